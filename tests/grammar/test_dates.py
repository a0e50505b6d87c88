"""Dates in prose: one value with its wordings, and what is no date."""

from __future__ import annotations

import pytest

from showbible.grammar.dates import Anchor, Day, read_dates
from showbible.text.sentences import sentences

CASES = [
    ("It began on March 8, 2018.", ["2018-03-08"]),
    ("It began on 8 March 2018.", ["2018-03-08"]),
    ("It began in August 2016.", ["2016-08"]),
    ("It began in 2015.", ["2015"]),
    ("It began the week of April 3, 2017.", ["[2017-04-03..2017-04-09]"]),
    ("Done by the end of October 2016.", ["[..2016-10]"]),
    ("Done by August 2016.", ["[..2016-08]"]),
    ("In early 2016, mid-2016 and late 2016.", ["2016-37", "2016-38", "2016-39"]),
    ("In spring 2017 and in the winter of 2018.", ["2017-21", "2018-24"]),
    ("Around June 2017 it rained.", ["2017-06~"]),
    ("After February 2018 it rained.", ["[2018-02..]"]),
    ("Removed on March 1, 2022. Back on March 16.", ["2022-03-01", "2022-03-16"]),
    ("In November 2017 it wrapped. A trailer came in March.", ["2017-11", "2018-03"]),
    ("On June 20, 2016, one. 3 days later, two.", ["2016-06-20", "2016-06-23"]),
    ("In May 2016, one. The following year, two. Later that year, three.", ["2016-05", "2017", "2017"]),
    ("Between 12 February and 19 March 2014.", ["2014-02-12", "2014-03-19"]),
    ("From that July 2015 to the following April.", ["2015-07", "2016-04"]),
    ("Cast on November 3, December 5 and January 4, 2017.", ["2016-11-03", "2016-12-05", "2017-01-04"]),
    ("It began in July 2014 and ended the following spring.", ["2014-07", "2015-21"]),
    ("Ordered in May 2014, it began that same July, and ended that fall.", ["2014-05", "2014-07", "2014-23"]),
    ("In May 2014, one; the previous fall, two; that summer, three.", ["2014-05", "2013-23", "2013-22"]),
    ("On May 3, 2014, one, and the following evening two.", ["2014-05-03", "2014-05-04"]),
    ("In June 2014, one, and the month after, two.", ["2014-06", "2014-07"]),
    ("In June 2014, one. The year after the show ended it rained. It has parts that fall flat.", ["2014-06"]),
    ("A few weeks prior to the April 22, 2018, premiere.", ["2018-04~", "2018-04-22"]),
    ("At the 2016 press tour in January.", ["2016", "2016-01"]),
    ("It came on May 3, 2017. One was shown six months before its premiere.", ["2017-05-03", ""]),
    ("On June 14, 2016, one; a month later, on July 15, two.", ["2016-06-14", "2016-07-15"]),
    ("In November 2016, one, first seen in January. On December 1, two.", ["2016-11", "2017-01", "2016-12-01"]),
    ("In February 2016, one, while in April Ana Sol came.", ["2016-02", "2016-04"]),
    ("In February 2016, one. A day later, two.", ["2016-02", "2016-02~"]),
    ("It was made in late 2016. On April 4, two.", ["2016-39", "2017-04-04"]),
    ("A poster came a month before the premiere, on August 16, 2016.", ["", "2016-08-16"]),
    ("On 3 March 2015, more than a week before its debut on 7 April, it was sold.", ["2015-03-03", "2015-04-07"]),
    (
        "On January 23, 2017, one; a few days after, two; a few months later, three.",
        ["2017-01-23", "2017-01~", "2017-04~"],
    ),
    ("In November 2016, one. In January, two. In May, three.", ["2016-11", "2017-01", "2017-05"]),
    ("In 2016 it was shown between April and May.", ["2016", "2016-04", "2016-05"]),
    ("On June 24, 2019, one; the following week, two.", ["2019-06-24", "[2019-07-01..2019-07-07]"]),
]
NONE = [
    "He was hanged in March 1873.",
    "He was hanged on 4 March 1873.",
    "April Webster came.",
    "They may march.",
    "It was seen by 2,017 people and 1999s.",
    "The 2015–16 season was long.",
    "It is set 30 miles away.",
    "He appears in the February issue.",
    "She will be there, with Holm and May joining her.",
    "Sol also played the part of May, one of the sisters.",
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_dates(text: str, wanted: list[str]) -> None:
    found, _ = read_dates(text, ends=[b for _, b in sentences(text)])
    assert [m.when.edtf for m in found] == wanted


@pytest.mark.parametrize("text", NONE)
def test_no_dates(text: str) -> None:
    assert read_dates(text)[0] == []


def test_a_year_comes_from_the_article_when_nothing_nearer_gives_one() -> None:
    found, _ = read_dates("It was released on October 7.", Anchor(None, Day(2016)))
    assert [m.when.edtf for m in found] == ["2016-10-07"]
    assert found[0].when.inferred


def test_a_date_without_any_year_has_no_value() -> None:
    found, _ = read_dates("It was released on October 7.")
    assert [(m.start, m.when.edtf) for m in found] == [(19, "")]


def test_impossible_days_are_no_dates() -> None:
    assert read_dates("On February 30, 2017, it rained.")[0] == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It began in May 2016, and ended on May 18 of the following year.", ["2016-05", "2017-05-18"]),
        ("It came out on December 19, 2014. The trailer had come out on August 7.", ["2014-12-19", "2014-08-07"]),
        ("It came out on December 19, 2014. A trailer came out on August 7.", ["2014-12-19", "2015-08-07"]),
        ("Late in October 2016 it rained; in June of that year it had not.", ["2016-10", "2016-06"]),
        ("On May 3, 2016 it began, and on the 20th of the same month it ended.", ["2016-05-03", "2016-05-20"]),
        ("It began on May 3, 2016. Sol was there on the 13th and Roe left.", ["2016-05-03", "2016-05-13"]),
        ("It was May 3, 2016, on the 20th floor, of the 12th and final house.", ["2016-05-03"]),
        ("It was seen in the first week of April 1984.", ["[1984-04-01..1984-04-07]"]),
        ("On 4 April 2019, two weeks after its start, it ended.", ["2019-04-04"]),
        (
            "On October 26, 2017, it rained. On April 10 it did too, and in May 2017.",
            ["2017-10-26", "2017-04-10", "2017-05"],
        ),
    ],
)
def test_dates_told_by_others(text: str, wanted: list[str]) -> None:
    assert [d.when.edtf for d in read_dates(text)[0]] == wanted


def test_the_end_of_a_span_is_behind_its_start() -> None:
    dates = read_dates("It was ordered in March 2016, and made between July and April.")[0]
    assert [d.when.edtf for d in dates] == ["2016-03", "2016-07", "2017-04"]


def test_a_day_says_what_a_count_of_weeks_does() -> None:
    dates = read_dates("It was told on August 1, 2016. The second came a week later, on August 8, 2016.")[0]
    assert [d.when.edtf for d in dates] == ["2016-08-01", "2016-08-08"]


def test_what_was_told_ahead_settles_no_other_paragraph() -> None:
    _, after = read_dates("It began on July 12, 2006; it wrapped the following April.")
    found, _ = read_dates("In August, Ana Sol joined.", after)
    assert [m.when.edtf for m in found] == ["2006-08"]
