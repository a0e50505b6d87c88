"""Who judged the work: critics named with their outlets, outlets by themselves, and the grades they gave."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.accounts import Frame, in_brackets, name_at, outlet_at, plain_titles, weak_subject
from showbible.grammar.critics import frames_of, is_person, is_reception, is_stranger, writes
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.slot import tidy
from showbible.kinds.fact import Found
from showbible.kinds.review.fact import Review
from showbible.kinds.review.grades import graded, grades_of
from showbible.text.patterns import later

_JUDGES = frozenset(
    (
        "praised criticized criticised lauded commended complimented applauded panned slammed hailed gave awarded rated "
        "graded scored reviewed called described felt found opined deemed considered faulted enjoyed disliked named dubbed "
        "discussed highlighted compared argued praises calls gives describes criticizes feels finds liked loved thought"
    ).split()
)
_GRADES = frozenset("gave awarded rated graded scored gives rates assigned".split())

#: What a critic does whom only the opinion tells: "Ada Holm criticized its pace".
_WRITES = frozenset(
    "wrote criticized criticised praised lauded opined panned complained lamented reviewed commended faulted applauded complimented concluded felt "
    "found thought considered hailed dismissed slammed derided called described commented observed remarked".split()
)
_ANY_MAKER = later(
    r"\b(?:author|writer|fellow|co-creator|council|group|association|former|professor|politician|minister|mp|senator|viewer|fan|fans|user|father|mother|sister|brother|widow|son|daughter|family|real-life|activist|campaigner|spokes[a-z]+|president|head)\b|\bnews|\bN'?s? (?:[a-z-]+ ){0,2}$"
)
_NEWS = frozenset(
    "reported announced revealed confirmed told teased tweeted posted asked listed ranked named voted spoke talked".split()
)
_TIDINGS = frozenset(("reported", "announced", "revealed", "confirmed"))
_OF = later(
    r"(?P<who>N),? (?:(?:writing |who writes |a |the |tv |television |critic |writer |reviewer |editor ){0,4})(?:of|from|at|for|with|in|on|over at) "
    r"(?:the )?(?:[a-z]+ (?:newspaper|magazine|website|site|blog) )?(?P<outlet>N)"
)
_OWNER = later(r"(?P<outlet>N)'s?,? (?:(?:[a-z-]+ ){0,3})(?P<who>N)")
_LISTED = later(
    r"\b(?:reviews? (?:(?:came|were (?:given|written|published)) )?(?:from|by|in)|(?:praised|reviewed|acclaimed|panned|criticized|criticised|lauded|favou?red|received|praise|acclaim|criticism|responses|notices|positively|negatively) (?:[a-z]+ ){0,2}?(?:by|from|in)"
    r"|(?:publications|outlets|critics|sources|newspapers|sites|websites|magazines)(?: (?:of|from|at|for|like|in))?,?(?: (?:such as|including|like|include))?)"
    r" (?:critics (?:from|of|at) |[a-z]+ (?:such as|including|like) |the |both )?(?P<list>N(?:(?:, (?:and )?|,? and | & )(?:the )?N)*)"
)
_LATER_FOR = later(
    r"(?<! review) (?:for|in) (?:the |(?:his|her|their) )?(?P<outlet>N)(?=[,.;]|$| (?:review|column|piece)\b)"
)
_MAKER = later(
    r"(?:producers?|showrunners?|creators?|actor|actress|star|stars|co-star|executive|president|chairman|chairwoman|ceo|coo|head|composer|"
    r"director|host|judge|spokesperson|novelist|singer|comedian|filmmaker|professor|historian|politician|designer),? $"
)
#: "Less enamored was Slate, which said".
_MOOD_FIRST = later(
    r"(?:[a-z]+, )?(?:less|more|far less|equally|similarly|also|not so|rather less) [a-z]+ (?:was|were) (?:the )?(?P<outlet>N)(?!'|,? (?:who|whose))"
)
#: What a writer of any calling wrote: "In a piece for Vulture, the historian Ada Holm".
_PIECE = later(
    r"\b(?:writing|reviews?|piece|column|article|essay|recap)\b[^;NQ]{0,40} (?:for|in|on|at) (?:the )?N,? (?:the )?(?:[a-z]+ ){0,3}$"
)
#: A place on a list is no opinion: "named it one of the ten best shows", "ranked it eighth in its list".
_ONLY_LISTS = later(
    r"(?:'s? (?:[a-z]+ ){0,3}N|,? (?:of|for|from|at) (?:the )?N(?: magazine| newspaper)?| (?:magazine|newspaper|website))?,? (?:also |later |then |has |have )*(?:(?:ranked|listed|placed)(?: Q)?(?![a-z])|(?:named|put|picked|chose|selected|included|featured) (?:it|(?:the|this) (?:O )?(?:series|season|show|episode|drama|sitcom|programme|program|comedy|miniseries|serial)(?: of N)?|(?:season|series) (?:C|one|two|three|four|five|six)|N|Q)(?:, [a-z]+,)? (?:as |at )?(?:one of|among|in|on|the O|O|number|the best|its|their|his|her)\b|(?:gave|awarded) (?:it|the (?:O )?(?:series|season|show|episode)) (?:an?|its|their|the) (?:[a-z]+ ){0,3}(?:seal|awards?|prize|honou?r)\b)[^;Q]*(?=$|;|\.)"
)
#: "gave a positive response", which is no grade.
_GAVE_OPINION = later(
    r"[^,;]{0,40} stars\b|[^,;Q]{0,30}\b(?:positive|negative|mixed|(?:un)?favou?rable|glowing|rave|good|bad|poor|lukewarm|scathing|enthusiastic|critical) (?:[a-z]+ )?(?:reviews?|responses?|notices?|feedback|reactions?|critiques?)\b"
)
_AT_ONCE = later(r" (?:in|for|on) (?:the )?(?P<outlet>N)(?: magazine| newspaper| website)?(?= that |:|, Q)")
_STARRED = later(
    r"(?:R|grade of (?:an? )?G|an? G|an? (?:[a-z]+ )?N(?= (?:rating|grade|score) from)|(?:C|one)(?: and a half)?(?= stars?))(?: stars?| rating| score| grade)* (?:from|on|by|in|at) (?:(?:critic|reviewer) )?(?:the )?(?P<one>N)(?: (?:of|from|for|at) (?:the )?(?P<two>N))?"
)
#: An outlet and its grade, whose verb stands with the one before: "Variety gave it a B and Newsday an A".
_GAPPED = later(
    r"(?:, |,? and |,? while )(?:the )?(?P<outlet>N) (?:an? |a grade of )?(?:[GR]|(?<=a )N|C(?: and a half)? stars?)(?=[,.;]|$| and )"
)
#: Several outlets with one verb: "Vulture, Slate, and Screen Post have hailed it".
_ALL = later(
    r"(?:^|[;.] |, (?:and|while) )(?P<list>(?:the )?N(?:, (?:the )?N)+,? and (?:the )?N) (?:(?:all|each|have|has|both|also) )*(?:praised|hailed|lauded|criticized|criticised|called|described|commended|gave|panned|complimented|applauded|found|considered|deemed|wrote|felt)\b"
)
#: The critic of the outlet that has just been named: "..., with critic Ada Holm writing".
_ITS_CRITIC = later(r"\bwith (?:its |their |the )?(?:[a-z]+ )?(?:critic|reviewer|writer|columnist) $")
#: Where another judge's clause begins.
_NEXT = later(
    r"; |\. |,? (?:but|while|whereas|although|though) |,? and (?:in|for|with|on) (?:an?|the|his|her|their) |, in (?:an?|his|her|another) "
)
_SCOPE = later(
    r"\breview(?:ing|ed|s)? (?:of )?(?P<scope>the (?:O|first|entire|whole|full|season|series|pilot|premiere|finale|last|final|second|initial|show)[^,;NQ]{0,30}?)(?= of the (?:season|series|show)|,| for| N| in)"
)


class _Said(NamedTuple):
    """One mention of a judge in a sentence: where, and who."""

    low: int
    end: int
    critic: str | None
    outlet: str | None
    sure: bool
    bare: bool = False


def reviews(reading: Reading) -> Iterator[Found]:
    """Every critic and outlet whose opinion of the work is reported."""
    found: list[Found] = []
    for prose in reading.prose:
        if prose.plot:
            continue
        received = is_reception(prose.section.path)
        if received or _worth(prose.text, prose.vocabulary):
            found.extend(_paragraph(prose, received, found))
    outlets = {
        str(f.fact.critic): f.fact.outlet
        for f in found
        if isinstance(f.fact, Review) and f.fact.critic and f.fact.outlet
    }
    for f in found:
        fact = f.fact
        if isinstance(fact, Review) and fact.critic and not fact.outlet and fact.critic in outlets:
            fact = replace(fact, outlet=outlets[fact.critic])
        yield replace(f, fact=fact)


_WORTH = later(
    r"\b(?:praised|criticized|criticised|lauded|panned|reviewed|reviewer|reviewing|critics?|stars|out of|grade|hailed|felt|opined|called|calling|commended|described|/10|/5|discussed)\b"
)


#: What else than the work is judged outside of its reception.
_OTHERS = later(r"\b(?:video ?|mini-?)games?\b|\bsoundtrack\b|\balbum\b|\bboard game\b|\bmusic video\b")
#: Words of which such a paragraph has one, unless it has a figure on a scale.
_WORTHS = frozenset(
    "praised criticized criticised lauded panned reviewed reviewer reviewing critic critics stars out grade hailed felt opined called "
    "calling commended described discussed".split()
)


def _worth(text: str, words: frozenset[str]) -> bool:
    if _WORTHS.isdisjoint(words) and "/10" not in text and "/5" not in text:
        return False
    return bool(_WORTH.search(text))


def _outlet(name: str | None, received: bool, titles: frozenset[str]) -> bool:
    """Whether a name behind "of" can be where somebody writes."""
    if not name or name in titles or name in lexicon.AGGREGATORS or name in lexicon.COUNTRIES:
        return False
    if lexicon.is_outlet(name):
        return True
    return received and not lexicon.is_service(name)


def _paragraph(prose: Prose, received: bool, before: list[Found]) -> Iterator[Found]:
    titles = prose.names.titles
    known = {
        str(f.fact.critic).rsplit(" ", 1)[-1]: f.fact for f in before if isinstance(f.fact, Review) and f.fact.critic
    }
    holder: Review | None = None

    def stranger(name: str, at: int) -> bool:
        """Whether somebody is named here first, and without what he is to the work."""
        return (
            is_stranger(prose, name)
            and not name.startswith("Co-")
            and "' " not in name
            and lexicon.COUNTRIES.keys().isdisjoint(name.split())
            and _ANY_MAKER.search(fold.line, max(0, at - 60), at) is None
            and (not fold.line.startswith(", ", at + 1) or fold.line.startswith(", who ", at + 1))
        )

    for n, (start, end) in enumerate(prose.sentences):
        text = prose.text[start:end]
        if not received and (not _worth(text, prose.words(n)) or _OTHERS.search(text)):
            holder = None
            continue
        fold = prose.fold(n)
        found = frames_of(prose, n)
        said = _judges(fold, found, received, titles, known, holder, stranger)
        grades = grades_of(fold, received)
        scope = _SCOPE.search(fold.line)
        made: list[tuple[int, Review]] = []
        for k, who in enumerate(said):
            given = (m for m in grades if said[_whose(fold.line, said, m.at)].end == who.end)
            mine = [g for g in (m.on(who.outlet) for m in given) if g]
            if not (mine or (received and not who.bare) or who.sure):
                continue
            review = Review(who.critic, who.outlet)
            if scope and len(said) == 1:
                review = replace(review, scope=fold.words(scope.start("scope"), scope.end("scope")))
            for grade in dict.fromkeys(mine) or [None]:
                made.append((k, replace(review, grade=grade)))
        for k, review in made:
            a = fold.offset(said[k].low)
            stop = fold.offset(said[k + 1].low) if k + 1 < len(said) else end
            if k == 0 and review.grade and a - start < 300:
                a = start
            if review.critic:
                known.setdefault(review.critic.rsplit(" ", 1)[-1], review)
            yield Found(review, "review.judged", prose.passage.span(a, max(a + 1, min(stop, a + 400, end))))
        if made:
            holder = made[-1][1]
        elif said or is_person(weak_subject(fold)) or any(is_person(f.speaker) and not f.same for f in found):
            holder = None


def _whose(line: str, said: list[_Said], at: int) -> int:
    """Which of the judges gave the grade at ``at``: the one before it, unless a clause begins between them."""
    before = [k for k, who in enumerate(said) if who.low <= at]
    if not before:
        return 0
    k = before[-1]
    return k + 1 if k + 1 < len(said) and _NEXT.search(line, said[k].end, at) else k


def _judges(
    fold: Fold,
    found: tuple[Frame, ...],
    received: bool,
    titles: frozenset[str],
    known: dict[str, Review],
    holder: Review | None,
    stranger: Callable[[str, int], bool],
) -> list[_Said]:
    said: list[_Said] = []
    line = fold.line
    for f in found:
        both = _pair(f, received, titles)
        before = Review(said[-1].critic, said[-1].outlet) if said and said[-1].critic else holder
        if not said and f.same and any(is_person(x.speaker) and not x.same and x.low < f.low for x in found):
            before = None  # "Lund called it slow, and she said": nobody who was named before
        judge = _of_frame(fold, f, received, titles, known, before, stranger) if not both else None
        said.extend(both)
        if judge is not None:
            said.append(judge)
    taken = {n for s in said for n in range(s.low, s.end)} | {f.low for f in found if f.verb in _TIDINGS}
    if received or "critic" in line or "review" in line:
        for m in (*_OF.finditer(line), *_OWNER.finditer(line)):
            low, high = m.span()
            if not taken.isdisjoint(range(low, high)):
                continue
            critic = name_at(fold, m.start("who"))
            outlet = outlet_at(fold, m.start("outlet"))
            if is_person(critic) and lexicon.is_outlet(outlet) and outlet not in titles and critic not in titles:
                said.append(_Said(low, high, critic, outlet, False))
                taken.update(range(low, high))
    if received:
        for aside in fold.asides:
            at, low = aside[0], aside[0] - 1
            if line[low:at] != "N" or low in taken:
                continue
            name, inside = name_at(fold, low), in_brackets(fold, aside)
            if lexicon.is_outlet(inside) and is_person(name):
                said.append(_Said(low, at, name, inside, False))
                taken.add(low)
            elif graded(fold, aside) and writes(name) and name not in titles:
                said.append(_Said(low, at, None, name, False))
                taken.add(low)
    mood = _MOOD_FIRST.match(line) if received and not said else None
    if mood is not None:
        outlet = outlet_at(fold, mood.start("outlet"))
        if lexicon.is_outlet(outlet) and outlet not in titles:
            said.append(_Said(mood.start("outlet"), mood.end(), None, outlet, True))
    for starred in _STARRED.finditer(line) if received else ():
        one, two = starred.start("one"), starred.start("two")
        if one not in taken:
            name, other = name_at(fold, one), outlet_at(fold, two) if starred["two"] else None
            if is_person(name) and other:
                said.append(_Said(starred.start(), starred.end(), name, other, False))
            elif lexicon.is_outlet(name) and name not in lexicon.AGGREGATORS:
                said.append(_Said(starred.start(), starred.end(), None, outlet_at(fold, one), False))
    if received:
        taken.update(s.low for s in said)
        for m in (*_LISTED.finditer(line), *_ALL.finditer(line)):
            said.extend(_listed(fold, [i for i in range(*m.span("list")) if line[i] == "N"], taken, titles))
    for m in _GAPPED.finditer(line) if said else ():
        outlet = outlet_at(fold, n := m.start("outlet"))
        if n not in taken and writes(outlet) and outlet not in titles:
            said.append(_Said(n, m.end(), None, outlet, True))
    plain = plain_titles(fold)
    said = [s for s in said if _ONLY_LISTS.match(plain, s.low + 1) is None]
    return _joined(line, sorted(said, key=lambda s: s.low))


def _listed(fold: Fold, places: list[int], taken: set[int], titles: frozenset[str]) -> Iterator[_Said]:
    """The outlets of a list at ``places``; among several known ones, one that isn't known is an outlet, too."""
    names = {i: tidy(fold.words(i, i + 1)) for i in places}
    known = [i for i in places if lexicon.is_outlet(names[i])]
    for i in places:
        name = names[i]
        if i in taken or name in lexicon.RATINGS_BUREAUS or name in lexicon.AGGREGATORS or name in titles:
            continue
        alike = 2 * len(known) >= len(places) > 2 and lexicon.pronoun(name) is None
        if lexicon.is_outlet(name) or (alike and name not in lexicon.COUNTRIES):
            taken.add(i)
            yield _Said(i, i + 1, None, name, False)


