"""Performers in brackets: behind their characters ("Captain Reyes (Ana Sol) arrives") or with them ("Ana Sol (who voices Mira)")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.parts import capitalised
from showbible.grammar.prose import Prose, Reading
from showbible.kinds.cast.apposed import apposed
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.brackets import players_in
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import is_cast
from showbible.kinds.cast.listed.parts import part_of
from showbible.kinds.cast.listed.playing import with_parts
from showbible.kinds.cast.listed.shares import is_name
from showbible.kinds.cast.looks.stars import stars_by_last_name
from showbible.kinds.cast.ranks_told import last_rank, tier_behind
from showbible.kinds.doubts.casts import LIKE
from showbible.kinds.fact import Found
from showbible.text.patterns import compiled, in_any, later
from showbible.text.sentences import SHORT_TITLES

_ASIDE = later(
    rf"(?P<part>(?:(?:[A-ZÀ-Þ](?:[\w'’-]+|\.)|(?:[A-ZÀ-Þ]\.){{2,3}}|(?:{'|'.join(SHORT_TITLES)})\.|[\"“][\w ]+[\"”]|de|of|the(?= [A-Z])) )*?"
    r"[A-ZÀ-Þ][\w'’-]*(?:\.[A-Z]\.|,? [JS]r\.)?(?:['’]s (?:[a-z]+(?:-[a-z]+)* ){0,2}[a-z]+)?)(?: \((?i:née?|nee|formerly|aka) [^()]*\))? \((?:(?:who (?:is|was) |again |originally |also )?(?:played|portrayed|voiced|performed) by )?(?P<player>[A-ZÀ-Þ][^()\d;:,]{2,40}?)"
    r"(?P<tail> [–—-] [^()]{1,90}|(?:[,;] | in | from | until | since | for )(?:the )?(?:(?:main |recurring |guest )?(?:seasons?|series|episodes?|eps?\.?|pilot|\d+|main|recurring|guest|19\d\d|20\d\d|(?:all|many|some|several|few|one|two|three|four|five|six) (?:\d+ )?(?:episodes?|of them)|but|uncredited|voice|(?:sometimes |also |later )?credited as)\b[^()]{0,70})|; [^()]{1,90}|, (?:who |[A-ZÀ-Þ][\w.-]*['’]s |an? |the |his |her )[^()]{1,90})?\)"
)
#: Brackets that such a player may stand in.
_MAY_NAME = later(r" \((?:[a-z ]+ by )?[A-ZÀ-Þ][^()\d;:,]{2}")
#: What stands in brackets in front of players.
_BY = later(r" \((?:played|portrayed|voiced|performed) by ")
#: Brackets that say that somebody plays.
_SAID = later(r" \((?:as|playing|voicing|portraying|himself|herself)\b")


def _asides(text: str) -> Iterator[re.Match[str]]:
    """Parts with their players in brackets; they are looked for around brackets only."""
    at = 0
    for opens in _MAY_NAME.finditer(text):
        if opens.start() < at:
            continue
        m = _ASIDE.search(text, max(at, opens.start() - _LONGEST_PART), opens.end() + _LONGEST_ASIDE)
        if m is not None:
            at = m.end()
            yield m


#: The letters that a part, and what stands in brackets behind it, have at most.
_LONGEST_PART, _LONGEST_ASIDE = 120, 220
_NO_PART = frozenset(
    ("The A An In On At With And But For From To By Of After When While Series Season Episode Part").split()
)


#: What somebody is, where a sentence begins with it: "Neighbor Tom (Bo Lind) left".
_WHAT_HE_IS = frozenset(
    (
        "Neighbor Neighbour Widow Widower Housewife Waitress Bartender Barman Roommate Classmate Coworker Co-worker Millionaire Businessman Landlord Landlady Handyman "
        "Lawyer Attorney Reporter Journalist Photographer Student Teenager Twins Brothers Sisters Cousins Siblings Newcomer Fellow Customer Customers Employee Receptionist Secretary "
        "Bodyguard Gangster Mobster Teacher Parents Regulars Housekeeper Maid"
    ).split()
)
#: Words behind which the players stand first: "starring Ana Sol (Mira) and Tom Birch (Captain Reyes)".
_PLAYERS_FIRST = later(
    r"\b(?:starring|stars|starred|(?:regulars|cast members)(?= [A-ZÀ-Þ]| ?$)|as were|cast (?:of|includes?|included|features?|featured|is|are|was|were|consist(?:s|ed) of|compris(?:es?|ed)|(?:is|was) (?:made up|composed) of)|featuring|[Gg]uests?(?: [a-z]+)?|cameos?|voices|brought in|supplied by|provided by|[Aa]ppearances?(?! of)|actors?|actress(?:es)?|played by)\b"
)


#: What parts are called before they are named with their players in brackets.
_PARTS_FIRST = later(r"\b(?:characters?|roles?|parts?|consultants|protagonists?|residents|siblings)\b")


def _players_first(words: str) -> bool:
    """Whether the words before a name in front of brackets say that players follow; what other brackets hold says nothing."""
    words = compiled(r"\([^()]*\)").sub("", words)
    told = [m.end() for m in _PLAYERS_FIRST.finditer(words)]
    return bool(told) and _PARTS_FIRST.search(words, told[-1]) is None


#: Behind a player with his part in brackets, what is done to players only: "Ana Sol (Mira) and Bo Lind (Tom) were cast".
_HIRED = later(
    r"(?: \([^()]*\)|[^.();]){0,80}? (?:was|were|has been|have been|had been|is|are|being) (?:also |both |all |later |officially )*(?:cast|added to the|upped|hired|signed|recruited|joining the cast)\b|"
    r"(?: \([^()]*\)|[^.();]){0,160}? (?:also |both |all |later )?(?:(?:joined|join|joins|rounds? out|completes?|makes? up) the (?:main |recurring |supporting )?cast\b|"
    r"repris(?:es?|ed|ing) (?:their|his|her) (?:respective |previous |old )?(?:roles?|parts?)\b|(?:also (?:co-)?|co-)?(?:star|recur)(?:s|r?ed)?(?= in the (?:series|season|show)|[.;,]|$)|(?:all|both) (?:came back|return(?:ed)?|(?:re-)?signed)\b|(?:return|appear)(?:s|ed)? (?:in (?:recurring|guest|supporting|main) roles|as (?:guests?|regulars?))|introduced in (?:recurring|guest|supporting|main|regular) roles|"
    r"(?:is|are|was|were|remains?|continues? to be) (?:first |next |last |also |again )?(?:credited|billed)\b|(?:also |both |all )?(?:continues? to )?receives?d? (?:an? |the )?[^.;]{0,30}?billing\b)|"
    r",? (?:who (?:was|were) (?:fired|let go|written out)|left (?:the (?:show|series|cast)|(?:between|after|before|during) [Ss]easons?)|said|stated|told|commented|explained|recalled|admitted|revealed that (?:he|she))\b"
)


#: Headings under which a cast is told of, its parts in brackets.
_MAKING = later(r"\b(?:casting|production|development|background|revival)\b")
OF_CHARACTERS = later(r"List of .*characters")
_NOT_TOLD = later(
    r"\b(?:references|notes|awards|accolades|reception|merchandise|further reading|development|production)\b"
)


#: Headings under which it is told what a show is about.
_DESCRIBED = later(
    r"(?:(?:series|show|programme|program|general|brief) )?(?:description|overview|concept|outline|introduction|themes?|narrative|structure|storylines?|about|content)"
    r"(?: and (?:\w+ )?(?:setting|concept|format|themes|premise|structure|style))?"
)


def cast_asides(reading: Reading) -> Iterator[Found]:
    """Performers in brackets behind their characters: "Captain Reyes (Ana Sol) arrives"."""
    listed = OF_CHARACTERS.match(reading.document.title) is not None
    known: dict[str, str] = {}
    stars = stars_by_last_name(reading)
    text = reading.document.source.text
    players: frozenset[str] | None = None
    for prose in reading.prose:
        path = prose.section.path
        season = _is_of_a_season(path)
        story = (
            prose.plot or (season and not _MADE.search(prose.text)) or bool(_ON_PEOPLE.fullmatch("".join(path[-1:])))
        )
        described = _DESCRIBED.fullmatch("".join(path[-1:])) is not None
        told = (
            story
            or described
            or is_cast(path)
            or prose.section.level == 1
            or (listed and not _NOT_TOLD.search(path[-1]))
        )
        made = _MAKING.search("".join(path[-1:])) or (in_any(_MAKING, path) and _SAID.search(prose.text))
        if "(" not in prose.text or not (told or season or made):
            if told and story:
                yield from _in_commas(prose)
            continue
        if not story:
            yield from with_parts(prose)
        if told:
            if _BY.search(prose.text):
                yield from _one_after_another(prose)
                yield from _of_a_group(prose)
            yield from _nicknamed(prose)
            if story:
                yield from _in_commas(prose)
            yield from _related(prose)
            yield from apposed(prose, stars if story else known)
        for m in _asides(prose.text):
            if IN_FILMS.search(m[0]):
                continue
            player, part = m["player"].strip(), m["part"]
            tokens = part.split()
            while tokens and (
                tokens[0][0].islower()
                or (len(tokens) > 1 and tokens[0][0] in _OPENS and tokens[0][-1] in _CLOSES)
                or tokens[0] in _NO_PART
                or (len(tokens) > 1 and tokens[0].casefold() in lexicon.NO_GIVEN_WORDS)
                or (len(tokens) > 1 and tokens[0] in _WHAT_HE_IS)
            ):
                tokens = tokens[1:]
            if (last := max((n for n, t in enumerate(tokens[:-1]) if t in _SEVERAL_OF), default=-1)) >= 0:
                tokens = tokens[last + 1 :]
            start = m.start() + m[0].index(tokens[0]) if tokens else 0
            if tokens and (also := _ALSO_CALLED.search(prose.text, max(0, start - 60), start)):
                tokens, start = also[1].split(), also.start()
            nobody = lexicon.is_organisation(" ".join(tokens)) and not (story and is_performer(player))
            if not tokens or nobody or LIKE.search(prose.text, 0, start):
                continue
            opens = max((start for start, _ in prose.sentences if start <= m.start()), default=0)
            first = " ".join(tokens)
            if players is None:
                players = frozenset(_PLAYED_BY.findall(text))
            crowned = _REGNAL.fullmatch(player) is not None and " " in first  # "the dark-haired Ana Sol (Edda IV)"
            if not (
                (story and not crowned) or (described and player in stars) or _BY.search(m[0]) or _TITLED.match(first)
            ) and (
                crowned
                or any(_players_first(prose.text[opens:n]) for n in (m.start(), start))
                or _HIRED.match(prose.text, m.end())
                or _plays(first, player, text, players)
            ):
                if (
                    is_performer(first)
                    and not first.endswith(("'s", "’s"))
                    and is_name(player)
                    and not player.startswith(("Season", "Series", "Episode"))
                    and not compiled(r"[A-Z]{2,5}").fullmatch(player)
                    and not _WITH_WORK.match(prose.text, m.end())
                ):
                    tier = last_rank(prose.text[opens:start])[0]
                    yield Found(
                        Cast(first, part_of(player), tier), "cast.aside_part", prose.passage.span(start, m.end())
                    )
                continue
            if told and player in known and known[player] not in first:
                player = known[player]
            elif story or described:
                player = stars.get(player, player)
            before = max((start for start, _ in prose.sentences if start < opens), default=0)
            tale = told or (season and _MADE.search(prose.text, before, m.end()) is None)
            if not (tale or _surely_a_part(prose.text, m, text)) or not is_performer(player):
                continue
            known[player.split()[-1]] = player
            part = compiled(r"['’]s?$").sub("", " ".join(tokens))
            if part in reading.scene.titles or part in lexicon.COUNTRIES or _PRIZED.match(part):
                continue
            if part.isupper() and len(part) > 4:
                part = capitalised(part)
            tier = None if story else tier_behind(prose.text[opens:start], prose.text[:start], path)
            names = _shared_by(m, player)
            parts = compiled(r" and ").split(part)
            if len(names) == 2 and len(parts) == 1:
                parts = _both(prose.text, start, part)
            for one, his in zip(names, parts if len(parts) == len(names) else [part] * len(names), strict=True):
                yield Found(Cast(one, his, tier), "cast.aside", prose.passage.span(start, m.end()))


#: In brackets: he was played so in another work.
IN_FILMS = later(
    r" in (?:(?:the|each|all|every|most|some|both)\b[^()]*\b|(?:[a-z]+ |\d+ )*)(?:films?|movies?|novels?|comics?|original (?:series|show)|remake)\)"
)
#: Another name of the part, before its player: "Mira aka 'the Owl' (Ana Sol)".
_ALSO_CALLED = later(r"([A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3}),? (?:aka|a\.k\.a\.|alias) ['\"‘“]?(?:[Tt]he )?$")
#: Behind a player with a work of his in brackets: "Ana Sol (Ebb and Flow) as Mira".
_WITH_WORK = later(r" as (?:an? |the )?[A-ZÀ-Þ]|,? (?:who|and) (?:will )?(?:plays?|portrays?) ")


def _shared_by(m: re.Match[str], player: str) -> list[str]:
    """The players in the brackets of an aside, one behind another or at once."""
    inside = m.string[m.start("player") : m.end() - 1]
    named = [p.name for p in players_in(inside)] if m["tail"] else []
    if len(named) > 1 and all(map(is_performer, named)):
        return named
    return compiled(r" and (?=[A-ZÀ-Þ])").split(player)


def _both(text: str, start: int, part: str) -> list[str]:
    """The two parts of which ``part``, at ``start`` of a text, is the second: "Tom and Mira Vale" (Ana Sol and Bo Lind)"."""
    before = compiled(r"([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?) (?:and|&) $").search(text, max(0, start - 60), start)
    if before is None:
        return [part]
    first = before[1]
    return [f"{first} {part.split()[-1]}" if " " in part and " " not in first else first, part]


