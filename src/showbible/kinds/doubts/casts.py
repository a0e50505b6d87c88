"""Whether words that look like a casting tell of something else: what a character does, who left, an older work's player."""

from __future__ import annotations

from showbible.kinds.doubts.others import is_named_work, is_other_title
from showbible.kinds.doubts.spot import CLOSED, Spot
from showbible.text.patterns import compiled, later

#: Behind "as N": what N does, in words that no part has behind it.
_DOES = later(
    r" (?:(?:is|was|had|has) (?:[a-z]+ing|about|forced|able|unable|trying|ready|busy|being|been)\b"
    r"|(?!(?:as|is|was|has|this|his|does)\b)[a-z]+(?<!s)s (?:with|to|from|that|her|his|their|the|in|up|out|for|against|by|off|over|away|about|through|down|into|on|at|after|back)\b)"
    r"|(?:,? and N)* (?:are|try|use|go|get|find|fight|make|take|prepare|begin|start|run|plan|meet|come|leave|face|attempt|struggle|argue|search|deal|discover|learn)\b"
)
#: Words that make what follows "as" a time or a comparison.
_WHILE = later(r"\b(?:just|even|so|same|able|unable|soon|long|such)\b(?:[^,;]{0,60})? as (?:the |an? )?N$")


def while_doing(spot: Spot) -> bool:
    """Whether "as" begins a clause of its own: "Mira returns just as Tom leaves", "he was away as Sol was filming"."""
    if " as " not in spot.words or not spot.words.endswith("N"):
        return False
    told = spot.words.replace(" such as ", " ").replace(" so far as ", " ")
    return _DOES.match(spot.fold.line, spot.high) is not None or _WHILE.search(told) is not None


#: Behind a part: the older work that somebody had it in.
_OLDER = r"(?:(?:the|all|both|its|those|each) )?(?:(?:of )?(?:the )?(?:C|two|three|four|five|O|all) )?(?:original|earlier|previous|preceding|first|older|classic|live-action|feature|animated|source|british|american|u\.s\.|D|N)? ?"
_IN_OLDER = later(
    rf",? in {_OLDER}(?:(?:films?|movies?)(?: series| trilogy| franchise)?|(?:(?<=original )|(?<=earlier )|(?<=british )|(?<=american )|(?<=N ))(?:series|show|version|production|musical|play|miniseries))(?=[,;.]|$| (?:is|was|had|has|and|but|who|also|made)\b)"
    r"|,? in (?:an?|another) (?:[a-z-]+ ){0,3}(?:series|show|film|movie|play|miniseries|sitcom|drama|adaptation)(?=[,;.]|$)"
)
_BACK = later(r"\b(?:return|repris|back|again|reunit)\w*")


def had_it_before(spot: Spot) -> bool:
    """Whether somebody had the part in an older work and isn't said to be back: "who played Mira in the original films"."""
    if not compiled(r"(?:play|portray|voice)").search(spot.words):
        return False
    line = spot.fold.line
    m = _IN_OLDER.match(line, spot.high)
    return m is not None and spot.scene.kind != "other" and _BACK.search(line, spot.begin()) is None


#: Behind a part and its player: that neither is in it.
_ABSENT = later(
    r",? (?:(?:is|was|are|were) (?:(?:not|never) (?:included|present|seen|featured|a part|part|among|in the)|absent\b|(?:only )?mentioned\b)|(?:does|did|do) not (?:appear|feature)\b)"
)
#: A season that is the first without somebody.
_FIRST_WITHOUT = later(
    r"\b(?:(?:is|was|be|marks?|marked) the (?:first|only|O)|first (?:season|series)) [^;]*\bin which "
)


def absent(spot: Spot) -> bool:
    """Whether a part and its player are named because they are missing: "in which Mira, played by N, is not included"."""
    if _ABSENT.match(spot.fold.line, spot.high) is None:
        return False
    return spot.scene.kind in {"season", "episode"} or _FIRST_WITHOUT.search(spot.before()) is not None


_LEAVING = later(
    r"\b(?:depart(?:ed|s|ing)?|left|leav(?:e|es|ing)|exit(?:ed|s|ing)?) (?:from )?(?:the )?(?:(?:show's|series'|main|regular|principal) )*cast(?: members)?:? "
)
_LEFT_BEFORE = later(
    r"(?:at|by|following|after) the (?:end|conclusion|close) of (?:the )?(?P<season>O season|season (?:C|one|two|three|four|five|six)|previous season|last season),? "
)
_GONE = later(
    r",? (?:(?:had|also|both|then) )*(?:left|departed|exited|quit) (?:the )?(?:series|show|cast|N)\b(?! (?:during|midway|after|in the O episode))"
)


