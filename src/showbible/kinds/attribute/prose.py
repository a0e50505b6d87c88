"""What sentences say that the work is: after what, in which franchise, under which other names."""

from __future__ import annotations

import re

from showbible.data import either
from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.grammar.slots import Work
from showbible.kinds.attribute import counts
from showbible.kinds.attribute.counts import OF_MAKING
from showbible.kinds.attribute.fact import Attribute
from showbible.text.patterns import compiled, later

MADE = r"(?:novels?|books?|novella|manga|webtoons?|comics?|comic (?:book|strip)s?|graphic novels?|light novel|films?|movies?|play|memoirs?|autobiograph(?:y|ies)|short stor(?:y|ies)|stor(?:y|ies)|series|sitcom|drama|video games?|role-playing games?|games?|characters?|organi[sz]ation|team|superhero(?:es)?|format|show|telenovela|miniseries|podcasts?|franchise|trilogy|saga|poems?|articles?|musical|biograph(?:y|ies)|programme|program|competition|toy line|formats?|web series|serial|soap opera|version)"
_BASED = later(
    rf"(?:based (?:[a-z]+ )?(?:up)?on|adapted from|(?<![a-z])adapta?t?ion of|remake of|reboot of|re-?imagining of|retelling of|(?:modell?ed|patterned) (?:on|after)|adapts|adapting|dramati[sz]es)(?: the adaptation of)? (?P<head>(?:(?!(?:which|who|that|by|starring|written) )(?:[a-z-]+(?:'s?)?|\d+s|[NDCOQ](?:'s)?|[ND](?:,? and N)+(?:'s)?),? ){{0,8}}?)"
    rf"(?:(?P<same>(?:{MADE}|original)(?: franchise| series)?(?: by (?:[a-z]+ )*N)?,? (?:of|with|by|under) the same (?:name|title))"
    rf"|(?P<eponymous>eponymous {MADE}|{MADE} of the same name|(?:(?<= the )|(?<=D )|(?<=N )|(?<=bestselling )|(?<=best-selling )|(?<=novel ))(?:novel|book|play|novella|memoir|graphic novel|comic strip|webcomic|manga|(?:(?:comic |graphic |light )?(?:novel|book)|comic|manga) series|comic book|light novel)(?= by N(?:,? and N)?(?:[.,;]|$| and\b))|(?<=the N )(?:novel|play|book|novella)(?=[.,;]|$| and\b))"
    rf"|{MADE}(?: series)?(?: (?:entitled|titled|named|called)|,(?= (?:#?N|Q)(?:[.,;]|$| by )))? (?P<work>(?:the )?(?:N(?: (?:of|on|in|from|and|or|to|for|with|at) (?:the |an? )?N)+(?= by N|: N)|N's N(?= by N)|#?N(?: / N|: N)*(?: of (?:the )?N)?|Q))(?!'s))"
)
_VERSION = later(
    rf"version of (?:the )?(?:(?:N|[a-z-]+) ){{0,4}}?(?:(?P<same>(?:{MADE}|original) of the same (?:name|title))|(?P<work>N)(?!'s)(?=[.,;]| (?:and|which|that|created|produced|hosted|broadcast|aired)\b|$))"
)
#: A title that goes on in small letters ("Polder blauw,").
_SMALL_END = later(
    r" (?!(?:by|with|which|that|and|starring|as|from|in|of|to|the|written|created|on|for|is|was|about|or)\b)[^\W\d_A-Z]+(?=[,.;])"
)
#: A foreign title that goes on in small words ("Ana y los 7").
_SMALL_WORDS = later(
    r"(?: (?:y|e|et|und|og|och|i|de|del|la|los|las|les|el|der|die|das|du|des|en|na)){1,3} (?:\d+|[^\W\d_A-Z]+)(?=[,.;]| (?:by|created)\b)"
)
#: Works that one name covers: "the Low Water novels".
_COVERED = later(
    r"(?:based (?:[a-z]+ )?(?:up)?on|adapted from|adaptation of) (?:(?:the|N's) )?(?:[a-z-]+ ){0,2}(?P<work>N(?: of (?:the )?N)?) (?:(?:novel|book|film|comic book|graphic novel|game) series|novels|books|stories|series of (?:novels|books)|trilogy|films|comics|comic strips?|manga|games|video games?|line of toys|toy line|toys|action figures)\b"
)
#: A title and no more: "an adaptation of Low Water, the".
_PLAIN = later(
    r"(?:adapted from|adaptation of|remake of) (?P<work>(?:the )?(?:N(?: of (?:the )?N)?|Q))(?=[,.;]|$| and (?:was|is|follows|stars)\b| (?:created|developed|starring)\b)"
)
#: A work that a sentence begins with and says to be the source.
_SOURCE = later(
    rf"(?:the |N's )?(?:(?:[a-z-]+|D|O) ){{0,2}}?{MADE} (?P<work>(?:the )?(?:N|Q))(?: by N)?,? (?:is|was|serves as|served as|forms|formed|provided|provides|became) the (?:source|basis)\b"
)
_BY = later(r"(?:based (?:[a-z]+ )?on|adapted from) (?P<work>(?:the )?(?:N|Q)) by N")


