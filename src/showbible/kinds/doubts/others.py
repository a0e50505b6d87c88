"""Whether a clause is about something else: another season, a film, another show."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Scene
from showbible.grammar.slot import tidy
from showbible.kinds.doubts.spot import CLOSED, RELATIVE, Spot
from showbible.kinds.fact import folded
from showbible.text.patterns import compiled, later

_SEASON = later(
    r"\b(?P<a>O)(?: (?:and|or) (?:the )?(?P<b>O))?(?: and (?:final|last))?(?: (?:seasons?|series)|-(?:season|series)(?= (?:episode|premiere|finale|opener)\b(?! of\b)))\b(?! (?:to|ever|in which|that|produced|made)\b)|"
    r"\b(?:seasons?|series) (?P<c>C|one|two|three|four|five|six)\b|\b(?P<near>previous|prior|preceding|next|following|subsequent) (?:season|series)\b(?! (?:regulars?|stars?|leads?)\b)"
)
#: What may stand between the beginning of a clause and a season that it speaks of.
_OF_IT = later(
    r"(?:(?:in|for|on|during|throughout) )?(?:(?:the|its|an?|all|most|both|some|every|C|O) )*(?:(?!(?:after|before|since|following|unlike|like|despite|than|from|until|with|because|due|between|when|once|ahead|end|start|beginning|conclusion|success|premiere|finale|debut|release|broadcast|run)\b)[a-z'-]+ ){0,4}?"
    r"(?:(?:of|for|to|on|in) )?(?:(?:the|its|N's) )?"
)
#: Of the same subject still: "the first season aired on N, averaging".
_PARTICIPLE = later(r"(?!following|during|including)[a-z]+ing\b")
_JOINED = later(
    r"(?: (?!after|having|following|since|despite)[a-z]+){0,2}(?: to the (?:series|show))? (?:for|of|in|on|during|throughout) (?:(?:the|its|N's|all of) )?(?:(?!his|her|their)[a-z]+ )?"
)


def _numbers(fold: Fold, m: re.Match[str]) -> set[int]:
    found = set()
    for name in ("a", "b", "c"):
        if m[name]:
            mark = fold.marks.get(m.start(name))
            value = mark.value if mark is not None else lexicon.number(m[name])
            if isinstance(value, (int, float)):
                found.add(int(value))
    return found


def seasons_told(fold: Fold, low: int, high: int) -> list[tuple[int, int]]:
    """The seasons that ``line[low:high]`` of a fold names: where each is told, and its number."""
    return [(m.start(), n) for m in _SEASON.finditer(fold.line, low, high) for n in _numbers(fold, m)]


def other_season(spot: Spot) -> bool:
    """Whether the clause is about another season than the article.

    "The first season's finale was written by", "filming began on the third season"; not "after the first season, he
    was cast", nor a clause that names the article's own season too.
    """
    fold, scene = spot.fold, spot.scene
    if not scene.season or scene.kind not in {"season", "episode"}:
        return False
    line, begin = fold.line, spot.begin()
    alien = False
    for m in _SEASON.finditer(line, begin, min(len(line), spot.high + 60)):
        numbers = _numbers(fold, m)
        if scene.season in numbers:
            return False
        if any(
            c.start() < m.start() < c.end() and spot.low < c.start() and not c.start() < spot.high < c.end()
            for c in CLOSED.finditer(line, begin)
        ):
            continue  # "Ana Sol, who was in the first season, was promoted": that is past
        if (not numbers and not m["near"]) or compiled(r"[^;]*, (?:the (?:season|series|show)|it) ").match(
            line, m.end(), spot.high
        ):
            continue
        if m.start() >= spot.high:
            alien |= _JOINED.fullmatch(line, spot.high, m.start()) is not None or (
                line[spot.high : m.start()].strip() == "the" and spot.words.rstrip().endswith((" for", " in", " of"))
            )
            alien |= m["near"] is not None and line[spot.high : m.start()] in {" the ", " "}
        elif m.start() >= spot.low:
            joined = compiled(r"\b(?:for|of|in|on|during) (?:the |its )?$").search(line[spot.low : m.start()])
            alien |= joined is not None or (
                spot.low <= begin + 4 and _OF_IT.fullmatch(line, begin, m.start()) is not None
            )
        elif compiled(r"\b(?:his|her|their|is|was|be|being|marks|marked|as) (?:the )?$").search(
            line[begin : m.start()]
        ):
            continue
        elif _OF_IT.fullmatch(line, begin, m.start()):
            between = CLOSED.sub("", line[m.end() : spot.low])
            opens = compiled(r"(?:in|for|on|during|throughout) ").match(line[begin : m.start()])
            once = between.count(",") == 1
            goes_on = between.endswith(", ") and _PARTICIPLE.match(spot.words) is not None
            alien |= "," not in between or (once and (opens is not None or goes_on))
        elif (relative := RELATIVE.search(line, m.end(), spot.low)) and relative.start() == m.end():
            alien |= relative["word"] in {"which", "that"}
    return alien


_BACK_FOR = later(
    r"\b(?:return|join|appear|star|recur|be back|reprise)\w*\b[^,;]{0,40}? (?:for|in|on) (?:the |its |an? |another )?(?:upcoming )?(?=(?P<season>O|previous|next|following|season C|season two)\b)"
)


def back_for_another(spot: Spot) -> bool:
    """Whether somebody is said to come (back) for a later season."""
    fold, scene = spot.fold, spot.scene
    m = _BACK_FOR.search(fold.line, spot.low, min(len(fold.line), spot.high + 120))
    if m is None or not scene.season or scene.kind not in {"season", "episode"} or _BREAK.search(m[0]):
        return False
    season = _SEASON.match(fold.line, m.start("season"))
    return season is not None and min(_numbers(fold, season), default=0) > scene.season


_BREAK = later(r"; |\. |, (?:and|but|while) ")
THINGS = (
    r"(?:film|movie|(?:stage|table|live) reading|(?:remake|reboot|spin-off|spinoff|sequel|prequel)(?: series)?|musical(?! (?:guests?|acts?|performers?|performances?|director|supervisor|numbers?)\b)|stage (?:production|play|version)|play|audiobook|audio (?:drama|play|series)|radio (?:play|drama|series|serial)|video game|game|dub|novel|novelization|novelisation|"
    r"book|comic|manga|webtoon|documentary|parody|sketch|short film|web series|(?:british|american|us|u\.s\.|uk|u\.k\.|foreign|radio|stage|film|screen|audio|comic|dubbed|spanish|french|german|original N|N) (?:version|adaptation|dub|remake)|"
    r"(?:own|rival|earlier|previous|competing) (?:version|adaptation|take)|original (?:british|american|N) series|podcast|another (?:N |[a-z-]+ ){0,2}(?:pilot|series|show|drama|project))"
)
MORE = r"(?! (?:director|producer|maker|star|writer|composer|festival|company|studio|series|adaptation|industry|version|like|score|theme|number|sequence|music|right|set|crew|night|show|actor|actress|veteran|critic)s?\b)(?!-)"
_ABOUT_A_THING = later(
    rf"(?:(?:in|for|on) )?(?:an?|the|its|his|her|their|(?=another)) ?(?:(?!(?:of|in|on|for|by|with|from|as|to|that|which|and|or|series'?|season'?|show|another|is|was|are|were|has|had|be|been|will|would)\b)[a-z'-]+ |N(?:'s)? |C |O |D )*?"
    rf"(?P<thing>{THINGS})\b{MORE}(?P<rest>(?:[^,;]*, (?:written|directed|produced|created|starring|featuring|titled|called) [^,;]*,?)?[^,;]*(?:, N(?: Q)?,[^,;]*)?(?:, (?:(?:from|with|by) (?:[a-z-]+ ){{0,3}})?)?)"
)
_IN_A_THING = later(
    rf"(?: as (?:an? |the )?(?:[a-z'-]+ |N )?(?:[a-z'-]+|N)| to (?:star|appear|play)| for)? (?:in|for|of|on) (?:an?|the|its|his|her|their|(?=another)) ?(?:(?!(?:of|in|on|for|by|with|from|as|to|that|which|and|or|another)\b)[a-z'-]+ |N(?:'s)? |O ){{0,3}}?(?P<thing>{THINGS})\b{MORE}"
)


#: Behind a thing: who stars in it. In the lead it may be the work itself, "the spin-off stars N as N".
_STARS_AS = later(r"star(?:s|red) N(?: as |, N|,? and N)")
_TURNED = later(r"\b(?:adapted|dramati[sz]ed)(?: for (?:television|the))? by\b")


_ITS_OWN = later(r"\b(?:its|his|her|their|a rival|an earlier|a competing) (?:own )?(?:version|adaptation|take)\b")


def other_thing(spot: Spot) -> bool:
    """Whether the clause is about a film, a remake, a play ... and not about the work: "in the audiobook, he is voiced by"."""
    if spot.scene.kind == "other":
        return False
    line, begin = spot.fold.line, spot.begin()
    head = spot.before()
    short = len(head) <= len("the ")  # the match begins with the thing
    if _TURNED.search(spot.words):
        return False  # what the work was made of
    if _ITS_OWN.search(head + spot.words):
        return True
    m = _ABOUT_A_THING.match(line[begin : spot.high] if short else head)
    if m and (short or m.end() == len(head) or compiled(r"(?:in|for|on) ").match(m[0])):
        noun = head.endswith(m["thing"] + " ") and not compiled(MORE).match(" " + line[spot.low : spot.low + 20])
        noun = noun and not (spot.heads and _STARS_AS.match(line, spot.low))
        return not noun and not is_own_word(m["thing"], spot)
    if compiled(r"(?:adaptation|dramati[sz]ation|version|retelling) ?$").search(spot.words):
        return False  # "an adaptation of the novel": what it is made from
    m = _IN_A_THING.match(line, spot.high)
    return m is not None and not is_own_word(m["thing"], spot)


#: Behind a part that somebody got: the play or the other show that it is in.
_PART_ELSEWHERE = later(
    rf"[^,;.DQ]{{0,40}}? (?:in|of|on|for) (?:an?|the|another) (?:(?!(?:of|in|on|for|with|from|as|to|episode|season|series|cast)\b)[a-z-]+ |N(?:'s)? |D )*?(?:{THINGS})\b{MORE}"
    r"|[^,;.DQ]{0,40}? in (?:the original (?:series|show|films?|movies?|trilogy)(?!')|an? (?:[a-z]+ ){0,2}(?:syndicated|television|tv|web|network) (?:series|show))\b"
    r"|[^,;.DQ]{0,40}? on (?:the )?(?:stage|broadway|radio)\b(?! (?:[a-z]+ )?(?:and|as well))"
)
_ON_WORK = later(
    r"[^,;.DQ]{0,60}?\b(?:as (?:an? |the |N's )?(?:[a-z-]+ ){0,2}(?:[a-z-]+|N)|part|role|regular) on (?:the )?(?P<work>N)(?=[.,;]|$| in D| on D| and\b)"
)
_EPISODE_OF = later(
    r"(?:(?!\b(?:having|after|based|since|when|who|worked)\b)[^,;.DQ]){0,60}? (?:in|on|of|for) (?:an?|the|two|three|several|C) (?:[a-zO-]+ ){0,4}?(?:episodes?|seasons?|series|instal?lments?|premiere|finale|cast|(?:N |[a-z]+ )(?:revival|production|staging)) of (?:the )?(?:[a-z]+ ){0,3}?(?P<work>[NQ])\b"
)
#: The clause begins with the work that this one was made after: "in the original series, N played".
_IN_ORIGINAL = later(r"in the original (?:D |N )?(?:series|show|film|version|production|drama),? ")
#: Somebody was cast in a work that is named.
_CAST_IN = later(
    r"(?P<cast>(?: (?:was|were|has been|had been))?(?: [a-z]+)? cast)? in (?:the )?(?P<work>N)(?=[.;]|, (?!N|O|who|which|[a-z]+ing)|$)"
)
_PLAYED_IN = later(r" in (?:the )?(?P<work>N)(?: of (?:the )?N)?(?=[.,;]|$)")


def part_elsewhere(spot: Spot) -> bool:
    """Whether the part that somebody got or plays is one in another work: "in an episode of N", "in the spin-off"."""
    line = spot.fold.line
    if spot.scene.kind != "other" and (_PART_ELSEWHERE.match(line, spot.high) or _PART_ELSEWHERE.match(line, spot.low)):
        return True
    m = _CAST_IN.match(line, spot.high)
    if m is not None and (m["cast"] or spot.words.endswith("cast")):
        return is_named_work(spot, m.start("work"))
    if (m := _EPISODE_OF.match(line, spot.high)) is not None:
        return is_other_title(spot, m.start("work"))
    m = _ON_WORK.match(line, spot.high) or _ON_WORK.match(line, spot.low)
    return m is not None and _is_work(spot, m.start("work"))


#: What somebody watched was another play; what a season saw was its own.
_WATCHED = later(
    r"(?:\b(?:N|he|she|they|having|after) (?:had |also |once )*(?:watched|saw)|\b(?:watching|seeing)"
    r"|\b(?:impressed|struck|captivated|moved|charmed) (?:by|with)(?: the performances? (?:of|by))?) $"
)


def played_elsewhere(spot: Spot) -> bool:
    """Whether somebody is said to play a part in another work that is named: "played by N in N"."""
    if part_elsewhere(spot) or _WATCHED.search(spot.before()) or _IN_ORIGINAL.match(spot.fold.line, spot.begin()):
        return True
    m = _PLAYED_IN.match(spot.fold.line, spot.high)
    if m is None or not compiled(r"(?:play|portray|voic|star|\b(?:previously|formerly|earlier|once) appear)").search(
        spot.words
    ):
        return False
    return is_named_work(spot, m.start("work"))


#: Behind another work that is named: who stars in that one. "The sitcom N, starring", "a spin-off series, Q, which stars".
_STARRED_IN = later(
    r"\b(?P<sort>films?|movies?|dramas?|sitcoms?|comedy|comedies|series|miniseries|shows?|programmes?|programs?|pilots?|projects?|musicals?|plays?|spin-?offs?|remake|reboot|sequel|prequel)"
    r"(?: (?:series|film|show|drama))?,?(?: (?:called|titled|entitled|named))?,? (?P<work>[NQ]),? (?:(?:and|which|that|also|currently|now|then|had|has) )*$"
)
_STARS = later(
    r"\b(?:co-)?(?:stars?|starred|starring|features?|featured|featuring|headlined|led) (?:N[^,;]*?(?:, and |, | and ))*"
)


def stars_elsewhere(spot: Spot) -> bool:
    """Whether the stars are another work's, whose name stands in front: "left for the sitcom N, starring"."""
    line, begin = spot.fold.line, spot.begin()
    before = [m.start() for m in _STARS.finditer(line, begin, spot.low) if m.end() == spot.low]
    if not before and not _STARS.match(line, spot.low):
        return False
    m = _STARRED_IN.search(line, begin, before[0] if before else spot.low)
    return m is not None and is_other_title(spot, m.start("work"))


