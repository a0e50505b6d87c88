"""The clauses of a sentence that say of something that it was shown, and what they speak of."""

from __future__ import annotations

import re
from typing import NamedTuple

from showbible.text.patterns import by_first_letter, compiled, later

#: Words of which every such clause has one.
VERBS = frozenset(
    "removed pulled withdrawn dropped taken left completed concluded concludes concluding ended ends ending finished finishing wrapped came went "
    "finale premiered premieres premiere premiering debuted debuts debut debuting aired airs air airing broadcast broadcasted broadcasts "
    "broadcasting released available transmitted simulcast simulcasted uploaded release added returned streamed stream streams streaming "
    "releasing shown showing moved retransmitted rebroadcast screened telecast telecasted telecasts televised dubbed launch launched ran runs running began begins started starts bought "
    "syndicated commenced currently previously formerly reran appeared had carried carries carry carrying showed shows followed came coming conclude made arrived arrives arriving landed lands landing "
    "bowed bows bowing closed wrapping drew signed appears opened opens opening kicked kicks kicking went going goes gone put brought posted issued published hit reached seen "
    "wrap end finish rolled premi received receives got gets saw repeated repeating delayed postponed pushed rescheduled".split()
)
#: What the first word of such a clause begins with: most words of a sentence are passed over by that.
_FIRST = by_first_letter(
    f"(?:{'|'.join(sorted({word[:2] for word in (*VERBS, 'was', 'were', 'been', 'is', 'are', 'become')}))})"
)

