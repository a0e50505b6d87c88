"""Whether who is told of is no player of this work: a prize or a show taken for one, another show's player or host, a pilot thrown away."""

from __future__ import annotations

from showbible.grammar import lexicon
from showbible.kinds.doubts.others import (
    MORE,
    THINGS,
    is_named_work,
    is_other_title,
    is_ours,
    is_own_word,
)
from showbible.kinds.doubts.spot import Spot
from showbible.text.patterns import compiled, later

#: What a work is, in front of its name.
_SORTS = r"(?:series|shows?|sitcom|drama|dramedy|film|movie|comedy|soap|soap opera|miniseries|telenovela|thriller|procedural|musical(?! (?:guests?|acts?|performers?|performances?|director|supervisor|numbers?)\b)|play|game|pilot|program|programme)"
#: The name of a prize's category: "Best Supporting Actor", "Outstanding Comedy Series".
_CATEGORY = later(
    r"(?:Best|Outstanding|Favou?rite|Most|Top|Exceptional) (?:\w+ ){0,3}?(?:Act(?:or|ress|ing)|Performer|Performance|Newcomer|Supporting|Lead(?:ing)?|Guest|Female|Male|Comedy|Drama|Comedian|Star|TV|Television|Series|Ensemble|Cast|Host|Presenter|Villain|Duo)\b"
    r"|(?:Wom[ae]n|M[ae]n) of the Year\b"
)
_HONOURED_BY = later(
    r"\b(?:nominated|shortlisted|named|honou?red|recogni[sz]ed|awarded|voted|declared|hailed|listed|ranked|cited|described|labell?ed|dubbed|credited|praised|proclaimed) by (?:the )?$"
)
_AS_NAMED = later(r"N(?:'s)?,? as (?:the |an? )?")


def honoured(spot: Spot) -> bool:
    """Whether the player and his part are a jury and its prize: "nominated by N as Best Actress"."""
    m = _AS_NAMED.match(spot.words)
    if m is None:
        return False
    mark = spot.fold.marks.get(spot.low + m.end())
    named = mark.value if mark is not None else None
    return (isinstance(named, str) and _CATEGORY.match(named) is not None) or bool(
        _HONOURED_BY.search(spot.fold.line, spot.begin(), spot.low)
    )


#: In front of a name that is a work's: "starred on | N as N", "left for the sitcom | N, as N".
_WORK_BEFORE = later(
    rf"\b(?:(?:star|appear|act|recur|feature|return|perform|work|guest)(?:red|ring|ed|ing|s)?\b[a-z -]* (?:on|in) (?:the )?|{_SORTS}(?:,| called,?| titled,?| named)? )$"
)


def is_work(spot: Spot) -> bool:
    """Whether who stands before the part is a work: "left to star in the sitcom | N as N"."""
    if _AS_NAMED.match(spot.words) is None:
        return False
    own = str(spot.fold.marks[spot.low].value).casefold() in spot.scene.called
    return own or _WORK_BEFORE.search(spot.fold.line, spot.begin(), spot.low) is not None


#: Where somebody is in what matched, before the part: "appeared in the series N as", "guest starred on N as".
_IN_NAMED = later(
    rf"\b(?:in|on) (?:the |an? |his |her |their )?(?:(?:(?!and\b|as\b)[a-z'-]+|N(?:'s)?) ){{0,5}}?{_SORTS},? (?P<told>[NQ]),? (?:as|playing|portraying)\b"
    r"|\b(?:guest(?:[ -]star(?:red|s)?|ed)?|appear(?:s|ed|ing)?|starred|stars|seen|cameo(?:s|ed)?|role|part) (?:later )?(?:on|in) (?:the )?(?P<work>N),? (?:as|playing|portraying)\b"
)
#: Behind it: "on N, where", "on that show".
_ON_IT = later(r"[^,;.NQ]{0,20} (?:on|for) that (?:show|series|sitcom|programme|program)\b")


def in_named_work(spot: Spot) -> bool:
    """Whether the part is in another work that the match itself names: "appeared in the series N as N"."""
    line = spot.fold.line
    for m in _IN_NAMED.finditer(line, spot.low, min(len(line), spot.high + 20)):
        if is_other_title(spot, m.start("told")) if m["told"] else is_named_work(spot, m.start("work")):
            return True
    return _ON_IT.match(line, spot.high) is not None


