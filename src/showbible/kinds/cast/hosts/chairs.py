"""Who comes to host, judge or announce a programme, told by any verb of coming before the chair."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Introduced
from showbible.kinds.cast.clauses import ELSEWHERE, of_another
from showbible.kinds.cast.company import several
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.hosts.judges import at_first
from showbible.kinds.cast.listed.entries import is_performer
from showbible.text.patterns import compiled, later

NEVER = (
    ELSEWHERE
    + "|reception|critical|award|accolade|plot|synopsis|contestant|promotion|marketing|reunion|aftershow|music|response|character"
)
_CHAIRS = (
    "(judging panel|coaching panel|panel of judges|host|hosts|co-host|co-hosts|presenter|presenters|co-presenter|co-presenters|narrator|narrators|judge|judges|coach|coaches|panellist|panellists|panelist|panelists|moderator|moderators|"
    "announcer|announcers|co-anchor|co-anchors|quizmaster|question master|emcee|team captain|team captains)"
)
_WORDS = (
    "host|hosts|co-host|co-hosts|presenter|presenters|co-presenter|narrator|narrators|judge|judges|coach|coaches|panellist|panellists|panelist|panelists|moderator|moderators|announcer|announcers|"
    "anchor|anchors|quizmaster|master|emcee|captain|captains|panel"
)
CHAIR_WORD = later(
    r"\b(?:co-)?(?:host(?:s|ed|ing)?|present(?:ers?|ed|ing)|judg(?:es?|ed|ing)|panel(?:l?ists?)?|narrat(?:ors?|ed)|coach(?:es)?|moderat(?:ors?|ed)|announcers?|anchors?|team captains?)\b"
)
#: How one comes to a chair.
_COMES = later(
    r"\b(?:named|appointed|became|become|becomes|brought (?:in|on|back)|hired|tapped|chosen|signed(?: on)?|unveiled|announced|confirmed|revealed|added|joined|joins|joining|installed|selected|picked|introduced|"
    r"promoted|recruited|drafted in|took over|takes over|taken over|taking over|return(?:s|ed|ing)?|remain(?:s|ed)?|debut(?:s|ed)?|stay(?:s|ed)? on|sat on|sits on|sit on|formed?|forms|ma(?:de|kes?) up|complet(?:es?|ed)|(?:was|were|is|are|been|sat|sits) on the(?= $)|ma(?:de|kes?) (?:his|her|their) debuts?|first (?:season|series|year) as)\b"
)
_NOT = later(
    r", |\b(?:not|never|no longer|guest|rumou?red|considered|offered|declined|wanted|hoped|former|formerly|that|which|who|when|where|because|if|than|contestants?|winners?|left|leave|leaving|film|awards?|ceremony|"
    r"podcast|radio|spin-off|another|talks|fill-in|said|stated)\b"
)
#: Behind a chair: a character's name, or another programme's.
ANOTHERS = later(
    r"'| N| (?:of|for|on|in|at|to) (?!(?:(?:the|this|its|a|his|her|their) )?(?:(?:[OC]|second|new|entire|whole|revived|daytime|syndicated) )*(?:season|series|show|programme|program|episode|finale|premiere|"
    r"competition|revival|reboot|version|time|year|run|panel)|D|the (?:rest|remainder))"
)
_EVENT = later(
    r"\b(?:awards?(?!-)|ceremony|festival|screening|event|podcast|radio(?! (?:host|presenter|personality|broadcaster|dj))|reunion|aftershow|after-show)\b"
)


def another(here: Here) -> bool:
    """Whether the clause is of another work or season, of a ceremony, or in an article on no show."""
    return here.scene.kind not in {"season", "series"} or of_another(here) or bool(_EVENT.search(here.line))


def is_our_own(here: Here) -> bool:
    """Whether the sentence is on the article's own programme: "Harbour Lights is a talk show"."""
    m = _OWN.match(here.line)
    mark = here.fold.marks.get(0) if m else None
    return m is not None and (mark is None or mark.value in (*here.scene.titles, here.scene.series))


#: What such a sentence begins with.
_OWN = later(
    r"(?:it|this|(?:the )?N|the (?:show|series|programme|program))(?:,? \([^)]*\))?,? (?:(?:is|was) (?:an?|the|one)|began|premiered|debuted|launched|started|first aired|aired|ran|returned)\b"
)


