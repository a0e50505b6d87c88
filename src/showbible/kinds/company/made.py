"""What sentences say of who made the work."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Organisation, People, Work, tidy
from showbible.kinds.company.fact import Company
from showbible.kinds.company.listed import Companies, Sorted, may_own
from showbible.kinds.company.names import ELSEWHERE, about, is_company
from showbible.text.patterns import compiled, later


@rule(
    "(produced|made)[ and distributed][ in-house| entirely| jointly| mainly][ for [(the|its) ]N[ and [the ]N]][ in N] by [(N's|N and N's|her|his|their) ][(the|a|an) ][(production company|production companies|studio|studios|animation studio|company|companies|local company|american company|british company|producers)[,] ]<makers>[, in (association|collaboration|partnership|conjunction|cooperation|co-operation) with [the ][N's ]<partners>][[,] (in association|in collaboration|in partnership|in conjunction|in cooperation|in co-operation|together|along|jointly) with [the ][N's ]<partners>][ with [the ]<partners>]",
    "co-produced by [the ]<makers>",
    "<makers> (produced|produces|produce|co-produced|co-produces|co-produce|are producing|is producing|are co-producing|will produce|will co-produce|would produce|signed to co-produce|signed to produce|also produced|made) (the|all) [O |original |entire ](series|season|show|drama|serial|miniseries|sitcom|programme|program|telenovela|soap|episodes|anime|pilot)[ (in association with|alongside|together with|along with|with) [the ]<partners>]",
    "(production companies|production company|studios|companies|studio) [(behind|involved in|involved with|involved|for|on|attached to) ][(the|this) (series|season|show|drama|production|pilot|miniseries|project) ](are|is|were|was|include|includes|included|consist of|consists of|consisted of|(are|is|were|was) (listed|credited|given|named) as|(are|were|was|is) [(set|slated|expected|scheduled|expected) ]to (be|consist of|include|comprise|involve)) [the ]<makers>",
    "(project|series|show|drama|pilot) (hails|hailed|comes|came) from [the ][(production company|production companies|studio|studios) ]<makers>",
    "<makers>, (the studio|the production company|the company|the studios|the companies|which) (behind|that produces|that produced|producing|produced|produces|also produced) (the|this) (series|show|season|drama)",
    "<makers> (were|was|are|is) involved in (producing|the production)",
    "(series|show|drama|miniseries) (was|is|were) developed by [the ](production company |studio )<makers>",
    "commissioned (the|a|an) .. (series|show|drama|miniseries|season) from [the ][production company ]<makers>",
    "(ordered|ordering|greenlit|greenlighted|picked up|commissioned|commissioning) .. (series|pilot|season|show|drama|miniseries|it|order|commitment|comedy|sitcom|project)[,] from [the ][(production company|studio) ]<makers>",
    "(ordered|ordering|greenlit|greenlighted|picked up|gave|given|giving|commissioned) N .. from [the ]<makers>",
    "commissioned from [the ][(production company|independent production company|independent) ]<makers>",
    "(is|was|being|been) co-produced with [the ]<partners>",
    "<makers> (partnered|teamed|teamed up|joined forces|collaborated) with [the ]<partners> (to (produce|make|develop|co-produce)|on) (the|this) (series|season|show|drama|project|miniseries)",
    "(co-producers|co-producing partners|production partners) (are|is|were|include|included) [the ]<makers>",
    "<makers>, in (association|collaboration|partnership|conjunction|co-production) with [the ]<partners>, (produced|produces|co-produced|made|is producing|will produce)",
    "<makers>, which ...[,] (produced|produces|made|is producing|will produce) the (series|show|season|drama|serial|miniseries|sitcom|programme)",
    "<makers> (is|are) (producing|co-producing|making)(.|,|;| the | it | for | with | alongside )",
    "(developed|produced|made) by N and [the ]<makers> for",
    "(production|the production) (is|was) (handled|overseen|done|provided) by [the ]<makers>",
    "created by [the ][(production company|studio) ]<makers>",
    "(created|developed|devised) for [the ]<makers> by",
    "<makers> (served|serve|serves|acted|is serving|are serving) as [(the|a|lead) ](studio|lead studio|studios|production studio|production company|production companies|studio|co-production company|producing studio)",
    "(co-production|coproduction|production|joint production|joint venture) (between|of|by) [the ]<makers>[ in association with <partners>]",
    "(is|was|are|were) (a|an) <makers> production[s]( for|.|,)",
    "in (association|affiliation|collaboration|conjunction|partnership|cooperation|co-operation) with [the ]<partners>",
    "<makers>[, which ..,] (co-produced|coproduced|co-produces) with [the ]<partners>",
    "with [the ]<partners> (co-producing|coproducing|producing|as co-producers|as co-producer|as producing partner)",
    "<makers> (was|were|is|are) the [lead |producing |main ](studio|studios|production company|production companies)(.|,|;| involved| behind| for| of| on| attached)",
    "<makers> (produced|produce|produces|co-produced) (in association|in collaboration|in partnership|in conjunction|together|jointly) with [the ]<partners>",
    "with <partners> (acting|serving|coming on|coming aboard|on board|attached|joining) as [the |a |an ]..(production company|production companies|co-producer|co-producers|production partner|producing partner|studio|service company|partner)",
    trigger="with|which|that|for|from|partners|co|was|were|is|are|produced|produces|produce|producing|made|studio|developed|commissioned|created|hails|hailed|comes|came|production|coproduction|association|collaboration|conjunction|venture|studios|companies",
    never=ELSEWHERE,
)
def produced_by(here: Here, makers: Companies = (), partners: Companies = ()) -> Iterator[Company]:
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
    >>> read("It was a co-production between Little Tern and the American public broadcaster PBS.")
    company(company='Little Tern', role='production_company')
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
    >>> read("Production companies involved with the show were slated to consist of Low Tide Films and Grey Studios.")
    company(company='Low Tide Films', role='production_company')
    company(company='Grey Studios', role='production_company')
    >>> read("It is a sitcom created for Grey Studios by Ana Sol.")
    company(company='Grey Studios', role='production_company')
    >>> read("The series is produced by Ebb Media and Entertainment and Low Tide Films.")
    company(company='Ebb Media and Entertainment', role='production_company')
    company(company='Low Tide Films', role='production_company')
    >>> read("They wrote it under their own label, in affiliation with Grey Studios.")
    company(company='Grey Studios', role='production_company')
    >>> read("Grey Studios partnered with Low Tide Films to produce the series.")
    company(company='Grey Studios', role='production_company')
    company(company='Low Tide Films', role='production_company')
    >>> read("The co-producers include Grey Studios and Low Tide Films.")
    company(company='Grey Studios', role='production_company')
    company(company='Low Tide Films', role='production_company')
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
    >>> read("The network ordered the pilot to series from Grey Studios and Low Tide Films.")
    company(company='Grey Studios', role='production_company')
    company(company='Low Tide Films', role='production_company')
    >>> read("It was co-produced by Norwegian production companies: Tall Ships, Ebb Row and Low Tide Films.")
    company(company='Tall Ships', role='production_company')
    company(company='Ebb Row', role='production_company')
    company(company='Low Tide Films', role='production_company')
    >>> read("It was produced by Ana Sol, together with the Norwegian company Tall Ships.")
    company(company='Tall Ships', role='production_company')
    >>> read("The production companies are listed as Grey Studios and Low Tide Films.")
    company(company='Grey Studios', role='production_company')
    company(company='Low Tide Films', role='production_company')
    >>> read("The network ordered the series from abroad.")
    >>> read("Grey Studios, the studio behind the series, said so.")
    company(company='Grey Studios', role='production_company')
    >>> read("The network commissioned the series from Low Tide Films.")
    company(company='Low Tide Films', role='production_company')
    >>> read("The show was produced in-house by Grey Studios.")
    company(company='Grey Studios', role='production_company')
    >>> read("Grey Studios, which owned the rights, co-produced with Low Tide Films.")
    company(company='Grey Studios', role='production_company')
    company(company='Low Tide Films', role='production_company')
    >>> read("Grey Studios was the lead studio, with Sol's Low Tide Films and Reef Media coproducing.")
    company(company='Low Tide Films', role='production_company')
    company(company='Reef Media', role='production_company')
    company(company='Grey Studios', role='production_company')
    >>> read("It was co-produced by Grey Studios and Sol's own Low Tide Films.")
    company(company='Grey Studios', role='production_company')
    company(company='Low Tide Films', role='production_company')
    >>> read("Low Tide Films is the production company involved with the series.")
    company(company='Low Tide Films', role='production_company')
    >>> read("Low Tide Films produced in association with Sol & Daughters.")
    company(company='Low Tide Films', role='production_company')
    company(company='Sol & Daughters', role='production_company')
    >>> read("It was shot in Oslo, with Low Tide Films acting as the local production company.")
    company(company='Low Tide Films', role='production_company')
    >>> read("It was made by the independent company Ebb Row, which had made another.")
    company(company='Ebb Row', role='production_company')
    >>> read("It was produced by Sol's Soft Teeth company together with Grey Studios.")
    company(company='Soft Teeth', role='production_company')
    company(company='Grey Studios', role='production_company')
    >>> read("It is produced by Grey Television and Sol's Tall Ships.")
    company(company='Tall Ships', role='production_company')
    company(company='Grey Television', role='production_company')
    >>> read("The production companies are Grey Studios, Lind Brothers and Tall Ships.")
    company(company='Grey Studios', role='production_company')
    company(company='Lind Brothers', role='production_company')
    company(company='Tall Ships', role='production_company')
    >>> read("Grey Studios, in association with Low Tide Films, produced the series.")
    company(company='Grey Studios', role='production_company')
    company(company='Low Tide Films', role='production_company')
    >>> read("Grey Studios, which previously made another, produced the series.")
    company(company='Grey Studios', role='production_company')
    >>> read("Grey Studios is producing, with others to follow.")
    company(company='Grey Studios', role='production_company')
    >>> read("Low Tide's Ana Sol produces the series.")
    >>> read("It was made by Tide Point for ITV.")
    company(company='Tide Point', role='production_company')
    >>> read("It was produced by Ana Sol for ITV.")
    >>> read("It was executive produced by Sol, Bo Lind for Reef and Cy Marsh for the BBC.")
    >>> read("It is based on a story created by Grey Studios.")
    >>> read("The title sequence was produced by Grey Studios.")
    >>> read("It competes with Low Sands, produced by Grey Studios.")
    >>> read("The season was produced by Ana Sol.")
    """
    if not about(here):
        return
    line, words = here.line, here.line[here.low : here.high]
    before = line[max(0, here.low - 40) : here.low]
    if compiled(r"\b(?:with|against|like|than|unlike) (?:the )?N, $").search(before):
        return  # "competes with N, produced by"
    if _OF_A_PIECE.search(before) or (words.startswith("created") and _SOURCE.search(before)):
        return
    every = (*makers, *partners)
    if compiled(r"\bexecutive(?:ly)?[ -]$").search(before):  # that is done by people
        every = tuple(name for name in every if isinstance(name, Sorted) or lexicon.is_organisation(name))
    if _SOMEBODYS.match(line, here.low):  # "Reef's Ana Sol produces the series"
        every = tuple(name for name in every if is_company(str(name)))
    every = _owned(here, every)
    if line.startswith(" + N", here.high):  # "Reef + Tide Films" is one name
        every = (*every[:-1], f"{every[-1]} + {here.fold.words(here.high + 3, here.high + 4)}")
    elif line.startswith(" +", here.high):
        every = ()
    if line.startswith("'s ", here.high) and not words.endswith("'s"):
        every = every[:-1]  # "in association with Grey's Studio T": whose studio it is
    known = ("produced" in words and compiled(r" by ").search(words)) or "production companies" in words
    whose = compiled(
        r" and (?!(?:was|is|were|are|has|stars|starring|broadcast|shown|shot|made|written|[a-z]+ed)\b)| as|'s"
    ).match(line[here.high :])
    told = compiled(r"\b(?:production companies|production company|companies|studios)\b").search(words) is not None
    both = compiled(r"co-?production").search(words) and any(is_company(n) or lexicon.is_service(n) for n in every)
    for name in (each[:-1] if compiled(r".* [A-Z]\.").fullmatch(each) else each for each in every):
        if (
            is_company(name, alone=bool(known) and (len(every) > 1 or not whose))
            or (both and not lexicon.is_service(name) and 1 < len(name.split()) < 4)
            or (compiled(r"made\b.* by ").search(words) and _for_a_channel(name, here))
            or (name in partners and _as_partner(name, every))
            or (told and is_company(Sorted(name)))
        ):
            yield Company(name, "production_company")
            if "and distributed" in words:
                yield Company(name, "distributor")


