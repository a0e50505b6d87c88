"""The words that give a date, found from the date."""

from __future__ import annotations

import pytest

from showbible.store.verbatim import words_of


@pytest.mark.parametrize(
    ("edtf", "quote", "words"),
    [
        ("2018-03-08", "It came on March 8, 2018, at noon.", "March 8, 2018"),
        ("2018-03-08", "It came on 8 March 2018.", "8 March 2018"),
        ("2018-03-08", "Released: 2018-03-08", "2018-03-08"),
        ("2022-03-16", "It came there on March 16, ahead of the rest.", "March 16"),
        ("2018-03-08", "It came on March 18, 2018.", None),
        ("2017-03", "In March 2017, she joined.", "March 2017"),
        ("2017-03", "In March she joined.", "March"),
        ("2017-03", "A marching band.", None),
        ("[2017-04-03..2017-04-09]", "It began the week of April 3, 2017.", "the week of April 3, 2017"),
        ("[..2016-10]", "They were done by the end of October 2016.", "by the end of October 2016"),
        ("[..2016-08]", "Halfway by August 2016.", "by August 2016"),
        ("[2018-02..]", "It was gone after February 2018.", "after February 2018"),
        ("2016-39", "It began in late 2016.", "late 2016"),
        ("2017-23", "It airs in fall 2017.", "fall 2017"),
        ("2017-06/2017-11", "It ran from June 2017 to November 2017.", "June 2017 to November 2017"),
        ("2015", "Since 2015 there were two.", "2015"),
        ("2017-06~", "Around June 2017 it stopped.", "June 2017"),
        ("201X", "Some time.", None),
    ],
)
def test_the_words_of_a_date(edtf: str, quote: str, words: str | None) -> None:
    assert words_of(edtf, (quote,)) == words


def test_the_longest_words_of_several_quotes() -> None:
    assert words_of("2017-07", ("It was shown in July.", "It was shown in July 2017.")) == "July 2017"
