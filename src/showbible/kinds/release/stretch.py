"""What a stretch of a folded clause holds: its dates, services, countries and formats."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.data import either
from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.kinds.dating import more_precise
from showbible.kinds.release.countries import LAND, is_adjective
from showbible.text.patterns import compiled, later

_REGION = later(r"\b[Rr]egions? ((?:\d|[A-C]|Free)(?:(?:, | and | & |/)(?:\d|[A-C])\b)*)")
_SERVICE_LEAD = later(
    r"(?:\b(?:on:?|by|via|through|to|for|from|onto|over)(?: both)?(?: the)?(?: (?:[a-z-]+|u\.?[sk]\.?'s|D|O|C|N's?)){0,3}? ?| and (?:the )?(?:[a-z-]+ ){0,2}|,? as well as (?:on )?(?:the )?|, (?:and )?(?:the )?(?:[a-z-]+ ){0,2}|(?:network|channel|service|platform|block|station|broadcaster) |^(?:the )?(?:[a-z-]+ ){0,3}|,(?: including(?: the)?)? | such as |,? as did (?:the )?)$"
)
NO_SERVICE = later(
    rf"DVD|Blu-?ray|^Digital(?: HD| Download)?$|Region|day$|Ultra|^(?:(?:Full|4K|True) )?HD$|UHD|Season|Series|Episode|{either(lexicon.SOCIAL_SITES - lexicon.SERVICES.keys())}|Comic|Fest|Con$|Time|KST|PST|EST|IST|^[A-Z]$|Day|Special|Collection|VHS|Laser[Dd]isc|Volume|Christmas|Easter|Eve|Thanksgiving|Halloween|Ramadan|Diwali|UMD|PlayStation|American|oriented"
)
_FORMATS = (
    ("UHD", re.compile(r"\b(?:4K|Ultra[- ]HD|UHD|ultra[- ]high[- ]definition)\b", re.IGNORECASE)),
    ("HD", re.compile(r"\b[Ii]n (?:[a-z0-9]+ )?(?:HD|high[- ]definition)\b(?! (?:DVD|TV|channel|network|format war))")),
    ("HDR", re.compile(r"high[- ]dynamic[- ]range|\bHDR\b|Dolby Vision", re.IGNORECASE)),
    ("IMAX", re.compile(r"\bIMAX\b")),
    ("DVD", re.compile(r"\bDVDs?\b")),
    ("Blu-ray", re.compile(r"\bBlu-?[Rr]ays?\b|\bBlu-?ray\b", re.IGNORECASE)),
    (
        "digital",
        re.compile(
            rf"(?<!\bSky )\bdigital(?!(?:ly)? (?:remaster|sub|channel|terrestrial|televis|network|public|cable|effects|series|platform N))(?:ly| download| media| HD| platforms| formats?)?\b|\b(?:{either(lexicon.STORES)})\b|\bdownload\b",
            re.IGNORECASE,
        ),
    ),
)
#: Parts of words of which every format's name has one, and every region's.
_SIGNS = "hd 4k ultra high dolby imax dvd blu digital itunes google download region".split()

#: What behind a date says that it is of a region or a country of its own.
_OWN_PLACE = later(r",? (?:in|on|for) (?:the )?(?:N|u\.?[sk]\b|region|dvd|blu)")


def edtf_at(fold: Fold, index: int) -> str | None:
    value = fold.marks[index].value
    return value.edtf or None if isinstance(value, When) else None


_LIST = later(r"(?:,? and|,)(?: the)? ?$")
_PARTING = later(r",? and |, ")
_UP_TO = later(r"(?:to|until|till|through|up to|ending) ")
_IN_LAND = later(r"(?:,| and) in (?:the )?$")
#: Where the next showing of several begins: ", and on N", " and in N".
_NEXT_ON = later(r",? (?:and (?=(?:on|in|by|from|via) (?:the )?N)|as did (?=(?:the )?N))")


#: Whose discs those of the day in front are: "in region C on D, by N, in region C on D".
_WHOSE = later(r"(?: in (?:the )?N)?,? (?:by|from|through|via) (?:the )?N(?=,| and )")


def _reckoned(fold: Fold, n: int) -> bool:
    """Whether a date is told by the one before it: "a week later"."""
    mark = fold.marks[n]
    return compiled(r"\b(?:later|following|next)\b").search(fold.text, mark.start, mark.end) is not None


def segments(fold: Fold, low: int, high: int) -> list[tuple[int, int]]:
    """The stretches of a clause, one for each date that begins a window."""
    line = fold.line
    dates = [n for n in range(low, high) if n in fold.marks and fold.marks[n].letter == "D"]
    starts = [
        n
        for k, n in enumerate(dates)
        if not compiled(
            r"\b(?:until|till|through|to|up to|and) (?:the )?$|D,? and ending(?: on| in)? $|[–-] ?$"
        ).search(line[low:n])
        or compiled(r", and (?:on|in) $| and (?:on|in) $").search(line[low:n])
        or (line[low:n].endswith(" and ") and _OWN_PLACE.match(line, n + 1))
    ]
    starts = [n for n in starts if not (_reckoned(fold, n) and line.endswith("D, ", low, n))]  # "on D, two days later"
    starts = [
        n
        for n in starts
        if compiled(r"\b(?:on|in|from|since|starting|beginning|by|of) (?:[a-z]+, |[a-z]+day )?$").search(line[low:n])
        or (line[low:n].endswith((", ", " and ")) and _OWN_PLACE.match(line, n + 1))
        or _reckoned(fold, n)
    ]
    if len(starts) < 2 or (
        all(len(str(edtf_at(fold, n))) == 4 and not _reckoned(fold, n) for n in starts)
        and not compiled(
            r"\bD,? (?:and|followed) [^D]*(?:N|dvd|vhs|blu-ray)|\bD,?(?: and)? the O(?: season| series)? (?:on|in) D"
        ).search(line[low:high])
    ):
        return [(low, high)]
    edges = [low]
    for s in starts[1:]:
        past = max(n for n in dates if n < s) + 1
        by = _WHOSE.match(line, past, s)
        past = by.end() if by else past
        between = line[past:s]
        glued = compiled(r"(?:,? and|,)(?: then| again)?(?: on| in| from| by| since)?(?: the)? $").search(between)
        first = (_NEXT_ON.search(between) or glued) if "N" in between else glued
        first = first or _NEXT_ON.search(between) or _PARTING.search(between)
        edges.append(past + first.start() if first else past)
    edges.append(high)
    return [(a, b) for a, b in zip(edges, edges[1:], strict=False) if b > a]


#: A country that the marks leave, since it is written in capitals only.
_SHORT_LAND = later(r"(?<=the )(?:u\.?s\.?|u\.?k\.?)(?![a-z])")


def groups(fold: Fold, low: int, high: int) -> list[tuple[int, int]]:
    """A stretch, cut where another service, country and date begin: "on N in N on D, and on N in N on D".

    A service, a country or a date that comes again opens another showing, if the one before it has two of the three
    and so has the new one; "in N and N" is one list.
    """
    items = [(m.start(), "land") for m in _SHORT_LAND.finditer(fold.line, low, high)]
    for n in range(low, high):
        mark = fold.marks.get(n)
        if mark is None or not (mark.letter == "D" or isinstance(mark.value, str)):
            continue
        if mark.letter == "D":
            items.append((n, "date"))
        elif is_adjective(mark.value) and fold.line.startswith(" N", n + 1):
            continue  # "on the Norwegian NRK1"
        elif mark.letter == "N" and mark.value in lexicon.COUNTRIES and not fold.line.startswith("'", n + 1):
            items.append((n, "land"))
        elif mark.letter == "N" and lexicon.is_service(str(mark.value)):
            items.append((n, "service"))
    items.sort()
    edges, held = [low], set[str]()
    for k, (n, sort) in enumerate(items):
        between = compiled(r"^(?:[sk]|\.[sk]\.?)(?![a-z])").sub("", fold.line[items[k - 1][0] + 1 : n]) if k else ""
        listed = k and items[k - 1][1] == sort and _LIST.fullmatch(between)
        parted = [m for m in _PARTING.finditer(between) if not _UP_TO.match(between, m.end())]
        opens = sort == "land" and _IN_LAND.search(between) and compiled(r",? (?:on|by|via) ").match(fold.line[n + 1 :])
        whole = opens or len(_run(items[k:])) > 1
        if (
            (sort in held or (opens and held == {"service", "date"}))
            and len(held) > 1
            and parted
            and not listed
            and whole
        ):
            edges.append(items[k - 1][0] + 1 + parted[-1].start())
            held = set()
        held.add(sort)
    return list(zip(edges, [*edges[1:], high], strict=True))


def _run(items: list[tuple[int, str]]) -> set[str]:
    """The sorts of the items up to the first that comes twice."""
    seen: set[str] = set()
    for _, sort in items:
        if sort in seen:
            break
        seen.add(sort)
    return seen


#: "until the channel's closure in D".
_CLOSED = later(
    r"\buntil [a-zN' ]{1,40}\b(?:closure|end|ended|demise|shutdown|cancellation|cancell?ed|close|closed|relaunch(?:ed)?|re-?brand(?:ed|ing)?|renamed|replaced|removed|moved|left|expired|dissolved|shut down)(?: (?:as|by|to|off) (?:the )?[NQ])? (?:in|on) (?:the )?$"
)


def dates_of(fold: Fold, low: int, high: int) -> tuple[str | None, str | None]:
    """The start and the end that a stretch gives."""
    text = fold.line[low:high]
    dates = [low + i for i, c in enumerate(text) if c == "D" and low + i in fold.marks]
    if not dates:
        return None, None
    years = [edtf_at(fold, n) for n in dates]
    if len(dates) > 1 and all(y and len(y) == 4 for y in years) and compiled(r"\bin D(?:, D)*,? and D").search(text):
        return years[0], years[-1]
    if m := compiled(
        r"(?:\b(?:from|between|on|of|starting|since)(?: [a-z]+,| [a-z]+day)? |^ ?|, )(D),? ?(?:to|until|till|through|thru|and|–|-|—|,? and (?:ran|ended|ending|concluding|finishing) (?:until|on))(?: the)? (?:[a-z]+, |[a-z]+day )?(D)"
    ).search(text):
        if " and" in m[0] and not _TO_ITS_END.search(m[0]):
            pass
        else:
            first = edtf_at(fold, low + m.start(1))
            return _begun(fold, low + m.end(), high, first), bare(edtf_at(fold, low + m.start(2)))
    if (m := compiled(r"\b(?:on|in) (D) and (D)(?![a-z])").search(text)) and len(dates) == 2:
        return edtf_at(fold, low + m.start(1)), edtf_at(fold, low + m.start(2))
    if m := compiled(r"(D) ?[–—-] ?(D)").search(text):
        return edtf_at(fold, low + m.start(1)), edtf_at(fold, low + m.start(2))
    day = bare(edtf_at(fold, dates[0]))
    if len(dates) == 1 and day and len(day) == 10 and fold.line.endswith("as of ", low, dates[0]):
        return day, None  # "is available as of D"
    start = end = None
    if (m := compiled(r"as late as (?:the )?(D)").search(text)) and len(dates) == 1:
        return None, edtf_at(fold, low + m.start(1))
    for n in dates:
        before = fold.line[max(0, low - 12) : n]
        if compiled(r"\b(?:until|till|through|up to|ending|ending on|to)(?: the)? (?:[a-z]+, |[a-z]+day )?$").search(
            before
        ) or _CLOSED.search(fold.line, low, n):
            end = end or bare(edtf_at(fold, n))
        elif (
            start is None
            and compiled(
                r"(?:\b(?:on|in|during|throughout|from|since|starting|beginning|commencing|by|as of|of|late|early|around|until now|and|at)(?: the| from| on| in)?(?: [a-z]+,)? ?|^ ?|(?:airing|aired|broadcasting|premiered|debuted|released|broadcast) |, |[a-z]+ )$"
            ).search(before)
        ) or (start is None and (_reckoned(fold, n) or _behind_a_name(fold, n))):
            start = edtf_at(fold, n)
            last = fold.marks[n].value
            if isinstance(last, When) and last.last:
                end = end or last.last
        elif (
            start and len(start) == 4 and before.endswith(("beginning on ", "starting on ", "beginning ", "starting "))
        ):
            start = edtf_at(fold, n)  # "over Christmas 2015, beginning on 27 December"
    return start, end


#: What of a span's words says that the second day is its last: "between", "starting on D and ending on D".
_TO_ITS_END = later(r"between|ran|and (?:ended|ending|concluding|finishing) ")
#: The first day of a run whose months have been told: "between March 1986 and June 1987, beginning on D".
_BEGINNING = later(r",? (?:beginning|starting|commencing)(?: on)? (?:[a-z]+,? )?(D)")


def _begun(fold: Fold, low: int, high: int, start: str | None) -> str | None:
    """The start of a run, more precise where its first day stands behind it."""
    m = _BEGINNING.match(fold.line, low, high)
    day = edtf_at(fold, m.start(1)) if m else None
    return (more_precise(start, day) if start and day else None) or start


def _behind_a_name(fold: Fold, n: int) -> bool:
    """Whether a whole day stands right behind a service or a country: "premiered on Reef TV May 3, 2011"."""
    mark = fold.marks.get(n - 2) if fold.line.startswith("N D", n - 2) else None
    name = str(mark.value) if mark is not None else ""
    return len(edtf_at(fold, n) or "") == 10 and (lexicon.is_service(name) or name in lexicon.COUNTRIES)


def bare(edtf: str | None) -> str | None:
    return edtf.removeprefix("[..").removesuffix("]") if edtf else None


#: Verbs of showing: what the work was shown "on" is a service, known or not.
_SHOWN = later(r"\b(?:re)?(?:air|broadcast|premier|debut|show|stream|telecast|transmit|simulcast|available|peated)")
_PLAINLY = later(
    r"(?:^|[DNCO)],? |\b(?:again|first|exclusively|internationally|domestically|weekly|nightly|daily|also|only|time|currently|later|then|live|simultaneously|both|originally|worldwide|sundays|saturdays|weekdays|weeknights|weekends|mondays|tuesdays|wednesdays|thursdays|fridays|afternoons|evenings|mornings|nights) )on (?:the )?(?:(?:N )?(?:[a-z-]+ ){0,3}(?:network|channel|service|platform|station|broadcaster) )?$|\bvia (?:the )?(?:(?:[a-z-]+ ){0,3}(?:network|channel|service|platform|station|broadcaster) )?$"
    r"|\bon (?:its|their) (?:[a-z-]+ ){0,2}(?:network|channel|service|platform|station|broadcaster) $"
)


def _whole(fold: Fold, n: int) -> bool:
    """Whether a name is written out and none of its parts was cut off ("Oh!K", "Viu 8 hours later")."""
    mark = fold.marks[n]
    name, after = fold.text[mark.start : mark.end], fold.text[mark.end : mark.end + 2].lstrip(".")
    return not (
        after[:1].isalnum()
        or name in {"The", "TV"}
        or name.casefold() in lexicon.COMMON
        or name[-1] == "!"
        or compiled(r" \d+$").search(name)
        or fold.line.startswith("'", n + 1)
    )


def medium_by_name(name: str) -> str | None:
    """How a service shows that is known as such, or whose name but for a country's behind it is: "Netflix Australia"."""
    head, _, land = name.removesuffix(" Latin America").rpartition(" ")
    known = lexicon.medium_of(name) or lexicon.medium_of(name.removesuffix(" Latin America"))
    return known or (lexicon.medium_of(head) if head and land in lexicon.COUNTRIES else None)


