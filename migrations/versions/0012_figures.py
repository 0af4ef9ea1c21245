"""An index that keeps no copy of its words: made anew, from the journal, once the house is open again."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    for table in ("search_words", "search_terms", "search_docs"):
        op.drop_table(table)
    _docs()
    _terms()
    _words()
    op.execute("DELETE FROM journal_cursors WHERE follower = 'search.index'")


def _text(*names: str) -> list["sa.Column[str]"]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _whole(*names: str) -> list["sa.Column[int]"]:
    return [sa.Column(name, sa.BigInteger(), autoincrement=False, nullable=False) for name in names]


def _docs() -> None:
    op.create_table(
        "search_docs",
        *_text("account", "kind", "id", "shelf"),
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


def _terms() -> None:
    op.create_table(
        "search_terms",
        *_text("account", "term", "head", "lead", "tail"),
        *_whole("length", "many"),
        sa.PrimaryKeyConstraint("account", "term"),
    )
    op.create_index("search_terms_begun", "search_terms", ["account", "head", "many", "term"])
    op.create_index("search_terms_lead", "search_terms", ["account", "lead", "length", "term"])
    op.create_index("search_terms_tail", "search_terms", ["account", "tail", "length", "term"])


def _words() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_words"
            " USING fts5(words, content='', detail=none, columnsize=0, tokenize=\"ascii tokenchars '_'\")"
        )
        op.execute("CREATE TABLE search_numbers(one INTEGER PRIMARY KEY, last INTEGER NOT NULL)")
        return
    op.execute("DROP SEQUENCE search_words_number")
    op.execute("CREATE TABLE search_words(doc BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)")
    op.execute("CREATE SEQUENCE search_words_number")
    op.execute("CREATE INDEX search_words_words ON search_words USING gin (words) WITH (gin_pending_list_limit = 256)")
