"""Keeps documents: each with its words in the index, so that both come and go together. On both engines the same."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.kit.search import postings, vocabulary
from fairline.kit.search.words import Terms, terms

LONGEST = 20_000  # characters of a text that can be found
PAGE = 500  # documents that are forgotten in one go
_COLUMNS = "kind, id, shelf, doc, conversation, contact, number, person, at, title, text"


@dataclass(frozen=True, slots=True)
class Doc:
    """Something that can be found on its shelf. `person` is whose words it holds, `at` milliseconds UTC."""

    kind: str
    id: str
    person: str
    at: Millis
    title: str = ""
    text: str = ""
    conversation: str = ""
    contact: str = ""
    number: int = 0
    shelf: str = postings.SHELVES[0]


def put(c: Unit, docs: Sequence[Doc]) -> None:
    """Keep documents, each instead of what stood there under its kind and id; of two alike, the last counts."""
    fresh = list({(doc.kind, doc.id): doc for doc in docs}.values())
    if not fresh:
        return
    held = [terms(_text(doc.title, doc.text)) for doc in fresh]
    words = {word for each in held for word in each.words}
    _forget(c, _standing(c, [(doc.kind, doc.id) for doc in fresh]), words)
    numbers = postings.numbers(c, len(fresh))
    marked = {
        number: _marked(c, doc.shelf, doc.kind, each) for number, doc, each in zip(numbers, fresh, held, strict=True)
    }
    postings.add(c, marked)
    rows = [_row(c, doc, number) for doc, number in zip(fresh, numbers, strict=True)]
    c.many(f"INSERT INTO search_docs(account, {_COLUMNS}) VALUES(:account, {_places()})", rows)
    vocabulary.learn(c, words, _counted(zip(numbers, held, strict=True)))


def drop(c: Unit, keys: Sequence[tuple[str, str]]) -> int:
    """Forget documents by kind and id; how many there were."""
    return _forget(c, _standing(c, keys))


def forget_persons(c: Unit, persons: Sequence[str]) -> int:
    """Forget every document that holds words of these persons; how many there were."""
    return _forget(c, texts(c, persons))


def forget_conversation(c: Unit, conversation: str) -> int:
    """Forget every document of a conversation; how many there were."""
    return _forget(c, of(c, [conversation]))


def empty(c: Unit) -> int:
    """Forget everything of the account, before its index is made anew."""
    many = 0
    while rows := c.all(
        f"SELECT {_COLUMNS} FROM search_docs WHERE account = :account ORDER BY doc LIMIT {PAGE}", account=c.account
    ):
        _take_out(c, [(row, terms(_text(row["title"], row["text"]))) for row in rows])
        many += len(rows)
    vocabulary.empty(c)
    return many


def texts(c: Unit, persons: Sequence[str]) -> list[Row]:
    """The documents that hold words of these persons."""
    return c.all(
        f"SELECT {_COLUMNS} FROM search_docs WHERE account = :account AND person IN (:persons) ORDER BY doc",
        account=c.account,
        persons=list(persons),
    )


def of(c: Unit, conversations: Sequence[str]) -> list[Row]:
    """The documents of conversations."""
    return c.all(
        f"SELECT {_COLUMNS} FROM search_docs WHERE account = :account AND conversation IN (:conversations)"
        " ORDER BY doc",
        account=c.account,
        conversations=list(conversations),
    )


def some(c: Unit, kind: str, ids: Sequence[str]) -> dict[str, Row]:
    """Documents of one kind by their ids."""
    if not ids:
        return {}
    rows = c.all(
        f"SELECT {_COLUMNS} FROM search_docs WHERE account = :account AND kind = :kind AND id IN (:ids)",
        account=c.account,
        kind=kind,
        ids=list(ids),
    )
    return {row["id"]: row for row in rows}


def newest(
    c: Unit, shelf: str, groups: Sequence[Iterable[str]], without: Iterable[str], below: int, most: int
) -> list[int]:
    """A shelf's newest documents below a number that hold a root of each group and none of `without`, newest first."""
    own = postings.mark(c.account, shelf)
    needed = [[own + word for word in group] for group in groups]
    return postings.newest(c, needed, [own + word for word in without], below, most)


