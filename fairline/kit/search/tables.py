"""The tables of the index: documents, the words that stand in them, and each engine's own way from word to document."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, also, text, whole

DOCS = Table(
    "search_docs",
    METADATA,
    text("account", key=True),
    text("kind", key=True),
    text("id", key=True),
    whole("doc"),  # its number in `search_words`, house-wide: the higher, the later it came
    text("conversation"),
    text("contact"),
    whole("number"),
    text("person"),
    whole("at"),
    text("title"),
    text("text"),
    Index("search_docs_doc", "account", "doc", unique=True),
    Index("search_docs_person", "account", "person"),
    Index("search_docs_conversation", "account", "conversation"),
)

TERMS = Table(
    "search_terms",
    METADATA,
    text("account", key=True),
    text("term", key=True),
    text("first"),  # its first letter
    text("head"),  # its first three
    whole("length"),
    whole("many"),  # documents it stands in
    Index("search_terms_alike", "account", "first", "length", "term"),
    Index("search_terms_begun", "account", "head"),
)

# Every word in `search_words` begins with a mark of its account, so that no question reads another's words; which
# documents are shown is decided by `search_docs`, behind the wall between accounts.
WORDS = {
    # Ids only: neither places nor columns of words are asked for, and the ranking is ours. Folding was done before.
    "sqlite": (
        (
            "CREATE VIRTUAL TABLE search_words"
            " USING fts5(words, detail=none, columnsize=0, tokenize=\"ascii tokenchars '_'\")"
        ),
    ),
    # A table of its own, because row-level security would keep a text search in a walled table from its index.
    "postgres": (
        "CREATE TABLE search_words(doc BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
        "CREATE SEQUENCE search_words_number",
        "CREATE INDEX search_words_words ON search_words USING gin (words) WITH (gin_pending_list_limit = 256)",
    ),
}
for _name, _statements in WORDS.items():
    for _statement in _statements:
        also(_name, _statement)
