"""What sentences say about the theme of the work."""

from __future__ import annotations

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Quoted
from showbible.kinds.music.albums import Few, names_in
from showbible.kinds.music.fact import Music
from showbible.kinds.music.songs import Artist, makers_of, of_another, out
from showbible.text.patterns import compiled, later


@rule(
    "(opening|ending|closing|main|title|O|series|show's) [and (ending|closing) ]theme [song |music |tune ]<few>[is |was |, |are ][the song |track C |a song |a track ][titled |called |entitled ]<title>",
    "(opening|ending|closing|main|title|O|the|its|show's|series'|season's|programme's|original|own) theme[s], [titled |called |entitled |the song ]<title>",
    "(opening|title|closing|end|ending|main title) (credits|sequence|titles|credit sequence) (feature|features|featured|use|uses|used|is accompanied by|are accompanied by|was accompanied by|were accompanied by|is set to|are set to|was set to|were set to|play|plays) <few><title>",
    "<title>, a (song|track|piece) by <artist>[, ...,|,] (is|was|serves as|served as) [used as |the ][the ][...](theme|theme song|theme music|theme tune|opening theme|title song)",
    "theme (song|music|tune) (for|of|to) (the|this) [N ][(animated|television) ](series|show|season|anime|programme|drama|telenovela|sitcom)(,| is| was) [titled |called ]<title>",
    "(opening|ending) (is|was) <title>[,] [(performed|sung) ]by <artist>",
    "theme[ song| music| tune] (is|was) (a|an) <few>(piece|song|track|composition|tune) by <artist>[,] (titled|called|entitled) <title>",
    "(theme|signature|title) (song|music|tune|track)[,| is| was| of the series is| of the series was| for the series is| for the series was| used is|s are] <few><title>",
    "<title> (is|was|serves as|served as|has served as|is used as|was used as|has been|became|(is|was|has been) [later |also |eventually ](selected|chosen|adopted|picked|commissioned|written|composed|featured|used) as) the [...](theme song|theme music|theme tune|opening theme|ending theme|closing theme|main theme|title song|title music|signature tune)",
    "<title>[,] [(performed|sung|recorded|written|composed) ]by <artist>[[,] and <second>][,] (is|was|serves as|served as|has been|became) [(used|selected|chosen|adopted|picked|commissioned|featured) as ](the|its) [...](theme song|theme music|theme tune|opening theme|ending theme|closing theme|main theme|title song|title music|signature tune|theme)",
    "<artist>'s [..](song|single|hit|track|ballad) <title> (is|was|serves|served|has been) [(used|selected|chosen|adopted|picked|featured) ]as the [...](theme song|theme music|theme tune|opening theme|ending theme|closing theme|main theme|title song|title music|signature tune|theme)",
    "<title>[,] [(performed|sung) ]by <artist>[[,] and <second>][,] as (its|the|their) (opening|closing|ending|end|main|title|opening and closing) (theme|theme song|song|music)",
    "(series|show|programme|sitcom) (opens|opened|begins|began|closes|closed) with [the song ]<title> by <artist>(.|,|;)",
    "<title>[,] by <artist>[,] (used|serving|employed) as (its|the|their) [...](theme|theme song|theme music|theme tune|opening theme|title song)",
    "(uses|used|using|featured|features|adopted|has|had|with) <few>[song|track|piece ]<title>[,] [[performed |sung ]by <artist>[,] ]as (its|the|their) [...](theme|theme song|theme music|theme tune|opening theme|ending theme|closing theme|main theme|title song|opening|opening song)",
    "<title>, (the|its) [..](theme song|theme music|theme tune|opening theme|ending theme|closing theme|main theme|title song|signature tune)(,|.| of| for)",
    "(opening|ending|closing) (song|track|music)[,| is| was| for the season is| for the series is] [titled |called ]<title>",
    "theme (song|music|tune|track) (of|for) <few>(is|was) <few><title>",
    "theme[ song| music| tune], (composed|written|performed|sung|recorded|written and performed|composed and performed) by <artist>[[,] and <second>], (is|was) [(titled|called|entitled|named) ]<title>",
    "theme[ song| music| tune], (composed|written)[ and composed] by N and (performed|sung|recorded) by <artist>, (is|was) [(titled|called|entitled|named) ]<title>",
    "(main title|main titles|intro|opening|opening titles|opening credits|title sequence) (uses|used|use|features|featured|plays) <title>",
    "music [used ](in|for|over|during) the (intro|opening|opening credits|opening titles|title sequence|opening sequence|main titles|credits) (is|was) <few><title>",
    "(series'|series's|season's|programme's|show's|its) theme (is|was) [called |titled |entitled |named |the song ]<title>",
    "[(opening|closing|ending|main) ]theme [song |music ](was|is) (changed|switched) to <title>",
    "theme[ song| music| tune] (is|was) (a|an) <few>(version|cover|rendition|arrangement) of [<owner>('s|') ]<title>",
    "theme[ song| music| tune] (is|was) (a|an) <few>(version|cover|rendition|arrangement) of (a|an|the) <few>(song|tune|piece|hit|track|standard)[ ..][,] <title>",
    trigger="opens|opened|begins|began|closes|closed|theme|themes|title|credits|titles|sequence|opening|ending|closing|signature|intro",
)
def theme(
    title: Quoted,
    here: Here,
    few: Few | None = None,
    artist: Artist | None = None,
    second: Artist | None = None,
    owner: Artist | None = None,
) -> Music | None:
    """The work's theme.

    >>> read('The theme song, "Low Water", was written and performed by Ana Sol.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('The opening theme is "Low Water" by Ana Sol and Bo Lind.')
    music(title='Low Water', type='theme', artists=['Ana Sol', 'Bo Lind'])
    >>> read("The series' theme is “Low Water”.")
    music(title='Low Water', type='theme')
    >>> read('The theme music is "The Ebb".')
    music(title='The Ebb', type='theme')
    >>> read('"The Ebb" was used as the main theme.')
    music(title='The Ebb', type='theme')
    >>> read('The opening credits feature the song "The Ebb" by Bo Lind.')
    music(title='The Ebb', type='theme', artists=['Bo Lind'])
    >>> read('The opening theme, "Low Water", was composed by Ana Sol.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('The series uses the pop song "Low Water" by Ana Sol as its opening theme.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read("Bo Lind's “The Ebb” serves as the opening theme.")
    music(title='The Ebb', type='theme', artists=['Bo Lind'])
    >>> read('Ana Sol performed the theme song "Low Water".')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('The opening song is "Low Water" by Ana Sol.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read("The theme song is a cover of Bo Lind's “Low Water”, sung by Ana Sol.")
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('For the second season, the theme was changed to "The Ebb" by Bo Lind.')
    music(title='The Ebb', type='theme', artists=['Bo Lind'])
    >>> read('The score is by Cy Marsh, with "The Ebb" by Bo Lind used as the theme.')
    music(title='The Ebb', type='theme', artists=['Bo Lind'])
    >>> read('The theme song, "Low Water", was written for the show by Ana Sol and is sung by Bo Lind.')
    music(title='Low Water', type='theme', artists=['Bo Lind'])
    >>> read('The theme song, "Low Water", was put out as a single by Tide Records in December 1984.')
    music(title='Low Water', type='theme', label='Tide Records', date='1984-12')
    >>> read('The signature tune was "Low Water" by Ana Sol.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('"Low Water" by singer Ana Sol was selected as the theme music for the show.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('"Low Water" has been the theme music of the show since then.')
    music(title='Low Water', type='theme')
    >>> read('The theme tune, composed by Ana Sol, was entitled "Low Water".')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('The music used in the opening is a jazz piece called "Low Water" by Ana Sol.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('The opening theme is the song "Low Water" performed and originally composed by the band The Ebbs.')
    music(title='Low Water', type='theme', artists=['The Ebbs'])
    >>> read('A version of "Low Water" recorded by Ana Sol was used as the title music.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('"Low Water" by Ana Sol was commissioned as the new theme music.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read("Ana Sol's song “Low Water” is used as the theme for the first season.")
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('They kept an instrumental version of "Low Water" by Ana Sol as the closing theme.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('The series opens with "Low Water" by Ana Sol.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('The theme song, written by Bo Lind and sung by Ana Sol, is "Low Water".')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read("A cover of it was used as the theme tune for HBO's “The Ebb”.")
    >>> read('"Low Water", the theme song, was sung by Ana Sol.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('The theme song for the anime, "Low Water", was sung by Ana Sol.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('The opening is "Low Water" by Ana Sol and the ending is "The Ebb" by Bo Lind.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    music(title='The Ebb', type='theme', artists=['Bo Lind'])
    >>> read('The opening theme is an old piece by Ana Sol titled "Low Water".')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('The closing theme was "Low Water", a 1970 song by Ana Sol.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('The theme is an instrumental version of an old Norwegian song from the 1960s, "Low Water", written by Ana Sol.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read("Tidewater's title song “Low Water” was older.")
    >>> read('Critics praised the theme of "The Ebb".')
    """
    clause = here.line[max(0, here.low - 60) : here.high]
    if (
        compiled(
            r"\b(?:film|won|award|parod|based on|inspired|similar to|sampled)|(?<!is a )(?<!was a )cover of"
        ).search(clause)
        or title[:1].islower()
        or of_another(here)
        or _FOR_A_WORK.search(here.words)
    ):
        return None
    return Music(title, "theme", tuple(filter(None, (artist, second))) or makers_of(here), *out(here))


