"""What a clause says of a cast besides who plays whom: the tier, and whether it speaks of this work at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.rules import Here
from showbible.grammar.slot import tidy
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.heads import is_cast, tier_of
from showbible.text.patterns import compiled, later

#: Headings under which a sentence about a part is not about this work's cast.
ELSEWHERE = (
    "accolades|awards|ratings|viewership|broadcast|home media|soundtrack|merchandise|adaptation|remake|feature film|movie|video game|comic|novel|stage|legacy|"
    "popular culture|in popular|cultural impact|influence|spin-off|spinoff|sequel|prequel|foreign version|other version|international version|reboot|post-show|post-series"
)
#: Such headings and those of the sections that tell of stories or of other people, where only plain words on a cast count.
NEVER = ELSEWHERE + "|reception|critical|music|writing|plot|synopsis|contestants|crew|response"

_TIER_WORDS = (
    ("cameo", re.compile(r"\bcameos?\b|\bspecial appearance")),
    ("guest", re.compile(r"\bguest")),
    ("recurring", re.compile(r"\brecur|\bsemi-regular|\bsupporting (?:cast|role|character)s?")),
    (
        "main",
        re.compile(
            r"\b(?:main|principal|(?<!semi-)regulars?|lead|leads|leading|starring|(?<!guest )(?<!guest-)stars?|starred|(?:led|headed|headlined|fronted|anchored) by)\b"
        ),
    ),
)
BEFORE_NOW = later(
    r"\b(?:previously|formerly|best known|(?<!well-)known|well-known (?:for|as|from|to)|famous|had|former|once|originally|image of|photo of|picture of)(?: (?:[a-z]+|N)){0,3} $"
)
#: "Former Tidewater star Ana Sol" tells who she is, not what she did before.
_BY_TRADE = later(
    r"\bformer (?:[a-z]+ |N ){0,2}(?:star|actor|actress|stars|actors|alum|alumnus|model|singer|comedian|wrestler|footballer|rapper|contestant|regulars?|(?:cast )?members?) $"
)
#: The same within what has matched: "former | Tidewater star Ana Sol".
_TRADE_WITHIN = later(r"(?:[a-z]+ )?(?:N )?(?:star|actor|actress|stars|actors|alum|alumnus|regulars?) N")
_OTHER_SEASON = later(
    r"(?:(?:in|from|of|during) (?:the )?(?:(O) (?:season|series)|(?:season|series) (C|O|one))|previous (?:season|series)(?! regulars?\b| stars?\b)|prior season)"
)


#: Who is missing: "the first series not to feature N".
_WITHOUT = later(
    r"\b(?:not to (?:feature|star|include|have)|(?:does|do|did) not (?:feature|star|include|appear)|without|in the absence of|absence of|departure of|"
    r"neither|no longer (?:features?|stars?|includes?)) (?:[a-zO'-]+ ){0,4}N(?!(?:(?:, N)* and N)?, N)"
)
#: What parts a clause from one on who is missing.
_OTHER_CLAUSE = later(r"; |, (?:while|but|whereas|although|though) ")
#: Who is missing after all: "was cast as N but dropped out", "who played N, did not return".
_LEFT = later(
    r"[^;.NQ]{0,60}?(?:, |\b)(?:(?:would|will|was|is|has|had|to)(?: have)?(?: been| be)? recast\b|(?:did|does|do|will|would|is|was) not (?:be )?(?:return|returning|appear|reprise|come back)|declined to return"
    r"|(?:but|before|however,?|though) (?:[a-z]+ )?(?:[a-z]+ly )?(?:(?:had to|was forced to|chose to|ultimately|later|then) )*(?:exit(?:ed|ing)?|drop(?:ped|ping)? out|withdr[ea]w(?:ing)?|pull(?:ed|ing)? out|back(?:ed|ing)? out|bow(?:ed|ing)? out|be(?:ing)? replaced|was replaced|was recast|being recast|"
    r"le(?:ft|aving) (?:the (?:project|production|role|part)|due|over|owing|because)))\b"
)
_BACK_FROM = later(
    r"\b(?:return|returns|returned|returning|back|reprise|reprises|reprised|reprising|roles?|characters?|members?) $"
)


#: The part behind a player whom a match ends with.
_THEN_PART = later(r" as (?:[a-z]+ ){0,3}N(?!')")


#: A further entry of a list whose entries semicolons part: the words before them hold for it.
_GOES_ON = later(r" ?(?:and )?N as .*")
#: Before the last of several players, whose parts are told together: "Low Water's Ana Sol and Reef's (Bo Lind appear as ...)".
ONE_OF_SEVERAL = later(r"N(?:,| and|, and) (?:N's? )?$")


def tier_here(here: Here) -> str | None:
    """The tier that the clause's own words give: the last such word before the match ends."""
    clause = (
        compiled(r"[;.]|, (?:with|while|and (?:is|was|are))").split(here.line[: here.high])[-1]
        if "; " in here.line
        else here.line[: here.high]
    )
    if _GOES_ON.fullmatch(clause):
        clause = here.line[: here.high]
    clause = _MIXED.sub("", _TOLD_OF_A_PART.sub("", clause))
    best: tuple[int, str] | None = None
    for tier, words in _TIER_WORDS:
        for m in words.finditer(clause):
            if best is None or m.start() > best[0]:
                best = (m.start(), tier)
    return role_behind(here) or (best[1] if best else None)


