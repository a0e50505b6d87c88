"""What sentences say about when the work was written and filmed."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Date, Quoted
from showbible.kinds.event.fact import Event
from showbible.kinds.event.making import a_title, place_of, told
from showbible.kinds.event.orders import told_at_the_start
from showbible.kinds.fact import folded
from showbible.text.patterns import compiled, later

_SHOOT = r"(filming|shooting|principal photography|photography|production|principal filming|the shoot|C-day shoot|C-week shoot|C-month shoot|taping)"
_FOR = "[ and (filming|production)][ process][ (of|on|for) N][ of (the|its)[ (series'|show's|season's)]][ on (the|this)][ for (the|this)][ (remaining|rest of the|remainder of the|(first|second|back|O) half of the)][ N][ C][ O][-season][ (and [final ]O|and final|final)][ C-episode][ (season|series|show|drama|miniseries|pilot episode|pilot|episodes|project|sitcom|special|new episodes|program|programme)][ of (season C|season one|the O season|N)][ N][ C][ (in|at) N(, | and )N| (in|at) N]"
_BEGAN = "(began|begins|begun|started|starts|commenced|begin|start|commence|kicked off|resumed|was underway|was under way|were underway|got underway|got under way|beginning|starting|commencing|has begun|to begin|to start)"
_ENDED = "(wrapped|wraps|wrap|concluded|ended|finished|completed|wrapped up|ends|concludes|was completed|was finished|had wrapped|had concluded|wrapping|concluding|finishing|ending|to conclude|to wrap|came to an end|was wrapped|had finished|was complete|were complete|had been completed|were completed)"
_TURN = later(r",? (?:and|but) (?:[a-z]+ ){0,2}?(?:wrapped|ended|concluded|finished|completed)\b")


def _each_place(here: Here) -> tuple[str | None, str | None]:
    """Where filming began and where it ended, if the sentence names a place for each."""
    turn = _TURN.search(here.line, here.low)
    if turn is None:
        return None, None
    first, last = place_of(here, 0, turn.start()), place_of(here, turn.start())
    return (first, last) if first and last else (None, None)


@rule(
    f"{_SHOOT}{_FOR} [had |has |have |was |is ](already |officially |also |originally |finally |subsequently |initially |eventually |ultimately |actually )[(scheduled|set|expected|slated|due|reported|confirmed|planned) ]{_BEGAN}",
    f"{_SHOOT}{_FOR} [had |has |have |was |is |were ][(scheduled|set|expected|slated|due|planned) ]{_BEGAN}",
    "(season|series|show|drama|cast|crew|sitcom|they|it|which|N|and|production|team|pilot|producers|cast and crew)[ had| officially| then| ultimately| eventually| finally| actually] (began|started|begun|commenced|entered|begin|begins|start|beginning|starting) (filming|shooting|production|principal photography|photography)",
    "(season|series|show|drama|miniseries|it|N|project|sitcom)[ then| officially| finally] (went|moved|going) (into|in|to) production",
    "(cameras|N) (began|started) rolling",
    "(was|were) (filmed|shot) .. (starting|beginning) (in|on) D",
    "(with|as) (filming|production|shooting|principal photography) (beginning|starting|commencing|getting underway|underway)",
    "pilot[ episode] (was|had been) (filmed|shot|taped|recorded|produced in D|made in D)",
    "pilot[ episode] (filmed|shot|taped) [in |on |in N in |in N on ]D",
    "(filmed|shot|taped|recorded) as a pilot",
    "(filming|shooting|principal photography|production) (took place|was carried out) .. from D(.|,|;)",
    "(filming|shooting|principal photography|production) (took place|was carried out) in N(, N| and N) from D(.|,|;)",
    "(filming|shooting|principal photography|production) (took place|was carried out) in N from D(.|,|;)",
    "(start|beginning|commencement|O day|day one) of (filming|production|shooting|principal photography)",
    "(scheduled|set|expected|slated|due) to (begin|start|commence) (filming|production|shooting|principal photography)",
    trigger="filming|shooting|photography|production|taping|shoot|rolling|filmed|shot|recorded|pilot",
    recaps=True,
)
def filming_started(here: Here) -> Iterator[Event]:
    """Filming began.

    >>> read("Filming for the season was set to begin in May 2016 in Oslo.")
    event(type='filming_started', date='2016-05', place='Oslo')
    >>> read("Filming had already begun in Oslo by May 2016.")
    event(type='filming_started', date='[..2016-05]', place='Oslo')
    >>> read("The season began filming in May 2016.")
    event(type='filming_started', date='2016-05')
    >>> read("Reef ordered it in March 2014, with filming beginning in June 2014.")
    event(type='filming_started', date='2014-06')
    >>> read("The start of filming was on May 3, 2016.")
    event(type='filming_started', date='2016-05-03')
    >>> read("The first day of filming was May 3, 2016.")
    event(type='filming_started', date='2016-05-03')
    >>> read("The series went into production in May 2016.")
    event(type='filming_started', date='2016-05')
    >>> read("Cameras began rolling on May 3, 2016.")
    event(type='filming_started', date='2016-05-03')
    >>> read("The season, which started production in May 2016, is long.")
    event(type='filming_started', date='2016-05')
    >>> read("The cast was due to begin filming on May 3, 2016.")
    event(type='filming_started', date='2016-05-03')
    >>> read("The pilot was filmed in Oslo in May 2016.")
    event(type='filming_started', date='2016-05', subject='pilot', place='Oslo')
    >>> read("The first episode was recorded as a pilot on 3 May 2016.")
    event(type='filming_started', date='2016-05-03', subject='pilot')
    >>> read("The pilot filmed on May 3, 2016, in Oslo.")
    event(type='filming_started', date='2016-05-03', subject='pilot', place='Oslo')
    >>> read("Production on the remaining ten episodes of the second season began in May 2016.")
    event(type='filming_started', date='2016-05')
    >>> read("Production on the remaining five second-season episodes began on May 3, 2016, in Oslo.")
    event(type='filming_started', date='2016-05-03', place='Oslo')
    >>> read("Filming for Harbour Lights began in May 2016.")
    event(type='filming_started', date='2016-05')
    >>> read("Production on the second season of Harbour Lights began in May 2016.")
    event(type='filming_started', date='2016-05')
    >>> read("Principal photography took place in Oslo from 5 May 2014.")
    event(type='filming_started', date='2014-05-05', place='Oslo')
    >>> read("On May 3, 2016, the show was renewed, with shooting commencing towards the end of the month.")
    event(type='filming_started', date='2016-05')
    >>> read("The last scenes were shot on May 3, 2016, and production began pulling the pier down a day later.")
    >>> read("They cast her in May 2016, three days before filming began.")
    >>> read("That fall, in 2001, they began shooting a long documentary mini series.")
    >>> read("Filming for Low Water began in May 2016.")
    >>> read("The show went into production early and the second season was completed by May 2016.")
    >>> read("The filming was loud in May 2016.")
    >>> read("Filming had begun when Max Roe fell in May 2016.")
    >>> read("Ana Sol began filming on May 3, 2016.")
    >>> read("Quill began filming the season on May 3, 2016.")
    event(type='filming_started', date='2016-05-03')
    >>> read("Max Roe started filming after his wedding and finished shooting in January 2018.")
    >>> read("Filming on the musical episode began in May 2016.")
    >>> read("Filming for the season began in March 2020, but was briefly halted in April.")
    event(type='filming_started', date='2020-03')
    >>> read("By May 3, 2016, filming had begun in Oslo, where the production wrapped on June 9, 2016.")
    event(type='filming_started', date='[..2016-05-03]', place='Oslo')
    >>> read("In May 2016, soon before filming on the season was to begin, Max Roe left.")
    >>> read("The Broadway production began previews on May 3, 2016.")
    >>> read("Filming was due to begin in March 2020, but was halted.")
    >>> read("Filming was due to begin in March 2020, but was postponed.")
    >>> read("Reef said on May 3, 2016, that the show would return, with production to begin months before that.")
    >>> read("On May 3, 2016, the cast and production crew began filming in Oslo.")
    event(type='filming_started', date='2016-05-03', place='Oslo')
    """
    if here.line.startswith("O day", here.low) and not here.words.casefold().startswith("first"):
        return
    if (
        of_a_player(here)
        or THAT_FALL.match(here.line, here.high)
        or (here.words.startswith("production") and _OTHER_WORK.match(here.line, here.high))
    ):
        return
    if compiled(
        r"D,? (?:D|C days|C weeks|[a-z]+ (?:days|weeks)|shortly|just|soon|right) (?:before )?(?:the )?$"
    ).search(here.line, 0, here.low) or compiled(
        r" (?:an?|another) (?:[a-z-]+ ){0,4}(?:documentary|film|movie)\b"
    ).match(here.line, here.high):
        return
    if _END_OF_MONTH.match(here.line, here.high) and (date := here.date()):
        yield from told("filming_started", date[: len("2016-05")], here)
        return
    if _THEN_DONE.match(here.line, here.high) or _APART.match(here.line, here.high):
        return
    if _ONLY_MEANT.search(here.words) and _PUT_OFF.search(here.line, here.high):
        return
    if _ENDED_THEN.match(here.line, here.high) and (date := told_at_the_start(here)):
        yield from told("filming_started", date, here)
        return
    if not _NEVER_BEGAN.search(here.line, here.high) and not MEANWHILE.search(here.line, 0, here.high + 6):
        yield from told("filming_started", here.date(), here)


def of_a_player(here: Here) -> bool:
    """Whether it is somebody's own work that began or ended: "Ana Sol began filming", not "Quill began filming the season"."""
    if not here.words[:1].isupper() or not here.line.startswith("N ", here.low):
        return False
    name = str(here.fold.marks[here.low].value)
    return not (
        a_title(here, here.low)
        or lexicon.is_organisation(name)
        or lexicon.is_service(name)
        or _FILMS_IT.match(here.line, here.high)
    )


