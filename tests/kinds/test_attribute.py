"""What an infobox says a work is."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("42–45 minutes", [42, 45]),
        ("90 minutes (series 1-5), 120 minutes (series 6-)", [90, 120]),
        ("Approx. 22 minutes", [22]),
        ("", []),
    ],
)
def test_every_running_time_of_a_box(value: str, want: list[int]) -> None:
    text = f"Infobox\n- Runtime: {value}\n\nHarbour Lights is a drama television series."
    assert [f["value"] for f in facts(text, "attribute", "Harbour Lights") if f["property"] == "runtime"] == want
