"""What a clause or a sentence hands on to the next: a service, a date, the discs that something followed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.kinds.release.clauses import Clause
from showbible.kinds.release.countries import LAND, countries_at
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import bare, edtf_at, formats_in, medium_by_name
from showbible.text import Span
from showbible.text.patterns import compiled, later

#: "The second season followed on May 3": what it followed stands in the sentence before.
FOLLOWS = later(r"\bfollowed (?:on|in) ")


def after_discs(made: list[Piece], before: str, last: Piece | None) -> list[Piece]:
    """The pieces of a sentence on what followed: discs, where the sentence before it tells of discs."""
    discs = discs_in(before)
    if not discs:
        return made
    who = last.service if last else None
    plain = ("release.shown", "release.discs")
    return [
        p._replace(rule="release.discs", medium="home_media", service=p.service or who, formats=p.formats or discs)
        if p.rule in plain and p.start and (p.service is None or p.rule == "release.discs")
        else p
        for p in made
    ]


def discs_in(sentence: str) -> tuple[str, ...]:
    """The discs that a sentence speaks of: those that follow it are the same, where they are not said to be others."""
    return tuple(f for f in formats_in(sentence) if f in {"DVD", "Blu-ray"})


#: "N in N followed on D": what it followed is told before.
_FOLLOWER = later(
    rf"(?:^|, (?:and |while |with )?|; |and )(?:the )?(?P<who>N) in (?:the )?(?P<land>{LAND}) (?:(?:then|soon|also|later) )?(?:followed|following|joined)(?: suit| in)? (?:on|in) (?:the )?(?P<day>D)"
)


def followers(prose: Prose, fold: Fold) -> Iterator[Piece]:
    """The services that showed the work after others, each with its country and its day."""
    for m in _FOLLOWER.finditer(fold.line):
        name, lands = fold.marks[m.start("who")].value, countries_at(fold, m.start("land"), m.end("land"))
        if isinstance(name, str) and lands and (medium := medium_by_name(name)):
            day = edtf_at(fold, m.start("day"))
            yield Piece(
                prose.passage.span(*fold.stretch(*m.span())), "release.shown", medium, name, lands, day, foreign=True
            )


_ABROAD = later(r"\binternational|\boverseas|\babroad|\bforeign|other countries|worldwide")
#: Words of a service that puts seasons up, of which the sentence before has told.
_PUT_UP = later(r"\b(?:(?:made|became|been|was|were|is|are) available|(?:was|were) added|uploaded)\b")


class Before(NamedTuple):
    """What a paragraph has told so far of where the work was shown."""

    #: Its last discs.
    discs: Piece | None = None
    #: The one showing that the sentence before told of.
    shown: Piece | None = None
    #: The streaming service of which the sentence before told where or when it put the work up.
    streams: str | None = None

    def goes_on(self, fold: Fold) -> bool:
        """Whether a sentence may go on with the showing told before: it names no service or country of its own."""
        own = (str(m.value) for m in fold.marks.values() if m.letter == "N")
        return self.shown is not None and not any(medium_by_name(n) or n in lexicon.COUNTRIES for n in own)

    def handed_on(self, made: list[Piece], fold: Fold, prose: Prose) -> list[Piece]:
        """The pieces of a sentence, with the service of which the paragraph goes on to speak."""
        if self.streams and _PUT_UP.search(fold.line) and not discs_in(fold.text[fold.start : fold.end]):
            made = [
                p._replace(rule="release.shown", medium="streaming", service=self.streams, formats=())
                if p.territories and not p.service and p.start
                else p
                for p in made
            ]
        under = prose.section.path[-1] if prose.section.path else ""
        if not self.shown or not (_ABROAD.search(under) or _PUT_UP.search(fold.line)):
            return made
        who, lands = self.shown.service, self.shown.territories
        return [
            p._replace(service=who, territories=lands, foreign=True)
            if not (p.service or p.territories or p.medium) and p.start
            else p
            for p in made
        ]

    def after(self, made: list[Piece]) -> Before:
        """What is told when a sentence has been read, too."""
        discs = next((p for p in reversed(made) if p.medium == "home_media" and p.formats), self.discs)
        only = made[0] if len(made) == 1 else None
        shown = only if only and only.service and only.territories and only.medium != "home_media" else None
        put_up = {p.service for p in made if p.medium == "streaming"}
        streams = next(iter(put_up)) if len(put_up) == 1 and len(made) >= 1 else None
        return Before(discs, shown if shown and not shown.start else None, streams)


def known_discs(made: list[Piece], before: Before, fold: Fold) -> Piece | None:
    """What is known of the discs that a sentence goes on to date: by its own pieces, its words, or the paragraph."""
    told = next((p for p in made if p.medium == "home_media"), None)
    formats = discs_in(fold.text[fold.start : fold.end])
    if told or not formats:
        return told or (before.discs and before.discs._replace(service=None))
    return Piece(Span(0, 0), "release.discs", "home_media", None, leading(fold)[1], formats=formats)


def guessed(piece: Piece) -> bool:
    """Whether the formats of a piece are no more than what a region's number stands for."""
    return bool(piece.formats) and {"DVD", "Blu-ray"}.issuperset(piece.formats)


