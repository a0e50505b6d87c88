"""Papers and outlets that lost the apostrophe of their names: "Colliders Ana Sol", "TV Guides list"."""

from __future__ import annotations

from showbible.grammar import lexicon


def damaged_paper(words: list[str]) -> bool:
    """Whether words are a newspaper's name whose apostrophe was lost: "Tide Bay Tribunes"."""
    return words[-1][-1] == "s" and lexicon.is_paper(" ".join(words)[:-1])


def damaged_outlet(word: str) -> bool:
    """Whether a word is an outlet's whose apostrophe was lost: "Colliders Ana Sol"."""
    name = word[:-1]
    return (
        len(word) > 4
        and word[-1] == "s"
        and name in lexicon.OUTLETS
        and name not in lexicon.AMBIGUOUS_OUTLETS
        and word not in lexicon.heads()
    )


def damaged_owner(name: str) -> bool:
    """Whether a whole name is an outlet's that lost its apostrophe: "TV Guides" in "TV Guides list"."""
    return name[:-1] in lexicon.OUTLETS and name not in lexicon.OUTLETS and (" " in name or damaged_outlet(name))


def known_the(run: str) -> bool:
    """Whether a run that begins with "The" is, or begins with, what is known by that name: "The Globe Times' critic"."""
    words = run.split()
    if lexicon.is_outlet(run) or (run in lexicon.OUTLETS) or (run in lexicon.SERVICES):
        return True
    return lexicon.begins_with_known(words) or any(
        # "The Globe Times' critic", and an "s" too many, which is damage: "The Globes critic".
        word[-1] in "s'’" and lexicon.begins_with_known([*words[:n], word[:-1]])
        for n, word in enumerate(words)
    )
