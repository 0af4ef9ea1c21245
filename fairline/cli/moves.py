"""What the process that holds the database does for `fairline move`."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from fairline import accounts
from fairline.journal import HOUSE, Actor
from fairline.kit.db import EVERY_ACCOUNT, Database
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.settings import Settings
from fairline.platform import moving

Arguments = Mapping[str, Any]
Answer = Mapping[str, Any]
SLICE = 2_000  # ms of work before the next word of how far it is


def _begin(database: Database, settings: Settings, said: Arguments) -> Answer:
    account = _account(database, said)

    def unit(c: Any) -> str:
        begun = moving.begin(c, HOUSE, said["kind"], said["spec"])
        if said["look"]:
            return moving.look(c, HOUSE, begun.id, later=False).id if begun.state != "looking" else begun.id
        return moving.run(c, HOUSE, begun.id, later=False).id

    return _view(database, account, database.write_now(unit, account))


def _want(database: Database, settings: Settings, said: Arguments) -> Answer:
    if Path(said["file"]).exists():
        raise BadInput(what=said["file"])
    account = _account(database, said)

    def unit(c: Any) -> str:
        member = accounts.member_by_email(c, said["recipient"].strip().lower())
        if member is None:
            raise NotFound(what=said["recipient"])
        return moving.want(c, Actor("member", member.id), [member.id], 1, later=False).id

    return _view(database, account, database.write_now(unit, account))


def _step(database: Database, settings: Settings, said: Arguments) -> Answer:
    moving.work_on(database, said["account"], said["move"], SLICE)
    return _view(database, said["account"], said["move"])


def _fetch(database: Database, settings: Settings, said: Arguments) -> Answer:
    account, move = said["account"], said["move"]
    pieces = moving.fetched(database, account, move)
    with open(said["file"], "xb") as file:
        for piece in pieces:
            file.write(piece)
    return {**_view(database, account, move), "file": said["file"]}


def _listed(database: Database, settings: Settings, said: Arguments) -> Answer:
    account = _account(database, said)
    found = database.read_now(moving.every_move, account)
    return {"items": [_view(database, account, each.id) for each in found]}


def _view(database: Database, account: str, id: str) -> Answer:
    found = database.read_now(lambda c: moving.any_move(c, id), account)
    return {
        "move": found.id,
        "account": account,
        "kind": found.kind,
        "state": found.state,
        "because": found.because,
        "noun": found.position.noun,
        "number": found.position.number,
        "counts": found.counts,
        "notes": found.notes,
        "report": found.report,
    }


def _account(database: Database, said: Arguments) -> str:
    """The account that is meant: the one named, or the only one. Raises BadInput."""
    if said["account"]:
        return str(said["account"])
    held = [each["id"] for each in database.read_now(accounts.every_account, EVERY_ACCOUNT)]
    if len(held) != 1:
        raise BadInput(what=f"--account is needed: there are {len(held)} accounts ({', '.join(held[:5])})")
    return str(held[0])


COMMANDS: Mapping[str, Callable[[Database, Settings, Arguments], Answer]] = {
    "move.begin": _begin,
    "move.want": _want,
    "move.step": _step,
    "move.fetch": _fetch,
    "move.list": _listed,
}
