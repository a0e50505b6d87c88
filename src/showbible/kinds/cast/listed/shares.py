"""Several players in one entry of a cast list, and several parts: who plays which."""

from __future__ import annotations

from showbible.text.patterns import compiled, later

_NAME_TOKEN = later(
    r"[^\W\d_a-zß-öø-ÿ]|[\"“(']|d['’][A-Z]|(?:de|del|della|delos|dela|la|las|los|van|ter|ten|von|der|den|di|da|dos|du|le|bin|al|el|ibn|y|e|in|and|&|the|of)$"
)


def is_name(text: str) -> bool:
    """Whether a text looks like the name of a person or a group: capitals, few words."""
    tokens = text.split()
    if not tokens or len(tokens) > 7 or len(text) > 60 or not (tokens[0][0].isupper() or tokens[0][0] in '"“'):
        return False
    if any(ch in text for ch in "?:;|{}[]=<>\t") or compiled(r"\d{3}").search(text):
        return False
    return all(_NAME_TOKEN.match(t) for t in tokens) or (len(tokens) == 1 and tokens[0][0].isupper())


#: Parts that go one by one with as many players: "Stan and Dan, the neighbours", "the parents, Helen and Sol Weiss".
_PAIR = later(
    r"(?:(?:the |[A-Z][\w.’'-]*['’]s? )?(?:[a-z-]+ ){0,5}[a-z-]+,? )?(?P<first>(?!(?:The|A|An)\b)[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|[\"“][\w ]+[\"”])){0,2}) (?:and|&) "
    r"(?P<second>(?!(?:The|A|An|Sons?|Co)\b)[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|[\"“][\w ]+[\"”])){0,2})(?=$|[,.;:(–—]| [–—-] )"
)


#: Behind the parts: in which seasons.
_WHEN = later(r" \((?:also |main |recurring |guest |from )?(?:seasons?|series) [^()]*\)$")
_RESPECTIVELY = later(r"(.{5,200}?),? respectively\b")


def one_each(players: list[str], words: str) -> list[str]:
    """What each of the players plays: of as many parts one each, the family name said once; else all the same."""
    words = _WHEN.sub("", words)
    if (told := _RESPECTIVELY.match(words)) or len(players) > 2:
        parts = compiled(r",? (?:and|&) |, ").split(told[1] if told else words)
        if len(parts) == len(players) and all(is_name(p.replace(" / ", " ")) for p in parts):
            return (_with_family(parts) if len(parts) > 2 else []) or parts
    m = _PAIR.match(words) if len(players) == 2 else None
    if m is None:
        return [words] * len(players)
    first, second = m["first"], m["second"]
    if " " not in first and len(second.split()) == 2 and not compiled(r"(?:Dr|Mr|Mrs|Ms|Sgt|Lt|Capt)\b").match(second):
        first = f"{first} {second.split()[1]}"
    return [first, second]


def several_parts(words: str) -> list[str]:
    """Parts that "and" joins; a title alone has the name of the next: "Mr. and Mrs. Vale".

    >>> several_parts("Mr. and Mrs. Vale"), several_parts("Mira and Captain Reyes")
    (['Mr. Vale', 'Mrs. Vale'], ['Mira', 'Captain Reyes'])
    """
    parts = compiled(r" (?i:and|&) ").split(words)
    if len(parts) == 2 and compiled(r"(?:Mr|Mrs|Dr|Lord|Lady|King|Queen)\.?").fullmatch(parts[0]) and " " in parts[1]:
        parts[0] = f"{parts[0]} {parts[1].split(' ', 1)[1]}"
    return parts


def each(players: str, commas: bool = False) -> list[str]:
    """Who shares a part: "Ana Sol/Bo Lake", "Ana Sol / Bo Lake", "Ana Sol, Bo Lake and Cy Marsh".

    ``commas``: a comma alone parts players, not a player from what he is.
    """
    parts = [p.strip() for p in players.split("/")]
    if len(parts) > 1 and all(len(p.split()) > 1 for p in parts):
        return parts
    if (m := compiled(r"([A-Z][\w'’-]+) (?:and|&) ([A-Z][\w'’-]+) ([A-Z].+)").fullmatch(players)) and "&" not in m[3]:
        # "Henry and Jude Peart": twins who share the part and the family name.
        return [f"{m[1]} {m[3]}", f"{m[2]} {m[3]}"]
    if not commas and not compiled(r" (?:and|&) ").search(players):
        return [players]
    parts = compiled(r", (?:and )?(?!Jr|Sr|I{2})| (?:and|&) ").split(compiled(r",? respectively$").sub("", players))
    if len(parts) > 2 and (whole := _with_family(parts)):
        return whole
    return (
        parts
        if len(parts) > 1 and all(2 <= len(p.split()) <= 4 for p in parts) and " the " not in players
        else [players]
    )


def _with_family(names: list[str]) -> list[str]:
    """Three or more of one family, whose name is said once: "Ana, Bo and Cy Sol"; nothing where it isn't so."""
    *firsts, last = names
    if not compiled(r"[A-Z][\w'’-]+ [A-Z][\w'’-]+").fullmatch(last) or any(
        not compiled(r"[A-Z][a-z'’-]+").fullmatch(n) for n in firsts
    ):
        return []
    return [*(f"{n} {last.split()[1]}" for n in firsts), last]
