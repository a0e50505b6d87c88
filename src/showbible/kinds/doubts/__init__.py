"""What makes a read fact doubtful, whatever its rule: its clause speaks of another season, of another work, or of what never was.

Rules look at their own words. What stands around them is the same for all: who the clause is about, and whether it
says that something happened. It is asked here once, for every fact that is read from a sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cache

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.relatives import headed_by_others
from showbible.kinds.doubts.casts import (
    absent,
    at_a_talk,
    chair_elsewhere,
    character_elsewhere,
    had_it_before,
    has_left,
    like_another,
    not_seen,
    of_its_kin,
    others_stars,
    pulled_out,
    story_folk,
    while_doing,
)
from showbible.kinds.doubts.makers import (
    among_books,
    an_office,
    for_a_film,
    gone_to_be,
    had_before,
    in_life,
    its_thing,
    long_title,
    of_a_house,
    of_a_maker,
    of_a_season_apart,
    on_another_show,
    only_perhaps,
    other_project,
    published,
    script_unused,
    show_that,
    the_other,
    thought_about,
    title_lost,
    withdrew,
    within_it,
)
from showbible.kinds.doubts.others import (
    back_for_another,
    other_asked,
    other_made,
    other_named,
    other_ordered,
    other_season,
    other_signed,
    other_subject,
    other_subject_of,
    other_thing,
    other_thing_shown,
    others_music,
    part_elsewhere,
    played_elsewhere,
    stars_elsewhere,
)
from showbible.kinds.doubts.players import (
    beside_elsewhere,
    honoured,
    hosted_elsewhere,
    in_named_work,
    in_unaired,
    in_vain,
    is_work,
    pilot_scrapped,
    role_elsewhere,
)
from showbible.kinds.doubts.spot import Spot
from showbible.kinds.doubts.topics import headed_by_another, of_another, shown_under_another, topic_of, under_another
from showbible.kinds.doubts.unreal import (
    compared,
    doubled,
    dropped,
    dropped_early,
    dropped_later,
    imagined,
    in_a_part,
    left_as,
    never_was,
    not_heard,
    not_shot_there,
    not_yet,
    only_met,
    shown_again,
    superseded,
    taken_back,
    to_make_it,
    unseen_pilot,
)
from showbible.kinds.fact import Fact, Found
from showbible.text import Span

__all__ = ["Spot", "Spots", "doubt"]


def doubt(fact: Fact, spot: Spot) -> str | None:
    """Why a fact is doubtful, in words; ``None`` where nothing speaks against it."""
    if str(getattr(fact, "performer", "")).casefold() in spot.scene.called:
        return "the work itself"
    for why, holds in _asked(fact.kind, _sort_of(fact)):
        if holds(spot):
            return why
    return None


def _sort_of(fact: Fact) -> str | None:
    """What of its kind a fact is: an event's type, a maker's role, which attribute."""
    sorts = (getattr(fact, name, None) for name in ("type", "relation", "role", "property"))
    return next((sort for sort in sorts if sort), None)


@cache
def _asked(kind: str, sort: str | None) -> tuple[tuple[str, Callable[[Spot], bool]], ...]:
    """What is asked of facts of a kind and a sort."""
    return tuple((why, holds) for why, sorts, holds in _DOUBTS if kind in sorts or f"{kind}.{sort}" in sorts)


_STEPS = frozenset(
    f"event.{t}"
    for t in (
        "filming_started",
        "filming_ended",
        "writing",
        "writing_started",
        "writing_ended",
        "teaser",
        "trailer",
        "marketing",
        "premiere_event",
    )
)
#: Who writes is a person, never a work.
_WRITTEN = frozenset(f"event.{t}" for t in ("writing", "writing_started", "writing_ended"))
_MADE = frozenset(("crew", "location", "music", "company"))

#: What has doubts of its own, in its own kind.
_UNDOUBTED = frozenset(("cast", "quote", "review", "score", "episode", "attribute"))

#: Why, of which kinds (events by type), and what tells it.
_DOUBTS = (
    ("another season", _MADE | _STEPS | {"cast", "viewership", "event.casting"}, other_season),
    ("another thing", {"crew", "location", "company", "cast", "viewership", "event.casting", "event.ordered"} | _STEPS, other_thing),
    ("another thing", {"attribute.episode_count", "attribute.runtime"}, other_thing),
    ("another thing", {"release"}, other_thing_shown),
    ("another work", _MADE | _STEPS | {"viewership", "release", "event.casting", "event.announced", "event.ordered", "event.cancelled"}, headed_by_another),
    ("another work", {"location", "company", "attribute", "viewership"} | _STEPS - _WRITTEN, other_subject),
    ("another work", {"cast", "location", "attribute", "viewership"} | _STEPS, other_asked),
    ("another work", {"location", "company", "crew", "release", "event.casting"} | _STEPS, other_named),
    ("another work", {"attribute"}, other_subject_of),
    ("another work", {"crew"}, other_made),
    ("another project", {"crew", "company"}, other_signed),
    ("another work", _MADE | _STEPS | {"cast", "release", "event.casting", "event.announced", "viewership", "accolade", "attribute"}, of_another),
    ("another work", _STEPS | {"location", "event.announced", "event.ordered", "event.cancelled", "event.casting", "crew", "company", "cast", "viewership", "attribute"}, under_another),
    ("another work", {"release"}, shown_under_another),
    ("another work", {"event.casting"}, part_elsewhere),
    ("another work", {"cast"}, headed_by_another),
    ("another work", {"cast"}, played_elsewhere),
    ("another work", {"cast"}, stars_elsewhere),
    ("another work", {"event.ordered", "event.cancelled", "event.announced"}, other_ordered),
    ("never was", _MADE | _STEPS | {"cast", "tie_in", "event.ordered"}, never_was),
    ("a pilot that was not shown", {"cast", "crew", "event.casting"}, unseen_pilot),
    ("met only", {"crew"}, only_met),
    ("not shot there", {"location"}, not_shot_there),
    ("left the post", {"crew"}, left_as),
    ("another season", {"crew"}, of_a_season_apart),
    ("left the post", {"crew"}, gone_to_be),
    ("a trade", {"crew"}, in_life),
    ("a maker's", {"crew"}, of_a_maker),
    ("left the post", {"crew"}, had_before),
    ("only perhaps", {"crew"}, only_perhaps),
    ("only perhaps", {"crew"}, thought_about),
    ("another house", {"crew"}, of_a_house),
    ("a thing of the work", {"crew.creator", "crew.developer", "crew.producer"}, its_thing),
    ("a thing of the work", {"crew.creator", "crew.developer"}, within_it),
    ("another work", {"crew"}, other_project),
    ("another work", {"crew"}, show_that),
    ("another work", {"crew"}, long_title),
    ("a book", {"crew"}, published),
    ("another work", {"crew"}, the_other),
    ("another work", {"crew"}, among_books),
    ("another work", {"crew"}, for_a_film),
    ("another house", {"crew"}, an_office),
    ("another work", {"crew"}, title_lost),
    ("another work", {"crew"}, on_another_show),
    ("came to nothing", {"crew.writer"}, script_unused),
    ("came to nothing", {"crew.writer", "crew.director", "crew.producer", "crew.executive_producer"}, withdrew),
    ("another work", {"music", "company.record_label"}, others_music),
    ("not heard in it", {"music.song"}, not_heard),
    ("a repeat", {"viewership"}, shown_again),
    ("a comparison", {"viewership"}, compared),
    ("a prize", {"cast"}, honoured),
    ("a work, no player", {"cast"}, is_work),
    ("another work", {"cast"}, in_named_work),
    ("another work", {"cast"}, beside_elsewhere),
    ("another work", {"cast"}, hosted_elsewhere),
    ("another work", {"cast"}, role_elsewhere),
    ("a pilot that was not shown", {"cast"}, pilot_scrapped),
    ("a pilot that was not shown", {"cast"}, in_unaired),
    ("came to nothing", {"cast"}, in_vain),
    ("a double", {"cast"}, doubled),
    ("came to nothing", {"cast"}, dropped_early),
    ("came to nothing", {"cast"}, dropped_later),
    ("came to nothing", {"cast"}, pulled_out),
    ("what a character does", {"cast"}, while_doing),
    ("what a character does", {"cast"}, story_folk),
    ("another work", {"cast"}, had_it_before),
    ("another work", {"cast"}, chair_elsewhere),
    ("another work", {"cast"}, character_elsewhere),
    ("another work", {"cast"}, of_its_kin),
    ("another work", {"cast"}, like_another),
    ("another work", {"cast"}, others_stars),
    ("not in it", {"cast"}, not_seen),
    ("not in it", {"cast"}, absent),
    ("not in it", {"cast"}, has_left),
    ("not in it", {"cast"}, at_a_talk),
    ("makes it", {"cast"}, to_make_it),
    ("never was", {"cast", "event.casting"}, imagined),
    ("another season", {"event.casting"}, back_for_another),
    ("a part of it", {"event.filming_started", "event.filming_ended"}, in_a_part),
    ("not settled", {"event.casting"}, not_yet),
    ("put off", {"event.filming_started"}, superseded),
    ("came to nothing", {"tie_in.crossover"}, dropped),
    ("came to nothing", {"crew", "location", "release", "cast", "tie_in.crossover"} | _STEPS, taken_back),
)  # fmt: skip


class Spots:
    """Where in the sentences of an article facts stand, and what its paragraphs are about by then."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._parts = sorted((p.passage.whole.start, n) for n, p in enumerate(reading.prose))
        self._topics: dict[tuple[int, int], str] = {}
        self._others = headed_by_others(reading)

    def spot(self, prose: Prose, n: int, low: int, high: int) -> Spot:
        """The spot ``low:high`` in the fold of sentence ``n`` of a paragraph."""
        key = (prose.passage.whole.start, n)
        if key not in self._topics:
            self._topics[key] = topic_of(prose, n, self._reading.scene)
        return Spot(
            prose.fold(n),
            low,
            high,
            self._reading.scene,
            self._topics[key],
            prose.section.path,
            not self._others.isdisjoint(prose.section.path),
        )

    def doubtful(self, found: Found) -> bool:
        """Whether something speaks against a fact that was read from a passage; never of a list's or a table's."""
        if found.fact.kind in _UNDOUBTED:
            return False
        spot = self._at(found.span)
        return spot is not None and doubt(found.fact, spot) is not None

    def _at(self, span: Span) -> Spot | None:
        n = bisect_right(self._parts, (span.start, len(self._parts))) - 1
        if n < 0:
            return None
        prose = self._reading.prose[self._parts[n][1]]
        if prose.run_together or prose.passage.whole.end < span.end:
            return None
        for k, (start, end) in enumerate(prose.sentences):
            whole = prose.passage.span(start, end)
            if not whole.start <= span.start < whole.end:
                continue
            fold = prose.fold(k)
            low = bisect_left(range(len(fold.line)), span.start, key=lambda i: _origin(prose, fold, i))
            high = bisect_left(range(len(fold.line)), span.end, key=lambda i: _origin(prose, fold, i))
            return self.spot(prose, k, low, high)
        return None


def _origin(prose: Prose, fold: Fold, index: int) -> int:
    at = fold.offset(index)
    return prose.passage.span(at, at + 1).start
