"""What the marks know of the world: organisations, roles, words that are no names. Built once from the data files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from showbible.data import lines, table, words
from showbible.text.patterns import compiled, later

COMMON = words("common_words")
#: Words that are seldom written with a capital.
ORDINARY = words("ordinary_words")
GIVEN_WORDS = words("given_names")
#: Words that are no given names.
NO_GIVEN_WORDS = COMMON - GIVEN_WORDS
ROLES = table("roles")
AGGREGATORS = table("aggregators")
_PRONOUNS = {name: pronoun for pronoun, names in table("pronouns").items() for name in names.split()}
COUNTRIES = table("countries")
#: Those that are family names, too: "Ana Jordan".
LAND_SURNAMES = words("land_surnames")
SERVICES = table("services")
AMBIGUOUS_SERVICES = table("services_ambiguous")
OUTLETS = words("outlets")
GATHERINGS = words("gatherings")
SOCIAL_SITES = words("social_sites")
MONTHS = table("months")
#: The best mark of an outlet's own scale.
GRADE_SCALES = {name: int(best) for name, best in table("grade_scales").items()}

#: Companies whose names don't tell that they are.
MAKERS = words("makers")
#: Record labels whose names don't tell that they are.
LABELS = words("labels")
#: Words that end the name of an organisation.
ORG_TAILS = words("org_words")
#: Words in capitals that are no names of anybody.
PLAIN_CAPITALS = words("plain_capitals")
#: Titles of people in organisations that stand before a name: "Netflix COO Ted Sarandos".
JOB_TITLES = frozenset(
    ("CEO COO CFO CTO CCO EP PD VP President Chairman Executive Head Director Producer Editor Critic").split()
)


def is_of_a_land(name: str) -> bool:
    """Whether the last word of a name is a country, as in a company's, and not somebody's family name.

    >>> is_of_a_land("Reef Germany"), is_of_a_land("Ana Jordan"), is_of_a_land("BBC Scotland"), is_of_a_land("Ana Sol")
    (True, False, True, False)
    """
    first, _, last = name.rpartition(" ")
    if last not in COUNTRIES:
        return False
    low = first.casefold()
    return last not in LAND_SURNAMES or not first or low in COMMON or low in ORDINARY or is_service(first)


#: Shops for downloads.
STORES = frozenset(name for name, medium in SERVICES.items() if medium == "home_media")
#: Adjectives of countries whose ending doesn't tell that they are.
DEMONYMS = words("demonyms")
#: Adjectives of peoples and creeds that are no country's.
PEOPLES = words("peoples")
CONTINENTS = words("continents")
#: Regions, with what each lies in.
REGIONS = table("regions")
CITIES = frozenset(name for line in lines("cities") for name in line.split("|"))
#: What stands before a place to say when: "Victorian London".
ERAS = words("eras")
#: Words of record labels' names that hardly another company's has.
LABEL_WORDS = words("label_words")
COMICS_PUBLISHERS = words("comics_publishers")
#: Houses where films are shown.
VENUES = words("venues")
#: Who counts viewers, and judges nothing.
RATINGS_BUREAUS = words("ratings_bureaus")
#: Outlets whose names are places, given names or words: somebody behind them is no proof.
AMBIGUOUS_OUTLETS = words("outlets_ambiguous")


def is_locality(name: str) -> bool:
    """Whether a known city or region is called so."""
    return name in CITIES or name in REGIONS


def is_service(name: str) -> bool:
    """Whether a network or streaming service is called so, with or without ``The``."""
    return name in SERVICES or name.removeprefix("The ").removeprefix("the ") in SERVICES


def medium_of(name: str) -> str | None:
    """How a known network or service shows: ``streaming``, ``broadcast`` or ``home_media``."""
    bare = name.removeprefix("The ").removeprefix("the ")
    return SERVICES.get(name) or SERVICES.get(bare) or AMBIGUOUS_SERVICES.get(bare)


def pronoun(name: str) -> str | None:
    """Whether "she" or "he" stands for somebody, by a given name that is no other's: ``None`` where it doesn't tell.

    >>> pronoun("Helen Sol"), pronoun("Patrick Sol"), pronoun("Robin Sol"), pronoun("Sol")
    ('she', 'he', None, None)
    """
    given, _, family = name.partition(" ")
    return _PRONOUNS.get(given) if family else None


@lru_cache(maxsize=4096)
def is_outlet(name: str) -> bool:
    """Whether a known paper, magazine or site is called so."""
    return name in OUTLETS or name.removeprefix("The ").removeprefix("the ") in OUTLETS or f"The {name}" in OUTLETS


_PAPER = later(
    r"(?:The )?(?:[A-Z][\w.'-]+ ){1,3}(?:Herald|Tribune|Gazette|Chronicle|Courier|Post|Times|Mail|Journal|Dispatch|Inquirer|Examiner|"
    r"Observer|Standard|Echo|Argus|Sentinel|Mercury|Telegraph|Globe|Republic|Magazine|Star|Sun|Register|Weekly|Daily|Bee|Post-\w+|Star-Ledger)"
    r"|[A-Z][\w-]{3,}\.(?:com|net|org|co\.uk)"
)


def is_paper(name: str) -> bool:
    """Whether a name of two words or more is built as newspapers' are, or one as a site's.

    >>> is_paper("Harbour Evening Echo"), is_paper("ReefScreen.com"), is_paper("Ada Holm"), is_paper("Echo")
    (True, True, False, False)
    """
    return not is_service(name.split(".", 1)[0]) and _PAPER.fullmatch(name) is not None


@lru_cache(maxsize=4096)
def is_organisation(name: str) -> bool:
    """Whether the name is a known organisation's or ends as one's does ("ABC Studios")."""
    if is_service(name) or is_outlet(name) or name in AGGREGATORS:
        return True
    tokens = name.rstrip(".").split()
    return len(tokens) > 1 and tokens[-1] in ORG_TAILS


#: What is no company's name by itself: "Ebb Media and Entertainment" is one.
HALVES = frozenset(
    "Entertainment Media Television Company Productions Film Films Animation Partners Sons Drama Pictures".split()
)
#: Words of companies' names that begin no person's.
_MAKE = frozenset("Media Entertainment Television Pictures Films Studios Productions".split())


def is_no_person(name: str) -> bool:
    """Whether a name is plainly no person's: a company's by its first or last word, or a region's.

    >>> is_no_person("Media Reef Capital"), is_no_person("Ebb USA"), is_no_person("Ana Sol")
    (True, True, False)
    """
    tokens = name.split()
    return bool(tokens) and (
        tokens[0] in _MAKE
        or (len(tokens) > 1 and tokens[-1] in {"USA", "UK", "Ave", "Products"})
        or re.fullmatch(r"[A-Z]/[A-Z]", tokens[0]) is not None
        or name in _PARTS
    )


#: Parts of countries with two words, of which people are natives.
_PARTS = frozenset(
    f"{side} {land}"
    for side in ("New", "West", "East", "North", "South")
    for land in ("England", "Wales", "Germany", "Yorkshire", "London")
)


@cache
def heads() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Known organisations by their first word, longest first: to cut "Netflix COO Ted Sarandos" after Netflix."""
    by_first: dict[str, set[tuple[str, ...]]] = {}
    for name in (*lines("outlets"), *SERVICES, *AGGREGATORS, *(n for n in (*LABELS, *MAKERS) if " " in n)):
        tokens = tuple(name.split())
        if len(name) > 2:
            by_first.setdefault(tokens[0], set()).add(tokens)
        if tokens[0] == "The" and len(tokens) > 2:
            by_first.setdefault(tokens[1], set()).add(tokens[1:])  # "in the Sunday Tide"
    return {first: tuple(sorted(all_, key=len, reverse=True)) for first, all_ in by_first.items()}