def land_of(name: str) -> tuple[str, ...]:
    """The country that a service's name ends with ("HBO Canada"): none for those that America is only named after."""
    head, _, land = name.rpartition(" ")
    own = head and land in lexicon.COUNTRIES and land != "America" and lexicon.medium_of(head)
    return (lexicon.COUNTRIES[land],) if own else ()


def _bare_name(name: str) -> str:
    """A channel's name without what it is, or whose: "Channel E4", but "Channel 4"; "the Reef-owned E4"."""
    name = compiled(r"^[A-Z][\w&]*-owned ").sub("", name)
    if name.endswith(" Channel") and not lexicon.is_service(name) and lexicon.is_service(name.removesuffix(" Channel")):
        return name.removesuffix(" Channel")
    bare = name.removeprefix("Channel ")
    return bare if bare != name and lexicon.is_service(bare) and not lexicon.is_service(name) else name


#: What is a channel's own: "simulcasting the Reef TV airings".
_ITS_RUN = later(r" (?:airings?|broadcasts|showings?|premieres?|run)\b")
#: The next service of several, each with its country: "on N in N and N in N".
_AND_ITS = later(r",? ?and (?:the )?")
_THERE = later(rf" in (?:the )?{LAND}")
#: A channel, in front of who carries it.
_ON_ITS_WAY = later(r"\bon (?:the )?N on $")


