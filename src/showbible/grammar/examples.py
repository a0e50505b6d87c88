"""Examples in the docstrings of rules: what a rule reads, and what it must not."""

from __future__ import annotations

import doctest
from collections.abc import Iterator
from typing import NamedTuple

from showbible.grammar.prose import Reading, ready
from showbible.grammar.rules import Rule, allowed
from showbible.text import Document, Paragraph, Passage, Section, Source, Span


class Example(NamedTuple):
    """A sentence and the facts (as text, one a line) that the rule must make of it; none for a counter-example."""

    sentence: str
    wanted: str
    options: dict[str, str]


def examples_of(rule: Rule) -> Iterator[Example]:
    """The examples of a rule, from its docstring's ``>>> read("...")`` lines.

    ``read`` may be given ``title=`` (the article's, "Harbour Lights (season 2)" by default) and ``under=`` (a heading).
    """
    for example in doctest.DocTestParser().get_examples(rule.doc):
        call = example.source.strip()
        if call.startswith("read("):
            arguments: dict[str, str] = eval(f"given{call[4:]}", {"given": _given})
            sentence = arguments.pop("sentence")
            yield Example(sentence, example.want.strip(), arguments)


def _given(sentence: str, **options: str) -> dict[str, str]:
    return {"sentence": sentence, **options}


def reading_of(rule: Rule, sentence: str, title: str = "Harbour Lights (season 2)", under: str = "") -> Reading:
    """A small article of ``sentence``, below a heading that the rule may be tried under."""
    under = under or (rule.sections[0] if rule.sections else "")
    source = Source("example", sentence, "0" * 64)
    whole = Span(0, len(sentence))
    passage = Passage.of(sentence, whole)
    path = (under.casefold(),) if under else ()
    section = Section(2 if under else 1, Passage("", ()), path, (Paragraph(passage, whole),), whole)
    return ready(Document(source, title, Span(0, 0), (section,)))


def read_example(rule: Rule, sentence: str, **options: str) -> list[str]:
    """What ``rule`` makes of ``sentence`` in a small article, as text; ``options`` are those of ``reading_of``."""
    reading = reading_of(rule, sentence, **options)
    made: list[str] = []
    for prose in reading.prose:
        for n in range(len(prose.sentences)):
            if allowed(rule, prose.section.path):
                for match in rule.apply(prose.fold(n), prose.section.path, reading.scene):
                    made.extend(str(f) for f in match.facts)
    return made
