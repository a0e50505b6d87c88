"""What sentences say of who made the work, put together from what somebody is, does and answers for.

The phrases are of clauses, not of words: a subject (perhaps with something told of it between commas), a verb of a class, and
a craft, a role or a piece of the work.
"""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.kinds.crew.credited import Craft, Credited, Duty, Jobs, Makers, Pieces, Told
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import AWAY, BY_EPISODE, OTHER_THING, VERBS, shared_out, without
from showbible.kinds.crew.verbs import Bringing, Came, Did, Making
from showbible.kinds.crew.whose import THE_LAST, about_this, is_complement, main_subject
from showbible.text.patterns import compiled, later

NEVER = AWAY + "|reception|critical|synopsis|review|response"
_DONE = (
    "done|handled|designed|created|made|provided|supplied|overseen|supervised|composed|written|penned|scripted|arranged|coordinated|co-ordinated|choreographed|led|headed|shared|"
    "undertaken|carried out|cut|edited|shot|lensed|photographed|crafted|built|conceived|devised|directed|staged|managed|split|divided|looked after|taken on|taken over|developed|helmed"
)
_ROLE_OF = {
    **VERBS,
    "lensed": "cinematographer",
    "scripted": "writer",
    "co-wrote": "writer",
    "directs": "director",
    "writes": "writer",
    "executive-produced": "executive_producer",
    "executive produce": "executive_producer",
    "direct": "director",
    "helm": "director",
    "write": "writer",
    "pen": "writer",
    "produce": "producer",
}
_MADE = later(
    r"\b(?:executive[- ]produced?|co-directed|co-wrote|direct(?:ed|s)?|wrote|writes?|pen(?:ned)?|scripted|adapted|helm(?:ed)?|lensed|edited|produced?|scored)\b"
)


def ours(here: Here, told: str = "") -> bool:
    """Whether the clause is on this work, in the article's own voice and of no one else's past."""
    if is_complement(here) or (here.scene.kind == "episode" and _OF_OTHER_EPISODES.search(here.words)):
        return False
    said = here.line[max(0, here.low - 40) : here.high]
    if told:
        said = said.replace(told, "")
    if _DOUBT.search(said) or _is_foreign(here):
        return False
    begins = max((m.end() for m in _CLAUSE.finditer(here.line, 0, here.low)), default=0)
    if here.line.startswith(("and ", "with ", ", ", "; "), here.low):
        begins = here.low
    return about_this(here) or (
        begins > 0 and about_this(Here(here.fold, here.low, here.high, here.section, here.scene), begins)
    )


#: Of whom an article on an episode tells what he did on others: "N, who had directed the pilot".
_OF_OTHER_EPISODES = later(
    r", who (?:had |has |have |also |previously )+[a-z]+ (?:the (?:pilot|[a-z' -]*(?:premiere|finale))|.*episodes)\b"
)
#: What begins a clause of its own within a sentence.
_CLAUSE = later(r"; (?:and )?|, (?:while|whereas|and|with|but) |(?<=N) and | while ")
_DOUBT = later(
    r"\b(?:previously|formerly|not|never|declined|originally(?! (?:serv|act|work|wrote|direct|produc|run|head|led))|had hoped|would have|instead of|rather than|n't)\b"
)
#: Behind the credit: another work that it is for.
_FOREIGN = later(r" (?:on|for|in) (?:the )?(?:N\b(?!'s? (?:own|first|pilot))|film|novel|original N|stage)")


def _is_foreign(here: Here) -> bool:
    m = _FOREIGN.match(here.line, here.high)
    if m is None:
        return False
    mark = here.fold.marks.get(m.end() - 1)
    return not (mark and m[0].startswith(" for ") and _employs(str(mark.value), here))


def _employs(name: str, here: Here) -> bool:
    """Whether somebody is a producer for a company or a broadcaster: "executive producer for Reef Films"."""
    return "producer" in here.words[-20:].lower() and (lexicon.is_service(name) or lexicon.is_organisation(name))