def seated(panel: tuple[str, ...], here: Here) -> Iterator[Cast] | None:
    """Those of a panel as the cast, if nobody in it is something else than a performer."""
    named = [compiled(r"^Judge (?=\S+ \S)").sub("", p) for p in several(panel) if p.casefold() not in here.scene.called]
    if not named or not all(is_performer(p) for p in named if " " in p):
        return None
    tier = "guest" if _AS_GUEST.search(here.line[max(0, here.low - 8) : here.high]) else None
    return (Cast(p, None, tier) for p in named)


#: A chair that is a guest's.
_AS_GUEST = later(
    r"\bguest[ -](?:star )?(?:host|judge|judging|presenter|panel|coach|mentor|narrat|announ|comment|captain)"
)


@rule(
    f"<panel> .. {_CHAIRS}",
    trigger=_WORDS,
    never=NEVER,
    last=True,
)
def comes_to_chair(panel: Described, here: Here) -> Iterator[Cast] | None:
    """Who is said to have come to a chair.

    >>> read("In March 2016, the comedian Ana Sol was named the new host.")
    cast(performer='Ana Sol')
    >>> read("It was announced that Ana Sol and Bo Lind would become permanent co-hosts.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol was brought on as the show's host.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol made her debut as a judge, and Bo Lind sat on the judging panel.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol was named the host of Slack Tide.")
    >>> read("Ana Sol joined as radio host Mira Vale.")
    >>> read("Ana Sol was considered as the new host.")
    """
    words = here.line[here.low : here.high]
    gap = words[words.rindex("N") + 1 :]
    if _COMES.search(gap) is None or _NOT.search(gap) or another(here) or ANOTHERS.match(here.line, here.high):
        return None
    if compiled(r"\b(?:by|with|of|from|replac\w+|alongside|than) $|(?<!,) and $").search(here.line[: here.low]):
        return None
    return seated(panel, here)


@rule(
    f"(stars|starring|starred|named|chose|hired|picked|tapped|selected|signed|announced|unveiled|appointed|recruited|brought in|brought on|brought back|introduced|introducing|featured|features|featuring|feature|have|include|has|had) "
    f"<panel> (as|to be) [the |its |a |their |one of the |permanent ][new |regular |main |permanent |first |sole ]{_CHAIRS}",
    f"(named|appointed) <panel> [as ][the |its ][new |permanent |main ]{_CHAIRS}",
    "(features|featured|featuring|has|had) <panel> as [its |the ][regular |main |resident ](performers|players|panellists|panelists|panel|regulars|team captains|improvisers|comedians)",
    "with [a ]panel (of|comprising|consisting of) <panel>",
    f"replaced by <panel> as [the |its ][new |main |permanent ]{_CHAIRS}",
    f"(and|with|,) <panel> as [the |its |a ][new |regular |main ]{_CHAIRS}",
    trigger=_WORDS + "|performers|players|panel|regulars|captains|improvisers|comedians",
    never=NEVER,
    last=True,
)
def put_in_chair(panel: Described, here: Here) -> Iterator[Cast] | None:
    """Whom the makers have put into a chair.

    >>> read("The network named Ana Sol the new host.")
    cast(performer='Ana Sol')
    >>> read("It is hosted by Una Birch and features Ana Sol, Bo Lind and Cy Marsh as its regular performers.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("In 2010, they were replaced by Ana Sol and Bo Lind as judges.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("The show has Una Birch as the host and Bo Lind as its announcer.")
    cast(performer='Una Birch')
    cast(performer='Bo Lind')
    >>> read("The network named Ana Sol the host of Slack Tide.")
    >>> read("They had Ana Sol as a friend.")
    """
    if another(here) or ANOTHERS.match(here.line, here.high) or _UNDONE.search(here.line[: here.low]):
        return None
    return seated(panel, here)


_UNDONE = later(
    r"\b(?:not|never|wanted|hoped|considered|tried|planned|failed|almost|nearly|which|who|previously)(?: [a-z]+){0,3} $"
)


