"""The files that pages ask for: style, scripts and icon, D3's modules joined; each under an address that names its digest."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from typing import NamedTuple

from showbible.web.shelf import Answer, answer

MEDIA = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
#: D3's modules as they are joined into one file, each after those that it needs.
BUNDLES = {
    "d3.js": (
        "d3-array", "d3-color", "d3-format", "d3-interpolate", "d3-time", "d3-time-format", "d3-scale", "d3-path",
        "d3-selection", "d3-axis",
    ),
    "d3-force.js": ("d3-dispatch", "d3-quadtree", "d3-timer", "d3-force"),
}  # fmt: skip
#: Stands before the modules, which add to a ``d3`` that there is: an element of a page with that id would be taken for it.
FIRST = {"d3.js": b"var d3 = {};\n"}


class Asset(NamedTuple):
    """A file as it is sent, and the digest that is part of its address."""

    answer: Answer
    digest: str


def _bodies(folder: Traversable) -> dict[str, bytes]:
    found = {f.name: f.read_bytes() for f in folder.iterdir() if f.name.endswith(tuple(MEDIA))}
    for name, modules in BUNDLES.items():
        found[name] = FIRST.get(name, b"") + b"\n".join(
            folder.joinpath("vendor", f"{m}.min.js").read_bytes() for m in modules
        )
    return found


def assets() -> dict[str, Asset]:
    """The style sheet, the scripts and the icon, by name."""
    found = {}
    for name, body in _bodies(resources.files("showbible.web").joinpath("static")).items():
        made = answer(body, MEDIA["." + name.rpartition(".")[2]], level=9)
        found[name] = Asset(made, made.etag.strip('"')[:10])
    return found
