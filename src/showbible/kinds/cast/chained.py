"""Parts and who plays them, told in one clause after another whose verb is said once, or whose second player follows the first.

"Mira was played by Ana Sol, Tom Reyes by Bo Lind and the young Ned by Cy Marsh", "Mira was played by Ana Sol, but Di Low took over the role".
"""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.grammar.slots import Part, Parts, People, Person
from showbible.kinds.cast.chains import AGE, opens_clause
from showbible.kinds.cast.clauses import ELSEWHERE, NEVER, elsewhere, headed_tier, of_one_family, paired
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.text.patterns import later

#: The next part and its player, behind the first: ", N by N", "and her boss, N, by the actor N".
_BY_TOO = later(
    rf"(?:,? and |, |; (?:and )?|,? while )(?:(?:the|an?|his|her|their|its|N's?) )?(?P<age>{AGE} )?(?:(?!(?:and|or|by|who|was|is|were|are|as|of|with)\b)[a-z'-]+ ){{0,4}}?(?:(?<=[a-z]), |(?<=[a-z] ))?"
    r"(?P<part>N)(?!'),? (?:(?:is|was) )?by (?:(?:the )?(?:[a-z-]+ ){1,3})?(?P<player>N)(?!'| N)"
)
#: What keeps such a clause from telling who plays whom.
_NO_PLAY = later(
    r"\b(?:written|directed|produced|composed|songs?|music|matches|games?|film|movie|not|originally|considered)\b"
)


@rule(
    "(played|portrayed|voiced|performed) by [the ][actor |actress |comedian |singer |newcomer ]<first>",
    trigger="played|portrayed|voiced|performed",
    never=NEVER,
)
def by_others_too(first: Person, here: Here) -> Iterator[Cast] | None:
    """Further parts and their players behind the first ones, without a verb of their own.

    >>> read("Mira was played by Ana Sol, her boss Tom Reyes by Bo Lind, and the young Ned by the actor Cy Marsh.")
    cast(performer='Bo Lind', character='Tom Reyes')
    cast(performer='Cy Marsh', character='young Ned')
    >>> read("Mira was played by Ana Sol, and the score by Bo Lind was sold.")
    """
    line, at = here.line, here.high
    if elsewhere(here) or not is_performer(first) or _NO_PLAY.search(line):
        return None
    found: list[Cast] = []
    while (m := _BY_TOO.match(line, at)) is not None:
        part, player = (tidy(here.fold.words(*m.span(slot))) for slot in ("part", "player"))
        if not is_performer(player) or lexicon.is_organisation(part):
            break
        found.append(Cast(player, f"{m['age'] or ''}{part}", headed_tier(here)))
        at = m.end()
    here.widen(here.low, at)
    return iter(found)


#: The next player and part, behind the first: ", N the vicar, N", "and N her boss N".
_PLAYS_TOO = later(
    r"(?:,? and |, |; (?:and )?|,? while )(?P<player>N) (?:(?:the|his|her|their|its|N's?) (?!(?:own|first|role|part)\b)(?:[a-z'-]+ ){0,3}[a-z'-]+|"
    r"(?:(?<=, N )|(?<=, and N ))(?!(?:and|or|as|who|whose|is|was|in|on|at|by|of|to|for|from|with|also|then|later|but|while|when|after|before|since|opposite|alongside|including|like|both|all|would|will|had|has)\b)"
    r"(?:[a-z-]+ )?[a-z-]+(?<!s)(?<!ed)(?<!ing)),? (?P<part>N)(?!'| N|,? (?:plays?|portrays?|voices?|stars?|appears?|recurs?|joins?|is|was|has)\b)"
)


@rule(
    "<player> [also ](plays|played|portrays|portrayed|is) [the |his |her |their |N's ][..]<part>",
    trigger="plays|played|portrays|portrayed|is",
    under="cast|character|casting|production|development",
    never=NEVER,
)
def plays_others_too(player: Person, part: Part, here: Here) -> Iterator[Cast] | None:
    """Further players and their parts behind the first ones, without a verb of their own.

    >>> read("Ana Sol plays the reporter Ida Roe, Bo Lind the vicar, Paul Stone, and Cy Marsh shopkeeper Jack Hale.")
    cast(performer='Bo Lind', character='Paul Stone')
    cast(performer='Cy Marsh', character='Jack Hale')
    >>> read("Ana Sol plays Mira, Bo Lind her brother Tom, and Cy Marsh their boss Ned Hill.")
    cast(performer='Bo Lind', character='Tom')
    cast(performer='Cy Marsh', character='Ned Hill')
    >>> read("Ana Sol plays Mira, and Bo Lind joined later.")
    >>> read("Ana Sol plays Mira, Bo Lind opposite Cy Marsh.")
    """
    line, at = here.line, here.high
    if elsewhere(here) or not is_performer(player) or _NO_PLAY.search(line):
        return None
    found: list[Cast] = []
    while (m := _PLAYS_TOO.match(line, at)) is not None:
        other, its = (tidy(here.fold.words(*m.span(slot))) for slot in ("player", "part"))
        if not is_performer(other) or lexicon.is_organisation(its):
            break
        found.append(Cast(other, its, headed_tier(here)))
        at = m.end()
    here.widen(here.low, at)
    return iter(found)


