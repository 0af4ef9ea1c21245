"""Routes of what is made and unmade about a contact: addresses, merges, opt-outs."""

from typing import Annotated

import msgspec

from fairline.crm.http.contacts import NewAddress, home_country
from fairline.crm.problems import AddressTaken, ContactGone, SameContact
from fairline.crm.service import addresses, merges, opt_outs
from fairline.crm.views import ContactView, contact_view
from fairline.journal import actor_from
from fairline.kit.errors import BadInput
from fairline.web import Asked, delete, post, put

_CHANNEL = 30  # letters


class Merge(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The contact that is to be merged into the one of the address."""

    other: Annotated[str, msgspec.Meta(max_length=100)]


class Reason(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How we know: what was said, where."""

    why: Annotated[str, msgspec.Meta(max_length=1000)] = ""


@post("/v1/contacts/{id:str}/addresses", permission="contact.change", raises=(AddressTaken, ContactGone))
async def add_address(asked: Asked, id: str, data: NewAddress) -> ContactView:
    """Give a contact an address. It counts as verified once the contact proves it."""
    by = actor_from(asked.by)
    return await asked.write(
        lambda c: contact_view(addresses.add(c, id, data.channel, data.address, country=home_country(c), by=by))
    )


@post("/v1/contacts/{id:str}/merges", permission="contact.merge", raises=(SameContact, ContactGone))
async def merge_contact(asked: Asked, id: str, data: Merge) -> ContactView:
    """Merge another contact into this one, which speaks for both from now on. It cannot be undone."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: contact_view(merges.merge(c, id, data.other, by=by)))


@put("/v1/contacts/{id:str}/opt-outs/{channel:str}", permission="contact.change", raises=(ContactGone,))
async def opt_out(asked: Asked, id: str, channel: str, data: Reason | None = None) -> ContactView:
    """The contact wants to hear nothing from us on a channel; `all` stands for every one."""
    by, why, kept = actor_from(asked.by), data.why if data else "", _channel(channel)
    return await asked.write(lambda c: contact_view(opt_outs.opt_out(c, id, kept, why=why, by=by)))


@delete("/v1/contacts/{id:str}/opt-outs/{channel:str}", permission="contact.change", raises=(ContactGone,))
async def opt_in(asked: Asked, id: str, channel: str, why: str = "") -> None:
    """The contact wants to hear from us there again."""
    by, kept = actor_from(asked.by), _channel(channel)
    await asked.write(lambda c: opt_outs.opt_in(c, id, kept, why=why[:1000], by=by))


def _channel(channel: str) -> str:
    if not channel.replace("_", "").isalpha() or not channel.isascii() or len(channel) > _CHANNEL:
        raise BadInput(what="channel", fields={"channel": "kit.field.invalid"})
    return channel.lower()


ROUTES = (add_address, merge_contact, opt_out, opt_in)
