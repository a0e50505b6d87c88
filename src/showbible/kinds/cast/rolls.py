"""Rolls: a run of names behind words that open one, whatever stands between them and however each part is told.

"Among the guests were Ana Sol, Bo Lind (as Captain Reyes), a young Cy Marsh and, as the ferryman, Una Birch".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, NamedTuple

from showbible.grammar.parts import PARTS, parts_in
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, as_folded, tidy
from showbible.kinds.cast.clauses import ELSEWHERE, of_another
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import tier_told
from showbible.kinds.cast.listed.parts import part_of
from showbible.kinds.cast.listed.shares import is_name
from showbible.text.patterns import compiled, later

_WHO = (
    r"(?:guest(?:s|[- ]stars?| voices?| artist(?:e?s)?| actors?| performers?| cast| players?| appearances?| roles?| spots?| turns?)?|special guests?|cameos?|cameo appearances?|appearances?|"
    r"guest-starring|guesting|co-stars?|(?:supporting|recurring|regular|main|principal|featured|additional|voice|ensemble|extended|returning|new|remaining) (?:actors?|players?|performers?|cast(?: members?)?|voices?|roles?|parts?|characters?|regulars?|guests?|additions?)|"
    r"cast members?|regulars|actors(?= (?:who|that|to) )|musical (?:guests?|acts?|performers?)|musicians|voices|familiar faces|faces(?! (?:off|against|up|down|the|a|an|his|her|their|charges|each)\b)|newcomers|celebrit(?:y|ies)|supporting cast|the cast|judges|jurors|coaches|hosts|presenters|panell?ists)"
)
_DOES = r"(?:appearing|starring|co-starring|featured|featuring|seen|heard|recurring|guesting|guest[- ]starring|returning|joining (?:them|him|her|the cast)|on hand|in the cast|back(?! to\b)|playing supporting roles)"
_IS = r"(?:have been|has been|are|were|is|was|include|includes|included|including|being)"
_MID = r"(?:,? (?!(?:not|no|never|without|whose|among)\b)[a-zO'-]+| N(?:'s)?| D| Q| C){0,10}?"
#: The same where it goes on without a clause of its own: "returning for the season".
_MID_PLAIN = _MID.replace("not|no", "which|who|that|it|he|she|they|not|no")
_SOME = r"(?:others|some|several|many|people|guests|actors|actresses|performers|artists|comedians|celebrities|musicians|singers|politicians|athletes|personalities|stars|those|figures)"
_SELVES = r"(?:appear(?:ed|ing|s)?(?: briefly)? as|turn(?:ed|ing)? up as|playing|played|cameo(?:ed|ing)? as|featured as|guest(?:ed|ing| starred| starring)? as|perform(?:ed|ing)? as|seen as|being)"
_NO_TURN = r"(?!(?:not|no|never|without|who|as|but|by)\b)"
_OPENING = Slot(
    rf"(?<![a-zA-Z'])(?:{_WHO}{_MID},? {_IS}(?! (?:made up|composed|comprised) of)(?: (?:also|again|once again))?"
    rf"|(?:among (?:these|those|them)|these|others|they|some of (?:these|them)|examples) (?:also |have |mainly )?{_IS}"
    rf"|{_WHO},? (?:among them|notably|namely)"
    rf"|(?:also |further )?{_DOES}{_MID_PLAIN},? {_IS}"
    rf"|(?:guest |cameo |special |musical |guest-starring |brief )?(?:appearances|cameos|roles|spots|turns|performances|voices)(?: (?!was|were)[a-zO'-]+| N(?:'s)?){{0,4}}?(?: (?:are|were|is|was) (?:also )?(?:made|supplied|provided|given|contributed|filled|taken|played|performed))? (?:by|from)(?:(?:,? [a-z'-]+| N(?:'s)?){{1,16}},? (?:including|such as|among them|like|namely))?"
    rf"|(?:the )?(?:[a-z]+ )?cast (?:is|was) (?:completed|rounded out|filled out|rounded off|joined) by"
    rf"|(?:smaller|minor|other|further|lesser|guest|supporting|recurring|remaining|cameo) (?:roles|parts) (?:(?:are|were) )?(?:went|go|fell|given|taken|filled|played|assigned) (?:to|by)"
    rf"|(?:producers|season|series|show|network|it|episode) (?:also )?(?:brought in|drafted in|recruited|enlisted|welcomed|welcomes)"
    rf"|(?:actors|actresses|performers|comedians|celebrities|musicians|personalities|faces)(?:,? {_NO_TURN}[a-zO'-]+){{0,10}}? (?:appear|appeared|featured|guested|guest-starred|starred|seen)(?: as (?:other |minor )?(?:characters|guests))?(?:,? {_NO_TURN}[a-zO'-]+){{0,12}}?,? (?:including|such as|among them|like|notably)"
    rf"|(?:{_SOME},? (?:(?:who|that|have|has|also|all|both|were|was) )*)?{_SELVES} (?:themselves|himself|herself){_MID}(?:,? (?:including|such as|among them|like|notably)|,? {_IS})"
    rf"|(?:{_SOME} (?:(?:who|that) )?(?:(?:have|has|also) )*(?:voic(?:ed|ing|e)|play(?:ed|ing)|portray(?:ed|ing)|lent (?:their|his|her) voices?(?: to)?|provid(?:ed|ing) (?:the )?voices?(?: (?:for|of))?)"
    rf" (?:[a-z-]+ )?(?:characters|roles|parts|voices){_MID},? (?:{_IS}|including|such as|among them|like|notably))"
    rf"|(?:stars?|starred|features?|featured)(?: (?!as\b|in\b)[a-z'-]+| N){{1,6}}? (?:actors|actresses|performers|comedians|musicians|personalities|stars|celebrities|faces|names),? (?:such as|like|including|among them|notably)"
    rf"|(?:made|make|making|had|made their) (?:[a-z]+ )?(?:guest|cameo|special) (?:appearances|roles|spots)(?:,? {_NO_TURN}[a-z'-]+| N(?:'s)?){{0,8}}?,? (?:including|such as|among them|like|notably)"
    r"|cast (?:is|was) (?:made up|composed|comprised) of"
    rf"|(?:guest stars|guest starred|cast|ensemble|series|show|season|it) (?:also )?(?:comprises?|boasts?|boasted|numbers|numbered|takes in|counts|counted))"
    r"(?! (?:[a-z]+ ){1,2}by )(?=[,:]? (?:an? |the |and )?(?:[a-z' -]|N's ){0,60}N(?!'))",
    as_folded,
)
Opening = Annotated[str, _OPENING]

#: Behind a name: whom he plays.
_PART = (
    r" (?:as|playing|voicing|portraying|reprising(?: the role of)?|in the (?:role|part) of|being) (?P<part>(?:(?:the|an?|his|her|their|its|one|(?:N and )?N's|N') )?(?:(?!(?:and|who|as|in|on|from|for)\b)[a-z'/-]+,? ){0,5}?"
    r"(?:N(?:(?: ?/ ?| of (?:the )?| the | in )N)*(?!')|(?!(?:and|who|well)\b)[a-z-]+(?=[,.;]|$| and | in | who )(?!, N(?:;|\.?$))))"
)
_NOT_A_LINK = r"(?!(?:and|or|who|whose|as|in|on|to|for|by|with|that|which|of|from|at|while|whereas|but|before|after|when|then|plus|is|are|was|were|also|not|alongside|opposite|playing|voicing|portraying)\b)"
_ENTRY = later(
    rf"(?:(?:,? ?(?:in|for|with) (?:an?|the|one|two|C) [a-z CO-]{{2,30}}, )|,? ?as (?P<first>(?:the|an?|her|his|their) [a-z' -]{{2,30}}|N), )?"
    rf"(?:(?:the |an? )?(?:{_NOT_A_LINK}[a-z/'-]+,? |N's |O |N {_NOT_A_LINK}[a-z-]+ ){{0,6}}?)N(?!'|[ ]N| {_NOT_A_LINK}[a-z-]+ (?:[a-z-]+ )?N)(?:{_PART})?"
)
#: The same behind what somebody is: "Ana Sol, Bo Lind's wife, as Mira", "Ana Sol, of Low Tide fame, as Mira".
_LATE_PART = later(rf", (?:of (?:the )?N fame|N's (?:[a-z-]+ ){{1,4}}?[a-z-]+|an? [^,;N]{{3,40}}),{_PART}")
_ON = later(rf" {_NOT_A_LINK}[a-zCO]")
_NEXT = later(
    r"(?:, (?:and,? |with |as well as |plus |along with |alongside |or )?|; (?:and )?| and,? | as well as | along with | alongside | plus | with | & )(?:also |finally |later )?"
)
#: A description behind a name, before the next one: "Ana Sol, who played the ferryman, and Bo Lind".
_WHO_IS = later(
    r", (?:who|whose|the|an?|of|from|best|formerly|then|himself|herself)(?![a-z])[^,;.]{2,90}(?=, (?:and |with )?[^,;.]{0,40}?N)"
)
_WHO_PLAYED = later(
    r",? who (?:also |briefly )?(?:plays|played|portrays|portrayed|voices|voiced) (?P<part>(?:the )?(?:(?:[a-z'-]+ )*?N(?!')|[a-z-]+))(?=[,.;]| in | and |$)"
)
#: Before a name that is a part's, or that of somebody behind the camera: "her teachers N", "the style director N".
_NO_PLAYER = later(
    r"\b(?:characters?|companions?|members|(?:grand|step)?(?:daughters?|sons?|mother|father|parents)|sisters?|brothers?|wife|husband|uncle|aunt|cousins?|nephews?|nieces?|teachers?|neighbou?rs?|"
    r"boss|villains?|enem(?:y|ies)|friends?|(?<!guest )(?<!guest-)directors?|producers?|designers?|writers?|composers?|showrunners?)(?: N's)? $"
)
_PLAYED_BY = later(r",? (?:who (?:was|is|were|are) )?(?:again |also )?(?:played|portrayed|voiced) by ")


#: Behind a name: where somebody is from, before the next name or at the end.
_OF_WHOM = later(r" (?:of|from) (?:the )?N(?: magazine| newspaper| fame)?(?=,| and |[.;]|$)")


class Named(NamedTuple):
    """One of a roll: who, as whom, where the fold names him, and whether brackets alone tell the part."""

    player: str
    part: str | None
    low: int
    high: int
    bracketed: bool = False


def roll(here: Here, at: int, real: bool = False) -> list[Named]:
    """The names from ``at`` on, one after another, each with his part where it is told.

    Where they are said to be of ``real`` people, "Mira's mother Una Sol" is no part.
    """
    line, found = here.line, []
    while (m := _ENTRY.match(line, at)) is not None:
        index = m.start("part") if m["part"] else m.end()
        name_at = max(n for n in here.fold.marks if m.start() <= n < index and line[n] == "N")
        at = m.end()
        if (whose := _OF_WHOM.match(line, at)) is not None:
            at = whose.end()
        if (not real and _NO_PLAYER.search(line, m.start(), name_at)) or _PLAYED_BY.match(line, at):
            break
        part = _part(here, m)
        bracketed = part is None and (part := _aside(here, name_at)) is not None
        if (played := _WHO_PLAYED.match(line, at)) is not None:
            low, high = played.span("part")
            named = line.find("N", low, high)  # "who played the dissident | Git Hale"
            part = part or part_of(here.fold.words(max(low, named), high))
            at = played.end()
        if _ON.match(line, at):
            break  # "the singer Ana Sol and Tidewater regular": who is meant isn't told
        name = tidy(here.fold.words(name_at, name_at + 1))
        if " " not in name and line.startswith(" of ", at):
            break  # "Tales of the Reef's Ana Sol"
        found.append(Named(name, part, m.start(), at, bracketed))
        if not part and (late := _LATE_PART.match(line, at)) is not None:
            found[-1] = found[-1]._replace(part=part_of(here.fold.words(*late.span("part"))), high=late.end())
            at = late.end()
        elif (described := _WHO_IS.match(line, at)) is not None:
            at = described.end()
        step = _NEXT.match(line, at)
        if step is None:
            break
        at = step.end()
    return found


def _part(here: Here, m: re.Match[str]) -> str | None:
    which = "part" if m["part"] else "first"
    if not m[which]:
        return None
    low, high = m.span(which)
    named = [
        n
        for n in here.fold.marks
        if low <= n < high and here.line[n] == "N" and not here.line.startswith(("'", " and N'"), n + 1)
    ]
    if named and compiled(r"(?:[a-z' -]|N(?:'s?)? )*$").match(here.line[low : named[0]]):
        low = named[0]
    if here.line[low:high] in _SELF:
        return here.line[low:high]
    words = part_of(here.fold.words(low, high))
    return None if not words or words.split()[-1] in _NO_PARTS else words


_SELF = ("himself", "herself")
#: What somebody is besides an actor, and no part.
_NO_PARTS = frozenset(
    "regular regulars guest guests star stars host hosts judge judges narrator themselves himself herself lead leads member members recurring main well addition additions mentor mentors"
    " contestant contestants producer director writer creator panellist panelist".split()
)


def _aside(here: Here, index: int) -> str | None:
    """The part in the brackets behind a name: "Bo Lind (as Captain Reyes)", "Bo Lind (Reyes, a captain)"."""
    for at, start, end in here.fold.asides:
        if index < at <= index + 2:
            inside = here.fold.text[start:end].strip(" ()")
            if compiled(
                r"\d|[Ss]eason|[Ss]eries|[Ee]pisode|born|uncredited|pictured|left|right|centre|center|of |from |also |both |now |then |[\"“]"
            ).match(inside):
                return None
            bare = compiled(r"^(?:as|who (?:plays|played|voices|voiced)|playing|voicing|voice of) ").sub("", inside)
            said = bare != inside
            bare = compiled(r"^(?:his|her|their|[A-ZÀ-Þ][\w.-]*['’]s) (?:[a-z-]+ ){0,3}[a-z-]+,? (?=[A-ZÀ-Þ])").sub(
                "", bare
            )
            part = part_of(bare)
            return part if part and (said or is_name(part)) and len(part) < 50 else None
    return None


#: Words of an opening that say that players follow, not parts.
_OF_PLAYERS = later(
    r"\b(?:guest|stars?|starring|actors?|players?|performers?|artist|voices?|cast|cameos?|musical|regulars|newcomers|celebrit)"
)
#: An opening that points at who was told of in the sentence before.
_THESE = later(r"(?:among )?(?:these|those|them|others|they|some|examples)\b")
_WERE_IN_IT = later(
    r"\b(?:guest (?:stars?|actors?|artiste?s?|roles?|appearances?|performers?|cast|voices)|guests|cameos?|(?:well-known|famous|notable|established|veteran|familiar) (?:[a-z]+ )?(?:actors|performers|faces|guests|comedians|celebrities)|"
    r"actors (?:who )?(?:have )?appear(?:ed|ing)?|celebrities (?:who )?(?:have )?appear(?:ed|ing)?|supporting (?:cast|actors|roles|players)|recurring (?:cast|roles|actors))\b"
)
#: Words of an opening that say that those who follow are themselves in it.
_REAL = later(r"\b(?:figures|personalities|celebrities)\b")
_PLAIN = later(r"\b(?:themselves|their own|his own|her own)\b")
#: An opening that says what those who follow played: "several actors guested as characters in".
_PLAYED_SOME = later(r"\b(?:voic\w+|play\w*|portray\w*|lent|provid\w+|as) (?:[a-z'-]+ ){0,4}characters\b")
_OTHERS = later(
    r"\b(?:contestants?|enem(?:y|ies)|villains?|monsters?|creatures?|aliens?|animals?|housemates?|nominees?|winners?|nominated|viewers|fans|writers|directors|producers|executive|episodes directed|songs?|albums?|reviews?|critics|brands|teams|"
    r"awards|commentar(?:y|ies)|novels?|films|(?<!live )(?<!results )shows|works|credits|filmography|series such|rejected|considered|turned down|declined|audition\w*|inspired|influences?|based on|compared|reunited?|former|past|previous|other series|"
    r"departed|departing|leaving|not returning|without|absent|killed|wanted|hoped|potential|rumou?red|invited|guests (?:at|of honou?r|for) (?:the|an?|its|his|her|their) (?:[a-z]+ )?(?:premiere|party|wedding|ceremony|event|screening|gala|launch|concert|dinner|reception|funeral)|admirers|audience|attend(?:ed|ees?|ance|ing)|toys|tributes|archive footage|locales|locations|landmarks|buildings|venues|read lines|appearances (?:in|on) (?:various|other|several|many|numerous|different|such) (?:[a-z]+ ){0,2}(?:series|shows|films|programmes|programs|sitcoms|dramas)|exits?|departures?|crossovers?|characters (?!were|are|played)|written by|directed by|produced by)\b"
)


@rule(
    "<opening>",
    trigger="judges|jurors|coaches|hosts|presenters|panellists|panelists|parts|themselves|voicing|voiced|these|those|them|others|they|examples|guest|guests|cameo|cameos|appearance|appearances|starring|appearing|featured|featuring|seen|heard|recurring|joining|hand|cast|back|musicians|voices|returning|regulars|celebrities|"
    "celebrity|comprised|made|composed|stars|features|starred|actors|players|performers|roles|turns|spots|musical|faces|newcomers|ensemble|producers|brought|drafted|recruited|enlisted|welcomed|welcomes",
    never=ELSEWHERE
    + "|reception|critical|music|writing|plot|synopsis|promotion|marketing|reunion|critic|response|directing|crew|award|contestants|format|rules|legacy|controvers",
)
def named_in_a_roll(opening: Opening, here: Here) -> Iterator[Cast] | None:
    """Those whom a sentence on a cast names one after another.

    >>> read("Among the guest artistes were Ana Sol, Bo Lind (as Captain Reyes), a young Cy Marsh and, as the ferryman, Una Birch.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', character='Captain Reyes', tier='guest')
    cast(performer='Cy Marsh', tier='guest')
    cast(performer='Una Birch', character='ferryman', tier='guest')
    >>> read("Also appearing from time to time were Ana Sol as Reyes's landlady Mrs Tulip, and Bo Lind, who played the harbourmaster in most of them.")
    cast(performer='Ana Sol', character='Mrs Tulip', tier='recurring')
    cast(performer='Bo Lind', character='harbourmaster', tier='recurring')
    >>> read("Special guest voices this season were supplied by Ana Sol (Tabitha, an officer), Bo Lind (the Mole Queen) and Cy Marsh.")
    cast(performer='Ana Sol', character='Tabitha', tier='guest')
    cast(performer='Bo Lind', character='Mole Queen', tier='guest')
    cast(performer='Cy Marsh', tier='guest')
    >>> read("These guests included racing drivers Ana Sol and Bo Lind, singer Cy Marsh and the actress Una Birch.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    cast(performer='Cy Marsh', tier='guest')
    cast(performer='Una Birch', tier='guest')
    >>> read("Also returning are recurring players Ana Sol, Bo Lind and Cy Marsh as Mira, Tom and the Captain.")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Bo Lind', character='Tom')
    cast(performer='Cy Marsh', character='Captain')
    >>> read("It features minor appearances from figures of the city's harbour life, including Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='cameo')
    cast(performer='Bo Lind', tier='cameo')
    >>> read("It has brief appearances from local personalities, including Reyes and Ana Sol of the Low Divers, the chef Bo Lind from Reef and Mira Vale.")
    cast(performer='Reyes', tier='cameo')
    cast(performer='Ana Sol', tier='cameo')
    cast(performer='Bo Lind', tier='cameo')
    cast(performer='Mira Vale', tier='cameo')
    >>> read("Some actors little known then appeared in one-off roles before they rose to fame, including Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("It had several well-known guest stars. These included Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Others turned up as themselves, mostly at the gala, such as the baker Ana Sol; and swimmers Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol', character='Ana Sol', tier='cameo')
    cast(performer='Bo Lind', character='Bo Lind', tier='cameo')
    cast(performer='Cy Marsh', character='Cy Marsh', tier='cameo')
    >>> read("Some noted singers who voiced minor characters on the show are Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Guest voices in this season include: Ana Sol as a shark, Bo Lind as himself, and Cy Marsh.")
    cast(performer='Ana Sol', character='shark', tier='guest')
    cast(performer='Bo Lind', character='Bo Lind', tier='cameo')
    cast(performer='Cy Marsh', tier='guest')
    >>> read("The show stars many British television actors such as Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Several actors made guest appearances in the series, such as Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("It attracted several well-known guest stars, among them Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Guests during the live results shows were Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Other guests included Ana Sol, of Low Tide fame, as Mira Vale, and Bo Lind as Tom.")
    cast(performer='Ana Sol', character='Mira Vale', tier='guest')
    cast(performer='Bo Lind', character='Tom', tier='guest')
    >>> read("Newcomers included Ana Sol, who played the young smuggler Mira Vale, with Bo Lind as the ferryman.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Bo Lind', character='ferryman')
    >>> read("It had many sponsors. These included Ana Sol and Bo Lind.")
    >>> read("The guest writers were Ana Sol and Bo Lind.")
    >>> read("Also seen were her granddaughter Mira Vale (Ana Sol) and the teacher Cass Reed (Bo Lind).")
    >>> read("There were appearances by enemies such as the Mud Lords, Mira Vale and Cass Reed.")
    >>> read("Guest stars included former companions Mira Vale and Cass Reed.")
    >>> read("Notable cast members include the style director Ana Sol.")
    >>> read("They are all reprising their starring roles from Slack Tide.")
    >>> read("Recurring and guest cast include: Ana Sol as Mira, Bo Lind and Cy Marsh as Tom and Ned, and Una Birch as Edda.")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Bo Lind', character='Tom')
    cast(performer='Cy Marsh', character='Ned')
    cast(performer='Una Birch', character='Edda')
    >>> read("Among the guests were three ferrymen.")
    >>> read("The guests at the gala were Ana Sol and Bo Lind.")
    >>> read("Famous admirers of it were in the audience, including Ana Sol and Bo Lind.")
    >>> read("Bo Lind made appearances in several television series including Ebb, Flow and Big Tide.")
    >>> read("Several of the town's landmarks were featured, including Sol Harbour.")
    >>> read("Mira faces off against the ferryman, who is hunting Ned Hart.")
    >>> read("It has quirky recurring characters, including Mira Vale and Cass Reed.")
    """
    line = here.line
    if opening == "roles from" and compiled(r"\b(?:his|her|their) (?:[a-z]+ ){0,2}$").search(line, 0, here.low):
        return None  # a work, of which the roles are
    start = max(line.rfind("; ", 0, here.low), line.rfind(". ", 0, here.low), 0)
    words = line[start : here.high]
    selves = compiled(r"\bthemselves\b").search(opening) is not None
    if _THESE.match(opening) and not (selves or _OF_PLAYERS.search(opening)):
        words = before = here.fold.text[max(0, here.fold.start - 240) : here.fold.start].casefold()
        if here.low or not _WERE_IN_IT.search(before) or _OTHERS.search(before):
            return None
    if (
        not here.scene.on_a_show
        or of_another(here)
        or (
            (others := _OTHERS.search(line, start, here.high))
            and not (others[0].startswith("characters") and _PLAYED_SOME.search(opening))
        )
        or (_PLAIN.search(line) and not selves)
    ):
        return None
    real = _REAL.search(opening) is not None
    named = roll(here, here.high + 2 if line[here.high] in ",:" else here.high + 1, real)
    if line[here.high] == ":" and line.startswith(" in Q", named[0].high if named else 0):
        return None  # of each the episode is told
    if not any(" " in n.player for n in named[: None if real else 1]):
        return None
    if not _OF_PLAYERS.search(words) and any(n.bracketed and is_performer(n.part or "") for n in named):
        return None  # "Mrs Tulip (Ana Sol)" or "Ana Sol (Mrs Tulip)"?
    if compiled(r"\bcharacters\b").search(opening) and not (named[0].part or _PLAYED_SOME.search(opening)):
        return None  # "characters, which include Tom Reyes": they are parts
    named = _both(here, _two_and_two(here, _shared(here, named)))
    here.widen(here.low, named[-1].high)
    tier = _tier(words, here) or ("cameo" if real and "character" not in opening else None)
    known = [n for n in named if is_performer(n.player) or ((real or "music" in opening) and is_name(n.player))]
    return (_one(n, tier, selves) for n in known)


def _one(named: Named, tier: str | None, selves: bool) -> Cast:
    if named.part in _SELF:
        return Cast(named.player, named.player, "cameo")
    return Cast(named.player, named.part or (named.player if selves else None), tier)


_PARTS = later(PARTS)


def _shared(here: Here, named: list[Named]) -> list[Named]:
    """The roll with the parts that are told together at its end: "Ana Sol, Bo Lind and Cy Marsh as Mira, Tom and Ned"."""
    first = next((n for n, one in enumerate(named) if one.part), 0)
    at = here.line.rfind(" as ", named[first].low, named[first].high)
    if not first or at < 0:
        return named
    told = _PARTS.match(here.line, at + 4)
    parts = parts_in(here.fold, at + 4, told.end()) if told else None
    if told is None or not parts or len(parts) != first + 1:
        return named
    players = [n._replace(part=p) for n, p in zip(named[: first + 1], parts, strict=True)]
    players[-1] = players[-1]._replace(high=told.end())
    return [*players, *(n for n in named[first + 1 :] if n.low >= told.end())]


def _two_and_two(here: Here, named: list[Named]) -> list[Named]:
    """The roll with two parts of two told together, among others who have one each: "Bo Lind and Cy Marsh as Tom and Ned, and"."""
    told, n = list(named), 2
    while n + 1 < len(told):
        before, first, second, part = told[n - 2 : n + 2]
        between = (here.line[first.high : second.low], here.line[second.high : part.low])
        if before.part and second.part and not (first.part or part.part) and between == (" and ", " and "):
            both = (first._replace(part=second.part), second._replace(part=part.player, high=part.high))
            told[n - 1 : n + 2] = both
        n += 1
    return told


def _both(here: Here, named: list[Named]) -> list[Named]:
    """The roll with the part of two told once, among others who have one each: "Ana Sol as Mira, Bo Lind and Cy Marsh as Tom"."""
    told = list(named)
    for n, (before, one, after) in enumerate(zip(named, named[1:], named[2:], strict=False), 1):
        parted = n + 2 < len(named) and not named[n + 2].part  # "Bo Lind and Cy Marsh as Tom and Ned"
        if before.part and after.part and not (one.part or parted) and here.line[one.high : after.low] == " and ":
            told[n] = one._replace(part=after.part)
    return told


_TIERS = (
    ("cameo", r"\bcameo|\bmusic(?:al|ians)|\bthemselves"),
    ("guest", r"\bguest|\bone-off (?:roles|parts|appearances)"),
    ("recurring", r"\brecurring|\bsupporting|from time to time|semi-regular"),
    (
        "main",
        r"\bstars? (?:many|several|such|various|well|veteran)\b|\bregulars?\b|\bensemble\b|\bmain\b|\bprincipal\b|\bstarring\b(?! role)",
    ),
)


def _tier(words: str, here: Here) -> str | None:
    mixed = "and supporting cast" in words or compiled(r"\b(?:recurring and guest|guest and recurring)\b").search(words)
    tier = None if mixed else tier_told(words, _TIERS)
    if tier is None:
        return "guest" if here.under("guest") else None
    return None if tier == "main" and compiled(r"\balso starring|co-starring").search(words) else tier


RULES = (named_in_a_roll,)
