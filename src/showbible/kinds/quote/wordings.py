"""Wordings around a quotation that say who speaks, or that nobody does."""

from __future__ import annotations

import re

from showbible.grammar.accounts import SAID, SPEAKER
from showbible.text.patterns import later

NOT_HERE = later(
    r"\b(?:episodes?|plot|synopsis|soundtrack|track listing|discography|songs|references|external links|"
    r"summaries|contestants|tagline|see also|notes|premise|fictional)\b"
)
#: Headings under which a quotation without a speaker is more often a character's than a person's, unless somebody
#: has just spoken.
STORY = later(r"\bcharacters?\b|\bcast\b|\bbackground\b|\bappearances?\b|\bformat\b")
#: Headings under which nobody's account goes on.
PRIZES = later(r"\bcontestants?\b|\bawards?\b|\baccolades\b")
#: How many frames on each side of a quotation are looked at.
NEAR = 12
WORD = later(r"[^\W_]")
SMALL = frozenset(
    (
        "a an the and or but nor of in on at to by for from with as is it its my your our his her their we i you he she "
        "they not be are was were do did if so no up out into over like vs de la le du des del y en el da von that than off"
    ).split()
)
NO_SPEECH = later(
    r"(?:\b(?:titled|entitled|slogans?|taglines?|tag lines?|catchphrases?|motto|lyrics?|headlines?|hashtag|subtitled?|captions?|"
    r"billboard|banner|inscription|inscribed|chant|acronym|abbreviation|alias|pseudonym|nicknamed|lines?|phrase|credited as|"
    r"disclaimer|password|prayer|category|award for|title|nickname|moniker|consensus|singing|sings|sang|text|indicating|signifying|denoting)"
    r"(?: of| is| was| reads| reading| read| that reads| being| the| stating)*[,:]? ?)$"
    r"|\b(?:named|known as|referred to as|billed as) $"
    r"|\b(?:ranked|rated|listed|voted|placed|named) [^,;]{0,40}\b(?:\d+(?:st|nd|rd|th)|O) $|\b(?:single|song|track|tune), $|\bcredited (?:for|with|as) (?:[a-z]+ing )?$"
)
PASSIVE = later(
    r"(?:\b(?:was|were|been|being|is|are|be|it|reportedly|often|sometimes|commonly|frequently|simply|jokingly|informally|widely) |^|, )(?:[a-z]+ly )?(?:also )?"
    r"(?:described|called|dubbed|labell?ed|referred|known|titled|billed|named|deemed|regarded|considered|hailed|praised|criticized|criticised|perceived|touted|marketed|promoted|advertised|quoted|noted|characteri[sz]ed|listed|credited|tagged|branded|lauded|acclaimed|applauded|commended|celebrated)"
    r"(?: [a-z]+){0,3}?(?: by (?:some |many |the |several |most )?(?:[a-z]+ ?){1,3})?(?: (?:as|for|to|with))?(?: (?:someone|somebody|an? [a-z]+|one) (?:who|that) (?:is|has|was|had))?(?: (?:being|having|an?|the|one of|its))* ?$"
)
#: A site's band for its score, which nobody says.
LABEL = later(
    r"(?:universal acclaim|(?:generally|overwhelming|mixed)[a-z ]* (?:reviews?|dislike|acclaim))[.,]?", re.IGNORECASE
)
#: What a prize, a place in an archive or a rating is given for: the words of a body, whoever spoke before.
GIVEN_FOR = later(
    r"\b(?:inducted|preserved|preservation|selected|chosen|rated (?:N|[a-z]+-?C?)|rating|award)\b[^;Q]{0,80} (?:as(?: being)?|for|because of(?: its)?) (?:Q(?:, Q)*,? and )?$"
)
#: The verb of one is that of the other: "Vance called it Q and Holm Q"; but not "called Vance Q and Holm Q".
GAPPED = later(r"(?<!N )Q,? (?:and|while|but) (?P<who>N)(?: (?:of|from|at|for|in) (?:the )?N)? $")
BY = later(r",? by (?:(?:[a-z-]+ ){0,4})(?P<who>N)")
SAID_BEHIND = later(rf",? (?:as )?(?:{SAID}) {SPEAKER}")
ROLES_BETWEEN = later(r",? ?(?:as |and )?(?:the )?(?:[a-z'-]+ ){0,4}?(?:N(?:'s?|s)? (?:[a-z-]+ ){0,4})?$")
BARRIER = later(r"; |\. |, (?:and|but|while|whereas|although|though) ")
VERB_ALONE = later(
    r"(?P<and>(?:,| and|, and| but|, but) (?:[a-z]+ly |also |then |later |even )?)?(?<![a-z])(?:said|says|stated|states|wrote|writes|read|reads|"
    r"claimed|claims|noted|notes|agreed|felt|believed|thought|called|calls|described|describes|explained|explains|announced|jokes|"
    r"revealed|commented|remarked|argued|declared|added|praised|criticized|responds|presents|told|include|"
    r"(?P<by>saying|stating|writing|proclaiming|commenting|adding|explaining|believing|demanding|calling|noting|hoping|feeling|describing|praising|telling|admitting|remarking|quipping|joking|likening|comparing|insisting|arguing|claiming|recalling|acknowledging|observing|labelling|labeling|dubbing|declaring|revealing|promising))(?=[ :,])"
)
PRONOUN_IN = later(
    r"\b(?:She|He|It|You|They|Writing|Consensus)\b|^I\b|^Prime Minister$"
    r"|^(?:Doctor|Captain|Professor|General|Commander)$"
    r"|^(?:(?:Detective )?(?:Inspector|Sergeant|Constable)|Detective|General|Commander|Captain|Lieutenant|Colonel|Agent) [A-Z]"
    r"|^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth) \w+$"
)
NOBODYS = later(
    r"\bit (?:was|is|has|had) (?:[a-z]+ ){0,3}?(?:suggested|noted|reported|said|revealed|announced|believed|argued|stated|claimed)\b"
    r"|\b(?:catchphrases?|taglines?|slogans?|jokes?|motto|proverb|chorus|lyrics?|headlines?|press release)\b"
    r"|\baccording to (?:them|it)\b|\b(?:an?|the) (?:[a-zDC]+ ){0,2}(?:article|report|study|survey|essay|paper) (?:[a-z]+ly )?[a-z]+ed\b"
)
WHICH = later(r"N,? (?:which|who|whose [a-z]+) (?:[a-z]+ ){0,3}$")
#: ", with the head of drama, Ada Holm, calling it Q".
WITH_ONE = later(
    r"(?:^|[,;] )with (?:[^;NQ]{0,60}?(?:N's? (?:[a-z-]+ ){1,5})?)(?P<who>N),? (?:also |later )?(?:saying|stating|calling|describing|explaining|noting|adding|praising|promising|declaring|hailing|recalling)\b[^;QN]{0,50}$"
)
CATAPHOR = later(
    r"(?:speaking|talking|discussing|when|while|after|before|in|on|despite|although|though|as|asked|explaining|commenting|"
    r"regarding|during|looking|reflecting|describing|writing|with) "
)
#: Somebody of the story answers: "when Cora tells Ebbe, Q", "to which another character replies Q".
STORY_ANSWER = later(
    r"(?P<who>N|[a-z]+) (?:then |also )?(?:tells|replies|asks|exclaims|mutters|whispers|shouts|yells|screams)(?![a-z])[^;Q]{0,70}$"
)
#: Where a story's own people speak: 'in "Ebb", Cora says that Q', "Cora replies".
STORY_VERB = later(
    r"says|states|claims|explains|tells|comments|remarks|notes|adds|declares|reveals|admits|describes|calls"
)
IN_STORY = later(
    r"(?<![a-z])in (?:(?:the )?(?:[a-z]+ )?(?:episode|serial|story|novel|special|audio|comic|book|film)s? )?(?:Q|(?<=[a-z] )N),? (?:when )?(?:the (?:character )?)?$"
)
#: "Vulture's verdict was Q", "in critic Ada Holm's review, he pointed out Q".
VERDICT = later(
    r"(?P<who>N)(?: magazine)?(?:'s?|s) (?:[a-z-]+ ){0,2}(?:verdict|conclusion|review|assessment|opinion|summary|critique)(?: of (?:the|it|its|N)(?: [a-zO]+){0,3})?,? (?:(?:s?he|they|it) )?(?:was|is|reads?|[a-z]+(?:ed|es|s)|pointed out|wrote|said)(?: that| it)?[^QN;]{0,40}$"
)
#: "A writer for the blog Vulture disliked it, stating Q".
A_WRITER = later(
    r"(?:^|[;,] |and |while )(?:an?|the|its|one|another) (?:[a-z-]+ ){0,3}(?:writer|critic|reviewer|columnist|journalist|editor) (?:for|of|at|from|in) (?:the )?(?:[a-z-]+ ){0,3}(?P<who>N) [^NQ;]{0,90}$"
)
UNNAMED_WRITER = later(
    r"\b(?:an?|one|another|the|its) (?:[a-z-]+ ){0,2}(?:writer|critic|reviewer|columnist|journalist|editor) (?:for|of|at|from) (?:the )?N"
)
LIST_OF = later(r"(?P<who>N)'s? (?:annual |D |own |year-end )*(?:list|ranking|poll|review|profile|countdown)(?![a-z])")
#: "Vulture included it on its list of the best".
LISTS = later(
    r"(?P<who>N)(?: magazine)? (?:also |later |then )*(?:included|listed|placed|put|featured|had|chose) (?!N and)"
)
#: "Later he changed his mind: Q".
HE_DOES = later(r"(?:^|, |^[a-z]+ )(?P<who>s?he) [a-z]+(?! (?:and )?s?he )[^;Q]*$")
WHERE = later(r"(?P<who>N)(?:[^N,;]{0,20})?,? where $")
LOST_OPEN = later(
    r"\b(?:called|calling|describ(?:ed|ing)|dubb(?:ed|ing)|deem(?:ed|ing)|nam(?:ed|ing)|labell?(?:ed|ing)) (?:it|him|her|them|the (?:series|show|season|episode|film|finale|premiere|pilot)) (?:as )?(?=\S)"
)
