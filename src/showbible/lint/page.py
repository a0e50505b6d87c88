"""The documentation page of the rules, made from the rules: ``python -m showbible.lint.page > docs/lint.md``."""

from __future__ import annotations

import json
from collections.abc import Iterator

from showbible.lint.rule import Example, Rule
from showbible.lint.rules import RULES

_HEAD = """\
# Lint

`showbible lint PATH|WORK...` says what an article lacks, contradicts, or has lost on its way: each finding with the words
it is about. A rule is a pure function of a document and its entries; nothing is changed.

| | |
| --- | --- |
| `--format text`, `json`, `sarif`, `github` | for people, programs, code scanning and workflow annotations |
| `--strict` | exit code 1 on warnings too; without it on errors only; notes never count |
| `--select ID,...`, `--ignore ID,...` | run only these rules, or all but these |
| `--accepted FILE` | leave out the findings that the file lists; `--format accepted` writes such a file |
| `--diff` | the certain mends as a unified diff; never applied |
| `--as-of DATE` | the day against which promises are read: by default the revision's, else this day |
| `--db FILE`, `--whole` | the catalogue in which works are found; all of its articles |
| `--rules`, `--explain ID` | the rules in a line each; one rule in full |

An accepted finding is known by the article's title, the rule and the words, so the file survives edits elsewhere:

    [Tide season 2]
    table-headless "| 2018 | Moon Awards"  # its head is in the template

An `error` can't be true, a `warning` is damage or a lack, a `note` is worth a look. `mend` marks rules that offer a
certain mend.

"""


def page() -> str:
    """The page as Markdown."""
    return _HEAD + "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "| rule | severity | finds |"
    yield "| --- | --- | --- |"
    for rule in RULES:
        yield f"| [`{rule.id}`](#{rule.id}) | {rule.severity} | {rule.title} |"
    yield ""
    for rule in RULES:
        yield from told(rule)


def told(rule: Rule) -> Iterator[str]:
    """One rule in full, as Markdown."""
    yield f"## {rule.id}"
    yield ""
    yield f"{rule.severity}{' · mend' if rule.mends else ''}"
    yield ""
    yield rule.why
    yield ""
    yield "Found:"
    yield ""
    for example in rule.found:
        yield from _shown(example)
    yield "Left alone:"
    yield ""
    for example in rule.passed:
        yield from _shown(example)


def _shown(example: Example) -> Iterator[str]:
    for line in example.text.rstrip("\n").splitlines():
        yield f"    {line}".rstrip()
    yield ""
    for fact, _ in example.facts:
        yield f"with `{json.dumps(fact.to_dict(), ensure_ascii=False)}`"
        yield ""
    for words in example.words:
        yield f"→ `{' '.join(words.split())}`"
        yield ""


if __name__ == "__main__":
    print(page(), end="")
