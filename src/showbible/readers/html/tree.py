"""The elements of a page as a tree, every element and every run of text with its place.

Missing end tags are supplied as browsers do (``<li>``, ``<p>``, ``<tr>``, ``<td>`` ...); nesting beyond ``DEPTH`` is
laid flat, so that whoever walks the tree may recurse.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from showbible.readers.html.tokens import tokens
from showbible.text import Problem, Span

#: Browsers stop at 512; no article comes near.
DEPTH = 150
#: Problems of nesting that one page may report.
_PROBLEMS = 20


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


VOID = _words("area base br col embed hr img input link meta param source track wbr")
BLOCK = _words(
    "address article aside blockquote caption center dd details dir div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul"
)
_NO_PARAGRAPH = BLOCK - {"caption", "tbody", "td", "tfoot", "th", "thead", "tr"}
#: What a start tag ends, and the elements beyond which it doesn't look.
_ENDS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "dir", "table", "td", "th"})),
    "dd": (frozenset({"dd", "dt"}), frozenset({"dl", "table", "td", "th"})),
    "dt": (frozenset({"dd", "dt"}), frozenset({"dl", "table", "td", "th"})),
    "td": (frozenset({"td", "th", "caption"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th", "caption"}), frozenset({"tr", "table"})),
    "tr": (frozenset({"tr", "caption"}), frozenset({"tbody", "thead", "tfoot", "table"})),
    "tbody": (frozenset({"tbody", "thead", "tfoot", "caption"}), frozenset({"table"})),
    "thead": (frozenset({"tbody", "thead", "tfoot", "caption"}), frozenset({"table"})),
    "tfoot": (frozenset({"tbody", "thead", "tfoot", "caption"}), frozenset({"table"})),
}
#: What an end tag may not reach through.
_WALL = frozenset({"table", "td", "th", "caption", "html"})
_TABLE_PARTS = frozenset({"table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"})
_OPTIONAL = _words("p li dd dt td th tr tbody thead tfoot html head body option")


@dataclass(slots=True)
class Node:
    """An element; ``inner`` is where its content starts, ``close`` where it ends."""

    name: str
    attributes: Mapping[str, str]
    start: int
    inner: int
    close: int = -1
    end: int = -1
    children: list[Node | Span] = field(default_factory=list)

    @property
    def span(self) -> Span:
        """The element with its tags."""
        return Span(self.start, self.end)

    @property
    def classes(self) -> frozenset[str]:
        """The words of its ``class`` attribute."""
        return frozenset(self.attributes.get("class", "").split())

    def elements(self) -> Iterator[Node]:
        """Its child elements."""
        return (c for c in self.children if isinstance(c, Node))

    def walk(self) -> Iterator[Node]:
        """Itself and every element in it, in order of the page."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(child for child in reversed(node.children) if isinstance(child, Node))


def tree(text: str) -> tuple[Node, list[Problem]]:
    """The root of the page (an element without a name) and what is wrong with its tags."""
    root = Node("", {}, 0, 0, len(text), len(text))
    stack = [root]
    problems: list[Problem] = []
    flat = 0

    def doubt(rule: str, start: int, end: int, message: str) -> None:
        if len(problems) < _PROBLEMS:
            problems.append(Problem(rule, Span(start, end), message))

    def pop(to: int, close: int, end: int) -> None:
        """Close the elements above the first ``to`` of the stack, the lowest of them by a tag ``close:end``."""
        while len(stack) > to:
            node = stack.pop()
            own = len(stack) == to
            node.close, node.end = close, end if own else close
            if node.name not in _OPTIONAL and not own:
                doubt("tag-unclosed", node.start, node.inner, f"<{node.name}> has no end tag of its own")

    for token in tokens(text):
        if token.problem:
            doubt("tag-damaged", token.start, token.end, token.problem)
            continue
        if not token.name:
            stack[-1].children.append(Span(token.start, token.end))
            continue
        name = token.name
        if token.closing:
            if flat:
                flat -= 1
                continue
            reach = name in _TABLE_PARTS
            at = len(stack) - 1
            while at > 0 and stack[at].name != name:
                wall = stack[at].name
                if wall in _WALL and not (reach and wall != "table"):
                    at = 0
                    break
                at -= 1
            if at > 0:
                pop(at, token.start, token.end)
            elif name not in VOID and name != "p":
                doubt("tag-unopened", token.start, token.end, f"</{name}> closes nothing")
            continue
        if name in _NO_PARAGRAPH:
            for at in range(len(stack) - 1, 0, -1):
                if stack[at].name == "p":
                    pop(at, token.start, token.start)
                    break
                if stack[at].name in BLOCK:
                    break
        if name in _ENDS:
            ends, walls = _ENDS[name]
            for at in range(len(stack) - 1, 0, -1):
                if stack[at].name in walls:
                    break
                if stack[at].name in ends:
                    pop(at, token.start, token.start)
                    break
        node = Node(name, token.attributes, token.start, token.end, token.end, token.end)
        stack[-1].children.append(node)
        if name in VOID:
            continue
        if len(stack) >= DEPTH:
            if not flat:
                doubt("nesting-too-deep", token.start, token.end, f"elements nested deeper than {DEPTH} are laid flat")
            flat += 1
            continue
        stack.append(node)
    for node in stack[1:]:
        if node.name not in _OPTIONAL:
            doubt("tag-unclosed", node.start, node.inner, f"<{node.name}> is never closed")
    while len(stack) > 1:
        node = stack.pop()
        node.close = node.end = len(text)
    return root, problems