_ON_WHICH = later(
    r"\b(?:(?:on|of|from) (?:the )?|(?:after-?show|web ?series|companion (?:series|show|programme|program)|sister (?:series|show)|spin-?off)(?:,| called| titled)* )(?P<work>N),(?: which (?:was|is))? $"
)


#: What was spun off from this work, named before its maker: "spawned the spin-off N, created by".
_SPUN_OFF = later(
    r"\b(?:spin-?offs?|sequels?|prequels?|remakes?|reboots?)\b(?! (?:of|from|to|for)\b)[^;.]*?(?P<work>[NQ]),? (?:(?:which|that|both|all|each|was|were|is|are|also|and) )*$"
)
#: Behind somebody of a plain trade: what he makes is another work.
_MAKES_ANOTHER = later(
    r",? (?:(?:had|has|have|later|also|then|would|who) )*(?:created?|developed?|developing|produced?|launched?|announced?) (?:an?|the|its|another|C) (?:[a-z-]+ ){0,3}?(?:spin-?offs?|sequels?|prequels?|remakes?|reboots?)\b"
)
_PLAIN_TRADE = later(r"(?:producer|writer|director)s? N")
#: Behind a post that is nobody's on one episode: the work that it is on.
_POST_ON = later(r"[^,;.DNQ]{0,30}? (?:on|of|for) (?P<work>Q)")
_POST = later(r"\b(?:showrunners?|head writers?|staff writers?|story editors?|creators?|executive producers?)$")


