"""Windows of release told in ways met later: what will launch, a network of a country, names that stand together."""

from __future__ import annotations

import pytest

from tests.kinds.test_release_more import windows


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The series will launch on 9 May 2016 with a special.",
            ["('broadcast', service='BBC One', start='2016-05-09')"],
        ),
        (
            "In the Philippines and Norway, the series is streamed on Netflix 12 hours after its broadcast.",
            ["('streaming', service='Netflix', territories=['PH', 'NO'])"],
        ),
        (
            "In Australia Low Water was broadcast on Channel Seven.",
            ["('broadcast', service='Channel Seven', territories=['AU'])"],
        ),
        (
            "The series premiered on the Swiss network Tide Romande on 5 May 2017.",
            ["('broadcast', service='Tide Romande', start='2017-05-05')"],
        ),
        (
            "It began airing on SET Taiwan on 5 May 2017.",
            ["('broadcast', service='SET Taiwan', start='2017-05-05')"],
        ),
        (
            "It was aired in Mauritius and Zambia on Channel Seven.",
            ["('broadcast', service='Channel Seven', territories=['MU', 'ZM'])"],
        ),
        ("It began principal photography in May 2016.", []),
    ],
)
def test_told(sentence: str, told: list[str]) -> None:
    assert windows(sentence) == told
