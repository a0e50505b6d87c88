"""Which names are companies', and which clauses are about the work."""

from __future__ import annotations

from showbible.grammar import lexicon
from showbible.grammar.rules import Here
from showbible.kinds.company.listed import Sorted
from showbible.text.patterns import compiled, later

ELSEWHERE = "plot|reception|accolades|award|cast |character|merchandis|video game|film |films|sequel|other media|ratings|episodes|contestants|challenge|remake|adaptation|home video|legacy|influence|cultural|see also"
TAIL = later(
    r"\b(?:Productions?|Studios?|Pictures|Films?|Entertainment|Media|Television|TV|Animations?|Company|Agency|Group|Worldwide|Enterprises|International|Works|Workshop|Mediaworks|Limited|Brands|USA|UK|Digital|FX|VFX|Effects|Images?|Cartoons|Inc\.?|Ltd\.?|Bros\.?|Originals|Communications|Broadcasting|Content|Telefilms|Creations|Telefilm|Post|Screen|Rights|Ventures|Collective|Features|Distribution|Factory|Filmworks|Filmproduktion|Teleproductions|Producciones|Estudios|Estúdios|Filmes|Produções|Produzioni|Audiovisual|Toons|Labs|Partners|Corporation|Corp\.?|LLC|Sound)\b|FX$|TV$|^[A-Z]{3,}"
)


def is_company(name: str, alone: bool = False) -> bool:
    """Whether a name is a company's: its last words tell, or (``alone``) it is one word and no network.

    >>> is_company("Low Tide Productions"), is_company("Ana Sol")
    (True, False)
    """
    if ":" in name:
        return False
    if isinstance(name, Sorted) and not lexicon.is_service(name) and not lexicon.is_outlet(name):
        return True
    if name in lexicon.MAKERS:
        return True
    tokens = name.split()
    shown = any(lexicon.is_service(" ".join(tokens[:n])) for n in range(1, len(tokens) + 1))
    named = lexicon.is_service(name) or lexicon.is_outlet(name)
    if alone and 1 < len(tokens) < 4 and tokens[0].isupper() and lexicon.is_service(tokens[0]) and not named:
        return True  # "ABC Signature"
    if shown or lexicon.is_outlet(name) or name in lexicon.COUNTRIES:
        return bool(
            compiled(r"Studios?\b|Productions?\b|Pictures|Entertainment$|Animation$|Films?$|Signature$").search(name)
        )
    if name in lexicon.DEMONYMS or compiled(
        r"Awards?$|Festival|Comics$|Season|Series|Universe|^(?:It|The|Emmy|European|Asian|African)$"
    ).search(name):
        return False
    return bool(TAIL.search(name)) or (
        alone and len(name.split()) == 1 and len(name) > 3 and name.casefold() not in lexicon.GIVEN_WORDS
    )


def about(here: Here) -> bool:
    """Whether the clause is about the work: no film, song or other show stands before the verb."""
    before = here.line[max(0, here.low - 80) : here.low]
    before = compiled(r"[;.] |, and (?=(?:is|was) $)").split(before)[-1]
    if not here.scene.on_a_show:
        return False
    before = compiled(r"\b(?:is|was) an? [a-z/ NC,-]*(?:series|miniseries|serial)[a-z ]*$").sub(
        "", before
    )  # what the work is
    if compiled(
        r"\b(?:(?<!to )films?|movies?|albums?|songs?|singles?|soundtrack|games?|books?|novels?|manga|comics?|documentary|special|poster|merchandise|toys?|figures?|spin-offs?|remakes?|rights)\b"
    ).search(before):
        return False
    return "Q" not in before[-20:]
