"""Who made the work, by a clause that leaves what he did to the one before: "served as showrunner, followed by N"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.roles import ROLE_WORDS, roles_in
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.grammar.slots import Organisation
from showbible.kinds.crew.clauses import Adverbs, roles_done
from showbible.kinds.crew.credited import OTHER_JOB, Credited, Jobs
from showbible.kinds.crew.credits import NEVER, on_making, ours
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.whose import HAVE_THEIRS
from showbible.text.patterns import later

_THEN = "(.|,|;| in| for| during| from| on| until| after| through| starting| beginning| midway| halfway| when| as of| at| since| with)"
#: What is told of players, of a company's people or of other works: nobody after or beside them is a maker of this one.
_OF_OTHERS = later(
    r"\b(?:cast|stars?|starring|starred|actors?|actress(?:es)?|plays?|played|playing|portray\w*|hosts?|hosted|hosting|presenters?|judges?|guests?|regulars|recurring|characters?|voiced?|narrat\w+|"
    r"films?|novels?|books?|albums?|songs?|theme|presidents?|chairman|chief|inspired|influenced|nominated|awards?|married|not|never|said|says|told|stated|explained|recalled|noted|praised|"
    r"former|formerly|previously|had been|contestants?|episode(?:s)? (?:was|were|is) (?:followed|preceded))\b|n't\b"
)
#: What parts the clause that tells the role from those before it.
_CLAUSE = later(r"; |\. |, (?:but|while|whereas) | while ")
_ROLE = later(rf"(?<![a-z-])(?:{ROLE_WORDS})s?(?![a-z'-])")
_NONE_YET = later(r"(?:(?:and|with|also|then|later|in D),? )*")
#: Between two roles of one person.
_JOINED = later(r",? (?:and|as well as) (?:(?:an?|the|its) )?(?:[a-z-]+ )?|, (?:[a-z-]+ )?|/|-")
#: Behind a role: another work or a company that it was of.
_OF_ANOTHER = later(
    r" (?:of|on|for|at|from) (?:the )?(?:[a-z]+ )?(?P<whose>N|Q)\b| (?:of|on|for|from) (?:the )?(?:film|original|first film|novel)\b"
)
_DUTIES = later(
    r"\b(?:(?:(?:executive |co-executive )?produc|direct|writ|showrunn|scor|compos|edit)ing(?= (?:duties|the|it|chores|credits|episodes)\b|,? (?:and|along|together|in addition|as well)|$|[,. ])"
    r"|(?<=to )(?:(?:executive |co-executive )?produce|direct|helm|write|score|edit)\b|(?:written|directed|produced|scored|edited)(?= by\b)|(?:wrote|directed|produced|scored|edited)(?= (?:the|most|all|many|several|half|C)\b))"
)


def role_before(here: Here) -> tuple[str, ...]:
    """The roles that the words in front of the match give somebody on this work; none where they tell of players."""
    begins = [0, *(m.end() for m in _CLAUSE.finditer(here.line, 0, here.low))]
    begin = begins[-1]
    if len(begins) > 1 and _NONE_YET.fullmatch(here.line, begin, here.low):
        begin = begins[-2]  # the clause begins with the match
    told = here.line[begin : here.low]
    if _OF_OTHERS.search(told):
        return ()
    spans = [m.span() for m in _ROLE.finditer(told)]
    if not spans:
        done = _DUTIES.findall(told)
        return roles_done(done[-1]) if done else ()
    low, high = spans[-1]
    for a, b in reversed(spans[:-1]):
        if not _JOINED.fullmatch(told, b, low):
            break
        low = a
    foreign = _OF_ANOTHER.match(told, high)
    if foreign and not (foreign["whose"] and _is_this(here, begin + foreign.start("whose"))):
        return ()
    if OTHER_JOB.search(told, max(0, low - 24), high):
        return ()
    return roles_in(told[low:high])


def _is_this(here: Here, at: int) -> bool:
    """Whether the name at ``at`` is the work's own."""
    return tidy(here.fold.words(at, at + 1).strip('"“”')) in (*here.scene.titles, here.scene.series)


