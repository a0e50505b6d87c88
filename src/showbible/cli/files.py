"""Files that commands write with ``-o``."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from showbible.text import BadInput


def write_whole(out: str, pieces: Iterable[bytes]) -> None:
    """Write a file whole or not at all: what was there stays until all is written.

    What is no plain file (a device such as ``/dev/null``, a pipe) is written to as it is, never replaced; where ``out`` is
    a link, the file that it points to is written.

    Raises:
        BadInput: it can't be written.
    """
    target = Path(os.path.realpath(out))
    part = target.with_name(f"{target.name}.part")
    try:
        if target.exists() and not target.is_file():
            with target.open("wb") as file:
                file.writelines(pieces)
            return
        try:
            with part.open("wb") as file:
                file.writelines(pieces)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise BadInput(f"{out}: {(error.strerror or str(error)).lower()}") from None