@rule(
    f"<craft>[ (for|of|on|in|throughout) [the ][(O|whole|entire|first|second|third|new) ](season|series|show|pilot|episodes|episode|programme|serial)] (is|was|were|are|being)[ (again|also|mainly|largely|jointly|once again|all)] ({_DONE}|(undertaken|shared|split|divided|rotated) by) (by|between|among|amongst) <people>",
    f"(and|with|;|,) <duty> ({_DONE}) by <people>",
    "<craft>[ (for|of|on) [the ][(O|whole|entire|new) ](season|series|show|pilot|programme|serial)] (is|was|were|are|being)[ (again|also|mainly|largely)] (by|from|the work of|the responsibility of|the job of|down to|in the hands of|in the care of|entrusted to|handed to|given to|assigned to) <people>",
    "<craft> (came from|comes from|went to|fell to|falls to|passed to|passed from N to|rotated among|rotated between|alternated between|came courtesy of) <people>",
    "(and|with|,) <duty> (by|from) <people>",
    trigger="by|between|among|amongst|from|to|of", never=NEVER,
)  # fmt: skip
def craft_by(people: Credited, here: Here, craft: Craft = "", duty: Duty = "") -> Iterator[Crew] | None:
    """Whose work a craft is.

    >>> read("Directing duties rotated among Ana Sol, Bo Lind and newcomer Cy Marsh.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    crew(person='Cy Marsh', role='director')
    >>> read("Score duties were shared by Ana Sol, the series' cook from the start, and Bo Lind.")
    crew(person='Ana Sol', role='composer')
    crew(person='Bo Lind', role='composer')
    >>> read("Costumes were by Ana Sol and the production design was the work of Bo Lind.")
    crew(person='Ana Sol', role='costume_designer')
    crew(person='Bo Lind', role='production_designer')
    >>> read("The season's music was supervised by Ana Sol.")
    crew(person='Ana Sol', role='music_supervisor')
    >>> read("Sound editing was done by Ana Sol, and Bo Lind was responsible for the sets.")
    crew(person='Ana Sol', role='other')
    >>> read("The directing was praised by Ana Sol.")
    >>> read("The music of the film was by Ana Sol.")
    """
    role = craft or duty
    if not ours(here) or (role == "composer" and _OF_SONGS.search(here.line[: here.high])):
        return None
    if role == "composer" and " supervised" in here.words:
        role = "music_supervisor"
    return (Crew(p, role) for p in people)


_OF_SONGS = later(r"\b(?:theme|songs?|films?|opening|lyrics|album|soundtrack|single)\b[^;]*$")


@rule(
    "<people>[<told>|, who][ (also|himself|herself|themselves|each|both|all|jointly)] <did> [(most|much|all|some|half|part|the bulk|the rest|many) of ]<duty>(.|,|;| with <more>| alongside <more>| from| on| for| and| among| between| after| in)",
    trigger="took|takes|take|taking|taken|shared|shares|share|sharing|divided|divides|split|splitting|handled|handles|handling|assumed|assumes|assuming|oversaw|oversees|overseeing|looked|looks|looking|responsible|charge|given|handed|"
    "entrusted|assigned|tasked|designed|designs|supervised|supervises|supplied|supplies|supplying|contributed|provided|provides|providing|undertook|inherited|headed|heads|led|leads|did|does|doing|coordinated|coordinates|coordinating|choreographed|choreographs|choreographing|arranged|arranges|arranging",
    never=NEVER,
)  # fmt: skip
def did_craft(
    people: Makers, duty: Duty, did: Did, here: Here, told: Told = "", more: Credited = ()
) -> Iterator[Crew] | None:
    """Who took over, shared or handled a craft.

    >>> read("Ana Sol, until then a cook, took over scoring duties from Bo Lind.")
    crew(person='Ana Sol', role='composer')
    >>> read("Ana Sol shared scripting duties with Bo Lind and newcomer Cy Marsh.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Marsh', role='writer')
    >>> read("It was cut by Ana Sol, who also coordinated the stunts.")
    crew(person='Ana Sol', role='stunt_coordinator')
    >>> read("Ana Sol headed the make-up department.")
    crew(person='Ana Sol', role='makeup_artist')
    >>> read("Ana Sol took over the harbour from Bo Lind.")
    """
    if not ours(here, told) or (duty == "composer" and _OF_SONGS.search(here.line[: here.high])):
        return None
    return (Crew(p, duty) for p in (*people, *more))


