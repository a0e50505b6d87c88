"""A work: the season sheet beside its source; a series without an article is its seasons."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from showbible.catalogue import Catalogue
from showbible.catalogue.find import Held
from showbible.catalogue.find import work as find
from showbible.catalogue.lines import line_of
from showbible.catalogue.overview import (
    findings,
    keys_of,
    parts_of,
    revisions,
    source_of,
    told_of,
    work_facts,
    works_after,
)
from showbible.text import BadInput
from showbible.text.patterns import later
from showbible.web.asked import Asked, Missing, Page, Parameter, View, missing
from showbible.web.pages.sheet import addresses, sheet_of

_SPAN = later(r"(\d{1,9})-(\d{1,9})", re.ASCII)


def held_work(catalogue: Catalogue, key: str) -> Held:
    """The work of a key or a title.

    Raises:
        Missing: there is none.
    """
    try:
        return find(catalogue.db, key)
    except BadInput as error:
        raise missing(error) from None


def lit_span(asked: Asked) -> list[tuple[int, int]]:
    """The stretch of the source that ``span`` asks for, as START-END in code points.

    Raises:
        BadInput: it is no stretch.
    """
    text = asked.text("span")
    if not text:
        return []
    match = _SPAN.fullmatch(text)
    if not match or int(match[1]) >= int(match[2]):
        raise BadInput(f"span: {text[:40]!r} is no stretch; it is written START-END, in code points")
    return [(int(match[1]), int(match[2]))]


def show(catalogue: Catalogue, asked: Asked) -> View:
    """A work."""
    held = held_work(catalogue, asked.path["key"])
    work = held.work
    if held.article is None:
        return _series(catalogue, held)
    lit, uid = lit_span(asked), asked.text("fact")
    facts = work_facts(catalogue.db, held.id)
    found = findings(catalogue.db, held.id, limit=1000)

    def context() -> Mapping[str, Any]:
        source = source_of(catalogue.db, held.id)
        names = addresses(keys_of(catalogue.db, [held.id]))
        sheet = sheet_of(facts, found, source.text, names, lit, uid)
        series = held.series if held.series is not None else held.id
        return {
            "work": work,
            "sheet": sheet,
            "source": source,
            "parts": parts_of(catalogue.db, series),
            "revisions": revisions(catalogue.db, held.id),
            "kept": True,
        }

    def more() -> Mapping[str, Any]:
        source = source_of(catalogue.db, held.id)
        told: dict[str, Any] = {
            "work": line_of(work),
            "source": {"uri": source.uri, "sha256": source.sha256, "form": source.form, "revision": source.revision},
            "findings": [line_of(f) for f in found],
        }
        if "source" in asked.text("_extra").split(","):
            told["source"]["text"] = source.text
        return told

    kind = asked.text("kind")
    return View(
        work.title,
        "work.html",
        lambda: [line_of(s) for s in facts if not kind or s.fact.kind == kind],
        context,
        f"showbible show {work.key}",
        more,
    )


def _series(catalogue: Catalogue, held: Held) -> View:
    parts = parts_of(catalogue.db, held.id)
    told = told_of(catalogue.db, held.id)
    return View(
        held.work.title,
        "series.html",
        lambda: [line_of(p) for p in parts] + [line_of(s) for s in told],
        lambda: {"work": held.work, "parts": parts, "told": told},
        f"showbible works # {held.work.key}",
        lambda: {"work": line_of(held.work)},
    )


def source(catalogue: Catalogue, asked: Asked) -> View:
    """The source of a work, as it came."""
    held = held_work(catalogue, asked.path["key"])
    if held.article is None:
        raise Missing(f"no article about {held.work.key} is in the catalogue")
    text = source_of(catalogue.db, held.id)
    line = {"uri": text.uri, "sha256": text.sha256, "form": text.form, "revision": text.revision, "text": text.text}
    return View(
        f"Source of {held.work.title}",
        "source.html",
        lambda: [line],
        lambda: {"work": held.work, "source": text, "versions": revisions(catalogue.db, held.id)},
        f"showbible show {held.work.key}",
    )


def changes(catalogue: Catalogue, asked: Asked) -> View:
    """What a revision did to a work's facts."""
    held = held_work(catalogue, asked.path["key"])
    if held.article is None:
        raise Missing(f"no article about {held.work.key} is in the catalogue")
    numbers = [asked.whole(name, 0, 0, 10**6) or None for name in ("older", "newer")]
    found = list(catalogue.diff(held.work.key, *numbers))
    return View(
        f"Changes of {held.work.title}",
        "changes.html",
        lambda: [line_of(c) for c in found],
        lambda: {"work": held.work, "changes": found, "versions": revisions(catalogue.db, held.id)},
        f"showbible diff {held.work.key}",
    )


def works(catalogue: Catalogue, asked: Asked) -> View:
    """The works that have an article, by key."""
    level = asked.text("level")
    found = works_after(catalogue.db, asked.after, asked.size + 1, level or None)
    rows = [h.work for h in found[: asked.size]]
    return View(
        "Works",
        "works.html",
        lambda: [line_of(w) for w in rows],
        lambda: {"works": rows, "level": level},
        "showbible works" + (f" --level {level}" if level else ""),
        next=rows[-1].key if len(found) > asked.size else None,
    )


def address(key: str) -> str:
    """The address of a work's page."""
    return f"/work/{quote(key)}"


_KEY = Parameter("key", "the work's key (jessica-jones.s02) or title", path=True)
PAGES: tuple[Page, ...] = (
    Page("/works", "works", "The works that have an article, by key.", works, (Parameter("level", "season, series, episode or other"),), True),
    Page("/work/{key}/source", "work source", "The text of a work's article, exactly as it came.", source, (_KEY,)),
    Page(
        "/work/{key}/changes", "work changes", "What a revision of the article did to its facts.", changes,
        (_KEY, Parameter("older", "number of the older revision", type="integer"), Parameter("newer", "number of the newer one", type="integer")),
    ),
    Page(
        "/work/{key}", "work", "Everything about a work, each fact with its words; findings of lint.", show,
        (
            _KEY,
            Parameter("kind", "facts of one kind only (JSON)"),
            Parameter("fact", "the fact (without the work's key) whose words are lit"),
            Parameter("span", "the stretch of the source to light, START-END in code points"),
            Parameter("_extra", "source: the text as well"),
        ),
    ),
)  # fmt: skip
