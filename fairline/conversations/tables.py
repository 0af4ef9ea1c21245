"""The tables of conversations. Lists are read by their newest activity, so those indexes end with it."""

from typing import Any

from sqlalchemy import Column, Double, Index, Table, column
from sqlalchemy import text as said

from fairline.kit.db.schema import METADATA, sealed, text, truth, whole


def _where(name: str, holds: str) -> dict[str, Any]:
    """Only the rows for which it holds: most conversations never stand in such an index."""
    condition = said(f"{name} {holds}")
    return {"sqlite_where": condition, "postgresql_where": condition}


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
    whole("reference", default="0"),  # the number people call it by
    text("status", default="new"),
    text("custom", default=""),  # the account's own word for the status
    text("kind", default=""),
    text("via", default=""),
    text("brand", default=""),
    text("form", default=""),
    text("language", default=""),
    text("side_of", default=""),
    text("merged_into", default=""),
    text("unmerged", default=""),  # how it stood before it was merged, as JSON
    text("follows", default=""),  # the ended one that this one goes on with
    text("set_aside", default=""),  # spam or trash
    whole("purge_at", needed=False),
    whole("snoozed_until", needed=False),
    text("snoozed_by", default=""),
    truth("suspected"),
    text("subject_folded", default=""),
    whole("solved_at", needed=False),
    whole("status_since", default="0"),
    whole("assigned_since", needed=False),
    whole("answered_at", needed=False),
    whole("first_answered_at", needed=False),
    whole("replies", default="0"),
    whole("reopened", default="0"),
    whole("due", needed=False),
    text("due_kind", default=""),
    truth("breached"),
    text("satisfaction", default=""),
    whole("changed", default="0"),  # the number of the entry that changed it last
    whole("updated", default="0"),
    Index("conversations_reference", "account", "reference", unique=True),
    Index("conversations_changed", "account", "changed"),
    Index("conversations_status", "account", "status", "last_at", "id"),
    Index("conversations_sides", "account", "side_of", **_where("side_of", "<> ''")),
    Index("conversations_merged", "account", "merged_into", **_where("merged_into", "<> ''")),
    Index("conversations_aside", "account", "set_aside", "last_at", "id", **_where("set_aside", "<> ''")),
    Index("conversations_snoozed", "account", "snoozed_until", **_where("snoozed_until", "IS NOT NULL")),
    Index("conversations_purged", "account", "purge_at", **_where("purge_at", "IS NOT NULL")),
    Index("conversations_solved", "account", "solved_at", "id", **_where("solved_at", "IS NOT NULL")),
    Index("conversations_suspected", "account", "last_at", "id", **_where("suspected", "= 1")),
    Index("conversations_due", "account", "due", **_where("due", "IS NOT NULL")),
    # In the orders views are kept in, of those that have not ended: a page costs the same however many there are.
    Index("conversations_by_priority", "account", "priority", "id", **_where("state", "<> 'closed'")),
    Index("conversations_by_created", "account", "created", "id", **_where("state", "<> 'closed'")),
    Index("conversations_state", "account", "state", "last_at", "id"),
    Index("conversations_agent", "account", "agent", "state", "last_at", "id"),
    Index("conversations_queue", "account", "queue", "state", "last_at", "id"),
    Index("conversations_contact", "account", "contact", "state", "last_at", "id"),
    Index(  # what the counts need, of those that are listed and have not ended: small however many have
        "conversations_running",
        "account",
        "queue",
        "agent",
        "state",
        "side_of",
        "unread",
        **_where("state", "<> 'closed' AND suspected = 0"),
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

COUNTER = Table("conversation_counter", METADATA, text("account", key=True), whole("next"))

TAGS = Table(
    "conversation_tags",
    METADATA,
    text("account", key=True),
    text("tag", key=True),
    text("conversation", key=True),
    Index("conversation_tags_conversation", "account", "conversation"),
)

VALUES = Table(  # what is filled in in the account's own fields; `word` folded, `amount` where it is a number or a day
    "conversation_values",
    METADATA,
    text("account", key=True),
    text("conversation", key=True),
    text("field", key=True),
    whole("place", key=True),  # several choices stand in a row each
    text("value"),
    text("word"),
    Column("amount", Double),
    text("person"),
    Index("conversation_values_word", "account", "field", "word"),
    Index("conversation_values_amount", "account", "field", "amount"),
    Index("conversation_values_person", "account", "person"),
)

PARTICIPANTS = Table(
    "conversation_participants",
    METADATA,
    text("account", key=True),
    text("conversation", key=True),
    text("contact", key=True),
    text("person"),
    text("role"),
    whole("added"),
    Index("conversation_participants_contact", "account", "contact"),
)

WATCHERS = Table(
    "conversation_watchers",
    METADATA,
    text("account", key=True),
    text("conversation", key=True),
    text("member", key=True),
    text("why"),
    Index("conversation_watchers_member", "account", "member"),
)

LINKS = Table(
    "conversation_links",
    METADATA,
    text("account", key=True),
    text("conversation", key=True),
    text("other", key=True),
    text("kind", key=True),
    Index("conversation_links_other", "account", "other"),
)

STATUSES = Table(
    "conversation_statuses",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("status"),
    text("name_en"),
    text("name_fr"),
    truth("removed"),
)

FORMS = Table(
    "conversation_forms",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("fields"),
    text("brand"),
    truth("removed"),
)

VIEWS = Table(
    "conversation_views",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("scope"),
    text("owner"),  # the member who made it
    text("config"),
    whole("position"),
    truth("removed"),
)

SETTINGS = Table("conversation_settings", METADATA, text("account", key=True), text("value"))

DRAFTS = Table(  # sealed with the conversation's person; no projection: nobody said it yet
    "conversation_drafts",
    METADATA,
    text("account", key=True),
    text("conversation", key=True),
    text("member", key=True),
    text("kind", key=True),
    text("person"),
    sealed("body"),
    text("files"),
    whole("updated"),
    Index("conversation_drafts_person", "account", "person"),
)

BULKS = Table(
    "conversation_bulks",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("state"),
    text("actions"),
    text("conversations"),
    whole("wanted"),
    whole("done"),
    whole("failed"),
    text("actor"),
    text("member"),
    whole("at"),
    whole("undo_until", needed=False),
)

BULK_STEPS = Table(
    "conversation_bulk_steps",
    METADATA,
    text("account", key=True),
    text("bulk", key=True),
    text("conversation", key=True),
    text("before"),
    text("failed"),
)
