"""A second look at works in other forms: novels, comics, games, films and web series that are made of this work, by their titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from showbible.grammar import lexicon
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Scene, headed
from showbible.kinds.fact import Found, folded
from showbible.kinds.second import Known
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.works import begins_as_ours, may_be_work
from showbible.text.patterns import later

#: Words of which one is in every sentence that this look reads.
_WORDS = frozenset(
    "novel novels novella novelization novelisation book books comic comics manga game games film films movie movies telefilm telemovie "
    "cookbook cookbooks guide guidebook companion aftershow telemovie collection webisodes miniseries podcast musical play anthology series special documentary sequel sequels prequel prequels trilogy first second third fourth fifth sixth seventh".split()
)
#: Of these one, too, where no heading is on such works and no title begins as the work's.
_CUES = frozenset(
    "based adapted inspired continuing continuation continues companion tie aftershow after spin spinoff sequel sequels prequel prequels "
    "basis made turned spawned led followed reunited continued".split()
)
#: Headings under which works in other forms are told, whatever they are called.
_MADE_OF_IT = (
    "book",
    "novel",
    "comic",
    "graphic novel",
    "manga",
    "video game",
    "computer game",
    "mobile game",
    "games",
    "other media",
    "related",
    "media",
    "merchandis",
    "tie-in",
    "tie in",
    "literature",
    "publication",
    "print",
    "film ",
    "films",
    "feature film",
    "movie",
    "television film",
    "tv film",
    "telefilm",
    "webisode",
    "web series",
    "webseries",
    "spin-off",
    "spinoff",
    "sequel",
    "prequel",
    "franchise",
    "podcast",
    "aftershow",
    "after-show",
    "after show",
    "audio",
    "stage",
    "musical",
    "expanded universe",
    "follow-up",
    "reunion",
)
#: Headings under which they are not: of other people's works, of what came before, of sales.
_ELSEWHERE = (
    "home media",
    "media information",
    "media release",
    "social media",
    "media reception",
    "media reaction",
    "media coverage",
    "media response",
    "reception",
    "accolade",
    "award",
    "cast",
    "filming",
    "difference",
    "source",
    "comparison",
    "development",
    "conception",
    "soundtrack",
    "music ",
    "episode",
    "rating",
    "musical numbers",
    "gameplay",
    "biography",
    "controvers",
    "broadcast",
    "filmography",
)
_SMALL = r"(?:the|of|of the|of a|and|and the|in|in the|in a|from the|for the|for a|to|to the|a|an|is|on|on the|on a|at the|with a|with the|de|la|le|el|der|die|das|&|vs\.?|v\.)"
_PART = r"[A-ZÀ-Þ0-9][\w'’!?&:/.+-]*(?<![.])"
#: A title as it is printed, with its small words.
_TITLE = rf"[\"“]?(?P<title>{_PART}(?: (?:{_SMALL} )?{_PART}| [–-] {_PART}| \([A-Z][a-z]+\)(?= [A-Z])){{0,10}}),?[\"”]?"
#: What stands behind a whole title.
_ENDS = (
    r"(?=,|[.;:)]|$| \(| [–—-] | (?:was|were|is|are|has|had|will|would|which|that|and|by|written|starring|in|on|for|from|at|as|during|with|featuring|published|released|about|set|followed|"
    r"aired|premiered|debuted|opened|came|hosted|developed|directed|launched|began|ran|appeared|through|exclusively|also)\b)"
)
_FORM = (
    r"(?:graphic novels?|light novels?|novels?|novellas?|noveli[sz]ations?|comic[- ]books?(?: series)?|comics?(?: series)?|(?:art|children's|cook|guide|picture|story|audio)?books?(?: series)?|manga(?: series)?|anthology|anthologies|"
    r"(?:video|computer|mobile|board|card|trivia|arcade|online|web|browser|adventure|role-playing|pc|flash)(?:-| )?games?|games?|(?:live-action |animated |feature |television |tv |short |feature-length |theatrical |direct-to-video |made-for-television |compilation |anime )*(?:films?|movies?|telefilms?|telemovies?)|"
    r"miniseries|mini-series|web ?series|webisodes?|(?:web|novel|book|sequel|prequel|television|tv|animated|companion|limited|spin-off|sister) series|podcasts?|musical|stage (?:play|show)|radio (?:play|drama|series)|audio (?:play|drama|series)s?|sequels?|prequels?|trilogy|documentary(?: series)?|collection|telemovie|companion (?:book|volume|guide)|companion(?= to\b)|(?:episode |companion |official )?guide|after-?shows?)(?: (?:adaptations?|continuations?|versions?|sequels?|prequels?|trilogy|tie-ins?|spin-offs?)(?: series)?)?"
)
_BEFORE = r"(?:an?|another|two|three|four|five|several|other|various|its|the (?:first|second|third|fourth|fifth|sixth|final|last|next|official|latest|subsequent|\d{4}|accompanying|resulting)|one|official|\d{4}|original|(?:[a-z]+-)?(?:part|issue|volume|player|length)|animated|live-action|feature|graphic|comic|video|television|tv|prequel|sequel|tie-in|companion|spin-off|spinoff|the)"
#: What may stand between the form and the title: by whom, of what, for what.
_OF_WHAT = (
    r"(?:,? (?:(?:also |loosely |partly )?(?:based|focusing|focused|centred|centered|set) (?:on|in|around|upon)|inspired by|adapted from|adapting|continuing|continuation of|of|from|for|to|about|by|written by|developed by|published by|released by|featuring|starring|following|in) "
    r"(?:[^\s,;:.()\"“”]+ ){0,9}?[^\s,;:.()\"“”]+){0,2}?"
)
_CALLED = r"(?:,? (?:(?:also|which was|which is|and|is|was|to be|tentatively|originally|simply) )?(?:titled|called|entitled|named|dubbed|under the (?:title|name)|with the title)(?: of)?,? |, |: |(?: have been| has been| were| was) (?:published|released|written|produced|made)[^,.;:()]{0,40}(?:, including|:|, titled|, namely|, as well as) )"
#: "a novel based on the series, N", "two films titled N".
_NAMED = later(
    rf"\b(?P<det>(?i:{_BEFORE})) (?:[A-Za-z0-9][\w.'’-]* ){{0,4}}?(?P<form>{_FORM}|companion(?=,))(?P<more>{_OF_WHAT})(?P<called>{_CALLED}){_TITLE}{_ENDS}"
)
#: "N, a novel by M, was published"; "N is a video game based on the series".
_TOLD = later(
    rf"(?:^|(?:published|released|wrote|launched|produced|developed|created|made|issued|and|including) |, ){_TITLE}(?: \([^()]*\))?(?:,? by [A-Z][^,.;()]{{2,40}})?(?:, |—| (?P<is>(?:is|was) ))(?:an?|the first|the second|another) (?:(?!of |the |with )[a-z0-9][a-z0-9'-]* ){{0,6}}?(?P<form>{_FORM})\b"
)
#: "The second, N, followed in M"; "the third book, N, was published".
_NEXT = later(
    rf"\b[Tt]he (?:first|second|third|fourth|fifth|sixth|seventh|final|last|next|latest)(?: (?:of (?:these|them|the [a-z]+)|(?:[a-z-]+ )?(?:book|novel|volume|game|film|movie|installment|instalment|entry|title|one|comic|series|sequel|issue|story)))?(?: in the (?:series|trilogy))?(?:, (?:titled |called |entitled )?| (?:was |is )?(?:to be )?(?:titled|called|entitled|named) | (?:was|is) (?:published|released)(?: in \d{{4}})?(?: as| with the title| under the title) ){_TITLE}(?=,? (?:(?:was|is|were|followed|came|appeared|will|had|has|would|also)\b|in \d{{4}}|on \d|published|released)|[,.;]| \()"
)
#: What came of the work, with no comma in front of its title: "the first season was the basis of the 2010 film N".
_LED_TO = later(
    rf"\b(?:basis (?:of|for)|adapted (?:in)?to|made into|turned into|inspired|spawned|led to|followed by|reunited (?:for|in)|continued (?:in|with)) (?:an?|the) (?:[A-Za-z0-9][\w.'’-]* ){{0,4}}?(?P<form>{_FORM}),? (?:titled |called |entitled )?{_TITLE}{_ENDS}"
)
#: "Spin-offs include the telemovie N and a short-lived series, M".
_SPLIT = later(r"\b[Ss]pin-?offs?\b[^;.]{0,60}?\b(?:includ(?:e|ed|ing)|were|are|such as)\b")
_ONE = later(
    rf"\b(?:an?|the|another) (?:[a-z0-9][a-z0-9'-]* ){{0,3}}?(?:series|show|sitcom|drama|programme|{_FORM}),? (?:titled |called )?{_TITLE}{_ENDS}"
)
#: "The novels N and M were published".
_BOTH = later(
    rf"\b(?:[Tt]he|[Bb]oth|[Tt]wo) (?:[a-z-]+ ){{0,2}}?(?P<form>novels|books|(?:video )?games|comics|graphic novels|(?:television |feature )?films) {_TITLE}(?= (?:were|are|have|followed)\b)"
)
#: Further titles of a list: "N, M and O".
_MORE = later(rf"(?: by [A-Z][^,.;()]{{2,30}}?)?(?: \([^()]*\))?(?:, and |, | and ){_TITLE}{_ENDS}")
#: Of this work: a new title is told to be made of it.
_OF_OURS = later(
    r"\b(?:based on|of|inspired by|adapted from|continu\w+|follow\w*) (?:the|this) (?:original |television |tv |hit )?(?:series|show|programme|program|sitcom)\b|\btie-in\b|\bcompanion\b"
)
#: The work is what the sentence tells of.
_OURS_FIRST = later(
    r"\b(?:[Tt]he|[Tt]his) (?:series|show|programme|program|sitcom|drama|cast|(?:[a-z]+ )?season)\b|(?:^|(?<=[.!?] ))It\b"
)
#: Sorts that are always of the work that the article is on.
_OF_IT = later(r"\b(?:after-?show|spin-?off|prequel|sequel|tie-in|companion)s?\b")
#: What the work itself is made of, or somebody's career.
_SOURCE = later(
    r"\b(?:(?:is|was|are|were|been) (?:also |loosely |partly |originally )?(?:based|adapted|inspired|derived)|adapts?|adapted from|known (?:for|from)|his|her|their|whose|basis (?:of|for) the (?:series|show)|unrelated|along with|alongside|similar to|compar\w+|like)\b[^;]{0,60}$"
)
_SOLD = later(
    r"\b(?:soundtrack|album|DVD|Blu-ray|box set|boxed set|song|single|episode(?! guide)|season|website|wiki|blog)s?\b[^;.]{0,40}$"
)
#: Who is named behind it: "featuring her character, Mara Vane", "by Reef Books".
_WHO = later(
    r"\b(?:character|actor|actress|star|host|creator|author|writer|director|producer|publisher|company|developer|artist|son|daughter|wife|husband|brother|sister)s?$"
)
#: The first words of what stands at a title's place and is none.
_NO_FIRST = frozenset(
    "He She It They We I In On At By From After Before With For When While As Though Although Despite However Unlike Like This That These Those Nintendo Xbox PlayStation Microsoft Windows Android Wii Steam Inc January February March April May June July August September October November December Season Series Episode Volume DVD Blu-ray CD".split()
)
_CUT = later(
    r" (?:in|on|to|for|at) (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}\b|Xbox|PlayStation|Nintendo|Microsoft|Windows|iOS|Android|DVD|Blu-ray).*$"
)


def _title(words: str, called: bool) -> str | None:
    """The title that the words are, unless they can be none."""
    title = _CUT.sub("", words).rstrip(" ,:;–-")
    for join in (" in ", " on "):
        head, _, tail = title.rpartition(join)
        place = tail.removeprefix("the ")
        if head and (place in lexicon.COUNTRIES or lexicon.is_locality(place) or lexicon.is_service(tail)):
            title = head
    first = title.split(" ")[0]
    if (first.rstrip(",") in _NO_FIRST and not called) or title.isdigit() or not may_be_work(title) or title.islower():
        return None
    return title


def _several(form: str) -> bool:
    """Whether the form is told of several works: "novels", "a series of books"."""
    return form.endswith(("s", "trilogy")) and not form.endswith("series")


def _is_somebody(title: str) -> bool:
    """Whether a name looks like a person's: "Bo Lind"."""
    words = title.split()
    return (
        len(words) in {2, 3} and words[1] != "and" and words[0].casefold() in lexicon.GIVEN_WORDS and ":" not in title
    )


