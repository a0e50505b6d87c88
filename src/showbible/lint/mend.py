"""What a text would be with its certain mends, as a unified diff. Nothing is applied by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from showbible.lint.finding import Finding
from showbible.lint.places import Places
from showbible.text import Source

_CONTEXT = 3


def diff(source: Source, findings: Iterable[Finding]) -> Iterator[str]:
    """The lines of a unified diff (``git apply``, ``patch -p1``) of the mends; none where there is nothing to mend.

    A mend stays on its line; of two that overlap, the first counts.
    """
    text, places = source.text, Places(source.text)
    edits: dict[int, list[Finding]] = {}
    end = -1
    for finding in sorted((f for f in findings if f.mend is not None), key=lambda f: f.span):
        line = places.of(finding.span.start).line
        if finding.span.start >= end and finding.span.end <= places.line(line).end and "\n" not in (finding.mend or ""):
            edits.setdefault(line, []).append(finding)
            end = finding.span.end
    if not edits:
        return
    last = places.count - (1 if places.line(places.count).start == len(text) else 0)
    name = source.uri.lstrip("/")
    yield f"--- a/{name}"
    yield f"+++ b/{name}"
    for low, high in _hunks(sorted(edits), last):
        yield f"@@ -{low},{high - low + 1} +{low},{high - low + 1} @@"
        for number in range(low, high + 1):
            span = places.line(number)
            ends = () if number < places.count else ("\\ No newline at end of file",)
            if number not in edits:
                yield " " + source[span]
                yield from ends
                continue
            yield "-" + source[span]
            yield from ends
            yield "+" + _mended(text, span.start, span.end, edits[number])
            yield from ends


def _mended(text: str, start: int, end: int, findings: list[Finding]) -> str:
    parts, at = [], start
    for finding in findings:
        parts += [text[at : finding.span.start], finding.mend or ""]
        at = finding.span.end
    return "".join([*parts, text[at:end]])


def _hunks(lines: list[int], last: int) -> Iterator[tuple[int, int]]:
    """Runs of lines that hold the changed ones with their context."""
    breaks = [n for n, (a, b) in enumerate(pairwise(lines), 1) if b - a > 2 * _CONTEXT]
    for first, stop in zip([0, *breaks], [*breaks, len(lines)], strict=True):
        yield max(1, lines[first] - _CONTEXT), min(last, lines[stop - 1] + _CONTEXT)
