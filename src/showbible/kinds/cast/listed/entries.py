"""One entry of a cast list: who plays whom in it, however it is punctuated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.parts import capitalised
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.brackets import Bracketed, Player, bracketed, players_in
from showbible.kinds.cast.listed.heads import tier_of
from showbible.kinds.cast.listed.lines import WHERE
from showbible.kinds.cast.listed.parts import OTHER_SCRIPT, SELF, SHORT, part_of, subject_of
from showbible.kinds.cast.listed.ranks import own_tier, tiers_each
from showbible.kinds.cast.listed.shares import each, is_name, one_each, several_parts
from showbible.kinds.cast.listed.wordings import AS, BEFORE_PLAYER, BY, IN_BRACKETS, NAMED, SEEN, TOGETHER, TOLD
from showbible.kinds.fact import Found, folded
from showbible.text import Item, Span
from showbible.text.patterns import compiled, later

_DASH = later(r"\s+[–—-]\s+|\s*[–—]\s*|\s*(?:\.{3,}|…)\s*")
#: A performer and what he is, without a part: "Ana Sol, singer and actress".
_DESCRIBED = later(
    r"^(?P<player>(?:[\"“]\w+[\"”] )?[^\W_a-z][\w.'’-]*(?: (?:de |la |von |van )?[^\W_a-z][\w.'’-]*){1,3})(?: \((?:[Ss]easons?|[Ss]eries|[Ee]pisodes?|\d)[^()]*\))?"
    r"(?:, (?=[^().,–—]{3,40} \((?:[Ss]eason|[Ss]eries|[Ee]pisode)[^()]*\)$)|(?:, | [–—-] )(?:an? |the )?(?=[a-z]|(?:[A-ZÀ-Þ][\w.-]* and )?[A-ZÀ-Þ][\w.-]*['’]s [\"“]?[a-z]))(?!.*\b(?:as|plays|portrays)\b|(?:the )?voices? of )"
)
_EPISODES = later(r"\((?:ep|eps|episode|episodes|season|series)?\.? ?\d+[^()]*\)$", re.IGNORECASE)


class Heads(NamedTuple):
    """What the headings say of a list: its tier, whether its entries open with parts, whether it names a jury."""

    tier: str | None
    characters_only: bool
    chairs: bool
    #: Which of two bare names is the player's: ``first``, ``second``, ``unknown`` where nothing tells; else empty.
    order: str = ""
    #: Whether all of the list play themselves.
    selves: bool = False
    #: Whether what stands behind its dashes tells of those whom it names, and names no parts.
    told: bool = False
    #: Whether it names players and nothing else, so that a name of one word is a player's too.
    bare: bool = False


CHAIRS = later(
    r"\b(?:judges?|hosts?|presenters?|panel|coaches|panell?ists?|narrators?)\b(?!.*\b(?:cast|characters?)\b)"
)
#: What an entry may begin with before the player.
_LEAD_IN = later(r"(?:(?:[-–—] ?)+|and |with |also |(?:Additionally|In addition|Furthermore|Later|Also), )(?=[A-Z])")
#: "She also portrays": the player of the entry above.
_AGAIN = later(r"(?:(?:Additionally|In addition|Also), )?(?:[Hh]e|[Ss]he|[Tt]hey)(?= )")
_PLAYS = later(
    r" (?:also |later |briefly )*(?:portrays|plays|voices|appears as|played|portrayed|voiced|appeared as|repris(?:es|ed) (?:his|her|their) roles? (?:as|of)) "
)
_IN_EPISODE = later(
    r" (?:in|for) (?:the )?(?:(?:series|season) \d+ )?(?:episodes? )?[\"“].*$|\s*\([^()]*\)\s*[–—-] .*$"
)


def again(item: Item, player: str, tier: str | None, order: int) -> Iterator[Found]:
    """A further part of the player of the entry above, where the entry speaks of "him" or "her"."""
    text = item.text.value
    if (who := _AGAIN.match(text)) and (m := _PLAYS.match(text, who.end())):
        yield from found_in(item, player, text[m.end() : 400], tier, order, m.end())


def read_item(item: Item, list_: Heads, order: int) -> Iterator[Found]:
    text, tier = item.text.value, list_.tier
    if not text or len(text) > 6000:
        return
    line = text[:400]
    if lead := _LEAD_IN.match(line):
        text, line = text[lead.end() :], line[lead.end() :]
        item = Item(item.text.part(lead.end(), len(item.text.value)), item.span, item.depth)
    if where := WHERE.match(line):
        text, line = text[where.end() :], line[where.end() :]
        item = Item(item.text.part(where.end(), len(item.text.value)), item.span, item.depth)
    tier = tier or own_tier(line)
    bracket = None if " as " in line.partition("(")[0] else IN_BRACKETS.match(line)
    behind = list(bracketed(line)) if "(" in line else []
    open_list = not list_.characters_only
    if list_.chairs and _OFFICE.match(line):
        return  # "Judges: Ana Sol and Bo Lind" is read as a line of its own
    if open_list and (m := _SEVERAL.match(line)) and all(map(is_performer, names := each(m["names"], commas=True))):
        yield from (Found(Cast(p, None, tier, order), "cast.item", item.span) for p in names)
    elif (m := _CHAIR.match(line) if list_.chairs else _IN_A_CHAIR.fullmatch(line)) and is_name(clean(m[1])):
        names = each(clean(line), commas=True) if where else []
        if len(names) < 2 or not all(map(is_performer, names)):
            names = each(clean(m[1]))
        guest = _GUEST_CHAIR.match(line, m.end(1)) is not None
        span = Span(item.span.start, item.text.span(0, m.end(1) if len(names) < 2 else len(line)).end)
        for name in names:
            whole = capitalised(name) if name.isupper() and " " in name else name
            yield Found(Cast(whole, None, "guest" if guest else tier, order), "cast.item", span)
    elif list_.order != "first" and _by_turns(line, behind):
        yield from _bracketed(item, behind, tier, order)
    elif bracket and _performers(bracket["player"]) and (list_.characters_only or bracket["part"].isupper()):
        yield from _pairs(item, bracket["player"], bracket["part"], tier, order, bracket.end())
    elif (m := _as(line)) and (players := _players(BEFORE_PLAYER.sub("", line[: m.start()]), m[0])):
        parts = one_each(players, line[m.end() :])
        tiers = tiers_each(players, line[: m.start()], tier)
        for player, part, his in zip(players, parts, tiers, strict=True):
            yield from found_in(item, player, part, his, order, m.end())
        if len(players) == 1 and (also := _IN_ANOTHER.search(line, m.end())):
            yield from found_in(item, players[0], also["part"], tier, order + 1, also.start(), also.end("part"))
    elif (
        (m := TOLD.search(line))
        and (players := _players(line[: m.start()]))
        and all(is_performer(p) and " and " not in p for p in players)
    ):
        rank = tier_of((m["verb"].casefold(),)) or tier
        for player, part in zip(players, one_each(players, NAMED.sub("", line[m.end() :])), strict=True):
            yield from found_in(item, player, part, rank, order, m.end())
    elif (m := _AS_ASIDE.match(line)) and _performers(m["player"]):
        for player in each(m["player"]):
            yield from found_in(item, player, m["part"], tier, order, m.start("part"))
    elif behind and behind[0].said and all(is_performer(p.name) for b in behind for p in b.players):
        yield from _bracketed(item, behind, tier, order)
    elif (m := BY.match(line)) and len(turns := _by_and_by(line, m.start("player"))) > 1:
        yield from _bracketed(item, [Bracketed(m["part"], turns, True, m.end())], tier, order)
    elif (m := BY.match(line)) and _players(m["player"].strip()):
        yield from _pairs(item, m["player"], subject_of(m["part"]), tier, order, m.end())
    elif list_.order != "first" and bracket and _performers(bracket["player"]) and len(line) > bracket.end() + 2:
        yield from _pairs(item, bracket["player"], bracket["part"], tier, order, bracket.end())
    elif (m := _TURNS.match(line)) and len(turns := tuple(players_in(line[m.end() :]))) > 1:
        yield from _bracketed(item, [Bracketed(m["part"], turns, True, len(line))], tier, order)
    elif list_.order == "second" and (m := _EITHER.match(line)) and is_performer(m[2].strip()):
        yield from found_in(item, m[2].strip(), m[1].strip(), tier, order, 0, m.end(2))
    elif (
        list_.order == "first"
        and open_list
        and (m := _PLAYER_AND_PART.match(line))
        and is_performer(clean(m[1]))
        and part_of(part := m[2] or m[3])
    ):
        yield from found_in(item, clean(m[1]), part, tier, order, m.end(1))
    elif (m := _dash(line)) and m.start() > 2 and open_list and _is_dashed(line, m):
        first, second = clean(line[: m.start()]), _COUNTED.sub("", line[m.end() :])
        names = each(first, commas=True) if ", " in first else []
        plain = is_performer(second.strip()) or (list_.order == "second" and len(second.split()) < 4)
        if len(names) > 1 and all(map(is_performer, names)):
            for name, part in zip(names, one_each(names, second), strict=True):
                yield from found_in(item, name, part, tier, order, m.end())
        elif first.isupper() and not second.isupper() and plain:
            yield from found_in(item, second.strip(), first, tier, order, 0, len(line))
        elif list_.told or (_EPISODE_ONLY.fullmatch(second) and is_performer(first)):
            yield from found_in(item, first, "", tier, order, 0, m.start())
        else:
            yield from found_in(item, first, second, tier, order, m.end(), dashed=True)
    elif open_list and (m := _DESCRIBED.match(line)) and is_name(m["player"]) and not _AS_SELF.match(line):
        yield Found(
            Cast(clean(m["player"]), None, tier, order),
            "cast.item",
            Span(item.span.start, item.text.span(0, m.end("player")).end),
        )
    elif open_list and not (list_.order == "unknown" and bracket):
        if (m := _AS_SELF.match(line)) and is_performer(m[1]):
            yield from found_in(item, m[1], "self", tier, order, 0, m.end())
            return
        name = clean(_IN_EPISODE.sub("", line))
        several = each(name, commas=where is not None)
        if all(is_name(n) and not _COMMA.search(n) for n in several) and (
            2 <= len(name.split()) <= 4
            or (tier and _EPISODES.search(line))
            or list_.bare
            or (len(several) > 1 and all(map(is_performer, several)))
        ):
            yield from (Found(Cast(p, None, tier, order), "cast.item", item.span) for p in several)


def _by_and_by(line: str, at: int) -> tuple[Player, ...]:
    """The players behind "portrayed by" who follow one another: "Ana Sol in season one and by Una Birch in season two"."""
    words = compiled(r"(?:,? (?:is|was|who) |[.:;](?: |$)|$)").split(line[at : at + 200])[0].rstrip(" ,)")
    players = tuple(players_in(words)) if " by " in words else ()
    return players if all(is_performer(p.name) for p in players) else ()


def _by_turns(line: str, behind: list[Bracketed]) -> bool:
    """Whether brackets name players who follow one another: "Mira (Ana Sol, season 1; Una Birch, seasons 2-3)"."""
    return (
        bool(behind)
        and len(behind[0].players) > 1
        and all(is_performer(p.name) for p in behind[0].players)
        and compiled(r"\(.*(?:\d|\blater\b|;|\[)").search(line, len(behind[0].part), behind[0].end) is not None
    )


def _bracketed(item: Item, behind: list[Bracketed], tier: str | None, order: int) -> Iterator[Found]:
    """The players in brackets behind their parts; as many parts as players go one by one."""
    for part, players, _, end in behind:
        named = subject_of(part)
        several = several_parts(named)
        for n, player in enumerate(players):
            his = player.part or (several[n] if len(several) == len(players) > 1 else named)
            yield from found_in(item, player.name, his, "guest" if player.guest else tier, order, 0, end)
            order += 1


def _as(line: str) -> re.Match[str] | None:
    """Where a player ends and his part begins, outside of brackets: "Ana Sol (credited as Ana Reed) as Mira"."""
    return next((m for m in AS.finditer(line) if line.count("(", 0, m.start()) == line.count(")", 0, m.start())), None)


#: "Ana Sol, Bo Lind and Cy Marsh, dancers".
_NAME = r"[^\W\d_a-z][\w.'’-]*(?: (?:(?:de|la|van|von|der|del|di|da) )*[^\W\d_a-z][\w.'’-]*){1,3}"
_SEVERAL = later(rf"(?P<names>{_NAME}(?:, {_NAME})+,? (?:and|&) {_NAME})(?:, (?![a-z]+ed\b)[a-z][^.]*)?\.?$")
#: Two names of which the second is the player's, in lists that open with the part.
_EITHER = later(
    r"([^\W\d_][^:–—(]{1,40}?)\s*(?:[–—:]|\s-\s|\()\s*([^\W\d_][^:–—,;()]{2,40}?(?:, [JS]r\.)?)\)?(?:(?:,(?! [JS]r\b)|:| [–—-]) .*)?$"
)
#: A part and its players, each with his years: "Mira: Ana Sol (2000–2007), Bo Lind (2008–2011)".
_TURNS = later(r"(?P<part>[^\W\d_a-z][^:()]{1,40}): (?=[^():]{3,40} \((?:(?:19|20)\d\d|[Ss]easons? \d)[^()]*\)[,;])")
#: "Ana Sol (Mira)", "Ana Sol: Mira, a nurse".
_PLAYER_AND_PART = later(
    rf"([^\W\d_][^:–—()]{{3,40}}?)(?: \((?!(?:twice|once|thrice|[a-z]+ times|voice|uncredited|credited|archive|deceased|pilot|also|two|three|four)\b)([^\W\d_][^:–—()]{{1,60}})\)|: ([^\W\d_][^:–—(]{{1,60}}?)(?= \(|$|{SHORT}\. ))"
)
#: "Ana Sol (as Mira Vale)".
_AS_ASIDE = later(r"^(?P<player>[^()]{3,40}) \((?:as|playing|voicing|portraying) (?P<part>[^()]{2,60})\)")
#: "Ana Sol (herself)", "Ana Sol, himself".
_AS_SELF = later(r"([^\W\d_a-z][^,()]{3,40}?),? \(?(?:him|her|them)sel(?:f|ves)\b")
#: The episode somebody is in, where his part might stand: "Ana Sol – "Ebb" (1998)".
_EPISODE_ONLY = later(
    r"[\"“].*[\"”](?: \([^()]*\))?\.?|(?:Episodes?|Eps?\.?|Weeks?|Seasons?|Series) \d[\d,–&-]*(?: (?:and|&) \d+)?"
)
#: How often somebody is seen, where his part might stand: "Ana Sol – 12 episodes".
_COUNTED = later(r"^\d+ (?:episodes?|appearances?|games?|shows?)\b.*")
#: Behind a part in an episode, another in another: 'Mira in "Ebb" and Edda in "Flow"'.
_IN_ANOTHER = later(
    r" in [\"“][^\"”]+[\"”],? and (?:as )?(?P<part>[^\W\d_a-z][^\"“,;()]{1,40}?) in (?:the (?:[a-z]+ )?episode )?[\"“]"
)
#: What somebody does on a programme, in front of his name: "Host: Ana Sol".
_OFFICE = later(
    r"(?i:(?:celebrity |special |main |head |guest |resident |team |vocal |backstage )*(?:judges?|(?:co-)?hosts?|presenters?|narrators?|mentors?|coach(?:es)?|captains?|panell?ists?|announcers?|voice-?overs?)(?:\(s\))?)\s*(?::| [–—-] )"
)
#: "Ana Sol – Host": what he does on a programme is no part.
_IN_A_CHAIR = later(
    r"([^\W\d_][^,:–—(]{1,40}?)(?:\s*(?:,|:|–|—)| -)\s*(?i:(?:the |main |guest |celebrity |head |workroom )*(?:(?:co-)?host|presenter|mentor|(?<=main |head )judge|(?<=guest )judge|(?<=celebrity )judge))"
)
_CHAIR = later(r"([^\W\d_][^,:–—(]{1,40}?)(?:\s*(?:,|:|\(|[–—]| - ).*)?$", re.DOTALL)


_COMMA = later(r",(?! (?:Jr|Sr|I{2}))")
#: What stands behind a guest's name who judges or hosts: "Ana Sol – Guest judge".
_GUEST_CHAIR = later(
    r"\s*[,:(–—-]+ ?(?:celebrity |special )?guest[ -](?:co-)?(?:judge|host|mentor|presenter|panell?ist|captain)",
    re.IGNORECASE,
)


def stands_alone(text: str) -> bool:
    """Whether a paragraph is one entry of a list that lost its bullets: "Ana Sol as Mira Vale"."""
    m = AS.search(text[:120])
    players = _players(text[: m.start()]) if m else []
    if m is None or not players or not text.startswith(players[0].split()[0]) or text.endswith(" who", 0, m.start()):
        return False
    part = part_of(text[m.end() : m.end() + 90])
    rest = text[m.end() :].lstrip()
    rest = compiled(r"^(?:[Tt]he |an? )").sub("", rest)[len(part) :] if part else "x"
    return is_name(part) and compiled(r"\s*(?:$|[:;(,–—]|- )").match(rest) is not None


def names_no_player(text: str) -> bool:
    """Whether an entry names a part alone, so that its player stands above it where a list has lost its depths."""
    line = text[:200]
    m = AS.search(line)
    named = (m and _players(line[: m.start()])) or BY.match(line) or IN_BRACKETS.match(line) or _EITHER.match(line)
    return not named and is_name(part_of(line))


def _is_dashed(line: str, m: re.Match[str]) -> bool:
    return is_name(_ASIDES.sub("", line[: m.start()]).strip()) and not _DESCRIBED.match(line)


def _dash(line: str) -> re.Match[str] | None:
    """The first dash outside of brackets: "Ana Sol (1995–1998) – Mira"."""
    return next(
        (m for m in _DASH.finditer(line) if line.count("(", 0, m.start()) == line.count(")", 0, m.start())), None
    )


def _players(words: str, verb: str = "") -> list[str]:
    """The performers before "as"; none where one of them is no name, or where ``verb`` speaks of several and one is named."""
    bare = clean(SEEN.sub("", words))
    if " and " in bare:
        bare = compiled(r",? and (?:then|later) ").sub(" and ", bare)
    listed = each(bare, commas=True) if ", " in bare else []
    names = listed if len(listed) > 1 and all(map(is_performer, listed)) and " of " not in bare else each(bare)
    if len(names) < 2 and TOGETHER.search(verb):
        return []
    return names if all(is_name(n) for n in names) else []


def _performers(words: str) -> bool:
    return all(is_performer(n) for n in each(words.strip()))


def _pairs(item: Item, players: str, part: str, tier: str | None, order: int, end: int) -> Iterator[Found]:
    """Players behind their part; several parts go with as many players, one by one."""
    part = _ASIDES.sub("", part)
    players = compiled(r" (?:in|on) (?:the )?[A-ZÀ-Þ].*$").sub("", SEEN.sub("", players))
    names, parts = each(players.strip()), several_parts(part)
    if len(names) == 1 or len(names) != len(parts):
        parts = [part] * len(names)
    for name, one in zip(names, parts, strict=True):
        yield from found_in(item, name, one, tier, order, 0, end)


def clean(name: str) -> str:
    """A performer's name without what exports leave around it."""
    if "(" in name:
        name = _ASIDES.sub("", name)
    name = name.removesuffix(",").removesuffix(", uncredited")
    bare = name.strip(" ,;:*'\"")
    name = _TRADE.sub("", _CALLED.sub("", bare if bare.count('"') % 2 == 0 else name.strip(" ,;:*'")))
    if name.endswith(".") and not _ENDS_SHORT.search(name):
        name = name.rstrip(".")
    if not name.isascii():
        name = OTHER_SCRIPT.sub("", name)
    return _TRAILING.sub("", _MEMBER_OF.sub("", name)).strip(" ,")


