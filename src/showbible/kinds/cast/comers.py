"""Who is in the work, told by any verb of coming before the word for the cast, the work or a kind of role.

The narrower rooms ask for a wording; here a gap of any words is looked through for a verb of a class.
"""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Parts, People, Words
from showbible.kinds.cast.clauses import (
    ELSEWHERE,
    LEADS_WHAT,
    elsewhere,
    headed_tier,
    of_one_family,
    paired,
    role_behind,
    tier_here,
)
from showbible.kinds.cast.company import several
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import tier_told
from showbible.text.patterns import compiled, later

_NEVER = ELSEWHERE + "|reception|critical|music|writing|plot|synopsis|contestants|crew|response|format|filming"
_PASSAGES = (
    "cast",
    "character",
    "guest",
    "recurring",
    "starring",
    "production",
    "development",
    "background",
    "overview",
    "season",
    "series",
)
#: What one does who comes into a cast, or is in it.
_COMES = later(
    r"\b(?:(?:re)?join(?:s|ed|ing)?|add(?:ed|s)? (?:in)?to|brought (?:in|on|into|onto|back)|came (?:into|back|on|aboard)|come back|sign(?:s|ed|ing)? (?:on|up|onto|for|to)|"
    r"return(?:s|ed|ing)? (?:to|for|in)|cast (?:in|for)|hired (?:in|for)|part of|among|appear(?:s|ed|ing)? (?:in|on|throughout)|star(?:s|red|ring)? (?:in|on)|"
    r"co-star(?:s|red)? in|guest[ -]star(?:s|red|ring)? (?:in|on|for)|recur(?:s|red|ring)? (?:in|on|throughout|during))\b"
)
#: The same of a cast alone: a maker completes no cast.
_OF_A_CAST = later(
    r"\b(?:complet(?:es?|ed|ing)|(?:round|fill)(?:s|ed|ing)? out|mak(?:es?|ing) up|made up|compris(?:es?|ed|ing)|head(?:s|ed)?|led|leads?)\b"
)
#: Verbs that makers have too, where the word behind is the work's.
_MAKERS_TOO = later(r"\b(?:join|sign|came|come|brought|add|hired|part of|return)")
_NOT = later(
    r", (?!all|both|too|each|along)|\b(?:not|never|no longer|neither|without|films?|movies?|crew|writ\w+|direct(?:s|ed|or|ing|ors)|produc(?:ers?|es|ed|ing)|executive|showrunner|compos\w+|create\w*|developed|that|which|who|whom|whose|"
    r"when|where|because|if|than|wanted|hoped|approached|rumou?red|offered|considered|declined|refused|auditioned?|contestants?|housemates?|winners?|songs?|soundtrack|awards?|best|leav\w+|left|exit\w*|depart\w*|cancel\w*|"
    r"negotiations|talks|interest\w*|expressed|other|another|characters?|except|exception|sponsor\w*|network|channel|inspired|former|formerly|previously|said|stated|felt|criticised|criticized|praised|teams?|hosts?|judges?|presenters?|coach|mentors?)\b"
)
#: In front of one who isn't the subject: "replaced by Ana Sol", "directed by", "with", "as".
_NO_SUBJECT = later(
    r"\b(?:as|by|from|of|with|like|than|opposite|alongside|against|for|to|replac\w+|succeed\w+|told|said|asked|let|see|saw|(?:played|portrayed|voiced)(?: N and)?) (?:[a-z]+ )?$|\bthe $|\bexception of\b"
    r"|\b(?:designers?|directors?|producers?|writers?|composers?|editors?|showrunners?|creators?|authors?|characters?|villains?) $"
)
_TIERS = (
    ("cameo", r"\bcameo"),
    ("guest", r"\bguest"),
    ("recurring", r"\brecur|\bsupporting"),
    ("main", r"\bmain\b|\bregulars?\b|\bprincipal\b|\bstarring\b|\blead(?:s|ing)?\b|\btitle\b|\btitular\b"),
)
#: Another work, or a part, behind the match.
_OF_ANOTHER = later(r"'| (?:of|on|in|from) (?:the )?(?:[a-z-]+ ){0,3}(?P<work>[NQ])| (?:as|of) (?:the )?N| C")


