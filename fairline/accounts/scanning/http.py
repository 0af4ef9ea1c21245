"""Routes of the account's word that its own machines scan what they download."""

import msgspec

from fairline.accounts.scanning import service
from fairline.accounts.scanning.service import Promise
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.web import Asked, get, post


class ScanningView(msgspec.Struct, frozen=True):
    """When the word was given last, until when it holds, and whether it holds now: bulk downloads hang on it."""

    given: str | None
    until: str
    holds: bool


@get("/v1/scanning-promise", permission="account.read")
async def read_scanning_promise(asked: Asked) -> ScanningView:
    """How the account's word stands that its machines scan what they download."""
    return await asked.read(lambda c: _view(c, service.promise(c)))


@post("/v1/scanning-promises", permission="account.manage", status_code=201)
async def give_scanning_promise(asked: Asked) -> ScanningView:
    """Give the account's word for a year: every machine on which its members open what they download from here runs a
    virus scanner that is up to date.
    """
    by = actor_from(asked.by)
    return await asked.write(lambda c: _view(c, service.give(c, by)))


def _view(c: Unit, held: Promise) -> ScanningView:
    return ScanningView(to_text(held.at), to_text(held.until) or "", held.until > c.at)


ROUTES = (read_scanning_promise, give_scanning_promise)
