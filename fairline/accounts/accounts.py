"""The account itself: opened, changed, suspended, in good standing again."""

from typing import get_args

from fairline.accounts import store
from fairline.accounts.checks import clean_name, known_country, known_locale, known_time_zone
from fairline.accounts.events import AccountChanged, AccountOpened, StandingChanged
from fairline.accounts.model import Account, StandingState
from fairline.journal import HOUSE, Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Conflict, NotFound


def open_house(c: Unit, *, name: str, country: str, locale: str, time_zone: str, actor: Actor = HOUSE) -> Account:
    """Open the account `c.account`, whose id the caller has made. Raises BadInput, or Conflict where it is open."""
    if store.accounts.account(c) is not None:
        raise Conflict(what=c.account)
    append(
        c,
        actor,
        AccountOpened(
            account=c.account,
            name=clean_name(name),
            country=known_country(country),
            locale=known_locale(locale),
            time_zone=known_time_zone(time_zone),
        ),
    )
    return account(c)


def account(c: Unit) -> Account:
    """The unit's account. Raises NotFound."""
    found = store.accounts.account(c)
    if found is None:
        raise NotFound(what=c.account)
    return found


def change_account(
    c: Unit,
    actor: Actor,
    *,
    name: str | None = None,
    country: str | None = None,
    locale: str | None = None,
    time_zone: str | None = None,
) -> Account:
    """Change what is not None. Raises BadInput."""
    now = account(c)
    wanted = {
        "name": None if name is None else clean_name(name),
        "country": None if country is None else known_country(country),
        "locale": None if locale is None else known_locale(locale),
        "time_zone": None if time_zone is None else known_time_zone(time_zone),
    }
    changed = {field: value for field, value in wanted.items() if value not in (None, getattr(now, field))}
    if not changed:
        return now
    append(c, actor, AccountChanged(account=c.account, **changed))
    return account(c)


def set_standing(
    c: Unit, standing: StandingState, reason: str, *, by: str = "operator", actor: Actor = HOUSE
) -> Account:
    """Suspend the account, partly or wholly, or put it in good standing again.

    `by` names who decided (the operator, a case); a suspension needs a reason. Raises BadInput, NotFound.
    """
    if standing not in get_args(StandingState):
        raise BadInput(what="standing", fields={"standing": "kit.field.invalid"})
    if standing != "active" and not reason.strip():
        raise BadInput(what="reason", fields={"reason": "kit.field.required"})
    if account(c).standing != standing:
        append(c, actor, StandingChanged(account=c.account, standing=standing, reason=reason.strip(), by=by))
    return account(c)


def every_account(c: Unit) -> list[dict[str, str]]:
    """Every account of the installation, oldest first, for its operator: the house's own unit."""
    return store.accounts.every(c)
