"""What stands around a run of players' names in a sentence on a cast: the frames by which ``runs`` knows it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showbible.text.patterns import later

#: What a run's people are called in front of it.
_CALLED = (
    r"(?:(?:the|its|his|her|their|two|three|several|new|fellow|returning|former|previous|original|series|season|main|recurring|guest|regulars?|regular|cast|members?|"
    r"castmates?|co-stars?|stars?|actors?|actresses|actress|newcomers?|performers?|players?|show|show's|long-time|longtime|veteran) ){0,6}"
)
_THEN = r"(?: (?:also|all|both|each|later|then|again|soon|once|subsequently|eventually|newly|too|will|would))*"
_WORK = r"(?:series|season|show|programme|program|sitcom|drama|pilot|episode|finale|premiere|special|revival|reboot|miniseries|cast)"
_ROLES = r"(?:roles?|parts?|leads?|capacity|capacities)"
_RANK = r"(?:title|titular|eponymous|lead|leading|main|major|chief|principal|central|starring|co-starring|supporting|recurring|guest|guest-starring|minor|small|smaller|key|pivotal|regular|series regular|male|female|other|remaining)"
#: Where a run in a role of some rank, or the clause, ends.
_OVER = r"(?=[.,;]|$| (?:and|in|for|as|on|who|while|with|alongside|opposite|throughout|during|after|following|from|to|since|by|that|which|the)\b)"


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands in front of a run and behind it.

    ``more`` says that others of the cast must be told of before, ``least`` how many the run has at least, ``makers`` that
    its people may be makers too.
    """

    before: re.Pattern[str]
    behind: re.Pattern[str]
    tier: str | None = None
    more: bool = False
    least: int = 1
    makers: bool = False


def _frame(
    before: str, behind: str, tier: str | None = None, more: bool = False, least: int = 1, makers: bool = False
) -> Frame:
    return Frame(later(f"(?:{before}){_CALLED}$"), later(behind), tier, more, least, makers)