@rule(
    "(based|adapted|adaptation|adaption|remake|reboot|reimagining|re-imagining|retelling|modelled|modeled|patterned)",
    "(is|was) (the|an|a) [(D|O|current|local|latest) ](N|american|british) version of",
    "(adapts|adapting|dramatises|dramatizes)",
    "(source|basis|source material|inspiration) (of|for) (the|this) (series|show|drama|season|miniseries|serial)",
    trigger="reimagining|re|retelling|modelled|modeled|patterned|based|adapted|adaptation|adaption|remake|reboot|version|adapts|adapting|dramatises|dramatizes|source|basis",
)
def based_on(here: Here) -> list[Attribute] | Attribute | None:
    """The work that this one adapts, or the character; "of the same name" is the show's own.

    >>> read("It is based on the Gull Comics character of the same name.")
    attribute(property='based_on', value='Harbour Lights')
    >>> read("It is based on the 1986 play of the same name and the novel Low Water by Ana Sol.")
    attribute(property='based_on', value='Harbour Lights')
    attribute(property='based_on', value='Low Water')
    >>> read("It is adapted from the novel Low Water by Ana Sol.")
    attribute(property='based_on', value='Low Water')
    >>> read("It is based on the 2005 book Low Water on the Bay by Ana Sol.")
    attribute(property='based_on', value='Low Water on the Bay')
    >>> read("It is based on the Dutch series Polder blauw, shown in 2010.")
    attribute(property='based_on', value='Polder blauw')
    >>> read("It is a remake of the Spanish series Eva y los 7.")
    attribute(property='based_on', value='Eva y los 7')
    >>> read("It is based on the 2015 book Ebb or Tide: A Long Life by Ana Sol.")
    attribute(property='based_on', value='Ebb or Tide: A Long Life')
    >>> read("The show is based on the Low Water line of toys.")
    attribute(property='based_on', value='Low Water')
    >>> read("It is based on the best-selling Low Water novels by Ana Sol.")
    attribute(property='based_on', value='Low Water')
    >>> read("It is based on the A Tale of Tides novels by Ana Sol.")
    attribute(property='based_on', value='A Tale of Tides')
    >>> read("It is an adaptation of Low Water, a series of novels by Ana Sol.")
    attribute(property='based_on', value='Low Water')
    >>> read("It is based on the 2005 novel by Ana Sol.")
    attribute(property='based_on', value='Harbour Lights')
    >>> read("It is an adaptation of the Ana Sol novel.")
    attribute(property='based_on', value='Harbour Lights')
    >>> read("It is based on Ana Sol's second novel, Low Water.")
    attribute(property='based_on', value='Low Water')
    >>> read("It is based on the Ana Sol novels featuring a detective.")
    >>> read("It is an adaptation of the Danish novel.")
    >>> read("It is based on the Danish novels by Ana Sol.")
    >>> read("It is based on Ana Sol's memoir Low Water.")
    attribute(property='based_on', value='Low Water')
    >>> read("The series was based on the novel Low Water.", under="Development")
    attribute(property='based_on', value='Low Water')
    >>> read("A song based on the novel Low Water was cut.", under="Development")
    >>> read("It is the British version of the Dutch series Low Water.")
    attribute(property='based_on', value='Low Water')
    >>> read("Harbour Lights is a drama based on the comic book series by Ana Sol, Bo Lind, and Cy Marsh.")
    attribute(property='based_on', value='Harbour Lights')
    >>> read("The series is an adaptation of Ana Sol's novel Low Water.", under="Development")
    attribute(property='based_on', value='Low Water')
    >>> read("It is a re-imagining of Ana Sol's 1818 novel Low Water.")
    attribute(property='based_on', value='Low Water')
    >>> read("It is based upon the Norwegian original of the same name.")
    attribute(property='based_on', value='Harbour Lights')
    >>> read("Harbour Lights is based on Oslo Harbour Nights and was shown in May.")
    attribute(property='based_on', value='Oslo Harbour Nights')
    >>> read("Harbour Lights is based on Ana Sol and was shown in May.")
    >>> read("It was modelled on the Danish series Low Water.")
    attribute(property='based_on', value='Low Water')
    >>> read("It is the sequel to Low Water, which is based on Ana Sol's novel of the same name.")
    >>> read("It is the British version of the Dutch series of the same name.")
    attribute(property='based_on', value='Harbour Lights')
    >>> read("It has spawned a prequel based on the series Low Water.")
    >>> read("The series adapts the novel Low Water by Ana Sol.")
    attribute(property='based_on', value='Low Water')
    >>> read("Ana Sol's novel Low Water is the source of the series.")
    attribute(property='based_on', value='Low Water')
    >>> read("It is based on the picture book series of the same name by Ana Sol.")
    attribute(property='based_on', value='Harbour Lights')
    >>> read("Based on characters featured in the novels of Ana Sol, it is set in Oslo.")
    """
    if here.scene.kind == "other" or (here.section and not (here.under(*OF_MAKING) and _of_this_work(here))):
        return None
    if compiled(r"\b(?:spawned|inspired|led to|followed by|spun off) [^;.]*$").search(here.line, 0, here.low):
        return None  # what came of it
    line = here.line
    if here.words.startswith(("source", "basis")):
        m = _SOURCE.match(line)
    elif "version" in here.words:
        m = _VERSION.match(line, here.high - 10)
    else:
        m = (
            _BASED.match(line, here.low)
            or _COVERED.match(line, here.low)
            or _BY.match(line, here.low)
            or _PLAIN.match(line, here.low)
            or _alike(here)
        )
    if (
        m is None
        or _of_other_work(here)
        or compiled(r"(?:also|film|episode|story|novel|game|books?) (?:is |was |are )?$|\bnot $|characters? $").search(
            line[: here.low]
        )
    ):
        return None
    here.widen(*m.span())
    groups = m.groupdict()
    author = here.fold.marks.get(m.start("eponymous") - 2) if groups.get("eponymous") else None
    if (
        author is not None
        and author.letter == "N"
        and " " not in str(author.value)
        and not line.startswith(" by", m.end())
    ):
        return None  # "the Danish novel"
    if groups.get("same") or groups.get("eponymous"):
        own = Attribute("based_on", here.scene.series)
        more = _AND_ON.match(line, m.end())
        if more is None:
            return own
        here.widen(m.start(), more.end())
        return [own, Attribute("based_on", tidy(here.fold.words(*more.span("work"))).strip('"“”').rstrip(","))]
    if m.re.pattern in (_COVERED.pattern, _PLAIN.pattern) and NO_WORK.search(
        here.fold.words(m.start("work"), m.end("work"))
    ):
        return None
    if "character" in (groups.get("head") or "").split():
        return None
    if m.re.pattern == _COVERED.pattern and line.startswith((" featuring ", " about "), m.end()):
        return None  # "the Ana Sol novels featuring a detective": hers
    value = tidy(here.fold.words(m.start("work"), m.end("work"))).strip('"“”').rstrip(",")
    end = here.fold.stretch(*m.span("work"))[1]
    if more := _SMALL_END.match(here.fold.text, end) or _SMALL_WORDS.match(here.fold.text, end):
        value += more[0]
    return Attribute("based_on", value)


