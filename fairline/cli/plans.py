"""The operator's commands about accounts: which plan one has, which mode it works in, and lists of sanctions."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from fairline import accounts
from fairline.kit.db import EVERY_ACCOUNT, Database
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

    mode = account.add_parser("mode", help="set an account to a mode of work, or to none")
    mode.add_argument("--account", required=True)
    mode.add_argument("--mode", default="", help="fedramp or employee; none without it")
    mode.add_argument("--order", required=True, help="which order or letter says so")
    sanctions = account.add_parser("sanctions", help="bring a list of sanctions in, and compare every account with it")
    sanctions.add_argument("file")
    sanctions.add_argument("--source", required=True, choices=["eu", "un", "ofac"])
    for each in (mode, sanctions):
        each.add_argument("--json", action="store_true", help="answer as JSON")


def _mode(database: Database, settings: Settings, said: Arguments) -> Answer:
    mode = database.write_now(
        lambda c: accounts.choose_mode(c, accounts.COMMAND_LINE, said["mode"], said["order"]), said["account"]
    )
    return {"account": said["account"], "mode": mode.name if mode else "", "version": mode.version if mode else 0}


def _sanctions(database: Database, settings: Settings, said: Arguments) -> Answer:
    try:
        body = Path(said["file"]).read_bytes()
    except OSError as error:
        raise BadInput(what=said["file"], fields={"file": "kit.field.invalid"}) from error
    many = database.write_now(lambda c: accounts.bring_in_sanctions(c, said["source"], body), EVERY_ACCOUNT)
    return {"source": said["source"], "entries": many}


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


COMMANDS: Mapping[str, Callable[[Database, Settings, Arguments], Answer]] = {
    "account.plan": _assign,
    "account.mode": _mode,
    "account.sanctions": _sanctions,
}
