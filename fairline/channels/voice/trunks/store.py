"""Writes and reads the tables of trunks."""

import msgspec

from fairline.channels.voice.trunks.model import Standing, Trunk
from fairline.kit.db import Unit


def put(c: Unit, trunk: Trunk) -> None:
    """Write a trunk down as it is now."""
    c.run(
        "INSERT INTO voice_trunks(account, id, held, made) VALUES(:account, :id, :held, :made)"
        " ON CONFLICT(account, id) DO UPDATE SET held = excluded.held",
        account=c.account,
        id=trunk.id,
        held=_told(trunk),
        made=trunk.made,
    )


def remove(c: Unit, id: str) -> None:
    """It is the account's no longer."""
    c.run("DELETE FROM voice_trunks WHERE account = :account AND id = :id", account=c.account, id=id)
    c.run("DELETE FROM voice_trunk_states WHERE account = :account AND trunk = :id", account=c.account, id=id)


def one(c: Unit, id: str) -> Trunk | None:
    """One trunk."""
    return c.once(("voice.trunk", id), lambda: _one(c, id))


def _one(c: Unit, id: str) -> Trunk | None:
    row = c.one("SELECT held FROM voice_trunks WHERE account = :account AND id = :id", account=c.account, id=id)
    return msgspec.json.decode(row["held"], type=Trunk) if row else None


def every(c: Unit) -> list[Trunk]:
    """Every trunk of the account, as they are to be tried."""
    rows = c.all("SELECT held FROM voice_trunks WHERE account = :account ORDER BY made, id", account=c.account)
    found = [msgspec.json.decode(row["held"], type=Trunk) for row in rows]
    return sorted(found, key=lambda trunk: trunk.setup.rank)


def put_standing(c: Unit, id: str, standing: Standing) -> None:
    """Write down how a trunk stands."""
    c.run(
        "INSERT INTO voice_trunk_states(account, trunk, held) VALUES(:account, :trunk, :held)"
        " ON CONFLICT(account, trunk) DO UPDATE SET held = excluded.held",
        account=c.account,
        trunk=id,
        held=_told(standing),
    )


def standing(c: Unit, id: str) -> Standing:
    """How a trunk stands."""
    row = c.one(
        "SELECT held FROM voice_trunk_states WHERE account = :account AND trunk = :trunk", account=c.account, trunk=id
    )
    return msgspec.json.decode(row["held"], type=Standing) if row else Standing()


def keep_secret(c: Unit, trunk: str, what: str, secret: str) -> None:
    """Keep what lets us in."""
    c.run(
        "INSERT INTO voice_trunk_secrets(account, trunk, what, wrapped) VALUES(:account, :trunk, :what, :wrapped)"
        " ON CONFLICT(account, trunk, what) DO UPDATE SET wrapped = excluded.wrapped",
        account=c.account,
        trunk=trunk,
        what=what,
        wrapped=c.tools.keyring.wrap(secret.encode(), f"{c.account}:{trunk}:{what}"),
    )


def secret(c: Unit, trunk: str, what: str) -> str:
    """What lets us in; empty where nothing is kept."""
    row = c.one(
        "SELECT wrapped FROM voice_trunk_secrets WHERE account = :account AND trunk = :trunk AND what = :what",
        account=c.account,
        trunk=trunk,
        what=what,
    )
    return c.tools.keyring.unwrap(bytes(row["wrapped"]), f"{c.account}:{trunk}:{what}").decode() if row else ""


def forget_secrets(c: Unit, trunk: str) -> None:
    """Keep nothing of it any more."""
    c.run("DELETE FROM voice_trunk_secrets WHERE account = :account AND trunk = :trunk", account=c.account, trunk=trunk)


def _told(held: Trunk | Standing) -> str:
    return msgspec.json.encode(held, order="sorted").decode()
