from __future__ import annotations

from showbible.text.quotes import quotations


def test_a_lost_mark_costs_its_own_quotation_only() -> None:
    text = 'He said, "It is slow. Li saw "an ebb" and "a flow" there.'
    assert [text[q.low : q.high] for q in quotations(text)] == ["It is slow.", "an ebb", "a flow"]
    assert [q.lost for q in quotations(text)] == ["close", "", ""]


def test_any_number_of_lost_marks_ends() -> None:
    """Each lost mark begins anew behind its sentence: neither the stack nor the square of the marks may be at stake."""
    found = quotations(' "a b' * 40_000)
    assert found
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
