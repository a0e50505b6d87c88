"""Who is told of beside the cast and is none of it: juries, other shows' players and hosts, who was in a pilot thrown away."""

import pytest

from showbible import read_article
from tests.kinds.test_doubts import said


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("Casting", "Kay was nominated by the NAACP as Outstanding Lead Actress."),
        ("Production", "The cast has been busy, with Hart being honored by the Salt Society as Best Newcomer."),
        ("Casting", "Later cast were Bo Lind as Max and Cy Marsh as Agent Rowe. However, the pilot with them was scrapped."),
        ("Casting", "Bo Lind left the series to star in the sitcom Slack Tide as Dr. Bell."),
        ("Production", "Sol cast Bo Lind in her next show, Slack Tide, as Edda."),
        ("Casting", "Bo Lind appeared in the drama series Slack Tide as Edda Ross."),
        ("Production", "Bo Lind later guest-starred on Slack Tide as Max."),
        ("Production", "In a crossover with Slack Tide, Bo Lind guest starred as Max on that show."),
        ("Casting", "Bea also comes to the crossover episode of Slack Tide, in which Bo Lind plays her brother Max."),
        ("Casting", "Bo Lind appears as Max in the spin-off, with Cy Marsh joining as Captain Ebb."),
        ("Casting", "Bo Lind was seen in an episode of the sister show Slack Tide, opposite Cy Marsh as Captain Ebb."),
        ("Production", "The spin-off stars Bo Lind as Max and Cy Marsh as Captain Ebb."),
        ("Production", "In the radio series, Max was voiced by Bo Lind."),
        ("Casting", "Bo Lind had previously appeared as Max in Slack Tide."),
        ("Casting", "Impressed by Bo Lind as Max in Slack Tide, Sol called him."),
        ("Casting", "Bo Lind would join the cast as Max the following season."),
        ("Production", "NBC tried again with Good Morning Reef, hosted by Bo Lind and Cy Marsh."),
        ("Production", "It was replaced in its timeslot by Slack Tide, hosted by Bo Lind."),
        ("Production", "The network retooled Low Gear, bringing in new hosts Bo Lind and Cy Marsh."),
        ("Production", "It should not be confused with the Tidal Zone channel, a service of Reef TV, and hosted by Bo Lind."),
        ("Production", "A Spanish-language version of the show was planned by Telecosta. It will be hosted by Bo Lind."),
        ("Casting", "Bo Lind was offered the part of Joan in Rook vs. Rook, but had no time. The part of Joan ultimately went to Cy Marsh."),
        ("Casting", "Bo Lind turned down the lead in the film Slack Tide, and the role went to Cy Marsh."),
        ("Production", "An attempt to turn it into a film failed; it was to star Bo Lind as Max."),
        ("Production", "A pilot for another series was made but never aired. Original cast member Bo Lind briefly returned as Max."),
        ("Production", "Bo Lind starred as Max in the Broadway revival of Slack Tide."),
        ("Casting", "Bea's friendship with Cy Marsh as a mentor is central."),
        ("Casting", "The network was in negotiations with Bo Lind to play Max and Cy Marsh to return as well."),
        ("Casting", "The offer for Bo Lind to reprise Max in three more films never materialized."),
        ("Casting", "Bo Lind, who played Captain Ebb in the original films, declined."),
        ("Casting", "Two guests had previously appeared as others in Slack Tide; Bo Lind appeared as Amanda."),
        ("Casting", "Sol was a fan, long after Bo Lind played Max in a weekly syndicated series."),
        ("Plot", "It won prizes for Favorite Cable Actress (Lind) and Actor (Marsh)."),
        ("Production", "Max Rowe and Edda Ross temporarily joined the regulars at the anchor desk."),
    ],
)  # fmt: skip
def test_who_is_none_of_the_cast_gives_no_fact(heading: str, sentence: str) -> None:
    assert [fact for fact in said(heading, sentence) if fact.startswith("cast(")] == []


@pytest.mark.parametrize(
    ("heading", "sentence", "fact"),
    [
        ("Production", "The spin-off was dropped. The season stars Kim Lund as Max.", "cast(performer='Kim Lund', character='Max', tier='main')"),
        ("Casting", "Kim Lund was cast as Max, and the pilot was a success.", "cast(performer='Kim Lund', character='Max')"),
        ("Casting", "The role of Max went to Kim Lund.", "cast(performer='Kim Lund', character='Max')"),
        ("Casting", "Kim Lund, who had been in the sitcom Slack Tide, joined as Max.", "cast(performer='Kim Lund', character='Max')"),
        ("Production", "It is produced by Bo Lind and is hosted by Kim Lund.", "cast(performer='Kim Lund')"),
        ("Casting", "Cosmologist Kim Lund appeared as himself.", "cast(performer='Kim Lund', character='Kim Lund', tier='cameo')"),
        ("Casting", "Returning cast include: Kim Lund as the title character, Bo Lind, Cy Marsh and Una Birch.", "cast(performer='Cy Marsh')"),
        ("Casting", "Kim Lund plays the show's lead character, deputy Max Rowe.", "cast(performer='Kim Lund', character='Max Rowe', tier='main')"),
        ("Guest stars", "Kim Lund appeared as a ferryman, Max Rowe, in the pilot.", "cast(performer='Kim Lund', character='Max Rowe', tier='guest')"),
        ("Plot", "Nobody is fond of Kim Lund (Edda IV).", "cast(performer='Kim Lund', character='Edda IV')"),
    ],
)  # fmt: skip
def test_who_is_of_the_cast_beside_such_words_is_read(heading: str, sentence: str, fact: str) -> None:
    assert fact in said(heading, sentence)


@pytest.mark.parametrize(
    ("item", "fact"),
    [
        ("- Kim Lund as Max Rowe\n\n== Casting ==\nThey are joined by Kim Lund as the Lamplighter.", "cast(performer='Kim Lund', character='Max Rowe', order=1)"),
        ("- Kim Lund as Max Rowe\n\n== Casting ==\nIt was announced that Kim Lund (Slack Tide) had joined the cast.", "cast(performer='Kim Lund', character='Max Rowe', order=1)"),
        ("- Kim Lund as Max Rowe\n\n== Casting ==\nKim L. Lund joined the cast.", "cast(performer='Kim Lund', character='Max Rowe', order=1)"),
    ],
)  # fmt: skip
def test_the_list_names_the_part(item: str, fact: str) -> None:
    article = f"= Low Tide =\n\nLow Tide is an American drama series.\n\n== Cast ==\n{item}\n"
    assert [str(e.fact) for e in read_article(article.encode(), "a.txt").entries if e.fact.kind == "cast"] == [fact]


def test_songs_under_a_cast_name_no_players() -> None:
    article = '= Low Tide =\n\nLow Tide is a film.\n\n== Cast ==\n=== Musical numbers ===\n- "The Name of the Tide" – Young Edda\n'
    assert not [e for e in read_article(article.encode(), "a.txt").entries if e.fact.kind == "cast"]
