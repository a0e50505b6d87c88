"""The web app and the JSON API: the catalogue in a browser. Thin: no rule and no SQL."""

from __future__ import annotations

from showbible.web.app import create_app
from showbible.web.settings import Settings

__all__ = ["Settings", "create_app"]