#: Behind somebody who films: that it is the work.
_FILMS_IT = later(
    r" (?:on |for |of )?(?:(?:the|its|this|their|all) (?:[a-zO-]+ )?(?:series|season|show|pilot|episodes?|project|drama)|N)\b"
)
#: What a production began that is no filming: "production began tearing the house down".
_OTHER_WORK = later(r" (?!filming|shooting|taping|during|following|using)[a-z]+ing\b")
#: "with shooting commencing towards the end of the month".
_END_OF_MONTH = later(r" (?:at|towards?|near|by) the (?:end|close) of (?:the|that) (?:same )?month\b")
#: It is told how long before or after something filming began: the date is the other thing's.
_APART = later(
    r" (?:[a-zC]+ ){0,2}(?:days|weeks|months) (?:before|prior|earlier|later|afterwards?|ahead)\b(?![^.;]{0,20}D)"
)
#: The date behind is of the end: "went into production early, and the season was completed by D".
_THEN_DONE = later(
    r"[^;D]{0,40}?,? and (?:[a-zO]+ ){0,4}(?:was|were|had been) (?:[a-z]+ )?(?:completed|finished|done|wrapped)\b|[^;D]{0,70} and (?:then |later )?(?:finished|wrapped|completed|concluded)\b[^;D]{0,40}D"
)
#: "which began shooting that fall": the date in front is another thing's.
THAT_FALL = later(r"(?: [a-z]+){0,2} (?:that|the (?:following|next|same)) (?:fall|autumn|spring|summer|winter|year)\b")
#: The date is another thing's, or filming went on after a pause.
MEANWHILE = later(
    r"\b(?:when|while) (?:[a-zN]+ ){0,2}(?:filming|shooting|production)[^,;]{0,40}$|(?:began|begun|started) when $|\bresumed\b[^,;]{0,10}$"
)
#: Where it was to begin, or did.
_ONLY_MEANT = later(r"\b(?:scheduled|set|expected|slated|due|planned|to begin|to start|to commence)\b")
#: The day behind is the end's: "had begun in N, where the production wrapped on D".
_ENDED_THEN = later(
    r"[^;D]{0,60}\b(?:where|when|which|before|until|and)\b[^;D]{0,40}\b(?:wrapped|concluded|finished|ended)\b[^;D]{0,20}D"
)
_NEVER_BEGAN = later(r"\b(?:but|however)\b[^.;]{0,40}\b(?:postponed|delayed|pushed back|cancell?ed)")
_PUT_OFF = later(
    r"\b(?:but|however)\b[^.;]{0,40}\b(?:postponed|delayed|halted|suspended|pushed back|cancell?ed|put on hold|shut down)"
)


