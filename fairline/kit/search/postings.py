"""Keeps which words stand in which documents, in each engine's own index, and answers with the newest first."""

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from fairline.kit.db import Unit

SHELVES = "lhmi"  # letters of shelves there may be
BLOCK, LEAF = 16_384, 2_048  # documents that share a mark, and a second one: by them PostgreSQL looks at the newest
LEAVES = 16  # of the small blocks as many are asked about at once; more cost more than the large ones
FEW = 4_000  # documents PostgreSQL reads without more ado
_EACH = 6  # and so many for each that is asked for
_MARK = 5  # letters of an account's mark
_AMPLE = 1.25  # times as far it is looked back as documents enough are expected to stand
_FURTHER = 16  # times as far, at most, it is looked back next where there were not enough


def mark(account: str, shelf: str) -> str:
    """Letters before every word of a shelf of an account. Two accounts may share them; then only time is lost."""
    return _mark(account) + shelf


def kind_of(kind: str) -> str:
    """The word every document of a kind holds, and no text can."""
    return f"_{kind}"


def numbers(c: Unit, many: int) -> list[int]:
    """The next numbers of documents, house-wide."""
    if c.engine == "sqlite":
        rows = c.all(
            "INSERT INTO search_numbers(one, last) VALUES(1, :many)"
            " ON CONFLICT(one) DO UPDATE SET last = last + excluded.last RETURNING last",
            many=many,
        )
        last = rows[0]["last"]
        return list(range(last - many + 1, last + 1))
    rows = c.all("SELECT nextval('search_words_number') AS doc FROM generate_series(1, :many)", many=many)
    return sorted(row["doc"] for row in rows)


class Words(NamedTuple):
    """What stands in a document, all of it behind one mark."""

    mark: str
    words: Sequence[str]

    @property
    def line(self) -> str:
        """Every marked word, spaces between them."""
        return self.mark + f" {self.mark}".join(self.words)


def add(c: Unit, held: Mapping[int, Words]) -> None:
    """Take documents in: what stands in them, by their number."""
    if c.engine == "sqlite":
        rows = [{"doc": doc, "words": words.line} for doc, words in held.items()]
        c.many("INSERT INTO search_words(rowid, words) VALUES(:doc, :words)", rows)
        return
    rows = [{"doc": doc, "words": f"{words.line} {_block(doc)}"} for doc, words in held.items()]
    c.many(
        "INSERT INTO search_words(doc, words) VALUES(:doc, array_to_tsvector(string_to_array(:words, ' ')))",
        rows,
    )


def remove(c: Unit, held: Mapping[int, Words]) -> None:
    """Take documents out. SQLite's index keeps no copy of what stood there, so it has to be told the same words."""
    if c.engine == "sqlite":
        rows = [{"doc": doc, "words": words.line} for doc, words in held.items()]
        c.many("INSERT INTO search_words(search_words, rowid, words) VALUES('delete', :doc, :words)", rows)
        return
    c.many("DELETE FROM search_words WHERE doc = :doc", [{"doc": doc} for doc in held])


def end(c: Unit) -> int:
    """A number above those of all documents."""
    if c.engine == "sqlite":
        return 2**62
    row = c.one("SELECT max(doc) AS doc FROM search_words")
    return ((row and row["doc"]) or 0) + 1


def newest(c: Unit, needed: Sequence[Iterable[str]], refused: Iterable[str], below: int, most: int) -> list[int]:
    """The newest documents below a number that hold a marked word of each group and none of those refused."""
    find = _on_sqlite if c.engine == "sqlite" else _on_postgres
    return find(c, [list(group) for group in needed], list(refused), below, most)


def _on_sqlite(c: Unit, needed: list[list[str]], refused: list[str], below: int, most: int) -> list[int]:
    asked = " AND ".join("(" + " OR ".join(f'"{word}"' for word in group) + ")" for group in needed)
    if refused:
        asked = f"({asked}) NOT (" + " OR ".join(f'"{word}"' for word in refused) + ")"
    rows = c.all(
        "SELECT rowid AS doc FROM search_words WHERE search_words MATCH :asked AND rowid < :below"
        " ORDER BY rowid DESC LIMIT :most",
        asked=asked,
        below=below,
        most=most,
    )
    return [row["doc"] for row in rows]


def _on_postgres(c: Unit, needed: list[list[str]], refused: list[str], below: int, most: int) -> list[int]:
    """A GIN index answers in no order, and a row is read for each that fits; so only so many of the newest documents
    are asked about, by the marks of their blocks, as are likely to hold enough that do.
    """
    asked = " & ".join("(" + " | ".join(f"'{word}'" for word in group) + ")" for group in needed)
    asked = " & ".join((asked, *(f"!'{word}'" for word in refused)))
    expected = _expected(c, asked)
    back = below if expected <= max(FEW, _EACH * most) else max(LEAF, int(below * most * _AMPLE / expected))
    while 2 * back < below:
        found = _among(c, f"{asked} & ({_blocks(below - back, below)})", below, most)
        if len(found) == most:
            return found
        back *= min(_FURTHER, 1 + int(most * _AMPLE / max(len(found), 1)))
    return _among(c, asked, below, most)


def _expected(c: Unit, asked: str) -> int:
    """How many documents PostgreSQL expects to fit, by what it keeps counted of the commonest words."""
    row = c.one("EXPLAIN (FORMAT JSON) SELECT 1 FROM search_words WHERE words @@ CAST(:asked AS tsquery)", asked=asked)
    return int(row["QUERY PLAN"][0]["Plan"]["Plan Rows"]) if row else 0


def _among(c: Unit, asked: str, below: int, most: int) -> list[int]:
    # The sums keep the planner from walking through the numbers of all documents.
    rows = c.all(
        "SELECT doc FROM search_words WHERE words @@ CAST(:asked AS tsquery) AND doc + 0 < :below"
        " ORDER BY doc + 0 DESC LIMIT :most",
        asked=asked,
        below=below,
        most=most,
    )
    return [row["doc"] for row in rows]


def _blocks(first: int, below: int) -> str:
    """The marks of which documents from a number up to another hold one, and some before them too."""
    letter, size = ("n", LEAF) if below - first <= LEAVES * LEAF else ("b", BLOCK)
    return " | ".join(f"'_{letter}{number}'" for number in range(first // size, (below - 1) // size + 1))


@lru_cache(maxsize=4_096)
def _mark(account: str) -> str:
    return base64.b32encode(hashlib.blake2b(account.encode(), digest_size=4).digest())[:_MARK].decode().lower()


def _block(doc: int) -> str:
    return f"_b{doc // BLOCK} _n{doc // LEAF}"
