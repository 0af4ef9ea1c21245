"""The only file of voice that speaks SQL about calls, legs, and what a node is to do."""

from collections.abc import Iterable, Sequence
from typing import Any
from zlib import crc32

from fairline.channels.voice.model import Call, Leg
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_CALL = (
    "id, conversation, person, direction, sender, trunk, act, node, state, started, answered, ended, cause, verified,"
    " recording, why_recording"
)
_LEG = "id, call, kind, member, offer, state, started, answered, muted, held, cause, mos, act"


def add_call(c: Unit, call: Call) -> None:
    """A call that begins."""
    c.run(
        f"INSERT INTO voice_calls(account, {_CALL}) VALUES(:account, :id, :conversation, :person, :direction, :sender,"
        " :trunk, :act, :node, :state, :started, :answered, :ended, :cause, :verified, :recording, :why_recording)",
        account=c.account,
        **{name: getattr(call, name) for name in Call.__slots__},
    )


def change_call(c: Unit, id: str, **values: Any) -> None:
    """Other values of some of its columns."""
    setting = ", ".join(f"{name} = :{name}" for name in values)
    c.run(f"UPDATE voice_calls SET {setting} WHERE account = :account AND id = :id", account=c.account, id=id, **values)


def call(c: Unit, id: str) -> Call | None:
    """One call."""
    row = c.one(f"SELECT {_CALL} FROM voice_calls WHERE account = :account AND id = :id", account=c.account, id=id)
    return _call(row) if row else None


def calls_of_conversation(c: Unit, conversation: str) -> list[Call]:
    """Its calls, oldest first."""
    rows = c.all(
        f"SELECT {_CALL} FROM voice_calls WHERE account = :account AND conversation = :conversation ORDER BY id",
        account=c.account,
        conversation=conversation,
    )
    return [_call(row) for row in rows]


def calls_on(c: Unit, node: str) -> list[Call]:
    """What a node holds, in the unit's account."""
    rows = c.all(
        f"SELECT {_CALL} FROM voice_calls WHERE account = :account AND state IN ('ringing', 'waiting', 'up', 'held')"
        " AND node = :node ORDER BY id",
        account=c.account,
        node=node,
    )
    return [_call(row) for row in rows]


def live_calls(c: Unit) -> list[Call]:
    """Every call that goes on."""
    rows = c.all(
        f"SELECT {_CALL} FROM voice_calls WHERE account = :account AND state IN ('ringing', 'waiting', 'up', 'held')"
        " ORDER BY id",
        account=c.account,
    )
    return [_call(row) for row in rows]


def spoken_in(c: Unit, conversations: Iterable[str]) -> frozenset[str]:
    """Which of these conversations have a call that goes on."""
    rows = c.all(
        "SELECT conversation FROM voice_calls WHERE account = :account"
        " AND state IN ('ringing', 'waiting', 'up', 'held') AND conversation IN (:conversations)",
        account=c.account,
        conversations=list(conversations),
    )
    return frozenset(row["conversation"] for row in rows)


def calls_by(c: Unit, sender: str, since: Millis, until: Millis) -> list[Call]:
    """The calls that came or went by a number of ours between two instants (ms UTC), oldest first."""
    rows = c.all(
        f"SELECT {_CALL} FROM voice_calls WHERE account = :account AND sender = :sender"
        " AND started >= :since AND started < :until ORDER BY started, id",
        account=c.account,
        sender=sender,
        since=since,
        until=until,
    )
    return [_call(row) for row in rows]


def calls_of_person(c: Unit, person: str) -> list[Call]:
    """The calls somebody had, oldest first."""
    rows = c.all(
        f"SELECT {_CALL} FROM voice_calls WHERE account = :account AND person = :person ORDER BY id",
        account=c.account,
        person=person,
    )
    return [_call(row) for row in rows]


def is_on(c: Unit, person: str) -> bool:
    """Whether somebody is on the telephone with us now."""
    return any(each.state != "over" for each in calls_of_person(c, person))


def bridged_at(c: Unit, id: str) -> Millis | None:
    """When the contact and somebody of ours first heard one another."""
    row = c.one("SELECT bridged FROM voice_calls WHERE account = :account AND id = :id", account=c.account, id=id)
    return row["bridged"] if row else None


def accounts_with_calls_on(c: Unit, node: str) -> list[str]:
    """Accounts with calls that a node holds; asked across accounts."""
    rows = c.all(
        "SELECT DISTINCT account FROM voice_calls WHERE state IN ('ringing', 'waiting', 'up', 'held') AND node = :node",
        node=node,
    )
    return [row["account"] for row in rows]


