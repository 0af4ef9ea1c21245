"""A problem, as status and words: RFC 9457 for everything that goes wrong."""

import logging
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException
from litestar.types import ExceptionHandlersMap

from fairline.kit.errors import BadInput, NotFound, Problem, TooLarge, Unavailable
from fairline.kit.words import choose
from fairline.web.idempotency import Replayed

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"

Asking = Request[Any, Any, Any]


class Broken(Problem):
    """Our own fault."""

    status = 500
    type = "broken"


class NotAllowed(Problem):
    """The path is known, the method is not."""

    status = 405
    type = "method-not-allowed"


class HeadersTooLarge(Problem):
    """The headers are larger than `limit` bytes."""

    status = 431
    type = "headers-too-large"


class Malformed(Problem):
    """Not JSON, or not at all what this route reads."""

    status = 400
    type = "malformed"


def answer(problem: Problem, language: str) -> Response[bytes]:
    """A problem as a response."""
    body = msgspec.json.encode(problem.told(language))
    return Response(body, status_code=problem.status, media_type=MEDIA_TYPE, headers=problem.headers)


def language_of(request: Asking) -> str:
    """The reader's language."""
    scope: Any = request.scope
    held: str | None = scope.get("fairline.language")
    return held or choose(request.headers.get("accept-language", ""))


def _problem(request: Asking, problem: Problem) -> Response[bytes]:
    return answer(problem, language_of(request))


def _replayed(request: Asking, replayed: Replayed) -> Response[bytes]:
    status = getattr(request.route_handler, "status_code", 201)
    return Response(
        replayed.body, status_code=status, media_type="application/json", headers={"Idempotency-Replayed": "true"}
    )


def _invalid(request: Asking, error: ValidationException) -> Response[bytes]:
    extra = error.extra if isinstance(error.extra, list) else []
    fields = {str(each.get("key", "body")): "kit.field.invalid" for each in extra if isinstance(each, dict)}
    what = "; ".join(str(each.get("message", "")) for each in extra if isinstance(each, dict))[:500]
    return answer(BadInput(what=what or error.detail, fields=fields), language_of(request))


def _http(request: Asking, error: HTTPException) -> Response[bytes]:
    status = error.status_code
    problem: Problem = {
        404: NotFound(),
        405: NotAllowed(),
        413: TooLarge(limit=getattr(request.app, "request_max_body_size", 0)),
    }.get(status) or (Malformed(what=error.detail[:300]) if status < 500 else Broken())
    return answer(problem, language_of(request))


def _broken(request: Asking, error: Exception) -> Response[bytes]:
    if isinstance(error, UnicodeDecodeError | RecursionError):
        return answer(Malformed(what="JSON"), language_of(request))
    if isinstance(error, TimeoutError):
        return answer(Unavailable(retry_after=5), language_of(request))
    log.error("request failed", exc_info=error, extra={"path": request.scope.get("path_template", "")})
    return answer(Broken(), language_of(request))


HANDLERS: ExceptionHandlersMap = {
    Problem: _problem,
    Replayed: _replayed,
    ValidationException: _invalid,
    HTTPException: _http,
    Exception: _broken,
}
