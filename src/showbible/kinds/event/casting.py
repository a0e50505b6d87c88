"""What sentences say about when a performer's part became public."""

from __future__ import annotations

from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.dates import Anchor, Day, When, read_dates
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, as_folded, tidy
from showbible.grammar.slots import Person
from showbible.kinds.event.fact import Event
from showbible.text.patterns import compiled, later

#: What may stand between a performer and the verb: ", who played Finn," or ", reprising the roles of A and B,".
Apposition = Annotated[
    str,
    Slot(
        r"(?: of (?:the )?N(?: fame)?)?(?:,? (?:who|whose|musician|from|the|an?|known|best|formerly|reprising|played|portrayed|son|daughter|one|also)[^;:]{0,110}?,| [–—-] (?:who|whose|best|known|formerly)[^;:–—]{0,110}? [–—-])?",
        as_folded,
    ),
]
_ALSO = r"(?: (?:also )?auditioned successfully and)?(?: (?:also|later|then|officially|initially|originally|subsequently|too|reportedly|both|all|had|have|has|previously))*"
_REGULAR = r"(?:(?:series|cast|season|main cast|main|recurring)[ -]regulars?|main cast|main role|regular cast|recurring|guest|cast members?|lead)"
#: Words that make somebody part of the cast.
Cast = Annotated[
    str,
    Slot(
        rf"{_ALSO} (?:"
        r"(?:was|were|has been|have been|had been|is|are|being|as being|been|would be|to be|be)(?: also| later| officially| subsequently| then| initially| first| all| both| each)* "
        r"(?:(?:announced|confirmed|revealed|reported|set|said|introduced|listed)(?: [^;:.NQ]{0,40}?)? )?"
        rf"(?:cast(?!ing| by| list| members?)|hired (?:as|to play|for(?! the (?:post|job|position)))|tapped|recast|promoted to [^;.N]{{0,20}}?(?:{_REGULAR})|(?:promoted|upped) to (?:be )?(?:an? |the )?(?:main |series |cast )*(?:cast|regulars?)|upgraded to|bumped up|elevated to|added to the|(?:added|introduced) as(?! (?:an? |the )?(?:new )?(?:writer|producer|director|executive|composer))|joining|returning|reprising|signed on|signed to|in talks to (?:play|star)|attached to star|(?:chosen|selected|picked|brought in) (?:to (?:play|portray|star|replace)|for the (?:lead |title |main )?(?:role|part))|brought (?:in|on) (?:as|to (?:play|portray|replace))|set to (?:return|star|appear|recur|reprise|guest|play|portray|join|co-star)|"
        r"slated to (?:star|appear|return|play)|among the(?: new)? cast|among the (?:main )?actors)"
        rf"|(?:was|were|has been|have been|had been|is|are)(?: also| later| officially| all| both| each)* (?:announced|confirmed|revealed|reported|introduced|unveiled|named|added)(?: [^;:.NQ]{{0,30}}?)? (?:as (?:playing|portraying|voicing|joining|returning|reprising)|as (?:an? |the |new |its )*(?:{_REGULAR}|returning|series|part of the cast|new|lead|main|cast|star)|in (?:the|a|an|main|recurring) [a-z, -]*roles?|for the role|to (?:play|star|appear|recur|return|reprise|portray|guest|voice|have (?:joined|been cast))|part of the cast|as N's (?:replacement|successor)|(?<=ced |led |med |ded )as N(?=[.,;]| in[ .]| on | for the| alongside)|to be (?:involved|joining|returning|reprising|appearing|playing|starring|portraying|replacing|recurring|guest[ -]starring|part))"
        r"|(?:(?:was|were) (?:[a-z]+ )?able to )?(?:join|joined|joins|have joined|has joined|had joined|had also joined|will join|would join|would be joining|will be joining|were joining|are joining|boarded|rejoined|to join)(?! (?:forces|the (?:writing|writers|crew|directing|production team|army|police|gang|show as (?:a )?(?:writer|director|producer)|series as (?:an? )?(?:writer|director|executive|producer|showrunner))))"
        r"|(?:landed|won|booked|nabbed|scored|secured) (?:the|a|an)(?: (?!award|prize|honou?r|trophy|for\b)[a-z-]+){0,3} (?:lead|role|part)"
        r"|(?:landed|won|booked|secured) (?:(?:lead|leading|main|regular|recurring|starring|supporting) )?(?:roles|parts)(?= (?:in|on|for|as)\b|[.,;])"
        r"|(?:would|will|to|are to|is to)(?: also| be)* (?:narrate|take over(?= as| from| the)|recur|return|reprise|star|guest star|guest-star|appear|portray|play|voice|guest|co-star|host|co-host|present|recurring|returning|reprising|starring|appearing|playing|portraying)"
        r"|(?:confirmed|announced|revealed|stated|reported|tweeted|said|posted)(?: [^;:.Q]{0,60}?)? (?:his|her|their|he|she|they|that (?:he|she|they|not only he)),? (?:too, )?(?:return|involvement|casting|(?:was|were|is|are|would be|will be|had been)(?: also)? (?:returning|joining|reprising|cast|back|playing|appearing|to return|set to)|(?:would|will)(?: also)? (?:return|be returning|be joining|be back|be reprising|reprise|join|appear|star|play|be playing)|had (?:joined|been cast)|voices?|but all)"
        r"|(?:was|were|had been|has been)(?: also)* given the (?:lead |title |main )?(?:role|part)"
        r"|(?:(?:was|were|been) (?:made|upped|bumped|bumped up) (?:to )?|became )(?:an? )?(?:series |cast |main |season )?regulars?"
        r"|(?:would|will) (?:have (?:a|the) (?!larger|bigger|greater|smaller|expanded|reduced|more|less)(?:[a-z-]+ ){0,2}role|be back(?= as| for| in| on|[.,]))"
        r"|(?:round|rounds|rounded|rounding|complete|completes|completed|completing)(?: out)? the (?:[a-z-]+ ){0,3}cast"
        r"|(?:signed|closed|inked|struck|reached) (?:a |an |new |an? new )?(?:deals?|contracts?|agreements?) to (?:return|appear|star|play|join|reprise)"
        r"|(?:signed on|signed up)(?: to| for| as)|(?:took|takes|has taken|had taken) over the (?:lead |title |main )?(?:role|part)"
        r"|(?:came|come|has come|had come) (?:on board|aboard)"
        r"|(?:was|were|became|is)(?: also)? the O (?:C )?[a-z ]{0,30}?to (?:be (?:cast|chosen|picked|selected)|join|sign on)"
        r"|(?:replaced|replaces|(?:would|will) replace|(?:would|will) be replacing) N(?:(?:,| and|, and) N)* (?:for the (?:O )?(?:season|series)|in the (?:lead |main |title )?role|as (?:an? |the )?(?:new )?(?:host|judge|coach|presenter|mentor)|as N(?=[ .,;](?!president|head|chief|controller|showrunner|executive|director|producer)))"
        r")",
        as_folded,
    ),
]

