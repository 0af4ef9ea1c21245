"""What went wrong, with which status, and what to do now: Problem and its kin (RFC 9457)."""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any, ClassVar

from fairline.kit.words import knows, say

CLAUSE_PAGE = "/trust/clauses/"  # where anybody may read a clause, and what we do about it
CLAUSE_TITLE = "agreements.register."  # the words by which a clause is called


class Problem(Exception):
    """An error a person or program outside is told about.

    A kind of problem is a subclass: `status`, `type` (its slug), and in the words.toml of its module
    `problem.<type>.title`, `.remedy` and, where values help, `.detail`.
    """

    status: ClassVar[int] = 400
    type: ClassVar[str] = "bad-request"
    clauses: tuple[str, ...] = ()  # those it refuses for, where they are always the same

    def __init__(self, *, fields: dict[str, str] | None = None, clauses: tuple[str, ...] = (), **values: Any) -> None:
        super().__init__(self.type, values)
        self.values = values
        self.fields = fields or {}
        self.clauses = clauses or self.clauses

    @property
    def headers(self) -> dict[str, str]:
        """Headers that go with the answer."""
        seconds = self.values.get("retry_after")
        return {} if seconds is None else {"Retry-After": str(seconds)}

    def told(self, language: str) -> dict[str, Any]:
        """The problem as `application/problem+json` holds it, in the reader's language."""
        stem = f"{words_of(type(self))}.problem.{self.type}"
        detail = f"{stem}.detail"
        told: dict[str, Any] = {
            "type": self.type,
            "title": say(f"{stem}.title", language, **self.values),
            "status": self.status,
            "remedy": say(f"{stem}.remedy", language, **self.values),
        }
        if knows(detail):
            told["detail"] = say(detail, language, **self.values)
        if self.fields:
            told["fields"] = {name: say(words, language, **self.values) for name, words in self.fields.items()}
        if self.clauses:
            told["clauses"] = [
                {"id": one, "title": called(one, language), "href": f"{CLAUSE_PAGE}{one}"} for one in self.clauses
            ]
        return told


def called(clause: str, language: str) -> str:
    """What a clause is called, in the reader's language; its id where the register does not have it."""
    return say(f"{CLAUSE_TITLE}{clause}", language) if knows(f"{CLAUSE_TITLE}{clause}") else clause


def told_by_slug(slug: str, language: str) -> tuple[str, str]:
    """The title and the remedy of a kind of problem that was noted down by its slug, without its values."""
    stem = next((f"{words_of(kind)}.problem.{slug}" for kind in _kinds(Problem) if kind.type == slug), "")
    return (say(f"{stem}.title", language), say(f"{stem}.remedy", language)) if stem else (slug, "")


def _kinds(kind: type[Problem]) -> Iterator[type[Problem]]:
    for each in kind.__subclasses__():
        yield each
        yield from _kinds(each)


def words_of(kind: type[Problem]) -> str:
    """The folder whose words.toml speaks for this kind of problem: `kit`, `conversations`, `channels.webchat`.

    The nearest that has words for it, from the problem's own folder upwards.
    """
    parts = kind.__module__.split(".")[1:-1]
    near = [".".join(parts[:many]) for many in range(len(parts), 0, -1)]
    return next((each for each in near if knows(f"{each}.problem.{kind.type}.title")), near[0] if near else "kit")


class BadInput(Problem):
    """What was sent does not fit; `fields` says where."""

    status = 422
    type = "bad-input"


class NotFound(Problem):
    """There is no such thing in this account (or it is another account's, which is the same)."""

    status = 404
    type = "not-found"


class Forbidden(Problem):
    """The member may not do this."""

    status = 403
    type = "forbidden"


class Unauthorised(Problem):
    """Nobody known is asking."""

    status = 401
    type = "not-signed-in"


class Conflict(Problem):
    """It was changed meanwhile, or exists already."""

    status = 409
    type = "conflict"


class Lacking(Problem):
    """Only the outside can tell something this needs: `ask` asks it, in no transaction, and it is tried again."""

    status = 409
    type = "lacking"

    def __init__(self, ask: Callable[[Any, str], Awaitable[None]] | None = None, **more: Any) -> None:
        super().__init__(**more)
        self.ask = ask


class TooMany(Problem):
    """Asked too often; `retry_after` in seconds."""

    status = 429
    type = "too-many"


class TooLarge(Problem):
    """The request is larger than `limit` bytes."""

    status = 413
    type = "too-large"


class Unavailable(Problem):
    """The house cannot write just now: database gone, disk full, queue full."""

    status = 503
    type = "unavailable"
