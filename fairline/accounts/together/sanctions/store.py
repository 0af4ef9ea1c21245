"""Lists of sanctions, and which names behind an account are on one."""

import json
from collections.abc import Iterator, Sequence

from fairline.accounts.together.events import NameListed
from fairline.accounts.together.sanctions.lists import Listed
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def replace_list(c: Unit, source: str, listed: Sequence[Listed]) -> None:
    """Write a list in the place of what was known of it."""
    c.run("DELETE FROM accounts_listed WHERE source = :source", source=source)
    rows = [{"source": source, "id": each.id, "type": each.type, "names": json.dumps(each.names)} for each in listed]
    c.many("INSERT INTO accounts_listed(source, id, type, names) VALUES(:source, :id, :type, :names)", rows)


def every_name(c: Unit) -> Iterator[tuple[str, str, str]]:
    """Every name of every list: source, entry, name."""
    for row in c.all("SELECT source, id, names FROM accounts_listed ORDER BY source, id"):
        for name in json.loads(row["names"]):
            yield row["source"], row["id"], name


def sizes(c: Unit) -> dict[str, int]:
    """How many entries each list has."""
    rows = c.all("SELECT source, count(*) AS many FROM accounts_listed GROUP BY source ORDER BY source")
    return {row["source"]: row["many"] for row in rows}


def put_match(c: Unit, event: NameListed, at: Millis) -> None:
    """Write that a name is on a list."""
    c.run(
        "INSERT INTO accounts_listed_matches(account, listed, what, source, score, at)"
        " VALUES(:account, :listed, :what, :source, :score, :at) ON CONFLICT(account, listed, what) DO NOTHING",
        account=c.account,
        listed=event.listed,
        what=event.what,
        source=event.source,
        score=event.score,
        at=at,
    )


def matches(c: Unit) -> list[Row]:
    """What was found of the account."""
    return c.all(
        "SELECT listed, what, source, score, at FROM accounts_listed_matches WHERE account = :account"
        " ORDER BY listed, what",
        account=c.account,
    )
