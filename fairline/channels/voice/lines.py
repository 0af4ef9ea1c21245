"""What members' phones register with: a screen's secret of one session, and those of desk phones and softphones."""

import hashlib
from dataclasses import dataclass
from typing import Any

import msgspec

from fairline.channels.voice import store
from fairline.channels.voice.events import LineMade, LineRemoved
from fairline.channels.voice.extensions import free_extension
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.crypto import open_seal
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import NotFound

REALM = "fairline"
SCREEN = 12 * 3600_000  # ms a screen's secret lives
_ABOUT = b"voice line"


@dataclass(frozen=True, slots=True)
class Secret:
    """What a phone registers with; the password is shown once, and kept by nobody."""

    user: str
    password: str
    expires: Millis | None


@dataclass(frozen=True, slots=True)
class Line:
    """Whose phone a user name is."""

    user: str
    account: str
    member: str
    id: str = ""  # of a desk phone


def screen(c: Unit, member: str) -> Secret:
    """A fresh secret for the phone in a member's browser; the older one of a member ends when it runs out."""
    return _made(c, member, "", c.at + SCREEN)


def add(c: Unit, member: str, name: str, by: Actor) -> tuple[str, Secret]:
    """Let a desk phone or softphone of a member register, until it is removed; its id, and its secret."""
    line = c.new_id("lne")
    append(c, by, LineMade(member=member, line=line, name=name[:100], extension=free_extension(c)))
    return line, _made(c, member, line, None)


def remove(c: Unit, member: str, line: str, by: Actor) -> None:
    """It may not register any more. Raises NotFound."""
    if not any(each["id"] == line for each in of_member(c, member)):
        raise NotFound
    append(c, by, LineRemoved(member=member, line=line))
    c.run("DELETE FROM voice_secrets WHERE account = :account AND line = :line", account=c.account, line=line)


def of_member(c: Unit, member: str) -> list[Any]:
    """A member's desk phones: id, name, extension, made; the user name each registers under, the node where it does
    now, how, and when it last did.
    """
    return c.all(
        "SELECT lines.id AS id, lines.name AS name, extension, made, secrets.name AS user_name, node, wire, seen"
        " FROM voice_lines AS lines LEFT JOIN voice_secrets AS secrets"
        " ON secrets.account = lines.account AND secrets.line = lines.id"
        " WHERE lines.account = :account AND lines.member = :member ORDER BY made, lines.id",
        account=c.account,
        member=member,
    )


def is_user(user: str) -> bool:
    """Whether a name is of the kind that members' phones register under."""
    return user.startswith("phn_")


def users_of(c: Unit, member: str) -> list[str]:
    """The user names a member's phones register under."""
    rows = c.all(
        "SELECT name FROM voice_secrets WHERE account = :account AND member = :member"
        " AND (expires IS NULL OR expires > :at)",
        account=c.account,
        member=member,
        at=c.at,
    )
    return [row["name"] for row in rows]


def line_of(c: Unit, user: str) -> Line | None:
    """Whose a user name is, asked across accounts."""
    row = c.one(
        "SELECT name, account, member, line FROM voice_secrets"
        " WHERE name = :user AND (expires IS NULL OR expires > :at)",
        user=user,
        at=c.at,
    )
    return Line(row["name"], row["account"], row["member"], row["line"]) if row else None


def ha1_of(c: Unit, user: str) -> dict[str, str] | None:
    """What a phone proves its password by, per algorithm; None for who may not register."""
    row = c.one("SELECT ha1 FROM voice_secrets WHERE name = :user AND (expires IS NULL OR expires > :at)",
        user=user, at=c.at)  # fmt: skip
    if row is None:
        return None
    held: dict[str, str] = msgspec.json.decode(open_seal(_key(c), row["ha1"], _ABOUT))
    return held


def forget_old(c: Unit) -> int:
    """Take out the secrets of screens that ran out; how many there were."""
    if c.account != EVERY_ACCOUNT:
        raise ValueError("asked across accounts")
    return c.run("DELETE FROM voice_secrets WHERE expires IS NOT NULL AND expires <= :at", at=c.at)


def shown(c: Unit, call: str) -> str:
    """What a member's phone shows of who calls: the name or number is told by the screen, a desk phone sees the id
    of the call's conversation.
    """
    held = store.call(c, call)
    return held.conversation if held else ""


def _made(c: Unit, member: str, line: str, expires: Millis | None) -> Secret:
    user = c.new_id("phn").lower()
    password = c.tools.keyring.random(24).hex()
    ha1 = {
        "SHA-256": hashlib.sha256(f"{user}:{REALM}:{password}".encode()).hexdigest(),
        "MD5": hashlib.md5(f"{user}:{REALM}:{password}".encode(), usedforsecurity=False).hexdigest(),
    }
    c.run(
        "INSERT INTO voice_secrets(name, account, member, line, ha1, expires)"
        " VALUES(:user, :account, :member, :line, :ha1, :expires)",
        user=user,
        account=c.account,
        member=member,
        line=line,
        ha1=c.tools.keyring.seal(_key(c), msgspec.json.encode(ha1), _ABOUT),
        expires=expires,
    )
    return Secret(user, password, expires)


def _key(c: Unit) -> bytes:
    return c.tools.keyring.derive("voice")
