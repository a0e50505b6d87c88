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
    # A title opens or ends it.
    ('He called it ""Red Tide" made by bores".', ['"Red Tide" made by bores'], [""]),
    ('She said, "It is poorer without "Red Tide"".', ['It is poorer without "Red Tide"'], [""]),
    # The closing mark was moved to the next sentence, with a title behind it or not.
    (
        'He said: "It was so cold. "The cast sang "Ebb" and "Flow" on tour.',
        ["It was so cold. ", "Ebb", "Flow"],
        ["", "", ""],
    ),
    (
        'It was "dull and slow. ""The Echo" critic saw "no point".',
        ["dull and slow. ", "The Echo", "no point"],
        ["", "", ""],
    ),
    # No space is left beside a mark.
    ('She said "No more."The set was sold in "Ebb".', ["No more.", "Ebb"], ["", ""]),
    ('They are by the shore:"Red Tide" was shot there.', ["Red Tide"], [""]),
    # A lost closing mark costs no more than its own sentence.
    (
        'He said "We saw "Red Tide" once. Later she was "very kind" to us.',
        ['We saw "Red Tide" once.', "very kind"],
        ["close", ""],
    ),
    # What is somebody's is no name within his.
    ('They are Ana Sol\'s "Red Tide", Bo Lind\'s "Ebb" and more.', ["Red Tide", "Ebb"], ["", ""]),
    # Feet and inches are no marks.
    ('She said "I am 6\'2" at best" to him.', ["I am 6'2\" at best"], [""]),
    ('It is titled "", after "Ebb".', ["", "Ebb"], ["", ""]),
    # A title before a name ends no sentence.
    (
        'Hale wrote, "it gives Mr. Gull its fame. She left, and "the tide" rose.',
        ["it gives Mr. Gull its fame.", "the tide"],
        ["close", ""],
    ),
    # Closing marks of an edition that opens with two apostrophes: none of them opens.
    ("The ''Big Box\". Then the ''Small Box\" and the ''Last Box\".", ["", "", ""], ["open", "open", "open"]),
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
    ('He said: "It is cold. "The set was warm.', ['He said: "It is cold. "', "The set was warm."]),
    ('She left. "No."The set was sold.', ["She left.", '"No."', "The set was sold."]),
    ("She gave it a B. A week later she wept.", ["She gave it a B.", "A week later she wept."]),
    ("It cost 3.5 million. Then more.", ["It cost 3.5 million.", "Then more."]),
    (
        "On May 3, Yip! Press told it. Gull! The Movie is new.",
        ["On May 3, Yip! Press told it.", "Gull! The Movie is new."],
    ),
    ("He shouted! She left.", ["He shouted!", "She left."]),
]


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_sentences(text: str, wanted: list[str]) -> None:
    assert [text[a:b] for a, b in sentences(text, quotations(text))] == wanted
