"""Routes of modes of work: what is on and off, for everybody; setting it, voiding and restoring, for the operator."""

from typing import Annotated

import msgspec

from fairline.accounts.modes import catalogue, service, store
from fairline.accounts.operators import acting_for_operator
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.web import Asked, get, post, put

READ, OPERATE = "account.read", "operator.accounts"
FIND = "account.manage"

Words = Annotated[str, msgspec.Meta(min_length=3, max_length=2000)]


class FeatureView(msgspec.Struct, frozen=True):
    """A feature there is, and whether the account may use it."""

    feature: str
    on: bool


class MonthView(msgspec.Struct, frozen=True):
    """How many conversations a month had, and how many of them came from outside the organisation's own domains."""

    month: str
    many: int
    outside: int


class ModeView(msgspec.Struct, frozen=True, kw_only=True):
    """The mode the account works in; empty where it works like any other. `state` is authorised, or void since
    `voided`, found at `found`. `masked` is how often personal data were hidden before they were kept.
    """

    mode: str
    version: int
    title: str
    clauses: tuple[str, ...]
    since: str | None
    evidence: str
    state: str
    voided: str | None
    found: str
    masked: int
    features: list[FeatureView]
    months: list[MonthView]


class ModeChoice(msgspec.Struct, frozen=True):
    """A mode there is, and what it leaves on."""

    mode: str
    version: int
    title: str
    features: list[str]
    channels: list[str]


class ModeChoices(msgspec.Struct, frozen=True):
    """The modes there are, in every version."""

    items: list[ModeChoice]


class NewMode(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which mode, empty for none; and which order or letter says so."""

    mode: Annotated[str, msgspec.Meta(max_length=60)]
    evidence: Words


class NewFinding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where personal data lie unmasked (an id), of what kind, and how a person saw it."""

    found: Annotated[str, msgspec.Meta(min_length=3, max_length=200)]
    what: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    evidence: Words


class NewProof(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How what was found was cleaned up."""

    proof: Annotated[str, msgspec.Meta(min_length=20, max_length=2000)]


@get("/v1/mode", permission=READ)
async def read_mode(asked: Asked) -> ModeView:
    """The mode of work, what it leaves on, and how its authorisation stands."""
    return await asked.read(lambda c: told(c, asked.language))


@get("/v1/modes", permission=READ)
async def list_modes(asked: Asked) -> ModeChoices:
    """The modes there are: versioned lists of what is on."""
    return ModeChoices(
        [
            ModeChoice(one.name, one.version, one.title[asked.language], sorted(one.features), sorted(one.channels))
            for one in catalogue.modes().values()
        ]
    )


@post("/v1/mode/findings", permission=FIND, raises=(NotFound,))
async def confirm_finding(asked: Asked, data: NewFinding) -> ModeView:
    """Confirm that personal data lie unmasked somewhere: the authorisation is void from now on."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> ModeView:
        service.void(c, by, data.found, data.what, data.evidence)
        return told(c, asked.language)

    return await asked.write(unit)


@get("/v1/operator/accounts/{account:str}/mode", permission=OPERATE)
async def read_mode_of(asked: Asked, account: str) -> ModeView:
    """The mode of work of another account, and how its authorisation stands."""
    return await asked.read(lambda c: told(c, asked.language), account=account)


@put("/v1/operator/accounts/{account:str}/mode", permission=OPERATE)
async def choose_mode(asked: Asked, account: str, data: NewMode) -> ModeView:
    """Set an account to a mode of work, or to none."""
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> ModeView:
        service.choose(c, by, data.mode, data.evidence)
        return told(c, asked.language)

    return await asked.write(unit, account=account)


@post("/v1/operator/accounts/{account:str}/mode/restorations", permission=OPERATE)
async def restore_authorisation(asked: Asked, account: str, data: NewProof) -> ModeView:
    """Sign that what voided an account's authorisation was cleaned up: it stands again."""
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> ModeView:
        service.restore(c, by, data.proof)
        return told(c, asked.language)

    return await asked.write(unit, account=account)


def told(c: Unit, language: str) -> ModeView:
    """The mode as the wire shows it."""
    mode, row = service.own(c), store.row(c)
    voided = row["voided"] if row is not None else None
    return ModeView(
        mode=mode.name if mode else "",
        version=mode.version if mode else 0,
        title=mode.title[language] if mode else "",
        clauses=mode.clauses if mode else (),
        since=to_text(row["since"]) if row is not None and mode else None,
        evidence=row["evidence"] if row is not None else "",
        state="void" if voided is not None else "authorised" if mode else "",
        voided=to_text(voided),
        found=row["found"] if row is not None else "",
        masked=row["masked"] if row is not None else 0,
        features=[FeatureView(feature, on) for feature, on in service.features(c).items()],
        months=[MonthView(each["month"], each["many"], each["outside"]) for each in store.months(c)],
    )


ROUTES = (read_mode, list_modes, confirm_finding, read_mode_of, choose_mode, restore_authorisation)
