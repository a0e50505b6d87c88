"""The file of accepted findings: known by article, rule and words, so it outlives edits elsewhere in the article.

    # Why a line is here may follow it.
    [Tide season 2]
    table-headless "| 2018 | Moon Awards"  # the head is in the template

Under the title of an article, a finding a line: the rule, and the words as a JSON string. A finding that occurs
twice with the same words is accepted once for each line.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from showbible.lint.finding import Finding
from showbible.text import BadInput


class Known(NamedTuple):
    """By what an accepted finding is known."""

    title: str
    rule: str
    words: str


def parse(text: str, name: str) -> Mapping[Known, int]:
    """The accepted findings of a file and how often each is accepted.

    Raises:
        BadInput: a line that is neither a title, a finding nor a comment (``name`` and the line are named).
    """
    known: Counter[Known] = Counter()
    title: str | None = None
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            title = line[1:-1].strip()
            continue
        rule, _, rest = line.partition(" ")
        try:
            words, end = json.JSONDecoder().raw_decode(rest.lstrip())
        except ValueError:
            raise BadInput(f'{name}:{number}: not a finding; write: RULE "words"  # why') from None
        comment = rest.lstrip()[end:].strip()
        if not isinstance(words, str) or (comment and not comment.startswith("#")):
            raise BadInput(f'{name}:{number}: not a finding; write: RULE "words"  # why')
        if title is None:
            raise BadInput(f"{name}:{number}: no [title of the article] above this line")
        known[Known(title, rule, words)] += 1
    return known


def known(title: str, finding: Finding) -> Known:
    """What a finding of an article would be accepted as."""
    return Known(title, *finding.key)


def fresh(title: str, findings: Iterable[Finding], accepted: Mapping[Known, int]) -> Iterator[Finding]:
    """The findings of one article that nobody has accepted, in their order."""
    left = Counter(accepted)
    for finding in findings:
        key = known(title, finding)
        if left[key] > 0:
            left[key] -= 1
        else:
            yield finding


def lines(title: str, findings: Iterable[Finding]) -> Iterator[str]:
    """What to write into the file so that these findings are accepted."""
    first = True
    for finding in findings:
        if first:
            yield f"[{title}]"
            first = False
        rule, words = finding.key
        yield f"{rule} {json.dumps(words, ensure_ascii=False)}"
