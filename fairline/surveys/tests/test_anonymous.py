"""What is said anonymously is counted together, and no report, package or table joins it to whoever said it.

Clause TDP18-SURVEY-PURPOSE.
"""

import pytest

from fairline import crm
from fairline.conversations import facts_of
from fairline.kit.db.schema import METADATA
from fairline.surveys import ballots, links, service, store
from fairline.surveys.holdings import HOLDINGS
from fairline.surveys.http import ROUTES
from fairline.surveys.public_http import ROUTES as PUBLIC
from tests.support.door import door, member_of

SAID = "It was a walrus"


@pytest.fixture
def anonymous(asking):
    asking.sets(anonymous=True, days_between=1, scale="five")
    return asking


def asked(asking, who):
    """Somebody writes, is answered, and asked how it was; the question."""
    from datetime import timedelta

    matter = asking.talking.opened(f"{who}@buyer.example", f"Hello from {who}", channel="email")
    asking.stands(matter, "solved")
    asking.house.clock.advance(timedelta(hours=2))
    asking.house.due()
    return next(ask for ask in asking.asks() if ask["conversation"] == matter)


def says(asking, ask, score="2", comment=SAID):
    """They follow the link of their mail, and send an answer."""
    path = f"/s/{asking.house.read(lambda c: links.token_of(c, ask['id']))}"
    return door(asking.house, PUBLIC, None).post(path, data={"score": score, "comment": comment}).text


def counted(asking):
    return asking.house.read(ballots.counted)


def test_five_answers_are_counted_together_and_fewer_are_not_shown(anonymous):
    for number, who in enumerate(("ann", "bob", "cem", "dan")):
        says(anonymous, asked(anonymous, who), "5", f"Comment {number}")
    assert counted(anonymous) == ballots.Counted(0, 0, {}, ())
    says(anonymous, asked(anonymous, "eve"))
    found = counted(anonymous)
    assert (found.good, found.bad, found.points) == (4, 1, {"5": 4, "2": 1})
    assert sorted(found.comments) == [*(f"Comment {number}" for number in range(4)), SAID]
    assert anonymous.house.read(lambda c: c.all("SELECT id FROM survey_ballots WHERE account = :a", a=c.account)) == []


def test_nothing_that_names_the_contact_their_conversation_or_the_question_holds_the_answer(anonymous):
    ask = asked(anonymous, "ann")
    says(anonymous, ask)
    for who in ("bob", "cem", "dan", "eve"):
        says(anonymous, asked(anonymous, who), "5", "")
    house, names = anonymous.house, {ask["id"], ask["conversation"], ask["contact"], ask["person"]}

    def rows(c):
        return [
            (table.name, dict(row))
            for table in METADATA.sorted_tables
            if "account" in table.columns and c.one(f"SELECT 1 AS x FROM {table.name} LIMIT 1") is not None
            for row in c.all(f"SELECT * FROM {table.name} WHERE account = :account", account=c.account)
        ]

    for table, row in house.read(rows):
        if names & {value for value in row.values() if isinstance(value, str)}:
            assert SAID not in str(row), table
    for entry in house.journal():
        told = str(entry.event)
        assert not (SAID in told and any(name in told for name in names)), entry.kind
    held = house.read(lambda c: store.one(c, ask["id"]))
    assert (held.score, held.points, held.comment, held.answered_at) == ("", None, "", None)
    assert house.read(lambda c: HOLDINGS[0].collect(c, ask["contact"])) == []
    house.follow()
    known = house.read(lambda c: facts_of(c, [ask["conversation"]]))[ask["conversation"]]
    assert not any("satisf" in name and value in ("good", "bad") for name, value in known.items())


def test_no_route_tells_whose_it_was(anonymous):
    ask = asked(anonymous, "ann")
    says(anonymous, ask)
    for who in ("bob", "cem", "dan", "eve"):
        says(anonymous, asked(anonymous, who), "5", "")
    client = door(anonymous.house, ROUTES, member_of({"conversation.read", "satisfaction.manage"}))
    assert client.get("/v1/satisfaction").json()["items"] == []
    (item,) = client.get(f"/v1/conversations/{ask['conversation']}/satisfaction").json()["items"]
    assert (item["state"], item["score"], item["comment"], item["answered_at"]) == ("asked", None, "", None)
    told = client.get("/v1/satisfaction-anonymous").json()
    assert told == {"good": 4, "bad": 1, "points": {"2": 1, "5": 4}, "comments": [SAID], "least": 5}


def test_who_answers_is_told_so_answers_once_and_a_mail_scanner_not_at_all(anonymous):
    ask = asked(anonymous, "ann")
    assert "kept without your name" in anonymous.mails()[-1].private["text"]
    path = f"/s/{anonymous.house.read(lambda c: links.token_of(c, ask['id']))}"
    page = door(anonymous.house, PUBLIC, None).get(f"{path}?score=2").text
    assert "kept without your name" in page
    assert "data-clicked" not in page, "nothing is sent before the button, or a comment would be lost"
    says(anonymous, ask)
    assert "cannot be changed any more" in says(anonymous, ask, "5", "Again")
    kept = anonymous.house.read(lambda c: c.all("SELECT id FROM survey_ballots WHERE account = :a", a=c.account))
    assert len(kept) == 1


def test_what_was_asked_by_name_before_stays_so(asking):
    ask = asked(asking, "ann")
    asking.sets(anonymous=True)
    says(asking, ask, "bad")
    assert asking.asks()[0]["score"] == "bad"


def test_a_chat_is_not_asked_anonymously_where_the_answer_would_stand_in_its_feed(anonymous):
    matter = anonymous.talking.opened("ann", "Hello", channel="webchat")
    assert anonymous.house.write(lambda c: service.ask_now(c, matter)).why == "no_address"


def test_counts_are_rebuilt_from_the_journal_and_outlive_whoever_is_forgotten(anonymous):
    first = asked(anonymous, "ann")
    says(anonymous, first)
    for who in ("bob", "cem", "dan", "eve"):
        says(anonymous, asked(anonymous, who), "5", "")
    anonymous.house.write(lambda c: crm.erase(c, first["contact"]))
    anonymous.house.follow()
    assert (counted(anonymous).bad, counted(anonymous).comments) == (1, (SAID,))
    assert anonymous.house.replays_the_same()