def _joined(line: str, said: list[_Said]) -> list[_Said]:
    """The judges, an outlet and its critic as one: "Variety liked it, with critic Ada Holm writing"."""
    made: list[_Said] = []
    theirs = {s.outlet for s in said if s.critic}
    for who in said:
        if who.critic is None and who.outlet in theirs:
            continue  # "Ada Holm praised it in Variety"
        before = made[-1] if made else None
        if (
            before is not None
            and before.critic is None
            and who.critic
            and not who.outlet
            and _ITS_CRITIC.search(line, max(0, who.low - 40), who.low)
        ):
            made[-1] = before._replace(critic=who.critic)
        else:
            made.append(who)
    return made


def _pair(f: Frame, received: bool, titles: frozenset[str]) -> list[_Said]:
    """Two critics of one outlet with one verb, "A and B of N praised it", or two outlets."""
    names = (f.speaker or "").split(" and ")
    if len(names) == 2 and all(writes(n) and n not in titles for n in names) and f.verb in _JUDGES:
        return [_Said(f.low, f.end, None, names[0], received), _Said(f.low + 1, f.end, None, names[1], received)]
    if len(names) != 2 or not all(map(is_person, names)) or not _outlet(f.outlet, received, titles):
        return []
    if not lexicon.is_outlet(f.outlet or ""):
        return []
    return [_Said(f.low, f.end, names[0], f.outlet, True), _Said(f.low + 1, f.end, names[1], f.outlet, True)]


