"""In web chat the question comes right after wrap-up, in the visitor's own feed, and one click answers it."""

from functools import partial

import pytest

from fairline.channels.webchat import feed, limits, receive, sites, visits
from fairline.channels.webchat.model import SiteConfig
from fairline.channels.webchat.receive import Incoming
from fairline.channels.webchat.tests.door import door
from fairline.conversations import Written, conversation, end_wrap_up, latest_of, reply, start_wrap_up
from fairline.journal import HOUSE, Actor, person_of
from fairline.routing.tests.shop import Shop
from fairline.surveys import store
from fairline.surveys.service import change_settings


@pytest.fixture
def plugins():
    from fairline.app import MODULES

    return MODULES


@pytest.fixture
def chat(house):
    limits.LIMITS.forget()
    yield Chat(Shop(house))
    limits.LIMITS.forget()


class Chat:
    """A visitor on a site, and an agent who answers them."""

    def __init__(self, shop):
        self.shop, self.house = shop, shop.house
        self.ada = shop.agent("ada")
        self.sets(active=True)
        site = shop.write(lambda c: sites.make(c, HOUSE, "Shop", SiteConfig(queue=shop.first)))
        self.visitor, self.token = shop.write(lambda c: visits.arrive(c, site, None, "fr", None))
        self.talk = self.writes("Where is my tea?")

    def sets(self, **changed):
        self.shop.write(lambda c: change_settings(c, HOUSE, self.shop.owner, changed))

    def writes(self, text):
        said = Incoming(f"client-{abs(hash(text))}", text, (), "https://tea.example/", "Tea")
        self.shop.write(lambda c: receive.receive(c, visits.of_token(c, self.token), said))
        self.house.follow()
        return self.shop.read(lambda c: latest_of(c, person_of(c, "webchat", self.visitor.id)))

    def answers(self, text="It is on its way"):
        by = Actor("member", self.ada)
        said = partial(reply, id=self.talk, written=Written(text), actor=by, member=self.ada, oversees=True)
        self.shop.write(said)
        self.house.follow()

    def ends(self):
        by = Actor("member", self.ada)
        self.shop.write(lambda c: start_wrap_up(c, self.talk, by, self.ada, oversees=True))
        self.shop.write(lambda c: end_wrap_up(c, self.talk, by, self.ada))
        self.house.follow()
        self.house.due()

    def questions(self):
        lines = self.shop.read(lambda c: feed.read(c, self.visitor.id, 0))
        return [line for line in lines if line.kind == "question"]

    def clicks(self, question, chosen, comment=""):
        said = {"question": question, "chosen": chosen, "comment": comment}
        client = door(self.house, account=self.shop.account)
        return client.post("/widget/v1/answers", json=said, headers={"Authorization": f"Bearer {self.token}"})

    def satisfaction(self):
        return self.shop.read(lambda c: conversation(c, self.talk)).satisfaction


def test_a_question_stands_in_the_feed_after_wrap_up_and_takes_a_click_and_words(chat):
    chat.answers()
    assert chat.questions() == []
    chat.ends()
    (asked,) = chat.questions()
    assert (asked.choices, asked.chosen, asked.closed) == (("good", "bad"), None, False)
    assert chat.clicks(asked.question, "good").json() == {"chosen": "good", "commented": False}
    assert chat.clicks(asked.question, "good", "So quick").json() == {"chosen": "good", "commented": True}
    assert chat.satisfaction() == "good"
    assert (chat.questions()[0].chosen, chat.questions()[0].commented) == ("good", True)
    assert chat.house.replays_the_same(chat.shop.account)


def test_who_was_asked_is_not_asked_again_after_the_next_talk(chat):
    chat.answers()
    chat.ends()
    chat.writes("One thing more")
    chat.answers("Yes?")
    chat.ends()
    assert len(chat.questions()) == 1


def test_a_talk_nobody_answered_is_not_asked_about(chat):
    chat.ends()
    assert chat.questions() == []


def test_one_to_five_counts_as_good_from_four_on(chat):
    chat.sets(scale="five")
    chat.answers()
    chat.ends()
    (asked,) = chat.questions()
    assert asked.choices == ("5", "4", "3", "2", "1")
    assert chat.clicks(asked.question, "good").status_code == 409
    chat.clicks(asked.question, "3")
    assert chat.satisfaction() == "bad"
    chat.clicks(asked.question, "4")
    assert chat.satisfaction() == "good"


def test_nobody_answers_in_another_visitors_place(chat):
    chat.answers()
    chat.ends()
    (asked,) = chat.questions()
    site = chat.shop.write(lambda c: sites.make(c, HOUSE, "Other", SiteConfig()))
    _, chat.token = chat.shop.write(lambda c: visits.arrive(c, site, None, "en", None))
    assert chat.clicks(asked.question, "bad").status_code == 404


def test_the_gate_lets_a_question_out_as_a_survey_and_stops_it_where_the_account_asks_no_more(chat):
    chat.answers()
    chat.ends()
    (act,) = [entry.event for entry in chat.house.journal(chat.shop.account) if _is_question(entry)]
    assert act.fields["purpose"] == "survey"
    assert act.fields["cause"].startswith("srv_")
    assert "entitled" in {verdict.policy for verdict in act.verdicts}


def _is_question(entry):
    return entry.kind == "ActPermitted" and entry.event.kind == "Mail"


def test_the_answer_stands_in_the_thread_once_in_the_contacts_words(chat):
    from fairline.conversations.views import thread

    def told():
        page = chat.shop.read(lambda c: thread.page(c, conversation(c, chat.talk), None, 100, "en"))
        return [item.words for item in page.items if item.kind == "line" and item.what == "satisfaction"]

    chat.answers()
    chat.ends()
    (asked,) = chat.questions()
    chat.clicks(asked.question, "bad")
    assert told() == ["The visitor said how it was: bad"]
    chat.clicks(asked.question, "bad", "It took a week")
    assert told() == ["The visitor said how it was: bad – “It took a week”"]


def test_answers_are_listed_the_newest_first_and_by_score(chat):
    chat.answers()
    chat.ends()
    (asked,) = chat.questions()
    chat.clicks(asked.question, "good", "So quick")
    found = chat.shop.read(lambda c: store.answered_asks(c, ("good", "bad"), None, 10))
    assert [(ask.score, ask.comment) for ask in found] == [("good", "So quick")]
    assert chat.shop.read(lambda c: store.answered_asks(c, ("bad",), None, 10)) == []
    below = (found[0].answered_at, found[0].id)
    assert chat.shop.read(lambda c: store.answered_asks(c, ("good",), below, 10)) == []
