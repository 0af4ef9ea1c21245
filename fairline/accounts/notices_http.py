"""Routes of what the house tells members."""

from typing import Any

import msgspec

from fairline.accounts import notices, store
from fairline.accounts.model import Notice
from fairline.accounts.views import instant
from fairline.agreements import href as clause_page
from fairline.gate import ruling_on
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.web import Asked, get, page_of, post
from fairline.web.paging import below_cursor, limit_of
from fairline.web.routes import SIGNED_IN


class ClauseLink(msgspec.Struct, frozen=True):
    """The clause a notice rests on, and where anybody may read it."""

    id: str
    href: str


class AccountNotice(msgspec.Struct, frozen=True, kw_only=True):
    """Something the house tells members. `href` is where in the workspace it leads; `letter` is permitted, deferred or
    refused where one was written too, and empty where none was. A banner stands until `banner_until`.
    """

    id: str
    at: str
    title: str
    text: str
    href: str
    clause: ClauseLink | None
    letter: str
    seen: bool
    lasting: bool
    banner_until: str | None


class AccountNotices(msgspec.Struct, frozen=True, kw_only=True):
    """Some notices, the newest first; how many of all are unseen, and those that stand above every page now."""

    items: list[AccountNotice]
    next: str | None
    unseen: int
    banners: list[AccountNotice]


class SeenNotice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which notice one has seen."""

    notice: str


@get("/v1/account-notices", permission=SIGNED_IN, raises=(BadInput,))
async def list_account_notices(asked: Asked, cursor: str | None = None, limit: int | None = None) -> AccountNotices:
    """What the house has told one: changes of the agreement, decisions about the account, what is due."""
    before, most, me = below_cursor(cursor), limit_of(limit), asked.member
    return await asked.read(lambda c: _page(c, me, asked.language, before, most))


@post("/v1/account-notices/reads", permission=SIGNED_IN, status_code=204, raises=(NotFound,))
async def read_account_notice(asked: Asked, data: SeenNotice) -> None:
    """Say that one has seen a notice: its banner is put away, unless it is to last."""
    me = asked.member
    await asked.write(lambda c: notices.see(c, me, data.notice))


def shown(c: Unit, notice: Notice, language: str) -> AccountNotice:
    """A notice as its reader sees it."""
    return AccountNotice(
        id=notice.id,
        at=instant(notice.at),
        title=notices.worded(notice, "title", language),
        text=notices.worded(notice, "text", language),
        href=notice.href,
        clause=ClauseLink(notice.clause, clause_page(notice.clause)) if notice.clause else None,
        letter=ruling_on(c, notice.act).outcome if notice.act else "",
        seen=notice.seen_at is not None,
        lasting=notice.lasting,
        banner_until=instant(notice.banner_until) if notice.banner_until else None,
    )


def _page(c: Unit, member: str, language: str, before: int, most: int) -> AccountNotices:
    found = page_of(store.notices.of_member(c, member, before, most + 1), most, lambda one: one.number)
    return AccountNotices(
        items=[shown(c, one, language) for one in found.items],
        next=found.next,
        unseen=store.notices.unseen(c, member),
        banners=[shown(c, one, language) for one in store.notices.banners(c, member, c.at)],
    )


ROUTES: list[Any] = [list_account_notices, read_account_notice]
