"""Read a folder of the corpus and compare its facts with the gold: ``tools/score.py gold|check [--kind K] [--misses N]``.

Predictions are written to ``out/FOLDER``; the comparison is ``../shared/facts/score.py``, run as it is.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from showbible import read_article
from showbible.export import fact_line

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


def main() -> None:
    """Predict, then score."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("folder", choices=["gold", "check"])
    ask.add_argument("--kind", default="")
    ask.add_argument("--misses", type=int, default=0)
    ask.add_argument("--only", default="", help="articles whose name contains this")
    ask.add_argument("--plain", action="store_true", help="the plain texts only")
    a = ask.parse_args()
    if a.folder == "check" and a.misses:
        sys.exit("check is for measuring: its misses are not to be looked at")
    out = ROOT / "out" / a.folder
    gold = ROOT / "out" / f"{a.folder}-gold"
    for folder in (out, gold):
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.jsonl"):
            old.unlink()
    for path in sorted((SHARED / "corpus" / a.folder).iterdir()):
        if path.suffix == ".jsonl" or a.only not in path.name or (a.plain and path.suffix != ".txt"):
            continue
        facts = (
            path.with_suffix(".jsonl") if path.with_suffix(".jsonl").exists() else path.parent / f"{path.stem}.jsonl"
        )
        article = read_article(path.read_bytes(), path.name)
        lines = (fact_line(article, n) for n in range(len(article.entries)))
        wanted = f'"kind": "{a.kind}"' if a.kind else ""
        (out / facts.name).write_text("".join(x + "\n" for x in lines if wanted in x), encoding="utf-8")
        kept = [x for x in facts.read_text(encoding="utf-8").splitlines() if wanted in x]
        (gold / facts.name).write_text("".join(x + "\n" for x in kept), encoding="utf-8")
    score = [sys.executable, str(SHARED / "facts" / "score.py"), str(gold), str(out), "--misses", str(a.misses)]
    subprocess.run(score, check=True)


if __name__ == "__main__":
    main()
