"""Routes of OAuth clients: the programs of others that may ask members of this account for leave."""

from typing import Annotated

import msgspec
from litestar import Response

from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit
from fairline.platform.oauth import service
from fairline.platform.oauth import store as apps
from fairline.platform.oauth.store import App
from fairline.platform.zendesk import numbers
from fairline.platform.zendesk.bodies import Short
from fairline.platform.zendesk.http.alike import SAYS, Told, found, made
from fairline.platform.zendesk.sheet import Sheet
from fairline.platform.zendesk.who import Who, instant
from fairline.web import Asked, delete, get, post

KEEP = "app.manage"


class ClientIn(msgspec.Struct, frozen=True):
    """A client that is to be known. `kind`: public (it can keep no secret) or confidential."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    redirect_uri: Annotated[list[Short], msgspec.Meta(max_length=20)] | Short = []
    kind: str = "confidential"


class ClientBody(msgspec.Struct, frozen=True):
    """A client."""

    client: ClientIn


@get("/oauth/clients", permission=KEEP)
async def zendesk_list_oauth_clients(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The clients that are known here."""

    def unit(c: Unit) -> Told:
        every = [_shown(who, each, "") for each in apps.apps(c)]
        return sheet.whole("clients", every, sheet.cut(every))

    return await asked.read(unit)


@get("/oauth/clients/{id:int}", permission=KEEP)
async def zendesk_show_oauth_client(asked: Asked, who: Who, id: int) -> Told:
    """One of them, without its secret."""
    return await asked.read(lambda c: {"client": _shown(who, _app(c, id), "")})


@post("/oauth/clients", permission=KEEP, raises=SAYS)
async def zendesk_create_oauth_client(asked: Asked, who: Who, data: ClientBody) -> Response[Told]:
    """Make a client known; its secret is told once."""
    wanted = data.client
    some = wanted.redirect_uri.split() if isinstance(wanted.redirect_uri, str) else wanted.redirect_uri
    by = who.actor if not who.member else _member(who)

    def unit(c: Unit) -> Told:
        app, secret = service.make(c, by, wanted.name, some, is_public=wanted.kind == "public")
        return {"client": _shown(who, app, secret)}

    return made(await asked.write(unit), "client")


@delete("/oauth/clients/{id:int}", permission=KEEP, raises=SAYS)
async def zendesk_delete_oauth_client(asked: Asked, who: Who, id: int) -> None:
    """Have a client be known no more: its tokens let nobody in from this moment."""

    def unit(c: Unit) -> tuple[str, list[str]]:
        app = _app(c, id).id
        service.remove(c, who.actor, app)
        return app, service.houses(c, app)

    app, houses = await asked.write(unit)
    for house in houses:
        await asked.database.write(lambda c: service.end_grants(c, HOUSE, app), house)


def _member(who: Who) -> Actor:
    """A client's own token speaks for the member who made the client known, so the journal names them."""
    return Actor("member", who.member)


def _app(c: Unit, id: int) -> App:
    return found(next((each for each in apps.apps(c) if numbers.derived("client", each.id) == id), None), id)


def _shown(who: Who, app: App, secret: str) -> Told:
    number = numbers.derived("client", app.id)
    return {
        "id": number,
        "url": who.link(f"oauth/clients/{number}"),
        "identifier": f"{who.account}.{app.id}",
        "name": app.name,
        "kind": app.kind,
        "redirect_uri": list(app.redirects),
        "secret": secret or None,
        "global": app.reach == "global",
        "created_at": instant(app.made),
        "updated_at": instant(app.made),
    }


ROUTES = (
    zendesk_list_oauth_clients,
    zendesk_show_oauth_client,
    zendesk_create_oauth_client,
    zendesk_delete_oauth_client,
)
