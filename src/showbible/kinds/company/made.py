"""What sentences say of who made the work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.kinds.company.fact import Company
from showbible.kinds.company.listed import Companies, Sorted, may_own
from showbible.kinds.company.names import ELSEWHERE, about, is_company
from showbible.kinds.crew.whose import HAVE_THEIRS
from showbible.text.patterns import compiled, later


@rule(
    "(produced|made)[ and distributed][ in-house| entirely| jointly| mainly][ for [(the|its) ]N[ and [the ]N]][ in N] by [(N's|N and N's|her|his|their) ][(the|a|an) ][(production company|production companies|studio|studios|animation studio|company|companies|local company|american company|british company|producers)[,] ]<makers>[, in (association|collaboration|partnership|conjunction|cooperation|co-operation) with [the ][N's ]<partners>][[,] (in association|in collaboration|in partnership|in conjunction|in cooperation|in co-operation|together|along|jointly) with [the ][N's ]<partners>][ with [the ]<partners>]",
    "co-produced by [the ]<makers>",
    "(produced|made|co-produced)[ and distributed] by [a number of |several |various |multiple |different |two |three |C ][production ](companies|studios)[,] (including|such as|among them|namely) [the ]<makers>",
    "<makers>, the [original |former |first |sole |main ](producers|production company|production companies|producing company|makers) (of|behind) the (series|show)",
    "a new (production company|producer|studio), <makers>",
    "<makers> (produced|produces|produce|co-produced|co-produces|co-produce|are producing|is producing|are co-producing|will produce|will co-produce|would produce|signed to co-produce|signed to produce|also produced|made) (the|all) [O |original |entire ](series|season|show|drama|serial|miniseries|sitcom|programme|program|telenovela|soap|episodes|anime|pilot)[ (in association with|alongside|together with|along with|with) [the ]<partners>]",
    "(production companies|production company|studios|companies|studio) [(behind|involved in|involved with|involved|for|on|attached to) ][(the|this) (series|season|show|drama|production|pilot|miniseries|project) ](are|is|were|was|include|includes|included|consist of|consists of|consisted of|(are|is|were|was) (listed|credited|given|named) as|(are|were|was|is) [(set|slated|expected|scheduled|expected) ]to (be|consist of|include|comprise|involve)) [the ]<makers>",
    "(project|series|show|drama|pilot) (hails|hailed|comes|came) from [the ][(production company|production companies|studio|studios) ]<makers>",
    "<makers>, (the studio|the production company|the company|the studios|the companies|which) (behind|that produces|that produced|producing|produced|produces|also produced) (the|this) (series|show|season|drama)",
    "<makers> (were|was|are|is) involved in (producing|the production)",
    "(series|show|drama|miniseries) (was|is|were) developed by [the ](production company |studio )<makers>",
    "commissioned (the|a|an) .. (series|show|drama|miniseries|season) from [the ][production company ]<makers>",
    "(ordered|ordering|greenlit|greenlighted|picked up|commissioned|commissioning) .. (series|pilot|season|show|drama|miniseries|it|order|commitment|comedy|sitcom|project)[,] from [the ][(production company|studio) ]<makers>",
    "(ordered|ordering|greenlit|greenlighted|picked up|gave|given|giving|commissioned) N .. from [the ]<makers>",
    "commissioned [by (N|the [..](channel|network|broadcaster)) ]from [the ][(production company|independent production company|independent) ]<makers>",
    "(commissioned|hired|engaged|contracted|selected|chose) [the ][(production company|independent production company|company|studio|producers) ]<makers> to (produce|make|develop|co-produce) (the|it|a|an)",
    "<makers> (signed|struck|reached|made|inked) a [..](deal|agreement|contract) with [the ]N to (produce|make) (the (series|show|season|programme|drama)|it)",
    "<makers> (are|is|were|was) [also ](involved|attached|on board|credited) as [the |a ](production company|production companies|co-producer|co-producers|producing company|studio|studios)",
    "(makers|producers) of the (series|show|programme|drama), <makers>,",
    "(is|was|being|been) co-produced with [the ]<partners>",
    "<makers> (would|will|were to|are to|had) (team|team up|teamed up|partner|partnered|join forces|joined forces|collaborate) (to (produce|make|develop|co-produce)|on) (a|an|the|this) [..](series|season|show|drama|project|miniseries|adaptation|serial)",
    "<makers> (partnered|teamed|teamed up|joined forces|collaborated) with [the ]<partners> (to (produce|make|develop|co-produce)|on) (the|this) (series|season|show|drama|project|miniseries)",
    "(co-producers|co-producing partners|production partners) (are|is|were|include|included) [the ]<makers>",
    "<makers>, in (association|collaboration|partnership|conjunction|co-production) with [the ]<partners>, (produced|produces|co-produced|made|is producing|will produce)",
    "<makers>, which ...[,] (produced|produces|made|is producing|will produce) the (series|show|season|drama|serial|miniseries|sitcom|programme)",
    "<makers> (is|are) (producing|co-producing|making)(.|,|;| the | it | for | with | alongside )",
    "(developed|produced|made) by N and [the ]<makers> for",
    "(production|the production) (is|was) (handled|overseen|done|provided) by [the ]<makers>",
    "created by [the ][(production company|studio) ]<makers>",
    "(created|developed|devised) for [the ]<makers> by",
    "<makers> (served|serve|serves|acted|is serving|are serving) as [(the|a|lead) ](studio|lead studio|studios|production studio|production company|production companies|studio|co-production company|producing studio|co-producer|co-producers|production partner|production partners)",
    "(co-production|coproduction|production|joint production|joint venture) (between|of|by) [the ]<makers>[ in association with <partners>]",
    "(is|was|are|were) (a|an) <makers> production[s]( for|.|,)",
    "in (association|affiliation|collaboration|conjunction|partnership|cooperation|co-operation|co-production|coproduction) with [the ]<partners>",
    "<makers>[, which ..,] (co-produced|coproduced|co-produces) with [the ]<partners>",
    "with [the ]<partners> (co-producing|coproducing|producing|taking over|taking over production|as co-producers|as co-producer|as producing partner|as (the|a) (studio|lead studio|production company))",
    "<makers> (was|were|is|are) the [lead |producing |main ](studio|studios|production company|production companies)(.|,|;| involved| behind| for| of| on| attached)",
    "<makers> (produced|produce|produces|co-produced) (in association|in collaboration|in partnership|in conjunction|together|jointly) with [the ]<partners>",
    "with <partners> (acting|serving|coming on|coming aboard|on board|attached|joining) as [the |a |an ]..(production company|production companies|co-producer|co-producers|production partner|producing partner|studio|service company|partner)",
    trigger="with|as|to|of|which|that|for|from|partners|co|was|were|is|are|produced|produces|produce|producing|made|studio|developed|commissioned|created|hails|hailed|comes|came|production|coproduction|association|collaboration|conjunction|venture|studios|companies",
    never=ELSEWHERE,
)
def produced_by(here: Here, makers: Companies = (), partners: Companies = ()) -> Iterator[Company]:
    """Companies that made the work.

    >>> read("It was announced that Low Tide Films and Grey Studios would team up to produce an adaptation.")
    company(company='Low Tide Films', role='production_company')
    company(company='Grey Studios', role='production_company')
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
    >>> read("It was produced by Grey Studios, in co-production with Low Tide Films and Tall Ships Media.")
    company(company='Grey Studios', role='production_company')
    company(company='Low Tide Films', role='production_company')
    company(company='Tall Ships Media', role='production_company')
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
    >>> read("The drama was commissioned by the channel from Low Tide Films.")
    company(company='Low Tide Films', role='production_company')
    >>> read("The network commissioned Low Tide Films to produce the series.")
    company(company='Low Tide Films', role='production_company')
    >>> read("Low Tide Films signed a three-year deal with Channel Six to produce the show.")
    company(company='Low Tide Films', role='production_company')
    >>> read("Low Tide Films and Grey Studios are also involved as production companies.")
    company(company='Low Tide Films', role='production_company')
    company(company='Grey Studios', role='production_company')
    >>> read("The makers of the series, Low Tide Films, said so.")
    company(company='Low Tide Films', role='production_company')
    >>> read("It shares its sets with the films of the franchise, and was produced by Grey Studios.")
    company(company='Grey Studios', role='production_company')
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
    >>> read("Produced by Grey Studios in association with Low Tide Films, Harbour Lights was shot in Oslo.")
    company(company='Grey Studios', role='production_company')
    company(company='Low Tide Films', role='production_company')
    >>> read("It is produced by Tall Ships and Grey Television with Ana Sol and Bo Lind serving as producers.")
    company(company='Grey Television', role='production_company')
    >>> read("It was produced by Low Tide Films, Kicked to the Kerb Productions and Reef Media.")
    company(company='Low Tide Films', role='production_company')
    company(company='Kicked to the Kerb Productions', role='production_company')
    company(company='Reef Media', role='production_company')
    >>> read("It was produced by Low Tide Films in the Netherlands.")
    company(company='Low Tide Films', role='production_company')
    >>> read("It was made by several companies, including Grey Studios and Tall Ships.")
    company(company='Grey Studios', role='production_company')
    company(company='Tall Ships', role='production_company')
    >>> read("Grey Studios, the original producers of the series, made way for a new production company, Tall Ships.")
    company(company='Grey Studios', role='production_company')
    company(company='Tall Ships', role='production_company')
    >>> read("It was made in association with Grammet and Low Tide Films.")
    company(company='Grammet', role='production_company')
    company(company='Low Tide Films', role='production_company')
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
    >>> read("It won in a new category created by the Reef Media Works.")
    >>> read("It competes with Low Sands, produced by Grey Studios.")
    >>> read("The season was produced by Ana Sol.")
    """
    if not about(here):
        return
    line, words = here.line, here.line[here.low : here.high]
    before = line[max(0, here.low - 40) : here.low]
    if compiled(r"\b(?:with|against|like|than|unlike) (?:the )?N, $").search(before):
        return  # "competes with N, produced by"
    if here.under("title sequence", "opening titles", "title design") and line.startswith(("it ", "they ", "the ")):
        return  # who made the titles
    if _OF_A_PIECE.search(before) or (words.startswith("created") and _SOURCE.search(before)):
        return
    every = (*makers, *partners)
    if compiled(r"\bexecutive(?:ly)?[ -]$").search(before):  # that is done by people
        every = tuple(name for name in every if isinstance(name, Sorted) or lexicon.is_organisation(name))
    if _SOMEBODYS.match(line, here.low):  # "Reef's Ana Sol produces the series"
        every = tuple(name for name in every if is_company(str(name)))
    every = _owned(here, tuple(name for name in every if name not in here.scene.titles))
    if HAVE_THEIRS.match(line, here.high):  # "by Reef Films with Ana Sol and Bo Lind serving as producers"
        every = tuple(name for name in every if name not in partners or is_company(name))
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
    told = (
        compiled(r"\b(?:production companies|production company|companies|studios|original producers)\b").search(words)
        is not None
    )
    both = compiled(r"co-?production").search(words) and any(is_company(n) or lexicon.is_service(n) for n in every)
    for name in (each[:-1] if compiled(r".* [A-Z]\.").fullmatch(each) else each for each in every):
        if (
            is_company(name, alone=bool(known) and (len(every) > 1 or not whose))
            or (both and not lexicon.is_service(name) and 1 < len(name.split()) < 4)
            or (compiled(r"made\b.* by ").search(words) and _for_a_channel(name, here))
            or (name in partners and _as_partner(name, every, here))
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


def _as_partner(name: str, every: tuple[str, ...], here: Here) -> bool:
    """Whether somebody "in association with" whom a company made the work is one, too: no person's name, no channel's."""
    first = name.split()[0].casefold()
    if " " not in name and re.search(rf"[^\W\d_a-z][\w.]+ {re.escape(name)}\b", here.fold.text):
        return False  # somebody's family name
    if first in lexicon.GIVEN_WORDS or lexicon.is_service(name) or lexicon.is_outlet(name) or name in lexicon.COUNTRIES:
        return False
    return (len(name) > 3 or "&" in name) and any(is_company(n) for n in every if n != name)


def _for_a_channel(name: str, here: Here) -> bool:
    """Whether what "made" the work is said to have done so for a channel: no person does."""
    m = compiled(r" for (?:the )?(N)").match(here.line, here.high)
    return m is not None and 1 < len(name.split()) < 4 and lexicon.is_service(str(here.fold.marks[m.start(1)].value))


@rule(
    "produced by [the ]N ..[,] (and|then)[,] [(then|later|subsequently) ][(produced|made) ]by [the ]<makers>",
    trigger="produced",
    never=ELSEWHERE,
    last=True,
)
def then_by(makers: Companies, here: Here) -> Iterator[Company]:
    """Companies that made some of it, told behind those that made the first.

    >>> read("It was produced by Grey Studios for two series and by Low Tide Films thereafter.")
    company(company='Low Tide Films', role='production_company')
    >>> read("It was produced by Ana Sol for a year and by Bo Lind thereafter.")
    >>> read("The serial is produced by Grey Studios, and features drawings by Jon Marsk.")
    >>> read("It was produced by Grey Studios, and commissioned by Tide Broadcasting.")
    """
    if about(here):
        yield from (Company(n, "production_company") for n in makers if is_company(n))


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


_SOURCE = later(
    r"\b(?:story|stories|characters?|formats?|novels?|concept|comics?|games?|books?|app|brand|categor(?:y|ies)|awards?|prizes?)\b[^.;]*$"
)
#: What is made for a work but isn't the work.
_OF_A_PIECE = later(
    r"\b(?:effects|sequence|titles|makeup|prosthetics?|costumes?|sets?|trailer|poster|theme|intro|animation|visuals?)\b[^.;]*$"
)


RULES = (produced_by, then_by, series_by)
