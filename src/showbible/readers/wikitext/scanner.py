"""Raw wikitext -> a tree of nodes with offsets: templates, links, references, comments, what is not markup.

One pass over the tokens with a stack, as the wiki's own preprocessor does it: a closing mark closes the innermost
opening one of its kind within the same reference; what is never closed is laid flat and reported. Every character
is looked at a bounded number of times, whatever the nesting.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from showbible.text import Problem, Span
from showbible.text.patterns import later

#: Tags whose content is no wikitext; ``references`` is wikitext but never prose.
_RAW_TAGS = (
    "nowiki|pre|math|chem|ce|gallery|imagemap|timeline|score|graph|hiero|inputbox|source|syntaxhighlight|"
    "templatedata|templatestyles|categorytree|mapframe|maplink|includeonly"
)
_TOKEN = later(
    r"\{\{+|\}\}+|\[\[|\]\]|\||<(?:!--|/?(?i:ref(?=[\s/>])|(?:onlyinclude|noinclude)\s*/?>|(?:" + _RAW_TAGS + r")\b))"
)
_REF_OPEN = later(r"<ref(?:\s[^<>]*)?>", re.IGNORECASE)
_REF_NEXT = later(r"<(/?)ref(?=[\s/>])", re.IGNORECASE)
_RAW_OPEN = later(r"<([a-z]+)\b[^<>]*>", re.IGNORECASE)
_NOT_A_TARGET = later(r"[\[\]{}<>\n]")
_SAVED = later(r"\s*(?:infobox|(episode[ _]list))\b", re.IGNORECASE)
_BOX_ENDS = later(r"\n[ \t\r]*(?=\n)|\n(?===|''')")
#: A page title has at most 255 bytes; templates and comments in a target make it longer.
_TARGET = 1000


class Node(NamedTuple):
    """``text[start:end]``, its content ``text[inner:close]``.

    ``kind``: ``template``, ``argument`` (``{{{1}}}``), ``link``, ``ref``, ``raw`` (a tag whose content is no
    wikitext; ``name`` says which), ``comment`` (also the tags ``<onlyinclude>``, ``<noinclude>``), ``broken``
    (brackets that are no link), ``damage`` (what an unclosed template left on its line). ``bars`` are the offsets
    of the ``|`` between its parts, ``children`` the nodes within it, in order.
    """

    kind: str
    start: int
    end: int
    inner: int
    close: int
    bars: tuple[int, ...] = ()
    children: tuple[Node, ...] = ()
    name: str = ""


class Scan(NamedTuple):
    """The nodes of a text that lie in no other node, and what is wrong with the markup."""

    nodes: tuple[Node, ...]
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class _Open:
    """Something opened and not closed yet; ``count`` is of braces, ``close`` the place of a reference's end tag."""

    kind: str
    start: int
    count: int = 0
    inner: int = 0
    close: int = -1
    bars: list[int] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)
    braces: int = 0


def scan(text: str) -> Scan:
    """The nodes of ``text``.

    >>> [(n.kind, n.start, n.end) for n in scan("{{a|[[b]]}} c").nodes]
    [('template', 0, 11)]
    """
    return _Scanning(text).run()


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """All nodes, outer before inner, in the order of the text."""
    stack = [iter(nodes)]
    while stack:
        for node in stack[-1]:
            yield node
            if node.children:
                stack.append(iter(node.children))
                break
        else:
            stack.pop()


