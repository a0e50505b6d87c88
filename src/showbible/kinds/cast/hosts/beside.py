"""Who comes to host, judge or report beside others: duties taken over, seats shared, those whom a panel's members are named with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Introduced
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.hosts.chairs import ANOTHERS, CHAIR_WORD, NEVER, another, is_our_own, seated
from showbible.text.patterns import compiled, later

_DOING = "(hosting|co-hosting|presenting|co-presenting|judging|anchoring|co-anchoring|narrating|narration|presentation|refereeing|moderating|commentary)"
_DUTIES = "(duty|duties|responsibilities|role|roles|job|jobs|chores|reins|position|positions)"
_POSTS = (
    "(host|hosts|co-host|co-hosts|presenter|presenters|co-presenter|co-presenters|narrator|judge|judges|coach|coaches|mentor|mentors|panellist|panellists|panelist|panelists|moderator|announcer|announcers|"
    "correspondent|correspondents|reporter|reporters|co-anchor|co-anchors|anchor|anchors|referee|referees|sidekick|bandleader|commentator|commentators|contributor|contributors|team captain|team captains|quizmaster|scorekeeper|question master)"
)
_POST_WORDS = (
    "host|hosts|co-host|co-hosts|presenter|presenters|narrator|judge|judges|coach|coaches|mentor|mentors|panellist|panellists|panelist|panelists|moderator|announcer|announcers|"
    "correspondent|correspondents|reporter|reporters|anchor|anchors|co-anchor|co-anchors|referee|referees|sidekick|bandleader|commentator|commentators|contributor|contributors|captain|captains|quizmaster|scorekeeper|master"
)
_SORT = "[sideline |field |backstage |regular |main |new |permanent |original |celebrity |in-house |pit |social media |online |roving |resident |second |senior |chief |special |first |lead ]"
#: What denies it, or puts it to what never came.
_NOT = later(
    r"\b(?:not|never|declined|refused|considered|offered|rumou?red|hoped|wanted|almost|nearly|former|formerly|award|awards|radio|podcast|film)\b"
)


def _taken(panel: tuple[str, ...], here: Here) -> Iterator[Cast] | None:
    if another(here) or ANOTHERS.match(here.line, here.high) or _NOT.search(here.line, here.low, here.high):
        return None
    words = here.line[: here.high] if here.line.endswith("guest ", 0, here.low) else here.line[here.low : here.high]
    tier = "guest" if compiled(r"\bguest ").search(words[-90:]) else None
    return (replace(c, tier=tier) for c in seated(panel, here) or ())


@rule(
    f"<panel> .. (took over|takes over|taking over|take over|assumed|assumes|assuming|inherited|shared|shares|handled|handles|resumed|resumes) [the |all |his |her |their |full ]{_DOING}[ {_DUTIES}]",
    "with <panel> (taking|coming|stepping|joining|filling) (over|in|him|her|them|on)",
    trigger="hosting|co-hosting|presenting|co-presenting|judging|anchoring|co-anchoring|narrating|narration|presentation|refereeing|moderating|commentary|taking|coming|stepping|joining|filling",
    never=NEVER,
    last=True,
)
def takes_duties(panel: Described, here: Here) -> Iterator[Cast] | None:
    """Who takes the duties of a host over.

    >>> read("In 2014, Una Birch left the show and the comedian Ana Sol took over hosting duties.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol and Bo Lind shared presenting duties.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Una Birch presented the first series, with Bo Lind taking over from the second.")
    cast(performer='Bo Lind')
    >>> read("Ana Sol declined to take over hosting duties.")
    >>> read("The fleet sails, with Bo Lind taking over from the second mate.")
    """
    words = here.line[here.low : here.high]
    if words.startswith("with ") and not CHAIR_WORD.search(here.line, 0, here.low):
        return None
    return _taken(panel, here)


@rule(
    f"<panel> (joined|joins|replaced|replaces|succeeded|succeeds|took over from) (N|him|her|them) as [the |a |an |its |her |his ]{_SORT}{_SORT}{_POSTS}",
    f"<panel> (was|were|is|are) .. (introduced|named|announced|chosen|confirmed|revealed|hired|brought in|unveiled|installed|signed) as N's {_SORT}{_SORT}{_POSTS}",
    f"<panel> [again |also |both |all |still ](appears|appear|appeared|works|worked|serves|serve|served|acts|acted) [again |also |both ]as [the |its |his |her |a |an ]{_SORT}{_SORT}{_POSTS}",
    f"(with|and|,) <panel> as [the |his |her |its |their |a |an ]{_SORT}{_SORT}{_POSTS}",
    "with <panel> in the chair",
    f"<panel> (is|was|are|were) [the |its |his |her |their ]{_SORT}(team captain|team captains)",
    trigger=_POST_WORDS + "|chair",
    never=NEVER,
    last=True,
)  # fmt: skip
def takes_post(panel: Described, here: Here) -> Iterator[Cast] | None:
    """Who joins a programme, or replaces somebody, as its host or reporter.

    >>> read("Ana Sol was introduced as Bo Lind's permanent co-host.")
    cast(performer='Ana Sol')
    >>> read("In the fourth season of the contest, which Una Birch hosts, Ana Sol replaced Bo Lind as backstage reporter.")
    cast(performer='Ana Sol')
    >>> read("The game show is hosted by Una Birch, while Ana Sol appears as announcer.")
    cast(performer='Ana Sol')
    >>> read("The show was hosted by Una Birch, with Ana Sol as correspondent.")
    cast(performer='Ana Sol')
    >>> read("Una Birch hosts the quiz, and Ana Sol and Bo Lind are the team captains, with Cy Marsh in the chair.")
    cast(performer='Cy Marsh')
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("It stars Una Birch, with Ana Sol as a reporter.")
    >>> read("Ana Sol joined the army as a coach.")
    >>> read("Ana Sol replaced Bo Lind as reporter Mira Vale.")
    """
    words = here.line[here.low : here.high]
    if not (CHAIR_WORD.search(here.line, 0, here.low) or _SHOWN.search(words) or _AT_WORK.search(words)):
        return None
    return _taken(panel, here)


#: What somebody joins.
_SHOWN = later(
    r"\b(?:joined|joins|joining) (?:the |its )?(?:show|series|programme|program|team|panel|line-up|lineup)\b|N's "
)
#: Posts that hardly any part has.
_AT_WORK = later(
    r"\b(?:sideline|backstage|pit|roving|co-host|co-presenter|co-anchor|hosts?|narrator|announcer|panell?ists?|judges|team captains?|quizmaster|scorekeeper)\b"
)


@rule(
    "(joined|accompanied|assisted|flanked|partnered|aided) [on the (panel|show|series|programme) |on the (judging|coaching) panel |in the studio |each week |every week |as always ]by [..]<panel>",
    "(hosts|hosted|presents|presented|co-hosts|co-hosted|co-presents|co-presented|anchors|anchored|judges|judged) [(the|this|each|every) (show|series|season|programme|program|competition|episode) |it ](alongside|with|along with|together with) <panel>",
    f"{_POSTS}[ of the (show|series|programme)| on the show| to the show](,| –|) (among them|including|such as|namely) <panel>",
    "(mentors|correspondents|contributors|announcers|moderators|co-hosts|co-presenters|commentators|anchors|regulars|panelists|panellists) [on the (show|series|programme|program) |to the (show|series|programme|program) |of the (show|series|programme|program) |for the (show|series|season|programme|program) ](are|were|include|includes|included|have included|has included) [..]<panel>",
    "(featured|features|featuring|included|includes|welcomed|had|with|were|was|by) [several |various |many |celebrity |the |a |different ]guest (judges|hosts|co-hosts|panellists|panelists|presenters|mentors|judge|host|co-host|panellist|panelist|presenter|mentor) <panel>",
    "(hosted|presented|narrated|judged|anchored) by N in .. and [by ]<panel> in",
    trigger=_POST_WORDS + "|joined|accompanied|assisted|flanked|partnered|aided|hosts|hosted|presents|presented|co-hosts|co-hosted|co-presents|co-presented|anchored|judged|narrated|judges|regulars|moderators|commentators",
    never=NEVER,
    last=True,
)  # fmt: skip
def beside_the_host(panel: Introduced, here: Here) -> Iterator[Cast] | None:
    """Those with whom somebody hosts or judges.

    >>> read("Ana Sol hosts the show alongside Bo Lind.")
    cast(performer='Bo Lind')
    >>> read("Ana Sol returned as coach, and was joined by Bo Lind and the singer Cy Marsh.")
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("The mentors were Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Later weeks featured guest judges Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Mira is joined by Ana Sol in the water.")
    >>> read("The hosts, Reef and Ebb, were late.")
    """
    words = here.line[here.low : here.high]
    if words.startswith(("joined", "accom", "assis", "flank", "partn", "aided")) and not (
        CHAIR_WORD.search(here.line, 0, here.low) or "panel" in words
    ):
        return None
    return _taken(panel, here)


@rule(
    "(hosted|co-hosted|presented|co-presented|narrated|judged|anchored|chaired|fronted|emceed|moderated) by <panel>(.|,|;| and|$)",
    trigger="hosted|presented|narrated|judged|anchored|chaired|fronted|emceed|moderated",
    never=NEVER,
    last=True,
)
def opens_with_its_host(panel: Described, here: Here) -> Iterator[Cast] | None:
    """The host whom the sentence on what a programme is names behind its comma.

    >>> read("Harbour Lights is a daily talk show, hosted by Ana Sol and Bo Lind.", title="Harbour Lights")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Harbour Lights began in 1983, hosted by Ana Sol.", title="Harbour Lights")
    cast(performer='Ana Sol')
    >>> read("Slack Tide is a daily talk show, hosted by Ana Sol.", title="Harbour Lights")
    """
    before = here.line[: here.low]
    if not before.endswith((", ", "show ", "program ", "programme ", "series ")) or not is_our_own(here):
        return None
    return _taken(panel, here)


@rule(
    "<panel> [also ](hosted|co-hosted|presented|co-presented|narrated|judged|anchored) [the |its ][O |first |last |early |initial ][C ](seasons|series|season|episodes|years)[ of the (show|series|programme)] (before|until|and was|and were)",
    trigger="hosted|co-hosted|presented|co-presented|narrated|judged|anchored",
    never=NEVER,
    last=True,
)
def once_hosted(panel: Described, here: Here) -> Iterator[Cast] | None:
    """Who hosted the first seasons of a series, whoever came after.

    >>> read("Ana Sol hosted the first three seasons before being replaced by Bo Lind.", title="Harbour Lights")
    cast(performer='Ana Sol')
    >>> read("Ana Sol hosted the awards before the season.", title="Harbour Lights")
    """
    return seated(panel, here) if here.scene.kind == "series" and not _NOT.search(here.line[: here.low]) else None


RULES = (once_hosted, takes_duties, takes_post, beside_the_host, opens_with_its_host)
