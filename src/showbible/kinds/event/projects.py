"""What sentences say about a project's announcement and a show's cancellation."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.kinds.event.fact import Event
from showbible.text.patterns import compiled


@rule(
    "(N|the network|the channel|the service|they|it|the streamer|the company)[ had| has] [officially ](cancelled|canceled|axed|cancels) ..",
    "(it|they|N|network|channel) (was|were|is|had|would be) (cancelling|canceling|axing|ending) (the|its) (series|show|drama|sitcom)",
    "(was|been|were|be|being) [officially |formally |abruptly |later |then |effectively ](cancelled|canceled|axed|not renewed)",
    "(cancellation|cancelation)[ (of|after|following|by) (the|N|C|its|one|just)..] (was|were) (announced|confirmed|reported|revealed|made public)",
    "(not be|not been) [officially ](renewed|renewing|returning|recommissioned|recommissioning|brought back|picked up|continuing|commissioning)",
    "(would|will) not (return|be back|renew|recommission|order|commission|continue)",
    "(decided|opted|chose|elected|declined|deciding|opting) (not to|to not|against|to) (renew|recommission|order|pick up|continue|commission|renewing|recommissioning|ordering|proceed with|move forward with|go forward with|proceeding with|moving forward with|going forward with)",
    "(would|will) (be no|not be a) O (season|series)",
    "(would|will) be no O(.|,| and| as)",
    "(wouldn't|won't) be (returning|coming back|renewed|renewing|moving forward|moving ahead|a O (season|series))",
    "pulled the plug on",
    "(series|show|sitcom|drama|programme|program|it|N) (would|will) [be ](end|ending|conclude|concluding) (after|with) (its|the) O (season|series)",
    "(would|will) not be (coming back|moving ahead|moving forward|going ahead|going forward|proceeding with|making|producing|ordering)",
    "(series|show|sitcom|drama|programme|program) (was|had been) [later |then |subsequently ]dropped by [the ]N(.| in D| on D|,| after)",
    "(announced|confirmed) its (cancellation|cancelation)(.| in D| on D|,)",
    "(passed|pass) on .. O (season|series)",
    "(announced|confirmed|reported)[ the| its| that the] (cancellation|cancelation) of",
    "(no|not any) plans (for|to make|to produce|to commission|to order) (a|another) [further |O |new |more ](season|series)",
    "(renewed|recommissioned|ordered|picked up|moved|returned) ... D[,] (and|but|before being) [was |then |later |ultimately |subsequently |eventually |was then |was later ](cancelled|canceled|axed) (in|on|by) D",
    "(decided|opted|chose|elected) against (a|an|another|making a|making an|ordering a) [further |O |new ](season|series)",
    "(decided|chosen|chose|opted|elected)[ on D,| in D,] to (end|cancel|conclude|axe|discontinue) (the|its) (series|show|sitcom|drama|programme|program)",
    "(reversed|rescinded|reneged on|revoked|went back on|backtracked on) (its|the|their) (decision|renewal|order|pickup|pick-up|commission)",
    trigger="plans|reversed|rescinded|reneged|revoked|back|backtracked|cancelled|end|wouldn|won|ending|conclude|concluding|dropped|canceled|canceling|cancelling|axing|ending|cancellation|cancelation|axed|renewed|not|no|against|plug|declined|passed",
)
def cancelled(here: Here) -> Event | None:
    """The show, or a season of it, was cancelled.

    >>> read("On May 15, 2019, Netflix cancelled the series.")
    event(type='cancelled', date='2019-05-15', subject='Harbour Lights')
    >>> read("In July 2018, it was reported that the show had been cancelled after two seasons.")
    event(type='cancelled', date='2018-07', subject='Harbour Lights')
    >>> read("On May 2, 2017, the cancellation of the show was announced.")
    event(type='cancelled', date='2017-05-02', subject='Harbour Lights')
    >>> read("On May 2, 2017, Fox announced the cancellation of the show.")
    event(type='cancelled', date='2017-05-02', subject='Harbour Lights')
    >>> read("ITV announced on 3 June 2016 that the show would not return for a third series.")
    event(type='cancelled', date='2016-06-03', subject='Harbour Lights')
    >>> read("In June 2016, the network opted not to renew the series.")
    event(type='cancelled', date='2016-06', subject='Harbour Lights')
    >>> read("In June 2016, the network confirmed that there would be no third series.")
    event(type='cancelled', date='2016-06', subject='Harbour Lights')
    >>> read("On June 3, 2016, the network pulled the plug on the show.")
    event(type='cancelled', date='2016-06-03', subject='Harbour Lights')
    >>> read("In June 2016, the network passed on a third season.")
    event(type='cancelled', date='2016-06', subject='Harbour Lights')
    >>> read("HBO announced on May 3, 2017, that it was canceling the series after two seasons.")
    event(type='cancelled', date='2017-05-03', subject='Harbour Lights')
    >>> read("In May 2017, HBO decided not to proceed with a third season.")
    event(type='cancelled', date='2017-05', subject='Harbour Lights')
    >>> read("On 5 May 2018, ITV announced that the show wouldn't be coming back.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("On 5 May 2018, ITV announced that the show would end after its third season.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("In May 2018 it was confirmed that there would be no third.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("On 5 May 2018, ITV announced that there would not be a fourth series.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("The show was dropped by ITV in May 2018.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("ABC announced its cancellation on May 5, 2018.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("On 16 November 2015, it was announced that ITV had no plans for a further series.")
    event(type='cancelled', date='2015-11-16', subject='Harbour Lights')
    >>> read("The show was renewed for a third season in February 2017 and cancelled in May 2018.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("In May 2017, the network decided to end the series after two seasons.")
    event(type='cancelled', date='2017-05', subject='Harbour Lights')
    >>> read("A third season had been ordered in February 2017, but the network reversed its decision in July.")
    event(type='cancelled', date='2017-07', subject='season 3')
    >>> read("Its cancellation after three seasons was announced on May 5, 2018.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("In May 2018, the network decided against a fourth season.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("In May 2017, it was reported that the show could be cancelled.")
    >>> read("In May 2017, a tour was cancelled.")
    >>> read("In May 2017, Ana Sol said that she would not return.")
    """
    date = here.date()
    line = here.line
    if compiled(r"(?:cancell?ed|axed) (?:in|on|by) D$").search(line[here.low : here.high]):
        date = getattr(here.fold.marks[here.high - 1].value, "edtf", None) or date
    start = max(line.rfind(". ", 0, here.low), line.rfind("; ", 0, here.low), 0)
    about = line[start : here.high + 40]
    if (
        date is None
        or not _about_us(here)
        or compiled(
            r"\b(?:not|nearly|almost|uncancelled|never|could|might|may) (?:be |been )?cancell?ed|tour|concert|\bgame\b|rumou?r|fear|(?<!no )plans for|denied|\bpilot\b|petition"
        ).search(about)
    ):
        return None
    if here.scene.kind not in {"season", "series", "list"} or (
        compiled(r"\bhis|\bher|\btheir").search(line[here.high : here.high + 12])
    ):
        return None
    if here.under("live-action", "adaptations", "remake", "spin", "films", "feature film", "other media", "sequel"):
        return None
    if (back := _WENT_BACK.match(here.words)) is None and not compiled(r"cancel|axed").search(here.words):
        return Event("cancelled", date, here.scene.series)
    if back and (nth := compiled(r"\bO (?:season|series)").search(line, 0, here.low)):
        return Event("cancelled", date, f"season {here.fold.marks[nth.start()].value}")
    if (m := compiled(r"(?:planned |the )?O (?:season|series)").search(line[start : here.low])) and "after" not in m[0]:
        number = here.fold.marks[start + m.start() + m[0].index("O")].value
        return Event("cancelled", date, f"season {number}")
    return Event("cancelled", date, here.scene.series)


@rule(
    "(announced|confirmed|revealed)[ on N| in D| on D| by N| via N][,] .. (this|it|the season|the series|the O [and C ](season|series)|season C|series C|the [upcoming |current |next |new |forthcoming ][C-episode ][O ]season) (would be|will be|was|had been|is to be|was to be|would serve as|will serve as) (the|its|their) [show's |series' |series's ](final|last)[ and O][ (season|series|one)](.|,| of| and| for)",
    "(announced|confirmed|revealed) (on|in) D[,] to be the [(show's|series'|series's) ](final|last) (season|series)(.|,|;)",
    trigger="final|last",
)
def last_season(here: Here) -> Event | None:
    """It was made known that the season is the last.

    >>> read("On May 3, 2016, the network announced that this would be the final season and would consist of ten episodes.")
    event(type='cancelled', date='2016-05-03', subject='Harbour Lights')
    >>> read("In May 2016, it was confirmed that the fourth series had been the last.")
    event(type='cancelled', date='2016-05', subject='Harbour Lights')
    >>> read("On May 3, 2016, Ana Sol announced that the upcoming season would be the series' last.")
    event(type='cancelled', date='2016-05-03', subject='Harbour Lights')
    >>> read("It was announced, on 3 May 2016 that the 10-episode sixth season would be the show's last.")
    event(type='cancelled', date='2016-05-03', subject='Harbour Lights')
    >>> read("In May 2016, it was announced the second season would serve as the final season of the series.")
    event(type='cancelled', date='2016-05', subject='Harbour Lights')
    >>> read("The second season was announced on May 3, 2016, to be the final season.")
    event(type='cancelled', date='2016-05-03', subject='Harbour Lights')
    >>> read("On May 3, 2016, the network announced that this would be the final boat.")
    """
    date = here.date()
    if date is None or here.scene.kind not in {"season", "series"} or "film" in here.line[: here.low]:
        return None
    return Event("cancelled", date, here.scene.series)


_WENT_BACK = re.compile(r"reversed|rescinded|reneged|revoked|went back|backtracked")
_US = re.compile(r"\b(?:series|show|sitcom|drama|programme|program|season|it|miniseries|soap|they|both)\b")


_ITS_OBJECT = re.compile(
    r" ?(?:[a-z-]+ ){0,3}?(?:(?:series|show|sitcom|drama|programme|program|it|miniseries|soap|both)\b|(?P<work>[NQ]))"
)


def _about_us(here: Here) -> bool:
    """Whether it is this show that was cancelled: what stands beside the verb names it, and nothing else."""
    line, marks = here.line, here.fold.marks
    words = line[here.low : here.high].strip()
    if compiled(r"\bO (?:season|series)$|\bno O\b").search(words):
        return "spin" not in line
    if compiled(r"(?:renewed|recommissioned|ordered|picked|moved|returned)\b").match(words):
        return bool(_US.search(line, 0, here.low)) or any(
            str(m.value) in here.scene.titles for n, m in marks.items() if n < here.low
        )
    if words.startswith(("no plans", "not any")):
        return True
    if _WENT_BACK.match(words):
        return (
            compiled(r"\b(?:ordered|order|renewed|renewal|picked up|pick-?up|commission(?:ed)?)\b").search(line)
            is not None
        )
    if compiled(r"(?:series|show|sitcom|drama|programme|program) |(?:announced|confirmed) its ").match(words):
        return True
    passive = compiled(r"(?:was|been|were|be|being)\b.*(?:cancell?ed|axed|renewed)$").match(words) or words.startswith(
        ("not be", "would not be", "will not be", "wouldn't be", "won't be")
    )
    if passive or compiled(r"(?:would|will) not (?:return|be back|continue)").match(words):
        if compiled(r"renewing|recommissioning|commissioning").search(words):
            return _named(_ITS_OBJECT.match(line, here.high), here)
        side = compiled(r"[;,.] |\bthat\b").split(line[max(0, here.low - 45) : here.low])[-1]
        low = here.low - len(side)
        others = [m.value for n, m in sorted(marks.items()) if low <= n < here.low and m.letter in "NQ"]
        if any(isinstance(v, str) and t.endswith(v) for v in others for t in here.scene.titles):
            return True
        return bool(_US.search(side)) and not any(
            isinstance(v, str) and not lexicon.is_organisation(v) for v in others[-1:]
        )
    if words.startswith("cancel") and "of" not in words:
        return "of " not in line[here.high : here.high + 4]
    return _named(_ITS_OBJECT.match(line, here.high), here) or bool(
        compiled(r"(?:the|its) (?:series|show)\b").search(words)
    )


def _named(m: re.Match[str] | None, here: Here) -> bool:
    """Whether the object of a verb is the work: "the series", or its title."""
    if m is None:
        return bool(compiled(r" an? O (?:season|series)").match(here.line[here.high :]))
    if m["work"] is None:
        return True
    value = str(here.fold.marks[m.start("work")].value).strip('"“”,.')
    return any(t.casefold() == value.casefold() for t in here.scene.titles)


_WORK = "(series|show|season|project|miniseries|revival|drama|reboot|sitcom|programme|spin-off|adaptation|program|remake|soap opera|telenovela|serial)"


@rule(
    f"{_WORK} was [O |officially |originally |initially |formally ](announced|unveiled)",
    "(was|were|is) [O ](reported|said|announced|revealed) to be in (development|the works)",
    "(project|adaptation|series|show|miniseries) was [O |originally |initially ](reported|disclosed|made public|revealed) (in|on) D",
    "N was [officially |originally |initially |formally ](announced|unveiled)[ to be in development]( in D| on D| by N| at| as| with|,|.)",
    "N was O (announced|unveiled|revealed)[ to be in development]( in D| on D| by N| at| as| with|,|.| during)",
    "(announced|unveiled) N(, a|, an|, its| in D| on D|.| as a| with)",
    "(plans|plan) (for|to make|to produce|to develop|to adapt|to revive) (the|a|an) .. (series|show|drama|miniseries|revival|adaptation|reboot)[ of N] (was|were) [O ](announced|revealed|unveiled|confirmed|reported)",
    "(acquired|optioned|bought|secured|purchased|obtained) [the |television |screen |tv ]rights to (adapt|remake|develop|produce)",
    "(acquired|optioned|bought|secured|purchased|obtained) the [(television|screen|tv|film|adaptation|remake|format|exclusive) ]rights (to|of|for) the [(book|short) ](novel|novels|book|books|comic|manga|webtoon|story|series of novels|memoir|graphic novel|podcast|format)",
    "optioned (the|his|her|their) [C |D |best-selling |bestselling ][(book|short) ](novel|novels|book|books|comic|manga|story|memoir|format|play)[ in| for]",
    "(began|started|begun|commenced) developing (the|a|an) .. (series|show|drama|miniseries|adaptation|project|sitcom)",
    "(put|placed) [the |it ][(series|show|project|drama|comedy) |N ][quickly ](into|in) [active |early ]development",
    "(announced|confirmed|revealed|unveiled) [the |a |its ][new |upcoming |television |limited |original |live-action |drama |comedy ](series|show|project|miniseries|drama)[.|, |;| and| with| on D| in D]",
    "(announced|reported|revealed|confirmed) .. that N ... (would|will|were to|was to) (develop|adapt)",
    "(announced|reported|revealed|confirmed) .. that ... (was|were|is|are|had been|has been) (developing|in development|adapting|planning|producing|working on)",
    "(announced|reported|revealed|confirmed) .. (was|were|is|are|had been) (developing|in development)",
    "(announced|unveiled|revealed) [its |the ]plans (for|to)",
    "(in development|in the works)[ at N][ between N and (N|the network|the studio)] .. (as early as|since) [the ]D",
    "(signed|agreed|teamed up|partnered|joined forces) to (co-produce|produce|develop|create|make) (the|a|an) .. (series|show|drama|miniseries|project)",
    "(bought|acquired|optioned|purchased) [(the|a|an) ][spec ](script|project|pitch)",
    "entered development",
    "(series|show|project|it|drama|sitcom|comedy|N|Q) (O appeared|appeared|was placed|was put|was included) on (N's|the|its) [(network's|channel's|studio's) ]development (slate|list)",
    "(given|gave|received|landed|made|got) .. (script commitment|script order|script deal|development deal|script development deal) (for|to) (a|an|the|it)",
    "(received|landed|got|given) (a|an) [blind |put ](script commitment|script order)",
    "(put|placed|was) (into|in|in early) development",
    "began [(initial|early) ]development",
    "development [(of|on|for) (the|this) (series|season|show|drama|sitcom|project|programme|program|adaptation|revival) ](began|started|commenced)",
    "development (of|on|for) (N|Q) (began|started|commenced)",
    "(announced|confirmed|reported|revealed)[ on N| by N] .. (development of|plans to make|in development|in the works|being developed|be developing)",
    "(announced|reported)[ on N| by N] that N .. (had struck|struck|had made|made|signed|had signed) .. deal [with N ]to (revive|make|produce|develop|reboot)",
    "(approached|contacted) (him|her|them|N) to (make|produce|develop|create) .. (series|show|version)",
    "(officially confirmed|announced|confirmed) the (revival|series|project|show|miniseries|adaptation|season)",
    "(announced|confirmed|revealed|reported) .. (would|was to|will) (provide|produce|develop|make|create|adapt|remake|revive)",
    "(announced|reported) that N[ and N] would provide N with",
    trigger="commitment|deal|order|developing|plans|works|slate|list|signed|agreed|teamed|partnered|forces|rights|contacted|approached|announced|development|confirmed|unveiled|reported|revealed|bought|acquired|optioned|purchased",
)
def announced(here: Here) -> Event | None:
    """The project was announced or went into development.

    >>> read("The series was first announced on October 17, 2016.")
    event(type='announced', date='2016-10-17')
    >>> read("The show entered development in late 2013.")
    event(type='announced', date='2013-39')
    >>> read("On January 29, 2016, Netflix officially confirmed the revival.")
    event(type='announced', date='2016-01-29')
    >>> read("It was put into development in May 2014.")
    event(type='announced', date='2014-05')
    >>> read("In 2014, the writers began development.")
    event(type='announced', date='2014')
    >>> read("Development of the series began in May 2014.")
    event(type='announced', date='2014-05')
    >>> read("Development of the show began in May 2013.")
    event(type='announced', date='2013-05')
    >>> read("Development of Harbour Lights began in May 2013.")
    event(type='announced', date='2013-05')
    >>> read("Development of Low Water began in May 2013.")
    >>> read("HBO put the show in active development in May 2013.")
    event(type='announced', date='2013-05')
    >>> read("In November 2014, HBO gave a script commitment to a drama by Ana Sol.")
    event(type='announced', date='2014-11')
    >>> read("In May 2014, HBO announced the development of a series.")
    event(type='announced', date='2014-05')
    >>> read("In May 2014, Marvel announced that they would develop a series.")
    event(type='announced', date='2014-05')
    >>> read("In October 2015, it was reported that Marvel had struck a deal with HBO to revive the show.")
    event(type='announced', date='2015-10')
    >>> read("In 2002, the studio contacted him to produce a new version of the show.")
    event(type='announced', date='2002')
    >>> read("On September 17, 2013, Netflix announced the series.")
    event(type='announced', date='2013-09-17')
    >>> read("In September 2013, ABC put the project in development.")
    event(type='announced', date='2013-09')
    >>> read("In September 2013, it was reported that a television series was in development at HBO.")
    event(type='announced', date='2013-09')
    >>> read("In September 2013, it was announced that HBO was developing a series.")
    event(type='announced', date='2013-09')
    >>> read("The network announced plans for the series in September 2013.")
    event(type='announced', date='2013-09')
    >>> read("The series was in development as early as 2011.")
    event(type='announced', date='2011')
    >>> read("The series had been in the works between Ana Sol and the network since the summer of 1990.")
    event(type='announced', date='1990-22')
    >>> read("The script had been in development at HBO since May 2013.")
    event(type='announced', date='2013-05')
    >>> read("In June 2014, it was reported that HBO was developing the novel as a limited series.")
    event(type='announced', date='2014-06')
    >>> read("Reef Media and Tide Films signed to co-produce the series in 2014.")
    event(type='announced', date='2014')
    >>> read("The project was first reported in June 2014.")
    event(type='announced', date='2014-06')
    >>> read("The show was first reported to be in development in September 2013.")
    event(type='announced', date='2013-09')
    >>> read("In September 2013, ABC bought the script of the series.")
    event(type='announced', date='2013-09')
    >>> read("Harbour Lights was first announced by HBO on May 3, 2014.")
    event(type='announced', date='2014-05-03')
    >>> read("HBO announced Harbour Lights on May 3, 2014.")
    event(type='announced', date='2014-05-03')
    >>> read("The plans for the series were announced in May 2014.")
    event(type='announced', date='2014-05')
    >>> read("In May 2014, HBO acquired the rights to adapt the novel.")
    event(type='announced', date='2014-05')
    >>> read("In May 2014, Sol optioned the television rights to the book.")
    event(type='announced', date='2014-05')
    >>> read("Tide Television optioned the novel in 2013.")
    event(type='announced', date='2013')
    >>> read("In May 2014, HBO began developing the series.")
    event(type='announced', date='2014-05')
    >>> read("The sailing soap opera was first announced on May 3, 2014 with a working title.")
    event(type='announced', date='2014-05-03')
    >>> read("Harbour Lights was first revealed during the network's launch on May 3, 2014.")
    event(type='announced', date='2014-05-03')
    >>> read("Harbour Lights first appeared on the network's development slate in late 2014.")
    event(type='announced', date='2014-39')
    >>> read("Low Water first appeared on the network's development slate in late 2014.")
    >>> read("Sol's part in the last season was announced in May 2014.")
    >>> read("Sol's involvement with the series was reported in May 2014.")
    >>> read("A stage adaptation was announced in May 2014.")
    >>> read("In May 2014, HBO president Ana Sol announced plans for a four-show event.")
    >>> read("In May 2014, HBO announced plans for a crossover of the series with Low Sands.")
    >>> read("Low Water was announced in May 2014.")
    >>> read("HBO acquired the streaming rights to the series in May 2014.")
    >>> read("Reef Games announced in October 2016 that it would develop a video game based on the show.")
    >>> read("The renewal for a third and final series was announced on 20 January 2017.")
    >>> read("In 2018, HBO announced the season 3 premiere of the show.")
    >>> read("Ana Sol got the lead in early 2016 before HBO has formally announced the series.")
    >>> read("In May 2016, it was said that the show was planning a knitted episode.")
    >>> read("A tour was announced on October 17, 2016.")
    """
    date = here.date()
    line = here.line
    if (
        date is None
        or here.scene.kind not in {"season", "series"}
        or here.under(
            "music",
            "home media",
            "reception",
            "adaptation",
            "remake",
            "other media",
            "films",
            "feature film",
            "sequel",
            "spin",
            "merchandis",
            "future",
            "accolades",
            "video game",
        )
    ):
        return None
    clause = line[max(0, here.low - 70) : here.high + (50 if "plans" in here.words else 12)]
    if compiled(r"\b(?:stage|radio|audio|podcast|musical|theatre|theatrical|graphic) $").search(line[: here.low]):
        return None
    if compiled(r"\b(?:in|of|for|with|from) the (?:[a-z]+ )?$").search(line[: here.low]):
        return None  # "her part in the last season was announced"
    if _OTHER_MADE.match(line, here.high):
        return None  # "would develop a video game"
    if compiled(r" (?:C |O )?(?:[a-z]+ )?(?:premiere|finale|renewal)\b").match(line, here.high):
        return None  # "announced the season 3 premiere"
    if compiled(r"\bbefore (?:the )?N (?:has |had )?(?:[a-z]+ly )?$").search(line, 0, here.low):
        return None  # "was cast before Reef announced the series"
    if compiled(r"\brenewal (?:for|of) [^;.]{0,40}$").search(line, 0, here.low + 12):
        return None  # "the renewal for a third series was announced"
    if here.words.endswith("planning") and compiled(r" an? [a-z -]*\b(?:episode|event|special)").match(line, here.high):
        return None
    if line.startswith("'s", here.high):
        return None  # "announced the season's release date"
    if named := _BY_TITLE.match(here.line[here.low : here.high]):
        mark = here.fold.marks[here.low + named.start("work")]
        ours = any(str(mark.value).casefold() == t.casefold() for t in here.scene.titles)
        return Event("announced", date) if ours and not _OTHER_NEWS.search(clause) else None
    if " rights " in here.words or here.words.startswith("optioned"):
        return (
            None if compiled(r"film|movie|distribution|stream|broadcast").search(clause) else Event("announced", date)
        )
    if compiled(
        r"\bO (?:season|series|film)|films?\b|movie|album|soundtrack|\bgame\b|book|tour|cancel|poster|trailer|cast as|regular|novel(?!i| a)|premiere date|release date|\bO and O\b|\bsequel|reboot [NQ]|(?:remake|reboot) of the (?:show|series)|renewed|(?:pilot|season) order|spin-off|episode|character|crossover|special\b"
    ).search(clause):
        return None
    if compiled(r" (?:has|had|have|was|were|is|would|will|to|itself)\b").match(line[here.high :]) and compiled(
        r" the [a-z]+$"
    ).search(here.words):
        return None
    if compiled(r"would|announced|confirmed|reported|revealed|bought|acquired|optioned|purchased").search(
        here.words
    ) and not compiled(
        r"(?<!-)\b(?:series|show|project|revival|drama|miniseries|sitcom|reboot|adaptation|remake|season|programme|program|soap opera|telenovela|serial|(?<=bought a )script|(?<=bought the )script|pitch)\b"
    ).search(line[max(0, here.low - 70) : here.high + 70]):
        return None
    return Event("announced", date)


#: What is made besides the work, behind the verb of making it.
_OTHER_MADE = re.compile(
    r" (?:and [a-z]+ )?(?:an?|C) (?:(?!of|for|from|with|based|series|show)[a-zC-]+ )*?(?:games?|films?|movies?|albums?|books?|novels?|comics?|toys?|apps?|application|merchandise|exhibition|attraction|musical|play|podcast|line of)\b(?! (?:as|into|for) )"
)
_BY_TITLE = re.compile(r"(?:announced |unveiled |development (?:of|on|for) )?(?P<work>[NQ])(?! [a-z]+ .*\bdeal\b)")
_OTHER_NEWS = re.compile(
    r"\bO (?:season|series)|films?\b|movie|album|soundtrack|\bgame\b|tour|cancel|trailer|cast as|regular|renewed"
)


RULES = (cancelled, last_season, announced)
