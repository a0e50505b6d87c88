"""Who sings a song, and when and by whom it was put out, told behind its title or in front of it."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here
from showbible.grammar.slot import tidy
from showbible.text.patterns import compiled, later

#: "Ana Sol and Bo Lind duet on the theme tune, “Low Water”".
_SINGS = later(
    r"(?P<who>N(?:(?:,| and|, and| &) (?:the )?N)*),? (?:who )?(?:also |then |later |[a-z]+ly )?"
    r"(?:sings?|sang|sung|performs?|performed|duet(?:s|ted)? on|covers|covered)(?: [a-z'-]+){0,6},? $"
)
#: "is performed by Norwegian singer Ana Sol with the Reef Orchestra", "with vocals by Bo Lind".
_SUNG_BY = later(
    r"[^;Q]{0,90}?\b(?:performed|sung|vocals(?: are| were)?(?: provided)?)(?: on screen| live| again| in full)?,? by (?:the )?"
    r"(?:N (?=(?!and |with |or )(?:[a-z-]+ ){1,3}N))?(?:[a-z-]+ ){0,4}?(?P<who>N(?:(?:,| and|, and| with) (?:the )?N)*)(?!'s? [a-z])"
)
_BANDS = later(r"(?:Orchestra|Choir|Ensemble|Band|Quartet|Chorus|Philharmonic|Symphony|Cast)$")
#: "which was released to iTunes on December 9, 2014", "came out as a single ahead of the premiere, on September 10".
_PUT_OUT = later(
    r"(?P<before>[^;Q]{0,120}?(?:; (?:it|the (?:song|single|track|number)) )?\b(?:releas(?:ed|ing)|issued|came out|put out|dropped|made available|published|available)\b)(?P<behind>[^;.Q]{0,90}?)\b(?:on|in) (?P<day>D)"
)
_NOT_THE_SONG = later(
    r"\b(?:albums?|soundtracks?|eps?|lps?|dvds?|blu-rays?|episodes?|season|trailers?|videos?|films?|not|never|aired|premiered)\b"
)
_LABEL = later(r"\b(?:by|through|via|on|from) (?:the )?(?P<label>N)(?!')")


def _names(here: Here, low: int, high: int) -> tuple[str, ...]:
    marks = here.fold.marks
    found = [tidy(here.fold.words(n, n + 1)) for n in range(low, high) if n in marks and marks[n].letter == "N"]
    kept = [
        n
        for n in found
        if n and n not in here.scene.titles and n not in lexicon.COUNTRIES and not lexicon.is_service(n)
    ]
    return tuple(n for n in kept if not lexicon.is_organisation(n) or _BANDS.search(n))


def singers(here: Here, at: int) -> tuple[str, ...]:
    """Who sings the song whose title stands at ``at``; nobody where only its makers are told."""
    low = max(0, at - 140)
    if (m := _SINGS.search(here.line, low, at)) is not None:
        return _names(here, m.start("who"), m.end("who"))
    if (m := _SUNG_BY.match(here.line, at + 1)) is not None:
        return _names(here, m.start("who"), m.end("who"))
    return ()


def put_out(here: Here, at: int, label_words: re.Pattern[str]) -> tuple[str | None, str | None]:
    """The label and the day of the song whose title stands at ``at``, where it was put out by itself."""
    m = _PUT_OUT.match(here.line, at + 1)
    if (
        m is None
        or _NOT_THE_SONG.search(compiled(r"[,;]| and ").split(m["before"])[-1])
        or _NOT_THE_SONG.search(m["behind"])
    ):
        return None, None
    value = here.fold.marks[m.start("day")].value
    day = value.edtf if isinstance(value, When) and value.edtf else None
    label = _LABEL.search(here.line, m.start("behind"), m.end("behind"))
    name = tidy(here.fold.words(*label.span("label"))) if label is not None else ""
    name = compiled(r" [A-Z]$").sub("", name)  # "Reef Records F 118": the letter of its number
    return (name if label_words.search(name) and not lexicon.is_service(name) else None), day


_WORD = r"(?:(?:St|Dr|Mr|Mrs|Ms|Jr)\.|[A-ZÀ-Þ0-9#][\w'’&!.+–-]*[\w!+'’]|[A-ZÀ-Þ0-9])"
_BRACKET = r" \((?:[^()\n]{0,60} )?(?:Soundtracks?|Music|Score|Season|Series|Vol\.?|Volume|Episodes?|Deluxe|Songs|EP|Edition)\b[^()\n]{0,40}\)"
#: A title in capitals, as a piece of a pattern.
WHOLE_TITLE = rf"[\"“]?(?P<title>{_WORD}(?::|\.(?= \d))?(?: (?:{_WORD}(?::|\.(?= \d))?|(?:of|the|from|and|in|for|to|a|&|–|—|-)(?= (?:[A-Z0-9&]|the |a )))){{0,14}}(?:, (?:Vol\.|Volume|Part) (?:\d+|[A-Z][a-z]+))?(?:{_BRACKET})?)"
_WHOLE = later(WHOLE_TITLE)
#: What an album's title has, where nothing else says that it is one's.
_MUSICAL = later(r"\b(?:Soundtrack|Music|Score|Songs|Themes|Original (?:Series|Television)|Vol|Volume|Album)\b")


def whole_title(fold: Fold, index: int) -> str | None:
    """The title that begins at ``index`` of a fold, with its colons and what stands in brackets behind it."""
    m = _WHOLE.match(fold.text, fold.offset(index), fold.end)
    return m["title"].strip(' ,:"“”') if m is not None else None


def is_musical(title: str) -> bool:
    """Whether a title tells by its words that it is an album's.

    >>> is_musical("Reef: Music from Season 2"), is_musical("Reef")
    (True, False)
    """
    return _MUSICAL.search(title) is not None