_SOMEBODYS = later(r"(?:the )?N'?s? N (?:(?:also|is|are|will|would) )?(?:co-)?(?:produc|mak)(?:e|es|ed|ing)\b")


def _owned(here: Here, every: tuple[str, ...]) -> tuple[str, ...]:
    """The makers, with what the words tell of the first of them: "by Reef Films and Sol's Tall Ships"."""
    m = compiled(r" by (?:the )?(?:(?P<one>N) and )?(?P<owner>N)'s? (?:own |newly formed |new )?(?=N)").search(
        here.line, here.low, here.high
    )
    if m is None or not every:
        return every
    one = str(here.fold.marks[m.start("one")].value) if m["one"] else ""
    owner = str(here.fold.marks[m.start("owner")].value)
    if may_own(owner):
        every = (Sorted(every[0]), *every[1:])
    return (*every, one) if one not in ("", *every) and is_company(one) else every


def _as_partner(name: str, every: tuple[str, ...]) -> bool:
    """Whether somebody "in association with" whom a company made the work is one, too: no person's name, no channel's."""
    first = name.split()[0].casefold()
    if first in lexicon.GIVEN_WORDS or lexicon.is_service(name) or lexicon.is_outlet(name) or name in lexicon.COUNTRIES:
        return False
    return (len(name.split()) > 1 or "&" in name) and any(is_company(n) for n in every if n != name)