def _told(players: tuple[str, ...]) -> list[str]:
    """The performers of a list, if nobody in it is something else."""
    kept = several(players)
    return kept if all(is_performer(p) for p in kept if " " in p) else []


def _elsewhere(here: Here) -> bool:
    """Whether the clause is of another work, or the passage no place to tell of the cast."""
    return elsewhere(here) or (bool(here.section) and not here.under(*_PASSAGES))


def _of_another_work(here: Here) -> bool:
    """Whether a name behind the match makes it another work's cast, or a part's."""
    m = _OF_ANOTHER.match(here.line, here.high)
    if m is None or m["work"] is None:
        return m is not None
    value = here.fold.marks[m.start("work")].value
    return value not in (*here.scene.titles, here.scene.series)


def _known(players: tuple[str, ...], tier: str | None, here: Here) -> Iterator[Cast] | None:
    named = [p for p in _told(players) if p.casefold() not in here.scene.called]
    return (Cast(p, None, tier) for p in named) if named else None


def _behind(here: Here) -> str:
    """What the matched words say behind the last of their names."""
    words = here.line[here.low : here.high]
    return words[words.rindex("N") + 1 :]


@rule(
    "<players> .. (cast|ensemble|line-up|lineup|series|show|season|programme|program|revival|reboot|miniseries|drama|sitcom|comedy)",
    trigger="join|joins|joined|joining|rejoin|rejoins|rejoined|added|brought|came|come|signed|complete|completes|completed|completing|round|rounds|rounded|rounding|fill|fills|filled|make|makes|made|"
    "return|returns|returned|returning|cast|hired|part|among|appear|appears|appeared|appearing|star|stars|starred|starring|co-star|co-stars|co-starred|guest|guest-star|guest-stars|"
    "guest-starred|recur|recurs|recurred|comprise|comprises|comprised|head|heads|headed|led|lead|leads",
    never=_NEVER,
    last=True,
)  # fmt: skip
def comes_into_it(players: Described, here: Here) -> Iterator[Cast] | None:
    """Who is said to come into the cast, or to be in the work.

    >>> read("Ana Sol, Bo Lind and Cy Marsh will also join the cast.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Ana Sol and Bo Lind will be joining the cast in a recurring capacity.")
    cast(performer='Ana Sol', tier='recurring')
    cast(performer='Bo Lind', tier='recurring')
    >>> read("Ana Sol, Bo Lind and Cy Marsh appear in the season.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("The actors Ana Sol and Bo Lind would be part of the main cast.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Ana Sol and Bo Lind did not join the cast.")
    >>> read("It was said that the Ferryman would appear in the season.")
    >>> read("Ana Sol appeared in the comedy Slack Tide.")
    >>> read("Ana Sol and Bo Lind joined the show as its producers.")
    >>> read("It was written by Ana Sol, who joined the show.")
    """
    if " from " in here.words or here.line.startswith("the N", here.low):
        return None  # "actors from Low Water", "the Ferryman"
    gap = _behind(here)
    of_cast = gap.endswith(("cast", "ensemble", "line-up", "lineup"))
    verb = _COMES.search(gap) or (_OF_A_CAST.search(gap) if of_cast else None)
    if verb is None or _NOT.search(gap) or _elsewhere(here) or _of_another_work(here):
        return None
    if not of_cast and (_MAKERS_TOO.match(verb[0]) or len(players) == 1) and not here.under("cast", "guest"):
        return None  # a maker, it may be, or a band or a place that the series has shown
    if _NO_SUBJECT.search(here.line[: here.low]) or _CREW_BEHIND.match(here.line, here.high):
        return None
    return _known(players, role_behind(here) or tier_told(gap, _TIERS), here)


#: What makers come as.
_CREW_BEHIND = later(
    r"[^;.NQ]{0,40}? (?:as|to) (?:an? |the |its |his |her |their )?(?:[a-zO-]+ ){0,2}?(?:executive|showrunners?|producers?|writers?|directors?|composers?|editors?|consultants?|creators?|narrators?|"
    r"hosts?|judges?|presenters?|panell?ists?|coach(?:es)?|mentors?|direct|write|produce|helm|contestants?)\b"
)


