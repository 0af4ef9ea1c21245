"""What becomes of two contacts that were found to be one.

The survivor keeps what it says itself and takes from the other what it does not say; addresses, opt-outs and notes of
both stay. So it does not matter in which order several are joined, as long as the same one speaks for all: each value
is the first one told in the order in which they were joined, or all of them.
"""

from fairline.crm import store
from fairline.crm.model import SURENESS
from fairline.kit.db import Row, Unit

_FIRST_TOLD = ("name", "locale", "company")
_PLACE = ("country", "region", "time_zone", "known_from")


def fold(c: Unit, survivor: str, other: str) -> None:
    """Let `survivor` speak for `other`."""
    mine, theirs = store.contacts.one(c, survivor), store.contacts.one(c, other)
    if mine is None or theirs is None:
        return
    store.contacts.update(c, survivor, _columns(mine, theirs))
    _addresses(c, survivor, other)
    _values(c, survivor, other)
    _opt_outs(c, survivor, other)
    store.contacts.speak_for(c, survivor, other)


def _columns(mine: Row, theirs: Row) -> dict[str, str | None]:
    columns: dict[str, str | None] = {name: mine[name] or theirs[name] for name in _FIRST_TOLD}
    # A place is one statement: the surer one stands whole, the survivor's where both are as sure.
    surer = theirs if SURENESS[theirs["known_from"]] > SURENESS[mine["known_from"]] else mine
    columns |= {name: surer[name] for name in _PLACE}
    columns["note"] = "\n\n".join(note for note in (mine["note"], theirs["note"]) if note)
    return columns


def _addresses(c: Unit, survivor: str, other: str) -> None:
    rows = store.addresses.rows(c, other)
    store.addresses.drop(c, [other])
    for row in rows:
        store.addresses.put(c, survivor, row)


def _values(c: Unit, survivor: str, other: str) -> None:
    held = store.values.some(c, [survivor, other])
    mine = held.get(survivor, {})
    store.values.drop(c, [other])
    for field, value in held.get(other, {}).items():
        if field not in mine:
            store.values.put(c, survivor, field, value)


def _opt_outs(c: Unit, survivor: str, other: str) -> None:
    rows = store.opt_outs.some(c, [other]).get(other, [])
    store.opt_outs.drop(c, [other])
    for row in rows:
        store.opt_outs.put(c, survivor, row["channel"], row["at"], row["actor"], row["why"])
