"""Looks through every backup: takes out accounts that left, signs what was found, removes what is too old.

Clause TDP19-TERM-90. An account's part and the key that opens it go as soon as the account is deleted; no backup is so
old that whoever was erased after it could stand in one when the ninetieth day begins.
"""

from collections.abc import Sequence
from functools import partial

import msgspec

from fairline.kit.clock import Millis, to_text
from fairline.kit.db import EVERY_ACCOUNT, Database, Row, Unit
from fairline.privacy.backups.ends import note_departure
from fairline.privacy.backups.model import Manifest, Removed
from fairline.privacy.backups.shelf import Shelf
from fairline.privacy.leaving import certificates, store
from fairline.privacy.leaving.model import DAY, LIMIT, Copies, Looked

LAST_RESORT = LIMIT - 5  # days a backup stands even where no newer one could be made
EVE = LIMIT - 1  # the day on which it is looked once more, so that the ninetieth begins with nothing left
HOW = "Every backup in the installation's folder was looked through."


def look(database: Database, shelf: Shelf) -> int:
    """Take every account that left out of every backup, and have its certificate say so; how many were taken out."""
    now, taken = database.tools.now(), 0
    gone = database.read_now(store.departed, EVERY_ACCOUNT)
    for manifest in shelf.all():
        left = [row["departed"] for row in gone if manifest.holds(row["departed"])]
        if left:
            shelf.change(_without(manifest, left, now))
            taken += len(left)
    held = shelf.all()
    for row in gone:
        if _is_to_be_told(row, held, now):
            told = Copies(to_text(now) or "", HOW, "house", _seen(held, row["departed"]))
            database.write_now(partial(_tell, shelf=shelf, row=row, told=told), EVERY_ACCOUNT)
    if taken:
        shelf.sweep()
    return taken


def prune(shelf: Shelf, days: int, now: Millis) -> list[str]:
    """Remove the backups that are older than so many days, where a newer one stands; at the last, those too where none
    does. The names of those that went.
    """
    every = shelf.all()
    old = [each for place, each in enumerate(every) if each.made_at <= now - (days if place else LAST_RESORT) * DAY]
    for each in old:
        shelf.remove(each)
    if old:
        shelf.sweep()
    return [each.id for each in old]


def _without(manifest: Manifest, left: Sequence[str], at: Millis) -> Manifest:
    parts = tuple(part for part in manifest.parts if part.account not in left)
    removed = (*manifest.removed, *(Removed(account, at) for account in left))
    return msgspec.structs.replace(manifest, parts=parts, removed=removed)


def _seen(held: Sequence[Manifest], account: str) -> tuple[Looked, ...]:
    """Each backup, since when it holds the account no more; empty where it never did."""
    return tuple(
        Looked(each.id, to_text(each.made_at) or "", next((to_text(one.at) or "" for one in each.removed
               if one.account == account), ""))
        for each in held
    )  # fmt: skip


def _is_to_be_told(row: Row, held: Sequence[Manifest], now: Millis) -> bool:
    """Whether nobody spoke of it yet, something was found just now, or the ninetieth day is about to begin."""
    if not row["copies"] or Removed(row["departed"], now) in [one for each in held for one in each.removed]:
        return True
    eve = row["ended_at"] + EVE * DAY
    return now >= eve and msgspec.json.decode(row["copies"], type=Copies).at < (to_text(eve) or "")


def _tell(c: Unit, shelf: Shelf, row: Row, told: Copies) -> None:
    before = msgspec.json.decode(row["copies"], type=Copies) if row["copies"] else None
    if before is not None and before.by != "house":  # the operator's own words stay beside what was found
        told = msgspec.structs.replace(told, how=before.how, by=before.by)
    note_departure(shelf, certificates.say(c, row["id"], told))