def _for_a_channel(name: str, here: Here) -> bool:
    """Whether what "made" the work is said to have done so for a channel: no person does."""
    m = compiled(r" for (?:the )?(N)").match(here.line, here.high)
    return m is not None and 1 < len(name.split()) < 4 and lexicon.is_service(str(here.fold.marks[m.start(1)].value))


@rule(
    "produced by [the ]N .., (and|then)[,] .. by [the ]<makers>",
    "produced by [the ]N .. (and|then) by [the ]<makers>",
    trigger="produced",
    never=ELSEWHERE,
    last=True,
)
def then_by(makers: Companies, here: Here) -> Iterator[Company]:
    """Companies that made some of it, told behind those that made the first.

    >>> read("It was produced by Grey Studios for two series and by Low Tide Films thereafter.")
    company(company='Low Tide Films', role='production_company')
    >>> read("It was produced by Ana Sol for a year and by Bo Lind thereafter.")
    """
    if about(here):
        first = tuple(str(m.value) for n, m in sorted(here.fold.marks.items()) if here.low <= n and m.letter == "N")[:1]
        yield from (Company(n, "production_company") for n in makers if is_company(n) or _as_partner(n, (n, *first)))


@rule(
    "(is|was) (a|an|the) .. (series|miniseries|show|sitcom|drama|serial) by [the ]<makers>[ for [the ]<partners>](, that|, which|, starring| that| which| starring|.)",
    "(is|was) (a|an) N .. (series|miniseries|show|sitcom|drama|serial) by [the ]<makers>[ for [the ]<partners>](, that|, which|, starring| that| which| starring|.)",
    trigger="by",
    never=ELSEWHERE,
)
def series_by(here: Here, makers: Companies, partners: Companies = ()) -> Iterator[Company]:
    """Companies that the work is said to be by.

    >>> read("It is a drama series by Low Tide Productions for Grey Studios that aired at night.")
    company(company='Low Tide Productions', role='production_company')
    company(company='Grey Studios', role='production_company')
    >>> read("Harbour Lights is a Norwegian drama series by Low Tide Productions.")
    company(company='Low Tide Productions', role='production_company')
    >>> read("It is a drama series by Ana Sol.")
    """
    if here.scene.on_a_show:
        yield from (Company(name, "production_company") for name in (*makers, *partners) if is_company(name))


