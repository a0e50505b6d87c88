"""Accounts: who says, thinks or judges what in a paragraph, and on whose behalf.

A sentence's frames are its subjects with a verb of saying ("N of N said", "according to N", "with N adding"). A
sentence without one goes on with the account before it: "The set was older. It was "worn, but proudly so"."
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from showbible.data import table
from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.slot import tidy
from showbible.text.patterns import compiled, either, later

_VERBS = {group: frozenset(words.split()) for group, words in table("account_verbs").items()}
_PAST = _VERBS["say"] | _VERBS["think"] | _VERBS["judge"]
_ING = frozenset(
    (
        "saying stating adding noting writing explaining calling describing telling praising criticizing criticising "
        "commenting remarking admitting acknowledging revealing confirming elaborating concluding recalling arguing "
        "claiming suggesting stressing emphasizing insisting joking quipping teasing promising observing opining "
        "expressing feeling believing thinking hoping wanting thanking comparing likening citing asking finding giving "
        "awarding rating lauding commending complimenting labelling labeling dubbing naming declaring"
    ).split()
)
_ALL = either(_PAST | _VERBS["now"] | {"looked to"})
_INGS = either(_ING)
CRITIC = (
    r"(?:(?:chief|senior|staff|guest|lead|entertainment|culture|media|online|freelance|pop-culture|arts|contributing|associate|long-time) )*"
    r"(?:(?:tv|television|film|entertainment|arts|culture|media|drama|showbiz|comedy|music|dvd) )*"
    r"(?:critics?|reviewers?|columnists?|journalists?|reporters?|bloggers?|essayists?|commentators?|contributors?|correspondents?|recappers?|writers?|editors?)"
)
_PHRASES = (
    "(?:directed|offered|heaped|lavished|reserved|expressed|had) (?:[a-z]+ ){0,3}(?:praise|criticism|review|opinions?|concerns?|words|reservations)|"
    "(?:ended|concluded|closed|began|opened|finished|started) (?:his|her|their|its|the) (?:review|piece|article|column|recap|statement) (?:by|with)(?: (?:saying|writing|stating|noting|calling))?|(?:issued|released|gave|made|posted) (?:a|an|the following|his|her|their) (?:[a-z]+ ){0,2}(?:statement|apology|message|tweet|response)|summed (?:it )?up|took issue|took note|took exception|drew (?:a |[a-z]+ )?(?:comparisons?|parallels?)|made (?:a |[a-z]+ )?(?:comparisons?|notes?)|put it|went further|(?:was|were|is) of the (?:mind|view|opinion|belief)|approached (?:the|his|her|it|this)|"
    "would (?:later |also |then |often |jokingly )?(?:dub|call|describe|recall|state|comment)|"
    "did (?:also |then )?(?:say|state|note|praise|feel|admit|call|describe|find|criticize|criticise|suggest|mention|reveal|confirm|think|believe|want)"
)
_MOODS = (
    "delighted|excited|thrilled|pleased|happy|proud|impressed|critical|positive|negative|optimistic|disappointed|confident|keen|"
    "eager|adamant|hesitant|skeptical|sceptical|enthusiastic|favou?rable|glad|surprised|interested|unsure|complimentary|mixed|"
    "effusive|reserved|cold|taken|smitten|kinder|warmer|cooler|harsher|baffled|frustrated|underwhelmed|unconvinced|convinced|charmed|"
    "unmoved|torn|bored|bemused|enamou?red|in two minds|not so sure|a fan|another admirer|no fan|unkind|kind|blunt|blunter|gentler|"
    "unimpressed|unfavou?rable|appreciative|dismissive|ambivalent|lukewarm|divided|harsh|scathing|generous|drawn|inspired|left"
)
#: Before the outlet that somebody writes for.
AT = r"(?:of|from|at|for|with|in|on|over at)"
_MODS = (
    rf"(?: (?:magazine|newspaper|website)(?= )|(?:,? (?:who (?:was |had )?)?(?:also |while |when )?(?:writing|reviewing|reporting|speaking|blogging|commenting|talking)(?: [a-z']+){{0,8}}? |,? )"
    rf"(?:(?:a |an |the )?{CRITIC} )?{AT} (?:the )?(?:[a-z]+ (?:newspaper|magazine|website|blog|site) )?N(?:'s? N| and N(?=,))?(?:, N(?=,))?,?(?: who)?"
    rf"|, (?:a |an |the )?(?:[a-z-]+ ){{0,3}}{CRITIC},"
    r"|, (?!and |but |with |while |which |or |as well |who |where |when )[a-z][^,;Q]{1,80},"
    r"| (?:for|of|on|at|from) (?:the|its|this) (?:[a-z]+ )?(?:series|show|season|episode|film|programme|program|network|channel|company|studio|production)"
    r"|, (?:[a-z-]+ ){1,3}of (?:the |his |her )?(?:[a-z]+|N(?:'s [a-z]+)?),?"
    r"|, N's [a-z][^,;NQ]{1,70},"
    r"|, [a-z]+ing [^,;Q]{1,80},"
    r"|, who [^;]{1,90}?,(?= (?:[a-z]+ly )?(?:[a-z]+ed|felt|said|wrote|found|gave|says|states|writes|notes|explains|calls)(?![a-z]))"
    r"|,? who(?= [a-z])"
    r"|,? in (?:his|her|their|a|an|the|its|another|one)[^,;Q]{1,70},?"
    r"|,? (?:during|at|before|after|when|while|upon|following|regarding|about|on)(?:(?! (?:he|she|they|it|who|which|that) )[^,;Q]){2,61},?"
    r"|,? (?:in|on|by) (?:an? )?D,?|, however,|, too,)"
)
_ADVERB = (
    r"(?: (?:also|then|later|further|again|still|himself|herself|themselves|meanwhile|similarly|nevertheless|nonetheless|"
    r"both|even|once|initially|did|has|had|have|would|was quoted as|were quoted as|was quoted|went on to|goes on to|went to|continued to|too|in turn|"
    r"to|jokingly|[a-z]+ly|therefore|instead|not|never|first|always|just|all|simply))*"
)
_FORWARD = later(
    rf"(?P<mods>{_MODS}{{0,2}})(?P<adverbs>{_ADVERB}) (?P<verb>{_ALL}|{_PHRASES}|{_INGS}|(?<= on to )(?:say|state|add|note|explain|describe|call|praise|criticize|claim|write|compare|suggest|admit|comment|conclude|joke|reveal)|(?:was|were|is) (?:[a-z]+ly |more |less |less than |also |very |quite |particularly |not |not so |far |rather |even )*(?:{_MOODS}))(?![a-z])"
)
_SUBJECT = later(
    r"N|(?<![a-z])(?:he|she|they|it|critics|reviewers|fans|viewers|audiences|commentators|journalists|many|some|others|"
    r"several|people|everyone|both|the (?:latter|former|producers|writers|network|crew|creators|cast|reviewer|critic|"
    r"actor|actress|composer|director|showrunner|designer|producer|writer|author|creator|duo|pair|two|team|site|"
    r"publication|magazine|newspaper|paper|website|outlet|company|studio|executives)|"
    rf"(?:one|another|a|an|some|many|most|several|other|various|numerous|two|three) (?:[a-z-]+ ){{0,2}}?(?:{CRITIC}|fans?|viewers?|people|publications|outlets|sources?)|"
    r"(?:press releases?|releases?|statements?|articles?|reports?|profile|announcement|synopsis|description|letter|editorial|entry|guide|poll|"
    r"survey|commentary|blurb|reviews?|piece|spokesperson|spokesman|spokeswoman|representatives?))(?![a-z])"
)
_WRITINGS = frozenset("review reviews article articles piece editorial profile report".split())
#: Words for the person whose account goes on.
_SAME = frozenset(
    ["he", "she"]
    + [
        f"the {w}"
        for w in (
            "reviewer critic actor actress composer director showrunner designer producer writer author creator site "
            "publication magazine newspaper paper website outlet"
        ).split()
    ]
)
#: Those of a paper who aren't named.
_WRITERS = frozenset(("the reviewer", "the critic", "critics", "reviewers"))
_BEHIND_OWNER = later(rf"N(?:'s?|s)?,? (?:(?:own|former|then|the|[a-z-]+) ){{0,2}}?(?:{CRITIC},? )?$")
_BEHIND_PLAIN = later(rf"(?:^|[^a-z])N {CRITIC},? $|N $")
_WRITING = later(
    rf"(?:\b(?:writing|review|reviews|reviewing|reviewed|piece|column|article|critique|commenting|recap|blogging|essay|verdict)\b[^;NQ]{{0,70}}?"
    rf"(?:N[^;NQ]{{0,30}}?)?(?: |^)(?:for|in|on|at|from|of|with) |^(?:\w+, )?(?:for|in|at|on|over at) |, for )(?:the )?(?P<outlet>N)(?: in (?:an?|his|her|their) [^,;NQ]{{1,40}})?,? (?:{CRITIC},? |(?:the )?(?:[a-z]+ )?(?:historian|author|novelist|comedian|academic|scholar|professor) )?$"
)
_ROLE_BEFORE = later(rf"(?<![a-z]){CRITIC},? $")
#: Not "one of Holm's first teachers", "a doctor in the Holm family".
_OUTLET_IN = later(
    rf"(?:{AT}|to) (?:the )?(?:[a-z]+ (?:newspaper|magazine|website|blog|site) )?(?:N's? )?(?P<outlet>N)(?!'| (?:[a-z-]+ )?(?:family|[a-z]*house|team|school|university|community|museum|hospital|unit|department)\b)"
)
_OPINION = later(
    r"(?P<who>N)'s? (?:[a-z]+ ){0,2}?(?:intentions?|goals?|aims?|hopes?|view|opinion|idea|vision|plan|description|complaint|words|take|"
    r"approach|response|reasoning|explanation|version|pitch|mandate|criticism|belief|impression|feeling|interpretation)(?![a-z])"
)
#: Verbs that stand behind what is said.
_SAYS = (
    "said|says|wrote|writes|stated|explained|added|noted|recalled|remarked|commented|concluded|quipped|joked|observed|opined|mused|"
    "argued|admitted|declared|complained|claimed|insisted|acknowledged|reasoned|lamented|marvelled|marveled"
)
#: What stands between a company or a paper and somebody of it: "Tide Media spokesman Ada Holm".
_AT_ITS = (
    r"(?:(?:[a-z-]+ ){0,2}?(?:spokes[a-z]+|president|chairman|chairwoman|chief|boss|head|ceo|executive|controller|commissioner|"
    rf"editor|producer|director|presenter|star|creator|{CRITIC}) )"
)
#: What stands behind what is said, and in front of who said it.
SAID = rf"{_SAYS}|was the (?:verdict|view|opinion|conclusion|assessment) of"
#: Who said it: "the producer Ada Holm", "Vulture's Ada Holm", "Tide Media spokesman Ada Holm".
SPEAKER = rf"(?!that )(?:[a-z-]+ ){{0,4}}(?:(?P<outlet>N)(?:'s? (?:[a-z-]+ ){{0,3}}| {_AT_ITS}))?(?P<who>N)(?!')"
#: "Q, said the producer Ada Holm", "Q, wrote Vulture's Ada Holm", "Q was the verdict of Ada Holm".
_INVERTED = later(rf"Q,? (?:as )?(?P<verb>{SAID}|is how|was how) {SPEAKER}")
_AGENT = later(
    rf"(?<![a-z])(?:praised|described|criticized|criticised|called|dubbed|hailed|labell?ed|deemed|named|summari[sz]ed|characteri[sz]ed|"
    rf"panned|lauded|termed|reviewed|acclaimed|commended|applauded|quoted|shared|echoed|noted|said(?= by (?:[a-z-]+ ){{0,3}}N to (?:be|have) )|given(?! (?:[a-z]+ ){{0,4}}(?:rein|freedom|control|access|permission|notes|chance|opportunity|order|job|task) )) (?:[a-z-]+ ){{0,4}}?by (?:the )?"
    rf"(?:(?:[a-z-]+ ){{0,4}}|N'?s? (?:[a-z-]+ ){{0,2}}?)(?P<who>N)(?:,? (?:{CRITIC} )?{AT} (?:the )?(?P<outlet>N))?"
)
#: "a favourable review from the critic N in the TV paper: Q".
_REVIEW_BY = later(
    rf"(?<![a-z])(?:reviews?|notices?|praise|criticism|comments?|verdict|statement|message|tweet) (?:from|by) (?:(?:the|noted|fellow|veteran|television|its|series|show) )*(?:{CRITIC} )?(?P<who>N)(?:,? {AT} (?:the )?(?:D )?(?P<outlet>N))?,?(?: [a-z]+){{0,2}}:? (?=Q)"
)
#: "Vulture: “a joy”".
_SHORT_NOTICE = later(r"N: (?=Q)")
#: "in her words," in front of a quotation.
_OWN_WORDS = later(r"\bin (?P<who>his|her)(?: own)? words,? (?=Q)")
_AT_OUTLET = later(r",? (?:of|for|from|at|in) (?:the )?N,?|, also [^,]*,")
_AND = later(
    r"(?<!of )(?<!from )(?<!for )(?<!at )(?<!in )(?<!of the )(?<!from the )(?<!for the )(?P<one>N) (?:and|&) (?:(?:[a-z-]+ ){0,3})$"
)
_ACCORDING = later(
    rf"(?:(?:according to|in the words of|as told by) (?:(?:[a-z/-]+ ){{1,5}}(?:of|at|for) (?:the )?N (?:(?!at|of|in|for|from)[a-z/-]+ ){{1,3}}(?=N[,:])|(?:[a-z/-]+ ){{0,3}}?|N'?s? (?:[a-z/-]+ ){{1,4}}?)|for )(?P<who>N)(?: and (?P<other>N)(?=[,:]))?(?: {AT} (?:the )?(?P<outlet>N))?(?=[,;:. ])"
)
#: Whoever is introduced so speaks for a work or a company, not for a paper.
_MADE = later(
    r"\b(?:creators?|co-creators?|founders?|co-founders?|ceo|coo|president|chairman|chairwoman|executive|head|producers?|showrunners?|directors?|"
    r"stars?|actor|actress|author|owner|spokes[a-z]+|member|developer|designer|voice|composer) (?:and [a-z]+ )?(?:of|at|for|on|in)\b"
    r"|\b(?:worked|works|starred|appeared|served|acted|played) (?:on|in|with|as)\b"
)
_SET_OFF = later(
    r"(?:[a-z]|\b(?:heads?|president|director|chief|controller|commissioner) (?:of|at)(?: [a-z]+ (?:at|for))? N), (?:N and )?$"
)
#: Words that open a clause and no name: "While Ada Holm".
OPENERS = frozenset(
    "While However Although Though When Writing But And As Because Since Conversely Meanwhile Also Both".split()
)
_DOCUMENT_OF = later(r"(?P<who>N)(?:'s?)? (?:[a-z-]+ ){0,2}$")
_WITH = later(
    r"(?:^|, |; | )with (?:[a-z-]+ ){0,3}(?P<who>N)(?:, (?!and |but |or |while |as )(?:the |its |an? )?[a-z][^,;Q]{1,60},)? (?:later |also |then |even )?(?!starring|appearing|playing|returning|joining|serving|reprising|portraying|"
    r"during|following|regarding|concerning|including|according|replacing|hosting|becoming|being|having|leaving|taking|voicing|directing|guest)[a-z]+ing(?![a-z])"
    r"|important (?:to|for) (?P<to>N)"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """One subject with its verb of saying in a folded sentence.

    ``low`` is where the subject stands in the fold, ``at`` and ``end`` its verb. ``speaker`` is the surface name, or
    ``""`` for a crowd ("critics"); ``outlet`` is the outlet that the frame names; ``critic`` says that a word or
    an outlet makes the speaker a critic; ``same`` that the subject only stands for somebody named before.
    """

    low: int
    at: int
    end: int
    verb: str
    speaker: str
    outlet: str | None = None
    critic: bool = False
    same: bool = False


def in_brackets(fold: Fold, aside: tuple[int, int, int]) -> str:
    """What stands in brackets, without quotation marks and a grade behind a comma: the outlet in "(Slate, 4/5)"."""
    return (
        compiled(r", [^,]*\d[^,]*$|, [A-F][+−–-]?$").sub("", fold.text[aside[1] : aside[2]].strip(" ()")).strip('"“”,')
    )


def outlet_at(fold: Fold, index: int) -> str:
    """The outlet whose name begins at ``index``, all of it: "The Globe and Mail" is more than one mark."""
    name = tidy(fold.words(index, index + 1))
    start = fold.stretch(index, index + 1)[0]
    for known in lexicon.heads().get(name.split(" ", 1)[0], ()) if name else ():
        whole = " ".join(known)
        if len(whole) > len(name) and fold.text.startswith(whole, start) and lexicon.is_outlet(whole):
            return whole
    if name.rsplit(" ", 1)[-1] in _FOR_WHAT and fold.line.startswith(" for N", index + 1):
        return tidy(fold.words(index, index + 7))
    return name


#: Bodies whose names go on with what they are for: "the Reef Center for Media".
_FOR_WHAT = frozenset("Center Centre Institute Society Museum Council Campaign Foundation".split())


def name_at(fold: Fold, index: int) -> str:
    """The name at ``index`` without a word that only opened its clause ("While Ada Holm")."""
    name = tidy(fold.words(index, index + 1))
    first, _, rest = name.partition(" ")
    return rest if first in OPENERS and rest else name


def frames(fold: Fold) -> list[Frame]:
    """The frames of a sentence, in order; they do not overlap."""
    line = plain_titles(fold)
    found: list[Frame] = []
    done, named = 0, False
    for m in _SUBJECT.finditer(line):
        if m.start() < done:
            continue
        # "Its producer, Ada Holm, called it": a name set off by commas.
        skip = (
            1
            if m[0] == "N"
            and line[m.end() : m.end() + 2] == ", "
            and _SET_OFF.search(line, max(0, m.start() - 40), m.start())
            and not (
                line.endswith("N, ", 0, m.start()) and lexicon.is_organisation(tidy(fold.words(m.start(), m.end())))
            )
            else 0
        )
        f = _FORWARD.match(line, m.end() + skip)
        if f is None:
            continue
        verb = f["verb"]
        if skip and verb in _ING:
            continue
        if verb in _ING and found and found[-1].speaker and _WROTE_FOR.fullmatch(line, found[-1].end, m.start()):
            continue  # "Holm reviewed it for Vulture, saying"
        if verb in _ING and _IN_A_PLACE.search(line, 0, m.start()):
            continue  # "Holm sued in the High Court claiming", "spoke with Reef Canada stating"
        if verb in _ING and f["mods"] and not _AT_OUTLET.fullmatch(f["mods"]):
            continue
        if verb in _ING and f["adverbs"] and "quoted" not in f["adverbs"] and not _with(line, m.start()):
            continue
        made = _frame(fold, m, f)
        if (
            found
            and found[-1].verb in _REPORTS
            and found[-1].speaker
            and _CLAUSE_OF.fullmatch(line, found[-1].end, m.start())
        ):
            continue  # "Holm noted the addition of Vale gave it": still her account
        if m[0] == "N" and found and found[-1].speaker and _within(fold, found[-1], m.start(), verb):
            continue
        if m[0] in {"they", "it"} and named:
            continue  # "Holm said that they felt ...": still her account
        if made is not None:
            found.append(made)
            named = named or bool(made.speaker)
            done = f.end()
    found.extend(_according(fold, found))
    found.sort(key=lambda f: f.low)
    return found


#: Verbs behind which a clause stands that is still the speaker's.
_REPORTS = frozenset(
    "noted felt said thought argued recalled wrote believed stated observed opined claimed stating noting".split()
)
_CLAUSE_OF = later(
    r" (?:that )?(?:the|an?|its|his|her|their|how) (?:[a-z-]+ ){1,4}(?:of|by|for|with|between|in) (?:the )?"
)
#: The same in front of what somebody did or thought, which is still the speaker's account: "Holm noted that Tide gave them".
_THAT = later(r" that (?:the |its |his |her |their )?(?:[a-z-]+ ){0,3}")
_AS_ORG = later(r"\b(?:as|because|since|when|while|that|until) $")
_NO_WORDS = _VERBS["think"] | {"gave", "awarded", "granted", "named", "ranked", "listed", "celebrated", "assigned"}
#: "It had been Ada Holm who asked".
_CLEFT = later(r"\bit (?:was|is|had been) (?:N and )?$")


def _within(fold: Fold, last: Frame, at: int, verb: str) -> bool:
    """Whether a name with its verb stands in the account of who spoke before: "he noted that Tide gave them"."""
    line = fold.line
    if _CLEFT.search(line, last.end, at):
        return True
    if verb not in _NO_WORDS or last.verb not in _PAST:
        return False
    if last.verb in _REPORTS | {"added", "explained", "revealed", "confirmed"} and _THAT.fullmatch(line, last.end, at):
        return True
    return (
        "Q" not in line[last.end : at]
        and _AS_ORG.search(line, last.end, at) is not None
        and lexicon.is_organisation(tidy(fold.words(at, at + 1)))
    )


#: A place or a court in front of what somebody is claiming there; a land that ends a paper's name.
_IN_A_PLACE = later(r"(?:^| )N [^;:Q]*\b(?:in|at|to|before) (?:the |an? )?(?:N (?:in|of) )?$")
#: Where somebody wrote, in front of the paper's name.
_WROTE_FOR = later(r"(?: [a-z]+){1,6} (?:for|in|at|on) (?:the )?")
_BEFORE_TITLE = later(
    r"\b(?:of|on|for|from|in|about|behind|to|with|reviewing|film|series|show|novel|episode|the|its|his|her|their|'s) $"
)
_TITLE = later(r"[A-Z0-9][^ ]*(?: (?:[A-Z0-9(&][^ ]*|of|the|and|in|a|an|to|for|on|with|at|from|or|by|my|is))*")


def plain_titles(fold: Fold) -> str:
    """The fold with a small letter for each title in quotation marks: "the star of "Low Sands", said" is one subject."""
    line = fold.line
    for n, mark in fold.marks.items():
        if (
            mark.letter == "Q"
            and _BEFORE_TITLE.search(line, max(0, n - 12), n)
            and isinstance(mark.value, str)
            and _TITLE.fullmatch(mark.value)
        ):
            line = f"{line[:n]}q{line[n + 1 :]}"
    return line


def _with(line: str, at: int) -> bool:
    return line[max(0, at - 25) : at].rstrip().endswith("with")


def _frame(fold: Fold, m: re.Match[str], f: re.Match[str]) -> Frame | None:
    line, low = fold.line, m.start()
    verb_at = f.start("verb")
    word = m[0]
    if word != "N":
        if word in _WRITERS and f["mods"] and (o := _OUTLET_IN.search(f["mods"])):
            # "The reviewer for The Tribune called it".
            paper = outlet_at(fold, f.start("mods") + o.start("outlet"))
            if word not in _SAME or lexicon.is_outlet(paper):
                return Frame(low, verb_at, f.end(), f["verb"], paper if lexicon.is_outlet(paper) else "")
        if word in _SAME or word == "they":
            return Frame(low, verb_at, f.end(), f["verb"], word, same=True)
        if word in _WRITINGS and (d := _DOCUMENT_OF.search(line, max(0, low - 40), low)):
            # "The Tribune's review called it": the paper speaks.
            owner = tidy(fold.words(d.start("who"), d.end("who")))
            o = _OUTLET_IN.search(f["mods"]) if f["mods"] else None
            where = outlet_at(fold, f.start("mods") + o.start("outlet")) if o else None
            return Frame(d.start("who"), verb_at, f.end(), f["verb"], owner, where)
        if word in _WRITINGS and (o := _OUTLET_IN.search(f["mods"])):
            # "A review in The Tribune called it".
            n = f.start("mods") + o.start("outlet")
            return Frame(low, verb_at, f.end(), f["verb"], outlet_at(fold, n))
        return Frame(low, verb_at, f.end(), f["verb"], "")
    name = name_at(fold, low)
    outlet: str | None = None
    critic = bool(_ROLE_BEFORE.search(line, max(0, low - 60), low))
    made = _MADE.search(f["mods"]) if f["mods"] else None
    if f["mods"] and made is None and (o := _OUTLET_IN.search(f["mods"])):
        n = f.start("mods") + o.start("outlet")
        outlet = outlet_at(fold, n)
        critic = critic or bool(compiled(CRITIC).search(f["mods"]))
    n = bisect_left(fold.asides, low + 1, key=lambda a: a[0])
    aside = fold.asides[n] if n < len(fold.asides) and fold.asides[n][0] == low + 1 else None
    if aside is not None and outlet is None:
        inside = in_brackets(fold, aside)
        if lexicon.is_outlet(inside):
            outlet = inside
    before = line[max(0, low - 170) : low]
    if outlet is None and (b := _BEHIND_OWNER.search(before)) and ("'" in b[0] or _BEHIND_PLAIN.search(before)):
        n = max(0, low - 170) + b.start()
        outlet = outlet_at(fold, n)
        if "'" not in b[0] and not lexicon.is_outlet(outlet):
            outlet = None
    if outlet is None and (w := _WRITING.search(before)):
        n = max(0, low - 170) + w.start("outlet")
        outlet = outlet_at(fold, n)
    if both := _AND.search(before):
        n = max(0, low - 170) + both.start("one")
        name = f"{name_at(fold, n)} and {name}"
        low = n
    return Frame(low, verb_at, f.end(), f["verb"], name, outlet, critic)


def _according(fold: Fold, found: list[Frame]) -> list[Frame]:
    more: list[Frame] = []
    line = fold.line
    taken = {n for f in found for n in range(f.low, f.end)}
    for m in _WITH.finditer(line) if "with " in line or "important " in line else ():
        n = m.start("who") if m["who"] else m.start("to")
        name = tidy(fold.words(n, n + 1))
        if n not in taken and not lexicon.is_organisation(name):
            more.append(Frame(n, m.start(), m.end(), "with", name))
    for m in (*(_OPINION.finditer(line) if "N'" in line else ()), *(_INVERTED.finditer(line) if "Q" in line else ())):
        n = m.start("who")
        if n not in taken:
            paper = outlet_at(fold, m.start("outlet")) if m.re.pattern == _INVERTED.pattern and m["outlet"] else None
            more.append(Frame(n, m.start(), m.end(), "opinion", name_at(fold, n), paper))
    notice = _SHORT_NOTICE.match(line) if not found else None
    if notice is not None and lexicon.is_outlet(name := outlet_at(fold, 0)):
        more.append(Frame(0, notice.end(), notice.end(), "notice", name))
    for m in _OWN_WORDS.finditer(line) if " words" in line else ():
        more.append(Frame(m.start(), m.start(), m.end(), "words", {"his": "he", "her": "she"}[m["who"]], same=True))
    for m in (*(_AGENT.finditer(line) if " by " in line else ()), *(_REVIEW_BY.finditer(line) if "Q" in line else ())):
        if m.start("who") not in taken:
            n = m.start("who")
            outlet = outlet_at(fold, m.start("outlet")) if m["outlet"] else None
            if outlet is None and (b := _BEHIND_OWNER.search(line, max(0, n - 60), n)) and "'" in b[0]:
                outlet = outlet_at(fold, b.start())
            more.append(Frame(n, m.start(), m.end(), "by", name_at(fold, n), outlet))
    if not line.startswith("for ") and "according" not in line and "the words of" not in line and "as told" not in line:
        return more
    for m in _ACCORDING.finditer(line):
        if m[0].startswith("for") and (m.start() > 0 or not taken.isdisjoint(range(m.end(), m.end() + 40))):
            continue
        if m.start("who") in taken:
            continue
        n = m.start("who")
        outlet = outlet_at(fold, m.start("outlet")) if m["outlet"] else None
        verb = "according" if not m[0].startswith("for") else "for"
        name = tidy(fold.words(n, n + 1))
        if m["other"]:
            name = f"{name} and {name_at(fold, m.start('other'))}"
        more.append(Frame(n, m.start(), m.end(), verb, name, outlet))
    return more


_WEAK = later(
    r"^(?:[^NQ,;]{0,60},? |in D, [a-z -]{1,40} |[a-z]+ing [^,;Q]{0,90}, |(?:in|during|on|at|for) [^NQ,;]{3,40}N(?:'s? [^NQ,;]{1,30})?, (?:[a-z-]+ ){0,3}?)?(?P<who>N)(?: (?:of|from|for) (?:the )?N(?= [a-z]))?(?:, (?:who|whose|the|a|an|also|cast|[a-z]+ed|(?:executive )?(?:producer|creator|director|writer|showrunner|star)) [^,;]{1,70},)?(?: [a-z]+ly| also| then| later| had| has| already| never| first| still)* (?:[a-z]+ed|was|is|took|made|came|began|had|got|led|wore|went|kept|gave|put|cut|built|draws|takes|chose|wrote|did|found|brought|spent|left|set|shot|drew|met|sought|ran|held|grew|won|lost|let) "
)


def weak_subject(fold: Fold) -> str | None:
    """The name that a sentence without a verb of saying has for its subject."""
    m = _WEAK.match(fold.line)
    if m is None:
        return None
    name = tidy(fold.words(m.start("who"), m.end("who")))
    return name if name and not lexicon.is_organisation(name) else None
