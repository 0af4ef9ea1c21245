"""Rows of sites, and of the secrets their pages sign with."""

from functools import lru_cache

import msgspec

from fairline.channels.webchat.model import Site, SiteConfig
from fairline.kit.db import Row, Unit


def site_by_key(c: Unit, key: str) -> Site | None:
    """The site with this key, in whichever account (a reading for every account)."""
    row = c.one("SELECT * FROM webchat_sites WHERE key = :key AND removed = 0", key=key)
    return site_of(row) if row else None


def site(c: Unit, id: str) -> Site | None:
    """A site of the account."""
    row = c.one(
        "SELECT * FROM webchat_sites WHERE account = :account AND id = :id AND removed = 0", account=c.account, id=id
    )
    return site_of(row) if row else None


def sites(c: Unit) -> list[Site]:
    """The account's sites."""
    rows = c.all("SELECT * FROM webchat_sites WHERE account = :account AND removed = 0 ORDER BY id", account=c.account)
    return [site_of(row) for row in rows]


def secret_of(c: Unit, site: str) -> bytes | None:
    """A site's identity secret, still wrapped."""
    row = c.one(
        "SELECT wrapped FROM webchat_secrets WHERE account = :account AND site = :site", account=c.account, site=site
    )
    return bytes(row["wrapped"]) if row else None


def keep_secret(c: Unit, site: str, wrapped: bytes) -> None:
    """Keep a site's identity secret."""
    c.run(
        "INSERT INTO webchat_secrets(account, site, wrapped) VALUES(:account, :site, :wrapped)"
        " ON CONFLICT(account, site) DO UPDATE SET wrapped = excluded.wrapped",
        account=c.account,
        site=site,
        wrapped=wrapped,
    )


def site_of(row: Row) -> Site:
    """A row as a site."""
    return _site(row["account"], row["id"], row["key"], row["name"], row["config"])


@lru_cache(maxsize=4096)
def _site(account: str, id: str, key: str, name: str, config: str) -> Site:
    return Site(account=account, id=id, key=key, name=name, config=msgspec.json.decode(config, type=SiteConfig))
