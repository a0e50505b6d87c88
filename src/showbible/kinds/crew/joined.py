"""Who made the work where a clause tells several things of its makers at once, or adds a maker to those before him."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.roles import roles_in
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.grammar.slots import People, Person, Roles, Who, Work
from showbible.kinds.crew.credited import Credited, Jobs, Makers
from showbible.kinds.crew.credits import elsewhere
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import AWAY, VERB, VERBS, in_full, shared_out
from showbible.kinds.crew.whose import HAVE_THEIRS, about_this
from showbible.text.patterns import compiled, later

_NEVER = AWAY + "|reception|critical|synopsis|cast "
_SERVE = "(serve|serves|served|serving|act|acts|acted|acting|work|works|worked|return|returns|returned)"


@rule(
    "<first> .. (is|was|are|were)[ (both|also|all)] [the ]<roles>,[ (along|together)] with <people>[, as well as[ (an|the|being)] <also>]",
    "<first>, (whose|who|both of whom) ..., (is|are|was|were)[ (both|also|all)] [the ]<roles>[ (of|on|for) (the|this) (series|season|show)](.|,|;| and)",
    "joined by <people> as [(a|an|the) ]<roles>[ (in|for|on|from) (the|this|D)[ (O|series|season|show)][ (season|series)]](.|,|;| and)",
    trigger="with|whose|who|whom|joined", never=_NEVER,
)  # fmt: skip
def beside_him(
    here: Here, roles: Roles, first: People = (), people: Credited = (), also: Roles = ()
) -> list[Crew] | None:
    """Who is what along with whom, and what else he is.

    >>> read("Ana Sol is the creator, along with Bo Lind, as well as an executive producer.")
    crew(person='Ana Sol', role='creator')
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='creator')
    >>> read("Ana Sol and Bo Lind were the executive producers, together with Cy Marsh.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read('Ana Sol and Bo Lind, whose credits include "Reef", "Ebb", and "Low Tide", are executive producers of the series.')
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol wrote the pilot; she was joined by Bo Lind as co-writer.")
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol, who wrote it, and Bo Lind, who did not, are producers of Low Tide.")
    >>> read("Ana Sol was a producer, along with Bo Lind, of Low Tide.")
    >>> read("Ana Sol is the director, with Bo Lind the executive producer.")
    >>> read("Ana Sol is the director, with Bo Lind executive producing.")
    >>> read("Ana Sol was a nurse, along with Bo Lind.")
    """
    if (
        not about_this(here)
        or elsewhere(here)
        or HAVE_THEIRS.match(here.line, here.high)
        or compiled(r"(?:,|) (?:of|on|at|for|in) | (?:the|as|an?) ").match(here.line, here.high)
    ):
        return None
    return [Crew(p, r) for p in first for r in (*roles, *also)] + [Crew(p, r) for p in people for r in roles]


#: Roles of several people.
_MANY = later(r"(?:creators|runners|producers|writers|directors|editors|composers)\b")
_PAIR = "(written|directed|created|produced|developed|helmed|penned|adapted|scripted)"


@rule(
    f"{_PAIR} by <people>[,] (and|while)[ [is |was ]{_PAIR} by] <more>[,] (who|both of whom|all of whom)[ (also|both|all|will|would|each)][ (also|both|all)] (serve|serves|served|act|acts|acted|are|were|serving|acting|executive produce|executive produced)[ also][ as] <jobs>",
    f"{_PAIR} by <people> from (a|the) (script|story|screenplay|teleplay) by <more>[,] (who|both of whom|all of whom)[ (also|both|all|will|would|each)][ (also|both|all)] (serve|serves|served|act|acts|acted|are|were|serving|acting)[ also][ as] <jobs>",
    trigger="who|whom", never=_NEVER,
)  # fmt: skip
def all_serve(people: People, more: Credited, jobs: Jobs, here: Here) -> Iterator[Crew] | None:
    """What those are besides who wrote and directed it: all of them, if they are told to be several.

    >>> read("The pilot was written by Ana Sol and directed by Bo Lind, who also serve as executive producers.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("It was directed by Ana Sol from a script by Bo Lind, both of whom act as executive producers.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("It was written by Ana Sol and directed by Bo Lind, who also serves as executive producer.")
    """
    if not about_this(here) or not (_MANY.search(here.words.lower()) or "of whom" in here.words):
        return None
    return (Crew(p, r) for p in (*people, *more) for r in jobs)


@rule(
    "<people> .. (share|shares|shared|sharing|split|splits|splitting)[ the] <roles>(' | )(duties|credit|credits|responsibilities|role|roles|titles|posts) with <more>",
    "<people> .. (share|shares|shared|split|splits) the (post|posts|role|roles|duties|position|job|title) of <roles>[ with <more>]",
    "with <people> .. and sharing[ the] <roles> (duties|credit|credits|responsibilities|role|roles|titles) with <more>",
    trigger="share|shares|shared|sharing|split|splits|splitting", never=_NEVER,
)  # fmt: skip
def sharing(people: People, roles: Roles, here: Here, more: People = ()) -> Iterator[Crew] | None:
    """With whom somebody shares a role.

    >>> read("It was created by Ana Sol, with Sol and Lind acting as showrunners, sharing executive producer duties with Cy Marsh and Di Sand.")
    crew(person='Sol', role='executive_producer')
    crew(person='Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    crew(person='Di Sand', role='executive_producer')
    >>> read("Ana Sol shares showrunner duties with Bo Lind.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Bo Lind', role='showrunner')
    >>> read("Ana Sol and Bo Lind share the post of head writer.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol shares a house with Bo Lind.")
    """
    return (Crew(p, r) for p in (*people, *more) for r in roles) if about_this(here) else None


@rule(
    f"<who> [also |later |co-](wrote|created|directed|developed|produced|devised|conceived|penned|co-created|co-wrote) (the|this|all|every|most|each|half) ..[,] and[ (also|is|was|currently|then|later)] {_SERVE}[ (also|on it|on the (series|show))] as <jobs>",
    f"<who>[,] who [also |later ](wrote|created|directed|developed|produced|devised|conceived|penned|co-created|co-wrote) (the|this|all|every|most|each|half) ..[,] [also ]{_SERVE} as <jobs>",
    trigger="wrote|created|directed|developed|produced|devised|conceived|penned|co", never=_NEVER,
)  # fmt: skip
def and_serves(who: Who, jobs: Jobs, here: Here) -> Iterator[Crew] | None:
    """What somebody is besides having written or created it.

    >>> read("Ana Sol wrote half the scripts, and serves as showrunner and head writer.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol created the series and also acts as an executive producer.")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol wrote the letter and served as a nurse.")
    """
    if not about_this(here) or elsewhere(here):
        return None
    return (Crew(who, r) for r in jobs)


@rule(
    "by <people> who (is|was|are|were|served as|serves as|acted as|became) [(the|its|also|both) ]<jobs> (for|from|until|during|through|throughout|in|on|of)",
    "(run|showrun|overseen) by <people>, (after which|before|until|and then) <more> took (over|charge|the reins|the helm)[ as <role>]",
    "<more> (took|takes|taking|assumed) (the reins|the helm|charge)[ from N] as <role>",
    trigger="who|took|takes|taking|assumed", never=_NEVER,
)  # fmt: skip
def who_ran_it(
    here: Here, people: People = (), jobs: Jobs = (), more: People = (), role: Roles = ()
) -> list[Crew] | None:
    """Who was at the head of it, for how long, and who came after.

    >>> read("The series was brought back in 1997 by Ana Sol who was showrunner and head writer for two years.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Ana Sol', role='writer')
    >>> read("Bo Lind took the reins from Cy Marsh as showrunner.")
    crew(person='Bo Lind', role='showrunner')
    >>> read("The first two seasons were run by Ana Sol, after which Bo Lind took the reins as showrunner.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Bo Lind', role='showrunner')
    >>> read("It is a boat by Ana Sol who was a nurse for years.")
    >>> read("Bo Lind took the reins of the horse.")
    """
    if not about_this(here):
        return None
    if not people:
        return [Crew(p, r) for p in more for r in role]
    if more:
        return [Crew(p, r) for p in (*people, *more) for r in role or ("showrunner",)]
    return [Crew(p, r) for p, r in shared_out(people, jobs, here)]


@rule(
    "(created|co-created|developed|written|co-written|devised|conceived|penned|directed|co-directed) by [[the |its ][(show's|series'|season's|series's) ][(head|lead|chief|main) ](writer|director|creator|showrunner)[,] ]<people>( with|[,] (alongside|together with|along with|in collaboration with|in association with|in addition to|as well as)) <more>(.|,|;| and (directed|produced|created|written) by)",
    trigger="by", never=_NEVER,
)  # fmt: skip
def made_with(people: People, more: Credited, here: Here) -> Iterator[Crew] | None:
    """With whom somebody wrote or created it.

    >>> read("The series was created by Ana Sol alongside Bo Lind and Cy Marsh.")
    crew(person='Bo Lind', role='creator')
    crew(person='Cy Marsh', role='creator')
    >>> read("Written by Ana Sol with Bo Lind, the series is set at sea.")
    crew(person='Bo Lind', role='writer')
    >>> read("The scripts were written by the show's head writer, Ana Sol, in addition to Bo Lind and Cy Marsh.")
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Marsh', role='writer')
    >>> read("It was directed by Ana Sol with cinematographer Bo Lind.")
    >>> read("It was written by Ana Sol, with Bo Lind, a nurse.")
    >>> read("It was written by Ana Sol with a pen.")
    >>> read("It is based on the novel written by Ana Sol with Bo Lind.")
    """
    roles = dict.fromkeys(VERBS[v] for v in VERB.findall(here.words.lower().split(" by ")[0]))
    if not about_this(here) or (
        roles.keys() & {"creator", "developer"}
        and not compiled(r"\b(?:series|show|season|it|drama|sitcom|created|programme|program)\b").search(
            here.line, 0, here.high
        )
    ):
        return None
    return (
        Crew(p, r) for p in more for r in roles if in_full(p, more, here) and not roles_in(getattr(p, "before", ""))
    )


@rule(
    "<person> and (his|her) (then-|)[(future|late|longtime|writing|creative|producing|former) ](wife|husband|partner|brother|sister|father|mother|son|daughter|friend|colleague|collaborator|fiancée|fiancé)[,] <second>[,] [(jointly|together|also) ](created|co-created|conceived|conceived of|devised|developed|wrote|came up with|produced) (the|this) [(idea|concept) (for|of) the ](series|show|drama|sitcom|programme|season|pilot)",
    "<person> and (his|her) [(longtime|writing|creative|producing) ](wife|husband|partner|brother|sister|father|mother|son|daughter|friend|colleague|collaborator)[,] <second>[,] (are|were|serve as|served as|act as) [(both|also) ][the ]<roles>",
    trigger="wife|husband|partner|brother|sister|father|mother|son|daughter|friend|colleague|collaborator|fiancée|fiancé", never=_NEVER,
)  # fmt: skip
def with_kin(person: Person, second: Person, here: Here, roles: Roles = ()) -> list[Crew] | None:
    """Somebody and his wife, who made it together.

    >>> read("Ana Sol and her husband, Bo Lind, conceived the series at sea.")
    crew(person='Ana Sol', role='creator')
    crew(person='Bo Lind', role='creator')
    >>> read("Ana Sol and her writing partner Bo Lind are the showrunners.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Bo Lind', role='showrunner')
    >>> read("Ana Sol and her husband, Bo Lind, conceived a child.")
    """
    if not about_this(here) or elsewhere(here):
        return None
    done = VERB.search(here.words.lower())
    did = roles or ((VERBS[done[0]] if done else "creator"),)
    return [Crew(p, r) for p in (person, second) for r in did]


@rule(
    "(actors|stars|cast members|members of the cast|performers) (have|had|also|later|who have|who|have also) [directed|direct] [some |several |many |C ]episodes[,] (including|include|such as|among them|were|are) <people>",
    "(directed|written) by .. (cast members|actors|stars|members of the cast)[ (from|of|in|on) (the|this) (show|series)][,] (including|such as|among them) <people>",
    "(writing|teleplay|screenplay|script|scripts|episode|pilot|finale) (is|was|are|were|being) [(solely|also|jointly|officially) ]credited to <people>",
    "<people> (received|receives|receive|share|shared|were given|was given|earned|have|has) [a |the |sole |joint |co-](writing|directing|teleplay|story|co-writing) (credit|credits)( for| on|.|,|;| in)",
    trigger="actors|stars|members|performers|credited|credit|credits", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def of_the_cast(people: Credited, here: Here) -> list[Crew] | None:
    """Players who directed, and who is credited with its scripts.

    >>> read("The teleplay is credited to Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol and Bo Lind received writing credits on the finale.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')

    >>> read("Several cast members have directed episodes, including Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("Several episodes were directed by actors from the show, including Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("The idea for the show came from Ana Sol, a former nurse.")
    >>> read("Several cast members left, including Ana Sol.")
    """
    if not about_this(here):
        return None
    words = here.words.lower()
    if "episodes" in words and "direct" not in words:
        return None
    role = "director"
    if words.startswith("written") or (" credit" in words and "direct" not in words):
        role = "writer"
    return [Crew(p, role) for p in people]


@rule(
    "<people> (wrote|created|directed|developed|penned|scripted)[,] and (will|would|is to|are to|is set to|are set to|is also|are also)[ also] (executive produce|executive producing|produce|direct|star|showrun|executive-produce)",
    "(with N ... and|, and|and) <more> (composing|scoring|providing|writing) [the ](music|score|original score|soundtrack|musical score)",
    trigger="and", never=_NEVER,
)  # fmt: skip
def did_and_will(here: Here, people: People = (), more: People = ()) -> list[Crew] | None:
    """Who wrote it, and is to do more; the last of a with-clause who makes the music.

    >>> read("Ana Sol wrote and will executive produce the pilot.")
    crew(person='Ana Sol', role='writer')
    >>> read("The scripts were by Ana Sol, with Bo Lind drawing the boats and Cy Marsh composing the music.")
    crew(person='Cy Marsh', role='composer')
    >>> read("It was animated in Oslo, with Bo Lind handling the boats, Di Sand drawing them and Cy Marsh composing the music.")
    crew(person='Cy Marsh', role='composer')
    >>> read("Ana Sol wrote and will read a letter.")
    """
    if not about_this(here):
        return None
    if more:
        return [Crew(p, "composer") for p in more]
    done = VERB.search(here.words.lower())
    return [Crew(p, VERBS[done[0]]) for p in people] if done else None


@rule(
    "<roles> [(is|was) ]<person>, who (took over|takes over|succeeded|replaced|took the reins)[ (from|for)] <former>( (with|in|at|from|for|after|during|following)|.|,|;)",
    trigger="took|takes|succeeded|replaced", never="plot|synopsis|cast |award|accolade",
)  # fmt: skip
def took_over_from(roles: Roles, person: Person, former: Person, here: Here) -> list[Crew] | None:
    """Who holds a post now, and who held it before him, which is a maker of the series too.

    >>> read("Showrunner Ana Sol, who took over from Bo Lind with the sixth season, disagreed.", title="Harbour Lights")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Bo Lind', role='showrunner')
    >>> read("Showrunner Ana Sol, who took over from Bo Lind with the second season, disagreed.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Captain Ana Sol, who took over from Bo Lind in May, disagreed.")
    """
    people = (person, former) if here.scene.kind == "series" else (person,)
    return [Crew(p, r) for p in people for r in roles] if about_this(here) else None


@rule(
    "<owner>'s [(current|longtime|long-time|original) ]<jobs>, <person>",
    "the <jobs> (of|for|on) <owner> (is|was) <person>(,|.|;| who| and)",
    trigger="showrunner|creator|producer|writer|director|composer|designer|editor|cinematographer",
    never=AWAY.replace("soundtrack|", "") + "|reception|critical|cast ",
)  # fmt: skip
def owned(owner: Work, jobs: Jobs, person: Person, here: Here) -> Iterator[Crew] | None:
    """Who is what to the work that the sentence names.

    >>> read("Harbour Lights's showrunner, Ana Sol re-signed with the network.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("The casting director of Harbour Lights is Ana Sol, who had worked in film.")
    crew(person='Ana Sol', role='casting_director')
    >>> read("Tidewater's showrunner, Ana Sol, re-signed with the network.")
    >>> read("Harbour Lights's captain, Ana Sol, sank.")
    """
    if tidy(owner) not in (*here.scene.titles, here.scene.series):
        return None
    return (Crew(person, r) for r in jobs)


@rule(
    "<people>[ (initially|originally|first|later|had|have|has|and)] (conceived|conceived of|devised|created|co-created|developed|originated|dreamed up|dreamt up|came up with)[ the (idea|concept|premise) (for|of|behind)] <owner>",
    "<people> (created|co-created|devised|developed|wrote|directed|produced)[, (wrote|directed)][,] and (wrote|directed|produced|co-produced|developed|executive produced|presented) (it|<owner>)(.|,|;| and| for| in| with| on|')",
    "<people> (created|co-created|devised) it(.|,|;| and| for| in| on)",
    trigger="conceived|devised|created|co|originated|dreamed|dreamt|came|developed|wrote|directed|produced", never=_NEVER,
)  # fmt: skip
def thought_of_it(people: Makers, here: Here, owner: Work = "") -> Iterator[Crew] | None:
    """Whose idea the work was, which the sentence calls by its title.

    >>> read('Ana Sol initially conceived "Harbour Lights" in 1995 while she was a nurse.')
    crew(person='Ana Sol', role='creator')
    >>> read("Ana Sol and Bo Lind came up with the idea for Harbour Lights at sea.")
    crew(person='Ana Sol', role='creator')
    crew(person='Bo Lind', role='creator')
    >>> read("Ana Sol, Bo Lind and Cy Marsh created and produced Harbour Lights.")
    crew(person='Ana Sol', role='creator')
    crew(person='Ana Sol', role='producer')
    crew(person='Bo Lind', role='creator')
    crew(person='Bo Lind', role='producer')
    crew(person='Cy Marsh', role='creator')
    crew(person='Cy Marsh', role='producer')
    >>> read("Ana Sol and Bo Lind developed Harbour Lights from an old film.")
    crew(person='Ana Sol', role='developer')
    crew(person='Bo Lind', role='developer')
    >>> read("Ana Sol and Bo Lind have developed Harbour Lights from Cy Marsh's old idea.")
    crew(person='Ana Sol', role='developer')
    crew(person='Bo Lind', role='developer')
    >>> read("Ana Sol created Harbour Lights for Reef Media.")
    crew(person='Ana Sol', role='creator')
    >>> read("Ana Sol created it.")
    crew(person='Ana Sol', role='creator')
    >>> read("Ana Sol wrote the song, and Bo Lind wrote and produced it.")
    >>> read("Ana Sol created Tidewater.")
    >>> read("Ana Sol created Harbour Lights's title sequence.")
    """
    if owner and tidy(_ADJUNCT.split(owner)[0]) not in (*here.scene.titles, here.scene.series):
        return None
    own = here.line.startswith("'", here.high) and not _ADJUNCT.search(owner)
    if here.line.startswith("'", here.high - 1) or own or not about_this(here):
        return None
    words = here.words.lower()
    if not owner and (_TUNES.search(here.line) or "song" in words):
        return None  # what "it" is isn't the work
    roles = (
        dict.fromkeys(VERBS[v] for v in VERB.findall(words))
        if _MADE_BY_VERBS.search(words)
        else ("developer" if " developed " in words else "creator",)
    )
    return (Crew(p, r) for p in people for r in roles)


#: What a title may seem to have behind it: "created Harbour Lights for the BBC".
_ADJUNCT = later(r" (?:for|from|with|at|in|on) ")
#: What is told by two verbs.
_MADE_BY_VERBS = later(
    r"\b(?:created|devised|developed|wrote|directed|produced)\b[^;]* and (?:wrote|directed|produced|co-produced|developed|executive produced|presented)\b"
)
#: What may be created in the sentence, and is none of the work.
_TUNES = later(
    r"\b(?:songs?|films?|movies?|themes?|characters?|games?|novels?|books?|albums?|videos?|posters?|roles?|sketch|tracks?)\b"
)


@rule(
    "<person>'s [(O|first|last|final|only) ][and (O|final|last) ](season|series|year|episode) as [the |its |a |an ]<jobs>",
    trigger="season|series|year", never=_NEVER,
)  # fmt: skip
def years_as(person: Person, jobs: Jobs, here: Here) -> Iterator[Crew] | None:
    """Whose how-manyth season in a post it is.

    >>> read("This is Ana Sol's 13th season as showrunner.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("It was Ana Sol's second and final series as executive producer.")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("It was Ana Sol's second season as mayor.")
    """
    return (Crew(person, r) for r in jobs) if about_this(here) else None


RULES = (
    with_kin,
    did_and_will,
    of_the_cast,
    beside_him,
    all_serve,
    sharing,
    and_serves,
    who_ran_it,
    made_with,
    took_over_from,
    owned,
    thought_of_it,
    years_as,
)
