"""What sentences say about who made the work: a role beside a name, the roles of a list, single episodes."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.roles import roles_in
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.grammar.slots import Nth, People, Roles, Who, Work
from showbible.kinds.crew.credits import elsewhere
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import AWAY, VERB, VERBS, in_full, on_parts
from showbible.kinds.crew.whose import about_this
from showbible.text.patterns import compiled, later


@rule(
    "<roles> <people>",
    trigger="consultants|supervisors|coordinators|showrunner|showrunners|creator|creators|co|producer|producers|writer|writers|director|directors|composer|composers|cinematographer|photography|editor|"
    "designer|supervisor|coordinator|manager|operator|gaffer|technician|coach|adviser|advisor|recordist|hairdresser|armourer|armorer|choreographer|artist|decorator|mixer|editors|designers|runner|screenwriter|screenwriters|screenwriting|consultant|pd",
    never=AWAY + "|reception|critical|analysis|future|sequel",
)  # fmt: skip
def titled(roles: Roles, people: People, here: Here) -> Iterator[Crew] | None:
    """A role before a name: "showrunner Ana Sol".

    >>> read("Showrunner Ana Sol said so.", under="Production")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Marsh is shouted at by his producer Ro Vale (Ana Sol) on the air.", under="Production")
    >>> read("The tie was planned by Arrowhead showrunner Wen Merrick.", under="Production")
    >>> read("He often works with director Wen Merrick.", under="Production")
    >>> read("He worked with makeup artist Ana Sol to create the scar.", under="Casting")
    crew(person='Ana Sol', role='makeup_artist')
    >>> read("He worked with makeup artist Ana Sol in a circus.", under="Casting")
    >>> read("The series comes from writer Ana Sol and director Bo Lind.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='director')
    >>> read("Actor and director Wen Merrick joined the cast.", under="Production")
    >>> read("The series comes from writer-director Ana Sol.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Ana Sol', role='director')
    >>> read("It was shot in Oslo by cinematographer Ana Sol.", under="Production")
    crew(person='Ana Sol', role='cinematographer')
    >>> read("The judges are Bo Lind and choreographer Wen Merrick.", under="Production")
    >>> read("The style of film director Wen Merrick's dramas was kept.", under="Production")
    >>> read("Following the return of the writers Ana Sol and Bo Lind, it was longer.", under="Production")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("The show employed cultural consultants Ana Sol and Bo Lind.", under="Production")
    crew(person='Ana Sol', role='consultant')
    crew(person='Bo Lind', role='consultant')
    >>> read("Former writer Wen Merrick left.", under="Production")
    >>> read("Showrunners Ana Sol and Bo Lind along with Cy Marsh and Una Birch are pleased.", under="Production")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Bo Lind', role='showrunner')
    >>> read("Reef's vice president and creative director Wen Merrick said so.", under="Production")
    >>> read("It is based on a novel by the fantasy writer Wen Merrick.", under="Production")
    >>> read("Tides producers Bo Lind and Wen Merrick passed, as Tides was over.", under="Production")
    >>> read("The sailors meet chess club director Wen Merrick.", under="Production")
    >>> read("She came when co-showrunner Wen Merrick went to Reef.", under="Production")
    >>> read("A showrunner was sought, as the creators Ana Sol and Bo Lind had both stepped down.", under="Production")
    crew(person='Ana Sol', role='creator')
    crew(person='Bo Lind', role='creator')
    """
    if (
        not _own_role(here)
        or on_parts(here)
        or here.line.startswith("original ", here.low)
        or (set(roles) != {"creator"} and _LEAVES.match(here.line, here.high) and not _was_there(here))
    ):
        return None
    if _of_a_paper(here):
        return None
    if _HIS.search(here.line, 0, here.line.index("N", here.low)) and any(
        at == here.high for at, _, _ in here.fold.asides
    ):
        return None  # "his producer Mira (Ana Sol)": a part
    words = here.line[here.low : here.high]
    if compiled(r"film directors? N'").match(here.line, here.low) or (
        words.startswith("director") and here.line.endswith("managing ", 0, here.low)
    ):
        return None  # "film director Bo Lind's style"
    if " and " in words.partition(" N")[0] and here.line.endswith((" as ", " as the "), 0, here.low):
        roles = roles_in(
            words.partition(" N")[0].rpartition(" and ")[2]
        )  # "A serving as showrunner, and series creator B"
    if _BARE.match(words) and (_ELSEWHERE.match(here.line, here.high) or _FILM.search(here.line)):
        return None
    if compiled(r"artists? N").match(words) and not here.under("design", "effects", "animation", "artwork"):
        return None  # who sings or paints
    if compiled(r"(?:editor|consultant)s? N").match(words) and not here.under(
        "production", "development", "filming", "design", "effects"
    ):
        return None
    # "Showrunners A and B along with C and D are producers": the role in front is that of the first two.
    apart = words.find(" along with ")
    people = people[: words.count("N", 0, apart)] if apart > 0 else people
    kept = list(people) if compiled(r"s N").search(words) else list(people[:1])
    return (
        Crew(
            p,
            r,
            here.scene.episode
            if r in {"director", "writer"} and here.scene.kind == "episode" and r == "director"
            else None,
        )
        for p in kept
        for r in roles
    )


_OF_N = later(r" (?:of|from|at|for) (?:the )?N")


def _of_a_paper(here: Here) -> bool:
    """Whether somebody writes for a paper: "writer N of the Reef Times"."""
    m = _OF_N.match(here.line, here.high)
    name = str(here.fold.marks[m.end() - 1].value) if m else ""
    return lexicon.is_outlet(name) or lexicon.is_paper(name)


#: Whose maker somebody is told to be.
_HIS = later(r"\b(?:his|her|their) (?:[a-z-]+ ){0,3}$")


@rule(
    "<roles> <people>",
    trigger="showrunner|showrunners|creator|creators|co|producer|producers",
    under="ratings|viewership|reception|critical|response|controvers|future",
    never="plot|remake|adaptation|merchandise|legacy|spin|international",
)
def speaks_as(roles: Roles, people: People, here: Here) -> Iterator[Crew] | None:
    """Who is at the head of the work, where it is told how that was received: "creator Ana Sol replied".

    >>> read("Series creator Ana Sol put it down to the change of night.", under="Ratings")
    crew(person='Ana Sol', role='creator')
    >>> read("Critics named it beside the shows of Tidewater creator Ana Sol.", under="Reception")
    >>> read("Executive producer Ana Sol said so in 2014.", under="Future seasons")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Director Ana Sol liked it.", under="Reception")
    """
    if not set(roles) <= {"showrunner", "creator", "executive_producer"}:
        return None
    if not ({"showrunner", "creator"} & set(roles) or here.under("future")):
        return None
    if not _own_role(here) or here.line.startswith("'", here.high) or _LEAVES.match(here.line, here.high):
        return None
    return (
        Crew(p, r)
        for p in (people if compiled(r"s N").search(here.line, here.low, here.high) else people[:1])
        for r in roles
    )


#: Behind a name: he is gone.
_LEAVES = later(
    r",? (?:who )?(?:(?:had|also|later|then|both|subsequently|soon|have) )*(?:left|departed|exited|quit|stepped down|moved on|went to|was fired|was let go|died)\b|(?:, who [^,;]*,)? (?:did not|didn't|would not|could not) return\b|(?:'s)? (?:film|movie|novel|play|album)\b| in the (?:film|movie|play|novel)\b"
)
#: A trade as much as a post here.
_BARE = later(r"(?:writer|director|producer|filmmaker|author|screenwriter)s? N")
#: Behind such a name: it is at work elsewhere, or gives an opinion.
_ELSEWHERE = later(
    r"(?: (?:was|is|has been|had been|began|started))? (?:pursuing|developing|writing|working on|making|announced|wrote|made) (?:the idea of )?(?:an?|another|his|her) (?:N |(?!season|episode)[a-z-]+ ){0,4}(?:film|movie|novel|play|musical)\b"
    r"| as (?:an?|its|the|their) |,? (?:has |have |had )?(?:commented that|criticiz\w+|criticis\w+|opined|praised|praising|lauded|panned|reviewed|called (?:it|the (?:series|show|season)))\b"
)
_FILM = later(r"\b(?:of|that|for) the (?:film|movie|game)(?:'s)?\b")
#: Behind somebody who leaves: he was there for some of it.
_AFTER_SOME = later(
    r" (?:[a-z]+ ){0,4}?(?:after|at the end of|following|midway through|during) (?:the |its |N's )?(?:[a-zOC]+ )?(?:season|series|episode)s?\b"
)


def _was_there(here: Here) -> bool:
    """Whether one who leaves made some of what the article is about: a season of the show."""
    return here.scene.kind == "series" and _AFTER_SOME.match(here.line, here.high) is not None


_ROLE_BEFORE = later(
    r"(?:N|Q)(?:'s?)? (?:(?!(?:and|plus|by|from|to|for|while|when|where|after|before|until|said|says|recalled|explained|joked|added|noted|remarked|stated|quipped|commented|revealed) )[a-z]+ )?$|(?:former|previous|then|ex|fellow|comic book|comics|comic|novel|film|veteran|original|other|another|award-winning|academy award-winning|guest|"
    r"comedic|true crime|crime|romance|horror|science fiction|fantasy|mystery|photo|photo shoot|fashion|music video|music|unit|television|tv|news|assistant|associate|casting|original series|studio|record|stage|theatre|theater|broadway|of|anime|manga|club|choir|school|college|university|camp|museum|gallery|funeral|festival|hospital|newspaper|magazine) $"
)


#: In front of a title: the person is not at work here, but somebody's kin, model or company.
_ONLY_NAMED = later(
    r"\b(?:(?:founded|co-founded|owned|run|acquired|headed) by|(?:works?|worked|working) with|named (?:after|for)|dedicated to|inspired by|influenced by|tribute to|homage to|compared to|similar to|"
    r"reminiscent of|married to|engaged to|(?:works?|films?|movies|style|novels?|books?|memory|honou?r|sister|brother|wife|husband|son|daughter|father|mother|friend|widow|widower|fan|admirer|pupil|estate) of(?: the)?(?: late)?"
    r"(?: N,)?(?: [a-z]+ N and)?|(?:N's|his|her|their) (?:[a-z]+ ){0,2}(?:husband|wife|brother|sister|father|mother|son|daughter|partner|friend|boyfriend|girlfriend|fianc[ée]e?|teacher|mentor|neighbou?r|idol),|covers? (?:version )?of [^,;]* by) (?:the )?(?:late )?$"
)


#: In front of a title: those who judge or take part, who are told with their trades.
_ON_THE_PANEL = later(
    r"\b(?:judges|judging panel|panell?ists|coaches|mentors|contestants|competitors|participants|celebrities)(?: [a-z]+){0,3}? (?:is|are|was|were|includes?|included|including|consists? of|consisted of|comprises?)\b[^;.]*$"
)
#: In front of a title and behind the name: they work on something of this work together.
_WORKS_WITH = later(r"\b(?:works?|worked|working) (?:closely )?with (?:the )?$")
_ON_IT = later(
    r",? (?:to (?:create|develop|design|craft|find|build|achieve|shape|choreograph|compose|devise)|on (?:the|his|her|their|its|a) (?!film|movie)|in (?:creating|designing|developing))\b"
)
_CRAFTSMEN = frozenset(
    ("costume_designer", "makeup_artist", "production_designer", "cinematographer", "composer", "editor")
)


def _at_work_with(here: Here) -> bool:
    """Whether one of a craft is worked with on this work: "worked with make-up artist N to create her scar"."""
    return (
        _WORKS_WITH.search(here.line, 0, here.low) is not None
        and _ON_IT.match(here.line, here.high) is not None
        and not _CRAFTSMEN.isdisjoint(roles_in(here.words.lower()))
    )


#: In front of a title: whose coming or help is told.
_COMES = later(
    r"\b(?:return|hiring|addition|appointment|arrival|guidance|leadership|supervision|help|departure) of (?:the )?$"
)
#: "writer N and director N": each has a title of his own.
_BESIDE = later(r"\b([a-z]+(?: [a-z]+)?) N,? (?:and|with|alongside) (?:the )?$")


#: In front of a title: an actor's other trade; and behind the name, that he acts.
_ACTOR_AND = later(r"\b(?:actor|actress|comedian|singer|comic|musician|presenter)(?:,? and |/|-)$")
_JOINS = later(
    r" (?:(?:has |had |also |later |was |would )*(?:joined|joins|join) the (?:[a-z]+ )?cast|(?:was |is )?(?:cast|starring|stars|starred|plays|played|portrays|portrayed|appears|appeared|guest)\b)"
)


def _is_craft(here: Here) -> bool:
    """Whether a title behind "N and" is one that nobody has but in a crew, told where the making is."""
    if not here.under("production", "development", "design", "filming", "writing", "music", "effects", "history"):
        return False
    return {"producer", "director", "editor", "artist", "consultant"}.isdisjoint(roles_in(here.words.lower()))


#: In front of a title: an office in a company, of which it is the other half.
_AN_OFFICE = later(r"\b(?:president|chairman|chief|head|executive|officer|ceo|founder|manager),? and $")
#: In front of a title: a book is his, or a film.
_OF_A_BOOK = later(
    r"\b(?:novels?|books?|memoirs?|stories|short story|plays?|films?|movies?|comics?|manga|article|poem|autobiography)(?: (?:series|of the same (?:name|title)|N|Q)| ?,)* by (?:the )?(?:N )?(?:(?!for\b|from\b)[a-z-]+ ){0,4}$"
)


def _is_titles_word(before: str, here: Here) -> bool:
    """Whether the word in front of a title at the head of a sentence is another work's name, which its paragraph has within another."""
    head = compiled(r"(?:the )?([a-z]{4,}) ").fullmatch(before)
    if head is None:
        return False
    word = head[1].capitalize()
    if any(word in title for title in here.scene.titles):
        return False
    return compiled(rf"(?:[a-z,] |')\b{word}\b(?! [A-Z])").search(here.fold.text) is not None


def _own_role(here: Here) -> bool:
    """Whether a title before a name is one on this work: not "Arrow showrunner", "former writer", "the film's director"."""
    before = here.line[: here.low]
    if _is_titles_word(before, here):
        return False
    beside = _BESIDE.search(before)
    apart = (
        before.endswith(" with ") or _COMES.search(before) is not None or (beside is not None and roles_in(beside[1]))
    )
    if not apart and before.endswith("N and ") and not _is_craft(here):
        return False
    if _OF_A_BOOK.search(before) or (_AN_OFFICE.search(before) and set(roles_in(here.words.lower())) == {"other"}):
        return False
    m = None if apart else _ROLE_BEFORE.search(before)
    if _ON_THE_PANEL.search(before) and not compiled(r"showrunner|creator|executive").match(here.words.lower()):
        return False
    if (_ONLY_NAMED.search(before) and not _at_work_with(here)) or (
        _ACTOR_AND.search(before) and _JOINS.match(here.line, here.high)
    ):
        return False
    if m is None:
        return not compiled(r"\b(?:film|novel|book|comic|game|song)'s $").search(before)
    if before.endswith(("N's ", "N' ", "N ")):
        n = before.rstrip("'s ").rfind("N")
        mark = here.fold.marks.get(n)
        return mark is not None and mark.value in (*here.scene.titles, here.scene.series)
    return False


@rule(
    "<people>, [who is ][the ][series'|season's|show's|series|its][ ][other ]<roles>,",
    "<people>, [the |one of the |the other ][series'|season's|show's|series][ ]<roles> (of|for|on) (the|this) (series|season|show)",
    "<people>, [the |its ][(series'|season's|show's) ]<roles> (since|until|from|during|for) (season|series|D|the O|C|the (season|show|series)'s)",
    "(the|this) (episode's|special's|finale's|pilot's|premiere's) <roles>, <people>,",
    "<people>, one of the [(series'|season's|show's|series's|programme's|drama's) ]<roles>(,|.|;)",
    "<people>, the (series'|season's|show's|series's|programme's|drama's) [(sole|main|head|new|current) ]<roles>(.|;)",
    "<people>, [the |an |a |one of the ]<roles> (of|for|on) <work>(,|.|;)",
    trigger="showrunner|creator|producer|writer|director|composer|cinematographer|designer|supervisor|coordinator|consultant|creators|producers|writers|directors|showrunners|designers|composers",
    never=AWAY + "|reception|critical|analysis",
)  # fmt: skip
def apposed(people: People, roles: Roles, here: Here, work: Work = "") -> Iterator[Crew] | None:
    """A role behind a name: "Ana Sol, the series' creator, said".

    >>> read("Ana Sol, the series' creator, said so.", under="Production")
    crew(person='Ana Sol', role='creator')
    >>> read("The episode's writer, Ana Sol, said so.", under="Production")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol, one of the show's writers, said so.", under="Production")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol, executive producer of Harbour Lights, said so.", under="Production")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol and Tom Birch, producers of Harbour Lights, said so.", under="Production")
    crew(person='Ana Sol', role='producer')
    crew(person='Tom Birch', role='producer')
    >>> read("Tom Birch and Ana Sol, the series' creator, said so.", under="Production")
    crew(person='Ana Sol', role='creator')
    >>> read("Ana Sol, executive producer of Low Tide, said so.", under="Production")
    >>> read("The script was by Ana Sol, one of the executive producers.", under="Production")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol, showrunner since season thirteen, said so.", under="Production")
    crew(person='Ana Sol', role='showrunner')
    >>> read("Ana Sol, the show's other creator, said so.", under="Production")
    crew(person='Ana Sol', role='creator')
    >>> read("Dr. Mira Vale was read by Ana Sol, a consultant on the show.", under="Production")
    crew(person='Ana Sol', role='consultant')
    >>> read("Ana Sol, a nurse, said so.", under="Production")
    """
    if work and tidy(work) not in (*here.scene.titles, here.scene.series):
        return None
    if not about_this(here) or on_parts(here):
        return None
    shared = _SEVERAL.search(here.line, here.low, here.high) is not None
    return (Crew(p, r) for p in (people if shared else people[-1:]) for r in roles)


#: Behind names: a role that they share.
_SEVERAL = later(r"N, (?!one of|an? )[a-z' -]*\b(?:runners|creators|producers|writers|directors|designers|composers)\b")


@rule(
    "[the ](series'|season's|show's|series|episode's)[ ]<roles>[,] (is|was|are|were|include|includes|included) <people>",
    "(other|additional|further|returning|remaining) <roles> [(on|of|for) (the|this) [O ](series|season|show) ][also ](is|was|are|were|include|includes|included|will include|would include|were to include|are to include|will be|would be|being) <people>",
    "<roles> (of|for|on) (the|this) (series|season|show|episode) (is|was|are|were|include|includes|included) <people>[, who (is|are|was|were) also <also>]",
    "(the|its) <roles> (is|are|was|were) <people>(.|,|;| and its| and the| while)",
    "[episode |the ](directors|writers|executive producers|producers) [for the season |of the season |of the series ](include|included) <people>",
    "[the ]executive producers[ for [the ]N] (will be|would be|would include|will include|are|were|include|included) <people>",
    "<people> (were|are) the [executive ](producers|writers|directors|showrunners|creators)(.|,|;)",
    "<people> (was|were|is|are) [also ](among|one of|some of) (the|its) [many |several |C ]<roles>( (of|for|on|behind) (the|this) [O ](series|season|show)|.|,|;)",
    "<people> (retains|retained|received|receives|was given|were given|has|had|shares|share|earned|holds) (a|an) [posthumous |shared |co-|sole ]<roles> credit(.|,| (on|for|in) (the|this|all|every|each))",
    "by the (casting directors|executive producers|producers|writers|directors|editors|showrunners|creators), <people>(.|;)",
    "the <roles>[ of (the|this) (series|season|show)], <people>,",
    "<roles> (of|for|on) (the|this) (series|season|show), <people>,",
    trigger="series|season|show|episode|executive|writer|director|creator|composer|showrunner|producer|writers|directors|creators|composers|showrunners|producers|editor|editors|designer|designers|cinematographer|manager|supervisor", never=AWAY + "|reception|critical",
)  # fmt: skip
def roles_are(people: People, here: Here, roles: Roles = (), also: Roles = ()) -> Iterator[Crew] | None:
    """Who holds the role that the sentence begins with.

    >>> read("The executive producers were Ana Sol, Tom Birch and Wil Marsh.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Tom Birch', role='executive_producer')
    crew(person='Wil Marsh', role='executive_producer')
    >>> read("The executive producers were Sol, Tom Birch and Wil Marsh.")
    crew(person='Sol', role='executive_producer')
    crew(person='Tom Birch', role='executive_producer')
    crew(person='Wil Marsh', role='executive_producer')
    >>> read("The writer, Kim Wonder, was on another drama before.")
    crew(person='Kim Wonder', role='writer')
    >>> read("She was chosen by the casting directors, Ana Sol, Bo Lind and Tom Birch.")
    crew(person='Ana Sol', role='casting_director')
    crew(person='Bo Lind', role='casting_director')
    crew(person='Tom Birch', role='casting_director')
    >>> read("She was chosen by the film's directors, Ana Sol and Tom Birch.")
    >>> read("The showrunners for this season were Ana Sol and Tom Birch, who are also the supervising producers.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Ana Sol', role='producer')
    crew(person='Tom Birch', role='showrunner')
    crew(person='Tom Birch', role='producer')
    >>> read("The editors are Ana Sol and Tom Birch.", under="Production")
    crew(person='Ana Sol', role='editor')
    crew(person='Tom Birch', role='editor')
    >>> read("Other executive producers on the series include Ana Sol and Tom Birch.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Tom Birch', role='executive_producer')
    >>> read("Other executive producers were to include Ana Sol and Tom Birch.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Tom Birch', role='executive_producer')
    >>> read("Head writer of the series, Ana Sol, said so.")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol and Tom Birch were the producers.")
    crew(person='Ana Sol', role='producer')
    crew(person='Tom Birch', role='producer')
    >>> read("Una Holm, the show's executive producer, Ana Sol, and Tom Birch were the judges.")
    >>> read("Ana Sol and Bo Lind were among the directors of the first season.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("Max Roe retains a posthumous executive producer credit on the series.")
    crew(person='Max Roe', role='executive_producer')
    >>> read("Ana Sol was among the writers who signed a letter.")
    >>> read("Max Roe had a producer credit on Low Water.")
    >>> read("The season was long.")
    """
    if not about_this(here) or on_parts(here) or _of_the_one_before(here, people):
        return None
    bare = compiled(r"(?:the|its) (?!series|season|show|episode|executive)[a-z -]+ (?:is|are|was|were) N").match(
        here.line[here.low :]
    )
    if bare and not here.under("production", "development", "crew", "filming", "music", "writing"):
        return None
    named = (*(roles or roles_in(here.line[here.low : here.high]) or ("executive_producer",)), *also)
    return (Crew(p, r) for p in people for r in named if in_full(p, people, here) and r not in {"artist", "consultant"})


def _of_the_one_before(here: Here, people: tuple[str, ...]) -> bool:
    """Whether the role is told of the name before it in a list: "with N, the show's producer, |N, N and N"."""
    if not _BEHIND_A_NAME.search(here.line, 0, here.low):
        return False
    if len(people) < 2 and not here.line.startswith((" N", ", N"), here.high):
        return False
    return compiled(r"(?:ers|ors|ists), N").search(here.line, here.low, here.high) is None


#: In front of a role: the name that it is told of.
_BEHIND_A_NAME = later(r"(?<! (?:in|on|at|to|by) )(?<! (?:from|with) )N, $")


@rule(
    "<people>[ both][ also][ had][ has] (directed|written|wrote|co-wrote|co-directed|penned|helmed) [and (directed|wrote|produced) ](the|this) [(series'|show's|season's|series's|programme's) ](<nth>|pilot|season premiere|premiere|finale|season finale|series premiere)[ and final][ episode| season]",
    "<who> (directed|wrote) the (pilot|pilot episode|<nth> episode|season finale|finale|premiere)",
    "<people>[ also] (directed|wrote|penned|helmed) [and (directed|wrote) ](the episode|every episode|all episodes|all C episodes|each episode|the series|the entire season|all the episodes)",
    trigger="directed|wrote|penned|helmed|written|co", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def wrote_episode(here: Here, people: People = (), who: Who = "", nth: Nth | None = None) -> Iterator[Crew] | None:
    """Who directed or wrote an episode.

    >>> read("Gil Novak directed the third episode.")
    crew(person='Gil Novak', role='director', episode=3)
    >>> read("It was reported that Gil Novak had directed the show's second episode.")
    crew(person='Gil Novak', role='director', episode=2)
    >>> read("Gil Novak directed the series' trailer.")
    >>> read("Gil Novak wrote the first episode of Low Tide in Oslo.")
    >>> read("Gil Novak directed his anger at it.")
    """
    if here.line.startswith("'", here.high) or elsewhere(here):
        return None  # "directed the series' trailer"
    words = here.line[here.low : here.high]
    roles = [VERBS[v] for v in VERB.findall(words)]
    if nth and not compiled(r"O(?: and (?:O|final))? episode\b").search(here.line[here.low : here.high + 24]):
        if " episodes" not in here.line[here.low : here.high + 24]:
            return None
        return (Crew(p, r) for p in people or (who,) for r in roles if r != "producer") if about_this(here) else None
    number = nth if nth else 1 if compiled(r"pilot|premiere").search(words) else here.scene.episode
    return (
        (Crew(p, r, number) for p in people or (who,) for r in roles if r != "producer") if about_this(here) else None
    )


RULES = (titled, speaks_as, apposed, roles_are, wrote_episode)
