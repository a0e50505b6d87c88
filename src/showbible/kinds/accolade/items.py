"""Items of a list of awards, in whatever order they give award, category, people, year and result.

"Saturn Award for Best Series, 2016 – Ana Sol", "Nominated: Best Actor, Bo Lind", "1996 Emmy Awards: Nominated for
Outstanding Miniseries": an item is cut into pieces at its dashes, colons, brackets and commas, and each piece is told by its words.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.rules import Scene
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.names import (
    JOINED_FREELY,
    PRIZES,
    SUPERLATIVE,
    award_name,
    is_award,
    is_category,
    looks_personal,
    of_categories,
    recipients_of,
    result_of,
    work_of,
)
from showbible.kinds.fact import folded
from showbible.text.patterns import compiled, later

_CUT = later(r"\s+[–—-]\s+|-\s+(?=[A-Z])|:\s+|;\s+|\s*[()\[\]]\s*|\s+to\s+(?=[A-Z])|,\s+")
CATEGORY_HEAD = later(
    rf"(?:The )?(?:{SUPERLATIVE}|"
    r"Lead|Supporting|Grand Prize|(?:[A-Z][\w-]* ){1,5}of the Year)\b"
)
YEAR = later(r"(?:19|20)\d\d(?:[–/-]\d{2,4})?$")
_STATE = later(
    r"^(?:(?P<won>won|winner|win|awarded|recipient)|(?P<nom>nominated|nominee|nomination|nominations|shortlisted))\b(?: (?:of|the|for|a|an|at|in))* ?",
    re.IGNORECASE,
)
_BEHIND = later(r"\s+(?:(?P<won>won|winner)|(?P<nom>nominated|nominee|nomination))$", re.IGNORECASE)
_JOIN = later(
    rf"(?P<award>.*?(?:Awards?|Prizes?|{PRIZES}|[Pp]reis)|.+? (?:Festival|TV|Television)) (?:for (?:the )?|in the )?[\"“]?(?P<category>(?:{SUPERLATIVE}|Episodic|Ensemble|Directing|Direction|Writing|Casting|Original|Costume|Editing|Visual|Supporting|Lead|Guest) .*)$"
)
#: "Best Series at the 2010 Tidal Awards".
_AT = later(
    r"(?P<category>(?:Best|Outstanding|Favou?rite|Most) .{3,60}?) (?:at|by) (?:the )?(?P<award>(?:\d|[A-Z]).*)$"
)


class Told(NamedTuple):
    """What the pieces of an item have said."""

    award: str = ""
    category: str = ""
    people: str = ""
    year: int | None = None
    result: str | None = None


_ITEM = later(
    rf"^(?:(?P<y1>(?:19|20)\d\d)(?: [–-]|:|,)? )?(?P<award>[^:–\"“”]{{3,70}}?(?:Awards?|Prizes?|{PRIZES}|[Pp]reis|Festival)(?: (?:for|of) (?:Television|TV)(?: [A-Z]\w+)?)?"
    r"(?:,? \(?(?P<y2>(?:19|20)\d\d)\)?)?)(?: for |\s*[–—-]\s*|: | For |, )[\"“]?"
    rf"(?P<category>(?:(?:{SUPERLATIVE}|Episodic)\b|(?:[A-Z][\w-]* ){{1,5}}of the Year\b)[^\"”–—]*?)[\"”]?"
    r"(?:,? \(?(?P<y3>(?:19|20)\d\d)\)?)?(?:\s+[–—-]\s+(?P<who>[^(]+?)| to (?P<to>[A-Z][^(]+?))?(?:(?:\s*\(|\s+[–-])\s*(?P<result>[Ww]on|[Nn]ominated|[Nn]ominee|[Ww]inner)\)?)?\.?$"
)
#: An award with its year, and a category in any words: "Reef Award 2016 – Media (Medien)".
_DATED = later(
    rf"(?P<award>[A-Z][^:;–—()\"“”]{{2,50}}?(?:Awards?|Prizes?|{PRIZES}|[Pp]reis)(?: [A-Z]\w+)?),? \(?(?P<year>(?:19|20)\d\d)\)?(?: [–—-] |: )"
    r"(?P<category>[A-Z][^:;–—\"“”()]{3,50}(?: \([^()]+\))?)$"
)
_STATED = later(r"\b(?:won|nominated|winner|nominee|nomination|awarded|received)\b", re.IGNORECASE)


#: People behind a category: "Best Actor: Bo Lind", "Best Actor (Bo Lind)".
_NAMED = later(r"(?:: (?P<a>[^:()]+)| \((?P<b>[^()]+)\))$")
#: "Best" in other languages: a category's own words behind its English ones.
_TRANSLATED = later(r"(?:Beste[rsn]?|Mejor|Meilleure?|Miglior[ei]?|Melhor|Bästa|Bedste|Najlep\w+)\b")


def is_people(text: str) -> bool:
    """Whether a text is people's names, not a category."""
    return looks_personal(text) and not is_category(text) and len(text.split()) > 1 and not _TRANSLATED.match(text)