@rule(
    f"{_SHOOT}{_FOR} [had |has |was |is |officially |finally |eventually ][(scheduled|set|expected|slated|due|planned) to (conclude|end|wrap|wrap up|finish|last until|last through|continue until|run until|be completed)]{_ENDED}",
    f"{_SHOOT}{_FOR}[ (was|is)] (scheduled|set|expected|slated) to (conclude|end|wrap|wrap up|finish|last until|last through|continue until|run until|be completed)",
    f"{_SHOOT}{_FOR} (lasted|continued|ran|went on) (until|through|to)",
    "(season|series|show|drama|cast|crew|they|it|N|and|production)[ had| officially] (wrapped|finished|completed|concluded|ended|wrapped up|completing|wrapping)[ up] (filming|shooting|production|principal photography|photography)",
    "(with|as) (filming|production|shooting) (ending|concluding|wrapping|finishing)",
    f"{_SHOOT}{_FOR} (lasted|took|continued|ran|spanned|went on) ..(, | and |, and )(ended|ending|finished|finishing|wrapped|wrapping|concluded|concluding|completed|completing)",
    "(final|last) day of (filming|production|shooting|principal photography)",
    "(filming|production) .. and (the|its) [O ](season|series) was (completed|finished) (by|in|on)",
    "(season|series|show|drama|cast|crew|they|it|N) (filmed|shot|taped|recorded) (its|the|their) (final|last) (scene|scenes|episode|shot|shots)",
    "(final|last) (scene|scenes)[ of the [O ](season|series|show)] (was|were) (filmed|shot|taped|recorded)",
    trigger="filming|shooting|photography|production|taping|shoot|filmed|shot|taped|recorded",
    recaps=True,
)
def filming_ended(here: Here) -> Iterator[Event]:
    """Filming ended.

    >>> read("Filming for the season wrapped on August 6, 2014.")
    event(type='filming_ended', date='2014-08-06')
    >>> read("Filming was scheduled to conclude on June 30, 2016.")
    event(type='filming_ended', date='2016-06-30')
    >>> read("Filming lasted until June 30, 2016.")
    event(type='filming_ended', date='2016-06-30')
    >>> read("The season wrapped filming in June 2016.")
    event(type='filming_ended', date='2016-06')
    >>> read("It began in May 2016, with filming ending in June 2016.")
    event(type='filming_ended', date='2016-06')
    >>> read("Filming lasted for five months and ended in June 2016.")
    event(type='filming_ended', date='2016-06')
    >>> read("The last day of shooting was June 3, 2016.")
    event(type='filming_ended', date='2016-06-03')
    >>> read("It began in May 2016, with shooting scheduled to last until June 30.")
    event(type='filming_ended', date='2016-06-30')
    >>> read("The show went into production early and the second season was completed by May 2016.")
    event(type='filming_ended', date='[..2016-05]')
    >>> read("The season filmed its final scenes on June 3, 2016.")
    event(type='filming_ended', date='2016-06-03')
    >>> read("The last scenes of the series were shot on June 3, 2016.")
    event(type='filming_ended', date='2016-06-03')
    >>> read("On June 3, 2016, after Ana Sol and Max Roe had finished filming, it was confirmed that Quill would leave.")
    >>> read("On June 3, 2016, after the show had wrapped filming, it was confirmed that Quill would leave.")
    >>> read("The filming of the end was hard in June 2016.")
    >>> read("The final episode was shown on June 3, 2016.")
    """
    if of_a_player(here) or told_once_over(here.line, here.low, here.high):
        return
    if not compiled(r"\b(?:lasted|took|continued|ran|spanned|went on)\b.*\b(?:began|started)\b").search(here.words):
        yield from told("filming_ended", here.date(), here)


