"""Names of places: which a name can be, and which of a list's names belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.data import either, words
from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Reading
from showbible.grammar.slot import tidy
from showbible.text.patterns import compiled, later

#: Parts of countries, and a few cities, with what each lies in: another of them, or a country by its code.
_LANGUAGES = words("languages")
#: What may follow a name that belongs to it: "the Riverside Drive viaduct".
TAIL = r"(?: (?:viaduct|steam plant|(?:railway |train |fire |police |subway )?station|(?:national |state )?park|beach|quarry|(?:town|city) hall|(?:high )?school|church|cathedral|castle|harbou?r|airport|waterfront|foreshore))"
SITE_WORD = later(
    r"\b(?:House|Hall|Castle|Abbey|Manor|Park|Studios?|School|College|University|Hospital|Church|Cathedral|Palace|Hotel|Station|Street|Road|Square|Bridge|"
    r"Farm|Museum|Court|Gardens?|Island|Islands|Isle|Isles|Beach|Priory|Airport|Prison|Theatre|Theater|Library|Docks?|Harbour|Harbor|Mansion|Ranch|Estate|Lodge|Village|Building|"
    r"Center|Centre|Stages?|Penitentiary|Jail|Quarry|Dockyards?|Barracks|Cottage|Inn|Mill|Quay|Wharf|Terrace|Chapel|Monastery|Fort|Tower|Warehouse|Market|Cemetery|Courthouse|Plantation|Resort|Zoo|Aquarium|Racecourse|Moor|Club|Pier|Strip|Boulevard|Avenue|Drive|Lane|Way|Coast|Peninsula|Forest|Valley|Lake|Villa|Observatory|Plaza|Campus|Stadium|Arena|"
    r"Mine|Mills|Towers|Courthouse|Auditorium|Academy|Gallery|Conservatory|Racetrack|Speedway|Armou?ry|Arsenal|Brewery|Cannery|Foundry|Asylum|Clinic|Institute|Seminary|Rectory|Vicarage|Depot|Airfield|Aerodrome|Cape|Lough|Loch|Cliffs?|Heath|Backlot|Cove|Woods?|Convent|Shipyard|Factory|Mall|Canyon|Falls|Bay|Marina|Terminal|Fortress|Citadel|Temple|Basilica|Casino|Motel|Ballroom|Lighthouse|Winery|Vineyard|Ironworks|Brickworks|Waterworks)\b"
)
_NO_PLACE = later(
    rf"Universe|verse$|Festival(?! Hall)|Comic|Con$|Studios? Tour|Awards|Television$|TV$|Channel(?! Islands?)|Network|Blu-ray|DVD|HD$|Series|Season|Episode|Alexa\b|Red$|RED|Panavision|IMAX|{either(lexicon.SOCIAL_SITES)}|Variety|Entertainment|Hemisphere|(?:Weekly|Daily|Sunday) \w+$|^[A-Z]-[a-z]|-(?:like|style|based|themed|inspired|esque)$|^Cul-de-| (?:Streets|Avenues)$"
)
#: A broadcaster's own site, which bears its name: "CBS Television City".
_STUDIO_CITY = later(r"\w (?:(?:Television|Broadcast|Radio|Studio) (?:City|Cent(?:re|er)))$")
#: A site's name that begins with a number: "12th Street Studios".
_NUMBERED = later(
    r"(?:Pier|Dock) \d+$|\d+(?:st|nd|rd|th) (?:[A-Z]\w+ )*(?:Studios?|Street|Avenue|Precinct)$|\d{1,5} (?:[A-Z][\w.'’-]+ )+(?:Street|Road|Avenue|Boulevard|Drive|Lane|Crescent|Terrace)$"
)
_ADJECTIVE = later(rf"(?:ish|ese|[a-z]ian|[a-z]ean|ican|[a-z]ch|{either(lexicon.DEMONYMS)})$")


#: What a list calls the places behind it.
KIND_OF = r"(?:city|town|village|state|province|island|islands|area|region|streets|coast|county|district|peninsula|outskirts|suburbs?|neighbou?rhood|hills|mountains|port|borough|cities|towns|countries|villages|communes?|municipality|parish|hamlet|township)"
#: What a country is the adjective of: "the Norwegian towns of Ebbing and Selwick".
_OF_A_LAND = later(rf" (?:[a-z-]+ )?{KIND_OF}(?: of)? (?:the )?N")


def is_place(name: str, reading: Reading) -> bool:
    """Whether a name can be a place's: no outlet's, service's, work's or language's."""
    head = name.split(",")[0]
    if head in lexicon.REGIONS or _STUDIO_CITY.search(head):
        return True
    if name in reading.scene.titles or _NO_PLACE.search(head) or lexicon.is_outlet(head) or lexicon.is_service(head):
        return False
    if head in _LANGUAGES or (head in lexicon.COUNTRIES and _ADJECTIVE.search(head)):
        return False
    if head in lexicon.ERAS:
        return False  # "an old Victorian house"
    if SITE_WORD.fullmatch(head):
        return False  # "Studio 6B", of which a word is left
    return not (head in lexicon.MONTHS or (any(ch.isdigit() for ch in head) and not _NUMBERED.match(head)))


