"""The prose itself: quotations and brackets that never close, words and paragraphs said twice, opinions without an owner."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.lint.finding import Related, Remark, Severity
from showbible.lint.rule import Example, rule
from showbible.lint.subject import Sentences, Subject, matches
from showbible.text import Passage, Span
from showbible.text.patterns import later
from showbible.text.quotes import quotations

_INCH = later(r"\d\"(?!\w)")


@rule(
    "quotation-unclosed",
    Severity.WARNING,
    found=Example('= Tide =\n\nMoe said, "It is slow. Li was glad.\n', ('"It is slow. Li was glad.',)),
    passed=Example('= Tide =\n\nMoe said, "It is slow". The screen is 12" wide; in "the "Ebb" scene" it shows.\n'),
)
def quotation_unclosed(subject: Subject) -> Iterator[Remark]:
    """A quotation opens and never closes: where somebody's words end and the article's begin is anybody's guess."""
    for _, passage in subject.readings:
        value = passage.value
        straight = value.count('"')
        if (straight % 2 == 0 or "“" in value or _INCH.search(value)) and value.count("“") <= value.count("”"):
            continue
        for q in quotations(value):
            if (
                q.lost == "close"
                and "„" not in value
                and value[q.low : q.low + 1].isalnum()
                | (value[q.low : q.low + 1] in "[…'‘$")
                | value.startswith("...", q.low)
            ):
                yield Remark(passage.span(q.start, q.end), "this quotation is never closed")
                break


@rule(
    "bracket-unclosed",
    Severity.NOTE,
    found=Example("= Tide =\n\nAnn Moe (Bo in the film left. Li stayed.\n", ("(Bo in the film left.",)),
    passed=Example("= Tide =\n\nAnn Moe (Bo in the film) left; she smiled :) and chose a) or b).\n"),
)
def bracket_unclosed(subject: Subject) -> Iterator[Remark]:
    """A bracket opens and never closes, so an aside runs on into the sentence."""
    source = subject.document.source
    for _, passage in subject.readings:
        value = passage.value
        if value.count("(") <= value.count(")"):
            continue
        whole = source[passage.whole]
        if whole.count("(") <= whole.count(")"):
            continue  # its other half stands in a template
        opened: list[int] = []
        for n, char in enumerate(value):
            if char == "(":
                opened.append(n)
            elif char == ")" and opened:
                opened.pop()
        for at in opened[:1]:
            if value[at - 1 : at] in {":", ";"} or not value[at + 1 : at + 2].strip():
                continue
            stop = Sentences(passage).around(at, at + 1)[1]
            yield Remark(passage.span(at, stop), "this bracket is never closed")


_TWICE = later(
    r"\b(?:(the|a|an|of|and|to|by|with|from|for|was|were|is|are|as|at|his|their|it) \1"
    r"|The the|Of of|And and|To to|By by|With with|From from|For for|As as|At at|His his|Their their|It it)\b(?!['’-])"
)


@rule(
    "word-twice",
    Severity.NOTE,
    found=Example("= Tide =\n\nThe the town is left to the the.\n", ("The the", "the the")),
    passed=Example("= Tide =\n\nMoe had had enough that that day of A a and The The.\n"),
)
def word_twice(subject: Subject) -> Iterator[Remark]:
    """A small word typed twice, as happens where a sentence was rewritten."""
    for _, passage in subject.readings:
        for m, span in matches(_TWICE, passage):
            first = m[0].split()[0]
            yield Remark(span, f'"{first}" stands twice', mend=first)


@rule(
    "paragraph-twice",
    Severity.WARNING,
    found=Example(
        f"= Tide =\n\n{'Ann Moe leaves the harbour, and nobody sees her go until the ebb. ' * 2}\n\n== Plot ==\n\n"
        f"{'Ann Moe leaves the harbour, and nobody sees her go until the ebb. ' * 2}\n",
        (
            "Ann Moe leaves the harbour, and nobody sees her go until the ebb. " * 1
            + "Ann Moe leaves the harbour, and nobody sees her go until the ebb.",
        ),
    ),
    passed=Example("= Tide =\n\nTo be continued.\n\n== Plot ==\n\nTo be continued.\n"),
)
def paragraph_twice(subject: Subject) -> Iterator[Remark]:
    """A whole paragraph stands twice, word for word. One of the two is meant to be something else, or one will be
    mended and the other forgotten."""
    seen: dict[str, Passage] = {}
    for _, paragraph in subject.paragraphs:
        words = " ".join(paragraph.text.value.split()).casefold()
        if len(words) < 80:
            continue
        if words in seen:
            yield Remark(
                paragraph.span, "this paragraph stands here a second time", (Related(seen[words].whole, "first here"),)
            )
        else:
            seen[words] = paragraph.text


_SAID = later(
    r"\b(?:was|were|(?:has|have|had) been|is|are) (?:also |widely |often |sometimes |variously |once )?"
    r"(?:described|praised|called|hailed|criti[cz]i[sz]ed|labell?ed|characteri[sz]ed|considered|deemed|dismissed) "
    r"(?:as |for (?:its |the |being )?)?[\"“]"
)
_OWNED = later(
    r"\bby (?!the (?:time|end)\b)|\baccording to\b|\b(?:critics?|reviewers?|said|wrote|saying|says|stated|noted|refer)\b",
    re.IGNORECASE,
)


