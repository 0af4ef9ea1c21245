"""Apps: made, granted, exchanged. A code lives two minutes and once; what it is exchanged for is a token like any."""

import base64
import hashlib
import hmac
from collections.abc import Sequence
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from fairline import accounts
from fairline.gate import require_way
from fairline.journal import HOUSE, Actor, about, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.platform.oauth import scopes as allowed
from fairline.platform.oauth import store
from fairline.platform.oauth.events import AppLetIn, AppMade, AppReachAsked, AppRemoved, AppReviewed, GrantGiven
from fairline.platform.oauth.store import App, Code
from fairline.security import make_token, permissions_of, revoke_token

CODE_LASTS: Millis = 120_000
TOKEN_LASTS: Millis = 90 * 24 * 3_600_000
MOST_REDIRECTS = 20
CLAUSES = ("ZS-API-GLOBAL-OAUTH",)


class InvalidRequest(Problem):
    """Something is missing, or cannot be read. Problems are told with the names RFC 6749 gives them (5.2)."""

    status = 400
    type = "invalid_request"

    def told(self, language: str) -> dict[str, Any]:
        """With those names."""
        told = super().told(language)
        return told | {"error": self.type, "error_description": told["title"]}


class InvalidGrant(InvalidRequest):
    """The code is used, over, another app's, or came from elsewhere."""

    type = "invalid_grant"


class InvalidClient(InvalidRequest):
    """There is no such app, or its secret is wrong."""

    status = 401
    type = "invalid_client"


class GlobalClientNeeded(Problem):
    """The app is known in its own account alone: one for many accounts is looked through by the operator first."""

    status = 403
    type = "global-client-needed"


class InvalidScope(InvalidRequest):
    """What was asked for is unknown, or more than may be given."""

    type = "invalid_scope"


def make(c: Unit, by: Actor, name: str, redirects: Sequence[str], *, is_public: bool) -> tuple[App, str]:
    """A new app and its secret, which is told once; a public one has none. Whoever makes one has accepted the terms for
    programs for themselves before. Raises BadInput, TermsNotAccepted.
    """
    accounts.require_feature(c, "oauth-apps")
    if by.kind == "member":
        accounts.require_terms(c, "api", by.id, clauses=("ZS-API-AGREEMENT", "ZS-TERMS-FEATURE-GATE"))
    tidy = " ".join(name.split())[:200]
    wrong = {} if tidy else {"name": "kit.field.required"}
    if len(redirects) > MOST_REDIRECTS or not all(_is_redirect(each) for each in redirects):
        wrong["redirect_uri"] = "platform.oauth.field.redirect"
    if wrong:
        raise BadInput(what=", ".join(wrong), fields=wrong)
    made, fresh = c.new_id("app"), "" if is_public else _fresh(c)
    kind = "public" if is_public else "confidential"
    append(c, by, AppMade(app=made, name=tidy, kind=kind, redirects=tuple(dict.fromkeys(redirects))))
    if fresh:
        store.put_secret(c, made, _hash(fresh))
    return one(c, made), fresh


