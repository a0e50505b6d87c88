"""What sentences say about who serves on the work in which role."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.roles import roles_in
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import People, Roles
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import AWAY, OTHER_THING, shared_out, without
from showbible.kinds.crew.whose import THE_LAST, about_this, is_complement, main_subject
from showbible.text.patterns import compiled, later


@rule(
    "<people>[, (the|a|an|author|whose|himself|herself) ..,][,][ who][ has| have][ also| again][ both| all] (serve|serves|served|serving|act|acts|acted|acting|work|works|worked|working|returned|returns|return|returning|"
    "credited|join|joins|joined|boarded|boards|continue|continues|continued|remained|remains) .. (as|to) [one of ]<roles>",
    "<people>[,][ who][ also] (is|was|are|were|will be|would be)[ also| again][ appointed| hired| recognized| recognised| billed| listed| named| recruited| brought in| brought on| added| attached| credited| announced| promoted| confirmed| set| signed| signed on| (signed|signed on|brought|added) (to|onto) the (series|show|project)] (as|to|to be|to serve as|as one of) <roles>",
    "<people> (stepped in|came on board|came aboard|signed on|stayed on|was brought on|were brought on|was tapped|was recruited|was attached) .. as <roles>",
    "<people> (is|was|will be|would be) [also ][the ][sole |main |new |current |original |season's |series' |show's ](showrunner|production designer|costume designer|director of photography|cinematographer|casting director|head writer|executive producer)(.|, |;| and| but| until| before| during| throughout| for (the (series|season|show|pilot|O)|all|every|most))",
    "<people> (is|was|are|were|will be) [also ](the series'|the show's|the season's|the series's) <roles>",
    "<people> .., (serving|acting|working) as <roles>",
    "<people> .. (to|would|will) [also ](serve|act|take over|return|continue|work|join|come in) .. as <roles>",
    "<people> (is|are|was|were|will be|would be|is also|has been) joining .. as <roles>",
    "<people> (has|have) [also |all |both ]been <roles>(.|,|;| of the| on the| for the| since| until| from| throughout)",
    "<people> (has|have|had) been the [sole |main |head ](showrunner|showrunners|head writer|executive producer|executive producers|director|composer)(.|, |;| and| for the (series|season|show|pilot|O)| since| until| from| throughout)",
    "<people> (is|was|are|were|will be|would be) [also ](the |its |a |an )<roles> (of|for|on) (the|this) (series|season|show|episode|drama|programme|program|miniseries)",
    "(run|helmed|led|headed|guided|managed) by [the |new ](showrunner|showrunners|executive producer|executive producers|head writer) <people>",
    "<people> (is|was|are|were) [also ][the |its ]<roles> (of|for) (the|its) [original ](score|music|soundtrack)(.|,|;| and| for| of)",
    trigger="serve|serves|served|serving|act|acts|acted|acting|work|works|worked|working|returned|returns|return|returning|credited|join|joins|joined|"
    "boarded|boards|continue|continues|continued|remained|remains|is|was|are|were|would|will|joining|been", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def served_as(people: People, here: Here, roles: Roles = ()) -> Iterator[Crew] | None:
    """Who serves, joined, returned, was hired ... in which role.

    >>> read("Ana Sol, Tom Birch, and Wil Marsh served as showrunners.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Tom Birch', role='showrunner')
    crew(person='Wil Marsh', role='showrunner')
    >>> read("Ana Sol joined the show as a writer and executive producer, replacing Una Holm.")
    crew(person='Ana Sol', role='writer')
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol, the author of the book, serves as an executive producer on the series.")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol is confirmed as executive producer of their second album.")
    >>> read("Ana Sol boarded the project as writer.")
    crew(person='Ana Sol', role='writer')
    >>> read("The series is run by showrunner Ana Sol.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("The kitchen is run by Ana Sol.")
    >>> read("Ana Sol was the show's makeup artist.")
    crew(person='Ana Sol', role='makeup_artist')
    >>> read("Reef said that Ana Sol would take over as showrunner.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol is joining the series as a co-executive producer.")
    crew(person='Ana Sol', role='co_executive_producer')
    >>> read("Ana Sol has been the showrunner since 2014.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Both Ana Sol and Tom Birch were signed onto the show as executive producers.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Tom Birch', role='executive_producer')
    >>> read("Ana Sol and Bo Lind have also been executive producers.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol has been the show's head writer since 2004.")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol and Bo Lind have all served as executive producers.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol was the costume designer for all five seasons.")
    crew(person='Ana Sol', role='costume_designer')
    >>> read("Ana Sol has been a director since 1999.")
    >>> read("Ana Sol was showrunner but was fired before the fourth season.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Bo Lind and Ana Sol, who serves as showrunner, met in June.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol, who devised the show with Bo Lind, the author of the novel, returned as showrunner.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol worked as a nurse.")
    >>> read("Ana Sol is joining the company as its head.")
    """
    tail = here.line[here.high : here.high + 30]
    roles = without(roles or roles_in(here.line[here.low : here.high]), here)
    if (
        not about_this(here)
        or is_complement(here)
        or (
            compiled(r" (?:on|for|of) (?:the )?(?:N|film|novel|original|first)(?!')").match(tail)
            and not _of_this(here, tail)
        )
        or OTHER_THING.match(tail)
        or _BEEN_A.search(here.words)
    ):
        return None
    if compiled(r" (?:of|at) N").match(tail):
        return None
    people = people[-1:] if THE_LAST.search(here.words) else main_subject(people, here)
    return (Crew(p, r) for p, r in shared_out(people, roles, here) if not _ambiguous(r, here))


#: What somebody has been in life.
_BEEN_A = later(r" (?:has|have) been an? (?!co-|executive|consulting|supervising|staff)")


def _of_this(here: Here, tail: str) -> bool:
    m = compiled(r" (?:on|for|of) (?:the )?N").match(tail)
    if not m:
        return False
    mark = here.fold.marks.get(here.high + m.end() - 1)
    return bool(mark) and mark is not None and mark.value in (*here.scene.titles, here.scene.series)


def _ambiguous(role: str, here: Here) -> bool:
    """ "Editor", "artist", "consultant" and the like are also jobs elsewhere: only in production passages."""
    return role in {"editor", "artist", "other", "consultant"} and not here.under(
        "production", "development", "design", "filming", "writing", "crew", "effects", "music", "animation", "art"
    )


RULES = (served_as,)