_VERB = later(
    rf"\b(?={_FIRST})"
    r"(?:(?P<gone>(?:was|were|been|be) (?:removed|pulled|withdrawn|dropped|taken off|taken down)(?: from| off)?|(?<=but )(?:later )?removed(?= (?:in|on) )|(?<=and )(?:later )?removed(?= (?:in|on) )|left(?= (?:the )?N (?:on|in|by|at|after) (?:the )?D)|removed(?= (?:the|it|all|both) ))"
    r"|(?P<end>completed(?= (?:its|the) [^;,]{0,30}\brun\b)|concluded|concludes|concluding|(?<=will )conclude|(?<=would )conclude|(?<=and )(?:wrap|end|conclude|finish)(?= (?:up )?(?:on|in) (?:the )?D)|ended|ends|(?<=before )ending|(?<=and )ending(?= with )|(?<=and )(?<!D and )(?<!D, and )ending(?= (?:on|in) )|finished|finishing(?= (?:on|in) )|wrapped|wrapping up|reached its (?:conclusion|end|close)|(?:drew|came) to a close|bowed out|signed off|closed(?= (?:on|in|with) )|came to an end|went off (?:the )?air|(?:had|has|having|aired) its (?:(?!winter|fall|mid)[a-z]+ )?finale|(?<!winter )(?<!fall )(?<!midseason )(?<!mid-season )finale (?:aired|premiered|was broadcast|was aired|took place|went out|was shown))"
    r"|(?P<start>premiered|premieres|(?:made|makes|making|had|has|having|received|receives|got|gets) its (?:[a-z-]+ |N |u\.?[sk]\.? ){0,3}(?:debut|premi[eè]re)(?= (?:on|in) )|premi[eè]re(?: of (?:the|its) (?:O )?(?:season|series|show))? (?:was|came|followed|following|coming|occurred|took place)(?= (?:on|in) )|premi[eè]re(?=, on (?:the )?N, (?:was|came|took place|followed) )|(?:had|has) its run(?= (?:on|in|from) )|made(?= (?:the|all|it|both) [^,;DN]{0,40}available)|closed(?= its run on )|saw(?= (?:it|the (?:series|show|season|serial|programme)) on (?:the )?N)|repeated(?= (?:on|by) (?:the )?N)|repeating(?= (?:the|it|all|both)\b)|(?<=N )releasing(?= (?:the|it|all|both)\b)|brought(?= (?:the|it|all|both)\b[^,;DN]{0,40} to (?:dvd|blu-ray|home))|(?<=to )premiere|(?<=will )premiere|(?<=would )premiere|premiering|debuted|debuts|(?<=its )debut|(?<=to )debut|(?<=will )debut|debuting|aired|airs|(?<=to )air|(?<!the )(?<!off )air(?= (?:on (?:the )?[a-z -]*N|weekdays|weeknights|weekly|daily|nightly|mondays))|(?<=did )air|(?<=will )air|(?<=will )launch|(?<=to )launch|dubbed(?= (?:in|into) (?:the )?(?:N|[a-z]+)\b[^;,D]{0,60} on (?:the )?N (?:from|since|on|starting|in) )|airing(?! of)|(?<!the )(?<!an )(?<! a )(?<!rights to )(?<!original )(?<!its )(?<!their )(?<!'s )broadcast(?:ed|s)?(?! rights| network)|broadcasting(?! rights| network| station)|released|(?:became|become|made|is|are|was|were|be|been) (?:(?:also|now|currently|still|presently|later|widely|first|all|both) )*available"
    r"|(?:re)?transmitted|re-?broadcast|simulcast(?:ed)?|uploaded(?= to (?:the )?N)|(?:(?<=dvd )|(?<=blu-ray ))release(?= (?:on|in) (?:the )?[DN])|(?<=scheduled for )release|(?<=slated for )release|(?<=planned for )release|(?<=set for )release|(?<=due for )release|added(?= to (?:the )?N| (?:all|every|both|the (?:entire|complete|whole|O)) )|returned(?= (?:to (?:the )?N )?for (?:a|its|the) )|returned(?= to (?:(?:the )?N\b|the air\b|(?:[a-z]+ )?television\b|(?:the )?screens?\b))|returned(?= on (?:the )?D,? (?:for|with) (?:its|a|the) )|(?:(?<=had its )|(?<=television ))premiere(?= on (?:the )?N)|(?<=will )release(?= (?:the|it|all|both|an?|N|globally|worldwide|internationally) )|streamed|streams?(?! of)|streaming(?! (?:service|platform|rights|network|television|media|company|giant|video|series|site|app))|shown|showing(?= (?:the|it|all|both) )|(?<!was )(?<!were )(?<!been )moved(?= to (?:the )?(?:N )?(?:[a-z-]+ ){0,3}N (?:on|in) (?:the )?D)|screened|telecast(?:ed|s)?|televised|launched|ran|runs|running(?! time)|(?:began|started) to (?:air|stream|broadcast|screen|show)\b|(?:began|begins|started|starts|commenced)(?! (?:the |its |open )*(?:casting|auditions?|auditioning|rehears[a-z]+|recruit[a-z]+|accepting|looking|searching|pre-production|calls?|principal photography|filming|shooting|taping|recording|production|development|writing)\b)|dropped(?! (?:to|from|by|below)\b)|bought (?:the )?rights|syndicated|(?<!be )(?<!being )carried(?= (?:in N )?by (?:the )?N| on (?:the )?N| (?:the (?:series|show|season|programme)|it|all|both|every|each|episodes)\b)|had(?= (?:it|the (?:series|season|show)|all (?:of )?(?:the|C)[a-z ]*)(?: [a-z]+){0,3} (?:until|through|till) )|carr(?:ies|y|ying)(?= (?:the (?:series|show|season|programme)|it|all|both|every|each|episodes)\b)|show(?:ed|s)(?= (?:the (?:O )?(?:series|show|season|programme)|it|all (?:of )?the|all C|both|every|each|episodes)\b)|(?<!was )(?<!were )(?<!been )followed(?= (?:on|in) (?:the )?(?:D|dvd|blu-ray))|c(?:ame|oming) out(?= (?:on|in|from|through|via|as) )|(?:came|made it|c(?:ame|oming)) (?=to (?:the )?N(?: on| in| from|[,.;]|$))|(?:arriv(?:ed|es|ing)|land(?:ed|s|ing)|bow(?:ed|s|ing))(?= (?:worldwide |globally |exclusively |internationally )?(?:on|in|as|at) )|open(?:ed|s|ing)(?= (?:on (?:the )?[DN]|in D|to))|kick(?:ed|s|ing) off(?= )|(?:went|going|goes|gone) (?:out|to air)(?= )|(?:put|brought|posted)(?= up (?:on|to)| on (?:the )?N|(?: [a-z]+)? out (?:on|by|in|a|an|the))|(?<=was )put(?= (?:on|out|up))|(?<=were )put(?= (?:on|out|up))|issued|published(?= (?:on|by|in) )|hit(?= (?:(?:the )?N|(?:the )?(?:shelves|stores|service|screens|shops))\b)|reached(?= (?:stores|shops|shelves|screens|american|british|canadian|uk|us|viewers|audiences))|seen(?= (?:on (?:the )?[DN]|in N|by (?:[a-z]+ )?viewers))|(?:went|goes) on sale|rolled out|(?:is|was|were|been) (?:currently|previously|formerly)(?= on (?:the )?N)|re-?ran|appeared(?= on (?:the )?N)))\b"
)
#: A full stop that ends something: not that of "8 p.m. EST" or "in the u.s. on".
STOP = r"(?<!\b[ap]\.m)(?<!\bu\.s)(?<!\bu\.k)\. (?=[a-zN])"
_BREAK = later(
    rf",? (?:which|that|and(?: it)?) (?:then |later |currently |also )?(?:continued|continues|resumed) with (?:an?|the|its) O season\b|; (?!and (?:in|on) (?:the )?(?:N|D|u\.?[sk]))|{STOP}|(?<!\buntil)(?<!\btill)(?<!\bthrough)(?<!\bto),? D (?:that|when|on which|as) (?:the )?N |, where (?=(?:the )?N (?:[a-z]+ )?[a-z]+ed (?:it|the)\b)|, and (?:removed|withdrawn|pulled|dropped|taken) |,? and (?:also )?in (?:the )?N,? (?:courtesy|thanks to|by way) |(?:,| and|, and|, while| while) in (?:the )?(?:N|u\.?k\.?|u\.?s\.?)(?:(?:,| and|, and) (?:the )?(?:N|u\.?k\.?|u\.?s\.?))*,? (?:it|they|the (?:series|season|show|programme)) |, with the (?:remaining|other|rest)\b|, (?:it|the (?:series|show|programme)) (?:(?:has|had|was|have|since|also|later|been) )+(?:sold|licensed|distributed|picked up|acquired|bought|optioned)\b|,? (?:and|before) (?:then |later |subsequently |was )*(?:moved|moving|switched|shifted|transferred|relocated)(?: back)? to (?:[a-z]+days?\b|(?:(?:a|the|its|an) )?(?:[a-z]+ ){0, 2}(?:time ?slot|slot|night|day)\b|C\b)|, (?:the (?:show|series|programme)|it) (?:was |had |then |later )*(?:moved|switched|transferred|relocated|jumped|migrated)\b|,? with an? (?:dvd|blu-ray|dvd and blu-ray) (?=release|edition|version|$)|, with an? (?:[a-zC-]+ ){{0,3}}(?:spin-?off|companion|sister|special|after-?show|orders?)\b|, with (?:its |the )?(?:production|filming|taping|shooting|recording)\b|, (?:which|that) (?:(?:has|had|was|itself|later|then|since|subsequently|also|itself) )*(?:closed|shut|ceased|rebranded|relaunched|folded|merged|became|renamed|replaced|discontinued|went)\b|,? meanwhile\b|, and the (?:highest|lowest|most|largest|best|biggest|first) |, except for the D |,? and (?:then |later )?(?:announced|confirmed) that |,? with (?:an?|C|two|three|four) (?:[a-z-]+ ){{0,2}}special episodes |,? (?:and|but|while) (?:the )?N (?:(?:has|had|have|also|later|then) )*(?:picked up|acquired|bought|secured|licensed|took|holds|held|owns) (?:the |its |all )?(?:[a-z-]+ ){{0,3}}rights\b| followed by (?:the|an?) (?:[a-zO]+ ){{0,3}}(?:special|film|movie)\b|,? (?:with|and) (?:re-?runs|repeats)\b|,? (?:and|while) (?:internationally|overseas|elsewhere) on\b|, (?:and|while|but|with) (?:the|an?|its) O (?:and (?:final|last) )?(?:season|series), |,? (?:and|while|but) (?:an?|the) (?:[a-zO-]+ ){{0,3}}box(?:ed)?[- ]?set\b|, (?:while|whereas|although|though|but|when|with its|and (?:is|was|were) (?:the|followed|set|produced|created|renewed|filmed)|replacing|succeeding|preceded|followed by|making|becoming|(?:later |then |before |and later )?(?:moving|switching|moved|transferring))\b"
    r"|(?:,|,? and) (?:the|an?|its) (?:[a-zO'-]+ ){1,4}?(?:was|were|has been|had been|is) (?:announced|ordered|commissioned|confirmed|renewed|cancell?ed|filmed|greenlit|picked)\b"
    r"| and (?:was|has been|is|were|had been) (?!(?:currently|previously|formerly) on |also |then |first |later |broadcast|aired|released|shown|streamed|removed|available|made|available)| (?:after(?! (?:the |its |N's )(?:broadcast|coverage|airing|telecast) of )(?! (?:only |just )?(?:C|an?|one|two|three|its O) (?:episodes?|seasons?|series|years?|weeks?)\b)|before(?! ending)|following(?! weekly| each| every| on| (?:year|month|week|day|spring|summer|autumn|fall|winter|countries|territories|markets|regions)\b)|replacing|succeeding|preceding|ahead of|prior to|due to|because|to celebrate|as part of(?! (?:the |its )?N (?:in|on|from|since|between) (?:the )?D| (?:the )?N's? N| the (?:show's |series' |series's )?O (?:season|series))|during(?! D| [^,;]{0,30}, (?:starting|beginning|commencing) | [a-z' ]{1,30} on (?:the )?N)|along with (?:fellow|other|several|all of)|so that|for a total|alongside|(?<!coincide )with N(?! (?:digital )?(?:downloads?|cop(?:y|ies)|codes?)))\b"
)

