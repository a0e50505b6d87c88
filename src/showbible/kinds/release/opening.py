"""The sentence that says what the work is, and in a clause behind it when it was shown: "X is a drama that aired on N"."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Scene
from showbible.kinds.release.clauses import Clause
from showbible.kinds.release.titles import is_own
from showbible.text.patterns import later

#: What the work is said to be.
IS_A = later(
    r"(?:the O (?:and [a-z]+ )?(?:season|series) of )?(?:the )?N,? (?:(?:also|formerly|sometimes|often) (?:known|titled|called|stylized|stylised) (?:simply )?(?:as )?[NQ],? )?(?:is|was|are|an?) "
)
#: What the work is called in such a sentence.
_SORT = later(
    r"\b(?:series|miniseries|show|sitcom|dramas?|serial|programme|program|soap opera|telenovela|competition|anime|comedy|cartoon|procedural)\b"
)
#: Where the clause begins that says when it was shown, up to its verb.
_CLAUSE = later(
    r"(?P<joint>(?P<comma>,)? (?:(?:and|but) )?(?:which|that)|,? and) (?:(?:was|were|is|has|had|been|also|first|originally|later|officially|initially|currently|formerly|will) )*$"
)
#: A clause without a pronoun: "is a drama set in N, broadcast on N".
_BARE = later(r"(?P<comma>, )(?:(?:first|originally|initially|and|currently) )*$")
_BARE_VERBS = frozenset(("broadcast", "aired", "airing", "shown", "screened", "televised", "streaming", "premiering"))
#: Another work that such a sentence may name, and what is told of it.
_RIVAL = later(
    r"\b(?:based|adapted|inspired|derived|spin-?off|spun off|remake|reboot|revival|continuation|sequel|prequel|follow-up|versions?|adaptation|companion|successor|"
    r"re-?imagining|replac[a-z]+|succee[a-z]+|follow(?:ed|ing)|preced[a-z]+|retelling|parody|episodes? of|seasons? of|part of|about (?:the|an?) [a-z ]{0,20}(?:show|series)|film(?= N)|winner of)\b"
)
#: One that is its own kin: what is told without a comma is told of the new work ("a spin-off of N that aired").
_KIN = later(r"(?:spin-?off|spun off|sequel|prequel|follow-up|companion|reboot|revival|continuation)\b")
#: What no network shows: who reads "based on the novel by N, which aired" knows what aired.
_UNSHOWN = later(
    r"\b(?:books?|novels?|novellas?|memoirs?|autobiograph(?:y|ies)|biograph(?:y|ies)|comics?|manga|graphic novels?|short stor(?:y|ies)|stories|life|lives|articles?|characters?|"
    r"podcast|columns?|essays?|poems?|legends?|myths?|events|works?|non-?fiction|experiences|fairy tales?|trilogy|series of (?:[a-z]+ )?(?:books|novels)|(?:book|novel|comic|comic book|film) series)\b"
)
_SERIAL = later(
    r"\b(?:(?<!book )(?<!novel )(?<!novels )(?<!comic )(?<!film )series(?! of (?:[a-z]+ )?(?:books|novels))|show|sitcom|drama|telenovela|serial|programme|program|format|miniseries|(?<!novel )(?<!novels )(?<!book )(?<!books )(?<!comic )(?<!manga )(?<!memoir )(?<!play )of the same (?:name|title))\b"
)
#: A title's maker between it and its pronoun: "the film series made by N, that premiered".
_BY_SOMEBODY = later(r"\bby N(?:(?:,| and|, and) N)*,?$")
#: Verbs of showing; the second ones may be of anything else that is not on a service.
_SHOWN = later(
    r"(?:re)?(?:aired|airs|airing|premiered|premieres|premiering|debuted|debuts|broadcast(?:ed|s)?|screened|shown|streamed|streams|streaming|telecast(?:s|ed)?|televised|transmitted)\b|(?:began|begins|started) (?:airing|broadcast|stream|transmi)"
)
_ON_A_SERVICE = later(r"(?:ran|runs|released|launched|began|started|begins|started|finished|ended|concluded)\b")
_LINK = later(r"; |\. (?=[a-zN])")


def described(fold: Fold, clause: Clause, scene: Scene) -> bool:
    """Whether the clause closes the work's own description: "X is a drama, created by N, that aired"."""
    begin = clause.low - len(clause.verb)
    is_a = IS_A.match(fold.line, 0, begin)
    if is_a is None or _LINK.search(fold.line, 0, begin):
        return False
    if not any(k.letter in "NQ" and is_own(k.value, scene.titles) for n, k in fold.marks.items() if n < is_a.end()):
        return False
    joint = _CLAUSE.search(fold.line, is_a.end() - 1, begin)
    if joint is None and clause.verb in _BARE_VERBS:
        joint = _BARE.search(fold.line, is_a.end() - 1, begin)
    if joint is None or _SORT.search(fold.line, is_a.end(), joint.start()) is None:
        return False
    return _tells_of_showing(fold, clause, is_a.end()) and _means_the_work(fold.line[is_a.end() : joint.start()], joint)


def _tells_of_showing(fold: Fold, clause: Clause, begin: int) -> bool:
    """Whether the verb is one of showing, or a service is named from ``begin`` on: "a sitcom for N that ran"."""
    if _SHOWN.match(clause.verb):
        return True
    names = (str(k.value) for n, k in fold.marks.items() if begin <= n < clause.high and k.letter == "N")
    return _ON_A_SERVICE.match(clause.verb) is not None and any(map(lexicon.is_service, names))


def _means_the_work(said: str, joint: re.Match[str]) -> bool:
    """Whether a clause behind what is ``said`` of the work speaks of the work, and of no other that was named last."""
    rivals = list(_RIVAL.finditer(said))
    words = joint[0].replace(",", " ").split()
    if not rivals or (words[:1] == ["and"] and {"which", "that"}.isdisjoint(words)):
        return True
    last = rivals[-1]
    rest = said[last.end() :]
    if not joint["comma"] and " that" in joint[0] and _KIN.match(last[0]):
        return True
    if "film" in rest and not _BY_SOMEBODY.search(rest):
        return False
    return _UNSHOWN.search(rest) is not None and _SERIAL.search(rest) is None
