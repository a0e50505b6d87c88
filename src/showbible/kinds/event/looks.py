"""Second looks at dated sentences: what the narrower rules of events left out."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Scene, headed, span_of
from showbible.grammar.slot import tidy
from showbible.kinds.event.casting import FICTION, NOT_CAST, own_day, plays
from showbible.kinds.event.fact import Event
from showbible.kinds.event.nearby import clause_of, dated, dates_of, nearest
from showbible.kinds.fact import Found, folded
from showbible.kinds.second import Known
from showbible.text.patterns import later

#: Headings under which a dated sentence on a player tells of casting; the lead has none.
_HEADS = (
    "cast",
    "production",
    "development",
    "pre-production",
    "background",
    "conception",
    "creation",
    "history",
    "judges",
    "hosts",
    "presenters",
    "panel",
)
#: Headings under which weaker words do.
_CAST_HEADS = ("cast", "judges", "hosts", "presenters", "panel")
#: Words that tell how somebody came to play in the work.
_CASTING = later(
    r"\b(?:(?:was|were|been|is|are|being|first|officially|be)(?: [a-z]+)? cast\b|, cast\b|new cast members?\b|(?:announcements|additions) includ(?:ed?|ing)\b|(?:announced|confirmed|revealed|unveiled) (?:(?:in|as part of) )?(?:the|its) (?:[a-z]+ )*cast\b|cast (?:as|in|for|opposite|alongside)\b|castings?|recast|hirings?|booking|(?:be|was|were|been) hired|tapped|"
    r"enlisted|engaged|recruited|drafted|secured|"
    r"join(?:ed|s|ing)? (?:the (?:[a-z]+ )?(?:cast|show|series|season|ensemble)|them|him|her|as|in|on|for|by|N)|"
    r"sign(?:ed|ing|s)?(?: up| on)?|boards?|boarded|boarding|aboard|on board|(?:series|season|cast|main) regulars?|as (?:a )?regulars?|regular status|"
    r"recurring (?:roles?|parts?|characters?|basis)|additions? of|(?:cast member|actor|actress|regular|performer)s? to be (?:announced|cast|revealed|confirmed|signed)|upgraded|filled out|(?:would|to|will|be) (?:recur|recurring|guest|play|portray|star|appear|return|reprise|co-star)|(?:would|will|to) be (?:recurring|playing|portraying|starring|appearing|returning|reprising)|guest[- ]star\w*|"
    r"(?:the|a|an|his|her|their) (?!(?:larger|bigger|greater|smaller|expanded|reduced|more|less)\b)(?:[a-z-]+ ){0,3}?(?:role|part)s?|(?:lead|leading|main|major|starring|regular|recurring|guest|supporting|central|title|principal|key) (?:role|part)s|arcs?|guest spots?|asked (?:back|to (?:join|play|star|return))|(?:invited|brought|lured) (?:back|in|on)|tak(?:e|es|ing|en) (?:(?:his|her|their|N's) place|over from)|bumped|elevated|deals?|contracts?|promot(?:ed|ion) to|upped|replac(?:ed|es|ing|ement)|successor|"
    r"involvement|participation|promotion|comeback|unveiled|named as|additions? to|added to the|new(?:est)? additions?|complet(?:ed|ing) the|round(?:ed|ing)(?: out)? the|set (?:for|to)|confirmed for|attached|lead|leads|filled|reprises?|reprising|returning|agreed to|following(?= (?:in|on)\b)|come back|coming back)\b"
)
#: Weaker words, which tell of it under a heading on the cast.
_MADE_KNOWN = later(
    r"\b(?:announced|confirmed|revealed|unveiled|added|be seen|listed|named|introduced|followed by|followed(?: suit)?(?= (?:[io]n )?D)|disclosed|made (?:public|official|known)|came (?:on|in)|picked|chosen|chose|selected|found|filled|taken|took|given|handed|gave|went to|gone to|settled on|opted for|turned to|bagged|scooped|nabbed|snagged|persuaded|entrusted|contracted|rehired|retained|locked|arrived|stepped in(?:to)?|consist(?:s|ed|ing)? of|made up of|topline|headline|lead)\b"
)
_KNOWN_BY = r"(?:announced|confirmed|revealed|unveiled|added|named|introduced|picked|chosen|selected)"
#: The same words of a player who is their subject: they tell of casting under any heading.
_WAS_TOLD = later(
    rf"(?:(?:,| and|, and) (?:[a-z]+ ){{0,3}}N)*(?:,[^,;]{{3,60}},)? (?:was|were|has been|had been) (?:[a-z]+ )?{_KNOWN_BY}\b"
)
_TOLD_WERE = later(rf"\b{_KNOWN_BY},? [^;.NQ]{{0,25}}\b(?:was|were) (?:[a-z]+ )*(?:N(?:,| and|, and) (?:[a-z-]+ )*)*$")
#: Words that make it something else: a departure, a doubt, another work, a statement.
_NOT = later(
    r"\b(?:not|never|neither|nor|renegotiat\w+|in (?:[a-z]+ )?(?:talks|negotiations)|terminat\w+|per episode|to earn|possible (?:for|that|to)|directorial|subject to|no longer|without|left|leave|leaves|leaving|exit\w*|depart\w*|died|fired|drop(?:ped)? out|withdr\w+|step(?:ped)? down|killed|written out|rumou?r\w*|"
    r"considered|offered|audition(?:ed|ing)|declin\w+|turned|refused|wanted|hoped|interested|married|born|awards?|nominat\w*|films?|movie|album|book|novel|(?<!press )tour|game|"
    r"(?:to|as) (?:an? |the |its )?(?:[a-z-]+ )?(?:executive|co-executive|supervising|producers?|showrunners?|writers?|directors?|composers?|editors?|consultants?)|"
    r"(?:deals?|contracts?|pact) with (?:the )?(?:N|studio|company|label)(?=[.,;]|$)|episodes? (?:was|were)|rating|viewers|new (?:[a-zC-]+ )?(?:contracts?|deals?)|renew(?:ed|ing) (?:his|her|their|the) (?:contracts?|deals?)|contracts? (?:was|were) (?:extended|renewed)|to (?:[a-z]+ and )?(?:direct|executive[- ]produce|produce|write|helm|pen|score|showrun)(?! and star))\b|n't\b"
)
#: What follows a name that tells of something else, or makes its bearer the speaker.
_OTHERWISE = later(
    r"'s? (?!(?:castings?|return|involvement|participation|(?:[a-z]+ )?role|part|promotion|addition|hirings?|booking|replacement|deal|successor|comeback|character (?:would|will|was|is)(?: be)? (?:upgraded|promoted|upped|made))\b)"
    r"|,? (?:also )?(?:said|says|told|tells|explained|explains|recalled|recalls|described|joked|admitted|felt|feels|commented|praised|stated|discussed|thought|noted)\b"
    r"|(?: and N)* had (?:finished|left|quit|departed|exited|retired|died|resigned)\b| (?:role|part|slot|seat|chair|character)\b|'s? (?:role|part|character)\b[^;.]{0,60} (?:recast|written out|killed off|cut)\b|(?: and (?:his|her) [a-z]+ N)? (?:was|were|is|are) (?:expecting|pregnant|engaged)\b"
    r"|(?: and (?:his|her) [a-z]+)? (?:was|were|is|being|has been|had been) (?:[a-z]+ )?replaced\b| (?:was|were|had been) (?:[a-zO]+ )?(?:approached|sought)\b"
    r"|,? (?:also |later )?(?:revealed|confirmed|announced|teased|hinted|tweeted|posted|reported)(?: (?:via|on|in|through) (?:(?:his|her|the|an?) )?[a-zND]+){0,3},? that (?!s?he\b|they\b)"
    r"|,? (?:also |later )?(?:announced|revealed|confirmed|shared|posted|teased) (?:his|her|their) (?:[a-z-]+ )?(?:last|final|exit|departure|pregnancy|engagement|wedding|retirement)\b"
    r"|[^;.]{0,60}, (?:was|has been|had been|would be|is to be) recast\b"
)
#: What stands before the name of somebody who is no news: the one replaced, the other one's partner.
_NO_NEWS = later(
    r"\bjoin(?:ed|s|ing)?(?! by\b)(?: [a-z-]+)? (?:N(?:, | and |, and ))*$|"
    r"\b(?:replac(?:ed|es|ing|e)|succeed(?:ed|s|ing)?|for|opposite|alongside|against|(?<!according )to|of|than|like|from|directed by|written by|(?<!joined )(?<!replaced )(?<!followed )(?<!played )(?<!completed )(?<!out )(?<!over )by)(?: [a-z-]+){0,2} (?:N(?:, | and |, and ))*$|\bwhich, $|\baccording to $|(?<!such )(?<!well )\bas $"
)
#: Behind a name: what is news of its bearer, whatever stands in front.
_OWN_NEWS = later(
    r"(?:'s?|, whose) (?:castings?|return|involvement|participation|promotion|addition|hirings?|booking|deal|comeback|signing)\b"
    r"|(?:(?:,| and|, and) N)* (?:joining|signing|boarding|being (?:cast|added)|taking over)\b"
)
_NEWS_OF = later(
    r"\b(?:followed|joined) (?:in|on) D by (?:N(?:, | and |, and ))*$|"
    r"\b(?:filled|rounded|completed|led|headed|joined)(?: out)?\b[^;.N]{0,30}\bby (?:N(?:, | and |, and ))*$|"
    r"\b(?:role|part|lead)s?\b[^;.]{0,80}\b(?:(?:went|gone|given|handed|fell|assigned)(?: (?:in|on) D)? to|(?:filled|taken|assumed|claimed|won) by)(?: [a-z-]+){0,3} (?:N(?:, | and |, and ))*$|\bthat of N (?:by|to) $|"
    r"\b(?:cast|panel|line-?up|ensemble)\b[^;.N]{0,40}\b(?:consists?|consisted|consisting|composed|made up|comprised) of(?: [a-z-]+){0,3} (?:N(?:, | and |, and )(?:[a-z-]+ ){0,3})*$|"
    r"\b(?:casting|hiring|(?<!in )addition|return|involvement|booking|names?|role|part|deals?|that|announcement|arrival|signing)s? (?:of|to|for)(?: (?!opposite|alongside|with\b)[a-z-]+){0,2} (?:N(?:, | and |, and ))*$"
)
#: One of several who are told with their days: "Cho on May 5; and Banks on June 13".
_DAYS_OF = later(r"(?:(?:,| and|, and) N)* (?:on|in) D(?:; |,? and |, |\.?$)")
_ELSEWHERE = later(r"\b(?:episodes?|season|cast) of (?:the )?(?P<work>[NQ])")


#: Whom others join was there before: "Sol was joined in July by Birch".
_WAS_JOINED = later(r",? (?:was|were|is|are|has been|have been|will be|would be) (?:[a-z]+ )?joined\b[^;.]*\bby ")


def _tells_of(name: int, fold: Fold, scene: Scene, weak: bool) -> bool:
    """Whether the clause around a player's name tells that he was cast, and of nothing else."""
    line = fold.line
    if _OTHERWISE.match(line, name + 1) or NOT_CAST.search(line[name + 1 :]) or _WAS_JOINED.match(line, name + 1):
        return False
    ahead = line[max(0, name - 90) : name]
    if _NO_NEWS.search(ahead) and not _NEWS_OF.search(ahead) and not _OWN_NEWS.match(line, name + 1):
        return False
    for m in _ELSEWHERE.finditer(line, name):
        if str(fold.marks[m.start("work")].value) not in scene.titles:
            return False
    clause = clause_of(line, name)
    told = _CASTING.search(clause) or (weak and _MADE_KNOWN.search(clause))
    told = told or (_DAYS_OF.match(line, name + 1) and _CASTING.search(line))
    told = told or _WAS_TOLD.match(line, name + 1) or _TOLD_WERE.search(line, 0, name)
    if told and _ON_SCREEN.search(line) and not _OFF_SCREEN.search(line):
        return False
    return bool(told) and not _NOT.search(_own_part(clause, line, name)) and not _POST.search(clause)


