"""A process that writes to or reads from a catalogue until it is done or killed; the tests of crashes start several.

python -m tests.store.worker ingest DB FIRST STEP COUNT    says the number of each article once it is in
python -m tests.store.worker read DB SECONDS               asks for as long, says how often
"""

from __future__ import annotations

import sys
import time

from showbible.catalogue import Catalogue
from showbible.extract import Article
from showbible.kinds import Attribute, Cast, Event, Fact
from showbible.text import BadInput
from tests.articles import article_of


def numbered(number: int, revision: int = 1) -> Article:
    """One of many articles; people recur in every seventh, and the revision shows in a fact."""
    facts: list[Fact] = [Attribute("series", f"Show {number}"), Attribute("season_number", 1)]
    facts += [Cast(f"Player {n} Number{number % 7}", f"Part {n} of {number}", "main", n) for n in range(1, 9)]
    facts.append(Event("trailer", f"2019-0{revision}"))
    return article_of(f"Show {number} season 1", *facts)


def ingest(name: str, first: int, step: int, count: int) -> None:
    """Every article twice: its first revision, then its second; goes on where a former process was stopped."""
    with Catalogue(name) as catalogue:
        catalogue.migrate()
        held = {row[0] for row in catalogue.sql("SELECT key FROM works", 1_000_000).rows}
        for revision in (1, 2):
            for number in range(first, count, step):
                if revision == 1 and f"show-{number}.s01" in held:
                    continue  # It is in, perhaps in its second revision already.
                if revision == 1 and catalogue.db.one("SELECT 1 FROM works WHERE key = ?", (f"show-{number}.s01",)):
                    continue  # The other writer was here.
                catalogue.add(numbered(number, revision))
                print(number, flush=True)


def read(name: str, seconds: float) -> None:
    """Asks what a reader asks; whatever is seen must be whole."""
    until, asked = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        with Catalogue(name) as catalogue:
            for work in list(catalogue.works())[-3:]:
                sheet = catalogue.show(work.key)
                assert len(sheet.facts) == 11, (work, len(sheet.facts))
                assert all(s.quotes for s in sheet.facts)
            list(catalogue.search("player number3"))
            asked += 1
    print(asked, flush=True)


def main() -> None:
    what, name, *rest = sys.argv[1:]
    try:
        if what == "ingest":
            ingest(name, *(int(r) for r in rest))
        else:
            read(name, float(rest[0]))
    except BadInput as error:
        sys.exit(f"{what}: {error}")


if __name__ == "__main__":
    main()
