"""Sentences that templates write: what aggregators of reviews say."""

from __future__ import annotations

from collections.abc import Mapping

#: Metacritic's bands for television and film: the lowest score of each, and its name.
#: https://www.metacritic.com/about-metascores (read in 2024)
_BANDS = (
    (81, "universal acclaim"),
    (61, "generally favorable reviews"),
    (40, "mixed or average reviews"),
    (20, "generally unfavorable reviews"),
    (0, "overwhelming dislike"),
)


def sentence(site: str, values: Mapping[str, str]) -> str:
    """The sentence that the wiki shows for the arguments of an aggregator's template; empty where they are no figures.

    >>> sentence("metacritic", {"1": "66", "2": "23"})
    'Metacritic, which uses a weighted average, assigned a score of 66 out of 100, based on 23 critics, indicating \
"generally favorable" reviews.'
    """
    return _rotten_tomatoes(values) if site == "rotten_tomatoes" else _metacritic(values)


def _value(values: Mapping[str, str], *names: str) -> str:
    return next((values[n].strip() for n in names if values.get(n, "").strip()), "")


def _rotten_tomatoes(values: Mapping[str, str]) -> str:
    score = _value(values, "score", "1").removesuffix("%").strip()
    average = _value(values, "average", "2").partition("/")[0].strip()
    count = _value(values, "count", "3").strip()
    consensus = _value(values, "consensus", "4").strip('"“”')
    if not score.isdecimal() or not count.replace(",", "").isdecimal():
        return ""
    said = f"On the review aggregator website Rotten Tomatoes, {score}% of {count} critics' reviews are positive"
    said += f", with an average rating of {average}/10." if average else "."
    return f'{said} The website\'s consensus reads: "{consensus}"' if consensus else said


def _metacritic(values: Mapping[str, str]) -> str:
    score = _value(values, "score", "1").partition("/")[0].strip()
    count = _value(values, "count", "2").strip()
    if not score.isdecimal() or int(score[:4]) > 100 or not count.replace(",", "").isdecimal():
        return ""
    band = next(name for low, name in _BANDS if int(score[:4]) >= low)
    label, reviews, _ = band.partition(" reviews")
    return (
        f"Metacritic, which uses a weighted average, assigned a score of {score} out of 100, "
        f'based on {count} critics, indicating "{label}"{reviews}.'
    )
