"""What an article's title and lead say that the work is: the show, the season, its country, genre and network."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.networks import lead_of, networks_of
from showbible.grammar.opening import opening
from showbible.grammar.prose import Prose, Reading
from showbible.kinds.attribute.fact import Attribute
from showbible.kinds.fact import Found
from showbible.text import Span
from showbible.text.patterns import compiled, later


def titled(reading: Reading) -> Iterator[Found]:
    """The show's name and the season's number, from the title and from the first words of the lead."""
    scene, document = reading.scene, reading.document
    if not scene.series or scene.kind == "other":
        return
    spans: list[Span] = []
    if document.title and document.title_span.end > document.title_span.start and scene.series in document.title:
        spans.append(document.title_span)
    first = next(lead_of(reading), None)
    if first is not None:
        at = folded_find(first.text[:400], scene.series)
        if at is not None:
            spans.append(first.passage.span(0, at))
    for span in spans:
        yield Found(Attribute("series", scene.series), "attribute.title", span)
    if scene.season and scene.kind in {"season", "episode"} and spans:
        told = _numbered(first, scene.season) if first is not None else None
        titled = spans[0] if re.search(rf"\b{scene.season}\b", document.title) else None
        yield Found(Attribute("season_number", scene.season), "attribute.title", titled or told or spans[-1])


def _numbered(first: Prose, season: int) -> Span | None:
    """Where the first sentences say the season's number: "the second and final season", "season 28"."""
    for m in _SEASON.finditer(first.text[:400]):
        word = m["nth"] or m["number"]
        if season in (lexicon.ordinal(word), lexicon.number(word), int(word) if word.isdigit() else None):
            return first.passage.span(m.start(), m.end())
    return None


_SEASON = later(
    r"\b(?:season|series|cycle) (?P<number>\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b|"
    r"\b(?!(?:is|was|the|this|its|a) )(?P<nth>[\w-]+)(?:,? (?:and|or|&) [\w -]{3,20}?)? (?:season|series|cycle|edition|instal?ment)\b"
)


def folded_find(text: str, name: str) -> int | None:
    """Where ``name`` ends in ``text``, whatever its case; ``None`` where it isn't."""
    m = re.search(re.escape(name), text, re.IGNORECASE)
    return m.end() if m else None


def opened(reading: Reading) -> Iterator[Found]:
    """Country, language and genre from the description in the first sentence."""
    if reading.scene.kind == "other":
        return
    first = next(lead_of(reading), None)
    said = opening(first.text) if first is not None else None
    if first is None or said is None:
        return
    span = first.passage.span(said.start, said.end)
    for code in said.countries:
        yield Found(Attribute("country", code), "attribute.opening", span)
    for language in said.languages:
        yield Found(Attribute("language", language), "attribute.opening", span)
    genre = said.genre.replace(reading.scene.series, "").strip() if reading.scene.series else said.genre
    if not genre and (again := _IT_IS.search(first.text, said.end, said.end + 500)):
        # "It is a black comedy about a port": the second sentence describes it.
        more = opening(first.text[again.end() :], 60)
        if more is not None and not more.start - 3 > 0:
            genre = more.genre
            span = first.passage.span(again.start(), again.end() + more.end)
    if genre:
        yield Found(Attribute("genre", genre), "attribute.opening", span)


_IT_IS = later(r"(?<=\. )(?:It|The (?:series|show|drama)) (?:is|was) (?=an? )")


def networks(reading: Reading) -> Iterator[Found]:
    """The network or service that first shows the work, from the lead; else from who picked it up or shows it."""
    for name, span in networks_of(reading):
        yield Found(Attribute("network", name), "attribute.network", span)


