"""The tables of leaving: the plan of an account, and the certificates, which outlive it."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text, truth, whole

LEAVINGS = Table(
    "privacy_leavings",
    METADATA,
    text("account", key=True),
    text("state"),  # asked, ended, held
    truth("early"),
    text("asked_by"),
    whole("asked_at"),
    text("confirmed_by"),
    whole("ends_at"),
    whole("delete_at"),
    text("held"),  # JSON: ids under a legal hold
)

# House-wide, and no projection: what it is about is gone, its journal too. It names nobody.
CERTIFICATES = Table(
    "privacy_certificates",
    METADATA,
    text("id", key=True),
    text("departed"),  # the account's id
    text("state"),  # deleting, done
    whole("ended_at"),
    whole("began_at"),
    whole("done_at", needed=False),
    text("told"),  # JSON: see leaving/model.py
    text("position"),  # JSON: how far the deleting is
    text("signature"),
    text("copies"),  # what became of older backups, once the operator said it; JSON
)
