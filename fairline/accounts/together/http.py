"""Routes of accounts that belong together: who stands behind the account, clients, and for the operator all of them."""

import json
from datetime import datetime
from typing import Annotated

import msgspec

from fairline.accounts import store as accounts
from fairline.accounts.accounts import account
from fairline.accounts.operators import acting_for_operator
from fairline.accounts.shared import store as shared
from fairline.accounts.together import clients, finding, identity, store
from fairline.accounts.together.sanctions import store as listed
from fairline.journal import actor_from
from fairline.kit.clock import to_millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict, NotFound
from fairline.web import Asked, get, post, put

READ, DECLARE, SERVE, OPERATE = "account.read", "account.declare", "client.manage", "operator.accounts"

Short = Annotated[str, msgspec.Meta(max_length=500)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Instant = Annotated[datetime, msgspec.Meta(tz=True)]


class IdentityView(msgspec.Struct, frozen=True, kw_only=True):
    """Who stands behind the account, as an owner said it. `asked`: it is still to be said. `looked_at` is verified,
    false, again (an owner or a brand changed since) or pending.
    """

    asked: bool
    looked_at: str
    country: str = ""
    legal_name: str = ""
    address: str = ""
    responsible: str = ""
    telephone: str = ""
    payer: str = ""
    register: str = ""
    use: str = ""
    at: str | None = None


class NewIdentity(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an owner says: the legal name, its address, who answers for the account, what it is used for; what invoices
    are paid from, a telephone, the number in a register of companies.
    """

    country: Annotated[str, msgspec.Meta(min_length=2, max_length=2)]
    legal_name: Name
    address: Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
    responsible: Name
    use: Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
    telephone: Short = ""
    payer: Short = ""
    register: Short = ""


class StepView(msgspec.Struct, frozen=True):
    """What happens until a client has left, and when: told, own (a contract of its own), ends."""

    what: str
    at: str


class ClientView(msgspec.Struct, frozen=True, kw_only=True):
    """A business the account serves. `state` is pending (the operator has to agree), consented or leaving; `linked` is
    the account of its own; `plan` how it leaves.
    """

    id: str
    name: str
    country: str
    channels: tuple[str, ...]
    terms: str
    state: str
    consent: str
    linked: str
    plan: list[StepView]


class ConsentView(msgspec.Struct, frozen=True, kw_only=True):
    """The operator's written consent: which clients it names, which signed document, since when, until when."""

    id: str
    clients: list[str]
    signed: str
    signed_on: str
    revoked: str | None
    why: str


class TogetherView(msgspec.Struct, frozen=True, kw_only=True):
    """With how many other accounts of one business limits are counted together, and by what they were found; for whom
    the account is served; whose its brands are.
    """

    others: int
    by: list[str]
    apart: bool
    served_for: str
    served_state: str
    served_until: str | None
    clients: list[ClientView]
    consents: list[ConsentView]
    brand_owners: dict[str, str]


class NewClient(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A business to be served: on which channels, on which terms."""

    name: Name
    country: Annotated[str, msgspec.Meta(min_length=2, max_length=2)]
    channels: Annotated[tuple[str, ...], msgspec.Meta(min_length=1, max_length=10)]
    terms: Annotated[str, msgspec.Meta(max_length=2000)] = ""


class NewBrandOwner(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whose brand it is: a legal entity's name, empty for the account's own."""

    owner: Annotated[str, msgspec.Meta(max_length=200)]


class NewResaleConsent(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which clients the operator agrees to, by which signed document on file with the account."""

    clients: Annotated[tuple[str, ...], msgspec.Meta(min_length=1, max_length=200)]
    signed: Short
    signed_on: Instant


class WhyEnded(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why."""

    why: Annotated[str, msgspec.Meta(min_length=3, max_length=500)]


class NewLink(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which account was opened for the client."""

    linked: Name


class NewApart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether the account is of another business than those it shares marks with, and how that was seen."""

    apart: bool
    why: Annotated[str, msgspec.Meta(min_length=3, max_length=500)]


class MatchView(msgspec.Struct, frozen=True):
    """A name behind the account that is on a list of sanctions: which entry, how alike from 0 to 100."""

    listed: str
    what: str
    source: str
    score: int
    at: str


class BehindView(msgspec.Struct, frozen=True, kw_only=True):
    """What the operator sees of who is behind an account."""

    account: str
    name: str
    identity: IdentityView
    together: TogetherView
    matches: list[MatchView]


@get("/v1/identity", permission=DECLARE)
async def read_identity(asked: Asked) -> IdentityView:
    """Who stands behind the account, as an owner said it."""
    return await asked.read(_identity)


@put("/v1/identity", permission=DECLARE)
async def declare_identity(asked: Asked, data: NewIdentity) -> IdentityView:
    """Say who stands behind the account. Other answers than before have the operator look at it again."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> IdentityView:
        told = {name: getattr(data, name) for name in data.__struct_fields__ if name != "country"}
        identity.declare(c, by, country=data.country, **told)
        return _identity(c)

    return await asked.write(unit)


@get("/v1/together", permission=READ)
async def read_together(asked: Asked) -> TogetherView:
    """With which others the account's limits are counted, whom it serves, and through whom it is served."""
    return await asked.read(_together)


@post("/v1/clients", permission=SERVE, raises=(Conflict,))
async def ask_for_client(asked: Asked, data: NewClient) -> TogetherView:
    """Want to serve another business. It waits until the operator agrees in writing."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> TogetherView:
        clients.ask(c, by, name=data.name, country=data.country, channels=data.channels, terms=data.terms)
        return _together(c)

    return await asked.write(unit)


@put("/v1/brands/{id:str}/owner", permission="brand.manage")
async def say_whose_brand(asked: Asked, id: str, data: NewBrandOwner) -> TogetherView:
    """Say whose brand it is. More than three of other businesses need the operator's consent."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> TogetherView:
        clients.owned_by(c, by, id, data.owner)
        return _together(c)

    return await asked.write(unit)


@get("/v1/operator/accounts/{account:str}/behind", permission=OPERATE)
async def read_behind(asked: Asked, account: str) -> BehindView:
    """Who is behind an account: what it declared, with which others it belongs together, which names are listed."""
    return await asked.read(_behind, account=account)


@put("/v1/operator/accounts/{account:str}/apart", permission=OPERATE)
async def hold_account_apart(asked: Asked, account: str, data: NewApart) -> BehindView:
    """Say that an account is of another business than those it shares marks with, or of the same after all."""
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> BehindView:
        finding.hold_apart(c, by, data.apart, data.why)
        return _behind(c)

    return await asked.write(unit, account=account)


@post("/v1/operator/accounts/{account:str}/resale-consents", permission=OPERATE)
async def consent_to_resale(asked: Asked, account: str, data: NewResaleConsent) -> BehindView:
    """Agree to the clients an account serves, by a signed document on file. Name all of them: others wait."""
    by, on = acting_for_operator(asked.member), to_millis(data.signed_on)

    def unit(c: Unit) -> BehindView:
        clients.consent(c, by, clients=data.clients, signed=data.signed, signed_on=on)
        return _behind(c)

    return await asked.write(unit, account=account)


@post("/v1/operator/accounts/{account:str}/resale-consents/{id:str}/end", permission=OPERATE)
async def revoke_resale(asked: Asked, account: str, id: str, data: WhyEnded) -> BehindView:
    """End a consent: its clients leave by a plan, and are told."""
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> BehindView:
        clients.revoke(c, by, id, data.why)
        return _behind(c)

    return await asked.write(unit, account=account)


@put("/v1/operator/accounts/{account:str}/clients/{id:str}/linked", permission=OPERATE)
async def link_client(asked: Asked, account: str, id: str, data: NewLink) -> BehindView:
    """Say which account was opened for a client: it learns for whom it is served, and how that stands."""
    by = acting_for_operator(asked.member)
    await asked.read(_opened, account=data.linked)

    def unit(c: Unit) -> BehindView:
        clients.link(c, by, id, data.linked)
        return _behind(c)

    return await asked.write(unit, account=account)


def _opened(c: Unit) -> str:
    from_store = accounts.accounts.account(c)
    if from_store is None:
        raise NotFound(what=c.account)
    return from_store.id


def _behind(c: Unit) -> BehindView:
    matches = [
        MatchView(row["listed"], row["what"], row["source"], row["score"], to_text(row["at"]) or "")
        for row in listed.matches(c)
    ]
    name = account(c).name
    return BehindView(account=c.account, name=name, identity=_identity(c), together=_together(c), matches=matches)


def _identity(c: Unit) -> IdentityView:
    row, looked_at = store.identity(c), accounts.vetting.state(c)
    if row is None:
        return IdentityView(asked=identity.is_asked(c), looked_at=looked_at)
    return IdentityView(
        asked=False,
        looked_at=looked_at,
        country=row["country"],
        legal_name=row["legal_name"],
        address=row["postal_address"],
        responsible=row["responsible"],
        telephone=row["telephone"],
        payer=row["payer"],
        register=row["register"],
        use=row["use_case"],
        at=to_text(row["at"]),
    )


def _together(c: Unit) -> TogetherView:
    row, served = shared.together(c), shared.served(c)
    return TogetherView(
        others=row["many"] if row is not None else 0,
        by=json.loads(row["shared"]) if row is not None else [],
        apart=bool(row is not None and row["apart"]),
        served_for=served["name"] if served is not None else "",
        served_state=served["state"] if served is not None else "",
        served_until=to_text(served["ends"]) if served is not None else None,
        clients=[_client(c, each) for each in store.clients(c)],
        consents=[
            ConsentView(
                id=each["id"],
                clients=json.loads(each["clients"]),
                signed=each["signed"],
                signed_on=to_text(each["signed_on"]) or "",
                revoked=to_text(each["revoked"]),
                why=each["why"],
            )
            for each in store.consents(c)
        ],
        brand_owners=dict(store.owners(c)),
    )


def _client(c: Unit, one: store.Client) -> ClientView:
    return ClientView(
        id=one.id,
        name=one.name,
        country=one.country,
        channels=one.channels,
        terms=one.terms,
        state=one.state,
        consent=one.consent,
        linked=one.linked,
        plan=[StepView(what, to_text(at) or "") for what, at in clients.exit_plan(c, one)],
    )


ROUTES = (
    read_identity,
    declare_identity,
    read_together,
    ask_for_client,
    say_whose_brand,
    read_behind,
    hold_account_apart,
    consent_to_resale,
    revoke_resale,
    link_client,
)
