"""Figures that are no audience of the work: of its rivals, of a part of the viewers, of a trailer, of what was only hoped for."""

from __future__ import annotations

from showbible.grammar import lexicon
from showbible.grammar.rules import Here
from showbible.grammar.slot import tidy
from showbible.kinds.fact import folded
from showbible.text.patterns import compiled, later

#: What averages viewers and isn't the work.
NOT_SHOW = later(
    r"\b(?:the|its|that) (?:[a-z-]+ ){0,2}(?:slots?|timeslots?|news|bulletins?|channel|network|competition|rivals?) (?:had |has |then |usually |normally |previously )*(?:(?:averaged|drew|drawn|attracted|reached) (?:about |around |some |over |just |nearly )*)?$"
)


#: Of some of the audience only: "C adults aged C-C", "C viewers in the demographic".
_PART_OF = later(
    r" (?:adults|women|men|males|females|teens|kids|children|girls|boys)\b|(?: (?:viewers|people|individuals))? (?:(?:were|was) )?(?:aged?|ages|in|among|amongst|within|between) (?:the )?(?:ages of )?[^,;.]{0,18}(?:C ?[–-] ?C|demo|demographic|age group)"
)
_AMONG = later(
    r"(?:^|; |, )(?:among|amongst|in|with) (?:the |all |key |viewers |people |aged )*(?:adults|women|men|C ?[–-] ?C)\b[^,;]{0,24}, [^;]*$"
)
#: The subject is what ran beside the work: "its rival drew", "its lead-in, N, averaged".
_BESIDE = later(
    r"(?:^|; |, (?:while|and|but|whereas) )(?:[a-z ]+, )?(?:its|the|their) (?:[a-z-]+ ){0,2}(?:rivals?|lead-?ins?|predecessors?|successors?|competitors?|sister (?:show|series)|spin-?offs?|replacement)\b[^,;]*(?:, [NQ],)?[^,;]*$"
)
_THERE = later(r"\bin (?:the )?(?P<land>N(?!')|u\.?[sk]\.?a?\b)")
_SHORT = {"us": "US", "usa": "US", "uk": "GB"}


#: Another show by name, and what it had: "lost to N, which drew", "than N's".
_RIVAL = later(
    r"\b(?:against|opposite|to|behind|of|by|beat|beating|than|with|from|like|as|after|before|competitors?|rivals?|over) (?:the )?(?P<who>N)(?:,? (?:which|that) (?:[a-z'-]+ ){1,6}| (?:drawing|attracting|averaging|getting|having|scoring|earning|pulling in) (?:an? |about |around |over |some |nearly )*|(?:'s?)? (?:an? |about |around |over |some |nearly )*)$"
)
_RIVALS = later(
    r"\b(?:competition|competitors?|rivals?)(?: N)?,? (?:which|that|who|it) [^;C]{0,40}$|\bother (?:(?!than\b)[a-zN'-]+ ){0,5}?(?:shows|series|programmes|programs|comedies|dramas|sitcoms)\b[^;]{0,60}$"
)
#: What was to come, or could have.
_HOPED = later(
    r"\b(?:(?:is|was|were|are|be|been) (?:expected|predicted|projected|forecast|hoped|likely|supposed|targeted) (?:to|that)|hop(?:ed|ing) (?:to|for|that)|promised|guaranteed|predicted that|aim(?:ed|ing) (?:to|for|at)|would (?:need|have to)|needed to|available (?:to|in)|could (?:reach|be seen))\b[^;]{0,80}$"
)
#: What of the work was watched that isn't the work.
_PIECE = later(
    r"\b(?:specials?(?= (?:about|on|for|of)\b)|trailers?|teasers?|clips?|promos?|videos?(?![ -]on)|sketch(?:es)?|songs?|soundtrack|podcast|repeats?|re-?runs?|previews?)\b[^,;C]{0,60}\b(?:watched|viewed|seen|heard|streamed|drew|attracted|had|received|garnered)\b[^,;C]{0,24}$"
)
#: A record, and how high it was: "the first episode to be seen by", "the record set by the premiere, with".
_RECORD = later(
    r"\bO (?:episode|series|show|programme|program|season|broadcast) (?:[a-z]+ ){0,3}?to (?:be (?:watched|seen|viewed) by|draw|attract|reach|have|pass|exceed|top|surpass|get|score|gain|break) (?:[a-z]+ ){0,4}$|\b(?:record|mark|high) (?:set|held) by [^;C]{0,60}\bwith (?:[a-z]+ )*$"
)
#: Which broadcast it was that is neither the first nor the last: "in its second week", "the following week, it had".
_NTH = later(
    r"(?: (?:total |[a-z]+ )?(?:viewers|people|households))? (?:for|during|in|by|at|with|on) (?:(?:the|its) (?P<nth>O) (?:episode|part|week|hour|night|instal?lment|month|half)\b|episode (?P<count>C|two|three|four|five|six|seven|eight|nine|ten)\b)(?!,? Q)"
)
_THEN = later(r"(?:(?:in|on|by) )?(?:the|its) (?:following|next) (?:week|day|night|month|[a-z]+day)\b")


