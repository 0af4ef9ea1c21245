"""Documents of the index stand in smaller blocks too, so that PostgreSQL need not look further back than it must."""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

# Written anew, not changed in place: what stood there before would be read over again until it is vacuumed.
REWRITTEN = (
    "CREATE TABLE search_words_next(doc BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
    (
        "INSERT INTO search_words_next(doc, words)"
        " SELECT doc, words || array_to_tsvector(ARRAY['_n' || doc / 2048]) FROM search_words ORDER BY doc"
    ),
    "DROP TABLE search_words",
    "ALTER TABLE search_words_next RENAME TO search_words",
    "ALTER INDEX search_words_next_pkey RENAME TO search_words_pkey",
    "CREATE INDEX search_words_words ON search_words USING gin (words) WITH (gin_pending_list_limit = 256)",
    "ANALYZE search_words",
)


def upgrade() -> None:
    """Make it so."""
    if op.get_bind().dialect.name == "sqlite":
        return
    for statement in REWRITTEN:
        op.execute(statement)
