"""A second chance at who made the work: parts resumed, roles shared out, crafts between commas, and ideas that became it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Person, Words
from showbible.kinds.crew.clauses import Adverbs, Gap, roles_done
from showbible.kinds.crew.credited import Craft, Credited, Jobs, Makers, Pieces, Told
from showbible.kinds.crew.credits import NEVER, elsewhere, episode_of, on_making, ours
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import BY_EPISODE, VERB, VERBS, shared_out
from showbible.text.patterns import compiled, later

#: What is made, behind "to".
_TO = "direct|helm|write|co-write|rewrite|pen|script|produce|executive produce|score|edit"
_AT_IT = "executive producing|producing|directing|writing|showrunning|scripting|scoring|editing"
_POST = "(role|roles|post|posts|position|positions|duties|duty|job|jobs|capacity|mantle)"


@rule(
    f"<people><gap> (resumed|resumes|reprised|reprises|retained|retains|kept|keeps|took up|took on|takes on|assumed|assumes|returned to|returns to|continued in|continues in|filled|fills|held|holds|inherited|took over|takes over|(will|would|to) (assume|take over|take on|take up|fill|inherit|resume|reprise)) (his|her|their|the) [old |former |earlier |usual |previous |joint |dual ]{_POST} (as|of) <jobs>",
    "(is|was|are|were) <people> as <jobs>(.|,|;| respectively| and N as)",
    "<people> (wrote|writes|created|adapted|developed|directed|directs|stars|starred|hosts|edits|edited) .. and (is|are|was|were) [also |both ]<jobs>[ (alongside|along with|together with|with) <more>]",
    "as <jobs>[ (of|for|on) (the|this) [O ](series|season|show)], <people>",
    "(job|jobs|post|posts|role|roles|position|positions|task|duties|mantle) of <jobs>[ (for|on) (the|this) [O ](series|season|show)] (went to|passed to|fell to|was given to|was handed to|was taken by|was taken over by|was filled by|goes to|passes to) <people>",
    "(returning|joining|rejoining|continuing|back|also returning|coming back) as <jobs>[ (for|on) (the|this) [O ](series|season|show)] (is|was|are|were) <people>",
    "<people><gap> (is|was|are|were) the <jobs>(.|;|, (with|alongside|along with|while|and)| and N)",
    "<people><gap> (is|was|are|were) (again|once again|once more|both|all|now|still|jointly|initially|at first) <jobs>",
    trigger="is|was|are|were|role|roles|post|posts|position|positions|duties|duty|job|jobs|capacity|mantle|task|as|and|again|more|both|all|now|still|jointly|initially|first",
    never=NEVER, last=True, anew=True,
)  # fmt: skip
def in_the_post(people: Credited, jobs: Jobs, here: Here, gap: Gap = "", more: Credited = ()) -> Sequence[Crew] | None:
    """Who holds a post that was his before, or one of several that are shared out.

    >>> read("Ana Sol resumed her role as director of photography.", under="Production")
    crew(person='Ana Sol', role='cinematographer')
    >>> read("Ana Sol was once again the head of make-up.", under="Production")
    crew(person='Ana Sol', role='makeup_artist')
    >>> read("Working with her were Bo Lind and Cy Marsh as editor and composer respectively.", under="Production")
    crew(person='Bo Lind', role='editor')
    crew(person='Cy Marsh', role='composer')
    >>> read("As showrunner, Ana Sol oversaw the scripts.", under="Production")
    crew(person='Ana Sol', role='showrunner')
    >>> read("The job of costume designer went to Ana Sol.", under="Production")
    crew(person='Ana Sol', role='costume_designer')
    >>> read("Ana Sol adapted the novel and is an executive producer with Bo Lind.", under="Production")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol directed three episodes and is a co-executive producer.", under="Production")
    crew(person='Ana Sol', role='co_executive_producer')
    crew(person='Ana Sol', role='director')
    >>> read("It was announced that Ana Sol would assume the role of showrunner.", under="Production")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol is the on-set medical consultant, alongside Bo Lind.", under="Production")
    crew(person='Ana Sol', role='consultant')
    >>> read("As a captain, Ana Sol oversaw the boats.", under="Production")
    >>> read("Ana Sol resumed her role as the captain.", under="Production")
    """
    if not on_making(here) or not ours(here, gap) or elsewhere(here):
        return None
    words = here.words.lower()
    if words.startswith("as ") and (
        compiled(r" (?!and\b|as\b)[a-z]+").match(here.line, here.high) is None
        or not _OPENS.search(here.line, 0, here.low)
    ):
        return None  # "A joined as a writer, B and C left"
    made = [Crew(p, r) for p, r in shared_out((*people, *more), jobs, here)]
    if _AND_IS.search(words):  # what he did besides is a fact of its own
        made += [Crew(p, r) for p in people for r in roles_done(words.partition(" and ")[0])]
    return made


_OPENS = later(r"(?:^|[,;] |\b(?:and|while|but|that|where) )$")
_AND_IS = later(r"\b(?:wrote|directed|edited) .* and (?:is|are|was|were) ")


@rule(
    "<craft>, (designed|composed|written|created|penned|scripted|shot|edited|supervised|handled|overseen|done) by <people>(,|.|;)",
    "the <craft>, by <people>,",
    "with (additional|further|some) (material|dialogue|writing|scripts|episodes|scenes)[ (written|provided|supplied|contributed|scripted)] by <people>",
    "<other> and <person>'s [C-page |own |original |first ](screenplay|script|scripts|teleplay|teleplays)",
    "<person>'s [C-page |own |original |first ](screenplay|script|scripts|teleplay|teleplays|incidental music|costume designs|production design|camerawork|cinematography|set design|original score|stunt work|fight choreography)",
    trigger="by|screenplay|script|scripts|teleplay|teleplays|incidental|designs|design|camerawork|cinematography|score|stunt|choreography", never=NEVER, last=True, anew=True,
)  # fmt: skip
def craft_told(
    here: Here, people: Credited = (), craft: Craft = "", person: Person = "", other: Person = ""
) -> Sequence[Crew] | None:
    """Whose a craft is, told between commas, behind "with", or by "N's".

    >>> read("The costumes, designed by Ana Sol, were sewn in Ebbing.", under="Production")
    crew(person='Ana Sol', role='costume_designer')
    >>> read("Bo Lind wrote the scripts, with additional material by Ana Sol.", under="Production")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol's screenplay moved it to the coast.", under="Production")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol and Bo Lind's script moved it to the coast.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("Sol's script was long.", under="Production")
    >>> read("The songs, composed by Ana Sol, were sung.", under="Production")
    """
    if not on_making(here) or not ours(here):
        return None
    if person:
        if " " not in person or compiled(r" (?:for|of|to) (?:the )?N").match(here.line, here.high):
            return None
        words = here.words.lower()
        both = (other, person) if " " in other else (person,)
        return [Crew(p, _BY_LAST.get(words.split()[-1], "writer")) for p in both]
    if craft == "composer" and compiled(r"\b(?:theme|songs?|lyrics)\b").search(here.line, 0, here.high):
        return None
    return [Crew(p, craft or "writer") for p in people]


#: The role by the last word of what is somebody's.
_BY_LAST = {
    "music": "composer",
    "score": "composer",
    "designs": "costume_designer",
    "design": "production_designer",
    "camerawork": "cinematographer",
    "cinematography": "cinematographer",
    "work": "stunt_coordinator",
    "choreography": "fight_choreographer",
}
#: Behind an adaptation: it was for something else.
_INTO = later(
    r"[^,;.]{0,40}? (?:into|as|for) (?:an? )?(?:C |D )?(?:[a-z]+ )?(?:film|play|stage|radio|opera|musical|theatre)\b"
)


@rule(
    "(novel|novels|book|books|story|stories|play|memoir|comic|comics|trilogy|manga|webtoon)<gap> (is|was|were|are|being) (adapted|dramatised|dramatized)<adverbs>[ for (television|the screen|the small screen|the series)] by <people>",
    "<people><gap> (adapted|dramatised|dramatized) [N's |Q ]<words> for (television|the screen|the small screen|the series)",
    "<people><gap> (adapted|dramatised|dramatized) (the|his|her|their|N's) [own ](novel|novels|book|books|story|stories|memoir|comic|comics|manga|trilogy)(,|.|;| into [a |an ][C-part |new ](television|tv|C-part|C-episode|miniseries|mini-series|serial))",
    trigger="adapted|dramatised|dramatized", never=NEVER, last=True, anew=True,
)  # fmt: skip
def adapted_by(
    people: Credited, here: Here, gap: Gap = "", adverbs: Adverbs = "", words: Words = ""
) -> Iterator[Crew] | None:
    """Who adapted what the work is based on.

    >>> read("The novel was adapted for television by Ana Sol.", under="Production")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol adapted the book for the screen.", under="Production")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol adapted the book into a six-part series.", under="Production")
    crew(person='Ana Sol', role='writer')
    >>> read("The novel was adapted by Ana Sol into a 1995 film.", under="Production")
    """
    if not on_making(here) or _INTO.match(here.line, here.high) or _FILM.search(here.line, 0, here.high):
        return None
    return (Crew(p, "writer") for p in people)


_FILM = later(r"\b(?:films?|movies?|stage|radio)\b")


@rule(
    "<craft>[ (for|of) the (series|season|show|episode|pilot)]<gap> (was|were|is|are)<adverbs> the brainchild of <people>",
    "(series|show|sitcom|drama|programme|it) (is|was|began as) the (brainchild|creation|idea|invention) of <people>",
    "<people><gap> (came up with|dreamed up|dreamt up|thought up|thought of|hit upon|hit on|devised|conceived|originated|hatched) the (idea|concept|premise|format)( for| of| behind) (the|this) (series|show|sitcom|drama|programme|format)",
    "<people><gap> (dreamed up|dreamt up|thought up|came up with|conceived|conceived of|devised|originated) the (series|show|sitcom|programme|format)",
    "the (brainchild|creation|invention) of <people>, (the (series|show|sitcom|drama|programme)|it)",
    "<people><gap> (is|are|was|were)<adverbs> (responsible for|credited with|credited for) (creating|devising|conceiving|developing) the (series|show|sitcom|programme|format)",
    "(from|on) an [original ](idea|concept) by <people>",
    "(format|premise|concept|idea)[ (for|of|behind) the (series|show|sitcom|programme)] (is|was)<adverbs> (devised|conceived|developed|thought up|dreamed up|created) by <people>",
    trigger="brainchild|creation|idea|concept|premise|format|invention|conceived|devised|originated|dreamed|dreamt|thought|came|responsible|credited", never=NEVER, last=True, anew=True,
)  # fmt: skip
def thought_of(
    people: Credited, here: Here, gap: Gap = "", adverbs: Adverbs = "", craft: Craft = ""
) -> Iterator[Crew] | None:
    """Whose idea the work was.

    >>> read("The show was the brainchild of Ana Sol.", under="Production")
    crew(person='Ana Sol', role='creator')
    >>> read("Ana Sol came up with the idea for the series while a nurse.", under="Production")
    crew(person='Ana Sol', role='creator')
    >>> read("The creation of Ana Sol, the show was long in the making.", under="Production")
    crew(person='Ana Sol', role='creator')
    >>> read("The format was devised by Ana Sol.", under="Production")
    crew(person='Ana Sol', role='creator')
    >>> read("Ana Sol is credited with creating the series.", under="Production")
    crew(person='Ana Sol', role='creator')
    >>> read("Ana Sol came up with the idea for the ending.", under="Production")
    """
    if not on_making(here) or not ours(here, gap):
        return None
    role = "developer" if " developing the " in here.words else "creator"
    return (Crew(p, role) for p in people)


@rule(
    "<people> (is|are|was|were)[ (also|both|all|again|still)] (executive producing|co-executive producing|producing|directing|showrunning|scripting)(.|,|;| for N| with| alongside| through| via| under| and (directing|writing|producing|executive producing))",
    "<people><gap> contributed [the |a |an |C |several |two |three |four |further |additional |some |many ][of the ](script|scripts|episode|episodes|teleplay|teleplays|storylines)",
    "<people><gap> (advised|consulted on|consulted with|advised on) (the|its) (production|series|show|season|writers|cast|producers|scripts|actors|programme)",
    "<people><gap> (supervised|oversaw|led|headed) (the|its|all) (visual effects|special effects)[ (team|department|crew|work|shots)]( for|.|,|;| and| on| of the| as)",
    "(visual effects|special effects)<gap> (was|were|is|are)<adverbs> (supervised|overseen|led|headed) by <people>",
    trigger="producing|directing|showrunning|scripting|contributed|advised|consulted|effects", never=NEVER, last=True, anew=True,
)  # fmt: skip
def does_it(people: Credited, here: Here, gap: Gap = "", adverbs: Adverbs = "") -> Iterator[Crew] | None:
    """Who is at it, gave scripts or advice to it, or is over its effects.

    >>> read("Ana Sol is producing.", under="Production")
    crew(person='Ana Sol', role='producer')
    >>> read("Ana Sol is co-executive producing and directing a few episodes.", under="Production")
    crew(person='Ana Sol', role='co_executive_producer')
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol contributed two scripts.", under="Production")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol, a former surgeon, advised the production.", under="Production")
    crew(person='Ana Sol', role='consultant')
    >>> read("The visual effects were supervised by Ana Sol.", under="Production")
    crew(person='Ana Sol', role='visual_effects_supervisor')
    >>> read("Ana Sol is producing a film.", under="Production")
    >>> read("Ana Sol advised the king.", under="Production")
    """
    if not on_making(here) or not ours(here, gap):
        return None
    words = here.words.lower().replace(gap.lower(), " ") if gap else here.words.lower()
    if " effects" in words:
        roles: tuple[str, ...] = ("visual_effects_supervisor",)
    elif compiled(r"\b(?:advised|consulted)\b").search(words):
        roles = ("consultant",)
    else:
        roles = ("writer",) if " contributed " in words else roles_done(words)
    return (Crew(p, r) for p in people for r in roles)


_BRINGS = "(hired|hires|recruited|recruits|engaged|brought in|brought on|brought aboard|brought back|enlisted|enlists|tapped|commissioned|chose|selected|signed|employed|contracted|appointed|turned to|with)"


@rule(
    f"{_BRINGS} <people>[<told>][,] to (design|create|supervise|oversee|compose|choreograph|coordinate|provide|handle|write|score|do) <craft>",
    "<people><gap> (was|were|is|are)<adverbs> (hired|recruited|engaged|brought in|brought on|brought on board|enlisted|tapped|commissioned|chosen|selected|signed|employed|appointed)<adverbs>[ by (the (producers|production team|production|network|studio|company|showrunner|showrunners|writers|team)|N)] to (design|create|supervise|oversee|compose|choreograph|coordinate|provide|handle|score) <craft>",
    f"<people><gap> (was|were|is|are)<adverbs> (hired|recruited|engaged|brought in|brought on|brought on board|brought aboard|enlisted|tapped|commissioned|chosen|selected|signed|employed|appointed)<adverbs>[ by (the (producers|production team|production|network|studio|company|showrunner|showrunners|writers|team)|N)] to ({_TO})[ and ({_TO})] <pieces>",
    f"{_BRINGS} <people>[<told>][,] to ({_TO})[ and ({_TO})] <pieces>",
    f"<people><gap> (stepped in|came in|came aboard|came on board|signed on|stayed on) to ({_TO})[ and ({_TO})] <pieces>",
    "(returning|hired|recruited|enlisted|chosen|brought in|brought back|back|signed on|coming back) to (design|supervise|oversee|compose|choreograph|coordinate|provide|handle|score|do) <craft> (is|was|are|were) <people>",
    trigger="to", never=NEVER, last=True, anew=True,
)  # fmt: skip
def brought_to(
    people: Credited, here: Here, gap: Gap = "", adverbs: Adverbs = "", told: Told = "", craft: Craft = "", pieces: Pieces = ""
) -> Iterator[Crew] | None:  # fmt: skip
    """Who was brought in for a craft, or for a piece of the work.

    >>> read("They hired Ana Sol, with whom they had worked on Reef, to design the costumes.", under="Production")
    crew(person='Ana Sol', role='costume_designer')
    >>> read("Ana Sol was recruited by the producers to score the pilot.", under="Production")
    crew(person='Ana Sol', role='composer')
    >>> read("They brought in Ana Sol to rewrite the pilot.", under="Production")
    crew(person='Ana Sol', role='writer', episode=1)
    >>> read("Returning to compose the music was Ana Sol.", under="Production")
    crew(person='Ana Sol', role='composer')
    >>> read("They hired Ana Sol to design the boat.", under="Production")
    """
    if not ours(here, told or gap) or _LYRIC.search(here.line, here.low, here.high + 24):
        return None
    roles = (craft,) if craft else roles_done(here.words.lower().rpartition(" to ")[2])
    number = episode_of(pieces, here) if pieces else None
    return (Crew(p, r, number if r in BY_EPISODE else None) for p in people for r in roles)


_LYRIC = later(r"\b(?:theme|songs?|lyrics|title|titles|poster)\b")


@rule(
    "(written|co-written|created|co-created|developed|directed|devised|penned|scripted|composed)[ and (written|created|directed|developed)] by <people>[,] (in collaboration|in partnership|in conjunction|jointly|together|along) with <more>",
    "(he|she) (created|co-created|developed|devised)[ it| the (series|show)][ (jointly|together|in collaboration)] with <people>",
    "(teleplay|script|screenplay|it|episode|scripts|written by .)... from (a|an original) (story|storyline|treatment|outline) by <people>",
    "(script|screenplay|teleplay|dialogue) (is|was|were) [..](written|by) [by ]N[ and N][,] and the (story|outline|treatment) by <people>",
    "<first> (directed|wrote|penned|helmed|edited|shot|scored|co-wrote) <pieces>[,] (and|while|with) <people>[ (directed|wrote|penned|helmed|edited|shot|scored|co-wrote|directing|writing|helming)] the (O|rest|others|remainder|remaining|final|last|latter|other|other two|second half)(.|,|;| C| two| three| four| five| block| half| episodes| of)",
    "<first><gap> (directed|helmed)[ it| the (series|serial|drama|show|pilot|episode)][,] from [(a|the|an|his|her) ][C-page |original ](script|screenplay|teleplay|scripts) by <people>",
    "<first><gap> (wrote|co-wrote|directed|penned|co-directed|created) <pieces>[,] (along with|alongside|together with|in collaboration with) <people>",
    "(as|is|was|were) [the ]<jobs> (on|for|of) <pieces>[,] (and|while|with) <people> (on|for|of|handling|taking on|taking) (the|those) (rest|others|remainder|remaining|final|last|latter|other|O)",
    trigger="with|alongside|from|directed|wrote|penned|helmed|edited|shot|scored|co|on|of|for|handling|taking", never=NEVER, last=True, anew=True,
)  # fmt: skip
def others_too(
    people: Credited, here: Here, more: Credited = (), first: Makers = (), gap: Gap = "", pieces: Pieces = "", jobs: Jobs = ()
) -> list[Crew] | None:  # fmt: skip
    """Those who made the rest of it, or made it with the others.

    >>> read("It was written by Ana Sol in collaboration with Bo Lind.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol directed the first block, and Bo Lind the second.", under="Production")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("Ana Sol served as cinematographer on the first three episodes, and Bo Lind on the rest.", under="Production")
    crew(person='Bo Lind', role='cinematographer')
    >>> read("Ana Sol wrote the teleplay from a story by Bo Lind.", under="Production")
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol had the idea for the series, which she developed together with Bo Lind.", under="Production")
    crew(person='Bo Lind', role='developer')
    >>> read("Ana Sol and Bo Lind co-wrote every episode, along with Cy Marsh and Di Sand.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Marsh', role='writer')
    crew(person='Di Sand', role='writer')
    >>> read("Ana Sol directed the choir, and Bo Lind the second.", under="Production")
    """
    if not ours(here) or not on_making(here) or elsewhere(here):
        return None
    words = here.words.lower()
    if words.startswith(("he ", "she ")):
        return [Crew(p, VERBS[VERB.findall(words)[0]]) for p in people]
    if first and compiled(r"\bfrom (?:(?:an?|the|his|her) )?(?:[a-z-]+ )?(?:script|screenplay|teleplay)").search(words):
        return [*(Crew(p, "director") for p in first), *(Crew(p, "writer") for p in people)]
    roles = jobs or (
        ("writer",) if " from a " in words else roles_done(words.partition(" by ")[0] if more else words)[:1]
    )
    if more:
        roles = tuple(dict.fromkeys(VERBS[v] for v in VERB.findall(words.partition(" by ")[0])))
    return [Crew(p, r) for p in (*first, *people, *more) for r in roles]


@rule(
    "(,|, and|and|while|;) <people> (directed|wrote|penned|helmed|co-wrote) (C|one|two|three|four|five|six|seven|eight|nine|ten)[ more| each| others](.|,|;| and)",
    "<people><gap> (wrote|created|directed|produced|developed|co-created|co-wrote)[, (wrote|directed|produced)][,] and[ also] (stars|starred|star|appeared|appears|acted) in (it|the (series|show|season|miniseries|drama|sitcom|pilot|serial))",
    f"<people> (will|would|are to|is to|was to|were to|(is|are|was|were) set to)[ (also|both|all)] ({_TO})[ (the|its) (series|show|pilot|script|scripts|season|drama|project)] and ({_TO})[[,] (with|alongside|along with|together with) <more>](.|,|;| with| alongside| it| the (series|show|pilot|project))",
    trigger="directed|wrote|penned|helmed|co|created|produced|developed|will|would|to", never=NEVER, last=True, anew=True,
)  # fmt: skip
def each_his(people: Credited, here: Here, gap: Gap = "", more: Credited = ()) -> Iterable[Crew] | None:
    """Who did what, each told in a few words: "directed three", "wrote and starred".

    >>> read("Bo Lind directed five episodes, and Ana Sol directed three.", under="Production")
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol wrote and starred in the series.", under="Production")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol will write and executive produce.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol will write the series and executive produce with Bo Lind.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Bo Lind sang, and Ana Sol directed three.", under="Production")
    >>> read("Ana Sol wrote and starred in the film.", under="Production")
    """
    if not on_making(here) or not ours(here, gap):
        return None
    words = here.words.lower()
    if compiled(r"(?:,|and|while|;)").match(words):
        if " episode" not in here.line[: here.low]:
            return None
    elif " and starred" in words or " and stars" in words or " and appear" in words:
        made = dict.fromkeys(VERBS[v] for v in VERB.findall(words.replace("co-wrote", "wrote")))
        return (Crew(p, r) for p in people for r in made)
    both = [Crew(p, r) for p in people for r in roles_done(words)]
    return both + [Crew(p, r) for p in more for r in roles_done(words.partition(" and ")[2])]


@rule(
    f"<people>, who[ (also|both|all|will|would|will also)] ({_TO})[ and ({_TO})](.|,|;| it| the (series|show))",
    f"with <first> ({_AT_IT})[,] and <people> ({_AT_IT})(.|,|;)",
    trigger="who|directing|writing|producing|showrunning|scripting|scoring|editing", never=NEVER, anew=True,
)  # fmt: skip
def who_also(people: Credited, here: Here, first: Makers = ()) -> Iterator[Crew] | None:
    """What makers do besides, and what the second of two is at.

    >>> read("It was made by Ana Sol and Bo Lind, who also write and executive produce.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='writer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("It opened with Bo Lind directing and Ana Sol producing.", under="Production")
    crew(person='Ana Sol', role='producer')
    >>> read("It was sung by Ana Sol and Bo Lind, who also write.", under="Cast")
    """
    if not on_making(here) or not ours(here):
        return None
    words = here.words.lower()
    return (Crew(p, r) for p in people for r in roles_done(words.rpartition(" and ")[2] if first else words))


RULES = (in_the_post, craft_told, adapted_by, thought_of, does_it, brought_to, others_too, each_his, who_also)
