"""What stands around a statement can take it back: another work's, another season's, a wish, a plan that failed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from showbible import read_article

ARTICLE = """= Low Water season 2 =

The second season of the American drama series Low Water, created by Ana Sol, premiered on NBC on September 20, 2016, and concluded on May 16, 2017. It ran to 22 episodes and stars Mira Vale, Tom Hart and Jo Reed.

== Cast and characters ==

=== Main ===
- Mira Vale as Detective Nell Gray
- Tom Hart as Captain Sam Dunn
- Jo Reed as Bea Moss

=== Recurring ===
- Cal Brandt as Judge Roy Finch
- Lena Ortiz as Dr. Kate Lowe

"""


def said(heading: str, sentence: str) -> list[str]:
    """What the article states with the sentence and doesn't without, quotations apart."""
    bare, full = (
        {str(e.fact) for e in read_article(text.encode(), "a.txt").entries if e.fact.kind not in {"quote", "review"}}
        for text in (ARTICLE, f"{ARTICLE}== {heading} ==\n\n{sentence}\n")
    )
    return sorted(full - bare)


def doubted() -> Iterator[tuple[str, str]]:
    heading = ""
    for line in (Path(__file__).parent / "doubted.txt").read_text().splitlines():
        if line.startswith("== "):
            heading = line.strip("= ")
        elif line and not line.startswith("#"):
            yield heading, line


@pytest.mark.parametrize(("heading", "sentence"), list(doubted()))
def test_nothing_is_read_of_what_is_not_the_works(heading: str, sentence: str) -> None:
    assert said(heading, sentence) == []


@pytest.mark.parametrize(
    ("heading", "sentence", "fact"),
    [
        ("Production", "After the first season, Bo Lind was hired as showrunner.", "crew(person='Bo Lind', role='showrunner')"),
        ("Production", "Unlike the first season, the second season was filmed in Halifax, Nova Scotia.", "location(place='Halifax, Nova Scotia', use='filming')"),
        ("Production", "The premiere was directed by Bo Lind, who had worked on the film Undertow.", "crew(person='Bo Lind', role='director', episode=1)"),
        ("Production", "Filming was not finished until March 3, 2017, in Toronto.", "event(type='filming_ended', date='2017-03-03', place='Toronto')"),
        ("Production", "Bo Lind left acting to become executive producer of the series.", "crew(person='Bo Lind', role='executive_producer')"),
        ("Production", "Bo Lind became a producer in the second season.", "crew(person='Bo Lind', role='producer')"),
        ("Production", "Fox commissioned Bo Lind to write a script. It was well received.", "crew(person='Bo Lind', role='writer')"),
        ("Production", "Bo Lind, who had been a writer in season one, served as showrunner.", "crew(person='Bo Lind', role='showrunner')"),
        ("Production", "The series' art director Bo Lind said so.", "crew(person='Bo Lind', role='other')"),
        ("Production", "The musical score was composed by Cy Marsh.", "crew(person='Cy Marsh', role='composer')"),
        ("Spin-offs", "Series producer Bo Lind spoke of the plans.", "crew(person='Bo Lind', role='producer')"),
        ("Production", "Filming began in Toronto on July 5, 2016.", "event(type='filming_started', date='2016-07-05', place='Toronto')"),
        ("Production", "The first season was ordered in May 2015.", "event(type='ordered', date='2015-05', subject='season 1')"),
        ("Casting", "Kim Lund, who starred in the drama Harbor Lights from 2008 to 2012, joined the cast in June 2016.", "event(type='casting', date='2016-06', subject='Kim Lund')"),
        ("Casting", "Ortiz's involvement was let slip by Sol on Twitter in June 2016.", "event(type='casting', date='2016-06', subject='Lena Ortiz')"),
        ("Casting", "Kim Lund returned as Max Rowe, as the schedule allowed it.", "cast(performer='Kim Lund', character='Max Rowe')"),
        ("Casting", "Kim Lund's character, Max Rowe, in the second episode leaves town.", "cast(performer='Kim Lund', character='Max Rowe')"),
        ("Casting", "They were joined by Kim Lund in the second season.", "cast(performer='Kim Lund')"),
        ("Casting", "Kim Lund was cast as Max Rowe. Idris Poe dropped out of the project.", "cast(performer='Kim Lund', character='Max Rowe')"),
        ("Casting", "Chef Dario Lund returned as host.", "cast(performer='Dario Lund')"),
        ("Casting", "In July 2016, Kim Lund, a winner of awards for the film Undertow, was cast as Max Rowe.", "cast(performer='Kim Lund', character='Max Rowe')"),
        ("Casting", "Kim Lund was cast as Max Rowe, having been seen in the play Salt.", "cast(performer='Kim Lund', character='Max Rowe')"),
        ("Release", "NBC aired the season on Tuesdays in the United States.", "release(medium='broadcast', service='NBC', territories=['US'], start='2016-09-20', end='2017-05-16')"),
        ("Reception", "At the 2017 Saturn Awards Vale won Best Actress on Television.", "accolade(award='Saturn Awards', category='Best Actress on Television', recipients=['Mira Vale'], year=2017, result='won')"),
        ("Reception", "The season was nominated at the TV Quick and Choice Awards for Best Drama in 2017.", "accolade(award='TV Quick and Choice Awards', category='Best Drama', recipients=['Low Water'], year=2017, result='nominated')"),
        ("Reception", "It won the Digital Spy Reality Award for Best Judge in 2017.", "accolade(award='Digital Spy Reality Awards', category='Best Judge', recipients=['Low Water'], year=2017, result='won')"),
        ("Production", "The season was produced by World's Edge Productions.", 'company(company="World\'s Edge Productions", role=\'production_company\')'),
        ("Production", "It was filmed in Halifax: Reef High School was seen there.", "location(place='Halifax', use='filming')"),
        ("Release", "A dubbed version of the season was shown on TF1 in France from March 5, 2018.", "release(medium='broadcast', service='TF1', territories=['FR'], start='2018-03-05')"),
        ("Reception", "Down from the first season's premiere, the season opened to 6.1 million viewers.", "viewership(scope='premiere', viewers=6100000)"),
        ("Music", "The theme was used in the trailer, and the score was released by Lakeshore Records on June 3, 2017.", "music(type='score_album', label='Lakeshore Records', date='2017-06-03')"),
    ],
)  # fmt: skip
def test_what_only_mentions_another_is_read(heading: str, sentence: str, fact: str) -> None:
    assert fact in said(heading, sentence)


