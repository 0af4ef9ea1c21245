"""Keeps documents and their words, and answers which documents hold which words. On both engines the same."""

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.kit.search.words import terms

LONGEST = 20_000  # characters of a text that can be found
HEAD = 3  # letters of a word by which it is found when only they were typed
BLOCK = 16_384  # documents that share a mark, so that PostgreSQL can look at the newest first
_COLUMNS = "kind, id, doc, conversation, contact, number, person, at, title, text"


@dataclass(frozen=True, slots=True)
class Doc:
    """Something that can be found. `person` is whose words it holds, `at` milliseconds UTC."""

    kind: str
    id: str
    person: str
    at: Millis
    title: str = ""
    text: str = ""
    conversation: str = ""
    contact: str = ""
    number: int = 0


def put(c: Unit, docs: Sequence[Doc]) -> None:
    """Keep documents, each instead of what stood there under its kind and id; of two alike, the last counts."""
    fresh = list({(doc.kind, doc.id): doc for doc in docs}.values())
    drop(c, [(doc.kind, doc.id) for doc in fresh])
    many: Counter[str] = Counter()
    for doc, number in zip(fresh, _numbers(c, len(fresh)), strict=True):
        _write(c, doc, number, many)
    _count(c, many)


def drop(c: Unit, keys: Sequence[tuple[str, str]]) -> int:
    """Forget documents by kind and id; how many there were."""
    rows: list[Row] = []
    for kind in dict.fromkeys(kind for kind, _ in keys):
        rows += some(c, kind, [key for each, key in keys if each == kind]).values()
    return _forget(c, rows)


def forget_persons(c: Unit, persons: Sequence[str]) -> int:
    """Forget every document that holds words of these persons; how many there were."""
    return _forget(c, texts(c, persons))


def forget_conversation(c: Unit, conversation: str) -> int:
    """Forget every document of a conversation; how many there were."""
    return _forget(c, of(c, conversation))


def empty(c: Unit) -> int:
    """Forget everything of the account, before its index is made anew."""
    return _forget(c, c.all(f"SELECT {_COLUMNS} FROM search_docs WHERE account = :account", account=c.account))


def texts(c: Unit, persons: Sequence[str]) -> list[Row]:
    """The documents that hold words of these persons."""
    return c.all(
        f"SELECT {_COLUMNS} FROM search_docs WHERE account = :account AND person IN (:persons) ORDER BY doc",
        account=c.account,
        persons=list(persons),
    )


def of(c: Unit, conversation: str) -> list[Row]:
    """The documents of a conversation."""
    return c.all(
        f"SELECT {_COLUMNS} FROM search_docs WHERE account = :account AND conversation = :conversation ORDER BY doc",
        account=c.account,
        conversation=conversation,
    )


