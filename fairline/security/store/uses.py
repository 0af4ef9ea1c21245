"""From which places programs' keys were used lately."""

from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Use:
    """A network a key was used from, and whose it is where that is a listed integrator."""

    network: str
    integrator: str
    at: Millis


def put(c: Unit, token: str, network: str, integrator: str) -> None:
    """It was used from there now."""
    c.run(
        "INSERT INTO security_token_uses(account, token, network, integrator, at)"
        " VALUES(:account, :token, :network, :integrator, :at)"
        " ON CONFLICT(account, token, network) DO UPDATE SET integrator = excluded.integrator, at = excluded.at",
        account=c.account,
        token=token,
        network=network,
        integrator=integrator,
        at=c.at,
    )


def since(c: Unit, token: str, at: Millis) -> list[Use]:
    """Where it was used from an instant (ms UTC) on."""
    rows = c.all(
        "SELECT network, integrator, at FROM security_token_uses WHERE account = :account AND token = :token"
        " AND at >= :since ORDER BY network",
        account=c.account,
        token=token,
        since=at,
    )
    return [Use(row["network"], row["integrator"], row["at"]) for row in rows]
