"""The command ``serve``: the catalogue in a browser."""

from __future__ import annotations

from socket import socket as Socket

import click

from showbible.catalogue import Catalogue
from showbible.cli.catalogue import database
from showbible.text import BadInput


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="the address to listen at")
@click.option("--port", default=8765, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one")
@click.option(
    "--token", envvar="SHOWBIBLE_TOKEN", metavar="TEXT", help="who knows it may add and decide (also SHOWBIBLE_TOKEN)"
)
@click.option("--public-read", is_flag=True, help="let others read, at an address that they reach")
@database
def serve(host: str, port: int, token: str | None, public_read: bool, db: str) -> None:
    """Open the catalogue in a browser, and to programs as JSON."""
    try:
        import uvicorn

        from showbible.web import create_app
        from showbible.web.settings import settings_for
    except ModuleNotFoundError as error:
        raise BadInput(f"serve: {error.name} is not installed (pip install 'showbible[web]')") from None
    settings = settings_for(db, host, token or None, public_read)
    with Catalogue(db) as catalogue:
        if settings.token is not None:
            catalogue.migrate()
        catalogue.db  # noqa: B018  A catalogue that can't be read is told before the server starts.
    config = uvicorn.Config(
        create_app(settings), host, port, log_level="warning", access_log=False, server_header=False, timeout_keep_alive=10,
        limit_concurrency=1000, h11_max_incomplete_event_size=65536, timeout_graceful_shutdown=5,
    )  # fmt: skip
    try:
        socket = config.bind_socket()
    except SystemExit:
        raise BadInput(f"serve: {host}:{port} can't be listened at") from None
    name = f"[{host}]" if ":" in host else host

    class Server(uvicorn.Server):
        """Says its address once it takes requests."""

        async def startup(self, sockets: list[Socket] | None = None) -> None:
            await super().startup(sockets)
            click.echo(f"http://{name}:{socket.getsockname()[1]}/", err=True)

    Server(config).run(sockets=[socket])
