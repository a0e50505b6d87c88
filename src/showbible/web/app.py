"""The application: pages, actions and static files, put together."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial

import anyio
from anyio import CapacityLimiter, to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from showbible.store import Unusable
from showbible.store.database import without_password
from showbible.text import BadInput
from showbible.web import openapi
from showbible.web.actions import ACTIONS, Action, Desk
from showbible.web.answers import CSV, HTML, JSON, csv_answer, failure, json_answer
from showbible.web.asked import Asked, Missing, Page
from showbible.web.guard import Guard, TooMuch, signed
from showbible.web.pages import PAGES
from showbible.web.render import environment, failure_page, page
from showbible.web.settings import Settings
from showbible.web.shelf import READERS, Answer, Shelf, answer
from showbible.web.static_files import Asset, assets

_LOG = logging.getLogger("showbible.web")
Endpoint = Callable[[Request], Awaitable[Response]]


def asked_of(request: Request, settings: Settings, suffix: str = "") -> Asked:
    """A request as pages see it.

    Raises:
        Missing: a path that can name nothing.
    """
    path = {k: str(v) for k, v in request.path_params.items()}
    if any("\0" in value or len(value) > 500 for value in path.values()):
        raise Missing("there is nothing of that name")
    query: dict[str, tuple[str, ...]] = {}
    for name, value in request.query_params.multi_items():
        query[name] = (*query.get(name, ()), value)
    raw = request.scope.get("raw_path") or request.url.path.encode()
    address = raw.decode("latin-1").partition("?")[0].removesuffix(suffix) if suffix else raw.decode("latin-1")
    if address == "/index":
        address = "/"
    return Asked(path, query, address.partition("?")[0], signed(request, settings), settings)


class Site:
    """Everything that requests share: templates, open catalogues, kept answers."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.static: dict[str, Asset] = assets()
        self.templates = environment(self.static)
        self.shelf = Shelf(settings.database, settings.cache)
        self.desk = Desk(settings, self.shelf, self.templates)
        self.document = openapi.document(PAGES, ACTIONS)
        self.limit = CapacityLimiter(READERS)

    def failed(self, error: Exception, asked: Asked, form: str) -> Answer:
        """The answer to an error: what a person can do about it, never how the app works."""
        if isinstance(error, Missing):
            status, words = 404, str(error)
        elif isinstance(error, Unusable):
            _LOG.error("catalogue: %s", error)
            status, words = 503, "the catalogue cannot be read just now"
        elif isinstance(error, BadInput):
            status, words = 400, self._unnamed(str(error))
        else:
            _LOG.error("%s failed", asked.address, exc_info=error)
            status, words = 500, "something went wrong here; it has been noted"
        if form in (".json", ".csv"):
            return answer(failure(words, status), JSON, status)
        return answer(failure_page(self.templates, words, status, asked), HTML, status)

    def _unnamed(self, words: str) -> str:
        """Words without the catalogue's file or address."""
        for name in (self.settings.database, without_password(self.settings.database)):
            words = words.replace(name, "catalogue")
        return words

    def made(self, shown: Page, asked: Asked, form: str) -> Answer:
        """The answer of a page, made anew."""
        try:
            with self.shelf.catalogue() as catalogue:
                view = shown.show(catalogue, asked)
                if form == ".json":
                    body, media, follow = json_answer(view, asked)
                    return answer(body, media, headers={"link": f'<{follow}>; rel="next"'} if follow else None)
                if form == ".csv":
                    return answer(csv_answer(view.rows()), CSV)
                return answer(page(self.templates, view, asked), HTML)
        except Exception as error:
            return self.failed(error, asked, form)

    async def show(self, request: Request, shown: Page, form: str) -> Response:
        """Answer a request for a page, from what is kept where it still holds."""
        try:
            asked = asked_of(request, self.settings, form)
        except Missing as error:
            return deliver(self.failed(error, Asked({}, {}, "/", False, self.settings), form), request)
        name = f"{form} {asked.signed:d} {request.url.path}?{request.url.query}"
        found, stamp = self.shelf.kept(name)
        if found is None:
            found = await to_thread.run_sync(self.made, shown, asked, form, limiter=self.limit)
            if found.status == 200:
                self.shelf.keep(name, found, stamp)
        return deliver(found, request)


