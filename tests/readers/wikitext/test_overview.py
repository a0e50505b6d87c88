"""Tables with a row for each season."""

from __future__ import annotations

from showbible import readers
from showbible.text import Table


def table(text: str) -> Table:
    (found,) = (b for _, b in readers.read(text.encode(), "-", "wikitext").blocks() if isinstance(b, Table))
    return found


def cells(found: Table) -> list[list[str]]:
    return [[c.text.value + "*" * c.copied for c in row.cells] for row in found.rows]


def test_overview() -> None:
    text = """{{Series overview
| color1 = #123 | link1 = #Season 1 | episodes1 = 13 | start1 = {{Start date|2015|11|20}} | end1 = start
| link2 = Orbital season 2 | linkT2 = Two | episodes2 = 8
| start2A = {{Start date|2017|3|8}} | end2A = {{End date|2017|3|29}}
| start2B = {{Start date|2017|6|8}} | end2B = {{End date|2017|6|29}}
| network1 = [[Halo (channel)|Halo]] | infoA = Rank | infoA1 = 12
}}"""
    found = table(text)
    assert found.role == "series overview"
    assert found.columns == ("Season", "Episodes", "First aired", "Last aired", "Network", "Rank")
    assert cells(found) == [
        ["1", "13", "November 20, 2015", "November 20, 2015", "Halo", "12"],
        ["Two", "8", "March 8, 2017", "March 29, 2017", "Halo*", ""],
        ["Two*", "8*", "June 8, 2017", "June 29, 2017", "Halo*", ""],
    ]
    assert text[found.rows[0].cells[0].span.slice] == "| link1 = #Season 1"


def test_response() -> None:
    text = "{{Television critical response|link1=x|rotten_tomatoes1=82% (9 reviews)|metacritic1=70 (19 reviews)|metacritic2=61}}"
    found = table(text)
    assert found.columns == ("Season", "Rotten Tomatoes", "Metacritic")
    assert cells(found) == [["1", "82% (9 reviews)", "70 (19 reviews)"], ["2", "", "61"]]


def test_numbered_parameters() -> None:
    text = "{{Track listing|headline=Songs|title1=Orbit|writer1=[[Ada]]|length1=3:10|title2=Halo|extra2=Ben}}"
    found = table(text)
    assert (found.role, found.caption) == ("track listing", "Songs")
    assert found.columns == ("No.", "Title", "Writer(s)", "Artist", "Length")
    assert cells(found) == [["1", "Orbit", "Ada", "", "3:10"], ["2", "Halo", "", "Ben", ""]]
    assert text[found.rows[0].span.slice] == "|title1=Orbit|writer1=[[Ada]]|length1=3:10"


def test_nothing_to_tell() -> None:
    document = readers.read(b"{{Series overview}} [[x]]", "-", "wikitext")
    assert not any(isinstance(b, Table) for _, b in document.blocks())
