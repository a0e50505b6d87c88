"""Whether somebody is told as a maker of another thing than the work, of what came to nothing, or only perhaps."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.kinds.doubts.others import is_other_work, is_ours, seasons_told
from showbible.kinds.doubts.spot import Spot
from showbible.text.patterns import later

#: In front of a role: nobody has it yet.
_PERHAPS = later(
    r"\b(?:potential|possible|prospective|likely|would-be|aspiring|candidates? for|contenders? for|favou?rites? for|(?:top|first|dream) choices? for)\b"
)


#: In front of a clause: nobody says that it is so.
_SUPPOSED = later(
    r"\b(?:expectations?|assumptions?|assumed|hopes?|possibility|suggestions?|suggested|presumed|believed|thought) that\b[^;]*$"
)


def only_perhaps(spot: Spot) -> bool:
    """Whether somebody may only come to the role: "met with N and N as potential directors", "the expectation that N would return as"."""
    return _PERHAPS.search(spot.words) is not None or _SUPPOSED.search(spot.before()) is not None


#: Behind who wrote it: it was published, as no show is.
_PUBLISHED = later(r",? and (?:was )?published (?:by|in) ")


def published(spot: Spot) -> bool:
    """Whether what somebody made is a book: "It was written by N and published by N"."""
    return _PUBLISHED.match(spot.fold.line, spot.high) is not None


#: Who goes, to be something elsewhere.
_GOES_TO_BE = later(
    r"\b(?:left|leaves|leaving|departed|departing|quit|exited|exiting|resigned|moved on|stepped down)\b(?P<what>[^,;]*) to (?:become|be|serve as|work as|act as|take over as)\b"
)
#: Behind the role: it is one on this work.
_ON_THIS = later(r" (?:of|on|for) (?:the|this|its) (?:[a-z]+ )?(?:series|season|show|programme|pilot|drama|sitcom)\b")
_ON_THAT = later(r" (?:of|on|for|at) (?:the )?(?P<work>[NQ])")


def gone_to_be(spot: Spot) -> bool:
    """Whether somebody left to have the role elsewhere: "left the series to become showrunner of N"."""
    line = spot.fold.line
    m = _GOES_TO_BE.search(line, spot.begin(), spot.high)
    if m is None or m.end() < spot.low or _ON_THIS.match(line, spot.high):
        return False
    on = _ON_THAT.match(line, spot.high)
    return on is None or not is_ours(spot.fold.marks[on.start("work")].value, spot.scene)


#: In front of a role: one that somebody had before.
_FORMER_POST = later(
    r"\b(?:previous|former|prior|earlier|old|past) (?:positions?|posts?|roles?|jobs?|stints?|work|tenures?|credits?)\b[^,;]* as\b"
)


#: In front of a role: what somebody has done in it anywhere.
_LIFE_WORK = later(r"\b(?:credits?|career|experience|background|reputation|filmography) as (?:an? )?$")


def had_before(spot: Spot) -> bool:
    """Whether the role is one that somebody had before: "left his previous position as writer", "whose credits as a director"."""
    return _FORMER_POST.search(spot.words) is not None or _LIFE_WORK.search(spot.before()) is not None


#: A trade that somebody comes to in life, unless it is said to be on the work.
_A_TRADE = later(
    r"\b(?:become|became|becoming) an? (?:(?!executive|supervising|consulting|series|staff)[a-z]+ )?(?:director|writer|screenwriter|producer|editor|composer|artist|designer|cinematographer|animator)$"
)
_ON_IT = later(
    r",? (?:on|of|for|in|after|during|midway|from|beginning|starting) (?:the |its |this )?(?:[a-zO]+ )?(?:series|season|show|programme|C|O|D|year)\b"
)


def in_life(spot: Spot) -> bool:
    """Whether the role is a trade that somebody came to: "he became an art director and founded a studio"."""
    return _A_TRADE.search(spot.words) is not None and _ON_IT.match(spot.fold.line, spot.high) is None


#: Behind a role: it is an office in a house, not one on a work.
_AN_OFFICE = later(
    r" (?:of|for|at|in) (?:(?:the |its )?(?:[a-z-]+ ){0,2}(?:programmes|programming|drama|comedy|content|development|entertainment|research|news|sports?|marketing|communications|operations|commissioning)\b|"
    r"(?:the|its) (?:(?:company|studio|network|channel|broadcaster|station|firm)(?:'s)?(?! (?:version|edition|run|series|show|incarnation)s?\b)|museum|theat(?:re|er)|school|agency|foundation|institute|department|festival|academy|orchestra|ballet)\b)"
)


def an_office(spot: Spot) -> bool:
    """Whether the role is an office: "promoted to director of programmes", "executive producer of the channel's drama department"."""
    return _A_MAKER.search(spot.words) is not None and _AN_OFFICE.match(spot.fold.line, spot.high) is not None


#: A film that was to be made first.
_A_FILM = later(
    r"\b(?:develop(?:ing|ed|ment)?|plan(?:s|ned|ning)?|pitch(?:ed|ing)?|work(?:ed|ing)?)(?: (?:on|of|for))? (?:an?|the) (?:[a-z-]+ |N ){0,3}(?:film|movie|feature)\b(?! (?:series|director|maker|star))[^;]*$"
)


def for_a_film(spot: Spot) -> bool:
    """Whether it is a film whose makers are told in an article on a series: "began development on a film from writer N"."""
    return spot.scene.kind != "other" and _A_FILM.search(spot.before()) is not None


#: A maker of whom something is: "to serve as a writer's den", "produced by N's own studio".
_A_MAKER = later(r"(?:(?:writer|director|producer|editor|creator|designer|artist|composer)s?| by N)$")


def of_a_maker(spot: Spot) -> bool:
    """Whether a thing or somebody of a maker is told of, not he: "as the showrunner's assistant"."""
    return spot.fold.line.startswith("'", spot.high) and _A_MAKER.search(spot.words) is not None


#: Somebody, or something, of another house: "the company's art director".
_OF_A_HOUSE = later(
    r"\b(?:company|studio|network|channel|firm|label|station|agency|broadcaster|distributor|publisher|magazine|newspaper|theatre|theater|museum|school|university|church|club|band|film|movie|game|album|novel|book|play|musical|park|restaurant|hotel)(?:'s|s') (?:[a-z-]+ (?:and )?){0,3}$"
)
#: The work that this one is made after: "the original series' producer".
_OF_THE_FIRST = later(
    r"(?:^|\b(?:the|its) )original (?:[a-z]+ )?(?:series|show|programme|drama|sitcom|version|film)(?:'s?|'s) "
)


def of_a_house(spot: Spot) -> bool:
    """Whether the role is told as one in a company, on a film, or on the series that this one is made after."""
    if " by " not in spot.words and _OF_A_HOUSE.search(spot.before()):
        return True
    return _OF_THE_FIRST.search(spot.before()[-40:] + spot.words) is not None


#: Behind the work: a thing of it that is no piece of it.
_OWNS = later(
    r"['’]s? (?!(?:[a-zO-]+ ){0,2}(?:pilot|episodes?|premiere|finale|opener|scripts?|season|series|run|first|O|teleplays?|screenplay)\b)"
)
_IS_WORK = later(r"\b(?:series|show|season|programme|program|drama|sitcom|pilot|miniseries|(?P<name>N))$")


def its_thing(spot: Spot) -> bool:
    """Whether a thing of the work is what was made: "conceived the series' ending", "produced the show's trailer"."""
    if _OWNS.match(spot.fold.line, spot.high) is None or (m := _IS_WORK.search(spot.words)) is None:
        return False
    return not m["name"] or is_ours(spot.fold.marks[spot.high - 1].value, spot.scene)


#: What somebody goes to act in, right before its makers are told.
_TO_ACT_IN = later(
    r"\b(?:star|starring|appear|appearing|act|acting|work|working|film|filming|shoot|shooting|committed|commitment|attached|left|leave) (?:in|on|to|for) (?:the )?(?:[a-z-]+ ){0,3}(?P<work>[NQ])\b[^;]*$"
)


def other_project(spot: Spot) -> bool:
    """Whether it is another project whose makers are told: "left to star in Q, a film with N attached to direct"."""
    m = _TO_ACT_IN.search(spot.fold.line, spot.begin(), spot.low)
    return m is not None and is_other_work(spot, m.start("work"))


#: A work that is told of behind its name: "Low Tide, a local show that aired in D and was created by".
_A_SHOW_THAT = later(
    r"(?P<work>[NQ]), an? (?:(?!(?:of|in|on|for|by|with|from|as|to|that|which)\b)[a-z-]+ |N ){0,5}(?:show|series|programme|program|drama|sitcom|miniseries|serial|pilot|special)\b[^;]* (?:that|which)(?: (?:was|is|were|had been|has been))?(?: [a-z]+ly)? $"
)
_FROM_ANOTHER = later(
    r"\b(?:origins?|roots|grew|inspired|inspiration|evolved|based|replac\w+|preceded|followed|similar|like|known|best known)\b"
)


def show_that(spot: Spot) -> bool:
    """Whether the maker is of a show that the clause brings up: "had its origins in N, a local show that was created by"."""
    line, begin = spot.fold.line, spot.begin()
    m = _A_SHOW_THAT.search(line, begin, spot.low)
    return (
        m is not None
        and _FROM_ANOTHER.search(line, begin, m.start()) is not None
        and is_other_work(spot, m.start("work"))
    )


#: Another show of somebody's: "the network's other drama, N, was".
_THE_OTHER = later(
    r"\b(?:other|sister|rival|previous|earlier|last|next) (?:[a-z-]+ ){0,2}(?:series|show|programme|program|drama|sitcom|comedy|miniseries|serial|project|hit),? (?P<work>[NQ]),? (?:(?:which|that|was|is|had been|has been|also) )*(?:[a-z-]+ by N(?:,? and N)*,? and )?$"
)


def the_other(spot: Spot) -> bool:
    """Whether the maker is of another show that is told by whose it is: "the network's other drama, N, was created by"."""
    m = _THE_OTHER.search(spot.fold.line, spot.begin(), spot.low)
    return m is not None and is_other_work(spot, m.start("work"))


#: A title of several names, which begins the clause: "Hot in Cleveland was created by".
_LONG_TITLE = later(
    r"(?:the )?(?P<work>N(?: (?:in|of|the|and|to|on|at|for|with|from|a|an)){1,3} N) (?:was|is|were|has been|had been) (?:[a-z]+ )?$"
)


def long_title(spot: Spot) -> bool:
    """Whether the clause begins with another work's title, which has small words within."""
    m = _LONG_TITLE.match(spot.fold.line[: spot.low], spot.begin())
    if m is None:
        return False
    name = spot.fold.words(m.start("work"), m.end("work"))
    return not is_ours(name, spot.scene) and not lexicon.is_organisation(name)


