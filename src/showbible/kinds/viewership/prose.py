"""Rules over sentences that say how many watched."""

from __future__ import annotations

from showbible.grammar.rules import Here, rule
from showbible.kinds.viewership.apart import NOT_SHOW, of_a_name
from showbible.kinds.viewership.audience import (
    Gap,
    People,
    Size,
    Watched,
    late,
    stated,
    this_season,
    told_before,
)
from showbible.kinds.viewership.fact import Viewership
from showbible.kinds.viewership.nights import ONE_NIGHT, ONE_SHOW, OPENED, SOME, night_of
from showbible.text.patterns import compiled, later


@rule(
    "<what>[,] [...](was|were|had been|been|being) [collectively |originally |initially |O |also |later ](watched|viewed|seen|streamed) [live |collectively ]by <people>",
    "<what>[,] [...](was|were) (watched|viewed|seen) [live ]by <size>",
    "<what>[,] [...](it|and|then|which) was (watched|viewed|seen) by <people>",
    trigger="watched|viewed|seen|streamed",
)
def was_watched(what: Watched, here: Here, people: People | None = None, size: Size | None = None) -> Viewership | None:
    """Something was watched by so many.

    >>> read("The premiere was watched by 2.47 million viewers, fewer than the pilot.")
    viewership(scope='premiere', viewers=2470000)
    >>> read("The pilot was watched by 13.3 million.")
    viewership(scope='premiere', viewers=13300000)
    >>> read("The season premiered on May 3, 2016, and was watched by 2.3 million viewers.")
    viewership(scope='premiere', viewers=2300000, date='2016-05-03')
    >>> read('"Low Tide" was seen by 858,000 Canadian viewers.')
    viewership(scope='Low Tide', viewers=858000)
    >>> read("The season finale aired on June 8, 1999, and was watched by around 31.4 million viewers.")
    viewership(scope='finale', viewers=31400000, date='1999-06-08')
    >>> read("In its first four weeks the season was streamed by 34 million accounts.")
    viewership(scope='total', viewers=34000000)
    >>> read("The series was watched by 23 million households within its first four weeks.")
    viewership(scope='total', viewers=23000000)
    >>> read("The finale aired on May 5, 2006. It was watched by 7.4 million viewers.")
    viewership(scope='finale', viewers=7400000, date='2006-05-05')
    >>> read('"Low Tide" was broadcast in the spring. It was seen by 858,000 viewers.')
    viewership(scope='Low Tide', viewers=858000)
    >>> read("The special aired on May 5, 2006. It was watched by 7.4 million viewers.")
    >>> read("The pilot was watched by 13.3 million.", under="Spin-offs")
    >>> read("The Tide Cup, which preceded the premiere, was watched by 110 million viewers.")
    >>> read("This was a 4% increase from the episode before, which was watched by 2.83 million viewers.")
    """
    audience = people or size
    if of_a_name(here):
        return None
    told = told_before(here) if what == "it" and audience is not None else None
    if told is not None and audience is not None:
        return Viewership(scope=told[0], viewers=audience.viewers, date=None if late(here) else told[1])
    return stated(what, audience, here) if audience is not None else None


#: To have viewers.
_DREW = (
    "(drew|attracted|garnered|received|had|having|pulled in|pulled|brought in|scored|gained|earned|reached|recorded|achieved|secured|"
    "delivered|drawing|attracting|garnering|generated|peaked at|rated|got|posted|logged|notched|netted|mustered|amassed|saw|captured|"
    "tallied|registered|managed|obtained|enjoyed|commanded|hit|nabbed|snagged|hauled in|lured|collected|grabbed|pulling in)"
)


