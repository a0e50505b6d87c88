"""Another work that this one is tied to: the fact and every way to read it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Part, Slot, Work, tidy
from showbible.kinds.fact import Fact, folded

#: Relations, the one that stands first where several hold.
RELATIONS = ("spin_off", "crossover", "shared_character", "reference")


@dataclass(frozen=True, slots=True)
class TieIn(Fact):
    """Another work that this one is tied to."""

    kind: ClassVar[str] = "tie_in"
    identity: ClassVar[tuple[str, ...]] = ("target",)

    target: Annotated[str, "its title"]
    relation: Annotated[str | None, "reference, crossover, shared_character or spin_off"] = None

    def merged(self, other: Self) -> Self | None:
        """One work, by the closest relation that is stated."""
        if folded(self.target) != folded(other.target):
            return None
        stated = [r for r in RELATIONS if r in (self.relation, other.relation)]
        return replace(self, relation=stated[0] if stated else None)


_SORT = r"(?:other |television |tv |animated |feature |short |original |web |limited |drama |comedy |science fiction |sci-fi |parent |sister |companion |fellow |previous |earlier |netflix |N |D |O |own )*"
_FORM = r"(?:series|film|films|show|shows|miniseries|sitcom|movie|movies|programme|program|drama|soap opera|soap|franchise|one-shot|special|short|anime|telenovela|game|video game|novel|serial)"
_NO_WORK = frozenset(
    "Season Series Universe Comics Awards Award Festival Street City Channel Studios Records Chapter Twitter Instagram".split()
)


def _work(fold: Fold, low: int, high: int) -> str | None:
    """The last name or title of the stretch, unless it's somebody's, an organisation's or a mere word."""
    at = next((n for n in range(high - 1, low - 1, -1) if n in fold.marks and fold.marks[n].letter == "N"), None)
    if at is None or re.match(
        r"'s? [a-z]| (?:series|films|comics|universe|franchise|characters?|shows|movies|city)\b", fold.line[at + 1 :]
    ):
        return None
    name = tidy(fold.words(at, at + 1).strip('"“”'))
    of = re.match(r" (?:of|in|and) (?:the )?N", fold.line[at + 1 :])
    if of is not None and at + 1 < high:
        name = tidy(fold.words(at, high))
    if (
        not name
        or name.split()[-1] in _NO_WORK
        or name in lexicon.COUNTRIES
        or lexicon.is_outlet(name)
        or lexicon.is_service(name)
    ):
        return None
    if lexicon.is_organisation(name) or len(name) < 3:
        return None
    return name


#: Up to two plain words, or none.
Few = Annotated[str, Slot(r"(?:[a-z]+ ){0,2}?", lambda fold, low, high: fold.line[low:high])]
#: Another work, with what the sentence calls it: "the second season of Daredevil", "the film Iron Fist".
Other = Annotated[
    str,
    Slot(
        rf"(?<![a-zA-Z])(?:(?:the |its |their |his |her |both |an? )?(?:(?:O|[a-z]+|C) (?:season|series|episode|seasons|episodes)s? (?:C )?(?:of|from) (?:the )?)?(?:the )?{_SORT}(?:{_FORM} )?(?:C )?N(?! (?:N|O season|C)))",
        _work,
    ),
]


#: How a title goes on that the marks have cut: "To Play | the King", "The Ren | & Stimpy Show".
_MORE = re.compile(r" (?:& |(?:of|in|for|to)? ?the |of |for |in )N(?=[,.;]| and | which| that| \(|$)| & N")


def _ties(work: str, here: Here, relation: str | None) -> Iterator[TieIn]:
    """The tie, unless the work is this one."""
    line = here.line
    if (more := _MORE.match(line, here.high)) is not None and work not in here.scene.titles:
        whole = here.fold.words(here.high - 1, more.end())
        if (
            more[0] == " & N"
            or ":" in work
            or relation in {None, "spin_off"}
            or any(t.startswith(whole) for t in here.scene.titles)
        ):
            work = tidy(whole)
    own = {folded(t) for t in here.scene.titles}
    name = folded(work)
    if name in own or any(name == f"{t} season {here.scene.season}" for t in own):
        return
    yield TieIn(work, relation)


