"""One fact, proved: its words in their sentence; and the forms by which a reviewer says what is right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from showbible.catalogue import Catalogue, describe
from showbible.catalogue.find import work as find
from showbible.catalogue.lines import line_of
from showbible.catalogue.overview import source_of
from showbible.catalogue.rows import STATES
from showbible.kinds import KINDS, Fact
from showbible.store.judgements import Judgement, judgements
from showbible.text import BadInput
from showbible.web.asked import Asked, Missing, Page, Parameter, View
from showbible.web.pages.work import held_work, lit_span


def shown(value: object) -> str:
    """A field's value as it stands in a form."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(str(v) for v in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def form_of(fact: Fact) -> list[tuple[str, str]]:
    """The fields of a fact with their values, for a form."""
    return [(f.name, shown(getattr(fact, f.name))) for f in fields(fact)]


def fact(catalogue: Catalogue, asked: Asked) -> View:
    """One fact with every place that states it."""
    try:
        stated = catalogue.fact(asked.path["uid"])
    except BadInput:
        raise Missing(f"no fact {asked.path['uid'][:80]!r} in the catalogue") from None

    def context() -> Mapping[str, Any]:
        made = [
            j for j in judgements(catalogue.db, find(catalogue.db, stated.work).id) if stated.uid.endswith(f".{j.uid}")
        ]
        word = stated.reviewed
        return {
            "stated": stated,
            "word": word,
            "state": STATES.get(stated.verdict, ""),
            "said": describe(stated.fact),
            "was": describe(word.read) if word is not None and word.read is not None else "",
            "cited": list(catalogue.cite(stated.uid)),
            "form": form_of(stated.fact),
            "history": made,
            "describe": describe,
        }

    return View(
        describe(stated.fact)[:120],
        "fact.html",
        lambda: [line_of(stated)],
        context,
        f"showbible cite {stated.uid}",
    )


def new(catalogue: Catalogue, asked: Asked) -> View:
    """The form to add a fact that nobody read, by its words."""
    held = held_work(catalogue, asked.path["key"])
    if held.article is None:
        raise Missing(f"no article about {held.work.key} is in the catalogue")
    source = source_of(catalogue.db, held.id)
    spans = lit_span(asked)
    words = source.text[spans[0][0] : spans[0][1]] if spans else asked.text("words")
    kind = next((k for k in KINDS if k.kind == asked.text("kind", "cast")), None)
    if kind is None:
        raise BadInput(f"kind: {asked.text('kind')[:40]!r} is no kind of fact")
    names = [f.name for f in fields(kind)]
    return View(
        f"Add a fact to {held.work.title}",
        "new.html",
        list,
        lambda: {"work": held.work, "kind": kind.kind, "kinds": [k.kind for k in KINDS], "fields": names, "words": words, "span": asked.text("span")},
        f"showbible show {held.work.key}",
    )  # fmt: skip


def _line(judgement: Judgement) -> dict[str, Any]:
    return line_of(judgement)


def decisions(catalogue: Catalogue, asked: Asked) -> View:
    """What reviewers said, in order, with those whose words have changed; and who was decided to be one or two."""
    made = judgements(catalogue.db)
    decided = catalogue.decided()
    only = asked.text("state")
    kept = [j for j in made if not only or j.state == only]
    at = asked.after_number()
    part = kept[at : at + asked.size]
    return View(
        "Decisions",
        "decisions.html",
        lambda: [_line(j) for j in part],
        lambda: {"made": part, "decided": decided, "state": only, "describe": describe, "lost": sum(j.state != "stands" for j in made)},
        "showbible decisions",
        lambda: {"entities": [dict(zip(decided.columns, row, strict=True)) for row in decided.rows]},
        next=str(at + asked.size) if len(kept) > at + asked.size else None,
    )  # fmt: skip


PAGES: tuple[Page, ...] = (
    Page("/fact/{uid}", "fact", "One fact with every place that states it.", fact, (Parameter("uid", "the fact's id", path=True),)),
    Page(
        "/work/{key}/new", "new fact", "The form to add a fact by its words.", new,
        (
            Parameter("key", "the work's key", path=True),
            Parameter("kind", "the kind of fact"),
            Parameter("span", "START-END of its words, in code points"),
            Parameter("words", "its words"),
        ),
    ),
    Page("/decisions", "decisions", "What reviewers decided, when and why; what has changed since.", decisions, (Parameter("state", "stands, changed or gone"),), True),
)  # fmt: skip
