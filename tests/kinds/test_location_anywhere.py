"""Places that are told under any heading on the making, and settings told by other words than "set"."""

from __future__ import annotations

import pytest

from tests.kinds.test_location import places


@pytest.mark.parametrize("head", ["Filming", "Development", "History", ""])
@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("The crew used Dorset to shoot the coastal scenes.", ["Dorset"]),
        (
            "Reef Studios was used as the main studio at first, while Grey Film Studios housed the show later.",
            ["Reef Studios", "Grey Film Studios"],
        ),
        ("The show used Ebbing Hall for filming.", ["Ebbing Hall"]),
        ("The interior of the ship, a large one, was used for filming a film.", []),
    ],
)
def test_sites_are_told_under_any_heading_on_the_making(head: str, sentence: str, want: list[str]) -> None:
    """What is said of filming itself is read wherever it stands."""
    assert places(sentence, head=head) == want


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        (
            "The season would film in Malta, Spain and Iceland, with work in Malta beginning in August.",
            ["Malta", "Spain", "Iceland"],
        ),
        ("The series later moved to a new filming location, Tucson, Arizona.", ["Tucson, Arizona"]),
        (
            "The series shifted its filming locations from Boston to Denver, with nearby Golden serving as the main street.",
            ["Denver", "Golden"],
        ),
        ("The makers returned to Malta to film the second season.", ["Malta"]),
        ("Low Prison became the set of the series in 2005.", ["Low Prison"]),
        ("The fictional hospital is actually Grey Hall in Leeds.", ["Grey Hall, Leeds"]),
        ("The houses seen in the series are located in Grey Bay, Florida.", ["Grey Bay, Florida"]),
        (
            "The historic house Reefhall in Parkville, Victoria was used as the manor.",
            ["Reefhall, Parkville, Victoria"],
        ),
        ("The show filmed one episode in Oslo, which focuses on Vale.", ["Oslo"]),
        ("Sol missed it due to her filming of Reef's Sea Villa in Malta.", []),
    ],
)
def test_filming_in_more_words(sentence: str, want: list[str]) -> None:
    """Plans, moves and what a place became."""
    assert places(sentence) == want


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("The ten episodes are set in Ebbing, Ohio, and Cleveland.", ["Ebbing, Ohio", "Cleveland"]),
        ("The series is set five years after the events of the film in Chicago.", ["Chicago"]),
        ("Set two years after the war, the series takes place in Chicago.", ["Chicago"]),
        ("The first season is set three years later in Oslo.", []),
        ("Its main setting is Ebbing, a village in Yorkshire.", ["Ebbing, Yorkshire"]),
        ("The main setting is the Ebb house.", []),
        ("The city of Saltby is the main setting of the series.", ["Saltby"]),
        ("The second season moves the action to Paris.", []),
        ("The story takes place in Harbour Lights, a fictional park peopled by robots.", ["Harbour Lights"]),
        ("It is set primarily in the Brooklyn neighborhood of Low Hook.", ["Low Hook, Brooklyn"]),
    ],
)
def test_settings_in_other_words(sentence: str, want: list[str]) -> None:
    """The work as a whole; what is said of another season is none."""
    assert places(sentence, use="setting", head="Premise") == want
