"""Lines that say who performs as a guest, and which songs: "Celebrity performers: Ana Sol ("Low Water") and The Ebbs"."""

from __future__ import annotations

from typing import NamedTuple

from showbible.text.patterns import compiled, later

_LINE = later(
    r"(?P<label>(?:(?:Celebrity|Special|Guest|Musical|Star|Interval|Live)(?: |$)(?i:guest |musical |music |live |star )?)(?i:performers?|performances?|acts?|guests?|artists?|singers?))"
    r"(?: \d)?(?:\(s\))?\s*(?::| [–—-]) +(?P<who>\S.*)$"
)
_SONGS = later(r"[\"“]([^\"“”]{1,80})[\"”]")
_ENTRY = later(
    r"(?:[^,;&()\"“”]|\([^()]*(?:\([^()]*\)[^()]*)*\)|[\"“][^\"“”]*[\"”]|,(?! )|&(?! )|& (?:[Tt]he|[Hh]is|[Hh]er) )+"
)
_AND = later(
    r"(?:^|(?<=[)\"”]) +)(?:and|with|featuring|feat\.|ft\.|plus) +| +(?:and|with|featuring|feat\.|ft\.|plus) +(?!(?:[Tt]he|[Hh]is|[Hh]er) [A-Z][\w-]+$)(?![^(]*\))"
)
#: What somebody is, in front of his name: "last season's winner Ana Sol".
_CALLED = later(
    r"^.*\b(?:winners?|runners?-up|finalists?|semi-finalists?|contestants?|singers?|rappers?|bands?|duo|group|trio|star|actor|actress|comedian|musician|judges?|coach(?:es)?|mentors?|hosts?) (?=[^\W_a-z])"
)
_NAME = later(r"[^\W_a-z][^\s()\"“”:]*(?: (?:[^\W_a-z][^\s()\"“”:]*|de|la|von|van|der|of|the|and|in|&)){0,5}$")


class Performer(NamedTuple):
    """Somebody of such a line, the songs that it gives him, and whether it calls him a guest."""

    name: str
    songs: tuple[str, ...]
    guest: bool


def performers(line: str) -> tuple[Performer, ...]:
    """The performers of a line; none where it is no such line, or one of them can't be told.

    >>> [p.name for p in performers("Guest performers: Ana Sol, Ebb & the Flow, and last season's winner Bo Lind")]
    ['Ana Sol', 'Ebb & the Flow', 'Bo Lind']
    >>> performers('Celebrity performer: Ana Sol ("Low Water"/"Slack Tide")')
    (Performer(name='Ana Sol', songs=('Low Water', 'Slack Tide'), guest=False),)
    >>> performers("Worst performer: Ana Sol"), performers("Special guest: the whole town came to see it.")
    ((), ())
    """
    m = _LINE.match(line.strip())
    if m is None or len(line) > 400:
        return ()
    guest = "guest" in m["label"].lower()
    found: list[Performer] = []
    for m_entry in _ENTRY.finditer(m["who"].rstrip(" .")):
        for piece in _AND.split(m_entry[0].strip()):
            if not piece.strip():
                continue
            bare = compiled(r"\s*\([^()]*(?:\([^()]*\)[^()]*)*\)|[,–—-]*\s*[\"“].*$").sub("", piece).strip()
            name = _CALLED.sub("", bare)
            songs = tuple(t.rstrip(",") for t in _SONGS.findall(piece))
            if not name and songs and found:
                found[-1] = found[-1]._replace(songs=found[-1].songs + songs)
            elif not _NAME.match(name) or len(name) > 50:
                return ()
            else:
                together = songs and found and not found[-1].songs and m["who"].endswith("&", 0, m_entry.start())
                if together:  # "Ana Sol & Bo Lind ("Low Water")" sing it together
                    found[-1] = found[-1]._replace(songs=songs)
                found.append(Performer(name, songs, guest))
    return tuple(found)
