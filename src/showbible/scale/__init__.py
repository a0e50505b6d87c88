"""Whole dumps: every article of a MediaWiki export, on all cores and in constant memory."""

from showbible.scale.dump import articles, articles_by_title, each, is_dump, pages

__all__ = ["articles", "articles_by_title", "each", "is_dump", "pages"]
