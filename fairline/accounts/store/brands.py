"""Brands, and the addresses of their pages."""

import json
from collections.abc import Mapping
from typing import Any

from fairline.kit.db import Row, Unit


def put_brand(c: Unit, id: str, name: str, slug: str, config: Mapping[str, Any]) -> None:
    """Write a brand as it is now. Raises Conflict where another brand of the house has the slug."""
    c.run(
        "INSERT INTO accounts_brands(account, id, name, slug, config) VALUES(:account, :id, :name, :slug, :config)"
        " ON CONFLICT (account, id) DO UPDATE SET name = excluded.name, slug = excluded.slug, config = excluded.config",
        account=c.account,
        id=id,
        name=name,
        slug=slug,
        config=json.dumps(config, sort_keys=True),
    )
    c.run("DELETE FROM accounts_slugs WHERE account = :account AND brand = :id", account=c.account, id=id)
    c.run(
        "INSERT INTO accounts_slugs(slug, account, brand) VALUES(:slug, :account, :id)",
        slug=slug,
        account=c.account,
        id=id,
    )


def remove_brand(c: Unit, id: str) -> None:
    """Close a brand's pages; what was written for it keeps its name."""
    c.run("DELETE FROM accounts_slugs WHERE account = :account AND brand = :id", account=c.account, id=id)
    c.run("UPDATE accounts_brands SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id)


def one(c: Unit, id: str) -> Row | None:
    """One brand, also one that was removed."""
    return c.one(
        "SELECT id, name, slug, config, removed FROM accounts_brands WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
    )


def every(c: Unit) -> list[Row]:
    """The brands that are used, by name."""
    return c.all(
        "SELECT id, name, slug, config, removed FROM accounts_brands WHERE account = :account AND removed = 0"
        " ORDER BY id",
        account=c.account,
    )


def names(c: Unit, account: str) -> list[str]:
    """What an account and its brands are called: to tell whether a name is taken."""
    rows = c.all(
        "SELECT name FROM accounts_brands WHERE account = :account AND removed = 0 UNION"
        " SELECT name FROM accounts_accounts WHERE account = :account",
        account=account,
    )
    return [row["name"] for row in rows if row["name"]]


def called(c: Unit, name: str) -> Row | None:
    """The brand of a name, where only one is called so: only for the house's own unit."""
    rows = c.all(
        "SELECT account, id FROM accounts_brands WHERE lower(name) = lower(:name) AND removed = 0 LIMIT 2", name=name
    )
    return rows[0] if len(rows) == 1 else None


def of_slug(c: Unit, slug: str) -> Row | None:
    """Whose pages stand at an address: only for the house's own unit."""
    return c.one("SELECT account, brand FROM accounts_slugs WHERE slug = :slug", slug=slug)
