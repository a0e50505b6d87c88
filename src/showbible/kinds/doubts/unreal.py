"""Whether a clause tells of what never was, was taken back, or was of a part or a repeat only."""

from __future__ import annotations

import re

from showbible.kinds.doubts.spot import RELATIVE, Spot
from showbible.text.patterns import compiled, later

_NEVER_WAS = later(
    r"\b(?:rumou?r(?:s|ed)?|alleg(?:es|ing|ed that)|speculat\w+|denied|denies|denying|petition(?:ed|s)?|hop(?:ed|es|ing)|wish(?:ed|es)|wanted|wants|fear(?:ed|s)|predict(?:ed|s|ing|ions?)|fans (?:also )?(?:believe|think|theori[sz]\w+)|"
    r"refus(?:ed|es|ing|al)|declin(?:ed|es|ing) to|reject(?:ed|s|ing)|failed to|unable to|ruled out|would have(?! (?:an?|the|his|her|their)\b)|would (?:like|love)|asked to|interest in (?:[a-z]+ing)|(?:was|were|been) considered|in talks|"
    r"auditioned(?![^,;]* and (?:landed|got|won|secured)\b)|(?:read|tested|lobbied|vied|competed|campaigned) for|in contention|in line to|neither|nor|never|(?:was|were|is|are|had|has|have|did|does|do|could|would|will) not|[a-z]+n't|turned down|(?:O|original|initial|top) choices?|idea of|possibility of)\b(?! only\b)(?! yet\b)(?![ -]before)(?![^,;]*\buntil\b)"
)
_RULED_OUT = later(
    r" (?:was|were) (?:ruled out|rejected|refused|impossible|abandoned|never|not (?:possible|allowed|an option))\b"
)
_NO = later(r"(?:there (?:was|were|is|are) )?(?:no|none of|neither)\b(?! (?:longer|less|fewer|more|doubt|\d|C))")
_PLANNED = later(
    r"\b(?:set to|set for|scheduled|planned|plans|supposed|(?:originally|initially)(?! (?:served|acted|worked|wrote|directed|produced|ran))|to have|was to|were to|going to|due|slated|expected|intended|offered|meant|hoped|had been (?:hired|attached|signed|cast|chosen|announced|named))\b"
)
_TAKEN_BACK = later(
    r"[^;.]{0,40}?(?:,? but|,? however|,? though|,? although|,? before|,? until|, and)\b[^;.]{0,60}?\b(?:abandon\w+|cancell?ed|fell (?:through|ill)|scrapped|dropped|withdrew|replaced|recast|(?:turned|turn) (?:it|them|the [a-z]+) down|"
    r"declined|refused|pushed|postponed|delayed|held back|moved (?:it |this |filming )?to|never|(?:did|was|were|could) not|backed out|pulled out|died|passed away|shelved|passed on|unavailable|unable to|went to|put off|left|(?:chose|opted|decided) (?:not|out|against)|took (?:it|them|over)|instead)\b"
)


#: Behind a casting: those who were dropped before the work was made.
_DROPPED_EARLY = later(
    r"(?:[Aa]fter|[Bb]efore|[Pp]rior to|[Ff]ollowing|[Ww]hen) [^.;]{0,60}?\b(?:order|pilot|picked up|filming|premiere)\b[^.;]{0,40}?, (?P<who>[A-ZÀ-Þ][^.;]{2,80}?) (?:was|were|had been) (?:dropped|cut|let go|released|removed) from the (?:cast|series|show|project|pilot)\b"
)


def dropped_early(spot: Spot) -> bool:
    """Whether who is told to be cast was dropped before the work was made: the sentences that follow say so."""
    fold = spot.fold
    if (m := _DROPPED_EARLY.search(fold.text, fold.start)) is None:
        return False
    who = m["who"]
    named = (fold.marks[n].value for n in range(spot.low, spot.high) if n in fold.marks and fold.marks[n].letter == "N")
    return any(isinstance(name, str) and re.search(rf"\b{re.escape(name)}\b", who) for name in named)


