"""A second look at what made, finished or sold the work: companies that their names tell, beside a word of what they did, in any words.

It reads names that no rule has taken. Of several in one list one that is plainly a company's is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Reading
from showbible.grammar.rules import span_of
from showbible.kinds.company.fact import Company
from showbible.kinds.company.listed import SMALL, companies
from showbible.kinds.company.names import is_company
from showbible.kinds.fact import Found, folded
from showbible.kinds.second import Known
from showbible.text.patterns import compiled, in_any, later

#: How a company's name ends, in an article's own letters: without one a sentence isn't looked at.
_TAILS = later(
    r"(?:Productions?|Studios?|Pictures|Films?|Entertainment|Media|Television|Animation|Enterprises|Cartoons|Corp|Ltd|Inc|Group|Works|Distribution|International|[a-zA-Z]FX)\b(?! Awards?\b)"
)
_EFFECTS_WORDS = frozenset(("effects", "vfx", "cgi"))
_NOT_UNDER = later(
    r"reception|accolade|award|\bcast\b|character|merchandis|game|\bfilms?\b|other media|related media|ratings|viewership|contestant|audition|adaptation|remake|home media|dvd|spin|cultural|legacy|influence|music|soundtrack|synopsis|plot"
)
_OTHER = later(
    r"\b(?:films?|movies?|games?|albums?|soundtracks?|books?|novels?|comics?|manga|remakes?|adaptations?|documentar(?:y|ies)|spin-offs?|specials?|dvds?|blu-rays?|home media|magazines?|"
    r"president|chairman|ceo|founder|founded|head of|executives? (?:at|of|from)|sued|lawsuit|rejected|declined|turned down|would|never|formerly|previously|originally (?:set|to|planned|intended)|reboots?|former|awards?|nominated|ratings|sponsor\w*|acquired by|merged|bought|purchased|copyrights?)\b|n't\b"
)
_N = rf"N(?:{SMALL}N)?"
_RUN = later(rf"(?:the )?{_N}(?:(?:, and|,| and| &) (?:the )?{_N}(?!'))*(?!')")
_WITH = r"(?:,? (?:together|along|in (?:association|co-?operation|collaboration|conjunction|partnership)|alongside)(?: with)? (?:the )?N(?:(?:, and|,| and) (?:the )?N)*,?)?"
_MORE = rf"(?:(?:the )?{_N}(?:, and|,| and|,? (?:in (?:association|co-?operation|collaboration|conjunction|partnership)|together|along) with) )*(?:the )?"
_SORT = r"(?:(?:the|a|an|its|his|her|their|N's) )?(?:[a-z-]+ ){0,3}(?:studios?|compan(?:y|ies)|vendors?|houses?|outfits?|firms?|producers?)?,? ?"

#: What a name was cut off behind: "Reef + Tide Films", "It's a Tern Productions".
_CUT_OFF = ("+ ", "'s a ", "’s a ")
#: Names that don't tell are companies' where they are called so.
_VENDOR = later(r"\b(?:vendors?|compan(?:y|ies)|studios?|(?<!in-)houses?|firms?)\b")

#: What stands in front of the names, and behind them, by what the company did.
_ROLES = (
    (
        "visual_effects",
        re.compile(
            rf"\b(?:effects|vfx|cgi)\b(?! (?:supervis|artist|producer|coordinat|co-ordinat|director))[^;]{{0,70}}\b(?:by|to|from|with|at|between|among) {_SORT}{_MORE}$"
        ),
        re.compile(
            rf"{_WITH},? (?:[a-z]+ ){{0,4}}(?:as|for|on|handl|provid|creat|deliver|complet|ma[dk]e|suppl|work)[^;,]{{0,40}}\b(?:effects|vfx|cgi)\b"
        ),
    ),
    (
        "distributor",
        re.compile(
            rf"\b(?:distribut(?:ed|ion|ors?)|syndicated|licensed|sold (?:abroad|internationally|overseas|on)|represented|(?:international|worldwide|global|overseas|foreign) sales)\b[^;]{{0,60}}\b(?:by|via|through|lies? with|in the hands of) {_SORT}{_MORE}$"
        ),
        re.compile(
            rf"{_WITH}(?:, (?:which|who))? (?:(?:has|have|had|also|later|now) )*(?:distribut(?:es|ed|e) (?:it\b|(?:the|all) (?:series|show|season))|licensed (?:it\b|the (?:series|show|anime|season)))"
        ),
    ),
    (
        "other",
        re.compile(
            rf"\b(?:dubbed|animated|edited|mixed|graded|remastered|restored|animation|dub|dubbing|post-production)\b(?:[^;NQ]|(?<=into )N|N language){{0,50}}\b(?:by|at) {_SORT}{_MORE}$"
        ),
        None,
    ),
    (
        "production_company",
        re.compile(
            rf"(?:\b(?:produced|co-?produced|developed|made|filmed|shot|in development|production)\b[^;NQ]{{0,60}}(?:N[^;NQ]{{0,30}})?(?<!commissioned )\bby {_SORT}{_MORE}"
            rf"|\bproduction\b(?: in association with (?:the )?N(?: and N)?)? for (?:the )?|\b(?:production compan(?:y|ies)|co-?producers?|producing partners?),? {_MORE}|\bcompany, |\bproduced (?:it |the (?:series|show|season) )?with {_SORT}{_MORE})$"
        ),
        re.compile(
            rf"{_WITH},? (?:(?:(?:was|were|is|are|being) )?(?:(?:responsible for|behind|in charge of) the (?:production|making)|(?:commissioned|hired|engaged|contracted) to (?:make|produce))\b|(?:(?:[a-z-]+ ){{0,2}})?(?:co-)?production\b(?! compan| design| office)|(?:(?:has|have|also|which|who) )*(?:(?:co-?)?produce[ds]?|co-financed|financed) (?:it\b|the (?:series|show|season))|(?:were|was|are|is)?,? ?(?:the|its) production compan)"
        ),
    ),
)


def companies_again(reading: Reading, known: Known) -> Iterator[Found]:
    """The companies that the rules left out."""
    if not reading.scene.on_a_show:
        return
    taken = {folded(f.fact.company) for f in known.found if isinstance(f.fact, Company)}
    for prose in reading.prose:
        if prose.plot or in_any(_NOT_UNDER, prose.section.path):
            continue
        for n, (start, end) in enumerate(prose.sentences):
            if not _TAILS.search(prose.text, start, end) and _EFFECTS_WORDS.isdisjoint(prose.words(n)):
                continue
            fold = prose.fold(n)
            if _OTHER.search(fold.line):
                continue
            for fact, low, high in _told(fold, reading.scene.titles, known.people):
                if folded(fact.company) not in taken:
                    yield Found(fact, "company.again", span_of(prose.passage, fold, low, high))


def _told(fold: Fold, titles: tuple[str, ...], people: Set[str]) -> Iterator[tuple[Company, int, int]]:
    """The companies of a sentence, each with what it did, and where that is told."""
    for m in _RUN.finditer(fold.line):
        names = companies(fold, m.start(), m.end()) or ()
        role, low, high = _role(fold.line, m.start(), m.end())
        if (
            role is None
            or not lexicon.HALVES.isdisjoint(names)
            or fold.line.endswith(_CUT_OFF, 0, m.start())
            or not all(_may_be(name, titles, people) for name in names)
        ):
            continue
        plain = any(map(is_company, names))
        if plain or (role == "visual_effects" and _VENDOR.search(fold.line) and all(" " in name for name in names)):
            yield from ((Company(name, role), low, high) for name in names)


def _role(line: str, low: int, high: int) -> tuple[str | None, int, int]:
    """What the companies named at ``low:high`` did, and where that is told."""
    begin = max(line.rfind("; ", 0, low) + 1, low - 140, 0)
    for role, front, behind in _ROLES:
        if told := front.search(line, begin, low):
            return role, told.start(), high
        if behind is not None and (told := behind.match(line, high)):
            return role, low, told.end()
    return None, low, high


def _may_be(name: str, titles: tuple[str, ...], people: Set[str]) -> bool:
    """Whether a name may be a company's: no person's, channel's, paper's, country's or work's."""
    first = name.split()[0].casefold()
    return not (
        name in titles
        or name.endswith("-based")
        or name in lexicon.COUNTRIES
        or name in lexicon.CONTINENTS
        or name in lexicon.CITIES
        or lexicon.is_service(name)
        or lexicon.is_outlet(name)
        or folded(name) in people
        or (first in lexicon.GIVEN_WORDS and not is_company(name))
        or compiled(r"Awards?$|Festival|Season|Series|University|^(?:It|The|Emmy)$|^[A-Z]$").search(name)
    )


SECONDS = (companies_again,)
