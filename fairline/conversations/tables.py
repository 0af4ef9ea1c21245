"""The tables of conversations. Lists are read by their newest activity, so those indexes end with it."""

from sqlalchemy import Index, Table, column, literal_column

from fairline.kit.db.schema import METADATA, text, whole

CONVERSATIONS = Table(
    "conversations",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("contact"),
    text("channel"),
    text("sender"),
    text("opened_by"),  # the person who began it: the subject is theirs
    text("person"),  # the person who wrote last: address and page are theirs
    text("address"),
    text("subject"),
    text("page"),
    text("state"),
    text("queue"),
    text("agent"),
    whole("priority"),
    whole("unread"),
    whole("heard"),  # the number of the contact's last message
    whole("answered"),  # the number of our last one
    whole("wrote_at", needed=False),
    whole("waiting_since", needed=False),
    text("last_text"),
    text("last_person"),  # whose the last text is
    whole("last_at"),
    text("last_from"),
    whole("wrapping_since", needed=False),
    text("disposition"),
    whole("closed_at", needed=False),
    whole("created"),
    Index("conversations_state", "account", "state", "last_at", "id"),
    Index("conversations_agent", "account", "agent", "state", "last_at", "id"),
    Index("conversations_queue", "account", "queue", "state", "last_at", "id"),
    Index("conversations_contact", "account", "contact", "state", "last_at", "id"),
    Index(  # what the counts need, of those that have not ended: small however many have
        "conversations_running",
        "account",
        "queue",
        "agent",
        "state",
        "unread",
        sqlite_where=column("state") != literal_column("'closed'"),
        postgresql_where=column("state") != literal_column("'closed'"),
    ),
)

THREAD = Table(
    "conversation_thread",
    METADATA,
    text("account", key=True),
    text("conversation", key=True),
    whole("number", key=True),
    whole("part", key=True),
    text("id"),
    text("kind"),
    whole("at"),
    text("speaker"),
    text("speaker_id"),
    text("person"),
    text("text"),
    text("files"),
    whole("masked"),
    text("act", needed=False),
    text("client_id", needed=False),
    text("state", needed=False),
    text("more"),
    Index("conversation_thread_id", "account", "id"),
    Index("conversation_thread_person", "account", "person"),
    Index(
        "conversation_thread_client",
        "account",
        "conversation",
        "client_id",
        sqlite_where=column("client_id").isnot(None),
        postgresql_where=column("client_id").isnot(None),
    ),
)

WRITERS = Table(  # the conversation each person wrote in last
    "conversation_writers", METADATA, text("account", key=True), text("person", key=True), text("conversation")
)

READS = Table(
    "conversation_reads",
    METADATA,
    text("account", key=True),
    text("conversation", key=True),
    text("member", key=True),
    whole("number"),
)

SAVED_REPLIES = Table(
    "saved_replies",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("shortcut"),
    text("title"),
    text("text"),
    text("team"),
)

DISPOSITIONS = Table(
    "dispositions",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("queue"),
    whole("removed"),  # 1 once it is no longer offered
)
