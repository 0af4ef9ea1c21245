"""Many things asked for at once: done a few at a time in the background, each whole or not at all."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from fairline.journal import actor_from
from fairline.kit.clock import Millis
from fairline.kit.crypto import open_seal
from fairline.kit.db import Row, Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.work import enqueue
from fairline.platform.zendesk import store
from fairline.platform.zendesk.apart import apart
from fairline.platform.zendesk.errors import Refused
from fairline.platform.zendesk.who import Who

JOB = "zendesk.many"
AT_ONCE = 10
KEPT: Millis = 24 * 3_600_000

Does = Callable[[Unit, Who, Mapping[str, Any]], Mapping[str, Any]]


class _Asker(msgspec.Struct, frozen=True):
    actor: str
    member: str
    permissions: tuple[str, ...]
    language: str
    home: str


def start(c: Unit, who: Who, verb: str, wanted: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Have a verb done to each of these; the job's state, as clients see it."""
    made = c.new_id("many").removeprefix("many_")
    asker = _Asker(str(who.actor), who.member, tuple(sorted(who.permissions)), who.language, who.home)
    sealed = c.tools.keyring.seal(_key(c), msgspec.json.encode(list(wanted)), made.encode())
    store.put_many(c, made, verb, sealed, len(wanted), msgspec.json.encode(asker).decode())
    store.drop_many(c, c.at - KEPT)
    enqueue(c, JOB, {"many": made, "place": 0}, key=f"{JOB}:{made}:0")
    return {"job_status": status(c, who, made)}


def status(c: Unit, who: Who, id: str) -> dict[str, Any]:
    """How far one is. Raises NotFound."""
    for row in store.many(c, [id]):
        return shown(who, row)
    raise NotFound(what=id)


def shown(who: Who, row: Row) -> dict[str, Any]:
    """One as clients see it."""
    results = json.loads(row["results"])
    over = row["state"] == "completed"
    return {
        "id": row["id"],
        "job_type": row["verb"],
        "url": who.link(f"job_statuses/{row['id']}"),
        "total": row["total"],
        "progress": len(results) or None,
        "status": row["state"],
        "message": None if not over else f"{sum(1 for each in results if each['success'])}/{row['total']}",
        "results": results if over else None,
    }


def step(verbs: Mapping[str, Does]) -> Callable[[Unit, Mapping[str, Any]], None]:
    """Do the next few, and see to the rest: what the job runs."""

    def unit(c: Unit, payload: Mapping[str, Any]) -> None:
        for row in store.many(c, [payload["many"]]):
            if row["wanted"] is not None and len(json.loads(row["results"])) == payload["place"]:
                _next(c, verbs, row)

    return unit


def give_up(c: Unit, payload: Mapping[str, Any]) -> None:
    """It could not go on: whoever asks is told."""
    for row in store.many(c, [payload["many"]]):
        store.set_many(c, row["id"], json.loads(row["results"]), "failed")


def _next(c: Unit, verbs: Mapping[str, Does], row: Row) -> None:
    wanted = json.loads(open_seal(_key(c), bytes(row["wanted"]), row["id"].encode()))
    results, who = json.loads(row["results"]), _who(c, row)
    place = len(results)
    for index, each in enumerate(wanted[place : place + AT_ONCE], start=place):
        results.append(_one(c, verbs[row["verb"]], who, each, index))
    over = len(results) >= len(wanted)
    store.set_many(c, row["id"], results, "completed" if over else "working")
    if not over:
        enqueue(c, JOB, {"many": row["id"], "place": len(results)}, key=f"{JOB}:{row['id']}:{len(results)}")


def _one(c: Unit, does: Does, who: Who, wanted: Mapping[str, Any], index: int) -> dict[str, Any]:
    try:
        done = apart(c, lambda: does(c, who, wanted))
    except Refused as refused:
        return {"index": index, "success": False, "error": "RecordInvalid", "details": refused.values["why"]}
    except Problem as problem:
        told = problem.told(who.language)
        fields = " ".join(f"{name}: {words}" for name, words in told.get("fields", {}).items())
        details = fields or told.get("detail") or told["title"]
        return {"index": index, "success": False, "error": told["type"], "details": details}
    return {"index": index, "success": True, **done}


def _who(c: Unit, row: Row) -> Who:
    held = msgspec.json.decode(row["identity"], type=_Asker)
    return Who(c.account, actor_from(held.actor), held.member, frozenset(held.permissions), held.language, held.home)


def _key(c: Unit) -> bytes:
    return c.tools.keyring.derive("zendesk.many")