#: What is conceived or worked out in a work, and isn't it.
_WITHIN = later(
    r"\b(?:back ?stor(?:y|ies)|(?:fictional|alternate|future) (?:history|world|universe|language|religion)|character sketch(?:es)?|sketches|mythology|languages?|costumes?|creatures?|puppets?|characters?|logos?|props?|posters?|weapons?|vehicles?|sets?|effects|titles?|titles sequence|models?|masks?|looks?|arcs?|storylines?|plots?|techniques?|rules?)"
    r"(?: (?:of|for|in|behind) [^,;]*)?(?: (?:was|were|is|are|been|being|which|that|had|have|has|also|all|both|originally|initially|largely|mainly))+ $"
)


#: How something is done in it: "runs for ten episodes in a format devised by".
_IN_A_WAY = later(
    r"\b(?:in|with|using|by|under) an? (?:[a-z-]+ )?(?:format|style|way|method|system|process|technique)s? $"
)


def within_it(spot: Spot) -> bool:
    """Whether what was created or developed is something within the work: "the back story of the sailors was developed by"."""
    before = spot.before()
    return _WITHIN.search(before) is not None or _IN_A_WAY.search(before) is not None


#: Headings under which books on the work are told of.
_BOOKS = later(
    r"^(?:books?|literature|publications?|books and [a-z ]+|tie-in books?|merchandise|merchandising|magazines?)$"
)


