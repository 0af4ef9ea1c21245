"""The clause register's route."""

import asyncio

from fairline.agreements.clauses import ClauseView, UnknownClause, clause, clauses, told
from fairline.web import Asked, get
from fairline.web.routes import SIGNED_IN


@get("/v1/clauses/{id:str}", permission=SIGNED_IN, raises=(UnknownClause,))
async def read_clause(asked: Asked, id: str) -> ClauseView:
    """A clause that a ruling cites: what it says, what follows from it, and where it comes from."""
    await asyncio.to_thread(clauses)
    return told(clause(id), asked.language)


ROUTES = (read_clause,)