def other_made(spot: Spot) -> bool:
    """Whether the maker is another work's: "on N, created by", "directed the music video", "was head writer of Q"."""
    line = spot.fold.line
    if _PIECE.search(spot.words + spot.behind(len(" video"))):
        return True
    spun = _SPUN_OFF.search(line, spot.begin(), spot.low)
    if spun is not None and is_named_work(spot, spun.start("work")):
        return True
    if _PLAIN_TRADE.match(spot.words) and _MAKES_ANOTHER.match(line, spot.high):
        return True
    post = _POST_ON.match(line, spot.high) if _POST.search(spot.words) else None
    if post is not None and is_named_work(spot, post.start("work")):
        return True
    m = _ON_WHICH.search(spot.fold.line, spot.begin(), spot.low)
    return m is not None and is_named_work(spot, m.start("work"))


#: Music that is for another work, or somebody's own.
_SONG_FOR = later(
    r"(?<!originally )\b(?:written|composed|recorded|performed) for (?:the|his|her|their|an?) (?:N |[a-z]+ ){0,2}?(?:film|movie|play|musical(?! (?:guests?|acts?|performers?|performances?|director|supervisor|numbers?)\b)|game)\b|"
    r"(?:^|[,;] |\band )(?:N's|his|her|their) (?:(?!soundtrack|score)[a-z]+ ){0,2}(?:album|ep|single)\b(?!.*\b(?:soundtrack|score|theme|series|season|show)\b)"
)