def others_audience(here: Here) -> bool:
    """Whether a figure counts another show's viewers, a part of them, or those of another country than the work's."""
    line, at = here.line, _figure_at(here)
    if _PART_OF.match(line, here.high) or _AMONG.search(line, 0, here.high) or _BESIDE.search(line, 0, here.high):
        return True
    if (m := _RIVAL.search(line, 0, at)) is not None and not _known(here, m.start("who")):
        return True
    if any(pattern.search(line, 0, at) for pattern in (_RIVALS, _HOPED, _PIECE, _RECORD)) or _THEN.match(line):
        return True
    return _is_later(here) or _abroad(here)


#: Another show as the subject, and this one in what is said of it: "N, which preceded the premiere, was watched by".
_BESIDE_IT = later(r"(?:^|; |, (?:and|but|while) )(?:the )?(?P<who>N), which [^,;C]{3,60}, $")

#: A name right in front of the verb.
_NAMED = later(
    r"(?<![a-zA-Z'])N (?:(?:had|has|was|also|first) )*(?:premiered|debuted|opened|launched|started|began|returned)\b"
)


def of_a_name(here: Here) -> bool:
    """Whether the subject of a match is the name of another show: "N premiered to", "N, which led into it, drew"."""
    line = here.line
    if (named := _NAMED.search(line, here.low, here.high)) is not None and not _known(here, named.start()):
        return True
    m = _BESIDE_IT.search(line, 0, here.high)
    verb = compiled(r", (?:was|were|had|drew|attracted|averaged|received|garnered) ").search(line, here.low, here.high)
    m = _BESIDE_IT.search(line, 0, verb.start() + 2) if verb else m
    return m is not None and not _known(here, m.start("who"))


def _figure_at(here: Here) -> int:
    """Where the figure of a match stands: the last large one in it."""
    marks = here.fold.marks
    counts = [n for n in range(here.low, here.high) if n in marks and marks[n].letter == "C" and large(marks[n].value)]
    return counts[-1] if counts else here.low


def large(value: object) -> bool:
    """Whether a number may count an audience."""
    return isinstance(value, (int, float)) and value >= 10_000


def _known(here: Here, at: int) -> bool:
    """Whether a name is the work's, a channel's, a paper's or a country's."""
    name = tidy(here.fold.words(at, at + 1))
    own = {folded(title) for title in (*here.scene.titles, here.scene.series)}
    return folded(name) in own or lexicon.is_service(name) or lexicon.is_outlet(name) or name in lexicon.COUNTRIES


def _is_later(here: Here) -> bool:
    """Whether a figure is told to be of a broadcast by its number that isn't the first."""
    m = _NTH.match(here.line, here.high)
    if m is None:
        return False
    at = m.start("nth") if m["nth"] else m.start("count")
    mark = here.fold.marks.get(at)
    return mark is None or (mark.value != 1 and not here.line.startswith(" and final", at + 1))


def _abroad(here: Here) -> bool:
    """Whether the countries that a sentence names around a figure are none of the work's own."""
    tail = compiled(r"[^,;.C]{0,30}").match(here.line, here.high)
    found = set()
    for m in _THERE.finditer(here.line, 0, tail.end() if tail else here.high):
        mark = here.fold.marks.get(m.start("land"))
        found.add(lexicon.COUNTRIES.get(str(mark.value)) if mark else _SHORT[m["land"].replace(".", "")])
    return bool(here.scene.home) and bool(found - {None}) and found.isdisjoint(here.scene.home)