_BLOCK = later(r" (?:[a-z-]+ )?(?:block|slot|line-?up|strand)\b")


def _owns(fold: Fold, n: int) -> bool:
    """Whether the service at ``n`` is told as the owner of another that showed the work: "N's N channel"."""
    m = compiled(r"N's? (N) (?:channel|network|service)\b").match(fold.line, n)
    return m is not None and lexicon.is_service(str(fold.marks[m.start(1)].value))


def services_of(fold: Fold, low: int, high: int, verb: str) -> list[str]:
    line = fold.line
    found: list[str] = []
    unknown = ""
    for n in range(low, high):
        mark = fold.marks.get(n)
        if mark is None or mark.letter != "N" or not isinstance(mark.value, str):
            continue
        name = _bare_name(mark.value)
        after = line[n + 1 : n + 26]
        if compiled(r"'s? (?:other|remaining) ").match(after) and lexicon.is_service(name):
            found.append(name)
            continue
        sharp = name.endswith(" HD") and lexicon.is_service(name.removesuffix(" HD"))
        if name in lexicon.COUNTRIES or (NO_SERVICE.search(name) and not sharp) or _ITS_RUN.match(after):
            continue
        owned = compiled(r"\b(?:on|as part of) (?:the )?$").search(
            before := line[low:n].lstrip()
        ) and lexicon.is_service(name)
        if owned and compiled(r"'s? (?:N|O|D|as part|[a-z]+(?:–|-)[a-z]+ time|[a-z-]+ (?:time|slot|block))").match(
            after
        ):
            if name not in found and not _owns(fold, n):
                found.append(name)
            continue
        if found and line.endswith("'s ", low, n) and _BLOCK.match(line, n + 1):
            continue  # a block of the service before it
        if after.startswith("'s") and not compiled(
            r"'s? (?:O |N |[a-z-]+ )*(?:block|line-?up|slot)|'s (?:[a-z-]+ )?(?:streaming|on-demand|subscription|online|video) (?:video )?(?:service|platform)\b(?!,? N)|'s? (?:other|remaining|website|app|block|[a-z-]+ (?:block|slot)|N (?:[a-z]+ )*(?:block|slot|line)|[a-z-]+ line)"
        ).match(after):
            continue
        if line.endswith(("the N ", "on N "), low, n) and n - 2 in fold.marks and is_adjective(fold.marks[n - 2].value):
            before = before.removesuffix("N ")  # "on the Norwegian NRK1"
        if not _SERVICE_LEAD.search(before):
            continue
        if found and before.endswith(" on ") and _ON_ITS_WAY.search(before) and fold.marks[n - 5].value == found[-1]:
            continue  # "on N on N": a channel, and who carries it
        if "/" in name and all(map(lexicon.is_service, name.split("/"))):
            found.extend(part for part in name.split("/") if part not in found)
            continue  # "on SVT1/DR1"
        known = sharp or lexicon.is_service(name) or bool(land_of(name))
        on = compiled(
            r"\b(?:(?:on|by|via) (?:the )?|(?:on|by|via|to) the (?:N )?(?:[a-z-]+ ){0,3}(?:network|channel|service|platform|station|broadcaster) )$"
        ).search(before)
        if (
            known
            or (on and lexicon.medium_of(name))
            or (
                on
                and compiled(r"\b(?:TV|Channel|Network|Television|Klub|TV\d|HD)$|^[A-Z]{2,5}\d?$|TV").search(name)
                and len(name) > 2
            )
        ):
            full = (
                f"The {name}"
                if f"The {name}" in lexicon.SERVICES
                and fold.text[max(0, mark.start - 4) : mark.start].lower() == "the "
                else name
            )
            if full not in found:
                found.append(full)
        elif (
            not found
            and _SHOWN.search(verb)
            and (_PLAINLY.search(before) or (_AND_ITS.fullmatch(before) and _THERE.match(line, n + 1)))
            and _whole(fold, n)
        ):
            unknown = unknown or name
    if verb.startswith(("ended", "concluded", "finished")) and (run := _RUN_ON.match(line, low, high)):
        at = run.start("who")
        unknown = unknown or (str(fold.marks[at].value) if _whole(fold, at) else "")
    if found:
        found.extend(name for name in _beside(fold, low, high, found) if name not in found)
    return found[:8] or ([unknown] if unknown else [])