def among_books(spot: Spot) -> bool:
    """Whether a heading says that books on the work are told of."""
    return bool(spot.heads) and _BOOKS.search(spot.heads[-1]) is not None


#: What is told between commas of the name before it: ", who was a writer in the first season,".
_APART = later(r"N, (?:who|whose) [^,;]*,(?= )")
_SINCE = later(r"\b(?:since|from|after|before|until|by|following|throughout|all)\b[^,]*$")


#: Somebody by what he does for single episodes, and behind him the season that he did so in.
_OF_EPISODES = later(r"(?:the |series |episode )*(?:director|writer|screenwriter|composer|editor|cinematographer)s? N")
_THEN_ON = later(r", who (?!also)(?:worked|directed|wrote|helmed|served|scored|shot|edited|was|had)\b[^,;]*(?=,)")
#: Behind a role: from when on.
_FROM_ON = later(r" (?:with|from|starting (?:with|in|from)|beginning (?:with|in)|as of|in time for|ahead of) (?:the )?")


def of_a_season_apart(spot: Spot) -> bool:
    """Whether the role is told of another season than the article's, behind it or between commas.

    "N, who was a writer in the first season, returned", "will take over as showrunner with season four".
    """
    fold, scene = spot.fold, spot.scene
    if not scene.season or scene.kind != "season":
        return False
    if _OF_EPISODES.match(spot.words) and (past := _THEN_ON.match(fold.line, spot.high)):
        told = seasons_told(fold, past.start(), past.end())
        return bool(told) and all(n < scene.season for _, n in told)
    if on := _FROM_ON.match(fold.line, spot.high):
        later_on = seasons_told(fold, on.end(), min(len(fold.line), on.end() + 16))
        if any(n > scene.season for _, n in later_on):
            return True
    for m in _APART.finditer(fold.line, spot.begin()):
        if m.start() <= spot.high <= m.end() and spot.low >= m.start():
            told = seasons_told(fold, m.start(), m.end())
            first = min((at for at, _ in told), default=0)
            return (
                bool(told)
                and all(n != scene.season for _, n in told)
                and not _SINCE.search(fold.line, m.start(), first)
            )
    return False