@rule(
    "(opening|main) and (ending|closing|end) [theme ](themes|songs|theme songs|music) (are|were|is) {<title>[,] [(performed|sung) ]by <artist>}",
    "(opening|ending|closing) (themes|theme songs|songs) [...](are|were) {<title>}",
    trigger="themes|songs|opening",
)
def two_themes(title: Quoted, here: Here, artist: Artist | None = None) -> Music:
    """The opening and the ending theme in one sentence.

    >>> read('The opening and ending themes are "Low Water" by Ana Sol and "The Ebb" by Bo Lind, respectively.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    music(title='The Ebb', type='theme', artists=['Bo Lind'])
    >>> read('The ending themes are "The Ebb" and "The Flow", both by Bo Lind.')
    music(title='The Ebb', type='theme', artists=['Bo Lind'])
    music(title='The Flow', type='theme', artists=['Bo Lind'])
    >>> read("The opening and ending themes are alike.")
    """
    if artist is None and (m := _ALL_BY.match(here.line, here.high)):
        return Music(title, "theme", names_in(here, *m.span("who")))
    return Music(title, "theme", (artist,) if artist else ())


_ALL_BY = later(r",? (?:both|all)(?: (?:performed|sung|written))? by (?:the )?(?P<who>N(?: and N)?)")


