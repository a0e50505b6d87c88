"""What a reviewer says of facts: accepted, corrected, rejected, added; what was read stays beside what was decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields

from showbible.kinds import Fact
from showbible.store.database import Database
from showbible.store.judgements import added_uid, judgements
from showbible.store.judging import judge
from showbible.store.read import facts_of
from showbible.store.tables import tables
from showbible.text import BadInput
from showbible.text.edtf import bounds


def fact_from(kind: str, values: Mapping[str, str]) -> Fact:
    """A fact from what somebody typed: by field, in the fact format's words; several names are parted by ``;``.

    Raises:
        BadInput: no such kind or field, a required field is missing, or a value is none of its type.

    >>> fact_from("cast", {"performer": "Una Ray", "tier": "main", "order": "2"}).to_dict()
    {'kind': 'cast', 'performer': 'Una Ray', 'tier': 'main', 'order': 2}
    """
    if kind not in tables():
        raise BadInput(f"{kind!r} is no kind of fact; one of: {', '.join(tables())}")
    table = tables()[kind]
    shapes = {name: (column, shape) for name, column, shape in table.fields}
    types = {c.name: c.type for c in table.columns}
    made: dict[str, object] = {}
    for name, typed in values.items():
        if name not in shapes:
            raise BadInput(f"{kind} has no field {name!r}; its fields: {', '.join(shapes)}")
        text = typed.strip()
        if not text:
            continue
        column, shape = shapes[name]
        made[name] = _value(name, text, shape, types[column])
        if name in table.dates:
            bounds(text)
    for field in fields(table.fact):
        if field.name not in made and field.default is MISSING and field.default_factory is MISSING:
            raise BadInput(f"{kind} needs {field.name}")
    return table.fact(**made)


def _value(name: str, text: str, shape: str, type_: str) -> object:
    if len(text) > 5000:
        raise BadInput(f"{name} is longer than 5000 characters")
    if shape == "list":
        return tuple(part.strip() for part in text.split(";") if part.strip())
    if shape == "mixed":
        return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else text
    try:
        if type_ == "integer":
            value = int(text)
            if abs(value) >= 2**63:
                raise ValueError
            return value
        if type_ == "real":
            number = float(text)
            if not abs(number) < 1e300:
                raise ValueError
            return number
    except ValueError:
        raise BadInput(f"{name}: {text!r} is no number") from None
    return text


def decide(
    db: Database, uid: str, verdict: str, who: str, why: str = "", values: Mapping[str, str] | None = None
) -> None:
    """Accept, correct (with the ``values`` of the fields), reject a fact, or withdraw what was said of it.

    Raises:
        BadInput: no such fact or verdict, or values that make no fact.
    """
    if verdict not in ("accept", "correct", "reject", "withdraw"):
        raise BadInput(f"{verdict!r} is no verdict on a fact; one of: accept, correct, reject, withdraw")
    work = db.one("SELECT id FROM works WHERE key = ?", (uid.rsplit(".", 2)[0],))
    made = [j for j in judgements(db, int(work[0])) if f"{j.work}.{j.uid}" == uid] if work is not None else []
    added = next((j for j in reversed(made) if j.verdict == "add"), None)
    if work is not None and added is not None:
        if verdict == "correct":
            raise BadInput("a fact that a reviewer added is withdrawn and added anew")
        judge(db, int(work[0]), added.uid, verdict, None, (added.start, added.end), who, why)
        return
    row = db.one("SELECT id, kind, work_id FROM facts WHERE uid = ?", (uid,))
    if row is None:
        raise BadInput(f"no fact {uid!r} in the catalogue")
    stated = next(facts_of(db, "k.fact_id = ?", (row[0],), [str(row[1])], which="read"), None)
    if stated is None:
        raise BadInput(f"no fact {uid!r} in the catalogue")
    fact = fact_from(stated.fact.kind, values or {}) if verdict == "correct" else None
    if fact is not None and fact == stated.fact:
        raise BadInput("nothing was changed; accept it instead")
    start, end, _ = stated.spans[0]
    judge(db, int(row[2]), uid, verdict, fact, (start, end), who, why)


def add_fact(db: Database, work: int, fact: Fact, span: tuple[int, int], who: str, why: str = "") -> str:
    """Add a fact that the text states at ``span`` and nobody read; its id without the work's key."""
    uid = added_uid(fact, *span)
    judge(db, work, uid, "add", fact, span, who, why)
    return uid
