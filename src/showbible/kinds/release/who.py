"""Who shows the work or puts it out, where it is the subject: "Channel Seven bought the rights", "released by Shock"."""

from __future__ import annotations

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.slot import tidy
from showbible.kinds.release.clauses import Clause
from showbible.kinds.release.countries import LAND, countries_at, land_at
from showbible.kinds.release.stretch import NO_SERVICE, medium_by_name
from showbible.kinds.release.subjects import is_channel, is_owner
from showbible.text.patterns import compiled, later

#: Who took the rights, before it is told when it showed the work: "acquired by Channel 4 in the UK and began airing".
_TAKEN = later(
    r"(?:\b(?:acquired|picked up|bought|licensed|purchased) (?:(?!and |by )(?:[a-z.]+|N) ){0,4}?by (?:the )?(?P<by>N)|(?P<who>N) (?:has |had |also |later )?(?:holds|held|owns|owned|acquired|bought|picked up|licensed|purchased|secured))\b[^;]*(?:(?:, (?:where|which|who|and)|,? and|(?:series|show|season|programme) which)(?: (?:it|the (?:series|show|season)|has|later|then|was|also|first))* ?|, (?:with (?:it|the (?:series|show|season)) )?)$"
)


#: "and in N courtesy of N, which began to show it in".
_THANKS = later(
    rf"\bin (?:the )?(?P<land>{LAND}),? (?:courtesy of|thanks to|by way of) (?:the )?(?P<who>N)(?:'s? [^,;]*| C)?, which (?:(?:first|then|later|has|had) )*$"
)


#: "Broadcast of the series on N started on D".
_SHOWING_OF = later(
    r"\b(?:broadcasts?|broadcasting|airing|showing|transmission|screening|streaming|re-?runs?|repeats|run) of (?:the|its|all)\b[^,;N]{0,30} (?:on|by) (?:the )?(?P<who>N) (?:(?:first|was|were|officially) )*$"
)


#: "The first edition on N was shown on".
_SUBJECT_ON = later(
    r"\b(?:episodes?|edition|series|season|show|run|programme|program|instal?lment) on (?:the )?(?P<who>N) (?:(?:first|then|later|was|were|also|had|has) )*$"
)


#: "It moved to N for its fourth season, which began in".
_MOVED = later(
    r"\b(?:moved|moving|switched|jumped|transferred|relocated) to (?:the )?(?P<who>N) (?:(?:starting |beginning )?(?:for|with|from)) (?:its|the|a) [^,;N]{3,40}, (?:which|and it|and|where it)(?: (?:was|then|later|has|had))* $"
)


