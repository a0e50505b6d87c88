"""Awards told in short: by letters that the article has explained, or without the category that its table gives."""

from __future__ import annotations

from dataclasses import replace

from showbible.grammar import lexicon
from showbible.grammar.prose import Reading
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.names import award_name
from showbible.text.patterns import later

_COUNTED = later(rf"^(?:The |Its |(?:{'|'.join(w.capitalize() for w in lexicon.NUMBER_WORDS)}) )+")
_SHORT = later(
    r"(?P<full>[A-Z][\w’'&]+(?: (?:(?:of|and|the|for) )*[A-Z][\w’'&]+){1,6} Awards) \((?:the )?[\"“]?(?P<short>[A-Z]{3,}s?)[\"”]?\)"
)


def shortened(reading: Reading) -> dict[str, str]:
    """Awards by the short names that the article gives them: "Tidal Academy Television Awards (TATAs)"."""
    return {
        award_name(m["short"])[0]: award_name(_COUNTED.sub("", m["full"]))[0]
        for part in reading.prose
        if " Awards (" in part.text
        for m in _SHORT.finditer(part.text)
    }


def bare_words(award: str) -> set[str]:
    """The words of an award's name that tell it from others."""
    return set(award.casefold().split()) - {"award", "awards", "the"}


def row_of(said: Accolade, rows: list[Accolade]) -> Accolade | None:
    """The row of a table without results whose category a sentence leaves out: "Sol won the Emmy"."""
    who = said.recipients[0].split()[-1] if len(said.recipients) == 1 else ""
    fits = [
        r
        for r in rows
        if r.result is None
        and bare_words(said.award) <= bare_words(r.award)
        and len(r.recipients) == 1
        and r.recipients[0].split()[-1] == who
        and said.year in (None, r.year)
    ]
    return replace(fits[0], result=said.result) if len(fits) == 1 else None
