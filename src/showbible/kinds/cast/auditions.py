"""How somebody came to his part: he read for it, was asked or accepted, and goes on in it."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Part, Parts, Person, Words
from showbible.kinds.cast.clauses import NEVER, elsewhere, headed_tier, paired
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.text.patterns import later

#: What stands before a name that is no part's.
_NO_PART = later(
    r"\b(?:of|with|from|as|by|like|in|on|for|than|opposite|against|alongside|at|who|that|which|hosts?|judges?|narrators?|guests?|stars?|actors?|fellow|producers?|directors?|writers?)\b|'s?$"
)
_READ = "(auditioned|read|tested|screen-tested)"


@rule(
    f"<player> [had |has |originally |initially |first |also |unsuccessfully ]{_READ} ...[,] (but|before|and) [(he|she|they) ][was |were |got |ended up |then |instead |eventually |ultimately |finally ](cast|chosen|being cast|hired|selected|picked|playing|being chosen) [instead |eventually |ultimately ](as|to play|in the role of|for the role of|for the part of) [(a|an|the) ][<what> ]<part>( instead|.|,|;| in| after| who| and)",
    f"<player> [had |has |originally |initially |first |also ]{_READ} for [the [..](role|part) of ]<part>[,] and [then |eventually |finally ](won|got|landed|secured|received|was given|was offered|was cast in) (it|the part|the role|the job)",
    "<player>[, who] (was|had been|has been) (offered|asked to take|asked to play) [the [..](role|part) of ]<part>[, which| and| ..., and] [(he|she) ](accepted|agreed)",
    "(persuaded|convinced|asked|invited|got) <player> to (take|take on|accept|assume) the [..](role|part) of <part>(.|,|;| after| and| in)",
    "<player>, who (accepted|agreed to take|took on) the [..](role|part) of <part>",
    trigger="auditioned|read|tested|screen-tested|accepted|agreed|persuaded|convinced|asked|invited|got",
    never=NEVER,
    last=True,
)  # fmt: skip
def came_to_the_part(player: Person, part: Part, here: Here, what: Words = "") -> Cast | None:
    """Who read for a part, or was asked to take one, and the part that he has.

    >>> read("Ana Sol auditioned twice before being cast as the diver Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol had read for Edda, but was cast as Mira instead.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Ana Sol auditioned for the role of Mira Vale and won the part.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol was offered the role of Mira Vale and accepted.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Di Sand persuaded Ana Sol to take the part of Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol auditioned for the part of Mira Vale, but wasn't cast.")
    >>> read("Ana Sol was offered the role of Mira Vale, but declined.")
    """
    if not is_performer(player) or (what and _NO_PART.search(what)) or elsewhere(here):
        return None
    return None if _NOT.search(here.line, here.low) else Cast(player, part, headed_tier(here))


_NOT = later(r"\b(?:not|never|declin\w+|refus\w+|turned|passed|losing|lost|n't)\b")


@rule(
    "<players> [also |both |all ](continue|continues|continued|remain|remains|remained|carry on|carries on|carried on) [on ][(in|with) (his|her|their|the) (role|roles|part|parts) ](as|of) <parts>",
    "<players> [also |both |all |still ](continue|continues|continued) to (play|portray|voice|star as|appear as|recur as) <parts>",
    "<players> [also |briefly ](has|have|had|landed|booked|appears in|appeared in|appear in|got) (a|an) [..]arc [(in|on|during|throughout|over|across) .. ](as|playing|portraying) <parts>",
    trigger="continue|continues|continued|remain|remains|remained|carry|carries|carried|arc",
    never=NEVER,
    last=True,
)  # fmt: skip
def goes_on_in_it(players: Described, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """Who still has his part, or has it for an arc.

    >>> read("Ana Sol and Bo Lind continue in their roles as Mira Vale and Tom Reyes.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Bo Lind', character='Tom Reyes')
    >>> read("Ana Sol continued to play Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol had a four-episode arc as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol continues to play Mira Vale and Bo Lind also continued his role as Tom Reyes.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol remains as mayor of Vale.")
    """
    return None if elsewhere(here) or not all(map(is_performer, players)) else paired(players, parts, headed_tier(here))


@rule(
    "{<player>, as [(a|an|the|his|her|their) .. ]<part>,} (is|are|was|were|has|have|had|will|would|also|both|all|continue|continues|continued|receive|receives|received|return|returns|returned|join|joins|joined|star|stars|starred|appear|appears|appeared|round|rounds|complete|completes)",
    trigger="as",
    never=NEVER,
    last=True,
)
def as_between_commas(player: Person, part: Part, here: Here) -> Cast | None:
    """Players whose parts stand between commas in front of what they do.

    >>> read("Ana Sol, as the ferryman's widow Mira Vale, and Bo Lind, as her son Tom Vale, also return.", under="Cast")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Bo Lind', character='Tom Vale')
    >>> read("Ana Sol, as Mira Vale, is joined by Una Birch.", under="Cast")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Bo Lind, as Mira Vale said, is gone.", under="Cast")
    """
    return None if elsewhere(here) or not is_performer(player) else Cast(player, part, headed_tier(here))


RULES = (came_to_the_part, goes_on_in_it, as_between_commas)
