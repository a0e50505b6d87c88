"""An article whose title is lost is named by its first sentence."""

from __future__ import annotations

from showbible import read_article


def test_the_first_sentence_names_the_show() -> None:
    text = "Tern Bay is a Canadian drama television series. In May 2017, HBO renewed Tern Bay for a second season.\n"
    facts = [str(e.fact) for e in read_article(text.encode(), "x", "plain").entries]
    assert "attribute(property='series', value='Tern Bay')" in facts
    assert "event(type='ordered', date='2017-05', subject='season 2')" in facts


def test_a_pronoun_names_nothing() -> None:
    text = "It is a Canadian drama television series. In May 2017, HBO renewed Tern Bay for a second season.\n"
    facts = [str(e.fact) for e in read_article(text.encode(), "x", "plain").entries]
    assert not any("'series'" in fact for fact in facts)
