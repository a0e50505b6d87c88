"""What keeps strangers out: host names, sizes, headers, tokens, and the origin of whoever writes."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from showbible.web.answers import failure
from showbible.web.settings import Settings

COOKIE = "showbible"
#: Nothing runs, loads or is sent anywhere but what this app itself serves.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self';"
    " base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    # Not "no-referrer": with it a browser says that a form's origin is "null".
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)


class TooMuch(Exception):
    """More was sent than is taken."""


class Guard:
    """Middleware: refuses unknown hosts and long bodies, and adds the headers to every answer."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app, self.settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def guarded(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                message["headers"] = [*message.get("headers", ()), *HEADERS]
            await send(message)

        refused = self._refused(scope)
        if refused:
            await _refuse(guarded, *refused)
            return
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            if message["type"] == "http.request":
                taken += len(message.get("body", b""))
                if taken > self.settings.upload:
                    raise TooMuch
            return message

        try:
            await self.app(scope, counted, guarded)
        except TooMuch:
            if not started:
                await _refuse(guarded, 413, f"more than {self.settings.upload:,} bytes are not taken")

    def _refused(self, scope: Scope) -> tuple[int, str] | None:
        headers = dict(scope["headers"])
        host = headers.get(b"host", b"").decode("latin-1")
        name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
        if self.settings.hosts and name.lower() not in self.settings.hosts:
            return 400, "this host name is not served"
        if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > 16_000:
            return 414, "the address is too long"
        length = headers.get(b"content-length", b"0")
        if length.isdigit() and int(length) > self.settings.upload:
            return 413, f"more than {self.settings.upload:,} bytes are not taken"
        return None


async def _refuse(send: Send, status: int, why: str) -> None:
    body = failure(why, status)
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    if status == 413:
        headers.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def session(token: str) -> str:
    """What the cookie of somebody who has shown the token holds."""
    return hmac.new(token.encode(), b"showbible session", hashlib.sha256).hexdigest()


def signed(request: Request, settings: Settings) -> bool:
    """Whether a request comes from somebody who knows the token."""
    if settings.token is None:
        return False
    kind, _, given = request.headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer" and _equal(given.strip(), settings.token):
        return True
    return _equal(request.cookies.get(COOKIE, ""), session(settings.token))


def is_token(given: str, settings: Settings) -> bool:
    """Whether this is the token."""
    return settings.token is not None and _equal(given, settings.token)


def same_origin(request: Request) -> bool:
    """Whether a request that writes comes from a page of ours, or from a program that is no browser."""
    site = request.headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    origin = request.headers.get("origin")
    if origin is None:
        return site is not None or "authorization" in request.headers
    parts = urlsplit(origin)
    return parts.scheme in ("http", "https") and parts.netloc == request.headers.get("host", "")


def _equal(a: str, b: str) -> bool:
    return hmac.compare_digest(a.encode("utf-8", "replace"), b.encode("utf-8", "replace"))


async def body_of(request: Request, patience: float) -> bytes:
    """The whole body.

    Raises:
        TimeoutError: it does not come in time.
        TooMuch: it is too long.
    """
    async with asyncio.timeout(patience):
        return await request.body()
