"""Tells problems as clients of this API read them, beside the words every route of ours tells them in."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException
from litestar.types import ExceptionHandlersMap

from fairline import gate
from fairline.gate import Ruling, RulingView
from fairline.kit.errors import Problem
from fairline.platform.zendesk.limits import dressed
from fairline.web.errors import HANDLERS
from fairline.web.idempotency import Replayed

JSON = "application/json"
ERRORS: Mapping[int, str] = {
    400: "BadRequest",
    401: "Couldn't authenticate you",
    403: "Forbidden",
    404: "RecordNotFound",
    405: "MethodNotAllowed",
    409: "UpdateConflict",
    413: "AttachmentTooLarge",
    422: "RecordInvalid",
    429: "APIRateLimitExceeded",
    503: "ServiceUnavailable",
}


class RecordInvalid(Problem):
    """What was asked cannot be: the words say why."""

    status = 422
    type = "record-invalid"


class Refused(Problem):
    """The gate does not let it leave; what stood in its way, in words, with what can be done."""

    status = 422
    type = "refused-by-the-gate"

    def __init__(self, ruling: RulingView | None = None, **values: Any) -> None:
        held = ruling.verdicts if ruling else []
        super().__init__(**{"why": " ".join(each.reason for each in held), **values})
        self.verdicts = held

    def told(self, language: str) -> dict[str, Any]:
        """With every verdict that stood in its way."""
        verdicts = [
            {
                "description": each.reason,
                "error": each.policy,
                "remedy": each.remedy.words if each.remedy else None,
                "clauses": [{"id": clause.id, "href": clause.href} for clause in each.clauses],
            }
            for each in self.verdicts
        ]
        return super().told(language) | {"details": {"base": verdicts}}


class UpdateConflict(Problem):
    """It was changed since whoever asks looked at it."""

    status = 409
    type = "update-conflict"


class NotHere(Problem):
    """There is nothing of the kind here, so it cannot be done: `what` names it."""

    status = 422
    type = "not-here"


class Refusal(msgspec.Struct, frozen=True):
    """What a unit answers where the gate refused: its entry is to stay in the journal, so nothing is raised there."""

    refused: RulingView


def refusal(ruling: Ruling, language: str) -> Refusal:
    """A refusal that is told once the unit is committed."""
    return Refusal(gate.told(ruling, language))


def zendesk(told: Mapping[str, Any]) -> dict[str, Any]:
    """A problem with the names that clients of this API look for."""
    fields = {name: [{"description": words, "error": "InvalidValue"}] for name, words in told.get("fields", {}).items()}
    return {
        **told,
        "error": ERRORS.get(told["status"], "InternalError"),
        "description": " ".join(told[name] for name in ("title", "detail") if told.get(name)),
        "details": told.get("details") or fields,
    }


def _handler(kind: type[Exception]) -> Callable[[Request[Any, Any, Any], Any], Response[bytes]]:
    usual: Any = HANDLERS[kind]

    def handle(request: Request[Any, Any, Any], error: Any) -> Response[bytes]:
        answer: Response[bytes] = usual(request, error)
        body = msgspec.json.encode(zendesk(msgspec.json.decode(answer.content)))
        return dressed(Response(body, status_code=answer.status_code, media_type=JSON, headers=answer.headers))

    return handle


def _replayed(request: Request[Any, Any, Any], replayed: Replayed) -> Response[bytes]:
    """What was answered to the same key; a refusal is told again as one."""
    held = msgspec.json.decode(replayed.body)
    answer: Response[bytes]
    if isinstance(held, dict) and "refused" in held:
        problem = Refused(msgspec.convert(held["refused"], RulingView))
        answer = _handler(Problem)(request, problem)
    else:
        usual: Any = HANDLERS[Replayed]
        answer = usual(request, replayed)
    answer.headers["x-idempotency-lookup"] = "hit"
    return answer


EXCEPTIONS: ExceptionHandlersMap = {
    Problem: _handler(Problem),
    ValidationException: _handler(ValidationException),
    HTTPException: _handler(HTTPException),
    Exception: _handler(Exception),
    Replayed: _replayed,
}