#: What characters are, before the first of several with their players: "it featured Agents".
_SEVERAL_OF = frozenset(
    "Agents Detectives Officers Doctors Drs. Nurses Captains Sergeants Inspectors Lieutenants".split()
)
_THOSE_ARE = later(
    rf"\b(?:{'|'.join(map(re.escape, sorted(_SEVERAL_OF)))}|agents|detectives|officers|doctors|nurses|lawyers|students|siblings|brothers|sisters|friends|roommates|partners|characters|characters? of)(?= )"
)
#: What articles say of players, not of parts.
_OF_A_PLAYER = r"(?:['’]s? (?:role|departure|decision|contract|casting|performance|portrayal|exit|return)\b| (?:announced|confirmed) (?:his|her|their) (?:departure|exit|return)\b)"


def _surely_a_part(words: str, m: re.Match[str], text: str) -> bool:
    """Whether an aside names a player in a passage that may well have players in front: those before it do, or the article says so."""
    before = words[max(words.rfind(". ", 0, m.start()), m.start() - 400, 0) : m.start()] + m["part"]
    those = [t.end() for t in _THOSE_ARE.finditer(before)]
    listed = compiled(r"\([^()]*\)|\b(?:and|of|the|de|van)\b").sub("", before[those[-1] :]) if those else ""
    if listed and compiled(r"\b[a-z]").search(listed) is None:
        return True
    if _FOLLOWS.search(before) and _WHO_HE_IS.match(words, m.end()):
        return True
    return re.search(re.escape(m["player"].strip()) + _OF_A_PLAYER, text) is not None