@rule(
    "<people>[<told>][ (also|himself|herself|themselves|each|both|all|jointly|again|once again|alone)] <making> [(for the first time, on )]<pieces>[,][ and[ also] <then>[ (it|<rest>)]][ with <more>]",
    "<people>, who [also |had ]<making> <pieces>[,][ and[ also] <then> (<rest>|it|several others|many others|others|several more|some others|the rest|the others)]",
    "<people>[<told>][ (was|were|is|are|had|has|have)][ (also|been|later|initially)] (signed on|signed|agreed|announced|confirmed|slated|due|expected|set|hired|tapped|brought in|brought on|on board|came on board|came aboard|returned|returning|returns|attached|chosen|selected|enlisted|recruited|asked|would|will|scheduled|engaged) [to ](direct|helm|write|pen|co-write|produce|executive produce) <pieces>",
    "<people>[<told>][ (also|each|both|all|again)] (directed|helmed|penned|co-directed) [(the episode|episode) ]Q",
    "which <people> <making>(.|,|;| and <more> <then>)",
    "which <named> (wrote|co-wrote|directed|penned|helmed|adapted)(.|,|;| and| in| with| for| during| over| after)",
    "<people>[ himself| herself] (directed|produced|executive produced|executive-produced)[ the (series|serial|show)](.|,|;| and|, with| while)",
    "<people> <making> throughout",
    "with <people> (handling|taking|doing|directing|helming|writing|tackling|responsible for|in charge of) the (rest|remainder|others|remaining|other)",
    trigger="directed|co|wrote|penned|scripted|helmed|lensed|edited|executive|produced|directs|writes|scored|adapted|with|direct|helm|write|pen|produce", never=NEVER,
)  # fmt: skip
def made_pieces(
    here: Here,
    people: Makers = (),
    named: Credited = (),
    making: Making = "",
    pieces: Pieces = "",
    told: Told = "",
    more: Makers = (),
    then: Making = "",
    rest: Pieces = "",
) -> list[Crew]:
    """Who wrote, directed or produced the work or pieces of it.

    >>> read("Ana Sol, Bo Lind and newcomer Cy Marsh each directed multiple episodes.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    crew(person='Cy Marsh', role='director')
    >>> read("Ana Sol wrote or co-wrote six of these.")
    crew(person='Ana Sol', role='writer')
    >>> read("The script was done by May, while Ana Sol produced.")
    crew(person='Ana Sol', role='producer')
    >>> read("Ana Sol directed the pilot and executive produced the series.")
    crew(person='Ana Sol', role='director', episode=1)
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol, who directed the pilot, said so.")
    crew(person='Ana Sol', role='director', episode=1)
    >>> read("It was created by Ana Sol, who directed the pilot and wrote several others.")
    crew(person='Ana Sol', role='director', episode=1)
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol signed on to direct the first two episodes.")
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol was hired to direct the first four chapters, with Bo Lind handling the rest.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("The pilot, which executive producer Ana Sol wrote, is long.")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol wrote the pilot with Bo Lind in mind.")
    >>> read("Ana Sol wrote the rest of the letter.")
    """
    if not ours(here, told) or here.line.startswith(" in mind", here.high):
        return []
    words = here.words.lower()
    people = people or named
    if len(people) > 2 and ", who " in words:
        people = people[-1:]
    if words.startswith("with "):
        verbs = compiled(r"\b(?:direct|helm|wr[io]te|pen)").findall(here.line[: here.high])
        pieces = making = ("directed" if verbs[-1][0] in "dh" else "wrote") if verbs else ""
    first = making or next(iter(_MADE.findall(words)), "")
    number = episode_of(pieces, here)
    if not pieces and not then and not _BEGINS.search(here.line, 0, here.low):
        return []  # "the day Ana Sol directed"
    of_others = None if _OF_OTHERS.search(words) else number
    pairs = [
        (p, verb, of)
        for names, verbs, of in (
            (people, first, number),
            (people if pieces else more, then, of_others),
            (more if pieces else (), first, number),
        )
        for p in names
        for verb in _MADE.findall(verbs.replace("co-", ""))
    ]
    made = ((p, _ROLE_OF.get(verb), of) for p, verb, of in dict.fromkeys(pairs))
    return [Crew(p, role, of if role in BY_EPISODE else None) for p, role, of in made if role]


