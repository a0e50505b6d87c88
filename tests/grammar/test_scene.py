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
