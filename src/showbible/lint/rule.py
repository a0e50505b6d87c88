"""A lint rule: an id, why it matters, what it sees, an example that it must find and one that it must leave alone."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from showbible import readers
from showbible.kinds import Citation, Entry, Fact
from showbible.lint.finding import Finding, Remark, Severity, finding
from showbible.lint.subject import Subject
from showbible.text import BadInput, Span

Check = Callable[[Subject], Iterator[Remark]]

#: The day on which the examples are read.
EXAMPLE_DAY = date(2026, 1, 1)


@dataclass(frozen=True, slots=True)
class Example:
    """An article in small. ``facts`` are what it states, each with the words that state it.

    ``words`` are the words that the rule must mark, finding by finding; none where it must stay silent.
    """

    text: str
    words: tuple[str, ...] = ()
    facts: tuple[tuple[Fact, str], ...] = ()
    form: str | None = None

    def subject(self) -> Subject:
        """The example as a rule sees it.

        Raises:
            BadInput: a fact's words don't stand in the text.
        """
        document = readers.read(self.text.encode(), "example", self.form)
        entries = []
        for fact, words in self.facts:
            at = self.text.find(words)
            if at < 0:
                raise BadInput(f"example: no such words: {words}")
            entries.append(Entry(fact, (Citation(Span(at, at + len(words)), "example"),)))
        return Subject(document, tuple(entries), document.problems, EXAMPLE_DAY)


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that lint looks for; ``why`` is the docstring of its check."""

    id: str
    severity: Severity
    why: str
    check: Check
    found: tuple[Example, ...]
    passed: tuple[Example, ...]

    @property
    def title(self) -> str:
        """The first sentence of ``why``, on one line."""
        return re.split(r"(?<=[.:?])\s", " ".join(self.why.split()), maxsplit=1)[0].rstrip(":")

    @property
    def mends(self) -> bool:
        """Whether the rule offers a mend for one of its own examples."""
        return any(f.mend is not None for example in self.found for f in self.findings(example.subject()))

    def findings(self, subject: Subject) -> Iterator[Finding]:
        """What the rule finds in a subject."""
        source = subject.document.source
        for remark in self.check(subject):
            yield finding(self.id, self.severity, remark, source)


def rule(
    id: str, severity: Severity, *, found: Example | tuple[Example, ...], passed: Example | tuple[Example, ...]
) -> Callable[[Check], Rule]:
    """Makes a rule of a check; the docstring says why an editor should care."""

    def made(check: Check) -> Rule:
        why = inspect.getdoc(check) or ""
        return Rule(id, severity, why, check, _several(found), _several(passed))

    return made


def _several(examples: Example | tuple[Example, ...]) -> tuple[Example, ...]:
    return examples if isinstance(examples, tuple) else (examples,)