def bare_disc(piece: Piece) -> bool:
    return piece.rule == "release.discs" and not piece.formats


def in_passing(line: str, at: int, verb: int) -> bool:
    """Whether a delay is over by the time of a verb: "Series three, delayed by the cup, began", "was delayed and began".

    It is, too, where it leads in: "After being delayed, the season began".
    """
    if line.endswith(", ", 0, verb) and line.endswith(", ", 0, at):
        return True
    return _OVER.search(line, at, verb) is not None


_OVER = later(
    r"(?: and (?:(?:eventually|finally|ultimately|instead|then) )?|, (?:the|it)(?: [a-zO]+){0,3}? (?:(?:eventually|finally|ultimately) )?)$"
)
#: The new day of what was put off: "was originally to premiere in June, but was pushed to D".
_NEW_DAY = later(
    r"\b(?:delayed|postponed|pushed(?: back| forward| up)?|moved(?: back| forward| up)?|rescheduled|brought forward|put back|set back)(?: from (?:the )?(?:D|[a-z]+))? (?:to|until|till) (?:the )?(?:[a-z]+, |[a-z]+day )?(?P<day>D)"
)
_PLANNED = later(
    r"\b(?:originally|initially|scheduled|planned|slated|supposed|intended|due|expected)\b[^;]*\b(?:premiere|debut|air|begin|start|launch|broadcast|release)|\b(?:season|series|show|its)(?:'s)? (?:[a-z]+ )?(?:premiere|debut|launch)\b"
)
_OF_SOMETHING_ELSE = later(
    r"\b(?:episodes?|finale|filming|production|film|dvd|blu-ray|special|trailer|album|spin-off|time ?slot|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|third|fourth|next)\b"
)


def new_day(fold: Fold, begin: int = 0) -> tuple[int, str] | None:
    """Where the day stands to which the work's premiere was put off, and the day; ``None`` where nothing of the kind is told."""
    m = _NEW_DAY.search(fold.line, begin)
    day = edtf_at(fold, m.start("day")) if m else None
    planned = m is not None and _PLANNED.search(fold.line, 0, m.start()) is not None
    if (
        m is None
        or day is None
        or len(day) < 7
        or not planned
        or countries_at(fold, 0, len(fold.line))
        or _OF_SOMETHING_ELSE.search(fold.line, 0, m.start())
    ):
        return None
    return m.start("day"), day


def dates_it(piece: Piece, shown: Piece) -> bool:
    """Whether a clause dates the showing of the clause before it: "It airs on N in N, and started on D"."""
    if piece.service or piece.medium is not None or not (piece.start or piece.end):
        return False
    return piece.territories == shown.territories or (piece.rule == "release.ended" and not piece.territories)


