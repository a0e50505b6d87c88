"""What an episode's own article says of it: its lead, its box, who wrote and directed it, when it was shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from showbible.grammar import lexicon
from showbible.grammar.dates import When, read_dates
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.slot import tidy
from showbible.kinds.dating import DAYS_AFTER
from showbible.kinds.episode.fact import Episode
from showbible.kinds.fact import Found
from showbible.text import Span
from showbible.text.patterns import compiled, later

_BRACKET = later(r"\s*\([^()]*\)\s*$")
_NTH = later(
    r"(?:is|was) (?:the )?(?:[a-z-]+ )?(?:(?P<nth>O)|(?P<first>(?:series |season )?premiere|pilot)|(?P<whole>C(?:st|nd|rd|th)))"
    r"(?: and (?:final|last|season finale|penultimate|O|[a-z]+))?(?:,? (?:[a-z-]+ ){0,2}?(?P<of>episode|installment|instalment|chapter))?"
)
_OVERALL = later(
    r"O (?:episode )?(?:of the (?:[a-z]+ ){0,2}(?:series|show) )?overall|(?:and|the) O (?:episode )?(?:of the series|overall)"
)
_SEASON = later(r"\bO (?:and final |and last )?(?:season|series)\b|\bseason\b|\bseries C\b")
_BY = {
    "writers": re.compile(
        r"\b(?:(?:co-)?written(?: and directed)?|teleplay(?: was)?(?: written)?|story and teleplay|from an? (?:original )?story|penned|scripted) (?:for television )?by "
    ),
    "directors": re.compile(r"\b(?:directed|written and directed) by "),
}
_PEOPLE = later(
    r"(?:(?!N)[a-z' -]{0,50}?(?<![a-z]))?(?P<people>N(?:(?:, | and |, and | & | along with )(?:(?!(?:directed|written|was|is|which|who|from|with|it|the) )[a-z-]+ ){0,4}N(?! (?:directed|wrote|produced)))*)"
)
_AIRED = later(
    r"(?:(?:it|the episode|Q|N) (?:was |has |had )?|\band (?:was )?|, (?:was )?|^)(?:(?:O|originally|initially) )*"
    r"(?:aired|premiered|broadcast|debuted|shown|released|was broadcast|televised)(?: (?:O|originally))?"
    r"(?! again)(?: [^.;]{0,60}?)? ?D"
)
_WATCHED = later(
    r"(?:watched|viewed|seen|viewing figures?|viewership|attracted|drew|received|brought|audience)[^.;]{0,60}?(?P<n>C)(?: (?:us|u\.s\.|american|total|live|same-day|household|overnight|uk|N))* (?:viewers|households|people)"
)


def own_article(reading: Reading) -> Iterator[Found]:
    """The one episode that the article is about."""
    scene = reading.scene
    if scene.kind != "episode":
        return
    title = _BRACKET.sub("", scene.title).strip().strip('"“”')
    lead = [p for p in reading.prose if p.section.level == 1 or not p.section.path]
    first = Episode(None, None, title)
    where: Span | None = None
    for part in lead[:1]:
        if part.sentences:
            first, where = _opening(part, part.fold(0), first)
    if where is None:
        return
    yield Found(first, "episode.lead", where)
    known = Episode(first.number, None, title)
    said: set[str] = set()
    late: list[Found] = []
    for part in [*lead, *(p for p in reading.prose if p not in lead and not p.plot)]:
        for n in range(len(part.sentences)):
            yield from _said(part, n, known, said, late)
    yield from late[:1] if "viewers_millions" not in said else ()
    for box in reading.boxes():
        for field in box.fields:
            made = _field(field.key, field.text.value, known)
            if made is not None:
                yield Found(made, "episode.box", field.span)


def _opening(part: Prose, fold: Fold, fact: Episode) -> tuple[Episode, Span | None]:
    line = fold.line
    m = _NTH.search(line)
    if m is None:
        return fact, None
    number = overall = None
    if m["first"]:
        number = 1
    elif m["nth"]:
        value = fold.marks[m.start("nth")].value
        number = int(value) if isinstance(value, (int, float)) else None
    if (o := _OVERALL.search(line, m.end())) is not None:
        index = line.index("O", o.start())
        value = fold.marks[index].value if index in fold.marks else None
        overall = int(value) if isinstance(value, (int, float)) else None
    start, end = fold.stretch(0, len(line))
    return replace(fact, number=number, overall_number=overall), part.passage.span(start, end)


def _said(part: Prose, n: int, known: Episode, said: set[str], late: list[Found]) -> Iterator[Found]:
    """What a sentence says of the episode; ``late`` takes how many had watched it some days after."""
    start, end = part.sentences[n]
    text = part.text[start:end]
    low = text.lower()
    wanted: dict[str, object] = {}
    if " by " in low and ("written" in low or "directed" in low or "teleplay" in low):
        fold = part.fold(n)
        for role, words in _BY.items():
            if role in said:
                continue
            names: dict[str, None] = {}
            for m in words.finditer(fold.line):
                if (p := _PEOPLE.match(fold.line, m.end())) is None or compiled(r"N's? \w+ (?:was|is)$").search(
                    fold.line[: m.start()]
                ):
                    continue
                for k in range(p.start("people"), p.end("people")):
                    name = tidy(fold.words(k, k + 1)) if fold.line[k] == "N" and k in fold.marks else ""
                    if name and not lexicon.is_organisation(name):
                        names.update(dict.fromkeys(name.split(" & ")))
            if names and compiled(
                r"(?:it |the (?:episode|pilot|premiere|finale|teleplay|story|script) |this episode |Q |N (?:is|was) |in )"
            ).match(fold.line):
                wanted[role] = _kin(tuple(names))
    if (
        "aired" in low
        or "broadcast" in low
        or "premiered" in low
        or "debuted" in low
        or "shown" in low
        or "released" in low
    ) and "air_date" not in said:
        fold = part.fold(n)
        if (shown := _AIRED.search(fold.line)) is not None and compiled(
            r"(?:it|the (?:episode|pilot|premiere|finale)|this episode|Q|N)\b"
        ).match(fold.line):
            when = fold.marks[shown.end() - 1].value
            if isinstance(when, When) and when.day.day:
                wanted["air_date"] = when.edtf
    if (
        "million" in low
        and "viewers_millions" not in said
        and any(w in low for w in ("viewers", "households", "people"))
    ):
        fold = part.fold(n)
        if (seen := _WATCHED.search(fold.line)) is not None:
            value = fold.marks[seen.start("n")].value
            if isinstance(value, (int, float)) and value >= 10000:
                millions = round(value / 1_000_000, 6)
                if DAYS_AFTER.search(fold.line):
                    late.append(
                        Found(replace(known, viewers_millions=millions), "episode.said", part.passage.span(start, end))
                    )
                else:
                    wanted["viewers_millions"] = millions
    if wanted:
        said.update(wanted)
        yield Found(replace(known, **wanted), "episode.said", part.passage.span(start, end))  # type: ignore[arg-type]


def _kin(names: tuple[str, ...]) -> tuple[str, ...]:
    """ "Ann and Bea Solberg" share a name; of "Ann Solberg ... and Solberg" the last is the first again."""
    names = tuple(
        name for n, name in enumerate(names) if " " in name or not any(o.endswith(f" {name}") for o in names[:n])
    )
    return tuple(
        f"{name} {after.split()[-1]}" if " " not in name and len(after.split()) == 2 else name
        for name, after in zip(names, (*names[1:], ""), strict=True)
    )


def _field(key: str, value: str, known: Episode) -> Episode | None:
    value = value.strip()
    if not value:
        return None
    if key in {"airdate", "air_date", "original_air_date", "first_aired", "original_airdate"}:
        dates = read_dates(value)[0]
        return replace(known, air_date=dates[0].when.edtf) if dates else None
    if key in {"production", "production_code", "prod_code"} and len(value) < 20:
        return replace(known, production_code=value)
    if key in {"director", "directed_by", "writer", "written_by", "teleplay", "story"} and len(value) < 120:
        names = tuple(
            p.strip() for p in compiled(r", | and | & |\n").split(compiled(r"\([^()]*\)").sub("", value)) if p.strip()
        )
        return replace(known, directors=names) if key.startswith("direct") else replace(known, writers=names)
    return None
