"""What sentences say about when the work was written."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Date
from showbible.kinds.event.fact import Event
from showbible.kinds.event.making import told
from showbible.text.patterns import compiled, later


@rule(
    "(writing|work|writers' room|writers room|scriptwriting|the scripts|scripts|script writing|N's writers room|work on the scripts) [(for|on|of) (the|its|this) [O |new ](season|series|show|scripts|C episodes|episodes|miniseries|drama) ][in N ][had |was |officially |has ](began|begun|started|commenced|opened|convened|underway|(was|is) (officially |now )open)",
    "work (had begun|began|has begun|started|had started) on (the|its) [O ](season|series|scripts)",
    "(began|started|begun|commenced|begin|start) (working on (the|its) [O ](season|series)|breaking (the story|stories|the stories)|writing|work on (the|writing) (season|series|scripts)|breaking the season|scripting|working on the scripts|work on the scripts|work on the O (season|series)|writing the O (season|series))",
    "(writers|writing staff|writing team|writers' room)[ had] (returned to work|got to work|went to work|reconvened|convened|gathered|assembled|reassembled|reunited|began work|started work|went back to work|began meeting)",
    trigger="writing|writers|scripts|scripting|scriptwriting|script|breaking|work|working",
)
def writing_started(here: Here) -> Iterator[Event]:
    """Writing began.

    >>> read("Writing for the season had begun by April 2016.")
    event(type='writing_started', date='[..2016-04]')
    >>> read("In April 2016, Sol began writing the season.")
    event(type='writing_started', date='2016-04')
    >>> read("Writing for the second season began in January 2015.")
    event(type='writing_started', date='2015-01')
    >>> read("The writers returned to work in May 2014.")
    event(type='writing_started', date='2014-05')
    >>> read("By April 2016, work had begun on the second season.")
    event(type='writing_started', date='[..2016-04]')
    >>> read("Sol began working on the second season in April 2016.")
    event(type='writing_started', date='2016-04')
    >>> read("In April 2016, Sol wanted to start writing the season.")
    >>> read("In April 2016, Sol, the lead character designer, said that he had begun working on the second season.")
    >>> read("In April 2016, Sol began writing for a paper.")
    """
    if here.words.casefold().startswith("work ") and not compiled(r"\b(?:season|series|scripts)\b").search(here.words):
        return
    if compiled(
        r" (?:for an? |songs|music|plays|poe(?:ms|try)|(?:short )?stories|jokes|professionally|novels?|books?|a (?:book|novel|play|film|script for))"
    ).match(here.line[here.high :]):
        return
    if _OF_ANOTHER_TRADE.search(here.fold.text, here.fold.start, here.fold.end):
        return  # "the designer said that he had begun working on the season"
    if compiled(r"\b(?:want|wanted|hoped?|hoping|plan|planned|planning|intended|needed|like) to $").search(
        here.line[: here.low]
    ):
        return
    for event in told("writing_started", here.date(), here):
        yield Event(event.type, event.date)


#: A trade of him who began his work on the season that isn't writing.
_OF_ANOTHER_TRADE = later(
    r"\b(?:designer|composer|editor|cinematographer|photography|animator|actor|actress|star|choreographer|coordinator|supervisor|artist)(?: [A-ZÀ-Þ][\w'’-]+){0,3},? [^.;]{0,60}\b(?:s?he|they) (?:had|has|was)\b"
)


@rule(
    "(writing|scripts|the scripts|scriptwriting|all scripts) [for the (season|series|show|C episodes) |for all [of the ][C ]episodes |on the (season|series|show) |of the season ][(had|was|were|had been|have been) ](complete|completed|finished|concluded|wrapped|done|ended)",
    "(final|last) script (was|had been) (completed|finished|turned in|handed in|submitted)",
    "(finished|completed|concluded|wrapped) (writing|the scripts|all the scripts|the writing process)",
    "(turned in|handed in|delivered|submitted|finished|completed) (the|his|her|their) [final |last ](script|scripts) (of|for) (the|its) [season |series ](finale|season|final episode|last episode)",
    trigger="writing|scripts|scriptwriting|script",
)
def writing_ended(here: Here) -> Iterator[Event]:
    """The scripts were done.

    >>> read("Work went on, with the scripts completed by the end of March 2014.")
    event(type='writing_ended', date='[..2014-03]')
    >>> read("By May 2016, Sol had finished writing the season.")
    event(type='writing_ended', date='[..2016-05]')
    >>> read("In May 2016, Sol said that the scripts for all ten episodes had been finished.")
    event(type='writing_ended', date='2016-05')
    >>> read("The final script was turned in on May 3, 2016.")
    event(type='writing_ended', date='2016-05-03')
    >>> read("Quill turned in the script of the finale on March 3, 2017.")
    event(type='writing_ended', date='2017-03-03')
    >>> read("In May 2016, Quill said that the first five scripts had been completed.")
    >>> read("The scripts were good in May 2016.")
    """
    if SOME.search(here.line, 0, here.low):
        return  # "the first five scripts had been completed"
    date = here.date()
    if date and _HANDED_IN.match(here.words):
        yield Event("writing_ended", date)
        return
    for event in told("writing_ended", date, here):
        yield Event(event.type, event.date)


#: The last script is what tells that the writing was over, though the finale be only an episode.
_HANDED_IN = later(r"(?:turned|handed|delivered|submitted|finished the|completed the)")
#: What is no more than a part of the scripts.
SOME = later(r"\b(?:O|C|several|some|half|most|many) (?:of (?:the )?)?(?:C )?$")


@rule(
    "(halfway|midway|half way|partway) (through|into|in) (the writing|writing|the scripts)",
    "writers (were|are|was) [already |about |roughly ](halfway|midway|half way|partway) (through|into) (the|their) [O ](season|series|episodes|run)",
    "(were|was|are) (working on|still writing|writing) (the scripts|scripts|episode|episodes|the season|the series|the O episode|the O season|the O series)",
    "(was|were|is|are) (writing|scripting) (the season|the series|the O season|the O series|the scripts)",
    "(in the process of|process of) writing",
    "(were|was|are) breaking (the|story|stories)",
    "(writing|writing process|scripts) [(of|for) the [O ](season|series|show) ](was|were|is|are) [about |roughly |nearly |more than |over ](half|halfway|C percent|P|almost|three-quarters) (done|finished|complete|completed|written|through)",
    "(C|half|several|most) [(of the|more) ][episode ]scripts (had been|have been|were) (completed|written|finished|delivered)",
    "(half|some|most|many|C|several) of the (scripts|episodes) (had been|have been|were) (written|completed|finished)",
    "scripts for C episodes (had been|have been|were|was) (completed|written|finished)",
    "scripts for the O [C ](episodes|episode) (had been|were|was|have been) (completed|written|finished)",
    "O [C ](episodes|scripts) (had been|were|have been) (written|completed)",
    "(written|finished|completed) (half|most|C) of the (scripts|episodes)",
    trigger="writing|writers|scripts|working|breaking|written|episodes",
)
def writing(here: Here) -> Iterator[Event]:
    """The writers were at work.

    >>> read("Sol's team were halfway through the writing process by June 2014.")
    event(type='writing', date='[..2014-06]')
    >>> read("By May 2016, they were working on the scripts.")
    event(type='writing', date='[..2016-05]')
    >>> read("They were in the process of writing by May 2016.")
    event(type='writing', date='[..2016-05]')
    >>> read("By May 2016, the writers were breaking the seventh episode.")
    event(type='writing', date='[..2016-05]')
    >>> read("In May 2016, Sol said that half of the scripts had been written.")
    event(type='writing', date='2016-05')
    >>> read("By May 2016, the first two episodes had been written.")
    event(type='writing', date='[..2016-05]')
    >>> read("As of May 2016, scripts for six episodes had been written.")
    event(type='writing', date='[..2016-05]')
    >>> read("In May 2016, Quill said the writers were halfway through the season.")
    event(type='writing', date='2016-05')
    >>> read("By May 2016, four scripts had been completed.")
    event(type='writing', date='[..2016-05]')
    >>> read("Quill said in May 2016 that the writing of the season was half finished.")
    event(type='writing', date='2016-05')
    >>> read("Half of the writing was good in May 2016.")
    """
    for event in told("writing", here.date(), here):
        yield Event(event.type, event.date)


@rule(
    "(began|started|begun) (work on|working on|writing) (the|its|their) [O ](scripts|season|series|episodes) (in|on) <start>[,] and (had |)[it ](finished|completed|done|complete)[ them| it| the scripts| writing] (in|on|by) <end>",
    "(the|its|all) [O |C ](season|scripts|episodes|series) (was|were) written (between|from|over) <start> (and|to|until|through) <end>",
    trigger="began|started|begun|written",
)
def written_between(start: Date, end: Date, here: Here) -> Iterator[Event]:
    """The scripts were written from one day to another.

    >>> read("Quill began work on the scripts in March 2016 and had finished by August.")
    event(type='writing_started', date='2016-03')
    event(type='writing_ended', date='[..2016-08]')
    >>> read("The season was written between March and August 2016.")
    event(type='writing_started', date='2016-03')
    event(type='writing_ended', date='2016-08')
    >>> read("The season was written in March 2016.")
    """
    if start.edtf and end.edtf and start.day.month and end.day.month:
        yield Event("writing_started", start.edtf)
        yield Event("writing_ended", end.edtf)


RULES = (
    writing_started,
    writing_ended,
    writing,
    written_between,
)
