"""What an entry of a cast list says of the part: its name, without what is told of it."""

from __future__ import annotations

import re

from showbible.grammar.parts import capitalised
from showbible.text.patterns import compiled, later
from showbible.text.sentences import SHORT_TITLES

_HEAD = later(r"^(?:[Tt]he |an? )?(?:[Vv]oices? of )?")
#: Titles and tails of names whose full stop ends no sentence.
SHORT = "".join(rf"(?<!\b{word})" for word in SHORT_TITLES)
_CUT = later(
    # What any of its ways begins with.
    r"(?=[\s(（\[:;—–.,])\s*(?:\(|\[|: |:- |; | [–—-] |—|(?<!\d)–|（| née? | in (?:the )?(?:(?:series|season) (?:\d+|[a-z]+)(?:['’]s)? )?(?:episodes? )?[\"“]| (?:in|for) (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a few|most|the (?:first|last|final|pilot|opening|second|third)) ?(?:[a-z]+ )?(?:episodes?|chapters?|season|series)\b| in (?:the |an? |two |three )?(?:[a-z-]+ ){0,3}(?:19|20)\d\d\b| in the (?:series|season) (?:finale|premiere|opener)\b| appear(?:s|ed)\b| and (?=[A-ZÀ-Þ][\w.'’ -]{3,60} as )|(?<= I{2})\. |(?<= I{3})\. |(?<= IV)\. |(?<![A-Z])"
    + SHORT
    + r"(?<!\ba\.k\.a)\. (?=[A-Z])|, (?!(?:Lord|Lady|Earl|Duke|Duchess|Baron|Baroness|Viscount|Marquess) (?:of )?[A-Z][\w-]+(?=$|[\s(;:–])(?!['’]s)|Jr\b|Sr\b|I{2,3}\b|(?:King|Queen|Prince|Princess|Duke|Duchess|Earl|Count|Countess|Emperor|Marquis|Lord|Lady) of )|,$|(?<!Jr)(?<!Sr)(?<![ .][A-Z])\.\s*$| who(?:se)? (?=\w)| (?:and|and also|also|who also) (?:portrays|plays|voices|appears|reprises|portrayed|played|voiced|appeared|reprised)\b| \(|(?<=[a-z]),(?=[A-ZÀ-Þ][a-z])"
    # What is told of the part, or of when it is seen: "Mira is a baker", "Mira during the flashbacks".
    r"| (?:is|was) (?=[a-z]|[A-ZÀ-Þ][\w.-]*['’]s )| (?:during|throughout) (?=[a-z])| in (?:flashbacks?\b|(?:an?|the|his|her) (?:[a-z-]+ ){0,2}(?:roles?|appearances?|cameo|capacity|scenes?|sequences?|flashbacks?)\b))"
)
_RUN_ON = later(r"(?<=\w)- (?=[A-Z]).*$|(?:- | )(?:A|An|The) [a-z].*$|\s*[▪•].*$", re.DOTALL)
OTHER_SCRIPT = later(r"\s*[\u0600-\u06ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af][^A-Za-z]*$")
SELF = later(
    r"^(?:an? |the )?(?:[a-z'’-]+,? ){0,3}(?:versions?|caricatures?|parod(?:y|ies)|portrayals?|depictions?) of (?:him|her|them)sel(?:f|ves)\b"
    r"|^(?:him|her|them)s(?:el(?:f|ves)|ef|lef|efl)\b|^self\b|^themself\b",
    re.IGNORECASE,
)
_APPEARED = later(
    r"(?:['’]s|^(?:his|her|their)) (?:[\w-]+ ){0,4}?(?:doppelgänger|doppelganger|counterpart|alter[- ]ego|persona) (?=[A-Z])"
)


#: Whose or what somebody is, in front of his name: "his sister, Edda", "Mira's son, retired sailor Tom", "the cook, Mrs. Birch".
_KIN_FIRST = later(
    r"^(?:his|her|their|the|an?|[A-ZÀ-Þ][\w.-]*['’]s) (?:[a-z-]+ ){0,2}[a-z-]+, (?:(?:the |an? )?(?:(?!(?:of|in|on|at|to|for|from|with|by|who|and|as)\b)[a-z-]+ ){1,3})?(?=[A-Z][\w.'’-]+(?: [A-Z]|$|[,.;:( ]))(?!(?:Season|Series|Episode|Part|Chapter)\b|[A-Z][\w.-]*['’]s )"
)
#: Whose somebody is, behind a part: "Tom Vale, Mira's father".
_KIN = later(r"(?:[A-Z][\w.-]* ){0,2}[A-Z][\w.-]*(?:['’]s|s['’]) (?:(?:[a-z-]+|[A-Z]{2,4}(?= [a-z]|$)) ?)+$")


