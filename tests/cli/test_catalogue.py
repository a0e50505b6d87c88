"""The commands of the catalogue: what they print, for people and for programs, and how they refuse."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from showbible.catalogue import Catalogue
from showbible.catalogue.review import decide
from showbible.cli import ask, catalogue, group, main
from tests.articles import article_of
from tests.store.test_contract import FACTS

CAST = b"= Pier season 1 =\n\n== Cast ==\n=== Main ===\n- Una Ray as Captain Vale\n- Ida Brandt as Edda Moor\n"


@pytest.fixture
def db(tmp_path: Path) -> str:
    name = str(tmp_path / "shows.db")
    with Catalogue(name) as made:
        made.add(article_of("Harbour Lights (season 2)", *FACTS))
    return name


def run(*arguments: str) -> Result:
    return CliRunner().invoke(group, list(arguments), catch_exceptions=False)


class Refusals:
    """Runs the program and gives the one line with which it refuses; exit code 2 and nothing on standard output."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.monkeypatch, self.capsys = monkeypatch, capsys

    def __call__(self, *arguments: str) -> str:
        self.monkeypatch.setattr(sys, "argv", ["showbible", *arguments])
        with pytest.raises(SystemExit) as stopped:
            main()
        out, err = self.capsys.readouterr()
        assert (stopped.value.code, out) == (2, "")
        assert err.startswith("showbible: ")
        assert err.count("\n") == 1, err
        return err.removeprefix("showbible: ").rstrip("\n")


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Refusals:
    return Refusals(monkeypatch, capsys)


def test_ingest_counts_and_goes_on(tmp_path: Path) -> None:
    folder, db = tmp_path / "articles", str(tmp_path / "shows.db")
    folder.mkdir()
    (folder / "a.txt").write_bytes(CAST)
    (folder / "b.txt").write_bytes(CAST.replace(b"Pier", b"Quay"))
    (folder / "c.txt").write_bytes(b"\0\0")
    (folder / "notes.pdf").write_bytes(b"%PDF")
    result = run("ingest", str(folder), "--db", db)
    assert result.exit_code == 2
    assert result.stdout.startswith("2 read, 1 failed; ")
    assert "c.txt: a NUL byte" in result.stderr
    again = run("ingest", str(folder / "a.txt"), str(folder / "b.txt"), "--db", db, "--json")
    (summary,) = json.loads(again.stdout)
    assert (summary["unchanged"], summary["read"], summary["failed"], again.exit_code) == (2, 0, 0, 0)
    (folder / "a.txt").write_bytes(CAST + b"- Sol Heath as Corn\n")
    assert run("ingest", str(folder / "a.txt"), "--db", db).stdout.startswith("0 read, 1 updated, 0 failed")
    assert [w["title"] for w in json.loads(run("works", "--db", db, "--json").stdout)] == [
        "Pier season 1",
        "Quay season 1",
    ]


def test_several_processes_read_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.txt").write_bytes(CAST.replace(b"Pier", f"Pier{number}".encode()))
    shown = []
    for jobs in ("1", "2"):
        db = str(tmp_path / f"{jobs}.db")
        assert run("ingest", str(folder), "--db", db, "-j", jobs).exit_code == 0
        shown.append(run("facts", "--db", db, "--json").stdout)
    assert shown[0] == shown[1]


def test_every_answer_has_its_citations(db: str) -> None:
    work = "harbour-lights.s02"
    questions = (
        ("show", work),
        ("facts", work),
        ("cast", work),
        ("crew", work),
        ("timeline", work),
        ("scores", work),
        ("reviews", work),
        ("quotes", work),
        ("awards", work),
        ("people", "Kit Lowe"),
        ("universe", work),
        ("compare", work, work),
    )
    assert {c.name for c in ask.COMMANDS} == {q[0] for q in questions} | {"works", "watch"}
    for question in questions:
        rows = json.loads(run(*question, "--db", db, "--json").stdout)
        rows = rows[0]["facts"] if question[0] == "show" else rows
        assert rows, question
        for row in rows:
            if question[0] != "compare" or row["aspect"] != "facts":
                assert row["citations"], (question, row)
                assert all(c["text"] and c["rule"] and c["end"] > c["start"] for c in row["citations"])
        assert run(*question, "--db", db).stdout.strip()
    (answer,) = json.loads(run("watch", work, "--in", "GB", "--on", "2020-06", "--db", db, "--json").stdout)
    assert answer["windows"][0]["citations"]


def test_csv_has_one_row_a_fact(db: str) -> None:
    rows = list(csv.DictReader(io.StringIO(run("cast", "--db", db, "--csv").stdout)))
    assert [(r["performer"], r["span_end"] > r["span_start"]) for r in rows] == [
        ("Una Ray", True),
        ("Tómas Ólafsson", True),
    ]
    assert rows[0]["quote"].startswith("The cast is told with performer Una Ray")
    (release,) = csv.DictReader(io.StringIO(run("facts", "--kind", "release", "--db", db, "--csv").stdout))
    assert release["territories"] == "GB; IE"


