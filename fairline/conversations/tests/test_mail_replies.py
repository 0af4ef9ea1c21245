"""Answers by mail: who writes them, what goes with them, what becomes of the matter, how they are undone."""

import pytest

from fairline.accounts import notice_worded as worded
from fairline.accounts.store.notices import banners
from fairline.conversations import CallStands, Change, change, merge
from fairline.conversations.settings import DeskSettings
from fairline.conversations.settings import change as arrange
from fairline.conversations.store import parties
from fairline.conversations.tests.door import door
from fairline.journal import HOUSE


@pytest.fixture
def at_once(talking):
    """An account whose mails leave at once; replies wait for nothing but the gate."""
    talking.house.write(lambda c: arrange(c, HOUSE, DeskSettings(undo_seconds=0)))


def acts(talking):
    """The replies that were ruled on: their fields and what is sealed."""
    events = [entry.event for entry in talking.house.journal() if entry.kind.startswith("Act") and entry.event.act]
    return [(entry.fields, entry.private) for entry in events if hasattr(entry, "fields")]


def test_anybody_answers_a_mail_with_its_subject_and_whoever_is_in_copy(talking, at_once):
    cc = talking.sees("sam@example.com", "Sam")
    _, talk = talking.mails("nour@example.com", subject="My parcel", cc=(cc,))
    talking.replies(talk, "It is on its way")
    fields, private = acts(talking)[-1]
    assert (private["subject"], private["address"]) == ("Re: My parcel", "nour@example.com")
    [sam] = talking.house.read(lambda c: parties.of(c, talk))
    assert (fields["cc"], fields["sender"]) == ([sam.person], "site_1")
    talking.replies(talk, "Only to you", cc=[])
    assert "cc" not in acts(talking)[-1][0]


def test_what_becomes_of_it_is_done_once_the_reply_may_leave(talking, at_once):
    _, talk = talking.mails("nour@example.com")
    talking.replies(talk, "Done", then={"status": "solved"})
    found = talking.one(talk)
    assert (found.status, found.state, found.replies) == ("solved", "closed", 1)
    talking.replies(talk, "One more thing", then={"status": "pending"})
    assert (talking.one(talk).status, talking.one(talk).state) == ("pending", "open")
    assert talking.house.replays_the_same()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Somebody is on the line in this conversation. Hang up first, or hand the call on"),
        ("fr", "Quelqu’un est en ligne dans cette conversation. Raccrochez d’abord, ou transférez l’appel"),
    ],
)
def test_who_sends_and_solves_while_somebody_is_on_the_line_is_told_that_it_stayed_as_it_was(
    talking, at_once, language, words
):
    _, talk = talking.mails("nour@example.com")
    facts, before = talking.house.database.tools.facts, talking.one(talk).status
    facts[CallStands] = lambda c, ids: CallStands(frozenset([talk]) & set(ids))
    assert talking.replies(talk, "Done", then={"status": "solved"}).outcome == "permitted"
    assert (talking.one(talk).status, talking.one(talk).replies) == (before, 1)
    [notice] = noticed(talking, talking.ada)
    assert notice.href == f"/inbox/all/{talk}"
    assert str(talking.one(talk).reference) in worded(notice, "title", language)
    assert worded(notice, "text", language).startswith(words)
    assert noticed(talking, talking.ben) == []
    del facts[CallStands]
    talking.replies(talk, "Now it is", then={"status": "solved"})
    assert talking.one(talk).status == "solved"
    assert noticed(talking, talking.ada) == [notice]
    assert talking.house.replays_the_same()


def noticed(talking, member):
    """What the house told a member, that stands above their pages."""
    return talking.house.read(lambda c: banners(c, member, c.at))


def test_a_mail_can_be_taken_back_for_a_moment_and_then_nothing_has_happened(talking):
    _, talk = talking.mails("nour@example.com")
    ruling = talking.replies(talk, "Oh no", then={"status": "solved"})
    assert ruling.act.not_before == talking.house.database.tools.now() + 10_000
    if ruling.outcome == "deferred":  # the gate's policy of what is scheduled
        assert talking.one(talk).status == "new"


def test_an_answer_nobody_saw_stops_a_reply_until_it_was_read(talking, at_once):
    message, talk = talking.mails("nour@example.com")
    seen = talking.lines(talk)[-1].number
    talking.mails("nour@example.com", "Never mind", answers=(message,))
    with door(talking, talking.ada) as client:
        path = f"/v1/conversations/{talk}/replies"
        answer = client.post(path, json={"text": "We are looking", "seen": seen})
        assert (answer.status_code, answer.json()["type"]) == (409, "conversation-moved")
        assert [item["text"] for item in answer.json()["newer"]] == ["Never mind"]
        assert client.post(path, json={"text": "We are looking", "seen": seen, "anyway": True}).status_code == 201