@rule(
    "(reprise|reprises|reprised|reprising|reprisal of) (his|her|their|the|its) [respective |recurring |guest |starring ](role|roles|part|parts|character|characters) [(as|of) <part>[, <part>][ and <part>] ]from <work>[, <second>][[,] and <third>]",
    "(reprise|reprises|reprised|reprising) (his|her|their|the) [respective |recurring ](role|roles|part|parts|character|characters) [(as|of) <part>[, <part>][ and <part>] ](in|on|for|during) [an episode of |a short sketch on |a sketch on |a cameo in |a crossover episode of |episodes of ]<work>",
    "(reprising|reprises|reprised|reprise) (his|her|their) <work> (role|roles|character)",
    trigger="reprise|reprises|reprised|reprising|reprisal",
)
def role_from(
    work: Other, here: Here, part: Part | None = None, second: Other | None = None, third: Other | None = None
) -> Iterator[TieIn]:
    """Somebody plays here whom they play in another work.

    >>> read("Ana Sol stars as Mara, reprising her role from the series Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Bo Lind, reprising his role as Cass from Tidewater and Low Sands.")
    tie_in(target='Tidewater', relation='shared_character')
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Bo Lind reprised his role from the first season.")
    """
    for one in filter(None, (work, second, third)):
        yield from _ties(one, here, "shared_character")


@rule(
    "(returns|returned|return|appears|appear|appeared|appearing|stars|star|starred|starring|starring|cameos|featured|recurs) as [his |her |their |the ][...]<part> from <work>",
    "(introduces|introduced|introducing|features|featuring|featured|includes|including) [...](characters|heroes|teams) from {<work>}",
    "(crosses|crossed|crossing) over (from|to|into) <work>",
    "(his|her|their) character[s] from <work>",
    ", (a|the) character (from|of) <work>, (makes|made|appears|appeared|returns)",
    "characters from {<work>} (appear|appeared|make|made|also appear|also appeared)",
    "(portrayed|played|plays|portrays|introduced|appeared|debuted|seen) (in|on) <work>, (reprises|reprised|reprising|returns)",
    trigger="returns|returned|return|appears|appear|appeared|appearing|stars|star|starred|starring|cameos|featured|recurs|over|reprises|reprised|reprising|characters|character|heroes|teams",
)
def comes_from(work: Other, here: Here, part: Part | None = None) -> Iterator[TieIn]:
    """A character of another work appears here.

    >>> read("Ana Sol returns as her character Mara Vane from Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Ana Sol returns as Mara Vane.")
    """
    return _ties(work, here, "shared_character")


@rule(
    "(crossover|crossovers)[ event| episode| special| storyline| episodes| events| story] (with|between|among|across|spanning|featuring|involving|including|on) [characters from |the characters of |the cast of ]{<work>}",
    "crossover[ event| episode| special| storyline][,| titled| called| entitled| named] <name>[,] (with|between|featuring|involving|across) {<work>}",
    "(crosses|crossed|crossing|cross) over with {<work>}",
    "crossover[ event][,] (began|begins|started|starts) [...]with <work> and (concluded|concludes|continued|continues|ended|ends) [...](with|on|in) <second>",
    "(would|will|to|also) (appear|guest star|cameo|star) (on|in) the O episode of {<work>}",
    "crossover[ event| episode| special| storyline| story][,| that| which| that also] (continues|continued|began|begins|started|starts|concludes|concluded|ends|ended) (on|in|with|from|during) [an episode of |the O episode of ]<work>[ and (concludes|concluded|continues|continued|ends|ended) (on|in|with) <second>]",
    "(shares|sharing|share|shared) continuity with [the other series of the universe, ]{<work>}",
    trigger="crossover|crossovers|crossed|crosses|crossing|episode|continuity",
)
def crossed_over(work: Other, here: Here, name: Work | None = None, second: Other | None = None) -> Iterator[TieIn]:
    """An event that this work shares with another.

    >>> read("The second annual crossover with Tidewater aired on December 1, 2015.")
    tie_in(target='Tidewater', relation='crossover')
    >>> read("The crossover received good reviews.")
    """
    person = work.split()[0].casefold() in lexicon.GIVEN_WORDS and len(work.split()) == 2
    if person and not re.search(_FORM + r" N$|episode of", here.line[here.low : here.high]):
        return
    words = here.line[here.low : here.high]
    for one in filter(None, (work, second)):
        yield from _ties(one, here, None if words.startswith("shar") else "crossover")