class _Media:
    """Which titles of a sentence are works in other forms that are made of this one."""

    def __init__(self, scene: Scene, known: Known) -> None:
        self._scene, self._known = scene, known
        self._own = {folded(t) for t in (*scene.titles, scene.series)}
        self._heads = {t.partition(":")[0] if ":" in t else " ".join(t.split()[:2]) for t in scene.titles}

    def titles(self, prose: Prose, start: int, end: int) -> Iterator[tuple[str, str, int, int]]:
        """The titles of the sentence, each with its form and the words that say so."""
        text, under = prose.text, _is_under(prose.section.path)
        ours = _OF_OURS.search(text, start, end) is not None
        first = _OURS_FIRST.search(text, start, end) is not None
        for m in _NAMED.finditer(text, start, end):
            called = m["called"].strip(" ,:")
            if (not called and (m["det"] in {"the", "The"} or _WHO.search(m["more"]))) or self._is_ours(text, m):
                continue  # "featuring her character, Mara Vane"
            if _SOURCE.search(text, max(start, m.start() - 80), m.start()) or _SOLD.search(
                text, m.start(), m.start("title")
            ):
                continue
            told = under or ours or (first and _OF_IT.search(m[0]) is not None)
            yield from self._found(m, told, bool(called))
            last = m
            while _several(m["form"]) and (more := _MORE.match(text, last.end(), end)) is not None:
                yield from self._found(more, told, False, m["form"])
                last = more
        for m in _TOLD.finditer(text, start, end):
            if not _SOURCE.search(text, start, m.start("title")):
                yield from self._found(m, (under and not m["is"]) or ours, False)
        for m in _LED_TO.finditer(text, start, end) if first else ():
            if _OURS_FIRST.search(text, start, m.start()):
                yield from self._found(m, True, False)
        if (split := _SPLIT.search(text, start, end)) is not None:
            for m in _ONE.finditer(text, split.end(), end):
                yield from self._found(m, True, False, "spin-off")
        if under:
            for m in _BOTH.finditer(text, start, end):
                yield from self._found(m, True, False)
            for m in _NEXT.finditer(text, start, end):
                if not _SOLD.search(text, m.start(), m.start("title")):
                    yield from self._found(m, True, False, "")

    def may_name(self, prose: Prose, n: int) -> bool:
        """Whether sentence ``n`` has words of a work in another form, and is under such a heading or has further ones."""
        words = prose.words(n)
        if _WORDS.isdisjoint(words):
            return False
        return (
            _is_under(prose.section.path)
            or not _CUES.isdisjoint(words)
            or any(self._goes_on(head, prose.text, *prose.sentences[n]) for head in self._heads)
        )

    @staticmethod
    def _goes_on(head: str, text: str, start: int, end: int) -> bool:
        """Whether a title in the sentence begins with ``head`` and has more words."""
        while (at := text.find(head, start, end)) >= 0:
            start = at + len(head)
            if text[start : start + 4].lstrip(":!?–- ")[:1].isupper():
                return True
        return False

    def _is_ours(self, text: str, m: re.Match[str]) -> bool:
        """Whether what looks like a list behind a colon is the end of the work's own title: "based on Reef: Low and High"."""
        before = text[max(0, m.start("title") - 60) : m.start("title")]
        return before.endswith(": ") and any(folded(before).endswith(own) for own in self._own)

    def _found(
        self, m: re.Match[str], told: bool, called: bool, form: str | None = None
    ) -> Iterator[tuple[str, str, int, int]]:
        form = m["form"] if form is None else form
        words = m["title"]
        if _several(form) and " and " in words:
            for one in words.split(" and "):
                yield from self._one(one, form, m, told, called)
            return
        yield from self._one(words, form, m, told, called)

    def _one(
        self, words: str, form: str, m: re.Match[str], told: bool, called: bool
    ) -> Iterator[tuple[str, str, int, int]]:
        title = _title(words, called)
        if title is None or folded(title) in self._own:
            return
        mate = begins_as_ours(title, self._scene)
        if form.startswith("podcast") and not mate and "official" not in m[0] and "companion" not in m[0]:
            return  # one that speaks of it
        if not (told or mate) or (
            not called and not mate and (_is_somebody(title) or (self._known.is_part(title) and " " not in title))
        ):
            return
        if folded(title) in self._known.people:
            return
        yield title, form, m.start(), m.end()


