"""Across works: the timeline of everything, universes, works side by side, what lint found."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Any

from showbible.catalogue import Catalogue, Compared, Tie
from showbible.catalogue.lines import line_of
from showbible.catalogue.overview import finding_counts, findings
from showbible.catalogue.people import franchises
from showbible.lint import RULES
from showbible.store.judgements import short
from showbible.text import BadInput
from showbible.web.asked import Asked, Missing, Page, Parameter, View, missing
from showbible.web.pages.figures import day_marks
from showbible.web.pages.work import held_work

MOST_WORKS = 6


def timeline(catalogue: Catalogue, asked: Asked) -> View:
    """All that is dated, in order."""
    names = [n.strip() for n in asked.query.get("work", ()) if n.strip()][:20]
    since, until, what = (asked.text(n) or None for n in ("since", "until", "what"))
    at = asked.after_number()
    found = catalogue.dated(names, since, until, what, at, asked.size + 1)
    part = found[: asked.size]
    return View(
        "Timeline",
        "timeline.html",
        lambda: [line_of(m) for m in part],
        lambda: {
            "moments": [(m, short(m.stated.uid), day_marks(m)) for m in part],
            "works": names,
            "since": since or "",
            "until": until or "",
            "what": what or "",
        },
        " ".join(
            [
                "showbible timeline",
                *names,
                *(["--since", since] if since else []),
                *(["--until", until] if until else []),
            ]
        ),
        next=str(at + asked.size) if len(found) > asked.size else None,
    )


def universe(catalogue: Catalogue, asked: Asked) -> View:
    """What ties works to one another; without a name, the universes that there are."""
    name = asked.text("name")
    if not name:
        found = franchises(catalogue.db)
        return View(
            "Universes",
            "universes.html",
            lambda: [{"name": n, "works": count} for n, count in found],
            lambda: {"found": found},
            "showbible universe NAME",
        )
    try:
        ties = list(islice(catalogue.universe(name), 2000))
    except BadInput as error:
        raise missing(error) from None

    def context() -> Mapping[str, Any]:
        return {"name": name, "ties": [(t, short(t.stated.uid)) for t in ties]}

    def line(tie: Tie) -> dict[str, Any]:
        return line_of(tie)

    return View(
        f"Universe: {name}", "universe.html", lambda: [line(t) for t in ties], context, f"showbible universe {name!r}"
    )


def _merged(sides: list[list[Compared]], keys: list[str]) -> list[dict[str, Any]]:
    """Comparisons of the first work with each other one as one table: aspect, name, a value for each work."""
    table: dict[tuple[str, str], list[str | None]] = {}
    for n, side in enumerate(sides):
        for row in side:
            values = table.setdefault((row.aspect, row.name), [None] * len(keys))
            values[0] = row.left if row.left is not None else values[0]
            values[n + 1] = row.right
    return [
        {"aspect": aspect, "name": name, "values": dict(zip(keys, values, strict=True)), "same": len(set(values)) == 1}
        for (aspect, name), values in table.items()
    ]


def compare(catalogue: Catalogue, asked: Asked) -> View:
    """Two or more works side by side."""
    names = [n.strip() for n in asked.query.get("work", ()) if n.strip()]
    if len(names) > MOST_WORKS:
        raise BadInput(f"compare: {MOST_WORKS} works at most")
    held = [held_work(catalogue, n) for n in names]
    for one in held:
        if one.article is None:
            raise Missing(f"no article about {one.work.key} is in the catalogue")
    works = [h.work for h in held]
    keys = [w.key for w in works]
    rows = _merged([list(catalogue.compare(keys[0], k)) for k in keys[1:]], keys) if len(keys) > 1 else []
    if asked.text("differences") in ("on", "true", "1"):
        rows = [r for r in rows if not r["same"]]
    aspects = list(dict.fromkeys(r["aspect"] for r in rows))
    return View(
        "Compare " + ", ".join(w.title for w in works) if works else "Compare",
        "compare.html",
        lambda: rows,
        lambda: {"works": works, "names": names, "aspects": [(a, [r for r in rows if r["aspect"] == a]) for a in aspects], "differences": asked.text("differences")},
        f"showbible compare {' '.join(keys)}" if keys else "showbible compare WORK OTHER",
    )  # fmt: skip


def problems(catalogue: Catalogue, asked: Asked) -> View:
    """What lint found, by rule and article."""
    rule, work = asked.text("rule") or None, asked.text("work")
    held = held_work(catalogue, work) if work else None
    found = findings(catalogue.db, held.id if held else None, rule, asked.after_number(), asked.size + 1)
    part = found[: asked.size]
    counts = finding_counts(catalogue.db)
    about = {r.id: r.why for r in RULES}
    return View(
        f"Problems: {rule}" if rule else "Problems",
        "problems.html",
        lambda: [line_of(f) for f in part],
        lambda: {"found": part, "counts": counts, "rule": rule or "", "work": work, "why": about.get(rule or "", "")},
        f"showbible lint {work or '--whole'}",
        lambda: {"counts": [{"rule": r, "severity": s, "count": n} for r, s, n in counts]},
        next=str(part[-1].id) if len(found) > asked.size else None,
    )


_WORK = Parameter("work", "a work's key or title; may be given several times")
PAGES: tuple[Page, ...] = (
    Page(
        "/timeline", "timeline", "All that is dated, in order, whatever the precision of its date.", timeline,
        (_WORK, Parameter("since", "not what is over before this date (EDTF)"), Parameter("until", "not what begins after it (EDTF)"), Parameter("what", "one sort of event only")),
        True,
    ),
    Page("/universe", "universe", "What ties works to one another; without a name, the universes that there are.", universe, (Parameter("name", "a work, a series or a franchise"),)),
    Page("/compare", "compare", "Two or more works side by side.", compare, (_WORK, Parameter("differences", "on: only what differs"))),
    Page("/problems", "problems", "What lint found, by rule and article.", problems, (Parameter("rule", "one rule's"), Parameter("work", "one work's")), True),
)  # fmt: skip
