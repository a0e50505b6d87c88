"""Whether a text is raw wikitext."""

from __future__ import annotations

import re

from showbible.text.patterns import later

#: Marks that no plain-text export leaves behind (``'''``, ``{|`` and ``{{Episode list`` it does).
_MARKUP = later(
    r"\[\[[^\[\]\n|]{1,200}(?:\|[^\[\]\n]*+)?\]\]|<ref[\s>/]|\{\{\s*+(?:infobox|short description|series overview|"
    r"start date|film date|use (?:mdy|dmy) dates|main\||see also\||reflist|plainlist|ubl\|)",
    re.IGNORECASE,
)
_HTML = later(
    r"<!doctype|<html|<\?xml|<mediawiki|<head|<body|<p\b|<a\s[^<>]*href|</(?:p|li|td|a)>",
    re.IGNORECASE,
)
_PAGE = later(r"\ufeff?\s*<(?:!doctype|html|\?xml|mediawiki|head|body)", re.IGNORECASE)
#: What is looked at of a long page.
_SAMPLE = 200_000


def looks(text: str) -> bool:
    """Whether a text is wikitext: it has links, references or templates in wiki markup, and no HTML.

    >>> looks("'''Orbital''' is a [[television series]]."), looks("= Orbital =\\n\\nOrbital is a television series.")
    (True, False)
    """
    sample = text[:_SAMPLE]
    marks = sum(1 for _ in _MARKUP.finditer(sample))
    tags = sum(1 for _ in _HTML.finditer(sample))
    return marks > 0 and marks > 2 * tags and not _PAGE.match(sample)