def others_music(spot: Spot) -> bool:
    """Whether music is told of that is another work's, or somebody's own: "his album N came out"."""
    return _SONG_FOR.search(spot.fold.line, spot.begin(), min(len(spot.fold.line), spot.high + 60)) is not None


_PIECE = later(
    r"\b(?:the|a|an|its|N's) (?:[a-z]+ )?(?:music video|trailer|advert|commercial|short film|podcast|audiobook|documentary)\b"
)


def other_subject_of(spot: Spot) -> bool:
    """Whether what has a budget, a length or a title in the making is another work by name."""
    m = _SUBJECT.match(spot.fold.line, spot.begin())
    return (m is not None and m.start() == spot.low and _is_work(spot, m.start("work"))) or other_subject(spot)


def other_thing_shown(spot: Spot) -> bool:
    """The same of a showing: a dubbed version is the work; so is no season of another show."""
    if (m := _SEASON_OF.match(spot.fold.line, spot.begin())) is not None and _is_work(spot, m.start("work")):
        return True
    if _SEVERAL_THINGS.match(spot.fold.line, spot.begin()):
        return True
    return other_thing(spot) and compiled(r"\bdub").search(spot.fold.line) is None


_SEVERAL_THINGS = later(
    r"(?:(?:[io]n )?D,? )?(?:the )?(?:C|two|three|four|five|several|more|other|further) (?:[a-z-]+ ){0,2}?(?:spin-?offs|sequels|prequels|remakes|films|movies|adaptations|games)\b"
)