@rule(
    "(joining|rejoining|reprising|completing|rounding|returning|starring|co-starring|appearing|added|back|new|featured|leading|heading|headlining|recurring|guest-starring|debuting) .. "
    "(is|are|was|were|will be|would be|include|includes|included) [newcomer |newcomers |actors |actor |actress |actresses ]<players>",
    "in (the|its|a) [..](role|roles|part|parts|leads) (is|are|was|were) [newcomer |newcomers |actors |actor |actress |actresses ]<players>",
    "(star|stars) of the (series|show|programme|program|sitcom|drama) (is|are|was|were) <players>",
    "(with|while) <players> (joining|recurring|co-starring) (in|for|from|as|the)",
    trigger="star|stars|joining|rejoining|reprising|completing|rounding|returning|starring|co-starring|appearing|added|back|new|featured|leading|heading|headlining|recurring|guest-starring|debuting|role|roles|part|parts|leads",
    never=_NEVER,
    last=True,
)  # fmt: skip
def named_behind(players: People, here: Here) -> Iterator[Cast] | None:
    """Who is named behind the words that say what they do.

    >>> read("Joining the show are Ana Sol, Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Reprising their roles from the first series are Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("In the lead roles are Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("The cast includes Cy Marsh, with Ana Sol joining in the third season.", title="Harbour Lights")
    cast(performer='Ana Sol')
    >>> read("The stars of the series were Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("They went to sea, with Ana Sol joining the crew.")
    >>> read("Joining the writing staff are Ana Sol and Bo Lind.")
    >>> read("New to the river are Ana Sol and Bo Lind.")
    """
    words = here.line[here.low : here.high]
    opening = words[: words.index("N")]
    if opening in {"with ", "while "} and not _IN_THE_WORK.match(here.line, here.high):
        return None
    if opening not in {"with ", "while "} and not compiled(
        r"\b(?:cast|series|show|season|roles?|parts?|ensemble|leads?|line-up|lineup|them|him|her|main|recurring|guest|regulars?)\b"
    ).search(opening):
        return None
    if _NOT.search(opening) or _elsewhere(here) or compiled(r" (?:as|in) (?:the )?N|'").match(here.line, here.high):
        return None
    if here.low and not here.line.endswith(("the ", " also ", "also ", ", ", "; ", " and "), 0, here.low):
        return None
    tier = "main" if opening.startswith("star") and " of " in opening else tier_told(opening, _TIERS)
    return _known(players, tier or ("recurring" if " recurring " in words else None), here)


#: Behind "with Ana Sol joining": it is the work that she joins.
_IN_THE_WORK = later(
    r"(?: (?:a|an|the|its|this|series|season|O|C|second|third|final|main|recurring|show|cast|D|supporting)\b)*(?=[.,;]|$| and )"
)
_RANK = later(
    r"\b(?:(?:series|season|show|cast|main) regulars?|main|lead|leading|starring|co-starring|recurring|guest|guest-starring|supporting|regulars?|cameo|undisclosed|unspecified|unnamed|pivotal|key|major|central|title|titular|"
    r"principal|smaller|minor)\b"
)
#: How one comes to a role.
_GETS = later(
    r"\b(?:cast|hired|set|slated|added|tapped|booked|lands?|landed|won|join(?:s|ed|ing)?|promot(?:ed|ion)|upped|bumped|upgraded|downgraded|demoted|reduced|elevated|signed|announced|confirmed|revealed|appear(?:s|ed|ing)?|recur(?:s|red)?|play(?:s|ed|ing)?|"
    r"have|had|return(?:s|ed|ing)?|star(?:s|red)?|feature[ds]?|brought (?:in|on|back)|made|become|became|becomes|nabbed|scored|secured|took|take|takes|taken|given|received|got|filled|fills|credited|billed)\b"
)
_KINDS = "(regular|regulars|role|roles|part|parts|capacity|basis|lead|leads|arc|arcs|cast member|cast members|guest star|guest stars|status)"


