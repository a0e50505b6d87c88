"""The readable text of a stretch of wikitext, each character pinned to the raw markup.

White space is one blank, a line break (``<br />``, the border of two list items) is one ``\\n``.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import NamedTuple

from showbible.readers.wikitext import dates, prose
from showbible.readers.wikitext.arguments import Argument, arguments, by_name, name, trimmed
from showbible.readers.wikitext.catalogue import Group, Slot, shape_of
from showbible.readers.wikitext.doubts import Doubts
from showbible.readers.wikitext.quotes import kept_apostrophes
from showbible.readers.wikitext.scanner import Node
from showbible.readers.writing import Writing
from showbible.text import Link, Passage, Span
from showbible.text.patterns import compiled, later

_MARK = later(
    r"'{2,}|[ \t\r\n]{2,}|[\t\r\n]|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
    r"|</?[a-zA-Z][^<>]*+>|\[(?:(?:https?|ftp):)?//[^\s\[\]<>\"]+|\]+|\[{2,}|\{\{+|\}\}+|__[A-Z]{3,30}__|[\u200b-\u200f\u2060\ufeff\xad]+"
)
_BULLET = later(r"[ \t]*([*#:;]+)[ \t]*")
_TRAIL = later(r"[a-z]+")
_HIDDEN = later(r"display\s*:\s*none", re.IGNORECASE)
_BREAKS = frozenset(
    {"br", "hr", "p", "div", "li", "tr", "td", "th", "blockquote", "center", "ul", "ol", "dl", "dd", "dt", "table"}
)
_SKIPPED_LINKS = frozenset({"file", "image", "category", "media"})
_LANGUAGE = later(r"[a-z]{2,3}(?:-[a-z]+)*$")
_PIPE_TRICK = later(r"\s*(?:\([^()]*\)|,.*)$")
#: Nodes in nodes; no article comes near.
_DEPTH = 40


class Part(NamedTuple):
    """A stretch of the text and the nodes in it, in order."""

    start: int
    end: int
    nodes: Sequence[Node]


def part_of(argument: Argument) -> Part:
    """The value of an argument."""
    return Part(argument.start, argument.end, argument.children)


class Inline(Writing):
    """The readable text of markup as it grows.

    ``kept`` says how many apostrophes of a run are text, ``bracket`` counts the external links that are open,
    ``hidden`` is the tag in which nothing is shown.
    """

    def __init__(self, text: str, doubts: Doubts, depth: int = 0) -> None:
        super().__init__(text)
        self.doubts = doubts
        self.depth = depth
        self.kept: dict[int, int] = {}
        self.bracket = 0
        self.hidden = ""

    # -- stretches of text ------------------------------------------------------------------------------------

    def lines(self, part: Part) -> None:
        """A value of several lines: list items and paragraphs are lines of their own."""
        text, at, stop = self.text, part.start, part.end
        if "\n" not in text[at:stop]:
            m = _BULLET.match(text, at, stop)
            self.inline(Part(m.end(), stop, part.nodes) if m and m[1] == "*" else part)
            return
        nodes, low = part.nodes, 0
        while at <= stop:
            high = low
            end = text.find("\n", at, stop)
            while end >= 0:
                while high < len(nodes) and nodes[high].end <= end:
                    high += 1
                if high == len(nodes) or nodes[high].start > end:
                    break
                end = text.find("\n", nodes[high].end, stop)
            if end < 0:
                end, high = stop, len(nodes)
            m = _BULLET.match(text, at, end)
            if m is not None or not text[at:end].strip():
                self.space("\n", Span(max(at - 1, part.start), at))
            self.inline(Part(m.end() if m else at, end, nodes[low:high]))
            self.space("\n" if m is not None else " ", Span(end, min(end + 1, stop)))
            at, low = end + 1, high

    def inline(self, part: Part, *, whole: bool = True) -> None:
        """A stretch of a line or a paragraph; not ``whole`` where it is in a line that has been looked at already."""
        text, at, stop, nodes = self.text, part.start, part.end, part.nodes
        if whole and text.find("'''", at, stop) >= 0:
            self.kept.update(kept_apostrophes(text, at, stop, nodes))
        for node in nodes:
            if node.start < at or node.end > stop:
                continue
            if node.start > at:
                self.run(at, node.start)
            if not self.hidden:
                self.node(node)
            at = node.end
        if at < stop:
            self.run(at, stop)

    def run(self, start: int, stop: int) -> None:
        """Text between nodes: marks of style and tags are dropped, entities decoded."""
        text, at = self.text, start
        for m in _MARK.finditer(text, start, stop):
            if m.start() > at:
                self.words(at, m.start())
            at = self.mark(m, stop)
        if at < stop:
            self.words(at, stop)

    def words(self, start: int, end: int) -> None:
        """Plain text, which may begin and end with a blank."""
        if not self.hidden:
            super().words(start, end)

    def mark(self, m: re.Match[str], stop: int) -> int:
        """A piece of markup in running text; where the text goes on."""
        word, start, end = m[0], m.start(), m.end()
        first = word[0]
        if first in " \t\r\n":
            self.space(" ", Span(start, end))
        elif first == "<":
            self.html(word, start, end)
        elif self.hidden:
            return end
        elif first == "'":
            kept = self.kept.get(start, 1 if len(word) == 4 else max(len(word) - 5, 0))
            if kept:
                self.put("'" * kept, start, start + kept)
        elif first == "&":
            char = html.unescape(word)
            if char == word:
                self.put(word, start, end)
            elif char.isspace():
                self.space(" ", Span(start, end))
            elif char not in "\u200b\u200c\u200d\u200e\u200f\u2060\xad":
                self.made("\ufffd" if "\ud800" <= char[0] <= "\udfff" else char, start, end)
        elif first == "[":
            if word.startswith("[["):
                return end
            self.bracket += 1
            while end < stop and self.text[end] in " \t":
                end += 1
        elif first == "]":
            shut = min(self.bracket, len(word))
            self.bracket -= shut
            if len(word) == shut + 1:
                self.put("]", end - 1, end)
        return end

    def html(self, word: str, start: int, end: int) -> None:
        tag = word.strip("</>").split(None, 1)[0].rstrip("/").lower() if word.strip("</> ") else ""
        if self.hidden:
            if word.startswith("</") and tag == self.hidden:
                self.hidden = ""
        elif tag in _BREAKS:
            self.space("\n", Span(start, end))
        elif tag in {"span", "div"} and not word.startswith("</") and _HIDDEN.search(word):
            self.hidden = tag

    # -- nodes ------------------------------------------------------------------------------------------------

    def node(self, node: Node) -> None:
        """The text of a node."""
        kind = node.kind
        if kind == "comment" or kind == "damage":
            return
        if kind == "ref":
            self.refs.append(self.at)
        elif kind == "raw":
            self.raw(node)
        elif self.depth >= _DEPTH:
            self.doubts.add("nesting-too-deep", node.start, min(node.end, node.start + 80), "markup nested too deep")
        else:
            self.depth += 1
            if kind == "link":
                self.link(node)
            elif kind == "template":
                self.template(node)
            elif kind == "argument":
                stop = node.bars[0] if node.bars else node.close
                self.inline(Part(min(stop + 1, node.close), node.close, node.children))
            else:
                self.inline(Part(node.inner, node.close, node.children))
            self.depth -= 1

    def raw(self, node: Node) -> None:
        """``<nowiki>`` and ``<pre>`` show their content as it is, other raw tags nothing."""
        if node.name not in {"nowiki", "pre"}:
            return
        at = node.inner
        for m in compiled(r"&[#a-zA-Z0-9]{2,32};|[ \t\r\n]+").finditer(self.text[node.inner : node.close]):
            start, end = node.inner + m.start(), node.inner + m.end()
            if start > at:
                self.put(self.text[at:start], at, start)
            if m[0][0] == "&":
                self.made(html.unescape(m[0]), start, end)
            else:
                self.space(" ", Span(start, end))
            at = end
        if at < node.close:
            self.put(self.text[at : node.close], at, node.close)

    def link(self, node: Node) -> None:
        text = self.text
        stop = node.bars[0] if node.bars else node.close
        raw = text[node.inner : stop]
        page = raw.strip()
        if page.startswith(":"):
            page = page[1:].strip()
        elif ":" in page:
            space = page.partition(":")[0].strip().casefold()
            if space in _SKIPPED_LINKS or (not node.bars and _LANGUAGE.match(space)):
                return
        start, end = stop + 1, node.close
        if not node.bars:
            start, end = trimmed(text, node.inner, node.close, node.children)
            if text[start:end].startswith(":"):
                start += 1
        elif not text[start:end].strip():
            start, end = trimmed(text, node.inner, stop, ())
            start += raw.find(":", 0, 40) + 1 if raw.lstrip().startswith(":") else 0
            end -= len(text[start:end]) - len(_PIPE_TRICK.sub("", text[start:end]))
        self.flush()
        at, first = self.at, len(self.pieces)
        inside = [n for n in node.children if n.start >= start and n.end <= end]
        self.inline(Part(start, end, inside), whole=False)
        if self.at > at:
            self.enclose(first, at, Span(node.start, node.end))
            trail = _TRAIL.match(text, node.end)
            if target := page_title(page):
                reach = self.at + (len(trail[0]) if trail else 0)
                self.links.append(Link(at, reach, target))

    def template(self, node: Node) -> None:
        title = name(self.text, node)
        shape = shape_of(title)
        kind = shape.kind if shape is not None else ""
        if shape is None:
            self.unknown(node, title)
        elif kind == "signs":
            self.made(shape.what, node.start, node.end)
        elif kind == "marks":
            self.refs.append(self.at)
        elif kind == "cells":
            found = by_name(arguments(self.text, node)).get("1")
            if found is not None and not found.is_empty and "=" not in self.text[found.opened : found.start]:
                self.inline(part_of(found))
            else:
                self.made(shape.what, node.start, node.end)
        elif kind == "shown":
            self.parts(node, shape.parts, shape.page)
        elif kind == "lists":
            self.entries(node, shape.what)
        elif kind == "dates":
            self.date(node, shape.what)
        elif kind == "prose":
            values = {a.name: self.plain(part_of(a)) for a in arguments(self.text, node)}
            self.made(prose.sentence(shape.what, values), node.start, node.end)

    def unknown(self, node: Node, title: str) -> None:
        if title.startswith(":"):
            self.doubts.add("transclusion", node.start, node.end, f"what {title[1:]!r} says is on another page")
        else:
            said = f"what {title[:60]!r} shows is not known" if title else "a template without a fixed name"
            self.doubts.add("template-unknown", node.start, min(node.end, node.start + 200), said)

    def parts(self, node: Node, notation: Sequence[str | Slot | Group], page: str = "") -> None:
        """What a notation of ``templates.toml`` makes of a template; ``page`` names the argument that it links to."""
        named = by_name(arguments(self.text, node))
        shown = _resolved(notation, named)
        if not any(isinstance(p, Argument) for p in shown):
            return
        self.flush()
        edge, at, first = node.start, self.at, len(self.value)
        for n, item in enumerate(shown):
            if isinstance(item, Argument):
                self.lines(part_of(item))
                edge = max(edge, item.end)
            else:
                after = shown[n + 1] if n + 1 < len(shown) else None
                stop = after.start if isinstance(after, Argument) else node.end
                self.made(item, edge, max(edge, stop))
        if page and self.at > at and "nolink" not in named:
            told = named.get(page)
            target = (
                self.plain(part_of(told)) if told is not None and not told.is_empty else "".join(self.value[first:])
            )
            self.links.append(Link(at, self.at, page_title(target)))

    def entries(self, node: Node, what: str) -> None:
        """The entries of a list template, each on a line."""
        for part in listed(self.text, node, what):
            self.space("\n", Span(part.start, part.start))
            self.lines(part)
            self.space("\n", Span(part.end, part.end))

    def date(self, node: Node, layout: str) -> None:
        named = by_name(arguments(self.text, node))
        figures = {k: self.plain(part_of(a)) for k, a in named.items() if not _has_templates(a.children)}
        made = dates.shown(layout, figures)
        if made is not None:
            self.made(made, node.start, node.end)
        elif (first := named.get("1")) is not None and not first.is_empty:
            if layout != "one" or self.text[first.start : first.end].isdecimal():
                self.doubts.add("date-malformed", node.start, node.end, "a date template whose arguments are no date")
            else:
                self.inline(part_of(first))

    def plain(self, part: Part) -> str:
        """The readable text of a part alone."""
        raw = self.text[part.start : part.end]
        if raw.isalnum():
            return raw
        writing = Inline(self.text, self.doubts, self.depth)
        writing.inline(part)
        return "".join(writing.value)


def page_title(target: str) -> str:
    """The page that a link goes to, under its title; empty for one that stays on the page.

    >>> page_title("animated_television series#Adult"), page_title("#Cast")
    ('Animated television series', '')
    """
    title = " ".join(html.unescape(target).partition("#")[0].replace("_", " ").split())
    return title[:1].upper() + title[1:]


def _has_templates(nodes: Sequence[Node]) -> bool:
    return any(n.kind not in {"comment", "ref", "link"} or n.children for n in nodes)


def listed(text: str, node: Node, what: str) -> list[Part]:
    """The entries of a list template: one part for each argument, or the one that holds lines with bullets."""
    found = [a for a in arguments(text, node) if not a.is_empty]
    if what == "lines":
        named = by_name(found)
        chosen = next((named[k] for k in ("1", "content", "list", "items", "text") if k in named), None)
        return [part_of(chosen)] if chosen is not None else []
    return [part_of(a) for a in found if a.name.isdecimal()]


def _resolved(notation: Sequence[str | Slot | Group], named: dict[str, Argument]) -> list[str | Argument]:
    shown: list[str | Argument] = []
    for part in notation:
        if isinstance(part, Slot):
            argument = next((named[n] for n in part.names if n in named and not named[n].is_empty), None)
            if argument is not None:
                shown.append(argument)
            elif part.default:
                shown.append(part.default)
        elif isinstance(part, Group):
            inside = _resolved(part.parts, named)
            if any(isinstance(p, Argument) for p in inside):
                shown.extend(inside)
        else:
            shown.append(part)
    return shown


def passage(text: str, part: Part, doubts: Doubts, *, lines: bool = False) -> Passage:
    """The readable text of ``part``; ``lines`` keeps list items and paragraphs apart as lines."""
    writing = Inline(text, doubts)
    if lines:
        writing.lines(part)
    else:
        writing.inline(part)
    return writing.passage()
