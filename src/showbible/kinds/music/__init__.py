"""Albums, songs and themes: the fact and every way to read it."""

from showbible.kinds.music import albums, lists, named, scenes, second, singles, songs, themes, untitled
from showbible.kinds.music.fact import Music

RULES = (*albums.RULES, *named.RULES, *themes.RULES, *songs.RULES, *singles.RULES, *scenes.RULES)
SHAPES = (lists.song_tables, lists.song_items, lists.theme_fields, lists.track_lists, lists.labelled_songs)

SECONDS = (*second.SECONDS, *untitled.SECONDS)

__all__ = ["RULES", "SECONDS", "SHAPES", "Music"]
