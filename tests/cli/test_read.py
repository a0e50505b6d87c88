"""``extract``, ``sheet``, ``explain`` and ``rules`` as a person runs them: output, errors, exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

TEXT = "= Harbour Lights (season 2) =\n\n== Cast ==\n\n=== Main ===\n\n- Ana Sol as Mira Vale\n"


def run(*args: str, given: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", "from showbible.cli import main; main()", *args],
        input=given,
        capture_output=True,
        timeout=60,
    )


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_extract_prints_json_lines_and_nothing_else(article: Path) -> None:
    done = run("extract", str(article))
    assert done.returncode == 0
    assert done.stderr == b""
    kinds = [json.loads(line)["kind"] for line in done.stdout.splitlines()]
    assert "cast" in kinds


def test_standard_input_is_a_dash(article: Path) -> None:
    assert run("extract", "-", given=TEXT.encode()).stdout == run("extract", str(article)).stdout


def test_out_writes_the_file_whole(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "facts.json"
    done = run("extract", str(article), "--format", "json", "-o", str(out))
    assert done.returncode == 0
    assert done.stdout == b""
    assert isinstance(json.loads(out.read_text()), list)
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "PNG"),
        (b"= A =\n\0\n", "NUL byte at offset 6"),
        (b"= A =\n\xff\xfe broken", "not UTF-8 (byte 0xff at offset 6)"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(content: bytes, says: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    out = tmp_path / "out.jsonl"
    done = run("extract", str(path), "-o", str(out))
    assert done.returncode == 2
    message = done.stderr.decode()
    assert message.count("\n") == 1
    assert "bad.txt" in message
    assert says in message
    assert not out.exists()
    assert not list(tmp_path.glob("*.part"))


def test_a_directory_and_a_missing_file_are_named(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.txt"):
        done = run("extract", str(path))
        assert done.returncode == 2
        assert str(path) in done.stderr.decode()
        assert done.stderr.count(b"\n") == 1


def test_explain_shows_fold_marks_and_rules() -> None:
    shown = run("explain", "In March 2017, Ana Sol was cast as Mira Vale.").stdout.decode()
    assert "in D, N was cast as N." in shown
    assert "2017-03" in shown
    assert "+ was_cast" in shown
    assert "- " in shown


def test_explain_takes_a_file_and_an_offset(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("= A =\n\nIt rained. Ana Sol was cast as Mira Vale.\n", encoding="utf-8")
    shown = run("explain", str(path), "20").stdout.decode()
    assert "It rained" not in shown
    assert "was_cast" in shown


def test_explain_names_the_reader_of_a_passage() -> None:
    shown = run("explain", "The season has a score of 85% on Rotten Tomatoes, based on 30 reviews.").stdout.decode()
    assert "+ score.prose.scores (reads passages)" in shown
    assert "found nothing in the passage: attribute.lead.titled" in shown
    assert "critic" in run("rules", "review.prose.reviews").stdout.decode().lower()


def test_rules_lists_every_rule_with_its_doc() -> None:
    from showbible.kinds import PASSAGES, RULES

    listed = json.loads(run("rules", "--json").stdout)
    assert [r["name"] for r in listed][: len(RULES)] == [r.name for r in RULES]
    assert len(listed) == len(RULES) + len(PASSAGES)
    assert all(r["doc"] for r in listed)
    one = run("rules", RULES[0].name).stdout.decode()
    assert RULES[0].patterns[0].phrase in one


def test_a_sheet_names_the_cast_with_its_place(article: Path) -> None:
    shown = run("sheet", str(article)).stdout.decode()
    assert "Mira Vale" in shown
    assert f"{TEXT.index('- Ana')}-{len(TEXT) - 1}" in shown


def test_explain_says_which_doubt_left_a_fact_out() -> None:
    shown = run(
        "explain", "--under", "Production", "It was rumored that Bo Lind would direct two episodes."
    ).stdout.decode()
    assert "left out, never was: crew(person='Bo Lind', role='director')" in shown
    assert "the article's reading says nothing here" in shown
