"""What a paragraph is about: a remake, a film, a game that one of its sentences brought up and the next ones call "it"."""

from __future__ import annotations

import re

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.grammar.rules import Scene
from showbible.kinds.doubts.others import is_ours
from showbible.kinds.doubts.spot import Spot, after_lead
from showbible.kinds.fact import folded
from showbible.text.patterns import later

#: Works that one may take for the series: "the series" can be any of them.
_SERIES_LIKE = (
    r"(?:version|remake|reboot|adaptation|spin-off|spinoff|revival|sequel series|prequel series|companion series)s?"
)
_OTHERS = r"(?:(?:feature |television |tv |live-action |animated |short )?(?:film|movie)|(?:video |mobile |board |computer )?game|stage (?:play|show|production|version)|musical(?! (?:guests?|acts?|performers?|performances?|director|supervisor|numbers?)\b)|radio (?:play|series|drama)|audio (?:drama|play|series)|novel|novelization|novelisation|comic(?: book)?|manga|podcast|documentary|web series|aftershow)s?"
_HEAD = r"(?:in D,? |on D,? |D,? |also,? |later,? |in addition,? |there (?:was|is|were|are|has been|have been) )*"
_WORD = r"(?:(?!(?:of|in|on|for|by|with|from|as|to|that|which|and|or|is|was|are|were|has|had|season|episode)\b)[a-z'-]+ |N(?:'s)? |C |O )"
_GOES_ON = r"(?=(?:,? (?:titled|called|entitled|named|of|based on|by|starring|written|directed|produced|made|developed|created) [^,;]{1,60}?,?)?,? (?:was|is|were|are|has|have|had|will|would|aired|premiered|starred|starring|ran|began|opened|followed|debuted|featured|features|stars|came|launched|titled|called|entitled|named)\b|\.|$)"
#: A sentence whose subject is another work: "A Dutch version was made", "The film starred N".
_SUBJECT = later(
    rf"{_HEAD}(?:an?|another|the|C|two|three|several|N's) {_WORD}{{0,5}}?(?:(?P<like>{_SERIES_LIKE})|(?P<other>{_OTHERS}))\b(?!-)(?! (?:company|studio|director|producer|industry|version)\b){_GOES_ON}"
)
#: A sentence that says of somebody that he makes another work: "N announced a film".
_OBJECT = later(
    rf"\b(?:announced|announcing|develop(?:ed|ing)|produc(?:ed|ing)|released|published|planned|planning|working on|work on|wrote|writing|pitched|made|making|launched|staged|optioned|considered|considering|attached to|rights (?:to|for)) (?:plans for )?(?:that )?(?:an?|another|the|its)"
    rf" (?:{_WORD}{{0,5}}?(?P<other>{_OTHERS})\b(?!-)(?! (?:company|studio|director|producer|industry)\b)|(?P<tongue>N) (?P<like>version|remake|adaptation)\b)"
)
_IT = later(
    r"(?:(?:it|this|the (?:[a-z-]+ )?(?P<noun>film|movie|game|play|musical(?! (?:guests?|acts?|performers?|performances?|director|supervisor|numbers?)\b)|remake|version|adaptation|project|reboot|special|sequel|spin-off|spinoff|book|novel|production|comic|manga|documentary|podcast))\b|(?P<series>the (?:[a-z-]+ )?(?:series|show|programme|program|drama|sitcom|pilot)\b))"
)
#: "It was announced that": nothing is meant by this "it".
_SAID_THAT = later(
    r"it (?:(?:was|is|has been|had been) )(?:[a-z]+ )?(?:announced|reported|revealed|confirmed|said|stated|disclosed)\b[^;.]{0,50}? that "
)
#: Words without one of which no sentence brings up another work.
_BRINGS = frozenset(
    "version versions remake remakes reboot adaptation adaptations spin-off spinoff spin revival film films movie movies game games stage musical radio audio novel novels novelization "
    "novelisation comic comics manga podcast documentary aftershow sequel prequel companion web".split()
)
#: How many sentences back a thing may have been brought up.
_REACH = 4


def topic_of(prose: Prose, n: int, scene: Scene) -> str:
    """What sentence ``n`` of a paragraph calls "it" where that is another work than the article's: ``like`` it, or ``other``."""
    if not n or scene.kind == "other" or _BRINGS.isdisjoint(prose.vocabulary):
        return ""
    title = scene.title.casefold()
    for k in range(n - 1, max(-1, n - 1 - _REACH), -1):
        if not _BRINGS.isdisjoint(prose.words(k)):
            line = prose.fold(k).line
            for m in (_SUBJECT.match(line), _OBJECT.search(line)):
                if m is None or not _in_its_tongue(m, prose.fold(k)):
                    continue
                sort = "other" if m["other"] else "like"
                return "" if m[sort].rstrip("s") in title else sort
        if _names_the_work(prose, k, scene):
            return ""
    return ""


