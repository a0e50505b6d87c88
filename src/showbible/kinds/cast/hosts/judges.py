"""Who hosts, presents, narrates, judges or coaches a programme."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.grammar.slots import Described, People, Person, Work
from showbible.kinds.cast.clauses import ELSEWHERE, of_another
from showbible.kinds.cast.company import several
from showbible.kinds.cast.fact import Cast
from showbible.text.patterns import compiled, later

_CHAIRS = (
    "(host|hosts|co-host|co-hosts|presenter|presenters|co-presenter|co-presenters|narrator|narrators|judge|judges|coach|coaches|panellist|panellists|panelist|panelists|"
    "a judge|guest judge|guest judges|guest host|guest hosts|guest panellist|guest panelist)"
)
_TRIGGERS = (
    "each|every|co-host|captains|captain|mentors|co-hosts|hosted|fronted|emceed|presented|narrated|host|hosts|presenter|presenters|narrator|narrators|judge|judges|panel|coach|coaches|panellist|panellists|panelist|panelists|"
    "judging|hosting|presenting|present|presents|narrate|narrates"
)
_NEVER = (
    ELSEWHERE
    + "|reception|critical|award|accolade|plot|contestant|spin-off|promotion|marketing|reunion|aftershow|legacy"
)
_OWN_SHOW = later(
    r"(?:^|[,;] |\b(?:and|series|season|show|it|programme|program|competition|episodes?|is|was|are|were|has been|N)(?: (?:is|was|are|were|has been|have been|had been))?"
    r"(?: (?:also|again|currently|originally|once again|to be|being))? )$"
)
_EVENT = later(
    r"\b(?:awards?(?!-)|ceremony|panel at|festival|screening|event|special|talk show|podcast|radio|reunion|aftershow|after-show|online)\b"
)


_PLANNED = later(
    r"\b(?:originally planned|was to be|would have been|were to be|offered|rumoured|rumored|going to be|asked)\b[^;]*$"
)
#: Behind a chair: it is one of another programme, or a character's.
_FOR_ANOTHER = later(
    r" N| (?:of|for|on|in|at|to) (?!(?:(?:the|this|its|a|his|her|their) )?(?:(?:[OC]|second|new|entire|whole|consecutive) )*(?:season|series|show|programme|episode|finale|premiere|"
    r"program|competition|time|year|run|panel)|D|celebrate|the u[ks]\b)"
)


@rule(
    "(hosted|co-hosted|presented|narrated|fronted|emceed) [for the O time |again |once again ]by [N |N's ]<panel>",
    "<panel> (returned to|returns to|return to|joined|joins|join|joining) (the|its) [judging |judges' |coaching ]panel",
    f"<panel> (became|becomes|become|remained|remains|remain|joined|joins|join) .. as [the |a |an ][new |permanent |regular |fourth |third |resident ]{_CHAIRS}",
    f"<panel> (became|becomes|become) [the |a |an ][new |permanent |regular |fourth |third |resident ]{_CHAIRS}",
    "the [show's |series' |season's ](host|narrator|presenter), <panel>,",
    "(host|hosts|presenter|presenters|narrator) of the (show|series|programme|program) (is|was|are|were) <panel>",
    "<panel> (hosts|hosted|presents|presented|narrates|narrated) (each|every|all) [of the ](episode|episodes|edition|editions|show|shows|programme|instalment|installment)",
    f"<panel> [have |has ][all |both |also |again |once again ](returned|returns|return|returning|served|serves|serve|serving|continued|acted|acts|appeared|appears|appear) .. as [the |its |a ][main |series |show's |series' |new |head |lead |chief |sole |regular |permanent |resident ]{_CHAIRS}",
    f"<panel> (are|were|is|was|will be|have been|has been) [all |both |also |again |once again |officially ](returning|appointed|brought in|announced|confirmed|named|introduced|hired|back|chosen|revealed|added) .. as [the |its |a |an ][new |main |series |O ]{_CHAIRS}",
    "<panel> (returned|returns|return|continued|continues|came back|was hired|were hired|was chosen|were chosen|was announced) to (host|present|judge|narrate|co-host)",
    "<panel> [also |again |both |once again ](host|hosts|hosted|present|presents|presented|narrate|narrates|narrated|co-host|co-hosts|co-hosted|co-presents|co-presented) (the|this) [O |C |new |entire |whole ](show|series|season|programme|program|competition)",
    "<panel> (hosts|hosted|presents|presented) (his|her|their) O (series|season)(.|,|;| of <work>)",
    "(judges|hosts|presenters|judging panel|panel of judges|coaches|panel) [for (the|this) (season|series) |this (season|series) ][again |also ](are|is|were|was|include|includes|included|consists of|consisted of|consisting of|comprised|comprises|was made up of|is made up of) [again |once again |once more ]<panel>",
    "(with|featuring|features|featured|and) [the ][returning |new |fellow |regular |guest ](judges|presenters|hosts|coaches|co-hosts|mentors|team captains|team captain|panellists|panelists) <panel>",
    "team captains (are|were|is|was) <panel>",
    "(judging|hosting|presenting) [(the|this) (season|series|show|competition) ](are|is|were|was) <panel>",
    "(host|narrator|presenter) (is|was) <panel>",
    "(judges|hosts|presenters|coaches): <panel>",
    f"<panel> (is|was|are|were|has been|have been|had been) [again |also ](the|its) [show's |series' |programme's |program's ][main |new |head |lead |sole |current |original |long-time |longtime |award-winning |emmy-winning |N |permanent |regular |chief |only |official |first ]{_CHAIRS}",
    f"with <panel> (as|serving as|acting as|returning as) [the |its |a ][main |new |head |lead ]{_CHAIRS}",
    "<panel> (hosts|hosted|presents|presented|narrates|narrated)(,|.|;| alongside)",
    trigger=_TRIGGERS, never=_NEVER,
)  # fmt: skip
def hosts(panel: Described, here: Here, work: Work = "") -> Iterator[Cast] | None:
    """Who hosts, narrates or judges.

    >>> read("The series is hosted by Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("The judges were the chef Ana Sol, Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Ana Sol presented the show, and Bo Lind returned as judge.")
    cast(performer='Bo Lind')
    cast(performer='Ana Sol')
    >>> read("Ana Sol, Harbour Weekly editor Bo Lind and singer Cy Marsh all returned as judges.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Ana Sol returned to host the season.")
    cast(performer='Ana Sol')
    >>> read("The original judging panel consisted of the show's creator Ana Sol, and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol, Bo Lind and Cy Marsh have all returned as judges.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Ana Sol presented her third series of Harbour Lights.")
    cast(performer='Ana Sol')
    >>> read("Harbour Lights is an American morning talk show, hosted by Ana Sol.", title="Harbour Lights")
    cast(performer='Ana Sol')
    >>> read("It was originally hosted by the actress and former journalist Ana Sol and comedian Bo Lind.", title="Harbour Lights")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol narrates each episode.")
    cast(performer='Ana Sol')
    >>> read("She was on a talk show, hosted by Ana Sol.")
    >>> read("Ana Sol presented her third series of Low Tide.")
    >>> read("It was originally planned that the show would be presented by Ana Sol.")
    >>> read("A party was given at a club hosted by night.")
    """
    before, words = here.line[: here.low], here.line[here.low : here.high]
    by = compiled(r"(?:co-)?(?:hosted|presented|narrated|fronted|emceed) .*?\bby\b").match(words)
    if (of_another(here) and not (by and at_first(here))) or (by and not _own_show(here, before)):
        return None
    if _EVENT.search(words if _says_what_it_is(here) else before + words):
        return None
    if _OF_N.search(words) and not compiled(r"\bthe \S+-(?:winning|nominated) ").search(here.words):
        return None
    if _FOR_ANOTHER.match(here.line, here.high) or (work and tidy(work) not in (*here.scene.titles, here.scene.series)):
        return None
    if _PLANNED.search(before) or _OF_A_POST.match(here.line, here.high):
        return None
    tier = "guest" if " guest " in words or before.endswith("guest ") else None
    return (Cast(p, None, tier) for p in several(panel))


#: Behind a name that tells where the next one works: "consisted of Ana Sol, Slack Tide | co-writer Bo Lind".
_OF_A_POST = later(
    r" (?:co-)?(?:writer|producer|director|editor|anchor|creator|star|actor|actress|presenter|host|judge|winner|champion|singer|founder|owner|chef|columnist|critic|journalist|correspondent|reporter|guitarist|drummer|player) N"
)
#: The sentence begins with who hosted a show at first.
_AT_FIRST = later(
    r"(?:(?:the (?:show|series|programme|program)|it|N) (?:was|were|is) )?(?:originally|initially|O|formerly|previously|currently) $"
    r"|(?:by (?:then|D),? (?:it|the (?:show|series|programme|program))|(?:it|the (?:show|series|programme|program))) ha(?:s|d) been $"
)
#: The sentence begins with what sort of show it is: "Low Water is a late-night talk show, hosted by".
_WHAT_IT_IS = later(r"(?:N|it|the (?:show|series|programme|program)) (?:is|was) an? [^,;.]{0,90},? $")


def at_first(here: Here) -> bool:
    """Whether the sentence begins with who hosted at first, in an article on the whole show."""
    return here.scene.kind == "series" and _AT_FIRST.match(here.line[: here.low]) is not None


def _says_what_it_is(here: Here) -> bool:
    """Whether all that stands in front of the match says what sort of show this one is, a talk show, say."""
    m = _WHAT_IT_IS.match(here.line[: here.low])
    if m is None or not m[0].startswith("N"):
        return m is not None
    return here.fold.marks[0].value in (*here.scene.titles, here.scene.series)


#: A name before a chair: a prize ("the Emmy-winning host"), or another show.
_OF_N = later(r"(?:is|was|are|were) (?:again |also )?(?:the|its) N ")


def _own_show(here: Here, before: str) -> bool:
    """Whether "hosted by" speaks of this programme: not of a special, a rival or a ceremony."""
    m = _OWN_SHOW.search(before)
    if m is None:
        return False
    if (named := compiled(r"N(?= |,)").search(m[0])) is not None:
        mark = here.fold.marks.get(m.start() + named.start())
        if mark is None or mark.value not in (*here.scene.titles, here.scene.series):
            return False
    if compiled(r"(?:series|season|show|programme|program|competition) $").search(before) and not compiled(
        r"\b(?:is|was) (?:an?|the) "
    ).search(before):
        return False
    return not before.endswith(", ") or compiled(r"(?:N|it|the [a-z ]+) (?:is|was)\b").match(before) is not None


@rule(
    "(hosts|presenters|judges|host|judge|presenter|coaches) <players>",
    trigger="hosts|presenters|judges|host|judge|presenter|coaches",
    never=_NEVER,
)
def chaired(players: People, here: Here) -> Iterator[Cast] | None:
    """A chair before a name: "Hosts Ana Sol and Bo Lind returned".

    >>> read("Hosts Ana Sol and Bo Lind returned for their third season.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("It is the first series for new hosts Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("She met talk show host Ana Sol.")
    """
    before, words = here.line[: here.low], here.line[here.low : here.high]
    if not compiled(r"(?:^|\b(?:new|returning|the series|the show's|the series'|series) )$").search(
        before
    ) or of_another(here):
        return None
    kept = players if compiled(r"[a-z]+s N").match(words) else players[:1]
    return (Cast(p) for p in several(kept))


@rule(
    f"<player> (replaced|replaces|succeeded|succeeds|took over from|takes over from|was replaced by|was succeeded by) <other> as [the |a ][new |O |main ]{_CHAIRS}",
    trigger="replaced|replaces|succeeded|succeeds|over",
    never=_NEVER,
)
def replaced_in_chair(player: Person, other: Person, here: Here) -> Cast | None:
    """Who took a chair over.

    >>> read("Ana Sol replaced Bo Lind as the fourth judge.")
    cast(performer='Ana Sol')
    >>> read("In 2010, Ana Sol took over from Bo Lind as presenter.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol replaced Bo Lind as the captain.")
    """
    by = " by N" in here.line[here.low : here.high]
    return None if of_another(here) else Cast(other if by else player)


@rule(
    "<panel> [also |again |both |once again ](presented|hosted|narrated|co-hosted|co-presented)( for| throughout| once| alone| solo| from)",
    "on the [judging |coaching |judges' ]panel[,] <panel> (were|was|are|is) [all |both |each ](back|present|returning|joined)",
    "(his|her|their|whose|vacant|empty) (chair|seat|place|spot)[ on the panel] (was|were|is) (filled|taken|occupied) by [..]<panel>",
    "panel (made up of|comprising|composed of|consisting of) [regulars |judges ]<panel>",
    "joined (backstage|on the panel|at the desk|behind the desk|in the studio|on the judging panel|as co-host|as host) by [newcomer |newcomers |comedian |singer |presenter ]<panel>",
    "[with ]<panel> (replacing|replaces|replaced) (N|him|her|them)[ (on the panel|as a judge)](.|,|;| in D)",
    "(was|is|were) replaced by <panel>(.|,|;)",
    "(,|and|while|with) guest (judge|host|panellist|panelist|mentor) <panel>",
    "(hosted|presented) by N and [was |is ](judged|co-hosted|mentored|narrated) by <panel>",
    f"(returned|returns|served|serves|acted|acts|remained) as [the |its |a ][main |head |lead |chief |sole ]{_CHAIRS}[,] (alongside|with|along with|together with|joined by) <panel>",
    "N co-hosted (with|alongside) <panel>",
    "<panel> co-hosted (with|alongside) N",
    f"(have|has|had|having) <panel> as [the |its |their ][main |sole |permanent ]{_CHAIRS}",
    "(jury|jurors) [again |once again ](are|is|were|was|include|includes|included|consists of|consisted of|consisting of|comprised|comprises|was made up of|is made up of) <panel>",
    "with <panel> (presenting|hosting|judging|co-hosting|narrating)(.|,|;)",
    f"<panel> (took|take|takes|taking) (his|her|their) (seat|seats|place|places|chair|chairs) as {_CHAIRS}",
    "(acts|contestants|competitors|performances|performers|auditions|contest|competition|series|season|show|shows|programme) (is|are|was|were) judged [again |once again |once more ]by <panel>",
    "<panel> on the (judging |coaching |judges' |)panel(.|,|;)",
    "as (did|do|does) [fellow |his fellow |her fellow |the |regular |returning ](judges|judge|hosts|host|presenters|presenter|co-hosts|co-host|coaches|coach|mentors|panellists|panelists) <panel>",
    "<panel> (stood|stands|filled|fills|stepped|steps|standing|filling|stepping|deputised|deputises) (in for|for) (him|her|them|N)",
    "<panel> (replaced|replaces|replacing) N on the (judging |coaching |judges' |)panel",
    trigger="jury|jurors|presenting|hosting|judging|co-hosting|narrating|have|has|had|having|took|take|takes|taking|judged|mentored|alongside|joined|presented|hosted|narrated|co-hosted|co-presented|panel|chair|seat|place|spot|backstage|desk|studio|guest|co-host|host|replacing|replaces|replaced|stood|stands|filled|fills|stepped|steps|standing|filling|stepping|deputised|deputises|did|do|does",
    never=_NEVER,
    last=True,
)  # fmt: skip
def in_the_chair(panel: Described, here: Here) -> Iterator[Cast] | None:
    """Who hosts or judges, told by the chair.

    >>> read("Ana Sol presented for a fourth year, joined backstage by newcomer Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("On the panel, producer Ana Sol and singer Bo Lind were back.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("His chair was filled by former girl group member Ana Sol.")
    cast(performer='Ana Sol')
    >>> read("It was long, while guest judge Bo Lind was ill.")
    cast(performer='Bo Lind', tier='guest')
    >>> read("Bo Lind returned to the show, with Ana Sol replacing Cy Marsh.", under="Judges")
    cast(performer='Ana Sol')
    >>> read("The season was hosted by Ana Sol and judged by Bo Lind and Cy Marsh.")
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Ana Sol replaced Bo Lind on the judging panel.")
    cast(performer='Ana Sol')
    >>> read("Ed Vale presented the show, and Di Low returned as judge with Ana Sol replacing Cy Marsh.")
    cast(performer='Ana Sol')
    >>> read("The acts were judged by Ana Sol, Bo Lind and the newcomer Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("The contest has Ana Sol and Bo Lind as its judges, with Cy Marsh presenting.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("The host returned, as did judges Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ed Vale was ill, and Ana Sol stood in for him.", under="Judges")
    cast(performer='Ana Sol')
    >>> read("Ed Vale was ill, and Ana Sol stood in for him.", under="Production")
    >>> read("Ana Sol presented the award for the show.")
    """
    if of_another(here) or here.scene.kind not in {"season", "series"} or _EVENT.search(here.line):
        return None
    if compiled(r" (?:staff|team|producers|viewers|experts|members)\b").match(here.line, here.high):
        return None  # "judged by Tidal Voices staff"
    if compiled(r"\b(?:replac\w+|succeed\w*) $").search(here.line[: here.low]):
        return None
    if (
        compiled(r"\breplac| (?:in )?for (?:him|her|them|N)$").search(here.line[here.low : here.high])
        and not here.words.endswith("panel")
        and not _of_a_jury(here)
    ):
        return None
    if _FOR_ANOTHER.match(here.line, here.high - (4 if here.line.endswith(" for", 0, here.high) else 0)):
        return None
    tier = "guest" if compiled(r"(?:^|[a-z,] )guest [a-z]+ ").search(here.line[here.low : here.high]) else None
    return (Cast(p, None, tier) for p in several(panel) if p.casefold() not in here.scene.called)


def _of_a_jury(here: Here) -> bool:
    """Whether the heading or the words in front speak of those who judge or host."""
    return here.under("judge", "host", "panel", "coach", "presenter", "mentor") or bool(
        compiled(r"\b(?:judges?|hosts?|presenters?|coach(?:es)?|mentors?)\b").search(here.line[: here.low])
    )


#: Chairs that are also trades of characters: counted where it is told how they are held.
_ALSO_CHAIRS = (
    "[workroom |in-house |celebrity |style |fashion |backstage |sideline |field |social media |online |digital |team |head |guest |season's |series' |show's ]"
    f"(mentor|mentors|expert|experts|announcer|announcers|reporter|reporters|correspondent|correspondents|commentator|commentators|{_CHAIRS[1:-1]})"
)


@rule(
    f"<panel> (maintains|maintained|retains|retained|keeps|kept|resumed|resumes|reprises|reprised) (his|her|their) (role|roles|position|positions|post|posts|duties) as [the |a ]{_ALSO_CHAIRS}",
    "<panel> (returned|returns|return|returning|came back) (for|to|in) (his|her|their) [O |usual |regular ](hosting|judging|presenting|mentoring|coaching) (duty|duties|role|roles|job|jobs)",
    "<panel> (mentors|mentored|coaches|coached|guides|guided) the (team|designers|contestants|competitors|chefs|bakers|artists|teams|acts|participants|dancers|models|singers|cooks|stylists|finalists)",
    f"<panel> (was|were|is|are) (appointed|announced|named|confirmed|chosen|introduced) as [the ]{_ALSO_CHAIRS}",
    f"(alongside|joined by) [the |new |returning ]{_ALSO_CHAIRS} <panel>",
    "<panel> (is|was|are|were) the [show's |series' |program's |programme's |first |original ](announcer|announcers|workroom mentor|mentor|mentors)",
    f"<panel> (took over|takes over|stepped in|steps in) as [the |a ][new |main ]{_CHAIRS}",
    "(original|previous|first) (host|hosts|presenter|presenters|narrator|judge|judges) <panel>",
    f"<panel>, who (is|was|are|were|serves as|served as|acts as|became) (the|a|its) [new |current |main |permanent |original |second |regular |long-time ]{_ALSO_CHAIRS}(,|.|;| for| in| since| of the| from)",
    f"<panel> (was|were) [the |a |also ]{_CHAIRS} (in|for|from|during|until) (season|seasons|series|the O|its|D)",
    "<panel> (hosted|co-hosted|presented|co-presented|judged|narrated) (season|seasons|series|the O|the pilot|episodes)",
    "(through|to|until) C and <panel> (in|from|for) (season|seasons|series)",
    f"<panel> (serves|served|serve|acts|acted|acting|serving|continued|continues|returned|returns|returning|joined|joins) as [the |a |an ]{_ALSO_CHAIRS}",
    trigger="original|previous|first|took|takes|stepped|steps|through|to|until|hosted|co-hosted|presented|co-presented|judged|narrated|narrator|mentor|mentors|mentored|expert|experts|announcer|announcers|reporter|reporters|correspondent|correspondents|commentator|commentators|judge|judges|host|hosts|co-host|co-hosts|presenter|presenters|narrators|panellist|panellists|panelist|panelists|coach|coaches|coached|guides|guided|hosting|judging|presenting|mentoring|coaching",
    never=_NEVER + "|cast|character",
    last=True,
)  # fmt: skip
def kept_chair(panel: Described, here: Here) -> Iterator[Cast] | None:
    """Who keeps a chair of a contest or takes one beside the judges'.

    >>> read("Ana Sol maintains her role as the workroom mentor.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol returned for her hosting duty.")
    cast(performer='Ana Sol')
    >>> read("Last year's winner Ana Sol mentors the designers in the competition.")
    cast(performer='Ana Sol')
    >>> read("Hosts Ana Sol and Bo Lind returned, alongside sideline reporter Cy Marsh who returned for her third season.")
    cast(performer='Cy Marsh')
    >>> read("Ana Sol is the award-winning host, alongside Bo Lind, who is the new co-host for the season.")
    cast(performer='Bo Lind')
    >>> read("Cy Marsh was co-host in its early days, Ana Sol co-hosted seasons two through nine and Bo Lind in seasons ten through twelve.")
    cast(performer='Cy Marsh')
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Bo Lind hosted the first three seasons, after which Ana Sol took over as host.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol hosts the program, and Bo Lind is the announcer.")
    cast(performer='Bo Lind')
    >>> read("Ana Sol mentored the contestants of Tidal Voices.")
    >>> read("Ana Sol served as a mentor to the young writers.")
    >>> read("Ana Sol returned as reporter Mira Vale.")
    """
    if of_another(here) or here.scene.kind not in {"season", "series"} or _EVENT.search(here.line):
        return None
    if _FOR_ANOTHER.match(here.line, here.high) or _PLANNED.search(here.line[: here.low]):
        return None
    words = here.line[here.low : here.high]
    if words.startswith(("original", "previous", "first")) and here.scene.kind != "series":
        return None  # of another season
    if words.startswith(("through", "to", "until")) and not compiled(r"\b(?:co-)?(?:host|present|judg|narrat)").search(
        here.line[: here.low]
    ):
        return None
    tier = "guest" if " guest " in f" {words}" else None
    return (Cast(p, None, tier) for p in several(panel))


RULES = (hosts, chaired, replaced_in_chair, in_the_chair, kept_chair)
