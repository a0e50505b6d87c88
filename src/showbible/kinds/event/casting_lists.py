"""What sentences say about several players cast at once: who, and as whom."""

from __future__ import annotations

from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.grammar.slots import Part, Person
from showbible.kinds.event.casting import NOT_CAST, SAID, day_of, is_performer, own_day
from showbible.kinds.event.fact import Event
from showbible.text.patterns import compiled, later


@rule(
    "with {<player> (playing|portraying|cast as|starring as) <part>}",
    "(added|adding|add) .. (cast members|actors|regulars|cast|members)[, which was|, which were|:|,] {<player>}",
    "(cast|casting|cast list) of {<player>[ as <part>]} (was|were) .. (revealed|announced|unveiled|confirmed)",
    "<player>'s (casting|involvement|return|role)[ as <part>| in the role| in the series| in the show| to the series| to the show| in the season][, (along with|together with|as well as) ..,] (was|were) .. (revealed|announced|unveiled|confirmed|reported)",
    "role[ of <part>] (had gone to|went to|was [officially |later |eventually |then |also ]given to|would be played by|was to be played by) <player>",
    "would star {<player>[ as <part>]}",
    "cast, (including|which includes|featuring|led by|comprising) {<player>[ as <part>]}[,] (was|were) .. (announced|revealed|confirmed)",
    "(cast members|cast member|regulars|newcomers|actors|stars|actresses|additions) {<player>} (was|were) (revealed|announced|unveiled|confirmed|introduced)",
    "joining (the cast|them|him|her|N|the show|the series|the season) .. (was|were|is|are|will be|would be) {<player>[ as <part>]}",
    "(cast|casting)[ members] .. (revealed|announced|unveiled|confirmed)[ on D| in D| by N| on D by N](, including|, featuring|, with|, led by|, which included|, which includes|, consisting of|, comprising|:| to include| to be| as) {<player>[ as <part>]}",
    "(announced|confirmed|revealed|unveiled) (the|its) [(full|main|principal|official|regular|ensemble|initial|new) ]cast[ list| members][ of the (season|series|show)| for the (season|series|show)][,|:|, which] (including|includes|included|consisting of|comprising|featuring|led by|headed by|with|would include) {<player>[ as <part>]}",
    "(cast members|newcomers|additions|new cast|regulars|guest stars|casting) (announced|revealed|confirmed|unveiled) .. (include|included|were|are|was|is) {<player>[ as <part>]}",
    "(cast|announced|confirmed|hired|recur|star|join|joined|appear|regular|regulars|promoted) as N(, and|,|, with|, while| and|, alongside|; and|;) {<player> as <part>}",
    "(join|joined|cast|star|announced|appear)... as N, (alongside|along with|together with) {<player>[ as <part>]}",
    "(confirmed|announced|revealed) <player>'s (return|casting|involvement|appearance)",
    "(recast|recast the (role|part)|recast it) with <player>",
    "(cast|hired|tapped|chose|selected) {<player>} in (the|a|an) .. (role|part|lead)",
    "also (announced|revealed|confirmed|unveiled) (was|were) .. cast .. (including|featuring|comprising|consisting of) {<player>[ as <part>]}",
    "followed by {<player>[ as <part>]}",
    "cast (was|had been|has been|is) (rounded out|completed|filled out|led|headed) by {<player>[ as <part>]}",
    "replaced by {<player>}",
    "(cast|guest cast|cast list|casting|guest stars) .. (would include|will include|would feature|would consist of|will consist of|included|includes|include|was rounded out ... with|featuring|consisting of) {<player>[ as <part>]}",
    "(revealed|announced|confirmed|casting of|reported) {<player>}[ as <part>] (was|were|had been|has been) .. cast",
    "(with|and|while) {<player>} also (returning|joining|confirmed|cast|set to (star|play|recur|appear|return|reprise|join))",
    "(with|while) {<player>} (playing|portraying|joining|cast|starring|set to (star|play|recur|appear|return)|reprising|returning|co-starring)",
    "as did {<player>}",
    "(including|include) (other members|newcomers|actors) .., who was played by <player>,",
    "played by <player>, was (confirmed|announced|revealed) as (returning|joining|cast)",
    "(announced|confirmed|revealed)[ the] casting of {<player>}",
    "cast members {<player> as <part>}[,] (would|will) [also ](be starring|star|return|be returning|appear|be appearing|reprise)",
    "(cast|hired|added|signed|tapped) {<player>} (as|to play|to portray|in the role|for the role|to star)",
    trigger="add|added|adding|actors|actresses|members|stars|playing|portraying|starring|reprising|unveiled|reported|introduced|return|involvement|co-starring|cast|casting|returning|did|played|include|included|includes|joining|joined|join|star|appear|promoted|recur|alongside|recast|chose|selected|newcomers|additions|regulars|regular|hired|signed|tapped|guest|replaced|announced|confirmed|revealed|role",
)
def cast_listed(player: Person, here: Here, part: Part = "") -> Event | None:
    """Performers behind the words that make them known: "the cast list of A, B and C was revealed".

    >>> read("On March 2, 2015, a paper reported that the show had added two cast members, which was Ana Sol and Tom Birch.")
    event(type='casting', date='2015-03-02', subject='Ana Sol')
    event(type='casting', date='2015-03-02', subject='Tom Birch')
    >>> read("In July 2017, a cast list of Ana Sol and Tom Birch was revealed.")
    event(type='casting', date='2017-07', subject='Ana Sol')
    event(type='casting', date='2017-07', subject='Tom Birch')
    >>> read("A trailer in March 2018 revealed Ana Sol was cast as well.")
    event(type='casting', date='2018-03', subject='Ana Sol')
    >>> read("Ana Sol's casting was announced on June 3, 2015.")
    event(type='casting', date='2015-06-03', subject='Ana Sol')
    >>> read("Ana Sol's casting as Mira Vale was announced via press release on June 3, 2015.")
    event(type='casting', date='2015-06-03', subject='Ana Sol')
    >>> read("Details of Sol's casting, along with her part, were announced on June 3, 2015.")
    event(type='casting', date='2015-06-03', subject='Sol')
    >>> read("New cast members Ana Sol and Tom Birch were announced on June 3, 2015.")
    event(type='casting', date='2015-06-03', subject='Ana Sol')
    event(type='casting', date='2015-06-03', subject='Tom Birch')
    >>> read("In May 2017, the role of Greta was officially given to Ana Sol.")
    event(type='casting', date='2017-05', subject='Ana Sol')
    >>> read("In May 2017, it was revealed that Bo Lind and his character had been replaced by Ana Sol.")
    event(type='casting', date='2017-05', subject='Ana Sol')
    >>> read("In May 2017, the role of Greta was given to Ana Sol.")
    event(type='casting', date='2017-05', subject='Ana Sol')
    >>> read("Joining the cast in May 2017 was Ana Sol.")
    event(type='casting', date='2017-05', subject='Ana Sol')
    >>> read("The full cast was announced on 6 May 2019, including Ana Sol and Tom Birch.")
    event(type='casting', date='2019-05-06', subject='Ana Sol')
    event(type='casting', date='2019-05-06', subject='Tom Birch')
    >>> read("In May 2018, it was announced that the show would star Mia Bell, with Tom Birch playing her father.")
    event(type='casting', date='2018-05', subject='Mia Bell')
    event(type='casting', date='2018-05', subject='Tom Birch')
    >>> read("In May 2018, the actor of the role dropped out and was replaced by Ana Sol.")
    event(type='casting', date='2018-05', subject='Ana Sol')
    >>> read("The part was cast in May 2018, followed by Tom Birch as Finn in June 2018.")
    event(type='casting', date='2018-06', subject='Tom Birch')
    >>> read("In May 2016, the cast was announced: Ana Sol and Tom Birch.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    event(type='casting', date='2016-05', subject='Tom Birch')
    >>> read("On May 3, 2016, HBO announced the cast, which includes Ana Sol as Mira Vale and Tom Birch as Finn.")
    event(type='casting', date='2016-05-03', subject='Ana Sol')
    event(type='casting', date='2016-05-03', subject='Tom Birch')
    >>> read("New cast members announced in May 2016 included Ana Sol as Mira Vale.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    >>> read("In May 2016, Ana Sol was cast as Mira Vale, and Tom Birch as Finn Hale.")
    event(type='casting', date='2016-05', subject='Tom Birch')
    >>> read("In May 2016, Ana Sol joined the show as Mira Vale, alongside Tom Birch as Finn Hale.")
    event(type='casting', date='2016-05', subject='Tom Birch')
    >>> read("The cast was announced on 5 May 2014, with Ana Sol playing Mira Vale and Max Roe playing Tom Birch.")
    event(type='casting', date='2014-05-05', subject='Ana Sol')
    event(type='casting', date='2014-05-05', subject='Max Roe')
    >>> read("In June 2016, the network confirmed that main cast members Ana Sol as Mira Vale and Max Roe as Tom Birch would be starring.")
    event(type='casting', date='2016-06', subject='Ana Sol')
    event(type='casting', date='2016-06', subject='Max Roe')
    >>> read("In June 2016, Max Roe confirmed Ana Sol's return as Mira Vale.")
    event(type='casting', date='2016-06', subject='Ana Sol')
    >>> read("In May 2016, the role of Finn was recast with Max Roe.")
    event(type='casting', date='2016-05', subject='Max Roe')
    >>> read("In May 2016, the series cast Ana Sol in the lead role.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    >>> read("Joining them in May 2016 were Ana Sol and Tom Birch.")
    event(type='casting', date='2016-05', subject='Ana Sol')
    event(type='casting', date='2016-05', subject='Tom Birch')
    >>> read("Tom Birch left the series in May 2016 and was replaced by Max Roe.")
    event(type='casting', date='2016-05', subject='Max Roe')
    >>> read("On May 6, 2016, Tom Birch was replaced by Max Roe due to health reasons.")
    event(type='casting', date='2016-05-06', subject='Max Roe')
    >>> read("By May 2016, the main cast had been rounded out by Ana Sol and Tom Birch.")
    event(type='casting', date='[..2016-05]', subject='Ana Sol')
    event(type='casting', date='[..2016-05]', subject='Tom Birch')
    >>> read("In March 2014, Ana Sol was cast as Greta. Also revealed was the guest cast for the finale, including Max Roe as Hale and Tom Birch as Finn.")
    event(type='casting', date='2014-03', subject='Max Roe')
    event(type='casting', date='2014-03', subject='Tom Birch')
    >>> read("The cast included Ana Sol, who left in 2018.")
    """
    date = day_of(here)
    if date is None or not is_performer(player, here):
        return None
    if named := [n for n in range(here.low, here.high) if here.line[n] == "N"]:
        at = next((n for n in named if tidy(here.fold.words(n, n + 1)) == player), named[0])
        date = own_day(here.fold, at, date) or date
    words, before = here.words, here.line[: here.low]
    if words.endswith(" as") and here.line.startswith(" well", here.high):
        return None
    if compiled(r"include(?!d a|ing)| also |^(?:with|while) ").search(words) and not (
        SAID.search(before) or compiled(r"\b(?:announc|confirm|reveal|unveil)").search(words)
    ):
        return None
    if words.startswith("followed by") and (
        not compiled(r"\b(?:cast|aboard|on board|joined|signed)\b").search(before)
        or (not part and not here.under("casting"))
    ):
        return None
    if words.startswith("replaced by") and (
        not compiled(
            r"\b(?:role|part|character|actor|actress|dropped out|cast|exited|left|departed|withdrew|leaving|unable|unavailable)\b"
        ).search(f"{before}{' left' if _WHY.match(here.line, here.high) else ''}")
        or NOT_CAST.search(here.line[here.high :])
    ):
        return None
    return Event("casting", date, player)


#: Why a player, and no show, was replaced.
_WHY = later(
    r" (?:due to|because of|owing to|for) (?:[a-z]+ )?(?:health|illness|injury|schedul[a-z]+|personal|pregnancy)\b"
)

RULES = (cast_listed,)
