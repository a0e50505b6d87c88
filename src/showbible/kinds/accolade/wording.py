"""How sentences word awards: patterns over a fold for bodies, categories and the verbs of winning and being nominated."""

from __future__ import annotations

import re

from showbible.kinds.accolade.names import ANY_PRIZE, SUPERLATIVE
from showbible.text.patterns import later

BODY = later(
    rf"(?:^|[ -])(?:Awards?|Prizes?|{ANY_PRIZE}|Festival|Guild|Guilds|Society|Honors|Trophy|Medal|D'Or|Critics'? Circle|Association|Ceremony|Prix)\b"
)
HEAD = later(rf"(?:The )?(?:{SUPERLATIVE}|My Favou?rite|Lead|Leading|Supporting|Daesang|Grand Prize)\b")
#: "Best Actor BAFTA": a category and its award in one name.
JOINED = later(
    rf"(?P<category>(?:Best|Outstanding) .{{3,60}}?) (?P<award>(?:Golden |Daytime |(?:Primetime )?(?:Creative Arts )?|International |Sports )?{ANY_PRIZE}(?: Award)?)$"
)
#: "Television Drama Golden Globe": the end of a category, and its award.
PRIZE_LAST = later(
    r"(?P<category>(?:(?:Television|TV|Drama|Comedy|Musical|Limited|Series|Miniseries|Film|Motion|Picture|or|and|Reality|Variety|Animated)[ ,]*)+) (?P<award>(?:Golden Globe|(?:Daytime |Primetime )?Emmy|BAFTA|Satellite|Saturn)(?: Award)?)"
)
#: "BAFTA Best Drama": an award and its category in one name.
BODY_FIRST = later(r"(?P<award>.+?)(?:['’]s?)? (?P<category>(?:Best|Outstanding|Most|Favou?rite) .+)")
VERB = later(
    r"(?<![a-z-])(?:(?P<won>won|wins?|winning|(?:awards|accolades|prizes|honou?rs|trophies)(?= (?:include[sd]?|are|were|have included) )|awarded|winner|winners|recipients?|honorees?|honou?red|(?:recogni[sz]ed|rewarded)(?= (?:with|by) (?:an?|the|its|his|her|their|O|N\b))|prevail(?:ed|ing)|victorious|triumphed|scoop(?:ed|ing)|bagged|clinched|(?:collected|took|claimed|landed|earned)(?= C (?:awards|prizes|troph|honou?rs|wins))|collected(?= (?:the|an?|his|her|its|their|O) )|took (?:away |top )?(?:the )?(?:prize|trophy|honou?rs)|taking (?:the|an) (?=N))"
    r"|(?P<nom>nominated|nominations?|nods?|nominee|nominees|finalists?|runners?-up|short-?listed|nominating|up for|in contention(?: for)?|in the running|candidates?(?= for )|compet(?:ed|ing)(?= (?:for|at) )|contender|beaten(?= (?:by|to) )|lost(?= (?:the )?(?:N|out))|losing(?= (?:the )?(?:N|out)))|(?P<named>(?:named|took)(?= (?:the )?(?:N of the N (?:at|by|in) (?:the )?(?:D )?N|award )))"
    r"|(?P<went>(?:went|were given|were awarded|was given)(?= to (?:the )?N for ))|(?P<called>(?:named|chosen(?: as)?|recogni[sz]ed as|declared|judged|crowned|voted)(?= ))"
    r"|(?P<took>(?:(?:took|takes?|taking)(?! home)|collect(?:ed|s|ing)?|claim(?:ed|s|ing)|captur(?:ed|es|ing)|nabb(?:ed|ing)|snagg(?:ed|ing)|grabb(?:ed|ing)|swept|walked (?:away|off) with)(?= ))"
    r"|(?P<got>received|receiving|receive|receives|earned|earning|garnered|garnering|gained|gaining|got|getting|granted|took home|taking home|given|picked up|picking up|landed|landing|secured|netted|shared|sharing|brought|presented with|presented))(?![a-z-])"
)
LOWER = later(
    r"(?:(?:as|for|in|of|category|with|including) (?:the )?|(?:won|winning) |,? and (?:also )?(?:the )?|, (?:the )?)(?P<cat>(?:(?:individual|outstanding|special) achievement in [a-z]+|(?:best|most (?:outstanding|popular)|outstanding|favou?rite)(?: (?!for|in|at|by|and|from|plus|over|than)[a-z/-]+){1,5}(?: in an? [a-z-]+(?: [a-z-]+)?)?))"
    r"(?= in D| of D|,|\.|;| for| at| by| from| and|$| in \d| award)"
)
#: Crafts in plain words: "two Iris Awards, for cinematography", "took home the prize for directing".
CRAFT = later(
    r"(?:\b(?:award|prize|honou?rs?|trophy|nomination|nod|N),? for |\band for )(?:(?P<owner>N)'s )?(?P<cat>(?:directing|direction|writing|cinematography|editing|music|score|sound|casting|costumes?|makeup|choreography|animation|lighting|"
    r"(?:sound|costume|production|title|set) design|(?:sound|film|picture) editing|art direction|visual effects|music composition|stunt coordination|screenplay))(?=[.,;]|$| and\b| at\b| in D)"
)
#: A category in front of its award: "the best comedy series Reef award".
IN_FRONT_OF = later(
    r"(?<= )(?P<cat>(?:best|outstanding)(?: (?!(?:at|in|for|by|of|from|and|the)\b)[a-z-]+){1,4}?) (?=N\b)"
)
#: A prize with a name of its own, behind which its body stands: "the Ana Sol Producer of the Year Award in Drama from the".
PRIZE_FROM = later(
    r"\b(?:won|winning|received|receiving|earned|given|awarded|presented with|took home) (?:the|its|his|her|an?) (?P<cat>N of the N(?: award| prize)?(?: in (?:an? )?N(?: [–—-] N)?)?) (?:from|by|at) (?=(?:the )?(?:D )?(?:O )?(?:annual )?N)"
)
#: A category in single marks: "for 'Best Kids Series' at".
SINGLE = later(
    r"(?<= )['‘](?P<cat>(?:best|outstanding|favou?rite|most) (?:[a-z0-9/& -]|['’]s(?= )){3,60})['’](?=[ ,.;])"
)
#: "won the Prize in the 60-minute category".
IN_THE = later(r" in the (?P<cat>[a-zC][^,;NQ]{2,40}?) category\b")
#: Several categories that are called so behind them: "in the Direction: Fiction, Original Music and Sound categories".
SEVERAL = later(
    r"\b(?:in|won) (?:both )?(?:the )?(?P<list>(?![^;]* nominated )(?:(?!in\b|for\b|at\b|won\b|the\b|awards?\b|prizes?\b)[a-zN][^,;]{0,40}, )*(?!in\b|for\b|at\b|won\b|the\b|awards?\b|prizes?\b)[a-zN][^,;]{0,40},? and (?:the )?[a-zN][^,;]{0,40}?) categories\b"
)
#: Where another category of a list begins, behind the people of one: ", Scene Stealer", " for Ana Sol and Drama Actor".
NEXT = later(r"(?: for N)?(?:, (?:and )?| and | & )(?=N)")
#: Categories in brackets behind the award that they are of: "(including Best Film and Best Director)".
AMONG_THEM = later(r"(?:including|among them|for|e\.g\.) (?P<list>[A-Z].*)")
#: What follows an award that has categories of its own.
AS_A_CATEGORY = later(r" for (?:the )?(?:N|'|film N|music\b|best\b|outstanding\b)")
#: What goes on with a category behind a comma: "Best Dramatic Presentation, Short Form".
PART = later(
    r"(?:Short|Long)[- ]Form|(?:Mini-?|Limited )?Series|(?:Drama|Comedy|Limited|Animated) Series|Miniseries|Drama|Comedy|Female|Male|Television|TV|Original (?:Song|Score|Screenplay)|Adapted Screenplay"
)
WINGED = later(r"-(?:winning|nominated)")
#: What is done with a ceremony on its day.
HELD = r"(?:held|given out|presented|handed out|which took place|taking place)"
#: The first half of a name like "Tidal Music in Media Awards".
IN_FRONT = later(r"(?P<one>N) (?P<joint>in|of) $")
#: Awards that are a guild's own, wherever they are named.
OF_A_GUILD = later(r"\b(?:Guild|Society|Academy|Critics|Association|Institute|Union)\b")
#: What tells in brackets of the length of what a category honours: "(For Programming One Hour or More)".
LENGTH = later(
    r"(?:for )?(?:programming|programs?|programmes?|series|specials?) (?:of )?(?:less|more|under|over|one|half)"
    r"|(?:one|half)(?:-|[ ])?(?:an )?(?:hour|hours) (?:or|and|to)\b|in an? (?:[a-z]+ )?(?:series|drama|comedy|program(?:me)?) with(?:out)?\b",
    re.IGNORECASE,
)
#: What was won of that: "won three of the six N for which it was" nominated.
OF_THOSE = later(
    r"\b(?:won|winning|received) [^,;]{1,40} (?:for which|that) (?:it|they|she|he|the [a-z]+) [^,;]{0,20}$"
)
#: What may stand between "took" and what was taken.
DETERMINED = later(
    r" (?:(?:the|an?|both|its|his|her|their|O|C|D|N's|home|away|consecutive|successive|straight|further|top|coveted|prestigious|inaugural) ){0,4}"
)
#: "for her performance", which is the one that the section speaks of.
FOR_THAT = later(
    r"(?: nominations?| award)? for (?:his|her|their|the|this) (?:performance|role|portrayal|work|part|direction|writing|score)s?(?=[.,;]|$| in D\b| as N| on the (?:series|season|show))"
)
#: "The show earned Sol her first N".
IT_EARNED = later(
    r"(?:\b(?:the|this) (?:O )?(?:series|season|show|role|performance|part|episode)|\bit|N's (?:performance|portrayal)) (?:also |later |has |had )*$"
)
#: "a Reef Award win for Sol's performance".
WIN_FOR = later(
    r"(?P<win> wins?)?(?: nominations?| nods?)? for (?P<who>N)'s (?:[a-z]+ )?(?:performance|portrayal|role|work)s?\b"
)
#: "with Hart winning".
WINNER = later(r"\bwith (?P<who>N(?: and N)?) (?:winning|victorious|taking (?:it|the (?:award|prize)) home)(?=[.,;]|$)")
#: "eight Ebb nominations, including two for" a category.
INCLUDING = later(
    r"(?: award)?(?: nominations?| nods?| wins?)?,? including (?:C |one |an? |the )?(?:nominations? |wins? )?(?:for|in)(?: the)? "
)
#: "won in their categories at the" ceremony.
IN_CATEGORIES = later(
    r" in (?:his|her|their) (?:own |respective )?categor(?:y|ies) at (?:the )?(?:D )?(?:O )?(?:annual )?"
)
#: One of a body's: "the first of its three N", "its first nomination from the N".
ONE_OF_THEM = later(
    r"\b(?:the )?(?:O|one) of (?:its|his|her|the) (?:C|[a-z]+) $|\b(?:an?|its|his|her|the|O) (?:O |[a-z]+ )?(?:nomination|nod|award|prize) from (?:the )?$"
)
#: A ceremony at which something was up, no category told: "was nominated at the 2015 Reef Festival".
UP_AT = later(
    r"\b(?:(?:nominated|shortlisted|honou?red) at|an? (?:nominee|finalist|winner) (?:at|in)) (?:the )?(?:D |O |annual )*$"
)
#: What was won in each of several years: "won two N, one in D and another in D", "won N in D and D".
EACH_YEAR = later(
    r",? (?:(?:one|once|the first) )?(?:in|for) (?P<years>D(?:(?:,? and|,) (?:(?:one|once|another|again|the (?:second|other|third|O)) )?(?:(?:in|for) )?D)+)(?=[.,;]|$)"
)
#: What the work is called for a prize: "was a 2016 N winner".
IS_WINNER = later(r"\b(?:is|was|became) (?:also )?an? (?:D |O )?(?:[a-z]+-time )?$")
WINNER_OF_IT = later(r" (?:(?P<won>winner|recipient|honou?ree)|nominee|finalist)(?=[.,;]|$| in D| and\b)")
#: One award of those that "several awards" are: ", including a Reef Award", "and the Ebb Award".
ONE_OF_MANY = later(
    r"\b(?:(?:several|numerous|many|multiple|various|a number of) (?:[a-z]+ )*(?:awards|accolades|honou?rs|prizes)(?: and (?:awards|nominations|accolades|honou?rs))?,? including|(?<=N)(?: in D)?,?(?: and| as well as|, plus)?) (?:an?|the) (?:D )?$"
)
TALLY = later(r"(?:, |\b(?:and|plus) )(?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|C) (?:[a-z]+ )?N")
#: What another nomination is told by, which is not called one again.
ANOTHER = later(r"(?:received|earned|got|gained) (?:his|her|its|their) (?:O|own) (?:for|as) ")
#: Of whom nominations are told in passing: "the nominations of all its stars for".
NOMINATIONS_OF = later(r"(?:nominations|nods) (?:of|to) ")
#: Another prize behind a nomination: ", and the D" N.
ANOTHER_PRIZE = later(r"(?:,|,? and|,? as well as|,? plus) (?:the|an?|his|her|its) (?:D |O )?$")
GOT = ("received", "earned", "garnered", "gained", "got", "secured", "landed", "picked up")
#: The body that somebody of a list has a nomination from: "Sol by the Reef Academy for".
BY_A_BODY = later(r"N by (?:the )?N(?: of N(?: and N)?)? for (?:the )?$")
#: A verb and the award behind it: "won an", "nominations and a".
DIRECTLY = later(
    r"\b(?:won|wins|winning|received|receiving|awarded|earned|earning|given|nominated for|nominations?(?:,| and|, and)) (?:an?|the|his|her|its|their) (?:O |D )?$"
)

