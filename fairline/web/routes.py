"""Routes: Litestar's own, with the permission they need and the problems they may answer said beside them."""

from collections.abc import Callable, Sequence
from typing import Any

import litestar
from litestar.handlers import HTTPRouteHandler

from fairline.kit.errors import BadInput, Forbidden, NotFound, Problem, TooMany, Unauthorised

Made = Callable[[Callable[..., Any]], HTTPRouteHandler]
Problems = Sequence[type[Problem]]

SIGNED_IN = "signed-in"  # any member, whatever their role


def get(path: str, *, permission: str | None, raises: Problems = (), **more: Any) -> Made:
    """A route that reads. `permission=None` makes it public."""
    return _made(litestar.get, path, permission, (BadInput, *raises), more)


def post(path: str, *, permission: str | None, raises: Problems = (), **more: Any) -> Made:
    """A route that makes something; 201 unless told otherwise."""
    return _made(litestar.post, path, permission, (BadInput, *raises), more)


def put(path: str, *, permission: str | None, raises: Problems = (), **more: Any) -> Made:
    """A route that sets something whole."""
    return _made(litestar.put, path, permission, (BadInput, *raises), more)


def patch(path: str, *, permission: str | None, raises: Problems = (), **more: Any) -> Made:
    """A route that changes some fields; fields not sent stay (use `msgspec.UNSET`)."""
    return _made(litestar.patch, path, permission, (BadInput, *raises), more)


def delete(path: str, *, permission: str | None, raises: Problems = (), **more: Any) -> Made:
    """A route that unmakes something; 204 with no body."""
    return _made(litestar.delete, path, permission, (BadInput, *raises), more)


def _made(make: Any, path: str, permission: str | None, raises: Problems, more: dict[str, Any]) -> Made:
    usual: tuple[type[Problem], ...] = () if permission is None else (Unauthorised, Forbidden)
    missing: tuple[type[Problem], ...] = (NotFound,) if "{" in path else ()
    told = dict.fromkeys((*usual, *missing, *raises, TooMany))
    opt = {"permission": permission, "raises": tuple(told), **more.pop("opt", {})}
    made: Made = make(path, opt=opt, **more)
    return made
