"""An agent's presence and offers; the floor for those who watch over it."""

from typing import Annotated, Any, Literal

import msgspec

from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.routing import offers, presence
from fairline.routing.offers import OfferOver
from fairline.routing.presence import PresenceView
from fairline.routing.views import AgentPresence, FloorView, OfferView, floor, offers_of, presences
from fairline.security import begin_work
from fairline.web import Asked, Page, get, post, put

WORK = "work.take"


class PresenceWanted(msgspec.Struct, frozen=True):
    """How the agent is from now on."""

    status: Literal["available", "busy", "away", "offline"]


class Declined(msgspec.Struct, frozen=True):
    """Why, if the agent wants to say."""

    reason: Annotated[str, msgspec.Meta(max_length=200)] = ""


class Taken(msgspec.Struct, frozen=True):
    """The conversation that was taken."""

    conversation: str


class Left(msgspec.Struct, frozen=True):
    """The offer that was left to somebody else."""

    offer: str


@get("/v1/presence", permission=WORK)
async def get_presence(asked: Asked) -> PresenceView:
    """How I am, and how much I have."""
    return await asked.read(lambda c: presence.view(c, asked.member))


@put("/v1/presence", permission=WORK)
async def set_presence(asked: Asked, data: PresenceWanted) -> PresenceView:
    """Say how I am. Who is no longer available gives open offers back; who becomes available works in this session, and
    where the plan has named seats they are signed out of the one they worked in before.
    """

    def unit(c: Unit) -> PresenceView:
        if data.status == "available":
            begin_work(c, asked.member, asked.who.session)
        return presence.choose(c, actor_from(asked.by), asked.member, data.status)

    return await asked.write(unit)


@get("/v1/presences", permission="presence.read")
async def list_presences(asked: Asked) -> Page[AgentPresence]:
    """How everybody is."""
    return await asked.read(lambda c: Page(presences(c)))


@get("/v1/offers", permission=WORK)
async def list_offers(asked: Asked) -> Page[OfferView]:
    """What is offered to me now."""
    return await asked.read(lambda c: Page(offers_of(c, asked.member)))


@post("/v1/offers/{offer:str}/acceptance", permission=WORK, raises=(OfferOver,))
async def accept_offer(asked: Asked, offer: str) -> Taken:
    """Take what is offered."""
    return await asked.write(lambda c: Taken(offers.accept(c, actor_from(asked.by), asked.member, offer)))


@post("/v1/offers/{offer:str}/refusal", permission=WORK, raises=(OfferOver,))
async def decline_offer(asked: Asked, offer: str, data: Declined) -> Left:
    """Leave what is offered to somebody else."""

    def unit(c: Any) -> Left:
        offers.decline(c, actor_from(asked.by), asked.member, offer, data.reason)
        return Left(offer)

    return await asked.write(unit)


@get("/v1/floor", permission="floor.read")
async def get_floor(asked: Asked) -> FloorView:
    """The floor at this moment: queues and agents."""
    return await asked.read(floor)


ROUTES: list[Any] = [
    get_presence,
    set_presence,
    list_presences,
    list_offers,
    accept_offer,
    decline_offer,
    get_floor,
]