#: Behind a casting: who wasn't in it after all.
_DROPPED_LATER = later(
    r"\b(?:[Hh]owever|[Ll]ater|[Uu]ltimately|[Ee]ventually|[Ii]n the end|[Bb]ut)\b[^.;]{0,60}? (?P<who>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?) (?:would|will|did|does|could) (?:ultimately |eventually |in fact |actually )?"
    r"not (?:ultimately |eventually )?(?:appear|feature|take part|be (?:appearing|part|involved|in)|join)(?: (?:in|on|of) (?:the|this) (?:season|series|show|production|cast))?(?=[.,]| due| because| owing| after all)"
)


def dropped_later(spot: Spot) -> bool:
    """Whether the sentences that follow say that who was cast did not appear after all."""
    named = {v.split()[-1] for n in range(spot.low, spot.high) if isinstance(v := _named_at(spot, n), str)}
    return any(m["who"].split()[-1] in named for m in _DROPPED_LATER.finditer(spot.fold.text, spot.fold.start))


def _named_at(spot: Spot, n: int) -> object:
    mark = spot.fold.marks.get(n)
    return mark.value if mark is not None and mark.letter == "N" else None


#: Behind a name: that he comes to make the work, not to play in it.
_TO_MAKE_IT = later(
    r",? ?(?:the (?:series|show|season|production) )?(?:also |again )?(?:(?:returning|returned|returns|serving|joining|on board) (?:to the (?:series|show|season) )?)?as (?:an? |the |its |one of the )?(?:new |sole )?(?:[a-z]+[ -]){0,2}(?:showrunners?|producers?|(?<!film )directors?|head writers?|writers|composers?)\b(?!,? N| of N)"
)


def to_make_it(spot: Spot) -> bool:
    """Whether who is told to join or to return does so as a maker: "would be joining the series as showrunner"."""
    return _PLAYING.search(spot.words) is None and _TO_MAKE_IT.match(spot.fold.line, spot.high) is not None


_PLAYING = later(r"\b(?:cast|roles?|plays?|played|portray\w*|star\w*)\b")


#: What somebody only had in mind.
_IMAGINED = later(
    r"\b(?:thought (?:about|of)|considered|toyed with|dreamed of|envision\w+|envisag\w+|imagined|wanted|hoped|planned)\b[^.;]*\b(?:where|in which|with) [^.;]*$"
)


def imagined(spot: Spot) -> bool:
    """Whether somebody would have done it in a version that somebody only thought of: "he considered a film where N would play"."""
    return " would " in spot.words and _IMAGINED.search(spot.fold.line[: spot.low]) is not None


#: What is told first and is over: "after the pilot had been rejected, it was ordered".
_SUBORDINATE = later(
    r"^(?:after|although|though|while|despite|following|having) [^,;]*, (?=(?:the|it|N|he|she|they)\b)"
)


#: Who comes for one who doesn't: "N did not return and | was replaced by N".
_INSTEAD = later(r"(?:(?:is|was|were|been|being) )?replaced (?:by|with)\b")


def never_was(spot: Spot) -> bool:
    """Whether the clause tells of a wish, a rumour, a refusal: "it was rumoured that N would direct", "no filming took place"."""
    line, begin = spot.fold.line, spot.begin()
    head = spot.before()
    head = re.sub(r"^.*, (?:who|which|whose|where)\b", "", head) if RELATIVE.search(line, begin, spot.low) else head
    head = "" if _INSTEAD.match(spot.words) else _SUBORDINATE.sub("", head)
    if _NEVER_WAS.search(head + spot.words) or _NO.match(head + spot.words):
        return True
    return _RULED_OUT.match(spot.fold.line, spot.high) is not None


def taken_back(spot: Spot) -> bool:
    """Whether a plan came to nothing: "it was to be shown on N, but the deal fell through"."""
    line = spot.fold.line
    return _PLANNED.search(line, spot.begin(), spot.high) is not None and _TAKEN_BACK.match(line, spot.high) is not None


#: What is told next of a plan that was not kept: "The season ultimately began shooting on".
_IN_THE_END = later(
    r"[^.;]{0,40}\b(?:filming|shooting|production|photography|season|series|show|it)\b(?: [a-z]+){0,2} (?:ultimately|eventually|actually|instead|finally) (?:began|begun|started|commenced|got under)|(?:Instead|Eventually|Ultimately|In the end),? [^.;]{0,50}\b(?:began|started|commenced)\b"
)
_TO_BEGIN = later(
    r"\b(?:would (?:begin|start|commence)|(?:planned|expected|scheduled|set|slated|due|intended) (?:to|for))\b"
)


