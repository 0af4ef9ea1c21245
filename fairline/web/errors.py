"""A problem, as status and words: RFC 9457 for everything that goes wrong."""

import logging
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException
from litestar.types import ExceptionHandlersMap

from fairline.kit.errors import CLAUSE_PAGE, BadInput, NotFound, Problem, TooLarge, Unavailable
from fairline.kit.words import choose
from fairline.web import wrong
from fairline.web.idempotency import Replayed

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"

Asking = Request[Any, Any, Any]
Told = Response[bytes] | Response[str]


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


class BodyMissing(Problem):
    """Nothing was sent where a JSON object is read; `needed` and `possible` name what it may hold."""

    status = 422
    type = "body-missing"


def answer(problem: Problem, request: Asking) -> Told:
    """A problem as a response: JSON for programs, a page for who came by an address in a browser."""
    language = language_of(request)
    if wrong.came_by_browser(request):
        return wrong.page_of(problem, language, request)
    body = msgspec.json.encode(problem.told(language))
    return Response(body, status_code=problem.status, media_type=MEDIA_TYPE, headers=problem.headers)


def language_of(request: Asking) -> str:
    """The reader's language."""
    scope: Any = request.scope
    held: str | None = scope.get("fairline.language")
    return held or choose(request.headers.get("accept-language", ""))


def _problem(request: Asking, problem: Problem) -> Told:
    if problem.clauses:
        pages = [f"{CLAUSE_PAGE}{each}" for each in problem.clauses]
        log.info("request refused", extra={"problem": problem.type, "clauses": list(problem.clauses), "pages": pages})
    return answer(problem, request)


def _replayed(request: Asking, replayed: Replayed) -> Response[bytes]:
    status = getattr(request.route_handler, "status_code", 201)
    return Response(
        replayed.body, status_code=status, media_type="application/json", headers={"Idempotency-Replayed": "true"}
    )


def _invalid(request: Asking, error: ValidationException) -> Told:
    extra = [each for each in error.extra if isinstance(each, dict)] if isinstance(error.extra, list) else []
    fields = {str(each.get("key", "body")): "kit.field.invalid" for each in extra}
    if "data" in fields and _is_bare(request):
        needed, possible = _expected(request)
        return answer(BodyMissing(needed=needed, possible=possible), request)
    what = "; ".join(str(each.get("message", "")) for each in extra)[:500]
    return answer(BadInput(what=what or error.detail, fields=fields), request)


def _is_bare(request: Asking) -> bool:
    """Whether a request came without a body (RFC 9112, section 6.3)."""
    return request.headers.get("content-length", "0") == "0" and "transfer-encoding" not in request.headers


def _expected(request: Asking) -> tuple[list[str], list[str]]:
    """The names a route reads: those that are needed, and those that may be sent besides."""
    data = request.route_handler.parsed_fn_signature.parameters.get("data")
    read = data.annotation if data else None
    known = msgspec.structs.fields(read) if isinstance(read, type) and issubclass(read, msgspec.Struct) else ()
    names = [(field.encode_name, field.required) for field in known]
    needed, possible = (
        [name for name, is_needed in names if is_needed],
        [name for name, is_needed in names if not is_needed],
    )
    return needed or ["–"], possible or ["–"]


def _http(request: Asking, error: HTTPException) -> Told:
    status = error.status_code
    problem: Problem = {
        404: NotFound(),
        405: NotAllowed(),
        413: TooLarge(limit=getattr(request.app, "request_max_body_size", 0)),
    }.get(status) or (Malformed(what=error.detail[:300]) if status < 500 else Broken())
    return answer(problem, request)


def _broken(request: Asking, error: Exception) -> Told:
    return answer(problem_of(error, request.scope.get("path_template", "")), request)


def problem_of(error: Exception, path: str) -> Problem:
    """What whoever asked is told of an exception; one of ours to mend goes into the log."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, UnicodeDecodeError | RecursionError):
        return Malformed(what="JSON")
    if isinstance(error, TimeoutError):
        return Unavailable(retry_after=5)
    log.error("request failed", exc_info=error, extra={"path": path})
    return Broken()


HANDLERS: ExceptionHandlersMap = {
    Problem: _problem,
    Replayed: _replayed,
    ValidationException: _invalid,
    HTTPException: _http,
    Exception: _broken,
}