#: A post behind the camera that somebody leaves or takes.
_POST = later(r"\bas (?:an? |the )?(?:[a-z-]+ )?(?:showrunners?|producers?|writers?|directors?|composers?|head)\b")
#: Where somebody else's part of a clause ends: "that Sol would not be back, and that Birch would be a judge".
_AND_ANOTHER = later(
    r",? and (?:that )?(?=N(?:, (?:who|an?|the)\b[^,;]{3,80},)?(?: (?:also|then|later))? (?:was|were|would|will|had|has|is|are)\b)|(?<=auditioned )(?:[^;,]{0,60}? )?(?:before|and was|but was)(?= (?:being )?cast\b)"
)


#: The first of two names that are one subject.
_BOTH = later(r"(?:^|\bthat |\bboth |, |\b(?:actors?|stars?|regulars?|members?) )N(?:, N)*$")


def _own_part(clause: str, line: str, name: int) -> str:
    """The part of a clause that a name stands in, where several finite ones are joined by "and"."""
    start = line.find(clause)
    low, high = 0, len(clause)
    for m in _AND_ANOTHER.finditer(clause):
        if _BOTH.search(clause, 0, m.start()):
            continue  # "that Sol and Birch were leaving": one subject
        if start + m.end() <= name or "cast" in clause[m.end() : m.end() + 12]:
            low = m.end()
        elif start + m.start() > name:
            high = m.start()
            break
    return clause[low:high]


