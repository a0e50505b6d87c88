"""The first sentence of an article: how it describes the work ("an American drama television series")."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from showbible.data import words
from showbible.grammar import lexicon
from showbible.text.patterns import compiled, later

LANGUAGES = words("languages")

_NOUN = (
    r"(?:television series|TV series|web series|miniseries|mini-series|series(?! (?:premiere|finale))|sitcoms?|programme|program|serial|soap opera|"
    r"[a-z]+[-–](?:drama|comedy|thriller)|Soap Opera|telenovela|teledrama|docuseries|docudrama|dramedy|drama|anime|cartoon|show|competition|documentary|comedy|"
    r"television film|television movie|special)"
)
#: Words that no description goes over.
_STOP = (
    r"(?:of|is|was|are|were|that|which|who|based|starring|created|developed|produced|written|directed|on|in|for|by|from|"
    r"with|the|an?|to|about|set|broadcast|aired|airing|premiered|season|episode|episodes|franchise|film|films|movie|novel)"
)
_WORD = rf"(?!{_STOP}\b)(?:\w|\.(?=\w)|(?<=[A-Z])\.|['’](?=\w)|[&+/–-])+"
_DESCRIPTION = later(
    rf"\b(?:an?|the|The|is|popular|(?P<bare>(?:season|series) of)) (?P<words>(?:{_WORD}(?:, ?| ))*)(?P<noun>{_NOUN})\b(?!-|['’])"
)
_FIRST_NOUN = later(rf"\b{_NOUN}\b(?=,? [A-Z0-9\"“#])")
_BARE = later(r"(?<=, )an? (?P<words>[A-Z][\w.-]+(?: [A-Z][\w.-]+)?) (?:(?P<genre>[a-z][a-z -]{3,40}),)?(?=[a-z ])")
#: A genre that stands without a word for a work behind it: "an American historical fantasy, premiered".
_BARE_GENRE = later(
    r"^(?!.*\b(?:that|which|who|of|in|by|series|show)\b).*\b(?:fantasy|thriller|mystery|western|romance|horror|mockumentary|procedural|dramedy|satire|whodunit)$"
)
#: What stands before the description of another work.
_OF_ANOTHER = later(
    r"(?:based (?:\w+ )?(?:up)?on|adapt(?:ed|ation) (?:of|from)|remake of|reboot of|spin-?off (?:of|from|to)|version of|sequel to|prequel to|"
    r"inspired by|revival of|companion to|successor to|counterpart (?:of|to)|known for|format of)\s(?:the |an? )?$|"
    r"\b(?:of|about|at|behind|hosting|making|producing|running|joins?|on the set of) an? $"  # what it is about: "the hosts of a talk show"
)
#: A genre that ends its clause: "is a Norwegian crime thriller co-produced by".
_PLAINLY = later(
    r"\b(?:is|was) an? (?:(?:19|20)\d\d |upcoming |forthcoming |[\w-]+-(?:part|episode) )*(?P<words>[A-Z][\w.–-]+) (?:[\w-]+-(?:part|episode) )?(?P<genre>[a-z][a-z -]{3,40}?)(?=[,.]| (?:co-)?(?:produced|created|made|developed|written|directed|set|starring|based|broadcast|commissioned|by|from|for|about|that|which|who|airing|aired|premiering|shown|screened|released|hosted|presented|made|distributed|running)\b)"
)
#: The country behind a description.
_LAND = later(
    r" (?:(?:from|made in|produced in) (?:the )?(?P<land>[A-Z]\w+(?: [A-Z]\w+)?)|(?:on|of|for) (?P<of>[A-Z]\w+) (?:public )?(?:television|TV))(?=[,.]| (?:and|that|which|created|first|starring|screened|shown|broadcast|about)\b)"
)
_PARTS = later(
    r"^(?:(?:\w+|\d+)-(?:part|episode|season|series|minute)|part|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen))$"
)
_YEARS = later(r"^(?:19|20)\d\d(?:[–-](?:(?:19|20)?\d\d|present))?$")
_NOISE = frozenset(
    (
        "popular acclaimed original upcoming new web streaming internet online cable syndicated primetime prime-time "
        "half-hour hour-long one-hour two-hour feature-length full-length long-running ongoing critically award-winning Emmy winning television TV tv Television "
        "limited network co-production coproduction weekly daily late-night network's basic premium digital American-style former current "
        "animated-style highly-rated hit public broadcast famous Original multi-award-winning and serial series drama-series "
        "cult global international epoch weeknight version talk-of-the-town produced three-part two-part four-part five-part six-part "
        "spin-off talent-search event eight-part ten-part seven-part twelve-part sixth seventh short-lived live TV's Web short mini single-camera multi-camera"
    ).split()
)
_NOT_GENRE = later(
    r"\b(?:clip|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|final|last|entire|main|whole|rest|other|"
    r"best|Best|manga|companion|sequel|version|remake|original|novel|book|comic book|\d+(?!D\b)\w*)\b|(?<!hildren)['’]s\b|[.!?]"
)
#: What a show is called by, which is no genre without it: "talk show".
_OF_SHOWS = ("game", "talk", "talent", "quiz", "variety", "sketch", "chat", "panel")
_GENRE_NOUNS = frozenset(("sitcom", "soap opera", "Soap Opera", "telenovela", "dramedy", "docudrama"))


class Opening(NamedTuple):
    """A description at ``start:end`` of its paragraph.

    ``countries`` and ``languages`` are ISO codes and names, ``genre`` the words before "television series",
    ``services`` networks named in it, ``after`` is where it ends and a name may follow.
    """

    start: int
    end: int
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    genre: str
    services: tuple[str, ...]


@lru_cache(64)
def opening(text: str, limit: int = 450) -> Opening | None:
    """The description of the work in the first ``limit`` characters of a lead. Several ask for it, so it is kept.

    >>> opening("HARBOUR is a 2019 Canadian crime drama television series.").genre
    'crime drama'
    >>> opening("HARBOUR is a Reef Award-winning American comedy television series.").genre
    'comedy'
    >>> opening("HARBOUR is a Norwegian–Swedish crime thriller co-produced by NRK.").genre
    'crime thriller'
    >>> opening("HARBOUR is an Australian–New Zealand comedy television series.")[2:5]
    (('AU', 'NZ'), (), 'comedy')
    >>> opening("HARBOUR is a three-part British thriller, based on a book.").countries
    ('GB',)
    >>> opening("HARBOUR is an American-Canadian co-production about the host of a talk show.")[2:5]
    (('US', 'CA'), (), '')
    >>> opening("HARBOUR is an American late-night talk show hosted by Ana Sol.").genre
    'talk show'
    >>> opening("HARBOUR is an upcoming Belgian-French police procedural airing on Reef.").genre
    'police procedural'
    >>> opening("HARBOUR is a British animated children's television series.").genre
    "animated children's"
    >>> opening("HARBOUR is a limited event television series.").genre
    ''
    >>> opening("HARBOUR is a Spanish-language telenovela.").languages
    ('Spanish',)
    >>> opening("The second season of Reef, a British-Irish sitcom shown by Netflix").countries
    ('GB', 'IE')
    """
    plain = _PLAINLY.search(text, 0, limit)
    if plain is not None:
        countries, _ = _countries(plain["words"].split())
        joint = plain["genre"] in {"co-production", "coproduction"}
        if countries and (joint or _BARE_GENRE.search(plain["genre"])):
            genre = "" if joint else plain["genre"]
            return Opening(plain.start("words"), plain.end("genre"), countries, (), genre, ())
    for m in _DESCRIPTION.finditer(text, 0, limit):
        end = m.end()
        if cut := _FIRST_NOUN.search(text, m.start("words"), m.end()):
            end = min(end, cut.end())
        start = m.start("words")
        if _OF_ANOTHER.search(text, max(0, m.start() - 40), start):
            continue
        found = _described(text, start, end, m)
        if found is not None and (not m["bare"] or found.countries):
            return found
    bare = _BARE.search(text, 0, limit)
    if bare:
        countries, _ = _countries(bare["words"].split())
        if countries:
            genre = (bare["genre"] or "") if _BARE_GENRE.search(bare["genre"] or "") else ""
            end = bare.end("genre") if genre else bare.end("words")
            return Opening(bare.start("words"), end, countries, (), genre, ())
    return None


def _countries(tokens: list[str]) -> tuple[tuple[str, ...], int]:
    """The countries that open a description, and how many words they take."""
    for n in (2, 1):
        if len(tokens) >= n and (code := lexicon.COUNTRIES.get(" ".join(tokens[:n]).strip(","))):
            return (code,), n
    joint = [lexicon.COUNTRIES.get(p) for p in compiled(r"[-–/]").split(" ".join(tokens[:2]).strip(","))]
    if len(joint) > 1 and all(joint):
        return tuple(c for c in joint if c), 2  # "Norwegian–New Zealand"
    if tokens:
        parts = compiled(r"[-–/]").split(tokens[0])
        codes = [lexicon.COUNTRIES.get(p) for p in parts]
        if len(parts) > 1 and codes[0] and parts[0][0].isupper() and "language" not in parts:
            return tuple(c for c in codes if c), 1
    return (), 0


def _without_awards(tokens: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The words of a description without the honours in front of it: "Reef Award-winning", "Reef and Tide nominated"."""
    last = max((n for n, t in enumerate(tokens) if compiled(r"(?:^|-)(?:winning|nominated)$").search(t[2])), default=-1)
    first = last
    while (
        first > 0
        and (w := tokens[first - 1][2])
        and (w[0].isupper() or w in {"and", "award"})
        and w not in lexicon.COUNTRIES
    ):
        first -= 1
    return tokens[:first] + tokens[last + 1 :] if last >= 0 else tokens


