"""What an article is about, told by its title and its first sentences."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.grammar.rules import Scene
from showbible.text import Document, Paragraph

_NUMBERED = re.compile(
    r"(?P<series>.+?),? \(?(?:(?P<adjective>[A-Z]\w+) )?(?:season|series) (?P<number>\d+)\)?(?: \(.*\))?$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\b(?P<nth>[Tt]he (?P<word>\w+(?:-\w+)?)(?:,? (?:and|or) \w+)? (?:season|series))\b")
_AMERICAN = r"(?:[\w.,/'’()&–-]+ ){0,14}?"
_OF_SERIES = re.compile(
    rf"(?:season|series)(?:,| \([^)]*\))? of (?:the )?(?P<words>{_AMERICAN})(?:television |TV |web |drama |sitcom |anime |comedy |animated |reality |dramedy )*"
    r"(?:series|sitcom|programme|program|show|drama|anime|soap opera|anthology|miniseries|dramedy|comedy|competition)"
    r"(?: television series| series)?,? (?P<name>[^\W_a-z][^,.;(]*?)(?=,? (?:\(|which|that|who|is|was|premiered|began|aired|originally|follows|sees|consist|stars|ran|has|had|based|started|debuted|commenced|were|concluded|features?|on|titled|created|developed|centers)\b|[,.;(]|$)"
)
_EPISODE = re.compile(
    r"\b(?:is|was) the (?:[\w-]+(?:(?:,| and)? [\w-]+)? and )?(?P<nth>[\w-]+)(?: [\w-]+)?(?: and \w+)? episode (?:of|in|from)|first episode of"
)
_FROM_SERIES = re.compile(
    r"(?:(?:television|TV|web|drama|comedy|animated|Fox|HBO|NBC|ABC|CBS|sitcom) )+series,? (?P<name>[A-Z][^,.;]*?)(?=[,.;]|$| and | which | that | as )"
)
_BRACKET = re.compile(r"\s*\([^()]*\)\s*$")


def scene_of(document: Document) -> Scene:
    """The scene of an article; where title and text leave a thing open it stays empty."""
    title = document.title.strip()
    lead = next(
        (
            b.text.value
            for s, b in document.blocks()
            if isinstance(b, Paragraph) and s.level == 1 and len(b.text.value) > 40
        ),
        "",
    )
    box = {f.key: f.text.value for i in document.infoboxes for f in i.fields}
    series, season, kind = _BRACKET.sub("", title), None, "series"
    if m := _NUMBERED.match(title):
        series, season, kind = _BRACKET.sub("", m["series"]).strip(), int(m["number"]), "season"
    elif m := re.match(r"List of (.+?) (?:episodes|characters|cast members|finalists|contestants)", title):
        series, kind = m[1].removeprefix("The X").strip() if m[1] == "The X" else m[1], "list"
    opening = lead[:600]
    if kind == "series" and (m := _EPISODE.search(opening)):
        kind = "episode"
        if (s := _FROM_SERIES.search(opening)) and s["name"]:
            series = s["name"].strip()
        elif s := re.search(r"series,? ([A-Z][\w'’: ]+?)[,.]", opening):
            series = s[1]
    elif kind == "season" and (m := _OF_SERIES.search(opening)) and len(m["name"]) < 60:
        name = re.sub(r"['’]s$", "", m["name"].strip())
        if (
            name.casefold() in title.casefold()
            or name.casefold() in series.casefold()
            or series.casefold() in name.casefold()
        ):
            series = name if len(name) >= len(series) or name.casefold() in series.casefold() else series
    if (
        season is None
        and kind == "series"
        and (m := _ORDINAL.match(lead.removeprefix("The ").join(["The ", ""]) if lead else ""))
    ):
        season = None
    number = box.get("season_number") or box.get("series_number") or ""
    if kind == "season" and season is None and number[:2].strip(":").isdigit():
        season = int(number[:2].strip(":"))
    network = box.get("network")
    titles = tuple(dict.fromkeys(t for t in (series, _BRACKET.sub("", title)) if t))
    return Scene(title, series, season, kind, network if network and lexicon.is_service(network) else None, titles)
