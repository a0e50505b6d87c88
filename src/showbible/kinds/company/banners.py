"""What sentences say of whose companies made the work, and of companies that their own names tell."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.grammar.slots import Organisation, People, Work
from showbible.kinds.company.fact import Company
from showbible.kinds.company.listed import Companies, Sorted
from showbible.kinds.company.names import ELSEWHERE, about, is_company
from showbible.text.patterns import compiled


@rule(
    "<people> for <maker>",
    "(under|through|via) [(the|his|her|their|N's) ][(production|own) ][(banner|label|company|companies|shingle|production banner|production company) ][of |, ]<maker>[ (banner|label|shingle|production company|production banner)]",
    "(his|her|their|N's) [own ][newly formed ][(production|animation|television|film|independent) ](company|companies|banner|studio|label|shingle)[,| called| named] [the ]<maker>",
    "(production company|production companies|production studio|animation studio|production house|production banner|outfit|whose company|whose production company|independent producer|co-producer|co-producers) [the ]<maker>",
    "(producer|executive producer) N of [the ]<maker>",
    "(executive producers|executive producer|producers) (from|of|for|at) <maker>",
    "(executive producers|executive producer|producers) (include|are|is|were|was) {N of <maker>}",
    "{N of <maker>} (serve|serves|served|act|acts|will serve|is serving|are serving) as [an |the ](executive producer|executive producers)",
    "(executive producer|executive producers)[,] (along with|alongside|together with|with) [N, ][N and ]{N of <maker>}",
    "(executive produced|executive-produced|produced) by .. N of <maker>(.|,|;)",
    "(executive produced|executive-produced|produced) by N of <maker>(.|,|;)",
    "(executive produced|executive-produced|produced) by N, [N, ][N, ][N ]and N of <maker>(.|,|;)",
    "(deal|partnership|agreement) with <maker> to (revive|produce|make|develop|co-produce)",
    trigger="outfit|deal|partnership|agreement|produced|producing|produce|produces|banner|shingle|company|companies|studio|banner|house|shingle|producers|producer",
    never=ELSEWHERE,
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
    >>> read("They developed it at the Oslo-based outfit Grey Harbour, and went to producer Ana Sol of Low Tide Pictures.")
    company(company='Grey Harbour', role='production_company')
    company(company='Low Tide Pictures', role='production_company')
    >>> read("In May 2016, co-producer Low Tide Entertainment signed a deal with a label.")
    company(company='Low Tide Entertainment', role='production_company')
    >>> read("The co-producer Ana Sol signed a deal.")
    >>> read("Sol's company, Low Tide Pictures, also produced the film Ebb.")
    >>> read("Her company met in Oslo.")
    """
    if people and not compiled(r"produced by|executive producers? (?:are|is|were|was|include)").search(
        here.line[: here.low]
    ):
        return None
    if compiled(r"under|through|via").match(here.words) and not (
        "produc" in here.line[: here.low] or compiled(r"banner|label|shingle|company").search(here.words)
    ):
        return None
    if compiled(
        r",? (?:also |which |who |had |has |previously )*(?:produced|made|makes) (?:the )?(?:film|N|previous)"
    ).match(here.line, here.high):
        return None
    named = compiled(r"(?:company|companies|studio|house|banner|shingle|outfit)").search(here.words) is not None
    if not about(here) or lexicon.is_service(maker) or lexicon.is_outlet(maker):
        return None
    if not is_company(maker, alone=named) and not (
        named
        and not compiled(r"(?:the|a|an) [a-z]+ (?:company|studio)").search(here.words.lower())
        and len(maker.split()) < 3
    ):
        return None
    whole = here.fold.words(here.high - 1, here.high)
    at = here.fold.offset(here.high - 1)
    before = here.fold.text[max(0, at - 4) : at]
    drawn = compiled(r"\banimated by (?:N's )?$").search(here.line[: here.low + 3])
    role = "other" if drawn or "animated by" in here.line[max(0, here.low - 16) : here.low] else "production_company"
    return Company(f"The {whole}" if before == "The " else maker, role)


