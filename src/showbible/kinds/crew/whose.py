"""Which work a clause on makers is about: the article's own, or another one that it names."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.grammar.rules import Here
from showbible.grammar.slot import tidy
from showbible.text.patterns import compiled, later

_WORKS = (
    r"(?:film|movie|music video|documentary(?! (?:series|miniseries|film))|novel|novella|book|comic|manga|graphic novel|play|video game|game|web-series|webtoon|web series|short(?! order)|shorts|song|single|album|"
    r"character|characters|role|theme|memoir|story|stories|trilogy|musical|franchise|version|remake|pilot short|painting|artwork|cover|poster|costume|suit|logo|biopic|trailer|teaser|stage show|concert|exhibition|title sequence|opening|drawing|set(?! (?:to|in|on|at|up|out|off|during|against|around|before|after|amid|within|between|aboard|near|over|mainly|mostly|primarily|largely|entirely|partly|for)\b)|app|technology|device|weapon|software|monster|creature|robot|recording|videotape|biograph(?:y|ie)|translation|dub|article|essay|poem|speech|letter|podcast|O unit)s?(?!-)"
    r"(?! (?:[a-z-]+ ){0,2}(?:series|drama|sitcom|show|comedy|comedy-drama|dramedy|miniseries|serial)\b)(?! (?:designers?|design|supervisors?|directors?|departments?|editors?|coordinators?|producers?)\b)"
)
_OTHER_WORK = later(
    rf"(?:\b(?:sequel|prequel|follow-up|successor) to\b|\bbased on\b|\bspin-?off (?:of|from)\b|\b(?:remake|adaptation|revival|continuation|reboot|reimagining|re-imagining|variation|retelling) (?:of|on)\b|\badapted (?:by [^;]{{3,60}}? )?from\b|"
    rf"\binspired by\b|\bspin-?offs?\b(?=(?: [a-z-]+){{0,3}} $)|\b(?:comic(?: book)?|manga|novel|book|audio|radio) series\b|\b{_WORKS}\b)"
)
_BACK = later(
    r"(?:\band (?:is|was)|(?:, |\band |; )(?:the|this) (?:series|season|show|episode|programme|program|drama)|it (?:is|was)|and the|, was|, is) [^,]*$"
    r"|, (?:while|whereas) (?:the )?$"
)
_DERIVED = later(
    r"\b(?:based on|inspired by|adapted|(?:sequel|prequel|follow-up|successor) to|spin-?off (?:of|from)|remake|adaptation|revival|continuation|reboot|reimagining|re-imagining|variation|retelling|version)\b"
)
#: What is drawn for a work opens the sentence, and something is told of it between commas: "the poster, on the sea, was".
_PRINTED = later(
    r"(?:the|an?|each|its) (?:(?:O|[a-z-]+) ){0,3}(?:posters?|covers?|logos?|artwork|trailers?|key art)\b[^;]*, (?:was|were|is|are) $"
)
#: Behind the match: it came to nothing.
_LEFT = later(
    r"^[^;]{0,90}?\b(?:but|before|until|though|although|however),? (?:(?:had|later|subsequently|he|she|they|then|eventually|ultimately|both|N) )*"
    r"(?:left the project|dropped out|withdrew|declined|passed on|backed out|pulled out|was replaced|were replaced|left before|left due|left because|was fired(?! (?:before|after|during|following|at the end of|midway)\b)|exited the project|departed before)\b"
)
_PAST = later(
    r"(?:previously|formerly|then|(?<!has )(?<!have )had(?! (?:hired|recruited|enlisted|added|tapped|signed) )|previous|who|whose)(?: [a-z]+)? $|former(?: (?:co-)?(?:showrunner|producer|writer|director|editor|composer|creator|runner|head))? $"
)

#: Who is told of in a relative clause that goes on up to the match: "N, who created the show with |N, the author, returned as".
_RELATIVE = later(r"(?P<who>N), who [^;]*\b(?:with|by|for|from|alongside|opposite) $")


def main_subject(people: tuple[str, ...], here: Here) -> tuple[str, ...]:
    """Those of whom the main clause speaks: who is named in front of a relative clause, where the match begins in that."""
    m = (
        _RELATIVE.search(here.line, 0, here.low)
        if compiled(r"N, (?!who\b|and\b|as\b)[a-z]").match(here.line, here.low)
        else None
    )
    return (tidy(here.fold.words(*m.span("who"))),) if m else people


#: A clause on the last of several: "A and B, who serves as".
THE_LAST = later(r", who (?:[a-z]+ )?(?:is|was|has|serves|acts|works|returns|joins|continues|remains)\b")


def about_this(here: Here, begin: int = 0) -> bool:
    """Whether what was made is this work: no other one stands between the sentence's beginning and the match.

    "It is based on the 1986 film Low Sands, written and directed by ..." speaks of the film; "was created by
    ..., based on" does not.

    ``begin`` is where its clause begins, if that is known.
    """
    if _LEFT.match(here.line[here.high :]) is not None:
        return False
    if here.line.startswith("N, and N", here.low) and here.line.endswith(" by ", 0, here.low):
        return False  # "was written by N, and N directed": the first does not
    before = here.line[begin : here.low]
    if _PRINTED.match(before) is not None:
        return False
    opening = _is_opening(here) if begin == 0 else None
    for m in _OTHER_WORK.finditer(before, before.rfind(";") + 1):
        since = before[m.end() :]
        if since.endswith(" and ") and here.line.startswith("adapted by", here.low):
            continue
        if not _BACK.search(since) and not (opening is not None and _of_opening(before, opening, m, here)):
            return False
    return not _PAST.search(before) and not _of_another_title(here)


#: What a work is, told of its name or of what it is called: "N, also known as N, is a".
_IS_A = later(
    r"(?:in [a-z]+, )?(?:(?P<ours>(?:it|the (?:series|show|programme|program|sitcom|drama)))|(?:the )?(?P<name>N(?:[:,]? (?:(?:and|of|the|in|on|to|for|a|an) ){0,3}N){0,3}))"
    r"(?:, [^;]{1,90}?,)? (?:is|was) (?:an?|the|one of)(?= )"
)
#: The words before the noun that says what it is.
_BEFORE_NOUN = later(
    r"(?: (?:(?!(?:of|about|for|on|in|with|that|which|who|whose|where|from|by|to|at|as|featuring|starring|following|set|made|based)\b)[a-z0-9/-]+|N|C|D|O),?)* "
)
#: The sources that nobody is said to have "created".
_UNCREATED = later(
    r"(?!.*\b(?:series|comics?|characters?|show|sitcom|games?|format|webtoon|manga|telenovela|app|world)\b).*\b(?:film|movie|novel|novella|book|memoir|play|story|stories|life|article|autobiography|poem|saga|trilogy)s?\b"
)


def is_subject(here: Here) -> bool:
    """Whether the match is told of the work by its title: "Harbour Lights was developed by"."""
    m = compiled(
        r"(?:in D, )?(N(?: (?:and|of|the|in) N)?) (?:is|was|has been|had been) (?:also |originally |first |initially )*"
    ).fullmatch(here.line, 0, here.low)
    return m is not None and tidy(here.fold.words(m.start(1), m.end(1))) in (*here.scene.titles, here.scene.series)


def _is_opening(here: Here) -> int | None:
    """Where the words begin that say what the work is, in a sentence that opens with it: "Harbour Lights is a |web series"."""
    m = _IS_A.match(here.line, 0, here.low)
    if m is None:
        return None
    if m["name"]:
        name = here.fold.words(m.start("name"), m.end("name"))
        if not any(name in title or title in name for title in here.scene.titles):
            return None
    return m.end()


def _of_opening(before: str, opening: int, work: re.Match[str], here: Here) -> bool:
    """Whether another work that the opening sentence names doesn't take the match: it is what the work is, or the words on it are over.

    "is a web series created by", "tells the story of a nurse, written by", "is based on the novel of the same name, created by".
    """
    if work.start() < opening:
        return False
    if _DERIVED.match(work[0]) is None and _BEFORE_NOUN.fullmatch(before, opening, work.start()):
        return True
    over = before.endswith((", ", ", and "))
    derived = _DERIVED.search(before, opening, work.end())
    if derived is None:
        return over
    made = here.words.startswith(("created", "co-created", "developed"))
    return over and made and _UNCREATED.match(before, derived.end()) is not None


def is_complement(here: Here) -> bool:
    """Whether the name that a match begins with belongs to what stands before it: "Ana Sol, a nurse at Reef, was hired as"."""
    line = here.line
    if line.startswith("N, and N", here.low) and _BESIDE.search(line, 0, here.low):
        return True
    if line.startswith("N, who ", here.low):
        return False  # what is told is told of him
    return line.startswith(("N,", "N was", "N is"), here.low) and _LEADS.search(line, 0, here.low) is not None


_LEADS = later(
    r"(?:^|[ ,])(?:at|of|from|in|on|to)(?: the)?(?: late)?(?: N)?(?: (?:director|writer|producer|actor|actress|creator|composer|singer|novelist|filmmaker|author|musician|comedian|screenwriter))? $"
)
_BESIDE = later(r"(?:^|[ ,])(?:alongside|with|beside) $")


def _of_another_title(here: Here) -> bool:
    """Whether the sentence opens with a title that is not the work's: "The Tide Guide, written by", "Low Tide, created by"."""
    m = compiled(r"(?:the )?(N), ").fullmatch(here.line[: here.low])
    if m is None:
        return False
    name = str(here.fold.marks[m.start(1)].value)
    ours = any(name in title or title in name for title in here.scene.titles)
    return not (ours or lexicon.is_service(name) or lexicon.is_outlet(name))


#: Behind people: what they do is said of them.
HAVE_THEIRS = later(
    r",? (?:also |both |all )?(?:serving|acting|returning|working|credited|joining|becoming|replacing|promoted|hired|as|(?:co-)?(?:executive[ -])?producing|directing|writing|star\w+|play\w+|appear\w+)\b"
)
