"""The tables of the CRM, all folded from the journal."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

CONTACTS = Table(
    "crm_contacts",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("person"),
    text("name"),
    text("locale"),
    text("note"),
    text("company", needed=False),
    text("country"),
    text("region"),
    text("time_zone"),
    text("known_from"),
    whole("created"),
    text("root"),  # the contact that speaks for this one: itself, until it is merged
    whole("erased", needed=False),
    Index("crm_contacts_root", "account", "root"),
    Index("crm_contacts_company", "account", "company"),
)

# One row for each person of a contact. Of the contacts with one person's address, only one holds it; others may have
# claimed it. After an erasure a replay finds the address empty, so the person and not the address is the key.
ADDRESSES = Table(
    "crm_addresses",
    METADATA,
    text("account", key=True),
    text("contact", key=True),
    text("person", key=True),
    text("channel"),
    text("address"),
    truth("verified"),
    truth("claimed"),
    whole("number"),  # of the entry that added it: the order of addresses
    Index("crm_addresses_address", "account", "channel", "address"),
)
Index(
    "crm_addresses_person",
    ADDRESSES.c.account,
    ADDRESSES.c.person,
    unique=True,
    sqlite_where=ADDRESSES.c.claimed == 0,
    postgresql_where=ADDRESSES.c.claimed == 0,
)
Index("crm_addresses_claims", ADDRESSES.c.account, ADDRESSES.c.person, ADDRESSES.c.claimed)

VALUES = Table(
    "crm_values",
    METADATA,
    text("account", key=True),
    text("holder", key=True),  # a contact's or a company's id
    text("field", key=True),
    text("value"),  # JSON
    Index("crm_values_field", "account", "field"),
)

OPT_OUTS = Table(
    "crm_opt_outs",
    METADATA,
    text("account", key=True),
    text("contact", key=True),
    text("channel", key=True),
    whole("at"),
    text("actor"),
    text("why"),
)

# Narrow, so that a search reads little: what a contact is found by, folded, one line each.
SEARCH = Table("crm_search", METADATA, text("account", key=True), text("contact", key=True), text("words"))

COMPANIES = Table(
    "crm_companies",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("person"),
    text("name"),
    text("domain"),
    whole("created"),
    Index("crm_companies_domain", "account", "domain"),
)

FIELDS = Table(
    "crm_fields",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("on_what"),
    text("name"),
    text("label"),
    text("kind"),
    text("choices"),  # JSON
    text("category", default="personal"),
    Index("crm_fields_name", "account", "on_what", "name", unique=True),
)

# Kept by followers, one line for each entry that concerns a contact; ids, states and sentence keys only.
TIMELINE = Table(
    "crm_timeline",
    METADATA,
    text("account", key=True),
    text("contact", key=True),
    whole("number", key=True),
    whole("at"),
    text("kind"),
    text("conversation", needed=False),
    text("summary"),
    text("details"),  # JSON
)

# Where contacts come from: what was said, in which entry. It stays with whoever speaks for them after a merge.
ORIGINS = Table(
    "crm_origins",
    METADATA,
    text("account", key=True),
    text("contact", key=True),
    whole("number", key=True),  # of the entry that told it
    text("how"),
    text("source"),
    text("means"),
    text("ground"),
    whole("collected", needed=False),
    text("shown"),
    text("batch"),
    whole("line"),
    text("by_whom"),
    whole("at"),
    Index("crm_origins_batch", "account", "batch", "line"),
)

BARRED = Table(
    "crm_barred",
    METADATA,
    text("account", key=True),
    text("batch", key=True),
    text("why"),
)
