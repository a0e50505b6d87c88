"""A live wiki through the MediaWiki API, politely: a name of our own, ``maxlag``, patience, a cache.

What comes is the page as MediaWiki itself exports it (XML), so title, page id, revision and timestamp stay with it.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from showbible.scale.pages import PAGE_LIMIT, base_of, page, whole
from showbible.text import BadInput, Source
from showbible.text.kept import user_cache

WIKIPEDIA = "https://en.wikipedia.org"
#: https://www.mediawiki.org/wiki/API:Etiquette: a name and a way to find who runs it; 5 seconds of ``maxlag``.
USER_AGENT = "showbible (https://pypi.org/project/showbible/) python-urllib"
_MAXLAG = 5
#: How long a page that was fetched counts as fresh, in seconds.
DAY = 86_400.0
#: Where the API stands below a wiki's address.
_SCRIPTS = ("/w/api.php", "/api.php")
_BUSY = frozenset({429, 500, 502, 503, 504})


class _Busy(Exception):
    """The wiki asks to come back later, after ``args[0]`` seconds if it says so."""


@dataclass(frozen=True, slots=True)
class Wiki:
    """A wiki and how to behave towards it.

    ``address`` is any of ``https://en.wikipedia.org``, ``.../wiki`` or ``.../w/api.php``. ``cache`` is a folder
    (``None``: keep nothing) in which a page counts as fresh for ``fresh`` seconds. A busy wiki is asked ``attempts`` times,
    the pause (in seconds) doubling from ``pause`` unless the wiki says how long to wait.
    """

    address: str = WIKIPEDIA
    cache: Path | None = None
    fresh: float = DAY
    attempts: int = 4
    pause: float = 1
    timeout: float = 30
    user_agent: str = USER_AGENT
    sleep: Callable[[float], None] = time.sleep

    def export(self, title: str) -> bytes:
        """The page of that title as export XML, redirects followed.

        Raises:
            BadInput: no such page, no MediaWiki there, or nobody answers; the message names the wiki.
        """
        if not title.strip():
            raise BadInput(f"{self.address}: a page needs a title")
        kept = self._kept(title)
        if kept is not None and kept.is_file() and time.time() - kept.stat().st_mtime < self.fresh:
            return kept.read_bytes()
        raw = self._exported(title)
        if kept is not None:
            kept.parent.mkdir(parents=True, exist_ok=True)
            part = kept.with_suffix(".part")
            part.write_bytes(raw)
            os.replace(part, kept)
        return raw

    def source(self, title: str) -> Source:
        """The page of that title as a source.

        Raises:
            BadInput: as ``export``; or the page is no article in wikitext.
        """
        raw = self.export(title)
        for low, high in whole(raw, 0, len(raw)):
            if (found := page(raw[low:high])) is not None:
                return found.source(base_of(raw))
        raise BadInput(f"{self.address}: {title!r} is no article in wikitext")

    def _kept(self, title: str) -> Path | None:
        name = hashlib.sha256(f"{self.address}\n{title}".encode()).hexdigest()
        return self.cache / f"{name}.xml" if self.cache else None

    def _exported(self, title: str) -> bytes:
        answer = self._asked(
            {"action": "query", "titles": title, "redirects": "1", "export": "1", "exportschema": "0.11"}
        )
        query = answer.get("query", {})
        if query.get("interwiki"):
            raise BadInput(f"{self.address}: {title!r} is on another wiki ({query['interwiki'][0].get('iw')})")
        for found in query.get("pages", []):
            if found.get("invalid"):
                raise BadInput(f"{self.address}: {title!r} is no title: {found.get('invalidreason', 'invalid')}")
            if found.get("missing"):
                raise BadInput(f"{self.address}: no page {found.get('title', title)!r}")
        xml = query.get("export")
        if not query.get("pages") or not isinstance(xml, str) or "<page>" not in xml:
            raise BadInput(f"{self.address}: the wiki did not export {title!r}")
        return xml.encode()

    def _asked(self, question: Mapping[str, str]) -> dict[str, Any]:
        """The API's answer."""
        asked = urlencode({**question, "format": "json", "formatversion": "2", "maxlag": str(_MAXLAG)})
        parts = urlsplit(self.address if "//" in self.address else f"https://{self.address}")
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise BadInput(f"{self.address}: not the address of a wiki (http or https)")
        root = f"{parts.scheme}://{parts.netloc}"
        path = parts.path.rstrip("/")
        if path.endswith(".php"):
            places = [root + path.rsplit("/", 1)[0] + "/api.php"]
        else:
            path = path.removesuffix("/wiki")
            places = [root + path + script for script in _SCRIPTS]
        why = ""
        for place in places:
            try:
                return self._patiently(f"{place}?{asked}")
            except urllib.error.HTTPError as error:
                why = f"{place} answers {error.code} {error.reason}"
            except json.JSONDecodeError:
                why = f"{place} is no MediaWiki API"
        raise BadInput(f"{self.address}: {why}")

    def _patiently(self, address: str) -> dict[str, Any]:
        pause, why = self.pause, ""
        for attempt in range(self.attempts):
            if attempt:
                self.sleep(pause)
            try:
                return self._once(address)
            except _Busy as busy:
                wait, why = busy.args
                pause = min(wait if wait is not None else self.pause * 2**attempt, 300.0)
            except (urllib.error.URLError, TimeoutError, ConnectionError, http.client.HTTPException) as error:
                if isinstance(error, urllib.error.HTTPError):
                    raise
                why = str(getattr(error, "reason", error) or type(error).__name__)
                pause = self.pause * 2**attempt
        raise BadInput(f"{self.address}: gave up after {self.attempts} attempts: {why}")

    def _once(self, address: str) -> dict[str, Any]:
        headers = {"User-Agent": self.user_agent, "Accept": "application/json", "Accept-Encoding": "gzip"}
        request = urllib.request.Request(address, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as response:
                raw = response.read(PAGE_LIMIT + 1)
                packed = response.headers.get("Content-Encoding", "").lower() == "gzip"
                after = response.headers.get("Retry-After")
        except urllib.error.HTTPError as error:
            if error.code in _BUSY:
                raise _Busy(_seconds(error.headers.get("Retry-After")), f"{error.code} {error.reason}") from None
            raise
        if packed:
            raw = _unpacked(raw)
        if len(raw) > PAGE_LIMIT:
            raise BadInput(f"{self.address}: an answer of more than {PAGE_LIMIT >> 20} MB; refused")
        answer = json.loads(raw.decode("utf-8", errors="replace"))
        if not isinstance(answer, dict):
            raise json.JSONDecodeError("no object", "", 0)
        if refusal := answer.get("error"):
            if refusal.get("code") in {"maxlag", "ratelimited", "readonly"}:
                raise _Busy(_seconds(after), refusal.get("info", refusal["code"]))
            raise BadInput(f"{self.address}: {refusal.get('info') or refusal.get('code')}")
        return answer


def _unpacked(raw: bytes) -> bytes:
    """An answer that came as gzip, one byte beyond the limit at most."""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(raw, PAGE_LIMIT + 1)
    except zlib.error:
        raise http.client.HTTPException("a damaged answer") from None


def _seconds(after: str | None) -> float | None:
    """What a ``Retry-After`` header says: seconds, or a date."""
    if after is None:
        return None
    if after.strip().isdigit():
        return float(after)
    try:
        return max(parsedate_to_datetime(after).timestamp() - time.time(), 0.0)
    except ValueError:
        return None


def cache_folder() -> Path:
    """Where pages are kept unless somebody says otherwise (XDG Base Directory)."""
    return user_cache() / "wiki"