#: A name and no more, which may be anybody's: "based on Tidewater Driver and".
_ANY = later(r"based (?:[a-z]+ )?(?:up)?on (?P<work>(?:the )?(?:N(?:'s N)?|Q))(?=[.,;]|$| (?:and|which|with|that)\b)")
_WORD = later(r"[^\W\d_]{4,}")


def _alike(here: Here) -> re.Match[str] | None:
    """The source that a lead gives by a title akin to the work's own: "Norway's Worst Cook is based on Britain's Worst Cook"."""
    m = _ANY.match(here.line, here.low) if not here.section else None
    if m is None:
        return None
    words = set(_WORD.findall(here.fold.words(*m.span("work")).casefold()))
    own = set(_WORD.findall(here.scene.series.casefold())) if here.scene.series else set()
    return m if len(words & own) > 1 or (words & own and len(own) < 3 and len(words) > 1) else None


#: A further work behind the first: "based on the film of the same name and the novel N by N".
_AND_ON = later(
    rf",? and (?:on )?(?:the|N's?) (?:[DO] )?(?:[a-z-]+ ){{0,2}}{MADE} (?P<work>(?:the )?(?:N(?: of (?:the )?N)?|Q))(?!'s)"
)

_SUBJECT = later(
    r"(?:^|\. |, (?:and )?)(?:it|the (?:series|show|season|drama|program|programme|sitcom|miniseries|telenovela|serial|format)|(?P<name>N))(?: (?:is|was))(?: (?:[a-z]+ly|partly|also))?(?: an? (?:[a-zN-]+ ){0,2})? ?$"
)


