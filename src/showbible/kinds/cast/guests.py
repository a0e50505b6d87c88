"""Guests and cameos in passages of their own: who appears in which episode."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.grammar.slots import Described, Introduced, Part, Parts, People, Person, Quoted, Words
from showbible.kinds.cast.clauses import ELSEWHERE, in_another, of_another, paired, part_behind
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.text.patterns import compiled, later

_PASSAGES = "guest|cameo|special|appearance|celebrity"


def _tier(here: Here, part: bool = False) -> str:
    """Guests, unless the heading, or the paragraph says that they appear as themselves or in cameos.

    Who plays a ``part`` is a guest where his own words don't speak of a cameo.
    """
    if part:
        words = here.line[here.low : here.high]
        return "cameo" if "cameo" in words or (here.under("cameo") and not here.under("guest")) else "guest"
    words = here.fold.text
    themselves = "cameo" in words or "themselves" in words or (here.under("cameo") and not here.under("guest"))
    return "cameo" if themselves else "guest"


def _guests(players: tuple[str, ...], here: Here) -> Iterator[Cast]:
    return (Cast(p, None, _tier(here)) for p in players if len(p.split()) > 1)


@rule(
    "<players> in <episode>",
    "<players> (appeared|appears|appear|guest starred|guest stars|guest-starred|was featured|were featured|was seen|were seen) in (the episode|the O episode|episode) <episode>",
    trigger="in", under=_PASSAGES,
)  # fmt: skip
def guests_in(players: People, episode: Quoted, here: Here) -> Iterator[Cast] | None:
    """Guests, each with the episode that he appears in.

    >>> read('Other guests include: John Hew in "Slack Tide" (series 1); Pat Cask and Bo Lake in "The Bar".', under="Guests")
    cast(performer='John Hew', tier='guest')
    cast(performer='Pat Cask', tier='guest')
    cast(performer='Bo Lake', tier='guest')
    >>> read('Ana Sol appeared in the episode "Ebb", while Bo Lind was seen in the episode "Flow".', under="Guests")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read('Mira in "Slack Tide" is sad.', under="Guests")
    >>> read('Bo Lind was cast as a member of the Grey Hand in "Ebb".', under="Guests")
    >>> read('Bo Lind appeared as the governor Mira Vale in "Slack Tide".', under="Production")
    """
    if _AS_PART.search(here.line, 0, here.low) or _OF_SOMETHING.search(here.line, 0, here.low):
        return None
    return _guests(players, here)


#: In front of a name: it is a part's, "appeared as the governor Mira Vale in".
_AS_PART = later(
    r"\b(?:appear(?:s|ed)|starred|stars|seen|cameos?|cameoed|cast|featured|appearance) as (?:the |an? )?(?:[a-z-]+ )*$"
)


#: In front of a name that tells of what somebody is: "as the governor of Reef in".
_OF_SOMETHING = later(r"(?<!appearance)(?<!appearances)(?<!cameo)(?<!cameos)(?<!that)(?<!those) of (?:the )?$")


@rule(
    "<player> .. (appeared|appears|guest starred|guest stars) in [the ].. <episode>[,] (where|in which) (he|she|they) (played|plays|portrayed) [the character of |the role of ]<part>",
    trigger="appeared|appears|guest",
    never="reception|critical|accolades|release|broadcast",
)
def guest_played(player: Person, episode: Quoted, part: Part) -> Cast:
    """A guest, his episode and his part.

    >>> read('Hal Sheen appeared in the series 2 episode "Soundings", where he played the character of Lar Hodge.')
    cast(performer='Hal Sheen', character='Lar Hodge', tier='guest')
    >>> read('The harbour appeared in "Soundings".')
    """
    return Cast(player, part, "guest")


@rule(
    "<players> .. (appeared|appears|appear|starred|guest starred|guest-starred|(had|has|have|played|plays|took) (a|an) [..](part|role|cameo)) in [the ][series C |O season |O series |O ]episode <episode>",
    "<players> (appears|appear|appeared) as (an|a) .. later in the same episode",
    trigger="appeared|appears|appear|starred|guest|part|role|cameo",
    under=_PASSAGES,
)
def guests_of_episode(players: Described, here: Here, episode: Quoted = "") -> Iterator[Cast]:
    """Guests of one episode.

    >>> read('Merv Hull also starred in the series 2 episode "Working Men".', under="Special guests")
    cast(performer='Merv Hull', tier='guest')
    >>> read('Ana Sol also starred in the episode "Ebb". Others appeared as themselves.', under="Special guests")
    cast(performer='Ana Sol', tier='guest')
    >>> read('It starred in the second episode.', under="Special guests")
    """
    told = compiled(r" (?:guest[ -])?star(?:red|s)?\b").search(here.line, here.low, here.high)
    return (Cast(p, None, "guest" if told else _tier(here)) for p in players if len(p.split()) > 1)


_COMES = "(appear|appears|appeared|guest star|guest stars|guest starred|guest-star|guest-stars|guest-starred|cameo|cameos|cameoed|made .. appearances|made .. appearance|makes .. appearance|make .. appearances)"


@rule(
    f"<players> [also |both |all |later |briefly |again ]{_COMES} ... as <parts>(.|,|;| and| in| who| whose| to| with| for| during)",
    f"<players>, (best known|known|famous) ..., [also |both |later |briefly ]{_COMES} ... as <parts>(.|,|;| and| in| who| whose| to| with| for| during)",
    f"<players> [also |both |all |later |briefly |again ]{_COMES}",
    f"<players>, (best known|known|famous) ..., [also |both |later |briefly ]{_COMES}",
    trigger="appear|appears|appeared|guest|cameo|cameos|cameoed|made|makes|make", under=_PASSAGES, never=ELSEWHERE + "|reception|critical|release|broadcast",
)  # fmt: skip
def comes_as(players: Described, here: Here, parts: Parts = ()) -> Iterator[Cast] | None:
    """Who appears, in a passage on guests, and as whom.

    >>> read('Ana Sol, best known for Slack Tide, appears early on as Ian, whom Mira likes.', under="Special guests")
    cast(performer='Ana Sol', character='Ian', tier='guest')
    >>> read('The singers Bo Lind and Cy Marsh also appeared in one of the episodes.', under="Special guests")
    cast(performer='Bo Lind', tier='guest')
    cast(performer='Cy Marsh', tier='guest')
    >>> read('Ana Sol and Bo Lind appeared as themselves.', under="Special guests")
    >>> read("Ana Sol appeared for a year as a diver, and Bo Lind made two appearances as Captain Reyes.", under="Guest stars")
    cast(performer='Ana Sol', tier='guest')
    >>> read('The harbour appeared as a ghost.', under="Special guests")
    """
    if compiled(r"\b(?:himself|herself|themselves|their own)\b").search(here.line):
        return None
    if of_another(here) or in_another(here) or any(" " not in p for p in players):
        return None
    if parts:
        told = _ANOTHERS_PART.search(here.line, here.low, here.high)
        return None if told else paired(players, parts, _tier(here, part=True))
    if not here.under("guest", "cameo", "celebrity", "special guest") or "N" in here.line[: here.low] or here.low > 40:
        return None
    plays = _PART_BEHIND.match(here.line, here.high)
    some = plays is not None and not _NO_PART.search(here.line[plays.end() : plays.end() + 30])
    return (Cast(p, None, _tier(here, some)) for p in players)


#: Between a guest and a part: who else is told of, whose it is.
_ANOTHERS_PART = later(
    r", (?:and|while|but) N (?:also |both |later )?(?:made|makes|make|appear|play|portray|guest|star|had|has|was|were)"
)
#: Behind a guest: he plays somebody.
_PART_BEHIND = later(r"[^.;NQ]{0,40}? as (?!h(?:im|er)self|themselves|part|well|an? (?:special )?guest)")


@rule(
    "guest (appearance|appearances|star|stars|voice|voices|cast): {<player> as <part>}",
    trigger="guest",
    never="reception|critical",
)
def guests_as(player: Person, part: Part) -> Cast:
    """An episode's guests with their parts, on a line of their own.

    >>> read("Guest stars: Ana Sol as Mira Vale, and Bo Lind as the Ferryman.", under="Episodes")
    cast(performer='Ana Sol', character='Mira Vale', tier='guest')
    cast(performer='Bo Lind', character='Ferryman', tier='guest')
    >>> read("The guest stars slept as it rained.")
    """
    return Cast(player, part, "guest")


_KINDS_OF_ROLE = "(supporting|recurring|guest|cameo|leading|lead|main|starring|co-starring|pivotal|principal)"


@rule(
    f"<players> in [the |a |its |the series' |the show's |the season's |the series's ]{_KINDS_OF_ROLE} (roles|role)(.|,|;| and)",
    f"(with|and) {_KINDS_OF_ROLE} roles (by|from|for|played by) <players>",
    f"<players> [also |both |all ](took|take|takes|have|had|has|play|plays|played) [on ][the |a ]{_KINDS_OF_ROLE} (role|roles)",
    trigger="role|roles|guest|guests|supporting|recurring", never=ELSEWHERE + "|reception|critical|music",
)  # fmt: skip
def in_roles(players: Described, here: Here) -> Iterator[Cast] | None:
    """Who is in it in roles of which weight.

    >>> read("Ana Sol and Bo Lind also took starring roles.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("It was created by Di Sand, with supporting roles by Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='recurring')
    cast(performer='Bo Lind', tier='recurring')
    >>> read("The series was directed by Di Sand, and stars Ana Sol and Bo Lind in the principal roles.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Ana Sol had a guest role on the sitcom Slack Tide.")
    """
    return _in_roles(players, here)


@rule(
    "<players> [would |will |has |have |had ][also |both |all |each |later |briefly |again ](appear|appears|appeared|return|returns|returned|came back|come back) .. (as|for) [a |C |two |several ][special |surprise |celebrity ](guest|guests)(.|,|;| in| on| during| for| and| while)",
    "<players> [would |will |has |have |had ][also |both |all |each |later |briefly |again ](appear|appears|appeared|return|returns|returned|came back|come back) [to N ].. (as|in|for) [a |an |the |C |two |several ][uncredited |brief |short |special |surprise |minor |small ](guest star|guest stars|guest role|guest roles|guest appearance|guest appearances|cameo|cameos|cameo appearance|cameo appearances|cameo role|special guest|special guests|supporting cast member|supporting cast members|supporting role|supporting roles|recurring role|recurring roles|recurring character|recurring characters)",
    trigger="guest|guests|cameo|cameos|supporting|recurring", never=ELSEWHERE + "|reception|critical|music",
)  # fmt: skip
def come_in_roles(players: Introduced, here: Here) -> Iterator[Cast] | None:
    """Who appears or comes back in roles of which weight, each perhaps with what he is before his name.

    >>> read("Ana Sol's mother Una Sol, Ned's former landlady Edda Reyes and Bo Lind appear in several episodes as guest stars.")
    cast(performer='Una Sol', tier='guest')
    cast(performer='Edda Reyes', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Ana Sol appears in an uncredited cameo appearance in the finale.")
    cast(performer='Ana Sol', tier='cameo')
    >>> read("Ana Sol returned as a special guest star, playing the heart surgeon Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale', tier='guest')
    >>> read("Former main cast members Ana Sol and Bo Lind returned as guests.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Ana Sol returned to Reef FC as a special guest.")
    """
    return _in_roles(players, here)


#: What stands before a part: "plays a young", "cast as".
_PART_NEXT = later(
    r" (?:as|plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing) (?:(?:an?|the) )?(?:(?:young|younger|older|teenaged?|child|adult) (?:version of )?)?$| (?:character|role|part) $"
)


def _in_roles(players: tuple[str, ...], here: Here) -> Iterator[Cast] | None:
    tail = here.line[here.high :]
    if (
        of_another(here)
        or in_another(here)
        or compiled(r" (?:on|in|of|as) (?:the )?(?:[a-z]+ ){0,3}(?:N|Q)").match(tail)
    ):
        return None
    if compiled(r"(?:offered|declined|considered|auditioned|replaced?|turned down)\b[^;]*$").search(
        here.line[: here.high]
    ):
        return None
    if _PART_NEXT.search(here.line, 0, here.low):
        players = players[1:]  # "cast as Mira and Bo Lind in a recurring role": the first is a part
    words = here.line[here.low : here.high]
    kind = compiled(r"supporting|recurring|guest|cameo").search(words)
    tier = {"supporting": "recurring", None: "main"}.get(kind and kind[0], kind and kind[0])
    named = [p for p in players if " " in p]
    part = part_behind(here) if len(players) == 1 else None
    return (Cast(p, part, tier) for p in named)


_NO_PART = later(
    r"\b(?:guests?|regulars?|hosts?|judges?|narrators?|presenters?|panell?ists?|contestants?|mentors?|coach(?:es)?|directors?|producers?|writers?|creators?|series|main|recurring|"
    r"members?|stars?|leads?|cameos?|characters?|celebrit(?:y|ies)|result|part|well|adults?|version|roles?|replacements?|commentators?|fill-in|consultants?|showrunners?|editors?|interviewees?)\b"
)


@rule(
    "<player> [also |briefly |later ](appear|appears|appeared|appears briefly|appeared briefly|guest stars|guest starred|guest-stars|guest-starred|cameos|cameoed|pops up|popped up|turns up|turned up|shows up|showed up|guests|guested|(can|could) be (seen|glimpsed|spotted|heard)|(is|was) (glimpsed|spotted)|(has|had) a [small |minor |brief |bit |uncredited |one-episode ](role|part)|(made|makes|has|had) (a|an) [..](appearance|cameo)) [(in|on) .. ]as (a|an) <what>(.|,|;| who| whose| during| on| at| for| later| in [the |an |C |one |two |three ][O |season |series |final ](episode|episodes|season|series|finale|pilot|premiere)| in Q)",
    trigger="appears|appeared|guest|cameos|cameoed|cameo|appearance|pops|popped|turns|turned|shows|showed|guests|guested|seen|glimpsed|spotted|heard|role|part", never=ELSEWHERE + "|reception|critical|music",
)  # fmt: skip
def appears_as(player: Person, what: Words, here: Here) -> Cast | None:
    """A guest whose part has no name.

    >>> read("Ana Sol guest starred as a tired ferryman in the finale.")
    cast(performer='Ana Sol', character='tired ferryman', tier='guest')
    >>> read("Ana Sol makes a cameo as a baker.")
    cast(performer='Ana Sol', character='baker', tier='cameo')
    >>> read("Ana Sol guest starred as a ferryman, Tom Vale, in the finale.")
    cast(performer='Ana Sol', character='Tom Vale', tier='guest')
    >>> read("Ana Sol appeared as a baker. Others had cameos.", under="Guest stars")
    cast(performer='Ana Sol', character='baker', tier='guest')
    >>> read("Ana Sol appeared in the first episode as a guest judge.")
    >>> read("Ana Sol made the film as a student.")
    """
    words = here.line[here.low : here.high]
    told = compiled(r"cameo|guest").search(words)
    if of_another(here) or in_another(here) or _NO_PART.search(what) or " " not in player:
        return None
    if told is None and not here.under("guest", "cameo", "cast") and "episode" not in words:
        return None
    part = _its_name(here) or what
    return Cast(player, part, told[0] if told else _tier(here, part=True) if here.under("guest", "cameo") else None)


def _its_name(here: Here) -> str | None:
    """The name of a part behind what it is: "appeared as a ferryman, | Tom Vale,"; the match then takes it in."""
    m = _NAMED_AFTER.match(here.line, here.high) if here.line.endswith(",", 0, here.high) else None
    if m is None:
        return None
    at = m.end() - 1
    here.widen(here.low, m.end())
    return tidy(here.fold.words(at, at + 1)) or None


_NAMED_AFTER = later(r" (?:the )?N(?=, (?:in|who|whose|on|during|for)\b|[.;]| in\b)")


@rule(
    "<players>[,] [all |also |both |each |briefly |later ](appear|appears|appeared|appearing|perform|performs|performed|guest star|guest stars|guest starred|guest-starred|cameo|cameos|cameoed|play|plays|played|(have|has|had) [a |an ][..](part|role|spot)|pop up|pops up|popped up|turn up|turns up|turned up|feature|featured|featuring|(make|makes|made) [a |an |several ][..](appearance|appearances|cameo|cameos)) [..][in Q ][as ](himself|herself|themselves)",
    trigger="himself|herself|themselves",
    never=ELSEWHERE + "|plot|synopsis",
    last=True,
)  # fmt: skip
def in_person(players: Introduced, here: Here) -> Iterator[Cast] | None:
    """People who appear as themselves, whatever they are said to be.

    >>> read("Reef governor Ana Sol and former Ebb Tide player Bo Lind both appeared in \\"Ebb\\" as themselves.")
    cast(performer='Ana Sol', character='Ana Sol', tier='cameo')
    cast(performer='Bo Lind', character='Bo Lind', tier='cameo')
    >>> read("Danish singer Ana Sol made a brief appearance as herself.")
    cast(performer='Ana Sol', character='Ana Sol', tier='cameo')
    >>> read("The tired governor of Reef played chess by himself.")
    """
    words = here.line[here.low : here.high]
    if of_another(here) or in_another(here) or compiled(r"\b(?:by|for|with|to|against|N as) [a-z]+$").search(words):
        return None
    if compiled(r"\b(?:version|versions|not|never)\b").search(words):
        return None
    return (Cast(p, p, "cameo") for p in players if is_performer(p))


RULES = (
    in_person,
    appears_as,
    guests_as,
    in_roles,
    come_in_roles,
    guests_in,
    guest_played,
    guests_of_episode,
    comes_as,
)
