"""The tables of rights: requests, what is held by law, what was handed out, and how the desk is set."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

OWN = Table(
    "privacy_own",
    METADATA,
    text("account", key=True),
    text("request", key=True),
    text("person"),
    text("blob"),  # empty once it is gone
    whole("many"),
    whole("until"),
)

RIGHTS = Table(
    "privacy_rights",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("right_of"),
    text("state"),
    text("source"),
    whole("received"),
    whole("due"),
    whole("number"),  # of the entry that holds who asked, sealed
    text("person"),
    text("needs"),
    whole("confirm_by", needed=False),
    text("proven", default=""),
    whole("proven_at", needed=False),
    whole("paused", needed=False),
    truth("extended"),
    whole("confirmed_at", needed=False),
    text("contact", default=""),
    text("conversation", default=""),
    text("message", default=""),
    text("brand", default=""),
    text("places", default=""),
    text("language", default="en"),
    text("role", default="own"),
    text("outcome", default=""),
    text("ground", default=""),
    text("data_request", default=""),
    text("forwarded_to", default=""),
    truth("on_behalf"),
    whole("asked_codes", default="0"),
    whole("wrong_codes", default="0"),
    whole("code_until", needed=False),
    text("told", default=""),
    whole("ended_at", needed=False),
    Index("privacy_rights_state", "account", "state", "id"),
    Index("privacy_rights_contact", "account", "contact"),
    Index("privacy_rights_conversation", "account", "conversation"),
    Index("privacy_rights_data_request", "account", "data_request"),
)

HOLDS = Table(
    "privacy_holds",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("what"),  # contact, conversation, period
    text("concerns"),
    whole("begin_at", needed=False),
    whole("until", needed=False),
    text("matter", default=""),  # a case
    text("why"),
    text("owner"),
    whole("review"),
    whole("placed"),
    whole("lifted", needed=False),
    Index("privacy_holds_live", "account", "lifted"),
)

KEPT = Table(  # sealed copies of what is held, once its person was forgotten
    "privacy_kept",
    METADATA,
    text("account", key=True),
    text("hold", key=True),
    text("conversation", key=True),
    text("person"),
    text("blob"),
    text("request"),
    whole("rows_kept"),
    whole("at"),
)

DISCLOSURES = Table(
    "privacy_disclosures",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("contact"),
    whole("number"),  # of the entry that names the recipient, sealed
    text("categories"),  # JSON
    text("purpose"),
    truth("shared"),
    whole("disclosed"),
    text("told", default=""),  # what they were last told of
    whole("tell_by", needed=False),
    text("receipt", default=""),
    Index("privacy_disclosures_contact", "account", "contact", "disclosed"),
)

PARTNER_SHARES = Table(
    "privacy_partner_shares",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("request"),
    text("partner"),
    whole("due"),
    text("proven"),  # what shows that it was done; empty until then
    whole("answered", needed=False),
    Index("privacy_partner_shares_request", "account", "request"),
)

DESK = Table(
    "privacy_desk",
    METADATA,
    text("account", key=True),
    text("mail", default=""),
    text("postal", default=""),
    text("phone", default=""),
    text("officer", default=""),
    truth("serves_children"),
    truth("has_seller"),
)
