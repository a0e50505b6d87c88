"""What a clause on a release speaks of: the work, one of its seasons, or something else."""

from __future__ import annotations

import re
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Scene
from showbible.kinds.release.apart import another_object, another_version
from showbible.kinds.release.clauses import OTHER_THINGS, THE_WORK, Clause
from showbible.kinds.release.opening import IS_A, described
from showbible.kinds.release.seasons import Season, same_season
from showbible.kinds.release.single import NAMED_END, is_single
from showbible.kinds.release.subjects import (
    by_service,
    is_owner,
    names_discs,
    of_another_name,
    of_another_season,
    titled,
)
from showbible.kinds.release.who import places_before, showing
from showbible.text.patterns import compiled, later

_EPISODE = later(r"\bO (?:and O )?(?:episode|instal?lment|part|half|chapter)")
#: A relative clause on something else: "following Stakes, which aired in May".
_OF_ANOTHER = later(
    r"\b(?:N(?: C)?|[a-z]+s|playoffs?|round|part),? (?:which|that)(?: (?:was|were|had|has|first|originally))* ?$"
)
#: A set of more than one season.
_SETS = later(r"(?=.*\bbox(?:ed)?[- ]?sets?\b).*(?:complete series|all |seasons|C )")
#: Some episodes, of which it isn't said that they were the first.
_A_FEW = later(
    r"(?:^|, |; )(?:two|three|four|[CO]|several|both) (?:new |more |further |special )*episodes (?:were |was )?$"
)


class _Subject(NamedTuple):
    """What stands in front of a clause's verb, and where."""

    fold: Fold
    clause: Clause
    scene: Scene
    #: Its last words.
    near: str

    @property
    def line(self) -> str:
        """The folded sentence."""
        return self.fold.line

    @property
    def behind(self) -> str:
        """What follows the verb."""
        return self.fold.line[self.clause.low :]

    def is_work(self, at: int) -> bool:
        """Whether the name at ``near[at]`` is the work's."""
        mark = self.fold.marks.get(self.clause.at + len(self.clause.subject) - len(self.near) + at)
        return mark is not None and mark.value in self.scene.titles

    def is_sort(self, at: int) -> bool:
        """Whether the name at ``near[at]`` only says what the work is, in capitals: "N is a Soap Opera that"."""
        mark = self.fold.marks.get(self.clause.at + len(self.clause.subject) - len(self.near) + at)
        return mark is not None and _SORT.search(str(mark.value)) is not None and IS_A.match(self.line) is not None


_SORT = later(r"(?:^| )(?:Soap Opera|Series|Serial|Drama|Sitcom|Show|Telenovela|Miniseries|Programme|Program)$")

#: Verbs of what anything may do.
_ANYTHING = (
    "began",
    "started",
    "commenced",
    "begin",
    "start",
    "ended",
    "concluded",
    "finished",
    "wrapped",
    "ran",
    "runs",
    "opened",
    "opens",
)


def _anything(s: _Subject) -> bool:
    """Whether something else may have begun or ended."""
    if not s.clause.verb.startswith(_ANYTHING) or THE_WORK.search(s.near) or _THE_NTH.search(s.near):
        return False
    return not titled(s.fold, s.clause.subject, s.clause, s.scene) and not by_service(s.fold, s.clause)


def _syndicated(s: _Subject) -> bool:
    """Whether it went to syndication, or none was shown."""
    none = compiled(r"\bno (?:[a-z-]+ )*$").search(s.near.rsplit(" series", 1)[0] + " ")
    return (
        none is not None
        or compiled(r" (?:(?:in )?(?:[a-z-]+ )?syndication|(?:to (?:[a-z-]+ ){0,3})?stations)\b").match(s.behind)
        is not None
    )


