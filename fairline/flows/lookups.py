"""Asks servers of the account's own for a run: over the one wire, never inside, bounded in time and size."""

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from fairline.flows.events import FlowLookedUp
from fairline.flows.model import Run, State
from fairline.flows.phrases import filled
from fairline.flows.store import runs
from fairline.flows.turns import Inquire, Told
from fairline.journal import HOUSE, append
from fairline.kit.cards import mask
from fairline.kit.db import Unit
from fairline.kit.job import Job, OrElse
from fairline.kit.wire import NoAnswer, Visited
from fairline.kit.work import enqueue

JOB = "flows.lookup"
LARGEST = 100_000  # bytes of an answer
MOST_TAKEN = 20
LONGEST = 200  # signs of a value


def begin(c: Unit, run: Run, state: State, step: Any, asked: Inquire) -> Told | None:
    """Have it asked; the answer comes as an entry."""
    payload = {"run": run.id, "turn": asked.turn, "flow": asked.flow, "step": asked.step}
    enqueue(c, JOB, payload, key=f"{JOB}:{run.id}:{asked.turn}")
    return None


def address(url: str, send: Mapping[str, str], values: Mapping[str, str]) -> str:
    """The address that is asked, with its parameters filled in."""
    told = {name: filled(text, values) for name, text in send.items()}
    return f"{url}{'&' if '?' in url else '?'}{urlencode(told)}" if told else url


def fault(url: str) -> str | None:
    """Why an address is not asked; None where it may be. Where its machine is, the wire looks at itself."""
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.username or parts.password:
        return "address"
    return None


def taken(body: bytes, take: Mapping[str, str]) -> Mapping[str, str] | None:
    """The parts of a JSON answer by their paths (`order.lines.0.name`); None where it is none. What is not there is
    left out, card numbers are hidden.
    """
    try:
        held = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(held, dict | list):
        return None
    found = {name: _at(held, path.split(".")) for name, path in list(take.items())[:MOST_TAKEN]}
    return {name: mask(text[:LONGEST]).text for name, text in found.items() if text}


def _at(held: Any, path: list[str]) -> str:
    for part in path:
        if isinstance(held, dict):
            held = held.get(part)
        elif isinstance(held, list) and part.isdigit() and int(part) < len(held):
            held = held[int(part)]
        else:
            return ""
    if isinstance(held, bool):
        return "true" if held else "false"
    return str(held) if isinstance(held, str | int | float) else ""


def settle(c: Unit, payload: Mapping[str, Any], outcome: str, values: Mapping[str, str], why: str = "") -> None:
    """Write down what was answered; nothing where the run waits for it no more."""
    run = runs.one(c, payload["run"])
    if run is None or run.ended is not None or run.state.awaits.get("lookup") != payload["turn"]:
        return
    event = FlowLookedUp(
        run=run.id, turn=payload["turn"], outcome=outcome, person=run.person, why=why, values=dict(values)
    )
    append(c, HOUSE, event)


def given_up(c: Unit, payload: Mapping[str, Any]) -> None:
    """It could not even be asked."""
    settle(c, payload, "failed", {}, "given_up")


def looks_up(ask_of: "Callable[[Any, str, Mapping[str, Any]], Any]") -> OrElse:
    """The job that asks; `ask_of` reads of a run what to ask: address, what to take of the answer, seconds to wait."""

    async def does(job: Job) -> Callable[[Unit], None]:
        asked = await job.database.read(lambda c: ask_of(c, job.account, job.payload), job.account)
        if asked is None:
            return lambda c: settle(c, job.payload, "failed", {}, "gone")
        url, take, seconds = asked
        outcome, values, why = await _ask(job.database.tools.wire, url, take, seconds)
        return lambda c: settle(c, job.payload, outcome, values, why)

    return OrElse(does, given_up)


async def _ask(wire: Any, url: str, take: Mapping[str, str], seconds: int) -> tuple[str, Mapping[str, str], str]:
    if fault(url) is not None or wire is None or wire.visit is None:
        return "failed", {}, "address"
    try:
        async with asyncio.timeout(seconds):
            seen: Visited = await wire.visit.visit(url, fault)
    except TimeoutError:
        return "failed", {}, "late"
    except NoAnswer as silence:
        return ("not_found", {}, "absent") if "answered 404" in silence.text else ("failed", {}, silence.stage)
    if seen.fault or len(seen.body) > LARGEST:
        return "failed", {}, seen.fault or "large"
    values = taken(seen.body, take)
    if values is None:
        return "failed", {}, "unreadable"
    return ("found", values, "") if values or not take else ("not_found", {}, "absent")
