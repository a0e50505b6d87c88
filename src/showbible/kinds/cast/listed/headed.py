"""Characters with headings or lines of their own, and the player told below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from showbible.grammar.parts import capitalised
from showbible.grammar.prose import Reading
from showbible.kinds.cast.asides import OF_CHARACTERS, WHEN_PLAYED
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import is_cast, label_tier, tier_of
from showbible.kinds.cast.listed.parts import OTHER_SCRIPT, part_of
from showbible.kinds.cast.listed.shares import is_name
from showbible.kinds.fact import Found
from showbible.text import Item, Paragraph
from showbible.text.patterns import compiled, later

_BY_FIRST = later(
    r"(?:(?:[Pp]ortrayed|[Pp]layed|[Vv]oiced|[Pp]erformed) by:?|(?:Actor|Actress|Performer|Voice actor|Voice)s?:) (?P<players>[^\W\d_](?:[^.;:]|(?<=\b[A-Z])\.|(?<= [JS]r)\.){3,90}?)(?=[;:]|(?<!\b[A-Z])\.|,? (?:is|was|he|she|they|the|a|an|in|who|from|until) |, (?:is|was|he|she|they|the|a|an)\b|$)"
)


#: "She is portrayed by Ana Sol", in a passage on one character.
_PLAYED = later(
    r"(?:^|(?<=[.!?] ))(?:He|She|They|It|The character|The role|The part)(?:,? (?:is|was|has been))(?: (?:also|originally|first|initially|again))?,? "
    r"(?:played|portrayed|voiced|performed) by (?:actor |actress |singer |comedian )?(?P<players>[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,3}(?: and [^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,3})?)"
)


#: What is left of a first sentence whose name is lost: "(played by Ana Sol) is a nurse".
_IN_FRONT = later(
    r"\((?:(?:portrayed|played|voiced|performed) by )?(?P<players>[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,3})\)(?= (?:is|was)\b)"
)
#: A heading with the player in brackets: "Mira Vale (Ana Sol)".
_WITH_PLAYER = later(
    r"(?P<part>[^\W\d_a-z][^()]{1,40}) \((?:(?:played|portrayed|voiced|performed) by )?(?P<player>[^()]{3,40})\)"
)
#: A first sentence on somebody that ends with his player: "Mira is the cook, portrayed by Ana Sol".
_AT_LAST = later(
    r"(?P<name>[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z\"“][\w.'’\"”-]*){0,4})\b(?! and\b)(?:(?!\bwho\b)[^.;()]){3,160}? [a-z][\w-]*(?:, (?:and (?:is |was )?)?| and (?:is |was ))"
    r"(?:played|portrayed|voiced|performed) by (?:actor |actress |singer |comedian )?(?P<players>[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,3})(?=[.,;]|$| (?:and|in|from|until|since) )"
)
#: A heading that is an entry: "Ana Sol as Mira Vale".
_AS_HEADED = later(r"(?P<player>[^\W\d_a-z].{3,40}?) as (?P<part>.{2,60})")


def headed_characters(reading: Reading) -> Iterator[Found]:
    """Characters with headings of their own, whose passage opens with the player: "Portrayed by Ana Sol, she is a nurse"."""
    listed = OF_CHARACTERS.match(reading.document.title) is not None
    rank: tuple[int, str | None] = (0, None)
    for section in reading.document.sections:
        part = section.title.value.strip()
        if section.level < rank[0]:
            rank = (0, None)
        if section.level < 3 - listed or not (listed or is_cast(section.path[:-1]) or rank[1]):
            continue
        if (label := label_tier(part)) is not None:
            rank = (section.level, label)
            continue
        tier = rank[1] if rank[0] == section.level else tier_of(section.path[:-1])
        if (m := _AS_HEADED.fullmatch(part)) and is_performer(m["player"]) and is_name(m["part"]):
            yield Found(Cast(m["player"], part_of(m["part"]), tier), "cast.headed", section.title.whole)
        elif (m := _WITH_PLAYER.fullmatch(part)) and is_performer(m["player"]):
            part = _in_capitals(m["part"], reading.document.source.text)
            yield Found(Cast(m["player"], part, tier), "cast.headed", section.title.whole)
            continue
        told = [b for b in section.blocks if isinstance(b, (Paragraph, Item))]
        if not told or " and " in part:
            continue
        m = _BY_FIRST.match(told[0].text.value) or _IN_FRONT.match(told[0].text.value)
        part = _in_capitals(part, reading.document.source.text) if m is not None else part
        if not is_name(part):
            continue
        first = told[0] if m is not None else None
        alone = m is None and isinstance(told[0], Paragraph) and part.split()[0] in told[0].text.value[:100]
        for block in (b for b in told if isinstance(b, Paragraph)) if alone else ():
            if m := _PLAYED.search(block.text.value) or _named_at_last(block, part):
                first = block
                break
        if first is not None and m is not None:
            yield from _by(m, first, part, tier)


def _named_at_last(block: Paragraph, part: str) -> re.Match[str] | None:
    """The player whom the first sentence on a part names at its end."""
    m = _AT_LAST.match(block.text.value)
    return m if m is not None and not set(part.split()).isdisjoint(m["name"].split()) else None


def _in_capitals(part: str, text: str) -> str:
    """A part as the article writes it, where its heading has but one capital: "Mira vale"."""
    part = compiled(r"\s*\([^()]*\)$").sub("", part)
    if is_name(part):
        return part
    written = (m[0] for m in re.finditer(re.escape(part), text, re.IGNORECASE))
    return next(filter(is_name, written), " ".join(w[:1].upper() + w[1:] for w in part.split()))


def _by(m: re.Match[str], block: Paragraph | Item, part: str, tier: str | None) -> Iterator[Found]:
    """The players of a part whose name stands above."""
    for player in compiled(r", (?:and )?| and ").split(compiled(r"\s*\([^()]*\)").sub("", m["players"])):
        if is_performer(name := WHEN_PLAYED.sub("", player).strip(" .")):
            whole = capitalised(part) if part.isupper() else part
            yield Found(Cast(name, whole, tier), "cast.headed", block.text.span(m.start(), m.end()))


def lined_characters(reading: Reading) -> Iterator[Found]:
    """Characters with lines of their own in a cast's section, with the player on the next: "Mira Vale", "Played by Ana Sol."."""
    for section in reading.document.sections:
        if not is_cast(section.path):
            continue
        for above, block in pairwise(section.blocks):
            if not (isinstance(above, (Paragraph, Item)) and isinstance(block, (Paragraph, Item))):
                continue
            if (m := _BY_FIRST.match(block.text.value)) is None:
                continue
            part = OTHER_SCRIPT.sub("", compiled(r"\s*\([^()]*\)$").sub("", above.text.value.strip()))
            if len(part) < 50 and is_name(part) and not label_tier(part):
                yield from _by(m, block, part, tier_of(section.path))
