"""Who gets an award: the people in front of its category or behind it, the subject of its verb, the work itself."""

from __future__ import annotations

from showbible.grammar import lexicon
from showbible.grammar.slot import tidy
from showbible.kinds.accolade.bodies import Piece
from showbible.kinds.accolade.names import for_person, known_body, work_of
from showbible.kinds.accolade.pieces import Pieces, Verb
from showbible.kinds.fact import folded
from showbible.text.patterns import compiled, in_any, later

_SUBJECT = later(
    r"(?:(?P<names>N(?:(?:, | and |, and )N)*)(?: and (?:his|her|their) (?:[a-z-]+ )?(?:team|crew|colleagues|band|group))?|(?P<quoted>Q(?: and Q)?)|(?P<work>(?:the|this|its) (?:[a-z-]+ |O ){0,2}?(?:series|show|season|programme|program|drama|miniseries|sitcom|pilot|cast|film|serial|adaptation|production|anime|telenovela|comedy|telefilm|trilogy|cartoon|franchise|premiere|finale|team|crew|writers|sequence|score|soundtrack)(?: as a whole| itself)?|it|they|(?:season|series) (?:C|one|two|three|four|five|six)|(?:the|its) (?:(?:series|season|show)'s? )?(?:[a-z-]+ ){0,3}(?:team|department|editors|designers|stylists|mixers|artists))"
    r"|(?P<episode>(?:the|this) (?:[a-z]+ )?episode)|(?<![a-z])(?P<pronoun>he|she))"
    r"(?:,)?(?: (?:(?:a|an|the|was|were|has|had|have|been|is|are|also|would|later|went on to|go on to|subsequently|then|again|O|both|twice|eventually|itself|to|be|each|only|additionally|recently|being|all|who|which|that) )*)? ?$"
)
#: What is told of a subject between commas: "Ana Sol, who had left by then, won".
_ASIDE = later(
    r"(?<=[NQa-z]), (?:(?:who|whose|where|in which)\b[^;:]{2,80}?|(?:the|an?|his|her|their|on|for|then|by|in|also|formerly|himself|herself)\b(?:[^;:NQ]{2,70}?| (?:[a-z-]+ ){1,4}(?:for|of|behind|from|with|by|starring) (?:the )?(?:(?:[a-z-]+|N) ){0,2}N| Q)),(?: (?:also|later|was|were|then|went on to|has|had))* $"
)
#: That what stands in front is another work: "Low Water, a vehicle for Ana Sol, was nominated".
_IS_WORK = later(
    r", (?:an?|the|another) (?:[a-zN-]+ ){0,3}?(?:vehicle|springboard|series|sitcom|show|film|movie|play|novel|spin-off|remake)\b"
)
#: Another subject in front of the verb: "the book won".
_OTHER_SUBJECT = later(
    r"\b(?:the|an?|his|her|its|their) (?:[a-zON'-]+ ){0,3}?(?:books?|novels?|novella|play|contestants?|winners?|runners?-up|village|town|city|company|album|(?:video )?games?|couple|players?|remake|spin-off|sequel|prequel|predecessor|(?:[a-z]+|N) version)(?: (?:on|from|of) which [^,;]*)? (?:(?:also|later|had|has|which|was) )*$"
    r"|\b(?:beat|beating|defeated|defeating) (?:the|this) [a-z]+ (?:for|to) $|\ban? (?:[a-z]+ )?(?:actor|actress|writer|director|singer|man|woman) who $"
)
#: Another work by its name: "her earlier series Low Water won"; what was told of one while this work lost.
_OF_A_WORK = later(r"\b(?:series|show|sitcom|drama|film|movie|novel|play|musical|spin-off|remake|sequel|prequel),? $")
_WHILE = later(r"\b(?:when|after|until|before|because) $")
#: People of the work who aren't named: "numerous guest actresses were", "of all its lead actors".
_UNNAMED = later(
    r"\b(?:numerous|several|many|various|multiple|other|all(?: of)?|both(?: of)?|some|most(?: of)?|C|the|its|their) (?:the |its )?(?:[a-z-]+ ){0,3}?"
    r"(?:actors|actresses|stars|leads|guests|performers|players|writers|directors|editors|composers|women|men|members)\b(?! (?:for|of|in) N)[^,;:NQ]*$"
)
#: What may stand before a participle that opens its sentence, and the clause whose subject it has.
_FIRST_WORD = later(
    r"(?:(?:after|by|upon|since|while|besides|having|in addition to|as well as|along with|apart from) )?"
)
_MAIN_CLAUSE = later(
    r"(?: (?:in|at|for) [^,;]*)?, (?:(?P<names>N)|it|the (?:[a-z]+ )?(?:series|season|show|programme|program|episode))(?= [a-z]+)"
)
#: Whose work is honoured: "Lind's score won".
_OWNER = later(
    r"N's? (?:[a-z]+ ){0,2}(?:score|music|script|screenplay|direction|performance|portrayal|work|costumes?|designs?|photography|cinematography|editing)(?: (?:for|on|in|of) (?:Q|(?:the|this|its) [a-z ]{3,25}?))?(?: (?:has|have|had|was|were|also|later|been))* $"
)
_OPENING = later(
    r"(?:[a-z]+ D,? |[a-z]+, )?(?:(?P<names>N(?:(?:, | and |, and )N)*)|(?P<quoted>Q)|(?P<work>(?:the|this|its) (?:[a-z-]+ |O ){0,2}?(?:series|show|season|programme|program|drama|miniseries|sitcom|pilot|serial|adaptation|anime|telenovela|comedy|cartoon)|it)"
    r"|(?P<episode>(?:the|this) (?:[a-z]+ )?episode)|(?P<pronoun>he|she))(?= (?:was|is|has|had|received|became|proved|enjoyed|ran|drew|[a-z]+ed)\b)"
)
_SECTIONS = later(r"award|accolade|nominat|recognition|honou?r|reception|critic|legacy|impact|response|achievement")
#: "became the first woman to be nominated for".
_FIRST_TO = later(
    r"(?:N|\b(?P<work>it|(?:the|this) (?:series|show|season|drama|comedy|miniseries|sitcom))) (?:became|is|was|being) the (?:O|only|youngest|oldest) (?:(?:[a-z-]+|N) ){0,4}to (?:be |have |ever )*$"
)
_AND_THEN = later(
    r"(?<!'s )(?<!over )(?P<people>N(?:(?:, | and |, and )N)*) (?:(?:was|were|being|also|again|had|been|both) )*(?:(?:nominated|won|winning|awarded|honou?red) )?(?:again )?(?:(?:in )?D )?(?:(?:the (?:award|prize) )?(?:for|in|as) (?:a |an |the |his |her |their )?|(?<=N )the )$"
)
#: A clause of somebody else between a verb and a category: "; and Marr was considered for".
_APART = later(r"; (?:and |but |while )?N (?:was|were|is|had|also) ")
#: In front of a prize that has no known name, or of a part: "was awarded the N for", "her nomination as N for".
_GIVEN = later(
    r"\b(?:awarded|given|won|received|handed|winning|receiving|took home|presented with) (?:the|an?|its|his|her|their) $|\b(?:nominations?|nods?|award|win) as $"
)
#: Somebody with an award of a list: "nominations included Ana Sol for the Reef Award for" Best Score.
_LISTED_FOR = later(
    r"(?:(?P<people>N(?: and N)?)|the (?:series|show|season)(?: itself| as a whole)?) for (?:the |an? )?(?:D )?N(?: of N)? (?:for|in) (?:the )?$"
)
_INCLUDED = later(r"\b(?:nominations?|nods|wins|awards|honou?rs)\b[^;]*?\b(?:includ\w+|consist\w+ of|were)\b")
#: "Ana Sol for Best Actress, and the series for" Best Drama.
_AND_IT = later(
    r"(?:, |\b(?:and|while) )(?:the|this|its) (?:series|season|show|programme|program|drama|comedy|cast)(?: (?:itself|was|were|also|being|nominated|up))* (?:for|in) (?:the )?$"
)
#: Somebody who isn't named: ", and its star for" Best Actor.
_AND_SOMEBODY = later(
    r"(?:, |\b(?:and|while) )(?:its|his|her|their|the (?:show|series)'s?) (?:[a-z-]+ ){0,2}(?:stars?|leads?|actors?|actress(?:es)?|creators?|writers?|directors?|producers?)(?: (?:was|were|also|being|nominated|up))* (?:for|in) (?:the )?$"
)
#: Whom a body honours: "honoured Ana Sol and Bo Lind with".
_HONOURS = later(
    r"(?:honou?red|recogni[sz]ed|rewarded) (?P<who>N(?:(?:, | and |, and )N)*|it|the (?:series|show)) (?:with|for|as) "
)
#: Who shared it with somebody of another work: "Sol tied with Lind of Low Water to win".
_TIED = later(
    r"(?P<who>N) (?:had )?tied (?:for [a-z ]{1,20} )?with N(?:(?: of|,? from|,? for) (?:the )?N)?,? (?:to|and|in) (?:also )?$"
)
#: For whom something was won: "winning Sol the", "earned Sol and Lind their".
_WON_FOR = later(
    r"(?:earned|won|gave|brought|garnered|landed|netted|earning|winning|gaining|gained) (?:(?:its|the|their) (?:[a-z-]+ ){0,2}(?:writers?|directors?|composers?|creators?|stars?|leads?|editors?|actors?|actress|producers?) )?(?:(?!(?:an?|the|his|her|its|their)\b)[a-z-]+ ){0,2}(?P<who>N(?: and N)?) (?:an?|his|her|their|the|O|both) "
)
#: Whose playing a sentence has spoken of: "Sol's performance was praised, and she was".
_PLAYED = later(r"(?P<who>N)'s (?:[a-z-]+ )?(?:performance|portrayal|role|work|acting|part)s?\b")
#: The episode in front of its category: "for "Ebb" in the category" Best Script.
_OF_CATEGORY = later(r"\bfor (?:the (?:[a-z]+ )?episode )?(?P<quoted>Q) in the (?:category (?:of )?)?$")
#: The episode that a sentence is about: "the episode "Ebb" had three nominations, of which it" won.
_EPISODE_FIRST = later(
    r"(?:^|[a-z], )(?:the (?:[a-z-]+ ){0,2}episode,? )?(?P<quoted>Q),? (?:(?:also|later) )*(?:received|was|earned|garnered|had|has|got) [^;Q]*(?:of|for) which $"
)
#: One of two who were named: "Ana Sol and Bo Lind were praised, with the former" winning.
_OF_TWO = later(
    r"(?P<first>N)(?: \(| and |, )[^;N]*(?P<second>N)[^;N]*?\bthe (?P<which>former|latter) (?:also |later )?$"
)
FOR_EPISODE = later(
    r"(?P<often> C times| twice)?,? (?:award |nomination |category )?(?:from (?:the )?N(?: of N)? )?(?:(?:followed|came|went) )?(?:for|to) (?:the |their |its |his |her )?(?:[a-z-]+ |O |D ){0,3}?(?:episodes? |part )?(?P<quoted>Q(?:(?:,|,? and)(?: the (?:D |O )?episode)? Q)*)"
)
#: The episode in front: "For "Ebb" the show received".
_FOR_FIRST = later(
    r"(?:^|; |, (?:and|while|but) )for (?:the (?:[a-z]+ )?episode )?(?P<quoted>Q),? (?=(?:the|it|its|N)\b)"
)
_FOR_PEOPLE = later(
    r"(?: twice| (?:[a-z]+ )?C (?:consecutive )?(?:times|years))?,? (?:award |nomination |category )?(?:for|to|by) (?P<people>N(?:(?:, | and |, and )N)*)(?! as (?:an? |the |its )?[a-z])(?! (?:and|in) (?:a )?N(?= N))(?!'s? (?!(?:[a-z]+ ){0,2}(?:script|screenplay|teleplay|direction|score|performance|portrayal|work|costumes|editing)(?! on)\b)[a-z])"
)
#: What an award is for, where that is this work.
FOR_WORK = later(
    r"(?: nominations?| award)? for (?:directing|writing|editing|scoring|(?:his|her|their) (?:work|performance|role|portrayal|direction|score|writing)s?) "
    r"(?:(?:on|in|of|for|as) )?(?:(?:the|this|its) (?:[a-z]+ |O )?(?:series|season|pilot|episodes?|show|premiere|finale|miniseries)\b|Q)"
)
WENT_TO = later(
    r"(?: (?:award|prize|trophy|category|honou?rs))?(?: at (?:the )?(?:D )?(?:O )?(?:annual )?N(?: and N)?)?(?: in D)?,? (?:which )?(?:(?:was|were) (?:won|received|claimed|picked up|collected|taken) by|(?:(?:was|were) )?(?:awarded|given|presented|handed) to|went to|fell to) (?:the (?P<own>series|show|season|programme|program)\b|(?P<people>N(?:(?:, | and |, and )N)*))"
)


