"""One name in two spellings."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from showbible.data import words as listed
from showbible.kinds import Cast
from showbible.lint.finding import Related, Remark, Severity
from showbible.lint.rule import Example, rule
from showbible.lint.subject import Subject
from showbible.text import Span
from showbible.text.patterns import later

_NAME = later(r"\b[A-ZÀ-ÖØ-Þ][a-zß-ÿ'’-]+(?: [A-ZÀ-ÖØ-Þ]\.)?(?: [A-ZÀ-ÖØ-Þ][a-zß-ÿ'’-]+){1,2}")
#: A parody misspells on purpose, and a title in quotation marks is its maker's own.
_PLAY = later(r"\b(?:parod|spoof|pun\b|wordplay)", re.IGNORECASE)
_TITLED = frozenset('"“')
#: Names that share a word are compared with one another; of a word that opens more names than this, none are.
_MOST = 40


@rule(
    "name-spelling",
    Severity.NOTE,
    found=Example(
        "= Tide =\n\nThe part of Kristen Rosenmoe is new. Here Kristen Rosenmoe says so, and Kristen Rosemoe agrees.\n",
        ("Kristen Rosemoe",),
    ),
    passed=Example("= Tide =\n\nJohn Moe met Joan Moe. Eric Stone met Erica Stone, and John Moe met Eric Stone.\n"),
)
def name_spelling(subject: Subject) -> Iterator[Remark]:
    """Two names differ by one letter or one accent. They may be two people; more often one of them is misspelled, and
    then the same person is two in every count. A proposal to look at, nothing is merged by it."""
    plain = listed("common_words")
    places: dict[str, list[Span]] = {}
    for _, passage in subject.readings:
        if _PLAY.search(passage.value):
            continue
        for m in _NAME.finditer(passage.value):
            start = m.start()
            if passage.value[max(0, start - 1) : start] in _TITLED:
                continue
            while start < m.end() and (first := re.match(r"([\w'’-]+) ", passage.value[start : m.end()])):
                if first[1].casefold() not in plain:
                    break
                start += first.end()
            name = re.sub(r"['’-]+s?$", "", passage.value[start : m.end()])
            if " " in name:
                places.setdefault(name.replace("’", "'"), []).append(passage.span(start, start + len(name)))
    counts = Counter({name: len(spans) for name, spans in places.items()})
    counts.update({fact.performer: 1 for fact, _ in subject.stated(Cast) if fact.order and counts[fact.performer] == 1})
    groups: dict[tuple[int, str], list[str]] = {}
    for name in counts:
        parts = name.split()
        groups.setdefault((0, " ".join(parts[1:])), []).append(name)
        groups.setdefault((1, " ".join(parts[:-1])), []).append(name)
    told: set[str] = set()
    for (side, _), names in groups.items():
        if not 1 < len(names) <= _MOST:
            continue
        for n, one in enumerate(names):
            for two in names[n + 1 :]:
                rare, common = sorted((one, two), key=lambda name: (counts[name], name))
                if rare in told or counts[rare] > 2 or counts[common] < 2:
                    continue
                index = 0 if side == 0 else -1
                if _one_slip(rare.split()[index], common.split()[index]):
                    told.add(rare)
                    yield Remark(
                        places[rare][0],
                        f'"{common}" elsewhere ({counts[common]} times): one person?',
                        (Related(places[common][0], "spelled so here"),),
                    )


def _one_slip(one: str, two: str) -> bool:
    """Whether two words are likely one: equal but for accents, or for one letter inside a word of six or more."""
    a, b = _bare(one), _bare(two)
    if one == two:
        return False
    if a == b:
        return True
    if min(len(a), len(b)) < 6 or a[0] != b[0] or "-" in a + b:
        return False
    if a.rstrip("saeyon") == b.rstrip("saeyon"):
        return False
    return OSA.distance(a, b, score_cutoff=1) <= 1


def _bare(word: str) -> str:
    split = unicodedata.normalize("NFD", word.casefold())
    return "".join(c for c in split if not unicodedata.combining(c) and c not in "'’")
