"""Who first shows a work, as leads word it."""

from __future__ import annotations

import pytest

from showbible.grammar.networks import networks_of
from showbible.grammar.prose import ready
from showbible.readers import read


def test_a_premiere_in_the_country_that_the_work_is_from() -> None:
    text = "= Tern Bay =\n\nTern Bay is a Japanese drama series. It premiered in Japan on TV Tokyo and in Canada on Razer.\n"
    assert [name for name, _ in networks_of(ready(read(text.encode(), "a", "plain")))] == ["TV Tokyo"]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The series premiered on GMA Network's Early Tide evening block on 3 May 2018.", ["GMA Network"]),
        ("GMA Network initially broadcast the series late at night.", ["GMA Network"]),
        ("Harbour Lights, a Disney Channel Original Series, ended in May 2016.", ["Disney Channel"]),
        ("Harbour Lights, a Tern Bay Original Series, ended in May 2016.", []),
        ("It is about a pilot who shows the series of charts to his crew.", []),
        ("It aired on Nickelodeon's sister channel.", []),
        ("AMC set a straight-to-series order of ten episodes in May 2016.", ["AMC"]),
        ("In May 2016, the series was renewed by AMC for a second season.", ["AMC"]),
        ("It is a drama that NBC aired from 2009 to 2015.", ["NBC"]),
        ("It aired on NBC for two seasons, with the series moving to TBS for its third.", ["NBC", "TBS"]),
        ("It aired on NBC. After its end, the series was picked up by TBS for a fourth season.", ["NBC", "TBS"]),
        ("It aired on NBC from 2009 to 2012 and then on TBS from 2013 to 2015.", ["NBC", "TBS"]),
        ("It aired on NBC. In the United Kingdom, it moved to ITV.", ["NBC"]),
        ("It aired on NBC. The crew moved to TBS.", ["NBC"]),
        ("It premiered in May. AMC gave a party for the show.", []),
        ("Reruns of it aired on GMA Network's Early Tide evening block.", []),
    ],
)
def test_the_network_of_a_lead(sentence: str, wanted: list[str]) -> None:
    text = f"= Tern Bay =\n\nTern Bay is a drama television series about a harbour town. {sentence}\n"
    found = [name for name, _ in networks_of(ready(read(text.encode(), "a", "plain")))]
    assert found == wanted