#: "It airs on N, having begun there on D": the same showing.
HAVING = later(
    r",? having (?:first |originally |also )?$|, where (?:it|the (?:series|season|show)) (?:first |was |originally )?$|,? with (?:the|its) (?:first|opening|O) episodes? (?:(?:being|was|were) )?$"
)


def goes_on(piece: Piece, clause: Clause) -> bool:
    """Whether a clause speaks of the showing that the clause before it began: "premiered on N, and ended on D"."""
    again = clause.kind == "end" or clause.verb.split()[0] in {"ran", "running", "airing", "continued"}
    first = compiled(r", with (?:the|its) (?:first|O) episodes? $").search(clause.subject) is not None
    return (
        piece.service is None
        and piece.medium != "home_media"
        and (first or (again and (clause.kind == "end" or not piece.territories)))
    )


_ON_SERVICE = later(
    rf"on (?:the )?(?P<who>N)(?: in (?:the )?{LAND}(?: and (?:the )?{LAND})?)?, (?:the|it|they|episodes|all)\b"
)


def leading_service(fold: Fold) -> str | None:
    """A service that opens the sentence: "On Reef TV in Norway, the season premiered in May"."""
    m = _ON_SERVICE.match(fold.line)
    name = fold.marks[m.start("who")].value if m else None
    return name if isinstance(name, str) and medium_by_name(name) else None


#: Companies that are services, too, and order for others of theirs.
_MAKERS = frozenset(("BBC", "CBC", "Disney", "Sky", "Sony"))
_RENEWED = later(
    r"(?:^|, |; |that |D )(?:the )?(?P<who>N) (?:(?:has|had|have|officially|also|then|later) )*(?:renewed|ordered|picked up|revived|commissioned) [^;]{0,60}\bseason\b[^;]{0,60}(?:,? (?:which|that|to)|, (?:airing|premiering))(?: [a-z]+)? ?$"
)


def renewing(fold: Fold, high: int) -> str | None:
    """The network that renewed the work, in front of when the new season began: "N renewed it for a season, which began"."""
    m = _RENEWED.search(fold.line, 0, high)
    name = fold.marks[m.start("who")].value if m else None
    return name if isinstance(name, str) and lexicon.is_service(name) and name not in _MAKERS else None


def _as_of(fold: Fold) -> str | None:
    """The day of "As of May 3, 2018, it airs on N": no year or month, which tell only when it was written."""
    m = compiled(r"as of (D),? ").match(fold.line)
    day = bare(edtf_at(fold, m.start(1))) if m else None
    return day if day and len(day) == 10 else None


_LEADING_RUN = later(r"(?:from|between) (?:the )?D,? ?(?:to|until|till|through|and|[–-]) ?(?:the )?(?P<last>D),? (?!D)")


def leading_end(fold: Fold) -> str | None:
    """The last day of a run that opens the sentence: "From 2007 to 2012, Reef TV aired it"."""
    m = _LEADING_RUN.match(fold.line)
    return edtf_at(fold, m.start("last")) if m else None


def leading(fold: Fold) -> tuple[str | None, tuple[str, ...]]:
    """A date or countries that open the sentence: "In Canada, ...", "On May 3, ..."."""
    line = fold.line
    date: str | None = None
    places: tuple[str, ...] = ()
    if m := compiled(
        r"(?:however, |later, |also, )?(?:(?:on|in|from|since|(?:starting|beginning)(?: on| in| from)?)(?: the)?(?: (?:[a-z]+day|the (?:morning|evening|night) of),?)?|it was (?:not until|only (?:on|in)|on|in)) (D)(?: that)?,? "
    ).match(line):
        date = edtf_at(fold, m.start(1))
    date = date or _as_of(fold)
    if m := compiled(
        rf"(?:^|; |^[a-z ]{{0,24}}D, |^on (?:the )?N )(?:and )?(?:for (?:audiences|viewers|fans) )?in (?:the )?(?P<places>{LAND}(?:(?:,? and (?:the )?|,? ){LAND}|, the {LAND}(?=,| and ))*)(?:,| |$)"
    ).search(line[:120]):
        places = countries_at(fold, m.start("places"), m.end("places"))
    return date, places
