"""A second look at characters of this work who are seen in another: told under any heading, of parts that the article's lists name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.prose import Reading
from showbible.grammar.slots import tidy
from showbible.kinds.fact import Found, folded
from showbible.kinds.second import Known
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.works import may_be_work

_WORDS = frozenset(
    "seen turned turns turn appeared appears appear appearance appearances popped pops cameoed guested showed shows".split()
)
_SEEN_IN = re.compile(
    r"(?P<who>N) (?:(?:also|later|both|briefly|then|has|have|had|been|were|was|[a-z]+ly|makes?|made|a|an) ){0,4}?"
    r"(?:(?:[a-z]+ )?appearances?|seen|turn(?:ed|s)? up|appear(?:ed|s)?|pop(?:ped|s)? up|cameoed|guested|show(?:ed|s)? up)\b[^;NQ]{0,50}? in "
    r"(?:an?|the|two|several|one) (?:[a-z-]+ |O[- ]?|C |N ){0,4}?"
    r"(?:(?:-?season )?(?:episodes?|install?ments?|editions?|finale|special|season|series) of (?:the )?(?:[a-z-]+ ){0,3}?|(?:drama|sitcom|series|film|comedy|show|miniseries|serial|soap opera|movie) )"
    r"(?P<work>N)(?!')"
)


def parts_elsewhere(reading: Reading, known: Known) -> Iterator[Found]:
    """The other works in which parts of this one are seen."""
    own = {folded(t) for t in reading.scene.titles}
    for prose in reading.prose:
        if prose.plot or prose.run_together:
            continue
        for n in range(len(prose.sentences)):
            if _WORDS.isdisjoint(prose.words(n)):
                continue
            fold = prose.fold(n)
            for m in _SEEN_IN.finditer(fold.line):
                who = tidy(fold.words(m.start("who"), m.end("who")))
                work = tidy(fold.words(m.start("work"), m.end("work")))
                played = known.is_part(who) and folded(who) not in known.players
                if played and may_be_work(work) and folded(work) not in own and not known.is_part(work):
                    yield Found(
                        TieIn(work, "shared_character"),
                        "tie_in.part_elsewhere",
                        prose.passage.span(fold.start, fold.end),
                    )


SECONDS = (parts_elsewhere,)
