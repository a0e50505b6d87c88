"""What sentences say of when and where the work could be seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from showbible.grammar.fold import Fold
from showbible.grammar.networks import networks_of
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.relatives import headed_by_others
from showbible.grammar.rules import Scene
from showbible.kinds.release.carry import (
    FOLLOWS,
    HAVING,
    Before,
    after_discs,
    bare_disc,
    dates_it,
    discs_in,
    followers,
    goes_on,
    guessed,
    in_passing,
    known_discs,
    leading,
    leading_end,
    leading_service,
    new_day,
    renewing,
)
from showbible.kinds.release.clauses import VERBS, clauses_of
from showbible.kinds.release.lands import OPENING_LAND, Lands
from showbible.kinds.release.nexts import next_seasons
from showbible.kinds.release.outcomes import pieces_of
from showbible.kinds.release.pairs import beside, pairs
from showbible.kinds.release.parts import HOME_VIDEO, Said
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.places import placed
from showbible.kinds.release.rights import RIGHTS, TAKEN, rights
from showbible.kinds.release.scope import scope_of
from showbible.kinds.release.seasons import Season, season_before
from showbible.kinds.release.second import may_look, second_look
from showbible.kinds.release.stretch import dates_of
from showbible.kinds.release.volumes import volumes
from showbible.kinds.release.who import places_before, showing
from showbible.text.patterns import by_first_letter, compiled, in_any, later

#: What any telling of a showing has in it; most of it by first letters, since it is looked for in every sentence.
_HINT = later(
    by_first_letter(
        r"(?:premier|premièr|pulled|withdrawn|moved to|aired|airing|broadcast|releas|debut|stream|available|reruns|removed|concluded|ended|finale|telecast|dubbed|shown|screened|transmitted|returned|simulcast|"
        r"added to|dropped|went off|came to an end|finished|uploaded|began|started|launch|picked up|bought|showed |shows |carried |carries |carrying |followed on |followed in |had it |had the |had all |"
        r"arriv|landed|bowed|opened|opening|kicked off|posted|brought|issued|published|reached|repeated|delayed|postponed|pushed|rescheduled|rolled out|commenc|wrapp|closed|signed off|its run)"
    )
    + r"|Premier|Aired|Available|Broadcast|Releas|Reruns|DVD|Blu-ray|airs\b|air(?<=\bair) (?:on|weekd|daily)|did air\b| r(?:an|uns) |re-?r[au]n|televised (?:on|by|in|from|over)|left (?=[A-Z])"
    r"|c(?:ame|oming) (?:out|to)\b|(?:went|going|goes|gone) (?:out|to air|on sale)|put(?<=\bput) |hit(?<=\bhit) |saw(?<=\bsaw) |seen(?<=\bseen) |(?:currently|previously|formerly) on\b|appears on(?<=\bappears on)"
)
_NOT_UNDER = later(
    r"accolade|award|\bcast|character|music|soundtrack|plot|synopsis|merchandis|video game|other media|sequel|contestant|challenge|controvers|ratings|viewership|critical|"
    r"production|filming|writing|origins?$|references|legacy|parod|remake|spin|book|comic|film|theme|marketing|promotion|publicity|web ?-?series|elimination|special|charity|other appearances|missing episodes|tour|reunion|influence|housemates|voting|adaptations|(?:foreign|local|national|american|german|british|french) versions?"
)
#: Headings that can't hold one on showings: it stands there since its own level was lost.
_LOST_LEVEL = later(
    r"plot|synops[ie]s|premise|\bcast|character|merchandis|contestant|challenge|accolade|award|ratings|viewership|critical|adaptations|versions?|other media|elimination|housemates|voting"
)
#: Headings that tell of showings wherever they stand, and of one season as a whole.
_ABROAD = later(r"(?:international|overseas)$")
_OF_A_SEASON = later(r"(?:season|series) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b")
#: Headings that say in so many words that they tell of showings.
_UNDER = later(r"broadcast|\brelease|airing|premiere|distribution|syndication|streaming|home media|home video|dvd")
#: Such headings of which none of another thing has its own.
_OF_ALL = later(r"broadcast|airings?$|distribution|syndication|home (?:media|video|releases?)|dvd|blu-ray")
_LOST_TOO = later(r"music|soundtrack|\bspin|influence|legacy|controvers")
#: Remains of a template that no sentence was.
_REMAINS = later(r"\{\{#|\| ?\w+ = |\|\w+=")
#: Headings under which only a sentence counts that plainly says it of the work.
_MADE = later(r"production|filming|writing|origins?$|ratings|viewership|critical|marketing|promotion|publicity")
#: What follows where a whole day or a month does: "began on May 3", "premiered 3 May".
_DAY = r"(?=(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]+ )?\d)"
_SAID = (
    r"(?:(?:was|is|were|are|has|had|have|been|also|later|first|then|originally|initially|eventually|subsequently|finally|currently|officially|simultaneously|would|will|to|be|next|half|finale|premiere|set|scheduled|slated|due) )*"
    r"(?:released (?:on (?:DVD|Blu-ray|VHS)|(?:in (?:its|their) entirety |worldwide |globally |exclusively )?on (?=[A-Z]))|(?:premiere[sd]?|debut(?:s|ed)?|airs?|aired|airing|simulcast) (?:on|in|from|between|by|at)\b"
    r"|(?:(?<=was )|(?<=were )|(?<=is )|(?<=been )|(?<=are )|(?<=first )|(?<=be ))(?:broadcast|shown|screened|transmitted|streamed) (?:on|in|from|between|by)\b"
    rf"|(?:premiere[sd]?|debut(?:ed)?|air(?:ed)?),? {_DAY}|premiering|debuting|(?:moved|added) to (?=[A-Z])|aired its (?:final|last|first)"
    rf"|(?:beg[ai]ns?|start(?:s|ed)?|commenced|ended|concluded|finished) (?:airing|broadcasting|streaming|its (?:run|broadcast)|to (?:air|be broadcast)|(?:on )?{_DAY})|ran (?:from|until|on))"
)
_PLAIN = later(
    r"(?<!\bof )(?<!\bfor )(?<!\bduring )\b(?:[Tt]he|[Ii]ts|[Tt]hat|[Aa]ll|[Aa]n?) (?:[\w'-]+ ){0,4}(?:seasons?|series|show|sitcom|drama|serial|miniseries|programme|program|telenovela|episodes|finale|pilot|(?:final|last) episode)(?: of (?:the (?:show|series)|[A-Z][\w' ]{1,30}?))?"
    r"(?:, [^,;.]{3,60},)?(?: (?:was|were|is|has)\b[^.;]{0,90}?,? (?:and|but)(?: it)?)?(?: which| that)? "
    + _SAID
    + r"|\bseason(?: (?:of|with|consisting of) [\w-]+ episodes)?(?:, (?:later|originally|then|initially) [^,;.]{3,50})?,? (?:which|that) (?:[a-z]+ (?:of|for) \w+ episodes and )?(?:[a-z ,-]{3,60} and )?"
    + _SAID
    + r"|(?<!\bof )(?<!\bfor )(?<!\bduring )\b[Ss](?:eason|eries) (?:\d+|[A-Z]?[a-z]+) (?:was [^.;]{3,60}?,? and )?"
    + _SAID
    + r"|\bseason\b[^,.;]{0,50} to (?:premiere|debut|air|be broadcast) (?:in|on)\b"
    r"|\b[A-Z][\w&]+ (?:also |later |then |first )?(?:began|started) (?:airing|broadcasting|showing|streaming) (?:the|it|all|both|[Ss]eason|[Ss]eries)\b"
)
#: The work by its name, and what is said of its showing.
_BY_NAME = later(
    r"[\"“'‘]{0,2}(?P<name>[^\"“”]{2,60}?)[\"”'’]{0,2} (?:was |is |also |later |first |originally |has been )*"
    r"(?:released on (?:DVD|Blu-ray|VHS)|premiered (?:on|in)|debuted (?:on|in)|began airing|aired on|concluded on|ended on|ran (?:from|until))"
)
#: The work, or a season of which the sentence before told, and what that sentence may rather have been of.
_IT = later(
    r"(?:In (?:the )?[A-Z][\w ]{2,30}, |On [A-Z]\w+ \d+, \d{4}, )?(?:[Ii]t|[Tt]he season) (?:was |also |later |then |first |originally |eventually |finally |is |has |been |currently )*"
    r"(?:premiered|debuted|began airing|airs|aired|screened|broadcast|shown|started|concluded|ended)\b"
)
_OF_IT = later(r"\b(?:seasons?|series|show|sitcom|drama|miniseries|programme|program|episodes)\b")
_MAKING = later(
    r"\b(?:[Ff]ilm|[Ss]hoot|[Ss]hot|[Pp]roduction|[Ww]rit|[Tt]ap|[Rr]ecord|pilot|special|web series|trailer)"
)
#: A season of the work by its name.
_SEASON_OF = later(
    r"(?:The|Its) (?:[\w-]+ ){1,3}(?:season|series) of (?P<name>[A-Z][^.,;]{1,50}?) (?:premiered|debuted|began airing|aired|concluded|ended) (?:on|from|in)\b"
)
#: What followed of a season on the same service.
_THE_REST = later(r"\b(?:with )?the (?:rest|remaining|others?)\b[^,;]{0,30}$")
_TAPES = later(r"VHS|[Vv]ideo ?cassette|[Ll]aser[Dd]isc|\btapes?\b|\b[Uu]MD\b")
_NEWS = later(
    r"\b(?:announc|reveal|confirm|report|stated|said|renewed|ordered|posted an?\b|tweet|advis(?:ed|ing)|urg(?:ed|ing)|encourag)"
)
#: "In N on N, and in N on N": each country has its own channel, though only the last has a date.
_NOT_DONE = later(
    r"\bwould have\b|originally (?:scheduled|planned|intended|set|slated)(?! (?:as|to be) an? )|(?:originally|initially) to (?:have )?(?:been? )?(?:premiered?|air|debut|begin|launch|start|shown|broadcast|released)|was (?:scheduled|supposed) to|(?:was|were) planned to\b(?=.{5,120} but (?:it |they )?(?:was|were) (?:released|shown|aired|broadcast))|"
    r"\b(?:was|were) to have (?:been )?(?:premiered?|aired|debuted|begun|launched|started|shown|broadcast|released)|never (?:been )?(?:aired|released|broadcast)|\bunaired(?! (?:[a-z]+ )?(?:episodes?|pilot|scenes?|footage|material|instal?lments?|versions?|ones?)\b)|\bnot (?:been )?(?:aired|released|broadcast|shown)"
)
#: "It was shown in N on N, premiering on D"
_RIGHT_AFTER = later(r", $|(?:N|u\.?s\.?|u\.?k\.?) $")
_BEGINNING = frozenset(("premiering", "debuting", "airing", "launching"))
#: Where what was not done is told of something else: "It aired on N, although the special was not shown".
_APART = later(r", (?:al)?though the [a-z]+ |, with (?:only )?(?:the|one) ")
#: Where nothing says what discs a region's are.
_DISC_NAMED = later(r"DVD|Blu-?[Rr]ay|[Dd]iscs?\b")
_DISC_HEAD = later(r"dvd|blu-ray")
#: What came to nothing, or was only spoken of.
_TALK = later(
    r"\brumou?rs? |\bspeculat|\bturned (?:it|them|this|the [a-z]+) down\b|\b(?:was|were|been) turned down by\b|\b(?:is|was|were) (?:in talks|in discussions?|considering)\b|\bpetition"
)
#: A showing that came about later; it holds for what stands between semicolons.
_PUT_OFF = later(r"postponed|delayed")
#: What was not shown here was shown elsewhere all the same.
_BUT_DONE = later(
    r", (?:al)?though (?:it|they) did |,? but (?:it |was )?(?:instead|eventually|ultimately|finally|later) |,? but (?:it |they )?(?:was|were) (?=released|shown|aired|broadcast)"
)


def told(reading: Reading, streams: bool) -> Iterator[Piece]:
    """The pieces of every sentence, in order; ``streams`` says that the work is a streaming service's.

    Only such a work is "released" without a word on where: a broadcaster's is then a disc.
    """
    listed = reading.scene.kind == "list" and "episodes" in reading.scene.title.casefold()
    if not reading.scene.on_a_show and not listed:
        return
    home = [name for name, _ in networks_of(reading)]
    others = headed_by_others(reading)
    for prose in reading.prose:
        if not others.isdisjoint(prose.section.path):
            continue
        if listed and prose.section.level > 1:
            continue
        other = _other_heads(prose)
        if any(not _MADE.search(h) for h in other):
            continue
        again = not other and may_look(prose.section.path)
        discs: tuple[str, ...] = ()
        put_out: Piece | None = None
        lands = Lands(prose.section.path, home, prose.text[:80], reading.scene.home)
        before = Before()
        on_discs = in_any(HOME_VIDEO, prose.section.path)
        for n, (start, end) in enumerate(prose.sentences):
            if on_discs:
                discs = () if _TAPES.search(prose.text, start, end) else discs_in(prose.text[start:end]) or discs
            said = prose.words(n)
            if _TALK.search(prose.text, start, end) or _of_music(prose, n):
                continue
            if not TAKEN.isdisjoint(said) and RIGHTS.search(prose.text, start, end):
                taken = list(rights(prose, prose.fold(n)))
                yield from taken
                lands.took(taken)
            if other and not _plainly(prose, n, reading.scene):
                continue
            made: list[Piece] = []
            may_tell = (not VERBS.isdisjoint(said) or on_discs) and _HINT.search(prose.text, start, end)
            if not may_tell and (not lands.silent or OPENING_LAND.match(prose.text, start, end)):
                lands.after([], prose.fold(n))
            if not (may_tell or again) or _REMAINS.search(prose.text, start, end):
                continue
            if may_tell:
                fold = prose.fold(n)
                season = season_before(prose, n) if n else None
                context = Context(prose, reading.scene, streams, before.discs, before.goes_on(fold), season)
                made = list(_sentence(context, fold))
                if made and reading.scene.kind == "series" and " the " in fold.line:
                    made += next_seasons(prose, fold, made)
                if n and FOLLOWS.search(prose.text, start, end):
                    made = after_discs(made, prose.text[slice(*prose.sentences[n - 1])], put_out)
                made = before.handed_on(made, fold, prose)
                if n and not made:
                    made = list(followers(prose, fold))
                if known := known_discs(made, before, fold):
                    made += volumes(prose, fold, reading.scene, known)
                    if on_discs or discs_in(prose.text[start:end]):
                        made = placed(made, prose, fold, known)
                put_out = next((p for p in made if p.rule == "release.discs" and p.service), put_out)
                before = before.after(made)
                if paired := pairs(prose, fold, reading.scene.titles):
                    made = beside(made, paired)
                made = [p._replace(formats=discs) if discs and bare_disc(p) else p for p in made]
                if not (_DISC_NAMED.search(prose.text) or in_any(_DISC_HEAD, prose.section.path)):
                    made = [p._replace(formats=()) if p.rule == "release.discs" and guessed(p) else p for p in made]
            if again:
                made += second_look(prose, prose.fold(n), reading.scene, made)
            opens = made or not lands.silent or OPENING_LAND.match(prose.text, start, end)
            yield from lands.after(made, prose.fold(n)) if opens else ()


#: A record of which a sentence tells, and how the next one goes on with it.
_RECORD = later(r"\b(?:[Ss]oundtracks?|OST|[Aa]lbums?|CDs?|mixtape)\b")
_OF_RECORD = later(
    r"(?:It|They|Both|(?:The|Its|All) (?:[a-z-]+ )?(?:selections?|tracks?|songs?|albums?|recordings?|music|score|soundtracks?|CDs?)) "
)
_THE_SHOW = later(r"\b(?:seasons?|series|show|episodes?|DVDs?|Blu-ray)\b")


def _of_music(prose: Prose, n: int) -> bool:
    """Whether a sentence goes on with a record: "The soundtrack came out in May. It is available on iTunes"."""
    start, end = prose.sentences[n]
    if not n or not _OF_RECORD.match(prose.text, start, end) or _THE_SHOW.search(prose.text, start, end):
        return False
    before = prose.sentences[n - 1]
    return _RECORD.search(prose.text, *before) is not None


def _other_heads(prose: Prose) -> list[str]:
    """The headings of a paragraph that tell of other things than showings; of a season's, that it must say so plainly."""
    path = prose.section.path
    own = path[-1] if path else ""
    other = [h for h in path if _NOT_UNDER.search(h) and not _UNDER.search(h)]
    if _UNDER.search(own) or _ABROAD.match(own):
        lost = len(path) == 2 and _OF_ALL.search(own)
        return [h for h in other if not (_MADE.search(h) or _LOST_LEVEL.search(h) or (lost and _LOST_TOO.search(h)))]
    if _OF_A_SEASON.match(own) and (prose.plot or other):
        return [h for h in other if not _LOST_LEVEL.search(h)] + ["production"]
    return ["plot"] if prose.plot else other


