"""Tables of the tools."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, whole

JOBS = Table(
    "jobs",
    METADATA,
    text("id", key=True),
    text("account"),
    text("kind"),
    text("key", needed=False),
    text("payload"),
    whole("due", needed=False),  # ready: when to run; running: when its lease ends; given up: null
    text("state"),
    whole("attempts", default="0"),
    whole("fence", default="0"),
    text("error", needed=False),
    Index("jobs_key", "account", "key", unique=True),
)
# With the account, so that whoever stands behind one account's backlog is found in the index alone.
Index(
    "jobs_due", JOBS.c.due, JOBS.c.account, postgresql_where=JOBS.c.due.isnot(None), sqlite_where=JOBS.c.due.isnot(None)
)
