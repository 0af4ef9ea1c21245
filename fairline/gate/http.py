"""The gate's routes: what was ruled on an act, taking back one that waits, the account's own limits, the law packs."""

from typing import Annotated

import msgspec

from fairline import journal
from fairline.gate import packs, store
from fairline.gate.events import LimitsSet
from fairline.gate.explain import RulingView, told
from fairline.gate.service import NotWaiting, ruling_on, withdraw
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.web import Asked, delete, get, put

Minute = Annotated[int, msgspec.Meta(ge=0, le=1440)]
Count = Annotated[int, msgspec.Meta(ge=0, le=100)]
Country = Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$")]


class LimitsView(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the account asks of itself beyond the law; null where it asks nothing.

    `begins` and `ends` are minutes of the day where the contact is, `per_day` and `per_week` how many marketing
    messages a contact may have, `countries` those the account works in. `links`: what stands behind every link is
    looked at before it leaves; else only behind shortened ones, and in advertising those of domains new to the account.
    """

    begins: Minute | None = None
    ends: Minute | None = None
    sundays: bool = True
    per_day: Count | None = None
    per_week: Count | None = None
    countries: Annotated[list[Country], msgspec.Meta(max_length=60)] = []
    links: bool = False


class FigureView(msgspec.Struct, frozen=True):
    """What the law of a place asks, which law, the day we read it, and whether that was verified."""

    name: str
    value: int | str | list[str]
    place: str
    law: str
    checked: str
    verified: bool


class PackView(msgspec.Struct, frozen=True):
    """What the law of a place asks of whoever writes or calls there, with our own house rules."""

    place: str
    figures: list[FigureView]


class PackList(msgspec.Struct, frozen=True):
    """The places whose law we know."""

    places: list[str]


@get("/v1/acts/{act:str}", permission="act.read")
async def read_act(asked: Asked, act: str) -> RulingView:
    """The newest ruling on an act, with every policy's verdict."""
    return told(await asked.read(lambda c: ruling_on(c, act)), asked.language, every=True)


@delete("/v1/acts/{act:str}", permission="act.withdraw", raises=(NotWaiting,))
async def withdraw_act(asked: Asked, act: str) -> None:
    """Take back an act that waits for its time. What left already cannot be taken back."""
    await asked.write(lambda c: withdraw(c, act, actor_from(asked.by)))


@get("/v1/contact-limits", permission="limits.read")
async def read_contact_limits(asked: Asked) -> LimitsView:
    """What the account asks of itself beyond the law when it contacts people."""
    return await asked.read(_limits)


@put("/v1/contact-limits", permission="limits.manage")
async def set_contact_limits(asked: Asked, data: LimitsView) -> LimitsView:
    """Ask more of the account than the law does. What would be wider than the law changes nothing: the law stands."""
    by = actor_from(asked.by)
    if data.begins is not None and data.ends is not None and data.begins >= data.ends:
        raise BadInput(what="begins", fields={"begins": "kit.field.invalid"})

    def unit(c: Unit) -> LimitsView:
        told = LimitsSet(
            begins=data.begins, ends=data.ends, sundays=data.sundays, per_day=data.per_day, per_week=data.per_week,
            countries=tuple(dict.fromkeys(data.countries)), links=data.links,
        )  # fmt: skip
        journal.append(c, by, told)
        return _limits(c)

    return await asked.write(unit)


@get("/v1/law-packs", permission="limits.read")
async def list_law_packs(asked: Asked) -> PackList:
    """The places whose law we know. Elsewhere the strictest of all is asked."""
    return PackList(list(packs.known()))


@get("/v1/law-packs/{places:str}", permission="limits.read")
async def read_law_pack(asked: Asked, places: str) -> PackView:
    """What is asked where somebody may be: one place or several with commas (`US-FL,CA-QC`), the strictest of each."""
    found = packs.packs_for([each for each in places[:200].upper().split(",") if each])
    figures = [
        FigureView(
            name, list(each.value) if isinstance(each.value, tuple) else each.value, cite.place, cite.law,
            cite.checked, cite.verified,
        )
        for name, each in sorted(found.figures.items())
        for cite in each.cites
    ]  # fmt: skip
    return PackView(",".join(sorted(found.places)), figures)


def _limits(c: Unit) -> LimitsView:
    held = store.limits(c)
    return LimitsView(
        begins=held.begins, ends=held.ends, sundays=held.sundays, per_day=held.per_day, per_week=held.per_week,
        countries=list(held.countries), links=held.links,
    )  # fmt: skip


ROUTES = (read_act, withdraw_act, read_contact_limits, set_contact_limits, list_law_packs, read_law_pack)
