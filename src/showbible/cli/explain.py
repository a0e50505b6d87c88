"""``explain`` and ``rules``: what the reader knows, and why it read a sentence as it did."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import click

from showbible import readers
from showbible.cli.read import bytes_of
from showbible.extract import INDEX, read_document, shaped
from showbible.grammar.prose import Prose, Reading, ready
from showbible.grammar.reader import tried
from showbible.grammar.rules import Rule, allowed
from showbible.kinds import PASSAGES, RULES, name_of
from showbible.kinds.doubts import Spots, doubt
from showbible.text import BadInput


def _reading(what: str, title: str, under: str) -> Reading:
    """The reading of a file, or of a sentence in a small article of its own."""
    if "\n" not in what and len(what) < 240 and Path(what).is_file():
        return ready(readers.read(bytes_of(what), what))
    heading = f"== {under} ==\n\n" if under else ""
    text = f"= {title} =\n\n{heading}{what.strip()}\n"
    return ready(readers.read(text.encode(), "sentence", "plain"))


@click.command()
@click.argument("what", metavar="SENTENCE|FILE")
@click.argument("offset", type=int, required=False)
@click.option(
    "--title", default="Harbour Lights (season 1)", show_default=True, help="the article's title around a sentence"
)
@click.option("--under", default="", help="the heading around a sentence")
@click.option("--json", "as_json", is_flag=True, help="as JSON")
def explain(what: str, offset: int | None, title: str, under: str, as_json: bool) -> None:
    """Show how a sentence is read: its fold, the rules tried, and why each matched or not.

    Give a sentence in quotation marks, or a file and an offset in it.
    """
    reading = _reading(what, title, under)
    article = read_document(reading.document)
    shapes = shaped(reading)
    shown = []
    for prose in reading.prose:
        for n, (start, end) in enumerate(prose.sentences):
            span = prose.passage.span(start, end)
            if offset is not None and not span.start <= offset < span.end:
                continue
            one = _explained(prose, n, reading)
            found = {name: [str(f.fact) for f in some if f.span.meets(span)] for name, some in shapes.items()}
            one["shapes"] = [{"shape": name, "facts": some} for name, some in found.items() if some]
            one["empty"] = [name for name, some in found.items() if not some]
            one["facts"] = [
                f"{citation.rule}: {entry.fact}"
                for entry in article.entries
                for citation in entry.citations
                if citation.span.meets(span)
            ]
            shown.append(one)
    if not shown:
        where = f"offset {offset} is in" if offset is not None else "there is"
        raise BadInput(f"{what[:60]}: {where} no prose")
    if as_json:
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    for one in shown:
        click.echo(f"sentence  {one['sentence']}")
        click.echo(f"fold      {one['fold']}")
        for mark in one["marks"]:
            click.echo(f"  {mark['letter']}  {mark['words']!r}" + (f" = {mark['value']}" if mark["value"] else ""))
        if not one["rules"]:
            click.echo("no rule has a trigger here")
        for tried_rule in one["rules"]:
            head = "+" if tried_rule["facts"] else "-"
            click.echo(f"{head} {tried_rule['rule']}: {tried_rule['why']}")
            for fact in tried_rule["facts"]:
                click.echo(f"    {fact}")
            for fact in tried_rule["doubted"]:
                click.echo(f"    left out, {fact}")
        for shape in one["shapes"]:
            click.echo(f"+ {shape['shape']} (reads passages)")
            for fact in shape["facts"]:
                click.echo(f"    {fact}")
        click.echo(f"- found nothing in the passage: {', '.join(one['empty'])}")
        click.echo(
            "what the article's reading says here:" if one["facts"] else "the article's reading says nothing here"
        )
        for fact in one["facts"]:
            click.echo(f"    {fact}")
        click.echo("")


def _explained(prose: Prose, n: int, reading: Reading) -> dict[str, Any]:
    start, end = prose.sentences[n]
    line = prose.fold(n)
    marks: list[dict[str, Any]] = [
        {
            "letter": m.letter,
            "words": prose.text[m.start : m.end],
            "value": str(m.value) if m.letter not in "NQ" else "",
        }
        for m in line.marks.values()
    ]
    tries: list[dict[str, Any]] = []
    spots = Spots(reading)
    for attempt in tried(prose, n, reading, INDEX):
        rule, matches = attempt.rule, attempt.matches
        asked = [(f, doubt(f, spots.spot(prose, n, m.low, m.high))) for m in matches for f in m.facts]
        why = (
            f"matched {line.words(matches[0].low, matches[0].high)!r}" if matches else _why_not(rule, prose, line.line)
        )
        facts, doubted = [str(f) for f, d in asked if not d], [f"{d}: {f}" for f, d in asked if d]
        tries.append({"rule": rule.name, "facts": facts, "doubted": doubted, "why": why})
    return {"sentence": prose.text[start:end], "fold": line.line, "marks": marks, "rules": tries}


def _why_not(rule: Rule, prose: Prose, line: str) -> str:
    if not allowed(rule, prose.section.path):
        return "not tried under this heading"
    for pattern in rule.patterns:
        if pattern.whole.search(line):
            why = ", or another rule has read these words" if rule.last else ""
            return f"refused what {pattern.phrase[:60]!r} found: a slot or the rule itself doubts it{why}"
    return f"none of its {len(rule.patterns)} phrases is there"


def _first(doc: str) -> str:
    """The first paragraph of a docstring, in one line."""
    return " ".join(re.split(r"\n\s*\n", doc.strip())[0].split())


@click.command()
@click.option("--json", "as_json", is_flag=True, help="as JSON")
@click.argument("name", required=False)
def rules(name: str | None, as_json: bool) -> None:
    """List the rules over sentences and the readers of passages, from the code; with NAME, one's phrases and examples."""
    shapes = {name_of(s): (s.__doc__ or "").strip() for s in PASSAGES}
    if name is not None:
        if name in shapes:
            click.echo(f"{name}\n\n{shapes[name]}")
            return
        found = next((r for r in RULES if r.name == name), None)
        if found is None:
            raise BadInput(f"{name}: no such rule; showbible rules lists them")
        click.echo(f"{found.name}  (triggers: {', '.join(found.triggers)})")
        for pattern in found.patterns:
            click.echo(f"  {pattern.phrase}")
        click.echo("\n" + found.doc)
        return
    if as_json:
        listed = [
            {"name": r.name, "triggers": list(r.triggers), "phrases": [p.phrase for p in r.patterns], "doc": r.doc}
            for r in RULES
        ] + [{"name": shape, "triggers": [], "phrases": [], "doc": doc} for shape, doc in shapes.items()]
        click.echo(json.dumps(listed, ensure_ascii=False, indent=1))
        return
    for r in RULES:
        click.echo(f"{r.name:<24} {len(r.patterns):>2} phrases  {_first(r.doc)}")
    for shape, doc in shapes.items():
        click.echo(f"{shape:<24}  passages  {_first(doc)}")
    click.echo(
        f"{len(RULES)} rules, {len(shapes)} readers of passages, {sum(len(r.patterns) for r in RULES)} phrases, {len(INDEX.words)} trigger words"
    )
