"""Routes of how far an app may ask: its account's own list and wish, and the operator who looks it through."""

from typing import Annotated

import msgspec

from fairline.accounts import acting_for_operator
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import EVERY_ACCOUNT
from fairline.platform.oauth import service, store
from fairline.platform.oauth.store import App
from fairline.web import Asked, Page, get, post

KEEP, REVIEW = "app.manage", "operator.app.review"
Why = Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]


class AppView(msgspec.Struct, frozen=True, kw_only=True):
    """A program of somebody else's. `reach`: local, asked (the operator is to look it through), global."""

    id: str
    account: str
    name: str
    kind: str
    redirects: list[str]
    reach: str
    why: str
    made: str


class ReachWish(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the program is for, and why members of other accounts want it."""

    why: Why


class AppReview(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether it may ask in every account, and why."""

    account: Annotated[str, msgspec.Meta(max_length=100)]
    approved: bool
    why: Why


@get("/v1/apps", permission=KEEP)
async def list_apps(asked: Asked) -> Page[AppView]:
    """The programs of others that may ask members of this account for leave."""
    account = asked.account
    return Page([_shown(account, each) for each in await asked.read(store.apps)])


@post("/v1/apps/{app:str}/reach-wishes", permission=KEEP)
async def ask_app_reach(asked: Asked, app: str, data: ReachWish) -> AppView:
    """Ask the operator to let a program into other accounts, too. Until then members of others cannot allow it."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: _shown(c.account, service.ask_reach(c, by, app, data.why)))


@get("/v1/operator/apps", permission=REVIEW)
async def list_far_reaching_apps(asked: Asked) -> Page[AppView]:
    """Every account's programs that are to be looked through, or were let in everywhere."""
    found = await asked.database.read(store.far_reaching, EVERY_ACCOUNT)
    return Page([_shown(account, each) for account, each in found])


@post("/v1/operator/apps/{app:str}/reviews", permission=REVIEW)
async def review_app(asked: Asked, app: str, data: AppReview) -> AppView:
    """Let a program ask in every account, or in its own alone; what it was granted elsewhere ends then."""
    by = acting_for_operator(asked.member)
    view = await asked.write(
        lambda c: _shown(c.account, service.review(c, by, app, data.why, approved=data.approved)), account=data.account
    )
    if not data.approved:
        for house in await asked.door(data.account).read(lambda c: service.houses(c, app), data.account):
            await asked.door(house).write(lambda c: service.end_grants(c, by, app), house)
    return view


def _shown(account: str, app: App) -> AppView:
    return AppView(
        id=app.id,
        account=account,
        name=app.name,
        kind=app.kind,
        redirects=list(app.redirects),
        reach=app.reach,
        why=app.why,
        made=to_text(app.made) or "",
    )


ROUTES = (list_apps, ask_app_reach, list_far_reaching_apps, review_app)
