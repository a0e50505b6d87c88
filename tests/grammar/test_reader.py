"""Second chances: a ``last`` rule speaks only where no other has made a fact of its kind of the same words."""

from __future__ import annotations

from showbible.grammar.index import Index
from showbible.grammar.prose import Reading, ready
from showbible.grammar.reader import read, tried
from showbible.grammar.rules import Rule, rule
from showbible.grammar.slots import Person
from showbible.kinds.cast import Cast
from showbible.kinds.company import Company
from showbible.text import Document, Paragraph, Passage, Section, Source, Span


@rule("<who> sings", trigger="sings")
def sings(who: Person) -> Cast:
    """Who sings."""
    return Cast(who, "Singer")


@rule("<who> (sings|dances)", trigger="sings|dances", last=True)
def performs(who: Person) -> Cast:
    """Who does something."""
    return Cast(who)


@rule("<who> sings", trigger="sings")
def sings_for_pay(who: Person) -> Company:
    """A fact of another kind."""
    return Company(who, "other")


def _ready(sentence: str) -> Reading:
    whole = Span(0, len(sentence))
    passage = Passage.of(sentence, whole)
    section = Section(1, Passage("", ()), (), (Paragraph(passage, whole),), whole)
    return ready(Document(Source("x", sentence, "0" * 64), "Harbour Lights", Span(0, 0), (section,)))


def _read(sentence: str, *rules: Rule) -> list[str]:
    reading = _ready(sentence)
    return [f"{r.name}: {fact}" for _, _, r, match in read(reading, Index(rules)) for fact in match.facts]


def test_a_last_rule_is_silent_where_another_has_spoken() -> None:
    found = _read("Ana Sol sings, and Bo Lind dances.", performs, sings)
    assert found == ["sings: cast(performer='Ana Sol', character='Singer')", "performs: cast(performer='Bo Lind')"]


def test_a_fact_of_another_kind_does_not_silence_it() -> None:
    found = _read("Ana Sol sings.", performs, sings_for_pay)
    assert found == ["sings_for_pay: company(company='Ana Sol', role='other')", "performs: cast(performer='Ana Sol')"]


def test_what_is_shown_as_tried_is_what_is_read() -> None:
    reading = _ready("Ana Sol sings.")
    shown = {t.rule.name: len(t.matches) for t in tried(reading.prose[0], 0, reading, Index((performs, sings)))}
    assert shown == {"performs": 0, "sings": 1}
