"""The tables of analytics: a line a conversation, counts by the hour, presences, what leaves as rows, alerts."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

CONVERSATIONS = Table(
    "analytics_conversations",
    METADATA,
    text("account", key=True),
    text("conversation", key=True),
    whole("reference"),
    whole("created"),
    text("channel"),
    text("via"),
    text("brand"),
    text("queue"),
    text("agent"),
    text("contact"),
    whole("priority"),
    text("kind"),
    text("language"),
    text("status"),
    text("aside"),  # why it is not counted: spam, trash, suspected, merged; empty where it is
    truth("ours"),  # we began it
    whole("first_reply_ms", needed=False),
    whole("first_reply_open_ms", needed=False),  # this and the next open one: of open time, by its service level
    whole("resolution_ms", needed=False),
    whole("resolution_open_ms", needed=False),
    whole("replies"),
    whole("touches"),
    whole("reopened"),
    whole("solved_at", needed=False),
    whole("assigned_at", needed=False),
    truth("breached"),
    text("satisfaction"),
    whole("satisfied_at", needed=False),
    whole("changed"),  # the number of the last entry that changed it
    Index("analytics_conversations_created", "account", "created"),
    Index("analytics_conversations_solved", "account", "solved_at"),
    Index("analytics_conversations_satisfied", "account", "satisfied_at"),
)

HOURS = Table(
    "analytics_hours",
    METADATA,
    text("account", key=True),
    text("measure", key=True),
    whole("hour", key=True),  # milliseconds UTC
    text("channel", key=True),
    text("queue", key=True),
    text("agent", key=True),
    text("brand", key=True),
    whole("many"),
    whole("total"),
)

STATES = Table(
    "analytics_states",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    whole("since", key=True),
    text("presence"),
    whole("until", needed=False),
    Index("analytics_states_until", "account", "until"),
)

REPORTS = Table(
    "analytics_reports",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("spec"),  # JSON: what is asked
    text("scope"),  # everyone, or the member whose it is
    truth("removed"),
)

EXPORTS = Table(
    "analytics_exports",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("act"),
    text("what"),
    text("spec"),  # JSON: filter and columns
    text("format"),
    text("state"),  # running, waiting, ready, refused, gone
    text("recipients"),  # JSON: member ids, and keyed hashes of addresses
    text("person"),  # whose key seals the file and the addresses
    text("blob", needed=False),
    whole("rows"),
    whole("days"),
    whole("until", needed=False),
    text("asked_by"),
    whole("made"),
    text("because"),  # why it is gone
    text("purpose", default=""),
    text("series", default=""),  # what it is a part of, where it repeats
    whole("left_out", default="0"),  # how many contacts are not in it, because of its purpose
    Index("analytics_exports_act", "account", "act"),
)

SERIES = Table(
    "analytics_series",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("spec"),  # JSON: what is asked for each time
    text("every"),  # day, week, month
    whole("hour"),  # on the account's own clock
    text("recipients"),  # JSON: as of an export
    text("person"),  # whose key seals the addresses
    text("reviewer"),  # who looks at each before it leaves, where it is about single persons
    text("asked_by"),
    text("state"),  # on, paused, ended
    text("because"),
)

# Who opens a link without being a member: the codes they were mailed, and the terms they agreed to.
VIEWERS = Table(
    "analytics_viewers",
    METADATA,
    text("account", key=True),
    text("export", key=True),
    text("recipient", key=True),
    whole("codes"),
    whole("wrong"),
    whole("code_until", needed=False),
    text("agreed"),  # the version of the terms; empty until they did
    whole("agreed_at", needed=False),
)

FETCHES = Table(
    "analytics_fetches",
    METADATA,
    text("account", key=True),
    text("export", key=True),
    whole("number", key=True),  # of the entry that tells of it
    text("recipient"),
    whole("at"),
)

RECIPIENTS = Table(
    "analytics_recipients",
    METADATA,
    text("account", key=True),
    text("value", key=True),  # a domain in words; of an address only a keyed hash
    text("kind"),
    whole("made"),
)

# Where a link leads: the account is not known to whoever follows it.
DOORS = Table(
    "analytics_doors",
    METADATA,
    text("lookup", key=True),
    text("account"),
    text("export"),
    text("recipient"),
)

ALERTS = Table(
    "analytics_alerts",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("spec"),  # JSON: what is watched, and who is told
    text("made_by"),
    text("state"),  # on, paused, removed
    text("because"),
)

RAISED = Table(
    "analytics_raised",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("alert"),
    text("subject"),  # the queue or the agent it is about; empty where it is about all
    text("value"),
    whole("at"),
    text("state"),  # review, told, waiting (for quiet time or a digest), dismissed
    whole("told_at", needed=False),
    whole("over_at", needed=False),  # when the figure was back
    Index("analytics_raised_alert", "account", "alert", "subject", "id"),
)
