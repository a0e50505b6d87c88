"""Slots for the verbs of making a work and of coming to a role on it."""

from __future__ import annotations

from typing import Annotated

from showbible.grammar.slot import Slot, as_folded

#: A verb of doing a craft: "took over", "shared".
Did = Annotated[
    str,
    Slot(
        r"(?:took over|takes over|take over|taking over|taken over|shared|shares|share|sharing|divided|divides|split|splitting|took on|takes on|taking on|handled|handles|handling|assumed|assumes|assuming|oversaw|oversees|overseeing|"
        r"look(?:ed|s|ing) after|(?:was|were|is|are|being) (?:again |also |mainly |largely |jointly )?(?:responsible for|in charge of|given|handed|entrusted with|assigned|tasked with)|supervised|supervises|supplied|supplies|supplying|"
        r"contributed|designed|designs|provided|provides|providing|undertook|inherited|led|leads|headed|heads|did|does|doing|coordinat(?:ed|es|ing)|choreograph(?:ed|s|ing)|arranged|arranges|arranging)",
        as_folded,
    ),
]
#: A verb of making with the work, or a piece of it, behind it.
Making = Annotated[
    str,
    Slot(
        r"(?:directed|co-directed|wrote|co-wrote|penned|scripted|helmed|lensed|edited|executive produced|executive-produced|produced|directs|writes|scored|adapted)(?: (?:and|or) (?:directed|co-directed|wrote|co-wrote|penned|produced|edited|executive produced|helmed))?",
        as_folded,
    ),
]
#: Verbs by which somebody comes to a role, or does it.
Came = Annotated[
    str,
    Slot(
        r"(?:came|comes?|coming|stay(?:ed|s|ing)?|remain(?:ed|s|ing)?|continu(?:ed|es?|ing)|return(?:ed|s|ing)?|sign(?:ed|s|ing)|step(?:ped|s|ping)|took over|takes over|taking over|taken over|rose|rises|doubl(?:ed|es|ing)|carried on|debuted|"
        r"join(?:ed|s|ing)?|serv(?:ed|es?|ing)|work(?:ed|s|ing)?|act(?:ed|s|ing)?|function(?:ed|s|ing)?|start(?:ed|s)|began|(?:was|were|is|are|been|being|be) (?:[a-z]+ly |also |again |then |now |soon |first )?"
        r"(?!(?:cast|known|seen|introduced|revealed|depicted|described|portrayed|played|shown|used|born|regarded|cited|trained|educated|treated|considered|viewed|married|engaged|related|compared|dedicated|devoted|established|nominated|honou?red|praised|replaced|succeeded|followed|such)\b)"
        r"(?:[a-z]+(?:ed|en|ght)|set|put|bumped up|made))(?: (?:up|in|on|on board|aboard|back|over|down|off|into the role|on the show|on the series|to the team|with the show|with the series|through|the (?:season|series|show|production|crew|team|project|writing staff|staff)))?(?: (?:again|also|once more|once again|instead|jointly|together|solely|for (?:the (?:season|series|O season)|season C)|this (?:season|series|year)|full-time|initially))?",
        as_folded,
    ),
]
#: A verb of bringing somebody in.
Bringing = Annotated[
    str,
    Slot(
        r"(?:hir(?:ed|es|ing)|employ(?:ed|s|ing)|us(?:ed|es|ing)|brought (?:in|on|aboard|back|on board)|bringing (?:in|on|aboard|back)|nam(?:ed|es|ing)|appoint(?:ed|s|ing)|recruit(?:ed|s|ing)|tapp(?:ed|ing)|taps|engag(?:ed|es|ing)|enlist(?:ed|s|ing)|chose|"
        r"select(?:ed|s|ing)|install(?:ed|s|ing)|add(?:ed|s|ing)|credit(?:ed|s|ing)|list(?:ed|s|ing)|sign(?:ed|s|ing)(?: on| up)?|retain(?:ed|s|ing)|promot(?:ed|es|ing)|announc(?:ed|es|ing)|confirm(?:ed|s|ing)|with|succeeded (?:by|as [a-z -]+ by)|replaced by|followed by|had|has)",
        as_folded,
    ),
]
