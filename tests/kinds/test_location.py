"""Where a work was filmed and is set, read from small articles of our own."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Location


def places(sentence: str, use: str = "filming", head: str = "Filming") -> list[str]:
    """The places of one use that an article with this sentence gives."""
    text = f"= Harbour Lights (TV series) =\n\nHarbour Lights is a drama television series.\n\n== {head} ==\n\n{sentence}\n"
    if not head:
        text = f"= Harbour Lights (TV series) =\n\n{sentence}\n"
    found = (e.fact for e in read_article(text.encode(), "t").entries)
    return [f.place for f in found if isinstance(f, Location) and f.use == use]


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("The season was shot at Grey Studios and on location in Kent.", ["Grey Studios", "Kent"]),
        ("It was shot on location at Low Cove and Weymouth in Dorset.", ["Low Cove, Dorset", "Weymouth, Dorset"]),
        (
            "Locations used for filming included Low Castle in Kent and Sol House in Surrey.",
            ["Low Castle, Kent", "Sol House, Surrey"],
        ),
        ("Exterior shots were filmed at Sol House, near Salisbury.", ["Sol House, Salisbury"]),
        ("Low Hall in Essex was used as the Grand Hotel.", ["Low Hall, Essex"]),
        ("It was filmed at the Grey Studios lot in Hollywood, California.", ["Grey Studios, Hollywood, California"]),
        (
            "It was taped before a live audience at Grey Studios in Burbank, California.",
            ["Grey Studios, Burbank, California"],
        ),
    ],
)
def test_where_it_was_filmed(sentence: str, want: list[str]) -> None:
    assert places(sentence) == want


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana Sol was filming Silver Rain in Prague at the time.",
        "She had shot a film in Morocco.",
        "The series was filmed in the Irish counties.",
        "Ana Sol was used as the model.",
    ],
)
def test_where_it_was_not(sentence: str) -> None:
    assert places(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("Harbour Lights is a British crime drama series set in 1950s Glasgow.", ["Glasgow"]),
        (
            "Harbour Lights is a Canadian comedy set in the fictional town of Dog Creek, Ontario.",
            ["Dog Creek, Ontario"],
        ),
        ("Harbour Lights is a sitcom, set in a hotel in Torquay.", ["Torquay"]),
        ("Set in the 1960s in New York City, the series follows an agency.", ["New York City"]),
        ("The series is set in the fictional Midlands town of Grimsworth.", ["Grimsworth"]),
        ("The action takes place in Victorian London.", ["London"]),
        ("The drama is set in the Joseon Dynasty.", []),
        ("Set in the 1930s, Mira Vale runs a school.", []),
    ],
)
def test_where_it_is_set(sentence: str, want: list[str]) -> None:
    assert places(sentence, "setting", "") == want


def test_a_town_lies_in_what_the_article_says_elsewhere() -> None:
    made = places("Filming began in Low Cove in May 2014. The crew moved to Low Cove, Ontario, for good.")
    assert made == ["Low Cove, Ontario"]
