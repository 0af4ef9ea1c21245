"""Tells the node that holds a call what to do, and gives members' phones what they register with."""

import msgspec

from fairline.channels.voice import store
from fairline.channels.voice.commands import AnyCommand, Command
from fairline.channels.voice.events import LegStarted
from fairline.channels.voice.model import Call
from fairline.gate import ruling_on
from fairline.journal import Actor, append
from fairline.kit.crypto import open_seal
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound

_ABOUT = b"voice command"


def command(c: Unit, *commands: Command) -> None:
    """Have them carried out, one after the other, by the node that holds the call. For a call that is over, or never
    was, nothing happens.
    """
    for each in commands:
        held = store.call(c, each.call)
        if held is None or held.state == "over":
            continue
        named = msgspec.structs.replace(each, id=each.id or c.new_id("cmd"))
        body = msgspec.json.encode(named)
        sealed = c.tools.keyring.seal(_key(c), body, _ABOUT)
        # A later command must not overtake an earlier one of the same instant: ids of one unit rise.
        store.add_command(c, c.new_id("vcm"), held.node, each.call, sealed)
    # The node looks when its account is poked; what is written here may be no entry of the journal.
    c.pokes.setdefault(c.account, 0)


def told(c: Unit, node: str) -> dict[str, AnyCommand]:
    """What a node is to do now, in order, each under a name of its own, until it is forgotten."""
    key = _key(c)
    return {
        row["id"]: msgspec.json.decode(open_seal(key, row["body"], _ABOUT), type=AnyCommand)
        for row in store.commands_for(c, node)
    }


def _key(c: Unit) -> bytes:
    return c.tools.keyring.derive("voice")


def node_of(c: Unit, member: str) -> str:
    """The node a member's phones are at: where one registered last, or any that is alive."""
    return store.node_of(c, member)


def permit_of(c: Unit, held: Call) -> int | None:
    """The number of the entry that permits the act of a call we make; None where it is no longer permitted."""
    try:
        ruling = ruling_on(c, held.act)
    except NotFound:
        return None
    return ruling.number if ruling.outcome == "permitted" and not ruling.withdrawn else None


def started_leg(c: Unit, call: str, member: str) -> str:
    """The leg on which a member keyed a number: it is up from the start."""
    leg = c.new_id("leg")
    append(c, Actor("member", member), LegStarted(call=call, leg=leg, kind="agent", member=member))
    return leg