@rule(
    f"<players> .. {_KINDS}",
    f"<players>('s|') (promotion|addition|elevation|upgrade) to .. {_KINDS}",
    trigger="regular|regulars|role|roles|part|parts|capacity|basis|lead|leads|arc|arcs|member|members|guest|status",
    never=_NEVER,
    last=True,
)
def gets_some_role(players: Described, here: Here) -> Iterator[Cast] | None:
    """Who has a role of some rank, whose name the sentence leaves out.

    >>> read("On May 3, 2016, Ana Sol was set for a recurring role.")
    cast(performer='Ana Sol', tier='recurring')
    >>> read("Ana Sol, Bo Lind and Cy Marsh were added as series regulars.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    cast(performer='Cy Marsh', tier='main')
    >>> read("Ana Sol's promotion to series regular was announced in May 2016.")
    cast(performer='Ana Sol', tier='main')
    >>> read("Ana Sol was downgraded to a recurring role.")
    cast(performer='Ana Sol', tier='recurring')
    >>> read("Ana Sol was set for a recurring role as Mira.")
    >>> read("Ana Sol had a starring role in the film Slack Tide.")
    >>> read("Ana Sol was offered a recurring role.")
    >>> read("Ana Sol was brought on board as its costume designer.")
    """
    gap = _behind(here)
    if here.words.endswith("lead") and LEADS_WHAT.match(here.line, here.high):
        return None
    if not (_GETS.search(gap) or compiled(r" (?:promotion|addition|elevation|upgrade)\b").search(gap)):
        return None
    if compiled(r"\b(?:promoted|elevated|upgraded|bumped|upped|moved)(?: up)? from\b").search(gap):
        return None  # "promoted from a recurring role": that is over
    if not _RANK.search(gap) or _NOT.search(gap) or _elsewhere(here) or _of_another_work(here):
        return None
    if _NO_SUBJECT.search(here.line[: here.low]) or compiled(r" as (?:[a-z]+ ){0,4}N").match(here.line, here.high):
        return None
    if here.line.startswith((" at the ", " behind the "), here.high):
        return None  # "joined the regulars at the desk": a story
    if gap.startswith("'") and not gap.startswith(("'s promotion", "'s addition", "'s elevation", "'s upgrade")):
        return None
    return _known(players, role_behind(here) or tier_told(_FROM_RANK.sub(" ", gap), _TIERS), here)


#: The rank that somebody had before: "promoted from recurring to regular".
_FROM_RANK = later(r" from (?:(?:an?|the|being|his|her|their|[a-z-]+) ){0,5}(?=to )")


@rule(
    f"(cast|hired|added|introduced|introduces|signed|tapped|promoted|upped|bumped|recruited|enlisted|booked|engaged|welcomed|featured|features|includes|included|brought in|brought on|brought back|casting of|addition of|promotion of|signing of|return of) "
    f"<players> (as|in|for|to|into|on) [a |an |the |its |their ].. {_KINDS}",
    "(cast|hired|added|signed|tapped|promoted|upped|bumped|recruited|enlisted|welcomed) <players> (as|in|for|to|into) [the |its ][show's |series' ][main |regular |recurring |supporting ]cast",
    "with <players> in .. (role|roles|parts|capacity|capacities)",
    trigger="cast|hired|added|introduced|introduces|signed|tapped|promoted|upped|bumped|recruited|enlisted|booked|engaged|welcomed|featured|features|includes|included|brought|casting|addition|promotion|signing|return|with",
    never=_NEVER,
    last=True,
)  # fmt: skip
def given_a_role(players: People, here: Here) -> Iterator[Cast] | None:
    """Whom the makers have given a role of some rank.

    >>> read("It was announced in May 2016 that the series had cast Ana Sol and Bo Lind in recurring roles.")
    cast(performer='Ana Sol', tier='recurring')
    cast(performer='Bo Lind', tier='recurring')
    >>> read("The season also introduced Ana Sol and Bo Lind as new series regulars.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("The series added Ana Sol to its main cast.")
    cast(performer='Ana Sol', tier='main')
    >>> read("It stars Una Birch as Mira Vale, with Ana Sol and Bo Lind in supporting roles.")
    cast(performer='Ana Sol', tier='recurring')
    cast(performer='Bo Lind', tier='recurring')
    >>> read("The series cast Ana Sol in the recurring role of Mira.")
    >>> read("The town added Ana Sol to its list.")
    """
    gap = _behind(here)
    if _NOT.search(gap) or _elsewhere(here) or _of_another_work(here) or not (_RANK.search(gap) or " cast" in gap):
        return None
    if compiled(r" as (?:[a-z]+ ){0,4}N").match(here.line, here.high) or _UNDONE.search(here.line[: here.low]):
        return None
    return _known(players, tier_told(gap, _TIERS), here)


