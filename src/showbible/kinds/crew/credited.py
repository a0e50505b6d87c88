"""Slots of credits: people with what they are, the crafts they answer for, and the pieces of a work.

``Credited`` takes "newcomer N", "the husband-and-wife team of N and N", "N, the show's cook since the pilot, and N himself";
``Craft`` takes "the directing duties" and reads the role; ``Pieces`` takes "half of the season's episodes".
"""

from __future__ import annotations

import re
from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.people import PRIZED, end_of_people, past_clause, uncalled
from showbible.grammar.roles import ROLE_WORDS, roles_in
from showbible.grammar.slot import Slot, as_folded, tidy
from showbible.text.patterns import compiled, either, later, one_or_more
from showbible.text.words import words_of

#: Words that are nothing of what somebody is.
_NEVER = (
    "by|as|with|to|was|were|is|are|be|been|being|who|whom|whose|which|that|and|or|but|nor|on|in|at|for|from|of|into|onto|when|while|where|after|before|until|"
    "since|because|if|then|also|not|never|has|have|had|would|will|could|should|may|might|can|did|does|do|it|he|she|they|him|them|this|these|those|there|than|so|"
    "like|about|over|under|up|out|off|through|during|between|among|against|without|plus|including|via|per|such|both|either|how|what|why|itself|"
    "says|said|wrote|directed|made|took|came|went|told|plays|played|felt|left|gave|got|saw|met|became|becomes|began|song|songs|film|films|novel|book|stars|follows|features|tells|centers|centres|sees|chronicles|depicts|revolves|show|season|drama|sitcom|miniseries|programme"
)
#: The word for a work, where it isn't in front of what somebody is: "series regular".
_SERIES = r"series(?! (?:co-)?(?:creators?|stars?|regulars?|newcomers?|veterans?|alum[a-z]*|stalwarts?|mainstays?|writers?|producers?|directors?|composers?|showrunners?|lead|editor|consultant)\b)"
_NOTHING = rf"(?!(?:{_NEVER})\b(?!-))(?!{_SERIES}\b)"
_WORD = rf"{_NOTHING}(?!(?!(?:acclaimed|celebrated|married|renowned|noted|retired|named|esteemed|supervising|returning|leading|consulting|(?:producing|writing|directing)(?= partner))\b)[a-z]+(?:ed|ing)\b)[a-zOC][a-z'-]*"
_WORDS = rf"(?:{_WORD} ){{0,5}}"
#: What a name may be of a name that follows it: "N winner N", "N veteran N".
_OF_A_NAME = (
    "founder|co-founder|partner|head|supervising|consulting|executive|co-executive|head|story|winner|nominee|award-winning|award-nominated|winning|nominated|native|veteran|alum|alumnus|alumna|alumni|star|regular|showrunner|creator|writer|producer|director|filmmaker|actor|actress|"
    "editor|composer|novelist|playwright|author|comedian|dramatist|sound|visual|theatre|theater|stage|television|film|artist|costume|production|set|art|make-up|makeup|casting|stunt|visual|effects|designer|musician|animator|"
    "members?|performer|founder|co-founder|co-creator|co-star|stalwart|frontman|singer|drummer|cinematographer|journalist|songwriter|duo|screenwriter|helmer|scribe|staffer|playwright|[a-z]+(?:ist|wright|maker)"
)
#: Kin or a fellow, whose name follows a comma: "her husband, N".
_KIN_THEN = r"(?:(?:his|her|their) (?:[a-z-]+ ){0,2}[a-z-]+, (?=N\b))"
_ONE = rf"(?:{_KIN_THEN}|(?:{_WORD} |[NQ]-(?:winning|nominated) |(?:team|duo|pair) of |(?:playwright|novelist|poet|journalist|comedian|actor|actress|musician|performer|presenter|broadcaster|singer|author) and (?=[a-z-]+ N)|(?:husband and wife|father and son|mother and daughter|brother and sister) |N's? |(?:N and |Q and |Q |N (?:of|in|on|to) (?:the )?)?[NQ] (?:(?:{_OF_A_NAME})s? (?:and )?){{1,3}}){{0,12}})N(?!'s? (?!own))(?: (?:himself|herself|themselves))?"
#: What is said of somebody between commas; a name in it stands behind a preposition.
_TOLD = (
    r"(?:, (?:(?:the|a|an|his|her|its|their|formerly|previously|then|also|best|known|both|who|until|by then|already|herself|himself|with whom)\b(?! (?:who|which)\b)|(?:co-)?(?:creator|composer|writer|producer|director|author|showrunner|star|editor)s? (?:of|on|for|from) |of N|[a-z]+ly )"
    r"(?:[^,;:.NQD]|(?<=of )N|(?<=for )N|(?<=from )N|(?<=on )N|(?<=at )N|(?<=with )N|(?<=created )N|(?<=wrote )N|(?<=hosted )N|(?<=made )N|(?<=produced )N|(?<=directed )N|(?<=in )N|(?<=film )N|(?<=series )N|(?<=drama )N|(?<=show )N|(?<=comedy )N|(?<=sitcom )N|(?<=the )N(?=[ ,])){2,70}(?=,))?"
)
_GLUE = (
    r"(?:,? (?:and|plus|as well as|along with|alongside|together with|&),? |, )(?:(?:later|then|finally|latterly|also|occasionally|eventually|from (?:season|series) (?:C|two|three|four),) (?:by )?|"
    r"(?:for|from|on|during|in|until|since) (?:the )?(?:[a-zOC -]{3,40}|D), )?"
)
#: For how long, or for how much of it, right behind a name: "N through season four", "N with 122 episodes".
_HOW_LONG = (
    r" (?:(?:through|until|till|during|for|in|from|since|starting with|beginning with) (?:the )?(?:(?:seasons?|series) [a-zC]+(?: (?:to|and|through) (?:(?:season|series) )?[a-zC]+)?|O (?:season|series|year)|O (?:to|and|through) O (?:seasons|series|years)|D(?: (?:to|until|and|through) D)?)(?: on(?:wards?)?)?(?=[,.; ])"
    r"|with C episodes?(?: (?:between|from|in) D(?: (?:and|to) D)?)?)"
)
#: Whose, through what or for how long, right behind a name: "N of N", "N through his company N", "N from season six on".
_OF = (
    r"(?: (?:of|for|from|at) (?:the )?(?:(?:[a-z-]+ ){0,2}(?:studio|company|band|group|duo|firm|agency|outfit|house|collective) )?N(?!')|,? (?:through|under|via) (?:his|her|their) (?:[a-z'-]+ ){0,3}N(?: banner| label| shingle)?"
    rf"|{_HOW_LONG})?"
)
#: Not where makers do something besides with those who do only that: "N, who also serves as producer, alongside N".
_BESIDE_THEM = r"(?!,? (?:who|both|while|with|the (?:former|latter|first|last))\b[^;.]{0,60}?\b(?:produc|showrunn)[^;.N]{0,40}?\b(?:alongside|along with|together with|with) )"
#: Of two names, the second does something of its own: "Costumes were by N, and N edited".
_ACTS = r" (?:(?:also|then|later|himself|herself) )?(?:[a-z]+ed|wrote|cut|cast|shot|made|took|came|served|joins?|serves?|returns?|produces?|directs?|writes?|edits?|is|was|has)(?! by\b)(?![a-z'-])"
#: The same in any words, which is enough to look ahead with.
_ANY = r"(?:the )?(?:[a-zOC][a-z'-]* ){0,5}(?:N'?s? (?:[a-zOC][a-z'-]* ){0,5})?N(?!'s? (?!own))(?: (?:himself|herself|themselves))?"
_LIST = rf"{_ONE}(?:(?=, and {_ANY}{_ACTS})|(?>(?:(?<! and N)|(?!, and {_ANY}{_ACTS})){_OF}{_BESIDE_THEM}{_TOLD}{_GLUE}{_ONE})*)"
_AMONG = r"(?:(?:among(?:st)? others|variously|respectively|primarily|mainly),? )?"
_ONE_RE = later(_ONE)
_ACTS_RE = later(_ACTS)
_STEP_RE = later(rf"(?P<one>{_ONE})(?:(?P<of>{_OF}){_TOLD}{_GLUE})?")
#: A group of which the name is: no person.
_GROUP = later(
    r"\b(?:studios?|company|companies|network|channel|label|firm|vendor|outfit|band|orchestra|group|publisher|broadcaster|house|magazine|newspaper|website|site|agency|choir|"
    r"ensemble|quartet|distributor|character|detective|banner|shingle|comic|comics|nominee for)\b"
)
#: Of a work that is named what somebody was: "Tidewater writers N".
_ELSEWHERE_TOO = later(r"^(?:the )?(?:[NQ] and )?[NQ] (?:[a-z]+ (?:and )?){1,3}N")
#: Two of a list, of whom the second is told with the work that he is known for.
_AND_ANOTHER = later(r"N and N (?:[a-z]+ (?:and )?){1,3}N$")
#: Those who share a family name that is said once.
_KIN = later(r"\b(?:sisters?|brothers?|siblings|twins|couple|husband|wife|team|duo|spouses|cousins|pair)\b")


