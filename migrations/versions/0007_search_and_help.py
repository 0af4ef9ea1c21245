"""Search, brands, satisfaction, the help pages."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    _search()
    _brands()
    _surveys()
    _help()


def _text(*names: str) -> list["sa.Column[str]"]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _whole(*names: str) -> list["sa.Column[int]"]:
    return [sa.Column(name, sa.BigInteger(), autoincrement=False, nullable=False) for name in names]


def _search() -> None:
    op.create_table(
        "search_docs",
        *_text("account", "kind", "id"),
        *_whole("doc"),
        *_text("conversation", "contact"),
        *_whole("number"),
        *_text("person"),
        *_whole("at"),
        *_text("title", "text"),
        sa.PrimaryKeyConstraint("account", "kind", "id"),
    )
    op.create_index("search_docs_doc", "search_docs", ["account", "doc"], unique=True)
    op.create_index("search_docs_person", "search_docs", ["account", "person"])
    op.create_index("search_docs_conversation", "search_docs", ["account", "conversation"])
    op.create_table(
        "search_terms",
        *_text("account", "term", "first", "head"),
        *_whole("length", "many"),
        sa.PrimaryKeyConstraint("account", "term"),
    )
    op.create_index("search_terms_alike", "search_terms", ["account", "first", "length", "term"])
    op.create_index("search_terms_begun", "search_terms", ["account", "head"])
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_words"
            " USING fts5(words, detail=none, columnsize=0, tokenize=\"ascii tokenchars '_'\")"
        )
        return
    op.execute("CREATE TABLE search_words(doc BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)")
    op.execute("CREATE SEQUENCE search_words_number")
    op.execute("CREATE INDEX search_words_words ON search_words USING gin (words) WITH (gin_pending_list_limit = 256)")


def _brands() -> None:
    op.create_table(
        "accounts_brands",
        *_text("account", "id", "name", "slug", "config"),
        sa.Column("removed", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_table("accounts_slugs", *_text("slug", "account", "brand"), sa.PrimaryKeyConstraint("slug"))
    op.create_index("accounts_slugs_brand", "accounts_slugs", ["account", "brand"])


def _surveys() -> None:
    op.create_table(
        "survey_asks",
        *_text("account", "id", "conversation", "contact", "person", "channel", "lookup", "state"),
        *_whole("due"),
        sa.Column("asked_at", sa.BigInteger(), autoincrement=False, nullable=True),
        *_text("act", "score", "comment"),
        sa.Column("answered_at", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("first_answered_at", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_index("survey_asks_lookup", "survey_asks", ["account", "lookup"], unique=True)
    op.create_index("survey_asks_conversation", "survey_asks", ["account", "conversation"])
    op.create_index("survey_asks_contact", "survey_asks", ["account", "contact", "due"])
    op.create_index("survey_asks_person", "survey_asks", ["account", "person"])
    op.create_index("survey_asks_act", "survey_asks", ["account", "act"])
    op.create_table("survey_settings", *_text("account", "value"), sa.PrimaryKeyConstraint("account"))


def _help() -> None:
    truth = [sa.Column(name, sa.Integer(), server_default="0", nullable=False) for name in ("removed", "used")]
    op.create_table(
        "help_forms",
        *_text("account", "id", "brand", "name", "slug", "config"),
        truth[0],
        sa.PrimaryKeyConstraint("account", "id"),
    )
    op.create_index("help_forms_slug", "help_forms", ["account", "brand", "slug"])
    op.create_table(
        "help_pending",
        *_text("account", "lookup", "person"),
        sa.Column("written", sa.LargeBinary(), nullable=False),
        *_whole("until"),
        sa.PrimaryKeyConstraint("account", "lookup"),
    )
    op.create_index("help_pending_person", "help_pending", ["account", "person"])
    op.create_table(
        "help_signins",
        *_text("account", "lookup", "contact", "person"),
        *_whole("until"),
        truth[1],
        sa.PrimaryKeyConstraint("account", "lookup"),
    )
    op.create_index("help_signins_person", "help_signins", ["account", "person"])
    op.create_table(
        "help_stays",
        *_text("account", "lookup", "contact", "person"),
        *_whole("seen", "until"),
        sa.PrimaryKeyConstraint("account", "lookup"),
    )
    op.create_index("help_stays_person", "help_stays", ["account", "person"])
    op.create_table(
        "help_challenges", *_text("account", "lookup"), *_whole("until"), sa.PrimaryKeyConstraint("account", "lookup")
    )
