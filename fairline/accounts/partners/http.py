"""Routes of partners: who they are, who is let in, which keys are theirs."""

from typing import Annotated

import msgspec

from fairline.accounts.partners import catalogue, service
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.web import Asked, delete, get, put

READ, MANAGE = "account.read", "account.manage"


class PartnerView(msgspec.Struct, frozen=True, kw_only=True):
    """A partner: the firm, what it does, which families of features its keys reach. `since`: it is let in."""

    id: str
    version: int
    entity: str
    purpose: str
    families: list[str]
    since: str | None
    let_in_version: int
    evidence: str
    reach: str
    keys: list[str]


class PartnersView(msgspec.Struct, frozen=True):
    """The partners there are."""

    items: list[PartnerView]


class NewPartner(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which order or contract lets the partner in, and the address it is asked at about people's data."""

    evidence: Annotated[str, msgspec.Meta(min_length=3, max_length=500)]
    reach: Annotated[str, msgspec.Meta(max_length=200)] = ""


@get("/v1/partners", permission=READ)
async def list_partners(asked: Asked) -> PartnersView:
    """The partners there are, and which of them the account lets in."""
    return await asked.read(lambda c: told(c, asked.language))


@put("/v1/partners/{id:str}", permission=MANAGE)
async def let_partner_in(asked: Asked, id: str, data: NewPartner) -> PartnersView:
    """Let a partner in, as its entry says now."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> PartnersView:
        service.let_in(c, by, id, data.evidence, data.reach)
        return told(c, asked.language)

    return await asked.write(unit)


@delete("/v1/partners/{id:str}", permission=MANAGE, status_code=200)
async def shut_partner_out(asked: Asked, id: str) -> PartnersView:
    """Let a partner in no more: its keys reach nothing from now on."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> PartnersView:
        service.shut_out(c, by, id)
        return told(c, asked.language)

    return await asked.write(unit)


@put("/v1/partners/{id:str}/keys/{token:str}", permission="token.manage", raises=(BadInput,))
async def give_partner_key(asked: Asked, id: str, token: str) -> PartnersView:
    """Say that a program's key is this partner's. It reaches that partner's families and nothing else, for good."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> PartnersView:
        service.key(c, by, token, id)
        return told(c, asked.language)

    return await asked.write(unit)


def told(c: Unit, language: str) -> PartnersView:
    """As the wire shows it."""
    now, keys = service.let_in_now(c), service.keys_of(c)
    return PartnersView(
        [
            PartnerView(
                id=one.id,
                version=one.version,
                entity=one.entity,
                purpose=one.purpose[language],
                families=sorted(one.families),
                since=to_text(now[one.id]["since"]) if one.id in now else None,
                let_in_version=now[one.id]["version"] if one.id in now else 0,
                evidence=now[one.id]["evidence"] if one.id in now else "",
                reach=now[one.id]["reach"] if one.id in now else "",
                keys=keys.get(one.id, []),
            )
            for one in catalogue.partners().values()
        ]
    )


ROUTES = (list_partners, let_partner_in, shut_partner_out, give_partner_key)
