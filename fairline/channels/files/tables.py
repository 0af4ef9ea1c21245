"""The tables of kept files and of whose uploads are locked, and the house-wide lists of known unlawful material."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, truth, whole

FILES = Table(
    "channel_files",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("person"),
    text("conversation"),
    text("name"),
    whole("size"),
    text("type"),
    truth("safe"),
    text("why_not"),
    whole("at"),
    text("scan", default=""),
    whole("signed", default="0"),  # ms UTC: from when the signatures were by which it was scanned
    text("read", default=""),
    whole("cards", default="0"),
    text("kind", default=""),
    whole("score", default="0"),
    text("rule", default=""),
    text("bringer", default=""),
    text("seen", default=""),  # whether what a picture shows was looked at: clear, veiled, off, none, later, unread
    Index("channel_files_person", "account", "person"),
    Index("channel_files_bringer", "account", "bringer", "scan", "at"),
)

LOCKS = Table(
    "channel_upload_locks",
    METADATA,
    text("account", key=True),
    text("bringer", key=True),
    whole("since"),
    text("files"),  # those that called for it
    whole("lifted", needed=False),
    text("lifted_by", default=""),
)

LOOKS = Table(
    "channel_looks",
    METADATA,
    text("account", key=True),
    text("link", key=True),  # a keyed hash of the address
    text("domain"),  # the same of its domain
    text("state"),
    text("kind", default=""),
    whole("score", default="0"),
    text("rule", default=""),
    whole("at"),
    Index("channel_looks_domain", "account", "domain"),
)

KNOWN = Table("channel_known", METADATA, text("value", key=True), text("list", key=True), text("kind"))

KNOWN_PICTURES = Table(
    "channel_known_pictures", METADATA, text("list", key=True), text("part", key=True), sealed("hashes")
)