@rule(
    "(followed|succeeded|replaced)<adverbs> by <people>",
    "(hand|handed|handing|pass|passed|passing|gave|giving|give|turned|turning)[ (it|them|things)][ (over|on|way|(the|his|her|their) (reins|role|post|job|position|duties|baton|show|series))][ (over|on)] to <people>" + _THEN,
    "<people> ((was|were|is|are) )(named|announced|chosen|hired|confirmed|brought in|revealed)[ (as|to be)] (his|her|their|N's) (replacement|replacements|successor|successors)",
    "<people> (joining|joined|joins|coming on|came on|following|followed)[ the (show|series|team|production)][ (in|from|for|during) (D|the O season|season C)] in (this|that|the same) (role|capacity|position|post)",
    "with <people> (contributing|also contributing)(.|,|;)",
    "with contributions from <people>(.|,|;)",
    "(and|while|with|,|;) <people> (split|splitting|shared|sharing|divided|handled|handling|took|taking|did|doing) the (rest|remainder|others|remaining episodes|other episodes|remaining C|other C)(.|,|;)",
    "[(with|and|,|;) ]<people><adverbs> (taking over|took over|takes over|to take over|will take over|would take over|stepping in|stepped in|filling in|filled in|took (his|her|their|the) place|taking (his|her|their|the) place|replacing (him|her|them)|replaced (him|her|them)|succeeding (him|her|them)|succeeded (him|her|them))" + _THEN,
    trigger="followed|succeeded|replaced|hand|handed|handing|pass|passed|passing|gave|giving|give|turned|turning|taking|took|takes|take|stepping|stepped|filling|filled|replacing|succeeding|named|announced|chosen|hired|confirmed|brought|revealed|joining|joined|joins|coming|came|following|contributing|contributions|split|splitting|shared|sharing|divided|handled|handling|did|doing",
    never=NEVER, last=True, anew=True,
)  # fmt: skip
def after_them(people: Credited, here: Here, adverbs: Adverbs = "") -> Iterator[Crew] | None:
    """Who came after those whose role the clause has told.

    >>> read("Ana Sol and Bo Lind served as the executive producers until May, followed by Cy Marsh and Di Sand.", under="Production")
    crew(person='Cy Marsh', role='executive_producer')
    crew(person='Di Sand', role='executive_producer')
    >>> read("Ana Sol was the production designer, with Bo Lind taking over during the second year.", under="Production")
    crew(person='Bo Lind', role='production_designer')
    >>> read("Ana Sol left as showrunner, handing over to Bo Lind.", under="Production")
    crew(person='Bo Lind', role='showrunner')
    >>> read("Ana Sol withdrew from directing and was replaced by Bo Lind.", under="Production")
    crew(person='Bo Lind', role='director')
    >>> read("Ana Sol left her post as showrunner; Bo Lind was named as her replacement.", under="Production")
    crew(person='Bo Lind', role='showrunner')
    >>> read("They have also been executive producers, with Ana Sol joining the show in 2006 in this role.", under="Production")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Most episodes were written by Ana Sol, with Bo Lind contributing.", under="Production")
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol wrote the scripts, with contributions from Bo Lind.", under="Production")
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol directed half of the season, and Bo Lind and Cy Marsh split the rest.", under="Production")
    crew(person='Bo Lind', role='director')
    crew(person='Cy Marsh', role='director')
    >>> read("Ana Sol returned to produce the season but left and was replaced by Bo Lind.", under="Production")
    crew(person='Bo Lind', role='producer')
    >>> read("Ana Sol left; film producer Bo Lind was named as her replacement.", under="Production")
    >>> read("Ana Sol was the host until May, followed by Bo Lind.", under="Production")
    >>> read("Ana Sol, a producer of Low Tide, left and was replaced by Bo Lind.", under="Production")
    >>> read("The season was followed by Bo Lind.", under="Production")
    """
    if not on_making(here) or HAVE_THEIRS.match(here.line, here.high) or _HIS_OWN.search(here.line, 0, here.low):
        return None
    return (Crew(p, r) for p in people for r in role_before(here))


#: Right in front of a name: what he himself is.
_HIS_OWN = later(rf"\b(?:{ROLE_WORDS})s? $")


#: Right in front of those who are beside somebody: his role.
_BESIDE = later(r"(?: (?:of|on|for) (?:the|this) (?:O )?(?:series|season|show|programme|drama|pilot))?,? $")
_MANY = later(r"(?:ers|ors)\b[^;]*$")


