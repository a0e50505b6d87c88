"""What changes the catalogue: adding articles, judging facts, joining and parting people; and reading without keeping.

Whatever writes needs the token and comes from a page of ours; forms answer with a page, ``.json`` with JSON.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterator, Mapping
from threading import Lock
from typing import Any, NamedTuple
from urllib.parse import quote

from anyio import CapacityLimiter, sleep, to_thread
from jinja2 import Environment
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from showbible.catalogue import Catalogue, Stated
from showbible.catalogue.find import work as find
from showbible.catalogue.lines import line_of
from showbible.catalogue.overview import Found, source_of
from showbible.catalogue.review import add_fact, decide, fact_from
from showbible.catalogue.rows import Work
from showbible.extract import read_article
from showbible.lint import lint
from showbible.store.works import title_of
from showbible.text import BadInput
from showbible.web.answers import HTML, JSON, dumped
from showbible.web.asked import Asked, View, missing
from showbible.web.guard import COOKIE, body_of, is_token, same_origin, session
from showbible.web.pages.sheet import addresses, sheet_of
from showbible.web.render import page
from showbible.web.settings import Settings
from showbible.web.shelf import Shelf


class Sent(NamedTuple):
    """What came with a request: fields, and files as (name, bytes)."""

    fields: Mapping[str, str]
    files: tuple[tuple[str, bytes], ...]

    def get(self, name: str, default: str = "") -> str:
        """A field's value."""
        return self.fields.get(name, default)


class Desk:
    """Where changes are made, one at a time."""

    def __init__(self, settings: Settings, shelf: Shelf, templates: Environment) -> None:
        self.settings, self.shelf, self.templates = settings, shelf, templates
        self.one = CapacityLimiter(1)
        self._lock = Lock()

    def write(self, change: Callable[[Catalogue], Any]) -> Any:
        """Make a change, alone."""
        with self._lock, Catalogue(self.settings.database) as catalogue:
            return change(catalogue)


Act = Callable[[Desk, Request, Asked, bool], Awaitable[Response]]


class Action(NamedTuple):
    """Something that can be done: its path, what it does, the fields that it takes, whether it needs the token."""

    path: str
    what: str
    act: Act
    fields: tuple[tuple[str, str, bool], ...]
    token: bool = True


async def sent(request: Request, settings: Settings) -> Sent:
    """The fields and files of a request: a form, or a JSON object of strings.

    Raises:
        BadInput: it is neither.
        TimeoutError: it does not come in time.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    await body_of(request, settings.patience)
    if kind == "application/json":
        try:
            held = json.loads(await request.body())
        except (ValueError, RecursionError):
            raise BadInput("the body is no JSON") from None
        if not isinstance(held, dict) or not all(isinstance(v, (str, int, float)) for v in held.values()):
            raise BadInput("the body is no JSON object of texts and numbers")
        return Sent({str(k): _clean(str(v)) for k, v in held.items()}, ())
    if kind not in ("application/x-www-form-urlencoded", "multipart/form-data"):
        raise HTTPException(415, "a form or JSON is taken, and nothing else")
    fields: dict[str, str] = {}
    files: list[tuple[str, bytes]] = []
    async with request.form(max_files=50, max_fields=100, max_part_size=settings.upload) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                raw = await value.read()
                if raw:
                    files.append((_clean(value.filename or "upload"), raw))
            else:
                fields[name] = _clean(value)
    return Sent(fields, tuple(files))


def _clean(text: str) -> str:
    if "\0" in text:
        raise BadInput("a NUL character is no text")
    return text.encode("utf-8", "replace").decode()


async def _admitted(request: Request, asked: Asked, settings: Settings) -> None:
    if not same_origin(request):
        raise HTTPException(403, "this did not come from a page of this app")
    if settings.token is None:
        raise HTTPException(403, "nothing can be changed here: the app was started without a token")
    if not asked.signed:
        raise HTTPException(401, "sign in with the token first", {"www-authenticate": "Bearer"})


def _done(as_json: bool, line: Mapping[str, Any], there: str) -> Response:
    if as_json:
        return Response(
            dumped({"ok": True, "rows": [line], "truncated": False, "next": None, "next_url": None}), media_type=JSON
        )
    return RedirectResponse(there, 303)


async def sign_in(desk: Desk, request: Request, asked: Asked, as_json: bool) -> Response:
    """Show the token."""
    if not same_origin(request):
        raise HTTPException(403, "this did not come from a page of this app")
    given = await sent(request, desk.settings)
    if not is_token(given.get("token"), desk.settings):
        await sleep(0.5)
        raise HTTPException(403, "this is not the token")
    response = _done(as_json, {"signed_in": True}, "/")
    response.set_cookie(
        COOKIE,
        session(desk.settings.token or ""),
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return response


async def sign_out(desk: Desk, request: Request, asked: Asked, as_json: bool) -> Response:
    """Forget the token."""
    if not same_origin(request):
        raise HTTPException(403, "this did not come from a page of this app")
    response = _done(as_json, {"signed_in": False}, "/")
    response.delete_cookie(COOKIE, httponly=True, samesite="strict")
    return response


def _articles(given: Sent) -> list[tuple[str, bytes]]:
    found = list(given.files)
    text = given.get("text")
    if text.strip():
        title = " ".join(given.get("title").replace("/", "-").split())[:200]
        found.append((f"{title}.txt" if title else "pasted.txt", text.replace("\r\n", "\n").encode()))
    if not found:
        raise BadInput("there is no file and no text")
    return found


def _label(name: str) -> str:
    """A file's name without folders."""
    return name.replace("\\", "/").rsplit("/", 1)[-1][:200] or "upload"


