"""The values that charts are drawn from."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from starlette.testclient import TestClient

from showbible.kinds import Release, Review, Score
from showbible.web.pages.figures import grade_marks, score_marks, window_marks
from tests.web.conftest import KEY, PAYLOADS


@pytest.mark.parametrize(
    ("release", "days", "how"),
    [
        (Release("streaming", "A", (), "2020-02", "2021"), ("2020-02-01", "2020-02-29", "2021-01-01", "2021-12-31"), "ends"),
        (Release("streaming", "A", (), "2020-01-05"), ("2020-01-05", "2020-01-05", None, None), "on"),
        (Release("home_media", None, (), "[..2020-01-05]"), (None, "2020-01-05", None, None), "on"),
        (Release("broadcast", "A", (), "2020"), ("2020-01-01", "2020-12-31", None, None), "unknown"),
        (Release("broadcast", "A", (), None, "2020-01-05"), (None, None, "2020-01-05", "2020-01-05"), "ends"),
        (Release("theatrical"), (None, None, None, None), "unknown"),
    ],
)  # fmt: skip
def test_a_window_has_four_days(release: Release, days: tuple[str | None, ...], how: str) -> None:
    marks = window_marks(release, [release])
    assert tuple(marks[name] for name in ("data-from", "data-sure", "data-until", "data-to")) == days
    assert (marks["data-how"], marks["data-about"]) == (how, None)


def test_about_is_said_of_a_window() -> None:
    assert window_marks(Release("streaming", "A", (), "2020-02~"), [])["data-about"] == ""


@pytest.mark.parametrize(
    ("score", "said"),
    [
        (Score("A", 82.0, 100.0, 7.0, 10.0), ("0.82", "82", "100")),
        (Score("A", None, None, 7.25, 10.0), ("0.725", "7.25", "10")),
        (Score("A", 12.0, 10.0), ("1", "12", "10")),
        (Score("A", 82.0), (None, None, None)),
        (Score("A", 82.0, 0.0), (None, None, None)),
    ],
)
def test_a_score_is_a_share_of_its_scale(score: Score, said: tuple[str | None, ...]) -> None:
    marks = score_marks(score)
    assert tuple(marks.get(name) for name in ("data-share", "data-figure", "data-of")) == said


def test_grades_of_no_known_scale_are_not_placed() -> None:
    assert [grade_marks(Review("A", None, g))["data-at"] for g in ("4/5", "B", "fine", None)] == [
        "80",
        "75",
        None,
        None,
    ]


class Rows(HTMLParser):
    """The attributes and the words of rows that have any."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[dict[str, str | None], list[str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append((dict(attrs), []))

    def handle_data(self, data: str) -> None:
        if self.rows:
            self.rows[-1][1].append(data)


def rows_of(page: str) -> list[tuple[dict[str, str | None], str]]:
    parser = Rows()
    parser.feed(page)
    return [(attrs, " ".join(" ".join(words).split())) for attrs, words in parser.rows if attrs]


def test_rows_carry_what_they_say(client: TestClient) -> None:
    rows = rows_of(client.get(f"/work/{KEY}").text)
    assert {"data-to": "2018-10-31", "data-how": "before"} in [attrs for attrs, _ in rows]
    days = [attrs["data-days"] for attrs, words in rows if "2 episodes" in words]
    assert days == ["2020-01-05 2020-01-12"]
    gap = next(attrs for attrs, words in rows if words.startswith("Nowhere known"))
    assert (gap["data-from"], gap["data-to"]) == ("2021-03-01", "2021-03-31")


def test_hostile_words_are_in_no_attribute_of_a_row(client: TestClient) -> None:
    key = client.get("/search.json?q=hostile").json()["rows"][0]["key"]
    for path in (f"/work/{key}", f"/timeline?work={key}"):
        rows = rows_of(client.get(path).text)
        assert len(rows) >= len(PAYLOADS)
        for attrs, _ in rows:
            assert all(name.startswith("data-") or name == "class" for name in attrs)
            assert not any("hacked" in (value or "") or "<" in (value or "") for value in attrs.values())
