"""Whether an order is the work's own, and none that was only hoped for or long over."""

from __future__ import annotations

from showbible.grammar import lexicon
from showbible.grammar.rules import Here
from showbible.text.patterns import later

_SUBJECT = later(r"(?P<work>[NQ])(?:'s)?,? (?:was|were|has|had|have|is|are|would|will)(?: [a-z]+){0,3} $")
#: Behind the name of who orders, and the words of his order.
_HAVING = later(r" (?:had|has|have)(?: (?!been\b|be\b|being\b)[a-z]+)* $")
_ORDERS_IT = later(
    r"(?:renewed|recommissioned|re-commissioned|commissioned|ordered|picked up|green-?lit|greenlighted|approved|extended|revived|brought back) (?:it|an?|the|its)\b"
)
#: "Low Water, which the network had renewed".
_WHICH = later(
    r"(?P<work>[NQ]),? (?:which|that) (?:(?:N|they|the [a-z]+) (?:(?:had|has|have|also|later|then|just|already) )*|(?:was|were|had been|has been|have been) (?:[a-z]+ )?)$"
)
_OBJECT = later(
    r"(?<!by )(?<!on )(?<!from )(?<!at )(?<!for )(?<!for the )(?<!by the )(?<!on the )(?P<work>[NQ])(?:'s)?(?= for| to| as)|\bof (?:the )?(?:[a-z-]+ )*?(?P<whose>[NQ])"
)


#: Other shows told beside the one that is the subject: "N, along with N and N, was renewed".
_BESIDE_IT = later(r", (?:along with|alongside|together with|as well as|like|among) (?:[^;,]|, )*$")


def anothers(here: Here) -> bool:
    """Whether the words name another show as the one that was ordered."""
    line, marks = here.line, here.fold.marks
    if of_its_offspring(here):
        return True
    found = [(here.low + m.start(m.lastgroup or 0)) for m in _OBJECT.finditer(line[here.low : here.high])]
    if which := _WHICH.search(line, max(0, here.low - 60), here.low):
        found.append(which.start("work"))
    subject = _SUBJECT.search(line, max(0, here.low - 40), here.low)
    if subject and _HAVING.search(subject[0]) and _ORDERS_IT.match(line, here.low):
        subject = None  # "N had renewed the series": who orders it
    if subject and not _BESIDE_IT.search(line, 0, subject.start()):
        found.append(subject.start("work"))
    return any(not is_ours(str(marks[n].value), here) for n in found if n in marks)


#: What was made beside the work: "its sister show", "the spin-off Low Water".
_OFFSPRING = later(
    r"\b(?:(?:its|their|the (?:show|series|season|programme)'?s?|N's) (?:own )?(?:[a-z-]+ ){0,2}?(?:spin-?offs?|sequel|prequel|remake|reboot)|(?:sister|companion|parent|rival) (?:show|series|programme|program)|after-?show)\b"
    r"|\bspin-?off(?: series| show)?,? (?:(?:called|titled|entitled|named) )?(?P<work>[NQ])(?!'s)"
)


def of_its_offspring(here: Here) -> bool:
    """Whether the words in front tell of a spin-off or a sister show of the work, and not of the work as one."""
    told = list(_OFFSPRING.finditer(here.line, max(0, here.low - 110), here.high + 40))
    at = told[-1].start("work") if told else -1
    return bool(told) and (at < 0 or not is_ours(str(here.fold.marks[at].value), here))


def is_ours(name: str, here: Here) -> bool:
    known = {t.casefold().removeprefix("the ") for t in here.scene.titles}
    plain = name.casefold().strip('"“”,.').removeprefix("the ")
    return (
        plain in known
        or any(t.startswith(plain) for t in known)
        or lexicon.is_organisation(name)
        or name in lexicon.COUNTRIES
    )


def denied(here: Here, further: int = 0) -> bool:
    """Whether words of doubt stand in the clause around an order."""
    low = max((m.end() for m in _CLAUSES.finditer(here.line) if m.end() <= here.low), default=0)
    return misdated(here) or DENIED.search(here.line, max(low, here.low - 60), here.high + further) is not None


def misdated(here: Here) -> bool:
    """Whether an order was abroad, or long before the date that stands in front of it."""
    away = _ABROAD.match(here.line)
    return (away is not None and here.fold.marks[away.start("where")].value in lexicon.COUNTRIES) or _EARLIER.search(
        here.line, 0, here.low
    ) is not None


#: Who shows it in another country ordered nothing: "in Canada, it was picked up by N".
_ABROAD = later(r"in (?:the )?(?P<where>N), ")
#: What was over by then, with the date in front: "moved to Fridays in D after being picked up".
_EARLIER = later(
    r"D,? (?:[a-z]+ ){0,3}(?:after|having) (?:being|been|having been|it (?:was|had been)) (?:(?:picked up|given|renewed|ordered) (?:[a-z]+ ){0,3})?$|D, N, (?:which|who) had (?:[a-z]+ )?$"
)


#: Where the clause that an order stands in begins: "..., which gave it", "Before the finale aired, ...".
_CLAUSES = later(
    r"^before [^,;]{3,80}, (?=(?:(?:on|in) D, )?(?:the|it|N)\b)|"
    r"; |, (?:which|who|and|but) (?=(?:also |then |later |first )?(?:gave|ordered|picked|commissioned|handed|placed|issued|made|set|renewed) )"
)
DENIED = later(
    r"\bnot (?:be |been )?(?:renewed|picked up|ordered|commissioned|return|confirmed)|\b(?:hoped|hopes|would like|wanted|interest|ideas|plans|possibility|possible|if|in the event|(?<!days )(?<!weeks )(?<!hours )(?<!shortly )(?<!just )(?<!day )(?<!week )(?<!month )(?<!months )before|until|could|might|may|rumou?r[a-z]*|talks|considering|potential|yet to be|expected (?=O)|(?:put )?on hold)\b"
)