#: Where a run is the subject of its clause.
_BEGINS = r"(?:^|[,;:] |\b(?:that|and|while|when|then|but|D|also|however,) )(?:(?:the|its|his|her|friend|main|previous|former|original|recurring|series|season|regulars?|guest|stars?|cast|members?|actors?|actresses|show's) ){0,6}"
#: Others than those named: "Ana Sol, Bo Lind and many others".
_OTHERS = (
    r"(?:,? (?:and|among) (?:the )?(?:N )?(?:(?:many|several|various) )?(?:others|more|brothers|sisters|twins))?,?"
)
_WAS = r"(?: (?:is|are|was|were|has been|have been|had been|will be|would be))(?: [a-z]+ly| also| all| both| later)*"
_STAR = r"(?:stars?|starred|starring|co-stars?|co-starred)"
#: A part that has no name, and what ends it.
_SOMEBODY = (
    r"(?:an?|the|his|her|their|its|two|three|N's?) (?!(?:[a-z]+ )?(?:lead|main|title|titular|key|major|recurring|guest|minor|supporting|same|other|only|first|part|role|game|piano|guitar|song|drums|music|version|hosts?|judges?|narrator|stars?|latter|former|result|replacement|successor)\b)"
    r"(?:(?!(?:and|who|in|on|for|by|with|as|to|of|from|at|that|named|called)\b)[a-z'-]+ ){0,5}?(?!(?:host|judge|narrator|star|director|producer|writer|guest|regulars?|role|part|leads?|version|[a-z]+ly)\b)[a-z-]+(?: of (?:the )?(?:[a-z-]+ ){0,2}[a-z-]+)?(?=[.,;]|$| (?:and|who|in|on|for|whose|while|with|at|during|from)\b)"
)
_LISTS = r"(?:includes?|included|features?|featured|consists? of|consisted of|comprises?|comprised|boasts?|boasted|is made up of|was made up of|has|had|are|were|is|was|has included|have included)"
_SUCH = r"(?:,? (?:among others|amongst others|in addition|at various times|also|variously),?)? (?:the )?(?:such (?:[a-z-]+ )*(?:actors|names|talents|performers|stars|players) as |(?:[a-z-]+ )*(?:actors|names|talents|performers|stars|players) such as )?"
FRAMES = (
    # "..., joined by Una Birch", "supported by": behind others of the cast.
    _frame(
        r"(?:^|,|,? and|,? with| who|\b(?:is|are|was|were))(?: (?:also|later|then|further|soon))* (?:joined|supported|followed|accompanied|backed|rounded out|completed) by (?:N (?:in|on) D(?:, and |, | and ))*",
        r"(?=[.,;]|$| (?:as|who|in|on|both|all|and|for|joining|from|respectively)\b)",
        more=True,
    ),
    _frame(r"\b(?:were|was|being) (?:later |then |subsequently )?(?:replaced|succeeded) by ", _OVER, more=True),
    _frame(r"(?:^|[ ,])(?:together with|along with|alongside|as well as|in addition to|opposite) ", r"(?=[.;]|, who|$)", more=True),
    _frame(rf"\b{_STAR} (?:alongside|with|opposite|together with) ", r"(?=[.,;]|$| (?:and|who|as|in the|in this)\b)", "main", more=True),
    _frame(r"(?:,|,? and) (?=(?:fellow |returning )*(?:newcomers?|cast members?|series regulars?) )", _OVER, more=True),
    _frame(r"(?:^|, )with (?=(?:fellow |returning )*(?:newcomers?|cast members?|series regulars?) )", _OVER, more=True),
    # "with Una Birch joining the cast", "and Una Birch returning".
    _frame(
        r"(?:^|, |\b)(?:with|while|and|plus) ",
        rf"{_THEN} (?:(?:joining|returning|recurring|starring|co-starring|guest[- ]starring|appearing|featured|credited|billed|added|rounding out|completing)"
        rf"(?=[.,;]|$| (?:in|for|as|to|from|on|the|them|him|her|and|throughout|during|alongside)\b)|reprising (?:his|her|their)\b)",
        more=True,
    ),
    _frame(
        r"(?:^|, |\b)(?:with|while|and|plus) ",
        rf"{_THEN} (?:being )?(?:promoted|upgraded|elevated|moved up|moving up|bumped up|upped|promoted up)(?! to (?:an? |the )?recurring)(?=[.,;]|$| (?:from|to|after|for|following)\b)",
        "main",
        more=True,
    ),
    _frame(r"(?:^|, |\b)(?:with|while|and|plus) ", rf" in support{_OVER}", "recurring", more=True),
    _frame(r"(?:^|, |\b)(?:with|while|and|plus) ", rf" as {_SOMEBODY}", more=True),
    _frame(r"(?:^|[ ,])with ", rf" (?:set |slated |due |attached |expected )?to star{_OVER}", "main"),
    # "with Ana Sol and Bo Lind in the leads".
    _frame(
        r"(?:^|[ ,])(?:with|starring|featuring|features?|featured|stars|starred) ",
        rf"(?:,? [a-z ]{{0,20}})? in (?:(?:the|its|an?|two) )?(?:(?:other|two|three|four) )?(?:{_RANK}(?: and )?[ -])*{_ROLES}{_OVER}",
    ),
    # "stars in the series", "is the star of the show", "were cast in the season".
    _frame(_BEGINS, rf"{_OTHERS}{_THEN}{_WAS} the (?:main |original |real |sole |only )?(?:stars?|leads?|lead actors?) of (?:the|this) {_WORK}{_OVER}", "main"),
    _frame(_BEGINS, rf"{_OTHERS}{_THEN} {_STAR} (?:(?:in|on) (?:(?:the|this) (?:O |C |entire |whole )*{_WORK}|it|all)|as {_SOMEBODY}){_OVER}", "main"),
    _frame(_BEGINS, rf"{_OTHERS}{_THEN} {_STAR} (?:alongside|with|opposite|together with) N", "main"),
    _frame(
        _BEGINS,
        rf"{_OTHERS}{_WAS} (?:cast|hired|signed)(?: up)? (?:in|for|on) (?:the|this) (?:O |C |new |upcoming |show's |final )*{_WORK}{_OVER}",
    ),
    _frame(_BEGINS, rf"{_WAS} (?:cast|hired|tapped|signed|chosen|set|announced|confirmed) (?:as|to play|to portray|to voice) {_SOMEBODY}"),
    _frame(_BEGINS, rf"{_OTHERS}{_WAS} (?:hired|cast|chosen|brought in|announced|signed) (?:to replace (?:N|him|her|them)|as (?:his|her|their|N's) (?:replacement|successor))"),
    _frame(_BEGINS, rf"{_THEN} (?:plays?|played|portrays?|portrayed|voices?|voiced) {_SOMEBODY}"),
    _frame(
        _BEGINS,
        rf"{_THEN} (?:is|are|was|were|be|continues? to)?(?: ?(?:given|granted|receives?|received|gets?|got|earns?|earned|shares?|shared)) (?:(?:an?|the|also|top|full|co-) ?)*(?:star|starring|main|opening|Q)?(?: star| starring)? ?(?:billing|credits?|status){_OVER}",
        "main",
    ),
    _frame(_BEGINS, rf"{_THEN}(?:{_WAS}| is now| are now) (?:added to|promoted to|included in|credited in|billed in) the (?:opening|main|title) (?:credits|titles|title sequence|credit sequence){_OVER}", "main"),
    _frame(_BEGINS, rf"{_THEN} (?:returns?|returned|appears?|appeared|came back|comes? back|reappears?|reappeared)(?: [a-z ]{{0,30}})? as (?:special |recurring )*guest stars?{_OVER}", "guest"),
    _frame(_BEGINS, rf"{_OTHERS}{_THEN} (?:features?|appears?|appeared|featured|performs?|performed|returns?|returned|{_STAR}|appears? throughout|appeared throughout)(?=[.;]|$)", least=2),
    _frame(_BEGINS, rf"{_THEN} (?:returns?|returned|is back|are back) (?:for|in) (?:the|this) (?:O |C |final |new )*(?:{_WORK}|episodes?){_OVER}"),
    _frame(_BEGINS, rf"{_THEN}{_WAS} (?:among )?the (?:O|last|final|next) (?:[a-zC-]+ ){{0,3}}?(?:to be )?(?:cast|to join the cast|to sign on){_OVER}"),
    _frame(_BEGINS, rf"{_WAS} the (?:only|longest-serving|longest-running|sole) (?:[a-zNC'-]+ ){{0,3}}?(?:actors?|actress|actresses|cast members?|members? of the (?:[a-z]+ )?cast|regulars?|stars?|performers?) (?:to|who|in|from|that)\b"),
    _frame(_BEGINS, rf"{_THEN} (?:joins?|joined) (?:the (?:series|show|cast) )?(?:in|for|from|during) (?:the |its )?(?:O|C|season|series|final|last|D|following|next)\b", more=True),
    _frame(_BEGINS, rf"{_THEN}(?: be)? (?:appearing|starring|appear|star|guest[- ]star|recur|guest[- ]starring|recurring) (?:in|on) (?P<work>N)(?!')"),
    _frame(_BEGINS, rf"{_THEN} (?:returns?|returned) from (?:the )?(?:O|previous|prior|last|earlier) (?:season|series)\b"),
    _frame(_BEGINS, rf"{_WAS} (?:demoted|reduced|downgraded|moved) (?:from [^,;.N]{{3,40}} )?to (?:an? )?recurring\b", "recurring"),
    _frame(_BEGINS, rf"{_THEN} (?:has|had|have|lands?|landed|books?|booked|appears? in|appeared in|signed on for|signed for|received|got) an? (?:[a-zC-]+[ -]){{0,3}}(?:arcs?|storyline)(?! N| as N| as (?:[a-z]+ )N)\b"),
    _frame(
        _BEGINS,
        rf"{_OTHERS}{_WAS} (?:announced|confirmed|revealed|reported|set|slated|said|scheduled) to (?:be )?(?:recur|recurring|guest[- ]star|guest[- ]starring|star|starring|co-star|appear|appearing|return|returning|join|joining|feature)(?= (?:in|on|for|as an?|the|alongside|opposite|throughout)\b|[.,;]|$)",
    ),
    _frame(
        _BEGINS,
        rf"{_THEN} (?:recurs?|recurred|guest[- ]stars?|guest[- ]starred|appears?|appeared)(?: [a-z]+ly)? (?:in|for|throughout|on|during) (?:the |all |every |only |just |both |a )*(?:(?:O|C|two|three|four|five|six|several|many|most|some|final|last|later|following|early|single|one|season's|entire|whole|of) )*(?:episodes?|seasons?|series){_OVER}",
    ),
    _frame(_BEGINS, r" (?:said|stated|explained|recalled|revealed|admitted|noted)(?: that)? (?:he|she|they) (?:had )?(?:joined|accepted|took|signed on to|returned to) the (?:series|show|role|part|cast)\b"),
    # who makes it and stars in it.
    _frame(_BEGINS, r" [^;.NQ]{5,60} (?:in addition to|as well as|while also|besides) (?:starring|appearing|acting) in (?:it|the (?:series|show|season))\b", "main", makers=True),
    _frame(r"\bby (?:and starring )?", rf", who (?:also |both )*{_STAR}(?=[.,;]|$| (?:in (?:it|the|this)|as (?:an?|the))\b)", "main", makers=True),
    _frame(_BEGINS, rf"(?: [a-z-]+s?,?){{0,3}}(?: (?:the|this) (?:series|show)| it)? and (?:also )?{_STAR}(?: (?:in (?:it|the series|the show|this)))?(?=[.,;]|$)", "main", makers=True),
    _frame(_BEGINS, r" (?:created|creates|wrote|writes|developed|produces|produced) (?:the|this) (?:series|show|sitcom|drama) and (?:also )?(?:plays|played) the (?:lead|main|title|central)\b", "main", makers=True),
    # "the season will star Ana Sol", "an ensemble cast of", "its leads are".
    _frame(
        rf"\b(?:{_WORK}|it|which|that|N)(?: [a-z]+ly| also| again)* (?:will|would|is to|was to|is set to|was set to|to)(?: also| again)* (?:star|feature|co-star) (?:the )?",
        r"(?! fame|'|,? in (?:the|an?) (?:O )?(?:season|series)\b)",
        "main",
    ),
    _frame(rf"\b(?:{_WORK}|it|which|that|N)(?: also)? (?:co-stars|co-starred|topbills|top-bills|headlines) ", r"(?!'| of\b)", "main"),
    _frame(r"\bvehicle for ", r"(?=[.,;]|$| (?:and|who)\b)", "main"),
    _frame(rf"\b(?:{_WORK}|it|which)(?: also)? (?:reunites|reunited|teams|teamed|pairs|paired|brings together|brought together) (?:the )?", r"(?=[.,;]|$| (?:as|with N|for the|who)\b)", least=2),
    _frame(
        r"\b(?:large |strong |wide |main |principal |starring |all-star )*(?:ensemble |regular |starring |principal |main )?cast of (?:characters played by )?",
        r"(?=[.,;]|$| (?:and|in|as|who)\b)",
        "main",
        least=2,
    ),
    _frame(rf"\b(?:cast|line-up|ensemble|company)(?: of [a-z -]{{3,40}}?)?(?: would| will| also)* (?:{_LISTS}|be){_SUCH}", r"(?=[.,;]|$| (?:and|as|among|who|in)\b)", least=2),
    _frame(r"\b(?:among|amongst) (?:the|its|those|others)(?: [a-z-]+){0,3}(?: (?:in|of) the (?:[a-z]+ )?cast)? (?:are|is|were|was) ", r"(?=[.,;]|$| (?:and|as|who|in)\b)", least=2),
    _frame(r"\b(?:leads|lead actors|lead actress|lead actor|leading (?:man|lady|actors?)|protagonists|stars) (?:are|is|were|was|include|included) ", r"(?=[.,;]|$| (?:and|as|who|with|supported|joined)\b)", "main"),
    _frame(rf"\b(?:{_WORK}|it) (?:is|was)(?: again| also)? (?:led|headed|headlined|fronted|topbilled|top-billed|anchored) by ", r"(?!, with (?:judges|hosts|coaches|mentors)\b)(?=[.,;]|$| (?:and|as|who|with|in|supported|joined)\b)", "main"),
    _frame(
        rf"\b(?:{_WORK}|it)(?: also)? (?:includes?|included|features?|featured|introduces?|introduced|adds|added|welcomes|welcomed)(?: [a-z]+)? (?:the )?(?=(?:new |returning |main |recurring |fellow |series )*(?:regular|regulars|actors?|cast[ -]members?|newcomers?))"
        r"(?:(?:new|returning|main|recurring|fellow|series|regulars?|cast|cast-members?|members?|newcomers?|actors?),? )+",
        r"(?=[.,;]|$| (?:and|as|who|in)\b)",
    ),
    # "two new regulars, Ana Sol and Bo Lind", "several actors joined the cast: ...".
    _frame(
        r"\b(?:(?:two|three|four|five|six|C|several|many|various|recurring|regular|number of|some|other|all|new|additional|s|of|of the|the) )(?:[a-zO'-]+ ){0,4}(?:actors|actresses|cast members|regulars|performers|newcomers)(?: [^;:.NQ]{3,60})?(?:,? (?:including|among them|namely|notably) |: |, | [–—-] )",
        r"(?=[.,;]|$| [–—-] | (?:and|as|who|joined|were|are)\b)",
    ),
    _frame(
        r"(?:^|\b)joining N(?:, N)*(?:,? and N)?(?: [a-z]+){0,5} (?:is|are|was|were) ",
        r"(?=[.,;]|$| (?:and|as|who|in)\b)",
    ),
    _frame(r"(?:^|\b)joining (?:the )?(?:returning )?", r"(?: [a-z]+){0,5} (?:is|are|was|were) (?:[a-z]+ ){0,3}N"),
    _frame(r"\b(?:roles?|parts?|leads?)(?: of [a-z ]{3,40})? (?:(?:eventually|ultimately|finally|instead) )?(?:went|were given|was given|were awarded|was awarded|fell|were assigned|go) to ", _OVER),
    _frame(r"\b(?:chose|picked|selected|hired|signed|enlisted|persuaded|convinced|approached|tapped|cast) ", rf"(?: (?:for|as|in) (?:the|a|one of the) (?:{_RANK}[ -])*{_ROLES}{_OVER}|, who (?:accepted|agreed|took|signed)\b| to (?:star|lead|take the (?:lead|part|role)){_OVER}| after seeing\b)"),
    # "a nurse, played by Ana Sol".
    _frame(r"(?<!N)(?<!\bhe)(?<!\bshe)(?:, (?:who (?:is|was) )?| (?:is|are|was|were) (?:also )?)(?:played|portrayed) by ", r"(?=[.,;]|$| (?:and|who|in|as)\b)"),
    _frame(r"\b(?:acting|screen|television|early) (?:debuts?|careers?|appearances?|performances?) (?:of|by|from) ", _OVER),
    _frame(r"\b(?:marks?|marked|features?|featured|launched|saw|sees|is|was) ", r"'s? (?:first|O|debut|final|last|only) (?:(?:lead|leading|starring|main|regular|major|television|acting|screen|on-screen) )*(?:role|part|appearance|performance)\b"),
)  # fmt: skip