#: What a sentence of the lead has that tells of casting: most tell who stars, and when the work was shown.
_NEWS = later(r"\b(?:casting|cast (?:as|in)|joined|boarded|signed|announced|confirmed)\b")
#: What is seen of a player, unless a word of news is beside it.
_ON_SCREEN = later(
    r"\b(?:aired|premiered|broadcast|debuted|appeared|returned (?:from|on|for the)|featured|winter break|hiatus)\b"
)
_OFF_SCREEN = later(
    r"\b(?:announc\w+|confirm\w+|reveal\w+|report\w+|unveil\w+|cast(?:ing)?|join(?:ed|ing)|sign(?:ed|ing)|booked|booking|tapped|hired|promoted|recruited|disclosed|boarded|aboard|deal|leaked)\b"
)
#: "She signed", "his involvement leaked": the player named last.
_ANAPHORA = later(
    r"(?:^|[;,] (?:and |but )?)(?P<who>s?he) (?:(?!was|is)[a-z]+ )?(?:signed|joined|boarded|came (?:on|aboard)|(?:was|were) (?:[a-z]+ )?(?:cast|announced|confirmed|made|promoted|upped|unveiled|revealed|added)\b)"
    r"|\b(?:his|her) (?:casting|involvement|return|promotion|deal|addition|hiring|signing|comeback) "
)


