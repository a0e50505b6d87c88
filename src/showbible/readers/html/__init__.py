"""Rendered pages: MediaWiki's and Parsoid's HTML, whole pages or fragments, with offsets into the file as it came."""

from showbible.readers.html.page import looks, read

__all__ = ["looks", "read"]
