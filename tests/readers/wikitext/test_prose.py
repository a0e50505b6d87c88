"""Sentences of aggregators."""

from __future__ import annotations

from showbible.readers.wikitext.prose import sentence


def test_rotten_tomatoes() -> None:
    said = sentence("rotten_tomatoes", {"1": "82", "2": "7.0/10", "3": "89", "4": "Bleak and bold."})
    assert "82% of 89 critics' reviews are positive, with an average rating of 7.0/10." in said
    assert said.endswith('The website\'s consensus reads: "Bleak and bold."')
    assert sentence("rotten_tomatoes", {"score": "82", "count": "89"}).endswith("are positive.")


def test_metacritic_bands() -> None:
    assert '"generally favorable" reviews.' in sentence("metacritic", {"score": "80", "count": "9"})
    assert '"universal acclaim".' in sentence("metacritic", {"1": "81", "2": "9"})


def test_no_figures_no_sentence() -> None:
    assert sentence("metacritic", {"1": "tbd", "2": "9"}) == ""
    assert sentence("rotten_tomatoes", {}) == ""
