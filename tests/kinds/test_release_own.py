"""Windows of services told by their country's adjective, of seasons told side by side, and runs told by their two ends."""

from __future__ import annotations

import pytest

from showbible.kinds import Release
from tests.kinds.articles import facts

SHOW = "Harbour Lights (TV series)"
LEAD = "Harbour Lights is a British television series that is shown on ITV.\n\n== Broadcast ==\n\n"


def windows(text: str) -> list[Release]:
    """The windows that an article on a whole series gives, without the one of its lead."""
    told = [
        Release(**{k: tuple(v) if isinstance(v, list) else v for k, v in f.items()})
        for f in facts(LEAD + text, "release", SHOW)
    ]  # type: ignore[arg-type]
    return [w for w in told if w.start]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "It was shown on the Norwegian NRK1 and the Finnish Yle Fem in May 2011, and on the UK's BBC Four in June 2012.",
            [("NRK1", (), "2011-05"), ("Yle Fem", (), "2011-05"), ("BBC Four", ("GB",), "2012-06")],
        ),
        (
            "The third season aired from 1 May 2018 on SVT1/DR1.",
            [("SVT1", (), "2018-05-01"), ("DR1", (), "2018-05-01")],
        ),
        (
            "In France it was broadcast on Canal+ from 2 May 2013, and in Sweden SVT1 showed it from 1 June 2013.",
            [("Canal+", ("FR",), "2013-05-02"), ("SVT1", ("SE",), "2013-06-01")],
        ),
        (
            "In Sweden it was shown on SVT1 from 2 May 2013 and in Denmark on DR1, where it began on 3 June 2013.",
            [("SVT1", ("SE",), "2013-05-02"), ("DR1", ("DK",), "2013-06-03")],
        ),
        (
            "The series moved to Sky One from its third season, which began on 4 April 2017.",
            [("Sky One", (), "2017-04-04")],
        ),
        (
            "BBC Four began showing the first season on 7 May 2012, with the second following from 5 June 2013 and the third on 3 July 2014.",
            [("BBC Four", (), "2012-05-07"), ("BBC Four", (), "2013-06-05"), ("BBC Four", (), "2014-07-03")],
        ),
        (
            "Originally intended as a miniseries, Harbour Lights premiered on August 2, 2017.",
            [("ITV", (), "2017-08-02")],
        ),
        ("It was the most watched drama since Low Tide was launched on BBC One in February 2009.", []),
        (
            "Season six began on 9 June 2018, and a seventh season, commissioned in April 2018, began on 8 May 2019.",
            [("ITV", (), "2018-06-09"), ("ITV", (), "2019-05-08")],
        ),
    ],
)
def test_each_service_has_its_own_window(text: str, want: list[tuple[str, tuple[str, ...], str]]) -> None:
    assert [(w.service, w.territories, w.start) for w in windows(text)] == want


def test_a_run_told_by_its_two_ends() -> None:
    (run,) = windows("It aired weekly on CBC, starting on September 25 and ending on October 30, 2017.")
    assert (run.service, run.start, run.end) == ("CBC", "2017-09-25", "2017-10-30")


def test_a_set_of_discs_beside_a_season() -> None:
    text = "The second series followed on DVD in the UK on 9 May 2014, and a box set, distributed by Ebb Media, was released on 7 June 2016."
    assert [(w.service, w.territories, w.start) for w in windows(text)] == [
        (None, ("GB",), "2014-05-09"),
        ("Ebb Media", (), "2016-06-07"),
    ]
    (first, second) = windows("It was released on Digital HD on May 2, 2016, and on DVD on June 1, 2016.")
    assert (first.formats, second.formats) == (("digital",), ("DVD",))