#: At the end of what is told: the second thing done was done to other pieces.
_OF_OTHERS = later(r" (?:others?|more|rest)$")


#: What stands before a clause.
_BEGINS = later(
    r"(?:^|[,;] |(?:, |; |\b)(?:while|and|but) |which )(?:(?:(?:guest|series|lead|cast|veteran|returning|first-time|frequent|regular|fellow|executive|series') )?(?:director|star|producer|member|actor|actress|creator|co-creator|showrunner|writer|filmmaker) )?$"
)


def episode_of(pieces: str, here: Here) -> int | None:
    """The number of the one episode that pieces are."""
    if compiled(r"(?:the )?(?:[a-z]+ )?(?:pilot|premiere|opener|opening episode)").fullmatch(pieces):
        return 1
    m = compiled(r"(?:the )?(?:season's |series' |show's )?O episode").fullmatch(pieces)
    if m:
        at = here.line.find("O", here.low)
        mark = here.fold.marks.get(at)
        return int(mark.value) if mark and isinstance(mark.value, (int, float)) else None
    return here.scene.episode


_LEADS = r"(?:as|to|to be|to become|to serve as|into the role of|in the role of|in the capacity of)"


#: Behind an adviser: whom he advised, who is no work.
_TO_SOMEBODY = later(r" (?:to|for) (?:[a-z]+ ){0,2}N(?! (?:series|show|season))")


