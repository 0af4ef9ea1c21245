"""Tables of apps and of the codes that are exchanged for tokens. The first is folded; the others hold hashes."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text, truth, whole

APPS = Table(
    "platform_apps",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("kind"),  # public or confidential
    text("redirects"),  # JSON
    text("made_by"),
    whole("made"),
    truth("removed"),
)

SECRETS = Table("platform_app_secrets", METADATA, text("account", key=True), text("app", key=True), text("hash"))

CODES = Table(
    "platform_app_codes",
    METADATA,
    text("account", key=True),
    text("lookup", key=True),
    text("app"),
    text("member"),
    text("scopes"),  # JSON
    text("redirect"),
    text("challenge"),
    whole("until"),
)
