"""Puts D3's published files under src/showbible/web/static/vendor, as they are: `make vendor`.

    python tools/vendor.py            # the versions pinned below, through npm
    python tools/vendor.py --check    # whether what is there is what README.md beside it says; no network

To update: change a version below, run it, run the tests in tests/web, commit. npm itself compares what it was sent with
the registry's digest; a version whose file is another than the one written down before is refused.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

VENDOR = Path(__file__).resolve().parents[1] / "src" / "showbible" / "web" / "static" / "vendor"
PINNED = {
    "d3-array": "3.2.5",
    "d3-axis": "3.0.1",
    "d3-color": "3.1.1",
    "d3-dispatch": "3.0.2",
    "d3-force": "3.0.1",
    "d3-format": "3.1.3",
    "d3-interpolate": "3.0.2",
    "d3-path": "3.1.1",
    "d3-quadtree": "3.0.2",
    "d3-scale": "4.0.3",
    "d3-selection": "3.0.1",
    "d3-time": "3.1.1",
    "d3-time-format": "4.1.1",
    "d3-timer": "3.0.2",
}
#: What one of these files holds of another package, whose licence goes with it.
HELD = {"internmap": "2.0.3"}
_ROW = re.compile(r"^\| `([\w.-]+)` \| ([\d.]+|) *\| `([0-9a-f]{64})` \|$", re.MULTILINE)
HEAD = """# Vendored: D3

The modules of D3 that the charts are drawn with, each file as its npm package of that name publishes it
(`dist/NAME.min.js`). The licence is ISC: `LICENSE`, with a text of its own for `d3-path` and for `internmap`, which
`d3-array` holds. Nothing here is edited: `tools/vendor.py` pins the versions, fetches them and writes this page
(`make vendor`), and `tests/web/test_vendor.py` compares the files with it. The app sends them joined (`BUNDLES` in
`web/static_files.py`).

| file | version | SHA-256 |
| --- | --- | --- |
"""


def written() -> dict[str, tuple[str, str]]:
    """What README.md says: version and digest by file."""
    page = VENDOR / "README.md"
    text = page.read_text(encoding="utf-8") if page.exists() else ""
    return {name: (version, digest) for name, version, digest in _ROW.findall(text)}


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def wrong() -> list[str]:
    """What is not as README.md says, in words."""
    told = written()
    here = {p.name: digest(p.read_bytes()) for p in VENDOR.iterdir() if p.name != "README.md"}
    found = [f"{name} is in one place only" for name in sorted(here.keys() ^ told.keys())]
    found += [
        f"{name} is not the file that was vendored" for name in here.keys() & told.keys() if here[name] != told[name][1]
    ]
    pinned = {f"{name}.min.js": version for name, version in PINNED.items()}
    return found + [f"{n} is pinned at {v}" for n, v in pinned.items() if told.get(n, ("", ""))[0] != v]


def published(name: str, version: str, folder: str) -> tuple[bytes, bytes]:
    """A package's file for browsers and its licence."""
    command = ["npm", "pack", "--silent", "--pack-destination", folder, f"{name}@{version}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(Path(folder) / f"{name}-{version}.tgz") as packed:
        parts = [packed.extractfile(f"package/{part}") for part in (f"dist/{name}.min.js", "LICENSE")]
        script, licence = (part.read() for part in parts if part is not None)
    return script, licence


def fetch() -> dict[str, tuple[str, bytes]]:
    """All files that belong here, with their versions."""
    found: dict[str, tuple[str, bytes]] = {}
    licences: dict[bytes, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, version in (PINNED | HELD).items():
            script, licence = published(name, version, folder)
            licences.setdefault(licence, []).append(name)
            if name in PINNED:
                found[f"{name}.min.js"] = (version, script)
    first, *others = sorted(licences.items(), key=lambda held: -len(held[1]))
    found["LICENSE"] = ("", first[0])
    for licence, names in others:
        found["LICENSE." + "-".join(names)] = ("", licence)
    return found


def main() -> None:
    if "--check" in sys.argv:
        sys.exit("\n".join(wrong()) or 0)
    told, found = written(), fetch()
    for name, (version, data) in found.items():
        if version and told.get(name, ("", ""))[0] == version and told[name][1] != digest(data):
            sys.exit(f"{name} {version} is not the file that was vendored before")
    VENDOR.mkdir(parents=True, exist_ok=True)
    for old in VENDOR.iterdir():
        old.unlink()
    for name, (_, data) in found.items():
        (VENDOR / name).write_bytes(data)
    rows = [f"| `{n}` | {v} | `{digest(d)}` |\n".replace("|  |", "| |") for n, (v, d) in sorted(found.items())]
    (VENDOR / "README.md").write_text(HEAD + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