def told_once_over(line: str, low: int, high: int) -> bool:
    """Whether an end is only what some news came after: "on May 3, after filming had ended, it was announced"."""
    return _ONCE_OVER.search(line, 0, low) is not None and _ITS_NEWS.match(line, high) is not None


_ITS_NEWS = later(r"(?: filming| shooting| production)?, (?!D)")
_ONCE_OVER = later(r"D, (?:shortly |soon )?(?:after|once|following) [^,;D]*$")
#: The show was shot, and then came to an end: on the screen.
_SHOT_THEN_SHOWN = later(
    r"(?:season|series|show|drama|it|miniseries|episodes|N) (?:was|were) (?:filmed|shot|taped)\b[^;]*? and (?:concluded|ended|finished)\b"
)
_SHOWN_TOO = later(r"\b(?:ordered|renewed|aired|premiered|broadcast|debuted)\b")
#: "in August and September".
_TWO_MONTHS = later(
    r"(?:took place|was done|occurred|carried out|filmed|shot|taped) (?:in (?:the )?N(?:, N)* )?(?:[^;DN]* )?(?:in|during) D and D"
)
_SO_FAR = "(began|started|commenced|beginning|starting|begun|begin|start|commence|begins|kicked off|took place|ran|occurred|lasted|was done|were filmed|was filmed|was shot|filmed|shot|filming|set to begin)"