_SUBTITLE = later(r"\((?:sub)?titled (?:as )?[\"“]?(?P<title>[A-Z][^()\"“”;]{1,50}?)[\"”]?\)")
_FIRST_CALLED = later(
    r"\((?:originally|initially|tentatively|provisionally|working title:?|previously)(?: (?:titled|called|known as|entitled|under the title))? [\"“]?(?P<title>[A-Z][^()\"“”;,]{1,50}?)[\"”]?\)"
)
#: "concluded on May 3, 2016 (22 episodes)".
_IN_BRACKETS = later(
    r"\b(?:concluded|ended|finished|aired|ran|broadcast)\b[^.;()]{0,60}\((?P<count>\d{1,3}) episodes\)"
)
_COST_EACH = later(
    r"\b(?:(?:[Ee]ach|[Ee]very|[Aa]n|[Oo]ne) (?:[a-z]+ )?episode|[Tt]he (?:[a-z-]+ )?pilot(?: episode)?(?:, [^.;$]{3,60},)?) (?:reportedly |also )?(?:costs?|costing) (?:about |around |roughly |approximately |over |nearly |an estimated |between |up to |a total of )*(?P<sum>(?:US|A|C|NZ|HK)?[$£€₩¥]\s?\d[\d.,]*\d?(?: ?(?:million|billion))?)"
)
_OR_SUM = later(
    r",? (?:or|and)(?: (?:about|around|approximately|roughly|some))* (?P<sum>(?:US|A|C|NZ|HK)?[$£€]\s?\d[\d.,]*\d?(?: ?(?:million|billion))? (?:per|an|each|for each) (?:episode|season|hour))"
)
#: What the sums of the episodes come to.
_IN_ALL = later(
    r",? \(?totall?ing (?:(?:about|around|approximately|some|over|nearly) )?(?P<sum>(?:US|A|C|NZ|HK)?[$£€]\s?\d[\d.,]*\d?(?: ?(?:million|billion))?)"
)
#: "a miniseries costing $104 million", "the cost per episode was about $3 million".
_COSTING = later(
    r"\b(?:(?:series|miniseries|production|serial|drama),? costing|[Cc]osts? per (?:episode|hour) (?:was|is|were))(?: (?:about|around|roughly|approximately|over|nearly|an estimated|reportedly|some|estimated at)){0,2} "
    r"(?P<sum>(?:US|A|C|NZ|HK)?[$£€₩¥]\s?\d[\d.,]*\d?(?: ?(?:million|billion))?)"
)
#: What it was cut or raised to, or cost at the most: "from $3.4 million to $3 million".
_TO_SUM = later(
    r" to (?P<sum>(?:US|A|C|NZ|HK)?[$£€]\s?\d[\d.,]*\d?(?: ?(?:million|billion))?(?: (?:per|an|each) episode)?)"
)
_SUM = (
    r"(?P<sum>(?:US|A|C|NZ|HK)?[$£€₩¥]\s?\d[\d.,]*\d?(?:[–-]\d[\d.,]*)?(?: ?(?:million|billion|m\b))?"
    r"(?: (?:per|an|each|for each|for every|a) (?:episode|season|hour|instalment|installment))?)"
)
#: The sum further behind: "the budget has been put at $9 million an hour".
_PUT_AT = later(
    r"\b[Bb]udget(?:ed)?(?! (?:cuts?|reduc|problem|overrun))(?: (?!film|movie|advert|marketing|cut|reduc|cost)[\w,’'-]+){0,9}? (?:at|of|around|about|between|from|to)(?: (?:around|about|roughly|nearly|over|some|approximately|almost|up to|an estimated))? "
    + _SUM
)
_BUDGET = later(
    r"\b(?:(?P<made>(?:[Mm]ade|[Pp]roduced|[Ff]ilmed) (?:for|at)(?: (?:about|around|roughly|some|approximately|nearly|over))?)|[Bb]udget(?:ed)? (?:of|was|at|is|reportedly|for|in the (?:range|region) of)(?: [a-z]+){0,5}?|(?:cost|costs|costing)(?: [a-z]+){0,3}?|[Aa]t (?:an?|its) (?:[a-z]+ ){0,3}?cost of(?: [a-z]+){0,3}?) (?P<sum>(?:US|A|C|NZ|HK)?[$£€₩¥]\s?\d[\d.,]*\d?(?:[–-]\d[\d.,]*)?(?: ?(?:million|billion))?"
    r"(?: (?:per|an|each|for each) (?:episode|season|hour))?)"
)

#: What the whole cost: "the miniseries cost $270 million".
_WHOLE_COST = later(
    r"\b(?:[Tt]he (?:entire |whole |complete )?(?:series|miniseries|mini-series|production|show|programme|drama|serial)|It) (?:(?:reportedly|itself|is|was|has|have|had|estimated|reported|said|believed|to|been|ultimately|eventually|also) ){0,5}cost (?:(?:about|around|roughly|approximately|over|nearly|more|than|an|estimated|reported|some|up|to|at|least|almost|US) ){0,4}"
    r"(?P<sum>(?:US|A|C|NZ|HK)?[$£€₩¥]\s?\d[\d.,]*\d?(?:[–-]\d[\d.,]*)?(?: ?(?:million|billion|m\b))?)"
)
#: The sum in front: "its £16 million budget", "with a budget of 20 million dollars".
_SUM_FIRST = later(
    r"\b(?:an?|its|the|'s|’s) (?:(?:reported|estimated|total|combined|overall|whole|then-record|record|huge|lavish) ){0,2}(?P<sum>(?:US|A|C|NZ|HK)?[$£€₩¥]\s?\d[\d.,]*\d?(?:[ -]?(?:million|billion))?)[ -](?:(?:[a-z-]+ )?budget\b(?! (?:cuts?|film|movie))|(?:production|miniseries)\b(?! (?:compan|design|facilit|studio|deal|complex|center|centre|fund)))"
)
_IN_WORDS = later(
    r"\b[Bb]udget of (?:(?:about|around|roughly|approximately|over|nearly|almost|some|an estimated) )?(?P<sum>\d[\d.,]* (?:million|billion) (?:dollars|pounds|euros|kroner|kronor|rubles|roubles|rupees|yen|won|zlotys)(?: (?:per|an|each|for each) (?:episode|season))?)"
)


