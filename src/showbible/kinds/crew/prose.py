"""What sentences say about who made the work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Nth, People, Person, Roles, Titles, Who, roles_in
from showbible.kinds.crew.fact import Crew

AWAY = "accolades|award|ratings|viewership|plot|soundtrack|remake|adaptation|merchandise|legacy|controvers"
VERBS = {
    "created": "creator",
    "co-created": "creator",
    "developed": "developer",
    "written": "writer",
    "co-written": "writer",
    "wrote": "writer",
    "penned": "writer",
    "directed": "director",
    "co-directed": "director",
    "helmed": "director",
    "adapted": "writer",
    "produced": "producer",
    "composed": "composer",
    "scored": "composer",
    "edited": "editor",
    "executive produced": "executive_producer",
    "executive-produced": "executive_producer",
    "showrun": "showrunner",
    "devised": "creator",
    "conceived": "creator",
}
_VERB = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, VERBS), key=len, reverse=True)) + r")\b")
_WORKS = (
    r"(?:film|movie|novel|novella|book|comic|manga|graphic novel|play|video game|game|web-series|webtoon|web series|short|shorts|song|single|album|"
    r"character|characters|theme|memoir|story|stories|trilogy|musical|franchise|version|remake|pilot short|painting|artwork|cover|poster|costume|suit|logo|title sequence|opening|drawing|set|app|technology|device|weapon|software)s?"
)
_OTHER_WORK = re.compile(
    rf"(?:\b(?:sequel|prequel|follow-up|successor) to\b|\bbased on\b|\bspin-?off (?:of|from)\b|\b(?:remake|adaptation|revival) of\b|\badapted from\b|"
    rf"\binspired by\b|\b{_WORKS}\b)(?P<since>[^;]*)$"
)
_BACK = re.compile(
    r"(?:\band (?:is|was)|(?:, |\band |; )(?:the|this) (?:series|season|show|episode|programme|program|drama)|it (?:is|was)|and the|, was|, is) [^,]*$"
)
_PAST = re.compile(r"(?:previously|formerly|former|then|had|previous|who|whose)(?: [a-z]+)? $")


def about_this(here: Here) -> bool:
    """Whether what was made is this work: no other one stands between the sentence's beginning and the match.

    "It is based on the 1973 film of the same name, written and directed by ..." speaks of the film; "was created by
    ..., based on" does not.
    """
    before = here.line[: here.low]
    m = _OTHER_WORK.search(before)
    if m and not _BACK.search(m["since"]):
        return False
    return not _PAST.search(before)


@rule(
    "(executive produced|executive-produced|created|co-created|devised|developed|written|co-written|penned|adapted|directed|co-directed|helmed|produced|"
    "composed|scored|edited|showrun)"
    "[, (created|developed|written|directed|produced|edited)][,][ and (executive produced|created|co-created|developed|written|directed|"
    "produced|composed|edited|scored)]"
    "[ for television][ entirely| solely| mainly| primarily| again] by [<titles>]<people>",
    trigger="by", never=AWAY,
)  # fmt: skip
def made_by(people: People, here: Here, titles: Titles = ()) -> list[Crew] | None:
    """Who created, wrote, directed, produced ... it; titles before the names are roles too.

    >>> read("The series was written, directed and produced by Ana Sol and Tom Birch.")
    crew(person='Ana Sol', role='writer')
    crew(person='Ana Sol', role='director')
    crew(person='Ana Sol', role='producer')
    crew(person='Tom Birch', role='writer')
    crew(person='Tom Birch', role='director')
    crew(person='Tom Birch', role='producer')
    >>> read("The first episode was written by executive producer John Stone.")
    crew(person='John Stone', role='writer', episode=1)
    crew(person='John Stone', role='executive_producer')
    >>> read("It is based on the 1973 film of the same name, written and directed by Max Hale.")
    """
    if not about_this(here):
        return None
    words = here.line[here.low : here.high].split(" by ")[0]
    roles = list(dict.fromkeys(VERBS[v] for v in _VERB.findall(words)))
    if "developer" in roles and not _SHOW.search(here.line[: here.high]):
        return None
    episode = episode_before(here)
    if _SONGS.search(here.line[: here.low]) and roles == ["writer"]:
        return None
    made = []
    for person in people:
        if len(person.split()) == 1 and person not in here.scene.titles and person.isupper():
            continue
        made += [Crew(person, role, episode if role in BY_EPISODE else None) for role in roles]
        made += [Crew(person, role) for role in titles if role not in roles and role not in {"other", "artist"}]
    return made


_SHOW = re.compile(r"\b(?:series|show|season|drama|sitcom|programme|program|it|television)\b|^developed")
BY_EPISODE = frozenset({"writer", "director", "editor", "cinematographer"})
_SONGS = re.compile(r"\b(?:songs?|lyrics|music|theme|score|article|reviews?|report|essay)\b[^,;]*$")
_EPISODE = re.compile(
    r"(?:O (?:and final )?episode|episode C|(?:season |series )?premiere|pilot(?: episode)?|season finale)(?: of [^,;]*)?(?: was| is|,)?[^,;Q]{0,24}$"
)


def episode_before(here: Here) -> int | None:
    """The episode that the sentence speaks of just before the match, else that of the article."""
    m = _EPISODE.search(here.line[: here.low])
    if m:
        for n in range(m.start(), m.end()):
            mark = here.fold.marks.get(n)
            if mark and mark.letter in "OC" and isinstance(mark.value, (int, float)):
                return int(mark.value)
        if "pilot" in m[0] or "premiere" in m[0]:
            return 1
    return here.scene.episode


@rule(
    "<people>[,][ who][ also| again][ both| all] (serve|serves|served|serving|act|acts|acted|acting|work|works|worked|working|returned|returns|return|returning|"
    "credited|join|joins|joined|continue|continues|continued|remained|remains) .. (as|to) [one of ]<roles>",
    "<people>[,][ who][ also] (is|was|are|were|will be|would be)[ also| again][ appointed| hired| named| brought in| attached| credited| announced| promoted| confirmed| set] (as|to|to be|to serve as|as one of) <roles>",
    "<people> (stepped in|came on board|came aboard|signed on|stayed on|was brought on|were brought on|was tapped|was recruited|was attached) .. as <roles>",
    "<people> (is|was) the [sole |main |new |current |original |season's |series' |show's ](showrunner|production designer|costume designer|director of photography|cinematographer|casting director|head writer|executive producer)(.|, |;| and)",
    "<people> .., (serving|acting|working) as <roles>",
    "<people> .. (to|would|will) [also ](serve|act) as <roles>",
    "<people> (is|was|are|were|will be|would be) [also ](the |its |a |an )<roles> (of|for|on) (the|this) (series|season|show|episode|drama|programme|program|miniseries)",
    trigger="serve|serves|served|serving|act|acts|acted|acting|work|works|worked|working|returned|returns|return|returning|credited|join|joins|joined|"
    "continue|continues|continued|remained|remains|is|was|are|were|would|will", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def served_as(people: People, here: Here, roles: Roles = ()) -> Iterator[Crew] | None:
    """Who serves, joined, returned, was hired ... in which role.

    >>> read("Ana Sol, Tom Birch, and Wil Marsh served as showrunners.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Tom Birch', role='showrunner')
    crew(person='Wil Marsh', role='showrunner')
    >>> read("Ana Sol joined the season as an executive producer and writer, replacing Lin Fried.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol worked as a nurse.")
    """
    tail = here.line[here.high : here.high + 30]
    roles = roles or roles_in(here.line[here.low : here.high])
    if not about_this(here) or (
        re.match(r" (?:on|for|of) (?:the )?(?:N|film|novel|original|first)(?!')", tail) and not _of_this(here, tail)
    ):
        return None
    if re.match(r" (?:of|at) N", tail):
        return None
    return (Crew(p, r) for p in people for r in roles if not _ambiguous(r, here))


def _of_this(here: Here, tail: str) -> bool:
    m = re.match(r" (?:on|for|of) (?:the )?N", tail)
    if not m:
        return False
    mark = here.fold.marks.get(here.high + m.end() - 1)
    return bool(mark) and mark is not None and mark.value in (*here.scene.titles, here.scene.series)


def _ambiguous(role: str, here: Here) -> bool:
    """ "Editor", "artist", "consultant" and the like are also jobs elsewhere: only in production passages."""
    return role in {"editor", "artist", "other", "consultant"} and not here.under(
        "production", "development", "design", "filming", "writing", "crew", "effects", "music", "animation", "art"
    )


@rule(
    "<person>, who ... (joined|serves|served|acts|acted) .. as <roles>[ alongside <people>]",
    trigger="who", never=AWAY + "|reception|critical|synopsis|cast",
)  # fmt: skip
def who_served(person: Person, roles: Roles, here: Here, people: People = ()) -> Iterator[Crew] | None:
    """Somebody, of whom more is told before his role, and those beside him.

    >>> read("It was seen by Hal Winters, who asked them to Rome and also joined production as an executive producer alongside Ana Sol.")
    crew(person='Hal Winters', role='executive_producer')
    crew(person='Ana Sol', role='executive_producer')
    >>> read("It was seen by Hal Winters, who served as a soldier.")
    """
    if not about_this(here) or "former" in here.line[here.low : here.high]:
        return None
    return (Crew(p, r) for p in (person, *people) for r in roles)


@rule(
    "with <people> (serving|acting|returning|credited|attached|on board|hired|working) .. as <roles>",
    "with <people> as <roles>",
    trigger="with", never=AWAY,
)  # fmt: skip
def with_as(people: People, roles: Roles, here: Here) -> Iterator[Crew]:
    """A with-clause on who serves as what.

    >>> read("It was produced by Delta Films, with Ana Sol and Tom Birch serving as showrunners.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Tom Birch', role='showrunner')
    >>> read("It opened with Ana Sol as Mira.")
    """
    return (Crew(p, r) for p in people for r in roles)


@rule(
    "<person> replaced .. N as [the ][new ]<roles>",
    "<person> took over .. as <roles>",
    trigger="replaced|took", never=AWAY,
)  # fmt: skip
def replaced_as(person: Person, roles: Roles) -> Iterator[Crew]:
    """Who replaced somebody in a role.

    >>> read("Maya Mann replaced Col Atwell as the costume designer for the second season.")
    crew(person='Maya Mann', role='costume_designer')
    >>> read("Glass replaced wood as the material.")
    """
    return (Crew(person, r) for r in roles)


@rule(
    "<who> was promoted to <roles>",
    "brought in <who> to .. serve as <roles>",
    "<who> .. (become|became|becoming|named|appointed) [the ][new ][series' |season's |show's ]<roles>",
    trigger="promoted|serve|become|became|becoming|named|appointed", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def promoted_to(who: Who, roles: Roles, here: Here) -> Iterator[Crew] | None:
    """Who rose to a role.

    >>> read("Former staff writer Gaby Stone was promoted to executive producer and showrunner.")
    crew(person='Gaby Stone', role='executive_producer')
    crew(person='Gaby Stone', role='showrunner')
    >>> read("Mira was promoted to captain.")
    """
    return (Crew(who, r) for r in roles) if about_this(here) else None


@rule(
    "<roles> <people>",
    trigger="showrunner|showrunners|creator|creators|co|producer|producers|writer|writers|director|directors|composer|composers|cinematographer|photography|editor|"
    "designer|supervisor|coordinator|choreographer|artist|decorator|mixer|editors|designers|runner|screenwriter|screenwriters|screenwriting|consultant|pd",
    never=AWAY + "|reception|critical|analysis|cast|future|sequel",
)  # fmt: skip
def titled(roles: Roles, people: People, here: Here) -> Iterator[Crew] | None:
    """A role before a name: "showrunner Ana Sol".

    >>> read("Showrunner Ana Sol said so.", under="Production")
    crew(person='Ana Sol', role='showrunner')
    >>> read("The tie was planned by Arrowhead showrunner Wen Merrick.", under="Production")
    >>> read("Former writer Wen Merrick left.", under="Production")
    """
    if not _own_role(here):
        return None
    words = here.line[here.low : here.high]
    if re.match(r"(?:artist|editor|consultant)s? N$", words) and not here.under(
        "production", "development", "filming", "design", "effects"
    ):
        return None
    kept = list(people) if re.search(r"s N", words) else list(people[:1])
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


_ROLE_BEFORE = re.compile(
    r"(?:N|Q)(?:'s?)? (?:[a-z]+ )?$|(?:former|previous|then|ex|fellow|comic book|comics|comic|novel|film|veteran|original|other|another|award-winning|academy award-winning|guest|"
    r"music video|television|tv|news|assistant|associate|casting|studio|record|stage|theatre|theater|broadway|of|anime|manga) $"
)


def _own_role(here: Here) -> bool:
    """Whether a title before a name is one on this work: not "Arrow showrunner", "former writer", "the film's director"."""
    before = here.line[: here.low]
    m = _ROLE_BEFORE.search(before)
    if re.search(r"\b(?:founded|co-founded|owned|run|acquired|headed) by $", before):
        return False
    if m is None:
        return not re.search(r"\b(?:film|novel|book|comic|game|song)'s $", before)
    if before.endswith(("N's ", "N' ", "N ")):
        n = before.rstrip("'s ").rfind("N")
        mark = here.fold.marks.get(n)
        return mark is not None and mark.value in (*here.scene.titles, here.scene.series)
    return False


@rule(
    "<person>, [who is ][the ][series'|season's|show's|series|its][ ]<roles>,",
    "<person>, [the ][series'|season's|show's|series][ ]<roles> (of|for) (the|this) (series|season|show)",
    trigger="showrunner|creator|producer|writer|director|composer|cinematographer|designer|supervisor|coordinator",
    never=AWAY + "|reception|critical|cast|analysis",
)  # fmt: skip
def apposed(person: Person, roles: Roles, here: Here) -> Iterator[Crew] | None:
    """A role behind a name: "Ana Sol, the series' creator, said".

    >>> read("Ana Sol, the series' creator, said so.", under="Production")
    crew(person='Ana Sol', role='creator')
    >>> read("Ana Sol, a nurse, said so.", under="Production")
    """
    return (Crew(person, r) for r in roles) if about_this(here) else None


@rule(
    "[the ](series'|season's|show's|series|episode's)[ ]<roles>[,] (is|was|are|were|include|includes|included) <people>",
    "<roles> (of|for) the (series|season|show|episode) (is|was|are|were|include|includes|included) <people>",
    "[the ]executive producers (are|were|include|included) <people>",
    "the <roles>, <people>,",
    trigger="series|season|show|episode|executive|writer|director|creator|composer|showrunner|producer", never=AWAY + "|reception|critical|cast",
)  # fmt: skip
def roles_are(people: People, here: Here, roles: Roles = ()) -> Iterator[Crew] | None:
    """Who holds the role that the sentence begins with.

    >>> read("The executive producers were Ana Sol, Tom Birch and Wil Marsh.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Tom Birch', role='executive_producer')
    crew(person='Wil Marsh', role='executive_producer')
    >>> read("The writer, Kim Wonder, was on another drama before.")
    crew(person='Kim Wonder', role='writer')
    >>> read("The season was long.")
    """
    if not about_this(here):
        return None
    return (Crew(p, r) for p in people for r in roles or ("executive_producer",) if len(p.split()) > 1)


@rule(
    "<people>[ both][ also] (directed|wrote|co-wrote|co-directed|penned|helmed) [and (directed|wrote|produced) ](the|this) (<nth>|pilot|season premiere|premiere|finale|season finale|series premiere)[ and final][ episode| season]",
    "<who> (directed|wrote) the (pilot|pilot episode|<nth> episode|season finale|finale|premiere)",
    "<people>[ also] (directed|wrote|penned|helmed) [and (directed|wrote) ](the episode|every episode|all episodes|all C episodes|each episode|the series|the entire season|all the episodes)",
    trigger="directed|wrote|penned|helmed", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def wrote_episode(here: Here, people: People = (), who: Who = "", nth: Nth | None = None) -> Iterator[Crew] | None:
    """Who directed or wrote an episode.

    >>> read("Gil Novak directed the third episode.")
    crew(person='Gil Novak', role='director', episode=3)
    >>> read("Gil Novak directed his anger at it.")
    """
    words = here.line[here.low : here.high]
    roles = [VERBS[v] for v in _VERB.findall(words)]
    number = nth if nth else 1 if re.search(r"pilot|premiere", words) else here.scene.episode
    return (
        (Crew(p, r, number) for p in people or (who,) for r in roles if r != "producer") if about_this(here) else None
    )


@rule(
    "<people> (composed|compose|composes|were composing|was composing|would compose|will compose|scored|provided|provides|created|wrote) .. (score|music|soundtrack)",
    "(score|music|soundtrack|score for the season|score for the series|original score for the season) .. (composed|scored|written|created|provided) by <people>",
    "all music composed by <people>",
    trigger="composed|compose|composes|composing|scored|score|music|soundtrack", never="accolades|award|reception|plot",
)  # fmt: skip
def composed(people: People, here: Here) -> Iterator[Crew] | None:
    """Who composed the score.

    >>> read("All music composed by Blake Nolan.", under="Music")
    crew(person='Blake Nolan', role='composer')
    >>> read("Adri Young and Ali Shah composed a brass score for it.")
    crew(person='Adri Young', role='composer')
    crew(person='Ali Shah', role='composer')
    >>> read("The score was settled by night.")
    """
    words = here.line[here.low : here.high]
    if re.search(r"\b(?:theme|song|songs|film|films|opening|lyrics)\b", words):
        return None
    return (Crew(p, "composer") for p in people)


@rule(
    "(artists|covers|posters|artwork) .. (included|include|were|are), in [respective ]order for each episode: <people>",
    trigger="order",
)  # fmt: skip
def artists_in_order(people: People) -> Iterator[Crew]:
    """One artist for each episode, in order.

    >>> read("The artists included, in respective order for each episode: Ste Hand, Jen Bart, and Kate Nim.")
    crew(person='Ste Hand', role='artist', episode=1)
    crew(person='Jen Bart', role='artist', episode=2)
    crew(person='Kate Nim', role='artist', episode=3)
    >>> read("In order for each episode to fit, they cut.")
    """
    return (Crew(p, "artist", n) for n, p in enumerate(people, 1))


@rule(
    "(paintings|artwork|covers|cover|posters|poster|illustrations|packaging|storyboards|drawings|murals) .. (created|designed|painted|drawn|made|illustrated) by [comic book |cover |storyboard |poster |concept |graphic ][artist |artists |illustrator ]<people>",
    trigger="created|designed|painted|drawn|made|illustrated", never="reception|plot|source",
)  # fmt: skip
def painted_by(people: People) -> Iterator[Crew]:
    """Who painted or designed what is seen.

    >>> read("Oskar's paintings in the season were created by comic book artist Dav Mackie.")
    crew(person='Dav Mackie', role='artist')
    >>> read("The house was painted by night.")
    """
    return (Crew(p, "artist") for p in people)


@rule(
    "(action scenes|action sequences|fight scenes|fights|stunts|fight choreography) .. (choreographed|coordinated|directed) by ... <roles>, <people>",
    "(action scenes|action sequences|fight scenes|fights|stunts|fight choreography) .. (choreographed|coordinated|directed) by <people>",
    trigger="choreographed|coordinated",
)  # fmt: skip
def choreographed_by(people: People, here: Here, roles: Roles = ()) -> Iterator[Crew]:
    """Who choreographed the fights.

    >>> read("The action scenes for the drama were choreographed by Park Jun.")
    crew(person='Park Jun', role='fight_choreographer')
    >>> read("The dance was choreographed in Rome.")
    """
    return (
        Crew(p, "stunt_coordinator" if "stunts" in here.line[here.low : here.high] else "fight_choreographer")
        for p in people
    )


@rule("<who> worked with <roles> <person>", trigger="worked", never=AWAY + "|reception|critical")
def worked_with(who: Who, roles: Roles, person: Person) -> Iterator[Crew]:
    """With whom somebody worked, by role.

    >>> read("He worked with director Paul Gill to find the look of the show.")
    crew(person='Paul Gill', role='director')
    >>> read("He worked with wood.")
    """
    return (Crew(person, r) for r in roles)


RULES = (
    made_by,
    served_as,
    who_served,
    with_as,
    replaced_as,
    promoted_to,
    titled,
    apposed,
    roles_are,
    wrote_episode,
    composed,
    artists_in_order,
    painted_by,
    choreographed_by,
    worked_with,
)