def _of_frame(
    fold: Fold,
    f: Frame,
    received: bool,
    titles: frozenset[str],
    known: dict[str, Review],
    holder: Review | None,
    stranger: Callable[[str, int], bool],
) -> _Said | None:
    line = fold.line
    judged = f.verb in _JUDGES or f.verb.startswith(("was ", "were ", "is ")) or (f.verb == "by" and bool(f.outlet))
    if f.same:
        if holder is None or f.speaker == "they":
            return None
        return _Said(f.low, f.end, holder.critic, holder.outlet, False)
    name = f.speaker
    if not name or name in titles or name in lexicon.RATINGS_BUREAUS or any(a in name for a in lexicon.AGGREGATORS):
        return None
    if f.verb in _TIDINGS or (f.verb in _NEWS and not (received and (f.outlet is None or lexicon.is_outlet(f.outlet)))):
        return None
    if (lexicon.is_outlet(name) or (received and lexicon.is_paper(name))) and not is_person(name):
        return _Said(f.low, f.end, None, name, judged)
    if not f.critic and _MAKER.search(line, max(0, f.low - 30), f.low) and not _PIECE.search(line, 0, f.low):
        return None
    if is_person(name) and _outlet(f.outlet, received, titles) and not any(t.startswith(name) for t in titles):
        return _Said(f.low, f.end, name, f.outlet, judged and lexicon.is_outlet(f.outlet or ""))
    if f.verb == "received":
        return None
    if (
        received
        and is_person(name)
        and (m := _AT_ONCE.match(line, f.end) or _LATER_FOR.search(line, f.end, f.end + 240))
    ):
        outlet = outlet_at(fold, m.start("outlet"))
        if writes(outlet) and outlet not in titles:
            return _Said(f.low, f.end, name, outlet, True)
    short = name.rsplit(" ", 1)[-1]
    if short in known and (name == short or known[short].critic == name):
        return _Said(f.low, f.end, known[short].critic, known[short].outlet, False)
    if received and f.critic and is_person(name):
        return _Said(f.low, f.end, name, None, False)
    if received and is_person(name) and f.verb in _GRADES:
        return _Said(f.low, f.end, name, None, False, bare=_GAVE_OPINION.match(line, f.end) is None)
    if (
        received
        and not f.outlet
        and is_person(name)
        and (f.verb in _WRITES or f.verb.startswith("was "))
        and stranger(name, f.low)
    ):
        return _Said(f.low, f.end, name, None, False)
    return None