#: Two tiers told as one: whose is whose isn't told.
_MIXED = later(r"\b(?:ensemble|main|recurring|guest) and (?:supporting|recurring|guest) (?=cast|characters|roles)")
#: What a part is, behind it: "as Mira, the female lead; Bo Lind as ..." says nothing of Bo Lind.
_TOLD_OF_A_PART = later(r"(?<= as N), (?:an?|the|his|her|their) [^,;]*(?=[,;])")
_ROLE_BEHIND = later(
    r"(?:, [^,;.]{3,50},|,)?[^;,.N]{0,12}? in (?:an? )?(guest|recurring|main|cameo|starring|leading|lead|supporting)(?:-| [a-z]+ | )(?:roles?|parts?|capacity|capacities|appearances?|spots?|turns?)\b"
)


#: The same of a guest: "reprises her role of Mira as a special guest star".
_GUEST_BEHIND = later(
    r",? (?:again |once again )?as (?:an? )?(?:special |recurring )?(guest)(?: star)?(?=[.,;]|$| (?:in|on|for|during|and)\b)"
)


def role_behind(here: Here) -> str | None:
    """The tier of the role that is told behind the part: "plays Mira, a nurse, in a recurring role"."""
    if here.line.endswith("guest star ", 0, here.low):
        return "guest"
    role = _ROLE_BEHIND.match(here.line, here.high) or _GUEST_BEHIND.match(here.line, here.high)
    if role is None or compiled(r"N [^N]*N and N").fullmatch(here.line, here.low, here.high):
        return None  # "Ana Sol was cast as Mira and Bo Lind | in a recurring role": it is the other's
    return {"starring": "main", "leading": "main", "lead": "main", "supporting": "recurring"}.get(role[1], role[1])


def led_tier(words: str) -> str | None:
    """The main tier where words call a part the work's lead: "plays the show's lead character, N"."""
    return "main" if _LEADS.search(words) else None


_LEADS = later(
    r"\b(?:the|its|series'?|show's|season's) (?:(?:main|lead|leading|title|titular|central|eponymous|principal) (?:character|protagonist|role|hero|heroine|part)\b(?!s)|protagonist\b)"
)


def headed_tier(here: Here, main: bool = False) -> str | None:
    """The tier that the heading gives to those who are told of under it; who is told of in passing is not ``main``."""
    tier = tier_of(here.section) if is_cast(here.section) else None
    return None if tier == "main" and not main else tier


_PLAYS_BEHIND = later(
    r"(?: (?:in|during|on|throughout|the|an?|one|two|three|several|this|season|O|C)(?: (?!as\b|playing\b|portraying\b|voicing\b)[a-zOC]+){0,6})?,? (?:as|playing|portraying|voicing) (?:an?|the|his|her|their|(?!(?:does|did|do|is|was|are|were|will|has|had)\b)[a-z]+)(?: (?!(?:of|to|with|by|for|from|in|on|at|as|who|that|opposite|against|like)\b)[a-z-]+){0,7} N"
    r"(?=[.,;]|$| (?:in|and|who|on|from|for|during)\b)"
)


def part_behind(here: Here) -> str | None:
    """The part that stands behind the match with what it is: "guest starred | as a lawyer named Tom"; the match then takes it in."""
    m = _PLAYS_BEHIND.match(here.line, here.high)
    if m is None or compiled(r"\b(?:himself|herself|themselves|versions?|judge|host|narrator)\b").search(m[0]):
        return None
    here.widen(here.low, m.end())
    return tidy(here.fold.words(m.end() - 1, m.end())) or None


#: Works that somebody has been in: "starred in series such as Slack Tide".
_SUCH = later(r"\b(?:series|shows|films|movies|dramas|sitcoms|programmes|productions) such as\b")


