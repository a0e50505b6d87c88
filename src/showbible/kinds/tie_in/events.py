"""Works that come of a work: spin-offs in lists, reunions, prequel episodes, crossovers made for two shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Reading
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, tidy
from showbible.grammar.slots import Work
from showbible.kinds.fact import Found, folded
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.works import Few, Other, may_be_work, ties
from showbible.text import Item, Paragraph
from showbible.text.patterns import compiled, later


def _whole(fold: Fold, low: int, high: int) -> str | None:
    name = tidy(compiled(r"^.{1,40}?['’]s (?=[A-Z])").sub("", fold.words(low, high)))
    return name if may_be_work(name) else None


#: A title whose small words have cut it: "Tide Channel's Mara | the | First".
Whole = Annotated[str, Slot(r"(?<![a-zA-Z])(?:N's )?N(?: (?:the|of|of the) N)*(?!')", _whole)]


@rule(
    "crossover [(television|tv|animated|feature) ](movie|film|special|event|episode) (between|of|with) [(C|the|its) ][N ][(television|animated) ](series|shows|sitcoms)[,|:] {<whole>}",
    "crossover between [(C|the) ][N ][(television|animated) ](series|shows|sitcoms)[,|:] {<whole>}",
    trigger="crossover",
)
def made_of_two(whole: Whole, here: Here) -> Iterator[TieIn]:
    """A crossover that was made for two shows.

    >>> read("It is a Canadian crossover television movie between two Tide Channel series, Low Sands and Mara the First.")
    tie_in(target='Low Sands', relation='crossover')
    tie_in(target='Mara the First', relation='crossover')
    >>> read("It is a crossover between two worlds.")
    """
    yield from ties(whole, here, "crossover")


@rule(
    "(spin-offs|spinoffs|spin-off series), including ...(series|shows|sitcoms|dramas) {<work>}",
    "(spin-off|spinoff)[ series] (is|was|has been) ..[,] (titled|called|named|entitled) <work>",
    "(a|the|its) (spin-off|spinoff)[ series] (for|about|with) .., <work>,",
    trigger="spin|spinoff|spinoffs",
)
def came_of_it(work: Other, here: Here) -> Iterator[TieIn]:
    """Spin-offs among other things, or with their titles at the end.

    >>> read("The series has spawned many spin-offs, including novels, films and the television series Low Sands and High Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    tie_in(target='High Sands', relation='spin_off')
    >>> read("A spin-off is in production, titled Low Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("A spin-off for adults, Low Sands, aired in 2003.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("There were spin-offs, including novels by Ana Sol.")
    """
    yield from ties(work, here, "spin_off")


#: One of several titles, with whatever small words it has.
_ITEM = later(
    r"[A-ZÀ-Þ0-9][\w'’!?&.:-]*(?: (?:(?:the|of|and|in|for|to|a|an|is|on|at|from|with) )*[A-ZÀ-Þ0-9&][\w'’!?&.:-]*)*(?= \(|$)"
)


@rule("the (spin-off|spinoff) <name> series", trigger="spin|spinoff", never="reception|accolades|award")
def split_series(name: Work, here: Here) -> Iterator[TieIn]:
    """A spin-off whose title stands in front of its form.

    >>> read("The network ordered the spin-off Low Sands series.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("The network ordered the spin-off animated series.")
    """
    if may_be_work(name):
        yield from ties(name, here, "spin_off")


@rule(
    "(C|several|many|numerous|multiple|various|other|of|its|into) ..(spin-offs|spinoffs|spin-off series|spin-off shows)[ (have|were|has|had) [been ](aired|made|produced|created|broadcast|commissioned|ordered|released)[ ..]][,|:] (including|such as|include|includes|are|were)[:] <name>",
    trigger="spin|spinoffs",
    never="reception|accolades|award",
)
def many_of_it(name: Work, here: Here) -> Iterator[TieIn]:
    """Spin-offs one after another, whatever words their titles hold.

    >>> read("It led to the making of many spin-off series, including: Mia and Tom Take Oslo, Low Sands, Gull & Tern, and Life of Mona.")
    tie_in(target='Mia and Tom Take Oslo', relation='spin_off')
    tie_in(target='Low Sands', relation='spin_off')
    tie_in(target='Gull & Tern', relation='spin_off')
    tie_in(target='Life of Mona', relation='spin_off')
    >>> read("Several spin-offs have aired in this format, including To Find a Whale, To Find an Eel and To Find a Crab.")
    tie_in(target='To Find a Whale', relation='spin_off')
    tie_in(target='To Find an Eel', relation='spin_off')
    tie_in(target='To Find a Crab', relation='spin_off')
    >>> read("It has several spin-offs, including novels.")
    """
    begin = here.fold.offset(here.low) + here.words.rfind(name)
    told = re.split(r"[.;](?:\s|$)", here.fold.text[begin : here.fold.end])[0]
    own = {folded(t) for t in here.scene.titles}
    titles = re.split(r", (?:and )?", told)
    if ", and " not in told:
        titles[-1:] = re.split(r" and (?=[A-Z])", titles[-1])
    if len(titles) > 2:
        here.widen(here.low, len(here.line))
        for title in titles:
            if (item := _ITEM.match(title)) is not None and may_be_work(item[0]) and folded(item[0]) not in own:
                yield TieIn(item[0], "spin_off")


@rule(
    "(reunion|retrospective|prequel|sequel|follow-up) [television |tv |cable |theatrical |made-for-television ](special|telemovie|telefilm|movie|film|programme|program|episode|series|miniseries)[,][ titled| called| named| entitled] <work>",
    "reunion in (a|the) [D ][N ][television |tv ](special|movie|film)[,][ titled| called| named| entitled] <work>",
    "(a|the) [D ][N ](television|tv) (special|movie)[,] (titled|called|named|entitled) <work>",
    "companion (book|novel|comic|podcast|documentary)[,| to the series,][ titled| called| named| entitled] <work>",
    trigger="reunion|retrospective|prequel|sequel|follow|companion|special|movie",
)
def made_later(work: Other, here: Here) -> Iterator[TieIn]:
    """A reunion, a prequel or a companion of the work.

    >>> read("In 1981 the cast met in a reunion movie, Return to Harbour Lights.")
    tie_in(target='Return to Harbour Lights')
    >>> read("A prequel episode, called Before the Ebb, was made for the web.")
    tie_in(target='Before the Ebb')
    >>> read("A companion book to the series, called The Tides, was published.")
    tie_in(target='The Tides')
    >>> read("The reunion special was watched by many.")
    """
    if compiled(r"\b(?:his|her|their) (?:[a-z]+ ){0,4}$").search(here.line[: here.low]):
        return
    if here.words.startswith(("a ", "the ")) and not compiled(r"\b(?:reunion|reunited|cast|sequel)\b").search(
        here.line
    ):
        return
    yield from ties(work, here, None)


@rule(
    "(continued|continues|continuing|concluded|concludes|concluding|resumes|resumed|wraps up|wrapped up|began|begins|starts|started) (in|on|with) the <work> episode",
    "(continued|continues|concluded|concludes|resumes|resumed) (in|on|with) Q, (an|the O|the) episode of <work>",
    trigger="episode",
)
def goes_on_there(work: Other, here: Here) -> Iterator[TieIn]:
    """A story that goes on in an episode of another show.

    >>> read('The storyline concluded on the Low Sands episode "Tides".')
    tie_in(target='Low Sands', relation='crossover')
    >>> read('The story continues in "Tides", an episode of Low Sands.')
    tie_in(target='Low Sands', relation='crossover')
    >>> read('The story begins in the Low Sands episode "Tides" and ends here.')
    tie_in(target='Low Sands', relation='crossover')
    >>> read("The story continues in the next episode.")
    """
    yield from ties(work, here, "crossover")


@rule(
    "(character|characters|role) (would|will) [(later|also|subsequently|go on to|again) ](appear|star|return|feature|reappear|be seen) (in|on) <work>",
    "later became a <few>character (in|on) <work>",
    "(features|featured|featuring|includes|included|introduces|introduced|mentions|mentioned) [the ]N, (a|an|the) (organization|organisation|company|group|gang|villain|hero|character|team|corporation) from <work>",
    trigger="character|characters|role|organization|organisation|company|group|gang|villain|hero|team|corporation",
)
def also_there(work: Other, here: Here, few: Few | None = None) -> Iterator[TieIn]:
    """A character of this work who is in another one too.

    >>> read("The character would later appear in Low Sands.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Mara Vane later became a main character on Low Sands.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("It also features the Tide, the organization from the second season of Low Sands.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("The character would later appear in two episodes.")
    """
    yield from ties(work, here, "shared_character")


@rule(
    "(series|show|pilot|sitcom|it|programme|characters|character) [(had|was|has|first|originally|initially) ][(first|originally|initially|also) ](aired|began|originated|started|debuted|appeared|introduced) as (an episode|a segment|a sketch|a .. (sketch|segment|short|skit)|sketches|shorts|a series of (sketches|shorts)|part) (of|on|in) <work>",
    "(grew out of|originated from|based on|expanded from|developed from) (a|the) [O |recurring |popular |series of ](segment|segments|sketch|sketches|skit|shorts) (of|on|from|in) <work>",
    trigger="sketch|segment|short|skit|sketches|shorts|segments|episode|part",
    never="reception|accolades|award",
)
def began_there(work: Other, here: Here) -> Iterator[TieIn]:
    """A show that another has brought up.

    >>> read("The pilot originally aired as an episode of Tidewater.")
    tie_in(target='Tidewater', relation='spin_off')
    >>> read("The show originated as a recurring sketch on The Bo Lind Show.")
    tie_in(target='The Bo Lind Show', relation='spin_off')
    >>> read("The show began as a sketch by Bo Lind.")
    """
    yield from ties(work, here, "spin_off")


@rule(
    "(spin-off|spinoff|companion|sister) (shows|series|programmes|programs) <work>[, ...,]( and|, and) <second> (continued|aired|were|are|ran|premiered|followed|was|is|have|had|also)",
    trigger="spin|spinoff|companion|sister",
    never="reception|accolades|award",
)
def two_beside_it(work: Other, second: Other, here: Here) -> Iterator[TieIn]:
    """Two shows that accompany this one.

    >>> read("Spin-off shows Little Gulls, hosted by Ana Sol, and Low Sands continued on Reef.")
    tie_in(target='Little Gulls', relation='spin_off')
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("The sister series Tidewater and Low Sands were also cancelled.")
    tie_in(target='Tidewater')
    tie_in(target='Low Sands')
    >>> read("Spin-off shows were made by Bo Lind and Ana Sol.")
    """
    for one in (work, second):
        yield from ties(one, here, "spin_off" if here.words[:4].casefold() == "spin" else None)


@rule(
    "(series|show|programme|program|sitcom|it) (was|has been|would be) [(later|then|also) ](rebooted|revived|relaunched|continued|remounted) [in D ](as|under the title|under the name) <work>",
    trigger="rebooted|revived|relaunched|continued|remounted",
)
def back_as(work: Other, here: Here) -> Iterator[TieIn]:
    """The series came back under another title.

    >>> read("The series was revived in 2015 as High Sands.")
    tie_in(target='High Sands')
    >>> read("The series was revived in 2015 as a web series.")
    """
    yield from ties(work, here, None)


@rule(
    "[C ]<sort>(sequels|sequel series|spin-offs|spin-off series|prequels)",
    trigger="sequels|sequel|spin|prequels",
)
def in_brackets(here: Here, sort: Few | None = None) -> Iterator[TieIn]:
    """Sequels or spin-offs that are named in brackets.

    >>> read("It had two television sequels (Low Sands and The Final Ebb).")
    tie_in(target='Low Sands')
    tie_in(target='The Final Ebb')
    >>> read("It had two sequels (both by Ana Sol).")
    """
    for at, a, b in here.fold.asides:
        inner = here.fold.text[a:b].strip().strip("()")
        if at != here.high or not compiled(r"[A-Z]").match(inner) or len(inner) > 120:
            continue
        relation = "spin_off" if "spin-off" in here.words else None
        for name in compiled(r", and |, | and (?=[A-Z])").split(inner):
            if compiled(r"[A-Z][\w'’-]*(?: |$)").match(name):
                yield from ties(name.strip(), Here(here.fold, here.low, here.high, here.section, here.scene), relation)


@rule(
    "(set|takes place|taking place|exists|existing|take place) (in|within) the same [shared |fictional |narrative ](universe|world|continuity|timeline) (as|of|with) [(its|the|his|her) [(author's|creator's|network's) ]other (works|series|shows|novels|films)[,] ]{<work>}",
    "(shares|share|shared|sharing) (a|its|the same|the) [common |fictional |shared |narrative ](universe|continuity|world) (with|as) {<work>}",
    "(shares|share|shared|sharing) (a|its|the same|the) setting (with|as) the [D |earlier |previous |O ](series|show|film|drama|sitcom|novel) <work>",
    "(set|takes place|taking place|exists) (in|within) the same [shared |fictional ](universe|world|town|city|setting) as N's [O |D |earlier |previous |other ](novel|series|show|film|book|drama) <work>",
    "(takes place|set|taking place) between [the events of |the ][films |series |seasons of ]{<work>}",
    trigger="universe|world|continuity|setting|town|city|timeline|between",
)
def same_world(work: Other, here: Here) -> Iterator[TieIn]:
    """A work in whose world this one is set, or between which it lies.

    >>> read("It is set in the same fictional universe as Tidewater and Low Sands.")
    tie_in(target='Tidewater')
    tie_in(target='Low Sands')
    >>> read("The series is set in the same world as Bo Lind's novel Low Sands.")
    tie_in(target='Low Sands')
    >>> read("It shares its setting with the earlier drama Tidewater.")
    tie_in(target='Tidewater')
    >>> read("The series is set between Paris and the sea.")
    """
    if compiled(r" between N").search(here.line[here.low : here.high]):
        return
    yield from ties(work, here, None)


#: Words that no part of a title begins with behind the franchise's name.
_AFTER = r"(?::? (?:(?:of|the|in|on) )?[A-Z][\w'’&-]*)+"


_SONG = later(r"\b(?:[Ss]ong|[Ss]ingle|[Aa]lbum)\b")


def franchise_mates(reading: Reading) -> Iterator[Found]:
    """Characters that come "from" another work of the franchise, told by the words that both titles begin with."""
    words = reading.scene.series.replace(":", "").split()
    size = 3 if words[:1] == ["The"] else 2
    if len(words) < size or reading.scene.kind == "other":
        return
    own = " ".join(words[:size])
    told = f"from {own}"
    blocks = [b for _, b in reading.document.blocks() if isinstance(b, Item | Paragraph) and told in b.text.value]
    if not blocks:
        return
    mate = re.compile(
        rf"(?:[A-Z][\w'’)\"”-]*|character|crew|team|villain|ranger) from (?P<work>{re.escape(own)}{_AFTER})(?=[.,;)]| (?:and|who|in|is|was|as|[a-z]+s)\b|$)"
    )
    titles = {folded(t) for t in reading.scene.titles}
    for block in blocks:
        for m in mate.finditer(block.text.value):
            work = m["work"].strip()
            if _SONG.search(block.text.value, 0, m.start()):
                continue  # "the song "Oh My Mara" from Harbour Lights Live"
            if folded(work) not in titles and not compiled(r" (?:Season|Series)$").search(work):
                yield Found(TieIn(work, "shared_character"), "tie_in.mate", block.text.span(*m.span()))


RULES = (
    made_of_two,
    came_of_it,
    split_series,
    many_of_it,
    made_later,
    goes_on_there,
    also_there,
    back_as,
    began_there,
    two_beside_it,
    in_brackets,
    same_world,
)