#: A quarter of an area: "North Somerset", "Northern California".
_QUARTER = later(r"(?:(?:North|South)(?:[- ]?(?:east|west|East|West))?|East|West|Mid|Central|Upper|Lower)(?:ern)? ")


def is_area(name: str) -> bool:
    """Whether a name is a state's, a country's or the like."""
    return name in lexicon.REGIONS or name in lexicon.COUNTRIES or compiled(r"[A-Z]{2}").fullmatch(name) is not None


def _holds_towns(name: str) -> bool:
    """Whether a name is an area's, or that of a quarter of one: "North Somerset", "Northern California"."""
    quarter = _QUARTER.match(name)
    return is_area(name) or (quarter is not None and name[quarter.end() :] in lexicon.REGIONS)


def lies_in(name: str, outer: str) -> bool:
    """Whether a place may lie in another, which is a state, a country or the like.

    >>> lies_in("Ebbing", "Ohio"), lies_in("Ohio", "United States"), lies_in("Ohio", "Canada"), lies_in("Spain", "Malta")
    (True, True, False, False)
    """
    above = lexicon.REGIONS.get(name)
    if above is None:
        return name not in lexicon.COUNTRIES
    code = None if outer in lexicon.REGIONS else lexicon.COUNTRIES.get(outer)
    while above is not None:
        if above in (outer, code):
            return True
        above = lexicon.REGIONS.get(above)
    return False


def _town_of(name: str, outer: str) -> bool:
    """Whether a town that is called as a region elsewhere may lie in another region: "Victoria, British Columbia"."""
    return (
        name in lexicon.REGIONS
        and outer in lexicon.REGIONS
        and outer not in lexicon.CITIES
        and lexicon.REGIONS.get(outer) != lexicon.REGIONS.get(name)
    )


def _in_one(name: str, outer: str) -> bool:
    """Whether the first of two names with a comma between lies in the second: no site lies in another."""
    if SITE_WORD.search(name) and _SITE_END.search(outer) and not is_area(outer) and outer not in lexicon.CITIES:
        return False
    return lies_in(name, outer) or _town_of(name, outer)


