"""Ties to other works: franchises told by their titles, titles that their marks have cut."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts


def test_characters_from_other_seasons_of_a_franchise() -> None:
    text = (
        "Tide Guards Deep Water is the fifth season of the Canadian television program Tide Guards.\n\n"
        "== Cast ==\n\n- Ana Sol as Mara Vane, the Blue Guard from Tide Guards Low Sands.\n- Bo Lind as Cass, a fisherman from Tide Bay"
    )
    assert facts(text, "tie_in", "Tide Guards Deep Water") == [
        {"target": "Tide Guards Low Sands", "relation": "shared_character"}
    ]


def test_words_cut_out_of_a_franchise_title_are_no_tie() -> None:
    text = "Tide Guards is a series.\n\n== Production ==\n\nAna Sol from Tide Guards left. Makeup from Tide Guards onwards was new."
    assert facts(text, "tie_in", "Tide Guards (TV series)") == []


def test_a_title_goes_on_where_its_marks_have_cut_it() -> None:
    text = "Reef is a series.\n\n== Legacy ==\n\nA film spin-off titled Max Low for President was announced, but never made."
    assert facts(text, "tie_in") == [{"target": "Max Low for President", "relation": "spin_off"}]


def test_one_episode_is_of_one_show() -> None:
    text = "Reef is a series.\n\n== Legacy ==\n\nAna Sol and Bo Lind reprised their roles in a 1983 episode of Salt and Stone."
    assert facts(text, "tie_in") == [{"target": "Salt and Stone", "relation": "shared_character"}]


def test_a_title_that_goes_on_behind_to() -> None:
    assert facts("Bo Lind reprised the role of Cass Holt for the reunion movie Return to Green Sands.", "tie_in") == [
        {"target": "Return to Green Sands", "relation": "shared_character"}
    ]


CAST = "== Cast ==\n\n- Ana Sol as Mara Vane\n- Bo Lind as Cass Holt\n\n== Production ==\n\n"


def test_a_part_is_seen_elsewhere() -> None:
    text = f"{CAST}The characters of Vane and Holt turned up in a fourth-season installment of Tidewater, another show."
    assert facts(text, "tie_in") == [{"target": "Tidewater", "relation": "shared_character"}]


def test_what_a_player_did_elsewhere_is_no_tie() -> None:
    assert facts(f"{CAST}Sol had appeared in an episode of Tidewater before.", "tie_in") == []


def test_a_title_that_begins_with_this_works_own() -> None:
    text = "Characters from the spin-off Ana's Reef: Night Shift also turn up briefly."
    found = facts(f"ANA'S REEF is a series.\n\n== Crossover ==\n\n{text}", "tie_in", "Ana's Reef")
    assert found == [{"target": "Ana's Reef: Night Shift", "relation": "spin_off"}]


def test_a_franchise_whose_media_are_named_is_no_work() -> None:
    text = "Reprising their roles from XDU media are Ana Sol as Mara Vane, from Tidewater, and Bo Lind as Cass Holt."
    assert facts(f"== Guest ==\n\n{text}", "tie_in") == [{"target": "Tidewater", "relation": "shared_character"}]


def test_players_who_are_seen_elsewhere_in_their_parts() -> None:
    def ties(sentence: str) -> list[str]:
        return [f["target"] for f in facts(CAST + sentence, "tie_in")]

    assert ties("Sol and Lind guest starred on Tidewater as Vane and Holt.") == ["Tidewater"]
    assert ties("Sol made guest appearances as Vane on both Tidewater and Low Sands.") == ["Tidewater", "Low Sands"]
    assert ties("Sol appeared as Vane in an episode of the police drama Low Sands.") == ["Low Sands"]
    assert ties("Vane and Holt are playable characters in the video game Tide Legends.") == ["Tide Legends"]
    assert ties("The web series Night Shift features Lind as Holt.") == ["Night Shift"]
    assert ties("Sol appeared as Joan Ash in an episode of Low Sands.") == []
    assert ties("The web series Night Shift features Tom Birch.") == []


def test_a_clause_behind_a_shared_world() -> None:
    text = CAST + "The series shares its universe with Tidewater; Lind is seen in both."
    assert [f["target"] for f in facts(text, "tie_in")] == ["Tidewater"]


def test_works_in_a_row_with_their_years() -> None:
    text = CAST + "It was followed by two sequels, To Rule the Tide (1993) and The Last of the Ebb (1995)."
    assert {f["target"] for f in facts(text, "tie_in")} >= {"To Rule the Tide", "The Last of the Ebb"}
    text = CAST + "Sol is known for Low Sands (1993) and High Ground (1995)."
    assert facts(text, "tie_in") == []


def test_foreign_versions_under_their_titles() -> None:
    text = (
        "Reef is a series.\n\n== Foreign versions ==\n\nIn 2003, a Dutch version was made under the title Het rif in de zee. "
        "A Norwegian version, Revet der ute, was made in 2001. The German version was liked."
    )
    assert [f["target"] for f in facts(text, "tie_in")] == ["Het rif in de zee", "Revet der ute"]


def test_works_told_to_be_so_under_a_heading_on_ties() -> None:
    def ties(heading: str, sentence: str) -> list[tuple[str, str]]:
        text = f"== Cast ==\n\n- Ana Sol as Mara Vane\n- Bo Lind as Cass Holt\n\n== {heading} ==\n\n{sentence}"
        return [(f["target"], f["relation"]) for f in facts(text, "tie_in")]

    assert ties("Universe tie-ins", "Holt is killed with the harpoon from the second season of Tidewater.") == [
        ("Tidewater", "reference")
    ]
    assert ties("Universe tie-ins", "The fire is the same event that opens the film Low Water.") == [
        ("Low Water", "reference")
    ]
    assert ties("Crossovers", "The fifth season of Tidewater includes an episode with Vane and Holt.") == [
        ("Tidewater", "crossover")
    ]
    assert ties("Universe tie-ins", "Holt is the head of the Ostrander Company, which has offices in Boston.") == []
    assert ties("Reception", "The fire is the same event that opens the film Low Water.") == []


def in_other_forms(heading: str, sentence: str) -> list[str]:
    text = (
        "= Harbour Lights (TV series) =\nHarbour Lights is an American drama television series.\n\n== Cast ==\n\n"
        f"- Ana Sol as Mara Vane\n- Bo Lind as Cass Holt\n\n== {heading} ==\n\n{sentence}"
    )
    return [f["target"] for f in facts(text, "tie_in")]


@pytest.mark.parametrize(
    ("heading", "sentence", "titles"),
    [
        ("Books", "A graphic novel titled The Salt Stair was released in July 2014.", ["The Salt Stair"]),
        ("Books", "The first of these, A Meditation on Salt, appeared in 2006.", ["A Meditation on Salt"]),
        ("Books", "The second book was released in 2007 with the title The Weight of Rain.", ["The Weight of Rain"]),
        ("Books", "Reef Books published Undertow by Ada Holm, a novelization of the pilot.", ["Undertow"]),
        ("Production", "A novel based on the series, The Salt Stair by Ada Holm, came out in 2006.", ["The Salt Stair"]),
        ("Video games", "A mobile game called Where's My Gull? was released for iOS in 2013.", ["Where's My Gull?"]),
        ("Video games", "Harbour Lights: Deep Fog is a puzzle video game.", ["Harbour Lights: Deep Fog"]),
        ("Films", "Two television films, The Salt Stair and Undertow, followed in 1989.", ["The Salt Stair", "Undertow"]),
        ("Films", "The film is titled The Salt Stair and opened in May 2015.", ["The Salt Stair"]),
        ("Legacy", "The show inspired the 2010 live-action film Undertow, directed by Ada Holm.", ["Undertow"]),
        ("Comics", "Reef published Harbour Lights – The Lost Days—a collection of comics—in 2011.", ["Harbour Lights – The Lost Days"]),
    ],
)  # fmt: skip
def test_works_in_other_forms(heading: str, sentence: str, titles: list[str]) -> None:
    assert in_other_forms(heading, sentence) == titles


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("Development", "The series is based on a novel titled The Salt Stair."),
        ("Production", "Lind is known for his second novel, The Salt Stair."),
        ("Production", "A book titled The Salt Stair lies on her desk."),
        ("Books", "A book by the show's creator, Ada Holm, is planned."),
        ("Books", "A novel by the author, Reef Books said, is planned."),
        ("Video games", "A video game was released for Xbox, PlayStation and Microsoft Windows in May 2004."),
        ("Podcasts", "Gulls and Terns, a podcast on old shows, covered it in 2019."),
        ("Home media", "A box set titled The Salt Stair was released on DVD."),
    ],
)
def test_what_is_no_work_in_another_form(heading: str, sentence: str) -> None:
    assert in_other_forms(heading, sentence) == []


def test_parts_told_with_their_show() -> None:
    def ties(sentence: str) -> list[str]:
        return [f["target"] for f in facts(CAST + sentence, "tie_in")]

    assert ties("Holt of Tidewater makes a brief appearance in the finale.") == ["Tidewater"]
    assert ties("Sol also played Vane in two episodes of Tidewater.") == ["Tidewater"]
    assert ties("Lind guest starred in his role of Holt on Tidewater.") == ["Tidewater"]
    assert ties("Lind appeared as Holt in the fifth-season premiere of Kings of Tidewater.") == ["Kings of Tidewater"]
    assert ties("Vane made a cameo in the 2015 film Low Sands.") == ["Low Sands"]
    assert ties("Sol also played Joan Ash in two episodes of Tidewater.") == []
    assert ties("Mayor Ash of Tidewater makes a brief appearance in the finale.") == []


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        ("Three novels have been published: The Salt Stair, Undertow and High Fog.", ["The Salt Stair", "Undertow", "High Fog"]),
        ("The novels The Salt Stair and Undertow were published in 1999.", ["The Salt Stair", "Undertow"]),
        ("Several books were published, including The Salt Stair by Ada Holm and Undertow by Jo Birch.", ["The Salt Stair", "Undertow"]),
        ("The official companion, Harbour Lights: A Guide, was written by Ada Holm.", ["Harbour Lights: A Guide"]),
        ("Spin-offs include the telemovie Code Blue (1995) and a short-lived series, Undertow.", ["Code Blue", "Undertow"]),
        ("His faithful companion, Mogg, is sold as a toy.", []),
    ],
)  # fmt: skip
def test_several_works_in_other_forms(sentence: str, titles: list[str]) -> None:
    assert in_other_forms("Merchandise", sentence) == titles


def test_versions_of_other_countries_with_their_titles() -> None:
    assert in_other_forms("Adaptations", "In France, the show was adapted as Les Feux du port.") == ["Les Feux du port"]
    assert in_other_forms("Adaptations", "In Russia, a version called Огни гавани was shown by STS.") == ["Огни гавани"]
    assert in_other_forms("Adaptations", "The show was adapted as a radio play.") == []


def test_crossovers_are_told_under_a_story() -> None:
    text = "Reef is a series.\n\n== Plot ==\n\n=== {} ===\n\nIn May, Lind's Harbour and Reef did a crossover story."
    told = [{"target": "Lind's Harbour", "relation": "crossover"}]
    assert facts(text.format("Crossovers"), "tie_in", "Reef (TV series)") == told
    assert facts(text.format("The harbour"), "tie_in", "Reef (TV series)") == []