SAID = later(
    r"\b(?:announc|confirm|reveal|report|unveil|cast|join|tweet|named|set to|stated|deadline|hired|sign|added|land)"
)
NOT_CAST = later(
    r"^[^;.]{0,40}?\bas (?:an? |the |its |new |co-|a new |(?:series|show)(?:'s?)? |'s? )*(?:(?:producing|supervising|consulting|co-?ordinating|associate|staff|line|story|script|recurring|second[- ]unit) )?(?:executive|showrunner|writer|director|producer|co-executive|composer|head(?! judge)|editor|consult|creat|cinemat|narrator for)|"
    r"^(?:(?: to)? (?:star|appear|play|be|feature|voice))? (?:in|on|for) (?:(?:the|an?|his|her|their) )?(?:[a-z-]+ ){0,4}?(?:films?|movie|play|musical|stage|spin-off|video game)\b(?! C)|"
    r"^ (?:the (?:writing|writers|crew)|(?:N )?(?:(?:in|on) D )?to (?:(?:co-)?(?:direct|write|produce|create)|script|pen|helm|oversee|adapt|develop|compose|score|form|found|launch|make)\b)"
)
_REVEALED = later(
    r", (?:which|this|a role that|and this) (?:was|were|is)[^;.]{0,20}? (?:revealed|announced|confirmed|disclosed|made public) (?:in|on|by) (D)"
)
FICTION = (
    "plot",
    "synopsis",
    "summary",
    "reception",
    "live-action",
    "adaptations",
    "remake",
    "spin",
    "films",
    "feature film",
    "other media",
    "sequel",
    "accolades",
    "ratings",
    "music",
    "contestant",
    "episodes",
    "storyline",
    "home media",
    "winner",
    "housemates",
    "revival",
)


