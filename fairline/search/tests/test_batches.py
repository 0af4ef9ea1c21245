"""A batch of hundreds of entries is taken into the index with few statements, whatever its length."""

import pytest

from fairline.conversations.events import MessageThreaded
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.search import Asking, search
from fairline.search.follow import follow


@pytest.fixture
def statements(monkeypatch):
    """What is asked of the database, as it is asked."""
    asked = []

    def told(kept):
        def noted(self, sql, *rest, **values):
            asked.append(sql)
            return kept(self, sql, *rest, **values)

        return noted

    for name in ("one", "all", "run", "many"):
        monkeypatch.setattr(Unit, name, told(getattr(Unit, name)))
    return asked


def said(talking, many):
    """So many messages in one conversation, in the journal."""
    matter = talking.opened("nour", "Good morning")
    person = talking.one(matter).person
    texts = [f"parcel{number} and oolong" for number in range(many)]
    events = [
        MessageThreaded(conversation=matter, message=f"msg_{n}", received=1, wrote_at=n, person=person, text=text)
        for n, text in enumerate(texts)
    ]
    return talking.house.write(lambda c: append(c, HOUSE, *events))


@pytest.mark.parametrize("many", [1, 150])
def test_messages_are_taken_in_with_ten_statements_at_most(talking, statements, many):
    entries = said(talking, many)
    statements.clear()
    talking.house.write(lambda c: follow(c, entries))
    assert len(statements) <= 10, statements
    answer = talking.house.read(lambda c: search(c, Asking(f"parcel{many - 1} ")))
    assert [item.id for item in answer.items] == [f"msg_{many - 1}"]


def test_entries_that_say_nothing_cost_nothing(talking, statements):
    entries = said(talking, 1)
    statements.clear()
    silent = [entry for entry in entries if entry.kind == "PrioritySet"]
    talking.house.write(lambda c: follow(c, silent))
    assert statements == []