#: Words of what is not the work.
OTHER_THINGS = later(
    r"\b(?:(?:winter|fall|mid-?season) (?:finale|premiere|return|opener)|spring premiere|trailers?|teasers?|soundtracks?|albums?|singles?|songs?|books?|novels?|comics?|games?(?! shows?)|films?|movies?|posters?|clips?|remasters?|documentar(?:y|ies)(?!(?: and [a-z -]{3,30})? (?:television )?(?:series|miniseries|serial|programme|program))|spin-offs?|videos?|footage|specials?|promos?|"
    r"screenplay|remake|adaptation|merchandise|ratings|viewers|tours?|figures?|magazine|(?<!C, )(?<!C )(?<!C: )volume|podcast|companion|after-?show|dvd quiz|webisodes?|mini-episodes?|shorts?|commercials?|sequel|report|scores?|blog|crossover|auditions|applications|voting|filming|production|"
    r"principal photography|writing|shooting|casting|development|career|marriage|relationship|contract|tickets|recording|manga|toy|app|images?|photos?|key art|article|licen[sc]es?|collection of|best of|career|training|construction|work|event|red carpet|screening|held|radio|auditions?|playoffs?|playlist|strike|exhibit(?:ion)?|museum|pandemic|lockdown|lawsuit|petition|marathon|selection|(?<!episode )titled|sneak|previews? of|live shows?|semi-?finals?|awards?(?!-)|ceremon(?:y|ies))\b"
)
#: Words of the work, its seasons and episodes.
THE_WORK = later(
    r"\b(?:series|seasons?|show|drama|sitcom|serial|miniseries|programme|program|it|its|episodes?|pilot|premiere|finale|half|halves|anime|soap|telenovela|co-?production|re-?runs|repeats|which|that|set|rights|all|both|competition|dramedy|edition|dub)\b|\bfinal (?:was |being )?$"
)