#: In front of a player: another work, in which he plays. "On N, where | N plays", "the film N, in which | N plays".
_WHERE = later(
    rf"(?:\b(?:on|{_SORTS},?(?: called| titled| named)?|(?:episode|crossover) of) (?:the )?(?P<work>N),? (?:where|in which|on which)|\bcrossover (?:with|episode of) (?:the )?(?:{_SORTS} )?(?P<crossed>N),? (?:where|in which|on which)) (?:she |he |they )?$"
)
#: A clause on what else the player was in: "had appeared in N; N appeared as".
_BEFORE_IT = later(
    r"\b(?:previously|formerly|earlier) (?:guest[ -])?(?:appear|star|play|portray)\w*[^;]* (?:in|on) (?:the )?(?P<work>N); (?:(?:and|while) )?$"
)
#: The same of who is beside somebody in another thing: "appears in the spin-off, with | N joining as".
_BESIDE = later(
    rf"\b(?:in|for|on) (?:an?|the|its|his|her|their) (?:[a-z-]+ ){{0,2}}?(?P<thing>{THINGS})\b{MORE}(?: [NQ])?,? (?:and )?(?:with|opposite|alongside|featuring|beside|joined by) (?:the )?$"
    rf"|\bepisodes? of (?:the )?(?:[a-z-]+ ){{0,3}}(?P<work>N),? (?:with|opposite|alongside|featuring|beside|joined by) $"
)
#: A clause on who stars in another thing: "the spin-off stars N as N, with N as".
_STARS = later(
    rf"(?:an?|the|its|this) (?:[a-z-]+ |N(?:'s)? ){{0,5}}?(?P<thing>(?:(?:screen|film|television|later) adaptation|{THINGS}))s? (?:also |will |would |later |subsequently )?(?:star|featur|introduc)(?:e?s|r?ed|r?ing)? (?=N(?: as |, N|,? and N)|$)"
)


def beside_elsewhere(spot: Spot) -> bool:
    """Whether the player is told of in a clause on another work: "on N, where | N plays", "in the spin-off, with | N as"."""
    line, begin = spot.fold.line, spot.begin()
    if spot.heads and (m := _STARS.match(line, begin, spot.low)) is not None:
        return not is_own_word(m["thing"], spot)
    if (m := _WHERE.search(line, begin, spot.low)) is not None:
        return is_named_work(spot, m.start("work") if m["work"] else m.start("crossed"))
    if (m := _BEFORE_IT.search(line, 0, spot.low)) is not None:
        return is_named_work(spot, m.start("work"))
    if (m := _BESIDE.search(line, begin, spot.low)) is None:
        return False
    return is_named_work(spot, m.start("work")) if m["work"] else not is_own_word(m["thing"], spot)


#: In front of who hosts: the programme, and not who made it.
_MADE_BY = later(
    r"\b(?:produced|created|developed|made|written|directed|devised|distributed|owned|presented|hosted) by (?:the )?(?:[a-z]+ )?(?:N(?:, N)*,? and )?$"
)
_CONFUSED = " not be confused with "
_PROGRAMME = later(
    r"(?P<work>N)(?:, | )(?:(?:which|that|was|is|were|had been|originally|initially|first|also|later|then) )*$"
)
_HOSTED = later(r"(?:co-)?(?:hosted|presented|narrated|fronted|emceed|anchored|moderated)\b[a-z -]* by ")
#: A clause on another programme that was made anew.
_RENEWED = later(
    r"\b(?:retool|relaunch|revamp|reviv|reboot|overhaul|refresh|resurrect)(?:ed|ing|es|s|e)? (?:the )?(?P<work>N)\b"
)


def hosted_elsewhere(spot: Spot) -> bool:
    """Whether who hosts does so on another programme that is named: "replaced by N, hosted by", "relaunched N with new hosts"."""
    line, begin = spot.fold.line, spot.begin()
    if _HOSTED.match(spot.words) and (m := _PROGRAMME.search(line, begin, spot.low)):
        at = m.start("work")
        return is_named_work(spot, at) and not _is_persons(spot, at) and not _MADE_BY.search(line, begin, at)
    if _CONFUSED in line[: spot.low]:
        return True
    m = _RENEWED.search(line, begin, spot.low)
    return m is not None and is_named_work(spot, m.start("work"))


