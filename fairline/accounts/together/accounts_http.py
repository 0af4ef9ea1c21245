"""Routes by which the operator finds an account, and reads what was signed with it."""

from typing import Annotated

import msgspec
from litestar import Response

from fairline.accounts import figures
from fairline.accounts.accounts import account, every_account
from fairline.accounts.model import Signed
from fairline.accounts.store import agreements, vetting
from fairline.kit.clock import to_text
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.web import Asked, get

OPERATE, SIGN = "operator.accounts", "operator.agreement.sign"
MOST = 100  # accounts a list shows; a longer one is narrowed by words

Sought = Annotated[str, msgspec.Meta(max_length=200)]


class KnownAccountView(msgspec.Struct, frozen=True, kw_only=True):
    """An account of the installation. `looked_at` is verified, false, again or pending."""

    id: str
    name: str
    country: str
    standing: str
    opened: str
    looked_at: str


class KnownAccounts(msgspec.Struct, frozen=True):
    """The accounts that fit, the newest first: at most a hundred of `many`."""

    items: list[KnownAccountView]
    many: int


class SignedView(msgspec.Struct, frozen=True, kw_only=True):
    """What was signed with an account: an order form, an addendum or an agreement, from when until when it holds, and
    the SHA-256 of its page.
    """

    id: str
    rank: str
    title: str
    starts: str
    ends: str | None
    holds: bool
    sha256: str


@get("/v1/operator/accounts", permission=OPERATE)
async def list_known_accounts(asked: Asked, words: Sought = "") -> KnownAccounts:
    """The accounts of the installation whose name or id holds these words, the newest first."""
    return await asked.read(lambda c: _fitting(c, words), account=EVERY_ACCOUNT)


@get("/v1/operator/accounts/{account:str}/signed", permission=OPERATE)
async def list_signed(asked: Asked, account: str) -> list[SignedView]:
    """What was signed with an account, the newest first."""
    return await asked.read(_signed, account=account)


@get("/v1/operator/accounts/{account:str}/signed/{id:str}/page", permission=SIGN)
async def read_signed_page(asked: Asked, account: str, id: str) -> Response[bytes]:
    """The signed page itself, as a download."""
    body = await asked.read(lambda c: figures.page_of(c, id), account=account)
    headers = {"Content-Disposition": f'attachment; filename="{id}"', "Cache-Control": "no-store"}
    return Response(body, media_type="application/octet-stream", headers=headers)


def _fitting(c: Unit, words: str) -> KnownAccounts:
    sought = words.strip().casefold()
    fit = [one for one in every_account(c) if sought in one["name"].casefold() or sought in one["id"].casefold()]
    states = vetting.states(c)
    shown = [
        KnownAccountView(
            id=one["id"],
            name=one["name"],
            country=one["country"],
            standing=one["standing"],
            opened=one["opened"],
            looked_at=states.get(one["id"], "pending"),
        )
        for one in fit[::-1][:MOST]
    ]
    return KnownAccounts(shown, len(fit))


def _signed(c: Unit) -> list[SignedView]:
    account(c)
    return [_seen(one, c) for one in reversed(agreements.signed(c))]


def _seen(one: Signed, c: Unit) -> SignedView:
    return SignedView(
        id=one.id,
        rank=one.rank,
        title=one.title,
        starts=to_text(one.starts) or "",
        ends=to_text(one.ends),
        holds=one.starts <= c.at and (one.ends is None or c.at < one.ends),
        sha256=one.sha256,
    )


ROUTES = (list_known_accounts, list_signed, read_signed_page)