_IN_WORK = later(
    r" (?:in|on) (?:the )?(?:[a-z-]+ ){0,4}?(?:(?:series|drama|sitcom|show|pilot|miniseries) (?P<work>[NQ])(?!'s))"
    r"| the cast of (?:the )?(?:[a-z-]+ ){0,3}?(?P<company>[NQ])(?!'s)"
)


def ours(here: Here, at: int) -> bool:
    """Whether a name is the work's own title, or no title."""
    value = str(here.fold.marks[at].value).strip('"“”,.').casefold()
    return any(t.casefold().startswith(value) for t in here.scene.titles) or lexicon.is_organisation(value)


def day_of(here: Here) -> str | None:
    if m := _REVEALED.search(here.line, here.high):
        value = here.fold.marks[m.start(1)].value
        if isinstance(value, When) and value.edtf:
            return value.edtf
    if _OF_EPISODE.search(here.line, here.low):
        return None  # "was cast in the 1963 episode"
    date = here.date()
    if (
        date is None
        and _GOES_ON.search(here.line, 0, here.high + 1)
        and not any(m.letter == "D" for m in here.fold.marks.values())
    ):
        return _earlier(here)
    return date


_OF_EPISODE = later(r"\b(?:in|for|of) (?:the|an?) D,? (?:[a-z]+ )?episode\b")


def _earlier(here: Here) -> str | None:
    """The date of what "also" goes on from: to the day, or to the month where both are made known; not a showing's."""
    earlier = here.fold.earlier
    if earlier is None or not earlier.day.month or _SHOWN.search(_last_dated(here.fold)):
        return None
    return earlier.edtf if earlier.day.day or _ALSO_TOLD.search(here.line) else None


def _last_dated(fold: Fold) -> str:
    """The last sentence before this one that has a number in it."""
    before = compiled(r"(?<=[a-z\d)\"”]{2}[.!?]) (?=[A-Z])").split(fold.text[: fold.start])
    return next((said for said in reversed(before) if compiled(r"\d").search(said)), "")


_GOES_ON = later(r"\balso\b|^(?:additionally|in addition),? it was ")
_SHOWN = later(r"\b(?:premier\w+|debuted|aired|airing|broadcast|concluded|ended|finished|released|finale)\b")
_ALSO_TOLD = later(
    r"\balso (?:announced|revealed|confirmed|unveiled|reported)\b|^(?:additionally|in addition),? it was "
)


def is_performer(name: str, here: Here) -> bool:
    line = here.line
    if any(t.startswith(name) for t in here.scene.titles) or lexicon.number(name.casefold()):
        return False
    if line.endswith(("N of ", "N of the "), 0, here.low) or _A_GROUP.search(line, 0, here.low):
        return False  # "Ana Sol of Low Water was cast", "of the band Low Water"
    if _AS.search(line, max(0, here.low - 60), here.low) and not _behind_a_part(name, here):
        return False
    if _ROLE_OF.search(line, max(0, here.low - 24), here.low):
        return False
    return not here.under(*FICTION)


_A_GROUP = later(r"\b(?:from|of) the (?:[a-z-]+ ){0,3}(?:group|band|duo|trio|quartet|troupe) $")
#: A name behind it is a part's, perhaps with what it is before it: "was cast as Greta's mother Una Holm".
_AS = later(r" as (?:(?:N's|the|his|her|their|an?) (?:[a-z-]+ ){1,4})?$")
#: A name behind these is a part's, or the show's that the player before it is known from: "Ana Sol of Low Water".
_ROLE_OF = later(
    r"\b(?:role|part|character|version|voice)s? of (?:the )?$|N (?:of|from) (?:the )?$|\bknown (?:for|from) (?:the )?$"
)
_TWO = later(
    r"N(?:, (?:and )?| and )N(?=(?: (?:also|later|then|subsequently))*(?: (?:was|has|had|joined|landed|signed)\b|$))"
)


