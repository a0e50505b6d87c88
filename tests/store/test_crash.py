"""What can happen to a file: killed writers, several at once, a full disk, no right to write. Nothing is lost."""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from showbible.catalogue import Catalogue
from showbible.store import Unusable
from showbible.text import BadInput
from tests.store.worker import numbered

ROOT = Path(__file__).resolve().parents[2]
#: How many times a writer is killed; ``bench/soak.py`` does it 200 times.
KILLS = int(os.environ.get("SHOWBIBLE_KILLS", "3"))


def start(*arguments: object) -> subprocess.Popen[str]:
    """A worker process."""
    command = [sys.executable, "-m", "tests.store.worker", *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def check(path: Path, said: set[int]) -> int:
    """The file is whole, and has whatever was said to be in it, once; the number of articles."""
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    with Catalogue(str(path)) as catalogue:
        verdict = catalogue.verify()
        assert verdict.whole, verdict.faults
        works = list(catalogue.works())
        assert {w.key for w in works} >= {f"show-{n}.s01" for n in said}
        assert all(w.facts == 11 for w in works)
        assert catalogue.sql("SELECT count(*) FROM facts").rows == ((11 * len(works),),)
        assert len({w.title for w in works}) == len(works)
    return len(works)


def test_killed_at_any_moment_the_file_is_whole(tmp_path: Path) -> None:
    path, chance, said = tmp_path / "shows.db", random.Random(20), set[int]()
    for _ in range(KILLS):
        process = start("ingest", path, 0, 1, 100_000)
        assert process.stdout is not None
        said.add(int(process.stdout.readline()))
        time.sleep(chance.random() * 0.3)
        process.send_signal(signal.SIGKILL)
        said |= {int(line) for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")}
        process.wait()
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
        process.stderr.close()
        check(path, said)
    assert len(said) >= KILLS


def test_two_writers_and_five_readers(tmp_path: Path) -> None:
    path, count = tmp_path / "shows.db", 30
    # The writers make the file together; every third article is given by both.
    writers = [start("ingest", path, 0, 2, count), start("ingest", path, 0, 3, count)]
    deadline = time.monotonic() + 30
    while not path.exists() or not path.stat().st_size:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    for writer in writers:
        assert writer.stdout is not None
        writer.stdout.readline()
    readers = [start("read", path, 0.5) for _ in range(5)]
    for process in (*writers, *readers):
        out, err = process.communicate(timeout=120)
        assert (process.returncode, err) == (0, ""), err
        # What a writer printed may sit in the buffer that its first line was taken from.
        assert out.strip() or process in writers
    assert check(path, set(range(0, count, 2)) | set(range(0, count, 3))) == 20
    with Catalogue(str(path)) as catalogue:
        dates = catalogue.sql("SELECT DISTINCT date FROM events").rows
        assert dates == (("2019-02",),)


def test_a_full_file_is_one_clear_error_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "shows.db"
    with Catalogue(str(path)) as catalogue:
        for number in range(5):
            catalogue.add(numbered(number))
        pages = catalogue.writer.rows("PRAGMA page_count")[0][0]
        catalogue.writer.rows(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(Unusable, match="the disk is full; the catalogue is as it was"):
            _fill(catalogue)
        kept = len(list(catalogue.works()))
    assert check(path, set(range(5))) == kept


def _fill(catalogue: Catalogue) -> None:
    for number in range(5, 500):
        catalogue.add(numbered(number))


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A file system of three megabytes."""
    folder = Path(tempfile.mkdtemp(prefix="sb-disk-"))
    made = (
        os.geteuid() == 0
        and shutil.which("mount")
        and (
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder], capture_output=True).returncode
            == 0
        )
    )
    if not made:
        folder.rmdir()
        pytest.skip("a file system of its own can't be mounted here")
    yield folder
    subprocess.run(["umount", folder], check=True)
    folder.rmdir()


def test_a_full_disk(small_disk: Path) -> None:
    path = small_disk / "shows.db"
    process = start("ingest", path, 0, 1, 100_000)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 1
    assert err == f"ingest: {path}: the disk is full; the catalogue is as it was\n"
    said = {int(line) for line in out.splitlines()}
    assert len(said) > 10
    copy = Path(tempfile.mkdtemp()) / "shows.db"  # What is left of the disk is too small for a reader's index.
    for part in small_disk.iterdir():
        shutil.copy(part, copy.parent / part.name)
    assert check(copy, said) >= len(said)
    shutil.rmtree(copy.parent)


def _try(path: str, answer: Connection) -> None:
    """As somebody without rights: what adding and reading say."""
    if os.geteuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    said = []
    with Catalogue(path) as catalogue:
        try:
            catalogue.add(numbered(77))
            said.append("added")
        except BadInput as error:
            said.append(str(error))
        said.append(str(len(list(catalogue.works()))))
    answer.send(said)


def test_a_file_that_may_not_be_written_can_be_read() -> None:
    folder = Path(tempfile.mkdtemp(prefix="sb-ro-"))
    path = folder / "shows.db"
    try:
        with Catalogue(str(path)) as catalogue:
            for number in range(3):
                catalogue.add(numbered(number))
            list(catalogue.works())
        path.chmod(0o444)
        folder.chmod(0o555)
        before = path.read_bytes()
        mine, theirs = multiprocessing.Pipe()
        process = multiprocessing.get_context("fork").Process(target=_try, args=(str(path), theirs))
        process.start()
        assert mine.poll(30)
        said, works = mine.recv()
        process.join()
        assert said.startswith(f"{path}: ")
        assert "the file may not be written" in said
        assert "\n" not in said
        assert works == "3"
        assert path.read_bytes() == before
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no catalogue"),
        (b"= Pier =\n\nA text.\n" * 100, "no catalogue"),
        (b"SQLite format 3\0" + b"\xff" * 4096, "(damaged|no catalogue)"),
    ],
)
def test_what_is_no_catalogue(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "other.db"
    path.write_bytes(content)
    with Catalogue(str(path)) as catalogue, pytest.raises(BadInput, match=words):
        list(catalogue.works())
    if content:
        with Catalogue(str(path)) as catalogue, pytest.raises(BadInput, match=words):
            catalogue.add(numbered(1))
        assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE mine (x)")
    connection.close()
    before = path.read_bytes()
    for verb in ("works", "add"):
        with Catalogue(str(path)) as catalogue, pytest.raises(BadInput, match="this is no catalogue"):
            list(catalogue.works()) if verb == "works" else catalogue.add(numbered(1))
    assert path.read_bytes() == before


def test_a_folder_is_no_catalogue_and_a_missing_one_is_said(tmp_path: Path) -> None:
    with Catalogue(str(tmp_path)) as catalogue, pytest.raises(BadInput, match=r"directory|no catalogue"):
        catalogue.add(numbered(1))
    with Catalogue(str(tmp_path / "no" / "shows.db")) as catalogue, pytest.raises(BadInput, match="cannot be opened"):
        catalogue.add(numbered(1))
    with Catalogue(str(tmp_path / "none.db")) as catalogue, pytest.raises(BadInput, match="no catalogue there"):
        list(catalogue.works())
    assert not (tmp_path / "none.db").exists()
