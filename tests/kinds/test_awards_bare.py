"""Awards without a category, in each of several years, and told with a noun instead of a verb."""

from __future__ import annotations

from typing import Any

import pytest

from tests.kinds.articles import facts

CASES: list[tuple[str, list[tuple[Any, ...]]]] = [
    ("The series won two Peabody Awards, one in 2014 and one in 2016.", [(None, 2014, "won"), (None, 2016, "won")]),
    ("The series won Peabody Awards in 2014 and 2016.", [(None, 2014, "won"), (None, 2016, "won")]),
    ("The series was a 2006 Peabody Award winner.", [(None, 2006, "won")]),
    ("The series has won several awards, including a Peabody Award in 2015.", [(None, 2015, "won")]),
    ("Among its awards are a Saturn Award for Best Series.", [("Best Series", None, "won")]),
    (
        "The series was nominated in 2011 and 2013 for, but not won, the Saturn Award for Best Series.",
        [("Best Series", 2011, "nominated"), ("Best Series", 2013, "nominated")],
    ),
    ("Emmys went to Ana Sol for Outstanding Lead Actress.", [("Outstanding Lead Actress", None, "won")]),
    ("The series won three Peabody Awards, one in 2014 and one in 2016.", []),
    ("The series won several awards, including two Peabody Awards.", []),
]


@pytest.mark.parametrize(("sentence", "wanted"), CASES, ids=[c[0][:40] for c in CASES])
def test_bare(sentence: str, wanted: list[tuple[Any, ...]]) -> None:
    made = facts(f"== Accolades ==\n\n{sentence}\n", "accolade")
    assert [(f.get("category"), f.get("year"), f.get("result")) for f in made] == wanted
