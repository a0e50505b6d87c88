"""Sections, paragraphs, items, and the title of a page in wikitext."""

from __future__ import annotations

import pytest

from showbible import readers
from showbible.readers import wikitext
from showbible.text import Document, Infobox, Item, Paragraph, Source, Table, sha256

PAGE = """{{Short description|A series}}
{{Infobox television
| name = Orbital
| creator = [[Ada Byron]]
}}'''''Orbital''''' is an American [[drama]] series.<ref>{{cite web|title=It is a comedy.}}</ref> It stars
[[Ben Ray]].

It was filmed in Oslo.
{{Quote|Bleak and bold.|[[Cy Dow]]}}

== Cast ==
{{Main|Orbital cast}}
=== Main ===
* [[Ben Ray]] as ''Zoe''<ref name="a" />
** Di Low as young Zoe
# First
;Term: definition
:''Main article: [[Cast of Orbital]]''
:Indented
{{columns-list|colwidth=20em|
* Ed Fox as Yul
}}

== Reception ==
{{rt prose|76|6.4|41}}
[[File:x.jpg|thumb|Not prose]]
<gallery>
Not.jpg|prose
</gallery>

== References ==
{{Reflist}}
* A book.

== External links ==
* [http://a.example Site]
{{Orbital}}
[[Category:Drama]]
"""


def read(text: str) -> Document:
    return readers.read(text.encode(), "-", "wikitext")


def said(document: Document) -> list[tuple[str, str]]:
    return [(type(b).__name__, b.text.value) for _, b in document.blocks() if isinstance(b, Paragraph | Item)]


def test_blocks() -> None:
    document = read(PAGE)
    assert said(document) == [
        ("Paragraph", "Orbital is an American drama series. It stars Ben Ray."),
        ("Paragraph", "It was filmed in Oslo."),
        ("Paragraph", "Bleak and bold. — Cy Dow"),
        ("Item", "Ben Ray as Zoe"),
        ("Item", "Di Low as young Zoe"),
        ("Item", "First"),
        ("Item", "Term"),
        ("Item", "definition"),
        ("Item", "Indented"),
        ("Item", "Ed Fox as Yul"),
        (
            "Paragraph",
            "On the review aggregator website Rotten Tomatoes, 76% of 41 critics' reviews are positive, "
            "with an average rating of 6.4/10.",
        ),
        ("Item", "Site"),
    ]
    assert document.problems == ()


def test_sections() -> None:
    document = read(PAGE)
    assert [(s.level, s.title.value, s.path) for s in document.sections] == [
        (1, "Orbital", ()),
        (2, "Cast", ("cast",)),
        (3, "Main", ("cast", "main")),
        (2, "Reception", ("reception",)),
        (2, "References", ("references",)),
        (2, "External links", ("external links",)),
    ]
    assert document.sections[0].span.start == 0
    for before, after in zip(document.sections, document.sections[1:], strict=False):
        assert before.span.end == after.span.start
    assert document.sections[-1].span.end == len(PAGE)


def test_spans_are_whole_markup() -> None:
    document = read(PAGE)
    spans = [PAGE[b.span.slice] for _, b in document.blocks() if isinstance(b, Paragraph | Item)]
    assert spans[0].startswith("'''''Orbital''''' is an American [[drama]] series.<ref>")
    assert spans[0].endswith("It stars\n[[Ben Ray]].")
    assert spans[3] == "* [[Ben Ray]] as ''Zoe''<ref name=\"a\" />"


def test_items_know_their_list() -> None:
    items = [b for _, b in read(PAGE).blocks() if isinstance(b, Item)]
    assert [(i.depth, i.ordered, i.term) for i in items[:5]] == [
        (1, False, False), (2, False, False), (1, True, False), (1, False, True), (1, False, False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        (
            "{{DISPLAYTITLE:List of ''Orbital'' episodes}} [[x]]",
            "List of Orbital episodes",
            "List of ''Orbital'' episodes",
        ),
        ("{{Infobox television|name=[[Orbital]]}} '''Halo'''", "Orbital", "[[Orbital]]"),
        ("The '''''[[Orbital]]''''' series", "Orbital", "[[Orbital]]"),
        ("== Cast ==\n'''Ada''' as [[Zoe]]", "", ""),
        ("The '''second season''' of [[Orbital]] began. '''Ada''' left.", "", ""),
        ("'''Season 2''' of [[Orbital]] began.", "", ""),
    ],
)
def test_title(text: str, title: str, place: str) -> None:
    document = read(text)
    assert (document.title, text[document.title_span.slice]) == (title, place)
    assert ("no-title" in {p.rule for p in document.problems}) == (not title)


def test_a_given_title_stands() -> None:
    text = "'''Orbital''' is a [[series]]."
    source = Source("-", text, sha256(text.encode()), "wikitext")
    assert wikitext.read(source, "Orbital (TV series)").title == "Orbital (TV series)"
    same = wikitext.read(source, "orbital")
    assert (same.title, text[same.title_span.slice]) == ("Orbital", "Orbital")
    assert wikitext.read(Source("-", text, "", "wikitext", title="Halo")).title == "Halo"


def test_navigation_is_passed_over_and_other_unknown_templates_are_not() -> None:
    document = read("{{Orbital crew}}\n[[a]]\n== External links ==\n{{Halo}}\n")
    assert [p.message for p in document.problems if p.rule == "template-unknown"] == [
        "what 'orbital crew' shows is not known"
    ]


def test_lines_left_over_are_no_prose() -> None:
    document = read("[[a]] b.\n| director = Ada\n|}\nc.")
    assert said(document) == [("Paragraph", "a b."), ("Paragraph", "c.")]
    assert "markup-left" in {p.rule for p in document.problems}


def test_an_unclosed_box_is_a_box() -> None:
    document = read("{{Infobox television\n| name = Orbital\n| genre = Drama\n\n'''Orbital''' is a [[series]].\n")
    assert [f.key for f in document.infoboxes[0].fields] == ["name", "genre"]
    assert said(document) == [("Paragraph", "Orbital is a series.")]


def test_only_include() -> None:
    document = read("<onlyinclude>{|\n! A\n|-\n| b\n|}</onlyinclude>\n<includeonly>no</includeonly>[[c]] d.")
    assert [type(b) for _, b in document.blocks()] == [Table, Paragraph]
    assert said(document) == [("Paragraph", "c d.")]


def test_a_box_within_the_references_is_none() -> None:
    assert not [b for _, b in read("[[a]]\n== Notes ==\n{{Infobox x|a=b}}").blocks() if isinstance(b, Infobox)]


def test_line_ends_and_marks_of_other_systems() -> None:
    windows = "\ufeff" + PAGE.replace("\n", "\r\n")
    assert said(read(windows)) == said(read(PAGE))
    assert [s.path for s in read(windows).sections] == [s.path for s in read(PAGE).sections]


def test_a_redirect_says_so() -> None:
    document = read("#REDIRECT [[Orbital (TV series)#Cast|x]]\n[[Category:Drama]]")
    assert [p.message for p in document.problems if p.rule == "redirect"] == [
        "the page only sends its readers to 'Orbital (TV series)#Cast'"
    ]
    assert not list(document.blocks())


def test_tables_in_html_are_passed_over() -> None:
    document = read("[[a]].\n<table>\n<tr><td>b</td></tr>\n</table>\nc.")
    assert said(document) == [("Paragraph", "a."), ("Paragraph", "c.")]
    assert "table-html" in {p.rule for p in document.problems}
