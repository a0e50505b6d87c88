"""Persons, characters, organisations and places: everything known, across works."""

from __future__ import annotations

from itertools import groupby

from showbible.catalogue import Catalogue, Credit
from showbible.catalogue.lines import line_of
from showbible.catalogue.people import credits_of
from showbible.store.judgements import short
from showbible.text import BadInput
from showbible.web.asked import Asked, Page, Parameter, Show, View, missing


def _by_work(credits: list[Credit]) -> list[tuple[str, str, list[tuple[Credit, str]]]]:
    ordered = sorted(credits, key=lambda c: c.stated.work)
    return [
        (work, held[0].stated.title, [(c, short(c.stated.uid)) for c in held])
        for work, group in groupby(ordered, key=lambda c: c.stated.work)
        if (held := list(group))
    ]


def _shower(sort: str) -> Show:
    def show(catalogue: Catalogue, asked: Asked) -> View:
        try:
            entity, credits = credits_of(catalogue.db, sort, asked.path["key"])
        except BadInput as error:
            raise missing(error) from None
        return View(
            entity.name,
            "entity.html",
            lambda: [line_of(c) for c in credits],
            lambda: {"entity": entity, "works": _by_work(credits), "sort": sort},
            f"showbible people {entity.key}",
            lambda: {"entity": {"sort": sort, "key": entity.key, "name": entity.name}},
        )

    return show


PAGES: tuple[Page, ...] = tuple(
    Page(f"/{sort}/{{key}}", sort, f"Everything known of one {sort}, across works.", _shower(sort), (Parameter("key", f"the {sort}'s key or name", path=True),))
    for sort in ("person", "character", "organisation", "place")
)  # fmt: skip
