"""A second look at sentences of which no clause of showing was taken: a service, a country and a day, in any words.

It is broader than the clauses of ``told``: it asks for no verb. So it reads only under headings of release, only what
speaks of the work and names no other, and nothing that is doubted, planned or of something else that was put out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.grammar.rules import Scene
from showbible.grammar.slot import tidy
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import NO_SERVICE, edtf_at, formats_in, medium_by_name, undenied
from showbible.kinds.release.titles import is_own
from showbible.text import Span
from showbible.text.patterns import compiled, in_any, later

#: A piece is given its place when it is made.
_NOWHERE = Span(0, 0)

_UNDER = later(
    r"broadcast|\brelease|airing|transmission|distribution|syndication|home media|home video|\bdvd|blu-ray|streaming|international|overseas|availability"
)
_SETS = later(r"home media|home video|home release|\bdvd|blu-ray|merchandise")
_SHOWINGS = later(r"broadcast|airing|transmission")
_DOUBT = later(
    r"\b(?:not(?! (?:(?:an? |on )?(?:blu|dvd|N\b)|until|before|[a-z ]{1,24}(?:until|before)|only))|n't(?! [a-z ]{1,24}(?:until|before))|never|would|will|planned|scheduled|intended|supposed|slated|due|hoped|expected|proposed|announced|"
    r"cancell?ed|originally (?:set|to)|decided|opted|chose|pulled|dropped by|reveal\w*|mention\w*|removed|rejected|declined|passed|postponed|delayed|pre-?empted|interrupted|unaired|withdrawn|banned|protests?|complain\w*|parod\w*|if|unless|nearly|almost|"
    r"commission\w*|order(?:ed|s)|renew\w*|produced|filmed|shot|best of|greatest|selected|compilation|previously|formerly|included|instead of|rather than|unlike|like|such as|similar|rating|ratings|share|viewers (?:watched|tuned)|million|watched|interview\w*|promot\w*|advertis\w*|review\w*|teased|told|said|stated|wrote|tweet\w*|advis\w*)\b"
)
_OTHER = later(
    r"\b(?:(?:an|another) episode (?!(?:per|a|each|every)\b)|trailers?|teasers?|soundtracks?|albums?|singles?|songs?|books?|novels?|comics?|games?|films?|movies?|posters?|clips?|spin-offs?|special(?! features| edition)s?|promos?|remakes?|"
    r"documentary|adaptations?|podcasts?|after-?show|webisodes?|shorts?|commercials?|sequels?|prequels?|crossovers?|magazines?|manga|apps?|images?|photos?|tours?|marathons?|awards?|"
    r"sister (?:show|series)|lead-in|time ?slots?|live shows?|quiz(?:zes)?|websites?|social|versions (?:of|to)|option|audio|score|crossover|reunion|sneak|previews? of|version of its own|own version|format|local versions?|stage|radio)\b"
)
_OF_THE_WORK = later(
    r"\b(?:series|season|show|drama|sitcom|serial|miniseries|mini-series|programme|program|it|its|episodes|instal?lments|all|both|run|re-?runs|repeats|set|edition|collection|version|rights|dvd|blu-ray)\b"
)
_PUT_OUT = later(
    r"\b(?:releas|available|issu|put|br(?:ought|ing)|publish|c(?:ame|oming|ome)|arriv|landed|hit|reach|on sale|rolled|follow|appear|out)"
)
_DISC = later(r"\b(?:dvds?|blu-?rays?|uhd|vhs|discs?|box(?:ed)? ?sets?|home (?:video|media))\b")
#: Where one of several showings ends and the next begins.
_PARTS = later(
    r"; |, (?:and|while|whereas|but(?! not| no)) |, with (?=[^,;]*[ND])|(?<=[a-z]) (?:and|while|whereas) (?=(?:in|on|by|the|from) )"
)
_SELLER = later(r"\b(?:by|through|from|via|courtesy of) (?:the )?(?P<who>N)(?!')")
_SUBJECT = later(
    r"^(?:(?:on|in) D,? )?(?P<who>N) (?:(?:has|had|have|also|later|then|first|finally|subsequently) )*[a-z]+(?:ed|t|ut|s)\b"
)
_LAST_DAY = later(r"\b(?:until|till|through|up to|to|and|–|-) ?(?:the )?$")
_WAITED = later(r"\b(?:not|n't)\b[^;,]{0,40}\b(?:until|before) $|\bwait\w*\b[^;,]{0,20}\b(?:until|for|till) $")
_LAND = later(
    r"\b(?:in|across|throughout|for|to)(?: both)? (?:the )?(?P<land>N(?!')(?:(?:, and| and|,) (?:the )?N(?!'))*)|(?P<own>N)'s? (?:(?:[a-z-]+ ){0,3}(?=N)|[a-z]+ (?:rights|home))|(?P<adj>N)(?= (?:[a-z]+ ){0,2}(?:broadcaster|network|channel|station),? N| (?:viewers|audiences|television|subscribers|home|screens|broadcaster|network|channel|fans|terrestrial|free))"
)
_TAPES = later(r"VHS|[Vv]ideo ?cassette|[Ll]aser[Dd]isc|\btapes?\b")
_SHORT_LAND = later(r"\b(?:in|across|for|to) the (?P<land>u\.?s\.?a?|u\.?k\.?)(?![a-z])")
_WORLD = later(r"\b(?:worldwide|globally|around the world|C countries)\b")


_TAKEN = later(r"\b(?:acquired|picked up|bought|secured|purchased|licensed|obtained|rights|deal)\b")
_SEEN = later(
    r"\b(?:(?<!to )air(?! rights)|aired|airs|airing|(?<!to )premier\w*|debut\w*|(?<!to )broadcast\w*(?! rights)|(?<!to )show\w*|(?<!to )stream\w*(?! rights)|began|beg[iu]n\w*|start\w*|since)\b"
)
_TOOK = later(
    r"(?:in|on) D,? (?:the )?N (?:has |had |also )*(?:acquired|picked up|bought|secured|purchased|licensed|obtained)\b"
)
_BUT_THERE = later(r"\b(?:except|excluding|apart from|other than|with the exception of)\b")
_OFFERED = later(
    r"\b(?:series|season|show|episodes|three|C|both|it) (?:is|are) (?:(?:also|now|currently|all) )*on (?:the )?N"
)


def may_look(path: tuple[str, ...]) -> bool:
    """Whether the headings are of release: a second look is had under no others."""
    return in_any(_UNDER, path)


def second_look(prose: Prose, fold: Fold, scene: Scene, made: Sequence[Piece] = ()) -> Iterator[Piece]:
    """The pieces that a sentence gives whose verbs told none; of its parts where others were ``made`` nothing."""
    line = fold.line
    if not may_look(prose.section.path) or _DOUBT.search(line) or _OTHER.search(line) or not _OF_THE_WORK.search(line):
        return
    if "Q" in line and scene.kind != "episode":
        return
    scope = _season(fold, scene)
    if scope is None:
        return
    own = prose.section.path[-1]
    sets = _SETS.search(own) is not None and _SHOWINGS.search(own) is None
    edges = [0, *(m.start() for m in _PARTS.finditer(line)), len(line)]
    for low, high in zip(edges, edges[1:], strict=False):
        span = prose.passage.span(*fold.stretch(low, high))
        if any(p.span.start < span.end and span.start < p.span.end for p in made if p.rule != "release.sold"):
            continue
        if _DISC.search(line, low, high) or formats_in(fold.words(low, high)):
            piece = _disc(fold, low, high, scene) if sets or _PUT_OUT.search(line, low, high) else None
        elif _TAPES.search(fold.words(low, high)):
            continue
        else:
            piece = _shown(fold, low, high, scene)
            piece = None if piece is not None and sets and piece.medium != "streaming" else piece
        if piece is not None:
            yield piece._replace(span=span, scope=scope)


def _season(fold: Fold, scene: Scene) -> int | None:
    """The season that a sentence speaks of (0: the work itself); ``None`` where it is not this article's."""
    number = 0
    for m in compiled(r"(O) (?:and (?:final|last) )?(?:season|series)|(?:season|series) (C)").finditer(fold.line):
        value = fold.marks[m.start(1) if m[1] else m.start(2)].value
        number = int(value) if isinstance(value, (int, float)) else 0
        if scene.kind == "season" and number != scene.season:
            return None
    return 0 if scene.kind == "season" else number


