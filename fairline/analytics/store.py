"""SQL of analytics' follower: lines of conversations, counts by the hour, presences."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields

from fairline.analytics.seen import Key, Seen
from fairline.kit.clock import Millis
from fairline.kit.db import Unit

TABLES = ("analytics_conversations", "analytics_hours", "analytics_states")
_NAMES = tuple(each.name for each in fields(Seen))
_PLACES = ", ".join(f":{name}" for name in _NAMES)
_NEWER = ", ".join(f"{name} = excluded.{name}" for name in _NAMES if name not in ("conversation", "created"))
_KEEP = (
    f"INSERT INTO analytics_conversations(account, {', '.join(_NAMES)}) VALUES(:account, {_PLACES})"
    f" ON CONFLICT(account, conversation) DO UPDATE SET {_NEWER}"
)
_KEY = ("measure", "hour", "channel", "queue", "agent", "brand")
_COUNT = (
    "INSERT INTO analytics_hours(account, measure, hour, channel, queue, agent, brand, many, total)"
    " VALUES(:account, :measure, :hour, :channel, :queue, :agent, :brand, :many, :total)"
    " ON CONFLICT(account, measure, hour, channel, queue, agent, brand) DO UPDATE"
    " SET many = analytics_hours.many + excluded.many, total = analytics_hours.total + excluded.total"
)


def known(c: Unit, conversations: Iterable[str]) -> dict[str, Seen | None]:
    """What is known of some conversations."""
    wanted = sorted(set(conversations))
    if not wanted:
        return {}
    rows = c.all(
        f"SELECT {', '.join(_NAMES)} FROM analytics_conversations WHERE account = :account AND conversation IN (:ids)",
        account=c.account,
        ids=wanted,
    )
    return {row["conversation"]: Seen(**{name: row[name] for name in _NAMES}) for row in rows}


def keep(c: Unit, lines: Sequence[Seen]) -> None:
    """Write conversations as they are seen now."""
    c.many(_KEEP, [{"account": c.account, **{name: getattr(seen, name) for name in _NAMES}} for seen in lines])


def drop(c: Unit, conversation: str) -> None:
    """Forget a conversation that was deleted; what was counted by the hour stays counted."""
    c.run(
        "DELETE FROM analytics_conversations WHERE account = :account AND conversation = :conversation",
        account=c.account,
        conversation=conversation,
    )


def forget_contacts(c: Unit, contacts: Sequence[str]) -> None:
    """Forget whose conversations they were."""
    c.run(
        "UPDATE analytics_conversations SET contact = '' WHERE account = :account AND contact IN (:contacts)",
        account=c.account,
        contacts=contacts,
    )


def count(c: Unit, counts: Mapping[Key, Sequence[int]]) -> None:
    """Add to what is counted by the hour."""
    rows = [
        {**dict(zip(_KEY, key, strict=True)), "account": c.account, "many": many, "total": total}
        for key, (many, total) in sorted(counts.items())
    ]
    c.many(_COUNT, rows)


def turn_presence(c: Unit, member: str, at: Millis, presence: str) -> None:
    """A member's presence changed."""
    values = {"account": c.account, "member": member, "at": at}
    c.run(
        "UPDATE analytics_states SET until = :at WHERE account = :account AND member = :member AND until IS NULL",
        **values,
    )
    c.run(
        "INSERT INTO analytics_states(account, member, since, presence) VALUES(:account, :member, :at, :presence)"
        " ON CONFLICT(account, member, since) DO UPDATE SET presence = excluded.presence, until = NULL",
        presence=presence,
        **values,
    )


def empty(c: Unit) -> None:
    """Forget everything that was counted."""
    for table in TABLES:
        c.run(f"DELETE FROM {table} WHERE account = :account", account=c.account)
