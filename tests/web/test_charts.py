"""Charts in a real browser: what is drawn is what the table behind it says, and looks as sure as it is."""

from __future__ import annotations

import time
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Locator, Page

from showbible.catalogue import Catalogue
from tests.web.chromium import OUT, needs_chromium, picture, watched
from tests.web.conftest import KEY, PAYLOADS

pytestmark = needs_chromium


def figure(page: Page, kind: str) -> Locator:
    return page.locator(f'figure[data-chart="{kind}"]')


def table(page: Page, kind: str) -> list[list[str]]:
    """The table's cells as its figure has them, row by row."""
    cells = "rows => rows.map(tr => [...tr.cells].map(c => c.textContent.trim().replace(/\\s+/g, ' ')))"
    found: list[list[str]] = figure(page, kind).locator("tbody tr").evaluate_all(cells)
    return found


def titles(page: Page, kind: str) -> list[str]:
    return figure(page, kind).locator("svg .row > title").all_text_contents()


def box(mark: Locator) -> Any:
    """Where a mark stands on the page."""
    return mark.evaluate("e => { const b = e.getBoundingClientRect(); return { x: b.left, end: b.right, y: b.top } }")


def test_every_chart_has_a_label_and_its_table(page: Page, site: str) -> None:
    page.goto(f"{site}/work/{KEY}")
    for kind in ("timeline", "windows", "grades"):
        drawn = page.get_by_role("img", name="the table below says it all").and_(figure(page, kind).locator("svg"))
        assert drawn.count() == 1, kind
        assert figure(page, kind).locator("table").count() == 1
    assert page.get_by_role("img", name="Timeline of Harbour Lights season 2").is_visible()
    # The page has an element with that id, which scripts see under the same name.
    assert page.locator("#d3").count() == 1
    assert page.evaluate("Object.getPrototypeOf(d3) === Object.prototype")
    assert page.locator("svg a, svg [tabindex], svg foreignObject").count() == 0
    summary = figure(page, "timeline").locator("summary")
    assert not figure(page, "timeline").locator("table").is_visible()
    summary.focus()
    page.keyboard.press("Enter")
    assert figure(page, "timeline").locator("table").is_visible()
    picture(page, "charts")


def test_the_timeline_is_as_sure_as_its_dates(page: Page, site: str) -> None:
    page.goto(f"{site}/work/{KEY}")
    rows = table(page, "timeline")
    assert titles(page, "timeline") == [f"{date}: {what}" for date, what, _ in rows]
    looks = {
        "[..2018-10]": ["bar open vague"],
        "[2019-04-01..2019-04-07]": ["bar vague"],
        "2019-06~": ["bar vague about"],
        "2019-09-01/2019-11-30": ["bar whole"],
        "2020-01-05": ["day"],
        "2020-01-05/2020-01-12": ["day", "day"],
    }
    marks = "g => [...g.querySelectorAll('.bar, circle')].map(e => e.getAttribute('class'))"
    seen = {
        row[0]: drawn.evaluate(marks)
        for row, drawn in zip(rows, figure(page, "timeline").locator("svg .row").all(), strict=True)
    }
    assert {date: seen[date] for date in looks} == looks
    open_bar = figure(page, "timeline").locator(".bar.open")
    assert open_bar.get_attribute("fill") == f"url(#{page.locator('[id$=-left]').first.get_attribute('id')})"
    # The middle of June is 78 days before a time of 90 days.
    month, three = (box(figure(page, "timeline").locator(q)) for q in (".bar.vague.about", ".bar.whole"))
    day = (three["end"] - three["x"]) / 90
    assert (month["x"] + month["end"]) / 2 == pytest.approx(three["x"] - 78 * day, abs=1.5)