def test_what_is_closed_for_good_or_goes_on_elsewhere_takes_no_answer(talking, at_once):
    _, talk = talking.mails("nour@example.com")
    _, other = talking.mails("nour@example.com")
    talking.house.write(lambda c: merge(c, talk, HOUSE, other))
    with door(talking, talking.ada) as client:
        told = client.post(f"/v1/conversations/{other}/replies", json={"text": "Hello"}).json()
        assert told["type"] == "conversation-merged"
        talking.house.write(lambda c: change(c, talk, Change(status="closed"), HOUSE, None))
        assert client.get(f"/v1/conversations/{talk}").json()["can"]["reply"] is False
        told = client.post(f"/v1/conversations/{talk}/replies", json={"text": "Hello"}).json()
        assert told["type"] == "conversation-over"


def test_what_somebody_began_to_write_is_kept_for_them_alone_and_gone_once_it_is_sent(talking, at_once):
    _, talk = talking.mails("nour@example.com")
    path = f"/v1/conversations/{talk}/draft"
    with door(talking, talking.ada) as ada, door(talking, talking.ben) as ben:
        ada.put(path, json={"kind": "reply", "text": "Dear Nour, personal"})
        ada.put(path, json={"kind": "note", "text": "Careful"})
        assert ada.get(path).json()["text"] == "Dear Nour, personal"
        assert ben.get(path).json() == {
            "kind": "reply", "text": "", "attachments": [], "cc": None, "subject": "", "then": {}, "mentions": [],
            "updated": None,
        }  # fmt: skip
        rows = talking.house.read(
            lambda c: c.all("SELECT body FROM conversation_drafts WHERE account = :a", a=c.account)
        )
        assert all(b"personal" not in bytes(row["body"]) for row in rows)
        ada.post(f"/v1/conversations/{talk}/replies", json={"text": "Dear Nour"})
        assert (ada.get(path).json()["text"], ada.get(f"{path}?kind=note").json()["text"]) == ("", "Careful")
        assert ada.delete(f"{path}?kind=note").status_code == 204


def test_a_form_says_what_is_needed_before_it_is_solved(talking, at_once):
    from fairline.crm.service import fields as crm_fields

    _, talk = talking.mails("nour@example.com")
    cause = talking.house.write(lambda c: crm_fields.add(c, "conversation", "cause", "Cause", "text"))
    admin = {"conversation.read", "conversation.change", "form.manage", "status.manage", "desk.manage"}
    with door(talking, talking.ada, admin) as client:
        field = {"field": cause.id, "needed_to_solve": True}
        form = client.post("/v1/forms", json={"name": "Returns", "fields": [field]}).json()
        assert client.get("/v1/forms").json()["items"] == [form]
        path = f"/v1/conversations/{talk}"
        client.patch(path, json={"form": form["id"]})
        refused = client.patch(path, json={"status": "solved"})
        assert (refused.status_code, list(refused.json()["fields"])) == (422, [f"values.{cause.id}"])
        assert client.patch(path, json={"status": "solved", "values": {cause.id: "Broken"}}).status_code == 200
        made = client.post("/v1/statuses", json={"status": "on_hold", "name": {"en": "With stock", "fr": "Au stock"}})
        own = made.json()["id"]
        told = client.patch(path, json={"custom": own}).json()
        assert (told["status"], told["custom"]) == ("on_hold", {"id": own, "name": "With stock"})
        assert client.patch("/v1/desk-settings", json={"close_after_days": 7}).json()["close_after_days"] == 7
    assert talking.house.replays_the_same()


def test_who_takes_part_watches_and_belongs_together_is_shown(talking, at_once):
    _, talk = talking.mails("nour@example.com")
    _, other = talking.mails("nour@example.com", subject="Other")
    with door(talking, talking.ada) as client:
        path = f"/v1/conversations/{talk}"
        client.post(f"{path}/participants", json={"email": "sam@example.com", "name": "Sam"})
        client.post(f"{path}/watchers", json={})
        told = client.post(f"{path}/links", json={"other": "#2", "kind": "related"}).json()
        assert [each["address"] for each in told["participants"]] == ["sam@example.com"]
        assert told["watching"] == [{"id": talking.ada, "name": "Ada"}]
        assert told["links"] == [{"kind": "related", "id": other, "reference": 2, "subject": "Other", "status": "new"}]
        sam = told["participants"][0]["contact"]["id"]
        assert client.delete(f"{path}/participants/{sam}").status_code == 204
        assert client.delete(f"{path}/watchers/{talking.ada}").status_code == 204
        assert client.delete(f"{path}/links/{other}?kind=related").status_code == 204
        after = client.get(path).json()
        assert (after["participants"], after["watching"], after["links"]) == ([], [], [])
    assert talking.house.replays_the_same()
