"""People in the fields of a box, however the field joins them: "Ana Sol & Bo Lind" are two."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds.cast.fact import Cast
from showbible.kinds.crew.fact import Crew

PAGES = {
    "plain": "= Harbour Lights =\n\nInfobox\n- {key}: {value}\n\nHarbour Lights is a drama television series.\n",
    "plain, with the template's name": (
        "= Harbour Lights =\n\nInfobox television\n- {key}: {value}\n\nHarbour Lights is a drama television series.\n"
    ),
    "wikitext": "{{{{Infobox television\n| name = Harbour Lights\n| {key} = {value}\n}}}}\n'''Harbour Lights''' is a drama.",
    "html": (
        "<html><head><title>Harbour Lights</title></head><body><h1>Harbour Lights</h1><table class=infobox>"
        "<tr><th>{key}<td>{value}</table><p>Harbour Lights is a drama television series.</p></body></html>"
    ),
}


def people(form: str, key: str, value: str) -> list[str]:
    name = {"wikitext": key.casefold().replace("created by", "creator"), "html": key}.get(form, key)
    article = read_article(PAGES[form].format(key=name, value=value).encode(), "-", form.split(",")[0])
    facts = [e.fact for e in article.entries]
    return [f.person if isinstance(f, Crew) else f.performer for f in facts if isinstance(f, (Crew, Cast))]


@pytest.mark.parametrize("form", PAGES)
@pytest.mark.parametrize("key", ["Created by", "Starring"])
@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Ana Sol and Bo Lind", ["Ana Sol", "Bo Lind"]),
        ("Ana Sol, Bo Lind and Cy Marsh", ["Ana Sol", "Bo Lind", "Cy Marsh"]),
        ("Ana Sol, Bo Lind, and Cy Marsh", ["Ana Sol", "Bo Lind", "Cy Marsh"]),
        ("Ana Sol, Jr. and Bo Lind", ["Ana Sol, Jr.", "Bo Lind"]),
        ("Ana Sol (seasons 1–2), Bo Lind", ["Ana Sol", "Bo Lind"]),
        ("Ana and Bo Lind", ["Ana Lind", "Bo Lind"]),
        ("Sol and Lind", ["Sol and Lind"]),
    ],
)
def test_people_of_a_field(form: str, key: str, value: str, names: list[str]) -> None:
    assert people(form, key, value) == names
    if form != "html":
        assert people(form, key, value.replace(" and ", " & ")) == [n.replace(" and ", " & ") for n in names]
    else:
        assert people(form, key, value.replace(" and ", " &amp; ")) == [n.replace(" and ", " & ") for n in names]


@pytest.mark.parametrize("form", PAGES)
def test_who_made_up_the_characters_made_no_series(form: str) -> None:
    for said in ("(characters)", "(novel)", "(comics)"):
        assert people(form, "Created by", f"Ana Sol {said}") == []
