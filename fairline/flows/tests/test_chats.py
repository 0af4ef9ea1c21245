"""The same flow in a chat: what is said is written through the gate, what is asked is answered in writing."""

import pytest

from fairline.conversations import assign, conversation
from fairline.flows.tests.calling import END, menu, say
from fairline.journal import Actor, append, person_of
from fairline.journal.interaction import MessageReceived

SITE = "site_1"
CHANNEL = "pigeon"  # a channel the catalogue does not know, so that nothing else answers


class Chatting:
    """A contact who writes, and what is written to them."""

    def __init__(self, calling):
        self.calling, self.house = calling, calling.house

    def writes(self, text, address="nour"):
        def unit(c):
            person = person_of(c, CHANNEL, address)
            event = MessageReceived(
                message=c.new_id("msg"), channel=CHANNEL, person=person, sender=SITE, address=address, text=text
            )
            append(c, Actor("contact", person), event)

        self.house.write(unit)
        self.house.follow()
        self.calling.conversation = self.calling.entries("ConversationOpened")[-1].event.conversation

    def written(self):
        """What was written to the contact."""
        ruled = [entry.event for entry in self.calling.entries("ActPermitted") if entry.event.kind == "Reply"]
        return [event.private.get("text", "") for event in ruled]


@pytest.fixture
def chatting(calling):
    made = Chatting(calling)
    calling.flow(
        say("hello", "Welcome to Acme", "ask"),
        menu("ask", "What is it about?", {"1": "wait", "2": "bye", "failed": "wait"}),
        {"kind": "enqueue", "id": "wait", "queue": calling.queue, "greeting": {"text": {"en": "Somebody comes"}}},
        say("bye", "Goodbye", "end"),
        END,
        languages=["en"],
        person="wait",
    )
    calling.place(made.calling.entries("FlowMade")[-1].event.flow, of=SITE)
    return made


def test_a_contact_who_writes_is_answered_by_the_flow_before_anybody_is_asked(chatting):
    chatting.writes("Good morning")
    assert chatting.written() == ["Welcome to Acme", "What is it about?\n1 – Choice 1\n2 – Choice 2"]
    held = chatting.house.read(lambda c: conversation(c, chatting.calling.conversation))
    assert (held.queue, held.agent) == ("", "")


@pytest.mark.parametrize("answer", ["1", "choice 1", "Choice 1!"])
def test_an_answer_is_the_digit_or_the_words_for_it(chatting, answer):
    chatting.writes("Good morning")
    chatting.writes(answer)
    assert chatting.written()[-1] == "Somebody comes"
    held = chatting.house.read(lambda c: conversation(c, chatting.calling.conversation))
    assert held.queue == chatting.calling.queue


def test_who_asks_for_a_person_comes_to_one(chatting):
    chatting.writes("Good morning")
    chatting.writes("Je voudrais parler à une personne, s’il vous plaît")
    assert chatting.calling.way()[-1] == "ask:person"
    assert chatting.house.read(lambda c: conversation(c, chatting.calling.conversation)).queue


def test_an_agent_who_takes_the_chat_ends_the_flow(chatting):
    chatting.writes("Good morning")
    ada = chatting.calling.shop.agent("Ada")
    chatting.house.write(lambda c: assign(c, chatting.calling.conversation, ada, Actor("member", ada), "taken"))
    chatting.house.follow()
    assert chatting.calling.run().why == "answered"
    before = len(chatting.written())
    chatting.writes("1")
    assert len(chatting.written()) == before


def test_a_chat_whose_flow_is_done_is_solved(chatting):
    chatting.writes("Good morning")
    chatting.writes("2")
    assert chatting.written()[-1] == "Goodbye"
    assert chatting.house.read(lambda c: conversation(c, chatting.calling.conversation)).is_over


def test_what_the_gate_refuses_is_not_said_and_a_person_is_asked(chatting):
    facts = chatting.house.database.tools.facts
    from fairline.gate import Standing

    facts[Standing] = lambda c, act: Standing("suspended")
    chatting.writes("Good morning")
    assert chatting.written() == []
    assert chatting.calling.run().why == "refused"
    assert chatting.house.read(lambda c: conversation(c, chatting.calling.conversation)).queue == chatting.calling.queue


def test_what_fills_a_prompt_is_judged_as_it_is_said(calling):
    made = Chatting(calling)
    calling.flow(say("hello", "You wrote: {text}", "end"), END, languages=["en"])
    calling.place(calling.entries("FlowMade")[-1].event.flow, of=SITE)
    made.writes("Tell us your password now and we verify your account, or it will be closed")
    assert made.written() == []
    assert calling.run().why == "refused"
