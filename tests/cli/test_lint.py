from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from showbible.cli import group
from showbible.lint import RULES
from showbible.text import BadInput

_ARTICLE = (
    "= Tide =\n\nMoe saw the the ebb, — all of it.\n\n== Music ==\n\n== Plot ==\n\nAnn leaves on February 30, 2017.\n"
)
_SOUND = "= Tide =\n\nTide is a drama by Ann Moe.\n"


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "tide.txt"
    path.write_text(_ARTICLE, encoding="utf-8")
    return str(path)


def _run(*arguments: str, code: int = 0) -> str:
    result = CliRunner().invoke(group, ["lint", *arguments], catch_exceptions=False)
    assert result.exit_code == code, result.output
    return result.stdout


def test_people_see_the_line_with_its_words_marked(article: str) -> None:
    out = _run(article, "--select", "word-twice")
    assert f'{article}:3:9: note[word-twice] "the" stands twice' in out
    assert "3 | Moe saw the the ebb, — all of it.\n  |         ^^^^^^^\n  = mend: the" in out


def test_exit_codes(article: str) -> None:
    _run(article, "--select", "word-twice", "--strict")
    _run(article, "--select", "section-empty")
    _run(article, "--select", "section-empty", "--strict", code=1)
    _run(article, code=1)
    _run(article, "--ignore", "date-impossible")


def test_json(article: str, tmp_path: Path) -> None:
    records = json.loads(_run(article, "--format", "json", code=1))
    assert [r["rule"] for r in records] == ["word-twice", "section-empty", "date-impossible"]
    assert all(_ARTICLE[r["start"] : r["end"]] == r["words"] for r in records)
    sound = tmp_path / "sound.txt"
    sound.write_text(_SOUND, encoding="utf-8")
    assert json.loads(_run(str(sound), "--format", "json")) == []


def test_sarif_and_github(article: str) -> None:
    run = json.loads(_run(article, "--format", "sarif", code=1))
    assert len(run["runs"][0]["results"]) == 3
    assert _run(article, "--format", "github", code=1).startswith("::notice file=")


def test_accepted_findings_stay_away(article: str, tmp_path: Path) -> None:
    file = tmp_path / "accepted.txt"
    file.write_text(_run(article, "--format", "accepted", code=1), encoding="utf-8")
    Path(article).write_text(_ARTICLE.replace("Moe saw", "Long before that, Moe saw"), encoding="utf-8")
    assert _run(article, "--accepted", str(file), "--strict") == ""


def test_diff(article: str) -> None:
    out = _run(article, "--diff")
    assert "-Moe saw the the ebb, — all of it.\n+Moe saw the ebb, — all of it.\n" in out
    assert Path(article).read_text(encoding="utf-8") == _ARTICLE


def test_rules_and_explain() -> None:
    out = _run("--rules")
    assert all(rule.id in out for rule in RULES)
    assert "stands twice" in _run("--explain", "paragraph-twice")


def test_a_day_may_be_given(tmp_path: Path) -> None:
    path = tmp_path / "tide.txt"
    path.write_text("= Tide =\n\nTide will premiere on May 1, 2019.\n", encoding="utf-8")
    assert _run(str(path), "--as-of", "2019-04-01") == ""
    assert "promise-expired" in _run(str(path), "--as-of", "2020-04-01")


def test_bad_input(article: str) -> None:
    with pytest.raises(BadInput, match="no rule tide"):
        _run(article, "--select", "tide")
    assert CliRunner().invoke(group, ["lint"]).exit_code == 2


def test_works_of_a_catalogue(article: str, tmp_path: Path) -> None:
    db = str(tmp_path / "shows.db")
    assert CliRunner().invoke(group, ["ingest", article, "--db", db]).exit_code == 0
    by_path = json.loads(_run(article, "--format", "json", code=1))
    assert json.loads(_run("Tide", "--db", db, "--format", "json", code=1)) == by_path
    assert json.loads(_run("--whole", "--db", db, "--format", "json", code=1)) == by_path
    with pytest.raises(BadInput, match="no work called"):
        _run("Neap", "--db", db)
    with pytest.raises(BadInput, match="no such file"):
        _run("Neap", "--db", str(tmp_path / "none.db"))
