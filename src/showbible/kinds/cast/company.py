"""What sentences say about who is in the work, without their parts: stars, hosts, guests, voices, cameos."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Introduced, People, Person, Quoted
from showbible.kinds.cast.clauses import ELSEWHERE, LEADS_WHAT, of_another
from showbible.kinds.cast.fact import Cast
from showbible.text.patterns import compiled, later

_ROLE_OF_STAR = "(title|titular|lead|leading|main|starring|central|lead male|lead female|male lead|female lead)"


@rule(
    "(title|titular|lead|leading|main|starring) (role|roles|character|characters|part) (is|are|was|were) (played|portrayed|performed|taken|voiced) by <players>",
    f"(features|featured|featuring) <players> in (the|a|its|the series'|the show's|the season's) {_ROLE_OF_STAR} (role|roles|part|parts)",
    f"(stars|starred|starring) <players> in (the|a) {_ROLE_OF_STAR} (role|roles|part)[ as ..][,] (with|alongside|opposite|together with) <more>",
    "(stars|starred|starring) <players>[,] (with|alongside|opposite|together with) <more>",
    "(stars|starred|starring) <players>",
    "<players> [also |both |all ]star",
    "(alongside|with) <players> [also ](returning|starring|co-starring|playing various|rounding|completing)",
    "[main |regular |principal ]cast members <players>",
    "series regulars <players>",
    "[ensemble |main |principal |starring |regular |supporting ]cast (featuring|including|composed of|consisting of|made up of|comprising|led by|headed by) <players>",
    "ensemble [and supporting ]cast [for (the|this) (season|series) |of the (season|series) ](features|includes|consists of|is|stars) <players>",
    "(series|show|season|drama|sitcom|it) (headlines|is headlined by|was headlined by|is topbilled by|was topbilled by|is led by|was led by) <players>(.|;)",
    "<players> [also ]co-star",
    "[supporting |rest of the |main |principal |regular |the ]cast [of the (series|season|show|episode) ][also |further ](includes|included|features|featured|consists of|consisted of|comprises|comprised) <players>",
    "new cast members [for (this|the) (season|series) ](include|are|were|included|is|was) <players>",
    trigger="features|featured|featuring|headlines|headlined|topbilled|led|headed|star|stars|starred|starring|members|ensemble|cast|regulars|title|titular|lead|leading|main",
)  # fmt: skip
def starred(players: People, here: Here, more: People = ()) -> Iterator[Cast] | None:
    """The stars of a work, without their parts.

    >>> read("The series stars Ana Sol, Tom Birch and Wil Marsh.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Tom Birch', tier='main')
    cast(performer='Wil Marsh', tier='main')
    >>> read("It is based on the novel of the same name, starring Ana Sol in the title role, alongside Tom Birch.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Tom Birch', tier='main')
    >>> read("It has an ensemble cast featuring Ana Sol and Tom Birch as two sisters.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Tom Birch', tier='main')
    >>> read("The ensemble cast for this season consists of Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("The titular character is voiced by Ana Sol.")
    cast(performer='Ana Sol', tier='main')
    >>> read("Its ensemble and supporting cast features Ana Sol, Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("The series, featuring Ana Sol in the title role, was a success.")
    cast(performer='Ana Sol', tier='main')
    >>> read("The songs are sung by series regulars Ana Sol and Bo Lind.", under="Soundtrack")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("A preview was hosted by cast members Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Season two stars Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Harbour Lights star Ana Sol said so.")
    >>> read("It crossed over with Low Tide, with guest appearances from cast members Ana Sol and Bo Lind.")
    """
    line, words = here.line, here.line[here.low : here.high]
    told = words.startswith("series regulars ") or compiled(r"\bcast (?:includ|featur|consist)").search(words)
    places = (
        "cast",
        "production",
        "development",
        *(("soundtrack", "music", "broadcast history", "overview") if told else ()),
    )
    if here.section and not here.under(*places):
        return None
    before = line[: here.low]
    if of_another(here) or not _ours(here) or (words.startswith("stars") and not _is_verb(here)):
        return None
    if compiled(r"cast members N").search(words) and _OTHERS_CAST.search(before):
        return None
    if _MADE_FILM.search(before) and words.startswith(("starring", "featuring")):
        return None
    if compiled(r"\bstar$").search(words) and len(players) < 2:
        return None
    if " cast" in f" {words}" and line.startswith(" as ", here.high) and "ensemble" not in words:
        return None
    supporting = compiled(r" (?:as|in) (?:the |a )?supporting").match(line[here.high :]) is not None
    if more and _DOING_ELSE.match(line, here.high):
        more, supporting = (), False
    tier = (
        "guest"
        if before.endswith(("guest ", "guest-"))
        else None
        if words.startswith("cast members N")
        or compiled(r"\b(?:also|further|rest of|new cast|and supporting cast)\b").search(before[-12:] + words)
        else "recurring"
        if "supporting cast" in words or supporting
        else "main"
    )
    return (Cast(p, None, tier) for p in several((*players, *more)))


#: Behind "with Ana Sol": she has another task, or another tier.
_DOING_ELSE = later(
    r"(?:, [^,;]*)? (?:[a-z]+ing|in (?:an? |the )?(?:[a-z]+ )?(?:recurring|guest|supporting|minor|cameo))\b| as (?:(?:an?|the|its|co-)[ -]?)?"
    r"(?:[a-z]+ )?(?:showrunner|producer|executive|director|writer|creator|host|judge|narrator|presenter)"
)
#: What a work became or was to become: "adapted into a film | starring Ana Sol".
_MADE_FILM = later(r"\binto an? (?:[a-z-]+ ){0,2}(?:film|movie) $")
_OTHERS_CAST = later(
    r"(?:former|other|previous|original|fellow|past|N(?:'s?)?|appearances (?:from|by)) (?:main |regular )?$"
)
_NOUN_BEFORE = later(
    r"(?:'s?|\b(?:the|its|his|her|their|two|three|fellow|former|other|media|film|movie|television|tv|guest|pop|rock|rap|reality|sports?|football|by|of|all|"
    r"like|co|future|young|child|adult|porn|soap|action|as|both|between|among|including|[a-z]+ing|C)) $"
)


#: A season by its number: "season two stars".
_SEASON_BEFORE = later(r"(?:^|[,;] |\band )(?:season|series) (?:C|one|two|three|four|five|six) (?:also )?$")


def _is_verb(here: Here) -> bool:
    """Whether "stars" tells who stars, and is no noun: "It stars Ana Sol", not "the Tidewater stars Ana Sol and Bo Lind"."""
    before = here.line[: here.low]
    if before.endswith(("guest ", "guest-")):
        return bool(compiled(r"(?:N|Q|episode|also|premiere|finale|pilot|it) guest[ -]$").search(before))
    if before.endswith("N "):
        mark = here.fold.marks.get(len(before) - 2)
        return mark is not None and mark.value in (*here.scene.titles, here.scene.series)
    return _SEASON_BEFORE.search(before) is not None or not _NOUN_BEFORE.search(before)


def several(players: tuple[str, ...]) -> list[str]:
    """The performers of a list: a name of one word is one only among whole names."""
    whole = any(" " in p for p in players)
    return [p for p in players if " " in p or (whole and len(players) > 2)]


@rule(
    "<players> [also |later |officially |all |both ](joined|join|joins|have joined|had joined|would join|will join) the (main|regular|principal|starring|recurring|supporting|guest|series' main|show's main) cast",
    "<players> (was|were|has been|have been|had been|being) [also |officially ](added|promoted|upgraded|elevated|bumped|bumped up|upped) to (the (main|regular|principal|starring) cast|(series|season|a series|a season) regular[s]|regulars|main cast|series regular status|regular status|the main cast)",
    "<players> (was|were|has been|have been|had been) [also ](cast|announced|hired|confirmed) (as|in|for|to play) (a |an |the |)[main |series |season |undisclosed |unspecified |female |male |co-](lead|leads|regular|regulars|lead role|lead roles|leading roles|leading role|main role|main roles|starring role|starring roles|undisclosed role|undisclosed roles|unspecified role|unspecified roles|recurring role|recurring roles|guest role|guest roles|guest-starring roles|guest-starring role|guest starring roles)",
    "<players> (joined|join|joins|have joined|had joined|(is|are|was|were) joining|(would|will) [all |both |also ]be joining) the cast[ in (a |an |)[undisclosed |unspecified |new ](recurring|guest|main|starring|lead|series regular) (role|roles)](.|,|;| of the (series|season|show)| for (the|its) O season| in (the|its) O season| for season C| for the season)",
    "<players> (joined|join|joins|have joined|had joined) the (season C|O season|season's|show's|series') cast",
    "<players> (joined|join|joins|have joined|had joined) the cast as [a ][series |season |special |recurring ](regular|regulars|guest|guests|guest star|guest stars)",
    trigger="joining|upped|joined|join|joins|added|promoted|upgraded|elevated|bumped|cast|announced|hired|confirmed",
    never=ELSEWHERE + "|reception|critical|music",
)
def joined_main(players: People, here: Here) -> Iterator[Cast] | None:
    """Who joined the main cast, or was promoted to it.

    >>> read("In March 2012, Ana Sol and Bo Lind joined the main cast.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Ana Sol was promoted to series regular.")
    cast(performer='Ana Sol', tier='main')
    >>> read("Ana Sol and Bo Lind joined the cast in recurring roles.")
    cast(performer='Ana Sol', tier='recurring')
    cast(performer='Bo Lind', tier='recurring')
    >>> read("Ana Sol and Bo Lind were cast as series regulars.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Ana Sol and Bo Lind would all be joining the cast, with Mira.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol and Bo Lind were upped to regulars.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("After a move to Reef, Ana Sol joined the cast.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol was promoted to captain.")
    >>> read("Ana Sol was hired as the lead costume designer.")
    """
    if here.words.endswith("lead") and LEADS_WHAT.match(here.line, here.high):
        return None
    season = compiled(
        r"(?<!recurring )(?<!appearing )(?<!starring )(?:for|in|from|of|during) (?:the |its )?(O) season"
    ).search(here.line[here.low : here.high + 45])
    if season is not None and here.scene.kind == "season":
        mark = here.fold.marks.get(here.low + season.start(1))
        if mark is not None and mark.value != here.scene.season:
            return None
    words = here.line[here.low : here.high]
    tier = next((t for t in ("recurring", "guest") if re.search(rf"\b{t}", words)), None)
    if " supporting cast" in words:
        tier = "recurring"
    if tier is None and compiled(r"\b(?:main|regulars?|leads?|leading|starring|principal)\b").search(words):
        tier = "main"
    if of_another(here) or compiled(r" (?:of|as)\b(?! (?:an?|the|her|his|their) [a-z])").match(here.line[here.high :]):
        return None
    return (Cast(p, None, tier) for p in players if len(p.split()) > 1)


@rule(
    "<players> (plays|played|play|portrays|portrayed|voices|voiced) the (title|titular|lead|main|central|leading) (character|role|roles|characters)",
    trigger="title|titular|lead|main|central|leading",
    never=ELSEWHERE + "|reception|critical|music",
)
def plays_lead(players: People, here: Here) -> Iterator[Cast] | None:
    """Who plays the title character, whose name the sentence leaves out.

    >>> read("Ana Sol plays the title character.")
    cast(performer='Ana Sol', tier='main')
    >>> read("The river plays the main role.")
    """
    return None if of_another(here) else (Cast(p, None, "main") for p in players if len(p.split()) > 1)


#: A work that has players of its own stands between the sentence's beginning and the match.
_MODEL = later(
    r"(?:sequel to|spin-off (?:of|from)|remake of|prequel to|(?:based on|adaptation of|adapted from|inspired by|version of)(?! (?:the |a |an )?(?:[\w' -]+ ){0,6}?"
    r"(?:novel|novels|book|books|comic|comics|manga|webtoon|play|novella|short story|stories|memoir|character|characters|podcast|life|game|games)\b))[^;]*$"
    r"|(?:films?|movies?) N[^;]*, $"
)
_AGAIN = later(
    r"(?:(?:, | and )(?:it |the (?:series|show|season) |which )?(?:also )?|\b(?:it|series|show|season) (?:also )?)$"
)


def _ours(here: Here) -> bool:
    """In the lead and on its own cast a sentence about stars is about this work, but not one about its model."""
    before = here.line[: here.low]
    if _MODEL.search(before) is None:
        return True
    return here.line.startswith("stars", here.low) and bool(_AGAIN.search(before)) and not before.endswith(", ")


@rule(
    "confirmed that <players> (would be returning|would return|will return|would also return)",
    "<players> (would|will) also return",
    "<players> confirmed (his|her|their) return",
    "announced .. that <players> (would|will) be (returning|joining|in the cast)",
    "reported that <players> (were|was|are|is) set to return",
    "<players>, from ..., (was|were) also cast",
    "<player> .. announced ... that (she|he) (would|will|is|was) [be ]returning",
    "<player>[,] ... confirmed .. that (she|he) (would|will|is|was) [be ]returning",
    trigger="return|returning|cast|joining", never=ELSEWHERE + "|reception|critical|music|writing|filming",
)  # fmt: skip
def will_return(here: Here, players: People = (), player: Person = "") -> Iterator[Cast] | None:
    """Somebody comes back, whose part the sentence leaves open.

    >>> read("It was confirmed that Ana Sol and Tom Birch would be returning for the revival.")
    cast(performer='Ana Sol')
    cast(performer='Tom Birch')
    >>> read("The season confirmed that fans would be returning.")
    """
    if compiled(r"(?:played|portrayed|voiced) (?:the character (?:of )?)?$|character of $").search(
        here.line[: here.low]
    ):
        return None
    works = here.scene.called
    named = [p for p in players or (player,) if len(p.split()) > 1]
    if any(w in p.casefold() or p.casefold() in w for p in named for w in works):
        return None
    return (Cast(p) for p in named)


@rule(
    "<players> [will |would ][all |also |both |each ](appear|appears|appeared|perform|performs|performed|guest star|guest stars|guest starred|guest-starred|made a guest appearance|made guest appearances|makes a guest appearance|make guest appearances|made a special appearance|makes a special appearance|made cameos|made a cameo appearance|make cameo appearances|cameo|cameos) .. as (himself|herself|themselves)",
    "(stars|starring|starred|features|featuring|featured) <players> as (himself|herself|themselves)",
    "<players>[,] .. playing (himself|herself|themselves)",
    "<players>[,] .. (play|plays|played|playing|portray|portrays|portrayed|voice|voices|voiced|appear|appears|appeared as|star as|starred as|as|lend .. to|lent .. to|lends .. to) [a |an |the ][..](version|versions|caricature|caricatures|parody|parodies|take|takes) (of|on) (himself|herself|themselves)",
    "<players>[,] [have |has |had ][also |both |all |each |briefly ](play|plays|played|portray|portrays|portrayed|voice|voices|voiced) (himself|herself|themselves)",
    trigger="himself|herself|themselves",
)  # fmt: skip
def as_themselves(players: Introduced, here: Here) -> Iterator[Cast] | None:
    """People who appear as themselves.

    >>> read("The singers Bo Lake and Di Sand appeared as themselves.")
    cast(performer='Bo Lake', character='Bo Lake', tier='cameo')
    cast(performer='Di Sand', character='Di Sand', tier='cameo')
    >>> read("Ana Sol lent her voice to an animated version of herself, and Bo Lake played himself.")
    cast(performer='Ana Sol', character='Ana Sol', tier='cameo')
    cast(performer='Bo Lake', character='Bo Lake', tier='cameo')
    >>> read("It was said that Bo Lake and Di Sand would appear as themselves.")
    cast(performer='Bo Lake', character='Bo Lake', tier='cameo')
    cast(performer='Di Sand', character='Di Sand', tier='cameo')
    >>> read("The sitcom stars Bo Lake as himself.")
    cast(performer='Bo Lake', character='Bo Lake', tier='cameo')
    >>> read("He cut himself.")
    """
    if compiled(r"\b(?:younger|older|future|past|child) versions? of ").search(here.line[here.low : here.high]):
        return None
    if len(players) > 1 and compiled(r"(?:star|feat)\w* .* as h\w+$").match(here.line[here.low : here.high]):
        return None  # "stars Ana Sol and Bo the cat as himself"
    return (Cast(p, p, "cameo") for p in players)


@rule(
    "(cameos|cameo appearances|cameo) .. (by|from|include|included|includes|including|:) <players>",
    "<players> (make|makes|made|has|have|had) .. cameo",
    "<players> (cameo|cameos|cameoed) (as|in)",
    trigger="cameo|cameos", never="reception|critical|accolades",
)  # fmt: skip
def made_cameos(players: People, here: Here) -> Iterator[Cast] | None:
    """Cameos, by name.

    >>> read("The finale has cameos by Bo Lake and Di Sand.")
    cast(performer='Bo Lake', tier='cameo')
    cast(performer='Di Sand', tier='cameo')
    >>> read("Singers who cameo as themselves in the finale include Bo Lake and Di Sand.")
    cast(performer='Bo Lake', character='Bo Lake', tier='cameo')
    cast(performer='Di Sand', character='Di Sand', tier='cameo')
    >>> read("It has a cameo by Mira Vale from Tidewater.")
    >>> read("The cameo was cut.")
    """
    if of_another(here) or compiled(r" from (?:the )?(?:[a-z]+ )*[NQ]").match(here.line[here.high :]):
        return None  # "a cameo by Mira Vale from Tidewater": a part
    as_self = compiled(r"\bas themselves\b").search(here.line, here.low, here.high) is not None
    return (Cast(p, p if as_self else None, "cameo") for p in players if len(p.split()) > 1)


@rule(
    "<players> (provided|provide|provides|lent|lend) [some |additional |their ](voices|voice work)",
    "(features|featuring|featured|includes|with|stars|has) the (voices|voice talents|voice) of <players>",
    trigger="voices|voice",
    never=ELSEWHERE,
)
def lent_voices(players: Described, here: Here) -> Iterator[Cast] | None:
    """Who lent their voices, to whom is not said.

    >>> read("Ana Sol and Tom Birch provided some voices.")
    cast(performer='Ana Sol')
    cast(performer='Tom Birch')
    >>> read("It provided voices.")
    >>> read("Ana Sol and Tom Birch lend their voices to Mira and Edda.")
    """
    if compiled(r" (?:to|for|of) (?:(?:both|the) )?N").match(here.line, here.high):
        return None  # to whom is said
    return (Cast(p) for p in players if len(p.split()) > 1)


@rule(
    "<players> in guest roles",
    "(features|featured|featuring|includes|included|including|has|had|saw|with) such [notable |prominent |famous |well-known |special ](guest stars|guests|guest actors|celebrity guests|special guests) as <players>",
    "guest (stars|actors|performers|appearances by actors) such as <players>",
    "guest (stars|starring|appearances) [(for|in|of|on|during) the (season|series|show|O season) ][also |have |has ](include|included|includes|by|from|were|are) <players>",
    "[other |notable |special |celebrity ]guests (were|include|included|are|have included) {<player> in <episode>}",
    "(other|notable|celebrity|special|famous|regular|frequent|recurring|past|early) guests [on the show |of the series ][also |have ](include|included|were|are) <players>",
    trigger="guest|guests",
)
def guested(here: Here, players: People = (), player: Person = "", episode: Quoted = "") -> Iterator[Cast] | None:
    """Guests, by name.

    >>> read("Ana Sol stars as Mira, as well as Wil Marsh and Bo Lake in guest roles.")
    cast(performer='Wil Marsh', tier='guest')
    cast(performer='Bo Lake', tier='guest')
    >>> read("The finale also featured such guest stars as Ana Sol, Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    cast(performer='Cy Marsh', tier='guest')
    >>> read('Other guests were Ana Sol in "Ebb" and Bo Lind in "Flow".')
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("The guest house burnt down.")
    """
    named = players or (player,)
    if here.line.startswith(" as ", here.high):
        named = named[:-1]  # the last one's part follows
    return (Cast(p, None, "guest") for p in named if len(p.split()) > 1) if not of_another(here) else None


RULES = (
    starred,
    joined_main,
    plays_lead,
    will_return,
    as_themselves,
    made_cameos,
    lent_voices,
    guested,
)