async def add(desk: Desk, request: Request, asked: Asked, as_json: bool) -> Response:
    """Put articles in."""
    await _admitted(request, asked, desk.settings)
    articles = _articles(await sent(request, desk.settings))
    if as_json:
        lines = [await to_thread.run_sync(_added, desk, name, raw, limiter=desk.one) for name, raw in articles]
        failed = [line["why"] for line in lines if line["state"] == "failed"]
        if failed:
            raise BadInput("; ".join(failed))
        return Response(
            dumped({"ok": True, "rows": lines, "truncated": False, "next": None, "next_url": None}), media_type=JSON
        )
    view = View("Reading", "adding.html", list, dict, "showbible ingest FILE")
    head, _, tail = page(desk.templates, view, asked).partition(b"<!--steps-->")
    row = desk.templates.get_template("step.html")

    def steps() -> Iterator[bytes]:
        yield head
        for name, raw in articles:
            yield row.render(name=_label(name), size=len(raw), line=None).encode()
            yield row.render(name=_label(name), size=len(raw), line=_added(desk, name, raw)).encode()
        yield tail

    return StreamingResponse(steps(), media_type=HTML)


def _added(desk: Desk, name: str, raw: bytes) -> dict[str, Any]:
    try:
        article = read_article(raw, _label(name))
        kinds: dict[str, int] = {}
        for entry in article.entries:
            kinds[entry.fact.kind] = kinds.get(entry.fact.kind, 0) + 1
        found = lint(article.document, article.entries, article.problems)
        outcome = desk.write(lambda catalogue: catalogue.add(article, findings=found))
    except BadInput as error:
        return {"state": "failed", "why": str(error).replace(desk.settings.database, "catalogue"), "name": _label(name)}
    sections = sum(1 for _ in article.document.sections)
    return {"state": outcome.state, "work": outcome.work, "title": outcome.title, "facts": len(article.entries),
            "kinds": kinds, "sections": sections, "findings": len(found)}  # fmt: skip


async def read(desk: Desk, request: Request, asked: Asked, as_json: bool) -> Response:
    """Read an article without keeping it."""
    if not same_origin(request) and not as_json:
        raise HTTPException(403, "this did not come from a page of this app")
    name, raw = _articles(await sent(request, desk.settings))[0]

    def made() -> Response:
        article = read_article(raw, _label(name))
        title = title_of(article)
        stated = [
            Stated(f"-.{e.fact.kind}.{n}", "-", title, e.fact, tuple((c.span.start, c.span.end, c.rule) for c in e.citations),
                   tuple(article.source[c.span] for c in e.citations), tuple(e.conflicts))
            for n, e in enumerate(article.entries)
        ]  # fmt: skip
        found = [
            Found(n, "-", title, f.rule, f.severity.value, f.span.start, f.span.end, f.message, f.mend)
            for n, f in enumerate(lint(article.document, article.entries, article.problems))
        ]
        if as_json:
            lines = [line_of(s) for s in stated]
            more = {"title": title, "findings": [line_of(f) for f in found]}
            return Response(
                dumped({"ok": True, **more, "rows": lines, "truncated": False, "next": None, "next_url": None}),
                media_type=JSON,
            )
        sheet = sheet_of(stated, found, article.source.text, addresses({}), fragment=True)
        work = Work("-", title, "reading", None, None, title, len(stated))
        context = {"work": work, "sheet": sheet, "source": article.source, "parts": [], "revisions": [], "kept": False}
        view = View(title, "work.html", list, lambda: context, "showbible extract FILE")
        return Response(page(desk.templates, view, asked), media_type=HTML)

    return await to_thread.run_sync(made, limiter=desk.one)


