"""The cookie that carries a session's secret."""

from typing import Any, Literal

from litestar.connection import ASGIConnection
from litestar.datastructures import Cookie

from fairline.security import sessions

Connection = ASGIConnection[Any, Any, Any, Any]

PLAIN = "fairline"
# A browser takes a cookie of this prefix only over https, for this host alone, for every path.
HOST = "__Host-fairline"
LAX: Literal["lax"] = "lax"


def is_https(connection: Connection) -> bool:
    """Whether the browser reaches us over https, by ourselves or through the operator's proxy."""
    settings = connection.app.state.get("settings")
    told = str(getattr(settings, "url", ""))
    return connection.scope.get("scheme") in ("https", "wss") or told.startswith("https:")


def name_for(connection: Connection) -> str:
    """The cookie's name: over https the one that nobody else can set."""
    return HOST if is_https(connection) else PLAIN


def carrying(connection: Connection, secret: str, *, remembered: bool = False) -> Cookie:
    """The cookie for a new session: not for scripts, not for other sites' requests except plain links. Its browser
    forgets it when it is closed, unless whoever signed in chose to stay (TDP18-COOKIE-PERSISTENT).
    """
    return _cookie(connection, secret, sessions.LONGEST // 1000 if remembered else None)


def gone(connection: Connection) -> Cookie:
    """The same, to be dropped at once."""
    return _cookie(connection, "", 0)


def _cookie(connection: Connection, value: str, seconds: int | None) -> Cookie:
    return Cookie(
        key=name_for(connection),
        value=value,
        max_age=seconds,
        path="/",
        secure=is_https(connection),
        httponly=True,
        samesite=LAX,
    )
