"""Taking, handing over, noting, reading, wrapping up, opening again."""

import pytest

from fairline.conversations import (
    AlreadyTaken,
    Move,
    NotOpen,
    NotYours,
    QueueNames,
    assign,
    end_wrap_up,
    make_disposition,
    start_wrap_up,
    to_queue,
    unassign,
    write_note,
)
from fairline.conversations.assignment import take, transfer
from fairline.conversations.notes import mark_read
from fairline.conversations.reading import OnTheLine
from fairline.conversations.wrapup import remove_disposition, reopen
from fairline.journal import HOUSE, Actor
from fairline.kit.errors import BadInput, Conflict


def by(member):
    return Actor("member", member)


def handed(talking, talk, member, *, oversees=False, agent="", queue="", note=""):
    return talking.house.write(
        lambda c: transfer(c, talk, by(member), member, oversees=oversees, agent=agent, queue=queue, note=note)
    )


def test_an_agent_takes_what_nobody_has(talking):
    talk = talking.opened("nour")
    taken = talking.house.write(lambda c: take(c, talk, talking.ada, by(talking.ada), oversees=False))
    assert taken.agent == talking.ada
    again = talking.house.write(lambda c: take(c, talk, talking.ada, by(talking.ada), oversees=False))
    assert again.agent == talking.ada
    assert talking.kinds().count("ConversationAssigned") == 1


def test_an_agent_does_not_take_from_another_but_a_supervisor_does(talking):
    talk = talking.opened("nour", agent=talking.ada)
    with pytest.raises(AlreadyTaken):
        talking.house.write(lambda c: take(c, talk, talking.ben, by(talking.ben), oversees=False))
    assert (
        talking.house.write(lambda c: take(c, talk, talking.ben, by(talking.ben), oversees=True)).agent == talking.ben
    )


def test_two_who_accept_at_once_do_not_both_have_it(talking):
    talk = talking.opened("nour", agent=talking.ada)
    with pytest.raises(AlreadyTaken):
        talking.house.write(lambda c: assign(c, talk, talking.ben, by(talking.ben), "accepted"))


def test_routing_is_told_of_a_move_in_the_same_unit_and_may_stop_it(talking):
    talk = talking.opened("nour", agent=talking.ada)
    moves = []
    talking.house.database.tools.facts[Move] = lambda c, move: moves.append(move)
    handed(talking, talk, talking.ada, agent=talking.ben, note="She waits for a refund")
    assert moves == [Move(talk, talking.ben, "", by(talking.ada), "transferred")]
    assert talking.one(talk).agent == talking.ben
    assert talking.lines(talk)[-2].text == "She waits for a refund"

    def stops(c, move):
        raise Conflict(what="nobody there")

    talking.house.database.tools.facts[Move] = stops
    with pytest.raises(Conflict):
        handed(talking, talk, talking.ben, agent=talking.ada, note="Back to you")
    assert talking.one(talk).agent == talking.ben
    assert [line.text for line in talking.lines(talk) if line.kind == "note"] == ["She waits for a refund"]