_EACH = later(r"\b(?:[Mm]ade|[Pp]roduced|[Ff]ilmed) (?:for|at) [^.;]{0,16}[$£€]")


#: What else than the work may have a budget, close in front of it.
_OTHERS_SUM = later(
    r"film|\b(?:(?<!n )shorts?(?! of)|short subject|demo|test reel|teaser|trailer|commercial|advert\w*|campaign|promo\w*|(?:video )?game|(?:music )?video|stage show|musical|tour|book|web ?series|remake|props|wardrobe|costumes?|departments?|title sequence)\b"
)


#: The same, right behind the sum.
_FOR_OTHERS = later(r" (?:on|for) (?:the|an?|its|their) (?:[a-z-]+ ){0,2}(?:film|movie|campaign|game|advert\w*)\b")


def asides(reading: Reading) -> Iterator[Found]:
    """A season's subtitle in brackets behind its name, and what a work is said to have cost."""
    if reading.scene.kind in {"other", "list"}:
        return
    first = next(lead_of(reading), None)
    if (
        first is not None
        and (m := _FIRST_CALLED.search(first.text[:600]))
        and reading.scene.kind in {"series", "season"}
    ):
        yield Found(Attribute("working_title", m["title"]), "attribute.first_called", first.passage.span(*m.span()))
    if (
        first is not None
        and reading.scene.kind in {"season", "series"}
        and (m := _IN_BRACKETS.search(first.text, 0, 800))
    ):
        yield Found(
            Attribute("episode_count", int(m["count"])), "attribute.count_in_brackets", first.passage.span(*m.span())
        )
    if first is not None and (m := _SUBTITLE.search(first.text[:300])) and "sub" in m[0][:5]:
        yield Found(Attribute("subtitle", m["title"]), "attribute.subtitle", first.passage.span(*m.span()))
    for prose in reading.prose:
        if prose.plot or (
            "udget" not in prose.text
            and " cost" not in prose.text
            and " million production" not in prose.text
            and _EACH.search(prose.text) is None
        ):
            continue
        for m in _sums(prose.text):
            if ("cost" in m[0][:5] or m.groupdict().get("made")) and not compiled(
                r"(?:per|an|each|for each) \w+$"
            ).search(m["sum"]):
                continue
            if _FOR_OTHERS.match(prose.text, m.end()) or _OTHERS_SUM.search(
                prose.text[max(0, m.start() - 60) : m.start()].rpartition(". ")[2]
            ):
                continue
            more = _also_sum(prose.text, m)
            for one in (m, more) if more else (m,):
                span = prose.passage.span(m.start(), one.end())
                yield Found(Attribute("budget", one["sum"].strip(" ,.")), "attribute.budget", span)
        for m in (*_COST_EACH.finditer(prose.text), *_WHOLE_COST.finditer(prose.text), *_COSTING.finditer(prose.text)):
            yield Found(Attribute("budget", m["sum"].strip(" ,.")), "attribute.budget", prose.passage.span(*m.span()))


def _also_sum(text: str, m: re.Match[str]) -> re.Match[str] | None:
    """A second sum that is told right behind the first."""
    changed = _TO_SUM.match(text, m.end())
    return _OR_SUM.match(text, m.end()) or _IN_ALL.match(text, m.end()) or changed


def _sums(text: str) -> Iterator[re.Match[str]]:
    """What a text says that the work cost; a sum that stands further behind counts where none is nearer."""
    near = list(_BUDGET.finditer(text))
    yield from near
    for m in _PUT_AT.finditer(text):
        if not any(n.start("sum") == m.start("sum") or n.start() == m.start() for n in near):
            yield m
    for told in (_SUM_FIRST, _IN_WORDS):
        yield from (m for m in told.finditer(text) if not any(n.start("sum") == m.start("sum") for n in near))
