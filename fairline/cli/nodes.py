"""The operator's commands about the processes that take calls: which there are, and that one takes no more."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.channels.voice import store
from fairline.kit.db import EVERY_ACCOUNT, Database
from fairline.kit.errors import NotFound
from fairline.kit.settings import Settings

Arguments = Mapping[str, Any]
Answer = Mapping[str, Any]


def arguments(verbs: Any) -> None:
    """`node list` and `node drain`."""
    node = verbs.add_parser("node", help="processes that take calls").add_subparsers(dest="noun_verb", required=True)
    listed = node.add_parser("list", help="list them, with the calls each holds")
    drain = node.add_parser("drain", help="have one take no more calls; those it holds go on")
    drain.add_argument("node", help="its name, as in the list")
    drain.add_argument("--undo", action="store_true", help="have it take calls again")
    for each in (listed, drain):
        each.add_argument("--json", action="store_true", help="answer as JSON")


def _list(database: Database, settings: Settings, said: Arguments) -> Answer:
    return {"items": database.read_now(store.nodes, EVERY_ACCOUNT)}


def _drain(database: Database, settings: Settings, said: Arguments) -> Answer:
    on = not said["undo"]
    if not database.write_now(lambda c: store.drain_node(c, said["node"], on), EVERY_ACCOUNT):
        raise NotFound(what=said["node"])
    return {"node": said["node"], "draining": on}


COMMANDS: Mapping[str, Callable[[Database, Settings, Arguments], Answer]] = {"node.list": _list, "node.drain": _drain}
