"""What an article is about, told by its title and its first sentences."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.grammar.opening import opening
from showbible.grammar.rules import Scene
from showbible.text import Document, Paragraph
from showbible.text.patterns import compiled, later

_NUMBERED = later(
    r"(?P<series>.+?),? (?:\((?:[A-Z]\w+ )?(?:season|series) (?P<inside>\d+)\)|(?:season|series) (?P<number>\d+))"
    r"(?: \(.*\))?$",
    re.IGNORECASE,
)
_LIST = later(
    r"List (?:of (?=.* episodes)|[Oo]f (?!.* Episodes))(?P<series>.+?) (?:(?i:episodes|characters|cast members|cast|finalists|contestants|candidates|housemates|"
    r"castaways|awards|cast and characters|guest stars))\b(?P<rest>.*)"
)
_RECEIVED = later(r"List of .{1,40}? received by (?P<series>.+?)(?P<rest> \([^()]*\))?$")
#: A list's title in title case: it goes with a lead alone, which tells of the show.
_LEAD_OF_LIST = later(r"List Of (?P<series>.+) Episodes\b.*")
_FINAL = r"(?:,? (?:and|or|&) (?:\w+ )?(?:final|last|current|concluding|penultimate|most recent|latest|upcoming|\w+)(?: overall)?,?)?"
_NTH = rf"(?:the )?(?P<nth>[\w-]+){_FINAL} (?:season|series|cycle|edition|installment|instalment)"
_OPENS = later(rf"{_NTH}(?:,[^,]{{3,60}},| \([^)]*\))? (?:of|in) (?P<rest>.+)", re.IGNORECASE)
_IS_NTH = later(
    rf"\b(?:is|was) {_NTH} (?:of|in|from) (?!(?:the |its )?(?:[\w'’:&.-]+ ){{0,4}}?(?:franchise|universe|\w+verse|trilogy|saga)\b)(?P<rest>.+)",
    re.IGNORECASE,
)
#: A season with a name of its own: "Low Tide: Harbour, the second season of the series Low Tide, is".
_CALLED_NTH = later(
    rf"(?P<title>[^.,(]{{2,80}}?)(?: \([^()]*\))?, {_NTH} (?:of|in|from) (?P<rest>(?!which\b|(?:the |its )?(?:[\w'’:&.-]+ ){{0,4}}?(?:franchise|universe|\w+verse|trilogy|saga)\b).+)",
    re.IGNORECASE,
)
_IS_NUMBER = later(
    r"\b(?:is|was) (?:the )?(?:season|series|cycle) (?P<nth>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) of (?P<rest>.+)"
)
_SERIES_NTH = later(r"(?:series|season) (?P<nth>[\w-]+) of (?P<rest>.+)", re.IGNORECASE)
_EPISODE = later(
    r"\b(?:is|was) the (?:[\w-]+(?:(?:,| and)? [\w-]+)? and )?(?P<nth>[\w-]+)(?: [\w-]+)?(?: and \w+)? episode (?:of|in|from)"
    r"|\bis (?:an|the \w+) episode (?:of|from) "
)
#: '"Title" is the tenth episode and first season finale of', '"Title" is the season finale of'.
_QUOTED_EPISODE = later(
    r"[\"“'][^\"”\n]{1,80}[\"”'](?: \([^()]*\))?,? (?:(?:is|was|serves as)|(?:also )?known as [^,.]{1,60},? (?:is|was)) (?:an?|the) (?:[\w'’-]+(?:,| and)? ){0,7}?"
    r"(?:episode|finale|premiere|pilot)(?:,? and (?:[\w'’-]+ ){1,6}?(?:episode|finale|premiere))?,? (?:of|in|from|to|for) "
)
_OF_SEASON = later(r"\b(?P<nth>[\w-]+) (?:season|series)\b")
_NAME = (
    r"(?P<name>[^\W_a-z][^,;(\n]*?)(?=,? (?:\(|which|that|who|is|was|premiered|began|begins|aired|airs|originally|follows|sees|"
    r"consist|consists|consisted|stars|starred|ran|runs|has|had|based|started|debuted|commenced|were|concluded|features?|featured|on|titled|"
    r"created|developed|centers|contains|took|takes|will|comprises|marks|focuses|introduced|broadcast|revolves|returned|saw|and was|as|tells|picks|deals)\b|[,;(]|\.(?:\s|$)|$)"
)
_AFTER_NOUN = later(_NAME)
_OTHER = later(
    r"\b(?:is|are|was|were) (?:an? |the )?(?:(?!(?:based|adapted|inspired|that|which|who|by|about|from|for|on|starring|created|loosely|set|with|featuring|following)\b)[\w–-]+ ){0,7}(?:fictional|(?<!television )(?<!Television )(?<!TV )(?:films?|movie)|novels?|franchise|"
    r"time machine|video game|troupe|group|character|soundtrack|album|song|band)\b"
)
#: Somebody's life: "Ana Sol (born May 3, 1970) is an actress".
_PERSON = later(
    r"[^.(]{3,70}? \((?:[^()]{0,120}\bborn (?:[A-Z]\w+ )?\d[^()]*|[^()]{0,60}?\d{4} ?[–-] ?(?:[A-Z]\w+ \d{1,2}, |\d{1,2} [A-Z]\w+ )\d{4}[^()]*)\),? [^.;]{0,90}?\b(?:is|was) an? (?:(?!(?:about|by|for|on|in|of|from|with|starring|series|show|drama|sitcom|programme|program|film)\b)[\w–-]+,? ){0,7}?"
    r"(?:actor|actress|comedian|businessman|businesswoman|singer|musician|politician|presenter|personality|model|director|writer|author|producer|chef|journalist|athlete|wrestler|rapper|host|designer|player|screenwriter|entrepreneur)\b"
)
#: Who shows, not what is shown: "Reef TV is an American television network".
_CHANNEL = later(
    r"[^.]{3,120}? (?:is|was) (?:an?|the) (?:(?!(?:based|that|which|who|by|about|from|for|on|in|of|starring|created|set|with|series|show|drama|sitcom|programme)\b)[\w–-]+ ){0,7}?(?:network|channel|broadcaster|station|streaming service|production company)\b(?! (?:series|show|drama|sitcom|programme|program|original|television|comedy|and))"
)
#: What a work on television was made from: "is a television adaptation of the novel".
_FOR_TELEVISION = later(
    r"\b(?:television|TV|series|serial|miniseries|drama) (?:adaptation|version|remake|dramati[sz]ation|reboot|revival|continuation) of\b"
)
_BRACKET = later(r"\s*\([^()]*\)\s*$")
_IN_BRACKETS = later(r"\((?P<inside>[^()]+)\)$")


def scene_of(document: Document) -> Scene:
    """The scene of an article; where title and text leave a thing open it stays empty.

    ``kind`` is ``season``, ``series``, ``episode``, ``list`` or ``other`` (a film, a character).
    """
    title = document.title.strip()
    lead = _lead(document)
    box = {f.key: f.text.value for i in document.infoboxes for f in i.fields}
    opens = lead[:600]
    bare = _BRACKET.sub("", title) or _first_named(opens)
    series, season, kind, thing = bare, None, "series", False
    if m := _LEAD_OF_LIST.match(title):
        series = bare = m["series"]
    if m := _RECEIVED.match(title) or _LIST.match(title):
        series, kind = m["series"], "list"
        season = _digits(s[1]) if (s := compiled(r"(?:season|series) (\d+)").search(m["rest"] or "")) else None
    elif m := _NUMBERED.match(title):
        series, season, kind = _BRACKET.sub("", m["series"]).strip(" ,:"), int(m["inside"] or m["number"]), "season"
        series = _better(series, title, opens)
    elif _EPISODE.search(opens) or _QUOTED_EPISODE.match(opens):
        kind = "episode"
        series, season = _of_episode(title, opens)
    elif (m := _of_a_season(opens, bare)) and (nth := _ordinal(m["nth"])) is not None:
        kind, season = "season", nth
        series = _named(m["rest"]) or bare
    elif _PERSON.match(opens) or _CHANNEL.match(opens.split(". ")[0]):
        kind, thing = "other", True
    elif (m := _OTHER.search(opens.split(". ")[0][:160])) and not (
        (bare and compiled(r"\((?:.*TV series|miniseries)").search(title)) or _FOR_TELEVISION.search(m[0])
    ):
        kind, thing = "other", compiled(r"\b(?:films?|movie)$").search(m[0]) is None
    if kind == "season" and season is None:
        season = _digits((box.get("season_number") or box.get("series_number") or "")[:3])
    network = box.get("network")
    titles = tuple(dict.fromkeys(t for t in (series, bare, _short(series, document), _other_name(bare, opens)) if t))
    network = network if network and lexicon.is_service(network) else None
    nth = _number(opens) if kind == "episode" else None
    said = opening(lead)
    return Scene(title, series, season, kind, network, titles, nth, thing, said.countries if said else ())


def _of_a_season(opens: str, title: str) -> re.Match[str] | None:
    """Where the first sentence says the season's number (``nth``) and of what it is one (``rest``)."""
    if m := _OPENS.match(opens) or _SERIES_NTH.match(opens) or _IS_NTH.search(opens[:200]):
        return m
    called = _CALLED_NTH.match(opens)
    return called if called and called["title"].strip("\"'") == title else _IS_NUMBER.search(opens[:200])