def _other_object(s: _Subject) -> bool:
    """Whether what was put out is another thing: a special, an album, a show by name, a rerun of one evening."""
    if compiled(r" for (?:[a-z-]+ )?pre-?orders?\b").match(s.behind):
        return True
    special = compiled(
        r" an? (?:[a-z-]+ |N |O |C ){0,4}(?:special|marathon|preview|documentary|promo|trailer|teaser|clip)"
    )
    if special.match(s.behind) or compiled(
        r" (?:at the (?:end|start|beginning) of|during|within) (?:the|an?) [^,;DNQ]{0,30}\bepisode\b"
    ).match(s.behind):
        return True
    if s.clause.verb == "released" and OTHER_THINGS.search(s.behind[:50].split(" of ")[0].split(" on ")[0]):
        return True
    if s.clause.verb in {"launched", "released"} and of_another_name(s.fold, s.clause, s.scene):
        return True
    if _RANKED.match(s.behind) or another_object(s.fold, s.clause):
        return True
    if (one := _NTH_EPISODE.match(s.behind)) and not _first_of(s, one):
        return True
    if (half := _SOME_OF_IT.match(s.behind)) and not _first_of(s, half):
        return True
    rerun = compiled(r" (?:(?:a|its|the) )?(?:re-?run|repeat)(?! run\b)(?!s? of (?:the|all|N|it)\b)")
    return rerun.match(s.behind) is not None


#: A place in a chart that it is said to have begun with.
_RANKED = later(
    r" (?:as|at) (?:the )?(?:[CO] )?(?:most|highest|best|number)\b[^;]*\b(?:for (?:the )?D|weeks?|charts?|lists?|rank\w*)\b"
)
#: One episode that the work "aired": "the show aired its 100th episode".
_NTH_EPISODE = later(r" (?:its|the) (?P<nth>O)(?: [a-z-]+)? episode\b")
#: A part of the season: "began airing the second half of the season".
_SOME_OF_IT = later(
    r" (?:the|its) (?:(?P<nth>O)|back|latter|other|remaining|rest of the)(?: [a-zC]+)?? (?:half|part|batch|episodes)\b"
)


def _first_of(s: _Subject, half: re.Match[str]) -> bool:
    """Whether the part of a season is its first."""
    mark = s.fold.marks.get(s.clause.low + half.start("nth")) if half["nth"] else None
    return mark is not None and mark.value == 1


def _other_set(s: _Subject) -> bool:
    """Whether an article on a season hears of another season, or of a set of several."""
    if s.scene.kind != "season":
        return False
    return _SETS.search(s.near) is not None or of_another_season(s.fold, s.clause, s.scene)


def _other_thing(s: _Subject) -> bool:
    """Whether the subject is another thing, or another work in front of "which"."""
    near = _CALLED.sub(r"\g<work>", _APPOSED.sub(r"\g<work>", s.near))
    if OTHER_THINGS.search(_AN_EDITION.sub("edition", near) if "releas" in s.clause.verb else near):
        return True
    if _THAT_ONE.search(s.near):
        return True
    if (m := _OF_ANOTHER.search(s.near)) and not compiled(r"(?:episodes|series)\b").match(m[0]):
        own = m[0].startswith("N") and (s.is_work(m.start()) or s.is_sort(m.start()))
        titled_season = _ITS_TITLE.search(s.clause.subject)
        if not (own or titled_season or described(s.fold, s.clause, s.scene) or _by_its_network(s, m)):
            return True
    named = _ANOTHER_WAS.search(s.near) or _SINCE_IT_WAS.search(s.near)
    if named and not s.is_work(named.start("who")) and not _of_the_work(s, named.start("who")):
        return True
    beside = compiled(r"\b(?:lead-in|predecessor|successor|replacement|spin-off|sister (?:show|series)), (N),? $")
    return (m := beside.search(s.near)) is not None and not s.is_work(m.start(1))


