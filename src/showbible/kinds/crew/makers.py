"""What sentences say about who made the work, in the active voice and by craft."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.roles import roles_in
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import People, Roles, Titles
from showbible.kinds.crew.credited import OTHER_EDITING, Jobs
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import AWAY, BY_EPISODE, VERBS, all_credited, in_full
from showbible.kinds.crew.whose import HAVE_THEIRS, about_this
from showbible.text.patterns import compiled

_DOING = {
    "directing": "director",
    "writing": "writer",
    "producing": "producer",
    "executive producing": "executive_producer",
    "composing": "composer",
    "direct": "director",
    "write": "writer",
    "produce": "producer",
    "executive produce": "executive_producer",
}


@rule(
    "with <people> (executive producing|directing|writing|producing|composing)",
    "<people> .. and (will|would|to|is set to|is to) [also ](executive produce|direct|write|produce)[ (the|this) (pilot|series|show|season|project)| it][ (with|alongside|along with) <more>]",
    "<people> (is|are|was|were) [also ](writing|penning|directing) (the|this) (script|pilot|pilot script|series|screenplay|teleplay|season|episodes)",
    "<people> [also ](is|was|are|were) (set|hired|tapped|attached|signed|chosen|selected|recruited|brought in) to (executive produce|direct|write|produce)[ and (executive produce|direct|write|produce)][ (the|this) (pilot|series|show|season|first episode|pilot episode|project|miniseries)]",
    "<people> (will|would) [also ](executive produce|direct|write|produce)[ and (executive produce|direct|write|produce)] (the|this) (pilot|series|show|season|first episode|pilot episode|project|miniseries)",
    trigger="directing|writing|producing|composing|produce|direct|write", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def set_to_make(people: People, here: Here, more: People = ()) -> Iterator[Crew] | None:
    """Who is to direct, write or produce it.

    >>> read("Ana Sol was attached to write and executive produce.")
    crew(person='Ana Sol', role='writer')
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol is writing the script and will executive produce with Bo Lind.")
    crew(person='Ana Sol', role='writer')
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Bo Lind will direct the pilot.")
    crew(person='Bo Lind', role='director', episode=1)
    >>> read("The pilot script was finished, with Bo Lind directing.")
    crew(person='Bo Lind', role='director')
    >>> read("Ana Sol was set to direct her anger at it with Bo Lind writing to the press.")
    """
    words = here.line[here.low : here.high]
    rest = here.line[here.high :]
    if not about_this(here) or compiled(r" ?(?:a|an|her|his|their|another|its|to|for|in|about|N)\b").match(rest):
        return None
    found = compiled(
        r"\b(?:executive produc(?:e|ing)|direct(?:ing)?|writ(?:e|ing)|penning|produc(?:e|ing)|composing)\b"
    ).findall(words)
    number = 1 if compiled(r"pilot|first episode").search(words) else here.scene.episode
    return (
        Crew(p, _DOING[f], number if _DOING[f] in BY_EPISODE else None)
        for p in (*people, *more)
        for f in dict.fromkeys("writing" if f == "penning" else f for f in found)
        if p in people or f.startswith("exec")
    )


@rule(
    "<people> (created|co-created|developed|devised|wrote|directed|produced)[, (wrote|directed|produced)][,] and (wrote|directed|produced|developed|executive produced) (the|this) [O ][C ](series|show|season|drama|sitcom|programme|program|miniseries|serial|pilot)",
    "<people> [also ](stars|starred) in and [also ](produces|produced|executive produces|executive produced|created|wrote|directed) (the|this) (series|show|season|drama|miniseries)",
    "<people> (created|co-created|developed|devised|executive produced|executive-produced|co-produced|produced) (the|this) [O ][C ](series|show|season|drama|sitcom|programme|program|miniseries|serial|anime)[ (with|alongside|together with) <more>]",
    trigger="created|co|developed|devised|executive|produced|produces|wrote|directed", never=AWAY + "|reception|critical|synopsis|cast ",
)  # fmt: skip
def created_it(people: People, here: Here, more: People = ()) -> Iterator[Crew] | None:
    """Who created, developed or produced it, in the active voice.

    >>> read("Ana Sol created the series with Bo Lind.")
    crew(person='Ana Sol', role='creator')
    crew(person='Bo Lind', role='creator')
    >>> read("Ana Sol created and wrote the series.")
    crew(person='Ana Sol', role='creator')
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol stars in and produces the series.")
    crew(person='Ana Sol', role='producer')
    >>> read("Delta created the series of tides.")
    """
    if not about_this(here) or compiled(r" (?:of|N|Q)").match(here.line[here.high :]):
        return None
    words = here.line[here.low : here.high].replace("executive-produced", "executive produced")
    roles = dict.fromkeys(
        VERBS.get(v, "executive_producer" if v.startswith("exec") else "producer")
        for v in compiled(
            r"executive produced?s?\b|co-created|created|developed|devised|produced?s?\b|wrote|directed"
        ).findall(words)
    )
    return (Crew(p, r) for p in (*people, *more) for r in roles if in_full(p, (*people, *more), here))


_CRAFTS = (
    (re.compile(r"costume|wardrobe"), "costume_designer"),
    (re.compile(r"production design|sets? (?:was|were)|the sets"), "production_designer"),
    (re.compile(r"cinematography|photography"), "cinematographer"),
    (re.compile(r"casting"), "casting_director"),
    (re.compile(r"editing"), "editor"),
    (re.compile(r"fight choreography"), "fight_choreographer"),
    (re.compile(r"stunts"), "stunt_coordinator"),
    (re.compile(r"make-?up|prosthetics"), "makeup_artist"),
    (re.compile(r"music|score"), "composer"),
)


@rule(
    "(costumes|costume design|production design|sets|set|cinematography|casting|editing|original music|original score|incidental music|wardrobe|fight choreography|makeup|make-up|stunts) [for the (series|season|show|pilot) ](was|were|is|are) [(designed|created|done|handled|provided|overseen|led|made|composed|supervised|coordinated) ]by <people>",
    "<people> (designed|handled|oversaw|edited|provided|created|decorated|built) [the ](costumes|sets|wardrobe|casting|cinematography|editing|prosthetics|makeup|make-up)( for|.|,|;| and)",
    "<people> cast the (series|show|season|pilot)(.|,|;| and| with)",
    trigger="set|costumes|costume|design|sets|cinematography|casting|editing|music|score|wardrobe|choreography|makeup|make|prosthetics|stunts|cast", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def crafted_by(people: People, here: Here) -> Iterator[Crew] | None:
    """Whose costumes, sets, pictures or music they are.

    >>> read("The costumes were designed by Ana Sol.")
    crew(person='Ana Sol', role='costume_designer')
    >>> read("The casting was handled by Ana Sol.")
    crew(person='Ana Sol', role='casting_director')
    >>> read("The fight choreography was done by Ana Sol.")
    crew(person='Ana Sol', role='fight_choreographer')
    >>> read("Ana Sol designed prosthetics for the monsters.")
    crew(person='Ana Sol', role='makeup_artist')
    >>> read("Bo Lind built the boat, and Ana Sol cast the show.")
    crew(person='Ana Sol', role='casting_director')
    >>> read("The sound editing was done by Ana Sol.")
    >>> read("The costumes were designed by Ana Sol, and Bo Lind was at sea.")
    crew(person='Ana Sol', role='costume_designer')
    >>> read("The costumes were made by night.")
    """
    words = here.line[here.low : here.high]
    if words.startswith("editing") and OTHER_EDITING.search(here.line, 0, here.low + len("editing")):
        return None  # of sound
    if " cast the " in words or " decorated " in words:
        return (
            (Crew(p, "casting_director" if " cast the " in words else "other") for p in people)
            if about_this(here)
            else None
        )
    role = next((role for pattern, role in _CRAFTS if pattern.search(words)), None)
    if role is None and compiled(r"\bsets?\b").search(words):
        role = "production_designer"
    return (Crew(p, role) for p in people if in_full(p, people, here)) if role and about_this(here) else None


@rule(
    "(producers|executive producers) (on|in|of) the (writing staff|writing team|writing room|writers' room) (are|were|include|included) <people>",
    "<people> [also ](joined|joins|join|joining) the (writing staff|writers' room|writing team|writing crew|writing room)",
    "<people> (joined|joins|join) [the ](returning|returning series|existing|other) (director|directors|writer|writers) <more>",
    "(directors|writers|screenwriters|storyboard artists) (who|that) [have |had ](worked|contributed|work) (on|to) (the|this) (series|season|show|miniseries|episodes) (include|included|are|were) <people>",
    "(writing staff|writers' room|writing team|writing crew|other writers|other directors|additional writers|additional directors) [for the season |for the series |also ][has |have |had ](was|were|are|is|included|includes|include|consisted of|consists of|comprised) <people>",
    trigger="writing|writers|directors|director|writer|artists|screenwriters", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def staff_were(people: People, here: Here, more: People = ()) -> Iterator[Crew] | None:
    """Who wrote or directed beside others.

    >>> read("The writing staff consisted of Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol joined returning directors Bo Lind and Cy Marsh.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    crew(person='Cy Marsh', role='director')
    >>> read("Storyboard artists who worked on the season include Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='artist')
    crew(person='Bo Lind', role='artist')
    >>> read("The other producers on the writing team are Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='producer')
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='producer')
    crew(person='Bo Lind', role='writer')
    >>> read("The writing staff was tired.")
    """
    words = here.line[here.low : here.high]
    role = "director" if compiled(r"\bdirectors?\b").search(words) else "artist" if "artists" in words else "writer"
    roles = (*roles_in(words.partition(" the ")[0]), role) if "producers " in words else (role,)
    every = (*people, *more)
    return (Crew(p, r) for p in every for r in roles if in_full(p, every, here)) if about_this(here) else None


@rule(
    "(executively produced|executive produced|executive-produced|produced) by {<people> for N}",
    "executive (producer|producers) (is|are|was|were) {<people> for [the ]N}",
    trigger="produced|executive", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def produced_for(people: People, here: Here) -> Iterator[Crew] | None:
    """Who produced it, each for his company.

    >>> read("It was executively produced by Ana Sol for Delta Films, Bo Lind and Cy Marsh for Reef, and Di Sand for Low Television.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    crew(person='Di Sand', role='executive_producer')
    >>> read("The executive producers are Ana Sol for Delta Films and Bo Lind for the BBC.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("It was produced by night for Reef.")
    """
    role = "executive_producer" if here.line.startswith("execut", here.low) else "producer"
    return (Crew(p, role) for p in people if in_full(p, people, here)) if about_this(here) else None


#: Roles that several are said to have together.
_MANY_HOLD = frozenset(("executive_producer", "co_executive_producer", "producer"))


@rule(
    "[who ][also |both |all ](serve|serves|served|serving|act|acts|acted|acting|credited|returned|returns|works|worked|on board) .. as <roles>[ (on|of|for) the (series|show|season)][,] (along with|alongside|together with) <people>",
    "[who ][also |both |all ](serve|serves|served|serving|act|acts|acted|acting) .. as <roles> with <people>",
    trigger="serve|serves|served|serving|act|acts|acted|acting|credited|returned|returns|works|worked|board", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def beside(roles: Roles, people: People, here: Here) -> Iterator[Crew] | None:
    """Those beside whom somebody serves in a role.

    >>> read("Ana Sol serves as executive producer along with Bo Lind, Cy Marsh and Di Sand.")
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    crew(person='Di Sand', role='executive_producer')
    >>> read("It was created by Ana Sol, who serves as executive producer along with Bo Lind.")
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol serves as the showrunner as well as an executive producer with Bo Lind and Cy Marsh.")
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("It was created by Ana Sol, who acts as executive producer, alongside Bo Lind, Cy Marsh and Di Sand.")
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    crew(person='Di Sand', role='executive_producer')
    >>> read("It was created by Ana Sol, who serves as an executive producer with Bo Lind.")
    crew(person='Bo Lind', role='executive_producer')
    >>> read("It was created by Ana Sol, who serves as executive producer on the series, along with Bo Lind.")
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol serves as creator and executive producer, along with Bo Lind.")
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol served as a nurse alongside Bo Lind.")
    >>> read("Ana Sol, who previously served as executive producer along with Bo Lind, left.")
    """
    words = here.line[here.low : here.high]
    plainly = compiled(r"(?<!along)(?<!together) with N").search(words) is not None
    if plainly and not _MANY_HOLD.issuperset(roles[-1:]):
        return None
    if not about_this(here) or compiled(r" (?:as|who|in the|play|star)\b").match(here.line[here.high :]):
        return None
    return (Crew(p, r) for p in people for r in roles[-1:] if in_full(p, people, here))


@rule(
    "(serve|serves|served|serving|act|acts|acted|acting|returned|returns|worked|works|joined|hired|named|attached|credited) .. as <jobs>[ (for|on behalf of) [the ]N](, and|, while|, with| and| while| with|,) {<people> as <roles>}",
    trigger="serve|serves|served|serving|act|acts|acted|acting|returned|returns|worked|works|joined|hired|named|attached|credited", never=AWAY + "|reception|critical|synopsis|cast ",
)  # fmt: skip
def and_as(people: People, roles: Roles, here: Here, jobs: Jobs = ()) -> Iterator[Crew] | None:
    """Who has another role beside somebody: "A served as producer, and B as editor".

    >>> read("Ana Sol served as the composer, and Bo Lind as production designer.")
    crew(person='Bo Lind', role='production_designer')
    >>> read("It was sold, with Ana Sol attached as writer/executive producer and Bo Lind and Cy Marsh as executive producers.")
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("Ana Sol served as producer/writer/director, Bo Lind as writer/co-executive producer, and Cy Marsh and Di Sand as executive producers.")
    crew(person='Bo Lind', role='writer')
    crew(person='Bo Lind', role='co_executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    crew(person='Di Sand', role='executive_producer')
    >>> read("Ana Sol served as executive producer for Low Tide Productions, and Bo Lind as producer.")
    crew(person='Bo Lind', role='producer')
    >>> read("Ana Sol served as a nurse, and Bo Lind as a cook.")
    """
    return all_credited(people, roles, here)


@rule(
    "<people> [will |would |also |all ](executive produce|executive produces|executive produced|executive-produce|executive-produced)[ (the|this) (series|season|show|pilot|project|drama|miniseries)| it][,] (alongside|along with|together with|with) <more>",
    "<people>[,] who (executive produced|executive-produced|executive produces)( C| for [the ]N)",
    "<people> [will |would |to ][also |all |both ](executive produce|executive produces|executive produced)(.|,|;| (through|under|via) (his|her|their|the))",
    "<people> (is|was|are|were|will be) [also |an |the |both |all |its ]executive (producer|producers)(.|,|;| of the| for N| along with <more>| alongside <more>| together with <more>)",
    trigger="executive", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def executive(people: People, here: Here, more: People = ()) -> Iterator[Crew] | None:
    """Who executive produces.

    >>> read("Ana Sol and Bo Lind executive produce alongside Cy Marsh.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("Reef announced that Ana Sol would executive produce the series alongside Bo Lind.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol is executive producer.")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol and Bo Lind executive produce, with Cy Marsh serving as editor.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol is executive producer; Bo Lind is producer.")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol is executive chef.")
    """
    if not about_this(here) or compiled(r"(?<![.,;]) (?:N|film|movie)").match(here.line, here.high):
        return None
    if more and HAVE_THEIRS.match(here.line, here.high):
        more = ()
    return (Crew(p, "executive_producer") for p in (*people, *more) if in_full(p, (*people, *more), here))


@rule(
    "<people> [also |both ](directed|wrote|penned|co-wrote) [C |several |some |most |many |multiple |various |of the |the remaining ]episodes( of (the|this|its) [O ](season|series|show)| each|.|,|;| and)",
    "<people> [also |would |will |had ](penned|wrote|writes|write|co-wrote|scripted) (the|a|an) [pilot |first |original |series' |show's |season's ](script|scripts|screenplay|teleplay|adaptation)",
    "(written|penned|scripted) by [<titles>]<authors>, who wrote the (story|teleplay|script|outline) with <people>",
    "<people> (collaborated|worked together|teamed up|partnered) on (writing|the writing of|the script of|the scripts of|the scripts for) (the|this) [O ](series|season|show|episode|miniseries|pilot)",
    "<people> (re-developed|redeveloped|developed|adapted) it (for|into|as|with)",
    "<people> [also ]directed (an|one) episode of (the|this) [O ](series|season|show)",
    "<people> (made|makes|making|made) (his|her|their) directorial debut (with|on|in|directing)",
    "(from|with) [a ][C-page ](script|scripts|screenplay|screenplays|teleplay|teleplays) [written ](by|from) <people>",
    "<people>, who [also ](wrote|directed|penned) (all|every|each|most|the script|the scripts|the screenplay) ..(episodes|episode|.|,| and)",
    "<people>, who [also ](wrote|created|directed|produced|developed|co-created|co-wrote)[ and (wrote|directed|produced|developed|executive produced)] (the|this) (series|season|show|drama|miniseries)(.|,| and| with| alongside)",
    "(screenplay|script|teleplay|scripts) (is|was|are|were) by <people>",
    "<people> (edited|cut) (the|this) (series|season|pilot|episode)",
    trigger="episodes|episode|directorial|script|scripts|screenplay|teleplay|adaptation|who|edited|cut|writing|developed|redeveloped|adapted|it", never=AWAY + "|reception|critical|synopsis",
)  # fmt: skip
def wrote_some(people: People, here: Here, titles: Titles = (), authors: People = ()) -> Iterator[Crew] | None:
    """Who wrote or directed some of it, its scripts, or all.

    >>> read("Ana Sol directed three episodes of the season.")
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol penned the script.")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol, who created the series, said so.")
    crew(person='Ana Sol', role='creator')
    >>> read("Ana Sol and Bo Lind wrote a script for a pilot.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("The teleplay was written by Ana Sol, who wrote the story with Bo Lind.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol and Bo Lind collaborated on writing the first season.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol re-developed it for the channel.")
    crew(person='Ana Sol', role='developer')
    >>> read("Ana Sol directed an episode of the season.")
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol made her directorial debut with the fifth episode.")
    crew(person='Ana Sol', role='director')
    >>> read("The pilot was shot from a script by Ana Sol.")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol, who wrote all six episodes, said so.")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol directed episodes of Slack Tide.")
    """
    words = here.line[here.low : here.high]
    people = (*authors, *people)
    if not about_this(here) or compiled(r"\b(?:previously|formerly|originally|declined)\b").search(
        here.line[: here.high]
    ):
        return None
    verb = next(
        iter(
            compiled(r"\b(?:directed|directorial|produced|(?:re)?developed|(?:co-)?created|edited|cut)\b").findall(
                words
            )
        ),
        "wrote",
    )
    role = {"cut": "editor", "redeveloped": "developer", "directorial": "director"}.get(verb) or VERBS.get(
        verb, "writer"
    )
    number = 1 if "pilot" in words else here.scene.episode
    return (Crew(p, role, number if role in BY_EPISODE else None) for p in people if in_full(p, people, here))


RULES = (
    produced_for,
    executive,
    wrote_some,
    beside,
    and_as,
    set_to_make,
    created_it,
    crafted_by,
    staff_were,
)
