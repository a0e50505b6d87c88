"""What stands around a statement can take it back: another work's, another season's, a wish, a plan that failed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from showbible import read_article

ARTICLE = """= Low Water season 2 =

The second season of the American crime drama television series Low Water, created by Ana Sol, premiered on NBC on September 20, 2016, and concluded on May 16, 2017. The season consisted of 22 episodes and stars Mira Vale, Tom Hart and Jo Reed.

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
        ("Production", "The musical score was composed by Cy Marsh.", "crew(person='Cy Marsh', role='composer')"),
        ("Production", "Filming began in Toronto on July 5, 2016.", "event(type='filming_started', date='2016-07-05', place='Toronto')"),
        ("Production", "The first season was ordered in May 2015.", "event(type='ordered', date='2015-05', subject='season 1')"),
        ("Casting", "Kim Lund, who starred in the drama Harbor Lights from 2008 to 2012, joined the cast in June 2016.", "event(type='casting', date='2016-06', subject='Kim Lund')"),
        ("Casting", "In July 2016, Kim Lund, a winner of awards for the film Undertow, was cast as Max Rowe.", "cast(performer='Kim Lund', character='Max Rowe')"),
        ("Casting", "Kim Lund was cast as Max Rowe, having been seen in the play Salt.", "cast(performer='Kim Lund', character='Max Rowe')"),
        ("Release", "A dubbed version of the season was shown on TF1 in France from March 5, 2018.", "release(medium='broadcast', service='TF1', territories=['FR'], start='2018-03-05')"),
        ("Reception", "Down from the first season's premiere, the season opened to 6.1 million viewers.", "viewership(scope='premiere', viewers=6100000)"),
        ("Music", "The theme was used in the trailer, and the score was released by Lakeshore Records on June 3, 2017.", "music(type='score_album', label='Lakeshore Records', date='2017-06-03')"),
    ],
)  # fmt: skip
def test_what_only_mentions_another_is_read(heading: str, sentence: str, fact: str) -> None:
    assert fact in said(heading, sentence)
