"""How awards, categories, recipients and results are written."""

from __future__ import annotations

import re
from functools import cache

from showbible.data import either, table, words
from showbible.grammar import lexicon
from showbible.grammar.rules import Scene
from showbible.kinds.fact import folded
from showbible.text.patterns import compiled, later

#: Headings (in lower case) whose sections hold awards.
_NAMES = tuple(n for n, sort in table("prizes").items() if sort == "name")
HEADINGS = later(r"\b(?:awards?|accolades?|nominations?|honou?rs|recognition)\b")
_NUMBERED = later(
    r"^(?:the )?(?:(?P<year>(?:19|20)\d\d)(?:[-–/]\d{2,4})?|\d{1,3}(?:st|nd|rd|th|h)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|[a-z]+teenth|[a-z]+tieth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)-[a-z]+))"
    r"(?: annual)?(?:'s)? (?=\S)|^(?:the )?annual (?=\S)",
    re.IGNORECASE,
)
_TAIL = later(r",? (?:\((?P<a>(?:19|20)\d\d)\)|(?:of |in )?(?P<b>(?:19|20)\d\d))$")
#: Prizes that have a name of their own ("Emmy"), in the singular or the plural; those that are people's names only in the plural.
PRIZES = rf"(?:(?:{either(n for n, sort in table('prizes').items() if sort == 'prize')})s?|(?:{either(_NAMES)})s)"
#: The same, with those that are people's names in the singular, too.
ANY_PRIZE = rf"(?:{either(table('prizes'))})s?"
#: What a category begins with.
SUPERLATIVE = r"(?:Best|Outstanding|Favou?rite|Choice|Most|Exceptional|Excellence|Breakthrough|Breakout|Top|Special|(?:Individual |Lifetime )?Achievement)"
#: An award and its category in one, whatever the category: "Reef Award for Programme of the Year".
JOINED_FREELY = later(
    rf"(?P<award>.*?\b(?:Awards?|Prizes?|{PRIZES})) for (?:the )?(?P<category>(?!(?:Television|TV|Radio|Film)(?: and (?:Television|TV|Radio|Film))?$)[A-Z].*)$"
)
#: Words that only the name of a body, a ceremony or a festival has.
_BODY = later(
    rf"\b(?:Awards|AWARDS|Prizes|Festival|Guild|Association|Society|Academy|Ceremony|{PRIZES}|"
    r"Critics|Grand Prix|Presentation|Academia|Premios|Golden Bells?|[A-Z]\w+awards|[A-Z]+Awards|Cinema Editors|Cinematographers|Institute|"
    r"Prix|Rose d'Or|Council|Federation|Sahara|Gala|Honou?rs)\b"
)
_CATEGORY = later(
    r"\b(?:Best|Outstanding|Favou?rite|Choice|Most|Top \d+|Top|Excellence|Achievement|of the Year|Actors?|Actress(?:es)?|Grand Prize|"
    r"Daesang|Drama|Comedy|Main Title|Performance|Newcomer|Popular(?:ity)?|Performer|Series|Supporting|Lead|Ultimate|"
    r"Exceptional|Special|Couple|New Star|Star of|Directing|Direction|Writing|Score|Program(?:me)?s?|Category|Award|Prize|Breakthrough|"
    r"Rising|Sound|Editing|Music|Cinematography|Villain|Presenter|Host|Television|Miniseries|Limited|Animat(?:ed|ion))\b",
    re.IGNORECASE,
)
_RESULTS = (
    (
        "won",
        re.compile(
            r"^(?:won|win|winner|winners|awarded|recipient|honou?red|received|gold(?: award)?(?= *$| *\())(?:\b|$)(?!(?-i: [A-Z]\w))",
            re.IGNORECASE,
        ),
    ),
    (
        "nominated",
        re.compile(r"^(?:nominated|nom|nomination|nominee|shortlisted|finalist|nominations)\b", re.IGNORECASE),
    ),
)
_PLACE = later(r"^(?:ranked )?#?(\d{1,3})(?:st|nd|rd|th)?(?: place)?$", re.IGNORECASE)
_FOR = later(r"\s+(?:for|in|as) (?:the |episodes? )*[\"“'].*$|\s*[\"“].*[\"”]\s*$|\s+[–-]\s+[\"“].*$")
_BRACKETS = later(r"\s*\([^()]*\)")
_SPLIT = later(r"\s*(?:,\s*(?:and|&)\s|,|;|\s&\s|\n|\s+and\s|\s/\s)\s*")
#: What somebody is, behind the name: "Ana Sol, Executive Producer".
_JOB = later(
    r"(?i:(?:(?:co-?|supervising|executive|associate|consulting|senior|lead|re-recording|production|costume|casting|visual effects|special effects|makeup|hair|sound|music|art|set|"
    r"picture|dialogue|foley|original|written|directed) ?)*(?:producers?|showrunners?|creators?|writers?|directors?|editors?|mixers?|designers?|supervisors?|composers?|cinematographers?|director of photography|stylists?|coordinators?|decorators?|by))"
)
_GLUE = later(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ]+ [A-ZÀ-Þ])")
_PERSON = later(
    r"(?:[A-ZÀ-ÞŁŚŠŽČŞİ][\w.'’-]*)(?: (?:(?:de|del|dela|della|la|van|von|der|den|di|da|dos|du|le|bin|al|y|Ng|of) )*[A-ZÀ-ÞŁŚŠŽČŞİ\"“'(][\w.'’\"”)-]*){0,4}(?:,? (?:Jr|Sr)\.?)?$"
)
#: A body that gives awards keeps its own name.
_ORGANISATION = later(r"\b(?:Guild|Society|Association|Academy|Editors|Cinematographers|Institute)\b")


