"""Raw wikitext, as wikis store it and dumps and their API give it."""

from showbible.readers.wikitext.document import read
from showbible.readers.wikitext.sniff import looks

__all__ = ["looks", "read"]
