"""What a reader doubts, gathered as it goes: bounded, whatever the page."""

from __future__ import annotations

from collections import Counter

from showbible.text import Problem, Span

#: Problems of one rule that one page may report.
_MOST = 200


class Doubts:
    """The problems of one page, in the order in which they were noticed."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._counts: Counter[str] = Counter()
        self._seen: set[tuple[str, int]] = set()

    def add(self, rule: str, start: int, end: int, message: str) -> None:
        """Note a problem at ``start:end``; the same one twice is one."""
        if (rule, start) in self._seen:
            return
        self._counts[rule] += 1
        if self._counts[rule] > _MOST:
            return
        self._seen.add((rule, start))
        if self._counts[rule] == _MOST:
            message += "; more of the same are not reported"
        self.problems.append(Problem(rule, Span(start, end), message))
