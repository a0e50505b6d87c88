"""Critics by the company of their outlets: "Ada Holm, then at Vulture", "The Echo (Ada Holm)", whatever verb follows.

Under headings of reviews a person's name beside an outlet's is a critic's. Their sentence needs no verb of saying.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from showbible.grammar import lexicon
from showbible.grammar.accounts import AT, CRITIC, Frame, frames, in_brackets, name_at, outlet_at
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.text.patterns import compiled, in_any, later

_THE = r"(?:the )?(?:[a-z]+ (?:newspaper|magazine|website|site|blog) )?"
_BUSY = r"(?:writing|reviewing|reporting|blogging|recapping|reviewed|commenting|speaking)(?: [a-z']+){0,5}?"
_WAYS = (
    # "Ada Holm, then still at Vulture"
    rf"(?P<who>N),? (?:(?:then|now|still|later|formerly|herself|himself|currently|also) )*(?:{_BUSY} )?(?:(?:a |an |the )?{CRITIC} )?{AT} {_THE}(?:N's? )?(?P<outlet>N)(?!'s? N)",
    # "Ada Holm, Vulture TV critic, thought"
    rf"(?P<who>N), (?:the )?(?P<outlet>N)(?:'s?)? {CRITIC}(?:,| (?=[a-z]+ed |wrote |said |gave |felt |found |thought ))",
    # "the Echo critic Ada Holm", "Vulture's own Ada Holm"
    rf"(?P<outlet>N)(?:'s?|s)?,? (?:own |former |then |resident )*{CRITIC},? (?P<who>N)",
    r"(?P<outlet>N)(?: magazine| newspaper)?'s?,? (?:[a-z-]+ ){0,3}(?P<who>N)",
    # "A review in The Echo by Ada Holm"
    rf"\b(?:reviews?|notice|piece|article|column|recap|essay) (?:in|for|on|from|at) {_THE}(?P<outlet>N),? (?:written )?by (?:(?:its )?{CRITIC},? )?(?P<who>N)",
    # "Ada Holm, The Echo, thought"
    r"(?P<who>N), (?:the )?(?P<outlet>N)[,:]",
    # "Writing on Vulture, Ada Holm", "but in The Echo Ada Holm"
    rf"(?:^|[;,.] |\band |\bbut |\bwhile |\bwhereas )(?:(?:also|elsewhere|meanwhile|similarly|conversely|however),? )?"
    rf"(?:{_BUSY} |in (?:his|her|their|an?|another|one) (?:[a-z-]+,? ){{0,5}}?)?(?:in|for|at|over at|on) {_THE}(?:N(?: magazine)?(?:'s?)? (?:website |site |blog )?)?(?P<outlet>N)(?: website| site| blog)?(?: (?:on|in|of) D)?,? (?:{CRITIC},? )?(?P<who>N)(?!'s? [a-z])",
    # "Ada Holm, whose review for Vulture", "Ada Holm, who covered it for Vulture"
    rf"(?P<who>N),? (?:whose|who) [^,;NQ]{{0,60}}?(?:for|in|at|on) {_THE}(?P<outlet>N)",
    # "Ada Holm stating in The Echo that"
    rf"(?P<who>N),? (?:stating|saying|writing|arguing|noting|opining|claiming|complaining|remarking)(?: [a-z]+){{0,2}}? (?:in|for|on|at) {_THE}(?P<outlet>N)",
    # "was Vulture's verdict, Ada Holm writing"
    r"(?P<outlet>N)'s? (?:[a-z-]+ )?(?:verdict|view|opinion|review|assessment|notice|judge?ment|conclusion|reaction),? (?:with )?(?P<who>N)",
    # "Vulture, in the person of Ada Holm"
    rf"(?P<outlet>N),? (?:in the person of|in the shape of|by way of|through) (?:its )?(?:{CRITIC} )?(?P<who>N)",
)
_PAIRS = tuple(re.compile(way) for way in _WAYS)
#: The critic of the outlet named before: "Vulture liked it, with its critic Ada Holm writing".
_ITS_CRITIC = later(
    rf"(?:\b(?:with|through|via|from) (?:its |their |the )?|\bits |\bthe (?:paper|newspaper|magazine|site|website|publication|outlet)'s? )(?:own )?{CRITIC},? (?P<who>N)(?! (?:of|for|at|from) )"
)
#: An outlet whose name is a plain word that opens the sentence: "Time's Ada Holm".
_OPENS = later(rf"(?P<outlet>[a-z]+)'s (?:own )?(?:{CRITIC},? )?(?P<who>N)(?!')")
#: A critic at the head of a sentence whose paper comes far behind: "Ada Holm gave it four stars in The Echo".
_HEAD = later(r"(?:[a-z]+,? ){0,3}?(?P<who>N)(?!'|,? (?:and|or) N)(?! (?:was|were|is|are|been) [a-z]+ed\b)")
_FAR = later(
    rf"\b(?:for|in|at|on|readers of|pages of|column in) {_THE}(?P<outlet>N)(?=[,.;:]|$| (?:that|when|as|while|and|on|in) )"
)


#: What a body is called that is nobody's family name.
_BODIES = frozenset(
    "Council Committee Coalition Commission Union League Alliance Federation Board Church Party Police Ministry Service Trust Fund "
    "Centre Center School College Museum Library Bank Department Museum Project Campaign Movement Awards Prize Prizes".split()
)


def is_person(name: str | None) -> bool:
    """Whether a name can be a critic's: two to five words, no organisation."""
    if not name or lexicon.is_organisation(name) or lexicon.is_paper(name) or " and " in name:
        return False
    tokens = name.split()
    return (
        2 <= len(tokens) <= 5
        and tokens[-1] not in _BODIES
        and not name.startswith("The ")
        and tokens[0][0].isupper()
        and not any(c.isdigit() for c in name)
    )