_ASIDES = later(r"\s*\([^()]*\)")
_TRADE = later(r"^(?:Actor|Actress|Singer|Comedian|Musician|Rapper|Wrestler|Magicians?) (?=[^\W_a-z]\S* [^\W_a-z])")
#: What somebody is, before his name: "Country singer Ana Sol", "Former Reef FC player Bo Lind".
_CALLED = later(
    r"^(?:[A-Z0-9][\w.'’-]* ){1,4}?(?:(?!(?:is|was|plays|and|of|the|with|as|or|in|by|von|van|der|den|del?|della|delos|dela|la|le|di|da|dos|du|al|el|bin|ibn)\b)[a-z][a-z-]+ ){1,3}(?=[^\W_a-z]\S*(?: and [^\W_a-z]\S*)? [^\W_a-z])"
)
_MEMBER_OF = later(r" (?:of|from) (?:the )?[A-Z0-9].*$")
_ENDS_SHORT = later(r"\b(?:[A-Z]|Jr|Sr)\.$")
_TRAILING = later(r"\s+(?:also|briefly|who|is|appears|stars|as)$")


#: What stands where a player's name isn't told.
NOBODY = frozenset(("Uncredited", "Unknown", "Unnamed", "Various", "TBA", "TBD"))
#: Months that are given names too.
_GIVEN_MONTHS = frozenset(("Jan", "January", "April", "May", "Jun", "June", "August", "Dec"))


