"""The OpenAPI page: every route with what it does, its permission and every problem it may answer."""

from collections.abc import Sequence
from inspect import getdoc
from typing import Any

from litestar import Litestar
from litestar.handlers import HTTPRouteHandler

from fairline.kit.errors import BadInput, Problem, words_of
from fairline.kit.words import say
from fairline.web.errors import MEDIA_TYPE, BodyMissing, Broken, Malformed
from fairline.web.hot import ERRORS, operation, shapes

PROBLEM = {
    "type": "object",
    "description": "What went wrong, and what to do now (RFC 9457).",
    "required": ["type", "title", "status", "remedy"],
    "properties": {
        "type": {"type": "string", "description": "The kind of problem, stable."},
        "title": {"type": "string", "description": "What happened, in the reader's language."},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "remedy": {"type": "string", "description": "What to do now, in the reader's language."},
        "clauses": {
            "type": "array",
            "description": "The clauses it rests on; `href` is the page on which anybody may read one.",
            "items": {
                "type": "object",
                "required": ["id", "title", "href"],
                "properties": {"id": {"type": "string"}, "title": {"type": "string"}, "href": {"type": "string"}},
            },
        },
        "fields": {"type": "object", "additionalProperties": {"type": "string"}},
    },
}


def operation_name(handler: HTTPRouteHandler, method: Any, parts: Any) -> str:
    """An operation is called as its function is."""
    return str(handler.fn.__name__)


def page_of(app: Litestar) -> dict[str, Any]:
    """The document, OpenAPI 3.1."""
    page: dict[str, Any] = app.openapi_schema.to_schema()
    page.setdefault("components", {}).setdefault("schemas", {})["Problem"] = PROBLEM
    page["components"]["securitySchemes"] = {
        "token": {
            "type": "http",
            "scheme": "bearer",
            "description": "A token made in Admin or by `fairline token create`.",
        },
        "session": {"type": "apiKey", "in": "cookie", "name": "fairline", "description": "A member's session."},
    }
    for route in app.routes:
        hot = getattr(getattr(route, "route_handler", None), "opt", {}).get("hot")
        if hot is not None:
            page["components"]["schemas"] |= shapes(hot)
            page["paths"][hot.path] = {"post": {**operation(hot), "x-permission": None, "security": []}}
            _problems(page["paths"][hot.path]["post"], (*hot.raises, BadInput, *ERRORS))
        for handler in getattr(route, "route_handlers", ()):
            if isinstance(handler, HTTPRouteHandler):
                _describe(page, route.path_format, handler)
    return page


def _describe(page: dict[str, Any], path: str, handler: HTTPRouteHandler) -> None:
    for method in handler.http_methods:
        operation = page.get("paths", {}).get(path, {}).get(str(method).lower())
        if operation is not None:
            _add(operation, handler)


def _add(operation: dict[str, Any], handler: HTTPRouteHandler) -> None:
    permission = handler.opt.get("permission")
    operation["x-permission"] = permission
    operation["security"] = [] if permission is None else [{"token": []}, {"session": []}]
    said = "Public." if permission is None else f"Needs the permission `{permission}`."
    operation["summary"] = str(handler.fn.__name__).replace("_", " ").capitalize()
    operation["description"] = f"{getdoc(handler.fn) or ''}\n\n{said}".strip()
    if operation.get("requestBody") or str(next(iter(handler.http_methods))) == "POST":
        operation.setdefault("parameters", []).append(
            {
                "name": "Idempotency-Key",
                "in": "header",
                "required": False,
                "schema": {"type": "string"},
                "description": "The same key with the same request is answered as the first time.",
            }
        ) if "POST" in {str(method) for method in handler.http_methods} else None
    bodies = (BodyMissing,) if operation.get("requestBody") else ()
    raises = (*handler.opt.get("raises", ()), *bodies, Malformed, Broken)
    _problems(operation, raises, also=handler.opt.get("problems_as"))


def _problems(operation: dict[str, Any], raises: Sequence[type[Problem]], *, also: str | None = None) -> None:
    by_status: dict[int, list[str]] = {}
    for problem in raises:
        by_status.setdefault(problem.status, []).append(f"`{problem.type}` ({_called(problem)})")
    answers = operation.setdefault("responses", {})
    for status, types in sorted(by_status.items()):
        answers[str(status)] = {
            "description": "Problem: " + ", ".join(dict.fromkeys(types)),
            "content": {
                media: {"schema": {"$ref": "#/components/schemas/Problem"}} for media in (MEDIA_TYPE, also) if media
            },
        }


def _called(problem: type[Problem]) -> str:
    return say(f"{words_of(problem)}.problem.{problem.type}.title", "en")