def some(c: Unit, kind: str, ids: Sequence[str]) -> dict[str, Row]:
    """Documents of one kind by their ids."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM search_docs WHERE account = :account AND kind = :kind AND id IN (:ids)",
        account=c.account,
        kind=kind,
        ids=list(ids),
    )
    return {row["id"]: row for row in rows}


def newest(c: Unit, groups: Sequence[Iterable[str]], without: Iterable[str], below: int, most: int) -> list[Row]:
    """The newest documents below a number that hold a word of each group and none of `without`, newest first."""
    own = _mark(c.account)
    needed = [[own + word for word in group] for group in groups]
    refused = [own + word for word in without]
    find = _on_sqlite if c.engine == "sqlite" else _on_postgres
    docs = find(c, needed, refused, below, most)
    return c.all(
        f"SELECT {_COLUMNS} FROM search_docs WHERE account = :account AND doc IN (:docs) ORDER BY doc DESC",
        account=c.account,
        docs=docs,
    )


def known(c: Unit, words: Sequence[str]) -> Mapping[str, int]:
    """Which of these words stand in documents, and in how many."""
    rows = c.all(
        "SELECT term, many FROM search_terms WHERE account = :account AND term IN (:words)",
        account=c.account,
        words=list(words),
    )
    return {row["term"]: row["many"] for row in rows}


def begun(c: Unit, beginning: str, most: int) -> list[str]:
    """The words that begin so (three letters at least), those in most documents first."""
    rows = c.all(
        "SELECT term, many FROM search_terms WHERE account = :account AND head = :head"
        " AND substr(term, 1, :letters) = :beginning ORDER BY many DESC LIMIT 200",
        account=c.account,
        head=beginning[:HEAD],
        letters=len(beginning),
        beginning=beginning,
    )
    # Two engines sort letters in two ways, so words that stand equally often are sorted here.
    return [row["term"] for row in sorted(rows, key=lambda row: (-row["many"], row["term"]))][:most]


def alike(c: Unit, word: str, slips: int) -> list[str]:
    """The words of about that length that begin with the same letter, or with its second."""
    gathered = "group_concat(term, ' ')" if c.engine == "sqlite" else "string_agg(term, ' ')"
    row = c.one(  # one long row: thousands of short ones take ten times as long
        f"SELECT {gathered} AS terms FROM search_terms WHERE account = :account AND first IN (:firsts)"
        " AND length >= :shortest AND length <= :longest",
        account=c.account,
        firsts=sorted({*word[:2]}),
        shortest=len(word) - slips,
        longest=len(word) + slips,
    )
    return (row["terms"] or "").split() if row else []


def kind_of(kind: str) -> str:
    """The word every document of a kind holds, and no text can."""
    return f"_{kind}"


def _write(c: Unit, doc: Doc, number: int, many: Counter[str]) -> None:
    title, text = doc.title[:LONGEST].replace("\x00", ""), doc.text[:LONGEST].replace("\x00", "")
    plain, stems = terms(f"{title}\n{text}")
    many.update(plain)
    own = _mark(c.account)
    _put_words(c, number, [own + word for word in (*plain, *stems, kind_of(doc.kind))])
    c.run(
        f"INSERT INTO search_docs(account, {_COLUMNS}) VALUES(:account, :kind, :id, :doc, :conversation, :contact,"
        " :number, :person, :at, :title, :text)",
        account=c.account,
        kind=doc.kind,
        id=doc.id,
        doc=number,
        conversation=doc.conversation,
        contact=doc.contact,
        number=doc.number,
        person=doc.person,
        at=doc.at,
        title=title,
        text=text,
    )


def _put_words(c: Unit, number: int, words: Sequence[str]) -> None:
    if c.engine == "sqlite":
        c.run("INSERT INTO search_words(rowid, words) VALUES(:doc, :words)", doc=number, words=" ".join(words))
        return
    quoted = " ".join(f"'{word}'" for word in (*words, _block(number)))
    c.run("INSERT INTO search_words(doc, words) VALUES(:doc, CAST(:words AS tsvector))", doc=number, words=quoted)


def _numbers(c: Unit, many: int) -> list[int]:
    """The next numbers of documents, house-wide."""
    if c.engine == "sqlite":
        row = c.one("SELECT rowid AS doc FROM search_words ORDER BY rowid DESC LIMIT 1")
        last = row["doc"] if row else 0
        return list(range(last + 1, last + 1 + many))
    rows = c.all("SELECT nextval('search_words_number') AS doc FROM generate_series(1, :many)", many=many)
    return sorted(row["doc"] for row in rows)


def _forget(c: Unit, rows: Sequence[Row]) -> int:
    if not rows:
        return 0
    many: Counter[str] = Counter()
    for row in rows:
        many.update(terms(f"{row['title']}\n{row['text']}")[0])
    column = "rowid" if c.engine == "sqlite" else "doc"
    docs = [row["doc"] for row in rows]
    for start in range(0, len(docs), 500):
        page = docs[start : start + 500]
        c.run(f"DELETE FROM search_words WHERE {column} IN (:docs)", docs=page)
        c.run("DELETE FROM search_docs WHERE account = :account AND doc IN (:docs)", account=c.account, docs=page)
    _uncount(c, many)
    return len(rows)


def _count(c: Unit, many: Counter[str]) -> None:
    """Words stand in so many more documents: one statement for all of them."""
    values = json.dumps([{"t": term, "n": number} for term, number in sorted(many.items())])
    read, term, number = _of_json(c)
    c.run(
        "INSERT INTO search_terms(account, term, first, head, length, many)"
        f" SELECT :account, {term}, substr({term}, 1, 1), substr({term}, 1, {HEAD}), length({term}), {number}"
        f" FROM {read} WHERE true"
        " ON CONFLICT (account, term) DO UPDATE SET many = search_terms.many + excluded.many",
        account=c.account,
        held=values,
    )


def _uncount(c: Unit, many: Counter[str]) -> None:
    """Words stand in so many fewer documents; one that stands in none is forgotten."""
    values = json.dumps([{"t": term, "n": number} for term, number in sorted(many.items())])
    read, term, number = _of_json(c)
    c.run(
        f"UPDATE search_terms SET many = many - counted.n FROM (SELECT {term} AS t, {number} AS n FROM {read})"
        " AS counted WHERE account = :account AND term = counted.t",
        account=c.account,
        held=values,
    )
    c.run(
        f"DELETE FROM search_terms WHERE account = :account AND many <= 0 AND term IN (SELECT {term} FROM {read})",
        account=c.account,
        held=values,
    )


def _of_json(c: Unit) -> tuple[str, str, str]:
    """How an engine reads a list of words and numbers in one go."""
    if c.engine == "sqlite":
        return "json_each(:held) AS j", "json_extract(j.value, '$.t')", "json_extract(j.value, '$.n')"
    return "json_array_elements(CAST(:held AS json)) AS j(value)", "(j.value->>'t')", "CAST(j.value->>'n' AS bigint)"


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
    """A GIN index answers in no order, so the newest documents are asked first, by the marks of their blocks."""
    last = c.one("SELECT max(doc) AS doc FROM search_words")
    top = min(below - 1, (last and last["doc"]) or 0)
    asked = " & ".join("(" + " | ".join(f"'{word}'" for word in group) + ")" for group in needed)
    asked = " & ".join((asked, *(f"!'{word}'" for word in refused)))
    for many in (1, 4, 16):
        if top <= many * BLOCK:
            break
        blocks = " | ".join(f"'{_block(top - BLOCK * back)}'" for back in range(many))
        found = _among(c, f"{asked} & ({blocks})", below, most)
        if len(found) == most:
            return found
    return _among(c, asked, below, most)


def _among(c: Unit, asked: str, below: int, most: int) -> list[int]:
    # The sum keeps the planner from reading backwards through every document for a rare word.
    rows = c.all(
        "SELECT doc FROM search_words WHERE words @@ CAST(:asked AS tsquery) AND doc < :below"
        " ORDER BY doc + 0 DESC LIMIT :most",
        asked=asked,
        below=below,
        most=most,
    )
    return [row["doc"] for row in rows]


@lru_cache(maxsize=4_096)
def _mark(account: str) -> str:
    """Letters before every word of an account. Two accounts may share them; then only time is lost."""
    return base64.b32encode(hashlib.blake2b(account.encode(), digest_size=3).digest())[:5].decode().lower()


def _block(doc: int) -> str:
    return f"_b{doc // BLOCK}"