#: A character who follows another, and what he is: "is replaced by Agent Vale (Ana Sol), a profiler".
_FOLLOWS = later(
    r"\b(?:replaced|succeeded|joined) (?:(?:in|during|for) (?:the )?[\w ()–-]{3,30} )?by (?:new |Special |Agent |Detective |Dr\. |Captain |Officer ){0,2}[A-ZÀ-Þ][^().;]{1,30}$"
)
_WHO_HE_IS = later(r", (?:an?|the|her|his|their) (?!actor|actress|singer|comedian|newcomer|veteran|star|former)[a-z]")


#: Headings under which those around somebody are told of: "mira's friends", "love interests", "residents of reef".
_ON_PEOPLE = later(
    r"(?:(?:the )?[\w.'’ -]{2,30}['’]s? )?(?:(?:other|best|close|former|extended) )?(?:friends|family|relatives|parents|love interests|romantic interests|relationships|romances|colleagues|co-workers|neighbou?rs|residents|townspeople|townsfolk|students|patients|enemies|villains|antagonists)(?: and (?:friends|family|relatives|colleagues|neighbou?rs))?(?: (?:of|in) [\w.'’ -]{2,30})?"
)


#: Headings under which an article on a series tells a season's story.
_SEASON = later(
    r"(?:the )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last) (?:season|series)|(?:season|series|volume|chapter|arc|book|part) (?:\d+|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten))\b[^a-z]*(?:: .*)?"
)
_OF_STORIES = later(
    r"(?:series |season |episode )?(?:episodes?|overviews?|seasons|series|stories|summar(?:y|ies)|guide)"
)
_MADE = later(
    r"\b(?:filmed|produced|premiered|aired|broadcast|renewed|written by|directed by|critics|viewers|episodes? (?:\d|were))\b"
)


