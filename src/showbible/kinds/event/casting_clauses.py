"""What clauses behind a performer say about when the part became public: "who was cast in May 2016"."""

from __future__ import annotations

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Date, Part, Person
from showbible.kinds.event.casting import NOT_CAST, Apposition, is_performer, ours
from showbible.kinds.event.fact import Event
from showbible.text.patterns import compiled, later


@rule(
    "{<player>}, (who|both of whom) (was|were|had been)[ also| later| first] (cast|announced|confirmed|added|promoted|upgraded|hired|revealed|tapped)[ (as|to|in|for|for the role of) ..[N]..][,] (in|on|by) <day>",
    "<player>, who joined ..[N ]..(in|on|by) <day>",
    "<player> (stars|appears|recurs|returns|returned|portrays|plays|reprises|reprised|appeared|guest stars) .. as .., (which|and this) (was|had been) (announced|revealed|confirmed|reported) (in|on) <day>",
    "<player> (stars|appears|recurs|returns|returned|portrays|plays|reprises|reprised|appeared|guest stars) .. <part>, (which|and this) (was|had been) (announced|revealed|confirmed|reported) (in|on) <day>",
    "<player> (stars|appears|recurs|returns|portrays|plays|guest stars)[ as] <part>, having (been cast|been announced|been promoted|joined|joined the cast|been confirmed) (in|on) <day>",
    "<player><about> .. (talks|negotiations|approached|offered|auditioned|read for|tested)...[,] (and|but|before) [(he|she|they) ][later |then |finally |eventually ](signed|accepted|was cast|was confirmed|joined|signing|accepting|being cast)[ on| up| the (part|role|offer)] (in|on|by) <day>",
    "<player>, who had [already |previously |also ](signed|signed on|signed up|joined|boarded|been cast|come on board|come aboard|been attached)[ to ..| as ..] (in|on|by) <day>",
    "<player> (was|were) .. (talks|negotiations)..., (and|but) [(he|she|they) ](was|were) (confirmed|announced|cast|officially cast|hired)[ in the role| as ..] (in|on|by) <day>",
    "<player> (was|were) .. (talks|negotiations)..., and [in ]<day>[,] (he|she|they) (was|were) (confirmed|announced|cast|officially cast|hired)",
    trigger="cast|announced|confirmed|added|promoted|upgraded|hired|revealed|tapped|joined|reported|signed|signing|accepted|accepting|boarded|aboard|board|attached",
)
def cast_in_a_clause(player: Person, day: Date, here: Here, part: Part = "", about: Apposition = "") -> Event | None:
    """A clause behind a performer says when the part became public.

    >>> read("They are joined by Ana Sol, who was cast as Mira Vale in May 2016, and Tom Birch, who was announced in June.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    event(type='casting', date='2016-06', subject='Tom Birch')
    >>> read("Ana Sol appears as Mira Vale, which was announced in May 2016.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    >>> read("Ana Sol recurs as Mira Vale, having been cast in May 2016.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    >>> read("In May 2016, Ana Sol was in talks for the part, and was confirmed in the role in June.")
    event(type='casting', date='2016-06', subject='Ana Sol')
    >>> read("Ana Sol was approached for the part in May 2016 and signed in June.")
    event(type='casting', date='2016-06', subject='Ana Sol')
    >>> read("In March 2015, Max Roe was cast opposite Ana Sol, who had signed on in January.")
    event(type='casting', date='2015-01', subject='Ana Sol')
    >>> read("Ana Sol, who was cast in the film Low Water in May 2016, directed it.")
    >>> read("Ana Sol, who was cast as Greta, was born in May 1986.")
    >>> read("Ana Sol, who joined Tidewater in 2014, plays the captain.")
    >>> read("Ana Sol, who joined the show in May 2016, is one of its producers.")
    >>> read("Ana Sol, who joined the studio in May 2016, drew the dog.")
    >>> read("The scripts went to producer Ana Sol, who joined the show in May 2016.")
    """
    words = here.line[here.low : here.high]
    if (show := compiled(r"N, who joined (?P<work>N) [io]n D$").match(words)) and not ours(
        here, here.low + show.start("work")
    ):
        return None
    if _JOINED_ELSE.match(words) or _IS_A_MAKER.match(here.line, here.high) or _MAKER.search(here.line, 0, here.low):
        return None
    if not day.edtf or not is_performer(player, here) or _NO_CLAUSE.search(words) or NOT_CAST.search(words):
        return None
    return Event("casting", day.edtf, player)


#: What somebody joined besides a cast.
_JOINED_ELSE = later(
    r"N, who joined (?:the |its |a )?(?:[a-z-]+ )?(?:studio|company|network|staff|crew|writing|writers|team|firm|agency|army|navy|police|band|group|production|staff|orchestra|channel)\b"
)
#: In front of a name and behind the clause: that its bearer makes the work.
_MAKERS = r"(?:co-)*(?:executive |supervising |consulting |line )?(?:co-)*(?:producer|director|writer|showrunner|editor|composer|animator|announcer|designer)s?"
_IS_A_MAKER = later(
    rf",? (?:and N )?(?:is|are|was|were|serves?|served|acts?|works?|worked)(?: as)? (?:(?:an?|the|its|one of|also) )*{_MAKERS}\b"
)
_MAKER = later(rf"\b{_MAKERS},? (?:N(?:, | and |, and ))*$")


_NO_CLAUSE = later(
    r"\b(?:film|movie|born|died|left|released|premiered|before|after|award)\b|; |, (?!who|both|which|and|but|having|in|on|by|D)[a-zN]"
    r"|(?:announced|revealed|confirmed|promoted|hired) (?:as|to be) (?:an? |the |its )*(?:new )?(?:executive|showrunner|writer|director|producer|head|president|winner)"
)

RULES = (cast_in_a_clause,)
