"""Names in full, pronouns, and one fact from several places."""

from __future__ import annotations

from showbible import Entry, read_article
from showbible.kinds import Cast, Crew, Quote


def entries(text: str) -> list[Entry]:
    return list(read_article(f"= Reef (season 2) =\n\n{text}\n".encode(), "test").entries)


CAST = "== Cast ==\n\n=== Main ===\n\n- Ana Sol as Mira Vale\n- Tom Birch as Captain Reyes\n\n"


def test_a_family_name_is_the_person_whom_the_article_names_in_full() -> None:
    made = entries(CAST + "== Production ==\n\nMelissa Hale was there. Hale served as showrunner.\n")
    assert [e.fact.person for e in made if isinstance(e.fact, Crew)] == ["Melissa Hale"]


def test_a_whole_name_takes_no_word_in_front() -> None:
    made = entries(
        "== Production ==\n\nFor The Siege of Reef Tom Birch wanted a boat. Writer Tom Birch got it. It was written by Tom Birch.\n"
    )
    assert {e.fact.person for e in made if isinstance(e.fact, Crew)} == {"Tom Birch"}


def test_a_company_before_a_name_is_no_part_of_it() -> None:
    made = entries("== Production ==\n\nHead of Delta Television Ana Sol was there. Sol served as showrunner.\n")
    assert [e.fact.person for e in made if isinstance(e.fact, Crew)] == ["Ana Sol"]


def test_a_team_or_planet_called_after_somebody_is_nobodys_full_name() -> None:
    text = "Smiley, Ana Sol and Bo Lind have all returned as judges. Teams Smiley and Sol had one finalist each."
    article = read_article(f"= Harbour Lights (season 2) =\n\n{text}\n".encode())
    assert [e.fact.to_dict()["performer"] for e in article.entries if e.fact.kind == "cast"] == [
        "Smiley",
        "Ana Sol",
        "Bo Lind",
    ]


def test_two_names_run_together_are_nobodys_full_name() -> None:
    table = 'Timothy "Tim" Hart Tom Birch Main'
    made = entries(f"{table}\n\n== Cast ==\n\n- Tom Birch as Tim\n\n== Crew ==\n\nTom Birch served as showrunner.\n")
    assert [e.fact.person for e in made if isinstance(e.fact, Crew)] == ["Tom Birch"]


def test_two_players_in_brackets_are_two() -> None:
    made = entries("== Plot ==\n\nRomy (Ana Sol and Bo Lake) comes back.\n")
    assert [e.fact.performer for e in made if isinstance(e.fact, Cast)] == ["Ana Sol", "Bo Lake"]


def test_the_end_of_a_quotation_within_one_is_no_first_name() -> None:
    made = entries(
        "== Legacy ==\n\nThe pilot says, 'We fly back to Harwich' Birch says.\n\nBirch called it \"a long and very cold flight\".\n"
    )
    assert "Harwich' Birch" not in [e.fact.speaker for e in made if isinstance(e.fact, Quote)]


def test_a_pronoun_is_the_person_of_the_sentence_before() -> None:
    made = entries(
        "== Casting ==\n\nIn April 2017, Janet Mead was cast in an undisclosed role. She was revealed to be playing Alisa.\n"
    )
    cast = [e.fact for e in made if isinstance(e.fact, Cast)]
    assert [(c.performer, c.character) for c in cast] == [("Janet Mead", "Alisa")]


def test_a_list_and_a_sentence_are_one_fact_in_the_list_s_words() -> None:
    made = entries(CAST + "== Casting ==\n\nIn March 2017, Sol was cast as Mira.\n")
    sol = [e for e in made if isinstance(e.fact, Cast) and e.fact.performer == "Ana Sol"]
    assert len(sol) == 1
    assert (sol[0].fact.character, sol[0].fact.tier) == ("Mira Vale", "main")
    assert len(sol[0].citations) == 2


def test_two_parts_of_one_performer_are_two_facts() -> None:
    made = entries(CAST + "== Casting ==\n\nAna Sol also portrays Corporal Dunn.\n")
    assert {e.fact.character for e in made if isinstance(e.fact, Cast) and e.fact.performer == "Ana Sol"} == {
        "Mira Vale",
        "Corporal Dunn",
    }


def test_entries_are_in_the_order_of_the_text() -> None:
    made = entries(CAST + "== Production ==\n\nMelissa Hale served as showrunner.\n")
    starts = [e.citations[0].span.start for e in made]
    assert starts == sorted(starts)


