"""Quotations and who speaks them: the frame that a quotation stands in, else the account that goes on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace

from showbible.grammar import lexicon
from showbible.grammar.accounts import OPENERS, Frame, name_at, outlet_at, weak_subject
from showbible.grammar.critics import frames_of, is_reception
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.slot import tidy
from showbible.kinds.fact import Found
from showbible.kinds.quote.account import Account, is_nobody, speaker_of
from showbible.kinds.quote.fact import Quote
from showbible.kinds.quote.wordings import (
    A_WRITER,
    BARRIER,
    BY,
    GAPPED,
    GIVEN_FOR,
    HE_DOES,
    IN_STORY,
    LABEL,
    LIST_OF,
    LISTS,
    LOST_OPEN,
    NEAR,
    NO_SPEECH,
    NOBODYS,
    NOT_HERE,
    PASSIVE,
    PRIZES,
    PRONOUN_IN,
    ROLES_BETWEEN,
    SAID_BEHIND,
    SMALL,
    STORY,
    STORY_ANSWER,
    STORY_VERB,
    UNNAMED_WRITER,
    VERB_ALONE,
    VERDICT,
    WHICH,
    WITH_ONE,
    WORD,
)
from showbible.text import Section
from showbible.text.patterns import compiled, in_any
from showbible.text.quotes import Quotation


def quotes(reading: Reading) -> Iterator[Found]:
    """Every quotation of four words or more that the text gives to somebody."""
    section: Section | None = None
    person: str | None = None
    before: Prose | None = None
    for prose in reading.prose:
        if prose.section is not section:
            section, person, before = prose.section, None, None
        if prose.quotes and not prose.plot and not in_any(NOT_HERE, prose.section.path):
            found, person = _paragraph(prose, person, _announced(before))
            yield from found
        before = prose


def _announced(before: Prose | None) -> str | None:
    """Whose words a paragraph has announced that ends with a colon: 'Vale apologized, stating:'."""
    if before is None or not before.text.rstrip().endswith(":") or not before.sentences:
        return None
    n = len(before.sentences) - 1
    fold = before.fold(n)
    named = [f for f in frames_of(before, n) if f.speaker and not f.same and not is_nobody(f.speaker)]
    said = named[-1].speaker if named else None
    if said is None and compiled(
        r"(?:saying|stating|writing|said|stated|wrote|statement|words|apologi[sz]ed|adding|explained|follows)[^,;NQ]{0,30}: ?$"
    ).search(fold.line):
        said = weak_subject(fold)
    return said if said not in before.names.titles else None


def is_speech(text: str) -> bool:
    """Whether quoted words are four or more and no title, by their capitals.

    >>> is_speech("a slow and steady start"), is_speech("The Long Way Back Home"), is_speech("not bad")
    (True, False, False)
    """
    tokens = text.split()
    if len(tokens) > 16:
        return True
    words = [w for w in tokens if WORD.search(w)]
    if len(words) < 4:
        return False
    heavy = [w for w in words if w.strip("\"'’‘“”(),.!?[]…-–—").casefold() not in SMALL and w[:1].isalpha()]
    return not heavy or any(w[0].islower() for w in heavy) or len(words) > 12


def _paragraph(prose: Prose, person: str | None, announced: str | None) -> tuple[list[Found], str | None]:
    """The quotations of a paragraph; ``person`` is whose account the one before it ended with, and is given back.

    ``announced`` is who speaks if it begins with their words.
    """
    made: list[Found] = []
    wanted = [q for q in prose.quotes if q.lost == "open" or is_speech(prose.text[q.low : q.high])]
    if not wanted:
        return made, person
    holder: str | None = announced
    silent = due = 0
    known: dict[str, str] = {}
    people: dict[str, None] = {}
    heads = " ".join(prose.section.path)
    patience = 0 if PRIZES.search(heads) else 1 if STORY.search(heads) else 6
    last = wanted[-1].start
    received = is_reception(prose.section.path)
    for n, (start, end) in enumerate(prose.sentences):
        if start > last:
            break
        fold = prose.fold(n)
        for mark in fold.marks.values():
            if (
                mark.letter == "N"
                and isinstance(mark.value, str)
                and " " in mark.value
                and not lexicon.is_organisation(mark.value)
            ):
                first, _, others = mark.value.partition(" ")
                whole = others if first in OPENERS and " " in others else mark.value
                known[mark.value.rsplit(" ", 1)[1]] = whole
                people[whole] = None
        found = [
            replace(f, speaker=known[f.speaker]) if f.speaker in known else f
            for f in frames_of(prose, n)
            if f.speaker not in prose.names.titles
        ]
        weak = weak_subject(fold)
        weak = known.get(weak, weak) if weak and weak not in prose.names.titles else None
        subject = person
        if not any(f.speaker and not f.same for f in found[:1]):
            subject = weak or person
        at = {m.start: i for i, m in fold.marks.items() if m.letter == "Q"}
        account = Account(holder, subject, weak, tuple(people))
        while due < len(wanted) and wanted[due].start < end:
            q = wanted[due]
            due += 1
            if q.start >= start:
                one = _said(prose, fold, found, at, q, account if silent < patience else account._replace(holder=None))
                if one is not None:
                    made.append(one)
        holder = _last_word(fold, found) or _next(prose, fold, found, account)
        if weak and " " in weak and not found and holder and not at:
            holder = holder if weak in holder else None
        silent = 0 if found else silent + 1
        unnamed = found and (not found[-1].speaker or is_nobody(found[-1].speaker))
        if unnamed and UNNAMED_WRITER.search(fold.line):
            person = None  # "he" is a writer whom only the paper stands for
        elif weak and not found and not received:
            person = weak  # whom "he" then means, whoever was quoted before
        else:
            person = holder if holder and not is_nobody(holder) else (weak or person)
    return made, person


def _last_word(fold: Fold, found: list[Frame]) -> str | None:
    """Who ends a sentence as the one who spoke: "Holm and Vance met. "It was late", Vance said."."""
    if len(found) < 2 or found[-1].same or len(fold.line) - found[-1].end > 1:
        return None
    at = fold.line.rfind("Q", 0, found[-1].low)
    return found[-1].speaker if at >= 0 and ROLES_BETWEEN.fullmatch(fold.line[at + 1 : found[-1].low]) else None


def _next(prose: Prose, fold: Fold, found: list[Frame], account: Account) -> str | None:
    """Whose account the paragraph goes on with."""
    holder, weak = account.holder, account.weak
    for f in found:
        if f.same:
            return holder if f.speaker == "they" else account.meant(f.speaker, account.subject or holder)
        if f.speaker:
            return None if f.speaker in lexicon.AGGREGATORS else f.speaker
    return weak if weak and holder and weak.rsplit(" ", 1)[-1] in holder else holder


def _said(
    prose: Prose,
    fold: Fold,
    found: list[Frame],
    at: dict[int, int],
    q: Quotation,
    account: Account,
) -> Found | None:
    if q.lost == "open":
        return _without_start(prose, fold, found, q, account)
    index = at.get(q.start)
    text = prose.passage.value[q.low : q.high].strip()
    if index is None:
        return _in_brackets(prose, fold, found, q, account)
    before = fold.line[max(0, index - 90) : index]
    first = bisect_left(found, index, key=lambda f: f.low)
    found = found[max(0, first - NEAR) : first + NEAR]
    frame, speaker, low = _speaker(prose, fold, found, index, account)
    if speaker:
        speaker = compiled(r"^Co-[a-z]+ ").sub("", speaker)
    if speaker and speaker.casefold() in {t.casefold() for t in prose.names.titles}:
        return None
    if (
        speaker is None
        or not speaker
        or PRONOUN_IN.search(speaker)
        or (speaker.casefold() in lexicon.COMMON and not lexicon.is_organisation(speaker))
        or speaker in lexicon.AGGREGATORS
        or speaker in lexicon.COUNTRIES
        or _is_a_word(speaker)
        or "consensus" in before
    ):
        return None
    if NO_SPEECH.search(before[-60:]) or GIVEN_FOR.search(before) or LABEL.fullmatch(text):
        return None
    if frame is not None and (frame.verb == "received" or _of_a_story(fold, frame)):
        return None
    begin = fold.start
    if frame is not None and low is not None:
        begin = max(fold.start, min(q.start, fold.offset(low)))
    if q.end - begin > 690:
        begin = max(fold.start, q.start if q.end - q.start > 600 else q.end - 690)
    span = prose.passage.span(begin, max(q.end, min(fold.end, fold.offset(low) + 40)) if low and low > index else q.end)
    return Found(Quote(speaker=speaker, text=text), "quote.said" if frame else "quote.goes_on", span)


def _is_a_word(speaker: str) -> bool:
    """Whether what seems to speak is a figure, or a plain word that opened a sentence: "Content is taken from books"."""
    plain = speaker.isdigit() or speaker.casefold() in lexicon.ORDINARY
    return plain and not lexicon.is_organisation(speaker)


def _of_a_story(fold: Fold, frame: Frame) -> bool:
    """Whether somebody in a story speaks: by an answer told as it happens, or in an episode that is named in front."""
    if frame.verb in {"replies", "asks", "exclaims"}:
        return True
    told = STORY_VERB.fullmatch(frame.verb) is not None and not (frame.critic or frame.outlet or frame.same)
    return told and IN_STORY.search(fold.line, max(0, frame.low - 80), frame.low) is not None


def _speaker(
    prose: Prose, fold: Fold, found: list[Frame], index: int, account: Account
) -> tuple[Frame | None, str | None, int | None]:
    """The frame and the speaker of the quotation at ``index`` of the fold, and where the frame begins."""
    line = fold.line
    holder, subject, weak, _ = account
    after = line[index + 1 : index + 160]
    base = max(0, index - 600)
    before = line[base:index]
    passive = PASSIVE.search(before, max(0, len(before) - 110))
    if passive and any(base + passive.start() <= f.at < index or (f.verb == "by" and f.low < index) for f in found):
        passive = None
    if (m := BY.match(after)) and passive:
        n = index + 1 + m.start("who")
        return None, tidy(fold.words(n, n + 1)), index
    if passive:
        return None, None, None
    if m := SAID_BEHIND.match(after):
        n = index + 1 + m.start("who")
        if not any(f.low == n and f.verb != "opinion" for f in found):
            return None, tidy(fold.words(n, n + 1)), index
    if m := GAPPED.search(before):
        n = base + m.start("who")
        if (name := name_at(fold, n)) not in prose.names.titles:
            return None, name, n
    if (m := VERDICT.search(before) or A_WRITER.search(before)) is not None:
        n = base + m.start("who")
        if lexicon.is_outlet(name := outlet_at(fold, n)) or "review" in m[0]:
            return None, name if lexicon.is_outlet(name) else name_at(fold, n), n
    if (m := STORY_ANSWER.search(before)) and not any(base + m.start() <= f.low < index for f in found):
        return None, None, None
    around = [f for f in found if f.low < index < f.at]
    if around:
        # "Holm, who made it so Q, said that it was".
        return around[-1], speaker_of(prose, fold, around[-1], account, found), around[-1].low
    left = [f for f in found if f.end <= index]
    right = [f for f in found if f.low > index]
    if (
        right
        and ROLES_BETWEEN.fullmatch(line[index + 1 : right[0].low])
        and not line.endswith(", with ", 0, right[0].low)
        and (not left or before.endswith((". ", "; ", '" ')))
    ):
        return right[0], speaker_of(prose, fold, right[0], account, found), right[0].low
    if left:
        f = left[-1]
        return f, speaker_of(prose, fold, f, account, found), f.low
    if right and line.startswith(", with ", index + 1):
        right = []
    if right and not BARRIER.search(line[index + 1 : right[0].low]) and right[0].verb != "for":
        return right[0], speaker_of(prose, fold, right[0], account, found), index
    if m := WHICH.search(before):
        return None, tidy(fold.words(base + m.start(), base + m.start() + 1)), base + m.start()
    if m := WITH_ONE.search(before):
        name = tidy(fold.words(base + m.start("who"), base + m.end("who")))
        if name and not lexicon.is_organisation(name):
            return None, name, base + m.start()
    if said := list(VERB_ALONE.finditer(before)):
        # "Vale had been moved, and agreed it was ...": the verb goes on with the subject of its sentence.
        goes_on = said[-1]["and"] or said[-1]["by"]
        of = _lister(before, said[-1].start()) if said[-1]["by"] else None
        if of is not None and lexicon.is_outlet(name := outlet_at(fold, base + of)):
            return None, name, base + of  # "was on Vulture's list of the best, saying Q"
        if goes_on and holder and line[0] == "N" and tidy(fold.words(0, 1)) in holder.split():
            return None, holder, None
        return None, (weak or (subject if line.startswith(("he ", "she ")) else None)) if goes_on else None, None
    if NOBODYS.search(before):
        return None, None, None
    if (
        weak
        and before.endswith(": ")
        and compiled(r"[A-Z].{40,}[.!?,]").fullmatch(fold.words(index, index + 1).strip('"“”'))
    ):
        return None, weak, None  # "Vale built the harbour twice: Q"
    if (weak and weak != holder) or (holder and lexicon.is_service(holder)):
        return None, None, None
    if holder and (m := HE_DOES.search(before)):
        holder = account.meant(m["who"], holder)
    return None, holder, None


def _lister(before: str, stop: int) -> int | None:
    """Where the outlet stands whose list of the best a sentence is on."""
    owned = list(LIST_OF.finditer(before, 0, stop))
    m = owned[-1] if owned else LISTS.search(before, 0, stop)
    return m.start("who") if m else None


def _in_brackets(prose: Prose, fold: Fold, found: list[Frame], q: Quotation, account: Account) -> Found | None:
    """A quotation in an aside is of the account that the aside stands in."""
    n = bisect_right(fold.asides, q.start, key=lambda a: a[1]) - 1
    aside = fold.asides[n] if n >= 0 and q.start < fold.asides[n][2] else None
    if aside is None or ":" in prose.text[aside[1] : q.start]:
        return None
    last = bisect_left(found, aside[0], key=lambda f: f.low)
    found = found[max(0, last - NEAR) : last]
    left = [f for f in found if f.end <= aside[0]]
    speaker = speaker_of(prose, fold, left[-1], account, found) if left else None
    if not speaker or speaker in lexicon.AGGREGATORS:
        return None
    text = prose.passage.value[q.low : q.high].strip()
    return Found(
        Quote(speaker=speaker, text=text), "quote.aside", prose.passage.span(max(fold.start, q.end - 690), q.end)
    )


def _without_start(prose: Prose, fold: Fold, found: list[Frame], q: Quotation, account: Account) -> Found | None:
    """A quotation that lost its opening mark begins behind "called it"."""
    calls = list(LOST_OPEN.finditer(prose.text, fold.start, q.start))
    if not calls:
        return None
    m = calls[-1]
    text = prose.text[m.end() : q.start].strip()
    if '"' in text or len(text.split()) < 4:
        return None
    named = [f for f in found if f.speaker and fold.offset(f.low) < m.start()]
    account = account._replace(subject=account.holder)
    speaker = speaker_of(prose, fold, named[-1], account, found) if named else None
    if not speaker:
        return None
    return Found(
        Quote(speaker=speaker, text=text),
        "quote.lost_start",
        prose.passage.span(max(fold.start, m.start() - 60), q.end),
    )
