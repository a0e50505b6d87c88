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