@rule(
    f"<what>[,] [...]{_DREW} <people>",
    f"<what>[,] [...]{_DREW} [an |a ](C|R) [..](rating|share)..(and|with|or) <people>",
    "<what> ...(ranked|topped|led|won|placed|finished|came) ...with <people>",
    "<what>, which (drew|attracted|garnered|received|pulled in|was watched by|was viewed by|was seen by) <people>",
    "<what>[,] [...](fell|dropped|rose|slipped|declined|grew|increased|dipped|climbed) to <people>",
    "<what> (drew|attracted|had|received|garnered|attracting|drawing) (an audience|a viewership|viewing figures|audiences) of <size>",
    "<what> [...](had|received|gained|achieved|scored|attracted|drew|recorded) [an |a ](overnight|consolidated|initial|average|live) (rating|ratings|figure|figures|audience|viewing figure|viewing figures|audiences|viewership) of <size>",
    "<what> (attracting|drawing|drew|attracted) <size>",
    "(and|while) <what> (had|drew|attracted|received) <size>",
    "<what> (was|became|is) the most[-| ]watched [...]with <people>",
    "(most|highest|lowest|least)[-| ](watched|viewed|rated|seen) episode ..(was|is|being) [the ..]<what>[,] [...](with|at|watched by|viewed by|seen by) <people>",
    "with <people>, <what> (was|became|is)",
    trigger="viewers|people|households|audience|viewership|million",
)
def drew(what: Watched, here: Here, people: People | None = None, size: Size | None = None) -> Viewership | None:
    """Something drew so many viewers.

    >>> read("The series premiere drew 4.1 million viewers.")
    viewership(scope='premiere', viewers=4100000)
    >>> read("The finale attracted an audience of 858,000 viewers.")
    viewership(scope='finale', viewers=858000)
    >>> read('"Low Tide", the season premiere, posted a 0.9 rating and 2.7 million viewers.')
    viewership(scope='premiere', viewers=2700000)
    >>> read("The premiere ranked first in its timeslot with 9.1 million viewers.")
    viewership(scope='premiere', viewers=9100000)
    >>> read('The most-watched episode of the season was "Low Tide", with 4.6 million viewers.')
    viewership(scope='Low Tide', viewers=4600000)
    >>> read("The first episode received overnight ratings of 5.8 million.")
    viewership(scope='premiere', viewers=5800000)
    >>> read("In its premiere, the series attracted 1.2 million viewers.")
    viewership(scope='premiere', viewers=1200000)
    >>> read("The second-season premiere drew 1.8 million viewers.")
    viewership(scope='premiere', viewers=1800000)
    >>> read("The mid-season finale drew 1.8 million viewers.")
    >>> read("The second season premiere of Tide Watch drew 2.3 million viewers.")
    >>> read("The premiere had 0.62 million viewers and the finale had 0.41 million.")
    viewership(scope='premiere', viewers=620000)
    viewership(scope='finale', viewers=410000)
    >>> read("The premiere was aired on May 3, 2016, and drew 3.1 million viewers within a week.")
    viewership(scope='premiere', viewers=3100000)
    >>> read("The premiere drew praise from 30 viewers.")
    """
    audience = people or size
    if audience is None or (
        size is not None and not compiled(r"viewers|audience|viewing|viewership|ratings of").search(here.line)
    ):
        return None
    return stated(what, audience, here)


