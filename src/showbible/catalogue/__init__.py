"""The catalogue: a database of everything that the articles say, which can be searched, asked, checked and trusted."""

from showbible.catalogue.catalogue import Catalogue
from showbible.catalogue.rows import (
    Change,
    Cited,
    Compared,
    Credit,
    Match,
    Moment,
    Sheet,
    Table,
    Tie,
    Verdict,
    Watch,
    Window,
    Work,
    describe,
    remark,
)
from showbible.store.read import Reviewed, Stated
from showbible.store.write import Outcome

__all__ = [
    "Catalogue",
    "Change",
    "Cited",
    "Compared",
    "Credit",
    "Match",
    "Moment",
    "Outcome",
    "Reviewed",
    "Sheet",
    "Stated",
    "Table",
    "Tie",
    "Verdict",
    "Watch",
    "Window",
    "Work",
    "describe",
    "remark",
]