_SEASON_OF = later(
    r"(?:[io]n D,? )?the (?:O |[a-z]+ )?(?:seasons?|series|episodes?|run) of (?:the )?(?P<work>N) (?=was|were|premiered|aired|began|debuted|is\b)"
)


def is_own_word(word: str, spot: Spot) -> bool:
    """Whether the article calls its work so in its title: "(film)"."""
    return word in spot.scene.title.casefold()


def is_ours(name: object, scene: Scene) -> bool:
    """Whether a name may be the article's own work's."""
    if not isinstance(name, str):
        return True
    mine = folded(name)
    return any(mine in folded(t) or folded(t) in mine for t in (*scene.titles, scene.series, scene.title) if t)


def _is_work(spot: Spot, at: int) -> bool:
    """Whether the name or title at ``at`` may be another work's: not this one's, no service, no place or office of this one."""
    mark = spot.fold.marks.get(at)
    if mark is None or mark.letter not in "NQ":
        return False
    name = tidy(spot.fold.words(at, at + 1).strip('"“”')) if mark.letter == "Q" else mark.value
    if not isinstance(name, str) or is_ours(name, spot.scene):
        return False
    return not (
        lexicon.is_service(name)
        or lexicon.is_outlet(name)
        or lexicon.is_organisation(name)
        or name in lexicon.COUNTRIES
        or name in lexicon.SOCIAL_SITES
        or name.startswith(("Season ", "Series ", "Episode ", "Part "))
    )


