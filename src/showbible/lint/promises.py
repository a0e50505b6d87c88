"""What an article announces and doesn't hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from showbible.kinds import Attribute, Crew, Episode
from showbible.lint.finding import Related, Remark, Severity
from showbible.lint.rule import Example, rule
from showbible.lint.subject import Sentences, Subject, Within, cited, content, matches
from showbible.text import Item, Paragraph, Section, Span, Table
from showbible.text.patterns import later

#: Sections that exporters leave empty on purpose, and those that hold no more than a list of links or pictures.
_APPARATUS = frozenset(
    (
        "references|notes|footnotes|citations|sources|bibliography|external links|see also|further reading|gallery|notes and references|"
        "references and notes|general references|works cited|notelist|explanatory notes|general|specific|literature|other websites"
    ).split("|")
)


#: A pointer to the article that holds what the heading promises, or a template that may; the export drops both.
_POINTER = later(r"class=\"[^\"]*\bhatnote\b|\{\{")


def _empty(subject: Subject) -> Iterator[Section]:
    """Sections with nothing under their heading, nor under the headings below it; what is left of a table counts.

    The plain export has no headings below level 3, so one at that level whose neighbours hold something may be the
    head of those; only numbered ones in a row ("Part 2", "Part 3") are sure to stand for themselves.
    """
    document = subject.document
    sections = document.sections
    plain = document.source.form == "plain"
    found: list[Section] = []
    followed = numbered = False
    for section, after in zip(reversed(sections), (None, *reversed(sections)), strict=False):
        if after is not None and after.level != section.level:
            followed = numbered = False
        if not _bare(subject, section):
            followed, numbered = True, False
            continue
        digit = bool(re.search(r"\d", section.title.value))
        deeper = after is not None and after.level > section.level
        head = plain and section.level > 2 and followed and not (digit and numbered)
        if section.level > 1 and not deeper and not head and not any(name in _APPARATUS for name in section.path):
            found.append(section)
        numbered = digit
    yield from reversed(found)


def _bare(subject: Subject, section: Section) -> bool:
    """Whether nothing to read stands between a heading and the next."""
    if any(True for _ in content(section)):
        return False
    words = subject.document.source[section.span]
    if subject.document.source.form != "plain":
        return not _POINTER.search(words)
    body = words.partition("\n")[2]
    return not re.sub(r"<[^<>]*>", "", body).strip()


def _of_episodes(section: Section) -> bool:
    return any("episode" in name for name in section.path)


def stated_count(subject: Subject) -> tuple[int, Span] | None:
    """The stated number of episodes, at least two, and where it stands."""
    for fact, entry in subject.stated(Attribute):
        if fact.property == "episode_count" and isinstance(fact.value, int) and fact.value > 1:
            return fact.value, cited(entry)
    field = subject.filled("num_episodes", "no_of_episodes", "episodes")
    if field and (m := re.match(r"\d+", field.text.value)) and int(m[0]) > 1:
        return int(m[0]), field.span
    return None


@rule(
    "episodes-absent",
    Severity.WARNING,
    found=Example(
        "= Tide =\n\nInfobox\n- Num Episodes: 13\n\nTide is a drama.\n\n== Episodes ==\n<onlyinclude></onlyinclude>\n\n== Cast ==\n\n- Ann Moe as Bo\n",
        ("Episodes",),
    ),
    passed=Example(
        "= Tide =\n\nInfobox\n- Num Episodes: 13\n\n== Episodes ==\n\n+---+-----+\n| 1 | Ebb |\n+---+-----+\n"
    ),
)
def episodes_absent(subject: Subject) -> Iterator[Remark]:
    """The article states how many episodes there are, and its section for them is empty: titles, directors and dates
    were in a table that never arrived. Counts made from this text are wrong."""
    count = stated_count(subject)
    if count is None:
        return
    for section in _empty(subject):
        if _of_episodes(section):
            related = (Related(count[1], f"{count[0]} episodes are stated here"),)
            yield Remark(section.title.whole, "no episode is listed under this heading", related)


@rule(
    "section-empty",
    Severity.WARNING,
    found=Example("= Tide =\n\nTide is a drama.\n\n== Music ==\n\n== Plot ==\n\nAnn leaves.\n", ("Music",)),
    passed=Example(
        "= Tide =\n\n== Music ==\n\n=== Songs ===\n\n- Ebb\n\n== Cast ==\n\n=== Supporting ===\n\n=== Harbour ===\n\n"
        "- Ann Moe as Eve\n\n== References ==\n"
    ),
)
def section_empty(subject: Subject) -> Iterator[Remark]:
    """A heading promises something and nothing follows. What stood there was a table or a template that an exporter
    dropped, or somebody meant to write it; either way its absence proves nothing about the work."""
    counted = stated_count(subject) is not None
    for section in _empty(subject):
        if not (counted and _of_episodes(section)):
            yield Remark(section.title.whole, "nothing stands under this heading")


_TRACKS = later(
    r"All (?:of the )?(?:music|songs|tracks|lyrics|pieces)(?: (?:and|&) (?:music|lyrics|songs))?"
    r"(?: (?:is|are|was|were))? (?:composed|written|performed|produced|arranged)\b[^.!?]*\.?"
)


@rule(
    "tracks-absent",
    Severity.WARNING,
    found=Example(
        "= Tide =\n\n== Music ==\n\nAn album was sold.\n\nAll music composed by Ann Moe.\n",
        ("All music composed by Ann Moe.",),
    ),
    passed=Example("= Tide =\n\n== Music ==\n\nAll music composed by Ann Moe.\n\n1. Ebb\n2. Flow\n"),
)
def tracks_absent(subject: Subject) -> Iterator[Remark]:
    """ "All music composed by" is the head of a track list. Without the list the sentence promises something that
    isn't there, and reads as if somebody had written the music of the whole work."""
    for section in subject.document.sections:
        blocks = tuple(content(section))
        for block, following in zip_longest(blocks, blocks[1:]):
            if (
                isinstance(block, Paragraph)
                and _TRACKS.fullmatch(block.text.value)
                and not isinstance(following, Table | Item)
            ):
                yield Remark(block.text.whole, "the head of a track list without its tracks")