#: Behind a script, or in the next sentence on it: it was not used.
_UNUSED = r"(?:(?:later|eventually|ultimately|subsequently|also|however|soon|then|finally) )*(?:rejected|discarded|scrapped|abandoned|thrown out|turned down|shelved|unused|never (?:used|filmed|produced|made|shot)|not (?:used|filmed|produced|accepted|made))\b"
_BUT_UNUSED = later(
    rf"[^;.]{{0,60}}?(?:,? but|,? although|,? though|,? which|,? however,?|; however,?) (?:(?:it|this|the (?:script|draft|pilot|screenplay|idea)|(?:his|her|their) (?:script|draft|version|screenplay)) )?(?:was|were) {_UNUSED}"
)
_SCRIPT_UNUSED = later(
    rf"(?P<who>[A-ZÀ-Þ][\w'’-]+)['’]s? (?:(?:first|original|initial|own) )?(?:script|draft|screenplay|treatment|version|take|pilot)s? (?:was|were) {_UNUSED}"
)
_HIS_UNUSED = later(
    rf"(?:His|Her|Their|The) (?:(?:first|original|initial) )?(?:script|draft|screenplay|treatment)s? (?:was|were) {_UNUSED}"
)


def script_unused(spot: Spot) -> bool:
    """Whether what somebody wrote was not used, as its clause or a sentence behind it says."""
    if "script" not in spot.fold.text and "draft" not in spot.fold.text and "screenplay" not in spot.fold.text:
        return False
    if _BUT_UNUSED.match(spot.fold.line, spot.high):
        return True
    named = {name.split()[-1] for name in _names(spot)}
    return any(m["who"] in named for m in _SCRIPT_UNUSED.finditer(spot.fold.text, spot.fold.start))


def _names(spot: Spot) -> list[str]:
    """The names in the match."""
    marks = (spot.fold.marks.get(n) for n in range(spot.low, spot.high))
    return [m.value for m in marks if m is not None and m.letter == "N" and isinstance(m.value, str) and m.value]