#: What is told of a part behind a semicolon: "Mira; the baker", "Tom; Mira and Edda's brother".
_TOLD_BEHIND = later(r"; (?:[a-z].*|[^;]*['’]s [a-z-]+\.?)$")


#: When a part is played, before another of the same player: "Mira (Ep:1)/Edda (Ep:4)", "Mira (season 1) / Edda".
_BETWEEN = later(r" ?\([^()]*\)(?= ?/ ?[^\W\d_])")
_VOICE_TOO = later(r"/ ?(?:[Tt]he )?[Vv]oice of (?:the )?")


#: Several parts of one player, one after another and nothing else: "Mira, Edda Vale, and the Captain".
_ONE = r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3}"
#: One of several that no "and" joins, which says of nobody what he does: "Mira, Gall the Cruel, Tom".
_BARE = r"(?!(?:Jr|Sr|The|A|An)\b)[A-ZÀ-Þ][\w.'’-]*(?: (?:of |the )?[A-ZÀ-Þ][\w.'’-]*){0,3}"
_POST = (
    r"(?:Agent|Officer|Detective|Director|Manager|President|Secretary|Analyst|Specialist|Investigator|Examiner|Attorney|Chief|Commander|Sergeant|Surgeon|Nurse|Editor|Minister|Judge|Teacher|Principal|Coach|Leader|Head|Owner|"
    r"Assistant|Expert|Engineer|Scientist|Professor|Department|Division|Unit|Team|Office|CEO|Member|Host|Producer|Founder|Lawyer|Doctor)s?\b"
)
_SERIAL = later(
    rf"(?!.*['’]s )(?:{_ONE}(?:, {_ONE})+,? (?:and|&) (?:the (?=\S+\.?$))?{_ONE}|(?!.*\b{_POST}){_BARE}(?:, {_BARE}){{2,}}"
    rf"|{_BARE}(?:, {_BARE})*,? (?:and )?(?:[Aa]dditional|[Vv]arious|[Oo]ther) [Vv]oices)\.?"
)


#: Ranks and titles in front of names.
_RANK = (
    r"(?:Captain|Commander|Commandant|Major|Colonel|General|Admiral|Lieutenant|Sergeant|Corporal|Private|Chief|Deputy|Detective|Inspector|Superintendent|Constable|Officer|Agent|Sheriff|Marshal|Monsignor|Cardinal|Bishop|"
    r"Father|Sister|Doctor|Professor|Prince|Princess|King|Queen|Lord|Lady|Senator|President|Judge|Mayor|DI|DS|DC|PC|DCI|DSI|(?:Dr|Det|Sgt|Lt|Capt|Cpl|Col|Maj|Gen|Cmdr)\.)"
)
#: What is told of somebody behind his name, where its comma is lost: "Mira Vale a nurse", "Tom Vale Mira's brother".
_UNPARTED = later(
    r"^(?P<name>(?:[A-ZÀ-Þ][\w.-]*|[\"“][\w ]+[\"”])(?: (?:[A-ZÀ-Þ][\w.-]*|[\"“][\w ]+[\"”])){0,3}) an? [a-z]"
    rf"|^(?!{_RANK}|Young |Old )(?P<first>[A-ZÀ-Þ][\w.-]*(?: [\"“][\w ]+[\"”])? [A-ZÀ-Þ][\w.-]*) [A-ZÀ-Þ][\w.-]*['’]s (?:[a-z-]+ ){{0,3}}[a-z-]+$"
)
#: How many somebody plays, where none is named: "two different characters".
_COUNT = later(r"^(?:two|three|four|five|six|several|multiple) (?:[a-z-]+,? ){0,3}(?:characters|roles|parts)\b")
#: What somebody is before he becomes something else, in front of his name: "Captain, later Commander Mira Vale".
_PROMOTED = later(
    rf"(?:{_RANK} )*{_RANK},? (?:and )?(?:later|then|now|formerly|previously|originally) (?:(?:{_RANK} )*{_RANK},? |[a-z]+, )(?=[A-ZÀ-Þ])"
)
#: Brackets within a name: "Captain (later Commander) Mira Vale", "Mira (née Reyes) Vale".
_AMIDST = later(
    r"(?P<first>[A-ZÀ-Þ\"“](?:[^(),:;–—/]|(?<=\w)/(?=\w)){0,60}) \((?!(?i:seasons?|series|episodes?|eps?|voice|voiced|uncredited|credited|recurring|guest|main|pilot|deceased|son|daughter)\b)(?:[A-Za-zÀ-ÿ.'’\"“” ]{1,30}|[A-Z]{1,3}-?\d{1,2})\) "
    r"(?P<last>(?!(?:The|A|An|He|She|They|It|His|Her|In|After|When|Also|Former)\b)(?:[A-ZÀ-Þ][\w.'’-]*|[\"“]\w[\w ]*[\"”])(?: (?:[A-ZÀ-Þ][\w.'’-]*|[\"“]\w[\w ]*[\"”])){0,3})(?=$|[,:;(–—]| [(–—-]| a\.?k\.?a|\. )"
)


