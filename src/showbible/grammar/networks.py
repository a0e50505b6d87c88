"""Who first shows a work: the networks and services that its lead names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.data import either
from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.opening import opening
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import span_of
from showbible.text import Span
from showbible.text.patterns import later


def lead_of(reading: Reading) -> Iterator[Prose]:
    """The paragraphs before the first heading."""
    for prose in reading.prose:
        if prose.section.level > 1:
            return
        if len(prose.text) > 40 and not prose.text.lstrip().startswith("{{"):
            yield prose


_SHOWN = later(
    r"\b(?:aired|airs?|airing|broadcasts?|broadcasting|premieres?|premiered|premiering|debuted|released|screened|shown|"
    r"streams|streamed|streaming|ran|runs|running|began|started|telecast|telecasts|telecasted|televised|launched|seen|appearing|returning|"
    r"available for streaming|presented)\b(?: in N(?= on (?:the )?N))?[^N.;]{0,50}?(?: D,?)?[^N.;]{0,40}?\b(?:on|for|by|to|through)(?: both)?(?: the)?"
    r"(?: (?:[a-z-]+ ){0,4}?)?N"
)
_MADE_FOR = later(
    r"\b(?:created|developed|produced|made|ordered|commissioned|picked up|broadcast|aired|written|shown|telecast|series)"
    r"[^.;]{0,90}?\b(?:for|on)(?: (?:the )?(?:N (?=(?:[a-z-]+ ){1,5}(?:channel|network|broadcaster|service|station) N))?(?:[a-z-]+ )*?)?(N)(?:,? and N)?"
)
_MADE_BY = later(
    r"\b(?:ordered|commissioned|picked up|broadcast|aired|shown|telecast)"
    r"[^.;]{0,90}?\bby(?: (?:the )?(?:[a-z-]+ )*?)?(N)(?:,? and N)?"
)
#: Only where a lead says nothing else: a network that makes a show may sell it.
_PRODUCED_BY = later(
    r"\b(?:produced|made|created|developed)[^.;]{0,60}?\bby(?: (?:the )?(?:[a-z-]+ )*?)?(N)(?:,? and N)?"
)
#: The network stands first: "Kestrel TV initially broadcast the series on weeknights".
_SHOWS = later(
    r"(?:that|which) (?P<that>N) (?:broadcast|aired|airs|first aired|premiered|screened|showed|shows|streams|streamed|carried|carries)\b"
    r"|(?P<own>N),? which (?:airs|broadcasts|streams|carries|shows|showed|aired) (?:it|the (?:series|show|programme|drama|season))\b"
    r"|(?P<first>N)(?: [a-z]+ly| first)? (?:broadcasts?|aired|airs|premiered|screened|screens|showed|shows|ran) "
    r"(?:it|the (?:first |original |C-minute )?(?:series|show|programme|program|season|drama|serial|sitcom|soap opera|telenovela|(?<=minute )episodes))\b"
)
#: Only where a lead says nothing else: who orders a show or ends it shows it.
_ORDERS = later(
    r"(N) (?:has |had |have )?(?:set|gave|given|placed|made|issued|handed|ordered|commissioned|greenlit|picked up|renewed|cancelled|canceled|ended)"
    r"(?: (?:a|an|the|it|its|for|up|O|C|[a-z]+-[a-z-]+)){0,4} (?:orders?|series|show|season|it|miniseries|drama|sitcom|programme|pilot)\b"
)
_ENDED_BY = later(r"\b(?:renewed|cancelled|canceled|greenlit|axed)\b[^.;,]{0,40}? by (?:the )?(?:[a-z-]+ ){0,3}?(N)")
_ON_SERVICE = later(
    r"\bon (?:the )?(?:[a-z-]+ ){0,3}?(?:streaming service|television network|network|channel|platform) N"
)
#: Only where a lead says nothing else: a service that is known, whatever the work does there ("returned for a year on").
_ON_ANY = later(r"(?:^|[ (])(?:on|to) (?:the )?(?:[a-z-]+ ){0,2}?(N)(?![a-z'])")
#: Where a whole series went on after its first network: "the series moved to N for its third season", "was picked up by N for a fourth season".
_WENT_ON = later(
    r"\b(?:it|the (?:series|show|sitcom|drama|programme|program))(?:,? (?:which|then|later|subsequently|also|was|had|has|and|been)){0,3} "
    r"(?:(?:moved|moving|moves|switched|relocated|transferred|jumped)(?: from (?:the )?N)?(?: over)? to (?:the )?(?:[a-z-]+ ){0,3}?(N)(?=,? (?:for|from|in|on|and|where|with|beginning|starting|after|until)\b|[.,;]|$)"
    r"|(?:picked up|revived|rescued|saved|resurrected|acquired) by (?:the )?(?:[a-z-]+ ){0,3}?(N)(?=,? (?:for|with) (?:an? |its )?(?:[a-z]+ )?(?:O|C|[a-z]+) (?:and final )?seasons?\b))"
    r"|(N) (?:had |has |have )?(?:picked up|revived|purchased|resurrected|saved|rescued|acquired|picked) (?:it|the (?:series|show|programme|program|sitcom|drama))(?: up)?,? (?:for (?:an? |its )?(?:[a-z]+ )?(?:O|C|[a-z]+) (?:and final )?seasons?\b|(?:and )?(?:commission|order)(?:ed|ing)\b)"
    r"|(N) (?:had |has |have )?purchased the (?:series|show|programme|program)(?=,? (?:in|on) D|[.,;])"
    r"|\b(?:and|before) (?:then|later|moving) (?:to |on )(?:the )?(N)(?= (?:from|for|until|since)\b|[.,;]|$)"
)
_TAKES_ONE = (_WENT_ON, _MADE_FOR, _MADE_BY, _PRODUCED_BY, _SHOWS, _ORDERS, _ENDED_BY, _ON_ANY)
_FIRST_TRIED = (_SHOWN, _ON_SERVICE, _MADE_FOR, _MADE_BY, _SHOWS)
_ELSEWHERE = later(
    r"views|worldwide|international|N outside|in N on|abroad|overseas|dubbed|reruns?|repeat|syndicat|rerun|sneak|simulcast|also (?:now |currently )?(?:being )?(?:air|broadcast|shown|available|released|stream)|previously|later"
)
#: A showing that isn't the first: abroad, later, of some seasons only.
_ABROAD = later(
    r"\b(?:In|in|across|throughout) (?:the )?(?P<country>"
    + either(lexicon.COUNTRIES)
    + r")(?!\w)|\b(?:UK|British|Canadian|Australian|Irish|Asian|European) (?:premieres?|viewers|audiences?|television|rights|channel|network|broadcaster)\b|\b(?:internationally|subsequently|syndicat\w+|reruns?|repeats)\b"
)
#: A sentence of another work made after this one: "A spin-off titled N airs on N".
_OF_ANOTHER = later(
    r"(?:in D,? |on D,? )?(?:an?|another|C|two) (?:[a-zO-]+ ){0,3}?(?:spin-?offs?|sequels?|prequels?|remakes?|reboot|versions?|adaptations?|(?:television |tv |companion |sister )?(?:series|show)(?= (?:titled|called|entitled)))\b(?: (?:series|show))?,? (?!(?:of|to|from)\b)"
)
_NETWORK_KEYS = frozenset(("network", "original_network"))
_BLOCK = later(r"'s (?:(?:N|[a-z-]+) ){0,4}(?:block|slot|line|line-?up|schedule|bida|band|strand)")
#: Whose own the work is called: "a Kestrel Channel Original Series".
_ORIGINAL = later(
    r"\b(?:an?|the) (?P<service>[A-Z][\w+&.]*(?: [A-Z&][\w+&.]*){0,3}?) [Oo]riginal (?:[a-z]+ ){0,3}?(?:[Ss]eries|[Mm]iniseries|[Dd]rama|[Cc]omedy|[Ss]itcom|[Pp]rogramming)\b"
)
_PARTS = later(r"^(?:,| and|, and|'s)(?: the)?(?: [a-z-]+){0,3} N")


def boxed_networks(reading: Reading) -> list[str]:
    """The networks that the box states."""
    return [v.value for b in reading.boxes() for f in b.fields if f.key in _NETWORK_KEYS for v in f.values]


def networks_of(reading: Reading) -> Iterator[tuple[str, Span]]:
    """The networks or services that first show the work, with their places.

    The lead's description ("the HBO drama series") and its sentences tell; else who is said to have picked it up.
    A broadcaster one of whose channels the box states ("BBC" beside "BBC One") is passed over.
    """
    channels = boxed_networks(reading)
    for name, span in _told(reading):
        if not any(re.match(re.escape(name) + r" [^(]", channel) for channel in channels):
            yield name, span


def _told(reading: Reading) -> Iterator[tuple[str, Span]]:
    if reading.scene.kind == "other":
        return
    found = False
    first = next(lead_of(reading), None)
    home: tuple[str, ...] = ()
    if first is not None and (said := opening(first.text)) is not None:
        home = said.countries
        for service in said.services:
            found = True
            yield service, first.passage.span(said.start, said.end)
    if first is not None and not found:
        for m in _ORIGINAL.finditer(first.text, 0, 700):
            if lexicon.is_service(m["service"]):
                found = True
                yield m["service"], first.passage.span(*m.span())
                break
    for prose in lead_of(reading):
        for n, (start, _end) in enumerate(prose.sentences):
            if start > 1800 or found:
                break
            for name, low, high in _shown(prose.fold(n), home=home):
                found = True
                yield name, span_of(prose.passage, prose.fold(n), low, high)
    if not found and first is not None:
        for name, low, high in _shown(first.fold(0), patterns=(_PRODUCED_BY,)):
            found = True
            yield name, span_of(first.passage, first.fold(0), low, high)
    if not found:
        for prose in lead_of(reading):
            for n in range(len(prose.sentences)):
                for name, low, high in () if found else _shown(prose.fold(n), patterns=(_ORDERS, _ENDED_BY, _ON_ANY)):
                    found = True
                    yield name, span_of(prose.passage, prose.fold(n), low, high)
    if found and reading.scene.kind == "series":
        yield from _went_on(reading)
    if found or any(f.key in _NETWORK_KEYS for b in reading.boxes() for f in b.fields):
        return
    for prose in reading.prose:
        if prose.plot or prose.section.level == 1 or "series" not in prose.text:
            continue
        for n, (start, end) in enumerate(prose.sentences):
            words = prose.text[start:end]
            if (away := _ABROAD.search(words)) and lexicon.COUNTRIES.get(away["country"] or "") not in home:
                continue  # who shows it there
            if "picked up" in words or " ordered " in words or "premiere" in words:
                for name, low, high in _shown(prose.fold(n), strict=True):
                    yield name, span_of(prose.passage, prose.fold(n), low, high)
                    return


def _went_on(reading: Reading) -> Iterator[tuple[str, Span]]:
    """The networks to which a series moved, as its lead tells."""
    for prose in lead_of(reading):
        for n, (start, end) in enumerate(prose.sentences):
            if prose.words(n).isdisjoint(_MOVES) or (
                (away := _ABROAD.search(prose.text, start, end)) and away["country"]
            ):
                continue
            for name, low, high in _shown(prose.fold(n), patterns=(_WENT_ON,)):
                yield name, span_of(prose.passage, prose.fold(n), low, high)


_MOVES = frozenset(
    "purchased then later moved moving moves switched relocated transferred jumped picked revived rescued saved resurrected acquired".split()
)


def _shown(
    fold: Fold,
    strict: bool = False,
    patterns: tuple[re.Pattern[str], ...] = _FIRST_TRIED,
    home: tuple[str, ...] = (),
) -> Iterator[tuple[str, int, int]]:
    """The networks of a sentence that says who shows the work; of several in a row, all."""
    line = fold.line
    if _OF_ANOTHER.match(line):
        return
    for pattern in patterns:
        for m in pattern.finditer(line):
            at = m.start(m.lastindex or 1) if pattern in _TAKES_ONE else m.end() - 1
            away = _ELSEWHERE.search(line, max(0, m.start() - 25), m.end() + 1)
            if away and not _at_home(fold, away, home):
                continue
            name = _network(fold, at, strict or pattern in _TAKES_ONE)
            if name is None:
                continue
            if not line.startswith("'s", at + 1) or _BLOCK.match(line, at + 1):
                yield name, m.start(), at + 1
            while (more := _PARTS.match(line[at + 1 :])) is not None:
                at += 1 + more.end() - 1
                other = _network(fold, at, True)
                if other is None:
                    break
                if not line.startswith("'s", at + 1):
                    yield other, m.start(), at + 1
            return


def _at_home(fold: Fold, away: re.Match[str], home: tuple[str, ...]) -> bool:
    """Whether "in Japan on" says where the work comes from, and so who first showed it."""
    mark = fold.marks.get(away.start() + 3)
    return away[0] == "in N on" and mark is not None and lexicon.COUNTRIES.get(str(mark.value)) in home


def _network(fold: Fold, at: int, known: bool) -> str | None:
    mark = fold.marks.get(at)
    if mark is None or not isinstance(mark.value, str):
        return None
    name = mark.value.removeprefix("The ") if mark.value not in lexicon.SERVICES else mark.value
    owner = fold.line.startswith("'s", at + 1) and not known
    if name in lexicon.COUNTRIES or (owner and not (lexicon.is_service(name) and _BLOCK.match(fold.line, at + 1))):
        return None
    if lexicon.is_service(mark.value) or (lexicon.medium_of(name) and not known):
        before = fold.text[max(0, mark.start - 4) : mark.start]
        return f"The {name}" if f"The {name}" in lexicon.SERVICES and before.lower() == "the " else mark.value
    if known:
        return None
    words = name.split()
    if len(words) <= 4 and (
        words[-1] in {"TV", "Channel", "Network", "Television", "Klub"}
        or (name.isalpha() and name.isupper() and name not in {"DVD", "VHS", "HD"})
    ):
        return name
    return None
