"""Who comes to a role: in another's place, by a rise, beside others, or in a with-clause."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import People, Roles, Who
from showbible.kinds.crew.credits import elsewhere
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import AWAY, all_credited, without
from showbible.kinds.crew.whose import about_this
from showbible.text.patterns import later


@rule(
    "<people>, who ... (joined|join|serve|serves|served|act|acts|acted) .. as <roles>[ (alongside|along with|together with) <others>]",
    trigger="who", never=AWAY + "|reception|critical|synopsis|cast ",
)  # fmt: skip
def who_served(people: People, roles: Roles, here: Here, others: People = ()) -> Iterator[Crew] | None:
    """Somebody, of whom more is told before his role, and those beside him.

    >>> read("It was seen by Hal Winters, who asked them to Rome and then joined production as executive producer alongside Ana Sol.")
    crew(person='Hal Winters', role='executive_producer')
    crew(person='Ana Sol', role='executive_producer')
    >>> read("The scripts were by Hal Winters, who wrote two and served as co-executive producer, and executive producer Ana Sol.")
    crew(person='Hal Winters', role='co_executive_producer')
    >>> read("It was shown to Hal Winters, who had served as executive producer on their Reef series Low Tide.")
    >>> read("Ana Sol and Bo Lind, who had joined the show in its second year as executive producers, remained.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("It was seen by Hal Winters, who served as a soldier.")
    """
    if not about_this(here) or "former" in here.line[here.low : here.high] or elsewhere(here):
        return None
    whole = people if _THEIR_ROLE.search(here.words.lower()) else people[-1:]
    held = without(roles, here)
    return (Crew(p, r) for p, r in (*product(whole, held), *product(others, held[-1:])))


#: A role that several hold: "A and B, who joined as producers".
_THEIR_ROLE = later(r" as [^;]*(?:ers|ors|ists|consultants)\b")


@rule(
    "with {<people> as <roles>}",
    "with <people> the <roles>(.|,|;)",
    "with <people> (serving|acting|returning|credited|attached|on board|hired|working|taking over|set|named|installed|appointed|brought in) .. as [the |its ]<roles>",
    trigger="with", never=AWAY,
)  # fmt: skip
def with_as(people: People, roles: Roles, here: Here) -> Iterator[Crew]:
    """A with-clause on who serves as what.

    >>> read("The crew was named, with Ana Sol as the director, and Tom Birch as art director.")
    crew(person='Ana Sol', role='director')
    crew(person='Tom Birch', role='other')

    >>> read("It was renewed, with Ana Sol and Tom Birch set as its head writers and executive producers.")
    crew(person='Ana Sol', role='writer')
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Tom Birch', role='writer')
    crew(person='Tom Birch', role='executive_producer')
    >>> read("It was produced by Delta Films, with Ana Sol and Tom Birch serving as showrunners.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Tom Birch', role='showrunner')
    >>> read("It returned with Ana Sol serving as showrunner, and series creator Bo Lind acting as consultant.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol and Bo Lind are directors, with Cy Marsh the executive producer.")
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("It opened with Ana Sol as Mira.")
    """
    return (Crew(p, r) for p in people for r in without(roles, here))


_DEPARTED = "(him|her|them|[the ][(departing|outgoing|former|previous|original|exiting) ][(showrunner|showrunners|head writer|director|composer|executive producer|producer|creator|designer) ]<former>)"


@rule(
    "<people> replaced .. (N|him|her|them) as [the ][new ]<roles>",
    f"<people> (would|will|was to|were to|is to|are to) (replace|succeed|take over from) {_DEPARTED} as [the |its ][new |sole |sole new ]<roles>",
    f"<people> (stepped in|came in|(was|were) (brought in|brought on|hired|tapped|named|appointed|chosen|announced|set|recruited)|(is|are) (set|brought in)) to (replace|succeed) {_DEPARTED} as [the ][new ]<roles>",
    f"(with|has|had|saw|sees|and) <people> (replacing|succeeding|taking over from) {_DEPARTED} as [the |its ][new |sole ]<roles>",
    "<people> took over [from N ].. as <roles>",
    "stepped (down|aside) as <roles>[,] and <people> took over",
    trigger="replaced|took|replace|succeed|take|replacing|succeeding|taking", never=AWAY,
)  # fmt: skip
def replaced_as(people: People, roles: Roles, former: People = ()) -> Iterator[Crew]:
    """Who replaced somebody in a role.

    >>> read("Mia Bell replaced Cy Marsh as the costume designer for its third year.")
    crew(person='Mia Bell', role='costume_designer')
    >>> read("Ana Sol stepped in to replace Bo Lind as showrunner.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("It was announced that Ana Sol would replace him as showrunner in the fall.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol took over from Bo Lind as showrunner.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol stepped down as showrunner and Bo Lind took over.")
    crew(person='Bo Lind', role='showrunner')
    >>> read("Ana Sol and Bo Lind would replace the departing Cy Marsh as showrunners.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Bo Lind', role='showrunner')
    >>> read("The fourth season has Ana Sol and Bo Lind replacing him as head writers.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("Cy Marsh would replace Ana Sol and Bo Lind as showrunner.")
    crew(person='Cy Marsh', role='showrunner')
    >>> read("Glass replaced wood as the material.")
    """
    return (Crew(p, r) for p in people for r in roles)


@rule(
    "<who> was promoted to <roles>",
    "brought in <who> to .. serve as <roles>",
    "<who> .. (become|became|becoming|named|appointed) [the ][new ][series' |season's |show's ]<roles>",
    trigger="promoted|serve|become|became|becoming|named|appointed", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def promoted_to(who: Who, roles: Roles, here: Here) -> Iterator[Crew] | None:
    """Who rose to a role.

    >>> read("Former staff writer Ida Brandt was promoted to showrunner and executive producer.")
    crew(person='Ida Brandt', role='showrunner')
    crew(person='Ida Brandt', role='executive_producer')
    >>> read("Mira was promoted to captain.")
    >>> read("Ana Sol became a producer on the show.")
    crew(person='Ana Sol', role='producer')
    """
    return (Crew(who, r) for r in roles) if about_this(here) else None


@rule(
    "<roles> N[,] (left|departed|exited|stepped down|stepped aside|resigned|died|moved on|quit) .. (was|were) (replaced|succeeded) by <people>",
    "as <roles> .. (was|were|is|being) (replaced|succeeded) by <people>",
    "(was|were|is|being) [then |later |subsequently |himself |herself ](replaced|succeeded|followed) as [the |its ]<roles> by <people>",
    "as [the |its ]<roles>[ (for|during|of|until|on|in) ...](;|,| and|, and|.) (he|she|they) (was|were) [then |later |subsequently |eventually ](replaced|succeeded|followed) by <people>",
    "as <roles>[ (after|at the end of) the O (season|series)], and (was|were|is) [then |later |subsequently ](replaced|succeeded|followed) by <people>",
    trigger="replaced|succeeded|followed",
    never=AWAY + "|reception|critical|cast ",
)
def succeeded(roles: Roles, people: People, here: Here) -> Iterator[Crew] | None:
    """Who follows somebody in a role.

    >>> read("Ana Sol stepped down as showrunner and was replaced by Bo Lind.")
    crew(person='Bo Lind', role='showrunner')
    >>> read("Executive producer Ana Sol left after the third season and was replaced by Bo Lind.")
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol left the show and was replaced as showrunner by Bo Lind.")
    crew(person='Bo Lind', role='showrunner')
    >>> read("Ana Sol served as showrunner for the first three seasons; she was succeeded by Bo Lind.")
    crew(person='Bo Lind', role='showrunner')
    >>> read("Ana Sol as captain was replaced by Bo Lind.")
    """
    return all_credited(people, roles, here)


RULES = (who_served, with_as, succeeded, replaced_as, promoted_to)
