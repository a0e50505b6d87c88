"""Awards that sentences list or deal out: which category is whose, in which year, and of whose prize."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

#: Sentences, and what they state: award, category, recipients, year, result.
CASES: list[tuple[str, list[tuple[str, str | None, list[str], int | None, str]]]] = [
    (
        "The season had six Tidal Award nominations, including: Best Drama, Best Villain (Bo Lind), "
        "Scene Stealer Female (Cara Dell), Female lead (Ana Sol) and Vampire (Dan Reef and Bo Lind).",
        [
            ("Tidal Awards", "Best Drama", ["Harbour Lights"], None, "nominated"),
            ("Tidal Awards", "Best Villain", ["Bo Lind"], None, "nominated"),
            ("Tidal Awards", "Scene Stealer Female", ["Cara Dell"], None, "nominated"),
            ("Tidal Awards", "Female lead", ["Ana Sol"], None, "nominated"),
            ("Tidal Awards", "Vampire", ["Dan Reef", "Bo Lind"], None, "nominated"),
        ],
    ),
    (
        "At the 2015 Reef Awards, the series picked up awards for Best Comedy/Fantasy, Comedy Actress for Ana Sol "
        "and Comedy Actor for Bo Lind.",
        [
            ("Reef Awards", "Best Comedy/Fantasy", ["Harbour Lights"], 2015, "won"),
            ("Reef Awards", "Comedy Actress", ["Ana Sol"], 2015, "won"),
            ("Reef Awards", "Comedy Actor", ["Bo Lind"], 2015, "won"),
        ],
    ),
    (
        "The series won three Tidal Awards (including Best Drama and Best Score) in 2010.",
        [
            ("Tidal Awards", "Best Drama", ["Harbour Lights"], 2010, "won"),
            ("Tidal Awards", "Best Score", ["Harbour Lights"], 2010, "won"),
        ],
    ),
    (
        "Ana Sol and Bo Lind were nominated in the Best Lead Actress and Best Lead Actor in a drama series categories "
        "respectively at the Tidal Awards.",
        [
            ("Tidal Awards", "Best Lead Actress", ["Ana Sol"], None, "nominated"),
            ("Tidal Awards", "Best Lead Actor in a drama series", ["Bo Lind"], None, "nominated"),
        ],
    ),
    (
        "The series won Best Drama, Bo Lind was recognised as Best Actor, and Ana Sol was given the award for "
        "Best Actress at the Tidal Awards.",
        [
            ("Tidal Awards", "Best Drama", ["Harbour Lights"], None, "won"),
            ("Tidal Awards", "Best Actor", ["Bo Lind"], None, "won"),
            ("Tidal Awards", "Best Actress", ["Ana Sol"], None, "won"),
        ],
    ),
    (
        "Ana Sol was nominated for the Tidal Award for Best Actress three times (2010, 2011, and 2014).",
        [("Tidal Awards", "Best Actress", ["Ana Sol"], year, "nominated") for year in (2010, 2011, 2014)],
    ),
    (
        "The series was nominated for the Tidal Award for Best Drama three times in a row, from 2008 to 2010.",
        [("Tidal Awards", "Best Drama", ["Harbour Lights"], year, "nominated") for year in (2008, 2009, 2010)],
    ),
    (
        "The series won the Tidal Award for Best Drama three times between 2003 and 2010.",
        [("Tidal Awards", "Best Drama", ["Harbour Lights"], None, "won")],
    ),
    (
        'The series won the Tidal Award for Best Cartoon (For Programming Over One Hour) twice, for the 2005 episode "Ebb Away" '
        'and the 2006 episode "Flow On".',
        [
            ("Tidal Awards", "Best Cartoon (For Programming Over One Hour)", ["Ebb Away"], None, "won"),
            ("Tidal Awards", "Best Cartoon (For Programming Over One Hour)", ["Flow On"], None, "won"),
        ],
    ),
    (
        "On 3 March 2012, Ana Sol was awarded a Golden Globe for Best Actress.",
        [("Golden Globe Awards", "Best Actress", ["Ana Sol"], 2012, "won")],
    ),
    (
        "The pilot was shown at the 2011 Reef Film Festival, where it won the People's Choice Award.",
        [("Reef Film Festival", "People's Choice Award", ["Harbour Lights"], 2011, "won")],
    ),
    (
        "The series received the Bo Tide Visionary of the Year Award in Television from the Tidal Writers Guild in 2009.",
        [
            (
                "Tidal Writers Guild",
                "Bo Tide Visionary of the Year Award in Television",
                ["Harbour Lights"],
                2009,
                "won",
            )
        ],
    ),
    (
        "In 2013, the Peabody Awards honoured Harbour Lights with an Institutional Peabody for its craft.",
        [("Peabody Awards", "Institutional Peabody", ["Harbour Lights"], 2013, "won")],
    ),
    (
        "In 2006, the Society of Authors and Poets honoured Ana Sol and Bo Lind with an ASCAP award.",
        [("ASCAP Awards", None, ["Ana Sol"], 2006, "won"), ("ASCAP Awards", None, ["Bo Lind"], 2006, "won")],
    ),
    (
        "Cara Dell's portrayal was praised, and she was nominated for a Tidal Award for Best Actress.",
        [("Tidal Awards", "Best Actress", ["Cara Dell"], None, "nominated")],
    ),
    (
        "The series received a Tidal Award for Best Drama, two Tidal nominations and a Golden Globe win for Sol's performance.",
        [
            ("Tidal Awards", "Best Drama", ["Harbour Lights"], None, "won"),
            ("Golden Globe Awards", None, ["Sol"], None, "won"),
        ],
    ),
    (
        "In 2003, the series won the best comedy series Tidal Award and Bo Lind won the award for outstanding achievement in puppetry.",
        [
            ("Tidal Awards", "best comedy series", ["Harbour Lights"], 2003, "won"),
            ("Tidal Awards", "outstanding achievement in puppetry", ["Bo Lind"], 2003, "won"),
        ],
    ),
    (
        "The series was a success, winning Bo Lind the Tidal Award for Best Actor as well as the Tidal Award for Best Score.",
        [
            ("Tidal Awards", "Best Actor", ["Bo Lind"], None, "won"),
            ("Tidal Awards", "Best Score", ["Harbour Lights"], None, "won"),
        ],
    ),
    (
        "It had four BAFTA nominations, with Lind winning for Best Script; and five Reef Award nominations, winning in two "
        "categories including Best Drama.",
        [
            ("BAFTA Awards", "Best Script", ["Lind"], None, "won"),
            ("Reef Awards", "Best Drama", ["Harbour Lights"], None, "won"),
        ],
    ),
    (
        "In 2012, the series was nominated for the Reef Award for Best Drama, and its star for Best Actor.",
        [("Reef Awards", "Best Drama", ["Harbour Lights"], 2012, "nominated")],
    ),
    (
        "Bo Lind would go on to win a Reef Award for Best Actor.",
        [("Reef Awards", "Best Actor", ["Bo Lind"], None, "won")],
    ),
    (
        "The series won the Reef Awards for Best Drama, Best Score and Best Script in 2012.",
        [
            ("Reef Awards", category, ["Harbour Lights"], 2012, "won")
            for category in ("Best Drama", "Best Score", "Best Script")
        ],
    ),
    (
        "The series won the Reef Awards for Best Drama and Best Score in 2011 and 2012, respectively.",
        [
            ("Reef Awards", "Best Drama", ["Harbour Lights"], 2011, "won"),
            ("Reef Awards", "Best Score", ["Harbour Lights"], 2012, "won"),
        ],
    ),
    (
        "Bo Lind was nominated for Best Editing at the 7th Reef Awards, which was the season's only Reef Award nomination.",
        [("Reef Awards", "Best Editing", ["Bo Lind"], None, "nominated")],
    ),
    (
        "At the 2012 Reef Awards, Ana Sol was nominated for Best Actress and the series for Best Drama. "
        "While the series lost out, Ana Sol won in her category.",
        [
            ("Reef Awards", "Best Actress", ["Ana Sol"], 2012, "won"),
            ("Reef Awards", "Best Drama", ["Harbour Lights"], 2012, "nominated"),
        ],
    ),
    (
        "The series was nominated for the Reef Awards for Best Drama and Best Score in 2012. It won the award.",
        [
            ("Reef Awards", "Best Drama", ["Harbour Lights"], 2012, "nominated"),
            ("Reef Awards", "Best Score", ["Harbour Lights"], 2012, "nominated"),
        ],
    ),
    (
        "The programme won the 2010 Reef Award for Best Drama, and Bo Lind the award for Outstanding Drama Performance.",
        [
            ("Reef Awards", "Best Drama", ["Harbour Lights"], 2010, "won"),
            ("Reef Awards", "Outstanding Drama Performance", ["Bo Lind"], 2010, "won"),
        ],
    ),
    (
        "The series won three of the six Reef Awards for which it was nominated, including Best Score.",
        [("Reef Awards", "Best Score", ["Harbour Lights"], None, "won")],
    ),
    (
        "The series won eleven Reef Awards, including Best Drama in 2011 and Best Actor for Bo Lind in 2012.",
        [
            ("Reef Awards", "Best Drama", ["Harbour Lights"], 2011, "won"),
            ("Reef Awards", "Best Actor", ["Bo Lind"], 2012, "won"),
        ],
    ),
    (
        "Bo Lind was nominated as Best Actor in a Drama by the Tidal Critics Circle.",
        [("Tidal Critics Circle", "Best Actor in a Drama", ["Bo Lind"], None, "nominated")],
    ),
    ("It was hoped that the series would win a Reef Award for Best Drama.", []),
    ("This was the eighth time that a show won best series and best lead actor at the Reef Awards.", []),
]


@pytest.mark.parametrize(("sentence", "stated"), CASES, ids=[text[:40] for text, _ in CASES])
def test_each_category_is_its_own_peoples(
    sentence: str, stated: list[tuple[str, str | None, list[str], int | None, str]]
) -> None:
    found = facts(f"== Awards ==\n\n{sentence}", "accolade")
    said = [(f["award"], f.get("category"), f["recipients"], f.get("year"), f["result"]) for f in found]
    assert sorted(said, key=str) == sorted(stated, key=str)


def test_entries_without_a_verb() -> None:
    text = (
        "== Awards ==\n\n2006 Golden Globe for Best Actor (Bo Lind); 2007 and 2008 Tidal Awards for Best Drama; "
        "2009 Emmy nomination for Best Score.\n"
    )
    assert sorted([tuple(f.values()) for f in facts(text, "accolade")], key=str) == [
        ("Emmy Awards", "Best Score", ["Harbour Lights"], 2009, "nominated"),
        ("Golden Globe Awards", "Best Actor", ["Bo Lind"], 2006),
        ("Tidal Awards", "Best Drama", ["Harbour Lights"], 2007),
        ("Tidal Awards", "Best Drama", ["Harbour Lights"], 2008),
    ]


def test_entries_among_other_words_are_no_run() -> None:
    text = "== Awards ==\n\n2006 was a good year; 2007 Tidal Award for Best Drama.\n"
    assert facts(text, "accolade") == []