def is_other_title(spot: Spot, at: int) -> bool:
    """Whether the name or the title between quotation marks at ``at`` is another work's."""
    mark = spot.fold.marks.get(at)
    if mark is None or mark.letter != "Q":
        return _is_work(spot, at)
    title = spot.fold.words(at, at + 1).strip(" \"“”',.")
    return not title or not is_ours(title, spot.scene)


def is_named_work(spot: Spot, at: int) -> bool:
    """The same where a place may stand as well: "on N", "in N"."""
    name = spot.fold.marks[at].value
    return _is_work(spot, at) and not lexicon.is_locality(str(name))


def is_other_work(spot: Spot, at: int) -> bool:
    """Whether the title between quotation marks, or the name that is no place's, at ``at`` is another work's."""
    mark = spot.fold.marks.get(at)
    return is_other_title(spot, at) if mark is not None and mark.letter == "Q" else is_named_work(spot, at)


#: What is told of somebody between commas: "N, a winner for the miniseries N, signed".
_APART = later(r", (?:an?|the|who|whose|best known|known|famous)\b[^,;]*,")
_TELLERS = later(
    r"\b(?:stars?|actors?|actress(?:es)?|directors?|creators?|writers?|authors?|producers?|composers?|editors?|alum|members?|makers?|team|crew|veterans?)\b"
)
#: "Her previous series, N,".
_ANOTHERS = later(
    r"(?:in )?(?:N's|his|her|their|its) (?:own |previous |earlier |other |first |last |next |new |next |debut )*(?:film|series|show|drama|sitcom|movie|play|miniseries|pilot),? (?P<work>N)\b"
)
_SUBJECT = later(r"(?:the )?(?P<work>N)(?:'s)? (?=(?:was|is|were|are|has been|have been|had been|had|began)\b)")
_OF_A_WORK = later(
    r"\b(?:filming|shooting|production|trailer|teaser|episodes?|cast|writers' room|locations?|theme|(?<!working )title|(?<=working )title(?= of (?:the )?N (?:was|is)\b)|pilot|soundtrack)s? (?:of|for) (?:the )?(?:(?:film|series|drama|movie|show|sitcom|play|musical) )?(?P<work>N)(?!'s? [a-z])"
)
_NAMED_THING = later(
    r"\b(?:(?:the|a|an|another|his|her|their|N's|N) )(?:(?!(?:of|in|on|for|by|with|from|as|to|would|will|could|can|may|might|did|does)\b)[a-z-]+ ){0,3}?"
    r"(?:(?:game|pilot|production of)(?: the)? (?P<work>N)\b|(?:film|movie|drama|sitcom|series|miniseries|show|play|musical(?! (?:guests?|acts?|performers?|performances?|director|supervisor|numbers?)\b)|novel)(?: the (?=N))? (?P<either>N\b|Q))"
)


def other_subject(spot: Spot) -> bool:
    """Whether the clause begins with another work's name, or tells of one in "N, which was"."""
    line, begin = spot.fold.line, spot.begin()
    if (m := _SUBJECT.match(line, begin)) and m.end("work") < spot.low and _is_work(spot, m.start("work")):
        return "," not in CLOSED.sub("", line[m.end() : spot.low])
    m = compiled(r"(?P<work>N), which (?:(?:was|is|were|are|had|has|also|then|later|been) )*$").search(
        line[begin : spot.low]
    )
    return m is not None and _is_work(spot, begin + m.start("work"))


#: The same of a work that is told by its sort: "filming of the Danish version".
_OF_A_VERSION = later(
    r"\b(?:filming|shooting|photography|production|trailer|teaser|pilot)s? (?:of|on|for) (?:the|its|an?) (?:N|[a-z]+) (?:version|remake|adaptation|reboot|spin-off|spinoff)\b(?! of)"
)


