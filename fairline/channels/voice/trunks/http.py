"""An admin's routes: the trunks, how each stands, and a test of it."""

from typing import Annotated, Any

import msgspec

from fairline.accounts import RightsUnanswered, acting_for_operator
from fairline.channels.voice.trunks import service, store
from fairline.channels.voice.trunks.model import TrunkKind
from fairline.channels.voice.trunks.service import TrunkUsed
from fairline.channels.voice.trunks.views import SetupTold, TrunkView, setup_of, view
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import TooMany
from fairline.web import Asked, Page, delete, get, post, put

READ = "trunk.read"
MANAGE = "trunk.manage"
OPERATOR = "operator.trunk.vouch"
BETWEEN_TESTS = 5_000  # ms
Secret = Annotated[str, msgspec.Meta(max_length=200)]


class NewTrunk(msgspec.Struct, frozen=True, kw_only=True):
    """A line to a provider. What lets us in is sealed, and never told again."""

    kind: TrunkKind
    setup: SetupTold
    password: Secret = ""
    token: Secret = ""


class TrunkChange(msgspec.Struct, frozen=True, kw_only=True):
    """The whole setup as it is to be; what lets us in stays where it is empty."""

    setup: SetupTold
    password: Secret = ""
    token: Secret = ""


class Vouching(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether the operator knows that a trunk's provider gives out the numbers on it, and by what."""

    account: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    trunk: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    vouched: bool
    evidence: Annotated[str, msgspec.Meta(min_length=3, max_length=1000)]


@get("/v1/trunks", permission=READ)
async def list_trunks(asked: Asked) -> Page[TrunkView]:
    """The account's trunks, as they are tried, and how each stands."""
    return await asked.read(lambda c: Page([view(c, one, asked.language) for one in store.every(c)]))


@post("/v1/trunks", permission=MANAGE, raises=(RightsUnanswered,))
async def add_trunk(asked: Asked, data: NewTrunk) -> TrunkView:
    """Set a trunk up. It is tried at once."""

    def unit(c: Unit) -> TrunkView:
        by, setup = actor_from(asked.by), setup_of(data.setup)
        made = service.add(c, by, data.kind, setup, password=data.password, token=data.token)
        return view(c, made, asked.language)

    return await asked.write(unit)


@get("/v1/trunks/{trunk:str}", permission=READ)
async def get_trunk(asked: Asked, trunk: str) -> TrunkView:
    """One trunk."""
    return await asked.read(lambda c: view(c, service.find(c, trunk), asked.language))


@put("/v1/trunks/{trunk:str}", permission=MANAGE)
async def change_trunk(asked: Asked, trunk: str, data: TrunkChange) -> TrunkView:
    """Set a trunk up differently. Calls on it go on."""

    def unit(c: Unit) -> TrunkView:
        by, setup = actor_from(asked.by), setup_of(data.setup)
        held = service.change(c, by, trunk, setup, password=data.password, token=data.token)
        return view(c, held, asked.language)

    return await asked.write(unit)


@delete("/v1/trunks/{trunk:str}", permission=MANAGE, raises=(TrunkUsed,))
async def remove_trunk(asked: Asked, trunk: str) -> None:
    """Remove a trunk that no number goes by."""
    await asked.write(lambda c: service.remove(c, actor_from(asked.by), trunk))


@post("/v1/trunks/{trunk:str}/pause", permission=MANAGE, status_code=200)
async def pause_trunk(asked: Asked, trunk: str) -> TrunkView:
    """Have nothing go by it. Calls on it go on."""
    return await asked.write(
        lambda c: view(c, service.pause(c, actor_from(asked.by), trunk, paused=True), asked.language)
    )


@delete("/v1/trunks/{trunk:str}/pause", permission=MANAGE)
async def resume_trunk(asked: Asked, trunk: str) -> None:
    """Have calls go by it again."""

    def unit(c: Unit) -> None:
        service.pause(c, actor_from(asked.by), trunk, paused=False)

    await asked.write(unit)


@post("/v1/trunks/{trunk:str}/tests", permission=MANAGE, raises=(TooMany,))
async def try_trunk(asked: Asked, trunk: str) -> TrunkView:
    """Ask the provider's machines whether they answer (OPTIONS). What comes of it stands in the trunk soon after."""

    def unit(c: Unit) -> TrunkView:
        held = store.standing(c, trunk)
        if held.test and c.at - held.test_asked < BETWEEN_TESTS:
            raise TooMany(retry_after=5)
        service.ask_test(c, actor_from(asked.by), trunk)
        return view(c, service.find(c, trunk), asked.language)

    return await asked.write(unit)


@post("/v1/operator/trunks", permission=OPERATOR, status_code=204)
async def vouch_trunk(asked: Asked, data: Vouching) -> None:
    """Write down that a trunk's provider gives out the numbers on it, so that it proves them; or not any more."""
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> None:
        service.vouch(c, by, data.trunk, vouched=data.vouched, evidence=data.evidence)

    await asked.write(unit, account=data.account)


ROUTES: list[Any] = [
    list_trunks,
    add_trunk,
    get_trunk,
    change_trunk,
    remove_trunk,
    pause_trunk,
    resume_trunk,
    try_trunk,
    vouch_trunk,
]
