"""The tables of the index: documents, the words that stand in them, and each engine's own way from word to document."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, also, text, whole

DOCS = Table(
    "search_docs",
    METADATA,
    text("account", key=True),
    text("kind", key=True),
    text("id", key=True),
    text("shelf"),  # one letter: documents of a shelf are looked for by themselves
    whole("doc"),  # its number in `search_words`, house-wide: the higher, the later it came
    text("conversation"),
    text("contact"),
    whole("number"),
    text("person"),
    whole("at"),
    text("title"),
    text("text"),
    Index("search_docs_place", "account", "doc", "conversation"),  # where a document stands, without reading it
    Index("search_docs_person", "account", "person"),
    Index("search_docs_conversation", "account", "conversation"),
)

TERMS = Table(
    "search_terms",
    METADATA,
    text("account", key=True),
    text("term", key=True),  # a folded word of three letters or more that stands in a document
    text("head"),  # its first three letters
    text("lead"),  # its first two letters, or three of a long one; empty where nobody slips: a number, a code
    text("tail"),  # and its last
    whole("length"),
    whole("many"),  # in how many it stands of the documents that are counted, one in thirty-two
    Index("search_terms_begun", "account", "head", "many", "term"),
    Index("search_terms_lead", "account", "lead", "length", "term"),
    Index("search_terms_tail", "account", "tail", "length", "term"),
)

# Every word in `search_words` begins with a mark of its account, so that no question reads another's words; which
# documents are shown is decided by `search_docs`, behind the wall between accounts.
WORDS = {
    # Only ids of documents by word: no places, no lengths, and no copy of the words, which `search_docs` tells.
    "sqlite": (
        (
            "CREATE VIRTUAL TABLE search_words"
            " USING fts5(words, content='', detail=none, columnsize=0, tokenize=\"ascii tokenchars '_'\")"
        ),
        "CREATE TABLE search_numbers(one INTEGER PRIMARY KEY, last INTEGER NOT NULL)",
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
