"""The examples in the docstrings of the store, the catalogue and the dates run."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import showbible.catalogue
import showbible.store

MODULES = [
    "showbible.text.edtf",
    *(
        f"{package.__name__}.{module.name}"
        for package in (showbible.catalogue, showbible.store)
        for module in pkgutil.iter_modules(package.__path__)
    ),
]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name: str) -> None:
    failed, _ = doctest.testmod(importlib.import_module(name))
    assert failed == 0
