"""How the entries of cast lists are worded: what stands between a player and his part."""

from __future__ import annotations

from showbible.text.patterns import later

#: Where a player ends and his part begins.
AS = later(
    r"\s+(?:as|plays|portrays|voices|interprets|(?:played|portrayed|voiced)(?! (?:by|opposite)\b)|portraying|playing|voicing|in the (?:dual |title |titular |lead )?roles? of|(?:co-|guest |guest-)?stars as|recurs as|appears as|also portrays|also plays|also voices|(?:also )?(?:briefly )?portrays|also appears as|(?:all |both |each )?(?:play|portray|voice)|(?:all|both|each) (?:star|appear) as|(?:also )?repris(?:es|ed) (?:his|her|their) roles? (?:as|of))\s+"
)

#: A part and its player: "Mira Vale, played by Ana Sol".
BY = later(
    r"^(?P<part>.{2,60}?)(?:[,:]| [–—-])? [(]?(?:(?:is|was|initially|originally|first) )*(?:[Pp]layed|[Pp]ortrayed|[Vv]oiced|[Pp]erformed|[Ii]nterpreted) by "
    r"(?P<player>[^(),.;:–—]+(?:(?:(?<=\b[A-Z])|(?<=\bSt))\. ?[^(),.;:–—]+)*(?:(?<= [JS]r)\.|, [JS]r\.)?)"
)

#: A part with its player in brackets.
IN_BRACKETS = later(
    r"^(?P<part>[^()]{2,70}?(?: \([^() ]{1,12}\)(?: [^()]{2,30})?)?) \((?P<player>[^(),;]{3,50}(?:, [JS]r\.)?)(?:[,;] [^()]*)?\)(?=\s*(?:[:–—,.(-]|is |was |$|- |are |\w))"
)

#: Verbs of an entry that is a sentence: "Ana Sol was cast in the 1960 episode, "Ebb", as the widow Mira Vale".
TOLD = later(
    r"(?P<verb>,? (?:(?:in|for) [^.;]{3,80}?,? )?(?:(?:was|were|is|are|also|later|briefly|has|had|have) )*"
    r"(?:cast|seen|featured|appear(?:s|ed)?|guest[- ]star(?:s|red)|guested|cameos?|recur(?:s|red)|co-star(?:s|red)|starred|join(?:s|ed) the [a-z ]{0,20}cast|ma(?:de|kes?) [a-z ]{0,30}appearances?|(?:has|had|plays?|played|landed) an? [a-z -]{0,30}(?:role|part|cameo))"
    r"(?: (?:in|at|for|on|throughout|during) (?:(?!\b(?:with|who|where|when|which|while)\b)[^.;]){3,90}?,?)?)(?: as|(?<=role|part) of) (?:the (?:character|role) (?:of )?)?"
)

#: What a part is, before its name: "the rugged trail guide Tom Vale".
NAMED = later(
    r"^(?:the |an? |his |her |their )?(?:(?!(?:in|of|at|on|for|from|with|who|to|as|by)\b)[a-z][\w-]* ){1,8}(?=[A-ZÀ-Þ\"“])"
)

#: When somebody is seen, between his name and his part: "Ana Sol, in season two, as Mira".
SEEN = later(
    r",? (?:in|for|during|from|until|since|throughout|at the (?:end|beginning|start) of) (?:the )?(?:(?:[\w'’-]+ ){0,3}?[\"“][^\"”]{2,60}[\"”](?:,? (?:and )?[\"“][^\"”]{2,60}[\"”])*|(?:seasons?|series|episodes?) [\w–-]+|(?:[a-z-]+ ){1,2}(?:seasons?|series|episodes?)(?:,? including .*)?)(?: (?:finale|premiere))?(?: and (?:the )?(?:season |series |episode )?[\w–-]+)?,?$"
)

#: What players do together.
TOGETHER = later(r"\s(?:play|portray|voice|star as|appear as)\s")

#: What a list has before a player: "special collaboration of Ana Sol as Mira".
BEFORE_PLAYER = later(
    r"^(?:[Ww]ith |[Aa]nd )?(?:[Ss]pecial )?[Gg]uest [Ss]tars? (?=[^\W\d_a-z])|^(?:with |and )?(?:[Tt]he )?(?:[Ss]pecial |[Gg]uest )?(?:[Cc]ollaboration|[Pp]articipation|[Aa]ppearance|[Cc]ameo|[Pp]erformance) (?:of|by) (?=[^\W\d_a-z])"
)

#: What a sentence that counts players up begins with: "Guest stars have included".
COUNTED_UP = later(
    r"(?:(?:[Oo]ther|[Nn]otable|[Rr]ecurring|[Ss]pecial|[Cc]elebrity|[Mm]ain|[Ss]upporting|[Aa]dditional|[Vv]arious|[Tt]he) )*(?:[Gg]uests?(?:[ -][Ss]tars?|[ -][Aa]ctors)?|[Ss]tars|[Cc]ast(?: [Mm]embers)?|[Cc]ameos|[Aa]ctors|[Pp]erformers|[Jj]udges|[Hh]osts) "
    r"(?:(?:have|has|had|also|who) )*(?:includ(?:es?|ed|ing)|are|were|featur(?:es?|ed)|(?:consists?|consisted) of) (?=[^\W\d_a-z])"
)
