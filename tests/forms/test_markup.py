"""Snippets of wikitext, read from the source and from what a real MediaWiki makes of it: the same blocks.

Left out is what the two forms can't share: brackets that are no link (shown as they are, and read as damage), the marks
``[1]`` of addresses without words, and templates that this wiki doesn't have.
"""

from __future__ import annotations

import json
import urllib.parse
import urllib.request

import pytest

from showbible import readers
from showbible.text import Document, Item, Paragraph, Table

from .conftest import LocalWiki

SNIPPETS = {
    "apostrophes": "''Orbital'''s crew, '''Ada''''s boat, ''''four'''', '''''five''''' and ''''''six''''''.",
    "uneven": "'''bold ''both''' italic'' and l'''amour'' x.\n\n''open to the end\n\n'''bold [[Ada|''link'']] x",
    "links": "[[Ada]]s, [[Ada Byron|Ada]], [[:Category:Boats]], [[Ada#Life|life]], [[#Cast|cast]].",
    "brackets": "[[a|b|c]] and [Ada] and [...] and [[a|[b]]] c.",
    "images": "[[File:Boat.jpg|thumb|A [[boat]] at sea]]Text follows. [[Category:Boats]]",
    "outside": "See [https://boat.example/a the ''site''] and https://boat.example/c.",
    "entities": "A&nbsp;B &ndash; C &amp; D &lt;b&gt; &#8212; &#x2014; &unknown; E",
    "tags": "a<br>b<br/>c <small>small</small> <sup>up</sup> <!-- no --> x<nowiki>''[[raw]]''</nowiki> y <b>z</b>",
    "references": 'One.<ref>Not {{this}} and [[that]].</ref> Two.<ref name="b">c</ref><ref name="b" /> Three.',
    "lists": "* one\n** two\n*** three\n* four\n# first\n## second\n:indented\n; term : definition\n; alone",
    "mixed lists": "* a\n*: b\n*# c\n: d\n:* e\nparagraph\n* f\n\n* g",
    "comment lines": "one\n<!-- gone -->\ntwo\n\n* a\n<!-- gone -->\n* b",
    "paragraphs": "one\ntwo\n\nthree\n\n\n\nfour\n----\nfive",
    "table": '{| class="wikitable"\n|+ Caption\n! A !! B !! C\n|-\n| 1 || 2 || 3\n|-\n| rowspan="2" | x\n| y\n| z\n|-\n| colspan="2" | w\n|}',
    "table attributes": '{|\n! scope="col" style="width:10%" | A\n! B\n|-\n! scope="row" | r\n| data-sort-value="5" | 6\n|- style="x"\n| [[a|b]]\n| c | d\n|}',
    "table lists": "{|\n! A !! B\n|-\n|\n* one\n* two\n| first\n\nsecond<br>third\n|}",
    "table in lines": "before\n{|\n! A\n! B\n|-\n| a\n| b\n|}\nafter",
    "headings": "lead\n== One ==\na\n=== ''Two'' <!-- x --> ===\nb\n== Three [[link|four]] ==\nc",
    "includes": "<onlyinclude>one</onlyinclude> two<noinclude> three</noinclude><includeonly> four</includeonly>",
    "unclosed": "'''bold\n\n== Head ==\n* item ''italic\n* next",
}  # fmt: skip


def rendered(wiki: LocalWiki, text: str) -> bytes:
    fields = {"action": "parse", "contentmodel": "wikitext", "format": "json", "prop": "text", "disablelimitreport": "1",
              "disableeditsection": "1", "disabletoc": "1", "formatversion": "2", "text": text}  # fmt: skip
    body = urllib.parse.urlencode(fields).encode()
    with urllib.request.urlopen(f"{wiki.address}/api.php", body, timeout=60) as response:
        html = str(json.load(response)["parse"]["text"])
    return f"<html><body><h1>Boat</h1>{html}</body></html>".encode()


def shape(document: Document) -> list[object]:
    """What is to be the same: the words of every block, where they stand, and where their links go."""
    found: list[object] = []
    for section, block in document.blocks():
        if isinstance(block, Table):
            rows = [[(c.text.value, c.copied) for c in row.cells] for row in block.rows]
            found.append((section.path, block.columns, rows))
        elif isinstance(block, Paragraph | Item):
            value, links = block.text.value, block.text.links
            found.append(
                (section.path, type(block).__name__, value, [(value[k.start : k.end], k.target) for k in links])
            )
    return found


@pytest.mark.parametrize("name", SNIPPETS)
def test_the_same_as_mediawiki(mediawiki: LocalWiki, name: str) -> None:
    text = SNIPPETS[name]
    ours = readers.read(text.encode(), "-", "wikitext")
    theirs = readers.read(rendered(mediawiki, text), "-", "html")
    assert shape(ours) == shape(theirs)