def test_a_company_is_nobody() -> None:
    assert not [
        e for e in entries("== Production ==\n\nIt was directed by Delta Pictures.\n") if isinstance(e.fact, Crew)
    ]


def test_an_episodes_title_is_nobody() -> None:
    text = (
        "= Reef (season 1) =\n\nReef is a drama television series. Mira came back in Mira Finds Help.\n\n== Cast ==\n\n- Ana Sol\n\n"
        "== Casting ==\n\nAna Sol played Mira.\n\n== Episodes ==\n\n+-----+------------------+-----------+\n| No. | Title            | Directed by |\n"
        "+=====+==================+===========+\n| 1   | Mira Finds Help  | Bo Lind   |\n+-----+------------------+-----------+\n"
    )
    article = read_article(text.encode())
    assert {e.fact.character for e in article.entries if isinstance(e.fact, Cast)} == {"Mira"}


def test_the_list_s_wording_stands_where_a_part_was_renamed() -> None:
    made = entries(CAST + "== Casting ==\n\nIn March 2017, Ana Sol was cast as Greta.\n")
    assert [e.fact.character for e in made if isinstance(e.fact, Cast) and e.fact.performer == "Ana Sol"] == [
        "Mira Vale"
    ]


def test_a_title_is_no_performer() -> None:
    made = entries(CAST + "== Casting ==\n\nTom Birch, who played Reef in the 1975 series, appears as Doctor Hale.\n")
    assert "Reef" not in {e.fact.performer for e in made if isinstance(e.fact, Cast)}


def test_a_part_at_another_age_is_another_part() -> None:
    text = (
        "= Harbour Lights =\n\nHarbour Lights is a drama television series.\n\n== Plot ==\nA reporter, Nell Gray (Ana Sol), comes home.\n\n"
        "== Cast ==\n- Ana Sol as Nell Gray\n- Kim Lund as young Nell Gray\n"
    )
    cast = {e.fact.character for e in read_article(text.encode()).entries if isinstance(e.fact, Cast)}
    assert cast == {"Nell Gray", "young Nell Gray"}
    assert len([e for e in read_article(text.encode()).entries if isinstance(e.fact, Cast)]) == 2


def test_a_part_that_the_list_gives_to_somebody_else_is_not_the_players() -> None:
    text = (
        "= Harbour Lights =\n\nHarbour Lights is a drama television series.\n\n== Casting ==\nAna Sol was first cast as Bea Moss.\n\n"
        "== Cast ==\n- Ana Sol as Nell Gray\n- Kim Lund as Bea Moss\n"
    )
    cast = [
        (e.fact.performer, e.fact.character) for e in read_article(text.encode()).entries if isinstance(e.fact, Cast)
    ]
    assert sorted(cast) == [("Ana Sol", "Nell Gray"), ("Kim Lund", "Bea Moss")]


def test_a_family_name_is_whom_prose_names_and_not_who_stands_in_a_list_only() -> None:
    text = (
        "It is directed by Bo Lind.\n\n== Cast ==\n\n=== Recurring ===\n\n- Tom Lind as Oscar\n\n== Production ==\n\n"
    )
    made = entries(text + 'Lind said that it "was a very long and cold winter".\n')
    assert [e.fact.speaker for e in made if isinstance(e.fact, Quote)] == ["Bo Lind"]


def test_a_title_that_ends_with_somebodys_name_is_not_his_name_in_full() -> None:
    text = "= The Late Tide with Ana Sol =\n\nThe Late Tide with Ana Sol is a comedy television series hosted by comedian Ana Sol.\n\n== Reception ==\n\n"
    article = read_article((text + 'Sol said that it "was a very long and cold winter".\n').encode())
    assert {e.fact.speaker for e in article.entries if isinstance(e.fact, Quote)} == {"Ana Sol"}
    assert {e.fact.performer for e in article.entries if isinstance(e.fact, Cast)} == {"Ana Sol"}


def test_everyday_words_in_front_of_a_name_are_no_part_of_it() -> None:
    made = entries("== Casting ==\n\nAna Sol played Mira.\n\n== Music ==\n\nThe song Oh My Mira was sung by her.\n")
    assert [e.fact.character for e in made if isinstance(e.fact, Cast)] == ["Mira"]