def in_order(text: str, scene: Scene) -> Accolade | None:
    """Award, category, people, result, in this order: "Saturn Award for Best Series, 2016 – Ana Sol"."""
    m = _ITEM.match(text)
    if m is None or (m["result"] is None and _STATED.search(text)):
        return None
    award, year = award_name(m["award"].strip())
    for given in (m["y1"], m["y2"], m["y3"]):
        year = int(given) if given else year
    category, people = m["category"].strip(" ,"), (m["who"] or m["to"] or "").strip()
    tail, colon, names = people.partition(": ")
    if colon and of_categories(tail) and is_people(names):
        category, people = f"{category} – {tail}", names
    if not people and (named := _NAMED.search(category)) and is_people(named["a"] or named["b"]):
        people, category = named["a"] or named["b"], category[: named.start()]
    if part := compiled(
        r"(?P<sort>Male|Female|Popular|Jury)(?:,? \(?(?P<year>(?:19|20)\d\d)\)?)?(?: [–-] (?P<who>.+))?$"
    ).match(people):
        category, people = f"{category} - {part['sort']}", part["who"] or ""
        year = int(part["year"]) if part["year"] else year
    elif (part := compiled(r"(.+?)\s+([–—-])\s+(.+)$").match(people)) and (
        of_categories(part[1]) or (_goes_on(part[1]) and not is_people(part[1]))
    ):
        category, people = f"{category} {part[2]} {part[1]}", part[3]
    if (
        not people
        and (
            tail := compiled(r"(?:,|-) ((?:[A-Z][\w.'’-]+ ?){2,4}(?:and (?:[A-Z][\w.'’-]+ ?){2,4})?)$").search(category)
        )
        and not is_category(tail[1])
    ):
        people, category = tail[1], category[: tail.start()]
    recipients = recipients_of(people, scene) if people else work_of(scene)
    result = result_of(m["result"] or "")
    return Accolade(award, category.strip(" ,-"), recipients, year, result)


def dated(text: str, scene: Scene) -> Accolade | None:
    """An award with its year, and behind it the category in any words, or who got it."""
    m = _DATED.match(text.strip())
    if m is None or _STATED.search(text) or JOINED_FREELY.match(m["award"]):
        return None
    award, year = award_name(m["award"])[0], int(m["year"])
    bare = m["category"].partition(" (")[0]
    people = recipients_of(bare, scene)
    if any(folded(bare) == folded(t) for t in scene.titles) or (is_people(bare) and all(" " in p for p in people)):
        return Accolade(award, None, people, year)
    return Accolade(award, m["category"], work_of(scene), year)


#: Where another category of an item begins: "Best Series (Ana Sol), Best Actor (Bo Lind)".
_NEXT = later(rf"\)(?:,| and|, and|;) (?=(?:{SUPERLATIVE})\b)|(?<=[a-z]), (?=(?:{SUPERLATIVE})\b[^,()]*\()")
_NAMED_CATEGORY = later(r"(?P<category>[^():]+?)(?: \((?P<who>[^()\[\]]*(?:\[[^\]]*\])?)\)?)?")


def several(text: str, scene: Scene) -> list[Accolade]:
    """The awards of an item that gives one body several categories, each with its people; none where it is another.

    "Tidal Critics: Best Actor (Bo Lind), Best Actress (Mira Vale)".
    """
    head, colon, rest = text.strip().rstrip(".").partition(": ")
    parts = _NEXT.split(rest) if colon and "(" in rest else []
    if len(parts) < 2 or not is_award(head) or CATEGORY_HEAD.match(head):
        return []
    award, year = award_name(head)
    made = []
    for part in parts:
        m = _NAMED_CATEGORY.fullmatch(part.strip())
        if m is None or not CATEGORY_HEAD.match(m["category"]) or result_of(m["who"] or ""):
            return []
        people = compiled(r"\s*\[[^\]]*\]").sub("", m["who"] or "")
        made.append(Accolade(award, m["category"], recipients_of(people, scene) if people else work_of(scene), year))
    return made