def _is_of_a_season(path: tuple[str, ...]) -> bool:
    """Whether headings are of a season's part of an article on a series: its story is told there, if not how it was made."""
    *above, last = path or ("",)
    return _SEASON.fullmatch(last) is not None and all(_OF_STORIES.fullmatch(name) for name in above)


_OPENS, _CLOSES = frozenset('"“'), frozenset('"”')


_PLAYED_BY = later(r"(?:played|portrayed|voiced|performed) by ((?:[A-ZÀ-Þ][\w.'’-]* ){1,3}[A-ZÀ-Þ][\w'’-]*)")


def _plays(first: str, second: str, text: str, players: frozenset[str]) -> bool:
    """Whether the article says elsewhere that ``first`` plays somebody: then the part is in the brackets behind him."""
    if _TITLED.match(second) and not _TITLED.match(first) and text.count(first) >= text.count(second):
        return True
    return first in players and second not in text[: text.find(first)]


#: A prize's category, behind which stands who was up for it: "Best Actress (Ana Sol)".
_PRIZED = later(
    r"(?:Best|Outstanding|Favou?rite) [A-ZÀ-Þ]|(?:(?:Supporting|Lead|Leading|Guest) )?(?:Actor|Actress|Performer|Director|Writer)$"
)
#: A ruler by his number: "Edda IV".
_REGNAL = later(
    r"(?:(?:King|Queen|Pope|Emperor|Tsar) )?[A-ZÀ-Þ][a-zà-ÿ]+ (?:I{1,3}|I?V|VI{1,3}|IX|XI{0,3}|XI?V|XVI{0,3})"
)
#: A title before a name that a part has and a player has not: "Ana Sol (Sister Agnes)".
_TITLED = later(
    r"(?:Sister|Father|Brother|Mother|Captain|Detective|Inspector|Sergeant|Officer|Constable|Nurse|Doctor|Dr\.?|Mr\.?|Mrs\.?|Miss|Professor|Judge|Agent|DCI|DI|DS|DC|PC|Lady|Lord|King|Queen|Prince|Princess|Uncle|Aunt) (?=[^\W\d_a-z])"
)


