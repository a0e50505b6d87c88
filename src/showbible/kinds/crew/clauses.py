"""A second chance at who made the work: clauses by their frame, with any adjuncts between.

Nearer wordings are in the other modules. Here a subject, a verb of a class and a craft, a role or a piece of the work may stand apart:
adverbs, adjuncts ("on film", "for the third year") and what is told between commas are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, as_folded
from showbible.grammar.slots import Who, Words
from showbible.kinds.crew.credited import Craft, Credited, Makers, Pieces
from showbible.kinds.crew.credits import NEVER, episode_of, on_making, ours
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import BY_EPISODE
from showbible.text.patterns import compiled, later

_ADVERB = (
    r"(?: (?:[a-z]+ly|has|have|again|also|once (?:more|again)|both|all|each|then|now|still|later|himself|herself|themselves|back|together|first|instead|alone|too|in turn|"
    r"this (?:season|series|year)|throughout|on board|overseas|halfway|midway|overall|as before|as well|in|on|aboard))"
)
_ADJUNCT = (
    r"(?:,? (?:in|on|at|from|for|of|among|amongst|during|throughout|since|after|before|until|over|across|(?:assembled|hired|recruited|employed|working|involved|brought in) (?:for|by|on|in)|beginning in|beginning|starting with|as of|besides|alongside|to (?:direct|helm|write|produce|join)) (?:the |an? )?"
    r"(?:[a-zDCO'-]+ ){0,5}?(?:[a-zDCO'-]+|N(?:(?:,| and|, and) N)?)(?![a-z'-]))"
)
_TOLD = r"(?:,? (?:which|who|whose|that|an?|the|[a-z]+ing) [^;:Q]{2,100}?,|, (?!(?:and|or|but|while|whereas|as|when|where|if|because|though|although|so|with|by|to)\b)[a-z][^;:Q]{2,100}?,)"
#: What may stand between the parts of a clause.
Gap = Annotated[str, Slot(rf"(?:{_TOLD})?(?:{_ADVERB}|{_ADJUNCT}){{0,3}}?", as_folded, loose=True)]
#: Adverbs alone.
Adverbs = Annotated[str, Slot(rf"{_ADVERB}{{0,2}}", as_folded, loose=True)]
_DONE = (
    "done|handled|designed|created|made|provided|supplied|overseen|supervised|composed|written|penned|scripted|arranged|coordinated|choreographed|led|headed|undertaken|carried out|cut|edited|shot|lensed|"
    "photographed|crafted|devised|directed|staged|split|shared|divided|taken on|taken over|looked after"
)

#: Verbs of making, by what they begin with, and the roles of those who do so.
_DID = (
    ("co-executive produc", "co_executive_producer"),
    ("executive produc", "executive_producer"),
    ("executive-produc", "executive_producer"),
    ("produc", "producer"),
    ("co-direct", "director"),
    ("direct", "director"),
    ("helm", "director"),
    ("co-wr", "writer"),
    ("writ", "writer"),
    ("rewrit", "writer"),
    ("wrote", "writer"),
    ("pen", "writer"),
    ("script", "writer"),
    ("edit", "editor"),
    ("cut", "editor"),
    ("lens", "cinematographer"),
    ("photograph", "cinematographer"),
    ("shot", "cinematographer"),
    ("scor", "composer"),
    ("compos", "composer"),
    ("choreograph", "other"),
    ("storyboard", "artist"),
    ("showrunning", "showrunner"),
)
_DID_RE = later(rf"\b(?:{'|'.join(stem for stem, _ in _DID)})[a-z]*(?: up)?")


def roles_done(words: str) -> tuple[str, ...]:
    """The roles of those who do what the verbs in ``words`` say, in order.

    >>> roles_done("wrote and executive produced")
    ('writer', 'executive_producer')
    """
    found = (next(role for stem, role in _DID if m[0].startswith(stem)) for m in _DID_RE.finditer(words))
    return tuple(dict.fromkeys(found))


_PAST = "executive produced|executive-produced|co-executive produced|produced|co-directed|directed|helmed|co-wrote|wrote|penned|scripted|edited|cut|lensed|photographed|shot|scored|composed|choreographed|storyboarded"
#: What somebody did, in any tense.
Doing = Annotated[
    str,
    Slot(
        rf"(?:{_PAST}|(?:(?<=has )|(?<=have )|(?<=also )|(?<=both )|(?<=all ))(?:co-)?written|executive produces?|executive-produces?|produces?|directs?|helms?|writes?|pens?|edits?)(?: (?:and|or) (?:{_PAST}|executive produces?|produces?|directs?|writes?))?",
        as_folded,
    ),
]
_PARTICIPLE = "photographed|lensed|shot|edited|cut|directed|helmed|co-directed|written|co-written|penned|scripted|storyboarded|choreographed|scored|composed|produced|executive produced"
#: What was done to the work.
Done = Annotated[str, Slot(rf"(?:{_PARTICIPLE})(?:(?:,|,? and) (?:{_PARTICIPLE})){{0,3}}", as_folded)]
_GERUND = "executive producing|co-executive producing|producing|directing|helming|writing|penning|scripting|editing|scoring|composing|choreographing|adapting"
#: A verb behind "to".
_INFINITIVE = "co-executive produce|executive produce|executive-produce|produce|co-direct|direct|helm|co-write|write|pen|script|score|compose|edit"
#: What is made that is no piece by its name.
_OBJECT = (
    r"(?:for )?(?:it|(?:all of |both of |each of )?them(?! (?:to|in|into|as|with|out|on)\b)|(?:the|its|all|all the|all but (?:C|one|two) of (?:the|its)|both|every|each|most|many|several|some|half|half the|half of the|most of the|C|C of the) (?:[a-z'-]+ ){0,2}?(?:live shows?|results shows?|shows?|numbers?|routines?|dances?|scripts?|teleplays?|season|series|"
    r"first half|second half|episodes?|pilot|premiere|finale|rest|remainder|remaining C|others?|score|underscore|music|finale episodes?|opener|closer)(?! (?:of (?:the )?[NQ]|for (?:the )?[NQ]|on (?:the )?[NQ]|about|called)|')|(?:the )?remaining C)"
)
Object = Annotated[str, Slot(_OBJECT, as_folded)]
_CLAUSE_BEGINS = later(r"(?:^|[,;] |(?:^|[,;] |\b)(?:while|and|but|with|as|then) |Q )(?:[a-z]+ )?$")
#: Crafts and works beside which a craft is another one's.
_OTHER = later(
    r"\b(?:theme|songs?|(?<!mm )(?<!on )films?|movies?|lyrics|album|soundtrack|single|trailers?|web ?series|spin-offs?|novel|book|play|poster|titles?|music videos?|documentar(?:y|ies)|game|comic)\b"
)


@rule(
    rf"<craft><gap> (is|was|are|were|being)<adverbs>[ ({_DONE})]<gap> (by|from|the work of|the responsibility of|in the hands of|down to) <people>",
    "with <craft> (by|from|handled by|courtesy of|overseen by) <people>",
    trigger="by|from|work|hands|responsibility|down|courtesy", never=NEVER, last=True, anew=True,
)  # fmt: skip
def craft_somehow(
    craft: Craft, people: Credited, here: Here, gap: Gap = "", adverbs: Adverbs = ""
) -> Iterator[Crew] | None:
    """Whose work a craft is, with anything told of it in between.

    >>> read("The score, which makes use of a harp from Ebbing, is by Ana Sol.")
    crew(person='Ana Sol', role='composer')
    >>> read("Costumes were once more by Ana Sol.")
    crew(person='Ana Sol', role='costume_designer')
    >>> read("Costumes were designed by Bo Lind, with hair and make-up by Ana Sol.")
    crew(person='Bo Lind', role='costume_designer')
    crew(person='Ana Sol', role='makeup_artist')
    >>> read("The score was panned in May by Ana Sol.")
    """
    if not ours(here) or _OTHER.search(here.line, here.low, here.high):
        return None
    return (Crew(p, craft) for p in people)


@rule(
    "(material|scenes|sequences|footage|season|series|show|serial|episodes|episode|pilot|it|half|others|rest|remainder|block|blocks)<gap> (is|was|were|are|being|and)<adverbs> <done><gap> by <people>",
    "with (the rest|the remainder|the others|the remainder of the episodes|the remaining C|the remaining episodes|the other C|the final C)<adverbs>[ (being|handled|done|taken|taken on|directed|written|helmed|penned|shot|edited)] by <people>",
    "with <people> (handling|taking on|taking|tackling|doing|responsible for|in charge of) the <words>(.|,|;)",
    trigger="by|with", never=NEVER, last=True, anew=True,
)  # fmt: skip
def done_to_it(
    people: Credited, here: Here, done: Done = "", gap: Gap = "", adverbs: Adverbs = "", words: Words = ""
) -> list[Crew]:
    """Who shot, cut or wrote the work or a part of it; the rest of it as the first part.

    >>> read("The harbour scenes were photographed on film by Ana Sol, with Bo Lind handling the rest of it.")
    crew(person='Ana Sol', role='cinematographer')
    crew(person='Bo Lind', role='cinematographer')
    >>> read("The season was storyboarded and written by Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='artist')
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='artist')
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol directed the first three episodes, with the remainder handled by Bo Lind.")
    crew(person='Bo Lind', role='director')
    >>> read("The book was found at sea by Ana Sol, with Bo Lind handling the oars.")
    """
    if not ours(here) or _OTHER.search(here.line, max(0, here.low - 30), here.high):
        return []
    roles = roles_done(done)
    if not done:
        before = _DID_RE.findall(here.line, 0, here.low)
        roles = roles_done(here.words.lower()) or roles_done(before[-1] if before else "")
        if words and not _PART.search(words):
            return []
    return [Crew(p, r) for p in people for r in roles]


#: A part of what was made.
_PART = later(
    r"\b(?:rest|remainder|others?|scenes|episodes?|sequences|material|half|finale|block|exteriors|interiors)\b"
)


@rule(
    "<people><gap> <doing><adverbs> <pieces>",
    "<people><gap> <doing><adverbs> <object>",
    "<people>[,]<gap> <doing>[ (together|jointly)][ (with|alongside|together with|along with) <more>](.|,|;| for N| through N| via N| under N| through (his|her|their)| via (his|her|their))",
    "<who> <words>[ (at|in|on|for|from|with) N][,] (and|then|but|before|and then|and also)[ also] <doing><adverbs> (<pieces>|<object>)",
    trigger="directed|written|co|wrote|penned|scripted|helmed|lensed|edited|cut|executive|produced|directs|writes|scored|composed|shot|photographed|choreographed|storyboarded|produce|produces|pens|edits|helms|direct|write",
    never=NEVER, last=True, anew=True,
)  # fmt: skip
def did_somehow(
    here: Here, doing: Doing, people: Makers = (), who: Who = "", gap: Gap = "", adverbs: Adverbs = "", words: Words = "",
    pieces: Pieces = "", object: Object = "", more: Credited = (),
) -> list[Crew]:  # fmt: skip
    """Who made the work or a piece of it.

    >>> read("Bo Lind directed the first three episodes, while Ana Sol helmed the remaining four.")
    crew(person='Bo Lind', role='director')
    crew(person='Ana Sol', role='director')
    >>> read("Costumes were by Bo Lind, and Ana Sol edited.")
    crew(person='Ana Sol', role='editor')
    >>> read("Ana Sol has directed more than 40 episodes.", under="Production")
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol has also written for the show.", under="Production")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol choreographed every number this season.")
    crew(person='Ana Sol', role='other')
    >>> read("Ana Sol shot the series; Sol directed the scenes at sea.")
    >>> read("Ana Sol wrote or co-wrote all but one of the scripts.", under="Production")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol directed the film.")
    >>> read("The day that Ana Sol directed.")
    """
    if not ours(here) or not _CLAUSE_BEGINS.search(here.line, 0, here.low) or _OTHER.search(here.words.lower()):
        return []
    roles = ("composer",) if compiled(r"\b(?:score|underscore|music)$").search(object) else roles_done(doing)
    if not (pieces or object) and not on_making(here):
        return []
    if doing in {"shot", "cut"} and gap and compiled(_ADVERB).fullmatch(gap) is None:
        return []  # "Ana Sol, in her last shot of the season"
    makers = (who,) if who else (*people, *more)
    if doing == "shot" and any(_directs(p, here) for p in makers):
        return []  # directors shoot, too
    number = episode_of(pieces, here) if pieces else None
    return [Crew(p, r, number if r in BY_EPISODE else None) for p in makers for r in roles]


def _directs(person: str, here: Here) -> bool:
    """Whether the paragraph tells of somebody that he directs."""
    return (
        re.search(rf"{re.escape(person.split()[-1])} (?:also |himself |herself )?direct(?:s|ed|ing)\b", here.fold.text)
        is not None
    )


@rule(
    f"<people><gap>[ (is|was|are|were|had|has|have|will be|to be)][ been]<adverbs>[ (attached|brought|hired|tapped|set|signed|recruited|asked|enlisted|chosen|due|slated|engaged|on board|invited|contracted|returned|returning|drafted|lined up|announced|confirmed|named|selected|commissioned)]<adverbs> to[ (both|co-create and|create and|develop and|star and|star in and|star in and also)] ({_INFINITIVE})[(,| and|, and| or) ({_INFINITIVE})][ and ({_INFINITIVE})][ (<pieces>|<object>)](.|,|;| and| with| alongside| in D| from| for)",
    f"with <people> ({_GERUND})[ and ({_GERUND})]<adverbs>[ (<pieces>|<object>)](.|,|;| and| with| alongside| in D| from| for)",
    trigger="produce|direct|helm|write|pen|script|score|compose|edit|producing|directing|helming|writing|penning|scripting|editing|scoring|composing|choreographing|adapting|co",
    never=NEVER, last=True, anew=True,
)  # fmt: skip
def to_make(
    people: Makers, here: Here, gap: Gap = "", adverbs: Adverbs = "", pieces: Pieces = "", object: Object = ""
) -> list[Crew]:
    """Who was brought in to make it.

    >>> read("Ana Sol was subsequently brought in to direct half the season.")
    crew(person='Ana Sol', role='director')
    >>> read("The studio acquired the rights, with Ana Sol attached to write.")
    crew(person='Ana Sol', role='writer')
    >>> read("A revival was in the works, with Ana Sol penning the script and Bo Lind attached to star.")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol was hired to write a speech.")
    """
    line = here.line
    if (
        not ours(here)
        or _OTHER.search(here.words.lower())
        or compiled(r" (?:a|an|his|her|another) ").match(line, here.high)
    ):
        return []
    roles = roles_done(here.words.lower().partition(" to ")[2] or here.words.lower())
    number = episode_of(pieces, here) if pieces else None
    return [Crew(p, r, number if r in BY_EPISODE else None) for p in people for r in roles]


RULES = (craft_somehow, done_to_it, did_somehow, to_make)
