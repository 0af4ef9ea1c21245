"""Routes of the quarterly look at high roles."""

import msgspec

from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.security import reviews
from fairline.security.reviews import Held
from fairline.web import Asked, Page, get, post

REVIEW = "role.review"


class HighRoleView(msgspec.Struct, frozen=True, kw_only=True):
    """A high role: whose, when somebody last confirmed it, until when it holds without, and whether it is suspended."""

    member: str
    name: str
    role: str
    reviewed: str
    due: str
    suspended: bool


@get("/v1/role-reviews", permission=REVIEW)
async def list_role_reviews(asked: Asked) -> Page[HighRoleView]:
    """Who has a high role, the one that is due to be looked at first on top."""
    return Page([_shown(each) for each in await asked.read(reviews.listed)])


@post("/v1/role-reviews/{id:str}", permission=REVIEW)
async def confirm_role(asked: Asked, id: str) -> HighRoleView:
    """Confirm that a member is to keep their high role for another quarter; a suspended one holds again."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: _shown(reviews.confirm(c, by, id)))


def _shown(held: Held) -> HighRoleView:
    return HighRoleView(
        member=held.member.id,
        name=held.member.name or held.member.email,
        role=held.member.role,
        reviewed=to_text(held.reviewed) or "",
        due=to_text(held.due) or "",
        suspended=held.suspended,
    )


ROUTES = (list_role_reviews, confirm_role)