def superseded(spot: Spot) -> bool:
    """Whether the next sentence says that what was to begin then began at another time."""
    fold = spot.fold
    if _TO_BEGIN.search(fold.line, spot.begin(), spot.high) is None:
        return False
    return _IN_THE_END.match(fold.text[fold.end :].lstrip()) is not None


_DROPPED = later(
    r"[^;.]{0,40}?\b(?:planned|proposed|considered|discussed|pitched|intended)\b[^;.]{0,30}?\b(?:but|before|however|though|although)\b[^;.]{0,60}?\b(?:abandon\w+|never|scrapped|dropped|cancell?ed|fell through|not|shelved)\b"
)


def dropped(spot: Spot) -> bool:
    """Whether what was planned together was dropped: "a crossover with N was planned, but abandoned"."""
    return _DROPPED.match(spot.fold.line, spot.high) is not None


_UNSEEN_PILOT = later(
    r"\b(?:unaired|original|rejected|unsold|scrapped|abandoned|initial|(?P<nth>O)(?: [a-z]+)?) pilot\b"
    r"|\b(?:earlier|unused|unproduced|abandoned|rejected|discarded|scrapped|unfilmed) (?:script|draft|treatment|screenplay|adaptation|version|attempt)\b"
)


#: What else may never have been made.
_UNMADE = (" script", " draft", " treatment", " screenplay", " adaptation", " version", " attempt")


def unseen_pilot(spot: Spot) -> bool:
    """Whether the clause is about a pilot that was never shown."""
    line = spot.fold.line
    if " pilot" not in line and not any(word in line for word in _UNMADE):
        return False
    m = _UNSEEN_PILOT.search(line, spot.begin(), min(len(line), spot.high + 40))
    return m is not None and (m["nth"] is None or spot.fold.marks[m.start("nth")].value == 1)


_NOT_YET = later(
    r"\b(?:in talks|in negotiations|auditioned(?! successfully\b)(?![^;.]{0,80}\b(?:before|and|but) (?:being |was |were |then |instead )*cast\b)|(?:was|were|been) considered|rumou?r(?:s|ed)?|denied|petition(?:ed)?|screen-tested|would (?:like|love)|hop(?:ed|es|ing) to|turned down|asked to|not (?:mentioned|named|included|listed|part) (?:in|of|among) the (?:[a-z]+ )*(?:announcement|cast list))\b"
)


def not_yet(spot: Spot) -> bool:
    """Whether somebody only may play, or wished to."""
    line = spot.fold.line
    return _NOT_YET.search(line, spot.begin(), spot.high) is not None


_AGAIN = later(r"\b(?:re-?runs?|repeats?|repeated|encore|re-?broadcasts?|re-?aired|re-?airing)\b")


def shown_again(spot: Spot) -> bool:
    """Whether a repeat was watched: the figure is not the premiere's."""
    return _AGAIN.search(spot.told()) is not None


_COMPARED = later(r"\b(?:since|than|beating|surpassing|behind|unlike) (?:the |its )?(?:[a-zO'-]+ ){0,4}$")


def compared(spot: Spot) -> bool:
    """Whether a figure is told of what the figure before it is held against: "the most since N, which was watched by"."""
    return ", which " in spot.words and _COMPARED.search(spot.fold.line, 0, spot.low) is not None


_DOUBLED = later(
    r"\b(?:stunts?|stunt work|singing(?: voice)?|body double)(?: for [^,;]{1,40})? (?:is|was|are|were|being)(?: [a-z]+ly)? (?:performed|done|provided|supplied|handled|played) by\b"
)


def doubled(spot: Spot) -> bool:
    """Whether somebody did a player's stunts or singing only."""
    return _DOUBLED.search(spot.words) is not None


_LEFT_AS = later(
    r"\b(?:stepp(?:ed|ing) (?:down|aside)|fired|departed|left|exited|resigned|quit|dismissed|let go|retired|removed|sacked|outgoing)(?: (?:from the (?:series|show|season)|in D|on D))? as\b"
)


_MET = later(
    r"\b(?:met(?! with)|married|befriended|dated|studied (?:with|under)|divorced|engaged to|shared an? [a-z]+ with)\b|\basked (?:the )?(?:[a-z]+ )?$"
)