#: Behind the one who was to do it: he did not.
_WITHDREW = later(
    r"(?P<who>[A-ZÀ-Þ][\w'’-]+|He|She) (?:(?:had|later|eventually|subsequently|then|soon|however|ultimately|also),? )*"
    r"(?:dropped out|withdrew|pulled out|backed out|bowed out|turned (?:it|the (?:job|offer|project)) down|(?:left|departed|exited) the (?:project|production|film)|stepped (?:down|away|aside) (?:as|from) (?:the )?(?:director|directing|project|writer))\b"
)


def withdrew(spot: Spot) -> bool:
    """Whether who was to make it dropped out, as the next sentence says."""
    text, at = spot.fold.text, spot.fold.start
    names = _names(spot)
    if not names:
        return False
    for m in _WITHDREW.finditer(text, at, at + len(spot.fold.line) + 600):
        if m["who"] in {"He", "She"}:
            if len(names) == 1 and _is_next(text, spot, m.start()) and _TO_DO.search(spot.words):
                return True
        elif m["who"] in {name.split()[-1] for name in names}:
            return True
    return False


_TO_DO = later(r"\b(?:to|would|will|attached|set|hired|signed|tapped|chosen|directing|writing)\b")


def _is_next(text: str, spot: Spot, at: int) -> bool:
    """Whether a sentence that begins at ``at`` is right behind the match's."""
    behind = text[spot.fold.offset(spot.high) : at]
    return len(re.findall(r"[.!?][\"”]? ", behind)) == 1


#: A thing that was only thought about, and in it who would make it.
_THOUGHT_ABOUT = later(
    r"\b(?:(?:was|were|is|are|been) (?:considering|mulling|exploring|contemplating|discussing|interested in)|considers|considered|mulled|explored|discussed|in talks (?:for|to)|toyed with|talk of|rumou?rs of) (?:an?|the|another|bringing back|reviving|rebooting) ?(?:[a-z-]+ ){0,3}"
    r"(?:revival|reboot|remake|reimagining|sequel|prequel|spin-?off|continuation|film|movie|series|version|N)\b[^;]*$"
)


def thought_about(spot: Spot) -> bool:
    """Whether the makers are those of what was only thought about: "was considering a revival, with N as showrunner"."""
    return _THOUGHT_ABOUT.search(spot.before()) is not None


#: The article's words behind the match: a title was lost there.
_LOST = later(r" (?:for|on|of|in) (?=[,.;()])")


def title_lost(spot: Spot) -> bool:
    """Whether the role is one on something whose name the text has lost: "head writer for (or N in N)"."""
    return _LOST.match(spot.fold.text, spot.fold.offset(spot.high)) is not None


#: A show that a sentence tells of by its sort and its name.
_A_SHOW = later(
    r"\b(?:sitcom|drama|series|show|soap|soap opera|comedy|miniseries|cartoon|programme),? [\"“]?(?P<work>[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*)*)"
)
_BEEN_ON_IT = later(
    r"\b(?:was|were|been|worked|served)(?: also| previously| once)* (?:as )?(?:an? |one of the )(?:[a-z-]+ ){0,2}(?:writer|producer|director|editor|composer)s?(?: (?:on|of|for) the (?:series|show|sitcom|programme)\b|$)"
)
_SENTENCE = later(r"(?<=[.!?]) (?=[A-Z\"“])")


def on_another_show(spot: Spot) -> bool:
    """Whether "the series" is another one, which the sentence before tells of: "worked on the sitcom N. N was a writer on the series"."""
    text, start = spot.fold.text, spot.fold.start
    if not start or not _BEEN_ON_IT.search(spot.fold.line, spot.begin(), min(len(spot.fold.line), spot.high + 16)):
        return False
    before = _SENTENCE.split(text[:start].strip())[-1]
    if any(t and t in before for t in (spot.scene.series, *spot.scene.titles)):
        return False
    return any(
        not is_ours(m["work"], spot.scene) and not lexicon.is_service(m["work"]) for m in _A_SHOW.finditer(before)
    )
