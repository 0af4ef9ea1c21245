"""The operator's commands about plans: which there are, and which an account has."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from fairline import accounts
from fairline.kit.db import Database
from fairline.kit.errors import BadInput
from fairline.kit.settings import Settings

Arguments = Mapping[str, Any]
Answer = Mapping[str, Any]


def arguments(account: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """`fairline account plan`."""
    plan = account.add_parser("plan", help="say which plan an account has, as its order says")
    plan.add_argument("--account", required=True)
    plan.add_argument("--plan", required=True)
    plan.add_argument("--version", type=int, help="the newest where none is named")
    plan.add_argument("--seats", nargs="*", default=[], metavar="KIND=MANY", help="agent=5 texting=2 voice=2")
    plan.add_argument("--countries", nargs="*", help="where it may text and call, as CH FR; all without it")
    plan.add_argument("--order", default="", help="which order says so")


def _assign(database: Database, settings: Settings, said: Arguments) -> Answer:
    seats = _seats(said["seats"])
    own = database.write_now(
        lambda c: accounts.assign_plan(
            c,
            accounts.COMMAND_LINE,
            said["plan"],
            said["version"],
            seats=seats,
            countries=said["countries"],
            evidence=said["order"],
        ),
        said["account"],
    )
    return {"account": said["account"], "plan": own.plan.name, "version": own.plan.version, "seats": dict(own.seats)}


def _seats(said: list[str]) -> dict[str, int]:
    pairs = [each.partition("=") for each in said]
    if any(not many.isdigit() for _, _, many in pairs):
        raise BadInput(what="seats", fields={"seats": "kit.field.invalid"})
    return {kind: int(many) for kind, _, many in pairs}


COMMANDS: Mapping[str, Callable[[Database, Settings, Arguments], Answer]] = {"account.plan": _assign}
