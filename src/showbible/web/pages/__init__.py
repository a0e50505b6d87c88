"""The pages: each module has a ``PAGES`` tuple, and this is all of them."""

from __future__ import annotations

from showbible.web.asked import Page
from showbible.web.pages import across, explore, facts, home, people, rules, work

PAGES: tuple[Page, ...] = (
    *home.PAGES,
    *work.PAGES,
    *facts.PAGES,
    *people.PAGES,
    *across.PAGES,
    *explore.PAGES,
    *rules.PAGES,
)