def _named(fold: Fold, low: int, high: int, scene: Scene) -> tuple[list[int], tuple[str, ...]] | None:
    """Where the services of a part stand, and the countries that it names; ``None`` where it names anything else."""
    services: list[int] = []
    lands: dict[str, None] = {}
    line = fold.line
    sold = {m.start("who") for m in _SELLER.finditer(line, low, high)}
    placed = {n for m in _LAND.finditer(line, low, high) for n in range(*m.span()) if line[n] == "N"}
    for m in _SHORT_LAND.finditer(line, low, high):
        lands["US" if m["land"].startswith("u.s") or m["land"].startswith("us") else "GB"] = None
    for n in range(low, high):
        mark = fold.marks.get(n)
        if mark is None or mark.letter != "N" or not isinstance(mark.value, str):
            continue
        name = mark.value
        if name in lexicon.COUNTRIES:
            if n not in placed:
                return None
            lands[lexicon.COUNTRIES[name]] = None
        elif n in placed and name in lexicon.CONTINENTS:
            continue
        elif lexicon.is_service(name) or (medium_by_name(name) and n not in sold):
            services.append(n)
        elif not (
            n in sold
            or NO_SERVICE.search(name)
            or is_own(name, scene.titles)
            or lexicon.is_organisation(name)
            or line.endswith(("titled ", "called ", "as "), low, n)
            or (services and compiled(r"'s? (?:[a-z-]+ )?").fullmatch(line, services[-1] + 1, n))
        ):
            return None
    return services, tuple(lands)