@rule(
    f"{_SHOOT}.. {_SO_FAR}... (from|between|on|in|at|,) <start>...(and|to|until|through|till|-|–|; and) .. <end>",
    f"{_SHOOT}.. {_SO_FAR}...<start>...(and|but) [(was|were|is|officially|it) ][(set|scheduled|expected|slated) to ](ended|wrapped|concluded|finished|completed|last|lasted|wrap|conclude|end|finish|ending|concluding|ran|wrapped up) ...<end>",
    "(season|series|show|drama|it|miniseries|episodes|N) (was|were) (filmed|shot|produced|made) ... (from|between) <start>[,] (and|to|until|through|till|–|-) [the ]<end>",
    "(filming|shooting|production) ... (from|between) <start>[,] (and|to|until|through|till|–|-) [the ]<end>",
    "(was|were|and) (filmed|shot|taped) [(primarily|mainly|mostly|entirely|largely|also) ][on location ](in|at|around|across|in and around) [the ]N[, N][ and N] (from|between) <start>[,] (and|to|until|through|till|–|-) [the ]<end>",
    "(filmed|shot) .. (from|between) <start>[,] (and|to|until|through|till) [the ]<end>",
    f"{_SHOOT}.. (took place|was done|occurred|was carried out) .. (in|during) <start> and <end>(.|,| in| at| on)",
    "(season|series|show|drama|miniseries|serial|sitcom) was (filmed|shot|taped) .. (in|during) <start> and <end>(.|,| in| at| on| and)",
    "(was|were|and) (filmed|shot|taped) in [the ]N[, N] (in|during|for C weeks in|over C weeks in|for C months in) <start> and <end>(.|,)",
    "(began|started|commenced|entered|went into) (filming|production|shooting|principal photography|photography)...<start>...(and|but|before|until) [(was|it|officially) ](wrapped|ended|concluded|finished|completed|wrapping|finishing|concluding|wrapped up) ...<end>",
    trigger="filming|shooting|photography|production|filmed|shot|taping|shoot",
    recaps=True,
)
def filmed_between(start: Date, end: Date, here: Here) -> Iterator[Event]:
    """Filming ran from one day to another.

    >>> read("Filming took place in Oslo from September 2015 to March 2016.")
    event(type='filming_started', date='2015-09', place='Oslo')
    event(type='filming_ended', date='2016-03', place='Oslo')
    >>> read("Production on the season began on June 3, 2014, in Oslo, Norway, and concluded on March 6, 2015.")
    event(type='filming_started', date='2014-06-03', place='Oslo, Norway')
    event(type='filming_ended', date='2015-03-06', place='Oslo, Norway')
    >>> read("Filming began in Oslo on May 3, 2015, and wrapped in Bergen on March 4, 2016.")
    event(type='filming_started', date='2015-05-03', place='Oslo')
    event(type='filming_ended', date='2016-03-04', place='Bergen')
    >>> read("The season was filmed between May 2015 and March 2016.")
    event(type='filming_started', date='2015-05')
    event(type='filming_ended', date='2016-03')
    >>> read("The season was shot from May 5, 2015, to March 3, 2016, on the lot.")
    event(type='filming_started', date='2015-05-05')
    event(type='filming_ended', date='2016-03-03')
    >>> read("The season was shot from May 5, 2015, to March 3, 2016, at Reef Hall in Oslo.")
    event(type='filming_started', date='2015-05-05', place='Reef Hall, Oslo')
    event(type='filming_ended', date='2016-03-03', place='Reef Hall, Oslo')
    >>> read("The story, shot from May 2015 to March 2016, is long.")
    event(type='filming_started', date='2015-05')
    event(type='filming_ended', date='2016-03')
    >>> read("The series was shot on location in and around Oslo between April and August 2012.")
    event(type='filming_started', date='2012-04', place='Oslo')
    event(type='filming_ended', date='2012-08', place='Oslo')
    >>> read("The season began production in May 2015 and finished in March 2016.")
    event(type='filming_started', date='2015-05')
    event(type='filming_ended', date='2016-03')
    >>> read("It was shot in Oslo and Bergen from January to June, 1995.")
    event(type='filming_started', date='1995-01')
    event(type='filming_ended', date='1995-06')
    >>> read("Filming took place in August and September 2015.")
    event(type='filming_started', date='2015-08')
    event(type='filming_ended', date='2015-09')
    >>> read("The season was filmed in June and July 2016 and concluded on December 20, 2016.")
    event(type='filming_started', date='2016-06')
    event(type='filming_ended', date='2016-07')
    >>> read("The season was filmed in Oslo for six weeks in May and June 2015.")
    event(type='filming_started', date='2015-05', place='Oslo')
    event(type='filming_ended', date='2015-06', place='Oslo')
    >>> read("The second season has six episodes and was filmed on location in Oslo between March and June 2014.")
    event(type='filming_started', date='2014-03', place='Oslo')
    event(type='filming_ended', date='2014-06', place='Oslo')
    >>> read("The second season, consisting of six episodes, was shot from June to August 2014.")
    event(type='filming_started', date='2014-06')
    event(type='filming_ended', date='2014-08')
    >>> read("Filming began in May 2015, and the season premiered on March 1, 2016.")
    """
    words = here.line[here.low : here.high]
    if (
        compiled(
            r"\b(?:premier|air|debut|releas|broadcast|order|renew|announc|, with|cast|join|moved|delayed|postponed|pushed|halted|suspended|rescheduled|then|before|prior|; [^a])"
        ).search(words)
        or words.count("D") > 2
    ):
        return
    if (
        not here.section
        and _SHOWN_TOO.search(here.line)
        and compiled(r"\b(?:ended|concluded|finished)\b").search(words)
    ):
        return  # "was ordered in March, began filming in July, and ended on May 16": it was seen until then
    if not here.section and _SHOT_THEN_SHOWN.match(words):
        return  # "was filmed in June 2016 and concluded in December": its showing did
    joined = compiled(r" and (?!.*\b(?:end|wrap|conclu|finish|complet|last|ran))").search(words[words.index("D") :])
    if joined and "between" not in words and not _TWO_MONTHS.search(words):
        return
    if _TWO_MONTHS.search(words) and _ordered(start, end):
        yield from told("filming_started", start.edtf, here)
        yield from told("filming_ended", end.edtf, here)
        return
    if compiled(r"between|from|to D|until|till|through|conclu|wrap|end|finish|complet|last").search(words) and _ordered(
        start, end
    ):
        first, last = _each_place(here)
        yield from told("filming_started", start.edtf, here, first)
        yield from told("filming_ended", end.edtf.removeprefix("[..").removesuffix("]"), here, last)