async def judge(desk: Desk, request: Request, asked: Asked, as_json: bool) -> Response:
    """Accept, correct or reject a fact, or withdraw what was said of it."""
    await _admitted(request, asked, desk.settings)
    given = await sent(request, desk.settings)
    uid, verdict = asked.path["uid"], given.get("verdict")
    values = {k.removeprefix("field_"): v for k, v in given.fields.items() if k.startswith("field_")}

    def change(catalogue: Catalogue) -> None:
        decide(catalogue.writer, uid, verdict, given.get("who"), given.get("why"), values)

    await to_thread.run_sync(desk.write, change, limiter=desk.one)
    there = (
        f"/fact/{quote(uid)}"
        if not (verdict in ("withdraw", "reject") and ".added-" in uid)
        else f"/work/{quote(uid.rsplit('.', 2)[0])}"
    )
    return _done(as_json, {"fact": uid, "verdict": verdict}, there)


async def new(desk: Desk, request: Request, asked: Asked, as_json: bool) -> Response:
    """Add a fact by its words."""
    await _admitted(request, asked, desk.settings)
    given = await sent(request, desk.settings)
    key = asked.path["key"]

    def change(catalogue: Catalogue) -> str:
        try:
            held = find(catalogue.writer, key)
        except BadInput as error:
            raise missing(error) from None
        text = source_of(catalogue.writer, held.id).text
        fact = fact_from(
            given.get("kind"), {k.removeprefix("field_"): v for k, v in given.fields.items() if k.startswith("field_")}
        )
        span = _span(text, given.get("span"), given.get("words"))
        return f"{held.work.key}.{add_fact(catalogue.writer, held.id, fact, span, given.get('who'), given.get('why'))}"

    uid = await to_thread.run_sync(desk.write, change, limiter=desk.one)
    return _done(as_json, {"fact": uid, "verdict": "add"}, f"/fact/{quote(uid)}")


def _span(text: str, span: str, words: str) -> tuple[int, int]:
    low, _, high = span.partition("-")
    if low.isascii() and low.isdigit() and high.isascii() and high.isdigit() and len(span) < 20:
        return int(low), int(high)
    if not words.strip():
        raise BadInput("which words state it? give them, or their span (START-END, in code points)")
    words = words.replace("\r\n", "\n").strip()
    at = text.find(words)
    if at < 0:
        raise BadInput("the text has no such words")
    if text.find(words, at + 1) >= 0:
        raise BadInput("the text has these words more than once; give more of them")
    return at, at + len(words)


async def entities(desk: Desk, request: Request, asked: Asked, as_json: bool) -> Response:
    """Decide that two are one, or two."""
    await _admitted(request, asked, desk.settings)
    given = await sent(request, desk.settings)
    verdict, left, right = given.get("verdict"), given.get("left").strip(), given.get("right").strip()
    if verdict not in ("same", "different"):
        raise BadInput(f"{verdict[:40]!r} is no verdict; same or different")
    if not left or not right or not given.get("who").strip():
        raise BadInput("two names and the name of the one who decides are needed")
    why = f"{given.get('who').strip()[:80]}: {given.get('why').strip()[:500]}".rstrip(": ")

    def change(catalogue: Catalogue) -> str:
        return (catalogue.same if verdict == "same" else catalogue.different)(left, right, why)

    words = await to_thread.run_sync(desk.write, change, limiter=desk.one)
    return _done(as_json, {"decided": words}, "/decisions")


_WHO = (("who", "the name of the one who judges", True), ("why", "the reason", False))
ACTIONS: tuple[Action, ...] = (
    Action("/sign-in", "Show the token; a browser then gets a cookie.", sign_in, (("token", "the token", True),), False),
    Action("/sign-out", "Forget the token.", sign_out, (), False),
    Action("/add", "Put an article in.", add, (("text", "the article", True), ("title", "its title, where the text has none", False))),
    Action("/read", "Read an article without keeping it.", read, (("text", "the article", True), ("title", "its title, where the text has none", False)), False),
    Action("/fact/{uid}", "Accept, correct (with field_NAME for each field) or reject a fact, or withdraw what was said.", judge, (("verdict", "accept, correct, reject or withdraw", True), *_WHO)),
    Action("/work/{key}/new", "Add a fact by its words, with field_NAME for each field.", new, (("kind", "the kind of fact", True), ("span", "START-END of its words, in code points", False), ("words", "or the words themselves", False), *_WHO)),
    Action("/entities", "Decide that two names are one, or two (KEY@WORK and KEY@OTHER-WORK part one).", entities, (("verdict", "same or different", True), ("left", "a key or name", True), ("right", "a key or name", True), *_WHO)),
)  # fmt: skip