def _described(text: str, start: int, end: int, m: re.Match[str]) -> Opening | None:
    raw = text[start:end]
    noun = m["noun"] if end == m.end() else compiled(rf"{_NOUN}$").search(raw)[0]  # type: ignore[index]
    body = raw[: len(raw) - len(noun)]
    tokens = [(t.start(), t.end(), t[0].strip(",")) for t in compiled(r"\S+").finditer(body)]
    tokens = _without_awards(tokens)
    countries: list[str] = []
    languages: list[str] = []
    services: list[str] = []
    kept: list[tuple[int, int]] = []
    n = 0
    while n < len(tokens):
        word = tokens[n][2]
        codes, size = _countries([t[2] for t in tokens[n : n + 2]])
        if codes and word[0].isupper():
            countries.extend(c for c in codes if c not in countries)
            n += size
            if "-" in word and not lexicon.COUNTRIES.get(word):
                languages.extend(p for p in word.split("-") if p in LANGUAGES)
            continue
        base = compiled(r"[- ]language$").sub("", word)
        if word == "language" and languages:
            n += 1
            continue
        if base in LANGUAGES or (base != word and base[0].isupper()):
            languages.append(base)
            n += 1
            if n < len(tokens) and tokens[n][2] == "language":
                n += 1
            continue
        known = next(
            (
                k
                for k in (4, 3, 2, 1)
                if n + k <= len(tokens) and lexicon.is_service(" ".join(t[2] for t in tokens[n : n + k]))
            ),
            0,
        )
        if known and word[0].isupper():
            services.append(" ".join(t[2] for t in tokens[n : n + known]))
            n += known
            continue
        if not _YEARS.match(word) and word not in _NOISE and not _PARTS.match(word):
            kept.append(tokens[n][:2])
        n += 1
    genre = ""
    if kept:
        genre = body[kept[0][0] : kept[-1][1]].strip(" ,")
        if any(w.strip(",") in _NOISE - {"and", "drama-series", "series"} for w in genre.split()):
            genre = " ".join(w for w in genre.split() if w.strip(",") not in _NOISE - {"and"})
    if kept and compiled(r"\bserial drama\b").search(body):
        genre = genre.replace("drama", "serial drama", 1)
    last = noun.split()[-1]
    if noun in _GENRE_NOUNS:
        genre = f"{genre} {noun}".strip()
    elif last in {"drama", "comedy", "anime", "documentary", "competition"} or compiled(r"[-–]").search(last):
        genre = f"{genre} {last}".strip()
    if noun == "show" and genre.endswith(_OF_SHOWS):
        genre = f"{genre} show"
    if (
        _NOT_GENRE.search(genre)
        or compiled(r"\b(?:[A-Z][a-z]+ ?){3,}").search(genre)
        or "winning" in genre
        or len(genre.split()) > 8
    ):
        genre = ""
    if genre in {"", "and"}:
        genre = ""
    if not (countries or genre or services or languages or "television" in raw or "TV" in raw or "web" in raw):
        return None
    if not countries and (land := _LAND.match(text, start + len(raw))) is not None:
        # "a comedy from Avalon", "a drama on Avalonian television"
        codes, _ = _countries((land["land"] or land["of"]).split())
        countries.extend(codes)
        end = land.end() if codes else end
    return Opening(start, end, tuple(countries), tuple(languages), genre, tuple(services))
