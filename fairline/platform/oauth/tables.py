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
    text("reach", default="local"),  # local: its own account alone; asked: to be looked through; global: every account
    text("why", default=""),  # what it is for, as its account said when it asked
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
    text("house", default=""),  # the account the member is of, where that is not the app's own
    text("token", default=""),  # of what renews: the token that ends when it is used
)