_SOURCE = later(r"\b(?:story|stories|characters?|formats?|novels?|concept|comics?|games?|books?|app|brand)\b[^.;]*$")
#: What is made for a work but isn't the work.
_OF_A_PIECE = later(
    r"\b(?:effects|sequence|titles|makeup|prosthetics?|costumes?|sets?|trailer|poster|theme|intro|animation|visuals?)\b[^.;]*$"
)


@rule(
    "<people> for <maker>",
    "(under|through|via) [(the|his|her|their|N's) ][(production|own) ][(banner|label|company|companies|shingle|production banner|production company) ][of |, ]<maker>[ (banner|label|shingle)]",
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
    "(series|show|drama|miniseries|sitcom|project) (is|was) from [the ]<makers>",
    "(series|show|drama|miniseries|sitcom|project|pilot), (from|by) [the ]<makers>[ and <people>](,| is| was)",
    "(executive producers|producers) (are|is|were|was|include|included|will be) <people> for [the ]<makers>",
    "(executive produced|executive-produced|produced) by <people> for [the ]<makers>",
    "in-house (at|by) [the ]<makers>",
    "(his|her|their) [own ][newly formed ][production company ]<makers> (attached|producing|executive producing|co-producing|is producing|are producing|will produce|will executive produce|produces|to produce|banner)",
    "(head|heads|founder|founders|president|co-founder|creative director|managing director) of <makers>[,] (is|was|are|were|serves|served|serve|will serve|acts|acted) [as ][(an|the) ](executive producer|executive producers|producer)",
    trigger="production|attached|executive|banner|series|project|show|pilot|commission|drama|co|produce|produces|producing|produced|miniseries|sitcom|house|producer|producers",
    never=ELSEWHERE,
    last=True,
)
def known_by_name(makers: Companies, here: Here, people: People = ()) -> Iterator[Company]:
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
    >>> read("The series, from Ana Sol, was shot in Oslo.")
    >>> read("It was the first project of Ana Sol.")
    >>> read("Low Sands, a Reef Films production, was shot in Oslo.")
    """
    of_another = here.line.startswith("N, ", here.low) and str(here.fold.marks[here.low].value) not in here.scene.titles
    if not about(here) or of_another:
        return
    yield from (
        Company(name, "production_company") for name in makers if is_company(name) and not lexicon.is_service(name)
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


RULES = (produced_by, that_makes, then_by, series_by, made_for, known_by_name)