_RUN_ON = later(r" (?:its|the) (?:[a-z-]+ )?run on (?:the )?(?P<who>N)(?!')")
_LISTED = later(r"\b(?:on|via) (?:the )?N(?:(?:, and|,| and|,? as well as(?: on)?) (?:the )?N(?!'))+")


def _beside(fold: Fold, low: int, high: int, found: list[str]) -> Iterator[str]:
    """The names that stand in one list with services: "on Nick at Nite, TV Bay and Hallmark Channel"."""
    for m in _LISTED.finditer(fold.line, low, high):
        marks = [fold.marks[n] for n in range(m.start(), m.end()) if n in fold.marks]
        names = [k.value for k in marks if isinstance(k.value, str)]
        if any(name in found or f"The {name}" in found for name in names):
            yield from (
                k.value
                for k in marks
                if isinstance(k.value, str)
                and f"The {k.value}" not in found
                and k.value not in lexicon.COUNTRIES
                and not NO_SERVICE.search(k.value)
                and _whole(fold, next(n for n, other in fold.marks.items() if other is k))
            )


#: Discs of which the kind is told with their region: "on Blu-ray in Region 2".
_BLU_RAY_IN = later(r"\bBlu-?[Rr]ay (?:in|for) [Rr]egions? \d")


def formats_in(words: str) -> tuple[str, ...]:
    """The formats that words name, regions of discs included: "Region 2" is a DVD's, "Region B" a Blu-ray's."""
    small = words.lower()
    if not any(sign in small for sign in _SIGNS):
        return ()
    found = [name for name, pattern in _FORMATS if pattern.search(words)]
    for m in _REGION.finditer(words):
        sharp = "Blu-ray" in found and "DVD" not in words and ("Region" not in words or _BLU_RAY_IN.search(words))
        if compiled(r"\d").search(m[1]) and "DVD" not in found and not sharp:
            found.append("DVD")
        if compiled(r"[A-C]").search(m[1]) and "Blu-ray" not in found:
            found.append("Blu-ray")
    return tuple(found)


#: What is denied, or was of another day: "but no Blu-ray", "a month prior to its DVD release".
_DENIED = later(
    r",? (?:but )?(?:not|without|no) (?:on )?(?:an? )?(?:Blu|DVD)[^,;]*"
    r"|\b(?:prior to|before|ahead of|after|following) (?:its|the) (?:[\w.-]+ ){0,4}(?:DVD|Blu-?[Rr]ay)s?(?: and (?:DVD|Blu-?[Rr]ay))?(?: release)?"
)


def undenied(words: str) -> str:
    """Words without the formats that they deny or tell of another day: "a DVD, but no Blu-ray"."""
    return _DENIED.sub(" ", words)
