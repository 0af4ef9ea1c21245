"""What an agent says goes through the gate: what is permitted stands in the thread, what is refused changes nothing."""

import msgspec
import pytest

from fairline import gate
from fairline.channels import message_of
from fairline.conversations import NotYours
from fairline.conversations.views.thread import items
from fairline.gate import OptOut, Standing
from fairline.gate.tests.given import CARD, providers
from fairline.journal import HOUSE, Actor, append
from fairline.journal.interaction import MessageDelivered, MessageFailed, MessageRead, MessageSent
from fairline.kit.db.schema import METADATA
from fairline.kit.errors import BadInput

OURS = ("conversations", "conversation_thread", "conversation_reads", "channel_files", "crm_contacts")


def tell(talking, *facts):
    talking.house.database.tools.facts.update(providers(*facts))


def ours(talking):
    """Everything our tables hold."""
    names = [name for name in METADATA.tables if name in OURS]
    return talking.house.read(lambda c: {name: [dict(row) for row in c.all(f"SELECT * FROM {name}")] for name in names})


def test_a_permitted_reply_stands_in_the_thread_and_answers_the_contact(talking):
    talk = talking.opened("nour", agent=talking.ada)
    ruling = talking.replies(talk, "It left this morning", client_id="c-1")
    assert ruling.outcome == "permitted"
    found, line = talking.one(talk), talking.lines(talk)[-1]
    assert (found.last_text, found.last_from, found.unread, found.waiting_since) == (
        "It left this morning",
        "agent",
        0,
        None,
    )
    assert (line.kind, line.id, line.speaker_id, line.state, line.client_id) == (
        "message",
        message_of(ruling.act.id),
        talking.ada,
        "accepted",
        "c-1",
    )


def test_a_refused_reply_changes_nothing_outside_and_is_shown_with_its_reasons(talking):
    talk = talking.opened("nour", agent=talking.ada)
    before = talking.one(talk)
    tell(talking, Standing("suspended"))
    ruling = talking.replies(talk, "Hello")
    assert ruling.outcome == "refused"
    assert talking.one(talk) == before
    assert "MessageSent" not in talking.kinds()
    assert "ActPermitted" not in talking.kinds()
    line = talking.lines(talk)[-1]
    assert (line.kind, line.state, line.id) == ("ruling", "refused", ruling.act.id)


def test_a_preview_writes_nothing(talking):
    from fairline.conversations import preview
    from fairline.conversations.replies import Written

    talk = talking.opened("nour", agent=talking.ada)
    entries, held = talking.house.journal(), ours(talking)
    written = Written(f"My card is {CARD}")
    by = Actor("member", talking.ada)
    ruling = talking.house.read(lambda c: preview(c, talk, written, by, talking.ada, oversees=False))
    assert ruling.number is None
    assert CARD not in ruling.act.text
    assert (talking.house.journal(), ours(talking)) == (entries, held)


def test_the_same_reply_sent_twice_is_said_once(talking):
    talk = talking.opened("nour", agent=talking.ada)
    first = talking.replies(talk, "Hello", client_id="c-1")
    second = talking.replies(talk, "Hello", client_id="c-1")
    assert second.act.id == first.act.id
    assert second.number == first.number
    assert talking.texts(talk).count("Hello") == 1


def test_an_amended_reply_leaves_as_amended_and_keeps_its_ruling_beside_it(talking):
    talk = talking.opened("nour", agent=talking.ada)
    ruling = talking.replies(talk, f"Is your card {CARD}?")
    assert ruling.outcome == "permitted"
    assert ruling.is_amended
    message, card = talking.lines(talk)[-2:]
    assert (message.kind, card.kind, card.state) == ("message", "ruling", "amended")
    assert message.number == card.number
    assert "4111 1111" not in message.text


def deferred(talking):
    """A reply that waits: the contact has not written for days, and it is night where they live."""
    talk = talking.opened("nour", agent=talking.ada)
    talking.house.database.tools.facts.update({gate.LocalTime: at_night})
    talking.later(days=3, hours=14)
    return talk, talking.replies(talk, "Good evening")


def at_night(c, act):
    from fairline.gate.tests.given import local

    return local("Europe/Zurich", at=c.at)