def test_windows_and_the_gap_between_them(page: Page, site: str) -> None:
    page.goto(f"{site}/work/{KEY}")
    assert [row[:4] for row in table(page, "windows")] == [
        ["Tidewater+ ›", "GB, IE", "2020-01-05", "2021-03-01"],
        ["Gull TV ›", "worldwide", "2021-04-01", "not stated"],
        ["Nowhere known from 2021-03-01 to 2021-03-31"],
    ]
    drawn = figure(page, "windows")
    assert drawn.locator(".row .name").all_text_contents() == ["Tidewater+", "Gull TV", "nowhere known"]
    assert drawn.locator(".row .where").all_text_contents() == ["GB, IE", "worldwide"]
    first, second, gap, on = (box(drawn.locator(q)) for q in (".whole >> nth=0", ".whole >> nth=1", ".gap", ".bar.on"))
    assert drawn.locator(".gap").get_attribute("fill") == f"url(#{drawn.locator('pattern').get_attribute('id')})"
    assert first["end"] == pytest.approx(gap["x"], abs=2)
    assert gap["end"] == pytest.approx(second["x"], abs=3)
    assert on["x"] <= second["end"] < on["end"]


def test_grades_stand_on_one_axis(page: Page, site: str) -> None:
    page.goto(f"{site}/work/{KEY}")
    drawn = figure(page, "grades")
    assert titles(page, "grades") == ["Pat Hale, The Daily Gull: 4/5", "Jo March: B"]
    axis = {t.text_content(): float(str(t.locator("..").get_attribute("transform")).split("(")[1].split(",")[0]) for t in drawn.locator(".tick text").all()}  # fmt: skip
    places = [float(str(c.get_attribute("cx"))) for c in drawn.locator("circle").all()]
    assert places == pytest.approx([axis["75"] + 0.2 * (axis["100"] - axis["75"]), axis["75"]], abs=1)


def test_a_dial_is_as_full_as_its_score(page: Page, site: str) -> None:
    page.goto(f"{site}/work/{KEY}")
    dial = page.get_by_role("img", name="Critics Union: 82 of 100, 31 reviews, mostly favourable")
    assert dial.locator(".figure").text_content() == "82"
    long = [dial.locator(q).evaluate("e => e.getTotalLength()") for q in (".value", ".track")]
    assert long[0] / long[1] == pytest.approx(0.82, abs=0.005)
    assert table(page, "dials")[0] == ["Critics Union ›", "82/100", "7.25/10", "31", "mostly favourable"]


def test_the_graph_has_every_work_and_every_tie(page: Page, site: str) -> None:
    page.goto(f"{site}/universe?name={KEY}")
    ties = {(frozenset(row[:2]), row[2]) for row in table(page, "graph")}
    drawn = figure(page, "graph")
    assert drawn.locator("line.tie:not(.legend *)").count() == len(ties) > 2
    names = {name for pair, _ in ties for name in pair}
    assert set(drawn.locator(".point > title").all_text_contents()) == names
    assert drawn.locator(".asked > title").all_text_contents() == [KEY]
    assert ", ".join(drawn.locator(".legend text").all_text_contents()).split(", ") == list(
        dict.fromkeys(row[2] for row in table(page, "graph"))
    )
    drawn.locator(".point", has_text="Coastal Stories").click()
    page.wait_for_url("**/universe?name=Coastal*")


def test_a_row_of_a_chart_does_what_its_link_does(page: Page, site: str) -> None:
    page.goto(f"{site}/work/{KEY}")
    figure(page, "windows").locator(".row", has_text="Gull TV").locator(".name").click()
    assert "Gull TV" in "".join(page.locator("#text .lit").all_text_contents())
    figure(page, "dials").locator("svg").click()
    assert "Critics Union" in "".join(page.locator("#text .lit").all_text_contents())
    page.goto(f"{site}/timeline?work={KEY}")
    figure(page, "timeline").locator(".row", has_text="teaser").locator(".bar").click()
    page.wait_for_url(f"**/work/{KEY}?fact=event.*")


def test_without_script_the_tables_say_it(plain: Page, site: str) -> None:
    for path, kinds in (
        (f"/work/{KEY}", ("timeline", "windows", "dials", "grades")),
        ("/timeline", ("timeline",)),
        (f"/universe?name={KEY}", ("graph",)),
    ):
        plain.goto(site + path)
        for kind in kinds:
            assert figure(plain, kind).locator("table").is_visible(), path
            assert figure(plain, kind).locator("tbody tr").first.is_visible()
        assert plain.locator("main svg").count() == 0
        assert not plain.locator(".key").first.is_visible()


