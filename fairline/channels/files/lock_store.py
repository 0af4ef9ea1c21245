"""Rows of whose uploads are locked, and of the harmful files that called for it."""

from fairline.kit.db import Row, Unit


def harmful_of(c: Unit, bringer: str, after: int) -> list[str]:
    """Files in which the scanner found something, that somebody brought after an instant (ms UTC), oldest first."""
    rows = c.all(
        "SELECT id FROM channel_files WHERE account = :account AND bringer = :bringer AND scan = 'malware'"
        " AND at > :after ORDER BY at, id",
        account=c.account,
        bringer=bringer,
        after=after,
    )
    return [row["id"] for row in rows]


def lock(c: Unit, bringer: str, since: int, files: str) -> None:
    """Take somebody's files no more."""
    c.run(
        "INSERT INTO channel_upload_locks(account, bringer, since, files) VALUES(:account, :bringer, :since, :files)"
        " ON CONFLICT(account, bringer) DO UPDATE SET since = excluded.since, files = excluded.files, lifted = NULL,"
        " lifted_by = ''",
        account=c.account,
        bringer=bringer,
        since=since,
        files=files,
    )


def unlock(c: Unit, bringer: str, at: int, by: str) -> None:
    """Take them again."""
    c.run(
        "UPDATE channel_upload_locks SET lifted = :at, lifted_by = :by WHERE account = :account AND bringer = :bringer",
        account=c.account,
        bringer=bringer,
        at=at,
        by=by,
    )


def lock_of(c: Unit, bringer: str) -> Row | None:
    """The last lock of somebody, lifted or not."""
    return c.one(
        "SELECT bringer, since, files, lifted FROM channel_upload_locks WHERE account = :account"
        " AND bringer = :bringer",
        account=c.account,
        bringer=bringer,
    )


def locks(c: Unit) -> list[Row]:
    """Whose files are not taken now, the newest first."""
    return c.all(
        "SELECT bringer, since, files FROM channel_upload_locks WHERE account = :account AND lifted IS NULL"
        " ORDER BY since DESC, bringer",
        account=c.account,
    )
