"""The operator's commands: accounts, members, tokens, verify, replay, keys, backup."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from typing import Any

from fairline import accounts, agreements, journal, security
from fairline.app import MODULES, introduce
from fairline.cli import backup, control, moves, nodes, plans, texting
from fairline.kit import crypto
from fairline.kit.blobs import Folder
from fairline.kit.clock import Millis, SystemClock, to_millis
from fairline.kit.crypto import open_keyring
from fairline.kit.db import EVERY_ACCOUNT, Database, Tools, Unit, engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.errors import BadInput, Problem
from fairline.kit.ids import Ids
from fairline.kit.lock import AlreadyRunning, FolderLock
from fairline.kit.settings import Settings

Arguments = Mapping[str, Any]
Answer = Mapping[str, Any]
ON_COMMAND = "duty:command"  # what commands follow in accounts: see privacy/operators/duties.toml


class NobodyListens(Problem):
    """A process holds the data folder `folder`, and takes no commands."""

    type = "nobody-listens"


async def carry_out(settings: Settings, command: str, arguments: Arguments) -> Answer:
    """Run a command: in this process where the database is free, else in the process that holds it.

    Raises NobodyListens.
    """
    if not settings.database:
        try:
            lock = FolderLock(settings.data)
        except AlreadyRunning:
            return await _there(settings, command, arguments)
        try:
            return await _here(settings, command, arguments)
        finally:
            lock.release()
    return await _here(settings, command, arguments)


async def _there(settings: Settings, command: str, arguments: Arguments) -> Answer:
    try:
        return await control.ask(settings.data, command, arguments)
    except (ConnectionError, FileNotFoundError, ValueError) as error:
        raise NobodyListens(folder=str(settings.data)) from error


async def _here(settings: Settings, command: str, arguments: Arguments) -> Answer:
    engine = engine_for(settings.database, settings.data)
    await asyncio.to_thread(prepare, engine)
    tools = Tools(SystemClock(), Ids(), open_keyring(settings.keys), Folder(settings.data / "blobs"))
    introduce(tools, MODULES)
    database = Database(engine, tools)
    try:
        return await run_command(database, settings, command, arguments)
    finally:
        await asyncio.to_thread(database.close)


async def run_command(database: Database, settings: Settings, command: str, arguments: Arguments) -> Answer:
    """Carry out a command on an open database; a problem comes back as `{"problem": …}`."""
    try:
        return await asyncio.to_thread(COMMANDS[command], database.under(ON_COMMAND), settings, arguments)
    except Problem as problem:
        return {"problem": problem.told("en")}


def _create_account(database: Database, settings: Settings, said: Arguments) -> Answer:
    return security.create_account(
        database,
        name=said["name"],
        owner_email=said["owner_email"],
        owner_name=said["owner_name"],
        owner_password=said["owner_password"],
        country=said["country"],
        locale=said["locale"],
        time_zone=said["time_zone"],
        url=address_of(settings),
    )


def _list_accounts(database: Database, settings: Settings, said: Arguments) -> Answer:
    return {"items": database.read_now(accounts.every_account, EVERY_ACCOUNT)}


def _standing(database: Database, settings: Settings, said: Arguments) -> Answer:
    database.write_now(lambda c: _set_standing(c, said), said["account"])
    return {"account": said["account"], "standing": said["state"]}


def _set_standing(c: Unit, said: Arguments) -> None:
    """At once, or from an announced day on; whatever was announced before is void."""
    since = said.get("since") or ""
    if since and said["state"] != "suspended":
        raise BadInput(what="since", fields={"since": "kit.field.invalid"})
    accounts.call_off_suspension(c)
    if since:
        accounts.announce_suspension(c, _instant(since), said["reason"])
    else:
        accounts.set_standing(c, said["state"], said["reason"])


def _instant(said: str) -> Millis:
    try:
        found = datetime.fromisoformat(said)
    except ValueError as error:
        raise BadInput(what="since", fields={"since": "kit.field.invalid"}) from error
    return to_millis(found if found.tzinfo else found.replace(tzinfo=UTC))


def _operator(database: Database, settings: Settings, said: Arguments) -> Answer:
    account = said["account"]
    before = database.read_now(accounts.operator_account, EVERY_ACCOUNT)
    database.read_now(accounts.account, account)  # that there is one, before another is dismissed
    if before not in (None, account):
        database.write_now(accounts.dismiss_operator, before)
    database.write_now(accounts.appoint_operator, account)
    return {"operator": account, "before": before}


def _invite(database: Database, settings: Settings, said: Arguments) -> Answer:
    return security.invite_member(
        database,
        said["account"],
        email=said["email"],
        name=said["name"],
        role=said["role"],
        url=address_of(settings),
    )


def _create_token(database: Database, settings: Settings, said: Arguments) -> Answer:
    account = said["account"] or _only_account(database)
    return security.create_token(
        database, account, name=said["name"], scopes=said["scope"], days=said["days"], forever=said["forever"]
    )


def _verify(database: Database, settings: Settings, said: Arguments) -> Answer:
    started = time.perf_counter()
    found = [
        asdict(database.read_now(partial(journal.verify, account=account), account))
        for account in _accounts(database, said)
    ]
    broken = next((each for each in found if not each["holds"]), None)
    changed = [
        asdict(each) for account in _accounts(database, said) for each in database.read_now(agreements.altered, account)
    ]
    return {
        "holds": broken is None and not changed,
        "agreements_changed": list({(each["document"], each["version"]): each for each in changed}.values()),
        "entries": sum(each["entries"] for each in found),
        "first_broken": None if broken is None else {"account": broken["account"], "number": broken["first_broken"]},
        "seconds": round(time.perf_counter() - started, 3),
        "accounts": found,
    }


def _replay(database: Database, settings: Settings, said: Arguments) -> Answer:
    known = {projection.name: projection for module in MODULES for projection in module.projections}
    rebuilds = {name: rebuild for module in MODULES for name, rebuild in module.rebuilds.items()}
    if said["projection"] in rebuilds:
        return _rebuild(database, rebuilds[said["projection"]], said)
    if said["projection"] not in known:
        return {"projections": sorted([*known, *rebuilds])}
    projection, started = known[said["projection"]], time.perf_counter()
    done = [
        asdict(database.write_now(lambda c: journal.replay(c, projection), account))
        for account in _accounts(database, said)
    ]
    return {
        "same": all(each["same"] for each in done),
        "entries": sum(each["entries"] for each in done),
        "seconds": round(time.perf_counter() - started, 3),
        "accounts": done,
    }


def _rebuild(database: Database, rebuild: Callable[[Unit], int], said: Arguments) -> Answer:
    """What a follower keeps is made anew; what stood there before is no proof of anything, so it is not compared."""
    started = time.perf_counter()
    done = {account: database.write_now(rebuild, account) for account in _accounts(database, said)}
    return {
        "entries": sum(done.values()),
        "seconds": round(time.perf_counter() - started, 3),
        "accounts": [{"account": account, "entries": entries} for account, entries in done.items()],
    }


def _rotate(database: Database, settings: Settings, said: Arguments) -> Answer:
    ring = crypto.rotate(settings.keys)
    database.tools.keyring.take_over(ring)
    done = 0
    for wrap_anew in (journal.rewrap, security.rewrap):
        while wrapped := database.write_now(wrap_anew, EVERY_ACCOUNT):
            done += wrapped
    return {"current": ring.current, "wrapped": done}


def _accounts(database: Database, said: Arguments) -> list[str]:
    held = [account for account, _ in database.read_now(journal.accounts, EVERY_ACCOUNT)]
    return [account for account in held if said.get("account") in (None, account)]


def _only_account(database: Database) -> str:
    held = [each["id"] for each in database.read_now(accounts.every_account, EVERY_ACCOUNT)]
    if len(held) != 1:
        raise BadInput(what=f"--account is needed: there are {len(held)} accounts ({', '.join(held[:5])})")
    return str(held[0])


def address_of(settings: Settings) -> str:
    """The address the world reaches us by."""
    return settings.url or f"http://{settings.host}:{settings.port}"


COMMANDS: Mapping[str, Callable[[Database, Settings, Arguments], Answer]] = {
    "account.create": _create_account,
    "account.list": _list_accounts,
    "account.standing": _standing,
    "account.operator": _operator,
    "member.invite": _invite,
    "token.create": _create_token,
    "verify": _verify,
    "replay": _replay,
    "key.rotate": _rotate,
    **moves.COMMANDS,
    **texting.COMMANDS,
    **plans.COMMANDS,
    **backup.COMMANDS,
    **nodes.COMMANDS,
}
