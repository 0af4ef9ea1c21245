"""The gate's table: where every act stands, folded from the rulings."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

ACTS = Table(
    "gate_acts",
    METADATA,
    text("account", key=True),
    text("act", key=True),
    whole("number"),  # of the entry with the newest ruling
    text("kind"),
    text("outcome"),  # permitted, deferred, refused, withdrawn
    text("contact", needed=False),
    text("conversation", needed=False),
    text("member", needed=False),
    whole("at"),
    whole("due", needed=False),  # deferred: when it is submitted afresh
    whole("not_before", needed=False),  # its own time, where it was given one: nothing else waits for it
    text("purpose_class", default="service"),
    truth("held"),  # it waits for a person, and keeps nothing back that comes after it
    Index("gate_acts_contact", "account", "contact", "at"),
    Index("gate_acts_waiting", "account", "conversation", "due"),
)

LIMITS = Table(
    "gate_limits",
    METADATA,
    text("account", key=True),
    whole("begins", needed=False),  # minutes of the day
    whole("ends", needed=False),
    truth("sundays"),
    whole("per_day", needed=False),
    whole("per_week", needed=False),
    text("countries"),
    truth("links"),
)

HELD = Table(
    "gate_held",
    METADATA,
    text("account", key=True),
    text("act", key=True),
    text("state"),  # held, refused, asked, released, denied, withdrawn
    text("kind"),  # of content
    text("policy"),
    whole("score"),
    text("rule"),
    text("surface"),  # reply, mail
    text("channel"),
    text("subject"),
    text("conversation", needed=False),
    text("contact", needed=False),
    text("member", needed=False),
    text("person", needed=False),
    truth("review"),  # a person may let it pass
    whole("since"),
    whole("number"),  # of the entry with its newest ruling
    whole("asked", needed=False),  # of the entry in which it was asked for
    whole("decided", needed=False),  # of the entry in which a person decided
    text("policies", default=""),  # those it may pass
    Index("gate_held_state", "account", "state", "since"),
)

SUSPECTED = Table(
    "gate_suspected",
    METADATA,
    text("account", key=True),
    whole("number", key=True),  # of the entry
    text("kind"),
    text("surface"),
    text("subject"),
    text("conversation", needed=False),
    text("message"),
    whole("score"),
    truth("theirs"),
    truth("reported"),
    whole("at"),
    Index("gate_suspected_message", "account", "message"),
    Index("gate_suspected_talk", "account", "conversation", "at"),
)

OWN_WORDS = Table(
    "gate_own_words",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("kind"),  # word, claim
    text("text"),
    whole("likeness"),  # 1 to 100: from here on a claim counts as said
    text("source"),
    whole("at"),
)

TEMPLATES = Table(
    "gate_templates",
    METADATA,
    text("account", key=True),
    text("ref", key=True),  # reply:, macro:, rule: and the id
    text("declared"),  # transactional, service, marketing
    text("digest"),  # of its words, when that was asked
    text("state"),  # asked, approved, denied
    text("member"),
    whole("at"),
    text("decided_by", default=""),
    whole("decided_at", needed=False),
    text("why", default=""),
)

LEVELS = Table(
    "gate_content_levels",
    METADATA,
    text("account", key=True),
    text("kind", key=True),
    whole("review", needed=False),
    whole("block", needed=False),
)