_NO_PERSON = frozenset(
    "VFX FX Costumes Props Awards Award Festival Comics Universe Channel Limited Workshop Orchestra Department".split()
)


def _person(fold: Fold, n: int) -> str | None:
    name = tidy(fold.words(n, n + 1))
    tokens = name.split()
    if fold.line.startswith(PRIZED, n + 1):
        return None
    if not tokens or name in lexicon.COUNTRIES or (lexicon.is_organisation(name) and len(tokens) != 2):
        return None
    if lexicon.is_service(name) or lexicon.is_outlet(name) or lexicon.is_no_person(name):
        return None
    if not lexicon.ORG_TAILS.isdisjoint(tokens[1:]):
        return None
    if tokens[0].isupper() and len(tokens[0]) > 2 and lexicon.is_service(tokens[0]):
        return None  # "ABC Signature"
    if tokens[-1] in _NO_PERSON or tokens[0] in {"The", "Studio"} or name[0].isdigit() or name.endswith("-based"):
        return None
    return uncalled(name, fold.line[:n])


class Named(str):
    """A person's name; ``before`` is what a list says in front of it: "executive producer"."""

    before = ""


#: A role of several people.
_MANY = later(r"(?:ers|ors|ists) $")


def _is_company(fold: Fold, n: int) -> bool:
    name = tidy(fold.words(n, n + 1))
    return (
        lexicon.is_organisation(name)
        or lexicon.is_service(name)
        or name.split()[-1] in lexicon.ORG_TAILS
        or name.endswith("TV")
    )