_ONE_AFTER = later(
    r"(?P<part>[A-ZÀ-Þ][\w'’.-]*(?: (?:[A-ZÀ-Þ][\w'’.-]*|[\"“][\w ]+[\"”]|/|of|the))*) \((?:played|portrayed|voiced|performed) by (?P<players>[^()]{5,120})\)"
)
WHEN_PLAYED = later(
    r" (?:as (?:an? |the )?[a-z]|in |during |from |until |when |since |for |thereafter\b|afterwards?\b|later\b|initially\b|originally\b|onwards?\b)[^;]*$"
)


#: Those who are not named by their parts: "a group of sailors (played by Ana Sol, Tom Birch and others)".
_GROUP = later(
    r"(?<=[a-z]) \((?:played|portrayed|voiced|performed) by (?P<players>[^()]{5,160}?)(?:,? (?:and|among) others)?\)"
)


#: A part by its nickname alone: '"Papa" (Ana Sol)'.
_NICKNAMED = later(
    r"[\"“](?P<part>[^\W\d_a-z][\w ]{1,20})[\"”] \((?:(?:played|portrayed|voiced|performed) by )?(?P<player>[^\W\d_a-z][^()\d;:,]{3,40})\)"
)


#: What is in quotation marks beside these is no nickname: a song and its singer, an episode and its writer.
_OF_SONGS = later(
    r"\b(?:songs?|singles?|sang|sings?|sung|perform(?:ed|s|ance|ances|ing)|covers?|covered|tracks?|duets?|numbers|rendition|album|episodes?|coronation)\b"
)