def put_leg(c: Unit, leg: Leg, act: str) -> None:
    """A party that is called in."""
    c.run(
        f"INSERT INTO voice_legs(account, {_LEG}) VALUES(:account, :id, :call, :kind, :member, :offer,"
        " :state, :started, :answered, :muted, :held, :cause, :mos, :act)",
        account=c.account,
        act=act,
        id=leg.id,
        call=leg.call,
        kind=leg.kind,
        member=leg.member,
        offer=leg.offer,
        state=leg.state,
        started=leg.started,
        answered=leg.answered,
        muted=int(leg.is_muted),
        held=int(leg.is_held),
        cause=leg.cause,
        mos=leg.mos,
    )


def change_leg(c: Unit, call: str, id: str, **values: Any) -> None:
    """Other values of some of its columns."""
    setting = ", ".join(f"{name} = :{name}" for name in values)
    c.run(
        f"UPDATE voice_legs SET {setting} WHERE account = :account AND call = :call AND id = :id",
        account=c.account,
        call=call,
        id=id,
        **values,
    )


def legs(c: Unit, call: str) -> list[Leg]:
    """A call's parties, oldest first."""
    rows = c.all(
        f"SELECT {_LEG} FROM voice_legs WHERE account = :account AND call = :call ORDER BY started, id",
        account=c.account,
        call=call,
    )
    return [_leg(row) for row in rows]


def others_on(c: Unit, call: str) -> list[tuple[Millis, Millis | None]]:
    """When somebody outside was on a call beside the contact: from, until (ms UTC; None while they still are)."""
    rows = c.all(
        "SELECT answered, ended FROM voice_legs WHERE account = :account AND call = :call AND kind <> 'contact'"
        " AND member = '' AND answered IS NOT NULL ORDER BY answered, id",
        account=c.account,
        call=call,
    )
    return [(row["answered"], row["ended"]) for row in rows]


def live_legs_of(c: Unit, member: str) -> list[Leg]:
    """The legs on which a member rings or talks."""
    rows = c.all(
        f"SELECT {_LEG} FROM voice_legs WHERE account = :account AND member = :member"
        " AND state IN ('ringing', 'up') ORDER BY started, id",
        account=c.account,
        member=member,
    )
    return [_leg(row) for row in rows]


def leg_of_offer(c: Unit, offer: str) -> Leg | None:
    """The leg an offer rang."""
    row = c.one(
        f"SELECT {_LEG} FROM voice_legs WHERE account = :account AND offer = :offer", account=c.account, offer=offer
    )
    return _leg(row) if row else None


def add_command(c: Unit, id: str, node: str, call: str, body: bytes) -> None:
    """Something for a node to do."""
    c.run(
        "INSERT INTO voice_commands(account, id, node, call, body, at) VALUES(:account, :id, :node, :call, :body, :at)",
        account=c.account,
        id=id,
        node=node,
        call=call,
        body=body,
        at=c.at,
    )


def commands_for(c: Unit, node: str) -> Sequence[Row]:
    """What a node is to do in this account: id, call, body, oldest first."""
    return c.all(
        "SELECT id, call, body FROM voice_commands WHERE account = :account AND node = :node ORDER BY id",
        account=c.account,
        node=node,
    )


def accounts_told(c: Unit, node: str) -> list[str]:
    """Accounts in which a node has something to do; asked across accounts. The table is all but empty at all times."""
    return [
        row["account"] for row in c.all("SELECT DISTINCT account FROM voice_commands WHERE node = :node", node=node)
    ]


def forget_commands(c: Unit, ids: Iterable[str]) -> None:
    """They are in hand."""
    c.run("DELETE FROM voice_commands WHERE account = :account AND id IN (:ids)", account=c.account, ids=list(ids))


def forget_commands_of(c: Unit, call: str) -> None:
    """The call is over: nothing is to be done in it."""
    c.run("DELETE FROM voice_commands WHERE account = :account AND call = :call", account=c.account, call=call)


def node_of(c: Unit, member: str) -> str:
    """The node at which a phone of a member registered last; else the one that gave a sign of life last."""
    row = c.one(
        "SELECT nodes.node AS node FROM voice_nodes AS nodes LEFT JOIN voice_secrets AS secrets"
        " ON secrets.node = nodes.node AND secrets.account = :account AND secrets.member = :member"
        " ORDER BY CASE WHEN secrets.name IS NULL THEN 1 ELSE 0 END, nodes.seen DESC LIMIT 1",
        account=c.account,
        member=member,
    )
    return row["node"] if row else ""


