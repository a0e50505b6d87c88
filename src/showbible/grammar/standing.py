"""What stands for names said before: "she", "the actress", "the pair", "the latter".

A fold has a name's letter where such words stand, and the name that they stand for is the mark's: so every rule reads
"She was cast as Mira Vale" as it reads "Ana Sol was cast as Mira Vale". Only the sentence before (and for "the latter"
the sentence itself) is asked, and only where it leaves no choice: one person in it, or one who is its subject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from showbible.grammar import lexicon
from showbible.grammar.marks import NAME
from showbible.grammar.run_words import GATHERINGS
from showbible.text.patterns import later

if TYPE_CHECKING:
    from showbible.grammar.fold import Fold
    from showbible.grammar.named import Names

_CALLINGS = (
    "actor|actress|comedian|comic|singer|musician|composer|director|writer|filmmaker|producer|screenwriter|playwright|showrunner|"
    "editor|cinematographer|performer|presenter|broadcaster|chef|author|novelist|rapper|dancer|model|songwriter"
)
_HOUSES = "company|studio|network|channel|broadcaster|distributor|label|streamer|publisher|service"
#: One of these is in every sentence that has such words.
STAND_INS = frozenset(
    (
        *_CALLINGS.split("|"),
        *_HOUSES.split("|"),
        *"he she they two pair duo couple twosome both trio former latter".split(),
    )
)
#: Behind words that stand for somebody: what he does. A noun or "of" would make them somebody else's.
_DOES = (
    r"(?=,? (?:(?:also|later|then|previously|had|has|have|both|all|each|were|was|is|are|would|will|could|did|does|do|went|came|took|takes|"
    r"wrote|became|becomes|left|began|begins|won|made|makes|ran|run|said|told|met|got|cut|led|gave|kept|play|plays|portray|portrays|appear|appears|serve|serves|"
    r"voices|stars|star|joins|join|returns|return|reprises|reprise|co-wrote|originally|initially|subsequently|eventually|first|officially|reportedly|"
    r"themselves|himself|herself)(?![a-z-])|(?:co-|guest[- ]|re)?[a-z]+ed(?![a-z-])))"
)
_ONE = later(rf"(?:(?P<pronoun>s?he)(?![a-z'])|the (?:{_CALLINGS})(?= ){_DOES})")
_SEVERAL = later(
    rf"(?:(?P<pronoun>they)(?![a-z'])|(?P<two>the (?:C|pair|duo|couple|twosome)(?: (?:actors|actresses|men|women|writers|directors|performers|comedians|brothers|sisters))?"
    rf"|both(?: (?:actors|actresses|men|women|writers|directors|performers))?)|the trio)(?= ){_DOES}"
)
#: A company that was named before does what companies do: "the network renewed", "they re-released".
_HOUSE = later(
    rf"(?:they|the (?:streaming )?(?:{_HOUSES}))(?= (?:(?:also|later|then|soon|subsequently|eventually|initially|originally|had|has|would|will|have) )*"
    r"(?:(?:re-?)?(?:released?|issued?)|ordered|orders?|renewed|cancelled|canceled|picked|pulled|gave|announced|aired|began|started|broadcast|shows?|showed|showing|commissioned|acquired|distributed|distributes|airs?|airing)(?![a-z-]))"
)
#: What may stand in front of such words at the head of a sentence.
_FRONT = later(
    r"(?:(?:[a-z]+ly|also|later|additionally|in addition|that (?:same )?D|(?:in|on|by|during|since|until|for|from|as of|before|after) (?:the )?(?:[a-z]+ )?(?:of )?D|D|C? ?[a-z]+ (?:later|earlier)),? )?(?:it was (?:also |later )?(?:announced|reported|confirmed|revealed) (?:that )?)?"
)
#: What is won is a prize, which none of its names stands for.
_FORMER = later(
    rf"(?<![a-z])(?<!N, )(?<!winning )(?<!won )(?<!losing )(?<!lost )the (?P<which>former|latter)(?:(?=[.;]|$)|(?= ){_DOES})"
)
_BOTH = later(r"(?P<one>N),? (?:and|with|alongside) (?:(?:the|an?|his|her) )?(?:[a-z]+ ){0,3}(?P<two>N)")
#: The subject at the head of a sentence: who does something there, alone.
_SUBJECT = later(
    r"(?:(?:[a-z]+ly|later|in addition|(?:in|on|by|during|at|after|following|for|before|since|as|with) [^,;Q]{1,60}|D),? )?(?:(?:the|an?|series|fellow|newcomer) )?(?:[a-z-]+ ){0,3}?(?<!with )(?<!about )(?<!from )(?<!by )(?P<who>N)"
    r"(?!,? (?:and|or|&|N)|, N|'| of (?:the )?N's?(?= N))(?=,? (?:who|[a-z]+))"
)
_LIST = later(r"N(?:, N)*,? and N")


def standing(fold: Fold, before: Fold | None, names: Names) -> Fold:
    """The fold with names for what stands for them; the fold itself where nothing does, or it isn't told for whom."""
    line = fold.line
    at = _FRONT.match(line)
    low = at.end() if at else 0
    if (
        before is not None
        and (m := _HOUSE.match(line, low)) is not None
        and (house := _house(before, names)) is not None
    ):
        return fold.with_names(*m.span(), [house])
    if (m := _ONE.match(line, low)) is not None:
        one = _person(before, m["pronoun"], names) if before is not None else None
        return fold.with_names(*m.span(), [one]) if one else fold
    if (m := _SEVERAL.match(line, low)) is not None:
        several = _people(before, bool(m["pronoun"]), names) if before is not None else ()
        if m["pronoun"] or len(several) == (2 if m["two"] else 3):
            return fold.with_names(*m.span(), several) if several else fold
        return fold
    if " the " in line and (m := _FORMER.search(line)) is not None:
        return _ordered(fold, before)
    return fold


