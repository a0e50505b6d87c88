"""Titles of other works in full, where their small words have cut them: "Life | of Mona", "Mona | in the Kitchen", "12 | Doors"."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.grammar.rules import Here
from showbible.grammar.slot import tidy
from showbible.text.patterns import compiled, later

FORM = r"(?:series|film|films|show|shows|miniseries|sitcom|movie|movies|programme|program|drama|soap opera|soap|franchise|one-shot|special|short|anime|telenovela|game|video game|novel|serial)"

#: A further piece of a title, and the small words in front of it.
_STEP = later(
    r" (?P<join>(?:of|in|on|at|for|with|from|by)(?: (?:the|a|an|my|your|his|her|our|their))?|to(?: (?:the|be|be the|be an?|my))?|is(?: (?:the|a))?|the|an?|&|(?P<and>and)(?: (?:the|a|my))?) (?P<next>N)(?!['’a-z-])"
)
#: What may stand behind a whole title.
_ENDS = later(
    r"(?=[,.;:)]|$| (?:was|is|were|are|has|had|will|would|which|that|and|as|who|where|when|while|before|after|(?:on|in|during) D|aired|airs|premiered|debuted|began|ran|drew|by|starring|featuring|titled|episodes?|characters?|crossovers?|spin-?offs?)\b)"
)
#: A title is told, of one work or of several.
_CALLED = later(r"\b(?:titled|called|entitled|named|title|name) N$")
_SEVERAL = later(
    r"\b(?:spin-?offs|sequels|prequels|films|movies|shows|specials|games|crossovers|(?:C|two|three|several|other|various|both|new) series)\b[^;]{0,40}$"
)
#: How a title goes on in the paragraph where its marks have cut it: "titled Max Low | for President was".
_TITLE_ON = later(
    r"(?:['’]s)?(?: (?:(?:of|the|for|in|to|a|on|with|and|is|be) )*[A-Z][\w'’-]*)+(?=[,.;)]|$| (?:in (?:19|20)\d\d|was|is|were|which|that|aired|premiered|debuted)\b)"
)
#: What is behind a name that only begins a title, or is its maker's where its sort is told: "Lind's Harbour", "Bo Lind's 1960 film Harbour".
_ITS = later(rf"['’]s? (?:the )?(?P<sort>(?:(?:D|O|[a-z-]+) ){{0,3}}{FORM} |D )?(?P<title>N)(?!['])")
#: How a spin-off's title goes on behind the work's: "Harbour Lights in Wonderland".
_OF_OURS = later(r" (?:in|of|on|for|with|and|at|from) (?:the )?N(?=[,.;]| (?:was|premiered|aired|which|that)\b)")
#: One episode is of one show: "an episode of Salt | and Stone".
_PAIR = later(r" and N(?=[,.;]|$)")
#: A title with letters for words behind its comma: "Marsh, P.I.".
_LETTERS = later(r", N(?![a-z'])")
_INITIALS = later(r"(?:[A-Z]\.){2,3}|M\.D\.")
#: A show that is called by two names, its form behind: "the Mia and Cass series".
_ONE_SHOW = later(
    r" and N(?= (?:(?:television|tv|animated|comic) )?(?:series|show|sitcom|film|franchise|spin-?off(?! N))\b)"
)
#: Behind a title that is the subject of its sentence.
_IS_SUBJECT = later(r" (?:is|was|became) |, (?:an?|the) ")
#: The beginning of a title that is cut before "the": "Beyond the | Lights".
_CUT_LEFT = later(r"(?<![a-zA-Z'])(?P<first>N) the $")
#: A number that opens a title: "12 Doors".
_NUMBER = later(r"(?:\b(?:of|from|to|with|in|on|called|titled|named|entitled|series|show|film),? )C $")


def whole(work: str, here: Here, relation: str | None) -> str:
    """The title that ``work``, a name within ``here``, is or begins."""
    at = _place(work, here)
    if at is None:
        return work
    line, fold = here.line, here.fold
    if work in here.scene.titles:
        ours = _of_ours(here, at) if relation == "spin_off" else None
        return ours or _called(work, here, at) or work
    end = _through(here, at, relation)
    if end == at + 1:
        longer = _otherwise(work, here, at)
        if longer is not None:
            return longer
    start = at
    if _NUMBER.search(line, max(0, at - 24), at) and fold.words(at - 2, at - 1).isdigit() and _ENDS.match(line, end):
        start = at - 2
    elif (left := _CUT_LEFT.search(line, max(0, at - 6), at)) is not None and _is_title_word(here, left.start("first")):
        start = left.start("first")
    elif relation == "crossover" and line.endswith(" N's ", 0, at) and " " not in f"{work}{_words(here, at - 4)}":
        start = at - 4  # "Lind's Harbour and Low Sands crossed over"
    elif line[:at] == "N's " or (line[:at] == "the " and _IS_SUBJECT.match(line, end)):
        start = 0
    full = tidy(fold.words(start, end))
    if len(full) <= len(work):
        return work
    here.widen(start, end)
    return full


def _is_title_word(here: Here, at: int) -> bool:
    """Whether the name at ``at`` may begin a title: one word, and no service's or country's."""
    name = _words(here, at)
    return " " not in name and not lexicon.is_organisation(name) and name not in lexicon.COUNTRIES


def _place(work: str, here: Here) -> int | None:
    """Where in the fold the name stands that is, or begins, ``work``."""
    for n in range(here.high - 1, here.low - 1, -1):
        mark = here.fold.marks.get(n)
        if mark is not None and mark.letter == "N" and f"{work} ".startswith(f"{_words(here, n)} "):
            return n
    return None


def _words(here: Here, at: int) -> str:
    return tidy(here.fold.words(at, at + 1).strip('"“”'))


def _of_ours(here: Here, at: int) -> str | None:
    """The title of a spin-off that begins with the work's."""
    if here.line.endswith((" of ", " from ", " to ", " the "), 0, at):
        return None
    longer = _OF_OURS.match(here.line, at + 1)
    if longer is None or (longer[0].startswith(" and") and _SEVERAL.search(here.line, 0, at)):
        return None
    return tidy(here.fold.words(at, longer.end()))


