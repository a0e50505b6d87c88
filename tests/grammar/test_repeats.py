"""Words said over and over: an expression that can read one of them in two ways must not try all combinations.

Where one does, reading takes twice as long with each repetition and these tests don't end.
"""

from __future__ import annotations

import pytest

from showbible import read_article

UNITS = (
    "the director and the ",
    "writer and ",
    "executive producer and ",
    "executive producer-",
    "Reef TV and producers ",
    "Ana Sol, executive producer ",
    "her husband Ana Sol, ",
    "team of Ana Sol and ",
    "actress Ana Sol and ",
    "Ana Sol as Mira Vale and ",
    "Sol's sister's ",
    "daughter of Mira Vale, ",
    "one of the ",
    "series regular ",
    "season's ",
    "the role of ",
    "on Reef TV in Canada and ",
    "in May, ",
    "Best Actress in a Drama and ",
    "nominated for the Reef Award for ",
    '"Low Water" by Ana Sol and ',
    "filmed in London and ",
    "based on the novel ",
    "13 episodes and ",
)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("head", ["Production", "Casting", "Reception", "Music"])
def test_reading_ends(unit: str, head: str) -> None:
    words = unit * (3_000 // len(unit))
    text = (
        f"= Harbour Lights (TV series) =\n\nHarbour Lights is a drama.\n\n== {head} ==\n\n"
        f"The series was made with {words} and was directed by Ana Sol.\n\n"
        f"{words}, was played, released, composed and won by Ana Sol as Mira Vale.\n"
    )
    article = read_article(text.encode())
    assert article.document.title == "Harbour Lights (TV series)"
