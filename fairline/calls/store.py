"""Writes and reads what an account says of its calls, and how each stands with its recording."""

from typing import Any

import msgspec

from fairline.calls.model import Keeping, Recorded
from fairline.kit.db import Unit

_SETTINGS = "record, queues, must, by_hand, pause_s"


def keeping(c: Unit) -> Keeping:
    """What the account says; where it said nothing, no call is recorded."""
    row = c.one(f"SELECT {_SETTINGS} FROM calls_keeping WHERE account = :account", account=c.account)
    if row is None:
        return Keeping()
    queues = msgspec.json.decode(row["queues"])
    return Keeping(row["record"], queues, bool(row["must"]), bool(row["by_hand"]), row["pause_s"])


def put_keeping(c: Unit, held: Keeping) -> None:
    """Keep what it says."""
    c.run(
        f"INSERT INTO calls_keeping(account, {_SETTINGS}) VALUES(:account, :record, :queues, :must, :by_hand, :pause_s)"
        " ON CONFLICT(account) DO UPDATE SET record = excluded.record, queues = excluded.queues, must = excluded.must,"
        " by_hand = excluded.by_hand, pause_s = excluded.pause_s",
        account=c.account,
        record=held.record,
        queues=msgspec.json.encode(held.queues).decode(),
        must=int(held.must),
        by_hand=int(held.by_hand),
        pause_s=held.pause_s,
    )


def recorded(c: Unit, call: str) -> Recorded:
    """How a call stands with its recording."""
    row = c.one(
        "SELECT asking, heard, declined, act, until FROM calls_recorded WHERE account = :account AND call = :call",
        account=c.account,
        call=call,
    )
    if row is None:
        return Recorded()
    return Recorded(row["asking"], bool(row["heard"]), bool(row["declined"]), row["act"], row["until"])


def change_recorded(c: Unit, call: str, **changes: Any) -> None:
    """Change how it stands."""
    values: dict[str, Any] = {"asking": "", "heard": 0, "declined": 0, "act": "", "until": None}
    sets = ", ".join(f"{name} = excluded.{name}" for name in changes)
    c.run(
        "INSERT INTO calls_recorded(account, call, asking, heard, declined, act, until) VALUES(:account, :call,"
        f" :asking, :heard, :declined, :act, :until) ON CONFLICT(account, call) DO UPDATE SET {sets}",
        account=c.account,
        call=call,
        **values | changes,
    )


def forget_recorded(c: Unit, call: str) -> None:
    """A call is over."""
    c.run("DELETE FROM calls_recorded WHERE account = :account AND call = :call", account=c.account, call=call)