def of_another(here: Here) -> bool:
    """Whether the clause speaks of another season or of somebody's past work."""
    before = here.line[: here.low]
    part = _THEN_PART.match(here.line, here.high)
    begin = max((m.end() for m in _OTHER_CLAUSE.finditer(here.line, 0, here.low)), default=0)
    if _WITHOUT.search(here.line, begin, here.high) or _LEFT.match(here.line, part.end() if part else here.high):
        return True
    if _SUCH.search(here.line, here.low, here.high):
        return True
    former = BEFORE_NOW.search(before)
    by_trade = _BY_TRADE.search(before) or (before.endswith("former ") and _TRADE_WITHIN.match(here.line, here.low))
    if former and not by_trade and not (former[0] == "had " and here.line[here.low] != "N"):
        return True  # but not "the series had | cast Ana Sol"
    m = _OTHER_SEASON.search(here.line, here.low, min(len(here.line), here.high + 30))
    if m is None or here.scene.kind != "season" or "," in here.line[here.high : m.start()]:
        return False
    if compiled(r" (?:after|having|following)\b").match(here.line, here.high):
        return False  # "were upped to regulars after recurring in season one"
    start = m.start() - len("from the ") if here.line.endswith("from the ", 0, m.start()) else m.start()
    if here.line.startswith("from", start) and _BACK_FROM.search(here.line[:start], here.low):
        return False
    n = next((i for i in range(m.start(), m.end()) if i in here.fold.marks), None)
    value = here.fold.marks[n].value if n is not None else 1 if m[2] == "one" else None
    return value != here.scene.season


_IN_ANOTHER = later(
    r" (?:in|on|from) (?:(?:the|an?|their|his|her) )?(?:[a-zOCDN0-9-]+ ){0,5}?(?:films?|movies?|novel|series|show|sitcom|drama|comedy|thriller|miniseries|telenovela|play|musical|game|adaptation|remake) (N|Q)"
)


def in_another(here: Here) -> bool:
    """Whether the words behind the match name another work: "who plays Mira in the film Slack Tide"."""
    m = _IN_ANOTHER.match(here.line, here.high) or _ON_ANOTHER.match(here.line, here.high)
    mark = here.fold.marks.get(m.start(1)) if m else None
    if mark is None or mark.value in (*here.scene.titles, here.scene.series):
        return False
    return not (isinstance(mark.value, str) and lexicon.is_service(mark.value))


def elsewhere(here: Here) -> bool:
    """Whether the clause tells of no cast of this show: of another season or work, or in an article on something else."""
    return not here.scene.on_a_show or of_another(here) or in_another(here)


#: "Who plays Mira on Slack Tide" and no more.
_ON_ANOTHER = later(r" on (?:the )?(?:N's )?(N)(?=[.,;]| and\b| as\b|$)")


def run_on(here: Here) -> bool:
    """Whether a list has lost what parted its entries: where a part ends and the next player begins isn't told."""
    return _RUN_ON.search(here.line, here.low, here.high + 4) is not None or here.line.endswith("N as ", 0, here.low)


_RUN_ON = later(r"N as N as ")


_KIN = later(
    r"\b(?:parental|parents|siblings?|brothers?|sisters?|twins?|couple|family|married|husband|wife|mother|father|cousins)\b"
)


def of_one_family(parts: tuple[str, ...], words: str) -> tuple[str, ...]:
    """Parts whose family name is said once, in words that tell of a family: "the parents Anne and Tom Vale"."""
    *first, last = parts
    if not first or any(" " in part for part in first) or len(last.split()) != 2 or not _KIN.search(words):
        return parts
    return (*(f"{part} {last.split()[1]}" for part in first), last)


def paired(players: tuple[str, ...], parts: tuple[str, ...], tier: str | None) -> Iterator[Cast]:
    """As many parts as players, or all parts of one player."""
    if len(players) == len(parts):
        yield from (Cast(a, b, tier) for a, b in zip(players, parts, strict=True))
    elif len(players) == 1:
        yield from (Cast(players[0], b, tier) for b in parts)


#: Behind "lead": it is no part but a post, "as the lead editor".
LEADS_WHAT = later(
    r" (?!(?:and|in|on|of|for|as|to|at|with|by|who|but|from|opposite|alongside|beside|after|before|while|when|during|beginning|starting|throughout|until|since|this|that|later|instead|roles?|parts?|actor|actress|the|a|an|his|her|their|portraying|playing)\b)[a-z]+"
)
