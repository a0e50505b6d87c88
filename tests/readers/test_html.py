"""Rendered pages: the same document as other forms give, pinned to the markup as it came."""

from __future__ import annotations

import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showbible import read_article, readers
from showbible.readers.html.tokens import tokens
from showbible.text import Cell, Document, Infobox, Item, Paragraph, Passage, Span, Table

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
PAGES = sorted([*CORPUS.glob("html/*.html"), *CORPUS.glob("gold/*.html")])
needs_pages = pytest.mark.skipif(not PAGES, reason="../shared/corpus is not here")


def read(page: str) -> Document:
    return readers.read(page.encode(), "page", "html")


def passages(document: Document) -> list[Passage]:
    found: list[Passage] = []
    for section, block in document.blocks():
        found.append(section.title)
        if isinstance(block, Infobox):
            found += [p for f in block.fields for p in (f.text, *f.values)]
        elif isinstance(block, Table):
            found += [c.text for row in block.rows for c in row.cells]
        else:
            found.append(block.text)
    return found


def check_places(document: Document) -> None:
    """Every character is the slice it is pinned to, or stands for it as a whole."""
    text = document.source.text
    for passage in passages(document):
        for n, char in enumerate(passage.value):
            span = passage.span(n, n + 1)
            assert 0 <= span.start <= span.end <= len(text)
            if span.end - span.start == 1 and not char.isspace() and text[span.start] != "&":
                assert text[span.start] == char
    for _, block in document.blocks():
        assert 0 <= block.span.start <= block.span.end <= len(text)


def only(document: Document, kind: type) -> list:  # type: ignore[type-arg]
    return [b for _, b in document.blocks() if isinstance(b, kind)]


def test_a_paragraph_is_pinned_through_tags_and_entities() -> None:
    page = (
        '<p>The <i>Tide&nbsp;&amp;  Co</i> <a href="/wiki/Ada_Vane_(actor)">Ada Vane</a>'
        '<sup class="reference">[1]</sup> left.</p>'
    )
    document = read(page)
    (paragraph,) = only(document, Paragraph)
    text = paragraph.text
    assert text.value == "The Tide & Co Ada Vane left."
    assert [(text.value[k.start : k.end], k.target) for k in text.links] == [("Ada Vane", "Ada Vane (actor)")]
    assert text.refs == (text.value.index(" left"),)
    at = text.value.index("& Co")
    assert page[text.span(at, at + 4).slice] == "&amp;  Co"
    assert paragraph.span == Span(0, len(page))
    check_places(document)


@pytest.mark.parametrize(
    "page",
    [
        "<p>a b</p>",
        "<p> a  <i>b</i></p>",
        "<p>a<i>  b  </i>  </p>",
        "<p>a &#32;\n<i> </i>  <b> b</b> </p>",
        "<p>a  \tb</p>",
    ],
)
def test_white_space_is_one_blank(page: str) -> None:
    (paragraph,) = only(read(page), Paragraph)
    assert paragraph.text.value == "a b"
    check_places(read(page))


PROSE = "<p>One.</p>"
EDIT = '<a href="/w/index.php?title={}&amp;action=edit{}">edit</a>'


@pytest.mark.parametrize(
    ("page", "title"),
    [
        ('<link rel="canonical" href="https://w.example/wiki/Low_Water_(season_2)">' + PROSE, "Low Water (season 2)"),
        ('<link rel="dc:isVersionOf" href="//w.example/wiki/Low_Water">' + PROSE, "Low Water"),
        ('<meta property="og:title" content="Low Water &amp; Co - Tidewiki">' + PROSE, "Low Water & Co"),
        ('<link rel="canonical" href="https://w.example/a/7"><meta property="og:title" content="Ebb">' + PROSE, "Ebb"),
        (PROSE + EDIT.format("Low_Water%27s_end", "&amp;section=1") * 2, "Low Water's end"),
        (PROSE + EDIT.format("Low_Water", "") + EDIT.format("Template:Boats", ""), "Low Water"),
        (EDIT.format("Low_Water", "") + "<p><b>Ebb</b> is a drama.</p>", "Low Water"),
        ("<title>Ebb</title>" + PROSE + EDIT.format("Low_Water", ""), "Ebb"),
        ("<p><i><b>Low Water</b></i> is a drama about <b>Ada</b>.</p>", "Low Water"),
        ("<p>The <b>Low Water</b> is a drama.</p>", "Low Water"),
    ],
)
def test_the_title_is_what_the_page_states(page: str, title: str) -> None:
    document = read(page)
    assert document.title == title
    assert not document.problems
    check_places(document)