#: For which part or episode, with a capital and without the bracket it had: 'Ana Sol For playing: "Mira Vale"'.
_FOR_PART = later(
    r",? (?:for|For) (?:playing|portraying|(?:his|her|their) (?:role|portrayal|performance) (?:as|of)):? [\"“\[][^\"“”\]]*[\"”\]]"
)
_FOR_EPISODE_OF = later(r" For (?=(?:the )?episodes? )")
#: What somebody does, in brackets behind the name: "Ana Sol (executive producer)".
_JOB_BEHIND = later(r" \((?:[a-z-]+ ){0,2}(?:producer|director|writer|editor|composer|designer|supervisor|creator)s?\)")
#: A year in front of a category: "1990 Best Actor".
_YEAR_FIRST = later(rf"((?:19|20)\d\d),? (?=(?:{SUPERLATIVE}|Funniest)\b)")
#: A category in single marks: "Emmy Award for 'Best Song'".
_IN_SINGLE = later(rf"(?<= )['‘]({SUPERLATIVE}\b[^'‘’]+)['’](?=$|[ ,.])")
#: For whom a category was, behind it: "Best Song for Ana Sol".
_FOR_WHOM = later(
    rf"(?P<category>{SUPERLATIVE}\b[^–—:;]*?) for (?P<who>[A-Z][a-z'’-]+ (?:[A-Z]\.? )?[A-Z][\w'’-]+)(?=$| \()"
)


#: A category in quotation marks behind its year, and who got it: '2003 "Best Serial" Written by Ana Sol'.
YEAR_AND_TITLE = later(
    r"(?P<year>(?:19|20)\d\d):? [\"“](?P<category>[^\"“”]+)[\"”],? (?:(?:[Ww]ritten|[Dd]irected|[Pp]roduced|[Cc]omposed) by )?(?P<who>[A-Z][^\"“”()]+)(?: \([^()]*\))?"
)
#: Whose it was and when, in one bracket: "Best Actress (Ana Sol, 2014)".
_WHO_AND_YEAR = later(r" \((?P<who>[A-Z][^()]+), (?P<year>(?:19|20)\d\d)\)$")
#: A result behind the year, an award behind it: "2012 Won Reef Award", "2012 Reef Award".
_YEAR_AND_RESULT = later(r"((?:19|20)\d\d) (?=(?:Won|Nominated|Winner|Nominee)\b)")
_YEAR_AND_AWARD = later(r"((?:19|20)\d\d) ((?:[A-Z][\w.'’&-]* ){1,5}(?:Award|Prize))")
#: "Reef Award nomination for Best Actor".
_NOMINATION = later(rf"(?P<award>.{{2,60}}? (?:Award|Prize|{PRIZES})) nomination for (?P<rest>[A-Z].*)")
#: The episode that it was for, in brackets of its own.
_EPISODE_ASIDE = later(r" (?:\(|– )[Ff]or (?:the )?episode (?P<title>[\"“][^\"“”]+[\"”])(?:\)|\.)")


def _reordered(text: str) -> str:
    """An item's words in an order that its pieces are told by."""
    if (m := _YEAR_AND_AWARD.fullmatch(text)) is not None:
        return f"{m[2]} ({m[1]})"
    if (m := _NOMINATION.fullmatch(text)) is not None:
        return f"{m['award']} for {m['rest']} (nominated)"
    if (m := _WHO_AND_YEAR.search(text)) is not None and is_people(m["who"]):
        return f"{text[: m.start()]}, {m['year']} – {m['who']}"
    if (m := _EPISODE_ASIDE.search(text)) is not None:
        return f"{text[: m.start()]}{text[m.end() :]} ({m['title']})"
    return _YEAR_AND_RESULT.sub(r"\1: ", text, count=1) if _YEAR_AND_RESULT.match(text) else text


def plainly(text: str, source: str) -> str:
    """An item's words without what its pieces would be mistaken for: parts, jobs, a year that nothing parts from a category.

    Whom a category was "for" is a name that the article's ``source`` has elsewhere, too.
    """
    text = _reordered(text)
    text = _JOB_BEHIND.sub("", _FOR_EPISODE_OF.sub(" for ", _FOR_PART.sub("", text)))
    text = _IN_SINGLE.sub(r"\1", text)
    if (m := _FOR_WHOM.search(text)) is not None and source.count(m["who"]) > 1:
        text = f"{text[: m.end('category')]} – {text[m.start('who') :]}"
    return _YEAR_FIRST.sub(r"\1: ", text, count=1) if _YEAR_FIRST.match(text) else text