def _short(series: str, document: Document) -> str:
    """What a show is called for short: the part of its name behind a colon, if the article calls it so in its text."""
    _, colon, tail = series.rpartition(": ")
    if (
        not colon
        or len(tail) < 5
        or not tail[0].isupper()
        or lexicon.is_service(tail)
        or tail in lexicon.COUNTRIES
        or lexicon.is_locality(tail)
    ):
        return ""
    alone = re.compile(rf"(?<!: )\b{re.escape(tail)}\b(?!['’\w:])")
    text = (b.text.value for _, b in document.blocks() if isinstance(b, Paragraph))
    return tail if sum(len(alone.findall(t)) for t in text) > 4 else ""


#: Another name of a work, behind its name where its article opens: "(abbreviated as ANS)", ", also known as Ash,".
_ALSO_NAMED = later(
    r"[\"”']?,? \(?(?:also |often |commonly |sometimes |usually |better |or |simply )*(?:known|abbreviated|shortened|referred to|stylized|stylised|billed|marketed|titled)(?: to)?(?: simply)? as "
    r"[\"“']?(?P<name>[A-Z0-9][^,;()\"”\n]{1,60}?)[\"”']?(?=[,;)]| in [A-Z]| or | for short| and )"
)


def _other_name(name: str, opens: str) -> str:
    """What else the work is called, where its article opens with its ``name``."""
    if not name or not opens.startswith(name):
        return ""
    also = _ALSO_NAMED.match(opens, len(name))
    return also["name"].strip() if also and len(also["name"]) > 1 else ""