#: Whose part it is that somebody takes over: "N was played by N", "N plays N".
_THE_PART = later(
    r"(?P<part>N) (?:is|was|had been) (?:(?:originally|first|initially|previously) )?(?:played|portrayed|voiced) by N|N (?:(?:originally|first|initially) )?(?:plays|played|portrays|portrayed|voices|voiced) (?P<played>N)(?!')"
)


@rule(
    "<player> (took over|takes over|taking over|assumed|assumes|inherited|inherits|took on) the (role|part|character)(.|,|;| for| in| from| during| until| after| when)",
    trigger="took|takes|taking|assumed|assumes|inherited|inherits",
    never=NEVER,
    last=True,
)
def took_it_over(player: Person, here: Here) -> Cast | None:
    """Who has a part behind the first one of whom the sentence tells.

    >>> read("In the pilot Mira was played by Ana Sol, but Di Low took over the role for the series.", title="Harbour Lights")
    cast(performer='Di Low', character='Mira')
    >>> read("Di Low took over the role of its producer.")
    """
    named = list(_THE_PART.finditer(here.line, 0, here.low))
    if not named or elsewhere(here) or not is_performer(player):
        return None
    last = named[-1]
    part = tidy(here.fold.words(*last.span("part" if last["part"] else "played")))
    return Cast(player, part, headed_tier(here)) if player != part else None


@rule(
    "(role|part|character) of <part>, (originated|created|first played|originally played|played) [in .. ]by <player>",
    trigger="originated|created|played",
    never=NEVER,
    last=True,
)
def had_first_by(part: Part, player: Person, here: Here) -> Cast | None:
    """Who had a part before it is told who has it.

    >>> read("The role of Mira, originated by Ana Sol, was written for her.", title="Harbour Lights")
    cast(performer='Ana Sol', character='Mira')
    >>> read("The role of Mira, created by Ana Sol's writers, was cut.", title="Harbour Lights")
    """
    if here.line.startswith("'", here.high) or elsewhere(here) or not is_performer(player):
        return None
    return Cast(player, part, headed_tier(here))


@rule(
    "(role|part|character) of <part>[, .. by N,] (was|is|has been|had been|would be) [later |then |subsequently |eventually ](taken over|assumed|inherited|filled) by <player>",
    trigger="taken|assumed|inherited|filled",
    never=NEVER,
    last=True,
)
def taken_over_by(part: Part, player: Person, here: Here) -> Cast | None:
    """Who has a part after another.

    >>> read("The role of Mira, originated by Ana Sol, was later taken over by Di Low.", title="Harbour Lights")
    cast(performer='Di Low', character='Mira')
    >>> read("The role of Mira was taken over by Reef.")
    """
    return None if elsewhere(here) or not is_performer(player) else Cast(player, part, headed_tier(here))


_KIN = "parents|children|sons|daughters|brothers|sisters|siblings|twins|friends|partners|colleagues|neighbours|neighbors|grandparents|uncles|aunts|cousins|bosses|assistants|roommates|flatmates|protagonists|leads|leading characters|main characters|title characters|characters"


@rule(
    f"(his|her|their|the|its) [..]({_KIN})[,] <parts>(,|) (are|were|is|was) [also |respectively |all |both ](played|portrayed|voiced|performed) [respectively ]by [the ][actors |actresses |comedians ]<players>",
    f"N's [..]({_KIN})[,] <parts>(,|) (are|were) [also |respectively |all |both ](played|portrayed|voiced|performed) [respectively ]by <players>",
    trigger="played|portrayed|voiced|performed",
    never=ELSEWHERE + "|reception|critical|music",
    last=True,
)
def kin_played_by(parts: Parts, players: People, here: Here) -> Iterator[Cast] | None:
    """Several of a kind who are named between commas, and as many players.

    >>> read("Her parents, Edda and Olaf Vale, are played by Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', character='Edda Vale')
    cast(performer='Bo Lind', character='Olaf Vale')
    >>> read("The two other sisters, Ida and Nell, were voiced by Ana Sol and Una Birch.")
    cast(performer='Ana Sol', character='Ida')
    cast(performer='Una Birch', character='Nell')
    >>> read("The two sisters, Ida and Nell, were voiced by Ana Sol.")
    """
    if len(parts) != len(players) or elsewhere(here) or not all(map(is_performer, players)):
        return None
    return paired(players, of_one_family(parts, here.line[here.low : here.high]), headed_tier(here))


@rule(
    "<part> (is|was) ... and (is|was|has been) [also ](played|portrayed|voiced) by [actor |actress |comedian |singer |newcomer ]<player>",
    trigger="played|portrayed|voiced",
    never=NEVER,
    last=True,
)
def is_and_is_played(part: Person, player: Person, here: Here) -> Cast | None:
    """A part, what it is, and who plays it.

    >>> read("Mira is Tom's girlfriend and is portrayed by Ana Sol.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("The mother of Mira is a nurse and is played by Ana Sol.")
    """
    between = here.line[here.low + 1 : here.high]
    if not opens_clause(here) or elsewhere(here) or not is_performer(player) or " who " in between:
        return None
    return Cast(player, part, headed_tier(here))


RULES = (by_others_too, plays_others_too, took_it_over, had_first_by, taken_over_by, kin_played_by, is_and_is_played)
