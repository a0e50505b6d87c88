"""The table of templates."""

from __future__ import annotations

import doctest
import tomllib
from collections import Counter
from importlib import import_module, resources

import pytest

from showbible.readers.wikitext.catalogue import COLUMNS, name_of, shape_of

MODULES = ("arguments", "catalogue", "dates", "episodes", "infobox", "inline", "prose", "quotes", "scanner", "sniff")


@pytest.mark.parametrize("module", MODULES)
def test_the_examples_in_the_docstrings_are_true(module: str) -> None:
    assert doctest.testmod(import_module(f"showbible.readers.wikitext.{module}")).failed == 0


def test_no_template_is_listed_twice() -> None:
    data = tomllib.loads(resources.files("showbible.readers.wikitext").joinpath("templates.toml").read_text("utf-8"))
    names: Counter[str] = Counter()
    for table in ("shown", "cells", "signs", "lists", "dates", "prose", "blocks"):
        for listed in data[table].values():
            names.update(listed)
    for table in ("silent", "marks"):
        names.update(data[table]["names"])
    for entry in data["numbered"]:
        names.update(entry["names"])
    assert [n for n, count in names.items() if count > 1] == []
    assert [n for n in names if n != name_of(n)] == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("infobox television season", "box"),
        ("infobox animanga/video", "box"),
        ("start date", "dates"),
        ("episode list/sublist", "blocks"),
        ("#invoke:episode list", "blocks"),
        ("cite web", "silent"),
        ("use mdy dates", "silent"),
        ("defaultsort:orbital", "silent"),
        ("lang-ja", "shown"),
        ("sfn", "marks"),
    ],
)
def test_shape(name: str, kind: str) -> None:
    shape = shape_of(name)
    assert shape is not None
    assert shape.kind == kind


def test_an_unknown_template_has_no_shape() -> None:
    assert shape_of("orbital crew") is None


def test_columns_are_in_the_order_of_the_wiki() -> None:
    assert [c.name for c in COLUMNS][:4] == ["overall", "season", "series", "title"]
    assert COLUMNS[-1].name == "aux4"