@pytest.mark.parametrize(
    ("heading", "sentence", "facts"),
    [
        (
            "Release",
            "It was seen in Ireland, where RTÉ2 screened it from 3 September 2017, and in New Zealand courtesy of TVNZ 2, which began showing it in October.",
            [
                "release(medium='broadcast', service='RTÉ2', territories=['IE'], start='2017-09-03')",
                "release(medium='broadcast', service='TVNZ 2', territories=['NZ'], start='2017-10')",
            ],
        ),
        (
            "Release",
            "The season was added to Netflix in the United States on August 1, 2017, three months after it ended on NBC, and removed on August 1, 2020.",
            [
                "release(medium='streaming', service='Netflix', territories=['US'], start='2017-08-01', end='2020-08-01')"
            ],
        ),
        (
            "Release",
            "The season was released worldwide outside the United States by Netflix on May 17, 2017.",
            ["release(medium='streaming', service='Netflix', territories=['rest of world'], start='2017-05-17')"],
        ),
        (
            "Production",
            "In June 2016, Idris Poe joined the cast as Max Rowe, Dunn's rival, followed in July by Kim Lund as his wife Ida.",
            [
                "cast(performer='Idris Poe', character='Max Rowe')",
                "cast(performer='Kim Lund', character='Ida')",
                "event(type='casting', date='2016-06', subject='Idris Poe')",
                "event(type='casting', date='2016-07', subject='Kim Lund')",
            ],
        ),
        (
            "Production",
            "A teaser was released on June 30, 2016, followed by the full trailer on August 3 and a poster on August 10.",
            [
                "event(type='marketing', date='2016-08-10', subject='poster')",
                "event(type='teaser', date='2016-06-30')",
                "event(type='trailer', date='2016-08-03')",
            ],
        ),
        (
            "Production",
            "The season had its world premiere at the Paley Center for Media in New York City on September 10, 2016.",
            ["event(type='premiere_event', date='2016-09-10', place='Paley Center for Media, New York City')"],
        ),
    ],
)
def test_each_clause_has_its_own_place_service_and_day(heading: str, sentence: str, facts: list[str]) -> None:
    assert said(heading, sentence) == facts


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        ("The season saw Kim Lund play Mira.", ["cast(performer='Kim Lund', character='Mira')"]),
        ("Sol watched Kim Lund play Mira.", []),
        ("After she saw Kim Lund play Mira, Sol called.", []),
    ],
)
def test_what_a_season_saw_is_its_own(sentence: str, facts: list[str]) -> None:
    assert said("Cast", sentence) == facts


@pytest.mark.parametrize(
    "sentence",
    [
        'It led to a spin-off series, "Harbor Lights", which stars Bo Lind as Captain Reyes.',
        'Bo Lind and Cy Marsh reprised their roles as Tom and Edda in an episode of "Harbor Lights".',
    ],
)
def test_of_the_players_of_a_tied_work_only_the_tie_is_read(sentence: str) -> None:
    assert [s.partition("(")[0] for s in said("Production", sentence)] == ["tie_in"]