_HEAD = later(r"\b(?:following|these|below|include|includes|included|consists? of|as follows|are|were|was)\b")
_BELOW = later(
    r"(?i:\b(?:in the table below|the table below shows|(?:is|are) listed (?:in the table )?below|(?:in )?the following table)\b)"
)


@rule(
    "list-absent",
    Severity.WARNING,
    found=(
        Example(
            "= Tide =\n\n== Songs ==\n\nThe following songs were sung:\n\n== Plot ==\n\nAnn leaves.\n",
            ("The following songs were sung:",),
        ),
        Example(
            "= Tide =\n\n== Ratings ==\n\nIn the table below, red is high.\n\n== Plot ==\n\nAnn leaves.\n",
            ("In the table below",),
        ),
    ),
    passed=Example(
        "= Tide =\n\n== Songs ==\n\nThe following songs were sung:\n\n- Ebb\n\n== Ratings ==\n\nIn the table below, red is high.\n\n[TABLE]\n"
    ),
)
def list_absent(subject: Subject) -> Iterator[Remark]:
    """A sentence announces a list or a table, and the section ends. The announcement has outlived what it announced."""
    sections = subject.document.sections
    lost = Within(p.span for p in subject.problems if p.rule.startswith(("table", "row")))
    for n, section in enumerate(sections):
        blocks = tuple(content(section))
        if not blocks or (n + 1 < len(sections) and sections[n + 1].level > section.level):
            continue
        if lost.of(section.span):
            continue
        last = blocks[-1]
        if isinstance(last, Paragraph) and last.text.value.endswith(":"):
            low, high = Sentences(last.text).around(len(last.text.value) - 1, len(last.text.value))
            words = last.text.value[low:high]
            if _HEAD.search(words) and len(words.split()) > 2:
                yield Remark(last.text.span(low, high), "a list is announced here and none follows")
        if any(isinstance(b, Table | Item) or (isinstance(b, Paragraph) and "-----" in b.text.value) for b in blocks):
            continue
        for block in blocks:
            if isinstance(block, Paragraph):
                for _, span in matches(_BELOW, block.text):
                    yield Remark(span, "a table is announced here and none follows")


_BY_WOMEN = later(
    r"\b(?:all|each|every one|every)(?: of)?(?: the| its)?(?: (?P<count>\w+))? (?:episodes?|installments?)\b[^.!?;]{0,60}?"
    r"\b(?:directed by|helmed by|have|has|had) (?:only )?(?:women|female directors|a woman|a female director|men)\b",
    re.IGNORECASE,
)


@rule(
    "directors-absent",
    Severity.WARNING,
    found=Example(
        "= Tide =\n\nMoe confirmed that all 9 episodes of the year would be directed by women.\n",
        ("all 9 episodes of the year would be directed by women",),
    ),
    passed=Example(
        "= Tide =\n\nAll 9 episodes would be directed by women. Ann Moe directed the first.\n",
        facts=((Crew("Ann Moe", "director"), "Ann Moe directed the first"),),
    ),
)
def directors_absent(subject: Subject) -> Iterator[Remark]:
    """The article says what sort of people directed the episodes and names not one of them."""
    if any(f.role == "director" for f, _ in subject.stated(Crew)) or any(
        f.directors for f, _ in subject.stated(Episode)
    ):
        return
    if subject.filled("director", "directed_by"):
        return
    for _, passage in subject.readings:
        for _, span in matches(_BY_WOMEN, passage, "episode"):
            yield Remark(span, "who directed is told in general, and no director is named")