def _ordered(fold: Fold, before: Fold | None) -> Fold:
    """The fold with what "the former" and "the latter" are, of the two joined last before them."""
    for m in reversed(list(_FORMER.finditer(fold.line))):
        pairs = list(_BOTH.finditer(fold.line, 0, m.start()))
        of = fold if pairs else before
        if not pairs and before is not None:
            pairs = list(_BOTH.finditer(before.line))
        if not pairs or of is None:
            continue
        name = of.words(*pairs[-1].span("one" if m["which"] == "former" else "two"))
        end = m.start("which") + 6
        fold = fold.with_names(m.start(), end, [name])
    return fold


#: In front of a name that is a part's, a place's, a work's or a network's.
_NOT_WHO = later(
    r"(?:\b(?:as|in|at|on|onto|from|for|into|via|near|called|titled|entitled|named|(?:role|part|character|series|season|episode|show) of|(?:series|season|episode|finale|premiere|premiere|show|drama|sitcom|film|character|album|song))(?: (?:the|a|an))?|\b(?:of|to|through) the) $"
)


def _maybe(name: str) -> bool:
    """Whether a name may be a person's."""
    tokens = name.split()
    return not (
        lexicon.is_organisation(name)
        or lexicon.is_locality(name)
        or name in lexicon.COUNTRIES
        or tokens[0] in {"The", "A", "An"}
        or tokens[-1] in lexicon.ORG_TAILS
        or tokens[-1] in GATHERINGS
        or len(tokens) > 4
        or not tokens[0][:1].isupper()
        or name.isupper()
        or any(c.isdigit() or c in ":&!" for c in name)
    )


def _named(fold: Fold, names: Names) -> list[tuple[int, str]]:
    """The names of a fold that may be people's, by where they stand, each once."""
    found: dict[str, int] = {}
    for n in sorted(fold.marks):
        if fold.marks[n].letter == NAME:
            name = fold.words(n, n + 1)
            if _maybe(name) and name not in names.titles and _NOT_WHO.search(fold.line, max(0, n - 24), n) is None:
                found.setdefault(name, n)
    return [(n, name) for name, n in found.items()]


def _house(fold: Fold, names: Names) -> str | None:
    """The company or network that a sentence names first."""
    told = (fold.words(n, n + 1) for n in sorted(fold.marks) if fold.marks[n].letter == NAME)
    first = next((name for name in told if name not in names.titles), "")
    is_house = lexicon.is_service(first) or first.rpartition(" ")[2].rstrip(".") in lexicon.ORG_TAILS
    return first if is_house and " of " not in first else None


def _fits(pronoun: str | None, name: str, names: Names) -> bool:
    """Whether a pronoun can stand for somebody: no given name says otherwise, his own or one in front of his last name."""
    if pronoun is None:
        return True
    given = [name] if " " in name else [f"{front} {name}" for front in names.in_front(name)]
    told = {lexicon.pronoun(whole) for whole in given} - {None}
    return not told or pronoun in told


def _person(fold: Fold, pronoun: str | None, names: Names) -> str | None:
    """The subject of a sentence, or the one person in it, whom the pronoun fits."""
    named = [(n, name) for n, name in _named(fold, names) if _fits(pronoun, name, names)]
    sure = [name for _, name in named if " " in name]
    subject = _SUBJECT.match(fold.line)
    if subject is not None:
        who = fold.words(*subject.span("who"))
        if any(who == name for _, name in named) and (" " in who or not sure or names.in_front(who)):
            return who if " " in who or len(named) == 1 or names.in_front(who) else None
    return sure[0] if len(sure) == 1 and (pronoun or len(named) < 3) else None


def _people(fold: Fold, pronoun: bool, names: Names) -> tuple[str, ...]:
    """The two or more people whom a sentence joins: all whom it names."""
    named = _named(fold, names)
    m = _LIST.match(fold.line) or (None if pronoun else _LIST.search(fold.line))
    if m is None:
        return ()
    listed = [name for n, name in named if m.start() <= n < m.end()]
    if len(listed) != m[0].count("N") or any(" " in name for n, name in named if not m.start() <= n < m.end()):
        return ()
    if len(listed) == 2 and " " not in listed[0] and len(listed[1].split()) == 2:
        listed[0] = f"{listed[0]} {listed[1].split()[1]}"  # "Ana and Bo Sol"
    return tuple(listed) if all(" " in name for name in listed) else ()