def showing(fold: Fold, clause: Clause) -> list[str]:
    """A service that is the subject: "Channel Seven bought the rights", "Netflix handles ... and released it"."""
    begin = clause.low - len(clause.verb)
    bought = compiled(
        r"\b(?:acquired|picked up|bought|licensed|purchased)(?: for [a-z ]+)? by (?:the )?(N)(?:[^;N]*, (?:and (?:was|is)|which|where (?:it|(?:the|its|a) (?:[a-z]+ |O ){0,2}(?:season|series|show))|who)(?: [a-z]+)?| and(?: was| is| has| it| first| later)*) ?$|\b(?:to|on) (?:the )?(N)(?:'s? (?:N |[a-z-]+ ){0,3}(?:service|platform|channel))?, where (?:the|it|its)[a-z ]*$"
    ).search(fold.line[:begin])
    if bought:
        mark = fold.marks[bought.start(1) if bought[1] else bought.start(2)]
        if isinstance(mark.value, str) and medium_by_name(mark.value):
            return [mark.value]
    if thanks := _THANKS.search(fold.line, 0, begin):
        owner = fold.marks[thanks.start("who")].value
        return [owner] if isinstance(owner, str) and medium_by_name(owner) else []
    if on := _SUBJECT_ON.search(fold.line, clause.begin, begin):
        name = fold.marks[on.start("who")].value
        return [name] if isinstance(name, str) and medium_by_name(name) else []
    if moved := _MOVED.search(fold.line, 0, begin):
        name = fold.marks[moved.start("who")].value
        return [name] if isinstance(name, str) and medium_by_name(name) else []
    if taken := _TAKEN.search(fold.line[:begin]):
        value = fold.marks[taken.start("by") if taken["by"] else taken.start("who")].value
        if isinstance(value, str) and medium_by_name(value):
            return [value]
    if of := _SHOWING_OF.search(fold.line, 0, begin):
        name = fold.marks[of.start("who")].value
        return [name] if isinstance(name, str) and medium_by_name(name) else []
    if not compiled(r" (?:the|it|all|this|both|every|each|its|to|rights|episodes|seasons?|series|C)\b| N").match(
        fold.line[clause.low : clause.low + 10]
    ):
        return []
    both = compiled(r"(?:the )?(N) and (?:the )?(N) (?:(?:has|have|had|also|then|first|later)\b|$)").search(
        fold.line, 0, begin
    )
    if both:
        names = [fold.marks[both.start(n)].value for n in (1, 2)]
        if all(isinstance(name, str) and medium_by_name(name) for name in names):
            return [str(name) for name in names]
    named = compiled(
        r"(?:^|, |; |D |and |while |meanwhile |that |for |by |, where |, with )(?:in (?:the )?N,? )?(?:the )?(?:N(?:'s?)? |u\.?[sk]\.?(?:'s)? )?(?:(?:[a-z-]+ ){0,2}(?:service|network|channel|station|broadcaster|platform) )?(N)(?:, which|, an? (?:N |[a-z-]+ ){1,5}(?:network|channel|broadcaster|station|service),)? (?:(?:has|have|had|also|will|then|first|later|handles|acquired|originally|initially)\b|$)"
    ).finditer(fold.line[:begin])
    for m in reversed(list(named)):
        mark = fold.marks[m.start(1)]
        if isinstance(mark.value, str) and (medium_by_name(mark.value) or is_channel(mark.value)):
            name = mark.value
            before = fold.text[max(0, mark.start - 4) : mark.start]
            return [f"The {name}" if before in {"The ", "the "} and f"The {name}" in lexicon.SERVICES else name]
    return []


#: What on a disc is by somebody who doesn't sell it.
_OF_EXTRAS = later(
    r"\b(?:commentar(?:y|ies)|introductions?|interviews?|features?|essays?|notes|artwork|art|covers?|performances?|hosted|narrated|written|directed|produced|created|signed|designed|sculpted|drawn|illustrated|painted|composed|song|songs|theme|record|recording|music|poster|booklet|foreword|remastered|restored|introduced|presented) $"
)


#: "Distributed by N, the DVD came out on D".
_SOLD_BY = later(r"(?:distributed|released|issued|published|put out) by (?:the )?(?P<who>N), (?:the|an?|its|it)\b")
#: "a box set, distributed by N, was released on D".
_SOLD_SET = later(r", (?:distributed|issued|published|put out) by (?:the )?(?P<who>N), (?:which )?(?:was|were) $")


def seller(fold: Fold, clause: Clause, low: int, high: int, titles: tuple[str, ...]) -> str | None:
    """Who put discs out: "Warner Home Video released", "released by Shock"."""
    text = fold.line[low:high]
    for m in compiled(r"\b(?:by|through|via|from) (?:the )?((?:C )?N)").finditer(text):
        if _OF_EXTRAS.search(text, 0, m.start()):
            continue
        name = tidy(fold.words(low + m.start(1), low + m.end(1)))
        if name not in lexicon.COUNTRIES and (not NO_SERVICE.search(name) or name.endswith("Archive Collection")):
            return name
    begin = clause.low - len(clause.verb)
    if sold := _SOLD_BY.match(fold.line) or _SOLD_SET.search(fold.line, 0, begin):
        return tidy(fold.words(sold.start("who"), sold.end("who")))
    if owner := compiled(
        r"(?:^|, |and |, with |by )(?:the )?((?:C )?N(?: dvd| home video)?)(?:, (?:who|which))? (?:has |have |had |also |since |later |then )*$"
    ).search(fold.line[:begin]):
        name = tidy(fold.words(owner.start(1), owner.end(1)))
        if not owner.start(1) and (shout := compiled(r"(?:^|\s)([A-Z]\w+! )$").search(fold.text[: fold.start])):
            name = shout[1] + name
        if (
            is_owner(fold, clause, titles)
            or lexicon.is_organisation(name)
            or compiled(r"Video|Entertainment|Studios|Pictures|Media|Films").search(name)
        ):
            return name
    return None


