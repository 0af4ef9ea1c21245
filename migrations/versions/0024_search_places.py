"""Where a document of the index stands is told by an index alone."""

from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so."""
    op.drop_index("search_docs_doc", "search_docs")
    op.create_index("search_docs_place", "search_docs", ["account", "doc", "conversation"])