@rule(
    "(O|debut) [television |scripted |original |drama ](production|project|commission) (of|for|from|by) [the ][newly (founded|formed|created|established|launched) ][production company ]<makers>",
    "(series|show|drama|serial|sitcom|N), (a|an) <makers> (production|co-production)(,|.)",
    "as (a|an) <makers> (production|co-production)",
    "(executive produce|executive produces|executive producing|executive produced|produce|produces|producing) for <makers>",
    "(series|show|drama|miniseries|sitcom|project|pilot) (is|was) from [the ]<makers>",
    "(project|series|show|drama|pilot|sitcom|it)[ (was|is|had been|has been|being)][ (originally|first|initially|in)] (set up|developed|development|being developed|made) at [the ]<makers>",
    "<makers> (was|were|is|are) [(announced|confirmed|attached|set|named|revealed|brought in|chosen|signed|hired|on board) ](as (the|a) [lead ](production company|production companies|studio)|to (produce|co-produce))",
    "<makers> (developed|is developing|are developing|co-developed|is behind|are behind) (the|this) (series|show|pilot|drama|sitcom|project|miniseries)[ (with|alongside|together with) <others>]",
    "production [of the (series|show) ](moved|switched|passed|was handed|transferred) from [the ]<makers> to [the ]<others>",
    "(series|show|drama|miniseries|sitcom|project|pilot), (from|by) [the ]<makers>[ and <people>](,| is| was)",
    "(executive producers|producers) (are|is|were|was|include|included|will be) <people> for [the ]<makers>",
    "(executive produced|executive-produced|produced) by <people> for [the ]<makers>",
    "in-house (at|by) [the ]<makers>",
    "(his|her|their) [own ][newly formed ][production company ]<makers> (attached|producing|executive producing|co-producing|is producing|are producing|will produce|will executive produce|produces|to produce|banner)",
    "(head|heads|founder|founders|president|co-founder|creative director|managing director) of <makers>[,] (is|was|are|were|serves|served|serve|will serve|acts|acted) [as ][(an|the) ](executive producer|executive producers|producer)",
    trigger="up|developed|development|developing|made|announced|confirmed|set|named|behind|production|attached|executive|banner|series|project|show|pilot|commission|drama|co|produce|produces|producing|produced|miniseries|sitcom|house|producer|producers",
    never=ELSEWHERE,
    last=True,
)
def known_by_name(makers: Companies, here: Here, people: People = (), others: Companies = ()) -> Iterator[Company]:
    """Companies of which looser words say that they made the work: only those whose own name says that they are companies.

    >>> read("It was the first production of the newly founded Reef Films.")
    company(company='Reef Films', role='production_company')
    >>> read("The series, a Reef Films production, was shot in Oslo.")
    company(company='Reef Films', role='production_company')
    >>> read("It was produced in-house at Reef Studios.")
    company(company='Reef Studios', role='production_company')
    >>> read("Ana Sol, head of Reef Films, is executive producer.")
    company(company='Reef Films', role='production_company')
    >>> read("The channel took the project, with Sol and her Reef Films attached to executive produce.")
    company(company='Reef Films', role='production_company')
    >>> read("The series, from Reef Films and Low Tide Pictures, was shot in Oslo.")
    company(company='Reef Films', role='production_company')
    company(company='Low Tide Pictures', role='production_company')
    >>> read("The executive producers are Ana Sol, Bo Lind and Cy Marsh for Reef Films, Low Tide Pictures and Grey Television.")
    company(company='Reef Films', role='production_company')
    company(company='Low Tide Pictures', role='production_company')
    company(company='Grey Television', role='production_company')
    >>> read("The project was set up at Reef Films.")
    company(company='Reef Films', role='production_company')
    >>> read("In May 2014, Reef Films was announced as the production company.")
    company(company='Reef Films', role='production_company')
    >>> read("Reef Films developed the series with Low Tide Pictures.")
    company(company='Reef Films', role='production_company')
    company(company='Low Tide Pictures', role='production_company')
    >>> read("Production moved from Reef Films to Low Tide Pictures for the second season.")
    company(company='Reef Films', role='production_company')
    company(company='Low Tide Pictures', role='production_company')
    >>> read("Production moved from Oslo to Ebbing.")
    >>> read("The series, from Ana Sol, was shot in Oslo.")
    >>> read("It was the first project of Ana Sol.")
    >>> read("Low Sands, a Reef Films production, was shot in Oslo.")
    """
    of_another = here.line.startswith("N, ", here.low) and str(here.fold.marks[here.low].value) not in here.scene.titles
    if not about(here) or of_another:
        return
    yield from (
        Company(name, "production_company")
        for name in (*makers, *others)
        if is_company(name) and not lexicon.is_service(name)
    )


@rule(
    "<maker>, the (studio|production company|company|production house) (that|which|behind)[ (also|co-)][ (produces|produced|makes|made|developed)] <work>",
    trigger="studio|company|house",
    never="plot|cast |character",
)
def that_makes(maker: Organisation, work: Work, here: Here) -> Company | None:
    """The company of which an aside says that it makes the work, by its title.

    >>> read('Both the network and Grey Studios, the studio that produces "Harbour Lights", had no comment.')
    company(company='Grey Studios', role='production_company')
    >>> read("Grey Studios, the studio behind Tidewater, had no comment.")
    """
    if tidy(work) not in here.scene.titles or not is_company(Sorted(maker)):
        return None
    return Company(maker, "production_company")


RULES = (that_makes, made_for, known_by_name)
