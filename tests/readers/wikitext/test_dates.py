"""Date templates."""

from __future__ import annotations

import pytest

from showbible.readers.wikitext.dates import day, is_dmy, shown


@pytest.mark.parametrize(
    ("parts", "dmy", "expected"),
    [
        (["2017", "3", "8"], False, "March 8, 2017"),
        (["2017", "March", "08"], True, "8 March 2017"),
        (["2017"], False, "2017"),
        (["2017", "13", "1"], False, None),
        (["2017", "2", "x"], False, None),
        (["17", "2"], False, None),
        ([], False, None),
        (["2017", "2", "99999999"], False, None),
    ],
)
def test_day(parts: list[str], dmy: bool, expected: str | None) -> None:
    assert day(parts, dmy) == expected


def test_iso_dates_are_read() -> None:
    assert shown("one", {"1": "2017-03-08"}) == "March 8, 2017"
    assert shown("one", {"1": "in the spring"}) is None


@pytest.mark.parametrize("value", ["y", "yes", "dmy"])
def test_is_dmy(value: str) -> None:
    assert is_dmy({"df": value})
    assert not is_dmy({"df": "no"})
