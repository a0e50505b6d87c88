"""A dump of our own: pages of every sort that a real one has."""

from __future__ import annotations

import random
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

HEAD = (
    '<mediawiki version="0.11" xml:lang="en">\n  <siteinfo>\n    <sitename>Wiki</sitename>\n'
    "    <base>https://wiki.example/wiki/Main_Page</base>\n  </siteinfo>\n"
)
NAMES = ("Infobox television", "infobox_television season", "Infobox Television", "Episode list")


def page(title: str, text: str, number: int = 1, ns: int = 0, redirect: str = "", model: str = "wikitext") -> str:
    """A page as an export writes it."""
    moved = f'    <redirect title="{redirect}" />\n' if redirect else ""
    return (
        f"  <page>\n    <title>{escape(title)}</title>\n    <ns>{ns}</ns>\n    <id>{number}</id>\n{moved}"
        "    <revision>\n"
        f"      <id>{number + 5000}</id>\n      <timestamp>2024-05-06T07:08:09Z</timestamp>\n"
        f"      <contributor>\n        <username>Ada</username>\n        <id>77</id>\n      </contributor>\n"
        f"      <model>{model}</model>\n      <format>text/x-wiki</format>\n"
        f'      <text bytes="{len(text)}" xml:space="preserve">{escape(text)}</text>\n    </revision>\n  </page>\n'
    )


def words(seed: int, count: int) -> str:
    """Prose that compresses like prose."""
    source = random.Random(seed)
    return " ".join("".join(source.choices("aeiourstlnmdkp", k=source.randint(2, 9))) for _ in range(count))


@pytest.fixture(scope="session")
def xml() -> bytes:
    """A dump of 240 pages, 24 of them about television."""
    pages = []
    for n in range(240):
        text = f"'''Page {n}''' & <ref>note</ref> {words(n, 900)}"
        if n % 10 == 3:
            name = NAMES[n // 10 % len(NAMES)]
            text = f"{{{{{name}\n| num_episodes = {n}\n}}}}\n" + text
        if n % 10 == 4:
            text = "The infobox television people say {{Infobox televisions}} {{Infobox film}} " + text
        pages.append(page(f"Page {n} & co", text, n))
    pages.insert(5, page("Old name", "#REDIRECT [[Page 3]] {{Infobox television}}", 900, redirect="Page 3"))
    pages.insert(9, page("Talk:Page 3", "{{Infobox television}}", 901, ns=1))
    pages.insert(12, page("Page 3/style.css", "{{Infobox television}}", 902, model="css"))
    return (HEAD + "".join(pages) + "</mediawiki>\n").encode()


@pytest.fixture(scope="session")
def small() -> bytes:
    """A dump of 40 short pages."""
    return (HEAD + "".join(page(f"Page {n}", words(n, 40), n) for n in range(40)) + "</mediawiki>\n").encode()


@pytest.fixture
def dump(tmp_path: Path, xml: bytes) -> Path:
    """The dump as a file."""
    path = tmp_path / "dump.xml"
    path.write_bytes(xml)
    return path