_ENDS = later(rf"; |{STOP}")
#: A subject of its own, by name: "while N premiered".
_NAMED = later(
    r"(?:^|, |and |while |meanwhile )(?:the )?N (?:(?:was|were|is|has|have|had|also|then|later|first|will|would) )*$"
)
#: Where a further verb's own subject would begin.
_JOINT = later(r", (?:and |but |while |with |which )?|(?: and| but| while) ")


#: A season of its own with its title, "while the third season, N, aired", or a set of discs.
_NEXT_SEASON = later(
    r"\b(?:while|and|but|with) (?:the|an?|its) (?:O (?:and (?:final|last) )?(?:season|series), |(?:[a-zO-]+ ){0,3}box(?:ed)?[- ]?set\b)"
)
#: A further verb of the same subject: "It premiered on D with a special, and concluded".
_GOES_ON = later(r"(?:,| D| N) and (?:(?:then|later|finally|also|subsequently|was|were) )*$")
#: A service in front of its verb, and what it shows.
_WHO_SHOWS = later(r",? (?:and|while|but) (?:in (?:the )?N,? )?(?:the )?N $")
_WHAT = later(r" (?:it|the (?:series|season|show)|all|both|its)\b| (?:on|in) D")


#: A date in front of a further verb: "It aired on N, and from D to D it was shown on N".
_FRONT = later(
    r"(?:,|;| and| but| while| then)+ (?:from|on|in|since|between|beginning|starting)(?: on| in)?(?: the)? D(?: ?(?:to|until|till|through|and|-|–) ?D)?,? "
    r"(?:(?:it|they|the (?:series|show|season|programme)|N) )?(?:(?:was|were|has|had|also|then|been|later|be) )*$"
)