@rule(
    "(filming|shooting|principal photography)[ for the [O ](season|series|show)| of the [O ](season|series|show)] (took place|was done|occurred)... (in|on|during) <day>",
    "(season|series|show|drama|miniseries|sitcom) was (filmed|shot|taped)... (in|during) <day>",
    "(episode|it|<title>) was (filmed|shot|taped)... (in|during) <day>",
    trigger="filming|shooting|photography|filmed|shot|taped",
)
def filmed_in(day: Date, here: Here, title: Quoted = "") -> Iterator[Event]:
    """Filming was in one month.

    >>> read("Filming took place in Oslo in September, 2016.")
    event(type='filming_started', date='2016-09', place='Oslo')
    >>> read("The season was filmed in Oslo in May 2016.")
    event(type='filming_started', date='2016-05', place='Oslo')
    >>> read('"Low Water" is the second episode of the series Harbour Lights. It was filmed in May 2016 in Oslo.', title="Low Water (Harbour Lights)")
    event(type='filming_started', date='2016-05', place='Oslo')
    >>> read("The house in which the season was shot was sold in May 2016.")
    >>> read("The final studio filming took place in Oslo in May 2016.")
    >>> read("Additional filming took place in Oslo in May 2016.")
    >>> read("Filming took place from May 2016 to June 2016.")
    >>> read("Filming took place in Oslo in 2016.")
    """
    if compiled(r"Q|episode|it ").match(here.line[here.low :]) and here.scene.kind != "episode":
        return
    words = here.line[here.low : here.high]
    if _NO_START.search(here.line, 0, here.low):
        return  # "additional filming took place in May"
    if compiled(r"(?:filmed|shot|taped)\b.*\b(?:was|were|had|has|is)\b").search(words):
        return  # "the house in which it was shot was sold in May"
    if compiled(r"\b(?:wrapp|conclud|ending|finish|complet)").search(words):
        return  # "it took place over five months, wrapping in May"
    if title and not any(folded(t).startswith(folded(title)) for t in here.scene.titles):
        return
    if not day.edtf or not day.day.month or sum(m.letter == "D" for m in here.fold.marks.values()) > 1:
        return
    if not compiled(r"\b(?:before|after|until|since|by|between|from|resumed) (?:[a-z]+ )*$").search(
        here.line[: here.high - 1]
    ):
        yield from told("filming_started", day.edtf, here)


#: In front of filming that was the last, or besides the rest.
_NO_START = later(
    r"\b(?:final|last|additional|further|extra|more|remaining|later|second[- ]unit|secondary|some|parts? of(?: the)?)(?: [a-z-]+)? $"
)


def _ordered(start: When, end: When) -> bool:
    return bool(start.edtf and end.edtf) and tuple(start.day)[:2] <= tuple(end.day)[:2]


RULES = (filmed_between, filming_started, filmed_in, filming_ended)
