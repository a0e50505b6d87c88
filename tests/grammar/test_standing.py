"""Words that stand for names said in the sentence before."""

from __future__ import annotations

import pytest

from showbible import read_article, readers
from showbible.grammar import prose
from showbible.grammar.fold import Fold

HEAD = """= Low Water =

Low Water is an American drama series on pilots of a port, created by Ida Brandt for Fox.

== Production ==

"""


def fold_of(text: str) -> Fold:
    """The last sentence of a paragraph, folded."""
    paragraph = prose.ready(readers.read((HEAD + text + "\n").encode(), "low.txt", None)).prose[-1]
    return paragraph.fold(len(paragraph.sentences) - 1)


def meant(text: str) -> list[str]:
    """Whom the last sentence's stand-ins mean."""
    fold = fold_of(text)
    return [fold.words(n, n + 1) for n in sorted(fold.meant)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ana Sol joined the show in May. She was cast as Mira Vale.", ["Ana Sol"]),
        ("It had long sought to work with Ana Sol. On May 3, 2014, she was cast as Mira Vale.", ["Ana Sol"]),
        ("Ana Sol came from the stage. The actress appeared in June.", ["Ana Sol"]),
        ("Ana Sol left. She returned later. She directed the finale.", ["Ana Sol"]),
        ("Bo Lind and Cy Marsh run the show. The pair wrote the premiere.", ["Bo Lind", "Cy Marsh"]),
        ("Bo Lind and Cy Marsh are among its directors. Both helmed two episodes.", ["Bo Lind", "Cy Marsh"]),
        (
            "Ana Sol and Bo Lind star. The former plays a judge, while the latter appears as a priest.",
            ["Ana Sol", "Bo Lind"],
        ),
        ("In May, Ebb Entertainment bought the series. The company released it on DVD.", ["Ebb Entertainment"]),
        ("Ana Sol replaced Bo Lind as showrunner. She wrote the finale.", ["Ana Sol"]),
    ],
)
def test_the_sentence_before_tells_who(text: str, who: list[str]) -> None:
    assert meant(text) == who


@pytest.mark.parametrize(
    "text",
    [
        "The role was offered to Ana Sol and Bo Lind. She was cast.",
        "It was filmed in Low Sands. She was cast.",
        "Ana Sol was cast. The director of photography was hired.",
        "Ana Sol was cast. The actor Bo Lind joined her.",
        "Ana Sol was cast. Both seasons were shot in May.",
        "Ana Sol, Bo Lind and Cy Marsh star. The pair wrote it.",
        "Ana Sol spoke. The network renewed it.",
        "She was cast in May.",
    ],
)
def test_where_it_is_not_told_nobody_is_meant(text: str) -> None:
    assert meant(text) == []


def test_the_words_that_stand_for_a_name_are_what_is_cited() -> None:
    text = HEAD + "Ana Sol had been a dancer. On May 3, 2014, she was cast as Mira Vale.\n"
    entry = next(e for e in read_article(text.encode(), "low.txt").entries if e.fact.kind == "cast")
    assert entry.fact.performer == "Ana Sol"
    span = entry.citations[0].span
    assert text[span.start : span.end].startswith(("On May", "she was cast"))