@rule(
    "<what> [...](debuted|premiered|opened|launched|started|began|returned|aired) [...](to|with) <people>",
    "<what> (debuted|premiered|opened|launched) ..., (drawing|attracting|garnering|pulling in|bringing in) <people>",
    "<what> [...](debuted|premiered|opened|launched|aired) [...](to|with) (an audience|audiences|a viewership|ratings|viewing figures) of <size>",
    "(when|after) (it|the series|the show|the season) (debuted|premiered|launched) ...[,] <what> (drew|attracted|had|received|garnered|scored|pulled in) <people>",
    trigger="debuted|premiered|opened|launched|started|began|returned|aired",
)
def opened_to(what: Watched, here: Here, people: People | None = None, size: Size | None = None) -> Viewership | None:
    """The work began with so many viewers.

    >>> read("The series debuted to 5.5 million viewers.")
    viewership(scope='premiere', viewers=5500000)
    >>> read("The second season premiered on March 8, 2016 to 858,000 viewers.")
    viewership(scope='premiere', viewers=858000, date='2016-03-08')
    >>> read("The second season premiered to strong ratings, drawing 2.4 million viewers.")
    viewership(scope='premiere', viewers=2400000)
    >>> read("The series debuted to good reviews from viewers.")
    >>> read("It was the best start since Slack Tide premiered to 5.1 million viewers.")
    """
    audience = people or size
    if audience is None or not this_season(what, here) or here.scene.kind == "episode" or of_a_name(here):
        return None
    if " aired " in here.line[here.low : here.high] and not compiled(r"(?:premiere|pilot|debut|opener|launch)$").search(
        what
    ):
        return None
    if not compiled(
        r"(?:series|season|show|drama|programme|program|it|premiere|pilot|debut|opener|launch|N|C|O)$"
    ).search(what):
        return None
    return stated(what, audience, here, "premiere")


#: A whole season's place among others: how many watched it is no last night's figure.
_OF_THE_YEAR = later(
    r"\bended up\b|\b(?:finished|ended|closed|concluded) (?:the (?:year|season) )?(?:as|O|in (?!D)|ranked|number|tied)\b|most[ -]watched|rank"
)


@rule(
    "<what> (ended|concluded|finished|closed|bowed out|signed off|wrapped up) [...](with|to) <people>",
    "<what> aired ...to <people>",
    "(ratings|viewership|audience|audiences|figures) (peaked|rose|climbed|reached a high) (at|to|of) <people> (for|with) <what>",
    "<what> (ended|concluded|finished|closed) [...](with|to) (an audience|ratings|viewing figures) of <size>",
    "<what> (premiered|debuted|opened|began|started|launched) (with|to) <people>[,] (and|but) (ended|concluded|finished|closed) (with|to|at) <size>",
    trigger="aired|peaked|rose|climbed|high|ended|concluded|finished|closed|bowed|signed|wrapped",
)
def closed_to(what: Watched, here: Here, people: People | None = None, size: Size | None = None) -> Viewership | None:
    """The work ended with so many viewers.

    >>> read("The series ended with 3.3 million viewers for its final episode.")
    viewership(scope='finale', viewers=3300000)
    >>> read("The season opened with 3.2 million viewers and closed with 2.5 million.")
    viewership(scope='finale', viewers=2500000)
    >>> read("The final episode aired on May 3, 2016 to 2.1 million viewers.")
    viewership(scope='finale', viewers=2100000, date='2016-05-03')
    >>> read("Ratings peaked at 8.9 million viewers for the finale.")
    viewership(scope='finale', viewers=8900000)
    >>> read("The season ended with a lawsuit of 30 viewers.")
    >>> read("The season ended up with 11.2 million viewers.")
    >>> read("The season finished as the ninth most-watched of the year with 11.2 million viewers.")
    """
    audience = size or people
    if audience is None or audience.sort or not this_season(what, here) or here.scene.kind == "episode":
        return None
    words = here.line[here.low : here.high]
    if _OF_THE_YEAR.search(words):
        return None
    if compiled(r" aired |^(?:ratings|viewership|audiences?|figures) ").search(words):
        return stated(what, audience, here) if compiled(r"\b(?:finale|final|last|concluding)\b").search(what) else None
    if not compiled(r"(?:series|season|show|drama|finale|it|run)$").search(what):
        return None
    return stated(what, audience, here, "finale")


