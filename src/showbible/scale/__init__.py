"""Whole dumps: every article of a MediaWiki export, on all cores and in constant memory."""

from showbible.scale.dump import articles, each, is_dump, pages

__all__ = ["articles", "each", "is_dump", "pages"]