@rule(
    "the (O|last|final) [(one|theme|opening|ending) ](is|was) <title>[,] [(performed|sung) ]by <artist>",
    "and <title>[,] [(performed|sung) ]by <artist>[,] (for|in|from) [the |its ](O|second|third|final|last|remaining|other|later)",
    "(replaced by|replaced with|succeeded by|followed by) <title>[,] [(performed|sung) ]by <artist>",
    "<title>[,] [(performed|sung) ]by <artist>[,] (is|was) the (O|last|final|other) [one](.|,|;| for| from)",
    trigger="theme|themes",
)
def next_theme(title: Quoted, artist: Artist, here: Here) -> Music | None:
    """A further theme, counted on.

    >>> read('The first ending theme is "Low Water" by Ana Sol, the second is "The Ebb" by Bo Lind.')
    music(title='The Ebb', type='theme', artists=['Bo Lind'])
    >>> read('It used "Low Water" as its theme song; from then on this was replaced by "The Ebb" by Bo Lind.')
    music(title='The Ebb', type='theme', artists=['Bo Lind'])
    >>> read('The theme song is "Low Water" by Ana Sol for the first season and "The Ebb" by Bo Lind for the second.')
    music(title='The Ebb', type='theme', artists=['Bo Lind'])
    >>> read('The theme was praised, and the third is "The Ebb", which won.')
    """
    return Music(title, "theme", (artist,)) if compiled(r"\btheme\b").search(here.line[: here.low]) else None


#: The title is the work's that the theme is for: "as the theme tune for HBO's Q".
_FOR_A_WORK = later(
    r"\btheme(?: [a-z]+)?(?: [a-z]+)? (?:for|of|to) (?:[^\"“]*[’']s? |the )?(?:(?:series|show|film) )?[\"“][^\"“]*$"
)

RULES = (two_themes, next_theme, theme)