def only_met(spot: Spot) -> bool:
    """Whether somebody is only told to have met or married a maker of something."""
    m = _MET.search(spot.before())
    return m is not None and (not m[0].startswith("asked") or spot.fold.line.startswith(", but", spot.high))


#: Whoever was there first, and behind it that he went.
_FIRST = later(r"\b(?:original|initial|intended|planned|O)\b[^,;]*(?:, )?N,?$")
_WENT = later(
    r",? (?:(?:who|had|then|later|but|and|soon) )*(?:left|departed|quit|withdrew|dropped out|stepped (?:down|aside)|bowed out|pulled out|fell ill|(?:was|were|been) (?:[a-z]+ )?(?:replaced|fired|dismissed|let go|removed|sacked))\b"
)


#: In front of those who went, or whose place others took.
_GONE = later(
    r"\b(?:(?:departures?|exits?|loss(?:es)?|firings?|resignations?),? (?:of|including|from|such as|like)\b[^;]*|replac(?:es|ed|ing) (?:(?:the|former|original|previous|outgoing|O|season|series|C|season's|longtime) )*)$"
)


def left_as(spot: Spot) -> bool:
    """Whether somebody only left a post: of a season he may have made nothing."""
    if _FIRST.search(spot.words) and _WENT.match(spot.fold.line, spot.high):
        return True
    if spot.scene.kind == "series":
        return False
    gone = "creator" not in spot.words and _GONE.search(spot.before()) is not None
    return gone or _LEFT_AS.search(spot.words) is not None


_NOT_HEARD = later(
    r"\b(?:refers? to|referring to|references?|allu(?:des?|ding|sion) to|named after|takes? (?:its|their) (?:name|title)|inspired by|influenced by|homage to|trailers?|teasers?|promos?|commercials?|advertisements?|audition(?:ed)?)\b"
)


def not_heard(spot: Spot) -> bool:
    """Whether a song only gave a name or was heard in what promotes the work."""
    return _NOT_HEARD.search(spot.told()) is not None


_NOT_SHOT = later(
    r"\b(?:replicas?|cop(?:y|ies)|re-?creations?|miniatures?|reproductions?) of\b|\b(?:script reading|table read(?:ing)?|read-through|press conference|auditions?|casting calls?)\b(?!.*\band (?:the )?(?:filming|shooting|production|photography|recording)\b)"
)


def not_shot_there(spot: Spot) -> bool:
    """Whether a place was only copied, or something else than the shooting was held there."""
    return _NOT_SHOT.search(spot.told()) is not None


_A_PART = later(
    r"(?!(?:the |his |her )?(?:last|final|very last|O) (?:scenes?|shots?|sequence)\b)(?:the |a |an |his |her |their )?(?:(?P<nth>O|final|last|penultimate)(?: and (?:O|final|last))? episode|(?:season |series )?finale|(?:[a-z-]+ ){0,2}(?:scenes?|sequences?|fights?|stunts?|shots|reshoots?|pick-?ups?|promos?|commercials?|segments?|cameos?))\b"
)


def a_part(spot: Spot) -> bool:
    """Whether only an episode or a scene was shot: not the season."""
    if spot.scene.kind == "episode":
        return False
    line = spot.fold.line
    m = _A_PART.match(line, spot.begin(), spot.high)
    if m is None or m.start() > spot.low + 4:
        return False
    mark = spot.fold.marks.get(m.start("nth")) if m["nth"] else None
    return mark is None or mark.value != 1


_IN_ITS = later(
    r"(?:the|an?|his|her|their|N's) (?:[a-z-]+ ){1,3}(?:in|of|from|for) (?:the |its )?(?:O |final |last )?(?:season|series|show) $"
)


def in_a_part(spot: Spot) -> bool:
    """The same where the part is told by the whole: "the ball in the third series was filmed"."""
    line, begin = spot.fold.line, spot.begin()
    head = line[begin : spot.high]
    m = compiled(r" (?:was|were) (?:filmed|shot|taped|recorded)\b").search(head)
    if m is None or spot.scene.kind == "episode":
        return a_part(spot)
    part = _IN_ITS.fullmatch(head[: m.start() + 1])
    whole = compiled(
        r"the (?:whole|entirety|rest|remainder|majority|bulk|most|half|filming|production|shooting|pilot|premiere) "
    )
    return (part is not None and not whole.match(head)) or a_part(spot)
