"""Every rule, in the order of the documentation, and the one function that runs them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from showbible.kinds import Entry
from showbible.lint import calendars, casting, damage, names, numbers, promises, scores, tables, tense, wording
from showbible.lint.finding import Finding
from showbible.lint.rule import Rule
from showbible.lint.subject import Subject
from showbible.text import Document, Problem

RULES: tuple[Rule, ...] = (
    damage.markup_left,
    damage.character_coded,
    damage.template_lost,
    damage.apostrophe_lost,
    damage.encoding_broken,
    damage.space_lost,
    damage.picture_left,
    damage.markup_broken,
    damage.title_absent,
    tables.table_headless,
    tables.table_lost,
    tables.table_broken,
    tables.result_absent,
    tables.reference_absent,
    promises.episodes_absent,
    promises.section_empty,
    promises.tracks_absent,
    promises.list_absent,
    promises.directors_absent,
    calendars.date_impossible,
    calendars.weekday_wrong,
    calendars.range_backwards,
    calendars.year_out_of_row,
    calendars.year_contradicted,
    calendars.dates_disordered,
    calendars.release_contradicted,
    calendars.removal_gap,
    tense.promise_expired,
    tense.future_told_as_past,
    numbers.episode_count_off,
    numbers.episode_count_twice,
    numbers.episode_number_off,
    numbers.overall_number_off,
    numbers.order_off_count,
    numbers.season_number_off,
    numbers.viewers_mixed_units,
    numbers.territory_unknown,
    casting.starring_not_main,
    casting.cast_twice,
    casting.part_twice,
    casting.nickname_first,
    names.name_spelling,
    scores.label_off_band,
    scores.figure_off_scale,
    scores.percentage_impossible,
    scores.average_retired,
    scores.grade_off_scale,
    scores.critic_without_outlet,
    wording.quotation_unclosed,
    wording.bracket_unclosed,
    wording.word_twice,
    wording.paragraph_twice,
    wording.quotation_unattributed,
    wording.source_asked,
    wording.figure_unsourced,
)


def lint(
    document: Document,
    entries: Sequence[Entry],
    problems: Sequence[Problem] | None = None,
    *,
    today: date | None = None,
    rules: Sequence[Rule] = RULES,
) -> list[Finding]:
    """What the rules find in one article, in the order of the text.

    ``problems`` are the article's (by default those of the document alone); ``today`` is the day against which
    promises are read: by default the day of the article's revision where that is known, else this day.
    """
    day = today or _revised(document) or date.today()
    subject = Subject(document, tuple(entries), tuple(document.problems if problems is None else problems), day)
    found = [f for rule in rules for f in rule.findings(subject)]
    return sorted(found, key=lambda f: (f.span, f.rule, f.message))


def _revised(document: Document) -> date | None:
    stamp = document.source.timestamp
    try:
        return date.fromisoformat(stamp[:10]) if stamp else None
    except ValueError:
        return None
