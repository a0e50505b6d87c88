"""What an article is about, told by its first sentence."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.grammar.scene import scene_of
from showbible.readers import read


@pytest.mark.parametrize(
    ("lead", "season", "number"),
    [
        (
            '"Low Tide" is the tenth episode and first season finale of the American drama television series Reef.',
            1,
            10,
        ),
        ('"Low Tide" is the second season premiere of the American drama television series Reef.', 2, None),
        ('"Low Tide" is the series finale of the American drama television series Reef.', None, None),
    ],
)
def test_premieres_and_finales_are_episodes(lead: str, season: int | None, number: int | None) -> None:
    scene = scene_of(read(f"= Low Tide =\n\n{lead} It was seen by many.\n".encode(), "t", "plain"))
    assert (scene.kind, scene.series, scene.season, scene.episode) == ("episode", "Reef", season, number)


@pytest.mark.parametrize(
    ("title", "series", "number"),
    [
        ("Low Tide season 2", "Low Tide", 2),
        ("Nights of the Low Tide season 12", "Nights of the Low Tide", 12),
        ("Low Tide Canada series 3", "Low Tide Canada", 3),
        ("Low Tide (season 2)", "Low Tide", 2),
        ("Low Tide (Canadian series 2)", "Low Tide", 2),
        ("Low Tide (Canadian TV series) season 2", "Low Tide", 2),
        ("Low Tide, season 2", "Low Tide", 2),
    ],
)
def test_a_title_names_the_whole_series_and_the_season(title: str, series: str, number: int) -> None:
    scene = scene_of(read(f"= {title} =\n\nIt was shown in 2017.\n".encode(), "t", "plain"))
    assert (scene.kind, scene.series, scene.season) == ("season", series, number)


@pytest.mark.parametrize(
    ("lead", "number", "words"),
    [
        (
            "Low Tide: Harbour, the second season of the horror anthology series Low Tide, is set in 1964.",
            2,
            "second season",
        ),
        ("Low Tide: Harbour is season 28 of Low Tide.", 28, "season 28"),
        ("Low Tide: Harbour is the 28th season of the reality series Low Tide.", 28, "28th season"),
        ("The third and final season of Low Tide was shown on Fox.", 3, "third and final season"),
    ],
)
def test_a_season_with_a_name_of_its_own_is_cited_where_its_number_stands(lead: str, number: int, words: str) -> None:
    article = read_article(f"= Low Tide: Harbour =\n\n{lead}\n".encode(), "t")
    cited = {str(e.fact): article.source.text[e.citations[0].span.slice] for e in article.entries}
    assert cited[f"attribute(property='season_number', value={number})"] == words
    assert "attribute(property='series', value='Low Tide')" in cited


def test_seasons_of_which_something_is_said_make_no_season() -> None:
    scene = scene_of(
        read(b"= Low Tide =\n\nLow Tide, the first season of which aired in 2005, is a sitcom.\n", "t", "plain")
    )
    assert (scene.kind, scene.season) == ("series", None)


def test_what_is_no_work_has_no_makers() -> None:
    text = (
        "= Low Bell =\n\nThe Low Bell is a fictional device in the drama series Reef, which was created by Ana Sol.\n\n"
        "== Production ==\n\nIt was filmed in Oslo in May 2016. The bell was directed by Bo Lind.\n"
    )
    assert [e.fact.kind for e in read_article(text.encode(), "t").entries] == []


@pytest.mark.parametrize(
    ("title", "short"), [("Low Tide: Harbour", "Harbour"), ("Low Tide: Oslo Nights", ""), ("Low Tide: Miami", "")]
)
def test_the_end_of_a_title_is_a_short_one_where_the_text_uses_it(title: str, short: str) -> None:
    tail = title.partition(": ")[2]
    said = f"{tail} was long. " * (5 if tail != "Oslo Nights" else 2)
    scene = scene_of(read(f"= {title} =\n\n{title} is a drama television series.\n\n{said}\n".encode(), "t", "plain"))
    assert scene.titles == tuple(filter(None, (title, short)))


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("Ana Sol (born May 3, 1970) is a Norwegian actress, best known for the series Low Tide.", "other"),
        ("Ana Sol (May 3, 1930 – June 4, 2001) was a Norwegian chef and television presenter.", "other"),
        ("Kestrel TV is a Norwegian pay television channel owned by Reef Media.", "other"),
        ("Low Tide (May 3, 1960 – June 4, 1964) is a Norwegian drama series about a singer.", "series"),
        ("Low Tide is a Norwegian television network drama.", "series"),
        ("Low Tide is a sitcom on the network Kestrel TV.", "series"),
    ],
)
def test_people_and_channels_are_no_shows(lead: str, kind: str) -> None:
    scene = scene_of(read(f"= Low Tide =\n\n{lead} It is seen by many.\n".encode(), "t", "plain"))
    assert scene.kind == kind


@pytest.mark.parametrize(
    ("title", "series", "kind"),
    [
        ("List Of Low Tide Episodes", "Low Tide", "series"),
        ("List Of Low Tide Characters", "Low Tide", "list"),
        ("List of Low Tide episodes", "Low Tide", "list"),
    ],
)
def test_lists_in_title_case(title: str, series: str, kind: str) -> None:
    scene = scene_of(read(f"= {title} =\n\nLow Tide is a drama television series.\n".encode(), "t", "plain"))
    assert (scene.series, scene.kind) == (series, kind)
