"""Web chat's tables. None holds a personal word in the clear: what was said is read from the journal, where it is
sealed, and what a visitor told is sealed with their key. What the tables keep of a contact, and how it goes, is in
holdings.py.
"""

from sqlalchemy import Index, Table
from sqlalchemy import text as said

from fairline.kit.db.schema import METADATA, sealed, text, truth, whole

SITES = Table(
    "webchat_sites",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("key"),
    text("name"),
    text("config"),  # JSON: see model.SiteConfig
    whole("made"),
    truth("removed"),
    Index("webchat_sites_key", "key", unique=True),
)

SECRETS = Table("webchat_secrets", METADATA, text("account", key=True), text("site", key=True), sealed("wrapped"))

VISITORS = Table(
    "webchat_visitors",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("site"),
    sealed("secret"),  # hash of the visitor's token
    sealed("known", needed=False),  # keyed hash of the user id the account's own site has signed
    text("person", needed=False),  # from the first word on
    sealed("details", needed=False),  # what they told of themselves, sealed with their key
    text("joined", needed=False),  # the visitor this one turned out to be
    truth("answered"),  # the pre-chat form was filled in
    truth("agreed"),  # consent was given
    truth("identified"),  # the journal knows about the signed identity
    whole("made"),
    whole("there", default="0"),  # until when their page counts as open
    text("locale"),
    text("refused", default=""),  # the SHA-256 of the consent's text that they did not agree to
    text("country", default=""),  # by their browser's clock
    Index("webchat_visitors_secret", "account", "secret", unique=True),
    Index("webchat_visitors_person", "account", "person"),
    Index("webchat_visitors_known", "account", "site", "known"),
    Index("webchat_visitors_joined", "account", "joined"),
)

FEED = Table(
    "webchat_feed",
    METADATA,
    text("account", key=True),
    text("visitor", key=True),
    whole("seq", key=True),
    text("kind"),  # message, question, state, delivered or read
    whole("number"),  # the entry that holds it
    text("message", needed=False),  # of a delivered or read line: the newest it speaks of
    text("client_id", needed=False),
    whole("at"),
    text("conversation", needed=False),
    text("agent", needed=False),
    text("state", needed=False),
    Index("webchat_feed_client", "account", "visitor", "client_id", unique=True),
    Index("webchat_feed_message", "account", "message"),
    Index(  # the newest is asked for at every message, and stands below hundreds of others
        "webchat_feed_states",
        "account",
        "visitor",
        "seq",
        sqlite_where=said("kind = 'state'"),
        postgresql_where=said("kind = 'state'"),
    ),
)

JOINS = Table(
    "webchat_joins",
    METADATA,
    text("account", key=True),
    text("visitor", key=True),
    text("into_visitor"),  # whose feed what comes for this visitor stands in
)

MARKS = Table(
    "webchat_marks",
    METADATA,
    text("account", key=True),
    text("message", key=True),
    text("event", key=True),  # MessageDelivered, MessageRead or MessageFailed
    whole("at"),
)