#: Whose works they are, and where they are from.
NO_WORK = later(
    rf"(?:^|[ -])(?:Comics|{either(lexicon.COMICS_PUBLISHERS)}|Bestselling|[A-Z]\w+(?:ish|ese|ian|ean|ican))$|^(?:{either(lexicon.DEMONYMS)})$"
)


def _of_this_work(here: Here) -> bool:
    """Whether the clause's subject is the work itself: "the series is", "N was" where it is called so."""
    m = _SUBJECT.search(here.line, 0, here.low)
    return m is not None and (not m["name"] or here.fold.marks[m.start("name")].value in here.scene.titles)


def _of_other_work(here: Here) -> bool:
    """Whether it is another work that is based on something: "the sequel to Low Water, which is based on"."""
    m = compiled(r"(?P<work>N),? (?:which|that|itself) (?:is|was|were) (?:itself )?(?:[a-z]+ )?$").search(
        here.line[: here.low]
    )
    return m is not None and here.fold.marks[m.start("work")].value not in here.scene.titles


@rule(
    "(working title|working title of|working title was|tentative title|tentative title of|tentatively titled|tentatively called|provisionally titled|tentatively entitled|provisional title|temporary title|placeholder title) [the ]<work>",
    "before (it|the (series|show|project)) was (renamed|retitled), (it|the (series|show|project)) was (known as|called|titled) <work>",
    "to (keep|maintain|preserve) ..[,] (it|the (series|season|show|production)) was (filmed|shot|produced) as <work>",
    "(series|show|season|drama|pilot|project|it|programme|sitcom) was (originally|initially|previously|formerly|first|tentatively) (titled|called|named|entitled|announced as|known as) <work>",
    "(developed|filmed|shot|announced|produced|ordered|picked up|commissioned|pitched) under the [working ](title|name) <work>",
    "(developing|developed|pitched|pitching|wrote|shopped) (it|them|N|the (series|show|pilot|script|project|sitcom)) (under|with) the [working ]title <work>",
    "(series|show|project|drama|pilot|sitcom|comedy|N), then (titled|called|known as|entitled) <work>",
    "(originally|initially|previously|formerly|provisionally|first) (titled|entitled|named) [as ]<work>",
    "(series|show|drama|sitcom|project|pilot|it|programme) was (originally|initially|first) (going|intended|meant|supposed|planned) to be (called|titled|named|entitled) <work>",
    "working title (of|for) the (series|show|season|project|programme|production|pilot) (is|was|had been) <work>",
    "(changed|renamed|retitled) [(its|the) (title|name) ]from <work> to",
    "(originally|initially|O) (conceived|announced|pitched|developed|planned) as <work>(.|,|;| before| but| and)",
    "(picked up|ordered|greenlit|filmed|shot) ...with [the |a ][new ](name|title) [of ]<work>",
    "known (during|in) (production|development) as <work>",
    "(series|show|project|pilot|season|it) was known as <work> (during|in|throughout) (production|development|its development|pre-production)",
    "original title (for|of) the (series|show|pilot|project|sitcom|drama) (is|was|had been) <work>",
    "(originally|initially|first) (called|known as) <work>, (the|it)",
    "title [of the (series|show) ](was|had been|being) [later |then ]changed from <work>",
    "title (would|will|was to) (change|be changed) from <work> to",
    "under the (original|initial|tentative|first|earlier|shortened|temporary) (title|name) [of ]<work>",
    "(pilot|script|project|pitch|pilot episode|presentation)[ (was|had been) (written|filmed|shot|sold|made|produced|bought)] under the (title|name) [of ]<work>",
    "(ordered|commissioned|announced|greenlit|picked up|developing|developed) a pilot (named|called|titled|entitled) <work>",
    "(pilot|project) (was|had been) (announced|ordered|commissioned|developed) (named|called|titled|entitled|as) <work>",
    "(proposed|original|initial|first|earlier|provisional|former) (title|name) (was|had been|being) [to be ]<work>",
    "(series|show|project|drama|pilot|sitcom|programme) (was|were) [originally |initially |first ]to (be|have been) (called|titled|named|entitled) <work>",
    trigger="first|conceived|announced|name|called|titled|named|entitled|pilot|project|change|production|development|provisional|temporary|placeholder|filmed|shot|produced|changed|renamed|retitled|title|under|then|working|tentatively|tentative|originally|initially|previously|formerly|provisionally",
)
def working_title(work: Work, here: Here) -> Attribute | None:
    """What the work was called while it was made.

    >>> read("Filming began in May under the working title Lantern.")
    attribute(property='working_title', value='Lantern')
    >>> read("The show was originally titled Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The season, initially titled Low Water, came late.")
    attribute(property='working_title', value='Low Water')
    >>> read("The series was developed under the title Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The project, then known as Low Water, was ordered in May.")
    attribute(property='working_title', value='Low Water')
    >>> read("Sol began developing Harbour Lights under the title Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The title was changed from Low Water to Harbour Lights.")
    attribute(property='working_title', value='Low Water')
    >>> read("The series was known during production as Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("It was originally titled Don't Trust the Sea in Room 3.")
    attribute(property='working_title', value="Don't Trust the Sea in Room 3")
    >>> read("Its original title was Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The show's original name was Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The show was to be called Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("It was first announced as Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The pilot was picked up in May with the new name Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The boy was to be called Low Water.")
    >>> read("Sol's original title for the show was Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The network gave it the provisional title Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("HBO gave it a put pilot commitment under the original title Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("In May 2014, HBO ordered production of a pilot under the title Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("In May 2014, a pilot was announced named Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("It was announced that the title would change from Low Water to Harbour Lights.")
    attribute(property='working_title', value='Low Water')
    >>> read("The show was originally going to be called Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("Before it was renamed, the show was called Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The title would change from Harbour Lights to Low Water.")
    >>> read("The show was shown abroad under the title Low Water.")
    >>> read("The episode's working title was a joke.")
    >>> read("The melody, originally titled Low Water, was by Bo Lind.")
    >>> read("The novel was initially titled Low Water.")
    >>> read("The network is developing a spin-off about the mayor, tentatively titled Low Water.")
    """
    if here.scene.kind == "other" or compiled(
        r"\b(?:episode|album|song|character|film|single|book)\b(?! under\b)[^,;]{0,40}$|\b(?:air(?:s|ed|ing)?|broadcast|shown|released|published|dubbed|abroad) (?:[a-zN]+ ){0,3}$"
    ).search(here.line[: here.low]):
        return None
    if _OTHER_TITLED.search(here.line, 0, here.low) or compiled(
        r"\b(?:spin-?off|sequel|prequel)(?! (?:of|from|to) (?!the (?:show|series)))\b[^;]*$"
    ).search(here.line, 0, here.low):
        return None
    name = tidy(work)
    if name in here.scene.titles or here.scene.kind == "episode" or (here.section and not here.under(*OF_MAKING)):
        return None
    return Attribute("working_title", name + _rest_of_title(here))


