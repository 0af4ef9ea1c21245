"""Texting's tables. None holds a number or a text in the clear: ids, keyed hashes, states and counts."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, truth, whole

RECEIVED = Table(
    "sms_received",
    METADATA,
    text("account", key=True),
    text("message", key=True),
    text("client_id"),
    text("digest"),
    text("person"),
    text("sender"),
    whole("number"),  # the entry that tells of its coming
    whole("at"),
    Index("sms_received_client", "account", "client_id", unique=True),
    Index("sms_received_digest", "account", "digest", "at"),
    Index("sms_received_person", "account", "person"),
)

# No projection: pieces of long texts wait here, sealed, until the last is there. They stand in the journal as one.
WAITING = Table(
    "sms_waiting",
    METADATA,
    text("account", key=True),
    text("joint", key=True),  # keyed hash of who wrote to whom under which number
    whole("place", key=True),
    whole("total"),
    text("person"),
    text("sender"),
    text("digest"),
    text("bind"),
    sealed("content"),
    whole("at"),
    Index("sms_waiting_person", "account", "person"),
)

TEXTS = Table(
    "sms_texts",
    METADATA,
    text("account", key=True),
    whole("permit", key=True),
    text("act"),
    text("message"),
    text("conversation"),
    text("person"),
    text("sender"),
    text("provider"),
    text("state"),
    whole("attempts"),
    whole("segments"),
    text("encoding"),
    whole("begun"),
    whole("expires"),
    text("ids"),  # JSON
    Index("sms_texts_message", "account", "message"),
    Index("sms_texts_person", "account", "person"),
    Index("sms_texts_state", "account", "state", "provider"),
)

# House-wide: a receipt names the provider's id, and nobody knows yet whose it is.
PIECES = Table(
    "sms_pieces",
    METADATA,
    text("lookup", key=True),
    text("account", key=True),
    whole("permit"),
    whole("place"),
    text("state"),
    text("cause"),
    Index("sms_pieces_permit", "account", "permit"),
)

# House-wide, no projection: receipts that came before we wrote down what they are about. Ids and states only.
EARLY = Table(
    "sms_early",
    METADATA,
    text("lookup", key=True),
    text("state"),
    text("cause"),
    whole("at"),
)

# Who is written to from where: the same contact keeps hearing from the same sender.
STICKY = Table(
    "sms_sticky",
    METADATA,
    text("account", key=True),
    text("person", key=True),
    text("brand", key=True),
    text("sender"),
    truth("named"),  # a text of this brand went to them: later ones need not say its name again
    whole("at"),
)

WORDS = Table(
    "sms_words",
    METADATA,
    text("account", key=True),
    text("message", key=True),
    text("word"),
    text("person"),
    text("sender"),
    text("brand"),
    text("language"),
    truth("answered"),
    whole("at"),
    Index("sms_words_person", "account", "person", "brand"),
)

REFUSED = Table(
    "sms_refused",
    METADATA,
    text("account", key=True),
    text("person", key=True),
    text("brand", key=True),
    whole("at"),
)

# No projection: when the next text of a sender may leave, so that no more leave in a second than it may send.
PACE = Table(
    "sms_pace",
    METADATA,
    text("account", key=True),
    text("sender", key=True),
    whole("next_at"),  # microseconds UTC: a sender may send more than a thousand a second
    whole("held_until"),  # milliseconds UTC: its provider asked for patience
    whole("streak"),
)

# No projection: what is being handed over just now. Where it is still here at the next try, nobody knows how it ended.
HANDING = Table(
    "sms_handing",
    METADATA,
    text("account", key=True),
    whole("permit", key=True),
    whole("attempt"),
    whole("at"),
)