def _plainly(prose: Prose, n: int, scene: Scene) -> bool:
    """Whether a sentence plainly says of the work, or of a season of it, that it was shown."""
    start, end = prose.sentences[n]
    if _PLAIN.search(prose.text, start, min(end, start + 250)):
        return True
    if _IT.match(prose.text, start, end) and _may_be_it(prose, n):
        return True
    m = _BY_NAME.match(prose.text, start, end) or _SEASON_OF.match(prose.text, start, end)
    return m is not None and m["name"] in scene.titles


def _may_be_it(prose: Prose, n: int) -> bool:
    """Whether "it" may be the work or a season of it: the sentence before speaks of such, and not of how it was made."""
    if not n:
        return True
    before = prose.sentences[n - 1]
    return _OF_IT.search(prose.text, *before) is not None and _MAKING.search(prose.text, *before) is None


class Context(NamedTuple):
    """Where a sentence stands: ``discs`` are those that its paragraph has told of before."""

    prose: Prose
    scene: Scene
    streams: bool
    discs: Piece | None
    #: Whether the sentence before told where the work was shown, without a day.
    shown: bool = False
    #: The season that the sentence before told of.
    season: Season | None = None


#: What else than the work is put out.
_OTHER_OBJECT = later(
    r"(?: out)? (?:the|an?|its|their|two|C|several) (?:[a-zO'-]+ ){0,3}?(?:teasers?|trailers?|promos?|posters?|clips?|key art|soundtracks?|album|music video|images?|photos?)\b"
)
#: Where the clause before goes on with its day: "and in N on N, where it began on D".
_WHERE_IT = later(r", where (?:it|the (?:series|show|season))(?: (?:has|had|was|then|first|later))* $")


