"""Who hosts, judges or announces in plain words: verbs without an object, chairs and who is in them, stand-ins and successors."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Introduced, People
from showbible.kinds.cast.clauses import of_another
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.hosts.chairs import ANOTHERS, CHAIR_WORD, NEVER, another, seated
from showbible.text.patterns import compiled, later

_VERBS = "(hosted|hosts|host|co-hosted|co-hosts|co-host|presented|presents|present|co-presented|co-presents|judged|judges|judge|narrated|narrates|narrate|commentated|commentates|moderated|emceed|anchored|guest hosted|guest-hosted|guest judged|guest-judged|guest hosts|guest judges)"
_HOW = "[would |will |has |have |had ][also |both |all |again |once again |occasionally |sometimes |often |regularly |briefly |later |then ]"
_SORTS = (
    "[main |regular |original |current |new |permanent |first |sole |resident |head |lead |guest |celebrity |occasional |substitute |fill-in |stand-in |temporary |studio |in-house |"
    "social media |digital |online |backstage |sideline |roving |field |team |quiz |show's |series' |programme's |program's |season's |N ]"
)
_CHAIRS = (
    "(host|hosts|co-host|co-hosts|presenter|presenters|co-presenter|co-presenters|narrator|narrators|judge|judges|coach|coaches|mentor|mentors|advisor|advisors|adviser|advisers|panellist|panellists|panelist|panelists|"
    "moderator|moderators|announcer|announcers|commentator|commentators|reporter|reporters|correspondent|correspondents|quizmaster|emcee|team captain|team captains|captains|chairman|referee|referees|jurors)"
)
_CHAIR_WORDS = (
    "host|hosts|presenter|presenters|narrator|narrators|judge|judges|coach|coaches|mentor|mentors|advisor|advisors|adviser|advisers|panellist|panellists|panelist|panelists|moderator|moderators|"
    "announcer|announcers|commentator|commentators|reporter|reporters|correspondent|correspondents|quizmaster|emcee|captain|captains|chairman|referee|referees|jurors"
)
#: What of the programme a chair is of.
_OF_IT = (
    "[(for|of|on|in) (this|the|that|its) [O |C |entire |whole |current |original ](season|series|show|programme|program|run|version|edition|revival|competition) |"
    "(this|that) (season|series|year|time) |for D ]"
)
_CREW = later(
    r"\b(?:showrunners?|directors?|(?:executive |series )producers?|writers?|composers?|editors?|network|channel|characters?)\b"
)
_ANY_CHAIR = later(
    rf"{CHAIR_WORD.pattern}|\b(?:mentor(?:s|ed)?|coached|advis(?:ed|ors?)|commentat(?:ors?|ed)|correspondents?|captains|emceed)\b"
)
#: A past or another programme's chair, in front of it.
_NOT = later(
    r"\b(?:not|never|rumou?red|considered|wanted|hoped|planned|asked|offered|former|talk show|radio|podcast|gala|party|award|awards|film|would have|whether|if)\b[^,;]*$"
)


#: Whom one coaches: "as mentor | to the contestants".
_OF_THOSE = later(
    r" (?:to|for|of) (?:the|both|all|each) (?:[a-z]+ ){0,2}(?:contestants|competitors|designers|chefs|bakers|teams?|acts|models|artists|singers|couples|finalists|participants)\b"
    r"| (?:for|on|in) (?:an?|one|C|several|some|many|most) (?:[a-z]+ )?(?:week|month|year|day|episode|season|series|night|time|occasion)s?\b"
)


def _panel(panel: tuple[str, ...], here: Here) -> Iterator[Cast] | None:
    """Those of a panel, unless the clause is of another programme or of what never was."""
    goes_on = here.line.endswith((" and", " while", " alongside", " with"), 0, here.high) or _OF_THOSE.match(
        here.line, here.high
    )
    if another(here) or (ANOTHERS.match(here.line, here.high) and not goes_on) or _NOT.search(here.line[: here.low]):
        return None
    return seated(panel, here)


def _of_chairs(here: Here) -> bool:
    """Whether the heading, or the sentence, tells of those who host or judge, and of no makers."""
    told = here.under("host", "judge", "presenter", "panel", "coach", "narrator", "announcer")
    return (told or _ANY_CHAIR.search(here.line) is not None) and _CREW.search(here.line) is None


@rule(
    f"<those> {_HOW}{_VERBS}(.|,|;| and| in the| again| once more| once again| until| since| from D| in D| in the O| for the| throughout| while| together| alongside| with)",
    f"<those> {_HOW}(guest hosted|guest-hosted|guest judged|guest-judged|guest presented|guest-presented|guest-hosts|guest-judges)",
    f"<those> {_HOW}(captain|captains|captained|chair|chairs|chaired) (the|its|their) [O |C |two |opposing |rival |respective ](teams|team|panel|quiz|discussions|discussion)",
    "<panel> (is|was|are|were|serves as|served as|appears as|appeared as|acts as|acted as) (the|its|a) [show's |series' |programme's |program's ]resident (expert|experts|chef|doctor|comedian|critic|psychologist|historian|designer|judge|scientist|band|dj)(.|,|;| and| on the| in| from)",
    f"<panel> {_HOW}(presided over|fronted|chaired|hosted|presented|co-hosted) (the|this) [O |C |entire |original ](show|series|season|programme|program|proceedings|competition|revival)",
    f"<panel> {_HOW}(provided|provides|provide|gave|gives|voices|voiced|read|reads|records|recorded|does|did|performs|performed|supplies|supplied) [the |live |running ](commentary|narration|voice-over|voiceover|voice-overs)(.|,|;| alongside| with| for the| in| and)",
    "(commentary|narration|voice-over|voiceover) (is|was) [also |again ](provided|given|done|read|spoken|recorded) [jointly ]by <panel>",
    "(hosted|co-hosted|presented|narrated|judged) (originally|initially|first|jointly|variously|solely|alternately|entirely) by <panel>",
    "(this time|now|again|once more|once again) [being ](hosted|presented|narrated|co-hosted) by <panel>",
    trigger="captain|captains|captained|chair|chairs|resident|guest-hosted|guest-judged|guest-presented|guest-hosts|guest-judges|guest|hosted|hosts|host|presented|presents|present|judged|judges|judge|narrated|narrates|narrate|commentated|commentates|moderated|emceed|anchored|presided|fronted|chaired|commentary|narration|voice|voiceover",
    never=NEVER,
    last=True,
)  # fmt: skip
def hosts_plainly(here: Here, panel: Described = (), those: People = ()) -> Iterator[Cast] | None:
    """Who hosts, judges or comments, where the verb says no more.

    >>> read("Ana Sol hosted and Bo Lind narrated once more.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("It was a long year, and Ana Sol and Bo Lind judged again.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol presided over the show for ten years.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol provided commentary alongside Una Birch.")
    cast(performer='Ana Sol')
    >>> read("The commentary was given by Ana Sol.")
    cast(performer='Ana Sol')
    >>> read("It was hosted originally by Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("A revival began, this time hosted by Ana Sol.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol guest-hosted for a week.")
    cast(performer='Ana Sol', tier='guest')
    >>> read("Ana Sol and Bo Lind captain the two teams.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol is the show's resident chef.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol hosted the gala.")
    >>> read("At the awards Ana Sol hosted.")
    >>> read("Reef hosted and won.")
    """
    if compiled(r"\b(?:commentary|narration|voice-?overs?)\b").search(here.line, here.low, here.high) and _DVD.search(
        here.line
    ):
        return None
    return _panel(panel or those, here)


#: Commentary of another sort.
_DVD = later(r"\b(?:audio|dvd|blu-ray|disc|box set|home|releases?)\b")


@rule(
    f"{_SORTS}{_CHAIRS} {_OF_IT}(is|was|are|were|will be|would be|has been|have been|had been|remains|remain|remained) [again |once again |once more |still |initially |originally |also ]<panel>",
    f"(all|both|the|its) [C |two |three |four |five |show's |series' |returning |original ]{_CHAIRS}[ from (the|its|last|season|series) ..], <panel>(,|.|;| among them)",
    f"<panel>, (the|its) [show's |series' |programme's ](original|first|current|main|long-time|longtime|former|new|previous|regular) {_CHAIRS}(,| of the| from| and)",
    f"{_CHAIRS} (included|include|includes|were|are) <more> (during|in|for|until|from|since) .., [and ]<panel>",
    f"{_SORTS}{_CHAIRS} {_OF_IT}(include|includes|included|have included|has included) <panel>",
    f"of the .. {_CHAIRS}[ ..], <panel> [both |all |alone |only ](stayed|remained|returned|continued|were kept|was kept|were retained|came back)",
    "(entire|whole|judging) panel (was|is|were) (replaced|changed|refreshed) with <panel>",
    "(jury|judging panel|panel of judges|panel) of <panel>(.|,|;| chose| decided| judged| and the| selected)",
    f"<panel> (was|were|is|are|will be) [also |again |all |both ][the |its |a ](guest|celebrity guest|special guest|head|main|regular|permanent|show's|series') {_CHAIRS}(.|,|;| in| on| for| this| and| during| with| while| throughout)",
    f"{_SORTS}{_CHAIRS} <panel> [both |all |also ](returned|returns|return|came back|remained|stayed|continued|was back|were back)[,] (along with|alongside|together with|with|joined by) <more>",
    f"<panel> {_HOW}(returned|returns|return|returning|came back|went back) to the [judging |judges' |coaching ](panel|desk|jury)",
    f"<panel> {_HOW}(served|serve|serves|acted|acts|worked|works|appeared|appears|filled in|fills in|stood in|stands in|featured|joined|joins|came in|were used|was used) as [the |a |an |its |one of the |additional |later |further ]{_SORTS}{_CHAIRS}",
    trigger=_CHAIR_WORDS + "|panel|jury",
    never=NEVER + "|cast|character",
    last=True,
)
def in_chairs(panel: Introduced, here: Here, more: Described = ()) -> Iterator[Cast] | None:
    """Who is said to be in a chair of the programme.

    >>> read("The hosts for this season will be Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("The show's original announcer was Ana Sol.")
    cast(performer='Ana Sol')
    >>> read("All three judges, Ana Sol, Bo Lind and Cy Marsh, came back.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Regular panelists included Una Birch in the first year, Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Una Birch')
    >>> read("Head judge Ana Sol returned, along with Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("All four coaches from the previous season, Ana Sol and Bo Lind among them, returned.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Of the previous coaches, Ana Sol and Bo Lind stayed, while the others left.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("The entire panel was replaced with Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("The winner was chosen by a jury of Ana Sol, Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Ana Sol and Bo Lind both returned to the judging panel.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol and Bo Lind have sometimes served as substitute announcers.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("The guest mentors were Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Guest hosts have included Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Ana Sol, the original host, left in 2005.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol acted as mentor to the young contestants.")
    cast(performer='Ana Sol')
    >>> read("The coach of the Reef Divers was Ana Sol.")
    >>> read("The talk show host was Mira Vale.")
    >>> read("The coach is Mira Vale.", under="Characters")
    """
    words = here.line[here.low : here.high]
    if compiled(r"\b(?:panel|jury) of").search(words) and len(panel) < 2:
        return None
    back = compiled(r" from (?:the|its|last) .*N").search(words) and compiled(
        r"\breturn|\bback\b|\bremain|\bstay"
    ).search(here.line, here.high)
    return seated(panel, here) if back else _panel((*panel, *more), here)


@rule(
    "<panel> (was|were|is|are) (chosen|hired|selected|brought in|drafted in|announced|named|recruited|picked|introduced|signed) (to replace|as replacements for|as the replacements for|as a replacement for|to succeed) <others>",
    "<those> [both |all |also ](stayed|remained|returned|stayed on|came back)(.|,|;| while| but| and)",
    "<panel> (took|takes|taking|filled|fills|filling) (his|her|their|N's|N') (place|places|seat|seats|role|roles|chair|chairs|spot|spots)",
    "<panel> (took over|takes over|assumed|assumes|inherited|inherits|took on) N's (role|position|place|seat|chair|duties|job)",
    "with <panel> (taking over|returning|stepping in|filling in|standing in|staying on|joining|replacing N|succeeding N)(.|,|;| for| in| from| as| until| after)",
    "with <panel> (serving|acting|working|appearing|filling in|standing in) as [the |an |a |his |her |their ][occasional |regular |frequent |temporary ](substitute|substitutes|replacement|replacements|stand-in|stand-ins|fill-in|fill-ins|understudy)",
    "<panel> [also |occasionally |sometimes |briefly |regularly |both |all ](substituted|subbed|deputised|deputized|stood in|filled in|fills in|stands in|covered) for <others>",
    "<panel> (was|were|is|are|will be|would be) [again |also |once again ]joined [on the .. |at the .. |in the .. ]by [new |fellow |returning |newcomer |newcomers |guest ]<more>",
    f"joining [{_SORTS}{_CHAIRS} ]<panel>[ on the [judging |judges' |coaching ]panel] (is|are|was|were) <more>",
    f"<panel> (announced|confirmed|revealed|said|stated) .. that (he|she|they) (would|will) [also |both |all ](return|be returning|be back|continue|remain|stay on) .. as [the |a |an ]{_SORTS}{_CHAIRS}",
    f"<panel> [also |later |then ](returned|returns|returning|joined|joins|came back|was hired|was added|was brought in|became part of it) .., (replacing|succeeding|taking over from|in place of) <others> as [the |a |an ]{_SORTS}{_CHAIRS}",
    f"[<more> (is|was|are|were|will be) ](assisted|joined|accompanied|supported|aided|helped) by [her |his |their |the ][fellow |new |returning ]{_CHAIRS} <panel>",
    "(contestants|competitors|designers|chefs|bakers|teams|acts|girls|models|artists|singers|couples|celebrities|participants) (is|are|was|were) [also |all ](mentored|coached|guided|advised|tutored|trained) by <panel>",
    f"<panel> (joined|joins|would join|will join) <more> as [the |a |an |one of the ]{_SORTS}{_CHAIRS}",
    "<those> (replaced|replaces|replacing|succeeded|succeeds) N(.|,|;| and N| in the| for the| on the| this)",
    trigger=_CHAIR_WORDS
    + "|panel|hosted|co-hosted|presented|co-presented|judged|narrated|announced|substituted|subbed|deputised|deputized|stood|filled|fills|mentored|coached|guided|advised|tutored|trained",
    never=NEVER + "|cast|character",
    last=True,
)  # fmt: skip
def beside_chairs(
    here: Here, panel: Described = (), those: People = (), more: Described = (), others: Described = ()
) -> Iterator[Cast] | None:
    """Who comes, stays or stands in, in a sentence on hosts or judges.

    >>> read("Una Birch was confirmed as judge, Ana Sol returned, while Bo Lind and Cy Marsh were chosen to replace Ed Vale.")
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    cast(performer='Ana Sol')
    >>> read("Una Birch stepped down as host and Ana Sol took her place.")
    cast(performer='Ana Sol')
    >>> read("The host left in 2004, and Ana Sol took over Una Birch's role.")
    cast(performer='Ana Sol')
    >>> read("Una Birch hosted the first series, with Ana Sol taking over for the second.")
    cast(performer='Ana Sol')
    >>> read("The announcer was ill, with Ana Sol and Bo Lind serving as occasional substitutes.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol and Bo Lind substituted for Ed Vale.", under="Hosts")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Joining head judge Ana Sol were Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Ana Sol was joined by the new judges Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Ana Sol announced in May that she would return as host.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol returned to the show, replacing Bo Lind as coach.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol is assisted by co-host Bo Lind.")
    cast(performer='Bo Lind')
    cast(performer='Ana Sol')
    >>> read("The contestants are mentored by Ana Sol.")
    cast(performer='Ana Sol')
    >>> read("Una Birch returned as a judge, while Ana Sol and Bo Lind replaced Ed Vale.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Una Birch directed the show, and Ana Sol took over her role.")
    >>> read("Ana Sol from Reef was a contestant whom the judges liked.")
    >>> read("Ana Sol returned.", under="Production")
    """
    if not _of_chairs(here):
        return None
    if those and not (
        CHAIR_WORD.search(here.line[: here.low])
        and compiled(r"(?:^|, |, and | and | while |that )$").search(here.line[: here.low])
    ):
        return None
    return _panel((*panel, *those, *more), here)


@rule(
    "<panel> (from|since|until|between|in) (D|season C|series C|the O)[ (to|until|through|and) D](.|,|;)",
    "(finally|lastly|then|later|subsequently|eventually) by <panel>(.|,|;| from D| until D| in D| since D)",
    "[and |while |but ]<panel> (the (O|rest|next|following|remaining|last)|in the (O|rest|next|following))[ C][ season| series| seasons| episodes](.|,|;)",
    trigger="hosted|presented|co-hosted|narrated|judged|announced|emceed|fronted|narration",
    never=NEVER,
    last=True,
)
def hosts_in_turn(panel: People, here: Here) -> Iterator[Cast] | None:
    """Hosts one after another, each with his years.

    >>> read("Una Birch hosted the show from 2001 to 2005, and Ana Sol from 2005 to 2010.")
    cast(performer='Ana Sol')
    >>> read("It was hosted by Una Birch from 2001 to 2005, then by Ana Sol until 2009 and finally by Bo Lind.")
    cast(performer='Una Birch')
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Una Birch hosted the first season, and Ana Sol the second.")
    cast(performer='Ana Sol')
    >>> read("It was announced that Ana Sol, a coach, from 2005 lived in Reef.")
    >>> read("Una Birch and Ana Sol hosted Low Water until 1994.")
    """
    if _HOSTED.search(here.line, 0, here.low):
        return None  # what is hosted
    return _panel(panel, here) if _of_chairs(here) and _IN_TURN.search(here.line, 0, here.low) else None


#: In front of a name that is a programme's: "N and N hosted N until D".
_HOSTED = later(r"\b(?:hosted|presented|co-hosted|narrated|judged|announced|emceed|fronted) $")
#: Hosts in turn, each with his years: "hosted the show from D to D, and".
_IN_TURN = later(
    r"\b(?:hosted|presented|co-hosted|narrated|judged|announced|emceed|fronted|narration (?:is|was))(?: (?:it|the (?:show|series|programme|program)|by))?"
    r"(?:,? (?:by|from|until|to|since|in|for|the|O|C|seasons?|series|through|between|and|then|later|finally|followed|succeeded|N|D|years?|original(?:ly)?))*,? (?:and |then |later |followed by |succeeded by |by )*$"
)


@rule(
    "reunion[ special| show| episode| specials| episodes][,] [that was |which was |also |was |were |is ](hosted|moderated|presented|co-hosted) by <panel>",
    trigger="reunion",
    never="plot|synopsis|reception|critical|spin-off|award",
    last=True,
)
def hosts_reunion(panel: Described, here: Here) -> Iterator[Cast] | None:
    """Who hosts the reunion that a season of a reality show ends with.

    >>> read("Twelve episodes were made, with a two-part reunion special hosted by Ana Sol.")
    cast(performer='Ana Sol')
    >>> read("The cast gave a reunion concert hosted by Ana Sol.")
    """
    return None if not here.scene.on_a_show or of_another(here) else seated(panel, here)


@rule(
    f"<panel> [also |later |eventually |then ](stepped down|steps down|stood down|retired|resigned|departed|left|was fired|was dropped|quit) [from the (show|series|programme|program) |the (show|series|programme|program) ]as [the |its |a |an ]{_SORTS}{_CHAIRS}",
    "<panel> [also |later |then ](left|departed|quit) the [judging |judges' |coaching ]panel",
    trigger=_CHAIR_WORDS + "|panel",
    never=NEVER + "|cast|character",
    last=True,
)
def had_a_chair(panel: People, here: Here) -> Iterator[Cast] | None:
    """Who left a chair: in an article on a whole show he is of its cast.

    >>> read("Ana Sol stepped down as host in 2012.", title="Harbour Lights")
    cast(performer='Ana Sol')
    >>> read("Ana Sol stepped down as host.", title="Harbour Lights (season 2)")
    """
    if here.scene.kind != "series" or ANOTHERS.match(here.line, here.high) or _NOT.search(here.line[: here.low]):
        return None
    return seated(panel, here)


RULES = (had_a_chair, hosts_in_turn, hosts_reunion, hosts_plainly, in_chairs, beside_chairs)
