"""Damage done to the text on its way here: markup left in it, and words, marks and characters lost from it."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import suppress
from functools import cache

from showbible.data import lines
from showbible.lint.finding import Remark, Severity
from showbible.lint.rule import Example, rule
from showbible.lint.subject import Subject, matches
from showbible.text import Passage, Span
from showbible.text.patterns import later
from showbible.text.quotes import quotations

#: Each sort of markup: what must stand in the text for it to be possible, and what it looks like.
_LEFT: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "a tag",
        "<",
        re.compile(
            r"(?:</?(onlyinclude|noinclude|includeonly|nowiki|section|ref|span|div|small|big|center|br|su[bp]|font)"
            r"\b[^>\n]{0,300}>[ ]?)+"
        ),
    ),
    (
        "an attribute of a table's cell",
        "=",
        re.compile(
            r"\b(data-sort-value|scope|style|class|colspan|rowspan|align|valign|bgcolor)"
            r" ?= ?(?:\"[^\"\n|]*\"?|[\w#%]+)(?: *\|(?!\|))?"
        ),
    ),
    ("a mark of a wiki table", "|", re.compile(r"^ *()(?:\{\||\|-|\|\}|\|\+)(?![-+])", re.MULTILINE)),
    ("a template", "{{", re.compile(r"\{\{(?!'s?\}\})\s?([^\s{}|]{0,40})(?:[^{}\n]{0,300}\}\})?")),
    ("marks for bold or italic", "''", re.compile(r"()(?<![\d'])'{2,5}(?!')")),
    ("brackets of a link", "[[", re.compile(r"()\[\[")),
    ("brackets of a link", "]]", re.compile(r"()\]\]")),
)


@rule(
    "markup-left",
    Severity.WARNING,
    found=(
        Example("= Tide =\n\n== Episodes ==\n<onlyinclude></onlyinclude>\n", ("<onlyinclude></onlyinclude>",)),
        Example(
            '= Tide =\n\n== Accolades ==\n\n|-\n| data-sort-value="Moe, Ann" | Ann Moe\n|}\n',
            ("|-", 'data-sort-value="Moe, Ann" |'),
        ),
    ),
    passed=Example("= Tide =\n\nTide is 'a < b' at 5'10'' and (in [brackets]) | so it goes.\n"),
)
def markup_left(subject: Subject) -> Iterator[Remark]:
    """Tags, attributes, templates and table marks are meant for a wiki's software and say nothing to a reader. Where
    they show, an exporter gave up, and what they held (a table's head, a cell, a name) may be gone. Marks of one sort
    are reported once a section."""
    document = subject.document
    if document.source.form != "plain":
        return
    starts = [s.span.start for s in document.sections]
    text = document.source.text
    seen: dict[tuple[int, str, str], list[re.Match[str]]] = {}
    tags: list[tuple[int, int]] = []
    for what, needle, pattern in _LEFT:
        if needle in text:
            for m in pattern.finditer(text):
                if what == "a tag":
                    tags.append(m.span())
                elif tags and (n := bisect_right(tags, (m.start(), len(text)))) and m.start() < tags[n - 1][1]:
                    continue
                seen.setdefault((bisect_right(starts, m.start()), what, m[1].strip()), []).append(m)
    for (_, what, _), found in seen.items():
        first = found[0]
        words = first[0].strip()
        start = first.start() + len(first[0]) - len(first[0].lstrip())
        more = f" ({len(found)} in this section)" if len(found) > 1 else ""
        mend = "" if len(found) == 1 and re.fullmatch(r"<(\w+)></\1>", words) else None
        yield Remark(Span(start, start + len(words)), f"{what} left in the text{more}", mend=mend)


_CODED = later(r"\{\{'s?\}\}|&(?:amp|nbsp|lt|gt|quot|ndash|mdash|hellip|#\d{2,5});")


@rule(
    "character-coded",
    Severity.WARNING,
    found=Example("= Tide =\n\nIn Tide{{'}}s first season Tom &amp; Ann return.\n", ("{{'}}", "&amp;")),
    passed=Example("= Tide =\n\nIn Tide's first season Tom & Ann return at AT&T;\n"),
)
def character_coded(subject: Subject) -> Iterator[Remark]:
    """``{{'}}`` and ``&amp;`` are how a page's source writes an apostrophe and an ampersand. A reader should see the
    character itself, and a search for it should find it."""
    if subject.document.source.form != "plain":
        return
    for m in _CODED.finditer(subject.document.source.text):
        char = m[0].strip("{}") if m[0][0] == "{" else html.unescape(m[0]).replace("\xa0", " ")
        yield Remark(Span(m.start(), m.end()), f"a character left in its code: {char!r}", mend=char)


_BRACKETS = later(r"(?<=\s)\(\s*(?:\)|[;,:](?![)-])[^()\n]{0,60}\)?)")
_HANGING = later(
    r"\b(?:by|the|an|as|of|and|or|in|called|named|titled|with|for|from|to|at|featuring|is|are|was|were) [,.;](?=\s|$)"
)


@rule(
    "template-lost",
    Severity.WARNING,
    found=(
        Example('= Tide =\n\nMoe said she "was just so " and went on.\n', ('"was just so "',)),
        Example("= Tide =\n\nTide () is a drama (; lit. Ebb). He is played by .\n", ("()", "(; lit. Ebb)", "by .")),
    ),
    passed=Example('= Tide =\n\nMoe said that "... it was just so". She called main() of (1999; re-cut) it.\n'),
)
def template_lost(subject: Subject) -> Iterator[Remark]:
    """An exporter that drops templates takes the words inside them along: the end of a quotation, a name in another
    script, a cast member. What remains (a quotation that ends with a space, empty brackets, "played by .") reads as
    whole but isn't, and must not be quoted. Only exports are looked at: other forms still hold their templates."""
    if subject.document.source.form != "plain":
        return
    for _, passage in subject.readings:
        value = passage.value
        for q in quotations(value):
            if not q.lost and q.high - q.low > 1 and value[q.high - 1] == " " and value[q.low] != " ":
                yield Remark(passage.span(q.start, q.end), "words were lost from the end of this quotation")
        for _, span in matches(_BRACKETS, passage, "("):
            yield Remark(span, "what stood first in these brackets was lost")
        for _, span in matches(_HANGING, passage):
            yield Remark(span, "words were lost before this punctuation mark")


@cache
def _outlets() -> dict[str, tuple[str, ...]]:
    """Papers and sites by their last word; those whose own name is another's plural are left out."""
    names = set(lines("outlets"))
    lasts = {name.split()[-1] for name in names}
    by_last: dict[str, tuple[str, ...]] = {}
    for name in sorted(names, key=len, reverse=True):
        last = name.split()[-1]
        if not last.endswith("s") and f"{last}s" not in lasts and last[-1].isalpha():
            by_last[last] = (*by_last.get(last, ()), name)
    return by_last


_PLURAL = later(r"\b[A-Z][\w.&-]*s (?=[A-Z])")
_REPORTS = later(
    r"(?:[A-Z][\w.'’-]+ ){2,3}(?:also |later |further )?(?:said|says|wrote|writes|noted|called|gave|praised|stated|felt|commented|described|"
    r"criti[cz]i[sz]ed|awarded|compared|opined|thought|named|ranked|found|considered|believed|observed|rated|reviewed)\b"
)
_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last) season"


@rule(
    "apostrophe-lost",
    Severity.WARNING,
    found=(
        Example(
            "= Tide =\n\nDigital Spys Ann Moe said so. The Washington Posts Bo Li agreed.\n",
            ("Digital Spys", "The Washington Posts"),
        ),
        Example("= Ash Jones season 2 =\n\nShe saw Ash Jones second season.\n", ("Ash Jones second season",)),
    ),
    passed=Example(
        "= Ash Jones season 2 =\n\nThe New York Times Ann Moe. In Guardians Ann Moe stars. Digital Spy's Bo Li. The Ash Jones second season.\n"
    ),
)
def apostrophe_lost(subject: Subject) -> Iterator[Remark]:
    """Pages set the apostrophe after an italic title with a template, and exporters drop it: "Digital Spys Jo Moe"
    for "Digital Spy's Jo Moe". The title is then misread, and the critic has no outlet."""
    series = re.sub(r"(?: season \d+| \(.*\))$", "", subject.document.title)
    own = re.compile(rf"(?<![Tt]he )(?<!\w ){re.escape(series)} {_NTH}|(?<=[a-z] ){re.escape(series)} {_NTH}")
    outlets = _outlets()
    for _, passage in subject.readings:
        value = passage.value
        for m in _PLURAL.finditer(value):
            end = m.end() - 1
            for name in outlets.get(m[0][:-2], ()):
                start = end - len(name) - 1
                if start < 0 or value[start : end - 1] != name or (start and value[start - 1].isalnum()):
                    continue
                if " " in name or _REPORTS.match(value, m.end()):
                    words = f"{name}'s"
                    yield Remark(passage.span(start, end), f'the apostrophe of "{words}" was lost', mend=words)
                    break
        if " " in series and series.endswith("s") and series in value:
            for m in own.finditer(value):
                if not re.search(
                    r"\b(?:the|a|this|that|each|every|of)\s$", value[max(0, m.start() - 6) : m.start()], re.IGNORECASE
                ):
                    yield Remark(passage.span(m.start(), m.end()), f'the apostrophe after "{series}" was lost')


_MOJIBAKE = later(r"(?:Ã[\x80-\xbf\u0152-\u2122]|â€[\x80-\xbf\u0152-\u2122]|Â[\xa0-\xbf])+|\ufffd+")


@rule(
    "encoding-broken",
    Severity.ERROR,
    found=Example("= Tide =\n\nBeyoncÃ© sings. Who\ufffd\n", ("Ã©", "\ufffd")),
    passed=Example("= Tide =\n\nBeyoncé sings in Ãlvaro and Â.\n"),
)
def encoding_broken(subject: Subject) -> Iterator[Remark]:
    """Text that was decoded with the wrong table shows two or three odd characters for one letter; the replacement
    character stands for one that is gone. Names with them match nothing."""
    text = subject.document.source.text
    if not any(odd in text for odd in ("Ã", "â€", "Â", "\ufffd")):
        return
    for m in _MOJIBAKE.finditer(text):
        mend = None
        with suppress(UnicodeError):
            mend = m[0].encode("cp1252").decode("utf-8")
        message = f"decoded with the wrong table: {mend}" if mend else "a character was lost in decoding"
        yield Remark(Span(m.start(), m.end()), message, mend=mend)


_GLUED = later(r"\b[a-z]{3,}[.!?](?=[A-Z][a-z]+\b(?![.@/]))")


@rule(
    "space-lost",
    Severity.NOTE,
    found=Example("= Tide =\n\nShe left the town.He stayed behind.\n", ("town.He",)),
    passed=Example("= Tide =\n\nMrs.Moe left for S.H.I.E.L.D. by www.example.Com/a. He stayed.\n"),
)
def space_lost(subject: Subject) -> Iterator[Remark]:
    """Two sentences run together where a line break or a space was lost; neither a reader nor a program sees where
    one ends. Reported once a paragraph."""
    for _, passage in subject.readings:
        found = [m for m in _GLUED.finditer(passage.value) if not _in_address(passage, m.start())]
        if found:
            first = found[0]
            after = re.compile(r"[A-Z]\w*").match(passage.value, first.end())
            more = f" ({len(found)} times in this paragraph)" if len(found) > 1 else ""
            yield Remark(
                passage.span(first.start(), after.end() if after else first.end()), f"two sentences run together{more}"
            )


def _in_address(passage: Passage, at: int) -> bool:
    """Whether the word at ``at`` is part of a web address."""
    word = passage.value[max(0, at - 30) : at].split(" ")[-1]
    return "www." in word or "/" in word or "@" in word or word.endswith(".")


@rule(
    "picture-left",
    Severity.NOTE,
    found=Example("= Tide =\n\n== Cast ==\n\n- Moe2010.jpg Ann Moe as Bo\n", ("Moe2010.jpg",)),
    passed=Example("= Tide =\n\n== Cast ==\n\n- Ann Moe as Bo\n"),
)
def picture_left(subject: Subject) -> Iterator[Remark]:
    """The file name of a picture stands in the text, glued to its caption or to a list item."""
    text = subject.document.source.text
    for problem in subject.problems:
        if problem.rule == "image-left":
            words = text[problem.span.slice].rstrip()
            yield Remark(
                Span(problem.span.start, problem.span.start + len(words)), "the name of a picture left in the text"
            )


#: The readers' problems that mean broken markup; other problems are told by other rules, or are the engine's own doubts.
_BROKEN = frozenset(
    "comment-unclosed link-broken link-unclosed nesting-too-deep ref-unclosed ref-unopened table-too-large table-too-wide "
    "tag-damaged tag-unclosed tag-unopened template-unclosed template-unopened".split()
)


@rule(
    "markup-broken",
    Severity.WARNING,
    found=Example(
        "'''Tide''' is a [[drama]] about {{lang|fr|Ebb.\n\n== Plot ==\nAnn leaves.\n",
        ("{{lang|fr|Ebb.\n\n== Plot ==\nAnn leaves.",),
        form="wikitext",
    ),
    passed=Example("'''Tide''' is a [[drama]] about {{lang|fr|Ebb}}.\n\n== Plot ==\nAnn leaves.\n", form="wikitext"),
)
def markup_broken(subject: Subject) -> Iterator[Remark]:
    """Markup that opens and never closes, or closes what never opened. A wiki shows it as it stands or swallows what
    follows; what a program reads there is a guess."""
    for problem in subject.problems:
        if problem.rule in _BROKEN:
            words = subject.document.source[problem.span][:200].rstrip()
            yield Remark(Span(problem.span.start, problem.span.start + len(words)), problem.message)


@rule(
    "title-absent",
    Severity.NOTE,
    found=Example("Ebb and flow of many a drama.\n", ("Ebb and flow of many a drama.",)),
    passed=Example("= Tide =\n\nEbb and flow of many a drama.\n"),
)
def title_absent(subject: Subject) -> Iterator[Remark]:
    """The text has no heading with the article's title, so it doesn't say which season of what it is about. (Wikitext
    never has one: there the page's name is the title.)"""
    for problem in subject.problems:
        if problem.rule == "no-title" and subject.document.source.form != "wikitext":
            words = subject.document.source[problem.span].strip()
            start = subject.document.source.text.index(words, problem.span.start)
            yield Remark(Span(start, start + len(words)), problem.message)