def writes(name: str | None) -> bool:
    """Whether somebody can write for what is called so, known or built as a newspaper's name."""
    return (
        bool(name)
        and name not in lexicon.AGGREGATORS
        and (lexicon.is_outlet(name or "") or lexicon.is_paper(name or ""))
    )


def frames_of(prose: Prose, n: int) -> tuple[Frame, ...]:
    """The frames of sentence ``n`` of a paragraph, under headings of reviews with its critics; found once."""
    made = prose.frames.get(n)
    if made is None:
        fold = prose.fold(n)
        found = frames(fold)
        if is_reception(prose.section.path):
            found = _joined(found, _pairs(fold, prose))
        made = prose.frames[n] = tuple(found)
    return made


_RECEPTION = later(r"\b(?:reception|reviews?|critical|critics?|critiques?|criticisms|responses?|reactions?)\b")
_NOT_RECEPTION = later(
    r"\b(?:accolades|awards?|ratings|viewership|viewing figures|nominations|broadcast|audience|controvers\w+|fan|sales|box office|production|"
    r"development|casting|filming|writing|home media|music|soundtrack|marketing|release|fandom|legacy|impact)\b"
)


#: Where places on lists are told, and no opinions.
_LISTS = later(r"\b(?:lists?|rankings?|top ten|top 10)$")


@lru_cache(2048)
def is_reception(path: tuple[str, ...]) -> bool:
    """Whether the headings are those of reviews.

    >>> is_reception(("reception", "critical response")), is_reception(("reception", "ratings"))
    (True, False)
    """
    if not path or not in_any(_RECEPTION, path):
        return False
    own = path[-1]
    if _LISTS.search(own):
        return False
    return bool(_RECEPTION.search(own)) or not _NOT_RECEPTION.search(own)


def is_stranger(prose: Prose, name: str) -> bool:
    """Whether the article names somebody nowhere before this paragraph, as it does its own people."""
    return prose.names.source.find(name) >= prose.passage.span(0, 1).start