#: What was only wished, or was another's.
_UNDONE = later(
    r"\b(?:not|never|wanted|hoped|wished|considered|tried|planned|failed|unable|almost|nearly|previously|had once|who|film|movie) (?:[a-z]+ ){0,4}$"
)

#: Behind these a name is no part of what is played.
_NO_PART = later(
    r"\b(?:of|with|from|as|by|like|in|on|for|than|opposite|against|alongside|at|who|that|which|versions?|hosts?|judges?|narrators?|guests?|stars?|regulars?|actors?|fellow|not|members?|producers?|directors?|writers?|winners?)\b|'s?$"
)


@rule(
    "<players> (as|in the role of|in the roles of|in the parts of|playing|portraying|voicing) <parts>",
    "<players> (as|playing|portraying|voicing) [a |an |the |his |her |their |its ]<what>[,] <parts>",
    trigger="as|role|roles|parts|playing|portraying|voicing",
    never=_NEVER,
    anew=True,
)
def share_the_parts(players: People, parts: Parts, here: Here, what: Words = "") -> Iterator[Cast] | None:
    """Several players and as many parts behind them, perhaps with what these are in front.

    >>> read("The series stars Ana Sol and Bo Lind as detectives Mira Vale and Tom Reyes.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    cast(performer='Bo Lind', character='Tom Reyes', tier='main')
    >>> read("It stars Una Birch as Ida, Bo Lind as her husband Tom, and Cy Marsh and Di Low as their children Ned and Edda.")
    cast(performer='Cy Marsh', character='Ned', tier='main')
    cast(performer='Di Low', character='Edda', tier='main')
    >>> read("In May 2016, the network announced the casting of Ana Sol, Bo Lind and Cy Marsh in the roles of Mira, Tom and Ned.")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Bo Lind', character='Tom')
    cast(performer='Cy Marsh', character='Ned')
    >>> read("Ana Sol and Bo Lind serve as fellows of Mira and Reyes.")
    >>> read("Ana Sol and Bo Lind as the sisters Mira.")
    """
    if len(players) < 2 or len(players) != len(parts) or (what and _NO_PART.search(what)):
        return None
    if _A_PART.search(here.line[: here.low]) or _NEXT_PLAYER.match(here.line, here.high):
        return None
    if not all(map(is_performer, players)) or _elsewhere(here) or here.line.endswith("'s ", 0, here.low):
        return None
    if not _OF_CAST.search(here.line) and not here.under("cast", "guest"):
        return None
    if compiled(r"\b(?:not|never|considered|auditioned|offered|compared|known|nominated|award|best)\b").search(
        here.line[: here.low]
    ):
        return None
    words = here.line[here.low : here.high]
    parts = tuple(_THEIR_RANK.sub("", p) for p in parts)
    return paired(players, of_one_family(parts, words), tier_here(here) or headed_tier(here))


#: In front of a name that is a part: the list before is not over.
_A_PART = later(r" as (?:[a-z-]+ ){0,3}$")
#: Behind a name that is a player: "as Mira, Bo Lind and Cy Marsh | as Tom and Ned".
_NEXT_PLAYER = later(r" (?:as|playing) ")
#: What all of several parts are, in front of the first: "Judges Mira, Tom and Ned", "club members Mira and Tom".
_THEIR_RANK = later(
    r"^(?:(?:[a-z-]+ )*[a-z-]+s |(?:Judges|Doctors|Detectives|Officers|Agents|Nurses|Sisters|Brothers|Captains|Sergeants|Professors|Inspectors) )(?=[A-Z])"
)
_OF_CAST = later(
    r"\b(?:stars?|starred|starring|cast|casting|plays?|portrays?|joins?|joined|guest|recurring|features?|featured|featuring|voices?|voiced)\b"
)

RULES = (share_the_parts, given_a_role, named_behind, comes_into_it, gets_some_role)