@rule(
    "(along with|alongside|together with|in addition to|as well as) [the N (brothers|sisters|siblings)(,| and|, and) ]<people>(.|,|;)",
    "joined by <people>",
    "(were|are|was|is|being)[ (later|then|soon|also|subsequently)] joined[ (later|that year|this season|in D|on the staff|in the O season|for the O season|for the season)] by <people>",
    trigger="along|alongside|together|addition|well|joined", never=NEVER, last=True, anew=True,
)  # fmt: skip
def beside_them(people: Credited, here: Here) -> Iterator[Crew] | None:
    """Who had a role beside those of whom the clause has told it.

    >>> read("She is one of the executive producers, along with Bo Lind and Cy Marsh.", under="Production")
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("The pilot was made in Oslo, with Ana Sol executive producing alongside Bo Lind and Cy Marsh.", under="Production")
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("Head writers Ana Sol and Bo Lind were joined by Cy Marsh and Di Sand.", under="Production")
    crew(person='Cy Marsh', role='writer')
    crew(person='Di Sand', role='writer')
    >>> read("Returning writers include Ana Sol and Bo Lind, joined by newcomer Cy Marsh.", under="Production")
    crew(person='Cy Marsh', role='writer')
    >>> read("Ana Sol is returning as showrunner and director, along with Bo Lind.", under="Production")
    crew(person='Bo Lind', role='director')
    >>> read("Ana Sol is showrunner and executive producer along with the Marr brothers, Bo Lind and Cy Marsh.", under="Production")
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("Director Ana Sol was joined by Bo Lind on the boat.", under="Production")
    >>> read("Ana Sol is a nurse, along with Bo Lind.", under="Production")
    """
    if not on_making(here) or HAVE_THEIRS.match(here.line, here.high):
        return None
    roles = role_before(here)
    if "joined" in here.words:
        if here.words.startswith("joined") and not here.line.endswith((", ", ", and "), 0, here.low):
            return None
        if not _MANY.search(here.line, 0, here.low):
            return None
    elif not _adjacent(here):
        return None
    return (Crew(p, r) for p in people for r in roles[-1:])


def _adjacent(here: Here) -> bool:
    """Whether the role, or the making, is told right in front of the match."""
    line = here.line[: here.low]
    ends = [m.end() for m in (*_ROLE.finditer(line), *_DUTIES.finditer(line))]
    return bool(ends) and _BESIDE.fullmatch(line, max(ends)) is not None


@rule(
    "(created|co-created|developed|co-developed|devised|conceived|co-wrote) [(<title>|it|the (series|show|pilot|sitcom|drama)) ](with|alongside|together with|along with|in collaboration with) <people>(.|,|;| and| for| in| after| while)",
    trigger="created|co|developed|devised|conceived", never=NEVER, last=True, anew=True,
)  # fmt: skip
def made_it_with(people: Credited, here: Here, title: Organisation = "") -> Iterator[Crew] | None:
    """With whom somebody created the work, which is called by its title or by what it is.

    >>> read("Ana Sol co-created Harbour Lights with Bo Lind, who had been a cook.", under="Production")
    crew(person='Bo Lind', role='creator')
    >>> read("Ana Sol co-created Low Tide with Bo Lind.", under="Production")
    >>> read("Ana Sol developed a taste with Bo Lind.", under="Production")
    """
    if title and tidy(title) not in (*here.scene.titles, here.scene.series):
        return None
    if (not title and not on_making(here)) or not ours(here):
        return None
    words = here.words.lower()
    role = "developer" if "develop" in words else "writer" if "wrote" in words else "creator"
    return (Crew(p, role) for p in people)


@rule(
    "(and|while|with|,) <people> as [(the|a|an|its|their) ]<jobs>(.|,|;| and N| for the| of the| on the| in the)",
    trigger="and|while|with", never=NEVER, last=True, anew=True,
)  # fmt: skip
def and_another_as(people: Credited, jobs: Jobs, here: Here) -> Iterator[Crew] | None:
    """Who is what, where the verb is the one that another's role was told with.

    >>> read("In May, Ana Sol came aboard as a writer and Bo Lind as a producer.", under="Production")
    crew(person='Bo Lind', role='producer')
    >>> read("Also on the crew were Ana Sol as production designer and Bo Lind as costume designer.", under="Production")
    crew(person='Bo Lind', role='costume_designer')
    >>> read("Ana Sol plays a nurse and Bo Lind as a producer.", under="Production")
    """
    if not on_making(here) or " as " not in here.line[: here.low] or not role_before(here):
        return None
    return (Crew(p, r) for p in people for r in jobs)


RULES = (after_them, beside_them, made_it_with, and_another_as)
