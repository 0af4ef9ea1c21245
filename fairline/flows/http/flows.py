"""Routes of flows: drafts, versions, publishing, looking at them, trying them."""

from datetime import datetime
from typing import Any

import msgspec

from fairline.flows import lint, service, simulate
from fairline.flows.comparing import Difference, compared
from fairline.flows.http import told
from fairline.flows.http.shapes import (
    FlowChange,
    FlowList,
    FlowView,
    KindList,
    LintRequest,
    LintView,
    NewFlow,
    NewPlace,
    PlaceList,
    PlaceView,
    Publication,
    RunList,
    RunView,
    Simulation,
    VersionBody,
    VersionList,
    VersionView,
)
from fairline.flows.model import State
from fairline.flows.simulate import Played, Pretended
from fairline.flows.starting import beginning
from fairline.flows.steps import STEPS
from fairline.flows.store import flows, runs
from fairline.flows.writing import plain, read, schema
from fairline.journal import actor_from
from fairline.kit.clock import Millis, to_millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.words import say
from fairline.web import Asked, delete, get, patch, post, put

MANAGE, READ = "flow.manage", "flow.read"
WEEK = 7 * 86_400_000
OUTCOMES = (
    "next", "failed", "open", "closed", "known", "unknown", "found", "not_found", "otherwise", "yes", "no", "callback",
    "voicemail", "timeout", "empty", "over",
)  # fmt: skip


@get("/v1/flows", permission=READ)
async def list_flows(asked: Asked) -> FlowList:
    """The account's flows, by name."""

    def unit(c: Unit) -> FlowList:
        counted = runs.counts(c, c.at - WEEK)
        names = {(kind, of): name for kind, of, name, _ in service.ways(c)}
        placed: dict[str, list[str]] = {}
        for row in flows.places(c):
            placed.setdefault(row["flow"], []).append(names.get((row["kind"], row["of"])) or row["of"])
        every = flows.every(c)
        return FlowList(
            [told.row(c, held, asked.language, placed.get(held.id, []), counted.get(held.id, (0, 0))) for held in every]
        )

    return await asked.read(unit)


@post("/v1/flows", permission=MANAGE)
async def make_flow(asked: Asked, data: NewFlow) -> FlowView:
    """Add a flow, as a draft; nothing goes through it yet."""

    def unit(c: Unit) -> FlowView:
        body = plain(beginning(c)) if data.body is None else data.body
        return _one(c, service.make(c, actor_from(asked.by), data.name, body), asked.language)

    return await asked.write(unit)


@get("/v1/flows/schema", permission=READ)
async def read_schema(asked: Asked) -> dict[str, Any]:
    """The JSON schema of a flow's body (2020-12), made from the steps."""
    return schema()


@get("/v1/flows/steps", permission=READ)
async def list_kinds(asked: Asked) -> KindList:
    """Every kind of step with its form, as a screen draws it."""
    outcomes = {name: say(f"flows.outcome.{name}", asked.language) for name in OUTCOMES}
    return KindList([told.kind(step, asked.language) for step in STEPS], outcomes)


@get("/v1/flows/places", permission=READ)
async def list_places(asked: Asked) -> PlaceList:
    """What a flow may be placed at, and which one is."""
    return await asked.read(_places)


@put("/v1/flows/places", permission=MANAGE)
async def place_flow(asked: Asked, data: NewPlace) -> PlaceList:
    """Have what comes in by a number, a site or a queue go through a flow that is published, or through none."""

    def unit(c: Unit) -> PlaceList:
        service.place(c, actor_from(asked.by), data.kind, data.of, data.flow or "")
        return _places(c)

    return await asked.write(unit)


@get("/v1/flows/{id:str}", permission=READ)
async def read_flow(asked: Asked, id: str) -> FlowView:
    """One flow with its draft."""
    return await asked.read(lambda c: _one(c, id, asked.language))


@patch("/v1/flows/{id:str}", permission=MANAGE)
async def change_flow(asked: Asked, id: str, data: FlowChange) -> FlowView:
    """Change the draft; what runs does not change."""

    def unit(c: Unit) -> FlowView:
        held = service.one(c, id)
        name = held.name if data.name is msgspec.UNSET else data.name
        body = held.draft if data.body is msgspec.UNSET else data.body
        service.draft(c, actor_from(asked.by), id, name, body)
        return _one(c, id, asked.language)

    return await asked.write(unit)


@delete("/v1/flows/{id:str}", permission=MANAGE, raises=(service.FlowInUse,))
async def remove_flow(asked: Asked, id: str) -> None:
    """Take a flow away that nothing goes through; runs of it go on to their end."""
    await asked.write(lambda c: service.remove(c, actor_from(asked.by), id))