def rows(c: Unit, docs: Sequence[int]) -> list[Row]:
    """Documents by their numbers, the newest first."""
    return _by_number(c, _COLUMNS, docs)


def places(c: Unit, docs: Sequence[int]) -> list[Row]:
    """Of documents only their numbers and conversations."""
    return _by_number(c, "doc, conversation", docs)


def said(c: Unit, docs: Sequence[int]) -> list[Row]:
    """Of documents only their numbers and what they say."""
    return _by_number(c, "doc, title, text", docs)


def many_of(c: Unit, word: str, shelves: Iterable[str], most: int) -> int:
    """How many documents of the shelves hold a word, or one whose root it is, as far as `most`."""
    marked = [postings.mark(c.account, shelf) + word for shelf in shelves]
    return len(postings.newest(c, [marked], (), postings.end(c), most))


def _by_number(c: Unit, columns: str, docs: Sequence[int]) -> list[Row]:
    if not docs:
        return []
    # One list, not a value for each of hundreds: those took longer to read than the rows.
    listed = "IN (SELECT value FROM json_each(:docs))" if c.engine == "sqlite" else "= ANY(CAST(:docs AS bigint[]))"
    return c.all(
        f"SELECT {columns} FROM search_docs WHERE account = :account AND doc {listed} ORDER BY doc DESC",
        account=c.account,
        docs=json.dumps(docs) if c.engine == "sqlite" else docs,
    )


def _standing(c: Unit, keys: Sequence[tuple[str, str]]) -> list[Row]:
    by_kind: dict[str, list[str]] = {}
    for kind, key in keys:
        by_kind.setdefault(kind, []).append(key)
    return [row for kind, ids in by_kind.items() for row in some(c, kind, ids).values()]


def _forget(c: Unit, rows: Sequence[Row], staying: Iterable[str] = ()) -> int:
    """Forget documents, and the words that stood in them alone, but for those that are about to stand somewhere."""
    for start in range(0, len(rows), PAGE):
        page = [(row, terms(_text(row["title"], row["text"]))) for row in rows[start : start + PAGE]]
        _take_out(c, page)
        words = {word for _, each in page for word in each.words}
        doubtful = vocabulary.uncount(c, words.difference(staying), _counted((row["doc"], each) for row, each in page))
        vocabulary.forget(c, [word for word in doubtful if not _stands(c, word)])
    return len(rows)


def _take_out(c: Unit, held: Sequence[tuple[Row, Terms]]) -> None:
    postings.remove(c, {row["doc"]: _marked(c, row["shelf"], row["kind"], each) for row, each in held})
    c.many(
        "DELETE FROM search_docs WHERE account = :account AND doc = :doc",
        [{"account": c.account, "doc": row["doc"]} for row, _ in held],
    )


def _stands(c: Unit, word: str) -> bool:
    """Whether a word stands in some document, or is the root of one that does."""
    return many_of(c, word, postings.SHELVES, 1) > 0


def _marked(c: Unit, shelf: str, kind: str, held: Terms) -> postings.Words:
    return postings.Words(postings.mark(c.account, shelf), (*held.words, *held.roots, postings.kind_of(kind)))


def _counted(held: Iterable[tuple[int, Terms]]) -> Counter[str]:
    return Counter(_counted_words(held))


def _counted_words(held: Iterable[tuple[int, Terms]]) -> Iterator[str]:
    for number, each in held:
        if vocabulary.is_counted(number):
            yield from each.words


def _row(c: Unit, doc: Doc, number: int) -> dict[str, object]:
    return {
        "account": c.account,
        "kind": doc.kind,
        "id": doc.id,
        "shelf": doc.shelf,
        "doc": number,
        "conversation": doc.conversation,
        "contact": doc.contact,
        "number": doc.number,
        "person": doc.person,
        "at": doc.at,
        "title": _clean(doc.title),
        "text": _clean(doc.text),
    }


def _places() -> str:
    return ", ".join(f":{name}" for name in _COLUMNS.split(", "))


def _text(title: str, text: str) -> str:
    return f"{_clean(title)}\n{_clean(text)}"


def _clean(text: str) -> str:
    # PostgreSQL keeps no NUL in a text.
    return text[:LONGEST].replace("\x00", "")
