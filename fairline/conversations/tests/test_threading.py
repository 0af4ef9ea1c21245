"""Which matter a mail belongs to: the one a token names, the one it answers, the one of its subject, or a new one."""

import pytest

from fairline import crm
from fairline.channels import HeardIn
from fairline.conversations import end_wrap_up
from fairline.conversations.settings import DeskSettings
from fairline.conversations.settings import change as arrange
from fairline.conversations.store import links, parties
from fairline.journal import HOUSE


def closes(talking, id):
    talking.house.write(lambda c: end_wrap_up(c, id, HOUSE, None))
    talking.house.follow()


def test_a_mail_begins_a_matter_with_a_number_a_subject_and_no_address_in_the_clear(talking):
    _, first = talking.mails("nour@example.com", subject="My parcel", via="mail")
    _, second = talking.mails("nour@example.com", subject="Another thing")
    found = talking.one(first)
    assert (found.reference, found.subject, found.via, found.status) == (1, "My parcel", "mail", "new")
    assert found.address == "nour@example.com"
    assert (talking.one(second).reference, second == first) == (2, False)
    assert talking.house.replays_the_same()


def test_a_mail_joins_what_it_answers_whatever_else_its_writer_began(talking):
    message, first = talking.mails("nour@example.com")
    _, other = talking.mails("nour@example.com", "Something else")
    _, answered = talking.mails("nour@example.com", "More of the first", answers=("msg_unknown", message))
    assert (answered, other == first) == (first, False)
    assert talking.texts(first) == ["Good morning", "More of the first"]


def test_a_token_outweighs_what_it_answers(talking):
    message, _ = talking.mails("nour@example.com")
    _, second = talking.mails("nour@example.com", "Second")
    _, joined = talking.mails("nour@example.com", "Third", joins=second, answers=(message,))
    assert joined == second


def test_a_subject_alone_tells_the_matter_for_thirty_days_and_until_it_is_closed(talking):
    message, first = talking.mails("nour@example.com")
    talking.later(days=30)
    assert talking.mails("nour@example.com", same_subject=message)[1] == first
    talking.later(milliseconds=1)
    assert talking.mails("nour@example.com", same_subject=message)[1] != first


def test_a_word_on_what_is_solved_opens_it_again_with_the_agent_who_had_it(talking):
    message, talk = talking.mails("nour@example.com")
    from fairline.conversations import assign

    talking.house.write(lambda c: assign(c, talk, talking.ada, HOUSE, "given"))
    closes(talking, talk)
    talking.later(days=3)
    assert talking.one(talk).status == "solved"
    talking.mails("nour@example.com", "It broke again", answers=(message,))
    found = talking.one(talk)
    assert (found.state, found.status, found.agent, found.reopened) == ("open", "open", talking.ada, 1)
    assert talking.house.replays_the_same()


def test_a_machines_answer_opens_nothing_and_nobody_waits_for_it(talking):
    message, talk = talking.mails("nour@example.com")
    closes(talking, talk)
    talking.mails("nour@example.com", "I am away", answers=(message,), automatic="out_of_office")
    found = talking.one(talk)
    assert (found.state, found.status, found.waiting_since) == ("closed", "solved", None)
    assert talking.texts(talk) == ["Good morning", "I am away"]


def test_who_is_in_copy_takes_part_and_their_answer_leaves_the_contact_as_it_is(talking):
    cc = talking.sees("sam@example.com", "Sam")
    message, talk = talking.mails("nour@example.com", cc=(cc,))
    [sam] = talking.house.read(lambda c: parties.of(c, talk))
    assert talking.house.read(lambda c: crm.names(c, [sam.contact]))[sam.contact] == "Sam"
    talking.mails("sam@example.com", "I agree", answers=(message,))
    found, line = talking.one(talk), talking.lines(talk)[-1]
    assert (found.address, line.speaker_id, line.told()) == ("nour@example.com", sam.contact, {})
    assert talking.house.replays_the_same()


def test_who_was_not_part_of_it_joins_only_by_a_token_and_it_is_said(talking):
    message, talk = talking.mails("nour@example.com")
    _, apart = talking.mails("eve@example.com", "Give me her address", answers=(message,))
    assert apart != talk
    assert talking.house.read(lambda c: links.links(c, apart)) == [("related", talk)]
    talking.mails("eve@example.com", "It was forwarded to me", joins=talk)
    found, line = talking.one(talk), talking.lines(talk)[-1]
    assert (found.address, line.told()) == ("nour@example.com", {"aside": True})
    assert line.text == "It was forwarded to me"


@pytest.mark.parametrize("together", [True, False])
def test_how_mails_are_cut_into_batches_makes_no_difference(talking, together):
    cc = talking.sees("sam@example.com")
    talking.house.follow()
    first = talking.writes("nour@example.com", channel="email", cc=(cc,), follow=not together)
    second = talking.writes("sam@example.com", "Yes", channel="email", answers=(first,), follow=not together)
    third = talking.writes("nour@example.com", "Good", channel="email", answers=(second,), follow=not together)
    talking.house.follow()
    assert len({talking.place(each) for each in (first, second, third)}) == 1


def test_a_channel_is_told_what_it_may_name_as_answered(talking):
    message, talk = talking.mails("nour@example.com")
    second, _ = talking.mails("nour@example.com", "Two", answers=(message,))
    told = talking.house.read(lambda c: c.tools.facts[HeardIn](c, talk))
    assert told == HeardIn((second, message))


def test_an_account_may_have_answers_open_what_was_solved_for_some_days_only(talking):
    talking.house.write(lambda c: arrange(c, HOUSE, DeskSettings(reopen="days", reopen_days=2, close_after_days=9)))
    message, talk = talking.mails("nour@example.com")
    closes(talking, talk)
    talking.later(days=2)
    assert talking.mails("nour@example.com", "In time", answers=(message,))[1] == talk
    closes(talking, talk)
    talking.later(days=2, milliseconds=1)
    _, after = talking.mails("nour@example.com", "Too late", answers=(message,))
    assert (after != talk, talking.one(after).follows) == (True, talk)


def test_an_account_may_leave_out_whoever_is_in_copy(talking):
    talking.house.write(lambda c: arrange(c, HOUSE, DeskSettings(create_from_cc=False)))
    _, talk = talking.mails("nour@example.com", cc=(talking.sees("sam@example.com"),))
    assert talking.house.read(lambda c: parties.of(c, talk)) == []