def test_a_deferred_reply_waits_in_the_thread_and_becomes_a_message_when_its_time_comes(talking):
    talk, ruling = deferred(talking)
    assert ruling.outcome == "deferred"
    [ghost] = [line for line in talking.lines(talk) if line.kind == "ruling"]
    assert (ghost.state, msgspec.json.decode(ghost.more)["due"]) == ("deferred", ruling.due)
    talking.later(hours=12)
    assert talking.house.due() >= 1
    last = talking.lines(talk)[-1]
    assert (last.kind, last.text, last.speaker_id) == ("message", "Good evening", talking.ada)
    assert not [line for line in talking.lines(talk) if line.kind == "ruling"]
    assert talking.house.replays_the_same()


def test_a_deferred_reply_taken_back_is_shown_as_cancelled(talking):
    talk, ruling = deferred(talking)
    talking.house.write(lambda c: gate.withdraw(c, ruling.act.id, Actor("member", talking.ada)))
    assert [line.state for line in talking.lines(talk) if line.kind == "ruling"] == ["cancelled"]
    assert talking.house.replays_the_same()


def test_a_reply_that_may_not_leave_any_more_when_its_time_comes_is_shown_as_refused(talking):
    talk, _ = deferred(talking)
    tell(talking, OptOut(frozenset({"all"})))
    talking.later(hours=12)
    talking.house.due()
    assert [line.state for line in talking.lines(talk) if line.kind == "ruling"] == ["refused"]
    assert talking.texts(talk) == ["Good morning"]


def test_a_reply_in_a_closed_conversation_is_refused_by_the_gate(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.closes(talk)
    ruling = talking.replies(talk, "One more thing")
    assert ruling.outcome == "refused"
    assert {verdict.policy for verdict in ruling.verdicts if verdict.outcome == "refuse"} == {"conversation_open"}


def test_only_whoever_has_the_conversation_replies_in_it(talking):
    talk = talking.opened("nour", agent=talking.ada)
    with pytest.raises(NotYours):
        talking.replies(talk, "Hello", agent=talking.ben)


def test_an_empty_reply_is_no_reply(talking):
    talk = talking.opened("nour", agent=talking.ada)
    with pytest.raises(BadInput):
        talking.replies(talk, "  \n ")


def test_delivery_goes_forward_only_whatever_order_the_network_tells_it_in(talking):
    talk = talking.opened("nour", agent=talking.ada)
    ruling = talking.replies(talk, "Hello")
    told = {"message": message_of(ruling.act.id), "conversation": talk, "channel": "pigeon"}
    sent = MessageSent(**told, person=ruling.act.person, permit=ruling.number, act=ruling.act.id)

    def state_after(event):
        talking.house.write(lambda c: append(c, HOUSE, event))
        return talking.lines(talk)[-1].state

    assert state_after(MessageDelivered(**told)) == "delivered"
    assert state_after(sent) == "delivered"
    assert state_after(MessageFailed(**told, cause="expired")) == "delivered"
    assert state_after(MessageRead(**told)) == "read"
    assert talking.house.replays_the_same()


def test_a_failed_message_says_why(talking):
    talk = talking.opened("nour", agent=talking.ada)
    ruling = talking.replies(talk, "Hello")
    failed = MessageFailed(
        message=message_of(ruling.act.id),
        conversation=talk,
        channel="pigeon",
        cause="refused",
        person=ruling.act.person,
        answer="550 no",
    )
    talking.house.write(lambda c: append(c, HOUSE, failed))
    line = talking.lines(talk)[-1]
    number = talking.house.journal()[-1].number
    assert (line.state, msgspec.json.decode(line.more)) == ("failed", {"cause": "refused", "entry": number})
    [*_, shown] = talking.house.read(lambda c: items(c, talking.one(talk), [line], "en"))
    assert shown.delivery_detail == "The network refused the message. (550 no)"


def test_what_the_house_says_by_itself_is_no_answer(talking):
    from fairline.gate import Reply, submit

    talk = talking.opened("nour", agent=talking.ada)
    found = talking.one(talk)
    act = Reply(
        id="act_auto",
        contact=found.contact,
        person=found.person,
        conversation=talk,
        channel="pigeon",
        text="We are closed",
    )
    talking.house.write(lambda c: submit(c, act, HOUSE))
    assert talking.one(talk).waiting_since is not None
    assert talking.one(talk).last_from == "house"
