"""Other works whose titles stand in quotation marks, as episodes' do."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts


@pytest.mark.parametrize(
    ("head", "line", "want"),
    [
        ("Spin-offs", 'The show led to a spin-off series, "Low Sands".', ["Low Sands"]),
        (
            "Legacy",
            'It spawned spin-offs in various media, including "Low Sands" (2006) and "High Sands" (2007).',
            ["High Sands", "Low Sands"],
        ),
        ("Crossovers", 'The third episode is a crossover with "Low Sands".', ["Low Sands"]),
        ("Promotion", 'The players reprised their roles in an episode of "Low Sands".', ["Low Sands"]),
        ("Spin-offs", 'In 2013 the network ordered "Low Sands" to series.', ["Low Sands"]),
        ("Spin-offs", 'A spin-off was thought of after "Low Sands", the last episode.', []),
        ("Crossovers", 'The story goes on in "Low Sands", the second episode.', []),
    ],
)
def test_titles_in_quotation_marks(head: str, line: str, want: list[str]) -> None:
    found = facts(f"Harbour Lights is a drama television series.\n\n== {head} ==\n\n{line}\n", "tie_in")
    assert sorted(f["target"] for f in found) == want


def test_a_talk_show_is_no_tie() -> None:
    line = "Bo Lind appeared on Low Talk to promote the series."
    assert facts(f"Harbour Lights is a drama television series.\n\n== Crossovers ==\n\n{line}\n", "tie_in") == []