def registered(c: Unit, user: str, node: str, wire: str) -> None:
    """A phone registered at a node, over udp, tcp, tls, ws or wss; asked across accounts."""
    c.run(
        "UPDATE voice_secrets SET node = :node, wire = :wire, seen = :seen WHERE name = :name",
        node=node,
        wire=wire,
        seen=c.at,
        name=user,
    )


def unregistered(c: Unit, user: str, node: str) -> None:
    """It is not at this node any more; it may be at another. Asked across accounts."""
    c.run("UPDATE voice_secrets SET node = '' WHERE name = :name AND node = :node", name=user, node=node)


def phones_of(c: Unit, member: str) -> Sequence[Row]:
    """A member's phones: name, node and how it is connected where it is registered, that node's host and port."""
    return c.all(
        "SELECT secrets.name AS name, secrets.node AS node, wire, secrets.seen AS seen, host, port"
        " FROM voice_secrets AS secrets LEFT JOIN voice_nodes AS nodes ON nodes.node = secrets.node"
        " WHERE account = :account AND member = :member AND (expires IS NULL OR expires > :at)",
        account=c.account,
        member=member,
        at=c.at,
    )


def trunks_mark(c: Unit) -> dict[str, int]:
    """What tells that an account's trunks changed, by account; asked across accounts."""
    marks: dict[str, int] = {}
    for row in c.all("SELECT account, id, held FROM voice_trunks ORDER BY account, id"):
        marks[row["account"]] = crc32(f"{row['id']}{row['held']}".encode(), marks.get(row["account"], 0))
    return marks


def put_node(c: Unit, node: str, host: str, port: int) -> bool:
    """A node says that it is alive; whether it was known."""
    told = {"node": node, "seen": c.at, "host": host, "port": port}
    if c.run("UPDATE voice_nodes SET seen = :seen, host = :host, port = :port WHERE node = :node", **told):
        return True
    c.run("INSERT INTO voice_nodes(node, seen, host, port) VALUES(:node, :seen, :host, :port)", **told)
    return False


def signs_of_life(c: Unit) -> dict[str, int]:
    """When each node said last that it is alive, by its own clock."""
    return {row["node"]: row["seen"] for row in c.all("SELECT node, seen FROM voice_nodes")}


def nodes(c: Unit) -> list[dict[str, Any]]:
    """Every node: its name, when it said last that it is alive, whether it takes no more calls, how many it holds."""
    rows = c.all(
        "SELECT nodes.node AS node, seen, host, port, draining, (SELECT COUNT(*) FROM voice_calls WHERE"
        " voice_calls.node = nodes.node AND state IN ('ringing', 'waiting', 'up', 'held')) AS calls"
        " FROM voice_nodes AS nodes ORDER BY nodes.node"
    )
    return [{**row, "draining": bool(row["draining"])} for row in rows]


def drain_node(c: Unit, node: str, on: bool) -> bool:
    """Have a node take no more calls, or take them again; whether there is such a node."""
    return bool(c.run("UPDATE voice_nodes SET draining = :on WHERE node = :node", on=int(on), node=node))


def others_take(c: Unit, node: str) -> bool:
    """Whether another node takes calls."""
    return c.one("SELECT 1 AS one FROM voice_nodes WHERE node <> :node AND draining = 0", node=node) is not None


def is_draining(c: Unit, node: str) -> bool:
    """Whether a node is to take no more calls."""
    row = c.one("SELECT draining FROM voice_nodes WHERE node = :node", node=node)
    return bool(row and row["draining"])


def nodes_with_calls(c: Unit) -> list[str]:
    """Nodes that calls stand written on as live; asked across accounts."""
    rows = c.all("SELECT DISTINCT node FROM voice_calls WHERE state IN ('ringing', 'waiting', 'up', 'held')")
    return [row["node"] for row in rows]


def forget_node(c: Unit, node: str) -> None:
    """It is gone, its calls were ended, and no phone is there."""
    c.run("UPDATE voice_secrets SET node = '' WHERE node = :node", node=node)
    c.run("DELETE FROM voice_nodes WHERE node = :node", node=node)


def forget_commands_for(c: Unit, node: str) -> None:
    """Nobody will carry out what a dead node was to do in this account."""
    c.run("DELETE FROM voice_commands WHERE account = :account AND node = :node", account=c.account, node=node)


def _call(row: Row) -> Call:
    return Call(**{name: row[name] for name in Call.__slots__})


def _leg(row: Row) -> Leg:
    return Leg(
        id=row["id"],
        call=row["call"],
        kind=row["kind"],
        member=row["member"],
        offer=row["offer"],
        state=row["state"],
        started=row["started"],
        answered=row["answered"],
        is_muted=bool(row["muted"]),
        is_held=bool(row["held"]),
        cause=row["cause"],
        mos=row["mos"],
        act=row["act"],
    )
