"""Routing's tables."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

QUEUES = Table(
    "routing_queues",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("config"),  # JSON: see forms.QueueForm
    whole("made"),
    truth("removed"),
)

SKILLS = Table(
    "routing_skills", METADATA, text("account", key=True), text("id", key=True), text("name"), truth("removed")
)

MEMBER_SKILLS = Table(
    "routing_member_skills",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    text("skill", key=True),
    whole("level"),
)

AGENTS = Table(
    "routing_agents",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    text("presence"),
    whole("since"),
    whole("idle_since"),
    text("capacity"),  # JSON: channel -> how many at once; usual on the channel where it is not said
    Index("routing_agents_presence", "account", "presence"),
)

WORK = Table(
    "routing_work",
    METADATA,
    text("account", key=True),
    text("id", key=True),  # the conversation's
    text("queue"),
    text("channel"),
    text(
        "state"
    ),  # waiting, offered, assigned, wrapping_up, resting, snoozed, returned (let go, in no queue again yet)
    whole("since"),
    whole("entered"),  # when it came into its queue, or to its agent
    whole("priority"),
    whole("rank"),  # smallest first; see order.py
    text("agent", needed=False),
    text("last_agent", needed=False),
    text("declined"),  # JSON: agents who declined or let the offer expire
    whole("declined_at", needed=False),
    text("skills", default="{}"),  # JSON: what its agent must know besides what the queue asks
    text("line", default=""),  # of a call: gone where nobody is on it any more, promised where they are called back
    Index("routing_work_rank", "account", "state", "queue", "channel", "rank"),
    Index("routing_work_agent", "account", "agent"),
)

OFFERS = Table(
    "routing_offers",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("work"),
    text("agent"),
    text("queue"),
    text("channel"),
    whole("at"),
    whole("expires"),
    truth("again"),
    text("state"),  # open, accepted, declined, expired, withdrawn
    whole("ended", needed=False),
    Index("routing_offers_agent", "account", "agent", "state"),
    Index("routing_offers_work", "account", "work", "state"),
    Index("routing_offers_queue", "account", "queue", "ended"),
)

ANSWERS = Table(
    "routing_answers",
    METADATA,
    text("account", key=True),
    text("offer", key=True),
    text("queue"),
    whole("at"),
    whole("waited"),  # milliseconds from the contact's first word until an agent took it
    Index("routing_answers_at", "account", "at"),
)

CHANNELS = Table("routing_channels", METADATA, text("account", key=True), text("id", key=True), text("channel"))

TURNS = Table("routing_turns", METADATA, text("account", key=True))
