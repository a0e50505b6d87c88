"""Quotation marks: nested, over sentences, lost, and parts of names."""

from __future__ import annotations

import pytest

from showbible.text.quotes import quotations
from showbible.text.sentences import sentences

CASES = [
    # text, inner words of each quotation, what mark is lost
    ('She said, "it was cold."', ["it was cold."], [""]),
    ('He spoke "of "Red Tide" and all that" there.', ['of "Red Tide" and all that'], [""]),
    ('Ana "Cap" Reyes came.', [], []),
    ('In "Slack Water" Reyes came.', ["Slack Water"], [""]),
    ('an "odd top"-shaped hat', ["odd top"], [""]),
    ('He noted she "was just so " and left "the room"', ["was just so ", "the room"], ["", ""]),
    ('They called it one of the best."', [""], ["open"]),
    ('Kane said, "It never ends. It goes on', ["It never ends. It goes on"], ["close"]),
    ("“Curly,” he said, “and calm.”", ["Curly,", "and calm."], ["", ""]),
]


@pytest.mark.parametrize(("text", "inner", "lost"), CASES)
def test_quotations(text: str, inner: list[str], lost: list[str]) -> None:
    found = quotations(text)
    assert [text[q.low : q.high] for q in found] == inner
    assert [q.lost for q in found] == lost


SENTENCES = [
    ("J. R. Ramos came. He left.", ["J. R. Ramos came.", "He left."]),
    ("Dr. Hale and Tom Jr. met. It rained.", ["Dr. Hale and Tom Jr. met.", "It rained."]),
    ('He said, "One. Two. Three." She left.', ['He said, "One. Two. Three."', "She left."]),
    ('He said, "One. Two" and left. She stayed.', ['He said, "One. Two" and left.', "She stayed."]),
    ("It was shot in the U.S. In May it aired.", ["It was shot in the U.S.", "In May it aired."]),
    ("It has the part of B. A. Holm in it. He left.", ["It has the part of B. A. Holm in it.", "He left."]),
    ("She gave it a B. A week later she wept.", ["She gave it a B.", "A week later she wept."]),
    ("It cost 3.5 million. Then more.", ["It cost 3.5 million.", "Then more."]),
]


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_sentences(text: str, wanted: list[str]) -> None:
    assert [text[a:b] for a, b in sentences(text, quotations(text))] == wanted
