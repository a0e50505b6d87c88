"""A second chance at who held which role: posts told with other words between, in lists, by what others did, or left unsaid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from showbible.grammar.roles import roles_in
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, as_folded, tidy
from showbible.grammar.slots import Person, Who, Words, Work
from showbible.kinds.crew.clauses import Adverbs, Gap, roles_done
from showbible.kinds.crew.credited import Credited, Duty, Jobs, Makers, Pieces, Told
from showbible.kinds.crew.credits import NEVER, elsewhere, on_making, ours
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import shared_out, without
from showbible.kinds.crew.whose import HAVE_THEIRS
from showbible.text.patterns import compiled, later

#: A verb of working on, coming to or staying in something.
Worked = Annotated[
    str,
    Slot(
        r"(?!(?:cast|known|seen|introduced|revealed|depicted|described|portrayed|played|shown|used|born|regarded|cited|trained|educated|treated|considered|viewed|established|nominated|honou?red|praised|replaced|"
        r"succeeded|followed|left|departed|exited|resigned|quit|fired|dismissed|removed|stepped|needed|wanted|called|labelled|labeled|dubbed|ousted|hailed|appeared|appears|starred|stars|features?|featured|started out|began)\b)"
        r"(?:(?:oversaw|oversees|led|leads|headed|heads|guided|guides|ran|runs|steered) (?:the |its )?(?:production|show|series|season|project|team|crew|scripts|writers' room)|(?:is |was |are |were |has been |had been |have been |being )?(?:[a-z]+(?:ed|ing)|chosen)|serves?|joins?|acts?|works?|returns?|remains?|continues?|comes?|came|took over|takes over|rose|stays?)",
        as_folded,
    ),
]


@rule(
    f"<people><gap> <worked><adverbs>{'[ (on|to|with) (the|this|its) (production|series|show|season|scripts|team|crew|staff|writers)][ (the|its) (production|series|show|season|scripts|team|crew|staff|writers)]'}<more_gap> (as|to be|to become|in the role of|in the capacity of) <jobs>",
    "<people><gap> (remained|remains|remain|became|becomes|become|stayed|stays|stay|remaining|becoming|staying|(would|will) (remain|stay|become)) [the |its ]<jobs>",
    "<people><gap> (is|was|were|are|being|been|having been)<adverbs> (promoted|upped|elevated|moved up|raised|bumped up|bumped|upgraded|advanced)<more_gap>[ from <former>] to <jobs>",
    trigger="as|be|become|role|capacity|remained|remains|remain|became|becomes|stayed|stays|stay|remaining|becoming|staying|promoted|upped|elevated|raised|bumped|upgraded|advanced",
    never=NEVER, last=True, anew=True,
)  # fmt: skip
def worked_as(
    people: Makers, jobs: Jobs, here: Here, gap: Gap = "", worked: Worked = "", adverbs: Adverbs = "", more_gap: Gap = "",
    former: Jobs = (),
) -> Iterator[Crew] | None:  # fmt: skip
    """Who worked on it as what, stayed it or rose to it.

    >>> read("Ana Sol, professor of the history of tides at Ebbing, once again advised the production as historical consultant.", under="Production")
    crew(person='Ana Sol', role='consultant')
    >>> read("Bo Lind left, while Ana Sol remained art director.", under="Production")
    crew(person='Ana Sol', role='other')
    >>> read("Bo Lind left, although Ana Sol would remain a consultant on the series.", under="Production")
    crew(person='Ana Sol', role='consultant')
    >>> read("Ana Sol oversaw production as executive producer.", under="Production")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol was upped from story editor to co-producer.", under="Production")
    crew(person='Ana Sol', role='producer')
    >>> read("Ana Sol became a director of the bank.", under="Production")
    """
    tail = here.line[here.high : here.high + 40]
    if not on_making(here) or not ours(here, gap) or elsewhere(here):
        return None
    if compiled(r" (?:of|at|in|for) (?:a|an|the (?!series|season|show|O |production|rest|remainder))").match(tail):
        return None
    return (Crew(p, r) for p, r in shared_out(people, without(jobs, here), here))


@rule(
    "[(among|amongst) ]<jobs><gap> (is|was|are|were|include|includes|included|have been|has been|have included|has included|had included|comprised|comprise|consisted of|consist of|numbered|(are|were) set to include|came to include|also included)<adverbs> <people>",
    "<jobs> (who|that) [also |have |have also ](worked|served|wrote|contributed|directed|been employed) (on|for|to|with) [the ](series|season|show|programme|serial|<work>) (is|was|are|were|include|includes|included)<adverbs> <people>",
    "(several|some|many|most|two|three|C) of the <jobs>, (among them|including|notably|such as) <people>,",
    "the [(new|final|eventual) ]<jobs> of [the ](pilot|pilot episode|O episode|premiere|finale|season premiere|season finale|series|season|show|O season|O series), <people>(,|.|;)",
    "(series|season|show|programme|drama|it) (has|had|has had|have|used|uses|employed|employs) (C|two|three|four|five|several|many) [(different|main|credited|regular) ]<jobs>(,|:|;) <people>(.|;)",
    "joined by (C|two|three|several|the|new|another)[ (other|new|fellow|additional|further)] <jobs>[,] <people>(.|,|;)",
    "<jobs><gap>[,] (such as|including|among them|namely|notably) <people>(.|,|;| and the)",
    "new <jobs> on [the ](staff|team|crew) (is|was|are|were|include|included|includes) <people>",
    "new <jobs>[ (joined|joining|join|came aboard|coming aboard|hired|added)][ (to|in|on|for) the (O season|staff|writing staff|series|show)| the (writing staff|writers' room|writing team|staff|team|crew|series|show)][ (in|for|on|during) (the O season|season C|this season|the season)][,] (including|such as|namely|among them|include|included|were|are) <people>",
    trigger="has|had|have|been|used|uses|employed|employs|joined|of|is|was|are|were|include|includes|included|comprised|comprise|consisted|consist|numbered|among|including|notably|such|namely",
    never=NEVER, last=True, anew=True,
)  # fmt: skip
def posts_are(
    jobs: Jobs, people: Credited, here: Here, gap: Gap = "", adverbs: Adverbs = "", work: Work = ""
) -> Iterator[Crew] | None:
    """Who holds the role that a sentence begins with, more being told of it.

    >>> read("Among the directors to helm several episodes were Ana Sol and newcomer Bo Lind.", under="Production")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("Executive producers were set to include Ana Sol and Bo Lind.", under="Production")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Other composers who worked on Harbour Lights include Ana Sol and Bo Lind.", under="Music")
    crew(person='Ana Sol', role='composer')
    crew(person='Bo Lind', role='composer')
    >>> read("New writers joined the staff in the third season, including producer Ana Sol, story editor Bo Lind, and Cy Marsh.", under="Production")
    crew(person='Ana Sol', role='producer')
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Marsh', role='writer')
    >>> read("Bo Lind took charge, with new writers joining the staff, such as Ana Sol and Cy Marsh.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Cy Marsh', role='writer')
    >>> read("Past producers have included Ana Sol and Bo Lind.", under="Production")
    crew(person='Ana Sol', role='producer')
    crew(person='Bo Lind', role='producer')
    >>> read("It drew directors such as Ana Sol and Bo Lind.", under="Production")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("Reef named the director of the pilot episode, Ana Sol.", under="Production")
    crew(person='Ana Sol', role='director')
    >>> read("The show has seen many executive producers in its history, including Ana Sol and Bo Lind.", under="Production")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("The season had three directors: Ana Sol and Bo Lind.", under="Production")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("Marsh was joined by two other directors, Ana Sol and Bo Lind.", under="Production")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("It used music of composers such as Ana Sol and Bo Lind.", under="Production")
    >>> read("She was inspired by directors such as Ana Sol and Bo Lind.", under="Production")
    >>> read("She had been a producer on several shows, among them Reef, Ebb, and Kelp.", under="Production")
    >>> read("The directors of Low Tide were Ana Sol and Bo Lind.", under="Production")
    >>> read("Composers who worked on Low Tide include Ana Sol and Bo Lind.", under="Production")
    """
    if work and tidy(work) not in here.scene.titles:
        return None
    if not on_making(here) or not ours(here) or _OF_ANOTHER.search(gap):
        return None
    if _EXAMPLES.search(here.words) and (
        _MODELS.search(here.line, 0, here.low)
        or not {"writer", "director", "producer", "executive_producer"}.issuperset(jobs)
    ):
        return None
    if here.words.lower().startswith("new "):
        return (Crew(p, r) for p in people for r in dict.fromkeys((*roles_in(getattr(p, "before", "")), *jobs)))
    return (Crew(p, r) for p in people for r in (roles_in(getattr(p, "before", "")) or jobs))


#: A name that roles are of: another work's, or a company's.
_OF_ANOTHER = later(
    r" (?:of|at|for|on|from) (?:the )?(?:N|several|many|other|various|numerous|such|shows|series like|film|first|previous|original|novel)"
)
_EXAMPLES = later(r"\b(?:such as|including|among them|namely|notably) ")
#: In front of people who are told as examples: they are looked up to, asked or known from elsewhere, and made nothing of this work.
_MODELS = later(
    r"\b(?:inspir\w+|influenc\w+|homages?|tributes?|admir\w+|consider\w+|approach\w+|interview\w+|compar\w+|prais\w+|works? of|films? (?:of|by)|styles? of|like|fans?|critic\w*|spoke|talk\w*|guests?|cited|cites|previously|former|other shows|worked (?:for|with|under)|stud\w+|nominat\w+|awards?|not|n't|left|rejected|offered)\b[^;]*$"
)
_ROOM = r"(?:(?:the |its |a |an )?(?:[a-zO'-]+ ){0,2}?(?:writing|writers'|writer's|directing) (?:staff|room|team|pool)|the room|(?:the |its |a |an )?(?:[a-zO'-]+ ){0,2}?(?:staff|team|group|pool) of (?:writers|directors))"
#: Those who write, by where they sit.
Room = Annotated[str, Slot(_ROOM, as_folded)]


@rule(
    "<room>, which ... and (included|includes|comprised|comprises) <people>",
    "<room><gap> (included|includes|include|comprised|comprises|consisted of|consists of|was made up of|is made up of|numbered|and included|and includes|featured)<adverbs> <people>",
    "<people><gap> (rounded out|rounds out|round out|rounding out|completed|completes|complete|completing|made up|make up|filled out|joined|joins|join|rejoined|returned to|staffed|came into|entered|are in|were in|sat in) <room>",
    "<people><gap> (headed|heads|led|leads|ran|runs|heading|leading|running) <room>[ (with|alongside) <more>](.|,|;| for| in| on| from| during| until| and)",
    "(new to|new in|joining|back in|also in|newcomers to|returning to|added to|rounding out|completing) <room><gap> (is|was|are|were)<adverbs> <people>",
    trigger="room|staff|team|pool|group", never=NEVER, last=True, anew=True,
)  # fmt: skip
def in_the_room(
    people: Credited, room: Room, here: Here, gap: Gap = "", adverbs: Adverbs = "", more: Credited = ()
) -> Iterator[Crew] | None:
    """Who sat in the writers' room.

    >>> read("The writing staff, which met in Ebbing from May, included Ana Sol, Bo Lind and the playwright Cy Marsh.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Marsh', role='writer')
    >>> read("Ana Sol, Bo Lind, and Cy Marsh rounded out the writing staff.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Marsh', role='writer')
    >>> read("The first team of directors assembled for the show consisted of Ana Sol and Bo Lind.", under="Production")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("Ana Sol ran the writers' room with Bo Lind.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("The staff included Ana Sol.", under="Production")
    """
    if not ours(here):
        return None
    return (Crew(p, "director" if "direct" in room else "writer") for p in (*people, *more))


#: What was before this work.
_THEN = later(r"\b(?:original|previous|earlier|preceding|first) (?:series|show|film|season|run)\b")


@rule(
    "as <jobs>[,] (along with|alongside|together with|with) <people>",
    "<first>[<told>] (serve|serves|served|wrote|directed|created|developed|joined|returned|came) ... and[ also] (is|are|was|were|serve as|serves as|served as|act as|acted as)[ also] <jobs>[ (along with|alongside|together with|with) <people>]",
    "as <jobs> as well as (executive producing|producing|directing|writing)[ (with|alongside) <people>]",
    "<jobs>, as (do|does|did|are|is|were|was|will) <people>",
    "<people> (is|was) [the |an |a ]<words>, <others> [the |as ]<jobs>[(, and| and|,) <more> [the |as ]<third>](.|,|;)",
    trigger="as|is|was|and", never=NEVER, last=True, anew=True,
)  # fmt: skip
def unsaid(
    jobs: Jobs, here: Here, people: Credited = (), first: Makers = (), words: Words = "", others: Person = "", more: Person = "", third: Jobs = (), told: Told = ""
) -> list[Crew]:  # fmt: skip
    """Who holds a role by a clause that leaves its verb, or its role, to the one before.

    >>> read("Ana Sol is still an executive producer, as are Bo Lind and Cy Marsh.", under="Production")
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("Ana Sol is the head of it, Bo Lind the production designer and Cy Marsh cinematographer.", under="Production")
    crew(person='Bo Lind', role='production_designer')
    crew(person='Cy Marsh', role='cinematographer')
    >>> read("Ana Sol directed the finale, and is also an executive producer along with Bo Lind and Cy Marsh.", under="Production")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("Ana Sol left as showrunner and co-creator alongside Bo Lind.", under="Production")
    crew(person='Bo Lind', role='creator')
    >>> read("Ana Sol was a nurse, as were Bo Lind and Cy Marsh.", under="Production")
    """
    if not on_making(here) or not ours(here):
        return []
    if _THEN.search(here.line, max(0, here.low - 80), here.low):
        return []
    if people and HAVE_THEIRS.match(here.line, here.high):
        return []
    if others:
        made = [Crew(others, r) for r in jobs] + [Crew(more, r) for r in third if more]
        return made + [Crew(p, r) for p in people for r in roles_in(words)]
    if " as well as " in here.words:
        jobs = roles_done(here.words.lower().rpartition(" as well as ")[2])
    return [Crew(p, r) for p in first for r in jobs] + [Crew(p, r) for p in people for r in jobs[-1:]]


@rule(
    "<jobs> <person>[,] (left|departed|exited|quit|bowed out|resigned|stepped down)[ (the (series|season|show|production))] (after the O episode|after C episodes|midway|halfway|mid-season|during the season|at the end of the season)",
    trigger="left|departed|exited|stepped|quit|bowed|resigned", never=NEVER, last=True, anew=True,
)  # fmt: skip
def left_it(jobs: Jobs, person: Person, here: Here) -> Iterator[Crew] | None:
    """Who was there for some of the season.

    >>> read("Production designer Ana Sol left after the third episode.", under="Production")
    crew(person='Ana Sol', role='production_designer')
    >>> read("Production designer Ana Sol left Oslo.", under="Production")
    """
    return (Crew(person, r) for r in jobs) if on_making(here) and ours(here) else None


@rule(
    "<jobs> <person>.. (succeeded|replaced|followed)<gap> by <people>",
    trigger="succeeded|replaced|followed", never=NEVER, last=True, anew=True,
)  # fmt: skip
def followed_by(jobs: Jobs, person: Person, people: Credited, here: Here, gap: Gap = "") -> Iterator[Crew] | None:
    """Who followed whom whose role is named.

    >>> read("Production designer Ana Sol left after the third episode and was succeeded by Bo Lind.", under="Production")
    crew(person='Bo Lind', role='production_designer')
    >>> read("Captain Ana Sol was succeeded by Bo Lind.", under="Production")
    """
    return (Crew(p, r) for p in people for r in jobs) if on_making(here) and ours(here) else None


@rule(
    "<person>, (who|the latter|the latter of whom|the last of whom) (is|was|are|were|will be|would be|serves as|served as|would also be|will also be|also serves as|also served as)[ also] <jobs>",
    "<person>, (the latter of whom|the last of whom|the latter) (would also be|would be|will be|is also|was also|also|will also be|was|is) (directing|writing|producing|executive producing|directed|wrote)",
    trigger="who|latter|whom", never=NEVER,
)  # fmt: skip
def the_last_is(person: Person, here: Here, jobs: Jobs = ()) -> Iterator[Crew] | None:
    """What the last one of a list is besides.

    >>> read("Executive producers were Ana Sol, Bo Lind, and Cy Marsh, who is also the season's showrunner.", under="Production")
    crew(person='Cy Marsh', role='showrunner')
    >>> read("It was written by Ana Sol and Bo Lind, the latter of whom would also be directing the pilot.", under="Production")
    crew(person='Bo Lind', role='director')
    >>> read("It stars Ana Sol, who is a nurse.", under="Production")
    """
    if not on_making(here) or not ours(here) or elsewhere(here):
        return None
    if jobs and compiled(r" an? (?!co-|consulting|supervising|executive)").search(here.words.lower()):
        return None  # what somebody is in life
    return (Crew(person, r) for r in jobs or roles_done(here.words.lower().rpartition(" ")[2]))


@rule(
    "<people><gap> (took|takes|assumed|assumes|occupied|occupies|sat in|sits in|was in|were in|returned to|returns to|stepped into|moved into|(will|would) (take|assume|occupy|be in|sit in)) the (director's|directors') (chair|chairs)",
    "<people> (made|makes|making|make|would make|had) (his|her|their) (directorial debut|directing debut|debut as (a|the) director|first turn as director)",
    "<person>'s [own ](directorial|directing) debut (was|is|came|will be|would be) [(with|on|in) ](the|an) [O |season's |season ](episode|finale|premiere|pilot)",
    "<person>, the latter making (his|her) (directorial debut|debut behind the camera|debut as a director)",
    trigger="debut|turn|chair|chairs", never=NEVER, last=True, anew=True,
)  # fmt: skip
def first_directed(here: Here, people: Makers = (), person: Person = "", gap: Gap = "") -> Iterator[Crew] | None:
    """Who directed for the first time, or took the chair of who does.

    >>> read("Ana Sol assumed the director's chair in June 2011.")
    crew(person='Ana Sol', role='director')

    >>> read("Bo Lind directed the finale, and series star Ana Sol made her directorial debut with the fifth episode.")
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol's directorial debut was the fourth episode of it.")
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol made her debut as a director with the sixth episode.")
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol made her debut.")
    """
    return (Crew(p, "director") for p in (people or (person,))) if ours(here, gap) else None


@rule(
    "<who> (shared|shares|split|splits|divided|(will|would) (share|split|divide)) [up ][the |its ]<duty>[ of <pieces>] with <people>",
    "<who> (continued|continues|stayed on|stays on|stayed|remained|remains|returned|returns|served|serves|worked|works)[ on] as <jobs>",
    trigger="shared|shares|share|divide|split|splits|divided|continued|continues|stayed|stays|remained|remains|returned|returns|served|serves|worked|works", never=NEVER, last=True, anew=True,
)  # fmt: skip
def beside_whom(
    who: Who, here: Here, duty: Duty = "", people: Credited = (), jobs: Jobs = (), pieces: Pieces = ""
) -> Iterator[Crew] | None:
    """With whom one shares a craft; what he of whom the sentence before spoke is.

    >>> read("From the third series on he shared the scripts with Ana Sol and Bo Lind.", under="Production")
    crew(person='he', role='writer')
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("She continued as a consultant.", under="Production")
    crew(person='She', role='consultant')
    >>> read("She served as co-producer, and story editor Bo Lind left.", under="Production")
    crew(person='She', role='producer')
    >>> read("He shared the house with Ana Sol.", under="Production")
    """
    if not on_making(here) or not ours(here) or elsewhere(here):
        return None
    return (Crew(p, r) for p in (who, *people) for r in without(jobs, here) or (duty,))


RULES = (worked_as, posts_are, in_the_room, unsaid, left_it, followed_by, the_last_is, first_directed, beside_whom)