def _meant(prose: Prose, n: int, before: int, known: Known) -> str | None:
    """The player whom "she" means: the last named in front of it in the sentence, else the first of one of the three before."""
    fold = prose.fold(n)
    names = [known.player(fold, i) for i, m in sorted(fold.marks.items()) if i < before and m.letter == "N"]
    if any(names):
        return [name for name in names if name][-1]
    for back in range(n - 1, max(-1, n - 4), -1):
        fold = prose.fold(back)
        for i, m in sorted(fold.marks.items()):
            if m.letter == "N" and (name := known.player(fold, i)):
                return name
    return None


def _someone(fold: Fold, index: int, scene: Scene, known: Known) -> str | None:
    """Somebody whom no list names, and who is no part: the sentence says what he does."""
    name = tidy(str(fold.marks[index].value))
    tokens = name.split()
    if not 2 <= len(tokens) <= 3 or known.is_part(name) or name in scene.titles:
        return None
    if lexicon.is_organisation(name) or lexicon.is_outlet(name) or name.endswith(("Con", "Fest", "Expo")):
        return None
    if _TAKES_IN.search(fold.line, max(0, index - 90), index):
        return name
    if not _DOES.match(fold.line, index + 1) or _NO_PLAYER.search(fold.line, max(0, index - 40), index):
        return None
    return None if " as " in fold.line[max(0, index - 5) : index] else name


