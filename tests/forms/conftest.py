"""A real MediaWiki: Debian's package with SQLite, behind PHP's own server on loopback, with templates of our own."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
INSTALLED = Path("/usr/share/mediawiki")
NEEDS = "needs a MediaWiki: apt-get install mediawiki php-cli php-sqlite3 php-xml php-mbstring php-intl"


@dataclass(frozen=True)
class LocalWiki:
    """A wiki that runs: its address, and whether it is asked over the network of this machine only."""

    address: str

    def html(self, title: str) -> bytes:
        """A page as the wiki renders it, skin and all."""
        place = f"{self.address}/index.php/{title.replace(' ', '_')}"
        with urllib.request.urlopen(place, timeout=60) as response:
            return bytes(response.read())

    def parsoid(self, title: str) -> bytes:
        """A page as Parsoid renders it."""
        place = f"{self.address}/rest.php/v1/page/{title.replace(' ', '_')}/html"
        with urllib.request.urlopen(place, timeout=60) as response:
            return bytes(response.read())


def _import_of(pages: dict[str, str]) -> str:
    body = "".join(
        f"<page><title>{escape(title)}</title><ns>{10 if title.startswith('Template:') else 0}</ns>"
        "<revision><timestamp>2024-05-06T07:08:09Z</timestamp><contributor><username>Ada</username></contributor>"
        f'<model>wikitext</model><format>text/x-wiki</format><text xml:space="preserve">{escape(text)}</text>'
        "</revision></page>"
        for title, text in pages.items()
    )
    return (
        f'<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">{body}</mediawiki>'
    )


def _run(command: list[str], **environment: str) -> None:
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=180, env={**os.environ, **environment}, check=False
    )
    assert done.returncode == 0, f"{command[:3]}: {done.stdout[-2000:]} {done.stderr[-2000:]}"


@pytest.fixture(scope="session")
def mediawiki(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalWiki]:
    """The wiki, with the examples and the templates that they use."""
    php = shutil.which("php")
    if php is None or not (INSTALLED / "api.php").is_file():
        pytest.skip(NEEDS)
    listed = subprocess.run([php, "-m"], capture_output=True, text=True, timeout=60, check=False).stdout.lower().split()
    if missing := {"pdo_sqlite", "xml", "mbstring", "intl"}.difference(listed):
        pytest.skip(f"{NEEDS} (PHP lacks {', '.join(sorted(missing))})")
    folder = tmp_path_factory.mktemp("mediawiki")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    maintenance = INSTALLED / "maintenance"
    options = {
        "dbtype": "sqlite",
        "dbpath": str(folder / "data"),
        "confpath": str(folder),
        "scriptpath": "",
        "server": address,
        "pass": "tidal-harbor-91",
        "extensions": "ParserFunctions,Cite",
    }
    given = [word for name, value in options.items() for word in (f"--{name}", value)]
    _run([php, str(maintenance / "install.php"), *given, "Tidewiki", "Admin"])
    settings = str(folder / "LocalSettings.php")
    pages = {
        f"Template:{p.stem.replace('@', '/')}": p.read_text("utf-8") for p in sorted(HERE.glob("templates/*.wiki"))
    }
    for path in sorted([*EXAMPLES.glob("*.wiki"), *HERE.glob("pages/*.wiki")]):
        pages[path.stem.replace("_", " ")] = path.read_text("utf-8")
    pages["Low Water second season"] = "#REDIRECT [[Low Water (season 2)]]"
    (folder / "pages.xml").write_text(_import_of(pages), "utf-8")
    _run([php, str(maintenance / "importDump.php"), "--quiet", str(folder / "pages.xml")], MW_CONFIG_FILE=settings)
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [php, "-S", f"127.0.0.1:{port}", "-t", str(INSTALLED)],
            stdout=log,
            stderr=log,
            env={**os.environ, "MW_CONFIG_FILE": settings},
        )
        try:
            _wait(f"{address}/api.php", server)
            yield LocalWiki(address)
        finally:
            server.terminate()
            server.wait(10)


def _wait(address: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(100):
        assert server.poll() is None, "PHP's server ended"
        try:
            with urllib.request.urlopen(address, timeout=30):
                return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    pytest.fail("MediaWiki doesn't answer")
