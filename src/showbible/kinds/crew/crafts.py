"""What sentences say about who made the music, the pictures and the fights, and with whom somebody worked."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import People, Person, Roles, Who
from showbible.kinds.crew.credits import elsewhere, on_making
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import AWAY, in_full
from showbible.kinds.crew.whose import is_complement
from showbible.text.patterns import compiled, later


@rule(
    "<people> (composed|compose|composes|writes|were composing|was composing|would compose|will compose|scored|provided|provides|created|wrote) .. (score|music|soundtrack)",
    "(score|music|soundtrack|score for the season|score for the series|original score for the season) .. (composed|scored|written|created|provided) by <people>",
    "all music composed by <people>",
    "(and|with|,) [original ]music by <people>(.|,|;)",
    "(score|music) (is|was) by <people>",
    "<people> (returned|returns|return|continued|continues) to (score|compose) the (series|season|show)",
    "<people> (returned|returns|return) to (compose|score|provide) .. (score|music)",
    "<people> (joined|joins|join|would join|will join|joining) <more> to (score|compose) the .. (season|series|show|score|music|episodes)",
    "<people> (wrote|provided|composed) .. (score|music) again",
    trigger="composed|compose|composes|writes|composing|scored|score|music|soundtrack", never="accolades|award|reception|plot",
)  # fmt: skip
def composed(people: People, here: Here, more: People = ()) -> Iterator[Crew] | None:
    """Who composed the score.

    >>> read("All music composed by Blake Nolan.", under="Music")
    crew(person='Blake Nolan', role='composer')
    >>> read("Adri Young and Ali Shah composed a brass score for it.")
    crew(person='Adri Young', role='composer')
    crew(person='Ali Shah', role='composer')
    >>> read("It was written by Bo Lind, with sets by Cy Marsh and music by Blake Nolan.")
    crew(person='Blake Nolan', role='composer')
    >>> read("Ana Sol joined Bo Lind to score the third season.")
    crew(person='Ana Sol', role='composer')
    crew(person='Bo Lind', role='composer')
    >>> read("Ana Sol wrote the score again.")
    crew(person='Ana Sol', role='composer')
    >>> read("Ana Sol of the band The Ebbs wrote the score.")
    >>> read("The score was settled by night.")
    """
    words = here.line[here.low : here.high]
    if compiled(r"\b(?:theme|song|songs|film|films|opening|lyrics)\b").search(words):
        return None
    if compiled(r"(?:,|and|with) (?:original )?music").match(words) and compiled(
        r"\b(?:songs?|lyrics|album|soundtrack|scene|dance|featur\w+)\b"
    ).search(here.line[: here.low]):
        return None  # "with lyrics by N and music by N": a song's
    if is_complement(here) or _OF_A_BAND.search(here.line, 0, here.low):
        return None
    return (Crew(p, "composer") for p in (*people, *more))


#: In front of a name that is of a group, not of one who composes.
_OF_A_BAND = later(r"\bN of (?:the )?(?:[a-z-]+ ){0,3}$")


@rule(
    "<who> (is|was|were|would be|will be|had been) [also ](composing|scoring|writing|providing|creating) [the |an |][original ](music|score) for",
    "<who> (would|will|was to|was hired to|was brought on to|was set to) [also |again |return to ](compose|score|write|provide|create) [the |an |][original ](music|score)( for| of|.|,)",
    trigger="music|score", never="accolades|award|reception|plot",
)  # fmt: skip
def scoring(who: Who, here: Here) -> Crew | None:
    """Who is to compose, or is at it.

    >>> read("In May 2016, Blake Nolan revealed that he was composing the music for the season.")
    crew(person='he', role='composer')
    >>> read("Blake Nolan would compose the score for the series.")
    crew(person='Blake Nolan', role='composer')
    >>> read("Blake Nolan was writing music for a film.")
    """
    if compiled(r"\b(?:songs?|films?|movies?|games?)\b").search(here.line[here.low : here.high + 24]):
        return None
    return Crew(who, "composer")


@rule(
    "(theme|theme tune|theme music|theme song|signature tune|title music|main theme|main title theme|incidental music) [(of|for) (the (series|season|show)|N) ][(was|is|were|are) ][originally |also ](written|created|provided|composed|scored|done) by [(an uncredited|the|his|her) ][composer |composers |musician ]<people>",
    "<people> (composed|wrote|created|provided) (a|the) [new |original |series' |show's |series's ](title theme|theme|theme tune|theme music|title music|opening theme|main theme|main title theme)(.|,| and| for the (series|show|season))",
    "(theme|theme tune|theme music|signature tune|title music|main theme|main title theme) [(of|for) (the (series|season|show)|N) ]by [(composer|composers|musician) ]<people> (was|is)",
    trigger="theme|signature|title|incidental", never="accolades|award|reception|plot",
)  # fmt: skip
def wrote_theme(people: People, here: Here) -> Iterator[Crew] | None:
    """Who composed the theme.

    >>> read("The theme tune was written by Blake Nolan.")
    crew(person='Blake Nolan', role='composer')
    >>> read("The main theme for the series by Blake Nolan was first heard in May.")
    crew(person='Blake Nolan', role='composer')
    >>> read("The theme tune was written by an uncredited Blake Nolan.")
    crew(person='Blake Nolan', role='composer')
    >>> read("The theme song was composed by Blake Nolan, with lyrics by Bo Lind.")
    crew(person='Blake Nolan', role='composer')
    >>> read('The theme song was composed by Max Hale and is called "Low Tide".')
    >>> read("The theme was played by night.")
    """
    if " song " in here.words and "Q" in here.line:
        return None  # a song by its title, and whose it is
    return (Crew(p, "composer") for p in people if in_full(p, people, here))


@rule(
    "(N's|N's N|the N|titular|title|main|superhero|lead's|character's|original|new|O) (costume|costumes|suit|suits|outfit|outfits|wardrobe) [[for the (series|season|show) ]](is|was|were|are|being) [(again|also) ](designed|created) by [(costume designer|designer) ]<people>",
    "<people> (designed|created) [N's |the [N ]](costume|costumes|suit|suits|outfits|wardrobe) (for the (series|season|show|O season|pilot)|for N|worn)",
    trigger="costume|costumes|suit|suits|outfit|outfits|wardrobe", never="plot|synopsis|reception|award|accolade|merchandis|comic|video game",
)  # fmt: skip
def dressed_by(people: People, here: Here) -> Iterator[Crew] | None:
    """Who designed what somebody wears.

    >>> read("The Captain's costume was designed by Ana Sol.", under="Production")
    crew(person='Ana Sol', role='costume_designer')
    >>> read("Ana Sol designed the costumes for the series.", under="Production")
    crew(person='Ana Sol', role='costume_designer')
    >>> read("The Captain's suit was designed by night.", under="Production")
    """
    if not on_making(here) or compiled(r"\b(?:films?|comics?|movies?)\b").search(here.line, 0, here.low):
        return None
    return (Crew(p, "costume_designer") for p in people)


@rule(
    "(artists|covers|posters|artwork) .. (included|include|were|are), in [respective ]order for each episode: <people>",
    trigger="order",
)  # fmt: skip
def artists_in_order(people: People) -> Iterator[Crew]:
    """One artist for each episode, in order.

    >>> read("The artists were, in respective order for each episode: Ole Brandt, Jo Reed, and Kai Holm.")
    crew(person='Ole Brandt', role='artist', episode=1)
    crew(person='Jo Reed', role='artist', episode=2)
    crew(person='Kai Holm', role='artist', episode=3)
    >>> read("In order for each episode to fit, they cut.")
    """
    return (Crew(p, "artist", n) for n, p in enumerate(people, 1))


@rule(
    "(paintings|artwork|covers|cover|posters|poster|illustrations|packaging|storyboards|drawings|murals) .. ((created|designed|painted|drawn|made|illustrated|done) by|(is|are|was|were) [all |both ](by|the work of)) [the ][comic book |cover |storyboard |poster |concept |graphic ][artist |artists |illustrator |illustrators |painter |cartoonist ]<people>",
    trigger="created|designed|painted|drawn|made|illustrated|done|work|by", never="reception|plot|source",
)  # fmt: skip
def painted_by(people: People) -> Iterator[Crew]:
    """Who painted or designed what is seen.

    >>> read("Hale's paintings of the harbour were created by comic book artist Max Roe.")
    crew(person='Max Roe', role='artist')
    >>> read("The paintings that he sells are the work of illustrator Dav Mackie.")
    crew(person='Dav Mackie', role='artist')
    >>> read("The house was painted by night.")
    """
    return (Crew(p, "artist") for p in people)


@rule(
    "<people> (designing|handling|providing) [the ](characters|character design|character designs)",
    trigger="characters|character", never="reception|plot|source|game",
)  # fmt: skip
def drew_them(people: People, here: Here) -> Iterator[Crew] | None:
    """Who designs the characters, in a clause beside the other makers.

    >>> read("Bo Lind directed the series, with Ana Sol handling series composition, Di Sand designing the characters and Cy Marsh composing the music.", under="Production")
    crew(person='Di Sand', role='artist')
    >>> read("It was drawn by Bo Lind, and Max Hale designed the characters of Low Tide.")
    """
    return (Crew(p, "artist") for p in people) if on_making(here) else None


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


@rule(
    "<who> worked with <roles> <person>",
    "(worked|working|works|collaborated|collaborating) [closely |extensively |together |again ]with [the ][show's |series' |season's ]<roles> <person>",
    trigger="worked|working|works|collaborated|collaborating", never=AWAY + "|reception|critical",
)  # fmt: skip
def worked_with(roles: Roles, person: Person, here: Here, who: Who = "") -> Iterator[Crew]:
    """With whom somebody worked, by role.

    >>> read("He worked with director Paul Gill to find the look of the show.")
    crew(person='Paul Gill', role='director')
    >>> read("Working closely with costume designer Bo Lind, the cast chose red.", under="Production")
    crew(person='Bo Lind', role='costume_designer')
    >>> read("The cast had worked with director Bo Lind.", under="Production")
    >>> read("She collaborated with makeup artist Bo Lind on a mustache.", under="Conception")
    >>> read("The crew had worked with cinematographer Bo Lind on Low Tide.", under="Production")
    >>> read("He worked with wood.")
    """
    if elsewhere(here):
        return iter(())
    if not who and not (here.under("production", "development", "design", "filming", "music", "effects", "writing")):
        return iter(())
    return (Crew(person, r) for r in roles if who or r not in _ABOVE)


#: Roles of those with whom one has worked elsewhere as often.
_ABOVE = frozenset({"writer", "director", "producer", "executive_producer", "creator", "editor", "artist", "composer"})


RULES = (
    composed,
    scoring,
    wrote_theme,
    dressed_by,
    artists_in_order,
    painted_by,
    drew_them,
    choreographed_by,
    worked_with,
)
