"""What follows the ruling on an export: links to those outside, an end, and its dropping when one is forgotten."""

import base64
import hashlib
import hmac
import json
from collections.abc import Sequence
from typing import Any

from fairline.accounts import account, notify
from fairline.analytics import events, kept, kept_series
from fairline.analytics.exports import recordings
from fairline.analytics.exports.wanted import WHAT, file_name
from fairline.gate import Export, Mail, permitted, submit
from fairline.journal import HOUSE, Entry, about, actor_from, append, destroy
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.kit.plugin import Follower
from fairline.kit.words import say
from fairline.kit.work import enqueue

DROP = "analytics.drop"
GONE = frozenset({"ContactErased", "RecordingForgotten", "ConversationDeleted"})  # a file goes with them
HANDED = "analytics.handed"  # the job that notes who was handed what
DAY = 86_400_000
MOST_ENTRIES = 5_000  # about one export: the first of them has the addresses


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Carry out what was ruled on exports; drop those somebody forgotten may stand in."""
    for entry in entries:
        if entry.kind in GONE:
            for row in kept.live_exports(c):
                if _goes(c, row, entry):
                    drop(c, row, "erased")
        elif (export := _export(c, entry)) is not None:
            _ruled(c, export, entry)


def _goes(c: Unit, row: Row, entry: Entry[Any]) -> bool:
    """Whether a file goes: somebody forgotten may stand in it, or the recording it was made of is kept no more."""
    if entry.kind == "ContactErased":
        return bool(row["made"] <= entry.at)
    return row["what"] == recordings.WHAT and recordings.kept(c, json.loads(row["spec"])["recording"]) is None


def _ruled(c: Unit, row: Row, entry: Entry[Any]) -> None:
    if entry.kind == "ActPermitted":
        _release(c, row, entry)
    elif row["state"] == "waiting":
        append(c, HOUSE, events.ExportRefused(export=row["id"]))
        drop(c, row, "refused")
        if row["series"]:
            _say_withheld(c, row)


def _say_withheld(c: Unit, row: Row) -> None:
    """One part of what repeats did not leave: whoever has it made, and the admins, are told each time."""
    held = kept_series.one(c, row["series"])
    notify(
        c,
        HOUSE,
        "analytics.notice.withheld",
        ("owner", "admin"),
        members=(actor_from(row["asked_by"]).id,),
        values={"name": held["name"] if held else ""},
        clause="DTA-EXPORT-RECIPIENT",
        letter=True,
        href="/supervise/exports",
    )


def _export(c: Unit, entry: Entry[Any]) -> Row | None:
    if entry.kind != "ActWithdrawn" and entry.event.kind != Export.__name__:
        return None
    return kept.export_of(c, entry.event.act)


def _release(c: Unit, row: Row, entry: Entry[Any]) -> None:
    act = permitted(entry)
    if not isinstance(act, Export) or act.what not in (WHAT, recordings.WHAT) or row["state"] != "waiting":
        return
    until = entry.at + row["days"] * DAY
    append(c, HOUSE, events.ExportReleased(export=row["id"], until=until))
    enqueue(c, DROP, {"export": row["id"]}, due=until, key=f"{DROP}:{row['id']}")
    outside = addresses(c, row)
    if outside:
        enqueue(c, HANDED, {"export": row["id"]}, key=f"{HANDED}:{row['id']}")
    for recipient, address in outside.items():
        kept.open_door(c, lookup(token(c, row["id"], recipient)), row["id"], recipient)
        _tell(c, row, recipient, address, until)


def addresses(c: Unit, row: Row) -> dict[str, str]:
    """The addresses of an export, as they stand sealed in the journal."""
    entries = about(c, row["id"], most=MOST_ENTRIES)
    held: dict[str, str] = next((e.event.addresses for e in entries if e.kind == "ExportWanted"), {})
    return held


def _tell(c: Unit, row: Row, recipient: str, address: str, until: Millis) -> None:
    link = f"{_house_address(c)}/x/{token(c, row['id'], recipient)}"
    said = {"account": account(c).name, "name": file_name(row), "link": link, "days": row["days"]}
    write(c, row, address, "analytics.mail.link", **said)


def write(c: Unit, row: Row, address: str, key: str, **said: Any) -> None:
    """Mail a recipient outside, in the account's language, by whoever asked for the export."""
    language, by = account(c).locale, actor_from(row["asked_by"])
    mail = Mail(
        id=c.new_id("act"),
        person=row["person"],
        member=by.id if by.kind == "member" else None,
        app=by.id if by.kind == "app" else None,
        purpose="export_link",
        address=address,
        subject=say(f"{key}.subject", language, **said),
        text=say(f"{key}.text", language, **said),
        language=language[:2],
        words=f"{key}.text",
    )
    submit(c, mail, by)


def _house_address(c: Unit) -> str:
    held = c.tools.settings
    return "" if held is None else str(held.url or f"http://{held.host}:{held.port}")


def drop(c: Unit, row: Row, because: str) -> None:
    """Throw the file and its key away; no link leads to it any more."""
    destroy(c, row["person"])
    append(c, HOUSE, events.ExportDropped(export=row["id"], because=because))
    kept.shut_doors(c, row["id"])
    if row["blob"]:
        c.tools.blobs.delete(row["blob"])


def drop_when_over(c: Unit, payload: Any) -> None:
    """Its time is over."""
    row = kept.export(c, payload["export"])
    if row is not None and row["state"] == "ready":
        drop(c, row, "over")


def token(c: Unit, export: str, recipient: str) -> str:
    """The secret part of a link: nobody without the house's key can make it."""
    key = c.tools.keyring.derive("export links")
    made = hmac.new(key, f"{c.account}|{export}|{recipient}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(made).decode().rstrip("=")


def lookup(said: str) -> str:
    """How a link's secret is kept."""
    return hashlib.sha256(said.encode()).hexdigest()


RELEASE = Follower("analytics.exports", frozenset({"ActPermitted", "ActRefused", "ActWithdrawn"}) | GONE, follow)