@rule(
    "(is|was|being|as|became|the|,) (a|an|the) [O |direct |american |british |television |proposed ](spin-off|spinoff|spin off) [series |show |television series |sequel |of ](of|from|to) <work>",
    "(spin-off|spinoff)[ series| show| television series| film| programme| miniseries| web series| titled| called][,| of the series,| from the series,][ titled| called| named| entitled| known as] <work>",
    "<work> (is|was|being|,) [...](a|the|its) [O |direct |television ](spin-off|spinoff) (of|from|to) <other>",
    "(spin-off|spinoff)[/reboot|/revival| and reboot| and sequel] of <work>",
    "(spun off|spun-off) (from|into) <work>",
    "<work>, (a|the|its) [...](spin-off|spinoff)(,|.| of the series| series)",
    "<work>, which was [being ]developed as a (spin-off|spinoff)",
    "(spin-off|spinoff)[ series| show| film][,] (starring|featuring|focusing on|focused on|centred on|centered on|about|following|set in|based on) ...[,] (called|titled|entitled|named) <work>",
    "(spin-offs|spinoffs)[ series][,|:|, including| including| called| titled| named| were| are] <work>[, <second>][[,] and <third>]",
    "spun off into (his|her|their|its) own (series|show|programme|program)[,][ called| titled| named] <work>",
    "backdoor pilot (for|to) [a |an |the ][possible |proposed |potential |planned |new ][(spin-off|spinoff|series|show) ][series |show ][,][called |titled |named |entitled ]<work>",
    "backdoor pilot [episode ](during|in|on|of|from|within|on) [an |the O ][episode of |season of ]<work>",
    trigger="spin|spinoff|spinoffs|spun|backdoor",
)
def split_off(
    work: Other, here: Here, other: Other | None = None, second: Other | None = None, third: Other | None = None
) -> Iterable[TieIn]:
    """A work that this one was spun off from, or one spun off from it.

    >>> read("It is set in the same world as, and is a spin-off of Tidewater.")
    tie_in(target='Tidewater', relation='spin_off')
    >>> read("The season introduces characters from Low Sands, which was being developed as a spin-off.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("The series spawned a spin-off titled Low Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("High Sands was created as a spin-off to Harbour Lights.")
    tie_in(target='High Sands', relation='spin_off')
    >>> read("It spawned two spin-offs, Low Sands and High Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    tie_in(target='High Sands', relation='spin_off')
    >>> read("The fifteenth episode served as a backdoor pilot for Low Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("The character is popular in spin-off novels.")
    """
    if second is not None or third is not None:
        return [tie for one in (work, second, third) if one for tie in _ties(one, here, "spin_off")]
    if other is not None and any(folded(work) == folded(t) for t in here.scene.titles):
        work = other
    elif other is not None and not any(folded(other) == folded(t) for t in here.scene.titles):
        return ()
    return list(_ties(work, here, "spin_off"))


@rule(
    "(is|was|as|serves as|serving as|acts as|,) (a|an|the) [direct |loose |standalone |D |television |O ](sequel|prequel|sequel series|prequel series|follow-up|continuation|companion piece|companion series|companion show|sister show|sister series|revival|reboot) (to|of) <work>",
    "(sequel|prequel)[ series| film| miniseries] to <work>",
    "back-to-back with <work>",
    "(followed|preceded|succeeded) by (a|the|its|another) [O |C ][sequel |prequel |further |television |tv |reunion |feature |feature-length |spin-off ](series|sequel|film|serial|miniseries|show|movie|special|prequel|spin-off)[,|:] [titled |called |entitled ]<work>",
    "(sequel|sequels|prequel|prequels|follow-up)[ series| film| films| miniseries][,|:| are| were| is] [titled |called |entitled |named ]<work>[, <second>][[,] and <third>]",
    trigger="sequel|sequels|prequel|prequels|follow|continuation|companion|revival|reboot|sister|back|followed|preceded|succeeded",
)
def continues(work: Other, here: Here, second: Other | None = None, third: Other | None = None) -> Iterable[TieIn]:
    """A work that this one goes on from, or leads to.

    >>> read("It is a sequel to Tidewater and is set ten years later.")
    tie_in(target='Tidewater')
    >>> read("It was followed by two sequels, Low Sands and High Sands.")
    tie_in(target='Low Sands')
    tie_in(target='High Sands')
    >>> read("A sequel was announced.")
    """
    words = here.line[here.low : here.high]
    if here.section and re.match(r"(?:sequel|prequel) to", words):
        return ()
    return [tie for one in (work, second, third) if one for tie in _ties(one, here, None)]


