"""What accounts are called and send under: only to tell that a name is taken, never more of whose it is."""

from collections.abc import Iterable

from fairline.kit.db import Unit


def own_domains(c: Unit) -> list[str]:
    """The domains this account has proven."""
    rows = c.all(
        "SELECT name FROM numbers_domains WHERE account = :account AND state = 'proven' AND removed = 0",
        account=c.account,
    )
    return [row["name"] for row in rows]


def keep(c: Unit, names: Iterable[tuple[str, str]], *, proven: bool) -> None:
    """What this account is called from now on, as (kind, name); `proven` says whether it has proven a domain."""
    c.run("DELETE FROM numbers_names WHERE house = :account", account=c.account)
    for kind, name in sorted(set(names)):
        c.run(
            "INSERT INTO numbers_names(house, kind, name, proven) VALUES(:account, :kind, :name, :proven)",
            account=c.account,
            kind=kind,
            name=name,
            proven=int(proven),
        )


def names_of(c: Unit, house: str) -> list[str]:
    """What an account and its brands are called."""
    rows = c.all("SELECT name FROM numbers_names WHERE house = :house AND kind IN ('account', 'brand')", house=house)
    return [row["name"] for row in rows]


def proven_elsewhere(c: Unit) -> list[str]:
    """What the brands of other accounts are called that have proven a domain."""
    rows = c.all(
        "SELECT DISTINCT name FROM numbers_names WHERE house <> :account AND kind = 'brand' AND proven = 1",
        account=c.account,
    )
    return [row["name"] for row in rows]


def named_elsewhere(c: Unit, number: str) -> bool:
    """Whether another account has a text sender of letters of this name that is submitted, registered or suspended."""
    row = c.one(
        "SELECT name FROM numbers_names WHERE house <> :account AND kind = 'sender' AND lower(name) = lower(:number)"
        " LIMIT 1",
        account=c.account,
        number=number,
    )
    return row is not None
