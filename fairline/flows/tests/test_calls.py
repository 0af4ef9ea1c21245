"""What a contact who calls goes through: greeted, asked, led on, kept company, answered."""

from datetime import timedelta

import pytest

from fairline.channels import voice
from fairline.conversations import conversation
from fairline.flows.tests.calling import END, menu, say, words


def wait(calling, **more):
    return {"kind": "enqueue", "id": "wait", "queue": calling.queue} | more


def test_a_contact_hears_the_greeting_chooses_and_waits_with_music(calling):
    calling.flow(
        say("hello", "Welcome to Acme", "ask"),
        menu("ask", "Orders: 1", {"1": "wait", "failed": "wait"}),
        wait(calling, greeting=words("Please hold")),
    )
    calling.rings()
    assert calling.said() == ["Welcome to Acme", "Orders: 1"]
    calling.presses("1")
    held = calling.house.read(lambda c: conversation(c, calling.conversation))
    assert held.queue == calling.queue
    assert calling.kinds() == ["Answer", "Say", "Gather", "Say", "Music"]
    assert calling.way() == ["hello:next", "ask:d1"]


def test_an_agent_who_takes_the_call_ends_the_run(calling):
    calling.flow(wait(calling))
    calling.rings()
    calling.bridged("mem_1")
    assert calling.run().why == "answered"
    before = len(calling.commands())
    calling.house.clock.advance(timedelta(minutes=5))
    calling.house.due()
    assert len(calling.commands()) == before


def test_who_answers_nothing_is_asked_three_times_and_led_on(calling):
    calling.flow(
        menu("ask", "Orders: 1", {"1": "end", "failed": "sorry"}, silence=words("We heard nothing.")),
        say("sorry", "One moment", "wait"),
        wait(calling),
        END,
    )
    calling.rings()
    for _ in range(3):
        calling.presses("")
    assert calling.said().count("Orders: 1") == 3
    assert calling.said().count("We heard nothing.") == 2
    assert calling.way() == ["ask:failed", "sorry:next"]


def test_zero_and_the_word_for_a_person_lead_to_a_person_everywhere(calling):
    calling.flow(menu("ask", "Orders: 1", {"1": "end", "failed": "end"}), END, wait(calling), person="wait")
    calling.rings()
    calling.presses("0")
    assert calling.way() == ["ask:person"]
    calling.rings("+41790001133")
    calling.presses("", "I want to speak with a human please")
    assert calling.run().state.step == "wait"


def test_a_number_without_a_flow_has_contacts_wait_in_the_first_queue(calling):
    calling.rings()
    assert calling.house.read(lambda c: conversation(c, calling.conversation)).queue == calling.queue
    assert calling.said()[0].startswith("Thank you for calling")
    assert calling.kinds()[-1] == "Music"


def test_waiting_is_told_the_place_and_the_comfort_messages_in_turn(calling):
    calling.rings("+41790009999")
    comfort = [words("We are still here"), words("Thank you for waiting")]
    calling.flow(wait(calling, place=words("You are number {place}"), comfort=comfort, every_s=30))
    calling.rings()
    for _ in range(2):
        calling.house.clock.advance(timedelta(seconds=31))
        calling.house.due()
        calling.listens()
    assert calling.said() == ["You are number 2", "We are still here", "You are number 2", "Thank you for waiting"]
    mine = [each for each in calling.commands() if each.call == calling.call]
    assert isinstance(mine[-1], voice.Music)


def test_waiting_ends_and_leads_to_the_voicemail_that_joins_the_conversation(calling):
    calling.flow(
        wait(calling, most_s=60, every_s=60, ways={"timeout": "keep"}),
        {"kind": "voicemail", "id": "keep", "prompt": words("Leave a message"), "ways": {"next": "bye"}},
        say("bye", "Goodbye", "end"),
        END,
    )
    calling.rings()
    calling.house.clock.advance(timedelta(seconds=61))
    calling.house.due()
    calling.listens()
    calling.leaves_message()
    assert calling.kinds()[-3:] == ["Voicemail", "Say", "HangUp"]
    (left,) = calling.entries("VoicemailLeft")
    kept = next(each for each in calling.commands() if isinstance(each, voice.Voicemail))
    assert left.event.command == kept.id
    said = [entry.event for entry in calling.entries("MessageThreaded")]
    assert [each.message for each in said] == [left.event.message]
    assert calling.run().why == "hung_up"


def test_a_contact_who_says_nothing_after_the_tone_leaves_no_message(calling):
    calling.flow({"kind": "voicemail", "id": "keep", "prompt": words("Leave a message")}, fallback=calling.queue)
    calling.rings()
    calling.leaves_message(ms=500)
    assert calling.entries("VoicemailLeft", "MessageThreaded") == []
    assert calling.way() == ["keep:next"]


