"""We write first: to a contact, to an address nobody knew, or to somebody else beside a conversation that goes on."""

import pytest

from fairline.conversations import Begin, begin
from fairline.conversations.importing import Imported, ImportedMessage, import_conversation, import_messages
from fairline.conversations.live import looking
from fairline.conversations.tests.door import door
from fairline.crm import find
from fairline.journal import HOUSE, person_of
from fairline.kit.errors import BadInput
from fairline.web import Identity


def test_a_channel_on_which_the_contact_writes_first_is_not_begun_on(talking):
    talking.opened("nour")
    wrong = Begin(sender="mbx_none", subject="", text="Hello", email="nour@example.com")
    for asked in (wrong, Begin(sender="x", subject="Hi", text="Hello", email="a@example.com", channel="pigeon")):
        with pytest.raises(BadInput):
            talking.house.write(lambda c, asked=asked: begin(c, asked, HOUSE, None))


def test_over_the_wire_a_mailbox_there_is_not_is_named(talking):
    with door(talking, talking.ada) as client:
        body = {"mailbox": "mbx_none", "subject": "Your order", "text": "Hello", "email": "nour@example.com"}
        answer = client.post("/v1/conversations", json=body)
        assert (answer.status_code, list(answer.json()["fields"])) == (422, ["mailbox"])
    assert talking.house.read(lambda c: find(c, "email", "nour@example.com")) is None


def test_what_was_elsewhere_comes_as_it_stood_with_its_number_and_nothing_follows(talking):
    talking.mails("nour@example.com")
    contact = talking.all()[0].contact
    before = set(talking.kinds())

    def unit(c):
        person = person_of(c, "email", "nour@example.com")
        told = Imported(
            contact, person, 1_000, 9_000, status="pending", reference=4711, tags=("VIP", "old one"),
            subject="Years ago", address="nour@example.com", agent=talking.ada, source="elsewhere",
        )  # fmt: skip
        made = import_conversation(c, told, HOUSE)
        said = [
            ImportedMessage("contact", 1_000, "It broke", person),
            ImportedMessage("agent", 2_000, "We send another", person, speaker_id=talking.ada),
            ImportedMessage("agent", 3_000, "She is kind", person, speaker_id=talking.ada, public=False),
        ]
        import_messages(c, made, said, HOUSE)
        return made, import_conversation(c, told, HOUSE)

    made, again = talking.house.write(unit)
    talking.house.follow()
    found = talking.one(made)
    assert (found.reference, talking.one(again).reference, found.created) == (4711, 4712, 1_000)
    assert (found.status, found.agent, found.last_text, found.last_from) == (
        "pending", talking.ada, "We send another", "agent",
    )  # fmt: skip
    assert [line.kind for line in talking.lines(made) if line.kind != "line"] == ["message", "message", "note"]
    assert set(talking.kinds()) - before == {"ConversationImported", "MessageImported"}
    _, after = talking.mails("nour@example.com", "New")
    assert talking.one(after).reference == 4713
    assert talking.house.replays_the_same()


def test_who_looks_is_told_to_those_who_watch(talking):
    _, talk = talking.mails("nour@example.com")
    who = Identity("acc", "member:x", talking.ada, "agent", frozenset({"conversation.read"}), "en", "cookie")
    [(topic, told)] = talking.house.read(
        lambda c: looking(c, identity=who, said={"conversation": talk, "writing": True})
    )
    assert topic == f"conversation:{talk}"
    assert (told["signal"], told["from"], told["data"]) == (
        "looking", {"id": talking.ada, "name": "Ada"}, {"writing": True},
    )  # fmt: skip
