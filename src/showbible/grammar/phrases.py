"""The notation of phrases, compiled to patterns over folded sentences.

=============  ==========================================================================================
``<who>``      a slot; its type is the annotation of the rule's parameter of that name
``{...}``      a list: what is in it, once or several times, with commas and "and" between
``[...]``      may be left out
``(a|b)``      one of them
``...``        anything within the clause
``..``         anything within the clause that names nobody and quotes nothing
anything else  itself, in lower case (``first`` is the letter O, as in folds)
=============  ==========================================================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from functools import cached_property

from showbible.text.patterns import by_first_letter, compiled, escaped, later, made

_TOKEN = later(r"<(\w+)>| ?\.\.\.? ?|[{}\[\]()|]|(?:[^<{}\[\]()|. ]|\ (?!\.\.))+|\.")
_BETWEEN = r"(?:, ?(?:and |as well as |plus |or )?| and | as well as | along with | & |; ?(?:and )?)"


#: A fold has an O for it.
_FIRST = later(r"(?<![\w<-])first(?![\w>-])")


#: No letter before.
_EDGE = r"(?<![^\W\d_])"
#: A last group one way of which ends with a space.
_SPACE_LAST = later(r"[(\[|][^()\[\]]* \|[^()\[\]]*[)\]]$|[(\[][^()\[\]]* [)\]]$")
#: A slot in front that begins with words, not with a mark.
_OF_WORDS = later(r"\(\?P<\w+>(?:\(\?:)*+(?![A-Z]|\(\?<)")


@dataclass(eq=False)
class Pattern:
    """A phrase made ready: ``whole`` finds it, ``unit`` splits its list (if it has one) into its entries.

    ``literal`` is in every fold that it can match, and so are all of the words ``said`` and one word (or mark) of each of
    ``needs``: looking for them first is cheaper. What has them is held against the ``sketch`` of its ``pieces`` next. Its
    expressions are compiled when they are first asked for, since most articles need few of them.
    """

    phrase: str
    expression: str
    entry: str
    slots: tuple[str, ...]
    listed: tuple[str, ...]
    literal: str = ""
    needs: tuple[frozenset[str], ...] = ()
    said: frozenset[str] = frozenset()
    pieces: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def fits(self, line: str, words: Set[str]) -> bool:
        """Whether a fold of these words and letters may hold the phrase."""
        if self.literal not in line or any(map(words.isdisjoint, self.needs)):
            return False
        sketch = self.sketch
        return sketch is None or sketch.search(line) is not None

    @cached_property
    def sketch(self) -> re.Pattern[str] | None:
        """The phrase with gaps for its long slots: where this isn't found, the phrase isn't. ``None`` if it has none.

        It is quickly made ready and quickly sought, where the expressions of some slots have thousands of letters.
        """
        sketch = sketched(self.pieces)
        return made(sketch, re.DOTALL) if sketch else None

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """Finds the phrase in a fold."""
        return made(by_first_letter(self.expression))

    @cached_property
    def unit(self) -> re.Pattern[str] | None:
        """Finds one entry of its list."""
        return made(self.entry) if self.entry else None


class _Group:
    """The ways of one ``(this|that)`` that must be there, as far as they are plain words."""

    def __init__(self) -> None:
        self.ways = [""]

    def words(self) -> frozenset[str]:
        """A word of each way; nothing if some way has none."""
        found = [max(compiled(r"[a-z]+").findall(way), key=len, default="") for way in self.ways]
        return frozenset(found) if all(found) else frozenset()


def compile_phrase(phrase: str, patterns: dict[str, str], needed: dict[str, frozenset[str]] | None = None) -> Pattern:
    """Make ``phrase`` ready; ``patterns`` gives what each slot looks like in a fold, ``needed`` which
    words or marks one of must be there for it.

    Raises:
        ValueError: an unknown slot, two lists, or unbalanced brackets.
    """
    out: list[str] = []
    unit: list[str] | None = None
    unit_text, literal = "", ""
    slots: list[str] = []
    listed: list[str] = []
    stack: list[str] = []
    needs: list[frozenset[str]] = []
    said: set[str] = set()
    marked: dict[str, str] = {}
    group = _Group()
    written, phrase = phrase, _FIRST.sub("O", phrase)
    for m in _TOKEN.finditer(phrase):
        token, target = m[0], unit if unit is not None else out
        if m[1]:
            if m[1] not in patterns:
                raise ValueError(f"{phrase!r}: no parameter for <{m[1]}>")
            if not stack and needed and needed.get(m[1]):
                needs.append(needed[m[1]])
            if unit is not None:
                listed.append(m[1])
                target.append(f"(?P<{m[1]}>{patterns[m[1]]})")
            else:
                name = m[1] if m[1] not in slots else f"{m[1]}__{slots.count(m[1])}"
                slots.append(m[1])
                target.append(f"(?P<{name}>{patterns[m[1]]})")
                if needed and needed.get(m[1]) in _MARKS:
                    marked[target[-1]] = min(needed[m[1]])
        elif ".." in token:
            inner = "[^;:]" if "..." in token else "[^;:NQ]"
            # Between two words the gap may be nothing: one space then stands for both.
            target.append(rf"(?: {inner}{{1,80}}?)? " if token[0] == token[-1] == " " else rf"{inner}{{0,80}}?")
        elif token == "[":
            stack.append("]")
            target.append("(?:")
        elif token == "]":
            stack.pop()
            target.append(")?")
        elif token == "(":
            if not stack:
                group = _Group()
            stack.append(")")
            target.append("(?:")
        elif token == ")":
            stack.pop()
            target.append(")")
            if not stack and (words := group.words()):
                needs.append(words)
        elif token == "|":
            target.append("|")
            if len(stack) == 1:
                group.ways.append("")
        elif token == "{":
            if unit is not None or listed:
                raise ValueError(f"{phrase!r}: one list a phrase")
            unit = []
        elif token == "}":
            assert unit is not None
            unit_text = "".join(unit)
            once = compiled(r"\?P<\w+>").sub("?:", unit_text)
            out.append(f"(?P<the_list>{once}(?:{_BETWEEN}{once})*)")
            unit = None
        else:
            if len(stack) == 1 and stack[0] == ")":
                group.ways[-1] += token
            if not stack and unit is None and len(token.strip()) > len(literal):
                literal = token.strip()
            if not stack:
                said.update(_whole_words(token, m.start() == 0, m.end() == len(phrase)))
            if (
                token == "."
                and stack
                and phrase[m.start() - 1] in "(|["
                and phrase[m.end() : m.end() + 1] in {"|", ")", "]"}
            ):
                # A sentence may lack its full stop: a list's entry, a caption.
                target.append(r"(?:\.|$)")
                continue
            target.append(escaped(token))
    if stack or unit is not None:
        raise ValueError(f"{phrase!r}: brackets left open")
    # No look-behind in front: so the engine can skip to the first character. ``Rule.apply`` checks the word's edge. A slot
    # that begins with any of many words is tried at every letter, unless it is held to the first ones of words.
    # A way of its last group may end with a space ("(.|, )"): a word behind it is another one.
    edge = "(?:(?<= )|(?![a-z]))" if _SPACE_LAST.search(phrase) else "(?![a-z])"
    pieces = tuple(zip(out, [marked.get(piece, "") for piece in out], strict=True))
    whole = rf"{''.join(out)}{edge}"
    if phrase.startswith("[") or _OF_WORDS.match(whole):
        whole = _EDGE + whole
    return Pattern(
        written, whole, unit_text, tuple(slots), tuple(listed), literal, tuple(needs), frozenset(said), pieces
    )


#: A slot whose expression is longer than this is a gap in a sketch.
_LONG = 800
_GAP = ".*?"
#: How what was opened with "(?:" ends.
_MARKS = [frozenset(mark) for mark in "NDCQOP"]
_CLOSED = frozenset((")", ")?"))


def sketched(pieces: Iterable[tuple[str, str]]) -> str:
    """A phrase's expression with gaps for its long slots, and for what may be left out beside one; empty if it has none.

    It is found wherever the phrase is. ``pieces`` are its tokens, each with the mark that it holds if it is a slot.

    >>> sketched([("N", ""), (" was", ""), ("(?:", ""), (" also", ""), (")?", ""), (" cast as ", ""), ("(?P<part>" + "[a-z]" * 200 + ")", "N"), (".", "")])
    'N was(?: also)? cast as .*?N.*?.'
    """
    parts: list[str] = []
    held: list[str] = []
    depth, long = 0, False
    for piece, mark in pieces:
        held.append(piece)
        slot = piece.startswith("(?P<") and len(piece) > _LONG
        depth += (piece == "(?:") - (piece in _CLOSED)
        if slot and mark and not depth:
            parts += (_GAP, mark, _GAP)
        elif not depth:
            parts.append(_GAP if long or slot else "".join(held))
        long = (long or slot) and depth > 0
        if not depth:
            held = []
    if _GAP not in parts:
        return ""
    sketch: list[str] = []
    between: list[str] = []
    for part in parts:
        if part == _GAP or part.endswith(")?"):
            between.append(part)
            continue
        if sketch:
            sketch.append(_GAP if _GAP in between else "".join(between))
        sketch.append(part)
        between = []
    return "".join(sketch)


def _whole_words(token: str, first: bool, last: bool) -> list[str]:
    """The words of a stretch of a phrase, without those that what stands before or behind it may be part of."""
    return [
        m[0] for m in compiled(r"[a-z]+").finditer(token) if (first or m.start()) and (last or m.end() < len(token))
    ]
