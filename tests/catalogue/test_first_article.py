"""What a reader of the first article would ask: each question through a command, each answer with its words.

``ENTRIES`` says whose facts answer: ``gold`` (found by people) or ``read`` (found by the rules).
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner

from showbible.catalogue import Catalogue
from showbible.cli import group
from showbible.extract import Article, read_article
from tests.gold import GOLD

ENTRIES = os.environ.get("SHOWBIBLE_ACCEPTANCE", "read")
WORK = "jessica-jones.s02"


class Question(NamedTuple):
    """A question, the command that answers it, what a row of the answer must hold, and a word of its evidence."""

    asked: str
    command: tuple[str, ...]
    row: dict[str, Any]
    words: str


def _ask(asked: str, *command: str, words: str, **row: Any) -> Question:
    return Question(asked, command, row, words)


QUESTIONS = (
    # What it is
    _ask("Which series is it of?", "facts", WORK, "--kind", "attribute", property="series", value="Jessica Jones", words="Jessica Jones"),
    _ask("Which season is it?", "facts", WORK, "--kind", "attribute", property="season_number", value=2, words="season"),
    _ask("From which country?", "facts", WORK, "--kind", "attribute", property="country", value="US", words="American"),
    _ask("On which network?", "facts", WORK, "--kind", "attribute", property="network", value="Netflix", words="Netflix"),
    _ask("How many episodes?", "facts", WORK, "--kind", "attribute", property="episode_count", value=13, words="13"),
    _ask("Under which working title was it filmed?", "facts", WORK, "--kind", "attribute", property="working_title", value="Violet", words="Violet"),
    _ask("In which universe is it set?", "facts", WORK, "--kind", "attribute", property="franchise", value="Marvel Cinematic Universe", words="Marvel Cinematic Universe"),
    _ask("On whom is it based?", "facts", WORK, "--kind", "attribute", property="based_on", value="Jessica Jones", words="Comics"),
    # Who plays
    _ask("Who plays the title part?", "cast", WORK, performer="Krysten Ritter", character="Jessica Jones", tier="main", words="Krysten Ritter"),
    _ask("Who is Trish Walker?", "cast", WORK, performer="Rachael Taylor", character='Patricia "Trish" Walker', tier="main", words="Rachael Taylor"),
    _ask("Who is Malcolm?", "cast", WORK, "--tier", "main", performer="Eka Darville", character="Malcolm Ducasse", words="Malcolm Ducasse"),
    _ask("Who is Oscar Arocho?", "cast", WORK, performer="J. R. Ramirez", character="Oscar Arocho", tier="main", words="Oscar Arocho"),
    _ask("Who is Pryce Cheng?", "cast", WORK, performer="Terry Chen", character="Pryce Cheng", tier="main", words="Terry Chen"),
    _ask("Who is Inez Green?", "cast", WORK, performer="Leah Gibson", character="Inez Green", tier="main", words="Inez Green"),
    _ask("Who is Jeri Hogarth?", "cast", WORK, performer="Carrie-Anne Moss", character="Jeri Hogarth", tier="main", words="Carrie-Anne Moss"),
    _ask("Whom does Janet McTeer play?", "cast", WORK, performer="Janet McTeer", character="Alisa Jones", tier="main", words="Alisa"),
    _ask("Who plays the mother of Trish?", "cast", WORK, performer="Rebecca De Mornay", character="Dorothy Walker", tier="recurring", words="Dorothy Walker"),
    _ask("Who is Vido?", "cast", WORK, "--tier", "recurring", performer="Kevin Chacon", character="Vido Arocho", words="Vido Arocho"),
    _ask("Who is Doctor Malus?", "cast", WORK, performer="Callum Keith Rennie", character="Karl Malus", tier="recurring", words="Karl Malus"),
    _ask("Who is Griffin Sinclair?", "cast", WORK, performer="Hal Ozsan", character="Griffin Sinclair", tier="recurring", words="Hal Ozsan"),
    _ask("Who is Detective Costa?", "cast", WORK, performer="John Ventimiglia", character="Eddy Costa", tier="recurring", words="Eddy Costa"),
    _ask("Is Kilgrave back?", "cast", WORK, "--tier", "guest", performer="David Tennant", character="Kilgrave", words="Kilgrave"),
    _ask("Who plays Foggy Nelson?", "cast", WORK, performer="Elden Henson", character="Foggy Nelson", tier="guest", words="Foggy Nelson"),
    _ask("Who plays Turk Barrett?", "people", "Turk Barrett", did="played by Rob Morgan", words="Turk Barrett"),
    _ask("In what else did his player appear?", "people", "Rob Morgan", work="luke-cage.s01", words="Rob Morgan"),
    _ask("Is Will Simpson in it?", "cast", WORK, performer="Wil Traval", character="Will Simpson", tier="guest", words="Will Simpson"),
    # Who made it
    _ask("Who runs the show?", "crew", WORK, "--role", "showrunner", person="Melissa Rosenberg", words="Melissa Rosenberg"),
    _ask("Who joined as executive producer?", "crew", WORK, "--role", "executive_producer", person="Raelle Tucker", words="Raelle Tucker"),
    _ask("Who wrote the music?", "crew", WORK, "--role", "composer", person="Sean Callery", words="Sean Callery"),
    _ask("Who drew the cover of the first episode?", "crew", WORK, "--role", "artist", person="Stephanie Hans", episode=1, words="Stephanie Hans"),
    _ask("And of the last?", "crew", WORK, "--role", "artist", person="Annie Wu", episode=13, words="Annie Wu"),
    _ask("Who painted Oscar's paintings?", "crew", WORK, person="David Mack", words="David Mack"),
    _ask("Which studio?", "facts", WORK, "--kind", "company", company="ABC Studios", role="production_company", words="ABC Studios"),
    _ask("Which of Marvel's companies?", "facts", WORK, "--kind", "company", company="Marvel Television", words="Marvel Television"),
    _ask("Whose label?", "facts", WORK, "--kind", "company", company="Hollywood Records", role="record_label", words="Hollywood Records"),
    # When
    _ask("When was it ordered?", "timeline", WORK, what="ordered", date="2016-01-17", about="season 2", words="January 17, 2016"),
    _ask("When was the next one ordered?", "timeline", WORK, what="ordered", date="2018-04-12", about="season 3", words="April 12, 2018"),
    _ask("By when were the scripts done?", "timeline", WORK, what="writing_ended", latest="2016-10-31", earliest=None, words="October 2016"),
    _ask("How far was the writing in summer 2016?", "timeline", WORK, what="writing", latest="2016-08-31", words="August 2016"),
    _ask("When did filming begin?", "timeline", WORK, what="filming_started", earliest="2017-04-03", latest="2017-04-09", words="April 3, 2017"),
    _ask("When did filming end?", "timeline", WORK, what="filming_ended", date="2017-09-14", words="September 14, 2017"),
    _ask("When did Janet McTeer join?", "timeline", WORK, what="casting", date="2017-04", about="Janet McTeer", words="April 2017"),
    _ask("When was David Tennant confirmed?", "timeline", WORK, what="casting", date="2017-08", about="David Tennant", words="August 2017"),
    _ask("By when had Leah Gibson joined?", "timeline", WORK, what="casting", latest="2017-07-31", about="Leah Gibson", words="July"),
    _ask("When was the teaser?", "timeline", WORK, what="teaser", date="2017-12", words="December 2017"),
    _ask("When was the trailer?", "timeline", WORK, "--since", "2018", what="trailer", date="2018-02-07", words="February 7, 2018"),
    _ask("When and where was the red carpet?", "timeline", WORK, what="premiere_event", date="2018-03-07", about="AMC Loews Lincoln Square", words="AMC Loews Lincoln Square"),
    # Where to see it
    _ask("When did it come out?", "facts", WORK, "--kind", "release", service="Netflix", start="2018-03-08", words="March 8, 2018"),
    _ask("In which picture quality?", "facts", WORK, "--kind", "release", service="Netflix", formats=["UHD", "HDR"], words="Ultra HD 4K"),
    _ask("When did it leave Netflix?", "timeline", WORK, what="release ended", date="2022-03-01", words="March 1, 2022"),
    _ask("Who has it in New Zealand now?", "watch", WORK, "--in", "New Zealand", "--on", "2023", "--nl", service="Disney+", status="yes", words="Disney+"),
    _ask("And in France in the summer of 2022?", "watch", WORK, "--in", "FR", "--on", "2022-07", "--nl", service="Disney+", status="possibly", words="2022"),
    _ask("Where could one see it in 2019?", "watch", WORK, "--in", "GB", "--on", "2019-06-01", "--nl", service="Netflix", status="yes", words="Netflix"),
    # What was thought of it
    _ask("What does Rotten Tomatoes say?", "scores", WORK, aggregator="Rotten Tomatoes", score=82, scale=100, count=89, average=7.0, words="82%"),
    _ask("And Metacritic?", "scores", WORK, aggregator="Metacritic", score=70, count=19, label="generally favorable", words="70 out of 100"),
    _ask("What did Collider give it?", "reviews", WORK, "--by", "Collider", critic="Allison Keene", grade="4/5", words="4 out of 5"),
    _ask("Which part had she seen?", "reviews", WORK, "--by", "Allison Keene", scope="the first five episodes", words="first five episodes"),
    _ask("Who gave it a B?", "reviews", WORK, critic="Liz Shannon Miller", outlet="IndieWire", grade="B", words="IndieWire"),
    _ask("Who wrote for Digital Spy?", "reviews", WORK, "--by", "Digital Spy", critic="Jo Berry", words="Jo Berry"),
    _ask("Who wrote for The Washington Post?", "reviews", WORK, "--by", "The Washington Post", critic="David Betancourt", words="David Betancourt"),
    _ask("Did Polygon review it?", "reviews", WORK, "--by", "Polygon", critic="Susana Polo", words="Susana Polo"),
    _ask("What did Krysten Ritter call it?", "quotes", WORK, "--by", "Ritter", "--about", "thriller", speaker="Krysten Ritter", words="thriller"),
    _ask("What did Jeph Loeb say of Avengers?", "quotes", WORK, "--by", "Jeph Loeb", "--about", "Avengers", speaker="Jeph Loeb", words="Avengers"),
    _ask("What did the showrunner say of Alias?", "quotes", WORK, "--by", "Rosenberg", "--about", "mythology", speaker="Melissa Rosenberg", words="mythology"),
    _ask("Which award was its music named for?", "awards", WORK, "--to", "Sean Callery", award="Primetime Creative Arts Emmy Awards", year=2018, words="Emmy"),
    # Music, places, ties
    _ask("When did the soundtrack come out?", "facts", WORK, "--kind", "music", type="soundtrack_album", date="2018-03-16", words="March 16, 2018"),
    _ask("Which song was written for it?", "facts", WORK, "--kind", "music", type="song", title="I Want Your Cray Cray", words="Cray Cray"),
    _ask("Where was it filmed?", "facts", WORK, "--kind", "location", place="New York City", use="filming", words="New York City"),
    _ask("At which aquarium?", "facts", WORK, "--kind", "location", place="Long Island Aquarium", words="Long Island Aquarium"),
    _ask("Which film does it refer to?", "universe", WORK, to="Captain America: Civil War", how="reference", words="Civil War"),
    _ask("And which series?", "universe", WORK, to="Iron Fist", how="reference", words="Iron Fist"),
    _ask("Whom does it share with Luke Cage?", "universe", WORK, to="luke-cage.s01", how="character", what="Turk Barrett", words="Turk Barrett"),
)  # fmt: skip


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, gold: list[Article]) -> str:
    """The first article and another season of its universe."""
    name = str(tmp_path_factory.mktemp("first") / "shows.db")
    with Catalogue(name) as catalogue:
        for article in gold:
            if article.document.title in ("Jessica Jones season 2", "Luke Cage (season 1)"):
                if ENTRIES == "read":
                    article = read_article((GOLD / article.source.uri).read_bytes(), article.source.uri)
                catalogue.add(article)
    return name


def answers(database: str, *command: str) -> list[dict[str, Any]]:
    """The rows that a command prints."""
    form = () if "--nl" in command else ("--json",)
    result = CliRunner().invoke(group, [*command, *form, "--db", database], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    if "--nl" in command:
        return [json.loads(line) for line in result.output.splitlines()]
    rows: list[dict[str, Any]] = json.loads(result.output)
    return rows


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.asked)
def test_the_answer_and_its_words(question: Question, database: str, first_article: Article) -> None:
    rows = answers(database, *question.command)
    fitting = [r for r in rows if all(k in r and r[k] == v for k, v in question.row.items())]
    assert fitting, f"{question.asked}: {[{k: r.get(k) for k in question.row} for r in rows]}"
    cited = [c for r in fitting for c in r["citations"]]
    assert any(question.words in c["text"] for c in cited), (question.asked, cited)
    text = first_article.source.text
    for row in fitting:
        if row["work"] == WORK:
            assert all(text[c["start"] : c["end"]] == c["text"] for c in row["citations"])


def test_there_are_enough_questions() -> None:
    assert len({q.asked for q in QUESTIONS}) >= 60


def test_nobody_had_it_in_the_gap(database: str) -> None:
    result = CliRunner().invoke(group, ["watch", WORK, "--in", "GB", "--on", "2022-03-10", "--db", database])
    assert result.output == "none known in GB: gap from 1 to 15 March 2022\n"


def test_how_many_play_in_it(database: str) -> None:
    tiers = {t: len(answers(database, "cast", WORK, "--tier", t)) for t in ("main", "recurring", "guest")}
    assert tiers == {"main": 8, "recurring": 8, "guest": 6}


def test_every_fact_can_be_cited(database: str, first_article: Article) -> None:
    with Catalogue(database) as catalogue:
        for stated in catalogue.facts(WORK):
            places = list(catalogue.cite(stated.uid))
            assert len(places) == len(stated.spans)
            for place in places:
                assert first_article.source.text[place.span_start : place.span_end] == place.words
                assert first_article.source.text.count(place.prefix + place.words + place.suffix) == 1


def test_the_sheet_for_people_and_for_programs(database: str) -> None:
    (sheet,) = answers(database, "show", "Jessica Jones season 2")
    assert sheet["key"] == WORK
    assert {f["kind"] for f in sheet["facts"]} >= {"cast", "crew", "release", "score", "review", "quote"}
    shown = CliRunner().invoke(group, ["show", WORK, "--db", database]).output
    assert "Krysten Ritter as Jessica Jones (main)" in shown
    assert Path(database).exists()
