"""What an infobox, a lead and a sentence say that a work is."""

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


@pytest.mark.parametrize(
    ("lead", "want"),
    [
        (
            "Harbour Lights is a Welsh television series. It is a black comedy drama about a port.",
            ["black comedy drama"],
        ),
        ("Harbour Lights is a Welsh television series. It is a hit in Ghana.", []),
        (
            "Harbour Lights, a Norwegian historical fantasy, premiered in May 2015 with a long night.",
            ["historical fantasy"],
        ),
        ("Harbour Lights, an American tale of two ports, premiered in May 2015 with a long night.", []),
        ("Harbour Lights is a Danish animated television movie about two crabs and their ship.", ["animated"]),
        ("Harbour Lights is a Danish animated movie about two crabs and their small ship.", []),
    ],
)
def test_the_genre_of_a_lead(lead: str, want: list[str]) -> None:
    found = facts(lead, "attribute", "Harbour Lights")
    assert [f["value"] for f in found if f["property"] == "genre"] == want


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("Each hour had a budget in the range of $18 million.", ["$18 million"]),
        ("The episode was not in the range of $18 million.", []),
        ("Made for $4 million an episode, it was dear.", ["$4 million an episode"]),
        ("Made for $4 million, it was dear.", []),
        ("Reef asked Sol for a ten-minute short and gave her a budget of $40,000.", []),
        ("The campaign had a budget of $4 million.", []),
        ("In short, it had a budget of $4 million.", ["$4 million"]),
        ("The per-episode budget was cut from $3.4 million to $3 million.", ["$3.4 million", "$3 million"]),
        ("The budget was £1 million per episode (totalling £6 million).", ["£1 million per episode", "£6 million"]),
        ("It was shot in May, with the $5 million production running late.", ["$5 million"]),
        ("The cost per episode was about $7 million.", ["$7 million"]),
        ("Reef runs the $5 million production facility.", []),
    ],
)
def test_what_it_cost(sentence: str, want: list[str]) -> None:
    found = facts(f"Harbour Lights is a drama television series.\n\n== Production ==\n\n{sentence}", "attribute")
    assert [f["value"] for f in found if f["property"] == "budget"] == want


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("It was shown as a web series in May 2016 through Naver TV. It is also now airing on Netflix.", ["Naver TV"]),
        ("It is also now airing on Netflix.", []),
        ("It is airing on Netflix.", ["Netflix"]),
        ("A spin-off titled Low Water aired on CBS.", []),
        ("A sequel to the film Low Water, it aired on CBS.", ["CBS"]),
    ],
)
def test_who_shows_it_first(sentence: str, want: list[str]) -> None:
    found = facts(
        f"Harbour Lights is a South Korean drama television series. {sentence}", "attribute", "Harbour Lights"
    )
    assert [f["value"] for f in found if f["property"] == "network"] == want


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("The series was picked up by NBC in May 2014.", ["NBC"]),
        ("The series premiered on NBC in the United States.", ["NBC"]),
        ("In the UK, the series premiered on Sky One to few viewers.", []),
        ("The series was subsequently picked up by Lifetime.", []),
    ],
)
def test_who_shows_it_by_what_came_later(sentence: str, want: list[str]) -> None:
    found = facts(
        f"Harbour Lights is an American drama series.\n\n== Broadcast ==\n\n{sentence}", "attribute", "Harbour Lights"
    )
    assert [f["value"] for f in found if f["property"] == "network"] == want


def test_a_last_season_counts_its_own_episodes() -> None:
    text = "The second season of Harbour Lights began in May. Reef said that this would be its final season and would consist of 14 episodes."
    assert [f["value"] for f in facts(text, "attribute") if f["property"] == "episode_count"] == [14]


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("Written by Ana Sol, it aired on SBS in May 2014 for 21 episodes.", [21]),
        ("It has aired over 3,000 episodes.", []),
        ("It has 62 episodes.", [62]),
        ("It has 62 episodes per year.", []),
        ("The first and only season consisted of 13 episodes.", [13]),
        ("A Danish version ran for 46 episodes over three seasons.", []),
        ("In May 2015, its order was increased to 24 episodes.", []),
        ("It ran for 14 episodes – two series of six and a special.", [14]),
    ],
)
def test_how_many_episodes(sentence: str, want: list[int]) -> None:
    found = facts(f"Harbour Lights is a drama television series. {sentence}", "attribute", "Harbour Lights")
    assert [f["value"] for f in found if f["property"] == "episode_count"] == want


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("Each episode cost $3 million.", ["$3 million"]),
        ("It had a budget of $60 million, or about $6 million per episode.", ["$60 million", "$6 million per episode"]),
        ("A ticket for an episode was $3.", []),
    ],
)
def test_sums(sentence: str, want: list[str]) -> None:
    found = facts(f"Harbour Lights is a drama television series.\n\n== Production ==\n\n{sentence}", "attribute")
    assert [f["value"] for f in found if f["property"] == "budget"] == want


def test_a_season_beyond_the_thirtieth() -> None:
    text = (
        "Harbour Lights: Low Cove is the thirty-first season of the American reality television series Harbour Lights."
    )
    found = facts(text, "attribute", "Harbour Lights: Low Cove")
    assert [f["value"] for f in found if f["property"] == "season_number"] == [31]


@pytest.mark.parametrize(
    ("told", "want"),
    [
        ("Budgeted at a reported $15 million per episode, it was dear.", ["$15 million per episode"]),
        ("At a total cost of €18 million for six episodes, it was dear.", ["€18 million"]),
        ("The ferry cost €18 million.", []),
    ],
)
def test_what_a_work_cost(told: str, want: list[str]) -> None:
    text = f"Harbour Lights is a drama television series. {told}"
    assert [f["value"] for f in facts(text, "attribute", "Harbour Lights") if f["property"] == "budget"] == want


@pytest.mark.parametrize(
    ("lead", "want"),
    [
        ("Harbour Lights is a comedy from Australia, screened in May 2015.", ["AU"]),
        ("Harbour Lights is a legal drama on American television, first shown in May 2015.", ["US"]),
        ("Harbour Lights is a comedy from Low Water Films, screened in May 2015.", []),
    ],
)
def test_the_country_behind_a_description(lead: str, want: list[str]) -> None:
    assert [f["value"] for f in facts(lead, "attribute", "Harbour Lights") if f["property"] == "country"] == want


@pytest.mark.parametrize(
    ("showings", "network"),
    [
        ("It premiered on 2 May 2017, on Spanish network Reef Sur.", ["Reef Sur"]),
        ("It premiered in London on 2 May 2017.", []),
    ],
)
def test_the_first_to_show_it_is_its_network_where_no_other_is_named(showings: str, network: list[str]) -> None:
    text = f"Harbour Lights is a Spanish drama television series. {showings}"
    assert [f["value"] for f in facts(text, "attribute") if f["property"] == "network"] == network
