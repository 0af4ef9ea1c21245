"""Routes of brands."""

from typing import Annotated

import msgspec

from fairline.accounts.brands import Brand, Looks, SlugTaken, every_brand, make_brand, used
from fairline.accounts.brands import change_brand as change
from fairline.accounts.brands import remove_brand as remove
from fairline.accounts.model import Locale
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.web import Asked, Page, delete, get, patch, post

Unset = msgspec.UnsetType
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Slug = Annotated[str, msgspec.Meta(min_length=2, max_length=40)]
Corner = Annotated[int, msgspec.Meta(ge=0, le=24)]
Short = Annotated[str, msgspec.Meta(max_length=500)]
Logo = Annotated[str, msgspec.Meta(max_length=83_000)]


class BrandView(msgspec.Struct, frozen=True, kw_only=True):
    """A brand. `live` says that its pages are open; `help` is where they begin."""

    id: str
    name: str
    slug: str
    color: str
    corner: int
    logo: str
    postal_address: str
    privacy: str
    website: str
    locale: str
    live: bool
    help: str


class NewBrand(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A brand to be made."""

    name: Name
    slug: Slug
    color: Short = "#4338ca"
    corner: Corner = 8
    logo: Logo = ""
    postal_address: Short = ""
    privacy: Short = ""
    website: Short = ""
    locale: Locale = "en"


class BrandChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What of a brand is to be different; what is not sent stays."""

    name: Name | Unset = msgspec.UNSET
    slug: Slug | Unset = msgspec.UNSET
    color: Short | Unset = msgspec.UNSET
    corner: Corner | Unset = msgspec.UNSET
    logo: Logo | Unset = msgspec.UNSET
    postal_address: Short | Unset = msgspec.UNSET
    privacy: Short | Unset = msgspec.UNSET
    website: Short | Unset = msgspec.UNSET
    locale: Locale | Unset = msgspec.UNSET


@get("/v1/brands", permission="account.read")
async def list_brands(asked: Asked) -> Page[BrandView]:
    """The names the account goes by."""
    return await asked.read(lambda c: Page([seen(each) for each in every_brand(c)]))


@post("/v1/brands", permission="brand.manage", raises=(SlugTaken,))
async def create_brand(asked: Asked, data: NewBrand) -> BrandView:
    """Make a brand. Its pages open once it says where one asks about one's data (`privacy`)."""
    told = {name: getattr(data, name) for name in Looks.__struct_fields__}
    by = actor_from(asked.by)
    return await asked.write(lambda c: seen(make_brand(c, by, data.name, data.slug, Looks(**told))))


@get("/v1/brands/{id:str}", permission="account.read")
async def read_brand(asked: Asked, id: str) -> BrandView:
    """One brand."""
    return await asked.read(lambda c: seen(used(c, id)))


@patch("/v1/brands/{id:str}", permission="brand.manage", raises=(SlugTaken,))
async def change_brand(asked: Asked, id: str, data: BrandChange) -> BrandView:
    """Change a brand. Its old address leads nowhere afterwards."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: seen(change(c, by, id, *_changed(c, id, data))))


@delete("/v1/brands/{id:str}", permission="brand.manage")
async def remove_brand(asked: Asked, id: str) -> None:
    """Use a brand no longer: its pages are closed."""
    by = actor_from(asked.by)
    await asked.write(lambda c: remove(c, by, id))


def seen(brand: Brand) -> BrandView:
    """A brand as the wire shows it."""
    looks = {name: getattr(brand.looks, name) for name in Looks.__struct_fields__}
    address = f"/help/{brand.slug}" if brand.is_live else ""
    return BrandView(id=brand.id, name=brand.name, slug=brand.slug, live=brand.is_live, help=address, **looks)


def _changed(c: Unit, id: str, data: BrandChange) -> tuple[str, str, Looks]:
    held = used(c, id)
    told = {name: getattr(data, name) for name in BrandChange.__struct_fields__}
    kept = {name: value for name, value in told.items() if value is not msgspec.UNSET}
    name, slug = kept.pop("name", held.name), kept.pop("slug", held.slug)
    return name, slug, msgspec.structs.replace(held.looks, **kept)


ROUTES = [list_brands, create_brand, read_brand, change_brand, remove_brand]
