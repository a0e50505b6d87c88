"""Clauses of a cast one after another, each with its own verb and players, its parts behind any words on what they are.

"Ana Sol plays a nurse named Mira, Bo Lind appears as the journalist Tom Reyes, and Cy Marsh and Di Low play husband and wife Ned and Nell".
A second look: what a rule has read of the same words stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, tidy
from showbible.kinds.cast.clauses import (
    NEVER,
    elsewhere,
    headed_tier,
    led_tier,
    of_one_family,
    paired,
    role_behind,
    tier_here,
)
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import tier_told
from showbible.kinds.cast.played import taken_over
from showbible.text.patterns import later

#: In front of the subject of a clause.
OPENS = later(
    r"(?:^|[;:,(] |,? (?:and|while|whereas|but|that|with|plus)(?: also)? |(?:^|, |; |and )(?:(?:in|on|by|since|for|during|throughout|from) [^,;N]{2,40},? |(?:meanwhile|later|also|additionally|elsewhere|finally|furthermore),? ))$"
)
#: No word on what a part is.
_STOP = r"(?!(?:and|or|who|whose|whom|as|with|that|which|to|by|on|in|at|for|from|of|while|when|where|whilst|whereas|but|although|though|because|since|if|until|after|before|however|opposite|alongside|against|not|than|like|roles?|parts?|version|versions|named|called|it|he|she|they|is|was|are|were|has|had|both|film|movie|songs?|music|himself|herself|themselves)\b)"
#: Nor one of what a player is.
_NO_POST = r"(?!(?:regulars?|members?|guests?|stars?|actors?|actress|actresses)\b)"
_DESCRIBED = rf"(?:(?:the|an?|his|her|their|its|another|fellow|one of the|(?:N and )?N's?) )?(?:{_STOP}{_NO_POST}[a-zO'/-]+(?:[,:]| and(?= [a-z]))? ){{0,6}}"
_NAMED = r"(?:an?|the|his|her|their) (?:(?!(?:who|that|which|as|and|by)\b)[a-z'/-]+,? |N's? |N ){1,9}?(?:named|called|known as) "
_NAME = r"(?P<name>N(?: of (?:the )?N| the N)?(?:/N)*)(?!'| N|-| and N')"
_PART = later(
    rf"(?:{_NAMED}|{_DESCRIBED}|husband and wife |father and son |mother and (?:son|daughter) |brother and sister |(?:[a-z-]+ )?(?:[a-z-]+s),? ){_NAME}"
)
#: A player behind any words on what he is: "Low Water star N", "the singer N".
WHO = rf"(?<![a-zA-Z'])(?:N(?:'s)? )?(?:{_STOP}(?!(?:see|sees|saw|feature|features|featuring|include|includes|including|star|starring)\b)[a-z]+(?:[-/][a-z]+)* ){{0,5}}N(?!'| N)"
_WHO_RE = later(WHO)


def _subject(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    names = [tidy(fold.words(low + m.end() - 1, low + m.end())) for m in _WHO_RE.finditer(fold.line[low:high])]
    return tuple(names) if names and all(map(is_performer, names)) else None


#: Who does what a clause says: one player or several.
Subject = Annotated[
    tuple[str, ...], Slot(rf"{WHO}(?:(?:, and |, | and | as well as ){WHO})*", _subject, frozenset("N"))
]
#: One part at two ages: "the young and teenage N".
AGE = r"(?:young|younger|older|old|adult|teen|teenage|child|infant|elderly|middle-aged)"
_AGES = later(rf"(?:the |an? )?(?P<one>{AGE}) and (?:the |an? )?(?P<two>{AGE}) (?:versions? of )?{_NAME}")
_BETWEEN = later(r",? and |, (?:and )?| & ")
#: Where parts end: not before the next one.
_ENDS = later(
    r"[.;:)]|$|,(?! (?:the|an?) N)|,? (?:and|while|who|whose|in|on|from|for|during|throughout|until|at|with|when|but|opposite|alongside|through|since|also|respectively|before|after|by|as well as)(?![a-z])"
)
#: Another part than players have: "as N, | N and N".
_MORE = later(
    r"(?:,? and |, (?:and )?)N(?=[.,;]|$| and )(?!, as |, [^,;]{2,60}, (?:as|play)| and N (?:play|portray|as\b|were|are))"
)
#: What keeps a clause from telling who plays whom in this work.
_NOT_SO = later(
    r"\b(?:not|never|no longer|originally|initially|formerly|previously|best known|known|famous|former(?! [a-z-]+ (?:star|actor|actress))|would have|wanted|considered|auditioned|offered|declined|refused|hoped|rumou?red|turned down|approached|instead|"
    r"music videos?|albums?|sketch|parod\w+|skit|commercial|musical|compared|nominated|award|awards|critics?|scenes? in which|image|photo|poster|if|as if)\b"
)
_TIERS = (
    ("cameo", r"\bcameo"),
    ("guest", r"\bguest"),
    ("recurring", r"\brecur|\bsupporting (?:role|part)"),
    (
        "main",
        r"\bN (?:also )?(?:co-)?stars? |\bN (?:also )?(?:co-)?starred |\bregulars?\b|\b(?:lead|leading|starring|title) role",
    ),
)


#: Behind a name that is the next player's, and no part.
_NEXT_PLAYER = later(
    r",? (?:as|that of|plays?|played|portrays?|portrayed|voices?|voiced|appears?|appeared|(?:co-)?stars?|(?:co-)?starred|recurs?|returns?|joins?|is|was|are|were)(?![a-z])"
)


def _parts(here: Here, most: int) -> tuple[tuple[str, ...], int]:
    """The parts from the end of the match on, ``most`` of them at most, and where the last one ends."""
    line, at = here.line, here.high + (here.line[here.high : here.high + 1] == " ")
    if most == 2 and (ages := _AGES.match(line, at)) is not None:
        name = tidy(here.fold.words(*ages.span("name")))
        return (f"{ages['one']} {name}", f"{ages['two']} {name}"), ages.end()
    found: list[str] = []
    end = at
    while len(found) < most and (m := _PART.match(line, at)) is not None:
        if found and _NEXT_PLAYER.match(line, m.end()):
            break
        name = tidy(here.fold.words(*m.span("name")))
        if not name or lexicon.is_service(name) or lexicon.is_organisation(name) or name in lexicon.COUNTRIES:
            return (), at
        found.append(name)
        end = m.end()
        step = _BETWEEN.match(line, end)
        if step is None:
            break
        at = step.end()
    return tuple(found), end


def opens_clause(here: Here) -> bool:
    """Whether a clause begins where the match does."""
    return OPENS.search(here.line, 0, here.low) is not None


#: In front of the last of several subjects: "N, N and | N played".
_BEFORE_LAST = later(
    r"(?:^|[;(,] |\b(?:while|with|but|that(?! of)|actors|actresses) )(?:[a-z]+ ){0,3}N(?:, N)*,? and $"
)
#: A verb of several.
_OF_SEVERAL = later(
    r" (?:play|portray|voice|take|fill|essay|appear|star|co-star|guest star|guest-star|recur|return|debut|join|cameo|feature|were|are|have been)(?![a-z])"
)


#: A verb of one.
_OF_ONE = later(
    r"N,? (?:who )?(?:(?:also|later|briefly|then|again) )?(?:plays|portrays|voices|takes|fills|appears|stars|co-stars|guest stars|guest-stars|recurs|returns|debuts|joins|cameos|features|was|is|has)(?![a-z])"
)


def is_one_of_several(line: str, low: int, high: int) -> bool:
    """Whether the one player of ``line[low:high]`` is the last of several, whose verb it is."""
    if _OF_ONE.search(line, low, high) is not None:
        return False
    return _BEFORE_LAST.search(line, 0, low) is not None or _OF_SEVERAL.search(line, low, high) is not None


#: What says that players and parts side by side are of a cast.
_OF_CAST = later(
    r"\b(?:stars?|starred|starring|cast|casting|plays?|played|portray\w*|joins?|joined|guests?|recurring|features?|featured|featuring|voices?|voiced|appear\w*|billing|credited|return\w*|role of)\b"
)
#: In front of the first entry of a list: "headed by the actress | N as the matron N".
_LISTED = later(
    r"\b(?:by|with|starring|stars|starred|features|featured|featuring|includes?|included|including|are|were) $"
)
#: In front of the last of several who have the part together: "starring N, N and | N as N".
_CO_PLAYERS = later(
    r"(?:^|[;(] |\b(?:stars?|starred|starring|featur\w+|includ\w+|cast|with|by|are|were|is|was|of|actors|actresses|[a-z]+ed) )(?:the )?N(?:, N)*(?:,? and |, )$"
)
#: An entry of a list, in front of the next: "N as N, | N and N as N".
_AFTER_ENTRY = later(r"N as (?:[a-z'-]+ ){0,4}N, $")


#: In front of a name that is no part but whom somebody came after: "hired as showrunner, replacing the departing N".
_IN_PLACE_OF = later(r"\b(?:replacing|succeeding|following|joining|alongside|after)\b")


def _told(players: tuple[str, ...], here: Here) -> Iterator[Cast] | None:
    """The facts of a clause whose players and verb have matched."""
    bare = here.line[here.low : here.high].removesuffix(" as").removesuffix(",")
    listed = bare[-1] == "N" and _LISTED.search(here.line, 0, here.low) is not None
    if not (listed or opens_clause(here)) or (len(players) == 1 and is_one_of_several(here.line, here.low, here.high)):
        return None
    start = max(here.line.rfind("; ", 0, here.low), 0)
    if _NOT_SO.search(here.line, start, here.high) or not here.scene.on_a_show:
        return None
    if bare[-1] == "N" and not (_OF_CAST.search(here.line) or here.under("cast", "guest", "recurring", "starring")):
        return None
    if bare[-1] == "N" and len(players) == 1 and _CO_PLAYERS.search(here.line, 0, here.low):
        return None
    parts, end = _parts(here, len(players))
    if len(players) == 2 and len(parts) == 1 and bare[-1] == "N" and _AFTER_ENTRY.search(here.line, 0, here.low):
        parts *= 2  # "N as N, N and N as N": both have the one part
    if len(parts) != len(players) or _ENDS.match(here.line, end) is None or _MORE.match(here.line, end):
        return None
    whole = replace(here, high=end)
    if elsewhere(whole) or taken_over(whole) or _IN_PLACE_OF.search(here.line, here.high, end):
        return None
    here.widen(here.low, end)
    words = here.line[here.low : end]
    tier = tier_here(whole) if bare[-1] == "N" else tier_told(words, _TIERS) or role_behind(whole) or led_tier(words)
    return paired(players, of_one_family(parts, words), tier or headed_tier(here))


_ALSO = "[also |both |all |later |briefly |then |again ]"


@rule(
    f"<players>[,] [who ]{_ALSO}(play|plays|played|portray|portrays|portrayed|voice|voices|voiced|is playing|are playing|will play|would play|will portray|would portray)[ the (role|roles|part|parts|character|characters|voice) of]",
    f"<players>[,] [who ]{_ALSO}(take|takes|took|fill|fills|filled|essay|essayed|have|has|had) the (role|roles|part|parts) of",
    f"<players>[,] [who ]{_ALSO}(appear|appears|appeared|star|stars|starred|co-star|co-stars|co-starred|guest star|guest stars|guest starred|guest-star|guest-stars|guest-starred|recur|recurs|recurred|return|returns|returned|debut|debuts|debuted|join|joins|joined|cameo|cameos|cameoed|feature|features|featured) [.. ][Q |Q, ](as|playing|portraying|voicing|in the role of|in the roles of)",
    f"<players>[,] [who ]{_ALSO}(star|stars|starred|co-star|co-stars|co-starred|recur|recurs|recurred|return|returns|returned|join|joins|joined|appear|appears|appeared|guest star|guest stars|guest starred) in (a|an|the|his|her|their) [..](role|roles|part|parts) (of|as)",
    f"<players>[,] [who ](was|were|is|are|has been|have been|had been|will be|would be) {_ALSO}(cast|seen|featured|introduced|announced|confirmed|hired|added|brought in|credited|back) [.. ](as|to play|playing|portraying|voicing|in the role of|in the roles of)",
    "<players> that of",
    "<players>[,] as",
    trigger="play|plays|played|portray|portrays|portrayed|voice|voices|voiced|playing|role|roles|part|parts|as|portraying|voicing",
    never=NEVER,
    last=True,
    anew=True,
)  # fmt: skip
def goes_on(players: Subject, here: Here) -> Iterator[Cast] | None:
    """Who plays whom in one of several clauses.

    >>> read("Ana Sol plays a nurse named Mira Vale, Bo Lind appears as journalist Tom Reyes, and Cy Marsh plays Ned.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Cy Marsh', character='Ned')
    cast(performer='Bo Lind', character='Tom Reyes')
    >>> read("Ana Sol and Bo Lind play the young and teenage Mira Vale, respectively.")
    cast(performer='Ana Sol', character='young Mira Vale')
    cast(performer='Bo Lind', character='teenage Mira Vale')
    >>> read("Ana Sol and Bo Lind play husband and wife Mira and Tom Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Bo Lind', character='Tom Vale')
    >>> read("Ana Sol plays the role of vain and idle host Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol took the role of Mira, Bo Lind that of Tom, and Cy Marsh that of Ned.")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Bo Lind', character='Tom')
    cast(performer='Cy Marsh', character='Ned')
    >>> read("Ana Sol, as the captain's aide Mira Vale, and Bo Lind, as her boss Tom Reyes, also receive star billing.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Bo Lind', character='Tom Reyes')
    >>> read("Ana Sol plays the show's lead character, deputy Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    >>> read("Ana Sol, who appears as Edda in the film Slack Tide, was considered.")
    >>> read("The town had Ana Sol as Queen Mira.")
    >>> read("Ana Sol was hired as head nurse on the set, replacing the absent Una Birch.")
    >>> read("Ana Sol plays for Reef Harbour and Bo Lind plays with Ned.")
    """
    own = here.scene.called
    return (cast for cast in _told(players, here) or () if cast.performer.casefold() not in own)


RULES = (goes_on,)