def _called(work: str, here: Here, at: int) -> str | None:
    """The whole title, by the paragraph's own words, that is told behind "called"."""
    if _CALLED.search(here.line, max(0, at - 12), at + 1) is None:
        return None
    on = _TITLE_ON.match(here.fold.text, here.fold.offset(at) + len(here.fold.words(at, at + 1)))
    if on is None or (" and " in on[0] and _SEVERAL.search(here.line, 0, at)):
        return None
    return f"{work}{on[0]}"


def _through(here: Here, at: int, relation: str | None) -> int:
    """Where the title that begins with the name at ``at`` ends in the fold."""
    line, end = here.line, at + 1
    if (letters := _LETTERS.match(line, end)) and _INITIALS.fullmatch(
        here.fold.words(letters.end() - 1, letters.end())
    ):
        return letters.end()
    if (one := _ONE_SHOW.match(line, end)) is not None or (
        line.endswith("episode of ", 0, at) and (one := _PAIR.match(line, end)) is not None
    ):
        return one.end()
    while (step := _STEP.match(line, end)) is not None and _belongs(here, at, step, relation):
        end = step.end()
    return end


def _belongs(here: Here, at: int, step: re.Match[str], relation: str | None) -> bool:
    """Whether what follows a name is of the same title."""
    line, join = here.line, step["join"]
    name = _words(here, step.start("next"))
    if name in lexicon.COUNTRIES or lexicon.is_locality(name):
        return False
    if join in {"of", "of the", "of a", "of an", "of my", "&", "to be", "to be a", "to be the"}:
        return True
    if lexicon.is_organisation(name) or _ENDS.match(line, step.end()) is None:
        return False
    if step["and"]:
        return (join != "and" and relation != "crossover") or _always(here, at, step.end())
    if join.startswith("to"):
        return compiled(r"\b(?:from|between)(?: the)? $").search(line, max(0, at - 16), at) is None
    if join in {"is", "is the", "is a", "a", "an"}:
        return join in {"a", "an"}
    first = _words(here, at)
    plain = join in {"in", "at", "for"} and " " not in first
    return " " in join or join == "the" or plain or (join == "for" and ":" in first)


def _always(here: Here, at: int, end: int) -> bool:
    """Whether the paragraph has two names more than once, and the second one only behind the first: "Doors | and Rising"."""
    both, second, text = here.fold.words(at, end), _words(here, end - 1), here.fold.text
    told = text.count(both)
    return told > 1 and told == text.count(second) and not second.startswith("The ")


def _otherwise(work: str, here: Here, at: int) -> str | None:
    """The whole title by the paragraph's own words, or by whose it is."""
    line, fold = here.line, here.fold
    if (called := _called(work, here, at)) is not None:
        return called
    if (owned := _ITS.match(line, at + 1)) is not None:
        title = tidy(fold.words(owned.start("title"), owned.end("title")))
        return title if owned["sort"] else f"{work}'s {title}"
    if " " not in work and work.casefold() in lexicon.GIVEN_WORDS:
        return _of_two(work, here)
    return None


def _of_two(name: str, here: Here) -> str | None:
    """A show that is called by two given names, one of which is ``name``: "Mia and Cass"."""
    for m in compiled(r"N and N(?![a-z'])").finditer(here.line, here.low):
        one, two = (tidy(here.fold.words(n, n + 1)) for n in (m.start(), m.end() - 1))
        if name in (one, two) and all(w.casefold() in lexicon.GIVEN_WORDS for w in (one, two)):
            return f"{one} and {two}"
    return None
