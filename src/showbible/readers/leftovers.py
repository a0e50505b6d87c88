"""What exports leave of markup in the text itself: apostrophes that made words bold, marks of references."""

from __future__ import annotations

from showbible.text import Passage
from showbible.text.patterns import later

#: What made words bold or italic in wikitext.
_EMPHASIS = later(r"'{5}|'{3}(?!')|''(?!')")
#: Marks of references and notes behind a word: "2016.[3][a] Production". What editors ask for is kept: lint tells it.
_REFERENCES = later(r"(?<=[^\s\[])(?:\[(?:\d{1,3}|[a-z]|(?:[Nn]ote|nb|n|fn) \d{1,2})\])+(?!\w)")


def without_leftovers(passage: Passage) -> Passage:
    """A passage without them; what is kept is pinned to where it stands.

    >>> from showbible.text import Span
    >>> text = "It was ''kept''.[3][a] It [sic] w[a]s."
    >>> without_leftovers(Passage.of(text, Span(0, len(text)))).value
    'It was kept. It [sic] w[a]s.'
    """
    if "''" in passage.value:
        passage = passage.without(_EMPHASIS)
    return passage.without(_REFERENCES) if "[" in passage.value else passage
