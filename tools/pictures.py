"""Takes the README's pictures anew: docs/img, from the sample articles, in Chromium.

python tools/pictures.py
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.web.chromium import CHROMIUM
from tests.web.conftest import serve

from showbible.catalogue import Catalogue
from showbible.extract import read_article
from showbible.web.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
KEY = "harbour-lights.s01"
SIZE = {"width": 1200, "height": 760}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as started:
        name = f"{folder}/shows.db"
        with Catalogue(name) as catalogue:
            for file in sorted((ROOT / "examples").iterdir()):
                catalogue.add(read_article(file.read_bytes(), file.name))
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for site in serve(Settings(name)):
            page = browser.new_page(viewport=SIZE, color_scheme="light", reduced_motion="reduce")
            page.goto(f"{site}/work/{KEY}")
            page.locator("#cast a.d").first.click()
            page.screenshot(path=str(ROOT / "docs" / "img" / "season.png"))
            page = browser.new_page(viewport=SIZE, color_scheme="dark")
            page.goto(f"{site}/work/{KEY}")
            page.locator("#timeline svg").wait_for()
            page.locator("#timeline").evaluate("e => scrollTo(0, e.getBoundingClientRect().top + scrollY - 8)")
            page.screenshot(path=str(ROOT / "docs" / "img" / "timeline.png"))
        browser.close()


if __name__ == "__main__":
    main()