def _behind_a_part(name: str, here: Here) -> bool:
    """Whether a name follows the part that ends the clause before: "cast as Mira Vale, Tom Birch was cast"."""
    m = _TWO.match(here.line, here.low)
    return m is not None and here.fold.words(m.end() - 1, m.end()) == name


#: Behind "announced as the new": a post at a company, no part.
_AN_OFFICE = later(
    r"(?: [a-z-]+)? (?:head|president|chairman|chairwoman|chair|ceo|chief|controller|commissioner|managing director|ambassador|spokes[a-z]+)(?: [a-z]+)? (?:of|for|at) "
)


@rule(
    "{<player>}<about><cast>",
    trigger="narrate|cast|brought|over|replace|replacing|deal|deals|contract|given|became|nabbed|booked|secured|scored|bumped|elevated|host|present|back|round|rounded|complete|completed|chosen|picked|selected|upped|joined|join|joining|joins|returning|return|reprise|reprising|regular|announced|confirmed|revealed|star|recur|appear|landed|portray|play|set|promoted|upgraded|recurring|guest|role|signed|hired|tapped|involved|voices|won|added|voice|starring|board|aboard|replaced|regulars",
)
def cast_then(player: Person, here: Here, about: Apposition = "", cast: Cast = "") -> Event | None:
    """A performer was cast, joined, was confirmed to return ... at a time that the sentence gives.

    >>> read("In April 2014, T. J. Marlow was cast as Finn Hale, which was revealed in June.")
    event(type='casting', date='2014-06', subject='T. J. Marlow')
    >>> read("It was announced on May 2, 2017 that Ana Sol and Tom Birch would star.")
    event(type='casting', date='2017-05-02', subject='Ana Sol')
    event(type='casting', date='2017-05-02', subject='Tom Birch')
    >>> read("On May 4, 2014, Ben Yale, who played the diver Tom, confirmed through his account that he would return.")
    event(type='casting', date='2014-05-04', subject='Ben Yale')
    >>> read("By July 2017, Ana Sol had also joined the cast.")
    event(type='casting', date='[..2017-07]', subject='Ana Sol')
    >>> read("Ana Sol came on board in May 2017 as Mira Vale.")
    event(type='casting', date='2017-05', subject='Ana Sol')
    >>> read("In June 2016, Ana Sol was made a series regular.")
    event(type='casting', date='2016-06', subject='Ana Sol')
    >>> read("In June 2016 Ana Sol was cast as Greta while in July 2016 Max Roe was cast as Hale.")
    event(type='casting', date='2016-06', subject='Ana Sol')
    event(type='casting', date='2016-07', subject='Max Roe')
    >>> read("In May 2017, Ana Sol became the first actor to be cast.")
    event(type='casting', date='2017-05', subject='Ana Sol')
    >>> read("In May 2016, Ana Sol was cast as Greta, Max Roe was cast as Hale, and Tom Birch was cast as Finn.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    event(type='casting', date='2016-05', subject='Max Roe')
    event(type='casting', date='2016-05', subject='Tom Birch')
    >>> read("In May 2016, Ana Sol was cast as Greta's mother Una Holm, Max Roe was cast as Hale, followed by Tom Birch being cast as Finn.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    event(type='casting', date='2016-05', subject='Max Roe')
    event(type='casting', date='2016-05', subject='Tom Birch')
    >>> read("In May 2016, former Tern player Max Roe and 1984 Reef Girl star Ana Sol were cast.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    >>> read("On May 3, 2016, Ana Sol was announced as Mira Vale.")
    event(type='casting', date='2016-05-03', subject='Ana Sol')
    >>> read("In 2016, Ana Sol was added as Greta's niece, Mira Vale.")
    event(type='casting', date='2016', subject='Ana Sol')
    >>> read("In May 2016, Ana Sol was chosen to portray Mira Vale.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    >>> read("In June 2016, Ana Sol and Tom Birch were promoted to regulars.")
    event(type='casting', date='2016-06', subject='Ana Sol')
    event(type='casting', date='2016-06', subject='Tom Birch')
    >>> read("In May 2016, Ana Sol was confirmed as portraying Mira Vale.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    >>> read("In May 2016, Ana Sol rounded out the main cast.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    >>> read("In a June 2016 interview, Max Roe stated that Ana Sol would be back as Mira Vale.")
    event(type='casting', date='2016-06', subject='Ana Sol')
    >>> read("In June 2016, Tom Birch was cast as Finn, and in July, Max Roe was added as Doc.")
    event(type='casting', date='2016-06', subject='Tom Birch')
    event(type='casting', date='2016-07', subject='Max Roe')
    >>> read("On May 3, 2016, HBO announced that Max Roe would return as host.")
    event(type='casting', date='2016-05-03', subject='Max Roe')
    >>> read("On May 3, 2016, it was announced that Ana Sol and Max Roe would replace Hay and Lake for the sixth series.")
    event(type='casting', date='2016-05-03', subject='Ana Sol')
    event(type='casting', date='2016-05-03', subject='Max Roe')
    >>> read("On May 3, 2016, singer Ana Sol was announced as Hay's replacement.")
    event(type='casting', date='2016-05-03', subject='Ana Sol')
    >>> read("Ana Sol, Max Roe and Tom Birch were cast on May 3, May 9 and June 1, 2016, respectively.")
    event(type='casting', date='2016-05-03', subject='Ana Sol')
    event(type='casting', date='2016-05-09', subject='Max Roe')
    event(type='casting', date='2016-06-01', subject='Tom Birch')
    >>> read("Following the departure of Max Roe, Ana Sol was promoted to the main cast in June 2016.")
    event(type='casting', date='2016-06', subject='Ana Sol')
    >>> read("On March 6, 2016, it was revealed that Max Roe would return for one episode in May 2016.")
    event(type='casting', date='2016-03-06', subject='Max Roe')
    >>> read("In late May 2016, Ana Sol was cast as Greta, followed a month later by Max Roe as Hale.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    >>> read("Ana Sol was announced as the new showrunner in May 2016.")
    >>> read("Ana Sol was announced as the new series' showrunner in May 2016.")
    >>> read("In May 2016, Ana Sol signed on to script a pilot.")
    >>> read("In May 2016, Ana Sol was hired for the post.")
    >>> read("On May 3, 2016, it was confirmed that Greta Holm would appear, played by Ana Sol.")
    >>> read("On 2 January 2012, it was announced that Ana Sol would replace Max Roe and Tom Birch for the sixth series.")
    event(type='casting', date='2012-01-02', subject='Ana Sol')
    >>> read("In June 2016, it was announced that Max Roe would not return, and that Ana Sol would take over as the villain.")
    event(type='casting', date='2016-06', subject='Ana Sol')
    >>> read("Tom Birch took over the part in June 2016 when Max Roe left.")
    event(type='casting', date='2016-06', subject='Tom Birch')
    >>> read("It was offered to Tom Birch, but he declined, and Max Roe was cast instead on May 2, 2016.")
    event(type='casting', date='2016-05-02', subject='Max Roe')
    >>> read("In May 2016, it was announced that neither Ana Sol nor Tom Birch would return.")
    >>> read("In May 2016, Tom Birch was cast as Finn, a cousin of Doyle; Ana Sol was cast the following month.")
    event(type='casting', date='2016-05', subject='Tom Birch')
    event(type='casting', date='2016-06', subject='Ana Sol')
    >>> read("Ana Sol – who had sung before – was the first to be chosen in May 2016 for the lead.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    >>> read("Ana Sol and Max Roe auditioned successfully and landed parts in the series in April 2014.")
    event(type='casting', date='2014-04', subject='Ana Sol')
    event(type='casting', date='2014-04', subject='Max Roe')
    >>> read("Ana Sol and Max Roe joined in May 2016 to co-direct the series.")
    >>> read("Greta Holm (Ana Sol), the mother of Finn, joined the recurring cast in May 2016.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    >>> read("Ana Sol (Greta Holm) joined the recurring cast in May 2016.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    >>> read("Ana Sol was set to recur, and on May 3, 2016, it was reported that Max Roe would have a role.")
    event(type='casting', date='2016-05-03', subject='Max Roe')
    >>> read("In May 2016, Ana Sol signed on to the series as producing director.")
    >>> read("The show was renewed on May 3, 2016. Then Ana Sol was made a regular, with Max Roe also being promoted.")
    >>> read("Ana Sol joined Max Roe in 1952 to form a company.")
    >>> read("Ana Sol was cast as the outlaw Greta Holm in the 1963 episode of the series.")
    >>> read("In May 2016, the role of Finn was recast.")
    >>> read("In May 2016, he said that he wanted Ana Sol to return as Mira Vale.")
    >>> read("In May 2016, Ana Sol won an award for her role.")
    >>> read("In May 2016, Ana Sol was hired as writer.")
    >>> read("In May 2016, Ana Sol signed on to star in the film Low Water.")
    >>> read("In May 2017, Ana Sol joined the show as executive producer.")
    >>> read("In May 2017, Ana Sol joined the cast of Low Water.")
    >>> read("In May 2017, Ana Sol was cast in the film Low Water.")
    >>> read("On May 3, 2018, Ana Sol was announced as the new head of Reef TV.")
    """
    date = day_of(here)
    line = here.line
    if line.startswith("the ", max(0, here.low - 4)):
        return None  # "the Mad Hatter would appear": a part
    if date is None or not is_performer(player, here) or NOT_CAST.search(_with_as(cast, line[here.high :])):
        return None
    if (show := _JOINED.search(line, here.low, here.high + 2)) and not ours(here, show.start("work")):
        return None  # "Ana Sol, who joined Tidewater in 2014"
    if (other := _IN_WORK.match(line, here.high)) and not ours(here, other.start(other.lastgroup or 0)):
        return None
    if compiled(r",? (?:who (?:is|was) )?(?:played|portrayed|voiced) by").match(about):
        return None
    weak = compiled(r"(?: (?:also|later|then))* (?:would|will|to|is to|are to)\b").match(cast)
    if (
        weak
        and compiled(r" (?:in|on) [^.;]{0,30}?(?:N|Q)").match(line[here.high :])
        and not compiled(r" in (?:the|a|an)? ?(?:[a-z]+ )*(?:season|series|show|role|N role)").match(line[here.high :])
    ):
        return None
    if weak and not compiled(
        r"\b(?:announc|confirm|reveal|report|unveil|stated|said|tweet|posted|according to)"
    ).search(line[: here.low]):
        return None
    if compiled(r"\b(?:join|joined|joins)\b").search(cast) and not (
        compiled(r" (?:the |in |as |for |on |this |its |N|D|main|recurring|[a-z]+ cast)").match(
            line[here.high :] or " in "
        )
        or here.high >= len(line) - 1
    ):
        return None
    if _AN_OFFICE.match(line, here.high):
        return None  # "was announced as the new | head of Reef"
    if compiled(r"[^.;]{0,50}, (?:to be )?(?:played|portrayed|voiced) by").match(line[here.high :]):
        return None  # "Mira Vale would appear, played by Ana Sol": a part
    if compiled(
        r"\bpossible for|\bnot (?!only)|never|neither|\bnor\b|no longer|considered|auditioned(?! successfully)|rumou?red|declined|turned down|wanted|would like|hop(?:ed|es|ing)|wish(?:ed|es)"
    ).search(line[max((_ANEW.search(line, 0, here.low) and here.low) or 0, here.low - 30) : here.high]):
        return None
    if _STEPPED_DOWN.search(line[: here.low]) and compiled(r"[^;.]{0,12}\b(?:replacement|successor)\b").match(
        line[here.high :]
    ):
        return None
    listed = [n for n in range(here.low, here.high) if line[n] == "N"]
    at = next((k for k, n in enumerate(listed) if tidy(here.fold.words(n, n + 1)) == player), 0)
    if at == 0 and _OPENS.search(line[: here.low]):
        return None
    if listed and at + 1 < len(listed) and _OVER.search(line, 0, listed[at] + 2):
        return None
    if "D" not in line[: here.high] and _NEXT_DAY.match(line, here.high):
        return None  # "Ana Sol was to recur, and on May 3, it was reported that": the other news' day
    if weak and (news := _NEWS_OF_D.match(line)) and news.end() <= here.low:
        date = getattr(here.fold.marks[news.start("day")].value, "edtf", None) or date  # "would be seen in May"
    if " over the " in cast and len(date) < len("2016-05"):
        return None  # "took over the role at the end of the 2017 special": seen, no news
    own = own_day(here.fold, listed[at], date) if listed else None
    own = own or respective(here, at, len(listed)) or date
    return Event("casting", own, plays(here.fold, listed[at] if listed else here.low, here.scene.title) or player)