def deliver(found: Answer, request: Request) -> Response:
    """An answer as a response: 304 where the browser has it already, packed where it takes that."""
    headers = {
        "etag": found.etag,
        "cache-control": "private, no-cache",
        "vary": "Accept-Encoding, Cookie, Authorization",
        **found.headers,
    }
    if found.status == 200 and found.etag in request.headers.get("if-none-match", "").replace("W/", "").split(", "):
        return Response(status_code=304, headers=headers)
    body = found.body
    if found.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
        body = found.packed
        headers["content-encoding"] = "gzip"
    return Response(body, found.status, headers, found.media)


def _endpoint(site: Site, shown: Page, form: str) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        return await site.show(request, shown, form)

    return endpoint


def _routes(site: Site) -> list[Route]:
    routes = []
    for shown in PAGES:
        for form in (".json", ".csv", ""):
            path = ("/index" if shown.path == "/" and form else shown.path) + form
            routes.append(Route(path, _endpoint(site, shown, form), methods=["GET"]))
    return routes


def _action(site: Site, action: Action, form: str) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        try:
            asked = asked_of(request, site.settings, form)
        except Missing as error:
            return deliver(site.failed(error, Asked({}, {}, "/", False, site.settings), form), request)
        try:
            return await action.act(site.desk, request, asked, form == ".json")
        except (HTTPException, TooMuch):
            raise
        except TimeoutError:
            raise HTTPException(408, "what was sent did not come in time") from None
        except Exception as error:
            return deliver(site.failed(error, asked, form), request)

    return endpoint


def _both(first: Endpoint, second: Endpoint) -> Endpoint:
    """One route for a page and for the action of its form, so that 405 names both methods."""

    async def endpoint(request: Request) -> Response:
        return await (second if request.method == "POST" else first)(request)

    return endpoint


def create_app(settings: Settings) -> Starlette:
    """The web app over a catalogue.

    >>> app = create_app(Settings("shows.db"))
    """
    site = Site(settings)

    async def static(request: Request) -> Response:
        asset = site.static.get(request.path_params["name"])
        if asset is None:
            raise HTTPException(404)
        kept = "public, max-age=31536000, immutable" if request.query_params.get("v") == asset.digest else "no-cache"
        response = deliver(asset.answer, request)
        response.headers["cache-control"] = kept
        return response

    async def document(request: Request) -> Response:
        return deliver(answer(openapi.dumped(site.document), JSON), request)

    async def api(request: Request) -> Response:
        body = site.templates.get_template("api.html").render(
            title="API", document=site.document, here="/api", command="", api="/openapi.json", csv="", next_url=None,
            signed=signed(request, settings), writable=settings.token is not None,
        )  # fmt: skip
        return deliver(answer(body.encode(), HTML), request)

    async def home_json(request: Request) -> Response:
        return RedirectResponse("/index.json")

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        await to_thread.run_sync(site.shelf.close)

    pages = {route.path: route for route in _routes(site)}
    order = [*pages]
    for action in ACTIONS:
        for form in (".json", ""):
            path = action.path + form
            act = _action(site, action, form)
            if path in pages:
                held: Endpoint = pages[path].endpoint
                pages[path] = Route(path, _both(held, act), methods=["GET", "POST"])
            else:
                pages[path] = Route(path, act, methods=["POST"])
                order.insert(0, path)

    async def failed(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        words = {404: "there is no such page", 405: "this page does not take that"}.get(status)
        words = words or (
            str(error.detail) if isinstance(error, HTTPException) else "something went wrong here; it has been noted"
        )
        headers: Mapping[str, str] = getattr(error, "headers", None) or {}
        if request.url.path.endswith((".json", ".csv")) or "text/html" not in request.headers.get("accept", ""):
            return Response(failure(words, status), status, {**headers}, JSON)
        asked = Asked({}, {}, "/", signed(request, settings), settings)
        body = await anyio.to_thread.run_sync(partial(failure_page, site.templates, words, status, asked))
        return Response(body, status, {**headers}, HTML)

    return Starlette(
        routes=[
            Route("/.json", home_json),
            Route("/openapi.json", document),
            Route("/api", api),
            Route("/static/{name}", static),
            *(pages[path] for path in order),
        ],
        middleware=[Middleware(Guard, settings=settings)],
        exception_handlers={HTTPException: failed, 500: failed},
        lifespan=lifespan,
    )
