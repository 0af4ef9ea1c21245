"""Routes of what is open to the operator in an account: which accesses there are, and what one lets it hear."""

from typing import Any

import msgspec

from fairline import accounts
from fairline.kit.clock import to_text
from fairline.kit.db import NONE, Unit
from fairline.privacy.operators import hearing, store
from fairline.privacy.operators.http import LAST, LOOK, AccessView, Id, access_view
from fairline.privacy.operators.problems import NotLetIn
from fairline.web import Asked, Page, after_cursor, get, page_of
from fairline.web.paging import limit_of


class OpenedRecordingView(msgspec.Struct, frozen=True):
    """A recording that may be heard: of which call, when it began, and how long it is in milliseconds."""

    id: str
    call: str
    began: str
    ms: int


@get("/v1/operator/accounts/{account:str}/accesses", permission=LOOK)
async def list_account_accesses(
    asked: Asked, account: str, case: Id = "", cursor: str | None = None, limit: int | None = None
) -> Page[AccessView]:
    """For the operator: its accesses in an account, those by one case where it is given; newest first."""
    before, most = after_cursor(cursor) or LAST, limit_of(limit)

    def unit(c: Unit) -> list[AccessView]:
        accounts.account(c)
        return [access_view(each, c.at) for each in store.newest(c, before, most + 1, case)]

    return page_of(await asked.read(unit, account=account), most, lambda view: view.id)


@get("/v1/operator/accounts/{account:str}/accesses/{access:str}/recordings", permission=LOOK, raises=(NotLetIn,))
async def list_opened_recordings(asked: Asked, account: str, access: str) -> Page[OpenedRecordingView]:
    """For the operator: the recordings that an access lets them hear, oldest first."""
    asked.duty = NONE  # until a case is found

    def unit(c: Unit) -> Page[OpenedRecordingView]:
        found = hearing.recordings(c, access)
        return Page([OpenedRecordingView(each.id, each.call, to_text(each.began) or "", each.ms) for each in found])

    return await asked.read(unit, account=account)


ROUTES: list[Any] = [list_account_accesses, list_opened_recordings]