@cache
def _bodies() -> dict[str, str]:
    return table("award_bodies")


def known_body(text: str) -> str | None:
    """The plural name of a known body that ``text`` is, or that it names in the singular."""
    bodies = _bodies()
    short = () if _ORGANISATION.search(text) or text.isupper() else (f"{text} Award",)
    for name in (text, text.removesuffix("s"), text.removesuffix(" Awards"), *short, text.upper()):
        if name in bodies:
            return bodies[name]
    return None


def award_name(text: str) -> tuple[str, int | None]:
    """A body or ceremony without its number and year, in the plural, and the year that stood in it."""
    name, year = " ".join(text.replace("''", "").split()).strip(" ,.;:"), None
    for _ in range(2):
        if m := _NUMBERED.match(name):
            year = int(m["year"]) if m["year"] else year
            name = name[m.end() :]
    if m := _TAIL.search(name):
        year = int(m["a"] or m["b"])
        name = name[: m.start()]
    name = compiled(r"^(?:the|an?) (?=[A-Z])").sub("", name)
    if known_body(bare := name.removeprefix("The ")) is not None:
        name = bare
    if "'s " in name and known_body(name.replace("'s ", " ")) is not None:
        name = name.replace("'s ", " ")  # "the Tidal Society's Programme Award"
    known = None if compiled(r"\b(?:Awards|Prizes)$").search(name) else known_body(name)
    if known is not None:
        return known, year
    return compiled(r"\b(Award|Prize)$").sub(r"\1s", name), year


def is_award(text: str) -> bool:
    """Whether a text names a body, a ceremony or a festival (in the plural, or a known one)."""
    bare = award_name(text)[0]
    return bool(
        known_body(text.strip())
        or known_body(bare)
        or _BODY.search(text)
        or compiled(r"\d{1,3}(?:st|nd|rd|th) (?!Anniversary)").match(text)
    )


def is_category(text: str) -> bool:
    """Whether a text may name a category."""
    return bool(_CATEGORY.search(_BRACKETS.sub("", text))) and len(text) < 200


def result_of(text: str) -> str | None:
    """``won``, ``nominated`` or ``ranked N`` for the words of a result."""
    text = text.strip(" {}\n")
    for result, written in _RESULTS:
        if written.match(text):
            return result
    if (m := _PLACE.match(text)) and 0 < int(m[1]) <= 100:
        return f"ranked {int(m[1])}"
    return None


