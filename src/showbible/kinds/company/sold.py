"""What sentences say of who sold, finished or put out the work."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.data import either
from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.kinds.company.fact import Company
from showbible.kinds.company.listed import Companies, Sorted
from showbible.kinds.company.names import ELSEWHERE, about, is_company
from showbible.text.patterns import compiled, later


@rule(
    "[internationally |worldwide |domestically ]distributed [internationally |worldwide |domestically |globally |in [the ]N[(, | and |, and )[the ]N][, and [the ]N] ]by [the ]<sellers>",
    "<sellers> (sold|sells|licensed) the (series|show|drama|programme) (internationally|worldwide|overseas|globally|to C)",
    "<sellers> [has |have |had ]licensed the (series|show|anime|season|drama) for (release|distribution|a release|home video|home media) (in|across|outside) [the ]N",
    "<sellers> (handles|handled|handle|holds|held|acquired|owns|manages|managed|oversees|oversaw) [the |its ](international|worldwide|global|domestic|foreign|overseas) (distribution|distribution rights|sales|sales and distribution|rights)(.|,|;| of the (series|show)| for the (series|show)| and| while| outside| to)",
    "<sellers> (finalized|finalised|signed|reached|struck|closed|made|inked) (a|an|the) [...](distribution|distribution rights|licensing|sales) (agreement|deal|pact)( for the (series|show)| to (represent|sell|distribute))",
    "<sellers> (signed|reached|struck|closed|made|inked) (a|an) (deal|agreement) to (distribute|sell|represent) (the (series|show|drama|season)|it)",
    "<sellers> (secured|obtained|landed|bought|picked up|took) [the ](international|worldwide|global|foreign|overseas) (distribution rights|sales rights|distribution|rights)( to| for|.|,)",
    "<sellers> (handles|handled|handle|holds|held|acquired|owns) [the ][(international|worldwide|global|domestic|foreign|overseas) ](distribution|distribution rights)",
    "(distributor|seller|sales agent|distributor,) [is |was |being ]<sellers>(.|,|;)",
    "<sellers> (handles|handled|handle) the .. distribution",
    "<sellers> (handles|handled|handle|holds|held|owns|controls) the .. (syndication|distribution) rights",
    "(distribution|sales|broadcast|broadcasting|international|worldwide) (rights|distribution|sales)[ (to|for|of) (the (series|show|season|drama)|N)] .. (was|were|has been|have been|is|are) [later |also ](acquired|bought|picked up|secured|purchased|taken) by [the ]<sellers>",
    "(distribution|sales|broadcast|broadcasting|international|worldwide) (rights|distribution|sales)[ (to|for|of) (the (series|show|season|drama)|N)] in ... (was|were|has been|have been|is|are) [later |also ](acquired|bought|picked up|secured|purchased|taken) by [the ]<sellers>",
    "distributed by N[,] and [(later|then|subsequently|now) ][by ][the ]<sellers>",
    "distributed by N, (later|then|subsequently|now) [by ][the ]<sellers>",
    "distributed (via|through) [the ]<sellers>",
    "<sellers> (picked up|acquired|bought|secured|took|holds) [the ](rights|international rights|worldwide rights|global rights|foreign rights|distribution rights) .. (abroad|internationally|overseas|worldwide|globally|outside)",
    "(licensed|distributed|sold) {in [the ]N by [the ]<sellers>}",
    "licensed [for [(release|distribution) ]][in [the ]N[(, | and |, and )[the ]N] ]by [the ]<sellers>",
    "<sellers> (distributes|distributed|distribute|is distributing|will distribute) (the (series|show|season|programme)|it)",
    "(international|worldwide|global|foreign|overseas) (sales|distribution|rights|sales and distribution|distribution rights) (is|are|was|were|will be|being) (handled|managed|overseen|represented|sold|done|held) by [the ]<sellers>",
    "<sellers> (is|are|was|were|will be) [(also|currently) ](distributing|selling|handling) (the (series|show|season|programme|drama)|it|international sales|worldwide sales|international distribution)",
    "(sold|licensed|represented) (internationally|worldwide|overseas|globally) by [the ]<sellers>",
    "<sellers> (is|was|are|were) the .. (distributor|distributors)(.|,|;| of| for)",
    "<sellers> (has|have|had) sold the (series|show|drama|programme) to",
    "<sellers> (has|have|had|holds|hold|controls|control) the .. (international|worldwide|global|distribution|foreign|overseas) .. rights",
    "(sold|licensed) to .. (countries|territories|broadcasters|markets) .. by [the ]<sellers>",
    "(series|show|drama|programme|it|season) (was|is|was also|was later|has been|has also been|has since been|had been) (sold|licensed) by [the ]<sellers> to (over|more than|nearly|almost|C|N|the N|broadcasters|networks|countries|channels|stations)",
    "(syndicated|distributed in syndication|sold into syndication|distributed to stations) by [the ]<sellers>",
    "<sellers> (began|begins|started|starts) (distributing|selling|syndicating) (the (series|show|programme)|it|N)",
    "with <sellers> (handling|managing|overseeing|holding) [the |its ][(international|worldwide|global|overseas|foreign|domestic) ](sales|distribution|distribution rights|sales and distribution|rights)",
    "with <sellers> distributing[ (it|the (series|show)|internationally|worldwide|globally|overseas|abroad)](.|,|;| in| outside| to)",
    "distribution (outside|in|within|across) [of ][the ]N[(, | and |, and )[the ]N] (is|was|will be) (handled|managed|overseen|done) by [the ]<sellers>",
    "(distribution|distributor|distributors) (is|was|were|are)[ handled| done| managed] [by ][the ]<sellers>",
    trigger="syndicating|agreement|deal|pact|distributor|seller|agent|syndicated|distributed|sales|sold|licensed|represented|selling|handling|rights|distribution|distributes|distribute|distributor|distributors|distributing",
    never=ELSEWHERE + "|home media|dvd",
)
def distributed_by(sellers: Companies, here: Here) -> Iterator[Company]:
    """Who sells the work on.

    >>> read("The series is distributed internationally by Low Tide Rights.")
    company(company='Low Tide Rights', role='distributor')
    >>> read("Grey Studios handles the international distribution of the show.")
    company(company='Grey Studios', role='distributor')
    >>> read("Grey Rights handles international sales.", under="International broadcast")
    company(company='Grey Rights', role='distributor')
    >>> read("Grey Studios distributes the series.")
    company(company='Grey Studios', role='distributor')
    >>> read("International sales are handled by Grey Rights.")
    company(company='Grey Rights', role='distributor')
    >>> read("Grey Rights is distributing the series worldwide.")
    company(company='Grey Rights', role='distributor')
    >>> read("It was sold internationally by Grey Rights.")
    company(company='Grey Rights', role='distributor')
    >>> read("The series has been sold by Grey Rights to broadcasters in Norway, Iceland and Malta.")
    company(company='Grey Rights', role='distributor')
    >>> read("The house was sold by Grey Rights to a bank.")
    >>> read("Distribution was handled by Grey Studios.")
    company(company='Grey Studios', role='distributor')
    >>> read("Distribution outside North America is handled by Grey Studios.")
    company(company='Grey Studios', role='distributor')
    >>> read("The series was distributed in Norway and Iceland by Grey Films.")
    company(company='Grey Films', role='distributor')
    >>> read("Grey Rights sold the series internationally.")
    company(company='Grey Rights', role='distributor')
    >>> read("Grey Rights handles the global television and home distribution of the show.")
    company(company='Grey Rights', role='distributor')
    >>> read("The show was sold to stations, distributed via Grey Rights.")
    company(company='Grey Rights', role='distributor')
    >>> read("The series is licensed in Norway by Grey Rights.")
    company(company='Grey Rights', role='distributor')
    >>> read("The series is licensed in Norway by Grey Rights and in Iceland by Tide Limited.")
    company(company='Grey Rights', role='distributor')
    company(company='Tide Limited', role='distributor')
    >>> read("Grey International picked up the rights to sell it abroad.")
    company(company='Grey International', role='distributor')
    >>> read("The series has been sold to over 100 territories by Grey Rights.")
    company(company='Grey Rights', role='distributor')
    >>> read("Grey Rights secured the foreign distribution rights to the show.")
    company(company='Grey Rights', role='distributor')
    >>> read("Grey Rights licensed the anime for release in Norway.")
    company(company='Grey Rights', role='distributor')
    >>> read("Grey Rights is the international distributor.")
    company(company='Grey Rights', role='distributor')
    >>> read("It was distributed in syndication by Grey Television.")
    company(company='Grey Television', role='distributor')
    >>> read("International distribution of the drama was acquired by Grey Rights in May.")
    company(company='Grey Rights', role='distributor')
    >>> read("Broadcast rights for the show in Asian and European markets were acquired by Grey Rights.")
    company(company='Grey Rights', role='distributor')
    >>> read("Grey Rights handles the home and international syndication rights.")
    company(company='Grey Rights', role='distributor')
    >>> read("Grey Rights finalized a worldwide distribution agreement to represent the show abroad.")
    company(company='Grey Rights', role='distributor')
    >>> read("Grey Rights signed a deal to distribute the series in Norway.")
    company(company='Grey Rights', role='distributor')
    >>> read("Grey Rights began distributing Harbour Lights to stations in 2015.")
    company(company='Grey Rights', role='distributor')
    >>> read("Tide Films is producing, with Grey Rights handling worldwide sales.")
    company(company='Grey Rights', role='distributor')
    >>> read("Tide Films is producing, with Grey Rights distributing internationally.")
    company(company='Grey Rights', role='distributor')
    >>> read("Ana Sol signed a deal to sell the boat.")
    >>> read("The rights were distributed in Oslo.")
    """
    if about(here) and not compiled(r"\bdvds?\b|album|home (?:media|video)|blu-ray").search(
        here.fold.text[here.fold.start : here.fold.end].lower()
    ):
        for name in sellers:
            if _TOOK_RIGHTS.search(here.words) and not is_company(name):
                continue
            if name not in lexicon.COUNTRIES and not any(map(name.endswith, lexicon.CONTINENTS)):
                yield Company(name, "distributor")


#: Rights that a broadcaster may take, too.
_TOOK_RIGHTS = later(
    r" (?:picked|acquired|bought|secured|took|holds) .*rights | (?:an?|the) .*(?:agreement|deal|pact) |(?:rights|distribution|sales) .*(?:acquired|bought|picked up|secured|purchased|taken) by "
)


@rule(
    "(visual effects|vfx|special effects|effects|effects shots|cgi) .. (by|from|at|divided among|divided between|split between|split among|shared among|shared between) [the ][(company|studio|vfx studio|visual effects company|studios|vendor|effects house) ]<makers>",
    "<makers>, (a|an|the)... (vfx|visual effects|effects) (studio|company|house|vendor|firm)",
    "<makers>, (a|an) N (studio|company|house|vendor|firm)",
    "<makers>[, (which|who|helmed|led|the|an|a) ..,] (provided|provide|provides|handles|created|handled|worked on|completed|delivered|produced|did|made|contributed|returned to provide) .. (visual effects|special effects|vfx|effects shots|effects|visual effects shots)",
    "(visual effects|vfx|effects) (company|studio|house|vendor|supplier|companies|studios|vendors) <makers>",
    "<makers> (was|were|is|are) responsible for .. (visual effects|vfx|effects)",
    "(visual effects|vfx|effects) (companies|studios|vendors|houses) .. (include|included|are|were) <makers>",
    "<makers> (was|were|served as|is|are) the .. (visual effects|vfx|effects) (company|studio|house|vendor|companies|studios|vendors|supplier)",
    trigger="effects|vfx|cgi",
    never="plot|reception|accolades|award|film |films",
)
def effects_by(makers: Companies, here: Here) -> Iterator[Company]:
    """Who made the visual effects.

    >>> read("Visual effects for the season were provided by FuzeFX.")
    company(company='FuzeFX', role='visual_effects')
    >>> read("TernFX provided 412 visual effects shots for the second year.")
    company(company='TernFX', role='visual_effects')
    >>> read("The effects studio Northlight was hired.")
    company(company='Northlight', role='visual_effects')
    >>> read("FuzeFX was the main visual effects vendor.")
    company(company='FuzeFX', role='visual_effects')
    >>> read("Grey Digital, which worked on the first season, returned to provide the visual effects.")
    company(company='Grey Digital', role='visual_effects')
    >>> read("The team met FuzeFX, a visual effects studio in Oslo.")
    company(company='FuzeFX', role='visual_effects')
    >>> read("The effects supervisor met FuzeFX, an Oslo-based VFX studio.")
    company(company='FuzeFX', role='visual_effects')
    >>> read("The visual effects company Tall Ships made the wave.")
    company(company='Tall Ships', role='visual_effects')
    >>> read("FuzeFX was responsible for all of the visual effects.")
    company(company='FuzeFX', role='visual_effects')
    >>> read("The effects were made by a company headed by Ana Sol.")
    >>> read("The visual effects won an award.")
    """
    direct = not compiled(r"\beffects\b.*\b(?:by|from|at)\b").search(here.words) or len(here.words) < 160
    told = compiled(r"\b(?:effects|vfx) (?:studios?|compan(?:y|ies)|houses?|vendors?|suppliers?|firms?),? N").search(
        here.line, here.low, here.high
    )
    known = any(is_company(name, alone=True) for name in makers) or (told and all(map(is_company, map(Sorted, makers))))
    if direct and known:
        yield from (Company(name, "visual_effects") for name in makers if name not in lexicon.COUNTRIES)


@rule(
    "<makers> [also |again |then ](created|handled|provided|delivered|completed|made|did|built|added|animated|supplied|rendered) (the|a|an|all|some|most|more|over|C|N's)",
    "with <makers> [also |again ](creating|handling|providing|delivering|completing|making|doing|building|adding|animating) (the|a|an|all|some|most|more|over|C|N's)",
    trigger="created|handled|provided|delivered|completed|made|did|built|added|animated|supplied|rendered|creating|handling|providing|delivering|completing|making|doing|building|adding|animating",
    never="plot|reception|accolades|award|film |films|cast|character|music|development|writing",
    last=True,
)
def handled(makers: Companies, here: Here) -> Iterator[Company]:
    """Companies of visual effects, by what each of them did: where the heading speaks of effects, or two are named so.

    >>> read("FuzeFX created the storm, Grey VFX handled the fires in the city.")
    company(company='FuzeFX', role='visual_effects')
    company(company='Grey VFX', role='visual_effects')
    >>> read("Grey Digital handled the storm.", under="Visual effects")
    company(company='Grey Digital', role='visual_effects')
    >>> read("Ana Sol handled the storm.", under="Visual effects")
    >>> read("Grey Films made the series.")
    """
    if not about(here):
        return
    under = here.under("effects", "vfx")
    for name in makers:
        if lexicon.is_service(name) or name in here.scene.titles:
            continue
        if _EFFECTS.search(name) or (under and is_company(name)):
            yield Company(name, "visual_effects")


#: How the name of a company of visual effects ends.
_EFFECTS = later(r"(?:[a-zA-Z]FX|VFX|Visual Effects)$")


@rule(
    "(animated|mixed|re-recorded|graded|colour-graded|color-graded|dubbed|finished|edited)[ overseas| mainly| largely| entirely| in the studio][ in [the ]N] (by|at) [the ][(animation )studio[s] ]<makers>",
    "(mix|grade|grading|edit|dub|finishing|re-recording|foley|sound post|post) (was|were|is|are) [also |all ](carried out|done|handled|made|completed|undertaken|performed) (by|at) [the ]<makers>",
    "(animated|animation|animation services) [(for|of|on) the (series|season|show) ][(is|was|were|are) ][(produced|done|made|provided|handled|created) ][in N ](by|at) [the ][(animation )studio[s] ]<makers>",
    "(prosthetics|prosthetic makeup|prosthetic make-up|puppets|miniatures|models|costumes|creatures|stunts|graphics|animatics|storyboards|previsualization) .. (was|were|are|is) (created|made|designed|built|provided|supplied|produced|handled|done) by [the ][(company|studio|effects company|effects studio) ]<makers>",
    "(post-production|postproduction|sound mixing|mixing|editing|grading|animation|dubbing) (took place|was done|was completed|was undertaken|happens|takes place|is done) at [the ]<makers>",
    "(animation|opening titles|titles|title sequence|opening title sequence|opening sequence|opening credits|main titles) (was|were|is|are) [also ](made|created|designed|produced|animated|directed|provided|drawn|done) (by|at) [the ]<makers>",
    "(dubbing|dub|english dub) (was|is) [also ](provided|produced|done|made|handled) by [the ]<makers>",
    "(outsourced|subcontracted|contracted)[ in [the ]N| out| overseas] (to|at) [N's ][the ]<makers>[ studio]",
    "(post-production|postproduction|sound mixing|sound design|sound editing|color grading|colour grading|editing|title sequence|opening sequence|opening titles|opening credits|main titles|titles) (was|were|is|are) (carried out|done|handled|made|created|designed|provided|completed|produced) (by|at) [the ][(design studio|studio|company|facility) ]<makers>",
    "(post-production|postproduction|animation|sound|recording|color grading|colour grading|title design) (vendor|company|house|facility|studio) <makers>",
    trigger="recording|prosthetics|prosthetic|puppets|miniatures|models|costumes|creatures|stunts|graphics|mixing|mixed|re|recorded|graded|dubbed|finished|edited|mix|grade|edit|finishing|foley|sequence|titles|credits|editing|dubbing|dub|animated|animation|outsourced|subcontracted|contracted|post|postproduction|sound|vendor|grading|title",
    never=ELSEWHERE,
)
def other_work_by(makers: Companies, here: Here) -> Iterator[Company]:
    """Who animated or finished the work.

    >>> read("The animation is produced in Oslo at Northlight.")
    company(company='Northlight', role='other')
    >>> read("The dubbing was provided by Grey Media.")
    company(company='Grey Media', role='other')
    >>> read("Some of it was outsourced in Canada at Ottawa's Jam Pot studio.")
    company(company='Jam Pot', role='other')
    >>> read("It was finished by the post-production vendor Deluxo.")
    company(company='Deluxo', role='other')
    >>> read("The dialogue was mended at the recording studio Cherry Sound.")
    company(company='Cherry Sound', role='other')
    >>> read("The title sequence was designed by the studio Northlight.")
    company(company='Northlight', role='other')
    >>> read("Animation for the season was provided by Grey Animation.")
    company(company='Grey Animation', role='other')
    >>> read("It was animated overseas by Grey Animation and Jam Pot Studios.")
    company(company='Grey Animation', role='other')
    company(company='Jam Pot Studios', role='other')
    >>> read("The speech had to be re-recorded in Oslo at Grey Post.")
    company(company='Grey Post', role='other')
    >>> read("The mix was carried out at Grey Sound Studios.")
    company(company='Grey Sound Studios', role='other')
    >>> read("The prosthetics were created by Grey Effects.")
    company(company='Grey Effects', role='other')
    >>> read("Post-production took place at Grey Post.")
    company(company='Grey Post', role='other')
    >>> read("The opening titles were made by Grey Animation.")
    company(company='Grey Animation', role='other')
    >>> read("The costumes were designed by Ana Sol.")
    >>> read("The series was edited by Ana Sol.")
    >>> read("The series was written and edited by Oz and Bo Lind.")
    >>> read("The animation was at home.")
    >>> read("The tune was re-recorded by RGB.", under="Theme music")
    """
    if here.words.startswith("re-recorded by") and here.under("music", "theme", "song"):
        return  # a band
    by_hand = compiled(r"edited\b.* by ").match(here.words) is not None
    for name in makers:
        if (
            name not in lexicon.COUNTRIES
            and (is_company(name, alone=not by_hand) or "studio" in here.words or "outsourced" in here.words)
            and not lexicon.is_service(name)
        ):
            yield Company(name, "other")


_PUT_OUT = "released|issued|published|distributed|put out|brought out|made available|reissued|available"


@rule(
    "<labels> [also |later |digitally ](released|issued|published|put out|brought out|put|reissued|releases) .. (soundtrack|score|album|soundtracks|albums|compilation|single|music|volumes|volume|song|songs|it|scores|theme)",
    f"({_PUT_OUT}|appeared|came out|comes out)[ digitally| on vinyl| on N| for streaming][ as a[ digital| stand-alone| one-off] (single|download|record|set|album|soundtrack|soundtrack album)| in the charts] .. (by|through|via|on|under|courtesy of) [the ][(record )label ]<labels>",
    "<labels> (released|issued|put out|brought out|published) [the ](N|Q)",
    "(pressed|vinyl) .. by [the ]<labels>",
    "(record label|label|labels) <labels>",
    trigger="album|soundtrack|score|albums|soundtracks|vinyl|label|labels|pressed|music|compilation|song|single|theme|record|released|put|brought|published|issued|available|appeared|came",
    never="plot|reception|accolades|award|contestants|finalist",
)
def label_of(here: Here, labels: Companies = ()) -> Iterator[Company]:
    """The label of a soundtrack or a song.

    >>> read("A soundtrack album was released in the spring by Harbour Records and Low Tide Music.")
    company(company='Harbour Records', role='record_label')
    company(company='Low Tide Music', role='record_label')
    >>> read("Harbour Records released the soundtrack in May.")
    company(company='Harbour Records', role='record_label')
    >>> read("It was pressed on vinyl by Mondor.")
    company(company='Mondor', role='record_label')
    >>> read("It came out on the label Mondor.")
    company(company='Mondor', role='record_label')
    >>> read("The song was put out as a single by Harbour Records on May 20, 2016.")
    company(company='Harbour Records', role='record_label')
    >>> read("Harbour Records put the score out digitally.")
    company(company='Harbour Records', role='record_label')
    >>> read("The score was composed by Ana Sol and released by Harbour Music on 29 March 2019.")
    company(company='Harbour Music', role='record_label')
    >>> read("The album was released by Ana Sol.")
    >>> read("The season was released by Harbour Entertainment on DVD.")
    >>> read("Season 2 was released by Harbour Music in a three-disc box.", under="Soundtrack")
    """
    if here.scene.kind not in {"season", "series"}:
        return
    said = here.fold.text[here.fold.start : here.fold.end].lower()
    if _OF_SEASONS.match(said):
        return
    if not (_OF_MUSIC.search(said) or here.under("music", "soundtrack", "score")) or (
        _ON_DISC.search(said) and "soundtrack" not in said
    ):
        return
    named = "label" in here.words or "vinyl" in here.words
    for name in (compiled(r" [A-Z]$").sub("", each) for each in labels):
        if name.endswith(("Soundtrack", "Soundtracks", "Album")):
            continue
        if (
            _LABEL.search(name)
            or name in lexicon.LABELS
            or (
                named
                and len(name.split()) == 1
                and name.casefold() not in lexicon.GIVEN_WORDS
                and not lexicon.is_service(name)
                and name not in lexicon.COUNTRIES
            )
        ):
            yield Company(name, "record_label")


_LABEL = later(
    rf"\b(?:Records|Recordings|Music|Label|Classics|Soundtracks?|Discos|Classical|{either(lexicon.LABEL_WORDS)})\b|\b(?:Entertainment|Media|Company)$"
)
_OF_MUSIC = later(
    r"\b(?:soundtracks?|albums?|scores?|songs?|singles?|music|vinyl|theme|compilation|\beps?\b|tracks?|recordings?|labels?|on (?:cd|lp))\b"
)
#: Whose sentence is of seasons that were put out, not of their music.
_OF_SEASONS = later(
    r"(?:the )?(?:complete )?(?:[a-z]+ )?(?:series|seasons?)(?: (?:\d+|one|two|three|four|five))? (?:was|were|is|are) (?:also |later |then )?(?:released|issued|put out|published)\b(?!.*(?:soundtrack|score|album|song))"
)
_ON_DISC = later(r"\b(?:dvds?|blu-rays?|home (?:video|media)|episodes)\b")


RULES = (distributed_by, effects_by, handled, other_work_by, label_of)