def _in_its_tongue(m: re.Match[str], fold: Fold) -> bool:
    """Whether a version that is told by a name is one in another language: "a Spanish-language version"."""
    if "tongue" not in m.re.groupindex or not m["tongue"]:
        return True
    return str(fold.marks[m.start("tongue")].value).endswith("-language")


def _names_the_work(prose: Prose, k: int, scene: Scene) -> bool:
    """Whether a sentence begins with the article's own work."""
    start, end = prose.sentences[k]
    opening = folded(prose.text[start : min(end, start + 60)])
    return any(t and opening.startswith(folded(t)) for t in (scene.series, scene.title, *scene.titles)) or bool(
        re.match(r"(?:the )?(?:\w+ )?(?:season|series \d|episode)", opening)
    )


#: The article's own work, made again: "a reboot of the series", "a reboot N series".
_REMADE = later(
    r"\b(?:developing|announced|announcing|planned|planning|working on|plans for|ordered|pitched|in development on|considering) (?:an?|the) (?:[a-z-]+ ){0,2}(?:reboot|remake|sequel|prequel|spin-off|spinoff)(?: series| film)? "
    r"(?:of (?:the (?:original )?(?:series|show|programme|sitcom)\b|(?:the )?(?P<of>N))|(?P<own>N) (?:series|film|show)\b)"
)


def _remade(spot: Spot) -> bool:
    """Whether the match is told of the work's own remake, in the clause that announces it."""
    line = spot.fold.line
    m = _REMADE.search(line, spot.begin(), min(len(line), spot.high + 60)) if spot.scene.kind != "other" else None
    if m is None or m.start() > spot.high:
        return False
    at = m.start("of") if m["of"] else m.start("own") if m["own"] else -1
    return at < 0 or is_ours(spot.fold.marks[at].value, spot.scene)


#: Headings under which other works are told of: those that were made from this one.
_HEADS_OF_OTHERS = later(
    r"\b(?:spin-?offs?(?: series)?|adaptations|remakes?|(?:feature |reunion |theatrical |live-action |television )?(?:film|movie)s?(?: adaptations?)?|stage (?:show|play|adaptation|version|production)s?|musical|(?:sequel|prequel)(?: series)?|comics?|comic books?|novels?|(?:video |mobile |board )?games?|concerts?|(?:concert |live )?tours?|web ?series|after-?show|(?:related|companion) (?:programme|program|show|series)s?|parod(?:y|ies)|reunions?|other appearances|(?:cast )?appearances (?:on|in) (?!(?:the |this )?(?:series|show|season|episode|programme)\b)[^/]+|"
    r"(?:international|foreign|overseas|other|american|british|u\.s\.|us|uk) (?:version|adaptation|remake|format|edition)s?)(?:: .*)?$"
)


#: Headings that are of the work itself, also where they stand below such a one.
_HEADS_OF_OURS = later(
    r"\b(?:home (?:media|video|release)s?|dvds?|blu-ray|releases?|broadcast|streaming|reception|ratings|accolades|awards)\b"
)
#: What was dubbed or shown abroad is the work still.
_ABROAD = later(r"\b(?:international|foreign|overseas|other)\b")


def under_another(spot: Spot) -> bool:
    """Whether a heading above says that other works are told of, and not one that the article's title has: "Spin-offs", "Remakes"."""
    return _under(spot) != "" and not _made_ours(spot)


def _made_ours(spot: Spot) -> bool:
    """Whether somebody is named as a maker of the article's own work: "series producer Ana Sol", "Tidewater's showrunner"."""
    if _SERIES_MAKER.match(spot.words):
        return True
    mark = spot.fold.marks.get(spot.low)
    return mark is not None and spot.words.startswith("N's ") and is_ours(mark.value, spot.scene)


_SERIES_MAKER = later(
    r"(?:the )?(?:series|show)(?:'s)? (?:co-)?(?:creator|developer|showrunner|(?:executive |co-)*producer|writer|director|composer)s?,? N"
)


def shown_under_another(spot: Spot) -> bool:
    """The same of what was shown: under "Foreign versions" it may be the work itself, in another language."""
    head = _under(spot)
    return head != "" and _ABROAD.search(head) is None


def _under(spot: Spot) -> str:
    """The heading of other works that the spot is under."""
    title, found = spot.scene.title.casefold(), ""
    if spot.scene.kind == "other":
        return ""
    for head in spot.heads:
        m = _HEADS_OF_OTHERS.search(head)
        if m is not None and m[0].partition(":")[0] not in title:
            found = head
        elif found and _HEADS_OF_OURS.search(head):
            found = ""
    return found


def headed_by_another(spot: Spot) -> bool:
    """Whether a heading above is the name of a spin-off or the like of the work."""
    return spot.apart


def of_another(spot: Spot) -> bool:
    """Whether the sentence goes on about another work that was brought up before it: "It was directed by"."""
    if _remade(spot):
        return True
    if not spot.topic:
        return False
    line = spot.fold.line
    start = after_lead(line)
    said = _SAID_THAT.match(line, start)
    m = _IT.match(line, said.end() if said else start)
    if m is None:
        return False
    return spot.topic == "like" or not m["series"]