#: What a season is called: "the second season, titled N, aired".
_CALLED = later(r"(?P<work>\b(?:season|series)), (?:sub)?(?:titled|called|entitled) [NQ], ")
#: Another series that was named before: "until that series ended".
_THAT_ONE = later(
    r"\bthat (?:series|show|sitcom|drama|programme|program) (?:(?:was|had|itself|also) )*$|\bthe (?:earlier|previous|older|preceding) (?:N )?(?:series|show|sitcom|drama|programme|program) (?:(?:was|had|also|first) )*$"
)
#: A set of discs: "a special edition of the first season".
_AN_EDITION = later(r"\b(?:special|collector's) edition\b")
#: What the work is called besides, between commas: "the show, a spin-off of N, premiered".
_APPOSED = later(
    r"(?P<work>(?:^|, )the (?:series|show|sitcom|drama|programme|program|serial|miniseries)), (?:an?|the|itself an?) [^,;]{3,80}, (?=[a-z ]{0,24}$)"
)
#: Something by name that was shown: "marking its jubilee, High Sands was shown".
#: A season of its own title: "a fourth season, titled N, which".
_ITS_TITLE = later(
    r"\bO (?:(?:and )?(?:final|last) )?(?:season|series), (?:titled|subtitled|entitled|called|dubbed) [^;,]*N,? (?:which|that) (?:(?:was|then|later|first) )*$"
)
#: "the most watched drama since N was launched".
_SINCE_IT_WAS = later(r"\bsince (?:the )?(?P<who>N) (?:(?:was|were|had|first|originally) )*$")
_ANOTHER_WAS = later(r", (?:the )?(?P<who>N) (?:was|were) (?:(?:first|then|also|later) )?$")
_PART_OF_IT = later(r"Seasons?\b|Series\b|Complete|Collection|Region|DVD|Blu|Volume|Part\b|Episode|Special")


def _of_the_work(s: _Subject, at: int) -> bool:
    """Whether what is named is a part of the work, or a set of it."""
    mark = s.fold.marks[s.clause.at + len(s.clause.subject) - len(s.near) + at]
    return _PART_OF_IT.search(str(mark.value)) is not None or any(t in str(mark.value) for t in s.scene.titles)


def _by_its_network(s: _Subject, m: re.Match[str]) -> bool:
    """Whether a service stands in front of "which": "made for Reef TV, which screened it"."""
    mark = s.fold.marks.get(s.clause.at + len(s.clause.subject) - len(s.near) + m.start())
    known = m[0].startswith("N") and mark is not None and isinstance(mark.value, str) and lexicon.is_service(mark.value)
    return known and is_owner(s.fold, s.clause)


def _people(s: _Subject) -> bool:
    """Whether the subject are those who are seen in the work, or who watch it."""
    return (
        compiled(r"\b(?:cast|actors?|crew|judges|contestants|fans)(?: members)? (?:also |then )?$").search(s.near)
        is not None
    )


def _on_radio(s: _Subject) -> bool:
    """Whether radio showed it: "adapted for Hill Radio 2, which first aired it"."""
    return "Radio" in s.fold.words(max(s.clause.at, s.clause.low - 70), s.clause.low)


def _one_evening(s: _Subject) -> bool:
    """Whether it is one evening of many."""
    if not _A_FEW.search(s.near):
        return False
    return compiled(r"[^;]*\b(?:from|until|through|to) (?:the )?D").match(s.line, s.clause.low) is None


def _not_so(s: _Subject) -> bool:
    """Whether it did not happen, or only what follows did: "Having aired in Spain, it was to come home in May"."""
    not_so = compiled(
        r"\btook over the time ?slot\b|\bkept (?:it|the (?:series|show)) (?:on )?$|\bhaving (?:[a-z]+ )?$|\bnot (?:to )?(?:be |been )?$|\bno (?:new|further|more|other) episodes [a-z ]{0,20}$|\bsince (?:the|its) (?:network|channel|station|service) $|\b(?:halt|paus|stopp|ceas)ed $|\b(?:(?:response|reaction) to|despite|due to|because of) [^,;]{0,50}$|\b(?:day|week|hour|month|year)s? (?:after|before|following) (?:its|their|the) (?:[a-zNO.]+ ){0,3}$"
    )
    if (s.clause.verb == "wrapped" and _FILMED.search(s.near)) or (
        s.clause.verb == "dropped" and _IT_ALL.match(s.behind)
    ):
        return True
    return not_so.search(s.near) is not None


#: What a network "dropped", which then showed it no longer.
_IT_ALL = later(
    r" (?:it|the (?:series|show|sitcom|drama|programme|program|project|pilot))(?![a-z-])(?! on (?:the )?[ND])"
)
#: What wrapped in such a sentence is its filming.
_FILMED = later(r"\b(?:filmed|shot|taped|filming|shooting|production)\b")