#: What somebody is in a programme, where no given name stands in front: "Challenge Master".
_POSTS = frozenset(
    "Master Mistress Host Judge Champion Mentor Coach Winner Contestant Presenter Narrator Referee".split()
)


#: What begins the name of a region.
_QUARTERS = frozenset("North South East West Northern Southern Eastern Western Central Upper Lower New".split())


def is_performer(name: str) -> bool:
    """Whether a name may well be one performer's: two words or more, no organisation's or gathering's, no month's.

    >>> is_performer("Ana Sol"), is_performer("San Diego Comic-Con"), is_performer("Kitchen Master"), is_performer("Reef D.C.")
    (True, False, False, False)
    """
    tokens = name.split()
    return (
        "/" not in name
        and 2 <= len(tokens) <= 5
        and is_name(name)
        and not lexicon.is_organisation(name)
        and not name.endswith(("Comic-Con", "Comic Con", "Expo", "Festival"))
        and tokens[0].casefold() not in {"née", "né", "nee"}
        and tokens[0].casefold() not in lexicon.NO_GIVEN_WORDS
        and tokens[0] not in _QUARTERS
        and tokens[-1] != "D.C."
        and (tokens[0] not in lexicon.MONTHS or (len(tokens) < 4 and tokens[0] in _GIVEN_MONTHS))
        and (tokens[-1] not in _POSTS or tokens[0].casefold() in lexicon.GIVEN_WORDS)
        and name not in lexicon.COUNTRIES
    )


def found_in(
    item: Item,
    player: str,
    words: str,
    tier: str | None,
    order: int,
    at: int,
    end: int | None = None,
    dashed: bool = False,
) -> Iterator[Found]:
    part: str | None = part_of(words, dashed)
    if player.isupper() and len(player) > 5 and " " in player:
        player = capitalised(player)
    if part and (SELF.match(part) or folded(part) == folded(player)):
        part, tier = player, "cameo"
    if part is not None and (not part or len(part) > 90):
        part = None
    if player in NOBODY:
        return
    text = item.text.value
    if end is None:
        # The entry as far as its part; what describes the part on the same line is no part of the fact.
        last = part.rpartition("/")[2].strip() if part and part not in text else part
        found = text.find(last, at) if last else -1
        end = found + len(last) if last and found >= 0 else len(text) if len(text) <= 160 else at
    span = Span(item.span.start, item.text.span(0, max(end, 1)).end)
    yield Found(Cast(player, part, tier, order), "cast.item", span)
