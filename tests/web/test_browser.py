"""The app in a real browser: what is clicked, what lights up, what is read aloud; with JavaScript and without."""

from __future__ import annotations

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from showbible.catalogue import Catalogue
from tests.web.chromium import OUT, needs_chromium, picture, watched
from tests.web.conftest import KEY, PAYLOADS, TOKEN, WIDE

pytestmark = needs_chromium

ARTICLE = "= Pier Patrol season 1 =\n\n== Cast ==\n=== Main ===\n- Una Ray as Captain Vale\n- Bo Fenn as Mate 🎭\n"
PAGES = (
    "/",
    f"/work/{KEY}",
    "/work/harbour-lights",
    f"/work/{KEY}/source",
    f"/work/{KEY}/changes",
    "/works",
    "/search?q=pier",
    "/person/una-ray",
    "/timeline",
    f"/universe?name={KEY}",
    f"/compare?work={KEY}&work=harbour-lights.s01",
    "/problems",
    "/rules",
    "/rules/try?sentence=In+March+2017,+Ana+Sol+was+cast+as+Bo+Vale.",
    "/explore",
    "/explore/cast_members_cited?_facet=tier",
    "/sql?sql=SELECT+name+FROM+people",
    "/decisions",
    "/add",
    "/sign-in",
    "/api",
)


def lit(page: Page) -> str:
    """The text under the highlight."""
    return "".join(page.locator("#text .lit, #text mark").all_text_contents())


def rows(database: str, key: str) -> list[tuple[str, list[str]]]:
    with Catalogue(database) as catalogue:
        return [(s.uid, list(s.quotes)) for s in catalogue.facts(key)]


def test_search_as_one_types_and_open_a_season(page: Page, site: str) -> None:
    page.goto(site)
    page.keyboard.press("/")
    page.keyboard.type("captain va")
    page.locator("#hits a").first.wait_for()
    assert "Captain Vale" in page.locator("#hits").inner_text()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/character/captain-vale")
    page.get_by_role("link", name="Harbour Lights season 2").first.click()
    page.wait_for_url(f"**/work/{KEY}")
    assert page.locator("h1").inner_text() == "Harbour Lights season 2"


@pytest.mark.parametrize("key", [KEY, "ocean-tide-season-1"])
def test_what_is_lit_is_the_evidence(page: Page, site: str, database: str, key: str) -> None:
    page.goto(f"{site}/work/{key}")
    for uid, quotes in rows(database, key):
        page.evaluate("uid => document.querySelector(`a.d[data-u='${uid}']`).click()", uid)
        assert lit(page) == "".join(quotes), uid
    assert page.locator("#told a").first.get_attribute("href") == f"/fact/{rows(database, key)[-1][0]}"


def test_words_show_their_facts(page: Page, site: str) -> None:
    page.goto(f"{site}/work/{KEY}")
    page.locator("#text .m", has_text="Una Ray").first.click()
    assert "Una Ray" in page.locator("#told").inner_text()
    page.locator("#told .go").first.click()
    assert page.locator(":target").inner_text() == "Una Ray"
    picture(page, "words")


def test_what_no_fact_has_read(page: Page, site: str) -> None:
    page.goto(f"{site}/work/{KEY}")
    colour = "getComputedStyle(document.querySelector('#text')).backgroundColor"
    before = page.evaluate(colour)
    page.get_by_label("Show what no fact has read").check()
    assert page.evaluate(colour) != before
    picture(page, "unread")


def test_text_beyond_the_basic_plane(page: Page, site: str) -> None:
    page.goto(f"{site}/work/ocean-tide-season-1")
    assert page.evaluate("document.querySelector('#text').textContent") == WIDE


def test_without_script(plain: Page, site: str, database: str) -> None:
    plain.goto(f"{site}/search?q=captain")
    plain.get_by_role("link", name="Captain Vale", exact=True).first.click()
    plain.get_by_role("link", name="Harbour Lights season 2").first.click()
    for uid, quotes in rows(database, KEY)[:6]:
        plain.goto(f"{site}/work/{KEY}")
        plain.locator(f"a.d[data-u='{uid}']").first.click()
        plain.wait_for_load_state()
        assert lit(plain) == "".join(quotes)
        assert plain.locator("#told a").first.get_attribute("href") == f"/fact/{uid}"
    plain.goto(site)
    plain.get_by_label("or its text").fill(ARTICLE)
    plain.get_by_role("button", name="Read it").click()
    plain.locator("h1", has_text="Pier Patrol season 1").wait_for()
    plain.get_by_role("link", name="Bo Fenn", exact=True).first.click()
    assert "Bo Fenn" in plain.locator(":target").inner_text()
    plain.goto(f"{site}/explore/cast_members_cited?_facet=tier")
    plain.get_by_role("link", name="guest").first.click()
    assert "tier=guest" in plain.url