def _one_episode(s: _Subject) -> bool:
    """Whether a single episode is meant, and not the first."""
    if s.scene.kind == "episode":
        return False
    if is_single(s.near):
        return True
    if (
        "Q" in _APPOSED.sub(r"\g<work>", s.near)[-30:]
        and not NAMED_END.search(s.near)
        and not titled(s.fold, s.clause.subject, s.clause, s.scene)
    ):
        return True
    m = _EPISODE.search(s.near)
    at = s.line.rfind(m[0], 0, s.clause.low) if m else -1
    if m is None:
        return False
    halved = s.clause.kind == "end" and m[0].endswith(("half", "part"))
    return halved or at not in s.fold.marks or s.fold.marks[at].value != 1


def _of_another_work(s: _Subject) -> bool:
    """Whether it is an episode or the premiere of another work: "the series premiere of High Sands aired"."""
    m = compiled(
        r"\b(?:premiere|episodes?|finale|pilot) of (?:the )?(N)(?:,? (?:which|that))?(?: (?:was|were|had|originally|first))* $"
    ).search(s.near)
    return m is not None and not s.is_work(m.start(1)) and not titled(s.fold, s.clause.subject, s.clause, s.scene)


#: "is the Norwegian version which ran", of a work of which others were made.
_A_VERSION = later(
    r"\b(?:is|was|being|and|including|with) (?:an?|the) (?:[a-z.]+ |N |[a-z-]+ ){0,2}(?:version|remake|adaptation)s?,? (?:which|that) (?:[a-z]+ )?$"
)


#: What the work was made from or led to: "a remake of the original series, which aired", "A spin-off series, N, premiered".
_MADE_AFTER = later(
    r"\b(?:re-?imagining|remake|reboot|revival|continuation|sequel|spin-?off) (?:of|to) the original (?:series|show|drama|sitcom|programme)(?: of the same name)?,? (?:which|that) (?:(?:was|had|first|originally) )*$"
)
_ANOTHER_SERIES = later(
    r"(?:^|\. |; )(?:in D, |on D, )?(?:an?|the) (?:[a-z-]+ ){0,3}(?:spin-?off|sequel|prequel|companion|remake|follow-up)(?: (?:series|show|programme|drama|miniseries))?,? (?:(?:called|titled|entitled) )?[NQ]\b|(?:^|\. |; )(?:D, |[io]n D, )?(?:C|two|three|several) (?:[a-z-]+ ){0,2}(?:spin-?offs|sequels|prequels|remakes) (?:were|was|are)\b"
)


def _version(s: _Subject) -> bool:
    """Whether a version of the work is meant that was made elsewhere, or the series it is made from."""
    if _A_VERSION.search(s.near) or _MADE_AFTER.search(s.near) or another_version(s.fold, s.clause, s.near):
        return True
    m = _ANOTHER_SERIES.search(s.line, 0, s.clause.low)
    return m is not None and not s.line.find("; ", m.end(), s.clause.low) > 0


def _whole_show(s: _Subject) -> bool:
    """Whether an article on a later season says when the show began: "X is a drama series that premiered"."""
    if s.scene.kind != "season" or (s.scene.season or 1) < 2 or not s.line.startswith("N"):
        return False
    own = s.fold.marks[0].value == s.scene.series and IS_A.match(s.line) is not None
    return (
        own
        and compiled(r" (?:series|show|drama|sitcom|programme|competition),? (?:which|that) $").search(s.near)
        is not None
    )


_REFUSED = (
    _version,
    _whole_show,
    _of_another_work,
    _anything,
    _syndicated,
    _other_object,
    _other_set,
    _other_thing,
    _people,
    _on_radio,
    _one_evening,
    _not_so,
    _one_episode,
)
#: What is asked even where the clause plainly closes the work's own description.
_REFUSED_EVEN_SO = (_syndicated, _other_object, _on_radio, _not_so)


#: Between the work and its verb, what it is made from: "the series, based on the novels by N, premiered".
_MADE_FROM = later(
    r",? (?:which (?:is|was) |itself )?(?:(?:[a-z]+ly |[a-z]+ly-)?(?:based|adapted|inspired|derived|drawn|taken) (?:up)?(?:on|from|by)|an? (?:[a-z-]+ )?adaptation of) "
    r"(?:(?! (?:which|that|who|and (?:is|was)) )[^;])+?, (?=(?:(?:was|were|is|has|had|been|first|originally|also|then|later) )*$)"
)