def _is_persons(spot: Spot, at: int) -> bool:
    """Whether the name at ``at`` looks like somebody's: two words, the first a given name."""
    words = str(spot.fold.marks[at].value).split()
    return len(words) == 2 and words[0].casefold() in lexicon.GIVEN_WORDS


#: A role in another work: "turned down the lead in N", and behind it who got that one.
_ROLE_IN = later(
    r"\b(?:[Rr]ole|[Pp]art|[Ll]ead)(?: of [^,.;]{1,30}?)? in (?:the |an? )?(?:[a-z-]+ ){0,3}(?P<work>[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|of|the|and|vs\.|in|to|a))*)"
)
_WENT_TO = later(r"\b(?:went|going|goes|fell|given|passed|gone|offered|recast|awarded) (?:[a-z]+ ){0,2}?(?:to|with) ")


def role_elsewhere(spot: Spot) -> bool:
    """Whether the role that went to somebody is one in another work, as this sentence or the one before says."""
    words = spot.words
    if not compiled(r"(?:role|part|lead)\b").match(words) or not _WENT_TO.search(words):
        return False
    text, here = spot.fold.text, spot.fold.start
    found = None
    for m in _ROLE_IN.finditer(text, max(0, here - 200), spot.fold.offset(spot.low)):
        found = m["work"]
    return found is not None and not is_ours(found, spot.scene) and not lexicon.is_locality(found)


#: In the next sentence: the pilot in which all these were is thrown away.
_SCRAPPED = later(
    r"[.;] (?:However|But|Ultimately|Eventually|Later|Subsequently|In the end),? [^.;]{0,60}?\bpilot\b(?: episode)?[^.;]{0,40}? (?:was|were|had been|has been) (?:[a-z]+ )?(?:scrapped|discarded|rejected|shelved|abandoned|thrown out|dropped|passed (?:on|over)|not picked up)\b"
)


def pilot_scrapped(spot: Spot) -> bool:
    """Whether the pilot that somebody was cast in was thrown away, as the sentence behind says."""
    fold = spot.fold
    if "pilot" not in fold.text:
        return False
    end = max(fold.start, fold.end - 2)
    m = _SCRAPPED.search(fold.text, end, min(len(fold.text), end + 200))
    return m is not None and m.start() <= fold.end + 1


#: In front of somebody who was only asked: "the offer for | N to reprise".
_ASKED = later(
    r"\b(?:offers?|proposals?|attempts?|(?:final |early )?(?:negotiations|talks|discussions)) (?:for|with) (?:the )?$"
)
#: What came to nothing, and behind it who was to be in it.
_IN_VAIN = later(
    r"\b(?:failed|fell through|came to nothing|never (?:materiali[sz]ed|happened|came)|(?:was|were) (?:never (?:made|produced|filmed)|abandoned|scrapped|cancell?ed|shelved))\b[^.;]{0,25}[;,:] (?:it|which|he|she|this|they) (?:was|were|would)\b"
)


#: A pilot that nobody saw, and in the next sentence who was in it.
_UNAIRED = later(
    r"\bpilot\b[^.]*\b(?:never (?:aired|shown|broadcast|sold|picked up)|unaired|unsold|not picked up|rejected)\b[^.]*\. (?:[^.]*\. )?$"
)
_OF_OLD = later(
    r"(?:the )?(?:original|former) (?:cast|series|stars?|regulars?)\b|(?:it|the pilot) (?:also )?(?:star|feature|introduc|would have)"
)


def in_unaired(spot: Spot) -> bool:
    """Whether somebody was in a pilot of which the sentence before says that it was never shown."""
    fold = spot.fold
    if _OF_OLD.match(fold.line) is None or "pilot" not in fold.text:
        return False
    return _UNAIRED.search(fold.text, max(0, fold.start - 400), fold.start) is not None


def in_vain(spot: Spot) -> bool:
    """Whether somebody was to play in what came to nothing: "the film was never made; it was to star"."""
    line = spot.fold.line
    return _IN_VAIN.search(line, 0, spot.high) is not None or _ASKED.search(line, spot.begin(), spot.low) is not None
