"""Brands: the names an account goes by, each with its colour, its logo and its own pages."""

import re
from typing import Any

import msgspec

from fairline.accounts import store
from fairline.accounts.checks import EMAIL, clean_name, known_locale
from fairline.accounts.events import BrandChanged, BrandMade, BrandRemoved
from fairline.journal import Actor, append
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput, Conflict, NotFound, Problem

SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,38}[a-z0-9]")
_COLOR = re.compile(r"#[0-9a-f]{6}")
_WEB = re.compile(r"https://[^\s\"'<>\\]{3,500}")
_LOGO = re.compile(r"data:image/(?:png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/=]{8,82000}")


class SlugTaken(Problem):
    """Another brand of the house has its pages at this address."""

    status = 409
    type = "slug-taken"


class Looks(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a brand's pages and mails look and what they say of it: plain values, never a stylesheet or markup.

    `privacy` is a web address or an e-mail where one asks about one's data; without it the brand's pages stay closed.
    `corner` is the roundness of corners in pixels. `logo` is a picture as a data address, so that no page calls out.
    """

    color: str = "#4338ca"
    corner: int = 8
    logo: str = ""
    postal_address: str = ""
    privacy: str = ""
    website: str = ""
    locale: str = "en"


class Brand(msgspec.Struct, frozen=True, kw_only=True):
    """A name the account goes by. The one with an empty id is the account itself, which has no pages."""

    id: str
    name: str
    slug: str = ""
    looks: Looks = Looks()
    removed: bool = False

    @property
    def is_live(self) -> bool:
        """Whether its pages are open: it says where one asks about one's data."""
        return bool(self.slug and self.looks.privacy and not self.removed)


def brand(c: Unit, id: str) -> Brand:
    """One brand; the account itself where the id is empty or names a brand that never was."""
    row = store.brands.one(c, id) if id else None
    if row is not None:
        return _brand(row)
    house = store.accounts.account(c)
    return Brand(id="", name=house.name, looks=Looks(locale=house.locale)) if house else Brand(id="", name="")


def every_brand(c: Unit) -> list[Brand]:
    """The brands that are used."""
    return [_brand(row) for row in store.brands.every(c)]


def brand_by_slug(c: Unit, slug: str) -> tuple[str, str] | None:
    """The account and the brand whose pages stand at an address: only for the house's own unit."""
    row = store.brands.of_slug(c, slug)
    return (row["account"], row["brand"]) if row else None


def brand_called(c: Unit, name: str) -> tuple[str, str] | None:
    """The account and the brand of a name, where only one is called so: only for the house's own unit."""
    row = store.brands.called(c, name)
    return (row["account"], row["id"]) if row else None


def make_brand(c: Unit, actor: Actor, name: str, slug: str, looks: Looks) -> Brand:
    """A new brand. Raises BadInput, SlugTaken."""
    made = c.new_id("bnd")
    return _write(c, actor, BrandMade(brand=made, name=clean_name(name), slug=_slug(slug), config=_config(looks)))


def change_brand(c: Unit, actor: Actor, id: str, name: str, slug: str, looks: Looks) -> Brand:
    """A brand as it is to be. Raises NotFound, BadInput, SlugTaken."""
    held = used(c, id)
    told = BrandChanged(brand=id, name=clean_name(name), slug=_slug(slug), config=_config(looks))
    if (held.name, held.slug, _config(held.looks)) == (told.name, told.slug, told.config):
        return held
    return _write(c, actor, told)


def remove_brand(c: Unit, actor: Actor, id: str) -> None:
    """Use a brand no longer. Raises NotFound."""
    append(c, actor, BrandRemoved(brand=used(c, id).id))


def used(c: Unit, id: str) -> Brand:
    """A brand that is used. Raises NotFound."""
    row = store.brands.one(c, id)
    if row is None or row["removed"]:
        raise NotFound(what=id)
    return _brand(row)


def _write(c: Unit, actor: Actor, told: BrandMade | BrandChanged) -> Brand:
    try:
        append(c, actor, told)
    except Conflict as error:
        raise SlugTaken(fields={"slug": "kit.field.taken"}) from error
    return used(c, told.brand)


def _brand(row: Row) -> Brand:
    looks = msgspec.json.decode(row["config"], type=Looks)
    return Brand(id=row["id"], name=row["name"], slug=row["slug"], looks=looks, removed=bool(row["removed"]))


def _slug(slug: str) -> str:
    if not SLUG.fullmatch(slug):
        raise BadInput(what="slug", fields={"slug": "accounts.field.slug"})
    return slug


def _config(looks: Looks) -> dict[str, Any]:
    wrong: dict[str, str] = {}
    if not _COLOR.fullmatch(looks.color.lower()):
        wrong["color"] = "accounts.field.color"
    if looks.logo and not _LOGO.fullmatch(looks.logo):
        wrong["logo"] = "accounts.field.logo"
    if looks.website and not _WEB.fullmatch(looks.website):
        wrong["website"] = "accounts.field.web-address"
    if looks.privacy and not (_WEB.fullmatch(looks.privacy) or EMAIL.fullmatch(looks.privacy)):
        wrong["privacy"] = "accounts.field.privacy"
    if wrong:
        raise BadInput(what="brand", fields=wrong)
    known_locale(looks.locale)
    held: dict[str, Any] = msgspec.to_builtins(msgspec.structs.replace(looks, color=looks.color.lower()))
    return held