class _Scanning:
    def __init__(self, text: str) -> None:
        self.text = text
        self.stack = [_Open("top", 0, close=len(text))]
        self.braces = 0  # open runs of braces since the innermost reference began
        self.limit = [len(text)]  # where the innermost reference ends
        self.missing: set[str] = set()  # tags that are not closed any more from here on
        self.problems: list[Problem] = []

    def doubt(self, rule: str, start: int, end: int, message: str) -> None:
        self.problems.append(Problem(rule, Span(start, end), message))

    def run(self) -> Scan:
        text, stack, skip = self.text, self.stack, 0
        for m in _TOKEN.finditer(text):
            start = m.start()
            if start < skip:
                continue
            first = text[start]
            if first == "|":
                top = stack[-1]
                if top.kind != "top":
                    top.bars.append(start)
            elif first == "{":
                stack.append(_Open("braces", start, m.end() - start))
                self.braces += 1
            elif first == "[":
                stack.append(_Open("link", start, inner=start + 2))
            elif first == "}":
                self.close_braces(start, m.end())
            elif first == "]":
                if stack[-1].kind == "link":
                    skip = self.close_link(start)
            else:
                skip = self.tag(start, m[0].lower())
        self.flatten(0)
        return Scan(tuple(stack[0].children), tuple(self.problems))

    def close_braces(self, start: int, end: int) -> None:
        """Match a run of closing braces with the innermost runs of opening ones."""
        stack = self.stack
        while end - start >= 2 and self.braces:
            at = len(stack) - 1
            while stack[at].kind != "braces":
                at -= 1
            self.flatten(at)
            top = stack[-1]
            size = 3 if top.count >= 3 and end - start >= 3 else 2
            inner = top.start + top.count
            node = Node(
                "template" if size == 2 else "argument", inner - size, start + size, inner, start,
                tuple(top.bars), tuple(top.children),
            )  # fmt: skip
            top.count -= size
            start += size
            if top.count >= 2:
                top.bars, top.children = [], [node]
            else:
                stack.pop()
                self.braces -= 1
                stack[-1].children.append(node)
        if end - start >= 2:
            self.doubt("template-unopened", start, end, "braces that close nothing")

    def close_link(self, start: int) -> int:
        """Close the link on top of the stack; where to go on."""
        text, top = self.text, self.stack.pop()
        end = start + 2
        if text.startswith("]", end) and text.rfind("[", max(top.inner, start - 200), start) > text.rfind(
            "]", max(top.inner, start - 200), start
        ):
            start, end = start + 1, end + 1
        stop = top.bars[0] if top.bars else start
        target = text[top.inner : stop] if stop - top.inner <= _TARGET else "\n"
        plain = not top.children or top.children[0].start >= stop
        sound = target.strip() and not (_NOT_A_TARGET.search(target) if plain else "\n" in target)
        if not sound:
            self.doubt("link-broken", top.start, min(end, top.start + 80), "brackets that are no link")
        node = Node(
            "link" if sound else "broken", top.start, end, top.inner, start, tuple(top.bars), tuple(top.children)
        )
        self.stack[-1].children.append(node)
        return end

    def tag(self, start: int, token: str) -> int:
        """A comment, a reference or a raw tag at ``start``; where to go on."""
        text, limit = self.text, self.limit[-1]
        if token == "<!--":
            end = text.find("-->", start + 4)
            if end < 0:
                self.doubt("comment-unclosed", start, min(len(text), start + 80), "a comment without an end")
                end = len(text)
            end = min(end + 3, limit)
            self.stack[-1].children.append(Node("comment", start, end, min(start + 4, end), max(end - 3, start)))
            return end
        if token == "</ref":
            return self.close_ref(start)
        if token == "<ref":
            return self.open_ref(start)
        if token.endswith(">"):
            end = start + len(token)
            self.stack[-1].children.append(Node("comment", start, end, end, end))
            return end
        if token[1] == "/":
            return start + 2
        return self.raw(start, token[1:])

    def raw(self, start: int, name: str) -> int:
        text, limit = self.text, self.limit[-1]
        m = _RAW_OPEN.match(text, start, limit)
        if m is None:
            return start + 1
        if m[0].endswith("/>"):
            close = end = m.end()
        elif name in self.missing:
            return m.end()
        else:
            closing = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(text, m.end(), limit)
            if closing is None:
                if limit == len(text):
                    self.missing.add(name)
                self.doubt("tag-unclosed", start, m.end(), f"<{name}> without an end")
                return m.end()
            close, end = closing.span()
        self.stack[-1].children.append(Node("raw", start, end, m.end(), close, name=name))
        return end

    def open_ref(self, start: int) -> int:
        text = self.text
        m = _REF_OPEN.match(text, start, self.limit[-1])
        if m is None:
            self.doubt("ref-unclosed", start, min(start + 80, len(text)), "a reference tag without an end")
            return start + 4
        if not m[0].endswith("/>"):
            follower = _REF_NEXT.search(text, m.end(), self.limit[-1])
            if follower is not None and follower[1]:
                self.stack.append(_Open("ref", start, inner=m.end(), close=follower.start(), braces=self.braces))
                self.braces = 0
                self.limit.append(follower.start())
                return m.end()
            self.doubt("ref-unclosed", start, m.end(), "a reference that is not closed before the next one")
        self.stack[-1].children.append(Node("ref", start, m.end(), m.end(), m.end()))
        return m.end()

    def close_ref(self, start: int) -> int:
        text = self.text
        end = text.find(">", start, start + 200) + 1 or start + 5
        if len(self.limit) == 1 or start != self.limit[-1]:
            self.doubt("ref-unopened", start, end, "the end of a reference that never began")
            self.stack[-1].children.append(Node("comment", start, end, end, end))
            return end
        at = len(self.stack) - 1
        while self.stack[at].kind != "ref":
            at -= 1
        self.flatten(at)
        ref = self.stack.pop()
        self.limit.pop()
        self.braces = ref.braces
        self.stack[-1].children.append(Node("ref", ref.start, end, ref.inner, start, (), tuple(ref.children)))
        return end

    def flatten(self, at: int) -> None:
        """Give what lies in the unclosed marks above ``stack[at]`` to ``stack[at]``."""
        stack = self.stack
        if len(stack) == at + 1:
            return
        survivor, taken = stack[at], 0
        for n in range(at + 1, len(stack)):
            lost = stack[n]
            if lost.kind == "braces":
                self.braces -= 1
                message = "a template without an end"
                self.doubt("template-unclosed", lost.start, min(lost.start + 80, len(self.text)), message)
                if survivor.kind == "top" and lost.start >= taken:
                    if saved := _SAVED.match(self.text, lost.start + lost.count):
                        taken = self.save(n, survivor, bool(saved[1]))
                    else:
                        follower = lost.children[0].start if lost.children else self.limit[-1]
                        if n + 1 < len(stack):
                            follower = min(follower, stack[n + 1].start)
                        self.hide(lost, follower, survivor)
            else:
                self.doubt("link-unclosed", lost.start, min(lost.start + 80, len(self.text)), "a link without an end")
            survivor.bars.extend(lost.bars)
            survivor.children.extend(c for c in lost.children if c.start >= taken)
        del stack[at + 1 :]

    def save(self, n: int, survivor: _Open, episode: bool) -> int:
        """Close an unclosed box or row at the next blank line, heading, bold word or row; where that is."""
        box, text = self.stack[n], self.text
        inner = box.start + box.count
        after = _BOX_ENDS.search(text, inner)
        end = after.start() if after else len(text)
        inside: list[Node] = []
        for lost in self.stack[n:]:
            for child in lost.children:
                if episode and child.start < end and _SAVED.match(text, child.inner):
                    end = child.start
                if child.start < end < child.end:
                    end = child.start
                elif child.end <= end:
                    inside.append(child)
        bars = tuple(b for b in box.bars if b < end)
        survivor.children.append(Node("template", inner - 2, end, inner, end, bars, tuple(inside)))
        return end

    def hide(self, lost: _Open, follower: int, survivor: _Open) -> None:
        """What an unclosed template says on its line, up to the next mark, is nobody's text."""
        reach = min(follower, lost.start + lost.count + 2000)
        line = self.text.find("\n", lost.start, reach)
        end = line if line >= 0 else reach
        if end > lost.start:
            survivor.children.append(Node("damage", lost.start, end, end, end))
