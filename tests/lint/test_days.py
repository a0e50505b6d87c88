from __future__ import annotations

from datetime import date

import pytest

from showbible.lint.days import bounds, days


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2018-03-08", date(2018, 3, 8), date(2018, 3, 8)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("2015", date(2015, 1, 1), date(2015, 12, 31)),
        ("2017-24", date(2017, 1, 1), date(2018, 2, 28)),
        ("2016-39", date(2016, 9, 1), date(2016, 12, 31)),
        ("2017-06~", date(2017, 6, 1), date(2017, 6, 30)),
        ("[2017-04-03..2017-04-09]", date(2017, 4, 3), date(2017, 4, 9)),
        ("[..2016-10]", None, date(2016, 10, 31)),
        ("[2018-02..]", date(2018, 2, 1), None),
        ("2018-03-08/..", date(2018, 3, 8), None),
        ("2018-03-08/", date(2018, 3, 8), None),
        ("2017-06/2017-11", date(2017, 6, 1), date(2017, 11, 30)),
        ("2017-02-30", None, None),
        ("nonsense", None, None),
        (None, None, None),
    ],
)
def test_bounds(edtf: str | None, earliest: date | None, latest: date | None) -> None:
    assert bounds(edtf) == (earliest, latest)


def test_days_in_a_text() -> None:
    text = "On March 8, 2018, on 8 March 2018 and 2018-03-08, not in March 2018, on Feb 30, 2018."
    found = list(days(text))
    assert [d.value for d in found] == [date(2018, 3, 8)] * 3 + [None]
    assert text[found[1].start : found[1].end] == "8 March 2018"
