"""Showbible reads encyclopedia articles about television into typed facts, each pinned to its words."""

from showbible.extract import Article, read_article
from showbible.kinds import KINDS, Citation, Entry, Fact
from showbible.text import BadInput, Document, Problem, Source, Span

__version__ = "0.1.0"

__all__ = [
    "KINDS",
    "Article",
    "BadInput",
    "Citation",
    "Document",
    "Entry",
    "Fact",
    "Problem",
    "Source",
    "Span",
    "read_article",
]
