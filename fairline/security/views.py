"""Who is signed in, as the wire shows it."""

import msgspec

from fairline import accounts
from fairline.accounts import AccountView, AgreementState, MemberView
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.security import demands, sessions, store
from fairline.security.permissions import permissions_in
from fairline.security.store.sessions import Session


class SessionView(msgspec.Struct, frozen=True, kw_only=True):
    """The member who is signed in, their account, what they may do, and the token every change must carry.

    `locked`: the password opens it again. `lock_minutes`: how long without a touch before the page locks itself, 0 for
    never. `second_factor_owed`: nothing is answered before one is set up; `second_factor_by`: by when it must be.
    """

    member: MemberView
    account: AccountView
    permissions: list[str]
    csrf: str
    agreement: AgreementState
    locked: bool
    lock_minutes: int
    second_factor_owed: bool
    second_factor_by: str | None


class SignedInView(msgspec.Struct, frozen=True, kw_only=True):
    """One of a member's signed-in browsers."""

    id: str
    created: str
    last_seen: str
    user_agent: str
    current: bool


def session_seen(c: Unit, member: str, session: str) -> SessionView:
    """A session as the workspace begins with it."""
    seen = accounts.member_seen(c, member)
    due = demands.due_by(c, member, seen.role)
    return SessionView(
        member=seen,
        account=accounts.account_seen(c),
        permissions=sorted(permissions_in(c, seen.role)),
        csrf=sessions.csrf_of(c, session),
        agreement=accounts.agreement_state(c, member, seen.locale),
        locked=store.sessions.is_locked(c, session),
        lock_minutes=demands.rules(c).lock_minutes,
        second_factor_owed=due is not None and due <= c.at,
        second_factor_by=to_text(due),
    )


def signed_in(session: Session, current: str | None) -> SignedInView:
    """A session in the list of a member's sessions."""
    return SignedInView(
        id=session.id,
        created=to_text(session.created) or "",
        last_seen=to_text(session.last_seen) or "",
        user_agent=session.user_agent,
        current=session.id == current,
    )