def _sentence(context: Context, fold: Fold) -> Iterator[Piece]:
    line, scene = fold.line, context.scene
    if (put_to := new_day(fold)) and compiled(r"\b(?:it|the (?:O )?(?:season|series|show)|its)\b").search(line):
        span = context.prose.passage.span(*fold.stretch(0, put_to[0] + 1))
        yield Piece(span, "release.shown", None, None, (), put_to[1])
        return
    begin, limit = 0, len(line)
    if planned := _NOT_DONE.search(line):
        turn = _BUT_DONE.search(line, planned.end())
        apart = [m.start() for m in _APART.finditer(line, 0, planned.start())]
        if turn is None and not apart:
            return
        begin, limit = (turn.start(), limit) if turn else (0, apart[-1])
    put_off = [m.start() for m in _PUT_OFF.finditer(line)]
    lead_date, lead_places = leading(fold)
    lead_service = leading_service(fold)
    told_of = _NEWS.search(line)
    held: list[str] = []
    came_back: tuple[int, int] | None = None
    shown: Piece | None = None
    ending: Piece | None = None
    discs: Piece | None = None
    for n, clause in enumerate(clauses_of(line)):
        if _OTHER_OBJECT.match(line, clause.low):
            continue  # "HBO put out the first teaser on D"
        first, last = line.rfind("; ", 0, clause.low), line.find("; ", clause.low)
        begin_of = clause.low - len(clause.verb)
        if any(first < at and (at < last or last < 0) and not in_passing(line, at, begin_of) for at in put_off):
            continue
        if told_of and told_of.start() < clause.low:
            lead_date = None
        scope = scope_of(fold, clause, scene, context.season) if begin < clause.low < limit else None
        if scope is None:
            continue
        if came_back and not scope and clause.at == came_back[0]:
            scope = came_back[1]  # "It returned for its second season on May 3, and ended on June 7"
        came_back = (clause.at, scope) if scope and clause.verb.startswith("returned") else None
        lead, until = (
            (lead_date, leading_end(fold) if lead_date else None)
            if n == 0
            else dates_of(fold, clause.front, begin_of)
            if clause.front
            else (None, None)
        )
        if placed := places_before(fold, clause, n > 0):
            lead_places = placed
        elif n and showing(fold, clause):
            lead_places = ()  # "In Ireland it aired on N, and N screened it"
        one = held[0] if len(held) == 1 else None
        said = Said(
            context.prose, fold, clause, scene, context.streams, context.discs, one, context.shown, until, discs
        )
        made = list(pieces_of(said, scope, lead, lead_places))
        begun = clause.verb in _BEGINNING and _RIGHT_AFTER.search(line, max(0, begin_of - 8), begin_of)
        if shown is not None and (begun or HAVING.search(line, clause.begin, begin_of)):
            made = [
                p._replace(service=shown.service, territories=shown.territories, foreign=shown.foreign)
                for p in made
                if not p.service
            ]
        if shown is not None and shown.territories and line.endswith("; ", 0, clause.begin):
            made = [
                p._replace(service=shown.service, territories=shown.territories, foreign=True)
                if not p.service
                and not p.territories
                and p.medium is None
                and p.start
                and "season" in clause.subject + line[clause.at : clause.low]
                else p
                for p in made
            ]
        if shown is not None and shown.service and not (shown.start or shown.end):
            made = [
                p._replace(service=shown.service, territories=shown.territories) if dates_it(p, shown) else p
                for p in made
            ]
        if ending is not None and ending.service and not ending.start and _WHERE_IT.search(line, 0, begin_of):
            made = [
                p
                if p.service
                else p._replace(service=ending.service, territories=ending.territories, foreign=ending.foreign)
                for p in made
            ]
        if renewed := renewing(fold, begin_of):
            made = [p if p.service or not p.scope else p._replace(service=renewed) for p in made]
        if n == 0 and lead_service:
            made = [p if p.service or p.medium == "home_media" else p._replace(service=lead_service) for p in made]
        goes = len(held) == 1 and _THE_REST.search(clause.subject) is not None
        yield from (
            p._replace(service=held[0]) if len(held) == 1 and (goes_on(p, clause) or (goes and not p.service)) else p
            for p in made
        )
        discs = next((p for p in made if p.medium == "home_media" and p.start and p.formats), discs)
        held = [p.service for p in made if p.service and p.medium != "home_media" and p.start] or held
        shown = made[0] if len(made) == 1 and made[0].service else None
        ending = made[-1] if made else None