@rule(
    "<people>[<told>][ (also|both|all|each|himself|herself|who|would|will|later|then|soon|again|originally|initially|first|jointly|currently|now|still|had|has|have)] <came>[ (the reins|over|duties)][ from N][ (this season|this year)] (as|to|to be|to become|to serve as|into the role of|in the role of|in the capacity of) <jobs>",
    "<people>, who <came> (as|to) <jobs>",
    "<people>[ (also|both|later|then|would|will)] (joined|joins|join) <brought> as <jobs>",
    "<people> (was|were|is|are) (named|announced|confirmed|chosen|revealed|selected)[ as| to be] (N's|his|her|their|the) (successor|successors|replacement|replacements) as [the ]<jobs>",
    "<bringing> <brought>[<told>][,][ (attached|on board|credited|aboard|in place|returning|acting|installed)] (as|to be|to serve as|to become|in the role of) <jobs>",
    "(promoted|promotes|promoting|elevated|elevating|upped|upgraded) <brought>[<told>] to <jobs>",
    "(named|names|naming|appointed|appoints|appointing|made) <brought>[<told>] [the |its |their ][new |sole ]<jobs>(.|,|;| of| for| in| on)",
    "<jobs>[,] (until|before) (he|she|they) (was|were) (succeeded|replaced) by <brought>",
    "(replacement|successor) as [the ]<jobs>(, | (is|was) )<brought>(,|.)",
    "<people> (was|is|were) (succeeded|replaced|followed) as <jobs> by <brought>",
    "<jobs> [for |of |on |until |from ][..][,] (and|until|before|after which|when)[ (he|she|they|N)] (was|were|being) (succeeded|replaced) by <brought>",
    "<people> [having |would be |will be |is |was |would |will ](succeeded|replaced|succeeding|replacing|followed|following|replace|succeed) N as <jobs>",
    trigger="as|to|into|in|named|names|naming|appointed|appoints|appointing|made|by", never=NEVER,
)  # fmt: skip
def came_as(
    jobs: Jobs,
    here: Here,
    people: Makers = (),
    came: Came = "",
    told: Told = "",
    bringing: Bringing = "",
    brought: Credited = (),
) -> Iterator[Crew] | None:
    """Who came, stayed, was brought in ... as what.

    >>> read("Ana Sol, formerly of Reef, was bumped up to co-executive producer.")
    crew(person='Ana Sol', role='co_executive_producer')
    >>> read("The production employed Ana Sol, a screenwriter, as a script consultant.")
    crew(person='Ana Sol', role='consultant')
    >>> read("They shared it with Ana Sol, who came in as executive producer.")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol took over the reins from Bo Lind this season as the show's sole day-to-day showrunner.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol was succeeded as composer by Bo Lind.")
    crew(person='Bo Lind', role='composer')
    >>> read("It was made by Reef, with Ana Sol and Bo Lind herself credited as executive producers.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("The network promoted Ana Sol to showrunner.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Her successor as costume designer, Ana Sol, changed it.")
    crew(person='Ana Sol', role='costume_designer')
    >>> read("They named Ana Sol the new showrunner in May.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol was the producer of the first year, after which she was succeeded by Bo Lind.")
    crew(person='Bo Lind', role='producer')
    >>> read("Ana Sol was the showrunner until she was replaced by Bo Lind.")
    crew(person='Bo Lind', role='showrunner')
    >>> read("Ana Sol served as showrunner, alongside developer Bo Lind.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol was named as Lind's successor as head writer.")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol originally served as showrunner.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol and Bo Lind joined Cy Marsh as producers.")
    crew(person='Ana Sol', role='producer')
    crew(person='Bo Lind', role='producer')
    crew(person='Cy Marsh', role='producer')
    >>> read("It was renewed with Ana Sol as showrunner and returning writers including Bo Lind.")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol was described as a director.")
    >>> read("Ana Sol worked as a writer on Low Tide before.")
    >>> read("Ana Sol worked as an adviser to Bo Lind.")
    """
    tail = here.line[here.high : here.high + 40]
    if not ours(here, told) or elsewhere(here) or ("consultant" in jobs and _TO_SOMEBODY.match(tail)):
        return None
    if bringing.startswith("with") and compiled(r"[^,;]{0,60}\b(?:starr?|play|cast)").search(tail):
        return None
    jobs = without(jobs, here)
    kept = [r for r in jobs if r not in _PLAIN or on_making(here)]
    if not here.scene.called.isdisjoint(map(str.casefold, brought)):
        return None  # who "joined Harbour Lights as" what
    people = people[-1:] if THE_LAST.search(here.words) else main_subject(people, here)
    found = brought if people and brought and " join" not in here.words else (*people, *brought)
    return (Crew(p, r) for p, r in shared_out(found, kept, here))


_ELSEWHERE = later(
    r" (?:at|of|on|for|in) (?:(?:the|his|her|their) (?:(?:N |O |[a-z-]+ ){0,3}(?:series|show|drama|sitcom|comedy|miniseries|film) )?)?N"
)


def elsewhere(here: Here) -> bool:
    """Whether what stands behind the match says that it was at a company, or on another work."""
    m = _ELSEWHERE.match(here.line[here.high : here.high + 40])
    if OTHER_THING.match(here.line, here.high):
        return True
    if m is None:
        return False
    mark = here.fold.marks.get(here.high + m.end() - 1)
    name = str(mark.value) if mark else ""
    if m[0].startswith(" for") and _employs(name, here):
        return False
    return mark is None or name not in (*here.scene.titles, here.scene.series)


#: Roles whose words are said of people everywhere.
_PLAIN = frozenset({"editor", "artist", "other", "consultant", "writer", "director", "producer"})


def on_making(here: Here) -> bool:
    return (
        here.under(
            "production",
            "development",
            "design",
            "filming",
            "writing",
            "crew",
            "effects",
            "music",
            "animation",
            "art",
            "casting",
            "background",
            "conception",
            "making",
            "history",
        )
        or not here.section
    )


RULES = (craft_by, did_craft, made_pieces, came_as)