#: A country that opens a further clause ("while in Spain it"), or whose first showing it is ("made its UK debut").
_IN_LAND = later(
    rf"(?:[;,] |(?:^|[,;] |\b)(?:and |while |whereas |but |with )+)in (?:the )?(?P<land>{LAND}(?:(?:, and|,| and) (?:the )?{LAND})*),? (?:(?:it|they|the|its|episodes)\b|N (?:(?:also|later|first|has|had) )*$)"
)
#: "acquired by N in N, where it ...", "took the UK rights and ..."
_THERE = later(
    rf"\b(?:in (?:the )?(?P<land>{LAND}(?:(?:, and|,| and) (?:the )?{LAND})*)(?: (?:on|by) (?:the )?N)?, where (?:it|they|the (?:series|show|season))|the (?P<own>{LAND}) (?:[a-z-]+ ){{0,2}}?rights,?(?: and)?|(?:acquired|picked up|bought|licensed|purchased) in (?:the )?(?P<taken>{LAND}) by (?:the )?N,?(?: and| which| who))(?: [a-zO-]+)* $"
)
#: "in N, where a service showed it".
_WHERE = later(rf"\bin (?:the )?(?P<land>{LAND}), where (?:the )?N (?:(?:has|had|have|also|first|then|later) )*$")
#: "Norway's N showed it".
_LANDS_OWN = later(
    r"(?:^|[;,] |and |while |(?:^|; )(?:on|in) D,? )(?:the )?(?P<land>N|u\.?[sk]\.?)(?:'s?)? (?:[a-z-]+ ){0,4}(?:N(?: and (?:the )?N)?|viewers|audiences) (?:(?:has|had|have|also|first|then|later) )*$"
)
#: "Norway began airing it"; "N, a Norwegian network, showed it".
_LAND_SHOWS = later(r"(?:^|; |, and |, while |while )(?P<land>N) (?:(?:also|first|then|later) )*$")
_ITS_OWN = later(
    r"(?:^|; |and |while )(?:the )?N, an? (?P<land>N) (?:[a-z-]+ ){0,3}(?:network|channel|broadcaster|station|service), (?:(?:also|first|then|later) )*$"
)
_ITS_LAND = later(rf"\b(?:its|the) (?P<land>{LAND}) (?:[a-z-]+ )?(?:debut|premi[eè]re)\b")


def places_before(fold: Fold, clause: Clause, further: bool) -> tuple[str, ...]:
    """The countries that stand in front of a clause's verb; ``further`` says that another clause stands before it."""
    begin = clause.low - len(clause.verb)
    m = _IN_LAND.search(fold.line, max(0, clause.begin - 2), begin) if further else None
    m = m or _WHERE.search(fold.line, clause.begin - 40 if clause.begin > 40 else 0, begin)
    m = m or _THANKS.search(fold.line, 0, begin)
    m = m or _LANDS_OWN.search(fold.line, max(0, begin - 60), begin)
    m = m or _ITS_OWN.search(fold.line, max(0, begin - 80), begin)
    m = m or (_LAND_SHOWS.search(fold.line, max(0, clause.begin - 2), begin) if clause.verb.endswith("ing") else None)
    m = m or _ITS_LAND.search(fold.line, max(0, begin - 30), clause.low)
    if m is None and (there := _THERE.search(fold.line, clause.begin if further else 0, begin)):
        name = next(name for name in ("land", "own", "taken") if there[name])
        return countries_at(fold, there.start(name), there.end(name))
    found = countries_at(fold, m.start("land"), m.end("land")) if m else ()
    if (
        m
        and not found
        and m.re.pattern == _LANDS_OWN.pattern
        and (code := land_at(fold, m.start("land"), m.end("land")))
    ):
        return (code,)  # "Norway's N showed it"
    return found
