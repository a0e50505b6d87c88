"""A real browser for tests: where it is, and pages that are watched."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
OUT = Path(__file__).parents[2] / "out" / "screenshots"
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not here (apt-get install chromium)")


def watched(context: BrowserContext) -> tuple[Page, list[str]]:
    """A page, and what goes wrong on it: console errors, script errors, requests to anybody else."""
    page = context.new_page()
    wrong: list[str] = []
    page.on("console", lambda m: wrong.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda e: wrong.append(str(e)))
    page.on("request", lambda r: wrong.append(r.url) if urlsplit(r.url).hostname != "127.0.0.1" else None)
    page.set_default_timeout(10_000)
    return page, wrong


def picture(page: Page, name: str) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=str(OUT / f"{name}.png"))