def _pairs(fold: Fold, prose: Prose) -> Iterator[tuple[int, int, Frame]]:
    """The critics of a sentence that stand beside their outlets: where both names stand in the fold, and a frame."""
    line = fold.line
    if line.count("N") < 2 and not fold.asides:
        return
    taken: set[int] = set()
    for pattern in _PAIRS:
        for m in pattern.finditer(line):
            one, two = m.start("who"), m.start("outlet")
            if one in taken or two in taken:
                continue
            who, outlet = name_at(fold, one), outlet_at(fold, two)
            if is_person(who) and writes(outlet):
                taken |= {one, two}
                yield one, two, Frame(min(one, two), m.end(), m.end(), "critic", who, outlet, True)
    if (opens := _OPENS.match(line)) is not None and (one := opens.start("who")) not in taken:
        who, outlet = name_at(fold, one), fold.words(*opens.span("outlet"))
        if is_person(who) and outlet[:1].isupper() and lexicon.is_outlet(outlet):
            taken.add(one)
            yield one, one, Frame(0, opens.end(), opens.end(), "critic", who, outlet, True)
    for m in _ITS_CRITIC.finditer(line) if taken == set() else ():
        who = name_at(fold, m.start("who"))
        before = [n for n in range(m.start()) if line[n] == "N" and writes(outlet_at(fold, n))]
        if before and is_person(who) and m.start("who") not in taken:
            taken |= {m.start("who"), before[-1]}
            outlet = outlet_at(fold, before[-1])
            yield (
                m.start("who"),
                before[-1],
                Frame(before[-1], before[-1] + 1, before[-1] + 1, "critic", who, outlet, True),
            )
    for aside in fold.asides:
        at = aside[0]
        if line[at - 1 : at] != "N" or at - 1 in taken:
            continue
        beside, inside = name_at(fold, at - 1), in_brackets(fold, aside)
        who, outlet = (beside, inside) if is_person(beside) else (inside, outlet_at(fold, at - 1))
        if is_person(who) and writes(outlet) and _written(who):
            taken.add(at - 1)
            yield at - 1, at - 1, Frame(at - 1, at, at, "critic", who, outlet, True)
    head = _HEAD.match(line)
    if head is None or taken:
        return
    who = name_at(fold, head.start("who"))
    far = [m for m in _FAR.finditer(line, head.end()) if writes(outlet_at(fold, m.start("outlet")))]
    if len(far) == 1 and is_person(who) and is_stranger(prose, who):
        two = far[0].start("outlet")
        frame = Frame(head.start("who"), head.end(), head.end(), "critic", who, outlet_at(fold, two), True)
        yield head.start("who"), two, frame


def _written(name: str) -> bool:
    """Whether words in brackets are a name: every one begins with a capital."""
    return compiled(r"[^\W\d_a-z][\w.'’-]*(?: (?:[^\W\d_a-z][\w.'’-]*|de|van|von|der|la))+").fullmatch(name) is not None


def _same_words(f: Frame, critic: Frame) -> bool:
    """Whether a critic is of the words of a frame that isn't another critic's: "Holm (Slate) and Lund (Vox) praised"."""
    over = f.low <= critic.low < f.end or critic.low <= f.low < critic.end
    return over and not (f.critic and f.outlet and f.speaker != critic.speaker and f.outlet != critic.outlet)


def _joined(said: list[Frame], found: Iterator[tuple[int, int, Frame]]) -> list[Frame]:
    """The frames with the critics who stand beside their outlets: one that has half of a pair gets the other half."""
    made = list(said)
    for one, two, critic in found:
        for n, f in enumerate(made):
            review = f.speaker == critic.outlet and critic.low <= f.low <= critic.end
            if f.same or (f.low not in (one, two) and not review):
                continue
            if not f.outlet or not f.critic or f.speaker == critic.outlet:
                made[n] = replace(
                    f, low=min(f.low, critic.low), speaker=critic.speaker, outlet=critic.outlet, critic=True
                )
            break
        else:
            if not any(_same_words(f, critic) for f in made):
                made.append(critic)
    return sorted(made, key=lambda f: f.low)