def _days(fold: Fold, low: int, high: int) -> tuple[str | None, str | None] | None:
    """The first and the last day of a part; ``None`` where it has more days than those."""
    days = [n for n in range(low, high) if n in fold.marks and fold.marks[n].letter == "D"]
    start = end = None
    for n in days:
        when = edtf_at(fold, n)
        until = _LAST_DAY.search(fold.line, low, n) and not _WAITED.search(fold.line, low, n)
        if when is None or (end if until else start) is not None:
            return None
        start, end = (start, when) if until else (when, end)
    return (start, end) if start or not days else None


def _disc(fold: Fold, low: int, high: int, scene: Scene) -> Piece | None:
    """A set of discs with the day on which it came out, and who sells it."""
    named, days = _named(fold, low, high, scene), _days(fold, low, high)
    if named is None or days is None or days[0] is None or days[1] is not None:
        return None
    formats = tuple(f for f in formats_in(undenied(fold.words(low, high))) if f in {"DVD", "Blu-ray", "UHD", "digital"})
    sold, subject = _SELLER.search(fold.line, low, high), _SUBJECT.match(fold.line, low, high)
    who = None
    for m in (sold, subject):
        name = tidy(fold.words(m.start("who"), m.end("who"))) if m else ""
        if m and name not in lexicon.COUNTRIES and not NO_SERVICE.search(name) and not is_own(name, scene.titles):
            who = who or name
    return Piece(_NOWHERE, "release.second", "home_media", who, named[1], days[0], None, formats)


def _shown(fold: Fold, low: int, high: int, scene: Scene) -> Piece | None:
    """A service with a country or a day."""
    named, days = _named(fold, low, high, scene), _days(fold, low, high)
    if named is None or days is None or len(named[0]) != 1:
        return None
    at, lands = named[0][0], named[1]
    line = fold.line
    if line.startswith("'", at + 1) and not compiled(r"'s? (?:N|[a-z-]+) (?:strand|block|slot|app|website|line)").match(
        line, at + 1
    ):
        return None
    name = str(fold.marks[at].value)
    if _BUT_THERE.search(line, low, high):
        return None
    if _TOOK.match(line, low):
        days = (None, days[1])  # "In D, N acquired the rights, making it available a day after"
    if days[0] and len(days[0]) > 4 and _TAKEN.search(line, low, high) and not _SEEN.search(line, low, high):
        days = (None, days[1])  # the day on which the rights were taken
    if not (lands or days[0]):
        if medium_by_name(name) == "streaming" and _OFFERED.search(line, low, high):
            return Piece(_NOWHERE, "release.offered", "streaming", name)
        return None
    places = ("worldwide",) if _WORLD.search(line, low, high) else lands
    return Piece(_NOWHERE, "release.second", medium_by_name(name), name, places, *days, (), 0, bool(places))