def told(text: str, under: bool) -> Told | None:
    """The item's pieces by what they are; ``None`` where one of them is a sentence. ``under`` says that an award stands above."""
    award = category = people = first = ""
    left: list[str] = []
    year: int | None = None
    result: str | None = None
    titled = False
    for piece in _pieces(text):
        if YEAR.match(piece):
            year = int(piece[:4])
            continue
        if m := _STATE.match(piece):
            result = "won" if m["won"] else "nominated"
            piece = piece[m.end() :].strip(' "“”')
        elif m := _BEHIND.search(piece):
            result = "won" if m["won"] else "nominated"
            piece = piece[: m.start()]
        elif (given := result_of(piece)) and not piece.isdigit():
            result = given
            continue
        if not piece:
            continue
        if not (category or award) and (m := _joined(piece)) is not None:
            award, category = m["award"], m["category"].strip(' "“”')
        elif CATEGORY_HEAD.match(piece) and is_category(piece) and (not category or titled):
            category, titled = piece, False
        elif not award and is_award(piece) and not CATEGORY_HEAD.match(piece):
            award = piece
            # "ITV Programme of the Year – National Television Award": a title, if a category comes behind
            titled = bool(category) and compiled(SUPERLATIVE).match(category) is None
        elif award and not category and is_category(piece) and not is_award(piece) and len(piece.split()) < 9:
            category = piece
        elif _FOR_EPISODE.match(piece):
            continue
        elif (
            category
            and (not people or first == people)
            and (_goes_on(piece) or (f": {piece}" in text and _narrower(piece)) or of_categories(piece))
        ):
            low = text.find(category)
            joined = text[low : text.find(piece, low + len(category)) + len(piece)]
            bracketed = f"{category} ({piece})"  # "Grand Prize (Daesang)"
            category = joined if "(" not in joined else bracketed if bracketed in text else f"{category}, {piece}"
        elif not category and not award and not people and is_people(piece) and not of_categories(piece):
            people = first = piece
        elif people and f'"{piece}"' in text:
            continue  # the episode behind who is up for it
        elif category and looks_personal(piece) and not is_category(piece):
            people = f"{people}, {piece}" if people else piece
        elif award and not (category or people or result or " " in piece) and piece[0].isupper():
            category = "" if piece in lexicon.COUNTRIES else piece
        elif len(piece.split()) > (10 if under and not category and piece[0].isupper() else 6):
            return None
        else:
            left.append(piece)
    if (award or under) and not category and left and left[0][:1].isupper():
        # "2016 Reef Awards: All-Around Artist – Ana Sol": a category in words of its own, and who is up for it.
        if len(left) == 1 and (people or is_category(left[0])):
            category = left[0]
        elif len(left) == 2 and not people and is_people(left[1]):
            category, people = left
    if not people and (quoted := _QUOTED.search(text)) is not None:
        people = quoted[0].strip("( )")
    return Told(award.strip(), category, people, year, result)


def _joined(piece: str) -> re.Match[str] | None:
    """An award and its category in one piece, unless it is the name of a ceremony: "TV Choice Awards"."""
    if piece.endswith("Awards") and " for " not in piece:
        return _AT.match(piece)
    return _JOIN.match(piece) or _AT.match(piece) or JOINED_FREELY.match(piece)


_FOR_EPISODE = later(r"for (?:the )?(?:episode )?[\"“]")
#: The episode of a result: 'Won ("Low Water")'.
_QUOTED = later(r"\([\"“][^\"“”()]+[\"”]\)$")


def _goes_on(piece: str) -> bool:
    return bool(
        compiled(
            r"(?:Television Series|Series|Miniseries|Mini-Series|Movie|Comedy|Drama|Musical|TV Movie|Limited Series|or |Female|Male|Short Form|Long Form|Variety|[Ii]n an?)\b"
        ).match(piece)
    )


def _narrower(piece: str) -> bool:
    """Whether a piece names the craft of a genre's category: "Drama: Best Visual Effects"."""
    return CATEGORY_HEAD.match(piece) is not None and of_categories(piece)


#: A title in quotation marks, whose commas part nothing.
_TITLE = later(r"[\"“][^\"“”]+[\"”]")


def _pieces(text: str) -> list[str]:
    whole = _TITLE.sub(lambda m: m[0].replace(", ", ",\0").replace(" to ", "\0to\0"), text)
    return [p for piece in _CUT.split(whole) if (p := piece.replace("\0", " ").strip(' ,."“”–—\n'))]
