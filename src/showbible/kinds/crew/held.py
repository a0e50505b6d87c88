"""What sentences say of who holds which role: in either order, in the writers' room, at the head of the show."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.roles import roles_in
from showbible.grammar.rules import Here, rule
from showbible.kinds.crew.clauses import roles_done
from showbible.kinds.crew.credited import Credited, Jobs, Makers, Named, Pieces, Told
from showbible.kinds.crew.credits import NEVER, elsewhere, on_making, ours
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import in_order, shared_out
from showbible.text.patterns import compiled, later


@rule(
    "<jobs>[ (of|for|on|across|throughout) (the|this) [O ](series|season|show|episode|programme|pilot|miniseries|serial)| this (season|series|year)| throughout][ (alongside|with|besides) [the ]N] (is|was|are|were|include|includes|included|being|remained|remain) <people>",
    "<subject>[<told>][ all| both] (is|was|are|were|being|will be)[ (also|again|all|both|now|still)] <jobs>[ (alongside|along with|together with|with) <more>]",
    "<subject>, who (is|was|were) [also |still ]<jobs>",
    "[also ](executive producing|co-executive producing|directing|writing|producing|showrunning|editing)[ <pieces>| it] (is|was|are|were|fell to|falls to|went to|was left to|was entrusted to|was handled by|was shared by) <people>",
    "<jobs> (of|for|on|across) (the|this) (new|revived|O|original|american|british|australian|second|third|present|current|final) .. (series|season|show|run|incarnation|version|programme) (is|was|are|were|include|includes|included) <people>",
    trigger="is|was|are|were|include|includes|included|being|remained|remain|will|fell|falls|went", never=NEVER,
)  # fmt: skip
def roles_held(
    here: Here,
    people: Credited = (),
    subject: Makers = (),
    jobs: Jobs = (),
    told: Told = "",
    more: Credited = (),
    pieces: Pieces = "",
) -> Iterator[Crew] | None:
    """Who holds which role, in either order.

    >>> read("The cinematographers were Ana Sol and Bo Lind.", under="Production")
    crew(person='Ana Sol', role='cinematographer')
    crew(person='Bo Lind', role='cinematographer')
    >>> read("Executive producers alongside Sol are Bo Lind and Cy Marsh.", under="Production")
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("Ana Sol and Bo Lind were joint showrunners.", under="Production")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Bo Lind', role='showrunner')
    >>> read("The editor was Ana Sol and the production designer Bo Lind.", under="Production")
    crew(person='Ana Sol', role='editor')
    crew(person='Bo Lind', role='production_designer')
    >>> read("Directing every live show was Ana Sol.", under="Production")
    crew(person='Ana Sol', role='director')
    >>> read("Also executive producing were Ana Sol and Bo Lind.", under="Production")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol was a consulting producer on the first season.", under="Production")
    crew(person='Ana Sol', role='producer')
    >>> read("Ana Sol, who was showrunner for the show's whole life, said so.", under="Production")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Writing the pilot fell to Ana Sol.", under="Production")
    crew(person='Ana Sol', role='writer')
    >>> read("The writers of the new version of the show were Ana Sol and Bo Lind.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("The producers are Bo Lind and the writer Ana Sol.", under="Production")
    crew(person='Bo Lind', role='producer')
    crew(person='Ana Sol', role='producer')
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol and Bo Lind are directors, with Cy Marsh the host.", under="Production")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("Ana Sol is its executive producer/showrunner/creator and writer.", under="Production")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Ana Sol', role='showrunner')
    crew(person='Ana Sol', role='creator')
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol and Bo Lind are executive producers, while Cy Marsh is a producer.", under="Production")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='producer')
    >>> read("Ana Sol was executive producer of her debut album.", under="Production")
    >>> read("Ana Sol and Bo Lind are the showrunner and the head writer, respectively.", under="Production")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol and Bo Lind are the editorial producer and the editorial head, respectively.", under="Production")
    >>> read("Ana Sol is also a producer.", under="Production")
    crew(person='Ana Sol', role='producer')
    >>> read("Ana Sol is a film director.", under="Production")
    >>> read("Ana Sol was a director.", under="Cast")
    """
    if not on_making(here) or not ours(here, told) or elsewhere(here):
        return None
    words = here.words.lower()
    shared = not jobs or compiled(
        r"[a-z](?:ers|ors|ists)\b[^,]*? (?:is|was|are|were|include[sd]?|being|remain(?:ed)?) "
    ).search(words)
    jobs = jobs or roles_done(words)[:1]
    if more and _HIS_OWN.match(here.line, here.high):
        more = ()
    if (
        subject
        and _A_TRADE.search(here.line[here.low : here.high + 10])
        and not (_BESIDE_ONE.search(here.line, 0, here.low) or _ALSO_ONE.match(here.line, here.low))
    ):
        return None
    if in_order(here):
        return (Crew(p, r) for p, r in shared_out((*people, *subject), jobs, here))
    return (Crew(p, r) for p in (*people, *subject, *more) for r in _each(p, jobs, shared is not None))


#: Behind somebody who stands beside a holder of a role: he has one of his own.
_HIS_OWN = later(r",? (?:the|as|serving|acting|being|an?) ")


def _each(person: str, jobs: tuple[str, ...], shared: bool) -> tuple[str, ...]:
    """The roles of one of several: what stands before his name, besides what they share."""
    own = roles_in(person.before) if isinstance(person, Named) else ()
    return tuple(dict.fromkeys((*jobs, *own))) if shared else own or jobs


#: In front of "N is a producer": another's role on the work.
_BESIDE_ONE = later(r"\b(?:showrunners?|producers?|creators?)\b[^;.]*,? (?:while|and|whereas) $")


#: Of one who is told of already: "Ana Sol is also a producer."
_ALSO_ONE = later(r"N (?:is|was|are|were) also (?:an? )?(?:[a-z-]+ )?producers?(?=[.,;]| on\b| of the\b)")
#: "N was a director" says what somebody is in life.
_A_TRADE = later(
    r" (?:is|was|are|were) (?:also )?(?:an? )(?:(?!series|season|show|executive|co-executive)[a-z-]+ )*(?:director|writer|producer|editor|artist|composer)(?! (?:on|of|for) (?:the|this))"
)


@rule(
    "(new to|joining|rounding out|completing|added to|returning to|among|on) the (writing |writers' |script |creative |directing |production )(staff|room|team|pool|roster) (is|was|are|were) <people>",
    "(new to|joining|rounding out|completing|added to|returning to) the (staff|writers' room|room|writers|directors|roster) [this season |for the season ](is|was|are|were) <people>",
    "<makers> [also |all |both ](formed|form|made up|make up|constituted|constitute|comprised|completed|rounded out|rounds out) the [season's |series' |show's ](writing|writers'|script) (staff|room|team)",
    "(room|writers' room|writing staff|writing team|staff of writers|writing pool) (consisted of|consists of|comprised|comprises|included|includes|was made up of|is made up of|numbered) <people>",
    trigger="staff|room|team|pool|roster|writers|directors", never=NEVER,
)  # fmt: skip
def staffed(here: Here, people: Credited = (), makers: Makers = ()) -> Iterator[Crew] | None:
    """Who is in the writers' room.

    >>> read("Rounding out the writing staff were Ana Sol and the novelist Bo Lind.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("New to the staff were the writers Ana Sol and the husband-and-wife team of Bo and Cy Lind.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Lind', role='writer')
    >>> read("Ana Sol, Bo Lind and Cy Marsh formed the writing staff.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Marsh', role='writer')
    >>> read("The room consisted of old wood.")
    """
    if not ours(here) or compiled(r"production (?:staff|team)").search(here.words):
        return None
    role = "director" if compiled(r"direct(?:ing|ors)").search(here.words.lower().split(" were ")[0]) else "writer"
    return (Crew(p, role) for p in (*people, *makers))


@rule(
    "<people>[<told>][,][ who] (was|were|is|will be) (brought in|hired|chosen|picked|appointed|asked|brought on|tapped|recruited) to (run|oversee|lead) the (show|series|season)",
    "<people>[<told>] (ran|runs|will run|would run|has run|is running|was running|shared the running of|shares the running of) the (show|series)[ (with|alongside) <more>]",
    "under the direction of <people>",
    "<people>[<told>] (was|were|is|are|went|will be|would be) behind the camera(.|,|;| for| on| again)",
    "(pilot|episode|series|season|premiere|finale) (is|was) the work of <one>",
    "<jobs>[ (of|for|on) (the|this) (series|season|show|serial|programme)], <one>,",
    trigger="run|oversee|lead|ran|runs|running|direction|camera|work|designer|designers|editor|editors|director|directors|supervisor|supervisors|coordinator|coordinators|composer|composers|showrunner|showrunners|cameraman|cinematographer|photography|choreographer|producer|producers|writer|writers|creator|creators", never=NEVER,
)  # fmt: skip
def ran_it(
    here: Here, people: Makers = (), one: Credited = (), jobs: Jobs = (), told: Told = "", more: Credited = ()
) -> Iterator[Crew] | None:
    """Who runs the show, directs it, or is told of by the role.

    >>> read("Ana Sol, formerly of Reef, was brought in to run the show.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("The pilot was shot in May 2017 under the direction of Ana Sol.")
    crew(person='Ana Sol', role='director')
    >>> read("The stunt coordinator of the series, Big Ana Sol, said so.")
    crew(person='Big Ana Sol', role='stunt_coordinator')
    >>> read("The script was done in May, and Ana Sol was behind the camera.")
    crew(person='Ana Sol', role='director')
    >>> read("The pilot is the work of director Ana Sol.")
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol was brought in to run the race.")
    """
    if not ours(here, told):
        return None
    if one and not jobs:
        return (Crew(p, r) for p in one for r in roles_in(getattr(p, "before", "")))
    if jobs:
        if not on_making(here) or not _OF_OURS.match(here.words.lower()):
            return None
        return (Crew(p, r) for p in one for r in jobs)
    role = "director" if compiled(r"under the direction|behind the camera").search(here.words.lower()) else "showrunner"
    return (Crew(p, role) for p in (*people, *more))


#: How a job on this work is named: "the show's casting directors", "her regular cameraman".
_OF_OURS = later(r"(?:the|its|his|her|their|\w+(?:'s|’s)) (?!former|late|original|first |then)")


RULES = (roles_held, staffed, ran_it)
