"""How the web app is to behave."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from showbible.text import BadInput

#: Names by which a browser on this machine asks for it.
LOCAL = ("localhost", "127.0.0.1", "[::1]")


@dataclass(frozen=True, slots=True)
class Settings:
    """``database`` is the catalogue's file or URL; without a ``token`` nothing can be changed.

    ``hosts`` are the names that requests may be for (all where it is empty); sizes are in bytes, times in seconds.
    """

    database: str
    token: str | None = None
    hosts: tuple[str, ...] = LOCAL
    upload: int = 2_000_000
    patience: float = 30.0
    sql_rows: int = 1000
    sql_seconds: float = 3.0
    cache: int = 64_000_000


def is_loopback(host: str) -> bool:
    """Whether an address is this machine's own.

    >>> is_loopback("127.0.0.1"), is_loopback("localhost"), is_loopback("0.0.0.0")
    (True, True, False)
    """
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def settings_for(database: str, host: str, token: str | None, public_read: bool) -> Settings:
    """Settings for an address to listen at.

    Raises:
        BadInput: an address that others reach without a token and without ``public_read``, or a short token.
    """
    if token is not None and len(token) < 12:
        raise BadInput("serve: a token needs 12 characters at least")
    if is_loopback(host):
        return Settings(database, token)
    if token is None and not public_read:
        raise BadInput(f"serve: {host} can be reached by others; set a token, or say --public-read")
    return Settings(database, token, ())
