"""Countries and who showed the work in each, named one after the other: "in Norway on NRK, the Finnish channel Yle TV2 and by KRO in ..."."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import NO_SERVICE, medium_by_name
from showbible.kinds.release.titles import is_own
from showbible.text.patterns import compiled, later

_NOUN = r"(?:channels?|networks?|broadcasters?|stations?|services?|platforms?|television)"
_SORT = rf"(?:(?:[a-z-]+ ){{0,3}}(?:[SN] )?{_NOUN},? )?"
_ONE = rf"(?:the )?{_SORT}[SN](?!['’])"
_WHO = rf"{_ONE}(?:(?:, {_ONE})*,? and {_ONE})?"
_WHERE = r"(?:the )?L~*(?!['’~])(?:(?:, and|,| and) (?:in )?(?:the )?L~*(?!['’~]))*"
_AS = r"(?:,? (?:(?:using|under|with|as|entitled|titled) [^,;SNL]{0,40}|(?:[a-z-]+ ){0,4}))?"
#: In the letters of a fold, where a country's name is an L and a known service's an S.
_PAIR = later(
    rf"(?P<lands>(?:(?<=in )|(?<=in the ))L~*(?!['’~])(?:(?:, and|,| and) (?:in )?(?:the )?[LN](?!['’]))*|L~*(?!['’~])),?{_AS} ?(?:on|by|via|through) (?P<there>{_ONE}(?:(?:, {_ONE}(?! in (?:the )?L))*,? and (?:on |by )?{_ONE}(?! in (?:the )?L))?)(?! in (?:the )?L)"
    rf"|(?P<own>L~*)(?:['’]s?)? (?P<its>S(?!['’])|(?:[a-z-]+ ){{0,3}}{_NOUN},? [SN](?!['’])(?: and [SN](?!['’]))?)"
    rf"|(?P<who>{_WHO}) in (?P<where>{_WHERE})"
)
_SHOWING = later(
    r"\b(?:air(?:s|ed|ing)?|broadcasts?|broadcasting|shown|show(?:s|ed)|appear(?:s|ed)|seen|carried|screened|syndicated|telecast|televised|ran|runs|transmitted|streams?|streamed|watched|available|repeated|acquired|picked up|licensed)\b"
)
#: What is not the work, or never was, or was made there and not shown.
_OTHER = later(
    r"\b(?:outside|remakes?|adaptations?|versions?|formats?|films?|movies?|trailers?|soundtracks?|albums?|books?|spin-offs?|awards?|would|never|not|planned|ratings?|million|adapted|filmed|shot|produced|made|home media|specials?|documentary)\b|n't\b"
)
#: Channels that are the subject: "Norwegian broadcaster N and ...".
_FIRST = later(rf"(?:the )?(?:L(?:['’]s?)? (?:[a-z-]+ ){{0,3}}{_NOUN},? [SN]|S|N in L)")
#: Countries that the marks leave out; the fillers behind the L are nothing.
_SHORT = later(r"(?<=the )(?:u\.?k\.?|u\.?s\.?(?:a\.?)?)(?![a-z])|(?<![a-z])uk(?= [a-z-]+ [a-zN])")
_LETTERS = later(r"[SN](?!['’])")


def pairs(prose: Prose, fold: Fold, titles: tuple[str, ...]) -> list[Piece]:
    """A piece for each service of a sentence with its country, if the sentence dates nothing and names two countries."""
    lands = {n for n, m in fold.marks.items() if m.letter == "N" and m.value in lexicon.COUNTRIES}
    line = fold.line
    if len(lands) + len(_SHORT.findall(line)) < 2 or "D" in line or not _SHOWING.search(line) or _OTHER.search(line):
        return []
    letters = _marked(fold, lands)
    if _of_another(fold, letters, titles):
        return []
    found = list(_each(prose, fold, letters))
    known = any(medium_by_name(p.service or "") for p in found) or len(found) > 2
    return found if known and len({p.territories for p in found}) > 1 else []


def _of_another(fold: Fold, letters: str, titles: tuple[str, ...]) -> bool:
    """Whether another work stands in front of what says that it was shown."""
    shown = _SHOWING.search(fold.line)
    at = letters.find("N", 0, shown.start() if shown else 0)
    return at >= 0 and not is_own(fold.marks[at].value, titles) and not _FIRST.match(letters)


def _marked(fold: Fold, lands: set[int]) -> str:
    """The fold with an L for each country and an S for each known service."""
    letters = list(fold.line)
    for n, m in fold.marks.items():
        if n in lands:
            letters[n] = "L"
        elif m.letter == "N" and (lexicon.is_service(str(m.value)) or medium_by_name(_plain(str(m.value)))):
            letters[n] = "S"
    for short in _SHORT.finditer(fold.line):
        letters[slice(*short.span())] = "L" + "~" * (len(short[0]) - 1)
    return "".join(letters)


def _plain(name: str) -> str:
    """A channel's name without what it is: "Finnish Broadcasting Company Yle"."""
    head, _, last = name.rpartition(" ")
    told = compiled(r"\b(?:Channel|Company|Network|Broadcaster|Corporation|Service|Station)$").search(head)
    return last if told and lexicon.is_service(last) else name


def _each(prose: Prose, fold: Fold, letters: str) -> Iterator[Piece]:
    for m in _PAIR.finditer(letters):
        where, who = ("lands", "there") if m["lands"] else ("own", "its") if m["own"] else ("where", "who")
        places = tuple(
            dict.fromkeys(
                lexicon.COUNTRIES[str(fold.marks[n].value)]
                if n in fold.marks
                else "GB"
                if "k" in fold.line[n : n + 4]
                else "US"
                for n in range(*m.span(where))
                if letters[n] == "L"
            )
        )
        span = prose.passage.span(*fold.stretch(*m.span()))
        for each in _LETTERS.finditer(letters, *m.span(who)):
            if letters.startswith((" channel", " network", " broadcaster", " service"), each.end()):
                continue  # whose channel it is: "VRT channel Canvas"
            name = _plain(str(fold.marks[each.start()].value))
            if not (NO_SERVICE.search(name) or name.casefold() in lexicon.COMMON):
                medium = medium_by_name(name) or "broadcast"
                yield Piece(span, "release.pairs", medium, name, places, foreign=True)


def beside(made: list[Piece], paired: list[Piece]) -> list[Piece]:
    """The pieces of a sentence with its pairs: they say better whose a service is that has no day."""
    if {p[3:5] for p in paired} <= {p[3:5] for p in made}:
        return made
    named = {p.service for p in paired}
    dated = {p.service for p in made if p.start or p.end or p.medium == "home_media"}
    kept = [p for p in made if p.start or p.end or p.medium == "home_media" or (p.service and p.service not in named)]
    return [*kept, *(p for p in paired if p.service not in dated)]
