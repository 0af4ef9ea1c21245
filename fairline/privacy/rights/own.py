"""Answers, in the operator's account, what the operator itself keeps of a member: of every account, in one package.

Here the operator is the controller: who has an account with it, or is a member of one. What an account's contacts said
is the account's own; whoever wants that is passed on to it, and nothing of it stands in here (clause TDP19-ROLES).
"""

import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from fairline import accounts, journal
from fairline.journal import HOUSE, Actor
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.job import Job
from fairline.kit.work import enqueue
from fairline.privacy.holding import collect
from fairline.privacy.rights import events, store
from fairline.privacy.rights.model import RightsRequest
from fairline.privacy.rights.reading import one, who

JOB, DROP = "privacy.own", "privacy.own-drop"
KEPT = Millis(7 * 24 * 3_600_000)  # how long it may be fetched
OURS = ("accounts", "security")  # the modules that keep what the operator is the controller of
After = Callable[[Unit, RightsRequest, bool], None]


def is_asked_of_us(c: Unit, request: RightsRequest) -> bool:
    """Whether it is for the operator to answer of itself, and nothing was gathered yet."""
    return accounts.is_operator(c) and request.role == "own" and store.own(c, request.id) is None


def begin(c: Unit, by: Actor, request: RightsRequest) -> None:
    """Have it gathered over all accounts."""
    journal.append(c, by, events.RightsRequestBegun(request=request.id, data_request=request.data_request))
    enqueue(c, JOB, {"request": request.id}, key=f"{JOB}:{request.id}")


def gathering(after: After) -> Callable[[Job], Any]:
    """The job that gathers; `after` goes on with the request once it is done, told whether there was anything."""

    async def gather(job: Job) -> Callable[[Unit], None]:
        request = job.payload["request"]
        address = await job.database.read(lambda c: who(c, one(c, request)).address, job.account)
        doors = await job.database.read(lambda c: accounts.doors(c, address), EVERY_ACCOUNT) if address else []
        held = [
            {
                "account": door.account_name,
                "held": await job.database.read(partial(_of_member, member=door.member), door.account),
            }
            for door in doors
        ]
        return partial(_pack, request=request, held=[each for each in held if each["held"]], after=after)

    return gather


def ready(c: Unit, request: str) -> bool:
    """Whether what was gathered can be fetched now."""
    row = store.own(c, request)
    return row is not None and row["blob"] != "" and c.at < row["until"]


def fetch(c: Unit, request: RightsRequest) -> list[dict[str, Any]]:
    """What was gathered, account by account; that it was taken stands in the journal. Empty where it is gone."""
    row = store.own(c, request.id)
    if row is None or not ready(c, request.id):
        return []
    content = journal.open_for(c, row["person"], c.tools.blobs.get(row["blob"]), row["blob"])
    if content is None:
        return []
    journal.append(c, Actor("contact", request.person), events.OwnFetched(request=request.id))
    found: list[dict[str, Any]] = json.loads(content)
    return found


def drop(c: Unit, request: str) -> None:
    """Throw the package and its key away."""
    row = store.own(c, request)
    if row is not None and row["blob"]:
        journal.destroy(c, row["person"])
        journal.append(c, HOUSE, events.OwnDropped(request=request))
        c.tools.blobs.delete(row["blob"])


def alone(c: Unit, request: RightsRequest) -> bytes:
    """A package that holds nothing else, to be filled."""
    told: dict[str, Any] = {"request": request.id, "contact": "", "made": to_text(c.at), "held": []}
    return json.dumps(told).encode()


def _of_member(c: Unit, *, member: str) -> list[dict[str, Any]]:
    """What is kept of a member in the unit's account by the operator for its own ends."""
    ours = [holding for holding in c.tools.holdings if holding.module in OURS]
    return [
        {"module": holding.module, "place": holding.place, "rows": rows}
        for holding, rows in collect(c, [member], ours) if rows
    ]  # fmt: skip


def _pack(c: Unit, *, request: str, held: Sequence[dict[str, Any]], after: After) -> None:
    found = store.one(c, request)
    if found is None or found.state != "doing" or store.own(c, request) is not None:
        return
    person, blob = journal.new_person(c), f"own_{request}" if held else ""
    if held:
        content = json.dumps(held, ensure_ascii=False, default=str).encode()
        c.tools.blobs.put(blob, journal.seal_for(c, person, content, blob))
        enqueue(c, DROP, {"request": request}, due=c.at + KEPT, key=f"{DROP}:{request}")
    made = events.OwnGathered(request=request, person=person, blob=blob, many=len(held), until=c.at + KEPT)
    journal.append(c, HOUSE, made)
    after(c, found, bool(held))