def split(line: Fold, low: int, high: int) -> list[str]:
    """The places of a list; "Seoul, South Korea and Budapest, Hungary" are two, "Ebbing, Low County" is one."""
    marks = [n for n in range(low, high) if n in line.marks and line.marks[n].letter == "N"]
    marks = [n for n in marks if n == low or not compiled(r"\bwhere (?:the )?$").search(line.line[max(0, n - 10) : n])]
    marks = [n for n in marks if not _OWNERS.match(line.line, n + 1)]  # "the RAF base at Ebbing"
    marks = [n for n in marks if not (_OF_A_LAND.match(line.line, n + 1) and _of_a_land(line, n))]
    aside = [m.span() for m in compiled(r"\band,? for [^,;]{3,60}, ").finditer(line.line, low, high)]
    marks = [n for n in marks if not any(a <= n < b for a, b in aside)]  # "and, for the Oslo scenes, Bergen"
    names = [_whole(line, n, marks[k + 1] if k + 1 < len(marks) else high) for k, n in enumerate(marks)]
    glues = [compiled(rf"^{TAIL}").sub("", line.line[marks[k - 1] + 1 : n]) if k else "" for k, n in enumerate(marks)]
    glues = [g.removeprefix("'s") if k and names[k - 1].endswith("'s") else g for k, g in enumerate(glues)]
    if len(names) == 2 and glues[1] == ", " and not is_area(names[1]) and _ACTS.match(line.line, high):
        return names[:1]  # "During filming in Ebbing, Sol broke a leg"
    if len(names) == 2 and glues[1] == ", " and _in_one(names[0], names[1]):
        return [", ".join(names)]
    if len(names) == 3 and glues[1:] == [", ", ", "] and is_area(names[2]) and lies_in(names[1], names[2]):
        return [", ".join(names)]
    found: list[str] = []
    for k, name in enumerate(names):
        if found and glues[k] == "'s ":
            if (
                is_area(compiled(r"^(?:Northern|Southern|Eastern|Western|Central) ").sub("", found[-1]))
                or found[-1] in lexicon.CITIES
            ):  # "Norway's Grey Beach", "Norway's Reef Works in Oslo"
                town = compiled(r" (?:in|near|outside) (?:the )?N").match(line.line, high)
                found[-1] = name if town else f"{name}, {found[-1]}"
            elif compiled(r" (?:Films|Productions|Television|Pictures|Entertainment)$").search(found[-1]):
                found[-1] = name  # "at Reef Films' Cardiff unit"
            elif not found[-1].endswith("Studios"):
                found[-1] = f"{found[-1]}'s {name}"
            continue
        if (
            found
            and glues[k] == " and "
            and _ONE_SITE.search(name)
            and _the(line, marks[k - 1])
            and not SITE_WORD.search(found[-1])
        ):
            found[-1] = f"{found[-1]} and {name}"  # "the Ebb and Transport Museum"
            continue
        if found and glues[k] in (" of ", " of the "):
            found[-1] = f"{found[-1]}{glues[k]}{name}"
            continue
        if found and compiled(r" (?:portion|section|part|area|side) of (?:the )?").fullmatch(glues[k]):
            found[-1] = f"{name}, {found[-1]}"
            continue
        if found and glues[k] == " and " and _OF_ARTS.search(found[-1]):
            found[-1] = f"{found[-1]} and {name}"  # "the University of Art and Design"
            continue
        if found and glues[k] == " and " and _one_area(f"{names[k - 1]} and {name}"):
            found[-1] = f"{found[-1]} and {name}"  # "St. John's, Newfoundland and Labrador"
            continue
        if found and name == "D.C." and names[k - 1] == "Washington":
            found[-1] = f"{found[-1]}, {name}"
            continue
        capital = name == "Washington" and names[k + 1 : k + 2] == ["D.C."]
        within = k > 0 and glues[k] == ", " and _holds_towns(name) and lies_in(names[k - 1], name) and not capital
        if (
            k == len(names) - 1
            and glues[k] == ", "
            and "and" in glues[k - 1]
            and is_area(name)
            and ", " in "".join(found[:-1])
        ):
            within = True  # "in Ebbing, Pennsylvania, and Washington, Pennsylvania"
        if k > 0 and glues[k] == ", " and _SITE_END.search(names[k - 1]) and name in lexicon.CITIES:
            found[-1] = f"{found[-1]}, {name}"  # "at Reef Studios, Belfast, and on Low Coast"
            continue
        # "Paris, London and Rome": a city among several is one of them.
        if within and (name not in lexicon.CITIES or len(names) == 2 or names[k - 1] in lexicon.REGIONS):
            found[-1] = f"{found[-1]}, {name}"
            for other in range(len(found) - 2, -1, -1):
                if compiled(r",? and |, ").fullmatch(glues[other + 1]) is None or not _is_town(found[other]):
                    break
                if other == len(found) - 2 and "and" not in glues[k - 1]:
                    break
                found[other] = f"{found[other]}, {name}"  # "in Ebbing, Selwick and Lowmoor, Ohio"
        else:
            found.append(name)
    if len(found) == 3 and glues[-2:] == [", ", ", "] and _in_a_quarter(*found):
        return [", ".join(found)]  # "at Ebbing School, Low Hill, London"
    if len(found) == 2 and glues[1:] == ["'s ", ", "] and _in_one(*found):
        return [", ".join(found)]  # "at St Ada's Church, Ebbing"
    return found


