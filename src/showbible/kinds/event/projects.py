"""What sentences say about how a project was announced and went into development."""

from __future__ import annotations

from showbible.grammar.rules import Here, rule
from showbible.kinds.event.fact import Event
from showbible.kinds.event.own_orders import is_ours
from showbible.text.patterns import compiled, later

_WORK = "(series|show|season|project|miniseries|revival|drama|reboot|sitcom|programme|spin-off|adaptation|program|remake|soap opera|telenovela|serial)"

_BOOK = "(novel|novels|book|books|comic|comics|manga|webtoon|story|stories|memoir|podcast|play|trilogy|film|saga)"


@rule(
    f"{_WORK} was [O |officially |originally |initially |formally ](announced|unveiled)",
    "(was|were|is) [O ](reported|said|announced|revealed|confirmed) to be in (development|the works)",
    "N (was|were) [O |officially ](reported|said|announced|revealed|confirmed) to be in [early |active ](development|the works)",
    f"{_WORK}, (a|an) ..., was [O |officially |originally |initially |formally ](announced|unveiled)",
    "(announced|reported|revealed|confirmed) .. that ... (was|were|is|are|had been) in [the ][very ](early|advanced|active|talks|negotiations|discussions) .. (developing|develop|development|adapting|adapt|producing|produce|making|make|creating|create)",
    "(announced|reported|revealed|confirmed) .. that ... (had|has|have) (begun|started) [formal |early ](script development|developing|development|adapting|work)",
    "(announced|reported|revealed|confirmed) .. there (would|will) be (a|an) .. (series|miniseries|drama|adaptation|serial)",
    "(announced|reported|revealed|confirmed) .. (would|will) (be adapted|be turned|be made|be developed|be rebooted|be revived|be remade|return) (as|into) (a|an) .. (series|miniseries|drama|show|serial)",
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
    "(announced|reported|revealed|confirmed) .. that N ... (would|will|were to|was to) (develop|adapt|be making|be producing|be developing|be adapting)",
    "(announced|reported|revealed|confirmed) .. that ... (was|were|is|are|had been|has been) (developing|in development|adapting|planning|producing|working on|writing|making|creating)",
    "(announced|reported|revealed|confirmed) (it|they|N) (was|were) (making|producing|developing|adapting|remaking|reviving) (a|an|the)",
    "(announced|reported|revealed|confirmed) .. that [the ]N... (would|will) [(team|team up|partner|join forces|collaborate) to ](produce|make|create|co-produce) (a|an) [new ][original |limited |live-action |animated ][television |tv |drama |comedy |web |C-part |C-episode ](series|drama|miniseries|adaptation|serial|sitcom|comedy)",
    f"(announced|reported|revealed|confirmed)[ that] (the|his|her|their|N's) [(best-selling|bestselling|original|graphic|short|web) ]{_BOOK} (would|will|was to|were to|is to) be (adapted|turned|made|developed) (for|into|as)",
    "news of (the|a) (project|series|show|adaptation|drama|revival) [first ](emerged|broke|surfaced|leaked|came)",
    f"rights (to|of|for) the [(best-selling|bestselling|original|graphic|short|web) ]{_BOOK} (was|were|had been) [later |then |first ](acquired|bought|optioned|purchased|secured)",
    "(announced|reported|revealed|confirmed) .. (was|were|is|are|had been) (developing|in development)",
    "(announced|unveiled|revealed) [its |the ]plans (for|to)",
    "(in development|in the works)[ at N][ between N and (N|the network|the studio)] .. (as early as|since) [the ]D",
    "(signed|agreed|teamed up|partnered|joined forces) to (co-produce|produce|develop|create|make) (the|a|an) .. (series|show|drama|miniseries|project)",
    "(bought|acquired|optioned|purchased) [(the|a|an) ][spec ](script|project|pitch)",
    "entered development",
    "(series|show|project|it|drama|sitcom|comedy|N|Q) (O appeared|appeared|was placed|was put|was included) on (N's|the|its) [(network's|channel's|studio's) ]development (slate|list)",
    "(given|gave|received|landed|made|got) .. (script commitment|script order|script deal|development deal|script development deal) (for|to) (a|an|the|it)",
    "(received|landed|got|given) (a|an) [blind |put ](script commitment|script order)",
    "(put|placed|was|went) (into|in|in early) development",
    "(anime|television|tv|live-action|drama|series|small-screen) (adaptation|remake|version) of ... was [O |officially ](announced|unveiled)",
    "began [(initial|early) ]development",
    "development [(of|on|for) (the|this) (series|season|show|drama|sitcom|project|programme|program|adaptation|revival) ](began|started|commenced)",
    "development (of|on|for) (N|Q) (began|started|commenced)",
    "(announced|confirmed|reported|revealed)[ on N| by N] .. (development of|plans to make|in development|in the works|being developed|be developing)",
    "(announced|reported)[ on N| by N] that N .. (had struck|struck|had made|made|signed|had signed) .. deal [with N ]to (revive|make|produce|develop|reboot)",
    "(approached|contacted) (him|her|them|N) to (make|produce|develop|create) .. (series|show|version)",
    "(officially confirmed|announced|confirmed) the (revival|series|project|show|miniseries|adaptation|season)",
    "(announced|confirmed|revealed|reported) .. (would|was to|will) (provide|produce|develop|make|create|adapt|remake|revive)",
    "(announced|reported) that N[ and N] would provide N with",
    trigger="news|commitment|deal|order|developing|plans|works|slate|list|signed|agreed|teamed|partnered|forces|rights|contacted|approached|announced|development|confirmed|unveiled|reported|revealed|bought|acquired|optioned|purchased",
)
def announced(here: Here) -> Event | None:
    """The project was announced or went into development.

    >>> read("In May 2015, it was announced that Grey Studios, Reef and Ebb Films would team up to produce a television adaptation.")
    event(type='announced', date='2015-05')
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
    >>> read("Max Roe had optioned the novel in 1990.")
    >>> read("It was announced in May 2014 that Ana Sol was writing a new drama for HBO.")
    event(type='announced', date='2014-05')
    >>> read("On May 3, 2014, HBO confirmed it was making the series.")
    event(type='announced', date='2014-05-03')
    >>> read("In May 2014, it was announced the novel would be adapted for television by HBO.")
    event(type='announced', date='2014-05')
    >>> read("In May 2014, HBO announced that it would adapt the novel into a series.")
    event(type='announced', date='2014-05')
    >>> read("The rights to the novels were bought by HBO in May 2014.")
    event(type='announced', date='2014-05')
    >>> read("News of the project first emerged in May 2014.")
    event(type='announced', date='2014-05')
    >>> read("In May 2014, it was announced that Ana Sol would make a guest appearance in the series.")
    >>> read("In May 2014, it was announced the novel would be adapted for the stage by HBO.")
    >>> read("An anime adaptation of the manga was announced on May 3, 2014.")
    event(type='announced', date='2014-05-03')
    >>> read("The series went into development in 2014.")
    event(type='announced', date='2014')
    >>> read("The decision to end the show was announced in May 2014.")
    >>> read("In May 2014, HBO began developing the series.")
    event(type='announced', date='2014-05')
    >>> read("The sailing soap opera was first announced on May 3, 2014 with a working title.")
    event(type='announced', date='2014-05-03')
    >>> read("Harbour Lights was first revealed during the network's launch on May 3, 2014.")
    event(type='announced', date='2014-05-03')
    >>> read("Harbour Lights first appeared on the network's development slate in late 2014.")
    event(type='announced', date='2014-39')
    >>> read("In May 2014, it was announced that Starz would be making a television adaptation of it.")
    event(type='announced', date='2014-05')
    >>> read("In May 2014, Reef Weekly reported that HBO was adapting the novel for television.")
    event(type='announced', date='2014-05')
    >>> read("In May 2014, Harbour Lights was confirmed to be in development.")
    event(type='announced', date='2014-05')
    >>> read("In May 2014, it was reported that Reef was in the early stages of developing a series.")
    event(type='announced', date='2014-05')
    >>> read("On May 3, 2014, it was announced that HBO had begun script development on a spinoff of Low Water.")
    event(type='announced', date='2014-05-03')
    >>> read("On May 3, 2014, Reef announced that there would be a follow-up series to Low Water.")
    event(type='announced', date='2014-05-03')
    >>> read("On May 3, 2014, Reef Film confirmed that the story would return as a television series.", title="Harbour Lights")
    event(type='announced', date='2014-05-03')
    >>> read("The show, a spin-off of Low Water, was announced on May 3, 2014, and was created by Ana Sol.")
    event(type='announced', date='2014-05-03')
    >>> read("A sixth and final season was announced in May 2014.", title="Harbour Lights")
    >>> read("In May 2014, it was announced that there would be a spin-off series.")
    >>> read("Low Water first appeared on the network's development slate in late 2014.")
    >>> read("Sol's part in the last season was announced in May 2014.")
    >>> read("Sol's involvement with the series was reported in May 2014.")
    >>> read("A stage adaptation was announced in May 2014.")
    >>> read("In May 2014, HBO president Ana Sol announced plans for a four-show event.")
    >>> read("In May 2014, HBO announced plans for a crossover of the series with Low Sands.")
    >>> read("Low Water was announced in May 2014.")
    >>> read("HBO acquired the streaming rights to the series in May 2014.")
    >>> read("Reef Games announced in March 2014 that it would make a video game of the show.")
    >>> read("The renewal for a fourth and final series was announced on 6 May 2014.")
    >>> read("In 2018, HBO announced the season 3 premiere of the show.")
    >>> read("Ana Sol got the lead in early 2016 before HBO has formally announced the series.")
    >>> read("In May 2016, it was said that the show was planning a knitted episode.")
    >>> read("On October 17, 2016, Reef announced the show that had also been extended.")
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
    if not _of_ours(here):
        clause = _SPUN_OFF.sub("", clause)  # "a spin-off of Low Water": the work itself
    if here.words.startswith("season") and ((here.scene.season or 1) > 1 or _NTH.search(line, 0, here.low)):
        return None  # its order
    if compiled(r"\b(?:stage|radio|audio|podcast|musical|theatre|theatrical|graphic) $").search(line[: here.low]):
        return None
    if compiled(r"\b(?:in|of|for|with|from|end|cancel|conclude|renew|leave|join) the (?:[a-z]+ )?$").search(
        line[: here.low]
    ):
        return None  # "her part in the last season was announced"
    if (here.scene.season or 1) > 1 and _AGAIN.search(here.words):
        return None  # on a page of a late season: what came years after it
    if _OTHER_MADE.match(line, here.high):
        return None  # "would develop a video game"
    if compiled(r" (?:C |O )?(?:[a-z]+ )?(?:premiere|finale|renewal|order|pick-?up|commitment)\b").match(
        line, here.high
    ):
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
    if " rights " in here.words or here.words.startswith(("optioned", "rights")):
        if compiled(r"\bhad (?:[a-z]+ )?$").search(line, 0, here.low):
            return None  # "had optioned the novel in 1990": long before
        return (
            None if compiled(r"film|movie|distribution|stream|broadcast").search(clause) else Event("announced", date)
        )
    if compiled(r"\bbe [a-z]+ (?:for|into|as)$").search(here.words):
        return Event("announced", date) if _TO_BE_MADE.match(line, here.high) else None
    if compiled(
        r"\bO (?:season|series|film)|\bseasons? C\b|films?\b|movie|album|soundtrack|\bgame\b|book(?! f)|tour|cancel|poster|trailer|cast as|regular|novel(?!i| a| f| i)|premiere date|release date|\bO and O\b|\bsequel|reboot [NQ]|(?:remake|reboot) of the (?:show|series)|renewed|(?:pilot|season) order|spin-off|episode|character|crossover|special\b"
    ).search(clause):
        return None
    if compiled(r"(?: that| which)? (?:has|had|have|was|were|is|would|will|to|itself)\b").match(
        line[here.high :]
    ) and compiled(r" the [a-z]+$").search(here.words):
        return None
    if compiled(r"would|announced|confirmed|reported|revealed|bought|acquired|optioned|purchased").search(
        here.words
    ) and not compiled(
        r"(?<!-)\b(?:series|show|project|revival|drama|miniseries|sitcom|reboot|adaptation|remake|season|programme|program|soap opera|telenovela|serial|(?<=for )television|(?<=for )tv|spin-?off|(?<=bought a )script|(?<=bought the )script|pitch)\b"
    ).search(line[max(0, here.low - 70) : here.high + 70]):
        return None
    return Event("announced", date)


#: A book that is to become the work, and no film.
_TO_BE_MADE = later(
    r" (?!the (?:stage|screen|cinema|radio)|film|an? (?:[a-z-]+ )?(?:film|movie|musical|play|game|feature)|(?:[a-z]+ )?(?:films|movies))"
)
_AGAIN = later(r"\b(?:return|be revived|be rebooted) (?:as|into)\b")
_SPUN_OFF = later(r"\bspin-?off(?: series)? (?:of|to|from) (?:the )?(?P<work>N)")
_NTH = later(r"\bO (?:[a-z-]+ ){0,4}$")


def _of_ours(here: Here) -> bool:
    """Whether a spin-off that the sentence tells of is one of the work itself."""
    m = _SPUN_OFF.search(here.line)
    return m is None or is_ours(str(here.fold.marks[m.start("work")].value), here)


#: What is made besides the work, behind the verb of making it.
_OTHER_MADE = later(
    r" (?:and [a-z]+ )?(?:an?|C) (?:(?!of|for|from|with|based|series|show)[a-zC-]+ )*?(?:games?|films?|movies?|albums?|books?|novels?|comics?|toys?|apps?|application|merchandise|exhibition|attraction|musical|play|podcast|line of)\b(?! (?:as|into|for) )"
)
_BY_TITLE = later(r"(?:announced |unveiled |development (?:of|on|for) )?(?P<work>[NQ])(?! [a-z]+ .*\bdeal\b)")
_OTHER_NEWS = later(
    r"\bO (?:season|series)|films?\b|movie|album|soundtrack|\bgame\b|tour|cancel|trailer|cast as|regular|renewed"
)


RULES = (announced,)
