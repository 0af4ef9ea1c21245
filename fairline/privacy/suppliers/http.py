"""Routes of suppliers: the public list, what an account says of it, and the operator's register."""

from typing import Annotated, Any

import msgspec

from fairline import accounts
from fairline.accounts import acting_for_operator
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.words import say
from fairline.privacy.suppliers import choices, register, store
from fairline.privacy.suppliers.grounds import grounds
from fairline.privacy.suppliers.model import Carried, House, Supplier
from fairline.privacy.suppliers.problems import GroundNotValid, NoticeTooShort
from fairline.privacy.suppliers.standing import fault, judge
from fairline.web import Asked, delete, get, put

READ, MANAGE, OPERATE = "supplier.read", "supplier.manage", "operator.suppliers"


class SupplierView(msgspec.Struct, frozen=True):
    """A supplier as anybody may see it: what for, which data, where, on which ground, since when, whether in use."""

    id: str
    name: str
    function: str
    purpose: str
    country: str
    classes: list[str]
    starts: str | None
    ended: str | None
    registered: str
    changed: str
    affiliate: bool
    emergency: str


class MineView(msgspec.Struct, frozen=True):
    """A supplier as it stands to this account: whether it may have its data now and, if not, why, in words."""

    supplier: SupplierView
    open: bool
    why: str
    words: str
    ground: str
    until: str | None
    in_use: bool
    objected: bool


class SuppliersView(msgspec.Struct, frozen=True):
    """Every supplier, and how far the account lets its data go: anywhere (empty), the EEA, its own country (home)."""

    area: str
    kept: bool
    suppliers: list[MineView]


class AreaBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How far data may go."""

    area: Annotated[str, msgspec.Meta(max_length=10)]


class Objection(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why the account's data are not to go there."""

    why: Annotated[str, msgspec.Meta(max_length=1_000)] = ""


class Signature(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The document an officer signs: by it data may go to a country no table tells of."""

    document: Annotated[str, msgspec.Meta(min_length=3, max_length=200)]


class OnFileView(msgspec.Struct, frozen=True):
    """A supplier as it is on file with the operator, and what is wrong with the grounds on file."""

    supplier: Supplier
    faults: list[str]


class GroundView(msgspec.Struct, frozen=True):
    """A ground of transfer as the table has it."""

    id: str
    words: str
    law: str
    ended: str | None
    verified: bool


@get("/v1/suppliers/public", permission=None)
async def list_suppliers_for_all(asked: Asked) -> list[SupplierView]:
    """The suppliers of this installation, for anybody: those that will start too."""
    return await asked.read(public, account=EVERY_ACCOUNT)


@get("/v1/suppliers", permission=READ)
async def list_suppliers(asked: Asked) -> SuppliersView:
    """Who else touches the account's data, and whether they may."""
    return await asked.read(lambda c: _mine(c, asked.language))


@put("/v1/suppliers/area", permission=MANAGE)
async def set_area(asked: Asked, data: AreaBody) -> SuppliersView:
    """Say how far the account's data may go. What needs a supplier beyond it stops, and says why."""
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> SuppliersView:
        choices.limit(c, by, data.area)
        return _mine(c, language)

    return await asked.write(unit)


@put("/v1/suppliers/{supplier:str}/objection", permission=MANAGE)
async def refuse_supplier(asked: Asked, supplier: str, data: Objection) -> SuppliersView:
    """Object: the account's data do not go there, before it starts or from now on."""
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> SuppliersView:
        choices.refuse(c, by, supplier, data.why)
        return _mine(c, language)

    return await asked.write(unit)


@delete("/v1/suppliers/{supplier:str}/objection", permission=MANAGE)
async def withdraw_objection(asked: Asked, supplier: str) -> None:
    """Object no more."""
    by = actor_from(asked.by)
    await asked.write(lambda c: choices.withdraw(c, by, supplier))


@put("/v1/suppliers/{supplier:str}/signature", permission=MANAGE)
async def sign_route(asked: Asked, supplier: str, data: Signature) -> SuppliersView:
    """The account's officer signs for a country no table tells of; it opens once the operator's has signed too."""
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> SuppliersView:
        choices.sign(c, by, supplier, "account", data.document)
        return _mine(c, language)

    return await asked.write(unit)


@get("/v1/operator/suppliers", permission=OPERATE)
async def read_register(asked: Asked) -> list[OnFileView]:
    """Everything on file of suppliers, for the operator."""
    return await asked.read(lambda c: [_on_file(c, each) for each in store.every(c)])


@put("/v1/operator/suppliers", permission=OPERATE, raises=(NoticeTooShort, GroundNotValid))
async def register_supplier(asked: Asked, data: Supplier) -> OnFileView:
    """Put a supplier on file, or change it. Accounts are told before it gets anything."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: _on_file(c, register.put(c, by, data)))


@put("/v1/operator/suppliers/{supplier:str}/signatures/{account:str}", permission=OPERATE)
async def countersign_route(asked: Asked, supplier: str, account: str, data: Signature) -> None:
    """The operator's officer signs, for one account, that data may go to a country no table tells of."""
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> None:
        accounts.account(c)  # raises NotFound where there is none
        choices.sign(c, by, supplier, "operator", data.document)

    await asked.write(unit, account=account)


@get("/v1/transfer-grounds", permission=READ)
async def list_grounds(asked: Asked) -> list[GroundView]:
    """The grounds of transfer the table knows, and which of them hold no more."""
    return [
        GroundView(
            each.id, say(f"privacy.suppliers.ground.{each.id}", asked.language), each.law,
            each.ended.isoformat() if each.ended else None, each.verified,
        )
        for each in grounds().values()
    ]  # fmt: skip


def _mine(c: Unit, language: str) -> SuppliersView:
    own, dates = choices.house(c), store.changed(c)
    found = [_stands(c, each, own, dates[each.id], language) for each in store.every(c)]
    return SuppliersView(own.area, register.is_kept(c), found)


def _stands(c: Unit, supplier: Supplier, own: House, dates: tuple[int, int], language: str) -> MineView:
    answer = judge(supplier, own, c.at)
    return MineView(
        _view(supplier, dates), answer.is_open, answer.why,
        say(f"privacy.suppliers.why.{answer.why or 'open'}", language),
        say(f"privacy.suppliers.ground.{answer.ground}", language) if answer.ground else "", to_text(answer.until),
        register.is_used(c, supplier), supplier.id in own.objected,
    )  # fmt: skip


def public(c: Unit) -> list[SupplierView]:
    """The suppliers as anybody may see them."""
    dates = store.changed(c)
    return [_view(each, dates[each.id]) for each in store.every(c)]


def _view(supplier: Supplier, dates: tuple[int, int]) -> SupplierView:
    return SupplierView(
        supplier.id, supplier.name, supplier.function, supplier.purpose, supplier.country, list(supplier.classes),
        to_text(supplier.starts or None), to_text(supplier.ended), to_text(dates[0]) or "", to_text(dates[1]) or "",
        supplier.affiliate, supplier.emergency,
    )  # fmt: skip


def _on_file(c: Unit, supplier: Supplier) -> OnFileView:
    return OnFileView(supplier, [why for each in supplier.carried if (why := _fault(supplier, each, c.at))])


def _fault(supplier: Supplier, carried: Carried, at: int) -> str:
    return fault(carried, "DE" if carried.source == "EEA" else carried.source, supplier.country, at)


ROUTES: list[Any] = [
    list_suppliers_for_all,
    list_suppliers,
    set_area,
    refuse_supplier,
    withdraw_objection,
    sign_route,
    read_register,
    register_supplier,
    countersign_route,
    list_grounds,
]
