"""Routes of grants: the page on which a member gives leave, and the exchange of a code for a token."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import msgspec
from litestar import Request, Response
from litestar.openapi.spec import OpenAPIMediaType, OpenAPIType, Operation, Reference, RequestBody, Schema

from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, TooMany
from fairline.kit.words import choose, say
from fairline.platform.oauth import scopes as allowed
from fairline.platform.oauth import service
from fairline.platform.oauth.service import InvalidClient, InvalidGrant, InvalidRequest, InvalidScope
from fairline.platform.oauth.store import App, Code
from fairline.security import Limits, Rate
from fairline.web import Asked, Identity, get, post
from fairline.web.pages import Look, Page, answer

Form = Request[Any, Any, Any]
PAGES = Path(__file__).parent / "pages"
RATE = Rate(burst=30, per_minute=30)
TRIES = Limits()
_ACCOUNT = re.compile(r"acc_\w{1,60}", re.ASCII)
RAISES = (InvalidClient, InvalidGrant, InvalidRequest, InvalidScope)


class Exchange(msgspec.Struct, frozen=True):
    """What an app sends for a token; `client_id` is the account's id and the app's, parted by a point."""

    grant_type: str = ""
    client_id: str = ""
    client_secret: str = ""
    code: str = ""
    redirect_uri: str = ""
    code_verifier: Annotated[str, msgspec.Meta(max_length=128)] = ""
    scope: str = ""
    refresh_token: Annotated[str, msgspec.Meta(max_length=128)] = ""


class ExchangeBody(Operation):
    """Says in the OpenAPI page what is read, in either of two ways."""

    def __post_init__(self) -> None:
        """Fill in what no type of the route can tell."""
        words: dict[str, Reference | Schema] = {
            name: Schema(type=OpenAPIType.STRING) for name in Exchange.__struct_fields__
        }
        schema = Schema(type=OpenAPIType.OBJECT, properties=words)
        kinds = ("application/json", "application/x-www-form-urlencoded")
        self.request_body = RequestBody(
            content={kind: OpenAPIMediaType(schema=schema) for kind in kinds}, required=True
        )


class Granted(msgspec.Struct, frozen=True):
    """A token, told once."""

    access_token: str
    token_type: str
    scope: str
    expires_in: int
    refresh_token: str = ""


@get("/oauth/authorizations/new", permission=None, include_in_schema=False)
async def show_consent(asked: Asked, request: Form) -> Response[str]:
    """The page on which a signed-in member sees what an app asks for."""
    return await _consent(asked, request, dict(request.query_params), is_answer=False)


@post("/oauth/authorizations/new", permission=None, include_in_schema=False, status_code=303)
async def answer_consent(asked: Asked, request: Form) -> Response[str]:
    """A member gives leave, or does not: back to the app."""
    told = dict(parse_qsl((await request.body()).decode("utf-8", "replace")[:20_000]))
    return await _consent(asked, request, told, is_answer=True)


@post("/oauth/tokens", permission=None, raises=RAISES, status_code=200, operation_class=ExchangeBody)
async def exchange_for_token(asked: Asked, request: Form) -> Granted:
    """Exchange a code (`authorization_code`, with PKCE for public apps) for a token, or ask for one of the app's own
    (`client_credentials`, for confidential apps, in the name of the member who made the app known).
    """
    if wait := TRIES.take(asked.address, RATE, asked.at):
        raise TooMany(retry_after=wait)
    data = _read(await request.body(), request.headers.get("content-type", ""))
    account, _, app = data.client_id.partition(".")
    if not _ACCOUNT.fullmatch(account) or len(app) > 100:
        raise InvalidClient

    def unit(c: Unit) -> tuple[App, Code | None, Granted | None]:
        held = _app(c, app)
        if held is None or not service.knows_itself(c, held, data.client_secret):
            raise InvalidClient
        leave = _leave(c, held, data)
        here = leave is None or not leave.house
        return held, leave, _granted(c, held, data, leave) if here else None

    held, leave, granted = await asked.database.write(unit, account)
    if granted is not None or leave is None:
        return granted or Granted("", "bearer", "", 0)
    return await _elsewhere(asked, held, leave, account)


def _leave(c: Unit, app: App, data: Exchange) -> Code | None:
    """The leave a code or a renewal stands for; None where the app asks in the name of its maker."""
    if data.grant_type == "authorization_code":
        return service.taken(c, app, data.code, data.redirect_uri, data.code_verifier)
    if data.grant_type == "refresh_token":
        return service.renewed(c, app, data.refresh_token)
    return None


async def _elsewhere(asked: Asked, app: App, leave: Code, home: str) -> Granted:
    """A token of another account for an app that may ask there, and in its own account what renews it."""
    secret, token = await asked.database.write(
        lambda c: service.granted(c, app, leave.member, leave.scopes, leave.token), leave.house
    )
    renews = await asked.database.write(lambda c: service.renewal(c, app, leave, token), home)
    return Granted(secret, "bearer", " ".join(leave.scopes), service.TOKEN_LASTS // 1000, renews)


def _read(body: bytes, kind: str) -> Exchange:
    """A body as JSON, as clients of Zendesk send it, or as a form, as others do. Raises InvalidRequest."""
    try:
        if "json" in kind:
            return msgspec.json.decode(body, type=Exchange)
        return msgspec.convert(dict(parse_qsl(body.decode()[:20_000])), Exchange)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidRequest from error


def _granted(c: Unit, app: App, data: Exchange, leave: Code | None) -> Granted:
    scopes: Sequence[str]
    renews = ""
    if leave is not None:
        secret, token = service.granted(c, app, leave.member, leave.scopes, leave.token)
        scopes, renews = leave.scopes, service.renewal(c, app, leave, token)
    elif data.grant_type == "client_credentials":
        wanted = allowed.read(data.scope)
        if wanted is None:
            raise InvalidScope
        secret, scopes = service.of_itself(c, app, wanted), wanted
    else:
        raise InvalidRequest
    return Granted(secret, "bearer", " ".join(scopes), service.TOKEN_LASTS // 1000, renews)


async def _consent(asked: Asked, request: Form, told: dict[str, str], *, is_answer: bool) -> Response[str]:
    identity: Identity | None = await request.app.state.authenticate(request)
    if identity is None or identity.member is None or identity.via != "cookie":
        return _page(request, "sign_in.html", "signin", 401)
    account, _, name = told.get("client_id", "").partition(".")
    away = account if account != identity.account else ""
    known = _ACCOUNT.fullmatch(account) is not None and len(name) <= 100
    app = await asked.read(lambda c: _app(c, name), account=account) if known else None
    redirect, scopes = told.get("redirect_uri", ""), allowed.read(told.get("scope"))
    if app is not None and away and app.reach != "global":
        return _page(request, "sign_in.html", "global", 403)
    if app is None or redirect not in app.redirects:  # to an address nobody named, nothing is sent
        return _page(request, "sign_in.html", "unknown", 400)
    back = {"state": told["state"]} if told.get("state") else {}
    if wrong := _wrong(told, known=scopes is not None, proves=bool(away) or app.kind == "public"):
        return _away(redirect, {"error": wrong, **back})
    if not is_answer:
        values = {"app": app.name, "scopes": scopes, "told": told, "csrf": identity.csrf or "", "host": _host(redirect)}
        return _page(request, "consent.html", "consent", 200, redirect=redirect, name=app.name, **values)
    if told.get("csrf", "") != (identity.csrf or "-"):
        return _page(request, "sign_in.html", "unknown", 400)
    if told.get("answer") != "allow":
        return _away(redirect, {"error": "access_denied", **back})
    member, challenge = identity.member, told.get("code_challenge", "")
    code = await asked.database.write(
        lambda c: service.promise(c, app, member, scopes or (), redirect, challenge, identity.account if away else ""),
        away or identity.account,
    )
    return _away(redirect, {"code": code, **back})


def _wrong(told: dict[str, str], *, known: bool, proves: bool) -> str:
    """What is wrong with what an app asks for, in the words of RFC 6749."""
    if told.get("response_type") != "code":
        return "unsupported_response_type"
    challenge, method = told.get("code_challenge", ""), told.get("code_challenge_method", "")
    if (proves and not challenge) or (challenge and method != "S256"):
        return "invalid_request"
    return "" if known else "invalid_scope"


def _app(c: Unit, id: str) -> App | None:
    try:
        return service.one(c, id)
    except NotFound:
        return None


def _away(redirect: str, told: dict[str, str]) -> Response[str]:
    parts = urlsplit(redirect)
    query = urlencode([*parse_qsl(parts.query), *told.items()])
    headers = {"Location": parts._replace(query=query).geturl(), "Referrer-Policy": "no-referrer"}
    return Response("", status_code=303, headers=headers)


def _page(
    request: Form, template: str, title: str, status: int, *, redirect: str = "", name: str = "", **values: Any
) -> Response[str]:
    language = choose(request.headers.get("accept-language", ""))
    told = say(f"platform.oauth.{title}.title", language, name=name)
    look = Look(name="Fairline")
    page = Page(PAGES, template, "platform.oauth", look, language, told, {"what": title, **values}, languages=False)
    made = answer(page, status)
    if redirect:  # browsers hold a form to where its answer leads, too
        allowed_too = f"form-action 'self' {_host(redirect)}"
        policy = made.headers["Content-Security-Policy"]
        made.headers["Content-Security-Policy"] = policy.replace("form-action 'self'", allowed_too)
    return made


def _host(redirect: str) -> str:
    parts = urlsplit(redirect)
    return f"{parts.scheme}://{parts.netloc}"


ROUTES = (show_consent, answer_consent, exchange_for_token)
