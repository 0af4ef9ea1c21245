"""Known unlawful material that came to an account: a sealed case at the desk, and a copy nobody opens alone.

Found by its hash before anybody saw it (`channels.files.known`). The account learns nothing of the case: whoever
brought it might be anybody in it. Clause DTA-OC-CSAM; 18 USC 2258A(a), (e) and (h).
"""

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from fairline import channels
from fairline.cases import ladder, store
from fairline.cases.events import MaterialDestroyed, MaterialKept, MaterialOpened, MaterialReported
from fairline.cases.model import Case
from fairline.cases.opening import find, open_case
from fairline.cases.problems import NotCleared, StillKept
from fairline.cases.reporting import desk_of
from fairline.cases.running import meet, start
from fairline.cases.telling import tell_desk
from fairline.journal import HOUSE, Actor, append
from fairline.kit.db import EVERY_ACCOUNT, Database, Row, Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.job import Job
from fairline.kit.work import Again

OPEN, DESTROY = "open", "destroy"  # what two persons have to agree on
CLAUSES = ("DTA-OC-CSAM",)
SOON = 2_000  # ms until a mail is looked at again whose file has no case yet


async def found(job: Job) -> Callable[[Unit], Any] | None:
    """Something was set apart: a sealed case at the desk, however often this runs. Where nobody was appointed operator,
    it waits sealed in the account itself, for whoever will be.
    """
    database: Database = job.database
    told, house = job.payload, job.account
    desk = await database.read(desk_of, EVERY_ACCOUNT) or house
    place, body, known = await database.read(lambda c: _lying(c, told["file"]), house)
    first = await database.read(lambda c: store.material.of_file(c, house, told.get("of", "")), desk)
    if told.get("of") and first is None:
        raise Again(database.tools.now() + SOON)

    def unit(c: Unit) -> None:
        if store.material.of_file(c, house, told["file"]) is not None:
            return
        case = first["case_id"] if first is not None else _opened(c, house, told)
        kept = MaterialKept(
            case=case,
            person=find(c, case).person,
            material=place,
            house=house,
            file=told["file"],
            by=told["by"],
            conversation=told.get("conversation", ""),
            list=told["list"],
            sha256=hashlib.sha256(body).hexdigest(),
            md5=hashlib.md5(body, usedforsecurity=False).hexdigest(),
            size=len(body),
            type=known.type if known else "message/rfc822" if told.get("of") else "application/octet-stream",
            came=known.at if known else c.at,
            name=known.name if known else "",
        )
        append(c, HOUSE, kept)

    await database.write(unit, desk)
    return None


def of_case(c: Unit, case: str) -> list[Row]:
    """What lies apart in a case."""
    return store.material.of_case(c, case)


def open_one(c: Unit, actor: Actor, id: str, material: str, why: str) -> bytes:
    """Open what lies apart, for one of the two who agreed on it and nobody else. Raises NotCleared, NotFound."""
    case, held = find(c, id), _held(c, id, material)
    if not why.strip():
        raise BadInput(what="why", fields={"why": "kit.field.required"})
    if str(actor) not in ladder.agreed(c, id, OPEN, material):
        raise NotCleared(clauses=CLAUSES)
    append(c, actor, MaterialOpened(case=id, person=case.person, material=material, words=why.strip()))
    return channels.open_apart(c.tools.keyring, held["id"], c.tools.blobs.get(held["id"]))


def reported(c: Unit, actor: Actor, id: str, authority: str, receipt: str) -> None:
    """A person sent the report: what lies apart is kept for a year from now (18 USC 2258A(h)(1)). Raises BadInput."""
    find(c, id)
    if not authority.strip() or not receipt.strip():
        raise BadInput(what="receipt", fields={"receipt": "kit.field.required"})
    append(c, actor, MaterialReported(case=id, authority=authority.strip(), receipt=receipt.strip()))
    meet(c, actor, id, "authority_line")
    start(c, id, "preserve")


def destroy(c: Unit, actor: Actor, id: str, material: str) -> None:
    """Delete for good what lies apart, once its time is over and two persons agreed. Raises StillKept, NotCleared."""
    held, clock = _held(c, id, material), store.parts.clock(c, id, "preserve")
    if clock is not None and clock.runs:
        raise StillKept(clauses=CLAUSES)
    if str(actor) not in ladder.agreed(c, id, DESTROY, material):
        raise NotCleared(clauses=CLAUSES)
    append(c, actor, MaterialDestroyed(case=id, material=material))
    c.tools.blobs.delete(held["id"])


def over(c: Unit, case: Case) -> None:
    """The time it has to be kept is over: the desk decides whether an authority still wants it."""
    tell_desk(c, case, "preserved")


def _opened(c: Unit, house: str, told: Mapping[str, Any]) -> str:
    case = open_case(
        c,
        HOUSE,
        kind="child",
        side="operator",
        title="",
        about=tuple(ref for ref in (f"file:{told['file']}", _talk(told)) if ref),
        severity="critical",
        category="known_material",
        clauses=CLAUSES,
        concerns="" if house == c.account else house,
        sealed=True,
    )
    start(c, case, "authority_line")
    tell_desk(c, find(c, case), "material")
    return case


def _talk(told: Mapping[str, Any]) -> str:
    return f"conversation:{told['conversation']}" if told.get("conversation") else ""


def _lying(c: Unit, file: str) -> tuple[str, bytes, channels.KeptFile | None]:
    place = channels.place_apart(c, file)
    body = channels.open_apart(c.tools.keyring, place, c.tools.blobs.get(place))
    return place, body, channels.find(c, [file]).get(file)


def _held(c: Unit, case: str, material: str) -> Row:
    held = next((row for row in store.material.of_case(c, case) if row["id"] == material), None)
    if held is None or held["destroyed"] is not None:
        raise NotFound(what=material)
    return held
