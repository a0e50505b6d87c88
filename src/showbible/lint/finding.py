"""What lint says: a finding, the words it is about, and what would mend them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from showbible.text import Source, Span

#: Words longer than this are cut in the middle when they name a finding.
_LONGEST = 120


class Severity(StrEnum):
    """How bad it is: an ``error`` can't be true, a ``warning`` is damage or a lack, a ``note`` is worth a look."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Related(NamedTuple):
    """Other words that a finding compares its own with."""

    span: Span
    message: str


class Remark(NamedTuple):
    """What one rule saw in one place; ``mend`` is what the words should be, given only where that is certain."""

    span: Span
    message: str
    related: tuple[Related, ...] = ()
    mend: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark with the rule that made it. ``words`` are the source's, so they hold when offsets change."""

    rule: str
    severity: Severity
    span: Span
    words: str
    message: str
    related: tuple[Related, ...] = ()
    mend: str | None = None

    @property
    def key(self) -> tuple[str, str]:
        """By what a finding is known again in a later version of the article: its rule and its words."""
        words = " ".join(self.words.split())
        if len(words) > _LONGEST:
            words = f"{words[: _LONGEST // 2]} … {words[-_LONGEST // 2 :]}"
        return self.rule, words


def finding(rule: str, severity: Severity, remark: Remark, source: Source) -> Finding:
    """The finding that ``rule`` makes of a remark."""
    return Finding(rule, severity, remark.span, source[remark.span], remark.message, remark.related, remark.mend)
