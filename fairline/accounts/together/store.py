"""Accounts that belong together, as the tables hold them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fairline.accounts.together import events as happened
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


@dataclass(frozen=True, slots=True)
class Client:
    """A business the account serves or wants to; `linked` is the account opened for it, `ends` when it has left."""

    id: str
    name: str
    country: str
    channels: tuple[str, ...]
    terms: str
    state: str
    consent: str
    linked: str
    ends: Millis | None


def put_identity(c: Unit, event: happened.IdentityDeclared, at: Millis) -> None:
    """Write who stands behind the account."""
    c.run("DELETE FROM accounts_identity WHERE account = :account", account=c.account)
    c.run(
        "INSERT INTO accounts_identity(account, person, country, legal_name, postal_address, responsible, telephone,"
        " payer, register, use_case, at) VALUES(:account, :person, :country, :legal_name, :address, :responsible,"
        " :telephone, :payer, :register, :use, :at)",
        account=c.account,
        person=event.person,
        country=event.country,
        legal_name=event.legal_name,
        address=event.address,
        responsible=event.responsible,
        telephone=event.telephone,
        payer=event.payer,
        register=event.register,
        use=event.use,
        at=at,
    )


def identity(c: Unit) -> Row | None:
    """What an owner declared."""
    return c.one("SELECT * FROM accounts_identity WHERE account = :account", account=c.account)


def set_marks(c: Unit, marks: Iterable[tuple[str, str]]) -> None:
    """Write by what the account is compared, as pairs of kind and lookup."""
    c.run("DELETE FROM accounts_marks WHERE account = :account", account=c.account)
    rows = [{"account": c.account, "kind": kind, "lookup": lookup} for kind, lookup in sorted(set(marks))]
    c.many("INSERT INTO accounts_marks(lookup, account, kind) VALUES(:lookup, :account, :kind)", rows)


def sharing(c: Unit, accounts: Sequence[str]) -> list[Row]:
    """Every mark of these accounts, with every account that has it too: for the house's own unit."""
    return c.all(
        "SELECT m.account, m.kind, m.lookup FROM accounts_marks m WHERE m.lookup IN"
        " (SELECT own.lookup FROM accounts_marks own WHERE own.account IN (:accounts))"
        " AND m.account NOT IN (SELECT account FROM accounts_together WHERE apart = 1)"
        " ORDER BY m.account, m.kind",
        accounts=list(accounts),
    )


def free(c: Unit, accounts: Sequence[str], plans: Sequence[str]) -> int:
    """How many of these accounts have one of these plans: for the house's own unit."""
    row = c.one(
        "SELECT count(*) AS many FROM accounts_plans WHERE account IN (:accounts) AND plan IN (:plans)",
        accounts=list(accounts),
        plans=list(plans),
    )
    return int(row["many"]) if row else 0


def in_group(c: Unit, grouped: str) -> list[str]:
    """The accounts that were last found in a group: for the house's own unit."""
    rows = c.all("SELECT account FROM accounts_together WHERE grouped = :grouped AND grouped <> ''", grouped=grouped)
    return [row["account"] for row in rows]


def put_together(c: Unit, event: happened.AccountsFoundTogether) -> None:
    """Write to which group the account belongs."""
    c.run(
        "INSERT INTO accounts_together(account, grouped, shared, many, free, apart)"
        " VALUES(:account, :grouped, :shared, :many, :free, 0) ON CONFLICT(account) DO UPDATE SET"
        " grouped = excluded.grouped, shared = excluded.shared, many = excluded.many, free = excluded.free",
        account=c.account,
        grouped=event.group,
        shared=json.dumps(event.by),
        many=event.accounts,
        free=event.free,
    )


def hold_apart(c: Unit, apart: bool) -> None:
    """Write whether the account is looked at by itself."""
    c.run(
        "INSERT INTO accounts_together(account, grouped, shared, many, free, apart)"
        " VALUES(:account, '', '[]', 0, 0, :apart) ON CONFLICT(account) DO UPDATE SET apart = excluded.apart",
        account=c.account,
        apart=int(apart),
    )


