"""An admin's routes: the sites of the account."""

from typing import Any

import msgspec

from fairline.accounts import RightsUnanswered
from fairline.channels.webchat import sites, store
from fairline.channels.webchat.model import Attachments, Color, Corner, Domains, Prechat, Short, Site, SiteConfig, Words
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.web import Asked, Page, delete, get, patch, post

MANAGE = "webchat.manage"


class IdentityView(msgspec.Struct, frozen=True, kw_only=True):
    """Whether visitors must be signed, and the secret to sign with."""

    required: bool
    secret: str


class SiteView(msgspec.Struct, frozen=True, kw_only=True):
    """A site, as an admin sees it."""

    id: str
    key: str
    name: str
    domains: list[str]
    queue: str | None
    color: str
    corner: str
    greeting: Words
    prechat: Prechat
    identity: IdentityView
    leave_email: bool
    attachments: Attachments
    snippet: str


class IdentitySet(msgspec.Struct, frozen=True, kw_only=True):
    """Whether visitors must be signed."""

    required: bool = False


class NewSite(msgspec.Struct, frozen=True, kw_only=True):
    """A site to be added."""

    name: Short
    domains: Domains = []
    queue: str | None = None
    color: Color = "#4f46e5"
    corner: Corner = "right"
    greeting: Words = {}
    prechat: Prechat = msgspec.field(default_factory=Prechat)
    identity: IdentitySet = msgspec.field(default_factory=IdentitySet)
    leave_email: bool = True
    attachments: Attachments = msgspec.field(default_factory=Attachments)


class SiteChange(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be different; what is not sent stays."""

    name: Short | msgspec.UnsetType = msgspec.UNSET
    domains: Domains | msgspec.UnsetType = msgspec.UNSET
    queue: str | msgspec.UnsetType | None = msgspec.UNSET
    color: Color | msgspec.UnsetType = msgspec.UNSET
    corner: Corner | msgspec.UnsetType = msgspec.UNSET
    greeting: Words | msgspec.UnsetType = msgspec.UNSET
    prechat: Prechat | msgspec.UnsetType = msgspec.UNSET
    identity: IdentitySet | msgspec.UnsetType = msgspec.UNSET
    leave_email: bool | msgspec.UnsetType = msgspec.UNSET
    attachments: Attachments | msgspec.UnsetType = msgspec.UNSET


@get("/v1/webchat/sites", permission=MANAGE)
async def list_sites(asked: Asked) -> Page[SiteView]:
    """The account's sites."""
    return await asked.read(lambda c: Page([_view(c, site) for site in store.sites(c)]))


@post("/v1/webchat/sites", permission=MANAGE, raises=(RightsUnanswered,))
async def create_site(asked: Asked, data: NewSite) -> SiteView:
    """Add a site: its key goes into the snippet of that site's pages."""
    config = _config(msgspec.to_builtins(data))
    return await asked.write(lambda c: _view(c, sites.make(c, actor_from(asked.by), data.name, config)))


@patch("/v1/webchat/sites/{site:str}", permission=MANAGE)
async def change_site(asked: Asked, site: str, data: SiteChange) -> SiteView:
    """Set a site up differently."""
    said = msgspec.to_builtins(data)

    def unit(c: Unit) -> SiteView:
        held = sites.find(c, site)
        config = _config(
            msgspec.to_builtins(held.config) | {"identity": {"required": held.config.identity_required}} | said
        )
        return _view(c, sites.change(c, actor_from(asked.by), site, said.get("name", held.name), config))

    return await asked.write(unit)


@delete("/v1/webchat/sites/{site:str}", permission=MANAGE)
async def remove_site(asked: Asked, site: str) -> None:
    """Remove a site: its widget answers nobody any more."""
    await asked.write(lambda c: sites.remove(c, actor_from(asked.by), site))


def _config(said: dict[str, Any]) -> SiteConfig:
    identity = said.pop("identity", {})
    fields = {name: said[name] for name in SiteConfig.__struct_fields__ if name in said}
    return msgspec.convert(fields | {"identity_required": identity.get("required", False)}, SiteConfig)


def _view(c: Unit, site: Site) -> SiteView:
    held = site.config
    return SiteView(
        id=site.id,
        key=site.key,
        name=site.name,
        domains=held.domains,
        queue=held.queue,
        color=held.color,
        corner=held.corner,
        greeting=held.greeting,
        prechat=held.prechat,
        leave_email=held.leave_email,
        identity=IdentityView(required=held.identity_required, secret=sites.identity_secret(c, site.id)),
        attachments=held.attachments,
        snippet=f'<script async src="{{origin}}/widget/loader.js" data-key="{site.key}"></script>',
    )


ROUTES: list[Any] = [list_sites, create_site, change_site, remove_site]
