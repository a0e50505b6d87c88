"""What holds of any article: no exception, every pin slices the source, the same bytes from every run."""

from __future__ import annotations

import contextlib
import gc
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showbible import BadInput, read_article
from showbible.export import write
from tests.conftest import CORPUS, needs_corpus


def check(raw: bytes) -> None:
    article = read_article(raw, "any")
    text = article.source.text
    for entry in article.entries:
        for citation in entry.citations:
            assert 0 <= citation.span.start < citation.span.end <= len(text)
    for problem in article.problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(text)
    assert "".join(write([article])) == "".join(write([read_article(raw, "any")]))


@needs_corpus
@pytest.mark.parametrize("seed", range(24))
def test_cuts_and_splices_of_real_articles_never_raise(seed: int) -> None:
    dice = random.Random(seed)
    paths = sorted((CORPUS / "export").glob("*.txt")) + sorted((CORPUS / "heads").glob("*.txt"))
    texts = [p.read_text(encoding="utf-8") for p in dice.sample(paths, 2)]
    pieces = []
    for text in texts:
        text = text[:40_000]
        a, b = sorted(dice.sample(range(len(text) + 1), 2))
        pieces.append(text[a:b] if dice.random() < 0.5 else text[:a] + text[b:])
    joined = ("" if dice.random() < 0.5 else "\n").join(pieces)
    if joined.strip():
        check(joined.encode())


_TEXT = st.lists(
    st.sampled_from(
        [
            "= A (season 2) =\n", "== Cast ==\n", "- Ana Sol as Mira\n", "In March 2017, ", "Ana Sol ", '"', "was cast as ", "Mira Vale", ". ",
            "+---+---+\n| a | b |\n", "|-\n", "! scope=\"row\" | 2018\n", "{{'}}s ", "(", ")", "82% ", "4 out of 5 ", "\n\n", "é", "𝔄", "“", "”",
            "Rotten Tomatoes ", "season ", "the ", "she said, ", "of ", "and ", "*", ":", "Infobox\n- Network: HBO\n", "[[", "{{", "<ref>", "&nbsp;",
        ]
    ),
    max_size=60,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(_TEXT)
def test_any_mixture_of_what_articles_are_made_of(parts: list[str]) -> None:
    raw = "".join(parts).encode()
    if raw.strip():
        check(raw)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    with contextlib.suppress(BadInput):
        read_article(raw, "any")


@pytest.mark.parametrize(
    "text",
    [
        "= A =\n\n" + "(" * 10_000 + "\n",
        "= A =\n\n" + '"a ' * 4_000 + "\n",
        "= A =\n\n" + "Ana Sol and " * 6_000 + "Tom.\n",
        "= A =\n\n" + "x" * 900_000 + "\n",
        "= A =\n\n" + "A. " * 40_000 + "\n",
        "= A =\n" + "== B ==\n" * 20_000,
        "+" + "-+" * 3_000 + "\n" + "| a " * 3_000,
        "= Un article =\n\nLa deuxième saison de la série a été diffusée le 3 mars 2012 sur une chaîne.\n",
    ],
    ids=["brackets", "quotes", "names", "one word", "initials", "headings", "table", "French"],
)
def test_hostile_texts_are_read_in_bounded_time(text: str) -> None:
    article = read_article(text.encode(), "hostile")
    assert article.source.text == text


def test_an_article_in_another_language_says_so() -> None:
    text = (
        "= Un phare =\n\nLa deuxième saison de la série dramatique a été diffusée pour la première fois sur une chaîne nationale. "
        "Elle comporte dix épisodes et raconte les aventures des pilotes du port pendant une longue nuit de tempête. Les "
        "acteurs principaux sont revenus avec plusieurs nouveaux visages, tandis que le tournage avait lieu dans une petite "
        "ville au bord de la mer, où les habitants ont accueilli toute une équipe.\n"
    )
    article = read_article(text.encode(), "fr")
    assert [p.rule for p in article.problems] == ["language"]
    assert article.entries == () or all(e.fact.kind == "attribute" for e in article.entries)


@pytest.mark.parametrize("collects", [True, False])
@pytest.mark.parametrize("raw", [b"= A (season 2) =\n\nAna Sol was cast as Mira.\n", b""], ids=["article", "nothing"])
def test_reading_leaves_the_collector_as_it_was(collects: bool, raw: bytes) -> None:
    before = gc.isenabled()
    (gc.enable if collects else gc.disable)()
    try:
        with contextlib.suppress(BadInput):
            read_article(raw, "any")
        assert gc.isenabled() is collects
    finally:
        (gc.enable if before else gc.disable)()
