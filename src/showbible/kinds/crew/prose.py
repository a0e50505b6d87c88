"""What sentences say about who made the work."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from showbible.grammar import lexicon
from showbible.grammar.roles import roles_in
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import People, Titles
from showbible.kinds.crew.credited import Credited, Named
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.whose import about_this, is_subject
from showbible.text.patterns import compiled, either, later

AWAY = "accolades|award|ratings|viewership|plot|soundtrack|remake|adaptation|merchandise|legacy|controvers"
VERBS = {
    "created": "creator",
    "co-created": "creator",
    "developed": "developer",
    "written": "writer",
    "co-written": "writer",
    "wrote": "writer",
    "penned": "writer",
    "storyboarded": "artist",
    "scripted": "writer",
    "directed": "director",
    "co-directed": "director",
    "helmed": "director",
    "adapted": "writer",
    "produced": "producer",
    "co-produced": "producer",
    "composed": "composer",
    "scored": "composer",
    "edited": "editor",
    "executive produced": "executive_producer",
    "executive-produced": "executive_producer",
    "executively produced": "executive_producer",
    "showrun": "showrunner",
    "devised": "creator",
    "conceived": "creator",
}
VERB = later(r"\b(?:" + either(map(re.escape, VERBS)) + r")\b")


def on_parts(here: Here) -> bool:
    """Whether the headings are of the parts and their players, not of how they were cast."""
    return here.under("cast") and not here.under("casting", "production", "development")


def in_full(person: str, people: tuple[str, ...], here: Here) -> bool:
    """Whether a name is one in full, or a family name: beside names in full, or told in full in the paragraph."""
    if " " in person or any(" " in other for other in people):
        return True
    return re.search(rf"[^\W\d_a-z][\w.]+ {re.escape(person)}\b", here.fold.text) is not None


def all_credited(people: tuple[str, ...], roles: tuple[str, ...], here: Here) -> Iterator[Crew] | None:
    """Each role of each whose name is one in full, where the clause is on this work."""
    return (Crew(p, r) for p in people for r in roles if in_full(p, people, here)) if about_this(here) else None


#: What was done to the work, and what else was: "created, written[,] and largely directed".
MADE = (
    "executive produced|executive-produced|executively produced|created|co-created|devised|conceived|developed|written|co-written|penned|adapted|directed|co-directed|helmed|produced|"
    "composed|scored|edited|showrun"
)
_ALSO_MADE = "executive produced|executive-produced|created|co-created|developed|written|co-written|directed|co-directed|produced|co-produced|composed|edited|scored|showrun"
AND_MADE = (
    f"[, ({_ALSO_MADE})][, ({_ALSO_MADE})][,][ and [(principally|primarily|mainly|mostly|largely|chiefly|partly|solely|entirely|almost entirely|almost exclusively|often|frequently|also) ]"
    f"({_ALSO_MADE}|hosted|presented|narrated|fronted)]"
)
FOR_WHOM = "[ for (television|[the ]N television|[the ](american|british|canadian|australian) television|[the ]N)]"


@rule(
    "(written|directed|produced) by [<titles>]<people>(,|, and| and|;| while) the (O|other|rest|remaining|latter|final|last|finale|season finale|premiere)[ C][ season| series| episodes| episode| two] by <more>",
    "(written|directed|produced) by [<titles>]<people>(,|, and| and|;| while) (series|season) (C|two|three|four|five) by <more>",
    f"({MADE}|storyboarded|scripted){AND_MADE}{FOR_WHOM}[ (entirely|solely|mainly|primarily|again|variously|jointly)][, respectively,] by[,] [both ]<named>",
    f"({MADE}){AND_MADE}{FOR_WHOM}[ (entirely|solely|mainly|primarily|again)] by [<titles>]<people>[(, and|,| and) <others><more>]",
    "(executive produced|created|co-created|devised|developed|written|adapted|directed|produced)[ and (executive produced|created|developed|written|directed|produced)]"
    " by and (starring|stars|star) <people>",
    trigger="by", never=AWAY,
)  # fmt: skip
def made_by(
    here: Here, people: People = (), titles: Titles = (), others: Titles = (), more: People = (), named: Credited = ()
) -> list[Crew] | None:
    """Who created, wrote, directed, produced ... it; titles before the names are roles too.

    >>> read("The serial was written, directed and produced by Ana Sol and Tom Birch.")
    crew(person='Ana Sol', role='writer')
    crew(person='Ana Sol', role='director')
    crew(person='Ana Sol', role='producer')
    crew(person='Tom Birch', role='writer')
    crew(person='Tom Birch', role='director')
    crew(person='Tom Birch', role='producer')
    >>> read("The third episode was written by executive producer Tom Birch.")
    crew(person='Tom Birch', role='writer', episode=3)
    crew(person='Tom Birch', role='executive_producer')
    >>> read("It was written by Max Hale and series co-creator Bo Lind.")
    crew(person='Max Hale', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Bo Lind', role='creator')
    >>> read("It was devised by sisters Ana and Bo Lind and newcomer Cy Marsh.")
    crew(person='Ana Lind', role='creator')
    crew(person='Bo Lind', role='creator')
    crew(person='Cy Marsh', role='creator')
    >>> read("The rest were directed by, among others, Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("The two halves were directed, respectively, by Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("Conceived by Ana Sol, the series is set at sea.")
    crew(person='Ana Sol', role='creator')
    >>> read("The show was created and principally written by Ana Sol.")
    crew(person='Ana Sol', role='creator')
    crew(person='Ana Sol', role='writer')
    >>> read("The show was executive-produced by both Ana Sol and Bo Lind, and produced by Reef 21.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("It was produced by creator Ana Sol, Bo Lind and, since 2007, Grey Studios.")
    crew(person='Ana Sol', role='producer')
    crew(person='Ana Sol', role='creator')
    crew(person='Bo Lind', role='producer')
    >>> read("It was produced by Tides of Reef executive producer Ana Sol.")
    crew(person='Ana Sol', role='producer')
    >>> read("It was written by Ana Sol, and Bo Lind was hired later.")
    crew(person='Ana Sol', role='writer')
    >>> read("In the finale, written by Ana Sol, Bo Lind and Cy Marsh, Tom Vale and Mira Hart marry.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Marsh', role='writer')
    >>> read("The operation, devised by musicians Max Hale and Bo Lind, was shown.")
    >>> read("The Harbour Lights Cook Book, edited by Max Hale, was a success.")
    >>> read("The Harbour Original Soundtrack is arranged and produced by Max Hale.")
    >>> read("It is a sitcom created for Grey Television by Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='creator')
    crew(person='Bo Lind', role='creator')
    >>> read("The series was created by Tidewater writers Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='creator')
    crew(person='Bo Lind', role='creator')
    >>> read("It was created by Norwegian writer Ana Sol.")
    crew(person='Ana Sol', role='creator')
    >>> read("The series was set to be created, directed, written, and executive-produced by Ana Sol.")
    crew(person='Ana Sol', role='creator')
    crew(person='Ana Sol', role='director')
    crew(person='Ana Sol', role='writer')
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Harbour Lights is an animated web series directed by Ana Sol.")
    crew(person='Ana Sol', role='director')
    >>> read("Harbour Lights is a drama series set in Oslo and created by Ana Sol.")
    crew(person='Ana Sol', role='creator')
    >>> read("Harbour Lights is a series telling the story of a game, written by Ana Sol.")
    crew(person='Ana Sol', role='writer')
    >>> read("Harbour Lights is a series based on the novel Low Tide by Bo Lind, created by Ana Sol.")
    crew(person='Ana Sol', role='creator')
    >>> read("Harbour Lights is a series based on the Danish series Low Tide, created by Bo Lind.")
    >>> read("Harbour Lights is a series about a robot created by Bo Lind.")
    >>> read("Harbour Lights is a reboot of the web series created by Bo Lind.")
    >>> read("The network is developing a spin-off series created by Bo Lind.")
    >>> read("The Tide Guide, written by Max Hale, calls it a boat.")
    >>> read('The anthem titled "Ho, Ho" was composed by Max Hale and written by Bo Lind.')
    >>> read("Low Tide, created by Max Hale, was an inspiration.")
    >>> read("A biopic about Sol, written by Max Hale, is in the works.")
    >>> read("A monster created by Max Hale comes ashore.")
    >>> read("It was adapted from the serial Low Tide, written by Max Hale.")
    >>> read("Harbour Lights was developed by Ana Sol.")
    crew(person='Ana Sol', role='developer')
    >>> read("Published by Reef Comics, edited by Max Hale and drawn by Bo Lind, it sold well.")
    >>> read("The first round was devised by Max Hale.")
    >>> read("The lively dance was created by Max Hale.")
    >>> read("The haunting Low Call was written and composed by Max Hale.")
    crew(person='Max Hale', role='composer')
    >>> read("The visual effects are created by Max Hale.")
    >>> read("Her original design was created by Max Hale.")
    >>> read('The song "Low Tide" was written and composed by Max Hale.')
    >>> read("A comic series written by Max Hale came out.")
    >>> read("It was created by Studio Kelp.")
    >>> read("It was created by and starring Max Hale.")
    crew(person='Max Hale', role='creator')
    >>> read("It was created by and stars Max Hale.")
    crew(person='Max Hale', role='creator')
    >>> read("The first series was directed by Max Hale, the second by Bo Lind.")
    crew(person='Max Hale', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("It was directed by Hamish and Bo Lind.")
    crew(person='Hamish Lind', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("It was directed by executive producers Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='director')
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='director')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("It was co-created and co-produced by Ana Sol.")
    crew(person='Ana Sol', role='creator')
    crew(person='Ana Sol', role='producer')
    >>> read("It was created and co-written by Ana Sol.")
    crew(person='Ana Sol', role='creator')
    crew(person='Ana Sol', role='writer')
    >>> read("The show was created by Reef native Ana Sol and Tide Award-winner Bo Lind.")
    crew(person='Ana Sol', role='creator')
    crew(person='Bo Lind', role='creator')
    >>> read("The second poster, on the flood, was created by Max Hale.")
    >>> read("It was developed by Ebb USA and produced by Media Reef Capital.")
    >>> read("It was devised, written and presented by Ana Sol.")
    crew(person='Ana Sol', role='creator')
    crew(person='Ana Sol', role='writer')
    >>> read("The song is a cover of an old one, and was produced by Max Hale.")
    >>> read("The music video was directed by Max Hale.")
    >>> read("The score of the first hour, Low Tide, was written by Max Hale.")
    >>> read("The pilot was to be directed by Max Hale, but he dropped out.")
    >>> read("It was produced by The Reefs for television.")
    >>> read("It is based on the 1986 film Low Sands, written and directed by Max Hale.")
    """
    if not about_this(here) or here.line.startswith(("'", "–"), here.high):
        return None  # "produced by Sol's company", "produced by Ana Sol–Bo Lind Productions"
    if more and not _ENDS.match(here.line, here.high):
        others, more = (), ()
    words = here.line[here.low : here.high].split(" by ")[0]
    roles = list(dict.fromkeys(VERBS[v] for v in VERB.findall(words)))
    if (
        {"developer", "creator"} & set(roles)
        and compiled(r"develop|conceive").search(words)
        and not _SHOW.search(here.line[: here.high])
        and not (here.low == 0 and _SHOW_NEXT.match(here.line, here.high))
        and not is_subject(here)
    ):
        return None
    episode = episode_before(here)
    if _SONGS.search(here.line[: here.low]) and roles == ["writer"]:
        return None
    if roles == ["writer"] and (
        _TITLED_TUNE.search(here.line, 0, here.low)
        or (here.under("music", "soundtrack", "theme", "song") and _QUOTED.search(here.line, 0, here.low))
    ):
        return None
    if roles == ["writer"] and _MUSIC_IS.match(here.line):
        return None
    if _TUNE.search(here.line[: here.low]) and set(roles) <= {"writer", "composer"}:
        return None
    if set(roles) <= {"writer", "composer", "producer"} and _A_SONG.match(here.line):
        return None
    if set(roles) <= {"producer", "creator"} and _A_PIECE.search(here.line, 0, here.low):
        return None
    if roles == ["creator"] and here.line.endswith("were ", 0, here.low):
        return None  # puppets, not the work
    if roles == ["writer", "composer"] and not _SHOW.search(here.line, 0, here.low):
        roles = ["composer"]  # a song
    if roles == ["editor"] and _A_BOOK.search(here.line, 0, here.low):
        return None
    if (record := _RECORD.match(here.fold.text, here.fold.start)) and here.fold.offset(here.low) > record.start():
        roles = [r for r in roles if r == "composer"]
    if words.startswith(("devised", "created", "conceived")) and _SOME_THING.search(here.line, 0, here.low):
        return None
    made = []
    # "creator A and B": one creator; "creators A and B" are two.
    shared = len(people) if compiled(r"s N").search(here.line, here.low, here.high) else 1
    for person in (*people, *more, *named):
        if compiled(r"The |.*\d").match(person):
            continue
        if len(person.split()) == 1 and person not in here.scene.titles and person.isupper():
            continue
        made += [Crew(person, role, episode if role in BY_EPISODE and person not in more else None) for role in roles]
        also = (
            ()
            if person in people[shared:]
            else titles
            if person in people
            else roles_in(person.before)
            if isinstance(person, Named)
            else others
        )
        if "creator" in roles and _trade(here, person):
            also = ()
        made += [Crew(person, role) for role in also if role not in roles and role not in {"other", "artist"}]
    return made


def _trade(here: Here, person: str) -> bool:
    """Whether what stands before a creator's name is his trade, not a role: "created by Norwegian writer Ana Sol"."""
    before = re.search(rf"([^\W\d_a-z]\w+) (?:[a-z]+ ){{1,3}}{re.escape(person)}", here.words)
    return before is not None and before[1] in lexicon.COUNTRIES


#: In front of an editor: what he edited is a book.
_A_BOOK = later(r"(?:^|and )(?:the |an? )?N, $|\bpublished by [^;]*$")
#: A sentence on a record by its title.
_RECORD = later(r"[\"“]?[A-Z][^.;,]{2,60}\b(?:Soundtrack|Album|OST|Original Score)\b")
#: A thing that is devised within the work: "the operation, devised by".
_SOME_THING = later(
    r"(?:^|, )(?:the|an?|this|his|her|their) (?:(?:[a-z-]+|O) ){0,2}(?!(?:series|show|drama|sitcom|programme|program|miniseries|serial|comedy|anime|cartoon|soap|opera|telenovela|concept|idea|format|project|competition|game|quiz|production|original|pilot|premise|season|story|storyline|plot|work|franchise|feature|special|film|movie|thriller|western|mystery|procedural|docudrama|docuseries|documentary|musical|spoof|satire|parody|mockumentary|anthology|adventure|fantasy|reboot|revival|remake|spin-off|spinoff|adaptation|sequel|prequel|version|dramedy|short|telefilm|episode|epic|romance|production|block|strand|tv|television|was|is|were|are|been|being|had|has|have|which|that|and|or|all|also|originally|first|initially|then|later|now|jointly|[a-z]+ed|[a-z]+ly)\b)[a-z-]+,? (?:(?:which )?(?:was|is|were) )?$"
)
#: Behind a list of makers: its clause is over.
_ENDS = later(r"[.,;]|$| and (?:was |is )?(?:directed|written|produced|based)\b")


#: Behind a participle that opens the sentence: "Conceived by N and N, the series".
_SHOW_NEXT = later(r",? (?:it|the (?:[a-z-]+ )?(?:series|show|drama|sitcom|programme|program))\b")
_SHOW = later(r"\b(?:series|show|season|drama|sitcom|programme|program|it|television)\b|^developed")
BY_EPISODE = frozenset({"writer", "director", "editor", "cinematographer"})
#: What is produced for a work, and isn't it.
_A_PIECE = later(
    r"\b(?:effects|animation|sequences?|titles|credits|trailers?|posters?|music|album|props?|sets|designs?|looks?|style|language|puppets?|models?|footage|idea|costumes?|graphics|wardrobe|world) (?:is |was |are |were |all |also |originally |initially )*$"
)
_SONGS = later(r"\b(?:songs?|lyrics|music|theme|score|article|reviews?|report|essay)\b[^,;]*$")
#: A sentence on the music: whoever wrote that is no writer.
_MUSIC_IS = later(
    r"(?:the |its |their |all )?(?:[a-z-]+ ){0,2}(?:music|score|soundtrack|theme)\b(?! supervisor)[^;]*, (?:which )?was (?:co-)?written by\b"
)
_TUNE = later(r"\b(?:songs?|anthem|single|tune|jingle)\b[^,;]*(?:, Q,? [^,;]*)?$")
#: A sentence on a song or a record.
_A_SONG = later(r"(?:the|this|that|his|her|their) (?:O |[a-z]+ )?(?:song|single|track|album|ep|record|lp)\b(?! series)")
#: A song that is set off by its title: "the main theme, titled Q, was".
_TITLED_TUNE = later(
    r"\b(?:theme|song|single|tune|track|lullaby|anthem)s?,? (?:(?:titled|called|entitled|named) )?Q,? (?:(?:was|is|which|also|and) )*$"
)
_QUOTED = later(r"(?<!episode )(?<!special )(?<!serial )Q,? (?:(?:was|is|which|also) )*$")
_EPISODE = later(
    r"(?:O (?:and final )?episode|episode C|(?:season |series )?premiere|pilot(?: episode)?|season finale)(?: of [^,;]*)?(?: was| is|,)?[^,;Q]{0,24}$"
)


def episode_before(here: Here) -> int | None:
    """The episode that the sentence speaks of just before the match, else that of the article."""
    m = _EPISODE.search(here.line[: here.low])
    if m and _THE_REST.search(m[0]):
        return here.scene.episode
    if m:
        for n in range(m.start(), m.end()):
            mark = here.fold.marks.get(n)
            if mark and mark.letter in "OC" and isinstance(mark.value, (int, float)):
                return int(mark.value)
        if "pilot" in m[0] or "premiere" in m[0]:
            return 1
    return here.scene.episode


#: Behind an episode: the others are told of.
_THE_REST = later(
    r"\b(?:rest|remaining|remainder|others?|following|next) (?:C |O )?(?:[a-z]+ )?(?:was|were|is|are|being) "
)


#: Behind a role: it is one on somebody's record, film or book.
OTHER_THING = later(
    r" (?:of|on|for) (?:an?|the|his|her|their|its|N's) (?:[a-zON-]+ ){0,2}?(?:album|single|ep|record|song|novel|book|play|tour)\b"
)


def without(roles: tuple[str, ...], here: Here) -> tuple[str, ...]:
    """The roles of a match without the last of a list that is others' behind it.

    "As showrunner, and series creator |N acting", "as showrunner and returning writers |including N".
    """
    parts = _BETWEEN_ROLES.split(here.words.lower())
    if len(parts) < 2 or not _OTHERS_THEN.match(here.line, here.high):
        return roles
    if not here.line.startswith((" N", ", N"), here.high) and not _SEVERAL_NEW.match(parts[-1]):
        return roles
    theirs = set(roles_in(parts[-1]))
    return tuple(r for r in roles if r not in theirs) or roles


_BETWEEN_ROLES = later(r",? and |, (?:alongside|with) |, ")
#: Behind a list of roles: the name or the names of those whose the last one is.
_OTHERS_THEN = later(r" N(?!'),?|,? (?:including|such as|like|among them|namely)\b")
#: Those who are told behind another's role by a word for several: "and returning writers".
_SEVERAL_NEW = later(
    r"(?:the |its )?(?:new|returning|other|further|additional|fellow|several|C)? ?[a-z -]+(?:ers|ors|ists)$"
)


def in_order(here: Here) -> bool:
    """Whether names and what is told of them are in one order: "respectively"."""
    end = here.high + len(", respectively")
    if compiled(r",? respectively\b").search(here.line, here.low, end):
        return True
    return compiled(r" and [^,;.]{0,30},? respectively\b").match(here.line, here.high) is not None


def shared_out(people: Sequence[str], jobs: Sequence[str], here: Here) -> Iterator[tuple[str, str]]:
    """Who has which of the roles: each his own where they are said to be in order ("respectively"), else each all.

    Where one of such roles is none that we know, nobody's is known.
    """
    if in_order(here):
        if len(people) == len(jobs):
            return zip(people, jobs, strict=True)
        jobs = [role for role in jobs if set(jobs) == {"other"}]
    return ((p, r) for p in people for r in jobs)


RULES = (made_by,)
