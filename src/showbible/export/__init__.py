"""Writers: facts as JSON Lines, JSON, CSV, tables and sheets; each streams article by article."""

from showbible.export.rows import FORMATS, fact_line, write

__all__ = ["FORMATS", "fact_line", "write"]
