"""The tables of privacy: requests, folded from the journal, and the working notes of erasures that still run."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, whole

REQUESTS = Table(
    "privacy_requests",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("contact"),
    text("kind"),
    text("state"),
    text("asked_by"),
    whole("asked_at"),
    whole("due"),
    whole("done_at", needed=False),
    text("cause"),
    text("report", needed=False),  # JSON
    text("act", needed=False),
    text("person", needed=False),  # whose key opens the package; null once it is gone
    text("blob", needed=False),
    whole("until", needed=False),
    Index("privacy_requests_contact", "account", "contact"),
    Index("privacy_requests_act", "account", "act"),
)

# Notes of an erasure under way. What is looked for afterwards is sealed under a key of its own, which is destroyed
# when the looking is over; everything else says nothing about anybody.
RUNS = Table(
    "privacy_runs",
    METADATA,
    text("account", key=True),
    text("request", key=True),
    text("person"),
    sealed("sought"),
    text("held"),  # JSON: what the report will say of each holding, and how often was looked
    text("place"),  # what is looked through now
    text("position"),  # JSON: where in it
    whole("places"),
    text("hits"),  # JSON: place -> how many
)