def _lead(document: Document) -> str:
    for section, block in document.blocks():
        if isinstance(block, Paragraph) and section.level == 1:
            text = block.text.value.lstrip()
            if len(text) > 40 and not text.startswith("{{"):
                return text
    return ""


_IS_A = later(
    r"(?!It |This |The (?:series|show|following|season)\b|In |On |A |An )(?P<name>[^\W_a-z][^.,;()]{0,60}?)(?: \([^()]*\))? (?:is|was) an? (?P<what>[^.;]{0,120})"
)


def _first_named(opens: str) -> str:
    """The show's name where the article has lost its title: "Reef is a Canadian drama series"."""
    m = _IS_A.match(opens)
    return m["name"].strip(" '\"") if m and opening(m["what"] and "a " + m["what"], 200) else ""


def _ordinal(word: str) -> int | None:
    number = lexicon.ordinal(word) or lexicon.number(word)
    return int(number) if number else None


def _digits(text: str) -> int | None:
    m = compiled(r"\d+").search(text or "")
    return int(m[0]) if m else None


def _named(text: str) -> str:
    """The series' name behind its description: "the American drama series Reef, which"."""
    if text[:1].isupper():
        m = _AFTER_NOUN.match(text)
        return m["name"].strip(" .'\"") if m else ""
    described = opening(text, 200)
    if described and (m := _AFTER_NOUN.match(text[described.end :].lstrip(" ,"))) and len(m["name"]) < 60:
        return m["name"].strip(" .'\"")
    m = compiled(r"the ").match(text)
    if m and (n := _AFTER_NOUN.match(text[4:])):
        return n["name"].strip(" '\"")
    return ""


def _better(series: str, title: str, opens: str) -> str:
    """The series' name with what the title leaves out: its first sentence names it in full."""
    m = _OPENS.match(opens) or _SERIES_NTH.match(opens)
    name = compiled(r"['’]s$").sub("", _named(m["rest"])) if m else ""
    if not name or name.isupper() or len(name) > 60:
        return series
    if name.casefold() == series.casefold():
        return name if name[0].isupper() else series
    if name.casefold() in title.casefold() and series.casefold() in name.casefold():
        return name
    return series


def _of_episode(title: str, opens: str) -> tuple[str, int | None]:
    inside = _IN_BRACKETS.search(title)
    season = None
    m = _OF_SEASON.search(opens, 0, 220)
    while m and season is None:
        season = _ordinal(m["nth"]) if not lexicon.number(m["nth"]) else None
        m = _OF_SEASON.search(opens, m.end(), 220)
    if inside and inside["inside"] in opens:
        return inside["inside"], season
    described = opening(opens)
    if described and (n := _AFTER_NOUN.match(opens[described.end :].lstrip(" ,"))):
        return n["name"].strip(), season
    if s := compiled(r"(?:series|season|episode|finale|premiere|pilot) (?:of |in |from )?([A-Z][\w'’: ]+?)[,.]").search(
        opens
    ):
        return s[1], season
    return _BRACKET.sub("", title), season


_NUMBER_IN_SEASON = later(r"\bthe (?P<nth>[\w-]+)(?: and (?:final|last))? episode\b")


def _number(opens: str) -> int | None:
    """The number in its season of an episode: "is the third episode of the second season"."""
    m = _NUMBER_IN_SEASON.search(opens)
    return lexicon.ordinal(m["nth"]) if m else None
