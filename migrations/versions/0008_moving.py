"""Moving in and out, numbers kept for other systems."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    _moving()
    _zendesk()
    _number_what_is_there()


def _text(*names: str) -> list["sa.Column[str]"]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _whole(*names: str, needed: bool = True) -> list["sa.Column[int]"]:
    return [sa.Column(name, sa.BigInteger(), autoincrement=False, nullable=not needed) for name in names]


# ---- moving


def _moving() -> None:
    op.create_table(
        "platform_moves",
        *_text("account", "id", "kind", "state", "source", "spec", "report", "position", "counts", "notes", "person"),
        *_text("asked_by"),
        *_whole("at", "changed"),
        *_text("because", "act", "recipients"),
        *_whole("until", needed=False),
        *_whole("rows"),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_index("platform_moves_act", "platform_moves", ["account", "act"])
    op.create_table(
        "platform_moved",
        *_text("account", "source", "noun", "lookup", "thing"),
        sa.PrimaryKeyConstraint("account", "source", "noun", "lookup"),
    )
    op.create_index("platform_moved_thing", "platform_moved", ["account", "thing"])
    op.create_table(
        "platform_move_entries",
        *_text("account", "move", "entry", "blob"),
        *_whole("size", "rows"),
        sa.PrimaryKeyConstraint("account", "move", "entry"),
    )
    op.create_table(
        "platform_move_parts",
        *_text("account", "move"),
        *_whole("number"),
        *_text("blob"),
        *_whole("size"),
        sa.PrimaryKeyConstraint("account", "move", "number"),
    )


# ---- zendesk

FIRST = 5_000_000_000_000_000
_MEMBER = (
    "MemberJoined", "MemberRenamed", "MemberRoleChanged", "MemberTeamsChanged", "MemberPreferencesChanged",
    "MemberDeactivated", "MemberReactivated", "MemberErased",
)  # fmt: skip
_CONTACT = ("ContactChanged", "AddressAdded", "AddressVerified", "ContactMerged", "ContactErased")
_MADE = (  # kind of thing, the entry that made it, those that changed it
    ("user", "ContactCreated", _CONTACT),
    ("user", "MemberInvited", _MEMBER),
    ("organization", "CompanyAdded", ("CompanyChanged", "CompanyRemoved")),
    ("group", "QueueMade", ("QueueChanged", "QueueRemoved")),
    ("field", "FieldAdded", ()),
    ("rule", "RuleMade", ("RuleChanged",)),
    ("macro", "MacroMade", ("MacroChanged",)),
    ("view", "ViewMade", ("ViewChanged",)),
    ("form", "FormMade", ("FormChanged",)),
    ("status", "StatusMade", ()),
    ("brand", "BrandMade", ("BrandChanged",)),
    ("sla", "ServiceLevelMade", ("ServiceLevelChanged",)),
    ("attachment", "FileKept", ()),
)


def _zendesk() -> None:
    op.create_table(
        "platform_numbers",
        *_text("account", "kind", "thing"),
        *_whole("number", "made", "changed", "updated"),
        sa.PrimaryKeyConstraint("account", "kind", "thing"),
    )
    op.create_index("platform_numbers_number", "platform_numbers", ["account", "kind", "number"], unique=True)
    op.create_index("platform_numbers_changed", "platform_numbers", ["account", "kind", "changed"])
    op.create_table(
        "platform_outside",
        *_text("account", "kind", "thing", "outside", "person"),
        sa.PrimaryKeyConstraint("account", "kind", "thing"),
    )
    op.create_index("platform_outside_id", "platform_outside", ["account", "kind", "outside"])
    op.create_index("platform_outside_person", "platform_outside", ["account", "person"])
    op.create_table(
        "platform_uploads",
        *_text("account", "lookup"),
        *_whole("place", "number"),
        *_text("blob"),
        sa.Column("told", sa.LargeBinary(), nullable=False),
        *_whole("until"),
        sa.PrimaryKeyConstraint("account", "lookup", "place"),
    )
    op.create_index("platform_uploads_number", "platform_uploads", ["account", "number"])
    op.create_table(
        "platform_many",
        *_text("account", "id", "verb"),
        sa.Column("wanted", sa.LargeBinary(), nullable=True),
        *_whole("total"),
        *_text("results", "state", "identity"),
        *_whole("at", "updated"),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_index("platform_many_at", "platform_many", ["account", "at"])
    op.create_table(
        "platform_apps",
        *_text("account", "id", "name", "kind", "redirects", "made_by"),
        *_whole("made"),
        sa.Column("removed", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_table("platform_app_secrets", *_text("account", "app", "hash"), sa.PrimaryKeyConstraint("account", "app"))
    op.create_table(
        "platform_app_codes",
        *_text("account", "lookup", "app", "member", "scopes", "redirect", "challenge"),
        *_whole("until"),
        sa.PrimaryKeyConstraint("account", "lookup"),
    )


def _number_what_is_there() -> None:
    """What the journal made already has the number a replay would give it."""
    statement = sa.text(
        "INSERT INTO platform_numbers(account, kind, thing, number, made, changed, updated)"
        " SELECT account, :kind, subject, min(CASE WHEN kind = :making THEN number END) + :first,"
        " min(CASE WHEN kind = :making THEN at END), max(number), max(at) FROM journal WHERE kind IN :kinds"
        " AND subject IS NOT NULL GROUP BY account, subject HAVING min(CASE WHEN kind = :making THEN number END) > 0"
    ).bindparams(sa.bindparam("kinds", expanding=True))
    for kind, making, changing in _MADE:
        told = {"kind": kind, "making": making, "first": FIRST, "kinds": [making, *changing]}
        op.get_bind().execute(statement, told)