#: What somebody is by turns, or at the head of: "Tom Vale, Chief Whip and later Prime Minister", "Edda, Head of Surgery", "Max, CIA agent".
_HOLDS = later(
    rf"[^,;]* and (?:later|then|subsequently) [A-Za-z]|(?:{_RANK}|(?:[A-Z][\w-]* )?{_POST}) (?:of|for|at|to) |[A-Z]{{2,4}} [a-z-]+(?: and |$)"
)


def part_of(words: str, dashed: bool = False) -> str:
    """The part in what follows ``as``: without articles and without the description behind it."""
    words = _KIN_FIRST.sub("", words.strip().rstrip("†‡* "))
    if _COUNT.match(words):
        return ""
    if dashed:
        words = _TOLD_BEHIND.sub("", words)
        segments = words.split(", ")
        kept = [segments[0]]
        for s in segments[1:]:
            if (s[:1].islower() and not s.startswith(("additional", "various"))) or _KIN.match(s) or _HOLDS.match(s):
                break
            kept.append(s)
        words = compiled(r"\s*\(.*| in (?:the )?(?:episodes? )?[\"“].*").sub("", ", ".join(kept))
    else:
        if "/" in words:
            words = _VOICE_TOO.sub("/ ", _BETWEEN.sub("", words))
        if " (" in words and (name := _AMIDST.match(words)):
            words = f"{name['first']} {name['last']}{words[name.end() :]}"
        whole = _PROMOTED.match(words)
        cut = None if _SERIAL.fullmatch(words) else _CUT.search(words, whole.end() if whole else 0)
        if cut and cut.start() > 0:
            words = words[: cut.start()]
        elif cut:
            words = ""
    words = OTHER_SCRIPT.sub("", _RUN_ON.sub("", words))
    if m := _UNPARTED.match(words):
        words = m["name"] or m["first"]
    words = _KIN_FIRST.sub("", _HEAD.sub("", words)).strip(" ,;:*-")
    if words.endswith((' "', " “")):
        words = words[:-2]
    if m := _APPEARED.search(words):
        words = words[m.end() :]
    if words.isupper() and len(words) > 4 and compiled(r" |[^\W\d_]{3}").search(words):
        words = capitalised(words)
    return words.rstrip(".") if not compiled(r"(?:^|[ .])(?:[A-Z]|Jr|Sr)\.$").search(words) else words


#: What is told of a part before its player: "Mira is the cook. She".
_TOLD_OF = later(r" (?:is|was) (?:an?|the|one) .*$")
_SENTENCE = later(r"(?:In|On|At|During|After|Before|When|For) .*(?:,|[\"”]) |.* (?:is|was) [a-z]")
_NAME_AT_END = later(r"[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|[\"“][\w -]+[\"”]))*$")


def subject_of(words: str) -> str:
    """The part that words before its player name, where they are more than a name.

    >>> subject_of("Mira is the cook. She"), subject_of("In the second episode, Captain Reyes"), subject_of("Mira Vale")
    ('Mira', 'Captain Reyes', 'Mira Vale')
    """
    bare = _TOLD_OF.sub("", words)
    if bare == words and _SENTENCE.match(words) and (name := _NAME_AT_END.search(words)):
        return name[0]
    return bare
