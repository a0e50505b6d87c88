"""Companies told in words that no rule has: their names, and what they did."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Company


def companies(sentence: str, under: str = "Production") -> list[tuple[str, str]]:
    """The companies that an article on a series names under a heading, with their roles."""
    lead = "LOW WATER is a British drama television series created by Ana Sol. It stars Tom Birch."
    article = read_article(f"= Low Water =\n\n{lead}\n\n== {under} ==\n\n{sentence}\n".encode(), "t")
    return [(e.fact.company, e.fact.role) for e in article.entries if isinstance(e.fact, Company)]


MADE = "production_company"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("It was in development as early as 2009 by Mighty Tern and Grey Little Media.", [("Mighty Tern", MADE), ("Grey Little Media", MADE)]),
        ("Behind the series stood Reef Television and Grey Studios, its production companies.", [("Reef Television", MADE), ("Grey Studios", MADE)]),
        ("Reef Television, together with Grey Studios, was responsible for the production.", [("Reef Television", MADE), ("Grey Studios", MADE)]),
        ("The series was a Reef Film Corp production in association with Grey Pictures for Tall Television.", [("Reef Film Corp", MADE), ("Grey Pictures", MADE), ("Tall Television", MADE)]),
        ("Her company, Reef Films, produced the show with Grey Studios.", [("Reef Films", MADE), ("Grey Studios", MADE)]),
        ("It was dubbed into English by Grey Ebb and Tall Productions.", [("Grey Ebb", "other"), ("Tall Productions", "other")]),
        ("Reef Entertainment has licensed it for release in Norway.", [("Reef Entertainment", "distributor")]),
        ("Worldwide distribution rights lie with Reef International.", [("Reef International", "distributor")]),
        ("International sales of the series are handled by Reef International.", [("Reef International", "distributor")]),
        ("Visual effects shots were handled by the companies Pixel Barn and Frame Mill.", [("Pixel Barn", "visual_effects"), ("Frame Mill", "visual_effects")]),
        ("For the visual effects, the producers turned to Pixel Media.", [("Pixel Media", "visual_effects")]),
        ("Pixel Barn was hired as the visual effects vendor.", [("Pixel Barn", "visual_effects")]),
    ],
)  # fmt: skip
def test_any_words(sentence: str, told: list[tuple[str, str]]) -> None:
    assert sorted(companies(sentence)) == sorted(told)


@pytest.mark.parametrize(
    ("sentence", "under"),
    [
        ("The film was in development by Mighty Tern and Grey Little Media.", "Production"),
        ("Reef Television, which rejected the pilot, was responsible for the production.", "Production"),
        ("Ana Sol was president of Reef Films, in charge of the production.", "Production"),
        ("The visual effects were supervised by Tom Birch.", "Production"),
        ("It was in development as early as 2012 by Ana Sol and Tom Birch.", "Production"),
        ("It was dubbed into English by Tall Productions.", "Reception"),
        ("The special effects came from Dov Jarl-Holm.", "Production"),
        ("It was sold abroad with the support of the Norse Film Fund.", "Production"),
        ("The series was edited at Reef Films at Tall Studios.", "Plot"),
    ],
)
def test_what_made_something_else(sentence: str, under: str) -> None:
    assert companies(sentence, under) == []
