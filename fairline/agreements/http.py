"""The clause register's routes."""

import asyncio
from typing import Annotated, Any, Literal

from litestar.params import Parameter

from fairline.agreements.clauses import UnknownClause, clause, clauses
from fairline.agreements.standings import State, standings
from fairline.agreements.telling import ClauseList, ClauseView, chosen, listed, told
from fairline.web import Asked, get
from fairline.web.routes import SIGNED_IN

Tier = Literal[1, 2, 3]


@get("/v1/clauses", permission=SIGNED_IN)
async def list_clauses(
    asked: Asked,
    stands: Annotated[State | None, Parameter(query="state")] = None,
    tier: Tier | None = None,
    area: str = "",
    source: str = "",
) -> ClauseList:
    """Every clause of the register, or those that stand so, with how many of them are kept. They come whole."""
    await _read()
    return listed(chosen(stands or "", tier or 0, area, source), asked.language)


@get("/v1/clauses/{id:str}", permission=SIGNED_IN, raises=(UnknownClause,))
async def read_clause(asked: Asked, id: str) -> ClauseView:
    """A clause that a ruling cites: what it says, what follows from it, what keeps it, and where it comes from."""
    await _read()
    return told(clause(id), asked.language)


async def _read() -> None:
    """The register takes half a second the first time; nobody else waits for it."""
    await asyncio.to_thread(lambda: (clauses(), standings()))


ROUTES: list[Any] = [list_clauses, read_clause]
