"""The words that a run of capitals is cut at or kept together by: roles, bodies, heads of titles, words of no person's name."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.text.patterns import either, later


def capitals(role: str) -> str:
    """A role as a title has it: "Director of Photography"."""
    return " ".join(w if w in {"of", "the", "and"} else w[:1].upper() + w[1:] for w in role.split())


#: Last words of conventions' names: "New York Comic Con" is one name.
GATHERINGS = frozenset(("Con", "Comic-Con", "ComicCon", "Comicon"))
#: Words inside a run that it is cut at.
INSIDE = lexicon.JOB_TITLES | {"&", "of", "Awards"}
LOW_JOINS = frozenset(("de del della la los van von der den di da dos du le bin al el ibn y e of the &").split())
#: Words of roles that names begin with as often.
_NAMES_TOO = frozenset(
    (
        "science scientific medical police legal language video videotape vision voice vocal key floor unit animal graphic "
        "second sword movement department boom lead principal junior engineer scout coach trainer construction dialogue"
    ).split()
)
ROLE_WORDS = (frozenset(w for role in lexicon.ROLES for w in role.split()) - _NAMES_TOO) | frozenset(
    (
        "actor actress critic journalist reviewer singer comedian musician rapper author novelist host "
        "presenter co-star filmmaker screenwriters actresses actors writers directors "
        "producers composers creators showrunners executive supervising chief president head columnist "
        "comedians screenwriter co-creators supermodel supermodels stylist newcomer newcomers hosts presenters judges coaches "
        "rappers singers musicians businessman businesswoman entrepreneur narrator broadcaster photographer veteran veterans wrestler wrestlers footballer footballers gymnast drummer guitarist"
    ).split()
)
#: A role of several words with capitals, "Art Director", "Lead Writer", where a run of capitals has it.
JOB = later(
    r"(?<!\S)(?:(?:Supervising|Assistant|Associate|Senior|Lead|Chief|Head|Series|Executive|Co-Executive|Consulting|Additional|Original|Principal) )*(?:"
    + either({re.escape(capitals(r)) for r in lexicon.ROLES if " " in r and r.islower() and "'" not in r})
    + r"|(?<=Supervising )Producer|(?<=Associate )Producer|(?<=Assistant )Director|(?<=Lead )(?:Writer|Animator)|(?<=Head )Writer)s?(?!\S)|(?<!\S)Directors of Photography(?!\S)"
)
#: Words of which each such role has one.
JOB_WORDS = frozenset(
    word + s
    for role in lexicon.ROLES
    if " " in role
    for word in capitals(role).split()
    for s in ("", "s")
    if word[0].isupper()
)
ORG_NEXT = frozenset(
    (
        "Studios Studio Television Entertainment Records Music Network Networks Films Pictures Originals "
        "Original Productions Channel News Kids Family Worldwide Awards Award Asia Canada India UK "
        "International Animation Now Go Max Comics Magazine Media Digital"
    ).split()
)
#: Words that no person's name has: "Grey Movie & Television Town" is one name.
NO_PEOPLE = frozenset(
    "Awards Festival Movie Movies Film Television TV Media Music Arts Science Sports Town Park Studio Studios Museum Video".split()
)
#: What a label's name ends with in front of a list of what it put out.
IMPRINTS = frozenset(("Records:", "Recordings:", "Soundtracks:"))
#: What goes on with the name of a ceremony: "Reef Awards Viewers' Choice".
NOT_HONOURED = (
    NO_PEOPLE
    | lexicon.ORG_TAILS
    | frozenset(
        "Night Show Gala Ceremony Season Circuit Committee Jury Week Special Hall Council Foundation Choice Best Outstanding Most "
        "Excellence Favorite Favourite Achievement Award Prize & of the de".split()
    )
)
OF_HEADS = frozenset(
    (
        "House Game Legends Agents Orange Masters Sons Lord Lords King Queen Kings Heart Hand Band Law "
        "Line Da Guardians Duke Knights Bank Museum University City Isle Province Republic Bay Academy "
        "Institute Church Order Secretary Ministry Department Director Chief Prince Princess "
        "Master Man Woman Birds Call Rise Return Dawn Age Days Wheel Best Book Earth Music Voice Son "
        "Daughter Sword Shadow Tower Children Curse Tales Secrets Land Valley Court Halls Hall Battle "
        "Bureau Office League State Center Centre Writers Directors Producers Screen Prince Survivors "
        "Island Beyond Army Out Time Part Aquarium Palace Castle Abbey Gallery Temple Cathedral Gardens Houses"
    ).split()
)


#: Words that open sentences on what is "of" somebody: "Posters of Ana Sol".
OF_WHAT = frozenset(
    "posters trailers photographs photos images pictures stills clips footage filming shooting casting production members details scenes copies reviews viewers screenings".split()
)
ATTRIBUTE = later(r"-(?:based|nominated|winning|born|award|style|educated|trained|year-old)$")
#: What somebody won, in front of his name, of which this is the last word: "Reef Prize-winner Ana Sol".
HONOURED = later(r"-(?:winning|nominated|winners?|nominees?)$")
#: The first words of countries: a service may follow one at once.
LANDS = frozenset(land.split()[0] for land in lexicon.COUNTRIES)
#: What makes a name of those that it unites: "Writers Guild".
BODIES = frozenset(["Guild", "Guilds", "Association", "Society", "Union"])

#: Words that names and titles are made of as well, but plain beside a hyphen: "Red-carpet guests".
_BESIDE_HYPHENS = frozenset(
    (
        "look red full time real life hour high low year end right double dark light close self home hand down front prime "
        "day week night month cult best line run big top free black white hard soft star size anti"
    ).split()
)


def joined(word: str) -> bool:
    """Whether a word is made of plain words, of which only a sentence's first has a capital: "First-look", "Newly-cast"."""
    low = word.casefold().rstrip(".,:")
    return low[1:] == word[1:].rstrip(".,:") and all(
        p in lexicon.COMMON or p in lexicon.ORDINARY or p in _BESIDE_HYPHENS or lexicon.ordinal(p) is not None
        for p in low.split("-")
    )