class Recipients(Pieces):
    """A folded sentence with its awards and verbs, asked for who gets what."""

    def _names(self, low: int, high: int) -> tuple[str, ...]:
        names = []
        for n in range(low, high):
            name = self.word(n)
            if name and not any(a <= n < b for a, b in self.taken):
                names.append(tidy(name.removeprefix("Both ")))
        return tuple(names)

    def _quoted(self, low: int, high: int) -> tuple[str, ...]:
        """The titles in quotation marks in ``low:high``."""
        return tuple(str(self.fold.marks[n].value).strip(" ,") for n in range(low, high) if self.line[n] == "Q")

    def _work(self) -> tuple[str, ...]:
        return work_of(self.reading.scene)

    def _own(self, name: str) -> bool:
        return any(folded(name) == folded(t) for t in self.reading.scene.titles)

    def _person(self, name: str) -> bool:
        return not (
            lexicon.is_organisation(name)
            or lexicon.is_service(name)
            or lexicon.is_outlet(name)
            or known_body(name)
            or name in lexicon.COUNTRIES
            or self.known(name)
        )

    def _recipients(self, piece: Piece, verb: Verb) -> list[tuple[str, ...]]:
        """Who gets it: one fact for each where people are listed before the category."""
        if piece.people:
            return [piece.people]
        if _AND_IT.search(self.line, 0, piece.low):
            return [self._work()]
        if _AND_SOMEBODY.search(self.line, 0, piece.low):
            return []
        if (q := _OF_CATEGORY.search(self.line, 0, piece.low)) is not None:
            return [(str(self.fold.marks[q.start("quoted")].value).strip(" ,"),)]
        if (m := WENT_TO.match(self.line, piece.high)) is not None:
            names = self._names(m.start("people"), m.end("people")) if m["people"] else ()
            if m["own"] or (names and self._own(names[0])):
                return [self._work()]
            if names:
                return [names]
        if (m := _LISTED_FOR.search(self.line, 0, piece.low)) and _INCLUDED.search(self.line, 0, m.start()):
            names = self._names(*m.span("people")) if m["people"] else self._work()
            if names and (not m["people"] or all(self._person(n) for n in names)):
                return [(n,) for n in names]
        before = _AND_THEN.search(self.line, 0, piece.low)
        at_one = before is not None and compiled(
            r"\b(?:at|from|(?:nominated|recogni[sz]ed|honou?red) by) (?:the )?(?:[a-z]+ )?$|\bby (?:the )?N of $"
        ).search(self.line[: before.start("people")])
        low = before.start("people") if before is not None else 0
        if before is not None and at_one and (joint := before["people"].rfind(", and ")) > 0:
            low, at_one = low + joint, None  # "at the N, and Bo Lind the N": he stands behind a ceremony
        if before is not None and (given := _GIVEN.search(self.line, 0, before.start("people"))):
            if given[0].endswith(" as "):
                return []
            before = None
        if before is not None and before.end() == piece.low and not at_one:
            names = tuple(n for n in self._names(low, before.end("people")) if self._person(n))
            if compiled(r"N, and N (?:also )?was ").match(self.line, before.start()):
                names = names[-1:]  # "over Ana Sol, and Bo Lind was nominated": the first is of the clause before
            if names and not all(self._own(n) for n in names):
                return [(n,) for n in names]
        if _APART.search(self.line, verb.high, piece.low):
            return []
        subject = self._subject(verb)
        if subject is None or subject == self._work():
            dated = compiled(r" in D").match(self.line[piece.high :])
            if (m := FOR_EPISODE.match(self.line, piece.high + (dated.end() if dated else 0))) is not None:
                titles = self._quoted(*m.span("quoted"))
                if "episode" not in m[0] and any(self.known(title) for title in titles):
                    return []
                return [(title,) for title in titles] if m["often"] else [titles]
            first = _FOR_FIRST.search(self.line, 0, verb.low)
            if first is not None and not compiled(r"[;]| and | but ").search(self.line[first.end() : verb.low]):
                return [(str(self.fold.marks[first.start("quoted")].value).strip(" ,"),)]
            if (
                "lost" not in self.line[max(0, verb.low - 40) : piece.high]
                and (m := _FOR_PEOPLE.match(self.line, piece.high)) is not None
            ):
                names = tuple(
                    n for n in self._names(m.start("people"), m.end("people")) if self._person(n) and not self._own(n)
                )
                if names:
                    return [names]
        if subject is None:
            return []
        if self._shares_in(verb, piece):
            return [self._work()]
        if len(subject) > 1 and "N" not in self.line[: verb.low]:
            return [(title,) for title in subject]  # "Ebb" and "Flow" were both nominated
        return [subject]

    def _shares_in(self, verb: Verb, piece: Piece) -> bool:
        """Whether a category goes to the work though somebody's stands in front: "winning Sol the N for A and the N for"."""
        if _WON_FOR.match(self.line, verb.low) is None or for_person(piece.text):
            return False
        between = [a for a in self.awards if verb.high < a.low < piece.low]
        first = next(c for c in self.categories if c.low > verb.low)
        return len(between) > 1 and first != piece and for_person(first.text)

    def _subject(self, verb: Verb) -> tuple[str, ...] | None:
        """Who won or was nominated: the nearest subject in front of the verb."""
        if _FIRST_WORD.fullmatch(self.line, 0, verb.low) and self.line.startswith(
            ("winning", "receiving", "earning", "won"), verb.low
        ):
            return self._behind(verb)
        for low in [v.low for v in reversed(self.verbs) if v.low <= verb.low] or [verb.low]:
            if low < verb.low and self.line.endswith((" with N ", " with N and N "), 0, low):
                continue  # "with Lind winning for Best Score; and five nominations, winning for"
            if (first := _FIRST_TO.search(self.line, max(0, low - 120), low)) is not None:
                if first["work"] or self._own(self.word(first.start())):
                    return self._work()
                names = self._names(first.start(), first.start() + 1)
                return names if names and self._person(names[0]) else None
            if compiled(
                r"\b(?:only|not|never|without|O) (?:[^,;]{0,40} )?(?:to|be|ever|to be) $|\b(?:not|never) (?:been |even |yet |once )*$"
            ).search(self.line[max(0, low - 60) : low]):
                return None
            if compiled(r"\b(?:no|none|neither|nobody)\b[^,;]*$").search(self.line[max(0, low - 60) : low]):
                return None
            colon = next((a for a in self.awards if a.people and a.high <= low), None)
            if colon is not None and not self.line[colon.high : low].strip():
                return colon.people
            won_for = (
                _WON_FOR.match(self.line, low) or _HONOURS.match(self.line, low) or _TIED.search(self.line, 0, low)
            )
            if won_for is not None:
                names = self._names(*won_for.span("who"))
                if not names or all(self._own(n) for n in names):
                    return self._work()
                if all(self._person(n) for n in names):
                    return names
            if compiled(r"(?:earned|won|brought|garnered|landed) (?:him|them|her(?= (?:an?|the) )) ").match(
                self.line[low:]
            ):
                owners = [m.start() for m in compiled(r"N's ").finditer(self.line[:low])]
                names = self._names(owners[-1], owners[-1] + 1) if owners else ()
                return names if names and self._fitting() else None
            if (two := _OF_TWO.search(self.line, max(0, low - 160), low)) is not None:
                names = self._names(*two.span("first" if two["which"] == "former" else "second"))
                return names if names and self._person(names[0]) and self._fitting() else None
            owner = _OWNER.search(self.line, max(0, low - 60), low)
            if (
                owner is not None
                and (names := self._names(owner.start(), owner.start() + 1))
                and self._person(names[0])
            ):
                return (names if self._fitting() else None) if not self._own(names[0]) else self._work()
            if _OTHER_SUBJECT.search(self.line, max(0, low - 120), low):
                return None
            m = _SUBJECT.search(self.line, max(0, low - 120), low)
            if (m is None or m["names"] or m["quoted"]) and (
                aside := _ASIDE.search(self.line, max(0, low - 150), low)
            ) is not None:
                if _IS_WORK.match(self.line, aside.start()):
                    return None
                m = _SUBJECT.search(self.line, max(0, low - 150), aside.start()) or m
            if (
                m is not None
                and m["names"]
                and compiled(r"\b(?:directed|written|penned|created|scored) by $").search(self.line[: m.start()])
            ):
                m = _SUBJECT.search(self.line[: m.start()].rsplit(", ", 1)[0])
            if m is not None and m["work"] and compiled(r"\b(?:for|of|in|on|with) $").search(self.line[: m.start()]):
                m = None  # "a nomination for the series, getting": no subject
            if (
                m is None
                and compiled(r"^[a-z]+ing\b").search(self.line[low:])
                and self.line[:low].endswith((", ", ", also ", ", and "))
            ):
                m = _OPENING.match(self.line)
                if m is not None and compiled(r"(?:and|but|while) (?:in D, )?N (?:became|was|won|received)").search(
                    self.line[m.end() : low]
                ):
                    m = None
            if m is None:
                continue
            if m["names"]:
                low_name = m.start("names")
                if m["names"] == "N, N":
                    low_name += 3  # "For his role as Cass, Ana Sol won"
                apart = m["names"].count("N") == 2 or compiled(
                    r"\b(?:of|as|for|in|on|by|over|to|from) (?:the )?$"
                ).search(self.line, 0, low_name)
                if m["names"].startswith("N, and N") and apart and low_name > 0:
                    low_name += 3  # "... as Cass, and Ana Sol won": another clause
                if self._own(self.fold.words(m.start("names"), m.end("names"))):
                    return self._work()
                names = self._names(low_name, m.end("names"))
                if not names:
                    if _WHILE.search(self.line, 0, low_name):
                        return None
                    continue
                if all(self._own(n) for n in names):
                    return self._work()
                if _OF_A_WORK.search(self.line, 0, low_name):
                    return None
                if not all(self._person(n) for n in names):
                    continue
                return names if self._fitting() else None
            if m["quoted"]:
                return self._quoted(*m.span("quoted"))
            if m["work"] == "it" and (told := _EPISODE_FIRST.search(self.line, 0, m.start())) is not None:
                return self._quoted(*told.span("quoted"))
            if m["pronoun"]:
                *_, owner = (None, *_PLAYED.finditer(self.line, 0, m.start()))
                names = self._names(*owner.span("who")) if owner is not None else (m["pronoun"],)
                return names if names and self._fitting() else None
            return self._work()
        others = _OTHER_SUBJECT.search(self.line, 0, verb.low) or _UNNAMED.search(self.line, 0, verb.low)
        return self._work() if self._about() and others is None else None

    def _behind(self, verb: Verb) -> tuple[str, ...] | None:
        """Whose participle opens the sentence: "Winning the Reef Award for Best Score, Sol said"."""
        stop = next((v.low for v in self.verbs if v.low > verb.low), len(self.line))
        last = max((p.high for p in (*self.awards, *self.categories) if p.low < stop), default=verb.high)
        m = _MAIN_CLAUSE.match(self.line, last)
        if m is None:
            return None
        names = self._names(m.start("names"), m.end("names")) if m["names"] else ()
        if names and not self._own(names[0]):
            return names if self._person(names[0]) and self._fitting() and self.part.section.path else None
        return self._work()

    def _fitting(self) -> bool:
        """Whether awards of people belong here: under a heading that speaks of them, or in the lead."""
        path = self.part.section.path
        return not path or in_any(_SECTIONS, path) or FOR_WORK.search(self.line) is not None

    def _about(self) -> bool:
        return in_any(compiled(r"award|accolade|nominat|recognition"), self.part.section.path)
