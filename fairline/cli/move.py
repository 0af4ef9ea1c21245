"""Moving in and out from the command line: `fairline move in`, `fairline move out`, `fairline move list`."""

import argparse
import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from fairline.app import build
from fairline.cli import control
from fairline.cli.operate import run_command
from fairline.kit.db import engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.lock import AlreadyRunning, FolderLock
from fairline.kit.settings import Settings

Arguments = Mapping[str, Any]
Answer = Mapping[str, Any]
Ask = Callable[[str, Arguments], Awaitable[Answer]]


def move(settings: Settings, said: argparse.Namespace) -> int:
    """Carry out one of the verbs."""
    for name in ("place", "file"):  # it may be another process that reads there, and it stands somewhere else
        if hasattr(said, name):
            setattr(said, name, str(Path(getattr(said, name)).absolute()))
    return asyncio.run(_carried_out(settings, said))


async def _carried_out(settings: Settings, said: argparse.Namespace) -> int:
    """In this process where the database is free, else in the one that holds it."""
    verb = {"in": _in, "out": _out, "list": _list}[said.noun_verb]
    if not settings.database:
        try:
            lock = FolderLock(settings.data)
        except AlreadyRunning:
            return await verb(lambda command, told: control.ask(settings.data, command, told), said)
        try:
            return await _here(settings, verb, said)
        finally:
            lock.release()
    return await _here(settings, verb, said)


async def _here(settings: Settings, verb: Callable[[Ask, argparse.Namespace], Awaitable[int]], said: Any) -> int:
    engine = engine_for(settings.database, settings.data)
    await asyncio.to_thread(prepare, engine)
    house = build(settings, engine=engine)
    try:
        return await verb(lambda command, told: run_command(house.database, settings, command, told), said)
    finally:
        await asyncio.to_thread(house.database.close)


async def _in(ask: Ask, said: argparse.Namespace) -> int:
    spec: dict[str, Any] = {"folder": said.place}
    spec |= {name: getattr(said, name) for name in ("called", "mailbox") if getattr(said, name)}
    spec |= {"ours": said.ours} if said.ours else {}
    spec |= {"columns": json.loads(said.columns)} if said.columns else {}
    told = {"account": said.account, "kind": said.kind, "spec": spec, "look": said.look}
    answer = await ask("move.begin", told)
    while "problem" not in answer and answer["state"] in ("looking", "running"):
        answer = await ask("move.step", {"account": answer["account"], "move": answer["move"]})
        _tell_far(answer)
    return _told(answer, said)


async def _out(ask: Ask, said: argparse.Namespace) -> int:
    answer = await ask("move.want", {"account": said.account, "recipient": said.recipient, "file": said.file})
    while "problem" not in answer and answer["state"] == "running":
        answer = await ask("move.step", {"account": answer["account"], "move": answer["move"]})
        _tell_far(answer)
    if "problem" not in answer:
        answer = await ask("move.fetch", {"account": answer["account"], "move": answer["move"], "file": said.file})
    return _told(answer, said)


async def _list(ask: Ask, said: argparse.Namespace) -> int:
    return _told(await ask("move.list", {"account": said.account}), said)


def _tell_far(answer: Answer) -> None:
    if "problem" not in answer and sys.stderr.isatty():
        done = sum(each["made"] + each["known"] + each["left_out"] for each in answer["counts"].values())
        print(f"\r{answer['state']}: {answer['noun'] or '…'} {done}   ", end="", file=sys.stderr, flush=True)


def _told(answer: Answer, said: argparse.Namespace) -> int:
    from fairline.cli import _plainly, _say_no, _sentences

    if "problem" in answer:
        if said.json:
            print(json.dumps(answer, ensure_ascii=False))
        _say_no(_sentences(answer["problem"]))
    print(json.dumps(answer, ensure_ascii=False) if said.json else _plainly(answer))
    return 0 if answer.get("state") not in ("failed", "refused") else 1
