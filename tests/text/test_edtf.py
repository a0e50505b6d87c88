"""EDTF: bounds against the library ``edtf`` where it is right, and where it is known to invent, against the law."""

from __future__ import annotations

from datetime import date
from math import inf
from time import struct_time

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from showbible.text import BadInput
from showbible.text.edtf import PRECISIONS, bounds

AGREED = [
    "2018-03-08",
    "2018-03",
    "2016-02",
    "2018",
    "2017-21",
    "2017-22",
    "2017-23",
    "2016-33",
    "2016-36",
    "2016-37",
    "2016-38",
    "2016-39",
    "2016-40",
    "2016-41",
    "[2017-04-03..2017-04-09]",
    "[..2016-10]",
    "[..2016]",
    "[2018-02..]",
    "[2016-10,2016-12..2017-02]",
    "{2017,2018}",
    "2017-06~",
    "2017-06?",
    "2017-06%",
    "2017-06/2017-11",
    "2018-03-08/..",
    "../2018-03-08",
    "201X",
    "20XX",
    "2017-XX",
    "2017-06-XX",
]


def _day(value: object) -> str | None:
    if isinstance(value, float):
        assert abs(value) == inf
        return None
    assert isinstance(value, struct_time)
    return date(value.tm_year, value.tm_mon, value.tm_mday).isoformat()


@pytest.mark.parametrize("text", AGREED)
def test_bounds_are_the_librarys(text: str) -> None:
    other = edtf.parse_edtf(text)
    found = bounds(text)
    assert (found.earliest, found.latest) == (_day(other.lower_strict()), _day(other.upper_strict()))
    assert found.precision in PRECISIONS


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2018-03-08/", "2018-03-08", None, "interval"),
        ("/2018-03-08", None, "2018-03-08", "interval"),
        ("2017-24", "2017-01-01", "2018-02-28", "season"),
        ("2019-24", "2019-01-01", "2020-02-29", "season"),
        ("[..2016-10-31]", None, "2016-10-31", "before"),
        ("[2018-02..]", "2018-02-01", None, "after"),
        ("[2017-04-03..2017-04-09]", "2017-04-03", "2017-04-09", "range"),
        ("9999", "9999-01-01", "9999-12-31", "year"),
    ],
)
def test_where_the_library_invents_there_is_no_day(
    text: str, earliest: str | None, latest: str | None, precision: str
) -> None:
    found = bounds(text)
    assert (found.earliest, found.latest, found.precision) == (earliest, latest, precision)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "..",
        "[]",
        "[..]",
        "/",
        "../..",
        "2016-02-30",
        "2016-13",
        "2016-00",
        "2016-42",
        "2016-21-03",
        "2017-W14",
        "March 2017",
        "0000",
        "20X7",
        "201X-03",
        "2017-XX-05",
        "[2017",
        "[2017}",
        "2018/2017",
        "[2018..2017]",
        "2017-6",
        "9999-24",
        "[2017,,2018]",
        "2017-06-05T10:00:00",
        "[" * 50,
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        bounds(text)


@given(st.dates(min_value=date(1, 1, 1)))
def test_a_day_is_itself_and_lies_in_its_month_and_year(day: date) -> None:
    text = day.isoformat()
    own, month, year = bounds(text), bounds(text[:7]), bounds(text[:4])
    assert own[:3] == (text, text, "day")
    for wider in (month, year):
        assert wider.earliest is not None
        assert wider.latest is not None
        assert wider.earliest <= text <= wider.latest
        assert wider.can_meet(own)


@given(st.text(alphabet="0123456789-/.[]{}XU?~%, ", max_size=24))
def test_anything_else_is_read_or_refused(text: str) -> None:
    try:
        found = bounds(text)
    except BadInput:
        return
    assert found.earliest is None or found.latest is None or found.earliest <= found.latest
    assert found.earliest is not None or found.latest is not None


def test_the_order_is_earliest_then_latest_and_known_by_the_end_only_stands_at_its_end() -> None:
    given_order = ["2017-04-03", "[..2017-04]", "2016", "2017-04", "2016-11-02", "2017", "2016-01-01", "[2017-04..]"]
    assert sorted(given_order, key=lambda text: bounds(text).order) == [
        "2016-01-01",
        "2016",
        "2016-11-02",
        "2017",
        "2017-04",
        "[2017-04..]",
        "2017-04-03",
        "[..2017-04]",
    ]