@pytest.mark.parametrize("digit", ["9", "1"])
def test_a_caller_who_presses_the_key_for_a_complaint_leaves_one(calling, digit):
    """Clause DTA-COMPLAINT-DETAIL: by the telephone menu too."""
    choices = [{"name": "complaint", "digit": "9"}, {"name": "message", "digit": "1"}]
    calling.flow(
        {"kind": "menu", "id": "ask", "prompt": words("To complain press nine"), "choices": choices,
         "ways": {"complaint": "complain", "message": "keep", "failed": "keep"}},
        {"kind": "voicemail", "id": "complain", "prompt": words("Say when and what it was"), "complaint": True},
        {"kind": "voicemail", "id": "keep", "prompt": words("Leave a message")},
        fallback=calling.queue,
    )  # fmt: skip
    calling.rings()
    calling.presses(digit)
    calling.leaves_message()
    (left,) = calling.entries("VoicemailLeft")
    assert left.event.complaint == (digit == "9")


def test_a_message_is_left_also_by_who_hangs_up_after_it_and_waits_where_the_step_says(calling):
    office = calling.shop.queue("Office")
    calling.flow({"kind": "voicemail", "id": "keep", "prompt": words("Leave a message"), "queue": office})
    calling.rings()
    calling.hangs_up()
    assert calling.run().why == "left"
    calling.sound_kept(12_000)
    (left,) = [entry.event for entry in calling.entries("VoicemailLeft")]
    assert left.ms == 12_000
    held = calling.house.read(lambda c: conversation(c, calling.conversation))
    assert (held.queue, held.is_over) == (office, False)
    assert [entry.event.message for entry in calling.entries("MessageThreaded")] == [left.message]
    assert calling.house.replays_the_same()


def test_what_is_typed_is_kept_as_a_value_and_a_card_number_never(calling):
    calling.flow(
        {
            "kind": "gather",
            "id": "order",
            "prompt": words("Your order number"),
            "into": "order",
            "most": 20,
            "ways": {"next": "told"},
        },
        say("told", "Order {order}", "end"),
        END,
    )
    calling.rings()
    calling.presses("4711")
    assert calling.said()[-1] == "Order 4711"
    calling.rings("+41790001133")
    calling.presses("4111111111111111")
    assert "4111111111111111" not in calling.said()[-1]
    assert calling.run().state.values["order"] != "4111111111111111"


def test_the_language_that_was_chosen_is_spoken_from_there_on(calling):
    offers = [
        {"language": "en", "digit": "1", "name": "English"},
        {"language": "fr", "digit": "2", "name": "français"},
    ]
    prompt = {"text": {"en": "For English press 1", "fr": "Pour le français, tapez 2"}}
    calling.flow(
        {"kind": "language", "id": "tongue", "prompt": prompt, "offers": offers, "ways": {"next": "hello"}},
        {"kind": "say", "id": "hello", "prompt": words("Hello", "Bonjour"), "ways": {"next": "end"}},
        END,
    )
    calling.rings()
    assert calling.said() == ["For English press 1", "Pour le français, tapez 2"]
    calling.presses("2")
    assert calling.said()[-1] == "Bonjour"


def test_an_answer_to_a_question_of_consent_stands_in_the_journal(calling):
    calling.flow(
        {
            "kind": "consent",
            "id": "may",
            "purpose": "recording",
            "prompt": words("May we record this call?"),
            "ways": {"yes": "end", "no": "end"},
        },
        END,
        records=True,
    )
    calling.rings()
    calling.presses("2")
    (answered,) = [entry.event for entry in calling.entries("FlowConsentAnswered")]
    assert (answered.purpose, answered.given, answered.language) == ("recording", False, "en")
    assert "Record" in calling.kinds()
    assert calling.way() == ["may:no", "end:hung_up"]


def test_a_transfer_to_an_agent_rings_them_and_goes_on_where_nobody_picks_up(calling):
    ada = calling.shop.agent("Ada")
    calling.flow(
        {"kind": "transfer", "id": "to", "to": "agent", "target": ada, "ways": {"failed": "wait"}}, wait(calling)
    )
    calling.rings()
    ring = next(each for each in calling.commands() if isinstance(each, voice.Ring))
    assert ring.member == ada
    calling.leg(ring.leg, "no_answer")
    assert calling.way() == ["to:failed"]
    assert calling.run().state.step == "wait"


def test_a_contact_who_hangs_up_ends_the_run_and_what_nobody_waits_with_is_solved(calling):
    calling.flow(menu("ask", "Orders: 1", {"1": "wait", "failed": "end"}), END, wait(calling))
    calling.rings()
    calling.hangs_up()
    assert calling.run().why == "left"
    assert calling.house.read(lambda c: conversation(c, calling.conversation)).is_over
    assert calling.house.replays_the_same()
