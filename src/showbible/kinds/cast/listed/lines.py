"""The lines of a cast list before they are read: labels and ranks in front of them, several entries on one."""

from __future__ import annotations

from showbible.kinds.cast.listed.heads import tier_of
from showbible.text import Item
from showbible.text.patterns import later

#: "Ana Sol as:" above the list of her parts.
ABOVE = later(r"([^\W_a-z][^:]{3,40}) as:?$")
#: Where somebody appears, before his name: "Episode 3: Ana Sol as Mira", 'In the episode "Ebb" of season two, Mira (Ana Sol)'.
WHERE = later(
    r"(?:[\"“][^\"”]{2,60}[\"”]|(?:Episode|Season|Series|Week) \d+)\s*(?::| [–—-])\s+(?=[^\W\d_])"
    r"|In (?:the )?(?:(?!the )[\w'’-]+ ){0,4}?(?:episode )?[\"“][^\"”]{2,60}[\"”](?: (?:of|from|in) (?:the )?(?:[\w-]+ ){0,2}(?:season|series)(?: [\w-]+)?)?, (?=[^\W\d_a-z])"
)
#: A rank before the player: "Special guest star: Ana Sol as Mira".
_RANK = later(
    r"(?:(?:[Ss]pecial|[Aa]lso|[Rr]ecurring|[Mm]ain) )*(?:[Gg]uest(?:[- ]stars?|s| appearances?)?|[Rr]ecurring|[Ss]tarring|[Cc]o-starring|[Cc]ameos?|[Mm]ain(?: cast)?)\s*:\s+(?=[^\W\d_a-z][^:]* as )"
)
_JOINED = later(r"(?:, (?:and )?|; | and | [-•] )(?=(?:[A-ZÀ-Þ][\w.'’-]* ){1,3}[A-ZÀ-Þ][\w.'’-]* as )")
_ENTRY = later(r"[A-ZÀ-Þ][^,;:()]{2,40} as [^;:]{2,50}$")
#: "Series 1: Ana Sol (Mira Vale), Bo Lind (Captain Reyes) and Cy Marsh (a clerk)".
_ONE_IN_BRACKETS = later(r"[^\W\d_a-z][^():;,]{2,40} \((?!(?i:ep|season|series|week)|\d)[^()]{2,60}\)")
_IN_A_ROLL = later(
    rf"(?:(?:Episode|Season|Series|Week) \d+:? )?(?P<roll>{_ONE_IN_BRACKETS.pattern}(?:(?:, (?:and )?|; (?:and )?| and ){_ONE_IN_BRACKETS.pattern})+)\.?"
)


def ranked(item: Item) -> tuple[Item, str | None]:
    """An entry without the rank in front of its player, and the tier that the rank gives."""
    rank = _RANK.match(item.text.value)
    if rank is None:
        return item, None
    rest = item.text.part(rank.end(), len(item.text.value))
    return Item(rest, item.span, item.depth), tier_of((rank[0].casefold(),))


def joined_entries(item: Item) -> list[Item]:
    """The entries that stand on one line: "Ana Sol as Mira, Bo Lind as Tom", "Ana Sol (Mira), Bo Lind (Tom)"."""
    text = item.text.value
    if text.count(" (") > 1 and (roll := _IN_A_ROLL.fullmatch(text)):
        at = roll.start("roll")
        return [
            Item(item.text.part(m.start(), m.end()), item.text.span(m.start(), m.end()), item.depth)
            for m in _ONE_IN_BRACKETS.finditer(text, at)
        ]
    if text.count(" as ") < 2 or len(text) > 1500:
        return [item]
    label = WHERE.match(text)
    starts = [label.end() if label else 0, *(m.end() for m in _JOINED.finditer(text))]
    ends = [*(m.start() for m in _JOINED.finditer(text)), len(text)]
    pieces = [(a, b) for a, b in zip(starts, ends, strict=True) if a < b]
    if len(pieces) < 2 or not all(_ENTRY.match(text[a:b].rstrip(".")) for a, b in pieces):
        return [item]
    return [Item(item.text.part(a, b), item.text.span(a, b), item.depth) for a, b in pieces]
