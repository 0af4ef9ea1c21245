"""Lets partners in and shuts them out, and tells how far a partner's key reaches."""

from collections.abc import Mapping
from typing import Any

from fairline.accounts.notices import notify
from fairline.accounts.partners import catalogue
from fairline.accounts.partners.catalogue import Partner
from fairline.accounts.partners.events import PartnerKeyed, PartnerLetIn, PartnerShutOut
from fairline.journal import HOUSE, Actor, Entry, append
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.plugin import Projection

TOLD = frozenset({"owner", "admin", "compliance_officer"})


def let_in(c: Unit, actor: Actor, id: str, evidence: str, reach: str = "") -> Partner:
    """Let a partner in, as its entry says now; `reach` is where it is asked about people's data. Raises BadInput,
    NotFound.
    """
    found = catalogue.partner(id)
    if not evidence.strip():
        raise BadInput(what="evidence", fields={"evidence": "kit.field.required"})
    append(c, actor, PartnerLetIn(partner=id, version=found.version, evidence=evidence.strip(), reach=reach.strip()))
    return found


def shut_out(c: Unit, actor: Actor, id: str) -> None:
    """Let a partner in no more. Raises NotFound."""
    if id not in let_in_now(c):
        raise NotFound(what=id)
    append(c, actor, PartnerShutOut(partner=id))


def key(c: Unit, actor: Actor, token: str, id: str) -> None:
    """Say that a program's key is a partner's: for good, so that nobody lifts its limits. Raises BadInput, NotFound."""
    catalogue.partner(id)
    held = partner_of(c, token)
    if held is not None and held != id:
        raise BadInput(what="partner", fields={"partner": "kit.field.taken"})
    if held is None:
        append(c, actor, PartnerKeyed(token=token, partner=id))


def within(c: Unit, token: str, scopes: frozenset[str]) -> frozenset[str]:
    """What of its scopes a key reaches: all of them; of a partner's key those of its families, while it is let in."""
    held = partner_of(c, token)
    if held is None:
        return scopes
    found = catalogue.partners().get(held)
    if found is None or held not in let_in_now(c):
        return frozenset()
    return frozenset(scope for scope in scopes if found.reaches(scope))


def partner_of(c: Unit, token: str) -> str | None:
    """Whose key it is; None where it is no partner's."""
    row = c.one(
        "SELECT partner FROM accounts_partner_tokens WHERE account = :account AND token = :token",
        account=c.account,
        token=token,
    )
    return str(row["partner"]) if row is not None else None


def let_in_now(c: Unit) -> Mapping[str, Row]:
    """The partners that are let in, and since when."""
    rows = c.all(
        "SELECT partner, version, evidence, since, reach FROM accounts_partners WHERE account = :account",
        account=c.account,
    )
    return {row["partner"]: row for row in rows}


def keys_of(c: Unit) -> Mapping[str, list[str]]:
    """The keys of each partner."""
    rows = c.all(
        "SELECT token, partner FROM accounts_partner_tokens WHERE account = :account ORDER BY token", account=c.account
    )
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["partner"], []).append(row["token"])
    return found


def tell_changes(c: Unit) -> None:
    """Tell the account of partners whose entry is another than the one it let in."""
    for name, row in let_in_now(c).items():
        found = catalogue.partners().get(name)
        if found is not None and found.version > row["version"]:
            notify(
                c,
                HOUSE,
                "accounts.partners.changed",
                TOLD,
                values={"partner": found.entity, "families": ", ".join(sorted(found.families))},
                clause="ZS-TP-UNIFIED-LIST",
                letter=True,
                href="/admin/partners",
                banner_days=30,
                once=f"partner:{name}:{found.version}",
            )


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    event = entry.event
    if isinstance(event, PartnerLetIn):
        _put(c, event, entry.at)
    elif isinstance(event, PartnerShutOut):
        c.run(
            "DELETE FROM accounts_partners WHERE account = :account AND partner = :partner",
            account=c.account,
            partner=event.partner,
        )
    else:
        c.run(
            "INSERT INTO accounts_partner_tokens(account, token, partner) VALUES(:account, :token, :partner)"
            " ON CONFLICT(account, token) DO NOTHING",
            account=c.account,
            token=event.token,
            partner=event.partner,
        )


def _put(c: Unit, event: PartnerLetIn, at: Millis) -> None:
    c.run(
        "INSERT INTO accounts_partners(account, partner, version, evidence, since, reach)"
        " VALUES(:account, :partner, :version, :evidence, :at, :reach) ON CONFLICT(account, partner) DO UPDATE SET"
        " version = excluded.version, evidence = excluded.evidence, reach = excluded.reach",
        account=c.account,
        partner=event.partner,
        version=event.version,
        evidence=event.evidence,
        at=at,
        reach=event.reach,
    )


PROJECTION = Projection(
    "accounts.partners",
    frozenset({"PartnerLetIn", "PartnerShutOut", "PartnerKeyed"}),
    apply,
    ("accounts_partners", "accounts_partner_tokens"),
)
