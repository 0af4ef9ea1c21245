"""Keeps what was seen behind links, by keyed hashes of their addresses: a link may name whom it was made for."""

import hmac
from collections.abc import Mapping, Sequence

import msgspec

from fairline.gate import Look, domain_of, host_of
from fairline.kit.clock import Millis
from fairline.kit.db import Unit

FRESH: Millis = 24 * 3_600_000  # ms for which what was seen counts
SILENT: Millis = 10 * 60_000  # ms until one that could not be seen is tried again
KEPT: Millis = 30 * 24 * 3_600_000  # ms after which it is forgotten, and its domain is new again


def keep(c: Unit, target: str, look: Look) -> None:
    """Write down what was seen, and forget what is old."""
    c.run(
        "INSERT INTO channel_looks(account, link, domain, state, kind, score, rule, at)"
        " VALUES(:account, :link, :domain, :state, :kind, :score, :rule, :at)"
        " ON CONFLICT(account, link) DO UPDATE SET state = excluded.state, kind = excluded.kind,"
        " score = excluded.score, rule = excluded.rule, at = excluded.at",
        account=c.account,
        link=_hash(c, "link", target),
        domain=_hash(c, "domain", _domain(target)),
        state=look.state,
        kind=look.kind,
        score=look.score,
        rule=look.rule,
        at=c.at,
    )
    c.run("DELETE FROM channel_looks WHERE account = :account AND at < :old", account=c.account, old=c.at - KEPT)


def known(c: Unit, targets: Sequence[str]) -> dict[str, Look]:
    """What is known of these, where it is fresh."""
    links = {target: _hash(c, "link", target) for target in targets}
    domains = {target: _hash(c, "domain", _domain(target)) for target in targets}
    rows = c.all(
        "SELECT link, '' AS domain, state, kind, score, rule, at FROM channel_looks"
        " WHERE account = :account AND link IN (:links)"
        " UNION ALL SELECT DISTINCT '', domain, state, '', 0, '', 0 FROM channel_looks"
        " WHERE account = :account AND domain IN (:domains) AND state = 'clean'",
        account=c.account,
        links=list(links.values()),
        domains=list(set(domains.values())),
    )
    held = {row["link"]: row for row in rows if row["at"] > c.at - (SILENT if row["state"] == "silent" else FRESH)}
    seen = {row["domain"] for row in rows}
    return {target: _look(held.get(links[target]), is_known=domains[target] in seen) for target in targets}


def _look(row: Mapping[str, object] | None, *, is_known: bool) -> Look:
    if row is None:
        return Look("unseen", known=is_known)
    told = {name: row[name] for name in ("state", "kind", "score", "rule")}
    return msgspec.convert(told | {"known": is_known}, Look)


def _domain(target: str) -> str:
    host = host_of(target)
    return domain_of(host) or host


def _hash(c: Unit, kind: str, said: str) -> str:
    key = c.tools.keyring.derive("links")
    return hmac.digest(key, f"{c.account}\0{kind}\0{said}".encode(), "sha256").hex()