def one(c: Unit, id: str) -> App:
    """An app. Raises NotFound."""
    found = store.app(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def remove(c: Unit, by: Actor, id: str) -> None:
    """An app may ask no more, and its tokens let nobody in from this moment. Raises NotFound."""
    one(c, id)
    append(c, by, AppRemoved(app=id))
    store.drop_codes(c, id)
    end_grants(c, by, id)


def end_grants(c: Unit, by: Actor, id: str) -> None:
    """What members of the unit's account granted an app ends."""
    for entry in about(c, id, most=10_000):
        if isinstance(entry.event, GrantGiven):
            with suppress(NotFound):  # it was revoked before
                revoke_token(c, by, entry.event.token)


def promise(
    c: Unit, app: App, member: str, scopes: Sequence[str], redirect: str, challenge: str, house: str = ""
) -> str:
    """A member gives leave: the code the app exchanges. `house` is their account where it is not the app's own; an app
    that may ask there was looked through, and is held to its challenge. Raises GlobalClientNeeded.
    """
    if house and app.reach != "global":
        raise GlobalClientNeeded(clauses=CLAUSES)
    fresh = _fresh(c)
    code = Code(app.id, member, tuple(scopes), redirect, challenge, c.at + CODE_LASTS, house)
    store.put_code(c, _hash(fresh), code)
    if house:
        append(c, HOUSE, AppLetIn(app=app.id, house=house))
    return fresh


def taken(c: Unit, app: App, code: str, redirect: str, verifier: str) -> Code:
    """The leave a code stands for, which serves nobody a second time. Raises InvalidGrant."""
    held = store.take_code(c, _hash(code))
    if held is None or held.app != app.id or held.until <= c.at or held.redirect != redirect or held.token:
        raise InvalidGrant
    if held.challenge and not hmac.compare_digest(held.challenge, challenge_of(verifier)):
        raise InvalidGrant
    return held


def renewed(c: Unit, app: App, secret: str) -> Code:
    """The leave that is renewed by what came with the last token, once. Raises InvalidGrant."""
    held = store.take_code(c, _hash(secret))
    if held is None or held.app != app.id or held.until <= c.at or not held.token:
        raise InvalidGrant
    if held.house and app.reach != "global":
        raise InvalidGrant
    return held


def renewal(c: Unit, app: App, held: Code, token: str) -> str:
    """What an app renews its leave with, once, for as long as a token lasts after the token's own time."""
    fresh = _fresh(c)
    store.put_code(
        c, _hash(fresh), Code(app.id, held.member, held.scopes, "", "", c.at + 2 * TOKEN_LASTS, held.house, token)
    )
    return fresh


def ask_reach(c: Unit, by: Actor, id: str, why: str) -> App:
    """Ask that an app may ask members of other accounts, too: the operator looks it through. Raises NotFound."""
    one(c, id)
    append(c, by, AppReachAsked(app=id, why=why.strip()))
    return one(c, id)


def review(c: Unit, by: Actor, id: str, why: str, *, approved: bool) -> App:
    """Let an app ask in every account, or in its own alone. Raises NotFound."""
    one(c, id)
    append(c, by, AppReviewed(app=id, reach="global" if approved else "local", why=why.strip()))
    return one(c, id)


def houses(c: Unit, id: str) -> list[str]:
    """The other accounts in which members gave an app leave."""
    return sorted({entry.event.house for entry in about(c, id, most=10_000) if isinstance(entry.event, AppLetIn)})


def of_itself(c: Unit, app: App, scopes: Sequence[str]) -> str:
    """A token for an app that asks in the name of whoever made it known here. Raises InvalidGrant, InvalidScope."""
    kind, _, member = app.made_by.partition(":")
    if kind != "member" or app.kind != "confidential":
        raise InvalidGrant
    return granted(c, app, member, scopes)[0]


def knows_itself(c: Unit, app: App, secret: str) -> bool:
    """Whether it proves who it is; a public one cannot, and proves with its code's challenge that it asked for it."""
    held = store.secret(c, app.id)
    return app.kind == "public" if not held else hmac.compare_digest(held, _hash(secret))


def challenge_of(verifier: str) -> str:
    """The challenge of a verifier, as S256 makes it (RFC 7636, 4.2)."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def granted(c: Unit, app: App, member: str, scopes: Sequence[str], before: str = "") -> tuple[str, str]:
    """A token of the unit's account for an app a member gave leave, its secret and its id; the one before ends. Raises
    InvalidGrant, InvalidScope.
    """
    if before:
        with suppress(NotFound):
            revoke_token(c, Actor("member", member), before)
    try:
        held = accounts.member(c, member)
    except NotFound as error:
        raise InvalidGrant from error
    if held.state != "active":
        raise InvalidGrant
    require_way(c, f"program:{app.id}")  # clause TDP18-NO-SALE
    mine = permissions_of(c.tools.permissions, held.role)
    lent = allowed.permissions(scopes, mine)
    if not lent:
        raise InvalidScope
    actor = Actor("member", member)
    made = make_token(c, actor, name=app.name, scopes=sorted(lent), within=mine, expires=c.at + TOKEN_LASTS)
    append(c, actor, GrantGiven(app=app.id, member=member, token=made.token.id, scopes=tuple(scopes)))
    return made.secret, made.token.id


def _is_redirect(said: str) -> bool:
    """An https address, or a program's own machine (RFC 8252, 7.3); nothing behind a #."""
    try:
        parts = urlsplit(said)
        host = parts.hostname
    except ValueError:
        return False
    is_own = parts.scheme == "http" and host in ("127.0.0.1", "localhost", "::1")
    return bool(host) and len(said) <= 2_000 and not parts.fragment and (parts.scheme == "https" or is_own)


def _fresh(c: Unit) -> str:
    return base64.urlsafe_b64encode(c.tools.keyring.random(32)).decode().rstrip("=")


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