def put_client(c: Unit, event: happened.ClientAsked) -> None:
    """Write a client the account wants to serve."""
    c.run(
        "INSERT INTO accounts_clients(account, id, name, country, channels, terms, state, consent, linked, ends)"
        " VALUES(:account, :id, :name, :country, :channels, :terms, 'pending', '', '', NULL)",
        account=c.account,
        id=event.client,
        name=event.name,
        country=event.country,
        channels=json.dumps(event.channels),
        terms=event.terms,
    )


def set_clients(c: Unit, ids: Sequence[str], state: str, consent: str, ends: Millis | None) -> None:
    """Write how some clients stand."""
    c.run(
        "UPDATE accounts_clients SET state = :state, consent = :consent, ends = :ends WHERE account = :account"
        " AND id IN (:ids)",
        account=c.account,
        ids=list(ids),
        state=state,
        consent=consent,
        ends=ends,
    )


def link_client(c: Unit, id: str, linked: str) -> None:
    """Write which account is a client's."""
    c.run(
        "UPDATE accounts_clients SET linked = :linked WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        linked=linked,
    )


def clients(c: Unit) -> list[Client]:
    """Every client, in the order they were asked for."""
    rows = c.all(
        "SELECT id, name, country, channels, terms, state, consent, linked, ends FROM accounts_clients"
        " WHERE account = :account ORDER BY id",
        account=c.account,
    )
    return [Client(**{**dict(row), "channels": tuple(json.loads(row["channels"]))}) for row in rows]


def put_consent(c: Unit, event: happened.ResaleConsented, at: Millis) -> None:
    """Write a consent."""
    c.run(
        "INSERT INTO accounts_resale_consents(account, id, clients, signed, signed_on, at, revoked, why)"
        " VALUES(:account, :id, :clients, :signed, :signed_on, :at, NULL, '')",
        account=c.account,
        id=event.consent,
        clients=json.dumps(event.clients),
        signed=event.signed,
        signed_on=event.signed_on,
        at=at,
    )


def revoke(c: Unit, id: str, why: str, at: Millis) -> None:
    """Write that a consent ended."""
    c.run(
        "UPDATE accounts_resale_consents SET revoked = :at, why = :why WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        why=why,
        at=at,
    )


def consents(c: Unit) -> list[Row]:
    """Every consent, oldest first."""
    return c.all(
        "SELECT id, clients, signed, signed_on, at, revoked, why FROM accounts_resale_consents"
        " WHERE account = :account ORDER BY id",
        account=c.account,
    )


def put_served(c: Unit, event: happened.ServedUnder) -> None:
    """Write for whom the account is served, and how that stands."""
    c.run("DELETE FROM accounts_served WHERE account = :account", account=c.account)
    c.run(
        "INSERT INTO accounts_served(account, reseller, client, name, state, channels, ends)"
        " VALUES(:account, :reseller, :client, :name, :state, :channels, :ends)",
        account=c.account,
        reseller=event.reseller,
        client=event.client,
        name=event.business,
        state=event.state,
        channels=json.dumps(event.channels),
        ends=event.ends,
    )


def put_owner(c: Unit, brand: str, owner: str) -> None:
    """Write whose brand it is."""
    c.run(
        "INSERT INTO accounts_brand_owners(account, brand, owner) VALUES(:account, :brand, :owner)"
        " ON CONFLICT(account, brand) DO UPDATE SET owner = excluded.owner",
        account=c.account,
        brand=brand,
        owner=owner,
    )


def owners(c: Unit) -> Mapping[str, str]:
    """Whose each brand is, where it is another's."""
    rows = c.all(
        "SELECT o.brand, o.owner FROM accounts_brand_owners o JOIN accounts_brands b ON b.account = o.account"
        " AND b.id = o.brand WHERE o.account = :account AND o.owner <> '' AND b.removed = 0 ORDER BY o.brand",
        account=c.account,
    )
    return {row["brand"]: row["owner"] for row in rows}