#: What else than the work has a title: "The melody, originally titled".
_OTHER_TITLED = later(
    r"\b(?:the|an?|its|this|that|his|her|their) (?:[a-z-]+ ){0,3}(?:melody|tune|theme|track|movie|novel|game|role|part|band|company|event|special|documentary|play|musical|comic|tour|script for the [a-z]+|episode|song|album|character|film|single|book)(?:,|,? (?:which|that|who))? (?:(?:was|is|were|had been) )?$"
)
#: A title that the marks have cut: "It's Low", "Don't Trust the Sea in Room 3".
_REST = later(
    r"['’](?:s|re|ll|m|ve|d|t) [A-Z][\w-]*(?: [A-Z][\w'’-]*)*| the (?!(?:CW|BBC|US|UK)\b)[A-Z][\w'’-]*(?: (?:(?:in|of|on|at|for|with) (?:the )?)?[A-Z0-9][\w'’-]*)*(?=[.,;]| (?:and|but|was|is|before|when|until)\b|$)"
)


def _rest_of_title(here: Here) -> str:
    """What belongs to a title that ends a phrase, and stands behind its mark."""
    end = here.fold.stretch(here.low, here.high)[1]
    m = _REST.match(here.fold.text, end) if here.line[here.high - 1] == "N" else None
    return m[0] if m else ""