def plays(fold: Fold, name: int, title: str) -> str | None:
    """Who plays the part that a name is, where brackets behind it say so: "Mira Vale (Ana Sol), the mother of Finn, joined"."""
    beside = next((fold.text[a:b] for at, a, b in fold.asides if at == name + 1), "")
    if not beside or not ("character" in title.casefold() or _KIN.match(fold.line, name + 1)):
        return None
    player = beside.strip(" ()")
    return player if _TWO_NAMES.fullmatch(player) else None


#: Behind a part, whose kin it is.
_KIN = later(
    r",? (?:the|an?|his|her) (?:[a-z-]+ )?(?:mother|father|daughter|son|sister|brother|wife|husband|widow|cousin|aunt|uncle|niece|nephew|grandmother|grandfather|girlfriend|boyfriend|fianc[eé]e?|ex-wife|ex-husband) of (?:the )?N"
)
_TWO_NAMES = later(r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3}")


def _with_as(cast: str, behind: str) -> str:
    """What follows the words of casting, with the "as" that they end with: " as | showrunner", " as the new series |' showrunner"."""
    if cast.endswith("signed on to"):
        return f" to{behind}"
    return f" as {behind.removeprefix(' ')}" if _AS_WHAT.search(cast) else behind


#: Behind this a post is named, or a part.
_AS_WHAT = later(r" as(?: an?| the| its| new| series)*$")
#: The news that opens a sentence with its day: what is to come may have one too.
_NEWS_OF_D = later(
    r"(?:on|in) (?P<day>D),? (?:[a-zN' ]{1,40} )?(?:announced|revealed|confirmed|reported|said) (?:[a-zN ]{1,20} )?that\b"
)
#: What is news of another day: ", and on May 3, it was".
_NEXT_DAY = later(r"[^;.DN]{0,60},? and (?:in|on|by) D,? (?:it was|N)\b")
#: Somebody of the crew went, and was replaced.
_STEPPED_DOWN = later(r"\b(?:showrunner|director|writer|producer|composer|editor|cinematographer|president)s?\b")
_JOINED = later(r", who (?:[a-z]+ )?joined (?P<work>N)$")
#: What turns from those who refused to who was cast.
_ANEW = later(
    r"\b(?:declined|turned (?:it|the (?:part|role)) down|passed|not (?:be )?(?:return|returning|back|appear)|not)(?: [a-z]+){0,3},? (?:and|but) (?:that )?$"
)
#: A clause that is over with its last name: "joined as Hale, with ties to Doyle; Ana Sol was cast".
_OVER = later(r"\b(?:to|with|of|by|against|from|for|as|in|on|the|an?|his|her) (?:[a-z-]+ )?N;$")
#: What opens the sentence and is over with the first name: "following the departure of Max Roe, Ana Sol was cast".
_OPENS = later(r"\b(?:departures?|exit|absence|death|loss|replacement|dismissal) of (?:[a-z]+ )?$")


def own_day(fold: Fold, name: int, date: str) -> str | None:
    """The day in brackets behind a name: "followed by Ana Sol (February 8) and Max Roe (March 2)"."""
    part = compiled(r" as (?:the )?N").match(fold.line, name + 1)
    ends = (name + 1, part.end()) if part else (name + 1,)
    beside = next(((a, b) for at, a, b in fold.asides if at in ends), None)
    if beside is None or beside[1] - beside[0] > len(" (September 28, 2016)"):
        return None
    year = compiled(r"\d{4}").search(date)
    known = Day(int(year[0])) if year else None
    dates = read_dates(fold.text[slice(*beside)].replace("(", "(in "), Anchor(known, known))[0]
    return dates[0].when.edtf if len(dates) == 1 and dates[0].when.day.month else None


def respective(here: Here, at: int, count: int) -> str | None:
    """The date of one of several players whose dates are told in their order."""
    ends = here.line.find("respectively", here.high)
    days = [n for n in range(here.high, ends) if here.line[n] == "D" and n in here.fold.marks]
    value = here.fold.marks[days[at]].value if len(days) == count > 1 else None
    return value.edtf if isinstance(value, When) else None


RULES = (cast_then,)
