"""Routes of signing in and out, and of one's signed-in browsers."""

from typing import Annotated, Any

import msgspec
from litestar import Request, Response

from fairline.accounts import clean_email
from fairline.journal import actor_from
from fairline.kit.errors import BadInput, TooMany, Unauthorised
from fairline.security import cookies, lockout, sessions, sign_in
from fairline.security.limits import Limits, Rate, announce
from fairline.security.second_factor import WrongCode
from fairline.security.sign_in import Attempt, Entered
from fairline.security.views import SessionView, SignedInView, session_seen, signed_in
from fairline.web import Asked, Page, delete, get, post
from fairline.web.routes import SIGNED_IN

Asking = Request[Any, Any, Any]

# Each try costs a tenth of a second of a processor: a flood from one address is turned away before it costs anything.
TRIES = Limits()
AT_THE_DOOR = announce("workspace", {"sign-in": Rate(burst=20, per_minute=30)})["sign-in"]


class Credentials(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one signs in with; `account` chooses where e-mail and password belong to several accounts, `remember` keeps
    the session when the browser is closed.
    """

    email: Annotated[str, msgspec.Meta(max_length=320)]
    password: Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]
    code: Annotated[str, msgspec.Meta(max_length=40)] | None = None
    account: Annotated[str, msgspec.Meta(max_length=40)] | None = None
    remember: bool = False


@get("/v1/session", permission=SIGNED_IN)
async def read_session(asked: Asked) -> SessionView:
    """Who is signed in, what they may do, and the token that every change must carry in `X-Fairline-CSRF`."""
    member, session = asked.member, asked.who.session
    if session is None:
        raise Unauthorised
    return await asked.read(lambda c: session_seen(c, member, session))


@post(
    "/v1/session",
    permission=None,
    raises=(
        sign_in.WrongCredentials,
        sign_in.SecondFactorNeeded,
        WrongCode,
        sign_in.AccountNeeded,
        lockout.LockedOut,
        TooMany,
    ),
)
async def begin_session(asked: Asked, request: Asking, data: Credentials) -> Response[SessionView]:
    """Sign in. The session is in a cookie that scripts cannot read; asking twice begins two sessions."""
    guard_flood(asked)
    said = Attempt(
        email=_email(data.email),
        password=data.password,
        code=(data.code or "").strip(),
        account=data.account,
        address=asked.address,
        user_agent=request.headers.get("user-agent", ""),
        remember=data.remember,
    )
    return welcome(request, await sign_in.sign_in(asked.database, said))


@delete("/v1/session", permission=SIGNED_IN)
async def end_session(asked: Asked, request: Asking) -> Response[None]:
    """Sign out."""
    member, session = asked.member, asked.who.session
    if session is not None:
        await asked.write(lambda c: sessions.sign_out(c, member, session))
    return Response(None, status_code=204, cookies=[cookies.gone(request)])


@get("/v1/sessions", permission=SIGNED_IN)
async def list_sessions(asked: Asked) -> Page[SignedInView]:
    """The browsers one is signed in with, the one used last first."""
    member, current = asked.member, asked.who.session
    living = await asked.read(lambda c: sessions.living(c, member))
    return Page([signed_in(session, current) for session in living])


@delete("/v1/sessions/{id:str}", permission=SIGNED_IN)
async def revoke_session(asked: Asked, id: str) -> None:
    """Sign a browser of one's own out, from here; it is refused from this moment."""
    member, by = asked.member, actor_from(asked.by)
    await asked.write(lambda c: sessions.revoke(c, by, member, id))


def guard_flood(asked: Asked) -> None:
    """Turn away who asks much too often. Raises TooMany."""
    wait = TRIES.take(asked.address, AT_THE_DOOR, asked.at)
    if wait:
        raise TooMany(retry_after=wait)


def welcome(request: Asking, entered: Entered) -> Response[SessionView]:
    """The answer to whoever came in: what they are shown, and their cookie."""
    return Response(
        entered.view,
        status_code=201,
        cookies=[cookies.carrying(request, entered.secret, remembered=entered.remembered)],
    )


def _email(told: str) -> str:
    """An e-mail as it is compared. One that cannot be any is tried all the same: nobody has it."""
    try:
        return clean_email(told)
    except BadInput:
        return told.strip().lower()


ROUTES = (read_session, begin_session, end_session, list_sessions, revoke_session)
