"""Finds out who is asking: a member by their session's cookie, or a program by its token."""

from typing import Any

from litestar.connection import ASGIConnection

from fairline.kit.db import Database
from fairline.web import Identity

Connection = ASGIConnection[Any, Any, Any, Any]


async def authenticate(connection: Connection) -> Identity | None:
    """Who asks, or None. Reads `connection.app.state.database`; a bearer token goes before a cookie."""
    raise NotImplementedError


async def identify_token(database: Database, secret: str) -> Identity | None:
    """The program a token belongs to, for sockets whose hello carries it; None where it is not, or no longer, valid."""
    raise NotImplementedError
