"""Home: the catalogue at a glance, search over everything, and the place to add an article."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from showbible.catalogue import Catalogue, Match
from showbible.catalogue.lines import line_of
from showbible.catalogue.overview import glance
from showbible.web.asked import Asked, Page, Parameter, View


def home(catalogue: Catalogue, asked: Asked) -> View:
    """The catalogue at a glance."""
    seen = glance(catalogue.db)
    counts = {"articles": seen.articles, "facts": seen.facts, "findings": seen.problems, "people": seen.people}
    return View(
        "Showbible",
        "home.html",
        lambda: [{"work": key, "title": title, "revision": number} for key, title, number in seen.recent],
        lambda: {"glance": seen, "counts": counts},
        "showbible works",
        lambda: {"counts": counts},
    )


def address_of(match: Match) -> str:
    """Where a thing that was found is shown."""
    if match.what == "sentence":
        return f"/work/{quote(match.work or '')}?span={match.span_start}-{match.span_end}#lit"
    return f"/{match.what}/{quote(match.key)}"


def search(catalogue: Catalogue, asked: Asked) -> View:
    """What holds the words: names first, then sentences. The last word may be a beginning."""
    question = asked.text("q")
    size = asked.whole("_size", 20, 1, 200)
    found = list(catalogue.search(question, size, typing=not question.endswith("."))) if question else []
    rows: list[dict[str, Any]] = [{**line_of(m), "href": address_of(m)} for m in found]
    return View(
        f"Search: {question}" if question else "Search",
        "search.html",
        lambda: rows,
        lambda: {"q": question, "found": [(m, address_of(m)) for m in found]},
        f"showbible search {question!r}" if question else "showbible search WORDS",
    )


def add(catalogue: Catalogue, asked: Asked) -> View:
    """The form to add an article."""
    return View("Add an article", "add.html", list, lambda: {"upload": asked.settings.upload}, "showbible ingest FILE")


def sign_in(catalogue: Catalogue, asked: Asked) -> View:
    """The form for the token."""
    writable = asked.settings.token is not None
    return View(
        "Sign in",
        "sign_in.html",
        lambda: [{"signed_in": asked.signed, "writable": writable}],
        dict,
        "showbible serve --token TOKEN",
    )


PAGES: tuple[Page, ...] = (
    Page("/", "home", "The catalogue at a glance: counts, and what came last.", home),
    Page("/search", "search", "Names, then sentences, that hold all the words.", search, (Parameter("q", "words; one that ends in * is a beginning"),)),
    Page("/add", "add", "The form to add an article.", add),
    Page("/sign-in", "sign in", "The form for the token; whether changes are possible.", sign_in),
)  # fmt: skip