def _nicknamed(prose: Prose) -> Iterator[Found]:
    for m in _NICKNAMED.finditer(prose.text) if '" (' in prose.text or "” (" in prose.text else ():
        if is_performer(m["player"]) and not _OF_SONGS.search(prose.text, max(0, m.start() - 120), m.end() + 60):
            yield Found(Cast(m["player"], m["part"]), "cast.aside", prose.passage.span(*m.span()))


#: Who plays somebody of a family, who has no name or one: "her father (Ana Sol)", "his late wife Mira (Ana Sol)".
RELATED = later(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[A-ZÀ-Þ][\w.-]*(?:['’]s|s['’])) (?:[a-z-]+ ){0,2}(?:father|mother|brother|sister|son|daughter|husband|wife|boyfriend|girlfriend|uncle|aunt|nephew|niece|boss|friend|"
    r"neighbou?r|grandfather|grandmother|cousin|fianc[eé]e?|partner|lover|assistant|lawyer|doctor|roommate|stepfather|stepmother|ex-husband|ex-wife|ex|twin|mentor|rival|colleague),? "
    r"(?P<part>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*)? )?\((?P<player>[A-ZÀ-Þ][\w.'’-]+(?: (?:[a-z]{2,3} )?[A-ZÀ-Þ][\w.'’-]*){1,3})\)"
)


def _related(prose: Prose) -> Iterator[Found]:
    for m in RELATED.finditer(prose.text) if " (" in prose.text else ():
        if not m["part"] and is_performer(m["player"]):
            yield Found(Cast(m["player"]), "cast.aside", prose.passage.span(*m.span()))


_COMMAS = later(
    rf"(?P<part>(?:(?:[A-ZÀ-Þ](?:[\w'’-]+|\.)|(?:{'|'.join(SHORT_TITLES)})\.) ){{0,4}}[A-ZÀ-Þ][\w'’-]*), (?:who is )?(?:played|portrayed|voiced|performed) by (?P<player>[A-ZÀ-Þ][\w.'’-]*(?: (?:[a-z]{{2,3}} )?[A-ZÀ-Þ][\w.'’-]*){{1,3}})(?=[,.;:)]| and )"
)


def _in_commas(prose: Prose) -> Iterator[Found]:
    """Players between commas in a story: "it follows Captain Reyes, played by Bo Lind, and"."""
    for m in (
        _COMMAS.finditer(prose.text) if ", p" in prose.text or ", v" in prose.text or ", who" in prose.text else ()
    ):
        tokens = m["part"].split()
        while len(tokens) > 1 and (tokens[0] in _NO_PART or tokens[0].casefold() in lexicon.NO_GIVEN_WORDS):
            tokens = tokens[1:]
        player = m["player"].rstrip(".")
        if is_performer(player) and tokens[0] not in _NO_PART:
            start = m.start("part") + m["part"].index(tokens[0])
            yield Found(Cast(player, " ".join(tokens)), "cast.aside", prose.passage.span(start, m.end()))


def _of_a_group(prose: Prose) -> Iterator[Found]:
    """The players of several at once, who are told without names."""
    for m in _GROUP.finditer(prose.text):
        players = [p.strip() for p in compiled(r", (?:and )?| and ").split(m["players"])]
        if len(players) > 1 and all(is_performer(p) for p in players):
            for player in players:
                yield Found(Cast(player), "cast.aside", prose.passage.span(m.start() + 1, m.end()))


def _one_after_another(prose: Prose) -> Iterator[Found]:
    """Several players of one part: "Captain Reyes (portrayed by Tom Birch as an adult, Bo Lind as a young man)"."""
    for m in _ONE_AFTER.finditer(prose.text):
        named = [WHEN_PLAYED.sub("", p).strip() for p in compiled(r"[,;] (?:and )?| and ").split(m["players"])]
        players = [p for p in (*(p.name for p in players_in(m["players"])), *named) if is_performer(p)]
        others = IN_FILMS.search(m[0]) or LIKE.search(prose.text, 0, m.start())
        if is_performer(m["players"]) or not players or others or lexicon.is_organisation(m["part"]):
            continue
        part = capitalised(m["part"]) if m["part"].isupper() and len(m["part"]) > 4 else m["part"]
        for player in dict.fromkeys(players):
            yield Found(Cast(player, part), "cast.aside", prose.passage.span(m.start(), m.end()))