def other_asked(spot: Spot) -> bool:
    """Whether it is another work's shooting, cast or trailer: "the trailer for N was released"."""
    line = spot.fold.line
    version = _OF_A_VERSION.search(line, spot.begin(), min(len(line), spot.high + 40))
    if version is not None and version.start() <= spot.high:
        return True
    return any(
        m.start() <= spot.high and _is_work(spot, m.start("work")) and "N" not in line[m.end() : spot.low]
        for m in _OF_A_WORK.finditer(line, spot.begin(), min(len(line), spot.high + 40))
    )


def other_named(spot: Spot) -> bool:
    """Whether the match is of a work that the clause names: "filming the movie N", "the legal drama N, which was directed by"."""
    line, begin = spot.fold.line, spot.begin()
    if (m := _ANOTHERS.match(line, begin, spot.high)) and _is_work(spot, m.start("work")):
        return True
    apart = [a.span() for a in _APART.finditer(line, begin)]
    apart = [(a, b) for a, b in apart if not a < spot.low < b]
    for m in _NAMED_THING.finditer(line, begin, min(len(line), spot.high + 50)):
        at = m.start("work") if m["work"] else m.start("either")
        if not _is_work(spot, at) or any(a < m.start() < b for a, b in apart):
            continue
        if m.start() >= spot.high:
            if compiled(r"(?: [a-z]+| D| N){0,3}? (?:in|of|for|on) (?:the )? ?").fullmatch(
                line[spot.high : m.start()] + " "
            ):
                return True
        elif m.end() > spot.low:
            return True
        elif (relative := RELATIVE.search(line, m.end(), spot.low)) and relative.start() == m.end():
            return relative["word"] in {"which", "that"}
        elif m["either"] and line[m.end() : spot.low] == ", " and not _MADE_FROM.search(line, begin, m.end()):
            return True
        elif _OF_IT.fullmatch(line, begin, m.start()) and "," not in line[m.end() : spot.low]:
            return _TELLERS.search(line, begin, m.start()) is None
    return False


#: Somebody's contract for whatever he makes: "signed a deal to develop a project to be produced by N".
_SIGNED = later(
    r"\b(?:contract|deal|agreement|pact)\b[^;]*\b(?:an?|any|new|future|other) (?:[a-z-]+ ){0,3}(?:projects?|programming|shows|pilots)(?: (?:that|which))?(?: (?:to|would|will))?(?: be)? $"
)


#: What is told of the work that this one is made from: "based on the series N, created by N and".
_OF_ITS_SOURCE = later(
    r"\b(?:based on|adapted from|(?:adaptation|remake|version) of)\b[^;]*N, (?:created|written|directed|developed) by N(?:(?:,| and) N)* and $"
)


def other_signed(spot: Spot) -> bool:
    """Whether somebody signed for a project that is left open, or what is told is of the work that this one is made from."""
    line, begin = spot.fold.line, spot.begin()
    return any(pattern.search(line, begin, spot.low) for pattern in (_SIGNED, _OF_ITS_SOURCE))


#: What this work was made from, or is like: behind its name this one's makers may follow.
_MADE_FROM = later(
    r"\b(?:based|adapt\w+|inspired|spin-?off|spun|sequel|prequel|remake|version|reboot|revival|continuation|follow-?up|companion|starring|stars|star|novels?|musical(?! (?:guests?|acts?|performers?|performances?|director|supervisor|numbers?)\b)|play|from|after|of)\b"
)
_ORDERED_OTHER = later(
    r"\b(?:renew(?:ed|s|ing)|re-?commission(?:ed|s|ing)|order(?:ed|s|ing)|pick(?:ed|s|ing) up|cancel(?:l?ed|s|l?ing)|greenlit|commissioned)(?: the (?:N |[a-z]+ )?(?:series|drama|sitcom|show|comedy|pilot))? (?P<work>N)\b(?! (?:to|as|would|was|is|had|will)\b)|"
    r"\bannounced (?:the|a|its) (?:new )?(?:series|drama|sitcom|show|comedy|film) (?P<named>N)\b"
)


def other_ordered(spot: Spot) -> bool:
    """Whether another work was ordered, renewed or cancelled: "the network renewed N for a second season"."""
    line = spot.fold.line
    m = _ORDERED_OTHER.search(line, max(spot.begin(), spot.low - 60), min(len(line), spot.high + 40))
    return m is not None and _is_work(spot, m.start("work") if m["work"] else m.start("named"))
