"""What contacts write is heeded: threats are marked and may be reported, and who is in danger comes first."""

import pytest

from fairline.channels import Owner, keep_file, look_into, prepare_file
from fairline.channels.files.reading import told
from fairline.conversations import settings
from fairline.conversations.reporting import report
from fairline.conversations.store import conversations as store
from fairline.conversations.store import thread as lines
from fairline.conversations.views import thread
from fairline.gate import suspicions_of
from fairline.journal import HOUSE, Actor, destroy, person_of
from fairline.journal.interaction import FileRef
from fairline.kit.errors import BadInput, NotFound

THREAT = "I will come and kill you."
DANGER = "Help, he is not breathing"


def begun(talking, *texts):
    """A conversation in which a contact wrote these; its id."""
    made = talking.opened(text=texts[0])
    for text in texts[1:]:
        talking.writes("nour", text)
    return made


def of(house, kind):
    return [entry.event for entry in house.journal() if entry.kind == kind]


def items(house, conversation, language="en"):
    found = house.read(lambda c: store.one(c, conversation))
    return house.read(lambda c: thread.page(c, found, None, 50, language)).items


def test_a_contacts_threat_is_written_down_and_shown_with_a_mark(talking, house):
    conversation = begun(talking, "Hello", THREAT)
    (event,) = of(house, "ContentSuspected")
    assert (event.kind, event.theirs, event.conversation, event.refused) == ("threat", True, conversation, False)
    assert "DTA-THREATS" in event.clauses
    marked = [item for item in items(house, conversation) if item.kind == "message" and item.suspected]
    assert [(item.text, item.suspected[0].words) for item in marked] == [(THREAT, "a threat or a call to violence")]
    (notice,) = of(house, "MembersNotified")
    assert (notice.key, notice.clause) == ("conversations.notice.threat", "DTA-THREATS")


def test_a_marked_message_is_reported_by_its_reader(talking, house):
    conversation = begun(talking, THREAT)
    (event,) = of(house, "ContentSuspected")
    ada = talking.agents["Ada"]
    house.write(lambda c: report(c, Actor("member", ada), ada, event.message, "threat", "He means it."))
    (told,) = of(house, "ContentReported")
    assert (told.kind, told.message, told.words, told.suspicion) == (
        "threat",
        event.message,
        THREAT,
        house.read(lambda c: suspicions_of(c, [event.message]))[event.message][0]["number"],
    )
    assert items(house, conversation)[-1].suspected[0].reported


def test_what_was_not_found_may_be_reported_too_and_our_own_words_not(talking, house):
    conversation = begun(talking, "You will hear from my cousin.")
    ada = talking.agents["Ada"]
    (line,) = house.read(lambda c: lines.before(c, [conversation], 2**62, 5))[:1]
    house.write(lambda c: report(c, Actor("member", ada), ada, line.id, "threat", ""))
    assert of(house, "ContentReported")[0].suspicion is None
    with pytest.raises(NotFound):
        house.write(lambda c: report(c, Actor("member", ada), ada, "msg_unknown", "threat", ""))


def test_a_cry_for_help_is_answered_once_and_put_first_in_line(talking, house):
    conversation = begun(talking, DANGER, DANGER)
    replies = [event for event in of(house, "ActPermitted") if event.kind == "Reply"]
    (reply,) = replies
    assert "112" in reply.private["text"]
    assert reply.fields["cause"] == "safety:emergency"
    assert house.read(lambda c: store.one(c, conversation)).priority == 9
    assert [each.clause for each in of(house, "MembersNotified")] == ["DTA-EMERGENCY-TEXT"]


def test_who_may_hurt_themselves_is_told_who_listens(talking, house):
    begun(talking, "I want to kill myself")
    (reply,) = [event for event in of(house, "ActPermitted") if event.kind == "Reply"]
    assert "116 123" in reply.private["text"]
    assert {each.kind for each in of(house, "ContentSuspected")} == {"self_harm"}


def test_plain_anger_is_no_threat(talking, house):
    begun(talking, "My boss will kill me if this parcel is late. This is dreadful service.")
    assert of(house, "ContentSuspected") == []


def test_the_words_found_are_forgotten_with_the_person(talking, house):
    begun(talking, THREAT)
    (event,) = of(house, "ContentSuspected")
    house.write(lambda c: destroy(c, event.person))
    assert "kill you" not in repr(house.journal())


def replies(house):
    return [event for event in of(house, "ActPermitted") if event.kind == "Reply"]


def test_who_sends_a_card_number_is_told_once_where_to_pay(talking, house):
    conversation = talking.opened(text="my card is •••• •••• •••• 1111", masked=1)
    talking.writes("nour", "and •••• •••• •••• 4444", masked=1)
    (reply,) = replies(house)
    assert "do not send card numbers here" in reply.private["text"]
    assert {(each.kind, each.theirs, each.clauses) for each in of(house, "ContentSuspected")} == {
        ("card", True, ("DTA-NO-CARD-TEXT", "ZS-FR-NO-CARD-DATA"))
    }
    assert {mark.kind for item in items(house, conversation) for mark in getattr(item, "suspected", ())} == {"card"}


def test_the_accounts_own_payment_page_is_named(talking, house):
    own = settings.DeskSettings(pay_at="https://pay.acme.example/")
    house.write(lambda c: settings.change(c, HOUSE, own))
    talking.opened(text="my card is •••• •••• •••• 1111", masked=1)
    assert replies(house)[0].private["text"].endswith("https://pay.acme.example/")
    with pytest.raises(BadInput):
        house.write(lambda c: settings.change(c, HOUSE, settings.DeskSettings(pay_at="https://1.2.3.4/pay")))


def sent(talking, house, body, name):
    """A contact sends a file."""
    person = house.write(lambda c: person_of(c, "webchat", "nour"))
    content = told(look_into(body, name), body.decode())
    prepared = house.read(lambda c: prepare_file(c, Owner(person), content))
    house.database.tools.blobs.put(prepared.id, prepared.sealed)
    kept = house.write(lambda c: keep_file(c, Actor("contact", person), prepared))
    talking.opened(text="", files=(FileRef(kept.id, kept.size, kept.type, kept.name),))
    return kept


def test_a_card_number_in_a_file_is_answered_like_one_in_words(talking, house):
    sent(talking, house, b"pay with 4111 1111 1111 1111", "card.txt")
    assert "do not send card numbers here" in replies(house)[0].private["text"]
    assert "4111" not in repr(house.journal())


def test_a_threat_in_a_file_is_heeded_like_one_in_words(talking, house):
    sent(talking, house, THREAT.encode(), "letter.txt")
    (event,) = of(house, "ContentSuspected")
    assert (event.kind, event.words, event.theirs) == ("threat", "letter.txt", True)
