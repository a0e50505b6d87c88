"""A second look at how the project began: rights, development, works in progress, before the work was first shown."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.prose import Reading
from showbible.grammar.rules import headed, span_of
from showbible.kinds.event.fact import Event
from showbible.kinds.event.looks_ordered import first_shown
from showbible.kinds.event.nearby import clause_of, dated, dates_of, nearest
from showbible.kinds.event.orders import ASIDES
from showbible.kinds.fact import Found
from showbible.kinds.second import Known
from showbible.text.patterns import later

_HEADS = (
    "production",
    "development",
    "pre-production",
    "background",
    "conception",
    "creation",
    "history",
    "origin",
    "commission",
)
_WORK = r"(?:series|show|drama|sitcom|comedy|project|adaptation|miniseries|serial|revival|reboot|programme|thriller|spin-off|television)"
#: Words that begin a project.
_BEGUN = later(
    r"\b(?:(?:acquired|optioned|bought|secured|purchased|obtained|won|landed|snapped up) (?:the )?(?:[a-z-]+ )?rights\b|rights (?:[^;.]{0,40} )?(?:was|were|had been) (?:acquired|optioned|bought|secured|purchased|sold)"
    rf"|(?:was|were|is|are|being) in (?:the works|(?:early |active )?development)|(?:put|placed|went|moved|entered|set up) (?:in|into) development|development (?:on|of) (?:an?|the) [^;,.D]{{0,70}}?(?:begun|began|started|commenced)"
    rf"|development of (?:the )?[^;,.D]{{0,30}} (?:was|were) (?:first )?(?:reported|announced|revealed|confirmed)|development (?:money|funding|deal)[^;,.D]{{0,20}} (?:was|were) (?:granted|secured|given|made)|(?:began|begun|started) (?:to develop|developing) |set up at N|(?:announced|unveiled|revealed|confirmed) (?:that )?(?:it|they|N) (?:was|were|had begun|would be) (?:developing|adapting|reviving)"
    rf"|(?:announced|unveiled|revealed) (?:an?|its|their) (?:(?!O\b)[a-zC-]+ |N ){{0,6}}?{_WORK}\b(?! (?:finale|premiere|renewal|date|regular|order|cast))"
    r"|(?:announced|reported|revealed|confirmed) (?:that )?(?:it|they|he|she|N)(?: and (?:the )?N)? (?:was|were|is|are|had been|would be) (?:co-)?(?:developing|adapting|reviving|rebooting|writing|creating|making|producing|working on)\b"
    rf"|(?:announced|reported|revealed|confirmed) (?:[^;.]{{0,40}} )?that (?:an?|the) (?:[a-zC-]+ |N ){{0,6}}?{_WORK} [^;,.D]{{0,50}}?(?:would|will|was to|is to) (?:launch|debut|be (?:made|produced|developed))"
    r"|(?:bought|acquired|purchased) (?:an?|the) (?:[a-z-]+ ){0,4}(?:script|pitch|idea|drama|comedy|sitcom|project)\b|sold (?:an?|the|his|her|their) (?:[a-z-]+ ){0,3}(?:idea|project|pitch|script|concept|show|series|drama|comedy) to\b"
    rf"|(?:put|placed) an? [^;,.D]{{3,60}} (?:in|into) development|announced as an? (?:joint|co-)|(?:announced|unveiled) N as (?:part|one) of|{_WORK}, [^,;]{{3,50}}, (?:was|had been) (?:[a-z]+ly |first )?announced|(?:announced|reported|revealed|confirmed) (?:[^;.]{0, 40} )?(?:would|will) adapt (?:the|his|her) |^(?:O |originally |officially )?announced (?=(?:in|on) D)"
    rf"|(?:public|official) (?:announcement|presentation)|(?<!of )(?<!for )(?<!to )(?:an?|the) (?:new )?(?:[a-z-]+ )?{_WORK} (?:[^;,.D]{{0,50}} )?(?:was|had been) (?:first |officially |publicly )?announced)\b"
)
_NOT = later(
    r"\b(?:film|movie|feature|stage|musical|play|radio|distribution|streaming|broadcast|international|overseas|remake|american version|second|sequel|music|album|game|cancell?ed|abandoned|passed|season|O series|dropped|fell through|"
    r"failed|never came|rejected|declined|different|another (?:series|show|project)|album|format|dvd|home video|syndicat\w+)\b|n't\b"
)
#: Words of which every such sentence has one.
_WORDS = frozenset(
    "rights works development develop developing set adapting reviving announcement presentation announced unveiled revealed reported confirmed bought sold acquired purchased put placed".split()
)


def begun_looked_for(reading: Reading, known: Known) -> Iterator[Found]:
    """Dated sentences on how the project began, of which no rule took an announcement, if that was before it was shown."""
    if reading.scene.kind == "season" and (reading.scene.season or 1) > 1:
        return
    first = first_shown(known)
    if first is None:
        return
    for prose, n in dated(reading, (*ASIDES, "reception", "casting", "filming", "marketing", "release", "broadcast")):
        if prose.section.level > 1 and not headed(prose.section.path, _HEADS):
            continue
        if _WORDS.isdisjoint(prose.words(n)):
            continue
        said = known.of(prose, n)
        if any(isinstance(f, Event) and f.type in {"announced", "cancelled"} for f in said):
            continue
        fold = prose.fold(n)
        m = _BEGUN.search(fold.line)
        if m is None or _NOT.search(clause_of(fold.line, m.start())):
            continue
        when = nearest(fold, m.start(), dates_of(fold, _SHOWN), 110)
        if when is None or when[1].strip("[.~]")[:7] >= first[:7]:
            continue
        span = span_of(prose.passage, fold, min(m.start(), when[0]), max(m.end(), when[0] + 1))
        yield Found(Event("announced", when[1]), "event.begun_looked_for", span)


_SHOWN = later(
    r"\b(?:premier\w*|air(?:ed|ing|s)?|debut\w*|publish\w*|novel|book|born|since|article)(?: [^;,N]{0,30})? $"
)

SECONDS = (begun_looked_for,)
