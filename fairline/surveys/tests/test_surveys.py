"""A contact is asked once how it was, and their answer counts once, whatever is clicked and in whatever order."""

from datetime import timedelta

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings

from fairline.surveys import links, service, store
from fairline.surveys.model import Ask

DAY = 86_400_000


def test_a_solved_conversation_is_asked_about_once_after_a_while(asking):
    matter = asking.writes()
    asking.stands(matter, "solved")
    asking.stands(matter, "solved")
    (ask,) = asking.asks()
    assert ask["state"] == "waiting"
    asking.house.due()
    assert asking.mails() == []
    asking.house.clock.advance(timedelta(hours=1))
    asking.house.due()
    asking.house.due()
    (mail,) = asking.mails()
    assert [verdict.reason for verdict in mail.verdicts if verdict.outcome == "refuse"] == []
    assert mail.fields["purpose"] == "survey"
    assert mail.fields["cause"].startswith("srv_")
    assert mail.private["address"] == "nour@buyer.example"
    assert mail.private["text"].count("/s/") == 2


def test_what_is_open_again_is_not_asked_about(asking):
    matter = asking.writes()
    asking.stands(matter, "solved")
    asking.stands(matter, "open", "solved")
    asking.house.clock.advance(timedelta(hours=2))
    asking.house.due()
    assert asking.mails() == []
    assert asking.asks()[0]["state"] == "void"


def test_nobody_is_asked_twice_within_the_days_set(asking):
    one, other = asking.writes(), asking.writes("Another matter", subject="Another")
    asking.stands(one, "solved")
    asking.house.clock.advance(timedelta(hours=2))
    asking.house.due()
    asking.stands(other, "solved")
    assert len(asking.asks()) == 1
    asking.house.clock.advance(timedelta(days=31))
    asking.stands(other, "open", "solved")
    asking.stands(other, "solved")
    assert [ask["state"] for ask in asking.asks()] == ["asked", "waiting"]


def test_what_was_moved_in_is_silent_and_so_is_an_account_that_does_not_ask(asking):
    matter = asking.writes()
    asking.sets(active=False)
    asking.stands(matter, "solved")
    assert asking.asks() == []


def test_the_answer_is_forgotten_with_the_contact(asking):
    matter = asking.writes()
    held = asked(asking, matter)
    asking.house.write(lambda c: service.answer(c, held, "bad", "secretplum was late"))
    asking.erases(matter)
    assert [(ask["score"], ask["comment"]) for ask in asking.asks()] == [("bad", "")]
    assert asking.house.replays_the_same()


def test_a_card_number_in_a_comment_is_not_kept(asking):
    held = asked(asking, asking.writes())
    asking.house.write(lambda c: service.answer(c, held, "good", "paid with 4111 1111 1111 1111"))
    assert "4111 1111" not in asking.asks()[0]["comment"]


def test_a_link_opens_one_question_of_one_account(asking):
    held = asked(asking, asking.writes())
    token = asking.house.read(lambda c: links.token_of(c, held.id))
    assert asking.house.read(lambda c: service.by_token(c, token)).id == held.id
    assert links.account_of(token) == "acc_test"
    assert links.account_of("nonsense") == ""
    assert asking.house.read(lambda c: store.of_lookup(c, links.lookup(c, token + "x"))) is None


CLICKS = st.lists(
    st.tuples(st.sampled_from(["good", "bad"]), st.sampled_from(["", "thanks"]), st.integers(0, 80 * DAY)), max_size=8
)


@given(clicks=CLICKS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_clicked_one_answer_stands_and_late_ones_do_not_count(clicks):
    asked_at, first = 1_000, None
    ask = Ask("ask", "cnv", "ctc", "per", "email", "asked", 0, asked_at, "", "", None, None)
    at, given = asked_at, ""
    for score, _, later in clicks:
        at += later
        counts = ask.may_answer(at)
        assert counts == (at < asked_at + 60 * DAY if first is None else at < first + 7 * DAY)
        if counts:
            first = at if first is None else first
            given = score
            ask = Ask("ask", "cnv", "ctc", "per", "email", "answered", 0, asked_at, score, "", at, first)
    assert ask.score == given


def asked(asking, matter):
    """A question that was asked about a conversation."""
    asking.stands(matter, "solved")
    asking.house.clock.advance(timedelta(hours=2))
    asking.house.due()
    ask = asking.asks()[0]["id"]
    return asking.house.read(lambda c: store.one(c, ask))


def test_one_to_five_is_asked_by_five_links_and_four_counts_as_good(asking):
    asking.sets(scale="five")
    held = asked(asking, asking.writes())
    (mail,) = asking.mails()
    assert [mail.private["text"].count(f"score={points}&") for points in (1, 5)] == [1, 1]
    assert not asking.house.write(lambda c: service.answer(c, held, "good", ""))
    assert asking.house.write(lambda c: service.answer(c, held, "4", "Nearly"))
    assert [(ask["score"], ask["points"]) for ask in asking.asks()] == [("good", 4)]
    assert asking.house.replays_the_same()


def test_an_account_that_has_rules_ask_does_not_ask_by_itself(asking):
    asking.sets(by_itself=False)
    matter = asking.writes()
    asking.stands(matter, "solved")
    assert asking.asks() == []
    assert asking.house.write(lambda c: service.ask_now(c, matter)).outcome == "permitted"
    assert asking.house.write(lambda c: service.ask_now(c, matter)).why == "lately"
    assert len(asking.mails()) == 1
