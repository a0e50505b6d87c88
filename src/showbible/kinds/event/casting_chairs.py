"""What sentences say about when somebody came to host, judge or announce a programme."""

from __future__ import annotations

from showbible.grammar.dates import When
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Person
from showbible.kinds.cast.hosts.chairs import ANOTHERS, CHAIR_WORD, NEVER, another
from showbible.kinds.cast.listed.entries import is_performer as is_whole_name
from showbible.kinds.event.casting import day_of, is_performer
from showbible.kinds.event.fact import Event
from showbible.text.patterns import compiled, later

_CHAIR = (
    "[N's |show's |series' |programme's ][new |permanent |regular |main |sole |official |full-time |O ](host|co-host|presenter|co-presenter|narrator|judge|coach|mentor|panellist|panelist|moderator|announcer|"
    "anchor|co-anchor|quizmaster|hosts|co-hosts|presenters|judges|announcers|replacement|successor)"
)
_WORDS = "host|presenter|narrator|judge|coach|mentor|panellist|panelist|moderator|announcer|anchor|quizmaster|hosts|presenters|judges|announcers|replacement|successor"


@rule(
    f"{{<player>}} (became|become|(was|were) (named|appointed|introduced|unveiled|revealed|announced|confirmed|hired|chosen|brought in) as|(was|were) (named|appointed)|took over as|takes over as) [the |its |a |an |his |her |their ]{_CHAIR}",
    f"(named|appointed|announced|hired|chose|unveiled|confirmed|selected|introduced|signed) {{<player>}} (as|to be) [the |its |a |his |her |their ]{_CHAIR}",
    "{<player>} (took over|takes over|(would|will) (take over|be taking over))( in D| from N|.|,|;| when| after)",
    "(succeeded|followed) by {<player>}( in D|.|,|;)",
    trigger=f"{_WORDS}|over|succeeded|followed",
    never=NEVER,
    last=True,
)  # fmt: skip
def came_to_chair(player: Person, here: Here) -> Event | None:
    """Somebody took a chair at a time that the sentence gives.

    >>> read("In May 2012, the network named Ana Sol as the new host.")
    event(type='casting', date='2012-05', subject='Ana Sol')
    >>> read("Ana Sol became the presenter in 2004.")
    event(type='casting', date='2004', subject='Ana Sol')
    >>> read("The show was presented by Una Birch until 2008, when Ana Sol took over.")
    event(type='casting', date='2008', subject='Ana Sol')
    >>> read("Una Birch was its host, and was followed by Ana Sol in 2004.")
    event(type='casting', date='2004', subject='Ana Sol')
    >>> read("Ana Sol took over the shop in 2004.")
    >>> read("In 2004, Ana Sol became the host of Slack Tide.")
    >>> read("The first season was followed by Low Tide in 2004.")
    """
    words, before = here.line[here.low : here.high], here.line[: here.low]
    if another(here) or ANOTHERS.match(here.line, here.high) or not is_whole_name(player):
        return None
    if compiled(r" over\b|(?:replacement|successor)$|^(?:succeeded|followed) by ").search(
        words
    ) and not CHAIR_WORD.search(before):
        return None
    if _NOT.search(words) or _NOT.search(before) or not is_performer(player, here):
        return None
    if (then := _THEN.search(before)) is not None:
        when = here.fold.marks[then.start()].value
        return Event("casting", when.edtf, player) if isinstance(when, When) and when.edtf else None
    date = day_of(here)
    return Event("casting", date, player) if date else None


_NOT = later(
    r"\b(?:not|never|former|formerly|rumou?red|considered|offered|declined|contestants?|winners?|showrunners?|producers?|directors?|writers?|controller|president|network executive|talks)\b"
)

#: Right in front of who came: the time when the one before him went.
_THEN = later(
    r"D, (?:when|after which|at which point|whereupon) (?:he|she|they)?(?: (?:was|were) )?(?:the )?(?:[a-z]+ ){0,2}$"
)

RULES = (came_to_chair,)
