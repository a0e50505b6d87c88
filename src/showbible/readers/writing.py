"""A passage as it is written, piece by piece, each piece with its place in the raw markup."""

from __future__ import annotations

from showbible.text import Link, Passage, Piece, Span


class Writing:
    """A passage as it grows; white space waits until something follows it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.value: list[str] = []
        self.at = 0
        self.pieces: list[Piece] = []
        self.links: list[Link] = []
        self.refs: list[int] = []
        self.waiting: tuple[str, Span] | None = None

    def passage(self) -> Passage:
        """What has been written; white space at its end is left out."""
        return Passage("".join(self.value), tuple(self.pieces), tuple(sorted(self.links)), tuple(self.refs))

    def flush(self) -> None:
        """Write the white space that waits."""
        if self.waiting is not None:
            char, place = self.waiting
            self.waiting = None
            if self.at:
                self._put(char, place)

    def put(self, value: str, start: int, end: int) -> None:
        """Write ``value``, which stands for ``text[start:end]``: character by character where the lengths agree."""
        self.flush()
        self._put(value, Span(start, end))

    def made(self, value: str, start: int, end: int) -> None:
        """Write ``value``, which the markup ``text[start:end]`` stands for as a whole."""
        for n, line in enumerate(value.split("\n")):
            if n:
                self.space("\n", Span(start, end))
            bare = line.strip()
            if line[:1] == " ":
                self.space(" ", Span(start, end))
            if bare:
                self.flush()
                if len(bare) == end - start > 1:  # of one length by chance: still one piece for all of it
                    self._put(bare[0], Span(start, end), whole=True)
                    bare = bare[1:]
                self._put(bare, Span(start, end), whole=True)
                if line[-1] == " ":
                    self.space(" ", Span(start, end))

    def words(self, start: int, end: int) -> None:
        """Write text that has no white space but single blanks, and nothing that stands for something else."""
        text = self.text
        if start < end and text[start] == " ":
            self.space(" ", Span(start, start + 1))
            start += 1
        blank = start < end and text[end - 1] == " "
        if start < end - blank:
            self.put(text[start : end - blank], start, end - blank)
        if blank:
            self.space(" ", Span(end - 1, end))

    def _put(self, value: str, span: Span, whole: bool = False) -> None:
        last = self.pieces[-1] if self.pieces else None
        if (
            not whole
            and last is not None
            and last.source.end == span.start
            and span.end - span.start == len(value)
            and last.source.end - last.source.start == self.at - last.at
        ):
            self.pieces[-1] = Piece(last.at, Span(last.source.start, span.end))
        else:
            self.pieces.append(Piece(self.at, span))
        self.value.append(value)
        self.at += len(value)

    def space(self, char: str, span: Span) -> None:
        """A blank or a line break; a break is the stronger of two."""
        if self.waiting is None or (char == "\n" and self.waiting[0] != "\n"):
            self.waiting = (char, span)

    def enclose(self, first: int, at: int, link: Span) -> None:
        """Let the first and the last character of a label stand for the brackets of the ``link`` too.

        So a stretch that begins or ends with a link is a piece of markup that can stand by itself.
        """
        if first and (first == len(self.pieces) or self.pieces[first].at > at):
            first -= 1  # the label goes on in the piece before
        head, after = self.pieces[first], self.pieces[first + 1 :]
        stop = after[0].at if after else self.at
        split: list[Piece] = []
        if stop - head.at == head.source.end - head.source.start:
            inner = head.source.start + at - head.at
            if head.at < at:
                split.append(Piece(head.at, Span(head.source.start, inner)))
            split.append(Piece(at, Span(link.start, inner + 1)))
            if stop > at + 1:
                split.append(Piece(at + 1, Span(inner + 1, head.source.end)))
        else:
            split.append(Piece(head.at, Span(link.start, head.source.end)))
        self.pieces[first:] = [*split, *after]
        tail = self.pieces.pop()
        if self.at - tail.at > 1 and self.at - tail.at == tail.source.end - tail.source.start:
            self.pieces.append(Piece(tail.at, Span(tail.source.start, tail.source.end - 1)))
            tail = Piece(self.at - 1, Span(tail.source.end - 1, tail.source.end))
        self.pieces.append(Piece(tail.at, Span(tail.source.start, link.end)))