@pytest.mark.parametrize(
    "page",
    [
        PROSE + EDIT.format("Low_Water", "&amp;redlink=1"),
        PROSE + EDIT.format("Low_Water", "") + EDIT.format("Ebb", ""),  # of two pages it is neither
        PROSE + EDIT.format("Ebb", "&amp;section=T-1"),  # a section that stands on another page
        "<p>The <b>second season</b> of <i>Low Water</i> began.</p>",
        "<p><b>Season 2</b> of <i>Low Water</i> began.</p>",
        "<p>In May, <b>Ada</b> left.</p><p><b>Ebb</b> came.</p>",
        '<link rel="canonical" href="https://w.example/a/7">' + PROSE,
    ],
)
def test_no_title_is_guessed(page: str) -> None:
    document = read(page)
    assert document.title == ""
    assert {p.rule for p in document.problems} == {"no-title"}


def test_headings_become_paths() -> None:
    document = read(
        "<title>Low Water - Wikipedia</title><body><p>One.</p><div class='mw-heading'><h2>Cast</h2>"
        "<span class='mw-editsection'>[edit]</span></div><h3><span class='mw-headline'>Main</span></h3>"
        "<ul><li>Ada Vane as Joan<ul><li>a pilot</li></ul></li></ul><h2>Reception</h2></body>"
    )
    assert document.title == "Low Water"
    assert [s.path for s in document.sections] == [(), ("cast",), ("cast", "main"), ("reception",)]
    assert [(i.text.value, i.depth) for i in only(document, Item)] == [("Ada Vane as Joan", 1), ("a pilot", 2)]
    check_places(document)


def test_what_is_not_prose_is_left_out() -> None:
    noise = (
        '<div class="hatnote">See also</div><div id="toc"><h2>Contents</h2></div><style>p{}</style>'
        '<script>"<p>"</script>'
        '<span style="display: none">2001-02-03</span><ol class="references"><li>Note</li></ol>'
        '<table class="navbox"><tr><td>Nav</td></tr></table><div class="thumb">Picture</div><!-- <p>no</p> -->'
    )
    document = read(f"<p>One.</p>{noise}<p>Two<span hidden>!</span>.</p>")
    assert [p.value for p in passages(document) if p.value] == ["One.", "Two."]


def test_the_box_has_the_fields_of_the_template() -> None:
    document = read(
        '<table class="infobox"><tr><th colspan=2><i>Low Water</i> season 2</th></tr>'
        "<tr><th>Original network</th><td>Channel 9</td></tr><tr><th>No. of episodes</th><td>6</td></tr>"
        "<tr><th>Starring</th><td><ul><li>Ada Vane</li><li>Bo Lind<br>(2001–)</li></ul></td></tr>"
        "<tr><th>Original run</th><td>March 8, 2001 –<br>May 2, 2001</td></tr>"
        "<tr><th>Composer(s)</th><td>A. B, Jr., C. D</td></tr>"
        "</table>"
    )
    (box,) = only(document, Infobox)
    fields = {f.key: [v.value for v in f.values] for f in box.fields}
    assert fields == {
        "name": ["Low Water season 2"],
        "network": ["Channel 9"],
        "num_episodes": ["6"],
        "starring": ["Ada Vane", "Bo Lind (2001–)"],
        "released": ["March 8, 2001 –", "May 2, 2001"],
        "composer": ["A. B, Jr.", "C. D"],
    }
    assert document.title == "Low Water season 2"
    check_places(document)


