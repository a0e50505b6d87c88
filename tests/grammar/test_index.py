"""What is looked up by its words is what is there: no sentence is passed over that a rule reads."""

from __future__ import annotations

import pytest

from showbible.extract import INDEX
from showbible.grammar.examples import examples_of, read_example, reading_of
from showbible.grammar.phrases import compile_phrase, sketched
from showbible.grammar.rules import Rule
from showbible.kinds import RULES
from showbible.text.words import has_word, small_words_of, words_of


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_every_sentence_that_a_rule_reads_is_found_by_its_words(rule: Rule) -> None:
    for example in examples_of(rule):
        if read_example(rule, example.sentence, **example.options):
            sought = INDEX.sought(frozenset(words_of(example.sentence)), frozenset())
            assert rule in [s.rule for s in sought], example.sentence


def test_a_closed_rule_is_not_sought() -> None:
    words = frozenset(words_of("Ana Sol was cast as Mira Vale."))
    names = {s.rule.name for s in INDEX.sought(words, frozenset())}
    assert "was_cast" in names
    assert "was_cast" not in {s.rule.name for s in INDEX.sought(words, frozenset(["was_cast"]))}


def test_words_that_something_may_be_joined_to_are_not_needed() -> None:
    assert compile_phrase("film[ed] in co-(pro|re)ductions of reef", {}).said == {"in", "co", "of", "reef"}


def test_words() -> None:
    assert words_of("The André's 2-D set’s") == ["the", "andr", "s", "d", "set", "s"]
    assert small_words_of("aNb, N's") == ["a", "b", "s"]
    assert has_word("aone one.\tone\nx", "one")
    assert not has_word("aone one. onex", "one")


def test_a_slot_of_words_in_front_begins_with_a_word() -> None:
    pattern = compile_phrase("<who> sings", {"who": "(?:the|an) editor"})
    assert pattern.whole.search("so the editor sings")
    assert pattern.whole.search("an editor sings")
    assert not pattern.whole.search("bathe editor sings")


def test_a_mark_in_front_is_searched_for_as_it_stands() -> None:
    assert compile_phrase("<who> sings", {"who": "N(?:, N)*"}).whole.pattern.startswith("(?P<who>N")
    assert compile_phrase("{<who> sings}", {"who": "N"}).whole.pattern.startswith("(?P<the_list>(?:N")


def test_a_phrase_whose_last_way_ends_with_a_space_goes_on_with_a_word() -> None:
    assert compile_phrase("was shown(.|, )", {}).whole.search("it was shown, and sold")
    assert not compile_phrase("was show(.|n)", {}).whole.search("it was shownoff")


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_no_sketch_misses_what_its_phrase_finds(rule: Rule) -> None:
    for example in examples_of(rule):
        reading = reading_of(rule, example.sentence, **example.options)
        lines = [prose.fold(n).line for prose in reading.prose for n in range(len(prose.sentences))]
        for pattern in rule.patterns:
            found = [line for line in lines if pattern.whole.search(line)]
            assert all(pattern.sketch is None or pattern.sketch.search(line) for line in found), pattern.phrase


def test_a_sketch_has_gaps_for_long_slots_only() -> None:
    long = "(?P<long>" + "[a-z]" * 300 + ")"
    assert sketched([("(?P<who>N)", ""), (" sings", "")]) == ""
    assert (
        sketched([(long, "N"), (" sings ", ""), (long, ""), ("(?:", ""), (" loudly", ""), (")?", "")]) == "N.*? sings "
    )
    assert (
        sketched([("as ", ""), ("(?:", ""), ("the ", ""), (")?", ""), (long, ""), (" of ", ""), ("Q", "")])
        == "as .*? of Q"
    )
    assert sketched([("by ", ""), ("(?:", ""), (long, "N"), ("|", ""), ("them", ""), (")", ""), ("!", "")]) == "by .*?!"