def signed_in(page: Page, desk: str) -> None:
    page.goto(f"{desk}/sign-in")
    page.get_by_label("The token").fill(TOKEN)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_text("Signed in.").wait_for()


def test_paste_accept_correct_add(page: Page, desk: str, own: str) -> None:
    signed_in(page, desk)
    page.get_by_label("or its text").fill(ARTICLE)
    page.get_by_role("button", name="Add it").click()
    page.get_by_text("kept").wait_for()
    page.get_by_role("link", name="Pier Patrol season 1").click()
    page.get_by_role("link", name="Bo Fenn", exact=True).first.click()
    assert lit(page) == "- Bo Fenn as Mate 🎭"
    page.locator("#told a").first.click()
    page.get_by_label("Your name").fill("Ana")
    page.get_by_label("character").fill("First Mate")
    page.get_by_role("button", name="Correct").click()
    page.get_by_text("corrected").first.wait_for()
    picture(page, "fact")
    page.get_by_label("Your name").fill("Ben")
    page.get_by_role("button", name="Withdraw").click()
    page.get_by_label("Your name").fill("Ben")
    page.get_by_role("button", name="Accept").click()
    page.get_by_text("accepted").first.wait_for()
    with Catalogue(own) as catalogue:
        key = next(w.key for w in catalogue.works() if w.title == "Pier Patrol season 1")
        text = next(catalogue.sources(key)).text
    page.goto(f"{desk}/work/{key}")
    page.evaluate(
        """() => {
          const walk = document.createTreeWalker(document.querySelector("#text"), NodeFilter.SHOW_TEXT);
          let node; while ((node = walk.nextNode())) { const at = node.data.indexOf("\\u{1F3AD}"); if (at >= 0) {
            getSelection().setBaseAndExtent(node, at + 1, node, at + 2); return; } }
        }"""
    )
    page.locator("#addfact").click()
    at = text.index("🎭")
    assert page.url.endswith(f"span={at}-{at + 1}")
    page.get_by_label("Kind of fact").select_option("location")
    page.get_by_role("button", name="Choose").click()
    page.get_by_label("place").fill("The Mask")
    page.get_by_label("Your name").fill("Ana")
    page.get_by_role("button", name="Add", exact=True).click()
    page.get_by_text("by a reviewer").wait_for()
    assert page.locator("mark").inner_text() == "🎭"


def test_compare_and_explore(page: Page, site: str) -> None:
    page.goto(f"{site}/compare?work={KEY}")
    page.get_by_label("And").fill("harbour-lights.s01")
    page.get_by_role("button", name="Compare").click()
    assert page.locator("tr.differs", has_text="Mate").count() == 1
    picture(page, "compare")
    page.goto(f"{site}/explore/cast_members_cited")
    page.get_by_label("Facet").select_option("tier")
    page.get_by_role("button", name="Show").click()
    page.locator(".facet a", has_text="recurring").click()
    assert page.locator("tbody tr").count() == 2
    picture(page, "explore")


def test_hostile_article_runs_nothing(page: Page, site: str) -> None:
    page.goto(f"{site}/search?q=hostile")
    page.locator(".results a").first.click()
    page.locator("#text").wait_for()
    assert page.evaluate("window.hacked") is None
    assert page.locator("#text script, #text img, #text iframe, #text style, #text svg").count() == 0
    for payload in PAYLOADS:
        assert payload in page.evaluate("document.querySelector('#text').textContent")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_use_it(browser: Browser, site: str, scheme: str) -> None:
    context = browser.new_context(viewport={"width": 1360, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page, wrong = watched(context)
    found: dict[str, list[str]] = {}
    # Colours are all that the dark scheme changes.
    only = (
        {"runOnly": ["color-contrast"]}
        if scheme == "dark"
        else {
            "runOnly": {
                "type": "tag",
                "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            }
        }
    )
    for path in PAGES:
        page.goto(site + path)
        said = Axe().run(page, options=only).response["violations"]
        if said:
            found[path] = [f"{v['id']}: {json.dumps([n['html'][:160] for n in v['nodes'][:3]])}" for v in said]
    context.close()
    assert found == {}
    assert wrong == []


@pytest.mark.parametrize("width", [360, 820, 1360, 2200])
def test_nothing_is_wider_than_the_screen(browser: Browser, site: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800})
    page, wrong = watched(context)
    for path in PAGES:
        page.goto(site + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    page.goto(f"{site}/work/{KEY}")
    picture(page, f"season-{width}")
    context.close()
    assert wrong == []


def test_a_season_can_be_printed(page: Page, site: str) -> None:
    page.goto(f"{site}/work/{KEY}")
    page.emulate_media(media="print")
    assert not page.locator("#source").is_visible()
    assert not page.locator(".top").is_visible()
    assert page.locator("#cast").is_visible()
    OUT.mkdir(parents=True, exist_ok=True)
    page.pdf(path=str(OUT / "season.pdf"))
