"""Which things lie under a seal: house-wide, because the desk writes what other accounts ask."""

from collections.abc import Sequence

from fairline.kit.db import Unit


def of(c: Unit) -> frozenset[str]:
    """The things of the unit's account under a seal."""
    rows = c.all("SELECT ref FROM accounts_seals WHERE house = :account", account=c.account)
    return frozenset(row["ref"] for row in rows)


def put(c: Unit, house: str, case: str, refs: Sequence[str]) -> None:
    """Put things under the seal of a case."""
    c.many(
        "INSERT INTO accounts_seals(house, ref, case_id) VALUES(:house, :ref, :case)"
        " ON CONFLICT(house, ref, case_id) DO NOTHING",
        [{"house": house, "ref": ref, "case": case} for ref in dict.fromkeys(refs)],
    )


def drop(c: Unit, case: str) -> None:
    """The seal of a case is broken."""
    c.run("DELETE FROM accounts_seals WHERE case_id = :case", case=case)
