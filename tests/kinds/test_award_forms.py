"""One set of awards in every form in which lists, tables and sentences write it: each form gives the same facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from tests.kinds.articles import facts, grid

LEAD = "Harbour Lights is a drama television series.\n\n== Accolades ==\n\n"
Row = tuple[str, str, str, str, str]
#: Year, award, category, who was up for it, and how it came out.
AWARDS: tuple[Row, ...] = (
    ("2015", "Emmy Awards", "Outstanding Drama Series", "Harbour Lights", "Nominated"),
    ("2015", "Emmy Awards", "Outstanding Lead Actress in a Drama Series", "Ana Solberg", "Won"),
    ("2016", "Golden Globe Awards", "Best Actor – Drama", "Cal Hart", "Won"),
    ("2016", "Saturn Awards", "Best Guest Star on Television", "Tom Reyes", "Nominated"),
)
WANT = sorted((int(y), award, category, [who], result.lower()) for y, award, category, who, result in AWARDS)
COLUMNS = {"Year": 0, "Award": 1, "Category": 2, "Nominee": 3, "Result": 4, "Association": 1, "Recipient(s)": 3}


def told(words: str) -> list[tuple[Any, ...]]:
    found = facts(LEAD + words + "\n", "accolade")
    return sorted((f.get("year"), f["award"], f.get("category"), f.get("recipients"), f.get("result")) for f in found)


def one(award: str) -> str:
    return award.removesuffix("s")


def below(key: Callable[[Row], str], label: str, line: str) -> str:
    """Lines below a label for each run of awards of one ``key``."""
    out, last = "", ""
    for row in sorted(AWARDS, key=key):
        if key(row) != last:
            last = key(row)
            out += "\n" + label.format(last)
        year, award, category, who, result = row
        out += line.format(year=year, award=award, one=one(award), category=category, who=who, result=result) + "\n"
    return out


@pytest.mark.parametrize(
    "line",
    [
        "- {year} {award}: {category} ({who}) – {result}",
        "- {year} {award} – {category} – {who} ({result})",
        "- {year} – {one} for {category} – {who} ({result})",
        "- {result}: {one} for {category} ({who}, {year})",
        "- {award} ({year}): {result}, {category}, {who}",
        "- {year}: {one}, {category}: {who} ({result})",
        "- {result} – {year} {one} for {category} ({who})",
    ],
)
def test_lists(line: str) -> None:
    assert told(below(lambda row: "", "{}", line)) == WANT


@pytest.mark.parametrize(
    ("key", "label", "line"),
    [
        (0, "{}\n\n", "- {award} – {category} ({who}) – {result}"),
        (0, "=== {} ===\n\n", "- {award} – {category} ({who}) – {result}"),
        (0, "- {}\n", "  - {result} – {one} for {category} ({who})"),
        (1, "=== {} ===\n\n", "- {year}: {category} – {who} ({result})"),
        (1, "- {}\n", "  - {year}: {result} – {category} ({who})"),
        (4, "=== {} ===\n\n", "- {year} {award}: {category} – {who}"),
        (4, "{}:\n\n", "- {one} for {category} – {who} ({year})"),
    ],
)
def test_labels_above_lists(key: int, label: str, line: str) -> None:
    assert told(below(lambda row: row[key], label, line)) == WANT


@pytest.mark.parametrize(
    "columns",
    [
        "Year Award Category Nominee Result",
        "Award Year Category Recipient(s) Result",
        "Award Category Nominee Result Year",
        "Year Result Association Category Nominee",
    ],
)
def test_tables_in_any_order(columns: str) -> None:
    def row(cells: Iterable[str]) -> str:
        return f"| {' | '.join(cells)} |"

    names = columns.split()
    rows = [row(awards[COLUMNS[name]] for name in names) for awards in AWARDS]
    assert told(grid(row(names), *rows)) == WANT
    assert told("\n".join([row(names), *rows])) == WANT


@pytest.mark.parametrize("columns", ["Year Category Nominee Result", "Category Recipient(s) Year Result"])
@pytest.mark.parametrize("heading", ["== {} ==\n\n", "== Other awards ==\n\n=== {} ===\n\n"])
def test_tables_below_a_heading_that_names_the_body(columns: str, heading: str) -> None:
    def row(cells: Iterable[str]) -> str:
        return f"| {' | '.join(cells)} |"

    names = columns.split()
    bodies = {award: [r for r in AWARDS if r[1] == award] for _, award, *_ in AWARDS}
    tables = {b: [row(names), *(row(r[COLUMNS[n]] for n in names) for r in rows)] for b, rows in bodies.items()}
    assert told("\n\n".join(heading.format(b) + grid(*rows) for b, rows in tables.items())) == WANT
    assert told("\n\n".join(heading.format(b) + "\n".join(rows) for b, rows in tables.items())) == WANT


def test_a_general_heading_names_no_body() -> None:
    table = ["| Year | Category | Nominee | Result |", "| 2015 | Best Actress | Ana Solberg | Won |"]
    for heading in ("Awards and Nominations", "Other Awards", "Nominations"):
        assert told(f"== {heading} ==\n\n" + "\n".join(table)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The Emmy Award for Best Actress in a Drama Series went to Ana Solberg in 2015.",
        "Ana Solberg picked up the Best Actress in a Drama Series award at the 2015 Emmy Awards.",
        "At the 2015 Emmy Awards, the Best Actress in a Drama Series award went to Ana Solberg.",
        "The pilot won newcomer Ana Solberg the 2015 Emmy Award for Best Actress in a Drama Series.",
    ],
)
def test_sentences(sentence: str) -> None:
    assert told(sentence) == [(2015, "Emmy Awards", "Best Actress in a Drama Series", ["Ana Solberg"], "won")]
