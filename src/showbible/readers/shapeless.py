"""Pages saved as text, which lost the shape of their box and headings: labels glued to values, headings without signs."""

from __future__ import annotations

from showbible.text import Passage, Span, join
from showbible.text.patterns import later

#: "No. of episodes13".
GLUED = later(
    r"(Country of origin|No\. of (?:episodes|seasons|series)|Original (?:network|release)|Starring|Created by|"
    r"Showrunner|Genre|Network|Release)\s*(?:\|\s*)?(?=\S)(?!\|)(.*?)[\s|]*$"
)
_KEYS = {
    "country of origin": "country",
    "no. of episodes": "num_episodes",
    "no. of seasons": "num_seasons",
    "no. of series": "num_series",
    "original network": "network",
    "original release": "released",
    "created by": "creator",
}
#: Headings that lose their equals signs when a page is saved as text.
BARE = later(
    r"(?:edit)?((?:Cast and characters|Cast|Main|Recurring|Guest|Notable guests|Episodes|Production|Development|"
    r"Writing|Casting|Filming|Music|Marketing|Release|Reception|Critical response|Accolades|References|Plot)"
    r")(?:\[edit\])?\s*$"
)
#: What is left of the page around the article.
FURNITURE = frozenset({"Open main menu", "Main menu", "---|---|", "Season chronology | |", "Contents", "edit"})
_SEASON = later(r"(?:Season|Series) \d{1,3}$")
_BRACKETS = later(r"\s*\([^()]*\)$")
#: Lines between a box's head and its first field: a season's number, the words under a picture.
_ABOVE = 6
_LONGEST = 80


def key(label: str) -> str:
    """The parameter that a glued label shows."""
    return _KEYS.get(label.casefold(), label.casefold())


def head(text: str, field: int) -> Passage | None:
    """What a box whose first field stands on the line at ``field`` is headed with: the show's name, with its season's number.

    ``None`` where the rest of the page never says that name: a line above a box may be anything.
    """
    lines: list[Span] = []
    start = field
    while start and len(lines) < _ABOVE:
        end, start = start - 1, text.rfind("\n", 0, start - 1) + 1
        bare = text[start:end].rstrip(" \t|")
        if not bare.strip() or len(bare) > _LONGEST:
            break
        if bare not in FURNITURE and bare.strip("-"):
            lines.insert(0, Span(start, start + len(bare)))
    if not lines:
        return None
    name = Passage.of(text, lines[0]).stripped()
    said = _BRACKETS.sub("", name.value)
    elsewhere = text.find(said, 0, lines[0].start) >= 0 or text.find(said, field) >= 0
    if not said or said[-1] in ".!:,;" or not elsewhere:
        return None
    number = next((line for line in lines[1:] if _SEASON.match(text, *line)), None)
    return join([name, Passage.of(text, number)], " ") if number is not None and said == name.value else name
