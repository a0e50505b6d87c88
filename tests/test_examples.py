"""The examples in the docstrings of every module run (those of rules run in ``tests/grammar/test_rules.py``)."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import showbible

MODULES = [module.name for module in pkgutil.walk_packages(showbible.__path__, "showbible.")]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name: str) -> None:
    failed, _ = doctest.testmod(importlib.import_module(name))
    assert failed == 0