def _one_area(name: str) -> bool:
    """Whether two names with "and" between are one state's or country's: "Trinidad and Tobago"."""
    return name in lexicon.REGIONS or name in lexicon.COUNTRIES


_QUARTER_OF = later(r"(?:(?:North|South)(?:east|west)?|East|West|Central)(?:ern)? [A-Z]\w+ian$")


def _of_a_land(line: Fold, n: int) -> bool:
    """Whether the name at ``n`` is a country's adjective, or with a quarter of the compass a state's: "Northern Ohioan"."""
    name = str(line.marks[n].value)
    return _ADJECTIVE.search(name) is not None and (name in lexicon.COUNTRIES or _QUARTER_OF.match(name) is not None)


def _in_a_quarter(site: str, quarter: str, city: str) -> bool:
    """Whether three names are a site, the quarter that it stands in, and the city."""
    return (
        _SITE_END.search(site) is not None and city in lexicon.CITIES and _is_town(quarter) and lies_in(quarter, city)
    )


#: A school of several arts, of which the first is named.
_OF_ARTS = later(
    r"(?:University|College|School|Institute|Academy|Museum|Cent(?:er|re)) of (?:the )?(?:Arts?|Fine Arts?|Sciences?|Music|Design|Technology|Drama|Agriculture|History|Medicine|Engineering)$"
)


def _is_town(name: str) -> bool:
    """Whether a name is that of a town that few know without its state: no site, no large city, no area."""
    return not (
        "," in name
        or is_area(name)
        or name in lexicon.CITIES
        or SITE_WORD.search(name)
        or lexicon.is_organisation(name)
    )


#: Behind a name: it is whose place it was, not where.
_OWNERS = later(
    r" (?:air ?base|base|depot|plant|factory|facility|warehouse|offices?|camp|complex) (?:at|in|near|outside) (?:the )?N"
)
#: A site whose name may hold "and".
_ONE_SITE = later(r"^\w+ (?:Museum|Centre|Center|Hall|Gardens?|College|School|Institute|Gallery|Club|Railway)$")


def _the(line: Fold, n: int) -> bool:
    return line.line.endswith("the ", 0, n)


#: Behind a name: its own verb.
_ACTS = later(
    r" (?:also |then |later )?(?:[a-z]+ed|broke|fell|said|told|felt|took|got|went|came|made|met|found|saw|wrote|chose|began|had|has|would|could|says|said|became)\b"
)
#: What "at Sol's" is, said behind it.
_EATS = later(r" (?:restaurant|bar|diner|pub|club|caf[eé]|church|store|shop)\b")
_SITE_END = later(
    r"\b(?:Studios?|Stages|School|College|House|Hall|Castle|Theatre|Theater|Hotel|Hospital|Museum|Park|Centre|Center)$"
)


def _whole(line: Fold, n: int, stop: int) -> str:
    """The name at ``n`` with what belongs to it."""
    tail = compiled(TAIL).match(line.line[n + 1 : stop])
    name = tidy(line.words(n, n + 1 + (tail.end() if tail else 0)))
    if (rank := RANK.search(line.line, 0, n)) and line.words(rank.start(), n)[:1].isupper() and SITE_WORD.search(name):
        name = f"{tidy(line.words(rank.start(), n))} {name}"  # "the Chief Marsh Ranch"
    if _NTH_STAGE.match(line.line, n + 1):
        name = name.removesuffix(" Stage").removesuffix(" Stages")  # "Reef Studios Stage 5A"
    if compiled(r"'s(?! N|[a-z])").match(line.line, n + 1) and (
        name.startswith(("St ", "St. ")) or _EATS.match(line.line, n + 3)
    ):
        return f"{name}'s"
    if name == "Bronx" and compiled(r"\bthe $").search(line.line[max(0, n - 4) : n]):
        return f"The {name}"
    return name.split(": ")[0]  # "in Low Sands: Reef High School was"