def credited(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    """The people of a list, each without what is said of him; nothing where one is no person."""
    names: list[Named] = []
    at, shares = low, False
    high = end_of_people(fold.line, low, high)
    if among := compiled(_AMONG).match(fold.line, low, high):
        at = among.end()
    if _ACTS_RE.match(fold.line, high):
        at = past_clause(fold.line, low, high)
    if beside := compiled(r"(he|she|they) and ").match(fold.line, low, high):
        names.append(Named(beside[1]))
        at = beside.end()
    while m := _STEP_RE.match(fold.line, at, high):
        last = m.start() + m["one"].rindex("N")
        if (
            _AND_ANOTHER.match(m["one"])
            and (one := _person(fold, m.start()))
            and one.split()[0].casefold() in lexicon.GIVEN_WORDS
        ):
            names.append(Named(one))  # "N and Tidewater writer N"
        name = _person(fold, last)
        before = compiled(r"^.*['’]s? ").sub("", fold.words(m.start(), last).casefold()) if last > m.start() else ""
        if name is None or before in {"his ", "her ", "their ", "its "} or _GROUP.search(before):
            return None
        if _ELSEWHERE_TOO.search(m["one"]) and fold.words(m.start(), m.start() + 1) not in lexicon.COUNTRIES:
            before = ""  # what he was on another work
        at = m.end()
        if (
            (m["of"] or "").startswith((" of ", " from ", " at "))
            and "N" in m["of"]
            and not _is_company(fold, m.start("of") + m["of"].rindex("N"))
            and compiled(r" (?:of|from|at) (?:the )?N(?!')").match(fold.line, high) is None
        ):
            at = high  # "N of N and N": the rest may be what he is of
        if before == "the ":
            continue  # "the Sols", "the Harbour Boys": not one person
        if shares and len(name.split()) == 2:
            names[-1] = Named(f"{names[-1]} {name.split()[-1]}")
        named = Named(name)
        if not before and names and _MANY.search(names[-1].before):
            before = names[-1].before  # "showrunners A and B"
        named.before = before
        names.append(named)
        shares = " " not in name and _KIN.search(before) is not None
    if not names:
        return None
    if len(names) == 2 and " " not in names[0] and len(names[1].split()) == 2 and fold.line[low:high] == "N and N":
        whole = re.search(rf"[^\W\d_a-z][\w.’'-]* {re.escape(names[0])}\b", fold.text)
        if whole is None:
            names[0] = Named(f"{names[0]} {names[1].split()[-1]}")
    return tuple(names)


#: People in a list, each perhaps with what he is.
Credited = Annotated[tuple[str, ...], Slot(_AMONG + _LIST, credited, frozenset("N"))]
#: Behind a subject, in front of its verb: what it is of.
_OF_A_GROUP = r" (?:of|from) (?:the )?(?:[a-z-]+ ){0,2}(?:studio|company|band|group|duo|trio|firm|agency|outfit|house|collective),? N(?= (?:[a-z]+ed|wrote|are|were|is|was|have|has|will|would)\b)"
#: The same where it begins with a bare name: a subject.
Makers = Annotated[
    tuple[str, ...],
    Slot(
        rf"N(?!'s? (?!own))(?!(?<=by N), and N{_ACTS})(?: (?:himself|herself))?(?>{_OF}{_BESIDE_THEM}{_TOLD}{_GLUE}{_ONE})*(?:{_OF_A_GROUP})?|(?:he|she|they) and {_LIST}",
        credited,
        frozenset("N"),
    ),
]
#: What is told between a subject and its verb: ", the author of the book,".
Told = Annotated[str, Slot(rf"(?:{_TOLD},|,)", as_folded)]

#: The crafts by the words for them, and the role of who does each.
CRAFTS = {
    "directing|direction": "director",
    "character designs?|character design": "artist",
    "writing|series composition|scripting|screenwriting|scriptwriting|scripts|script|screenplays?|teleplays?": "writer",
    "scoring|score|scores|underscore|composing|original music|incidental music|background music|music composition|music": "composer",
    "cinematography|photography|camerawork|camera work|lensing": "cinematographer",
    "editing|film editing|picture editing": "editor",
    "costumes|costume design|wardrobe|costuming|uniforms|gowns|clothes": "costume_designer",
    "production design|sets|set design": "production_designer",
    "casting": "casting_director",
    "choreography|dances|dance numbers|group numbers|dance routines|musical direction|lighting design|sound design|art direction|set decoration": "other",
    "fights|fight choreography|fight scenes|fight sequences|action sequences|action scenes|swordplay|sword fights": "fight_choreographer",
    "stunts|stunt work|stunt coordination|stunt co-ordination": "stunt_coordinator",
    "make-up|makeup|make-up design|makeup design|hair and make-up|hair and makeup|prosthetics|prosthetic make-up": "makeup_artist",
    "showrunning|running of the show|running of the series": "showrunner",
    "music supervision": "music_supervisor",
}
_BY_WORD = {word: role for words, role in CRAFTS.items() for word in words.replace("s?", "").split("|")}
_CRAFT = either(w for words in CRAFTS for w in words.split("|"))
#: The last word of each.
_CRAFT_WORDS = frozenset(form for craft in _BY_WORD for last in words_of(craft)[-1:] for form in (last, last + "s"))
_DUTIES = r"(?: (?:duties|department|team|chores|responsibilities|work|assignments?|credits?|honou?rs))?"


#: What is edited that is no picture.
OTHER_EDITING = later(r"\b(?:sound|dialogue|music|script|story|adr)(?: effects)? editing\b")


def _craft(fold: Fold, low: int, high: int) -> str | None:
    words = fold.line[low:high]
    if OTHER_EDITING.search(words):
        return "other"
    m = compiled(rf"\b({_CRAFT})(?={_DUTIES}$)").search(words)
    return _BY_WORD.get(m[1], _BY_WORD.get(m[1].rstrip("s"))) if m else None


#: A craft that somebody answers for, read as its role.
Craft = Annotated[
    str,
    Slot(
        rf"(?:(?:the|its|their|his|her) )?(?:(?:N|(?!(?:and|with|the|by|of|was|were|or|for|in)\b)[a-z-]+) ){{0,2}}?(?:{_CRAFT}){_DUTIES}",
        _craft,
        _CRAFT_WORDS,
    ),
]
#: The same with nothing before it, and only where it is called a duty or can be nothing else.
Duty = Annotated[
    str,
    Slot(
        rf"(?:(?:the|its|their|his|her) )?(?:(?:show's|series'|series's|season's|programme's|drama's) )?(?:[a-z-]+ )?(?:{_CRAFT}){_DUTIES}",
        _craft,
        _CRAFT_WORDS,
    ),
]
_AMOUNT = (
    "C|O|more than|over|nearly|almost|at least|a|an|the|all|every|each|both|most|half|many|some|several|multiple|various|numerous|further|remaining|other|final|last|first|new|entire|whole|rest|remainder|majority|"
    "handful|couple|bulk|number|of|his|her|their|its|two|three|four|five|six|seven|eight|nine|ten|that|this|last|opening|closing|season's|series'|show's|series's|season|series|original|additional"
)
#: Pieces of the work: "six of these", "the rest of the season".
Pieces = Annotated[
    str,
    Slot(
        rf"(?!of )(?:(?:{_AMOUNT}) ){{1,7}}?(?:(?:[a-z-]+|C-[a-z]+) )?(?:episodes?|instal?lments?|hours?|scripts?|drafts?|stories|parts?|chapters?|instal?ments?|blocks?|teleplays?|series|season|serial|show|run|pilot|premiere|finale|opener|(?<=of )(?:these|them|those|which)|C (?:each|apiece))(?! (?:of (?:the )?[NQ]|for (?:the )?[NQ]|on (?:the )?[NQ]|for the (?:film|novel)|about|called|[a-z]*er)\b|')(?!(?<=series) of (?!the\b|its\b|this\b|which\b))",
        as_folded,
    ),
]


#: What makes a job another one: "assistant director", "film composer".
OTHER_JOB = later(
    r"\b(?:former|film|guest|assistant|associate(?! producers?\b)|voice|news|studio|stage|managing|funeral|camp|school|athletic|sports|program|programme|network|video|deputy|regional|vocal|movie|museum|medical(?! consultants?\b)|"
    r"company|creative|artistic|development|novel|comic|magazine|newspaper|theatre|theater|festival|record|radio|financial|marketing|brand|fashion|game|ex-[a-z]+|research|clinical|nursing|programming|cruise|would-be|aspiring|fictional)"
    r" (?:[a-z-]+ )?(?:directors?|writers?|producers?|editors?|composers?|artists?|consultants?|designers?)\b|\bscript editors?\b"
)


def _jobs(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    words = fold.line[low:high]
    return None if OTHER_JOB.search(words) else roles_in(words) or None


_JOB = rf"(?:(?:an?|the|its|his|her|their|N's|season's|series'|series's|show's|soap's|serial's|drama's|sitcom's|programme's|one of the|one of|O(?: (?:season|series)(?:'s)?)?) )*(?:{_NOTHING}(?!(?:an?|the|its|his|her|their|one)\b)[a-z-]+ ){{0,3}}?(?:{ROLE_WORDS})s?(?![a-z'-])"
#: What somebody is to the work, in any words that end with a role: "the show's sole day-to-day showrunner and a producer".
Jobs = Annotated[
    tuple[str, ...],
    Slot(
        one_or_more(_JOB, ", ", ", and ", " and ", " and also ", " as well as ", "/"),
        _jobs,
        frozenset(
            word
            for role in lexicon.ROLES
            if role.islower()
            for last in compiled(r"[a-z]+(?=[^a-z]*$)").findall(role)
            for word in (last, last + "s")
        )
        | {"photography", "directors"},
    ),
]
