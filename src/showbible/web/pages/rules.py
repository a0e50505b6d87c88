"""What the reader knows: its rules with examples; a sentence tried on all of them; the API's own page."""

from __future__ import annotations

from typing import Any

from showbible import readers
from showbible.catalogue import Catalogue, describe
from showbible.extract import INDEX, read_article
from showbible.grammar import prose, reader
from showbible.grammar.examples import examples_of
from showbible.kinds import PASSAGES, RULES, name_of
from showbible.text import BadInput
from showbible.web.asked import Asked, Page, Parameter, View

#: The longest sentence that is tried, in characters.
LONGEST = 2000


def _rules() -> list[dict[str, Any]]:
    return [
        {
            "rule": rule.name,
            "room": rule.make.__module__.removeprefix("showbible.kinds."),
            "what": rule.doc.partition("\n")[0],
            "triggers": list(rule.triggers),
            "examples": [{"sentence": e.sentence, "gives": e.wanted.splitlines()} for e in examples_of(rule)],
        }
        for rule in RULES
    ] + [
        {
            "rule": name_of(s),
            "room": name_of(s).rpartition(".")[0],
            "what": (s.__doc__ or "").strip().partition("\n")[0],
            "triggers": [],
            "examples": [],
        }
        for s in PASSAGES
    ]


def rules(catalogue: Catalogue, asked: Asked) -> View:
    """Every rule over sentences, with its examples, and every reader of boxes, lists, tables and passages."""
    word = asked.text("q").lower()
    held = [
        r
        for r in _rules()
        if not word or word in f"{r['rule']} {r['room']} {r['what']} {' '.join(r['triggers'])}".lower()
    ]
    at = asked.after_number()
    part = held[at : at + asked.size]
    return View(
        "Rules",
        "rules.html",
        lambda: part,
        lambda: {"rules": part, "count": len(held), "q": asked.text("q")},
        "showbible explain SENTENCE",
        next=str(at + asked.size) if len(held) > at + asked.size else None,
    )


def tried(catalogue: Catalogue, asked: Asked) -> View:
    """What the reader makes of a sentence: its facts, and the rules whose trigger it has."""
    sentence = asked.text("sentence")
    if len(sentence) > LONGEST:
        raise BadInput(f"sentence: longer than {LONGEST} characters")
    title = asked.text("title", "Harbour Lights (season 2)")[:200] or "Harbour Lights (season 2)"
    facts: list[dict[str, Any]] = []
    rules_: list[dict[str, Any]] = []
    if sentence:
        raw = f"= {' '.join(title.split())} =\n\n{sentence}\n".encode("utf-8", "replace")
        article = read_article(raw, "sentence", "plain")
        facts = [
            {
                **e.fact.to_dict(),
                "says": describe(e.fact),
                "words": [article.source[c.span] for c in e.citations],
                "rules": [c.rule for c in e.citations],
            }
            for e in article.entries
        ]
        reading = prose.ready(readers.read(raw, "sentence", "plain"))
        for part in reading.prose:
            for n in range(len(part.sentences)):
                for attempt in reader.tried(part, n, reading, INDEX):
                    rules_.append(
                        {
                            "rule": attempt.rule.name,
                            "matched": bool(attempt.matches),
                            "what": attempt.rule.doc.partition("\n")[0],
                        }
                    )
    return View(
        "Try a sentence",
        "tried.html",
        lambda: facts,
        lambda: {"sentence": sentence, "title": title, "facts": facts, "rules": rules_},
        f"showbible explain {sentence!r}" if sentence else "showbible explain SENTENCE",
        lambda: {"tried": rules_},
    )


PAGES: tuple[Page, ...] = (
    Page("/rules", "rules", "What the reader knows: every rule over sentences, with its examples, and every reader of passages.", rules, (Parameter("q", "a word of it"),), True),
    Page(
        "/rules/try", "try a sentence", "What the reader makes of a sentence, and the rules whose trigger it has.", tried,
        (Parameter("sentence", "the sentence"), Parameter("title", "the article's title")),
    ),
)  # fmt: skip