@lru_cache(2048)
def _is_under(path: tuple[str, ...]) -> bool:
    """Whether works in other forms are told under these headings."""
    return headed(path, _MADE_OF_IT)


@lru_cache(2048)
def _is_elsewhere(path: tuple[str, ...]) -> bool:
    """Whether works that are named under these headings are no other forms of this one."""
    return headed(path[-1:], _ELSEWHERE) or (headed(path, _ELSEWHERE) and not headed(path[-1:], _MADE_OF_IT))


def other_media(reading: Reading, known: Known) -> Iterator[Found]:
    """Works in other forms, under headings on them or told to be of this work."""
    if reading.scene.thing or not reading.scene.on_a_show:
        return
    media = _Media(reading.scene, known)
    for prose in reading.prose:
        if prose.plot or prose.run_together or _is_elsewhere(prose.section.path):
            continue
        for n, (start, end) in enumerate(prose.sentences):
            if not media.may_name(prose, n):
                continue
            said = [folded(f.target) for f in known.of(prose, n) if isinstance(f, TieIn)]
            for title, form, low, high in media.titles(prose, start, end):
                name = folded(title)
                if not any(name in s or s in name for s in said):
                    said.append(name)
                    relation = "spin_off" if "spin-off" in form else None
                    yield Found(TieIn(title, relation), "tie_in.other_media", prose.passage.span(low, high))


SECONDS = (other_media,)