def test_search_sql_cite_verify(db: str) -> None:
    found = json.loads(run("search", "whole", "pier", "--db", db, "--json").stdout)
    assert found[0]["what"] == "sentence"
    assert json.loads(run("sql", "select count(*) as n from facts", "--db", db, "--json").stdout) == [{"n": len(FACTS)}]
    uid = json.loads(run("cast", "--db", db, "--json").stdout)[0]["id"]
    assert "»The cast is told with" in run("cite", uid, "--db", db).stdout
    assert run("verify", "--db", db).stdout == f"1 sources, {len(FACTS)} facts, {len(FACTS)} pins: all hold\n"
    (proved,) = json.loads(run("verify", "--db", db, "--json").stdout)
    assert proved["faults"] == []


def test_a_fault_is_exit_code_one(db: str) -> None:
    with Catalogue(db) as catalogue, catalogue.writer.write():
        catalogue.writer.run("UPDATE sources SET text = text || '.'")
    result = run("verify", "--db", db)
    assert result.exit_code == 1
    assert "1 faults" in result.stdout


def test_decisions_are_made_listed_and_undone(db: str) -> None:
    assert (
        run("same", "una-ray", "ida-brandt", "--why", "a pen name", "--db", db).stdout
        == "una-ray and ida-brandt are one person\n"
    )
    assert json.loads(run("decisions", "--db", db, "--json").stdout)[0]["why"] == "a pen name"
    assert "again" in run("different", "una-ray", "ida-brandt", "--db", db).stdout


def test_diff_shows_what_changed(db: str) -> None:
    assert run("diff", "Harbour Lights", "--db", db).output == "nothing changed\n"
    with Catalogue(db) as catalogue:
        catalogue.add(article_of("Harbour Lights (season 2)", *FACTS[:-1]))
    (change,) = json.loads(run("diff", "Harbour Lights", "--db", db, "--json").stdout)
    assert (change["what"], change["kind"], change["after"]) == ("went", "tie_in", None)


def test_nothing_known_is_no_data(db: str) -> None:
    result = run("cast", "--tier", "cameo", "--db", db)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "nothing known\n")
    assert run("cast", "--tier", "cameo", "--db", db, "--json").stdout == "[]\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("show", "Harbor Lights"), "near: "),
        (("watch", "Harbour Lights", "--in", "Atlantis"), "'Atlantis' is no territory of ISO 3166-1"),
        (("watch", "Harbour Lights", "--on", "2021-02-30"), "'2021-02-30': no calendar has that day"),
        (("sql", "delete from facts"), "sql: only reading is allowed"),
        (("cite", "no.such.fact"), "no fact 'no.such.fact' in the catalogue"),
    ],
)
def test_bad_input_is_one_clear_line(db: str, refused: Refusals, arguments: tuple[str, ...], words: str) -> None:
    assert words in refused(*arguments, "--db", db)


def test_there_is_no_catalogue(tmp_path: Path, refused: Refusals) -> None:
    assert refused("works", "--db", str(tmp_path / "none.db")).endswith(
        "no catalogue there (showbible ingest makes one)"
    )
    (tmp_path / "text.db").write_bytes(CAST)
    assert refused("works", "--db", str(tmp_path / "text.db")).endswith("this is no catalogue")


def test_every_command_says_what_it_does() -> None:
    for command in (*ask.COMMANDS, *catalogue.COMMANDS):
        assert command.help, command.name
        result = run(str(command.name), "--help")
        assert result.exit_code == 0


def test_reviewers_words_show_and_what_was_read_stays(db: str) -> None:
    with Catalogue(db) as catalogue:
        cast, score = (next(catalogue.facts(kind=kind)).uid for kind in ("cast", "score"))
        decide(
            catalogue.writer, cast, "correct", "Ana", "a slip", {"performer": "Una Ray", "character": "Admiral Vale"}
        )
        decide(catalogue.writer, score, "reject", "Ana")
    for command in (("show", "harbour-lights.s02"), ("cast",), ("facts",)):
        out = " ".join(run(*command, "--db", db).stdout.split())
        assert "Admiral Vale" in out, command
        assert "[corrected by Ana; read as: Una Ray as Captain Vale (main)]" in out, command
    assert "[corrected" in run("people", "Una Ray", "--db", db).stdout
    (line,) = (r for r in json.loads(run("cast", "--db", db, "--json").stdout) if r["id"] == cast)
    assert line["character"] == "Admiral Vale"
    assert (line["review"]["verdict"], line["review"]["read"]["character"]) == ("correct", "Captain Vale")
    (row,) = (r for r in csv.DictReader(io.StringIO(run("cast", "--db", db, "--csv").stdout)) if r["id"] == cast)
    assert json.loads(row["review"])["who"] == "Ana"
    assert run("scores", "--db", db).stdout == ""
    assert "82/100" in run("facts", "--kind", "score", "--as-read", "--db", db).stdout
    assert "[corrected]" in run("cite", cast, "--db", db).stdout
    assert "[rejected]" in run("cite", score, "--db", db).stdout
    assert "Admiral Vale" in run("search", "Admiral", "--db", db).stdout
