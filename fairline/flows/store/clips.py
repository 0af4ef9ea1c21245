"""Kept pieces of sound, and by what right they are played."""

from fairline.flows.model import Clip
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_CLIP = (
    "SELECT id, name, language, use, blob, basis, proof, until, seconds, made FROM flow_clips"
    " WHERE account = :account AND removed = 0"
)


def every(c: Unit) -> list[Clip]:
    """All of them, by name."""
    return [_clip(row) for row in c.all(f"{_CLIP} ORDER BY name, id", account=c.account)]


def one(c: Unit, id: str) -> Clip | None:
    """One of them."""
    row = c.one(f"{_CLIP} AND id = :id", account=c.account, id=id)
    return _clip(row) if row else None


def lapsing(c: Unit, before: Millis) -> list[Clip]:
    """Those whose right ends before an instant (ms UTC), of which nobody was told yet."""
    rows = c.all(
        f"{_CLIP} AND until > 0 AND until <= :before AND warned = 0 ORDER BY until, id",
        account=c.account,
        before=before,
    )
    return [_clip(row) for row in rows]


def add(c: Unit, clip: Clip) -> None:
    """A piece that was kept."""
    c.run(
        "INSERT INTO flow_clips(account, id, name, language, use, blob, basis, proof, until, seconds, made, warned,"
        " removed) VALUES(:account, :id, :name, :language, :use, :blob, :basis, :proof, :until, :seconds, :made, 0, 0)",
        account=c.account,
        id=clip.id,
        name=clip.name,
        language=clip.language,
        use=clip.use,
        blob=clip.blob,
        basis=clip.basis,
        proof=clip.proof,
        until=clip.until,
        seconds=clip.seconds,
        made=clip.made,
    )


def remove(c: Unit, id: str) -> None:
    """It is played no longer."""
    c.run("UPDATE flow_clips SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id)


def warned(c: Unit, id: str) -> None:
    """Its account was told that the right to it ends."""
    c.run("UPDATE flow_clips SET warned = 1 WHERE account = :account AND id = :id", account=c.account, id=id)


def _clip(row: Row) -> Clip:
    return Clip(
        row["id"], row["name"], row["language"], row["use"], row["blob"], row["basis"], row["proof"], row["until"],
        row["made"], row["seconds"],
    )  # fmt: skip
