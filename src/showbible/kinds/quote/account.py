"""Whose account a paragraph has come to, and whom a pronoun in it means."""

from __future__ import annotations

from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.accounts import Frame
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.grammar.slot import tidy
from showbible.kinds.quote.wordings import CATAPHOR, WHERE


class Account(NamedTuple):
    """Whose account a paragraph has come to: ``holder`` spoke last, ``subject`` is whom "he" means, ``weak`` is the
    subject of the sentence, which tells no words; ``people`` are those whom the paragraph has named in full."""

    holder: str | None
    subject: str | None
    weak: str | None
    people: tuple[str, ...] = ()

    def meant(self, pronoun: str, name: str | None) -> str | None:
        """The name, or who was named last that the pronoun fits, where a given name says that it can't mean this one."""
        if pronoun not in {"he", "she"} or not name or _fits(pronoun, name):
            return name
        return next((p for p in reversed(self.people) if lexicon.pronoun(p) == pronoun), None)


def _fits(pronoun: str, name: str) -> bool:
    return lexicon.pronoun(name) in {None, pronoun}


def is_nobody(name: str) -> bool:
    """Whether the name is of organisations only, for which no pronoun of a person stands."""
    return all(lexicon.is_organisation(part) for part in name.split(" and "))


def speaker_of(prose: Prose, fold: Fold, f: Frame, account: Account, found: list[Frame]) -> str | None:
    """Who speaks in a frame."""
    if not f.same:
        return f.speaker or None
    if f.speaker == "they":
        return account.holder if account.holder and " and " in account.holder else None
    earlier = [
        x
        for x in found
        if x.low < f.low and x.speaker and not x.same and " and " not in x.speaker and not is_nobody(x.speaker)
    ]
    if earlier:
        return earlier[-1].speaker  # also "Holm wrote that he looked Q": still her account
    return account.meant(f.speaker, _same(prose, fold, f, account, found))


def _same(prose: Prose, fold: Fold, f: Frame, account: Account, found: list[Frame]) -> str | None:
    """Who was named before, for whom a frame has "he", "she" or "the actor"."""
    if CATAPHOR.match(fold.line) and f.low < 90:
        # "Speaking on what she hoped to do, Vale said": the pronoun stands before its name.
        later = [x for x in found if x.low > f.low and x.speaker and not x.same]
        if later:
            return later[0].speaker
    if m := WHERE.search(fold.line, max(0, f.low - 60), f.low):
        return tidy(fold.words(m.start("who"), m.end("who")))
    if f.low > 60 and f.verb != "words":
        if account.weak and _fits(f.speaker, account.weak):
            return account.weak
        for i in range(f.low - 1, max(0, f.low - 400), -1):
            mark = fold.marks.get(i)
            name = str(mark.value) if mark is not None and mark.letter == "N" else ""
            if (
                " " in name
                and not name.startswith("The ")
                and _fits(f.speaker, name)
                and name not in prose.names.titles
                and not lexicon.is_organisation(name)
            ):
                return name
    if f.speaker in {"he", "she"} and account.holder and is_nobody(account.holder):
        return account.subject or account.holder
    return account.subject or account.holder