@rule(
    "(subtitled|with the subtitle|subtitle of|carries the subtitle|under the subtitle) <work>",
    trigger="subtitled|subtitle",
)
def subtitled(work: Work, here: Here) -> Attribute | None:
    """The title that a season bears besides its number.

    >>> read("The season, subtitled The Long Night, came in May.")
    attribute(property='subtitle', value='The Long Night')
    >>> read("The season, subtitled The Duchess of Grey Street, came in May.")
    attribute(property='subtitle', value='The Duchess of Grey Street')
    >>> read("Subtitled The Long Night, it came in May.")
    attribute(property='subtitle', value='The Long Night')
    >>> read("It was shown subtitled in Welsh.")
    >>> read("The first half of the season, subtitled The Long Night, came in May.")
    >>> read("A box set subtitled The Long Night was released in May.")
    """
    if compiled(
        r"\b(?:set|sets|box|boxset|dvd|dvds|disc|edition|volume|album|soundtrack|book|novel|game|tour|poster|trailer|documentary) [^;.]{0,30}$"
    ).search(here.line[: here.low]):
        return None
    if compiled(r"\b(?:half|part|pod|arc|block|chapter) [^;.]{0,60}$").search(here.line, 0, here.low):
        return None
    if here.scene.kind == "series" and compiled(r"\b(?:seasons?|episodes?|pod|arc)\b").search(here.line[: here.low]):
        return None
    first = compiled(r"[NQ]").search(here.line, here.low, here.high)
    value = here.fold.words(first.start(), here.high) if first else ""
    whole = tidy(value).strip('"“”').rstrip(",.")
    before = here.fold.text[: here.fold.offset(first.start() if first else here.low)]
    return Attribute("subtitle", f"The {whole}" if before.endswith(" The ") else whole)


RULES = (
    *counts.RULES,
    based_on,
    working_title,
    subtitled,
)
