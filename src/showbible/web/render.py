"""Pages as HTML. Every value is escaped; what is marked as safe is the source pane alone (``Sheet.pane``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined

from showbible.web.answers import address_of
from showbible.web.asked import Asked, View
from showbible.web.static_files import Asset


def environment(static: Mapping[str, Asset]) -> Environment:
    """The templates with what all of them use."""
    made = Environment(
        loader=PackageLoader("showbible.web"), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, auto_reload=False,
    )  # fmt: skip
    made.globals["static"] = lambda name: f"/static/{name}?v={static[name].digest}"
    made.filters["words"] = lambda text: str(text).replace("_", " ")
    made.filters["part"] = lambda text: quote(str(text), safe="")
    made.filters["thousands"] = lambda number: f"{number:,}"
    return made


def page(templates: Environment, view: View, asked: Asked) -> bytes:
    """A view as HTML."""
    context: dict[str, Any] = {
        "title": view.title,
        "command": view.command,
        "api": address_of(asked, ".json"),
        "csv": address_of(asked, ".csv"),
        "next_url": address_of(asked, "", _next=view.next) if view.next is not None else None,
        "signed": asked.signed,
        "writable": asked.settings.token is not None,
        "here": asked.address,
        **view.context(),
    }
    return templates.get_template(view.template).render(context).encode("utf-8", "replace")


def failure_page(templates: Environment, message: str, status: int, asked: Asked) -> bytes:
    """An error as HTML: what went wrong in words, and nothing of how the app works."""
    view = View(
        "Not found" if status == 404 else "That did not work",
        "error.html",
        list,
        lambda: {"message": message, "status": status},
    )
    return page(templates, view, asked)
