"""What left and how it was taken, by day: per number, per brand and for the account as a whole."""

from collections.abc import Sequence

from fairline.kit.db import Row, Unit

SIGNS = ("opted_out", "bounced", "complained", "failed")


def count(c: Unit, scopes: Sequence[str], day: int, what: str) -> None:
    """One more of something (sent, or a sign), for each of these scopes. `what` is a column of ours."""
    c.many(
        "INSERT INTO cases_traffic(account, scope, day, sent, opted_out, bounced, complained, failed)"
        " VALUES(:account, :scope, :day, :sent, :opted_out, :bounced, :complained, :failed)"
        f" ON CONFLICT(account, scope, day) DO UPDATE SET {what} = cases_traffic.{what} + 1",
        [
            {"account": c.account, "scope": scope, "day": day} | {name: int(name == what) for name in ("sent", *SIGNS)}
            for scope in scopes
        ],
    )


def since(c: Unit, day: int) -> list[Row]:
    """The sums by scope since a day."""
    return c.all(
        "SELECT scope, sum(sent) AS sent, sum(opted_out) AS opted_out, sum(bounced) AS bounced,"
        " sum(complained) AS complained, sum(failed) AS failed FROM cases_traffic"
        " WHERE account = :account AND day >= :day GROUP BY scope ORDER BY scope",
        account=c.account,
        day=day,
    )


def settings(c: Unit) -> Row | None:
    """From which share on the account wants to be warned and stopped."""
    return c.one("SELECT warn, hold, least, days FROM cases_settings WHERE account = :account", account=c.account)


def set_settings(c: Unit, warn: int, hold: int, least: int, days: int) -> None:
    """Keep them."""
    c.run(
        "INSERT INTO cases_settings(account, warn, hold, least, days) VALUES(:account, :warn, :hold, :least, :days)"
        " ON CONFLICT(account) DO UPDATE SET warn = excluded.warn, hold = excluded.hold, least = excluded.least,"
        " days = excluded.days",
        account=c.account,
        warn=warn,
        hold=hold,
        least=least,
        days=days,
    )
