"""The SQL of what partners are asked for a person."""

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_SHARE = "id, request, partner, due, proven, answered"


def put(c: Unit, share: str, request: str, partner: str, due: Millis) -> None:
    """A partner is asked."""
    c.run(
        "INSERT INTO privacy_partner_shares(account, id, request, partner, due, proven)"
        " VALUES(:account, :id, :request, :partner, :due, '')",
        account=c.account,
        id=share,
        request=request,
        partner=partner,
        due=due,
    )


def answer(c: Unit, share: str, proof: str, at: Millis) -> None:
    """It did its part."""
    c.run(
        "UPDATE privacy_partner_shares SET proven = :proof, answered = :at WHERE account = :account AND id = :id",
        account=c.account,
        id=share,
        proof=proof,
        at=at,
    )


def one(c: Unit, share: str) -> Row | None:
    """One of them."""
    return c.one(
        f"SELECT {_SHARE} FROM privacy_partner_shares WHERE account = :account AND id = :id",
        account=c.account,
        id=share,
    )


def of_request(c: Unit, request: str) -> list[Row]:
    """What is asked for a request."""
    return c.all(
        f"SELECT {_SHARE} FROM privacy_partner_shares WHERE account = :account AND request = :request ORDER BY id",
        account=c.account,
        request=request,
    )