@post("/v1/flows/{id:str}/lint", permission=READ, status_code=200)
async def lint_flow(asked: Asked, id: str, data: LintRequest) -> LintView:
    """What is wrong with a flow, or doubtful, with the clause it rests on and what to do. Nothing is written."""

    def unit(c: Unit) -> LintView:
        held = service.one(c, id)
        found = lint.remarks(c, read(held.draft if data.body is None else data.body), id)
        errors = any(each.severity == "error" for each in found)
        return LintView(not errors, [told.remark(each, asked.language) for each in found])

    return await asked.read(unit)


@post("/v1/flows/{id:str}/simulations", permission=READ, status_code=200)
async def simulate_flow(asked: Asked, id: str, data: Simulation) -> Played:
    """Play a flow through with a pretended contact. Nothing is written, nobody is called, no server is asked."""

    def unit(c: Unit) -> Played:
        held = service.one(c, id)
        body = data.body or (held.draft if data.version is None else service.version(c, id, data.version).body)
        told_of = {name: getattr(data, name) for name in Pretended.__struct_fields__ if name != "at"}
        return simulate.play(c, read(body), id, Pretended(at=_instant(data.at), **told_of))

    return await asked.read(unit)


@post("/v1/flows/{id:str}/publication", permission=MANAGE, raises=(service.FlowNotSound, service.NothingToPublish))
async def publish_flow(asked: Asked, id: str, data: Publication) -> VersionView:
    """Have the draft run from now on, in a new version; runs under way stay on theirs."""

    def unit(c: Unit) -> VersionView:
        made = service.publish(c, actor_from(asked.by), id, data.note)
        return told.version(c, made, made.number)

    return await asked.write(unit)


@get("/v1/flows/{id:str}/versions", permission=READ)
async def list_versions(asked: Asked, id: str) -> VersionList:
    """What was published of a flow, newest first."""

    def unit(c: Unit) -> VersionList:
        held = service.one(c, id)
        return VersionList([told.version(c, each, held.version) for each in flows.versions(c, id)])

    return await asked.read(unit)


@get("/v1/flows/{id:str}/versions/{number:int}", permission=READ)
async def read_version(asked: Asked, id: str, number: int) -> VersionBody:
    """One version with all it says."""
    return await asked.read(lambda c: VersionBody(number, service.version(c, id, number).body))


@get("/v1/flows/{id:str}/comparison", permission=READ)
async def compare_flow_versions(asked: Asked, id: str, before: int = 0, after: int = 0) -> Difference:
    """What is different between two versions; 0 stands for the draft."""
    return await asked.read(lambda c: compared(_body(c, id, before), _body(c, id, after)))


@post("/v1/flows/{id:str}/versions/{number:int}/publication", permission=MANAGE,
      raises=(service.FlowNotSound, service.NothingToPublish))  # fmt: skip
async def bring_back(asked: Asked, id: str, number: int, data: Publication) -> VersionView:
    """Have an earlier version run again, as a new one, judged by what holds today."""

    def unit(c: Unit) -> VersionView:
        made = service.bring_back(c, actor_from(asked.by), id, number, data.note)
        return told.version(c, made, made.number)

    return await asked.write(unit)


@get("/v1/flows/{id:str}/runs", permission=READ)
async def list_runs(asked: Asked, id: str) -> RunList:
    """The latest hundred runs of a flow."""

    def unit(c: Unit) -> RunList:
        service.one(c, id)
        return RunList(
            [
                RunView(
                    row["id"], row["conversation"], row["version"], row["medium"], _step(row["state"]),
                    to_text(row["started"]) or "", to_text(row["ended"]), row["why"] or None,
                )
                for row in runs.newest(c, id, 100)
            ]
        )  # fmt: skip

    return await asked.read(unit)


def _one(c: Unit, id: str, language: str) -> FlowView:
    return told.flow(c, service.one(c, id), language)


def _body(c: Unit, id: str, number: int) -> dict[str, Any]:
    return service.version(c, id, number).body if number else service.one(c, id).draft


def _places(c: Unit) -> PlaceList:
    held = {(row["kind"], row["of"]): row["flow"] for row in flows.places(c)}
    return PlaceList([PlaceView(*way, held.get((way[0], way[1]))) for way in service.ways(c)])


def _step(state: str) -> str:
    return msgspec.json.decode(state, type=State).step


def _instant(said: str | None) -> Millis:
    if said is None:
        return 0
    try:
        found = datetime.fromisoformat(said)
    except ValueError as error:
        raise BadInput(what=said, fields={"at": "kit.field.invalid"}) from error
    if found.tzinfo is None:
        raise BadInput(what=said, fields={"at": "kit.field.invalid"})
    return to_millis(found)


ROUTES = [
    list_flows, make_flow, read_schema, list_kinds, list_places, place_flow, read_flow, change_flow, remove_flow,
    lint_flow, simulate_flow, publish_flow, list_versions, read_version, compare_flow_versions, bring_back, list_runs,
]  # fmt: skip