def recipients_of(text: str, scene: Scene) -> tuple[str, ...]:
    """The people of a cell (or the work, in one piece): asides, parts and the episodes that they won for left out."""
    text = text.replace("''", "").strip(" ,;")
    if not text:
        return ()
    for title in scene.titles:
        if folded(text) == folded(title):
            return (text,)
    bare = compiled(r"\s*\[[^\]]*\]").sub("", _BRACKETS.sub("", text)).strip(" ,;")
    bare = compiled(r"^[\"“][^\"“”]+[\"”]\s*(?:[–—:-]|by\b)\s*(?=[A-Z])").sub("", bare)  # "Low Water" – Ana Sol
    if m := compiled(r"[\"“]([^\"“”]+)[\"”]").fullmatch(bare):
        return (m[1].strip(),)
    bare = _FOR.sub("", bare).strip(" ,;–-") or bare
    glued = _GLUE.sub("\n", bare)
    bare = glued if all(" " in name.strip() for name in glued.split("\n")) else bare  # "AnnaLee Sol" is one
    pieces = [p.strip() for p in _SPLIT.split(bare) if p.strip()]
    if len(pieces) > 1 and (named := [p for p in pieces if not _JOB.fullmatch(p)]):
        pieces = named
        bare = named[0] if len(named) == 1 else bare
    if any(compiled(r"(?:Jr|Sr|II|III)\.?$").match(p) for p in pieces):
        joined: list[str] = []
        for p in pieces:
            if compiled(r"(?:Jr|Sr|II|III)\.?$").match(p) and joined:
                joined[-1] += f", {p}" if p[0] in "JS" else f" {p}"
            else:
                joined.append(p)
        pieces = joined
    if len(pieces) > 1 and all(_PERSON.match(p) for p in pieces):
        return tuple(dict.fromkeys(pieces))
    return (" ".join(bare.split()),)


def looks_personal(text: str) -> bool:
    """Whether a text may be people's names."""
    bare = _FOR.sub("", _BRACKETS.sub("", text)).strip()
    parts = [p.strip() for p in _SPLIT.split(bare) if p.strip()]
    return bool(parts) and all(_PERSON.match(p) for p in parts)


def of_categories(text: str) -> bool:
    """Whether all words of a text are those of categories: "Leading Young Actor", "Television"."""
    tokens = compiled(r"[^\W\d_][\w'’-]*").findall(text.casefold())
    return bool(tokens) and all(
        t in words("award_words") or t in {"of", "in", "a", "and", "or", "for", "by"} for t in tokens
    )


#: Who is up for a category, or the episode that is, in brackets behind it: "(Ana Sol, for 'Low Water')".
_WITHIN = later(r"\s*\((?P<who>[^()]*)\)$")
_FOR_TITLE = later(r"(?:,? ?for (?:the )?(?:episode )?)?(?P<title>[\"“'‘][^\"“”]+[\"”'’])$")


def with_people(category: str) -> tuple[str, str]:
    """A category, and the people or the episode that stand in brackets behind it."""
    m = _WITHIN.search(category)
    if m is None or not category[: m.start()]:
        return category, ""
    title = _FOR_TITLE.search(m["who"])
    who = m["who"][: title.start()].strip(" ,") if title is not None else m["who"]
    if title is not None and not who:
        return category[: m.start()], f'"{title["title"][1:-1]}"'
    company = lexicon.is_service(who) or lexicon.is_outlet(who) or lexicon.is_organisation(who)
    if " " not in who or company or of_categories(who) or not looks_personal(who):
        return category, ""
    return category[: m.start()], who


def for_person(category: str) -> bool:
    """Whether a category honours a person rather than a work."""
    return bool(
        compiled(
            r"\b(?:actor|actress|performer|performance|newcomer|presenter|host|director|writer|star|artist|celebrity|"
            r"male|female|role|comedian|personality|character|villain|couple|couples|kiss|pair|daesang)\b",
            re.IGNORECASE,
        ).search(category)
    )


def work_of(scene: Scene) -> tuple[str, ...]:
    """The work that an article on it, or on its awards, is about; an episode's own article is about the episode."""
    if scene.kind == "episode":
        return (compiled(r"\s*\([^()]*\)$").sub("", scene.title),)
    return (scene.series,) if scene.series else ()
