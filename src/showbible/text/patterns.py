"""Regular expressions that stand where they are used, each compiled once.

``re`` keeps five hundred of those that it is asked for by their words, and throws the oldest away; a reading asks for more.
"""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(expression: str, flags: int = 0) -> re.Pattern[str]:
    """The compiled expression. It is kept for good: only for expressions that are written down, never for made ones.

    >>> compiled(r"\\d+").findall("one 2 three 44")
    ['2', '44']
    """
    return re.compile(expression, flags)
