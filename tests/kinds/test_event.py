"""Events that sections tell, not sentences alone."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

LIST = "List of Tern Bay characters (2017)"


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("The character and the casting details were announced on 9 April.", "2017-04-09"),
        ("The character and Sol's casting details were later announced on 5 May 2018.", "2018-05-05"),
        ("Sol's casting was announced in April 2017.", "2017-04"),
        ("Sol's guest stint was announced in April 2017.", "2017-04"),
    ],
)
def test_a_part_in_a_list_of_characters(sentence: str, date: str) -> None:
    text = f"Tern Bay is a soap opera.\n\n== Greta Vale ==\n\nGreta Vale, played by Ana Sol, came on 3 June 2017. {sentence}"
    assert facts(text, "event", LIST) == [{"type": "casting", "date": date, "subject": "Ana Sol"}]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tom Birch's casting was announced on 5 May 2018.",
        "The character's departure was announced on 5 May 2018.",
    ],
)
def test_what_is_told_of_others_is_none(sentence: str) -> None:
    text = f"Tern Bay is a soap opera.\n\n== Greta Vale ==\n\nGreta Vale, played by Ana Sol, came on 3 June 2017. {sentence}"
    assert not [f for f in facts(text, "event", LIST) if f["subject"] == "Ana Sol"]


def test_who_was_cast_on_a_day_is_not_cast_again_by_a_later_list() -> None:
    text = (
        "On May 20, 2016, Ana Sol was cast as Mira Vale.\n\nIn July 2016, Reef announced that the guest cast for the "
        "episode would include Ana Sol as Mira Vale and Max Roe as Finn Hale."
    )
    assert [(f["date"], f["subject"]) for f in facts(text, "event")] == [
        ("2016-05-20", "Ana Sol"),
        ("2016-07", "Max Roe"),
    ]


def test_each_season_begun_has_its_own_place_and_each_order_its_own_season() -> None:
    show = "Harbour Lights (TV series)"
    text = "Filming of the third season began on 9 June 2014, and the fourth season entered production on 7 August 2015 at a bigger set in Oslo."
    assert [(f["date"], f.get("place")) for f in facts(text, "event", show)] == [
        ("2014-06-09", None),
        ("2015-08-07", "Oslo"),
    ]
    text = (
        "Season six began airing on 9 June 2018, and a seventh season, commissioned in April 2018, began on 8 May 2019."
    )
    assert [f["subject"] for f in facts(text, "event", show)] == ["season 7"]


def test_who_left_on_a_day_dates_nobody_s_coming() -> None:
    assert (
        facts("Max Roe chose to leave the series in June 2014, and Bo Lind was brought in as her partner.", "event")
        == []
    )
    text = "On 3 May 2016, a week before the second series was to begin, ITV renewed the show for a third."
    assert [(f["date"], f["subject"]) for f in facts(text, "event")] == [("2016-05-03", "season 3")]