def has_left(spot: Spot) -> bool:
    """Whether those who are named left before the season: "five actors depart the main cast: N", "at the end of season three, N left"."""
    if spot.scene.kind != "season":
        return False
    line = spot.fold.line
    start = max(0, line.rfind(". ", 0, spot.low) + 1)
    if (m := _LEAVING.search(line, start, spot.high)) and line.startswith("N", m.end()):
        return True
    return _LEFT_BEFORE.match(line, start) is not None and _GONE.match(line, spot.high) is not None


#: Behind a casting: who withdrew before it was made.
_WITHDREW = later(
    r"\b(?P<who>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?) (?:(?:had|later|subsequently|eventually|ultimately|then|also) )*(?:dropped out|withdrew|withdrawn|pulled out|backed out|bowed out)"
    r"(?: (?:of|from) (?:the |his |her )?(?:project|film|movie|role|part|series|show|production|season|cast|pilot))?(?=[.,;]| (?:due|because|over|owing|citing|after|and|in|on|before|for)\b)"
)


#: Words without one of which nobody is said to have withdrawn.
_OUT = ("ed out", "withdrew", "withdrawn")


def pulled_out(spot: Spot) -> bool:
    """Whether who was cast is said to have withdrawn by what follows."""
    if not any(word in spot.fold.text for word in _OUT):
        return False
    named = (spot.fold.marks[n].value for n in range(spot.low, spot.high) if n in spot.fold.marks)
    last = {name.split()[-1] for name in named if isinstance(name, str)}
    return any(m["who"].split()[-1] in last for m in _WITHDREW.finditer(spot.fold.text, spot.fold.start))


#: Behind a chair: the other show that it is in.
_CHAIR_OF = later(
    r"(?: as (?:the |its |an? )?(?:new )?(?:co-)?host)? (?:of|on|for) (?:(?:the|its|an?|N's|N') )?(?:[a-z-]+ ){0,5}(?P<work>N|Q)(?=[.,;]|$| (?:in|from|until|since|and|for|on)\b)"
)


#: In front of a chair: the other show whose host is told of.
_HOSTED = later(r"\b(?:host|present|judg|narrat)(?:s|ed|es|ing) (?:(?!by\b)[a-z-]+ ){0,4}(?P<work>N),? $")


def chair_elsewhere(spot: Spot) -> bool:
    """Whether somebody hosts or judges another show, which is named: "took over as the host of the game show N"."""
    line = spot.fold.line
    hosted = _HOSTED.search(line, spot.begin(), spot.low)
    if hosted is not None and is_named_work(spot, hosted.start("work")):
        return True
    if not compiled(r"(?:host|presenter|judge|announcer|panell?ist|coach|narrator)(?:e?d|s)?$").search(spot.words):
        return False
    m = _CHAIR_OF.match(line, spot.high)
    return m is not None and is_other_title(spot, m.start("work"))


#: In front of a casting: a work that was made from what this one is made from.
_MADE_FROM_IT = later(
    r"\b(?:their|its|his|her|whose|other|later|N's) (?:[a-z-]+ ){0,3}?(?:adaptations?|film versions?|sequels?|remakes?|spin-?offs?)(?: [a-z]+){0,2} $"
)
#: A clause on the work that this one was made from: "in the film on which the series was based".
_ON_WHICH = later(
    r"in the [^;,]{0,60}?(?:film|movie|pilot|series|version|play|novel|telefilm)s?\b[^;,]{0,30}? (?:(?:on|from) which|that) [^;,]* (?:was|is|were) (?:[a-z]+ )?(?:based|adapted|made|remade)\b"
)


def of_its_kin(spot: Spot) -> bool:
    """Whether the casting is that of a work told of as kin: "their adaptations featured N as N"."""
    if spot.scene.kind == "other" and not spot.before():
        return False
    return _MADE_FROM_IT.search(spot.before()) is not None or _ON_WHICH.match(spot.before()) is not None


#: In front of somebody: that a part is like his, or made from it.
LIKE = later(
    r"\b(?:(?:role|part|character|function|arc|story|storyline) (?:parallels|mirrors|resembles|echoes|is similar to|corresponds to)|(?:character|role|part|is|loosely) based on|(?:is|was|are|were) modell?ed (?:on|after)|(?:counterpart|equivalent) (?:of|to))(?: that of)? (?:the )?$"
)