def test_hostile_words_in_charts_stay_words(page: Page, site: str, database: str) -> None:
    with Catalogue(database) as catalogue:
        key = next(w.key for w in catalogue.works() if w.title.startswith("Hostile"))
    clean = [" ".join(p.split()) for p in PAYLOADS]
    for path, kinds in (
        (f"/work/{quote(key)}", ("timeline", "windows", "grades")),
        (f"/timeline?work={quote(key)}", ("timeline",)),
        (f"/universe?name={quote(key)}", ("graph",)),
    ):
        page.goto(site + path)
        for kind in kinds:
            drawn = figure(page, kind)
            said = "\n".join(drawn.locator("svg title").all_text_contents())
            assert [p for p in clean if p not in said] == [], (path, kind)
            assert drawn.locator("script, img, iframe, style, foreignObject, base, link, svg a").count() == 0
        assert page.evaluate("window.hacked") is None
        marked = (
            "[...document.querySelectorAll('[style], [onload], [onmouseover]')].map(e => e.outerHTML.slice(0, 300))"
        )
        assert page.evaluate(marked) == []
    page.goto(f"{site}/work/{quote(key)}")
    labels = page.locator(".dial").evaluate_all("all => all.map(e => e.getAttribute('aria-label'))")
    assert labels[0] == f"{clean[0]}: 50 of 100, 7 reviews, {clean[0]}"
    assert len(labels) == len(PAYLOADS)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 820, 1360, 2200])
def test_words_keep_their_size_on_every_screen(browser: Browser, site: str, width: int, scheme: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page, wrong = watched(context)
    page.goto(f"{site}/work/{KEY}")
    for kind in ("timeline", "windows", "grades"):
        svg = figure(page, kind).locator("svg")
        scale = svg.evaluate("e => e.getBoundingClientRect().width / e.viewBox.baseVal.width")
        assert scale == pytest.approx(1, abs=0.02), kind
        out = "e => { const b = e.getBoundingClientRect(); return [...e.querySelectorAll('.row text, .bar, circle')].filter(t => { const c = t.getBoundingClientRect(); return c.left < b.left - 1 || c.right > b.right + 1 || c.bottom > b.bottom + 1 }).length }"
        assert svg.evaluate(out) == 0, kind
        overlap = (
            "all => all.some((e, n) => n && e.getBoundingClientRect().left < all[n - 1].getBoundingClientRect().right)"
        )
        assert not svg.locator(".tick text").evaluate_all(overlap)
    bar = "getComputedStyle(document.querySelector('.whole')).fill"
    assert page.evaluate(bar) == ("rgb(58, 116, 168)" if scheme == "light" else "rgb(107, 165, 216)")
    picture(page, f"charts-{width}-{scheme}")
    context.close()
    assert wrong == []


def test_a_chart_follows_its_figure_and_the_paper(page: Page, site: str) -> None:
    page.goto(f"{site}/work/{KEY}")
    svg = figure(page, "timeline").locator("svg")
    before = svg.get_attribute("viewBox")
    page.set_viewport_size({"width": 400, "height": 800})
    figure(page, "timeline").locator("svg.narrow").wait_for()
    assert svg.get_attribute("viewBox") != before
    assert svg.count() == 1
    page.emulate_media(media="print", color_scheme="dark")
    assert svg.is_visible()
    ink = "getComputedStyle(document.querySelector('.chart .name')).fill"
    assert page.evaluate(ink) == "rgb(29, 35, 41)"
    OUT.mkdir(parents=True, exist_ok=True)
    page.pdf(path=str(OUT / "charts.pdf"))
    assert svg.count() == 1


def test_first_paint_waits_for_no_script(browser: Browser, site: str) -> None:
    context = browser.new_context()
    page, wrong = watched(context)
    held: list[Any] = []
    page.route("**/static/*.js*", lambda route: held.append(route))
    page.goto(f"{site}/work/{KEY}", wait_until="commit")
    painted = "performance.getEntriesByName('first-contentful-paint').length"
    until = time.monotonic() + 10
    while not page.evaluate(painted) and time.monotonic() < until:
        page.wait_for_timeout(20)
    assert page.evaluate(painted) == 1
    assert page.locator("h1").inner_text() == "Harbour Lights season 2"
    assert figure(page, "windows").locator("table").is_visible()
    assert len(held) == 3
    for route in held:
        route.continue_()
    figure(page, "windows").locator("svg").wait_for()
    context.close()
    assert wrong == []