@rule(
    "(hosted|co-hosted|presented|co-presented|judged|announced|narrated|moderated|fronted|emceed|anchored|chaired|refereed|presided over) by <panel>(.|,|;| and| with| from| until| since| in D)",
    "(succeeded|followed|replaced) by <panel>(.|,|;| in D| in the| for| from| as of)",
    trigger="presided|chaired|refereed|hosted|presented|judged|announced|narrated|moderated|fronted|emceed|anchored|succeeded|followed|replaced",
    never=NEVER + "|production|development|casting",
    last=True,
)
def also_chaired(panel: Introduced, here: Here) -> Iterator[Cast] | None:
    """Who hosts, judges or announces beside or after another.

    >>> read("It is hosted by the comedian Ana Sol and judged by chef Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("The game show is hosted by former Olympic champion Ana Sol, and announced by Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol served as its host until 2008, and was succeeded by Bo Lind.")
    cast(performer='Bo Lind')
    >>> read("Originally hosted by Ana Sol, the show was long.", title="Harbour Lights")
    cast(performer='Ana Sol')
    >>> read("It was first shown on Reef TV hosted by Ana Sol and then on Ebb TV hosted by Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("The gala was hosted by Ana Sol.")
    >>> read("The writer was succeeded by Ana Sol.")
    """
    before, words = here.line[: here.low], here.line[here.low : here.high]
    first = at_first(here)
    if not first and another(here):
        return None
    if compiled(r"\b(?:gala|party|special|dinner|show N|series N|programme N|talk show)\b").search(before):
        return None
    after = words.startswith(("succ", "foll", "repl"))
    if after and not compiled(r"\b(?:hosts?|hosted|presenter|presented|judges?|narrat\w+|announcer)\b[^.;]*$").search(
        before
    ):
        return None
    if not (after or first or CHAIR_WORD.search(before) or _OF_IT.search(before)):
        return None
    return seated(panel, here)


#: In front of "hosted by": it is this programme's.
_OF_IT = later(
    r"\b(?:game show|quiz show|show|series|programme|program|competition|it|season|episodes?|quiz|panel|final|finale|finals|semi-finals?|heats?|auditions?|rounds?|dishes|acts|challenges|performances|contest|proceedings) (?:(?:is|was|are|were|has been|had been|have been|will be) )?(?:(?:currently|originally|initially|also|again) )?$"
    r"|\bon N (?:(?:in|on|from|until) D )?(?:(?:to|until) D )?$"
)


@rule(
    f"{_CHAIRS} [of the (show|series|programme|program) |for the (show|series|programme|program) |on the (show|series) ](have|has) included <panel>",
    f"(C|two|three|four|regular|original|new|permanent|resident|first) {_CHAIRS}(:|, namely) <panel>",
    "(line-up|lineup|roster|panel) [now |currently |again ](consists of|consisted of|comprises|comprised|comprising|includes|included|is made up of|was made up of|featured|features) <panel>",
    "(voice-over|voiceover|narration|commentary) [is |was ](by|from|provided by|done by|supplied by) <panel>",
    "<panel> (is|was) (his|her|the|their|its|the show's) [court |show |resident |first |original ](bailiff|announcer|hostess|sidekick|court reporter|referee|adjudicator|question-setter|scorekeeper)",
    trigger=_WORDS
    + "|line|lineup|roster|panel|voice|voiceover|narration|commentary|bailiff|hostess|sidekick|reporter|referee|adjudicator|setter|scorekeeper",
    never=NEVER,
    last=True,
)
def of_the_panel(panel: Described, here: Here) -> Iterator[Cast] | None:
    """Those of a panel, and who sits beside it.

    >>> read("Announcers for the series have included Ana Sol, Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("The first season had three regular panelists: Ana Sol, Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("The original panel was large; the current line-up consists of Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol was the host, and Bo Lind was his bailiff.")
    cast(performer='Bo Lind')
    >>> read("Its autumn line-up includes Ana Sol and Bo Lind.", under="Broadcast")
    >>> read("The roster included Ebb and Flow.")
    """
    words = here.line[here.low : here.high]
    if another(here):
        return None
    if compiled(r"^(?:line-?up|roster)").match(words) and not CHAIR_WORD.search(here.line[: here.low]):
        return None
    return seated(panel, here)


RULES = (comes_to_chair, put_in_chair, also_chaired, of_the_panel)