#: Behind a name, or a list that it is in: what is done by people, or to them, in news of a cast.
_DOES = later(
    r"(?:(?:,| and|, and) (?:[a-z]+ ){0,3}N)*(?:,? (?:who|late of|known|formerly|best)\b[^,]{0,60},)?"
    r"(?:(?: (?:also|both|later|then|all|each|initially))* (?:was|were|has|had|have|will|would|is|are|join(?:ed|s)|signed|booked|boarded|received|landed|closed|rounded|completed|came|got|returned|took|replaced|teased|made (?:his|her|their) casting)\b"
    r"|'s? (?:castings?|involvement|hirings?|return|addition|promotion)\b)"
)
#: What stands in front of the names of those who are taken into a cast.
_TAKES_IN = later(
    r"\b(?:(?:deal|contract)[^;,.N]{0,20} with|additions? of|hirings? of|castings? of|cast,?[^;.N]{0,30} (?:comprises|comprising|includes?|included|including|consists of|featuring)|(?:filled|rounded) out[^;.N]{0,20} by|joining N(?:,? and N)* (?:is|are|was|were)|recast with)"
    r" (?:[a-z-]+ ){0,2}(?:N(?:, | and |, and ))*$"
)
#: Before a name: its bearer makes or shows the work, or is a part.
_NO_PLAYER = later(
    r"\b(?:producers?|showrunners?|directors?|writers?|creators?|presidents?|designers?|composers?|cinematographers?|editors?|coordinators?|supervisors?|choreographers?|artists?|stylists?|head|executives?|chief|as|of|role|part|character|plays?|portray(?:s|ing)?|playing)(?: [a-z-]+)? (?:N(?:, | and |, and ))*$"
)


#: A day in brackets: "joined by Ana Sol (November 14)".
_IN_BRACKETS = later(r"\([^()]{0,16}\d{1,2}[^()]{0,16}\)")


def _cast_in(prose: Prose, n: int, scene: Scene, known: Known) -> Iterator[tuple[str, str, int, int]]:
    """Players, dates, and the stretch of the fold that tells of both."""
    fold = prose.fold(n)
    line = fold.line
    weak = headed(prose.section.path, _CAST_HEADS)
    casting = headed(prose.section.path, ("casting",))
    strong = _CASTING.search(line) is not None
    dates = dates_of(fold)
    beside = _IN_BRACKETS.search(fold.text, fold.start, fold.end) if fold.asides else None
    if not (dates or beside) or not (_CASTING.search(line) or _MADE_KNOWN.search(line)):
        return
    for index, mark in fold.marks.items():
        name = (
            (known.player(fold, index) or (casting and strong and _someone(fold, index, scene, known)))
            if mark.letter == "N"
            else None
        )
        if not name or not _tells_of(index, fold, scene, weak):
            continue
        last = str(fold.earlier) if fold.earlier else dates[0][1] if dates else ""
        if beside and (day := own_day(fold, index, last)):
            yield name, day, index, index + 1
        elif when := nearest(fold, index, dates):
            yield plays(fold, index, scene.title) or name, when[1], min(index, when[0]), max(index, when[0]) + 1
    for m in _ANAPHORA.finditer(line):
        at = m.start() + len(m[0]) - len(m[0].lstrip(" ;,"))
        if (
            not _NOT.search(clause_of(line, m.end()))
            and (when := nearest(fold, at, dates))
            and (name := _meant(prose, n, m.start() + 1, known))
        ):
            yield name, when[1], min(at, when[0]), max(m.end(), when[0] + 1)


def casting_looked_for(reading: Reading, known: Known) -> Iterator[Found]:
    """Players of the work's own lists in dated sentences on casting."""
    for prose, n in dated(reading, FICTION):
        start, end = prose.sentences[n]
        if prose.section.level > 1 and not headed(prose.section.path, _HEADS):
            continue
        if prose.section.level == 1 and not _NEWS.search(prose.text, start, end):
            continue
        said = known.of(prose, n)
        taken = {
            folded(f.subject).split()[-1] for f in said if isinstance(f, Event) and f.type == "casting" and f.subject
        }
        for name, date, low, high in _cast_in(prose, n, reading.scene, known):
            if folded(name).split()[-1] not in taken:
                fold = prose.fold(n)
                span = span_of(prose.passage, fold, low, high)
                yield Found(Event("casting", date, name), "event.casting_looked_for", span)


SECONDS = (casting_looked_for,)