TABLE = """<table class="wikitable wikiepisodetable"><caption>Season 1</caption>
<tr><th rowspan=2>No.</th><th rowspan=2>Title</th><th colspan=2>Aired</th></tr><tr><th>Home</th><th>Abroad</th></tr>
<tr class="vevent"><th scope="row">1</th><td class="summary">"Ebb"</td><td rowspan="2">May 1</td><td>June 1</td></tr>
<tr class="expand-child"><td class="description" colspan="4">A storm comes.</td></tr>
<tr class="vevent"><th scope="row">2</th><td class="summary">"Flood"<td>June 8</table>"""


def test_spanned_cells_are_repeated_and_summaries_skipped() -> None:
    (table,) = only(read(TABLE.replace('rowspan="2">May', 'rowspan="3">May')), Table)
    assert table.columns == ("No.", "Title", "Aired Home", "Aired Abroad")
    assert (table.role, table.caption, table.aligned) == ("episodes", "Season 1", True)
    assert [[c.text.value for c in r.cells] for r in table.rows] == [
        ["1", '"Ebb"', "May 1", "June 1"],
        ["2", '"Flood"', "May 1", "June 8"],
    ]
    assert [c.copied for c in table.rows[1].cells] == [False, False, True, False]


def test_a_table_that_sets_the_page_is_no_table() -> None:
    page = "<table class='multicol'><tr><td><h3>Main</h3><ul><li>Ada</li></ul></td><td><p>Bo.</p></td></tr></table>"
    document = read(page)
    assert only(document, Table) == []
    assert [p.value for p in passages(document)] == ["Main", "Ada", "Main", "Bo."]


def test_a_table_in_a_cell_is_a_table_of_its_own() -> None:
    page = "<table class=wikitable><tr><th>A<th>B<tr><td>1<td>x<table><tr><th>C<tr><td>2</table>y</table>"
    outer, inner = only(read(page), Table)
    assert [c.text.value for c in outer.rows[0].cells] == ["1", "x\ny"]
    assert (inner.columns, [c.text.value for c in inner.rows[0].cells]) == (("C",), ["2"])


def test_a_head_in_bold_names_the_columns() -> None:
    (table,) = only(read("<table class=wikitable><tr><td><b>A</b><td><b>B</b><tr><td>1<td>2</table>"), Table)
    assert table.columns == ("A", "B")
    assert [[c.text.value for c in r.cells] for r in table.rows] == [["1", "2"]]


SPANS = "<table class=wikitable><tr><th>A<th>B<tr>" + "<td rowspan=9999>x" * 20 + "<tr>" * 1000 + "</table>"


@pytest.mark.parametrize(
    ("page", "rule"),
    [
        ("<html><head><title>Low Water</title></head></html>", "empty-page"),
        ("<p>One <b>two</p><table class=wikitable><tr><td>x", "tag-unclosed"),
        ("<p>One.</p></div>", "tag-unopened"),
        ("<p>One.</p><!-- two", "tag-damaged"),
        ('<p>One.</p><a href="x', "no-title"),
        ("<p>&#xD800; one &#55357; &bogus; &#99999999;</p>", "no-title"),
        ("<div>" * 5_000 + "deep" + "</div>" * 5_000, "nesting-too-deep"),
        ('<table class=wikitable><tr><th>A<th>B<tr><td colspan="900000">x<td>y</table>', "table-too-wide"),
        (SPANS * 40, "table-too-large"),
    ],
)
def test_damage_is_a_problem(page: str, rule: str) -> None:
    document = read(page)
    assert rule in {p.rule for p in document.problems}
    check_places(document)


UNITS = ["<a ", "<", "<!--", '<a href="', "<div>", "</div>", "&amp", "<td colspan=9 rowspan=9>", "<!"]


@pytest.mark.parametrize("unit", UNITS)
def test_time_is_bounded_by_length(unit: str) -> None:
    start = time.perf_counter()
    read("<table><tr><td>x" + unit * 20_000)
    assert time.perf_counter() - start < 10  # a quadratic reading takes minutes