@rule(
    "(viewing figures|viewing figure|ratings|rating|viewership|overnight figures|overnight figure|audience figures|overnight ratings|the audience) for <what> (were|was|reached|averaged|stood at|came in at|peaked at) <size>",
    trigger="figures|figure|ratings|rating|viewership|audience",
)
def figures_for(what: Watched, size: Size, here: Here) -> Viewership | None:
    """Viewing figures, and for what.

    >>> read("Viewing figures for the first episode were 4.2 million.")
    viewership(scope='premiere', viewers=4200000)
    >>> read("Viewership for the season averaged 2.4 million.")
    viewership(scope='average', viewers=2400000)
    >>> read("The overnight viewing figure for its final was 4.3 million (5.2 million at the most).")
    viewership(scope='finale', viewers=4300000)
    >>> read("Ratings for the first episode were poor.")
    """
    return stated(what, size, here, "average" if " averaged " in here.line[here.low : here.high] else None)


@rule(
    "<people> (watched|had watched|were watching|tuned in to|tuned in for|tuned into|viewed|saw|tuned in to watch|tuned in to see) <what>",
    "<people> tuning in (to|for) <what>",
    trigger="tuning|watched|tuned|viewed|saw",
)
def they_watched(people: People, what: Watched, here: Here) -> Viewership | None:
    """So many watched something.

    >>> read("Over 31.4 million viewers watched the finale on June 8, 1999.")
    viewership(scope='finale', viewers=31400000, date='1999-06-08')
    >>> read("Many viewers watched the finale on May 6, 2004.")
    """
    return stated(what, people, here)


#: The lower end of what the figures lay between.
_RANGED = later(r"\b(?:between|from) C (?:and|to) (?:[a-z]+ )?$")
#: What is no audience: "by an average margin of".
_NO_AUDIENCE = later(r"\b(?:margin|gap|deficit|lead|loss|drop|decline|fall|rise|increase|difference|share)\b")

#: The same, in front of what it averaged.
_AIRED = later(
    r"\b((?:the|its) (?:[a-z'-]+ |O ){0,3}?(?:(?P<first>premiere|pilot|opener|debut)|(?P<last>finale|final episode|last episode))(?: episode)?) (?:aired|was (?:aired|broadcast|shown)|premiered|debuted)\b[^;C]*, $"
)