def like_another(spot: Spot) -> bool:
    """Whether a part and its player are what a part of this work was made from: "is modelled on Edda, who was played by N"."""
    return LIKE.search(spot.fold.line, 0, spot.low) is not None


#: Behind a part: that it was another's staging.
_STAGED = later(r",? in (?:an?|the|their|his|her|its|N's) (?:[a-zOD-]+ ){0,3}(?:production|staging) (?:of|at|by)\b")
#: Behind a casting: that the part was cut.
_CUT = later(
    r"[^;.]{0,60}?,? (?:but|however,?|though|although) (?:the|his|her|that) (?:[a-z]+ )?(?:part|role|character|scenes?) (?:(?:was|were|had been) )?(?:[a-z]+ )?(?:cut|dropped|removed|deleted|scrapped|written out)\b"
)


def not_seen(spot: Spot) -> bool:
    """Whether the part was one on a stage, or was cut."""
    line = spot.fold.line
    if spot.scene.kind != "other" and _STAGED.match(line, spot.high):
        return True
    return _CUT.match(line, spot.high) is not None


#: Works in front of stars who are theirs: "compared to N, which starred", "the network ordered N, starring", and N's own sentence.
_OTHERS_STARS = later(
    r"(?:\b(?:compar\w+|similar|homage|references?|nod|tribute|allusion|ordered|picked up|renewed|cancell?ed|greenlit|rival|like|unlike|watched|remade|parodied|spoofed)(?: (?:with|to|of|the|its|show|series|sitcom|drama))*"
    r" (?P<work>N),? (?:(?:in )?which |where |and )?|^(?:(?:in|on) D,? )?(?:meanwhile,? )?(?P<own>N) (?:also )?)(?:(?:co-)?(?:stars?|starred|starring|features?|featured|featuring)? ?)$"
)
#: A work that mocks this one.
_MOCKED = later(
    r"\b(?:parodied|spoofed|lampooned|satiri[sz]ed) (?:the (?:series|show|programme|season|scene|character)|it|this)\b"
)


def others_stars(spot: Spot) -> bool:
    """Whether who plays is a star of a work that the clause names first: "N stars Bo Lind as", "compared to N, in which Bo Lind played"."""
    line = spot.fold.line
    if _MOCKED.search(line, 0, spot.low):
        return True
    m = _OTHERS_STARS.search(line, spot.begin(), spot.low)
    if m is None:
        return False
    if m["work"]:
        return is_named_work(spot, m.start("work"))
    starring = compiled(r"(?:co-)?(?:stars?|starred|features?|featured)\b").match(line, m.end("own") + 1)
    return starring is not None and is_named_work(spot, m.start("own"))


#: In front of a name: those who are in the story.
_STORY_FOLK = later(r"\bcharacters (?:from|of|in|out of) [^,;]*(?:,|\band) $")


def story_folk(spot: Spot) -> bool:
    """Whether what is named comes with characters that are told of: "several characters from the films and N appear"."""
    return (
        spot.words.startswith("N")
        and _STORY_FOLK.search(CLOSED.sub("", spot.fold.line[spot.begin() : spot.low])) is not None
    )


#: Behind those who joined: that it was for a talk or a reading.
_AT_A_TALK = later(
    r" (?:to (?:read|discuss|talk|speak|celebrate|promote|answer)|(?:at|for|on|in) (?:the |an? )?(?:[a-z-]+ ){0,3}(?:panel|reading|table read|read-through|interview|screening|q&a|reunion|event|convention|press conference|photo ?shoot)s?)\b"
)


def at_a_talk(spot: Spot) -> bool:
    """Whether people met to read or to talk, and play nothing: "they were joined by N for a panel"."""
    return _AT_A_TALK.match(spot.fold.line, spot.high) is not None


#: Behind a part: the other work that it is from.
_FROM_WORK = later(
    r"(?: (?:in|from))? (?:the )?(?:(?:film|series|sitcom|drama|show|movie|D) )?(?P<work>N)(?=[.,;]|$| (?:and|was|is|as|had|has)\b)"
)


def character_elsewhere(spot: Spot) -> bool:
    """Whether the character who is told of as somebody's is another work's: "N's character Mira in Slack Tide"."""
    if not compiled(r"N'?s? character,? N").search(spot.words):
        return False
    if not (spot.words.endswith((" in", " from")) or spot.fold.line.startswith((" in ", " from "), spot.high)):
        return False
    m = _FROM_WORK.match(spot.fold.line, spot.high)
    return m is not None and is_named_work(spot, m.start("work"))