@rule(
    "(set|takes place|taking place|exists|existing|take place) (in|within) the same [shared |fictional |narrative ](universe|world|continuity|timeline) (as|of|with) {<work>}",
    "(shares|share|shared|sharing) (a|its|the same|the) [common |fictional |shared |narrative ](universe|continuity|world) (with|as) {<work>}",
    "(takes place|set|taking place) between [the events of |the ][films |series |seasons of ]{<work>}",
    trigger="universe|world|continuity|timeline|between",
)
def same_world(work: Other, here: Here) -> Iterator[TieIn]:
    """A work in whose world this one is set, or between which it lies.

    >>> read("The series is set in the same fictional universe as Tidewater and Low Sands.")
    tie_in(target='Tidewater')
    tie_in(target='Low Sands')
    >>> read("The series is set between Paris and the sea.")
    """
    if re.search(r" between N", here.line[here.low : here.high]):
        return
    yield from _ties(work, here, None)


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
        if at != here.high or not re.match(r"[A-Z]", inner) or len(inner) > 120:
            continue
        relation = "spin_off" if "spin-off" in here.words else None
        for name in re.split(r", and |, | and (?=[A-Z])", inner):
            if re.match(r"[A-Z][\w'’-]*(?: |$)", name):
                yield from _ties(name.strip(), Here(here.fold, here.low, here.high, here.section, here.scene), relation)


@rule(
    "(references|reference|referencing|referenced) [the ]events (of|in|from) <work>",
    "(reference|references|allusions|nods|allusion|nod) to [the ]events (of|in|from) <work>",
    "(mention|mentions|mentioned|mentioning|references|references to|alludes to|refers to|acknowledges) [...]N from <work>",
    "(takes place|set|taking place|occurs|picks up) [...](after|before|during|alongside|simultaneously with|parallel to|prior to|following|between) the events (of|in) <work>",
    trigger="reference|references|referencing|referenced|allusions|nods|allusion|nod|events|mention|mentions|mentioned|mentioning|alludes|refers|acknowledges",
)
def referred_to(work: Other, here: Here) -> Iterator[TieIn]:
    """What happens or stands in another work is mentioned here.

    >>> read("The series references the events of Tidewater.")
    tie_in(target='Tidewater', relation='reference')
    >>> read("The season makes several references to the events of Low Sands: A New Day, including a toy.")
    tie_in(target='Low Sands: A New Day', relation='reference')
    >>> read("The season also mentions the Sol Corporation from Tidewater.")
    tie_in(target='Tidewater', relation='reference')
    >>> read("The events of the season were mentioned by Ana Sol.")
    """
    words = here.line[here.low : here.high]
    placed = re.match(r"(?:takes|set|taking|occurs|picks)", words)
    return _ties(work, here, None if placed else "reference")


@rule(
    "(characters|heroes|cast members|teams|stars|actors|members) (from|of) {<work>}",
    trigger="characters|heroes|members|teams|stars|actors",
    under="crossover",
)
def met_there(work: Other, here: Here) -> Iterator[TieIn]:
    """Under a heading on crossovers, the shows whose characters take part.

    >>> read("Characters from Tidewater and Low Sands team up.", under="Crossovers")
    tie_in(target='Tidewater', relation='crossover')
    tie_in(target='Low Sands', relation='crossover')
    >>> read("The characters of the season team up.", under="Crossovers")
    """
    return _ties(work, here, "crossover")


@rule(
    "(introduced|seen|featured|established|depicted|appeared) in [the events of |the opening of ]<work>",
    trigger="introduced|seen|featured|established|depicted|appeared",
    under="tie-in|tie in|cinematic universe|connection|continuity|crossover|easter egg",
)
def known_from(work: Other, here: Here) -> Iterable[TieIn]:
    """Under a heading on ties, something that another work has shown.

    >>> read("The villains use Sol Corporation weapons; the company was introduced in Tidewater.", under="Universe tie-ins")
    tie_in(target='Tidewater', relation='reference')
    >>> read("The company was introduced in the first season.", under="Universe tie-ins")
    """
    if here.line[: here.high].endswith(" the N") and not work.startswith("The "):
        return ()
    return list(_ties(work, here, "reference"))


RULES = (
    role_from,
    comes_from,
    crossed_over,
    split_off,
    same_world,
    continues,
    in_brackets,
    referred_to,
    met_there,
    known_from,
)
