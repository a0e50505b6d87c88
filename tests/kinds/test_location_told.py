"""Ordinary ways to tell where a work was filmed and is set, in small articles of our own."""

from __future__ import annotations

import pytest

from tests.kinds.test_location import places


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("Aldwark Hall in Cheshire was chosen as Hale Manor.", ["Aldwark Hall, Cheshire"]),
        ("The producers chose Aldwark Hall in Cheshire as Hale Manor.", ["Aldwark Hall, Cheshire"]),
        (
            "Aldwark House in north-west Norfolk served as the manor, along with Reef Hall in Selwick as the ballroom.",
            ["Aldwark House, Norfolk", "Reef Hall, Selwick"],
        ),
        ("Aldwark Court nearby served as the interior of the parsonage.", ["Aldwark Court"]),
        ("The exterior of the Grand Harbour Hotel served as the home of the Hales.", ["Grand Harbour Hotel"]),
        ("The first location that they agreed on was Lowick in Wiltshire.", ["Lowick, Wiltshire"]),
        ("The tower at Low Head, Cornwall, featured in the first episode.", ["Low Head, Cornwall"]),
        (
            "The old Customs House in Selwick is the location of the office.",
            ["Customs House, Selwick"],
        ),
        ("A house at 214 Alder Road in Ebbing served as the family home.", ["214 Alder Road, Ebbing"]),
        ("The house is located at 214 Alder Road in Ebbing.", ["214 Alder Road, Ebbing"]),
        ("A home at 12 Elm Street in Ebbing was rented to film as the house of the Hales.", ["12 Elm Street, Ebbing"]),
        ("Harbour Mart was represented by a store at 620 Low Boulevard in Ebbing.", ["620 Low Boulevard, Ebbing"]),
        ("Saltby is played by the village of Lowick, Dorset.", ["Lowick, Dorset"]),
        ("Hale Manor is actually Reefholm, a listed farm located at Kirkby.", ["Reefholm, Kirkby"]),
        (
            "The set for the inn is the derelict Crooked Sailors Inn in Cargreen, Cornwall.",
            ["Crooked Sailors Inn, Cargreen, Cornwall"],
        ),
        ("The wedding was filmed in the English seaside resort Lowick in Dorset.", ["Lowick, Dorset"]),
        ("It was filmed at a water park called Blue Rivers in Ebbing.", ["Blue Rivers, Ebbing"]),
        ("It is filmed on the island of Malta, mainly in the commune of Deshaies.", ["Malta", "Deshaies"]),
        (
            "It was filmed in Mississauga, Burlington and Oakville, Ontario.",
            ["Mississauga, Ontario", "Burlington, Ontario", "Oakville, Ontario"],
        ),
        ("It was filmed in the Northern Californian towns of Vallejo and Benicia.", ["Vallejo", "Benicia"]),
        ("Harbour Lights tapes at Reef Studios in Oslo.", ["Reef Studios, Oslo"]),
        ("The show is broadcast live from Oslo.", ["Oslo"]),
        ("Taping of the show was relocated from Oslo to Bergen.", ["Bergen"]),
        ("Scenes were shot in Alexandria, Virginia.", ["Alexandria, Virginia"]),
        ("It was shot in Ebbing, Ohio, and Washington, Pennsylvania.", ["Ebbing, Ohio", "Washington, Pennsylvania"]),
        ("It was shot in Oregon, Washington and Idaho.", ["Oregon", "Washington", "Idaho"]),
        (
            "Shooting began in May in Oslo, moved to Leeds and London, and ended in Turin.",
            ["Oslo", "Leeds", "London", "Turin"],
        ),
        ("The village used for Saltby is Lowick in Dorset.", ["Lowick, Dorset"]),
        ("The pub seen in the series is the Anchor Inn at Seatown.", ["Anchor Inn, Seatown"]),
        ("Establishing shots of the hospital depict Low Hospital in Ebbing.", ["Low Hospital, Ebbing"]),
        ("Aerial shots were filmed over the Low Canyon.", ["Low Canyon"]),
        (
            "It was taped at Reef Studios until 2004, when it moved to Low Studios in Leeds.",
            ["Reef Studios", "Low Studios, Leeds"],
        ),
        ("It was filmed at several places, among them Ebbing and Selwick.", ["Ebbing", "Selwick"]),
        ("It was shot over Christmas.", []),
        ("The song used in the series is Ana Sol's.", []),
        ("Max Roe of the Reef Institute served as a consultant.", []),
        ("Low Sands School is the exterior of a hospital.", []),
        ("The studio chose Ana Sol as Mira Vale.", []),
        ("Reef Studios served as the production company.", []),
    ],
)
def test_where_it_was_filmed(sentence: str, want: list[str]) -> None:
    assert places(sentence) == want


@pytest.mark.parametrize(
    ("sentence", "head", "want"),
    [
        ("Ana Sol chose Seattle as the setting of the series.", "Production", ["Seattle"]),
        ("Seattle was chosen as the setting because it was far from Boston.", "Production", ["Seattle"]),
        ("Seattle was chosen as the venue of the premiere.", "Production", []),
        ("Harbour Lights takes place in Savannah, Georgia.", "Premise", ["Savannah, Georgia"]),
        ("A prequel to the first season, the show is set in Norway.", "", ["Norway"]),
        (
            "It takes place in Ebbing, Ohio, and later in Alexandria, Virginia.",
            "",
            ["Ebbing, Ohio", "Alexandria, Virginia"],
        ),
        ("Low Water is set largely in the 9th-century Kingdom of Norway.", "", ["Kingdom of Norway"]),
        ("The show is set in an Asiatic-like world.", "Premise", []),
        ("The series is set in Hell's Kitchen.", "", ["Hell's Kitchen"]),
        ("The series is set in London's East End.", "Premise", ["East End, London"]),
        ("The series is set in Marlow's mind.", "Premise", []),
        ("The action is set in a small Ohio town called Ebbing.", "Premise", ["Ebbing, Ohio"]),
        ("The series is set during the Second World War in occupied France.", "Premise", ["France"]),
        ("The series is based in the small town of Ebbing, Ohio.", "Premise", ["Ebbing, Ohio"]),
        ("The family lives in a housing project in inner-city Chicago.", "Premise", ["Chicago"]),
    ],
)
def test_where_it_is_set(sentence: str, head: str, want: list[str]) -> None:
    assert places(sentence, "setting", head) == want
