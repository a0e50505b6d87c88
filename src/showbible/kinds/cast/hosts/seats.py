"""Who sits beside or behind whom: successors in a chair, those who share one, and chairs that few programmes have."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Introduced, Person
from showbible.kinds.cast.company import several
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.hosts.chairs import ANOTHERS, CHAIR_WORD, NEVER, another, seated
from showbible.text.patterns import compiled, later

_SEATS = (
    "[new |permanent |regular |main |sole |original |first |O |official |current |full-time |N ][in-house |studio |social media |digital |online |sideline |roving |field |backstage |resident |head |lead |guest ]"
    "(host|hosts|co-host|co-hosts|presenter|presenters|co-presenter|co-presenters|narrator|narrators|judge|judges|coach|coaches|mentor|mentors|panellist|panellists|panelist|panelists|moderator|"
    "announcer|announcers|anchor|anchors|co-anchor|co-anchors|quizmaster|emcee|team captain|team captains|reporter|reporters|correspondent|correspondents|commentator|commentators|bailiff|sidekick|"
    "bandleader|referee|hostess|master of ceremonies|contributor|contributors)"
)
_SEAT_WORDS = (
    "host|hosts|presenter|presenters|narrator|narrators|judge|judges|coach|coaches|mentor|mentors|panellist|panellists|panelist|panelists|moderator|announcer|announcers|anchor|anchors|quizmaster|"
    "emcee|captain|captains|reporter|reporters|correspondent|correspondents|commentator|commentators|bailiff|sidekick|bandleader|referee|hostess|ceremonies|contributor|contributors"
)

_OWN = "[show's |series' |programme's |program's |network's ]"
_DUTIES = (
    "[the |their |his |her ][main |sole |regular ](hosting|co-hosting|co-host|presenting|judging|narrating|announcing) "
    "[for the show ](duties|duty|role|job|position|chores|reins|seat|chair|slot)"
)


#: In front of "with": what somebody has with whom.
_BOND = later(r"\b(?:relationship|friendship|bond|rivalry|partnership|romance|feud|conversations?|scenes?|time) $")


def _in_a_chair(here: Here) -> bool:
    """Whether the heading, or the paragraph up to the match, speaks of those who host or judge."""
    told = here.fold.text[: here.fold.offset(here.high)].casefold()
    return here.under("host", "judge", "presenter", "panel", "coach", "narrator") or bool(CHAIR_WORD.search(told))


@rule(
    f"<panel> [also |later |then |officially ](joined|joins|join|returned|returns|return|came on board|(was|were) (added|brought in|brought on|brought back|hired|introduced|recruited)) "
    f"[to ][the (show|series|cast|panel|team|programme|program|competition) ][(for|in) (the|its) O (season|series) ]as [the |a |an |its |one of the ]{_SEATS}",
    f"<panel> (is|was|are|were|has been|have been|had been) [also ](the|its|a) {_OWN}{_SEATS}",
    f"with <panel> (as|serving as|acting as|returning as|joining as) [the |its |a |an |his |her |their ]{_SEATS}",
    "with <panel> (hosting|presenting|judging|narrating|co-hosting) (the (O|rest|remaining|remainder|following|next|other)|season|seasons|series|episodes|from D|since D|until D)",
    "<panel> (have|has|had) [also |jointly |both ](hosted|co-hosted|presented|co-presented|narrated|judged) ((the|this) (show|series|programme|program|competition|season)|since|from D|until D)",
    "(the show's|the series'|the programme's|the program's|show|series) (host|hosts|presenter|presenters|judge|judges|narrator|announcer)[,] <panel>",
    "(of C|C) judges (consisted of|consists of|comprised|comprises|included|includes|was|were|is|are) <panel>",
    f"{_SEATS} (to|on|of|for) (the|this) (show|series|programme|program) (include|included|are|were|have included) <panel>",
    "judges from (the|its) [..](season|series)[,] <panel> [all |also ](returned|return|returns|came back|come back)",
    "(host|presenter|narrator) <panel>, (himself|herself|who)",
    "(host|hosts|presenter|presenters|narrator) of the [O ][C ](season|seasons|series|episodes|editions) (is|was|are|were) <panel>",
    "<panel> (joined|joins|rejoined) the (show|series|programme|panel)(.|,|;| in D| for| in)",
    trigger=_SEAT_WORDS + "|joined|joins|rejoined|hosting|presenting|judging|narrating|co-hosting|hosted|presented|narrated|judged|co-hosted|co-presented",
    never=NEVER,
    last=True,
)  # fmt: skip
def has_a_seat(panel: Introduced, here: Here) -> Iterator[Cast] | None:
    """Who has a seat on the show, whatever else he is said to be.

    >>> read("The actor, singer and radio host Ana Sol joined the show as the new sideline reporter.")
    cast(performer='Ana Sol')
    >>> read("It was hosted by Una Birch, while Ana Sol was the sideline reporter.")
    cast(performer='Ana Sol')
    >>> read("Una Birch hosted the first two seasons, with Ana Sol hosting the third.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol and Bo Lind have hosted the show since 2010.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("The panel of three judges consisted of the choreographer Ana Sol, Slack Tide co-writer Bo Lind, and Danish producer Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Show host Ana Sol said that she liked it.")
    cast(performer='Ana Sol')
    >>> read("The actor, singer and television host Ana Sol joined the show, replacing Una Birch.", under="Hosts")
    cast(performer='Ana Sol')
    >>> read("Ana Sol joined the show, replacing Una Birch.")
    >>> read("Ana Sol is the coach of the Reef Divers.")
    >>> read("Mira Vale was the coach.")
    >>> read("Ana Sol joined as reporter Mira Vale.")
    >>> read("Judges from the previous season Ana Sol and Bo Lind returned.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Host Ana Sol, herself a driver, explains the task.")
    cast(performer='Ana Sol')
    >>> read("The talk show host Ana Sol said so.")
    """
    words, before = here.line[here.low : here.high], here.line[: here.low]
    if (another(here) and not words.startswith("judges from ")) or ANOTHERS.match(here.line, here.high):
        return None
    if compiled(r"^N[^;]* (?:is|was|are|were|been) (?:also )?(?:the|its|a) ").match(words) and not (
        compiled(r" (?:show|series|programme|program)'").search(words) or _told_of_seats(here)
    ):
        return None
    if compiled(r" (?:re)?join(?:ed|s) the [a-z]+(?:[.,;]| in D| for| in)$").search(words) and (
        not _told_of_seats(here) or _CREW.search(here.line) is not None
    ):
        return None
    if compiled(r"^(?:host|presenter|narrator) N").match(words) and before not in {"", "the ", "as "}:
        return None  # "the talk show host"
    if words.startswith("with ") and _BOND.search(before):
        return None  # "her friendship with Ana Sol as a mentor"
    if words.startswith(("show ", "series ")) and before not in {"", "the "}:
        return None  # "the talk show host"
    return seated(panel, here)


@rule(
    "<player> [also ](co-hosts|co-hosted|co-presents|co-presented)[ (it|the show|the series|the programme)] (with|alongside) "
    "[(his|her) (wife|husband|brother|sister|father|mother|son|daughter|friend|best friend|partner)[,] ]<others>",
    trigger="hosts|hosted|presents|presented",
    never=NEVER,
    last=True,
)
def share_a_seat(player: Person, others: Introduced, here: Here) -> Iterator[Cast] | None:
    """Two who host together.

    >>> read("Ana Sol co-hosts with her husband, Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol co-hosted a gala with Bo Lind.")
    """
    return None if another(here) or ANOTHERS.match(here.line, here.high) else seated((player, *others), here)


def _told_of_seats(here: Here) -> bool:
    """Whether the heading, or the sentence in front of the match, speaks of those who host or judge."""
    return here.under("host", "judge", "presenter", "panel", "narrator") or bool(
        CHAIR_WORD.search(here.line[: here.low])
    )


@rule(
    f"<player> (will|would|is to|was to|is set to|was set to) [be ](replace|replacing|succeed|succeeding|take over from|taking over from) [<other> ]as [the |a |its ]{_SEATS}",
    f"<player> (replaced|replaces|succeeded|succeeds|succeeding|replacing|took over from|takes over from|taking over from) <other> as [the |a |its |an ]{_SEATS}",
    f"<other> (was|were|is|would be|had been) [later |then |eventually ](replaced|succeeded) [as [the |a |its ]{_SEATS} ]by <player>[ as [the |a |its ]{_SEATS}](.|,|;| in D| in the| for| from| as of| until)",
    "<player>, who (replaced|succeeded|took over from) <other>(.|,|;| in D| as| after| for| from| when)",
    "<player> (took over|takes over|has taken over|had taken over)(.|,|;| in D| from D| for the O)",
    f"<player> [later |then |also ](assumed|assumes|took on|takes on|took over|takes over|shared|shares|handled|handles|began|left) {_DUTIES}",
    f"(hired|signed|chose|tapped|picked|selected|brought in) <player> to (host|co-host|present|co-present|judge|narrate|(assume|take over|share|take on) {_DUTIES}|take over as [the |its ]{_SEATS})",
    "(his|her|their|N's|N') (replacement|successor) (is|was|would be) <player>(.|,|;)",
    "<player> (was|were|is) (announced|named|introduced|revealed|confirmed|chosen|unveiled) as [(his|her|their|N's|N'|the) ][official |permanent |new ](replacement|successor)",
    trigger="replace|replacing|succeed|succeeding|over|replaced|replaces|succeeded|succeeds|assumed|assumes|took|takes|shared|shares|handled|handles|began|left|hired|signed|chose|tapped|picked|selected|brought|"
    "replacement|successor",
    never=NEVER,
    last=True,
)  # fmt: skip
def comes_after_in_seat(player: Person, here: Here, other: Person = "") -> Iterator[Cast] | None:
    """Who follows whom in a chair; he who had it is of the cast of a whole show.

    >>> read("It was announced that Ana Sol would be taking over from Bo Lind as host.", title="Harbour Lights")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("It was announced that Ana Sol would replace Bo Lind as host.", title="Harbour Lights (season 2)")
    cast(performer='Ana Sol')
    >>> read("Una Birch hosted the show until 2005, when Ana Sol took over.", title="Harbour Lights")
    cast(performer='Ana Sol')
    >>> read("Ana Sol assumed the hosting duties in 2005.")
    cast(performer='Ana Sol')
    >>> read("The host left in 2011; her replacement was Ana Sol.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol took over in 2005.")
    >>> read("Ana Sol was replaced by Bo Lind in 2005.", under="Production")
    """
    words = here.line[here.low : here.high]
    if another(here) or ANOTHERS.match(here.line, here.high) or not _in_a_chair(here) or _CREW.search(here.line):
        return None
    both = (player, other) if other and here.scene.kind == "series" else (player,)
    if "talks" in words or not several(both):
        return None
    return seated(both, here)


_CREW = later(
    r"\b(?:showrunners?|directors?|producers?|writers?|composers?|editors?|president|controller|network|executive|channel|time ?slot)\b"
)

RULES = (has_a_seat, share_a_seat, comes_after_in_seat)