#: A rank that is part of a site's name.
RANK = later(
    r"\b(?:chief|captain|king|queen|prince|princess|lord|lady|general|colonel|president|saint|father|bishop) $"
)
#: Which stage of a studio it was.
_NTH_STAGE = later(r" (?:C|\d+)[a-z]?\b")
#: A town with what happens there told behind it: "to Ebbing, Ohio, where they filmed at", "In Ebbing, they filmed at".
_GOVERNS = later(
    r"\b(?:in|to|near|throughout|across|around) (?:the )?(?:(?:town|city|village|state) of )?(?P<town>N(?:, N)?),? where\b|^(?:(?:[oi]n D|later|then|also),? )?in (?:the )?(?:(?:town|city|village|state) of )?(?P<front>N(?:, N)?), (?!N|and\b|or\b|where\b|which\b|who\b)"
)
_ANOTHER_TOWN = later(
    r", (?:and|but|while) (?:it|they|the|he|she|N)\b|; |\. |\b(?:in|to|from|near|of) (?:the )?N\b|\bN, N\b"
)


def governing(line: Fold, name: str, at: int) -> str:
    """The town (or state) that is told of in front of a site (or town) at ``at`` of a fold; "" where none is."""
    for m in _GOVERNS.finditer(line.line, 0, at):
        if _ANOTHER_TOWN.search(line.line, m.end(), at):
            continue
        town = next(iter(split(line, *m.span("town" if m["town"] else "front"))), "")
        lies = is_area(town) and not is_area(name) and name not in lexicon.CITIES and lies_in(name, town)
        inside = SITE_WORD.search(name) is not None and not SITE_WORD.search(town)
        if (
            town
            and town not in name
            and (lies or (inside and (lexicon.is_locality(town.split(",")[0]) or "," in town)))
        ):
            return town
    return ""


def governs(line: Fold, town: str) -> bool:
    """Whether a town is only told of as what a site lies in, which is named behind it."""
    if _GOVERNS.search(line.line) is None:
        return False
    sites = ((m.start("site"), line.words(*m.span("site"))) for m in _SITE_THERE.finditer(line.line))
    return any(SITE_WORD.search(site) and governing(line, site, at) == town for at, site in sites)


_SITE_THERE = later(r"\b(?:at|inside|in|on) (?:the )?(?:[a-z-]+ ){0,3}?(?P<site>N)(?!'s)")
#: Behind the second of several towns.
_IN_A_LIST = later(r",? (?:and |or |& )?(?:in |at )?[A-Z]")


#: What tells of a place of a story that it is that, in front of its name.
_OF_A_STORY = later(r"\b(?:ficti(?:onal|tious)|imaginary|set (?:in|at|on)|setting|takes place|take place)\b[^.;]*$")


def fullest(place: str, reading: Reading, unreal: bool = False) -> str:
    """A town with what it lies in, where the article says so elsewhere; of an ``unreal`` one where it tells of the story."""
    if "," in place:
        return place
    lead = f"{place}, "
    within = re.compile(rf"(?<![\w,]){re.escape(lead)}([A-Z][\w.]+(?: [A-Z][\w.]+)*)(?!, D\.C)")
    for text in _texts(reading):
        for found in within.finditer(text) if lead in text else ():
            outer = found[1].rstrip(".")
            if unreal and not _OF_A_STORY.search(text, max(0, found.start() - 120), found.start()):
                continue  # a real town of the same name
            if outer in lexicon.CITIES and _IN_A_LIST.match(text, found.end()):
                continue  # "in Ebbing, London and Leeds": three towns
            if (outer in lexicon.REGIONS or outer in lexicon.COUNTRIES) and lies_in(place, outer):
                return f"{place}, {outer}"
            break
    return place


def _texts(reading: Reading) -> Iterator[str]:
    yield from (p.text for p in reading.prose)
    yield from (f.text.value for b in reading.boxes() for f in b.fields)