def test_a_conversation_goes_to_a_queue_with_nobody_and_waits_there(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.replies(talk)
    talking.later(minutes=1)
    handed(talking, talk, talking.ada, queue="que_billing")
    found = talking.one(talk)
    assert (found.queue, found.agent) == ("que_billing", "")
    assert found.waiting_since == talking.house.database.tools.now()


def test_a_queue_or_agent_there_is_not_is_named(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.house.database.tools.facts[QueueNames] = lambda c, ids: QueueNames({})
    for wrong in ({"queue": "que_x"}, {"agent": "mem_x"}, {}, {"queue": "que_x", "agent": talking.ben}):
        with pytest.raises(BadInput):
            handed(talking, talk, talking.ada, **wrong)
    assert talking.one(talk).agent == talking.ada


def test_only_whoever_has_it_hands_it_over(talking):
    talk = talking.opened("nour", agent=talking.ada)
    with pytest.raises(NotYours):
        handed(talking, talk, talking.ben, agent=talking.ben)
    handed(talking, talk, talking.ben, oversees=True, agent=talking.ben)
    assert talking.one(talk).agent == talking.ben


def test_putting_it_where_it_is_already_writes_nothing(talking):
    talk = talking.opened("nour")
    for _ in range(2):
        talking.house.write(lambda c: to_queue(c, talk, "que_1", HOUSE, priority=3))
    assert talking.kinds().count("ConversationQueued") == 1
    assert talking.one(talk).priority == 3
    talking.house.write(lambda c: unassign(c, talk, HOUSE, "gone"))
    assert "ConversationUnassigned" not in talking.kinds()


def test_what_nobody_saw_is_unread_for_the_next_agent_until_they_see_or_answer_it(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.writes("nour", "Are you there?")
    seen = talking.lines(talk)[-1].number
    talking.house.write(lambda c: mark_read(c, talk, talking.ada, seen))
    assert talking.one(talk).unread == 0
    handed(talking, talk, talking.ada, agent=talking.ben)
    assert talking.one(talk).unread == 2
    talking.house.write(lambda c: mark_read(c, talk, talking.ada, seen + 1))
    assert talking.one(talk).unread == 2
    talking.replies(talk, agent=talking.ben)
    assert talking.one(talk).unread == 0


def test_reading_what_was_read_writes_nothing(talking):
    talk = talking.opened("nour", agent=talking.ada)
    seen = talking.lines(talk)[-1].number
    for _ in range(3):
        talking.house.write(lambda c: mark_read(c, talk, talking.ada, seen))
    assert talking.kinds().count("ReadMarked") == 1


def test_a_note_is_for_colleagues_and_card_numbers_are_hidden_in_it_too(talking):
    talk = talking.opened("nour", agent=talking.ada)
    last = talking.one(talk).last_text
    talking.house.write(lambda c: write_note(c, talk, talking.ada, "Card 4111 1111 1111 1111, @Ben", [talking.ben]))
    note = talking.lines(talk)[-1]
    assert (note.kind, note.told()["mentions"]) == ("note", [talking.ben])
    assert "4111" not in note.text
    assert talking.one(talk).last_text == last
    with pytest.raises(BadInput):
        talking.house.write(lambda c: write_note(c, talk, talking.ada, "@Nobody", ["mem_nobody"]))


def test_wrapping_up_ends_the_talk_and_closing_says_how_it_ended(talking):
    talk = talking.opened("nour", agent=talking.ada)
    solved = talking.house.write(lambda c: make_disposition(c, HOUSE, "Solved", ""))
    talking.house.write(lambda c: start_wrap_up(c, talk, by(talking.ada), talking.ada, oversees=False))
    assert talking.one(talk).state == "wrapping_up"
    with pytest.raises(BadInput):
        talking.house.write(lambda c: end_wrap_up(c, talk, by(talking.ada), talking.ada))
    talking.later(seconds=40)
    talking.house.write(
        lambda c: end_wrap_up(c, talk, by(talking.ada), talking.ada, disposition=solved.id, note="Refunded")
    )
    found = talking.one(talk)
    assert (found.state, found.disposition, found.agent, found.unread) == ("closed", solved.id, talking.ada, 0)
    assert [line.text for line in talking.lines(talk) if line.kind == "note"] == ["Refunded"]
    [closed] = [entry for entry in talking.house.journal() if entry.kind == "ConversationClosed"]
    assert closed.at - closed.event.wrap_up_from == 40_000


@pytest.mark.parametrize(
    ("language", "what", "now"),
    [
        ("en", "Somebody is on the line in this conversation", "Hang up first"),
        ("fr", "Quelqu’un est en ligne dans cette conversation", "Raccrochez d’abord"),
    ],
)
def test_whoever_would_end_it_in_a_call_is_told_to_hang_up_first(language, what, now):
    told = OnTheLine().told(language)
    assert told["title"] == what
    assert told["remedy"].startswith(now)


def test_the_house_closes_without_a_disposition_when_the_time_for_it_is_over(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.house.write(lambda c: make_disposition(c, HOUSE, "Solved", ""))
    talking.house.write(lambda c: end_wrap_up(c, talk, HOUSE, None))
    assert talking.one(talk).state == "closed"


def test_only_dispositions_of_its_queue_are_offered_and_removed_ones_no_longer(talking):
    talk = talking.opened("nour", agent=talking.ada)
    other = talking.house.write(lambda c: make_disposition(c, HOUSE, "Refund", "que_other"))
    gone = talking.house.write(lambda c: make_disposition(c, HOUSE, "Spam", ""))
    talking.house.write(lambda c: remove_disposition(c, HOUSE, gone.id))
    for wrong in (other, gone):
        with pytest.raises(BadInput):
            talking.house.write(lambda c, w=wrong: end_wrap_up(c, talk, by(talking.ada), talking.ada, disposition=w.id))
    talking.house.write(lambda c: end_wrap_up(c, talk, by(talking.ada), talking.ada))


def test_whoever_reopens_it_has_it(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.closes(talk)
    talking.house.write(lambda c: reopen(c, talk, by(talking.ben), talking.ben))
    assert (talking.one(talk).state, talking.one(talk).agent) == ("open", talking.ben)
    with pytest.raises(NotOpen):
        talking.house.write(lambda c: reopen(c, talk, by(talking.ada), talking.ada))


def test_what_an_agent_is_finishing_is_reopened_by_them_or_by_whoever_oversees(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.house.write(lambda c: start_wrap_up(c, talk, by(talking.ada), talking.ada, oversees=False))
    with pytest.raises(NotYours):
        talking.house.write(lambda c: reopen(c, talk, by(talking.ben), talking.ben))
    talking.house.write(lambda c: reopen(c, talk, by(talking.ben), talking.ben, oversees=True))
    assert (talking.one(talk).state, talking.one(talk).agent) == ("open", talking.ben)


def test_nothing_is_done_with_what_has_ended(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.closes(talk)
    deeds = (
        lambda c: assign(c, talk, talking.ben, HOUSE, "given"),
        lambda c: to_queue(c, talk, "que_1", HOUSE),
        lambda c: start_wrap_up(c, talk, HOUSE, None, oversees=True),
        lambda c: end_wrap_up(c, talk, HOUSE, None),
    )
    entries = len(talking.house.journal())
    for deed in deeds:
        with pytest.raises(NotOpen):
            talking.house.write(deed)
    assert len(talking.house.journal()) == entries


def test_a_live_channel_is_told_who_answers_and_when_the_talk_is_over(talking):
    talk = talking.opened("vis_1", channel="webchat", agent=talking.ada)
    talking.closes(talk)
    talking.writes("vis_1", "Thanks", channel="webchat")
    told = [entry.event for entry in talking.house.journal() if entry.kind == "TalkChanged"]
    assert [(event.address, event.state, event.agent) for event in told] == [
        ("vis_1", "open", None),
        ("vis_1", "open", talking.ada),
        ("vis_1", "closed", None),
        ("vis_1", "open", None),
    ]


def test_everything_done_is_done_again_by_a_replay(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.replies(talk)
    handed(talking, talk, talking.ada, agent=talking.ben, note="Yours")
    talking.house.write(lambda c: mark_read(c, talk, talking.ben, 3))
    talking.closes(talk, talking.ben)
    talking.later(hours=1)
    talking.writes("nour", "Again")
    talking.house.write(lambda c: to_queue(c, talk, "que_1", HOUSE))
    assert talking.house.replays_the_same()