#: By how much a showing was behind another, told in passing: "on N on D, C days after the N premiere, and in N".
_MEASURED = later(
    r", (?:(?:just|only|about) )?(?:(?:C|an?) (?:days?|weeks?|months?|hours?)|the day) (?:after|before|behind|ahead of|prior to) "
    r"(?:its|the|their) (?:(?:[a-z-]+|N(?:'s)?|u\.[sk]\.) ){0,3}(?:premiere|debut|broadcast|airing|release|showing|launch)(?=,? and (?:in|on) )"
)


def _broken(line: str, low: int, high: int) -> re.Match[str] | None:
    """Where a clause breaks off, but for an aside that says by how much a showing was behind another."""
    broken = _BREAK.search(line, low, high)
    aside = _MEASURED.search(line, low, high) if broken else None
    if broken and aside and aside.start() <= broken.start() < aside.end():
        return _BREAK.search(line, aside.end(), high)
    return broken


class Clause(NamedTuple):
    """A verb's stretch of a sentence: ``low:high`` from the verb on, ``subject`` before it."""

    kind: str
    verb: str
    low: int
    high: int
    subject: str
    begin: int
    #: Where the subject's words begin: further in front, where the clause before has said it.
    at: int
    #: Where the date stands that is in front of a further verb; 0 where there is none.
    front: int = 0


def clauses_of(line: str) -> list[Clause]:
    verbs = list(_VERB.finditer(line))
    found: list[Clause] = []
    begin, subject, at, ahead = 0, "", 0, 0
    n = 0
    while n < len(verbs):
        m = verbs[n]
        last = m
        # "began airing", "was first broadcast", "started streaming": one verb.
        while (
            n + 1 < len(verbs)
            and len(verbs[n + 1].string[last.end() : verbs[n + 1].start()]) <= 16
            and not compiled(r"[ND,;.]|\band\b").search(line[last.end() : verbs[n + 1].start()])
        ):
            n += 1
            last = verbs[n]
        stop = verbs[n + 1].start() if n + 1 < len(verbs) else len(line)
        if (
            n + 1 < len(verbs)
            and (who := _WHO_SHOWS.search(line, last.end(), stop))
            and _WHAT.match(line, verbs[n + 1].end())
        ):
            stop = who.start()  # "it aired on N, and N screened it"
        front = _FRONT.search(line, last.end(), stop) if n + 1 < len(verbs) else None
        if front:
            stop = front.start()
        between = line[begin : m.start()]
        stops = [stop.end() for stop in _ENDS.finditer(between)]
        if stops:
            begin += stops[-1]
            subject = ""
        own = line[begin : m.start()]
        goes_on = subject and _GOES_ON.search(own)
        if goes_on:
            pass
        elif (
            not subject
            or OTHER_THINGS.search(own)
            or THE_WORK.search(_JOINT.split(own)[-1])
            or _NAMED.search(own)
            or _NEXT_SEASON.search(own)
        ):
            subject, at = own, begin
        broken = _broken(line, last.end(), stop)
        high = broken.start() if broken else stop
        kind = "gone" if m["gone"] else "end" if (m["end"] or last["end"]) else "start"
        found.append(Clause(kind, line[m.start() : last.end()], last.end(), high, subject, begin, at, ahead))
        ahead = front.start() if front else 0
        begin = broken.start() if broken else last.end()
        n += 1
    return found