def begins_with_known(words: Sequence[str], least: int = 1) -> bool:
    """Whether the first words are an organisation that the lexicon knows, of at least so many words.

    >>> begins_with_known(("Rotten", "Tomatoes", "critic")), begins_with_known(("Rotten", "apples"))
    (True, False)
    """
    lengths, names = _known()
    return any(n >= least and tuple(words[:n]) in names for n in lengths.get(words[0], ()))


@cache
def _known() -> tuple[dict[str, frozenset[int]], frozenset[tuple[str, ...]]]:
    """How many words the organisations have that begin with a word, and all of them: to look up, not to compare with each."""
    by_first = heads()
    lengths = {first: frozenset(map(len, names)) for first, names in by_first.items()}
    return lengths, frozenset(name for names in by_first.values() for name in names)


NUMBER_WORDS = {
    word: n
    for n, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
            "sixteen seventeen eighteen nineteen twenty"
        ).split()
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100}
ORDINAL_WORDS = {
    word: n
    for n, word in enumerate(
        (
            "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ).split()
    )
}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
ORDINAL_WORDS |= {f"{ten}-{unit}": n + k for ten, n in _TENS.items() for unit, k in ORDINAL_WORDS.items() if 0 < k < 10}
ORDINAL_WORDS |= {f"{ten[:-1]}ieth": n for ten, n in _TENS.items()}


def number(text: str) -> float | None:
    """The number that a word or figure is: ``"four"``, ``"3.58"``, ``"1,200"``.

    >>> number("four"), number("1,200")
    (4, 1200.0)
    """
    word = text.casefold().strip()
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word]
    if compiled(r"\d[\d,]*(?:\.\d+)?").fullmatch(word):
        return float(word.replace(",", ""))
    head, _, tail = word.partition("-")
    if head in NUMBER_WORDS and tail in NUMBER_WORDS:
        return NUMBER_WORDS[head] + NUMBER_WORDS[tail]
    return None


def ordinal(text: str) -> int | None:
    """The number of an ordinal: ``"second"``, ``"22nd"``.

    >>> ordinal("second"), ordinal("thirty-first"), ordinal("22nd"), ordinal("slow")
    (2, 31, 22, None)
    """
    word = text.casefold()
    if word in ORDINAL_WORDS:
        return ORDINAL_WORDS[word]
    m = compiled(r"(\d+)(?:st|nd|rd|th)").fullmatch(word)
    return int(m[1]) if m else None