@rule(
    "(average|averaging|averaged) [season |series |total |weekly |live |national |per-episode ](viewership|audience|audiences|viewing figures) of <size>",
    "(average of|averaging|averaged|average audience of|averages) <people>",
    "<people> (per|an|each) episode",
    "(audience|audiences|viewership) of <size> (per|an|each|for each) episode",
    "<people> on average",
    "<size> average (daily|weekly|nightly|total|live|overnight) (viewers|households)",
    "<people> <gap>average minute",
    "(averaged|averaging) <gap>and <people>",
    "averaged <size>",
    "average [...]of <people>",
    "average [number of ](viewership|audience|audiences|viewing figure|viewing figures|rating|viewers) [...](was|were|is|of|at|stood at|reached) <size>",
    trigger="average|averaged|averaging|averages|per|audience|audiences|viewership",
)
def on_average(
    here: Here, size: Size | None = None, people: People | None = None, gap: Gap | None = None
) -> Viewership | None:
    """The average of the season.

    >>> read("It finished as the 74th ranked show, with an average audience of 3.62 million.")
    viewership(scope='average', viewers=3620000)
    >>> read("During its run, the show averaged around 2.86 million viewers.")
    viewership(scope='average', viewers=2860000)
    >>> read("The premiere averaged 3.1 million viewers.")
    viewership(scope='premiere', viewers=3100000)
    >>> read("The two-hour series premiere averaged 2.8 million viewers.")
    viewership(scope='premiere', viewers=2800000)
    >>> read("The first episode was seen by an average audience of 2.46 million.")
    viewership(scope='premiere', viewers=2460000)
    >>> read("The final episode of the season was seen by an average of 418,000 overnight viewers.")
    viewership(scope='finale', viewers=418000)
    >>> read("The season was shown with an audience of 2.3 million an episode.")
    viewership(scope='average', viewers=2300000)
    >>> read("The show delivered 9.63 million average daily viewers.")
    viewership(scope='average', viewers=9630000)
    >>> read("It trails behind its rival by an average margin of 100,000 viewers.")
    >>> read("The premiere of Harbour Lights averaged 2.8 million viewers.")
    viewership(scope='premiere', viewers=2800000)
    >>> read("The premiere of Low Tide averaged 2.8 million viewers.")
    >>> read("The third episode was seen by an average audience of 2.46 million.")
    >>> read("The season drew 2.1 million viewers per episode.")
    viewership(scope='average', viewers=2100000)
    >>> read("The viewership for the season was an average of one million viewers.")
    viewership(scope='average', viewers=1000000)
    >>> read("Viewership ranged between 1.2 and 2.3 million viewers per episode.")
    >>> read("The series premiere aired on a Monday, averaging 14.41 million viewers.")
    viewership(scope='premiere', viewers=14410000)
    >>> read("The two-hour episode averaged 21 million viewers.")
    >>> read("The premiere of the second season won its hour with an average of 4.2 million viewers.")
    viewership(scope='premiere', viewers=4200000)
    >>> read("The final of the season, in which Ana Sol took the prize, was its best night, with an average of 3.1 million viewers.")
    viewership(scope='finale', viewers=3100000)
    >>> read("Its first airing averaged 3.1 million viewers.")
    >>> read("Episodes three and five were watched by an average of 310,000 viewers.")
    >>> read("The first six episodes averaged 455,000 viewers.")
    >>> read("Its lead-in, Slack Tide, averaged 12.4 million viewers.")
    >>> read("The time slot averaged 6 million viewers before the series.")
    >>> read("The finale was above the average of the season.")
    """
    found = size or people
    before = compiled(r"(?:O season|O series|season C)[^.;]{0,60}$").search(here.line[: here.high])
    if found is None or (before is not None and not this_season(before[0], here)):
        return None
    if _NO_AUDIENCE.search(here.line, here.low, here.high) or OPENED.search(here.line, 0, here.low):
        return None
    if SOME.search(here.line, 0, here.low):
        return None
    night = None if "episode" in here.words else night_of(here)
    if night is not None and night[1] is None:
        return None
    if night is None and (ONE_NIGHT.search(here.line[: here.low]) or _RANGED.search(here.line[: here.low])):
        return None
    if NOT_SHOW.search(here.line, 0, here.low):
        return None
    if here.words.startswith("averag") and ONE_SHOW.search(here.line, 0, here.low) and night is None:
        return None
    if here.words.startswith("averaging") and (aired := _AIRED.search(here.line, 0, here.low)):
        return stated(aired[1], found, here, "premiere" if aired["first"] else "finale")
    if night is not None:
        return stated(night[0], found, here, night[1])
    if people is None and not compiled(r"view(?:ers|ing|ership)|audience").search(here.line):
        return None
    return stated("average", found, here, "average")


@rule(
    "(launching|debuting|premiering|opening) (to|with) ...<people>",
    "(launching|debuting|premiering|opening) (to|with) (an audience|audiences|a viewership) of <size>",
    trigger="launching|debuting|premiering|opening",
    last=True,
)
def opening_to(here: Here, people: People | None = None, size: Size | None = None) -> Viewership | None:
    """The work began with so many viewers, told in passing.

    >>> read("Although launching to big audiences of 8.31 million viewers, the show declined.")
    viewership(scope='premiere', viewers=8310000)
    >>> read("The spin-off struggled, debuting to 2.1 million viewers.")
    """
    audience = people or size
    if audience is None or here.scene.kind == "episode" or NOT_SHOW.search(here.line, 0, here.low):
        return None
    if compiled(r"\b(?:spin-?off|film|special|episode|sequel|remake|[NQ]) [^;]*$").search(here.line, 0, here.low):
        return None
    return stated("the series", audience, here, "premiere")


RULES = (was_watched, drew, opened_to, closed_to, figures_for, they_watched, on_average, opening_to)