@given(st.text(alphabet="<>/!-\"'=& abtdrhlip1;#\n", max_size=200))
@settings(max_examples=200, deadline=None)
def test_nothing_raises(noise: str) -> None:
    check_places(read("<p>x" + noise))


def test_the_form_is_told_by_the_content() -> None:
    page = b"<!-- saved --><table class='infobox'><tr><td>a</td></tr></table><p>b</p>"
    assert readers.read(page).source.form == "html"
    assert readers.read(b'<?xml version="1.0"?>\n<!DOCTYPE html><p>b</p>').source.form == "html"
    assert readers.read(b"== Cast ==\n- A as B\n").source.form != "html"


@needs_pages
@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_real_pages(path: Path) -> None:
    document = readers.read(path.read_bytes(), path.name)
    assert document.source.form == "html"
    check_places(document)
    texts = [p.value for p in passages(document)]
    assert not any("[edit]" in t or "display:" in t or "<" in t for t in texts)
    assert {p.rule for p in document.problems} <= {"no-title", "table-headless"}


@needs_pages
@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
@given(cut=st.floats(0, 1))
@settings(max_examples=4, deadline=None)
def test_cut_pages(path: Path, cut: float) -> None:
    text = path.read_text("utf-8")[:60_000]
    read(text[: max(int(len(text) * cut), 5)])


class _Oracle(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.seen: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(("start", tag + "".join(f" {k}={v or ''}" for k, v in attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.seen.append(("end", tag))


@needs_pages
@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_tags_are_those_of_the_standard_library(path: Path) -> None:
    text = path.read_text("utf-8")
    oracle = _Oracle()
    oracle.feed(text)
    ours = [
        ("end", t.name) if t.closing else ("start", t.name + "".join(f" {k}={v}" for k, v in t.attributes.items()))
        for t in tokens(text)
        if t.name
    ]
    theirs = [(kind, tag) for kind, tag in oracle.seen if (kind, tag) not in {("end", "br"), ("end", "img")}]
    voids = {"br", "img", "meta", "link"}
    assert ours == [t for t in theirs if not (t[0] == "end" and t[1] in voids)]


#: Rows of the tables of episodes, counted by eye.
EPISODES = {
    "List_of_Burn_Notice_episodes": [12, 16, 16, 18, 1, 18, 18, 13],
    "List_of_London's_Burning_episodes_(series_10)": [18],
    "North_Shore_(TV_series)": [21],
    "Offspring_(series_2)": [13],
}


@needs_pages
@pytest.mark.parametrize(("stem", "counts"), EPISODES.items())
def test_rows_of_episode_tables(stem: str, counts: list[int]) -> None:
    path = next(p for p in PAGES if p.stem == stem)
    found = [len(t.rows) for t in only(readers.read(path.read_bytes(), stem), Table) if t.role == "episodes"]
    assert found == counts


def test_a_cell_of_a_copied_column_says_so() -> None:
    (table,) = only(read("<table class=wikitable><tr><th>A<th>B<tr><td colspan=2>x<tr><td>1<td>2</table>"), Table)
    cells: tuple[Cell, ...] = table.rows[0].cells
    assert [(c.text.value, c.copied, c.colspan) for c in cells] == [("x", False, 2), ("x", True, 2)]


def test_a_box_of_another_work_says_nothing_of_this_one() -> None:
    box = "<table class='infobox'><tr><th colspan=2>{}</th></tr><tr><th>Created by</th><td>{}</td></tr></table>"
    page = (
        "<title>Low Water</title>"
        + box.format("Low Water", "Ada Vane")
        + "<p>Low Water is a drama series.</p><h2>More</h2>"
        + box.format("Lower Water", "Bo Lind")
        + box.format("", "Cy Marsh")
    )
    made = [e.fact.to_dict() for e in read_article(page.encode()).entries if e.fact.kind == "crew"]
    assert [fact["person"] for fact in made] == ["Ada Vane", "Cy Marsh"]
