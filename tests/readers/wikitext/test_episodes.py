"""Episode tables from templates."""

from __future__ import annotations

from showbible import readers
from showbible.text import Table


def table(text: str) -> Table:
    (found,) = (b for _, b in readers.read(text.encode(), "-", "wikitext").blocks() if isinstance(b, Table))
    return found


def cells(found: Table) -> list[list[str]]:
    return [[c.text.value + "*" * c.copied for c in row.cells] for row in found.rows]


TEXT = """{{Episode table |caption=Season 2 |overall=5 |season=5 |title=20 |aux1=9 |aux1T=[[Stardate]] |director= |writer=
|airdate=10 |released=y |viewers=8 |country=U.S. |episodes=
{{Episode list/sublist|Orbital season 2
 |EpisodeNumber = 14
 |EpisodeNumber2 = 1
 |Title = [[Landfall (Orbital)|Landfall]]
 |RTitle = <ref>a</ref>
 |AltTitle = Touchdown
 |Aux1 = 50124.3
 |DirectedBy = [[Ada Byron]]
 |WrittenBy = {{StoryTeleplay|s=Ben Ray|t=Cy Dow}}
 |OriginalAirDate = {{Start date|2017|3|8}}
 |Viewers = 1.52<ref>b</ref>
 |ShortSummary = They land.
}}
{{Episode table/part|p=2}}
{{#invoke:Episode list|sublist|Orbital season 2
 |NumParts = 2
 |EpisodeNumber_1 = 15
 |EpisodeNumber_2 = 16
 |EpisodeNumber2_1 = 2
 |EpisodeNumber2_2 = 3
 |Title = Splash
 |DirectedBy = Di Low
 |OriginalAirDate_1 = {{Start date|2017|3|15}}
 |OriginalAirDate_2 = {{Start date|2017|3|22}}
}}
}}"""


def test_episode_table() -> None:
    found = table(TEXT)
    assert found.role == "episodes"
    assert found.aligned
    assert found.caption == "Season 2"
    assert found.columns == (
        "No. overall", "No. in season", "Title", "Stardate", "Directed by", "Written by", "Original release date",
        "U.S. viewers (millions)",
    )  # fmt: skip
    assert cells(found) == [
        ["14", "1", '"Landfall"\n"Touchdown"', "50124.3", "Ada Byron", "Story by: Ben Ray\nTeleplay by: Cy Dow",
         "March 8, 2017", "1.52"],
        ["15", "2", '"Splash"', "", "Di Low", "", "March 15, 2017", ""],
        ["16", "3", '"Splash"*', "", "Di Low*", "", "March 22, 2017", ""],
    ]  # fmt: skip


def test_places_of_cells_and_rows() -> None:
    found = table(TEXT)
    row = found.rows[0]
    assert TEXT[row.span.slice].startswith("{{Episode list/sublist|Orbital season 2")
    assert TEXT[row.cells[2].span.slice] == "|Title = [[Landfall (Orbital)|Landfall]]"
    title = row.cells[2].text
    assert TEXT[title.span(1, 9).slice] == "[[Landfall (Orbital)|Landfall]]"
    assert title.links[0].target == "Landfall (Orbital)"


def test_loose_rows_are_one_table() -> None:
    text = "{{Episode list|EpisodeNumber=1|Title=A}}\n{{Episode list|EpisodeNumber=2|RTitle=''B''}}\n\nProse."
    found = table(text)
    assert found.columns == ("No.", "Title")
    assert cells(found) == [["1", '"A"'], ["2", "B"]]


def test_rows_in_a_wikitable_stand_under_its_head() -> None:
    text = "{|\n! # !! # !! Name !! Stars\n{{Episode list|EpisodeNumber=9|EpisodeNumber2=1|Title=A|Aux1=Di}}\n|}"
    found = table(text)
    assert found.columns == ("No. overall", "No. in season", "Name", "Stars")
    assert found.role == "episodes"
    assert cells(found) == [["9", "1", '"A"', "Di"]]


def test_a_head_that_does_not_fit_is_left_aside() -> None:
    found = table("{|\n! # !! Name\n{{Episode list|EpisodeNumber=9|Title=A|DirectedBy=Di}}\n|}")
    assert found.columns == ("No.", "Title", "Directed by")


def test_several_numbers_in_a_cell() -> None:
    assert cells(table("{{Episode list|EpisodeNumber=5<hr>6|Title=A}}")) == [["5\n6", '"A"']]


def test_an_episode_table_without_episodes() -> None:
    document = readers.read(b"{{Episode table|title=|episodes=}} [[x]]", "-", "wikitext")
    assert "table-empty" in {p.rule for p in document.problems}


def test_older_parameter_names() -> None:
    text = "{{Japanese episode list|EpisodeNumber=1|EnglishTitle=Orbit|OriginalAirDate=May 1, 2017}}"
    assert cells(table(text)) == [["1", '"Orbit"', "May 1, 2017"]]


def test_rows_after_one_that_is_not_closed() -> None:
    rows = (
        "{{Episode list|EpisodeNumber=1|Title=A|ShortSummary={{nowrap|x }}\n{{Episode list|EpisodeNumber=2|Title=B}}\n"
    )
    expected = [["1", '"A"'], ["2", '"B"']]
    assert cells(table("{{Episode table|overall=|title=|episodes=\n" + rows + "}}\n")) == expected
    assert cells(table(rows.replace("{{nowrap|x }}", "x"))) == expected
    assert cells(table("{|\n! # !! Title\n" + rows + "}}\n|}")) == expected