@rule(
    "quotation-unattributed",
    Severity.WARNING,
    found=Example(
        '= Tide =\n\n== Reception ==\n\nTide has been described as "a slow burn that never burns".\n',
        ('"a slow burn that never burns"',),
    ),
    passed=Example(
        '= Tide =\n\n== Reception ==\n\nTide was described as "a slow burn" by Ann Moe. Li said it was called "slow".\n'
    ),
)
def quotation_unattributed(subject: Subject) -> Iterator[Remark]:
    """Words in quotation marks are somebody's. "Has been described as" followed by a quotation names nobody, so the
    reader can't weigh the opinion and nobody can check the words."""
    for section, paragraph in subject.paragraphs:
        passage = paragraph.text
        if '"' not in passage.value and "“" not in passage.value:
            continue
        if any(
            word in name
            for name in section.path
            for word in ("plot", "synops", "character", "cast", "episode", "summary")
        ):
            continue
        held = Sentences(passage)
        opened = {q.start: q for q in quotations(passage.value)} if _SAID.search(passage.value) else {}
        for m in _SAID.finditer(passage.value):
            quote = opened.get(m.end() - 1)
            if quote is None or len(passage.value[quote.low : quote.high].split()) < 3:
                continue
            low, high = held.around(m.start(), quote.end)
            if not _OWNED.search(passage.value[low : quote.start] + passage.value[quote.end : high]):
                yield Remark(passage.span(quote.start, quote.end), "whose words are these? The sentence names nobody")


_ASKED = later(
    r"\[\s?(?:citation needed|who\?|when\?|where\?|which\?|by whom\?|clarification needed|failed verification|dubious[^\]]{0,20}|"
    r"original research\?|unreliable source\?|better source needed|verification needed|dead link|permanent dead link)\s?\]",
    re.IGNORECASE,
)
_ASKED_WIKI = later(
    r"\{\{\s*(?:citation needed|cn|fact|who|when|by whom|clarify|failed verification|dubious|dead link|better source needed|"
    r"unreferenced(?: section)?|refimprove|unreliable source\??|original research(?: inline)?)\s*(?:\|[^{}]*)?\}\}",
    re.IGNORECASE,
)


@rule(
    "source-asked",
    Severity.NOTE,
    found=(
        Example("= Tide =\n\nTide cost most.[citation needed]\n", ("[citation needed]",)),
        Example(
            "'''Tide''' is a [[drama]]. It cost most.{{cn|date=May 2012}}\n\n== Plot ==\nNone.\n",
            ("{{cn|date=May 2012}}",),
            form="wikitext",
        ),
    ),
    passed=Example("= Tide =\n\nTide cost most [of all]. The citation needed no proof.\n"),
)
def source_asked(subject: Subject) -> Iterator[Remark]:
    """Another editor has asked for a source, or doubts the one that is given, and nobody has answered yet."""
    if subject.document.source.form == "wikitext":
        from_text = _ASKED_WIKI.finditer(subject.document.source.text)
        for m in from_text:
            yield Remark(Span(m.start(), m.end()), "an editor asks for a better source here")
        return
    for _, passage in subject.readings:
        for _, span in matches(_ASKED, passage, "["):
            yield Remark(span, "an editor asks for a better source here")


_FIGURE = later(
    r"[$£€¥₱₩]\s?\d[\d,.]*(?:\s(?:million|billion|thousand))?|\b\d[\d,.]*\s(?:million|billion)\b(?:\s(?:viewers|people|dollars|copies))?"
    r"|\b\d{1,3}(?:\.\d+)?%|\b\d{1,3}(?:\.\d+)? percent\b"
)
_TOLD = (
    "plot",
    "synops",
    "character",
    "cast",
    "summary",
    "premise",
    "story",
    "format",
    "episode",
    "rules",
    "gameplay",
    "challenge",
)


@rule(
    "figure-unsourced",
    Severity.NOTE,
    found=Example(
        "<!DOCTYPE html><html><head><title>Tide</title></head><body><h1>Tide</h1><p>Tide is a drama.</p><h2>Production</h2>"
        '<p>It was shot in Oslo.<sup class="reference"><a href="#cite_note-1">[1]</a></sup></p><p>It cost $40 million.</p></body></html>',
        ("$40 million",),
        form="html",
    ),
    passed=Example("= Tide =\n\n== Production ==\n\nIt cost $40 million.\n"),
)
def figure_unsourced(subject: Subject) -> Iterator[Remark]:
    """Money, audiences and percentages are what readers copy first. In a text that keeps its reference marks, a
    paragraph with such a figure and no mark at all gives nothing to check it by. The lead and the plot are left out:
    by custom they carry no marks. Reported once a paragraph."""
    passages = subject.readings
    if not any(p.refs for _, p in passages):
        return
    for section, paragraph in subject.paragraphs:
        if section.level == 1 or paragraph.text.refs or any(word in name for name in section.path for word in _TOLD):
            continue
        if paragraph.text.value.rstrip().endswith(":"):
            continue
        m = _FIGURE.search(paragraph.text.value)
        if m:
            yield Remark(
                paragraph.text.span(m.start(), m.end()), "no reference mark in this paragraph backs this figure"
            )
