"""Who made the work, on lines of their own."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts


def crew(line: str, head: str = "Production") -> list[tuple[str, str]]:
    """Who has which role in an article with this line under one heading."""
    found = facts(f"Harbour Lights is a drama television series.\n\n== {head} ==\n\n{line}\n", "crew")
    return [(f["person"], f["role"]) for f in found]


@pytest.mark.parametrize(
    ("line", "want"),
    [
        (
            "- Directors: Ana Sol, Tom Birch and Wil Marsh",
            [(n, "director") for n in ("Ana Sol", "Tom Birch", "Wil Marsh")],
        ),
        ("- Music by: Ana Sol (first season)", [("Ana Sol", "composer")]),
        ("Executive producer: Ana Sol.", [("Ana Sol", "executive_producer")]),
        ("- Producers: Delta Films", []),
        ("- Harbour: Ana Sol", []),
    ],
)
def test_lines(line: str, want: list[tuple[str, str]]) -> None:
    assert crew(line) == want


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("- Music: Ana Sol", [("Ana Sol", "composer")]),
        ("- Editing: Ana Sol, Tom Birch", [("Ana Sol", "editor"), ("Tom Birch", "editor")]),
        ("- Ana Sol – director", [("Ana Sol", "director")]),
        ("- Ana Sol (executive producer)", [("Ana Sol", "executive_producer")]),
        ("- Ana Sol as costume designer", [("Ana Sol", "costume_designer")]),
        ("- Ana Sol – writer, executive producer", [("Ana Sol", "writer"), ("Ana Sol", "executive_producer")]),
        ("- Ana Sol – a nurse", []),
        ("- Catering: Ana Sol", []),
    ],
)
def test_lists_of_the_crew(line: str, want: list[tuple[str, str]]) -> None:
    assert crew(line, "Crew") == want
    assert crew(line.replace("Ana Sol – director", "Ana Sol – mayor"), "Cast") == []


def test_tables_of_the_crew() -> None:
    rows = "| Role | Name |\n| Director | Ana Sol |\n| Music | Bo Lind and Cy Marsh |\n| Catering | Di Low |"
    want = [("Ana Sol", "director"), ("Bo Lind", "composer"), ("Cy Marsh", "composer")]
    assert crew(rows, "Crew") == want
    assert crew(rows, "Cast") == []


def test_lines_of_a_soundtrack_are_no_crew() -> None:
    assert crew("- Composer: Ana Sol", "Soundtrack") == []


def test_who_wrote_a_song_is_no_writer_of_the_series() -> None:
    assert crew('The main theme, titled "Low Water", was written by Ana Sol.', "Production") == []
    assert crew('"Low Water" was written by Ana Sol.', "Music") == []
    assert crew('"Low Water", written by Ana Sol, sung by Bo Lind.', "Theme song") == []
    assert crew('"Low Water" was written by Ana Sol.', "Production") == [("Ana Sol", "writer")]
    assert crew('It featured the mini-episode "Low Water", written by Ana Sol.', "Music") == [("Ana Sol", "writer")]


@pytest.mark.parametrize(
    ("line", "want"),
    [
        (
            "Executive producers include Low Tide Studios' Ana Sol and Reef Nine's Bo Lind.",
            [("Ana Sol", "executive_producer"), ("Bo Lind", "executive_producer")],
        ),
        (
            "Among the executive producers were Ana Sol of Ebb and Bo Lind and Cy Marsh of Low Tide.",
            [(n, "executive_producer") for n in ("Ana Sol", "Bo Lind", "Cy Marsh")],
        ),
        (
            "Costumes were by Bo Lind, and Ana Sol edited.",
            [("Bo Lind", "costume_designer"), ("Ana Sol", "editor")],
        ),
        ("Cinematography was by Ana Sol and, on even-numbered episodes, Bo Lind.", [("Ana Sol", "cinematographer"), ("Bo Lind", "cinematographer")]),
        ("Ana Sol, a surgeon at Grey General, was promoted to co-producer.", [("Ana Sol", "producer")]),
        ("It changed little, according to Ana Sol, who rose to co-executive producer.", [("Ana Sol", "co_executive_producer")]),
        ("New writers on staff were Marsh and Ana Sol. Cy Marsh had been a cook.", [("Cy Marsh", "writer"), ("Ana Sol", "writer")]),
    ],
)  # fmt: skip
def test_lists_of_people_told_of(line: str, want: list[tuple[str, str]]) -> None:
    assert sorted(crew(line)) == sorted(want)


@pytest.mark.parametrize(
    ("line", "want"),
    [
        (
            "Ana Sol (co-creator and director), Bo Lind (head writer) and Cy Marsh (composer) met at sea.",
            [("Ana Sol", "creator"), ("Ana Sol", "director"), ("Bo Lind", "writer"), ("Cy Marsh", "composer")],
        ),
        ("Ana Sol (a nurse) and Bo Lind (director of Low Tide) met at sea.", []),
        ("Ana Sol (director) met Bo Lind at sea.", []),
    ],
)
def test_roles_in_brackets_of_several_people(line: str, want: list[tuple[str, str]]) -> None:
    assert crew(line) == want
    assert crew(line, "Reception") == []


@pytest.mark.parametrize(
    "line",
    [
        'The show brought forth two spin-offs, "Salt" and "Undertow", both created by Cy Marsh.',
        "It was adapted from the Dutch serial Salt, written by Cy Marsh.",
        "The judges are Bo Lind and choreographer Cy Marsh.",
    ],
)
def test_makers_of_other_works_and_judges_are_no_crew(line: str) -> None:
    assert crew(line) == []


@pytest.mark.parametrize(
    ("line", "want"),
    [
        (
            "Ana Sol wrote the score with Bo Lind, and Cy Marsh designed the costumes.",
            [("Ana Sol", "composer"), ("Cy Marsh", "costume_designer")],
        ),
        (
            "Ana Sol, who devised the show with Bo Lind, the author of the novel, returned as showrunner.",
            [("Ana Sol", "showrunner")],
        ),
        (
            "The show was created by Tall Elves founders Ana Sol and Bo Lind after another had failed.",
            [("Ana Sol", "creator"), ("Bo Lind", "creator")],
        ),
        (
            "Ana Sol joined as a writer and co-executive producer, Bo Lind, Cy Marsh and Di Sand were also hired.",
            [("Ana Sol", "writer"), ("Ana Sol", "co_executive_producer")],
        ),
        (
            "Reef ordered it, with Ana Sol and Bo Lind attached to star and executive produce, in May 2014.",
            [("Ana Sol", "executive_producer"), ("Bo Lind", "executive_producer")],
        ),
    ],
)
def test_each_clause_has_its_own_people(line: str, want: list[tuple[str, str]]) -> None:
    assert crew(line) == want


def test_what_a_director_did_on_other_episodes() -> None:
    text = '"Low Tide" is the 4th episode and second season finale of Reef Lane. It was directed by Ana Sol, who had directed the pilot.'
    assert [(f["person"], f.get("episode")) for f in facts(text, "crew", title="Low Tide")] == [("Ana Sol", 4)]
    assert ("series", "Reef Lane") in [(f["property"], f["value"]) for f in facts(text, "attribute", title="Low Tide")]


def test_the_company_of_a_source_is_none_of_the_works() -> None:
    line = "It is based on the Dutch series Salt, created by Cy Marsh and produced by Reef Media."
    assert facts(f"Harbour Lights is a drama television series.\n\n== Production ==\n\n{line}\n", "company") == []