def scope_of(fold: Fold, clause: Clause, scene: Scene, before: Season | None = None) -> int | None:
    """The season that a clause speaks of (0: the work itself); ``None`` where it speaks of something else.

    ``before`` is the season that the sentence before told of.
    """
    made_from = _MADE_FROM.search(clause.subject)
    front = clause.subject[: made_from.start()] if made_from else clause.subject
    blank = "," + " " * (len(made_from[0]) - 1) if made_from else ""  # marks are found by their places
    near = (front[-90:] + blank + clause.subject[len(front) + len(blank) :]).rsplit(", where ", 1)[-1]
    subject = _Subject(fold, clause, scene, near)
    if scene.kind == "series" and described(fold, clause, scene):
        return None if any(refused(subject) for refused in _REFUSED_EVEN_SO) else 0
    if any(refused(subject) for refused in _REFUSED):
        return None
    if scene.kind == "episode":
        own = compiled(r"\bepisode\b|\bit\b|^$|\bQ\b|which|premiere").search(near)
        wider = compiled(r"\b(?:season|series|show)\b(?! (?:premiere|finale))").search(near.rsplit(", ", 1)[-1])
        return 0 if own and not wider else None
    number = _season_named(subject)
    if number is not None and scene.kind == "season":
        return 0 if number == scene.season else None
    if number is None and scene.kind == "series":
        number = _come_back(fold, clause) or same_season(near, before)
    if number is not None:
        return number
    named = titled(fold, clause.subject, clause, scene) or names_discs(fold, clause)
    if THE_WORK.search(near) or named or not compiled(r"[NQ]").search(near):
        return 0
    by_name = compiled(
        r"(?:^|, |and |meanwhile )(?:the )?(?:(?:N(?:'s?)? |u\.?[sk]\.?(?:'s)? )?(?:[a-z-]+ ){0,2}(?:channel|network|broadcaster|station|service|platform) )?N (?:dvd |home video )?(?:also |later |then |first |originally |initially )?(?:has |had |have |will |would )?(?:also |later |then |first |since |finally |subsequently )?$"
    )
    if by_service(fold, clause) and (showing(fold, clause) or places_before(fold, clause, True)):
        return 0
    return 0 if by_name.search(near) and is_owner(fold, clause, scene.titles) else None


#: "It returned for its second season on May 3".
_FOR_ITS = later(r" (?:to (?:the )?N )?for (?:its|the|a) (?P<nth>O)(?: and (?:final|last))? season\b")


def _come_back(fold: Fold, clause: Clause) -> int | None:
    """The season for which the work is told to have come back."""
    m = _FOR_ITS.match(fold.line, clause.low) if clause.verb.startswith("returned") else None
    value = fold.marks[m.start("nth")].value if m else None
    return int(value) if isinstance(value, (int, float)) else None


def _season_named(s: _Subject) -> int | None:
    """The season that the subject names: "the second season", "series 3"."""
    number: int | None = None
    seasons = compiled(
        r"O (?:and (?:final|last) )?(?:season|series)|(?:season|series) (?:C|one|two|three|four|five|six)\b"
    )
    for m in seasons.finditer(s.near):
        index = s.line.find(m[0], s.clause.at)
        for i in range(max(index, 0), index + len(m[0])):
            mark = s.fold.marks.get(i)
            if mark is not None and isinstance(mark.value, (int, float)):
                number = int(mark.value)
        if number is None and (worded := lexicon.number(m[0].split()[-1])):
            number = int(worded)
    bare = _THE_NTH.search(s.near) if number is None else None
    if bare and "season" in s.line[: s.clause.low]:
        mark = s.fold.marks.get(s.clause.at + len(s.clause.subject) - len(s.near) + bare.start("nth"))
        number = int(mark.value) if mark is not None and isinstance(mark.value, (int, float)) else None
    return number


#: A further season, called by its number alone: "The first season began in May; the second began in June".
_THE_NTH = later(
    r"(?:^|; |, (?:and |while |but |with )?| and | while )the (?P<nth>O) (?:(?:was|were|then|also|has|had) )*$"
)
