"""Keeps every word that stands in an account's documents, for what is unfinished or misspelled.

How common a word is, is told by one document in thirty-two: a word that is known costs nothing more in all the others.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from fairline.kit.db import Unit

HEAD = 3  # letters of a word by which it is found when only they were typed
COUNTED = 32  # of so many documents one is counted
SHORT = 6  # letters of a short word
LOOKED_AT = 4_000  # words that are looked at for one that was misspelled


def is_counted(doc: int) -> bool:
    """Whether a document's words are counted, by its number."""
    return doc % COUNTED == 0


def learn(c: Unit, words: Iterable[str], counted: Counter[str]) -> None:
    """Know these words from now on; those counted stand in so many more of the counted documents."""
    if new := _unknown(c, sorted({word for word in words if len(word) >= HEAD})):
        c.many(
            "INSERT INTO search_terms(account, term, head, lead, tail, length, many) VALUES(:account, :term, :head,"
            " :lead, :tail, :length, 0) ON CONFLICT(account, term) DO NOTHING",
            [{"account": c.account, "term": word, **_shape(word)} for word in new],
        )
    if more := [(word, many) for word, many in sorted(counted.items()) if len(word) >= HEAD]:
        c.many(
            "UPDATE search_terms SET many = many + :many WHERE account = :account AND term = :term",
            [{"account": c.account, "term": word, "many": many} for word, many in more],
        )


def uncount(c: Unit, words: Iterable[str], counted: Counter[str]) -> list[str]:
    """Words stand in so many fewer counted documents; those of the words that may stand in none at all now."""
    c.many(
        "UPDATE search_terms SET many = many - :many WHERE account = :account AND term = :term",
        [{"account": c.account, "term": word, "many": many} for word, many in sorted(counted.items())],
    )
    rows = c.all(
        # A CROSS JOIN has SQLite take the few words first; left to itself it may read the whole vocabulary.
        f"SELECT j.value AS term FROM {_listed(c)} CROSS JOIN search_terms t"
        " WHERE t.account = :account AND t.term = j.value AND t.many <= 0",
        account=c.account,
        held=json.dumps(sorted(words)),
    )
    return [row["term"] for row in rows]


def forget(c: Unit, words: Sequence[str]) -> None:
    """Know these words no more."""
    c.many(
        "DELETE FROM search_terms WHERE account = :account AND term = :term",
        [{"account": c.account, "term": word} for word in words],
    )


def empty(c: Unit) -> None:
    """Know no word of the account."""
    c.run("DELETE FROM search_terms WHERE account = :account", account=c.account)


def known(c: Unit, words: Sequence[str]) -> dict[str, int]:
    """Which of these words are known, and in how many counted documents they stand."""
    rows = c.all(
        f"SELECT t.term, t.many FROM {_listed(c)} CROSS JOIN search_terms t"
        " WHERE t.account = :account AND t.term = j.value",
        account=c.account,
        held=json.dumps(sorted(set(words))),
    )
    return {row["term"]: row["many"] for row in rows}


def begun(c: Unit, beginning: str, most: int) -> list[str]:
    """The words that begin so (three letters at least), the common ones first, then the short ones."""
    rows = c.all(
        "SELECT term, many FROM search_terms WHERE account = :account AND head = :head"
        " AND substr(term, 1, :letters) = :beginning ORDER BY many DESC LIMIT 200",
        account=c.account,
        head=beginning[:HEAD],
        letters=len(beginning),
        beginning=beginning,
    )
    # Two engines sort letters in two ways, so words that stand equally often are sorted here.
    rows = sorted(rows, key=lambda row: (-row["many"], len(row["term"]), row["term"]))
    return [row["term"] for row in rows[:most]]


def alike(c: Unit, word: str, slips: int) -> list[str]:
    """Words of about that length that begin or end as this one does: one slip never reaches both ends of a word."""
    leads = sorted({word[:2], word[:3], word[0] + word[2]})
    tails = sorted({word[-2:], word[-3:], word[-3] + word[-1]})
    gathered = "group_concat(term, ' ')" if c.engine == "sqlite" else "string_agg(term, ' ')"
    found: set[str] = set()
    for end, letters in (("lead", leads), ("tail", tails)):
        row = c.one(  # one long row: thousands of short ones take ten times as long
            f"SELECT {gathered} AS terms FROM (SELECT term FROM search_terms WHERE account = :account"
            f" AND {end} IN (:letters) AND length >= :shortest AND length <= :longest LIMIT {LOOKED_AT}) AS held",
            account=c.account,
            letters=letters,
            shortest=len(word) - slips,
            longest=len(word) + slips,
        )
        found.update((row["terms"] or "").split() if row else ())
    return sorted(found)


def _unknown(c: Unit, words: Sequence[str]) -> list[str]:
    rows = c.all(
        f"SELECT j.value AS term FROM {_listed(c)} WHERE NOT EXISTS"
        " (SELECT 1 FROM search_terms t WHERE t.account = :account AND t.term = j.value)",
        account=c.account,
        held=json.dumps(words),
    )
    return [row["term"] for row in rows]


def _shape(word: str) -> dict[str, str | int]:
    ends = (2 if len(word) <= SHORT else 3) if word.isalpha() else 0
    return {"head": word[:HEAD], "lead": word[:ends], "tail": word[len(word) - ends :], "length": len(word)}


def _listed(c: Unit) -> str:
    """How an engine reads a list of words in one go."""
    return "json_each(:held) AS j" if c.engine == "sqlite" else "json_array_elements_text(CAST(:held AS json)) AS j"
