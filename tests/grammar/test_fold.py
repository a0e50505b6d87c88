"""Folds: what is a mark, what isn't, and that every index leads back to the paragraph."""

from __future__ import annotations

import pytest

from showbible.grammar.fold import Fold
from showbible.grammar.prose import ready
from showbible.readers import read


def fold_of(sentence: str, title: str = "Harbour Lights (season 2)") -> Fold:
    reading = ready(read(f"= {title} =\n\n{sentence}\n".encode()))
    return reading.prose[0].fold(0)


CASES = [
    (
        "It went to Harbour Guild of Casting Director Ana Sol.",
        "it went to N of casting director N.",
        ["Harbour Guild", "Ana Sol"],
    ),
    ("In March 2017, J. R. Ramos was cast as Oscar Vale.", "in D, N was cast as N.", ["J. R. Ramos", "Oscar Vale"]),
    ("In January 2015, Netflix COO Tad Sarand spoke.", "in D, N coo N spoke.", ["Netflix", "Tad Sarand"]),
    ("Actress Kris Ritter spoke.", "actress N spoke.", ["Kris Ritter"]),
    ("Digital Spys Jo Bell said so.", "N's N said so.", ["Digital Spy", "Jo Bell"]),
    ("Collider's Kay Burr gave it 3 stars out of 5.", "N's N gave it R.", ["Collider", "Kay Burr"]),
    ("Alli Keen of Collider gave it a B+.", "N of N gave it a G.", ["Alli Keen", "Collider"]),
    ("Twenty-three reviews were in.", "C reviews were in.", []),
    ("Subtitled Slack Tide, it was long.", "subtitled N, it was long.", ["Slack Tide"]),
    ("Veterans Ana Sol and Bo Lind left.", "veterans N and N left.", ["Ana Sol", "Bo Lind"]),
    ("It holds 82% of 89 reviews.", "it holds P of C reviews.", []),
    ('She called it "a cold, wet thing" twice.', "she called it Q twice.", []),
    ("Rob Yan, Jr. of ScreenRant wrote.", "N of N wrote.", ["Rob Yan, Jr.", "ScreenRant"]),
    ('Patricia "Trish" Walker left.', "N left.", ['Patricia "Trish" Walker']),
    ("The second season (subtitled Fog) began.", "the O season began.", []),
    ("Los Angeles Times' Kay Burr liked it.", "N's N liked it.", ["Los Angeles Times", "Kay Burr"]),
    ("Bo Weekes’ design was liked.", "N's design was liked.", ["Bo Weekes"]),
    ("It is after the novel The Diver's Oath.", "it is after the novel N.", ["The Diver's Oath"]),
    ("It was liked by The Guardian's Sol.", "it was liked by N's N.", ["The Guardian", "Sol"]),
    ("The Kids' Choice Awards were held.", "the N were held.", ["Kids' Choice Awards"]),
    (
        "It was behind Tad Sarand No. 35 and Kay Burr Number 8 of it.",
        "it was behind N no. C and N number C of it.",
        ["Tad Sarand", "Kay Burr"],
    ),
    ("It was 24th at the Writers Guild of Avalon.", "it was O at the N of N.", ["Writers Guild", "Avalon"]),
    (
        "Ana Sol joined as Art Director, BBC Casting Director Bo Lind as Director of Photography.",
        "N joined as art director, N casting director N as director of photography.",
        ["Ana Sol", "BBC", "Bo Lind"],
    ),
    ("It won an Art Directors Guild Award.", "it won an N.", ["Art Directors Guild Award"]),
    ("It is shown on Ha!K and on Yahoo! too.", "it is shown on N and on N too.", ["Ha!K", "Yahoo!"]),
    # An outlet between quotation marks is a name, unless a work is called so.
    (
        'Alli Keen of "The Guardian," and "Time"s Kay Burr spoke.',
        "N of N, and N's N spoke.",
        ["Alli Keen", "The Guardian", "Time", "Kay Burr"],
    ),
    ('The song "Variety" and the episode "Time" are by "Bo".', "the song Q and the episode Q are by Q.", []),
    (
        "Director Ana al-Sol and The Times' Kay Burr spoke.",
        "director N and N's N spoke.",
        ["Ana al-Sol", "The Times", "Kay Burr"],
    ),
    ('"Slate"s Kay Burr spoke.', "N's N spoke.", ["Slate", "Kay Burr"]),
    ("However, filming began.", "however, filming began.", []),
]


@pytest.mark.parametrize(("sentence", "line", "names"), CASES)
def test_fold(sentence: str, line: str, names: list[str]) -> None:
    made = fold_of(sentence)
    assert made.line == line
    assert [m.value for m in made.marks.values() if m.letter == "N"] == names


@pytest.mark.parametrize("sentence", [c[0] for c in CASES])
def test_every_index_leads_back(sentence: str) -> None:
    made = fold_of(sentence)
    spans = sorted((m.start, m.end) for m in made.marks.values())
    assert all(a[1] <= b[0] for a, b in zip(spans, spans[1:], strict=False)), "marks overlap"
    for n, char in enumerate(made.line):
        if n in made.marks:
            assert made.words(n, n + 1) == made.text[made.marks[n].start : made.marks[n].end]
        elif made.text[made.offset(n)] not in "{’" and not (char == "s" and made.line[n - 1] == "'"):
            assert made.text[made.offset(n)].lower() in (char, "s")
