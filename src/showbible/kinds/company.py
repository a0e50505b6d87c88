"""An organisation made or sold the work: the fact and every way to read it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar, Self

from showbible.grammar import lexicon
from showbible.grammar.prose import Reading
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Organisation, Organisations, People
from showbible.kinds.fact import Fact, Found, folded

ROLES = ("production_company", "distributor", "record_label", "visual_effects", "other")


@dataclass(frozen=True, slots=True)
class Company(Fact):
    """An organisation made or sold the work."""

    kind: ClassVar[str] = "company"
    identity: ClassVar[tuple[str, ...]] = ("company", "role")

    company: Annotated[str, "its name"]
    role: Annotated[str, "production_company, distributor, record_label, visual_effects or other"]

    def merged(self, other: Self) -> Self | None:
        """One fact for each role of a company; what made it and merely "other" are one."""
        if folded(self.company) != folded(other.company):
            return None
        if self.role == other.role:
            return self
        if "other" in (self.role, other.role):
            return other if self.role == "other" else self
        return None


_ELSEWHERE = "plot|reception|accolades|award|cast|character|merchandis|video game|film|sequel|other media|ratings|episodes|contestants|challenge|remake|adaptation|home video"
_TAIL = re.compile(
    r"\b(?:Productions?|Studios?|Pictures|Films?|Entertainment|Media|Television|TV|Animation|Company|Agency|Group|Worldwide|Enterprises|International|Works|Workshop|Mediaworks|Brands|USA|Digital|FX|VFX|Effects|Images?|Cartoons|Inc\.?|Ltd\.?|Bros\.?|Originals|Communications|Broadcasting|Content|Telefilms|Creations|Telefilm)\b|FX$|TV$|^[A-Z]{3,}"
)


def is_company(name: str, alone: bool = False) -> bool:
    """Whether a name is a company's: its last words tell, or (``alone``) it is one word and no network.

    >>> is_company("Low Tide Productions"), is_company("Ana Sol")
    (True, False)
    """
    if ":" in name:
        return False
    if name in lexicon.MAKERS:
        return True
    tokens = name.split()
    shown = any(lexicon.is_service(" ".join(tokens[:n])) for n in range(1, len(tokens) + 1))
    if shown or lexicon.is_outlet(name) or name in lexicon.COUNTRIES:
        return bool(re.search(r"Studios|Productions?\b|Pictures", name))
    if re.search(r"Awards?$|Festival|Comics$|Season|Series|Universe|^(?:It|The|Emmy)$", name):
        return False
    return bool(_TAIL.search(name)) or (
        alone and len(name.split()) == 1 and len(name) > 3 and name.casefold() not in lexicon.GIVEN_WORDS
    )


def _about(here: Here) -> bool:
    """Whether the clause is about the work: no film, song or other show stands before the verb."""
    before = here.line[max(0, here.low - 80) : here.low]
    before = re.split(r"[;.] ", before)[-1]
    if here.scene.kind not in {"season", "series", "episode"}:
        return False
    before = re.sub(
        r"\b(?:is|was) an? [a-z/ NC,-]*(?:series|miniseries|serial)[a-z ]*$", "", before
    )  # what the work is
    if re.search(
        r"\b(?:film|movie|album|song|single|soundtrack|game|book|novel|manga|comic|documentary|special|poster|merchandise|toys?|figures?|spin-off|remake|rights)\b",
        before,
    ):
        return False
    return "Q" not in before[-20:]


@rule(
    "(produced|made)[ and distributed][ in-house| entirely| jointly| mainly][ for [(the|its) ]N[ and [the ]N]][ in N] by [(N's|N and N's|her|his|their) ][(the|a|an) ][(production company|production companies|studio|studios|animation studio|company|companies|local company|american company|british company|producers)[,] ]<makers>[, in (association|collaboration|partnership|conjunction|cooperation|co-operation) with [the ][N's ]<partners>][ (in association|in collaboration|in partnership|in conjunction|in cooperation|in co-operation|together|along|jointly) with [the ][N's ]<partners>][ with [the ]<partners>]",
    "co-produced by [the ]<makers>",
    "<makers> (produced|produces|produce|co-produced|co-produces|co-produce|are producing|is producing|are co-producing|will produce|will co-produce|would produce|signed to co-produce|signed to produce|also produced|made) (the|all) [O |original |entire ](series|season|show|drama|serial|miniseries|sitcom|programme|episodes|anime|pilot)[ (in association with|alongside|together with|along with|with) [the ]<partners>]",
    "(production companies|production company|studios|companies|studio) [(behind|involved in|involved with|involved|for|on|attached to) ][(the|this) (series|season|show|drama|production|pilot|miniseries|project) ](are|is|were|was|include|includes|included|consist of|consists of|consisted of|(are|were|was|is) [(set|slated|expected|scheduled|expected) ]to (be|consist of|include|comprise|involve)) [the ]<makers>",
    "(project|series|show|drama|pilot) (hails|hailed|comes|came) from [the ][(production company|production companies|studio|studios) ]<makers>",
    "<makers>, (the studio|the production company|the company|the studios|the companies|which) (behind|that produces|that produced|producing|produced|produces|also produced) (the|this) (series|show|season|drama)",
    "<makers> (were|was|are|is) involved in (producing|the production)",
    "(series|show|drama|miniseries) (was|is|were) developed by [the ](production company |studio )<makers>",
    "commissioned (the|a|an) .. (series|show|drama|miniseries|season) from [the ][production company ]<makers>",
    "commissioned from [the ][(production company|independent production company|independent) ]<makers>",
    "(production|the production) (is|was) (handled|overseen|done|provided) by [the ]<makers>",
    "created by [the ][(production company|studio) ]<makers>",
    "<makers> (served|serve|serves|acted|is serving|are serving) as [(the|a|lead) ](studio|lead studio|studios|production studio|production company|production companies|studio|co-production company|producing studio)",
    "(co-production|coproduction|production|joint production|joint venture) (between|of|by) [the ]<makers>[ in association with <partners>]",
    "(is|was|are|were) (a|an) <makers> production[s]( for|.|,)",
    "in (association|collaboration|conjunction) with [the ]<partners>",
    trigger="produced|produces|produce|producing|made|studio|developed|commissioned|created|hails|hailed|comes|came|production|coproduction|association|collaboration|conjunction|venture|studios|companies",
    never=_ELSEWHERE,
)
def produced_by(here: Here, makers: Organisations = (), partners: Organisations = ()) -> Iterator[Company]:
    """Companies that made the work.

    >>> read("The season was produced by Low Tide Television in association with Grey Studios and Tall Hat Productions.")
    company(company='Low Tide Television', role='production_company')
    company(company='Grey Studios', role='production_company')
    company(company='Tall Hat Productions', role='production_company')
    >>> read("The show is co-produced by Endepol and Low Tide Pictures.")
    company(company='Endepol', role='production_company')
    company(company='Low Tide Pictures', role='production_company')
    >>> read("It was co-produced by The Ebb Agency with Grey Studios and Low Tide Films.")
    company(company='The Ebb Agency', role='production_company')
    company(company='Grey Studios', role='production_company')
    company(company='Low Tide Films', role='production_company')
    >>> read("It is a co-production of Grey Studios and Low Tide Films.")
    company(company='Grey Studios', role='production_company')
    company(company='Low Tide Films', role='production_company')
    >>> read("The drama was made by Grey Studios for the channel.")
    company(company='Grey Studios', role='production_company')
    >>> read("Low Tide Films and Grey Studios co-produced the series with Tall Hat Productions.")
    company(company='Low Tide Films', role='production_company')
    company(company='Grey Studios', role='production_company')
    company(company='Tall Hat Productions', role='production_company')
    >>> read("The production companies behind the series are Low Tide Films and Grey Studios.")
    company(company='Low Tide Films', role='production_company')
    company(company='Grey Studios', role='production_company')
    >>> read("Low Tide Films served as the production company.")
    company(company='Low Tide Films', role='production_company')
    >>> read("It was made in Oslo in association with Grey Studios.")
    company(company='Grey Studios', role='production_company')
    >>> read("It was produced for the BBC by Low Tide Films and Grey Studios.")
    company(company='Low Tide Films', role='production_company')
    company(company='Grey Studios', role='production_company')
    >>> read("Production companies involved with the series were slated to consist of Low Tide Films and Grey Studios.")
    company(company='Low Tide Films', role='production_company')
    company(company='Grey Studios', role='production_company')
    >>> read("The show is produced and distributed by Grey Studios.")
    company(company='Grey Studios', role='production_company')
    company(company='Grey Studios', role='distributor')
    >>> read("It is a dance reality series created by Low Tide Productions.")
    company(company='Low Tide Productions', role='production_company')
    >>> read("The project hails from Low Tide Productions.")
    company(company='Low Tide Productions', role='production_company')
    >>> read("The drama was commissioned from Low Tide Productions.")
    company(company='Low Tide Productions', role='production_company')
    >>> read("The production was handled by Low Tide Productions.")
    company(company='Low Tide Productions', role='production_company')
    >>> read("The pilot is produced by Low Tide Productions in association with Hale's Studio Nine.")
    company(company='Low Tide Productions', role='production_company')
    company(company='Studio Nine', role='production_company')
    >>> read("The show is produced by Reef + Tide Films.")
    company(company='Reef + Tide Films', role='production_company')
    >>> read("Grey Studios and Low Tide Films produce the show.")
    company(company='Grey Studios', role='production_company')
    company(company='Low Tide Films', role='production_company')
    >>> read("The serial was a Grey Pictures production for the channel.")
    company(company='Grey Pictures', role='production_company')
    >>> read("Grey Studios, the studio behind the series, said so.")
    company(company='Grey Studios', role='production_company')
    >>> read("The network commissioned the series from Low Tide Films.")
    company(company='Low Tide Films', role='production_company')
    >>> read("The show was produced in-house by Grey Studios.")
    company(company='Grey Studios', role='production_company')
    >>> read("It is based on a story created by Grey Studios.")
    >>> read("The title sequence was produced by Grey Studios.")
    >>> read("The season was produced by Ana Sol.")
    """
    if not _about(here):
        return
    line, words = here.line, here.line[here.low : here.high]
    before = line[max(0, here.low - 40) : here.low]
    if _OF_A_PIECE.search(before) or (words.startswith("created") and _SOURCE.search(before)):
        return
    every = (*makers, *partners)
    if line.startswith(" + N", here.high):  # "Reef + Tide Films" is one name
        every = (*every[:-1], f"{every[-1]} + {here.fold.words(here.high + 3, here.high + 4)}")
    elif line.startswith(" +", here.high):
        every = ()
    if line.startswith("'s ", here.high) and not words.endswith("'s"):
        every = every[:-1]  # "in association with Grey's Studio T": whose studio it is
    known = ("produced" in words and re.search(r" by ", words)) or "production companies" in words
    whose = re.match(
        r" and (?!(?:was|is|were|are|created|directed|written|distributed|premiered|aired|stars|starring|broadcast)\b)| as|'s",
        line[here.high :],
    )
    for name in (re.sub(r"(?<= [A-Z])\.$", "", each) for each in every):
        if is_company(name, alone=bool(known) and (len(every) > 1 or not whose)):
            yield Company(name, "production_company")
            if "and distributed" in words:
                yield Company(name, "distributor")


@rule(
    "(is|was) (a|an|the) .. (series|miniseries|show|sitcom|drama|serial) by [the ]<makers>[ for [the ]<partners>](, that|, which|, starring| that| which| starring|.)",
    "(is|was) (a|an) N .. (series|miniseries|show|sitcom|drama|serial) by [the ]<makers>[ for [the ]<partners>](, that|, which|, starring| that| which| starring|.)",
    trigger="by",
    never=_ELSEWHERE,
)
def series_by(here: Here, makers: Organisations, partners: Organisations = ()) -> Iterator[Company]:
    """Companies that the work is said to be by.

    >>> read("It is a drama series by Low Tide Productions for Grey Studios that aired at night.")
    company(company='Low Tide Productions', role='production_company')
    company(company='Grey Studios', role='production_company')
    >>> read("Harbour Lights is a Norwegian drama series by Low Tide Productions.")
    company(company='Low Tide Productions', role='production_company')
    >>> read("It is a drama series by Ana Sol.")
    """
    if here.scene.kind in {"season", "series", "episode"}:
        yield from (Company(name, "production_company") for name in (*makers, *partners) if is_company(name))


_SOURCE = re.compile(
    r"\b(?:story|stories|characters?|formats?|novels?|concept|comics?|games?|books?|app|brand)\b[^.;]*$"
)
#: What is made for a work but isn't the work.
_OF_A_PIECE = re.compile(
    r"\b(?:effects|sequence|titles|makeup|prosthetics?|costumes?|sets?|trailer|poster|theme|intro|animation|visuals?)\b[^.;]*$"
)


@rule(
    "<people> for <maker>",
    "(under|through|via) [(the|his|her|their|N's) ][(production|own) ][(banner|label|company|companies|shingle|production banner|production company) ][of |, ]<maker>[ (banner|label|shingle)]",
    "(his|her|their|N's) [own ][newly formed ][(production|animation|television|film|independent) ](company|companies|banner|studio|label|shingle)[,| called| named] [the ]<maker>",
    "(production company|production companies|production studio|animation studio|production house|production banner) [the ]<maker>",
    "(executive producers|executive producer|producers) (from|of|for|at) <maker>",
    "(executive producers|executive producer|producers) (include|are|is|were|was) {N of <maker>}",
    "{N of <maker>} (serve|serves|served|act|acts|will serve|is serving|are serving) as [an |the ](executive producer|executive producers)",
    "(executive producer|executive producers)[,] (along with|alongside|together with|with) [N, ][N and ]{N of <maker>}",
    "(deal|partnership|agreement) with <maker> to (revive|produce|make|develop|co-produce)",
    trigger="deal|partnership|agreement|produced|producing|produce|produces|banner|shingle|company|companies|studio|banner|house|shingle|producers|producer",
    never=_ELSEWHERE,
)
def made_for(maker: Organisation, here: Here, people: People = ()) -> Company | None:
    """The company of somebody who makes the work.

    >>> read("It was executive produced by Ana Sol for Monami Entertainment.")
    company(company='Monami Entertainment', role='production_company')
    >>> read("It was the first project of her newly formed company Grey Harbour Films.")
    company(company='Grey Harbour Films', role='production_company')
    >>> read("Ana Sol is executive producing the series under her Monami Entertainment banner.")
    company(company='Monami Entertainment', role='production_company')
    >>> read("The production company Northlight made the show.")
    company(company='Northlight', role='production_company')
    >>> read("The executive producers from Low Tide Pictures came.")
    company(company='Low Tide Pictures', role='production_company')
    >>> read("The channel struck a deal with Grey Bros. to revive the series.")
    company(company='Grey Bros.', role='production_company')
    >>> read("The executive producers include Ana Sol of Low Tide Pictures.")
    company(company='Low Tide Pictures', role='production_company')
    >>> read("Ana Sol of Low Tide Pictures serves as executive producer.")
    company(company='Low Tide Pictures', role='production_company')
    >>> read("Ana Sol of Low Tide Pictures and Tom Birch of Grey Films serve as executive producers.")
    company(company='Low Tide Pictures', role='production_company')
    company(company='Grey Films', role='production_company')
    >>> read("Ana Sol serves as executive producer, along with Bo Lind, Cy Marsh of Low Tide Pictures and Di Sand of Grey Films.")
    company(company='Low Tide Pictures', role='production_company')
    company(company='Grey Films', role='production_company')
    >>> read("Her company met in Oslo.")
    """
    if people and not re.search(r"produced by|executive producers? (?:are|is|were|was|include)", here.line[: here.low]):
        return None
    if re.match(r"under|through|via", here.words) and not (
        "produc" in here.line[: here.low] or re.search(r"banner|label|shingle|company", here.words)
    ):
        return None
    named = re.search(r"(?:company|companies|studio|house|banner|shingle)", here.words) is not None
    if not _about(here) or lexicon.is_service(maker) or lexicon.is_outlet(maker):
        return None
    if not is_company(maker, alone=named) and not (
        named
        and not re.search(r"(?:the|a|an) [a-z]+ (?:company|studio)", here.words.lower())
        and len(maker.split()) < 3
    ):
        return None
    whole = here.fold.words(here.high - 1, here.high)
    at = here.fold.offset(here.high - 1)
    before = here.fold.text[max(0, at - 4) : at]
    drawn = re.search(r"\banimated by (?:N's )?$", here.line[: here.low + 3])
    role = "other" if drawn or "animated by" in here.line[max(0, here.low - 16) : here.low] else "production_company"
    return Company(f"The {whole}" if before == "The " else maker, role)


@rule(
    "[internationally |worldwide |domestically ]distributed [internationally |worldwide |domestically |globally |in [the ]N[(, | and |, and )[the ]N][, and [the ]N] ]by [the ]<sellers>",
    "<sellers> (sold|sells|licensed) the (series|show|drama|programme) (internationally|worldwide|overseas|globally|to C)",
    "<sellers> (handles|handled|handle|holds|held|acquired|owns) [the ][(international|worldwide|global|domestic|foreign|overseas) ](distribution|distribution rights)",
    "<sellers> (handles|handled|handle) the .. distribution",
    "distributed (via|through) [the ]<sellers>",
    "licensed [for [(release|distribution) ]][in [the ]N[(, | and |, and )[the ]N] ]by [the ]<sellers>",
    "<sellers> (distributes|distributed|distribute|is distributing|will distribute) (the (series|show|season|programme)|it)",
    "(international|worldwide|global|foreign|overseas) (sales|distribution|rights|sales and distribution|distribution rights) (is|are|was|were|will be|being) (handled|managed|overseen|represented|sold|done|held) by [the ]<sellers>",
    "<sellers> (is|are|was|were|will be) [(also|currently) ](distributing|selling|handling) (the (series|show|season|programme|drama)|it|international sales|worldwide sales|international distribution)",
    "(sold|licensed|represented) (internationally|worldwide|overseas|globally) by [the ]<sellers>",
    "distribution (outside|in|within|across) [of ][the ]N[(, | and |, and )[the ]N] (is|was|will be) (handled|managed|overseen|done) by [the ]<sellers>",
    "(distribution|distributor|distributors) (is|was|were|are)[ handled| done| managed] [by ][the ]<sellers>",
    trigger="distributed|sales|sold|licensed|represented|selling|handling|rights|distribution|distributes|distribute|distributor|distributors|distributing",
    never=_ELSEWHERE + "|home media|dvd|international",
)
def distributed_by(sellers: Organisations, here: Here) -> Iterator[Company]:
    """Who sells the work on.

    >>> read("The series is distributed internationally by Low Tide Rights.")
    company(company='Low Tide Rights', role='distributor')
    >>> read("Grey Studios handles the international distribution of the show.")
    company(company='Grey Studios', role='distributor')
    >>> read("Grey Studios distributes the series.")
    company(company='Grey Studios', role='distributor')
    >>> read("International sales are handled by Grey Rights.")
    company(company='Grey Rights', role='distributor')
    >>> read("Grey Rights is distributing the series worldwide.")
    company(company='Grey Rights', role='distributor')
    >>> read("It was sold internationally by Grey Rights.")
    company(company='Grey Rights', role='distributor')
    >>> read("Distribution was handled by Grey Studios.")
    company(company='Grey Studios', role='distributor')
    >>> read("Distribution outside North America is handled by Grey Studios.")
    company(company='Grey Studios', role='distributor')
    >>> read("The series was distributed in North America and Europe by Grey Films.")
    company(company='Grey Films', role='distributor')
    >>> read("Grey Rights sold the series internationally.")
    company(company='Grey Rights', role='distributor')
    >>> read("Grey Rights handles the global television and home distribution of the show.")
    company(company='Grey Rights', role='distributor')
    >>> read("The show was sold to stations, distributed via Grey Rights.")
    company(company='Grey Rights', role='distributor')
    >>> read("The series is licensed in Norway by Grey Rights.")
    company(company='Grey Rights', role='distributor')
    >>> read("The rights were distributed in Oslo.")
    """
    if _about(here) and not re.search(
        r"\bdvds?\b|album|home (?:media|video)|blu-ray", here.fold.text[here.fold.start : here.fold.end].lower()
    ):
        for name in sellers:
            if name not in lexicon.COUNTRIES and not re.search(r"^(?:North|South|Latin) America$|Europe$", name):
                yield Company(name, "distributor")


@rule(
    "(visual effects|vfx|special effects|effects|effects shots|cgi) .. (by|from|at) [the ][(company|studio|vfx studio|visual effects company|studios|vendor|effects house) ]<makers>",
    "<makers>, (a|an|the)... (vfx|visual effects|effects) (studio|company|house|vendor|firm)",
    "<makers>[, (which|who|helmed|led|the|an|a) ..,] (provided|provide|provides|handles|created|handled|worked on|completed|delivered|produced|did|made|contributed|returned to provide) .. (visual effects|special effects|vfx|effects shots|effects|visual effects shots)",
    "(visual effects|vfx|effects) (company|studio|house|vendor|supplier|companies|studios|vendors) <makers>",
    "(visual effects|vfx|effects) (companies|studios|vendors|houses) .. (include|included|are|were) <makers>",
    "<makers> (was|were|served as|is|are) the .. (visual effects|vfx|effects) (company|studio|house|vendor|companies|studios|vendors|supplier)",
    trigger="effects|vfx|cgi",
    never="plot|reception|accolades|award|film",
)
def effects_by(makers: Organisations, here: Here) -> Iterator[Company]:
    """Who made the visual effects.

    >>> read("Visual effects for the season were provided by FuzeFX.")
    company(company='FuzeFX', role='visual_effects')
    >>> read("FuzeFX provided 867 visual effects shots for the season.")
    company(company='FuzeFX', role='visual_effects')
    >>> read("The effects studio Northlight was hired.")
    company(company='Northlight', role='visual_effects')
    >>> read("FuzeFX was the main visual effects vendor.")
    company(company='FuzeFX', role='visual_effects')
    >>> read("Grey Digital, which worked on the first season, returned to provide the visual effects.")
    company(company='Grey Digital', role='visual_effects')
    >>> read("The team met FuzeFX, a visual effects studio in Oslo.")
    company(company='FuzeFX', role='visual_effects')
    >>> read("The visual effects won an award.")
    """
    direct = not re.search(r"\beffects\b.*\b(?:by|from|at)\b", here.words) or len(here.words) < 90
    for name in makers:
        if direct and is_company(name, alone=True):
            yield Company(name, "visual_effects")


@rule(
    "(animated|animation|animation services) [(for|of|on) the (series|season|show) ][(is|was|were|are) ][(produced|done|made|provided|handled|created) ][in N ](by|at) [the ][(animation )studio[s] ]<makers>",
    "(dubbing|dub|english dub) (was|is) [also ](provided|produced|done|made|handled) by [the ]<makers>",
    "(outsourced|subcontracted|contracted)[ in [the ]N| out| overseas] (to|at) [N's ][the ]<makers>[ studio]",
    "(post-production|postproduction|sound mixing|sound design|sound editing|color grading|colour grading|editing|title sequence|opening sequence|opening titles|opening credits|main titles|titles) (was|were|is|are) (carried out|done|handled|made|created|designed|provided|completed|produced) (by|at) [the ][(design studio|studio|company|facility) ]<makers>",
    "(post-production|postproduction|animation|sound|color grading|colour grading|title design) (vendor|company|house|facility|studio) <makers>",
    trigger="sequence|titles|credits|editing|dubbing|dub|animated|animation|outsourced|subcontracted|contracted|post|postproduction|sound|vendor|grading|title",
    never=_ELSEWHERE,
)
def other_work_by(makers: Organisations, here: Here) -> Iterator[Company]:
    """Who animated or finished the work.

    >>> read("The animation is produced in Oslo at Northlight.")
    company(company='Northlight', role='other')
    >>> read("The dubbing was provided by Grey Media.")
    company(company='Grey Media', role='other')
    >>> read("Some of it was outsourced in Canada at Ottawa's Jam Pot studio.")
    company(company='Jam Pot', role='other')
    >>> read("It was finished by the post-production vendor Deluxo.")
    company(company='Deluxo', role='other')
    >>> read("The title sequence was designed by the studio Northlight.")
    company(company='Northlight', role='other')
    >>> read("Animation for the season was provided by Grey Animation.")
    company(company='Grey Animation', role='other')
    >>> read("The animation was at home.")
    """
    for name in makers:
        if (
            name not in lexicon.COUNTRIES
            and (is_company(name, alone=True) or "studio" in here.words or "outsourced" in here.words)
            and not lexicon.is_service(name)
        ):
            yield Company(name, "other")


@rule(
    "(album|soundtrack|score|soundtrack album|soundtracks|albums) .. (released|issued|published|distributed) .. (by|through|via|on|under) [the ]<labels>",
    "<labels> (released|issued|published|put out) .. (soundtrack|score|album|soundtracks|albums)",
    "(pressed|vinyl) .. by [the ]<labels>",
    "(record label|label|labels) <labels>",
    trigger="album|soundtrack|score|albums|soundtracks|vinyl|label|labels|pressed",
    never="plot|reception|accolades|award|contestants|finalist",
)
def label_of(labels: Organisations, here: Here) -> Iterator[Company]:
    """The label of a soundtrack.

    >>> read("A soundtrack album for the season was released by Harbour Records and Low Tide Music.")
    company(company='Harbour Records', role='record_label')
    company(company='Low Tide Music', role='record_label')
    >>> read("Harbour Records released the soundtrack in May.")
    company(company='Harbour Records', role='record_label')
    >>> read("It was pressed on vinyl by Mondor.")
    company(company='Mondor', role='record_label')
    >>> read("It came out on the label Mondor.")
    company(company='Mondor', role='record_label')
    >>> read("The album was released by Ana Sol.")
    """
    if here.scene.kind not in {"season", "series"}:
        return
    for name in labels:
        if re.search(
            r"\b(?:Records|Recordings|Music|Entertainment|Label|Classics|Media|Soundtracks?|Varèse|Sarabande|Discos|Company|Decca|Milan|Lakeshore|WaterTower)\b",
            name,
        ) or (
            len(name.split()) == 1
            and name.casefold() not in lexicon.GIVEN_WORDS
            and not lexicon.is_service(name)
            and re.search(r"vinyl|label", here.words)
            and name not in lexicon.COUNTRIES
        ):
            yield Company(name, "record_label")


_KEYS = {
    "company": "production_company",
    "production_company": "production_company",
    "production_companies": "production_company",
    "companies": "production_company",
    "studio": "production_company",
    "distributor": "distributor",
    "distributors": "distributor",
    "distributed_by": "distributor",
}


def boxed(reading: Reading) -> Iterator[Found]:
    """The companies of an infobox."""
    if reading.scene.kind == "other":
        return
    for box in reading.boxes():
        for field in box.fields:
            role = _KEYS.get(field.key)
            if role is None:
                continue
            for part in field.values or (field.text,):
                for m in re.finditer(r"[^,\n•]+(?:, (?:Inc|Ltd|LLC)\.?)?", part.value):
                    if pair := _PAIR.match(m[0]):
                        for side in ("one", "two"):
                            low = m.start() + pair.start(side)
                            span = part.span(low, m.start() + pair.end(side))
                            yield Found(Company(pair[side], role), f"company.field.{field.key}", span)
                        continue
                    name = re.sub(r"\s*\([^()]*\)?", "", m[0]).strip(" ,.*") + (
                        "." if m[0].strip().endswith(("Inc.", "Ltd.", "Bros.")) else ""
                    )
                    if (
                        len(name) > 1
                        and len(name) < 70
                        and "{{" not in name
                        and not name.isdigit()
                        and name[0] not in "()"
                    ):
                        yield Found(Company(name, role), f"company.field.{field.key}", part.span(m.start(), m.end()))


#: Two names with "and" between, neither of which says what it is: "Reef and Tide (2012)".
_PAIR = re.compile(
    rf"\s*(?P<one>(?:(?!{_TAIL.pattern})[^\W\d_a-z][\w'’-]* ?){{1,3}}(?<! )) and (?P<two>(?:(?!{_TAIL.pattern})[^\W\d_a-z][\w'’-]* ?){{1,3}}(?<! ))\s*(?:\([^()]*\)?)?$"
)

RULES = (produced_by, series_by, made_for, distributed_by, effects_by, other_work_by, label_of)
SHAPES = (boxed,)