#: How a category goes on to its next name: "Best Actor" in "in a Drama Series".
STEP = later(
    r"(?: (?:in|of|on|for|by|to|with) (?:a |an |the )?(?:[a-z-]+ ){0,2}|'s | (?:and|or|&) (?:a |an )?|, (?:or |and )?|/| [–—-] ?|: | )(?=N)|(?: [–—-] | )(?:series|drama|comedy|television|male|female|actor|actress)\b(?=[ ,.;]|$)"
)
#: How it goes on to a word that is no name, as "for Music".
PLAIN_STEP = later(
    r"(?: (?:in|of|on|for|by|and|or)(?: an?| the)?|,(?: or| and)?| [–—-]|'s)? (?P<word>[a-z][a-z/-]+)(?![a-z])"
)
#: A category that was won at two ceremonies.
AT_BOTH = later(r"\bat both (?:the )?(?:D )?(?:O )?$")
#: Two ceremonies, each with its number or year: "won Best Series at the 46th Ebb Awards and 26th Reef Awards".
AT_ONE = later(r"\bat (?:the )?(?:[DO] )+$")
AT_ANOTHER = later(r",? and (?:at )?(?:the )?(?:[DO] )+N(?: awards)?(?!,? respectively)(?=[.,;]|$| in D)")
#: At the ceremony that opens the sentence, another prize between: "At the N, it received the N, and N won the award for".
AT_FIRST = later(r"(?:D,? )?at (?:the )?(?:D )?(?:O )?(?:annual )?")
#: Where the clause of another ceremony begins: "At the N it won A, while at the N".
AT_NEXT = later(r",? (?:while|whereas|but|and) (?:at|by|from) ")
THE_AWARD = later(r", (?:and|while) [^,;]*\b(?:the|an?) (?:award|prize) for (?:the )?$")
#: Awards of a list, of which each is one: "six Ebb nominations, a Reef Award, and" an.
LISTED_BEFORE = later(r"^.*\bC [^,;]*\bN[^,;]*(?:, an? N(?: of N)?)*(?:,| and|, and) an? $")
EACH_ONE = later(r"(?:, an? N(?: of N)?)*(?:,| and|, and) an? ")
#: "received awards for Best Score from the Ebb Society and the Reef Guild".
EACH_FROM = later(r"\b(?:awards|prizes|honou?rs|nominations) (?:for|as) [^;]* from (?:both )?(?:the )?$")
