"""A year of birth is judged and forgotten: the device keeps yes or no, and another year changes nothing.

Clause TDP18-CHILD-COLLECT.
"""

from datetime import timedelta

import pytest

from fairline.accounts.ages import service
from fairline.accounts.ages.http import ROUTES
from fairline.accounts.ages.page import name_of
from fairline.accounts.ages.service import Screen
from fairline.accounts.plugin import PLUGIN
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput
from tests.support.door import door, member_of
from tests.support.house import ACCOUNT


@pytest.fixture
def plugins():
    return [PLUGIN, GATE]


@pytest.fixture
def screened(house):
    house.write(lambda c: service.set_screen(c, HOUSE, Screen(asks=True)))
    return house


def says(house, year, word=""):
    return house.read(lambda c: service.judge(c, word, year))


def stands(house, word):
    return house.read(lambda c: service.stands(c, word))


def test_nobody_is_asked_where_nobody_set_it(house):
    assert stands(house, "") == "open"


def test_who_is_twelve_stops_and_another_year_changes_nothing(screened):
    word = says(screened, 2026 - 12)
    assert stands(screened, word) == "young"
    assert says(screened, 1980, word) == word
    assert stands(screened, says(screened, 1980)) == "open"


def test_whoever_turns_the_age_this_year_is_not_surely_that_old(screened):
    assert [stands(screened, says(screened, 2026 - age)) for age in (12, 13, 14)] == ["young", "young", "open"]


def test_a_year_nobody_is_born_in_is_asked_again(screened):
    assert [says(screened, each) for each in (0, 1899, 2027)] == ["", "", ""]
    assert stands(screened, "") == "ask"


def test_a_yes_lasts_a_day_and_a_no_a_month(screened):
    yes, no = says(screened, 1980), says(screened, 2020)
    screened.clock.advance(timedelta(days=1, minutes=1))
    assert (stands(screened, yes), stands(screened, no)) == ("ask", "young")
    screened.clock.advance(timedelta(days=30))
    assert stands(screened, no) == "ask"


@pytest.mark.parametrize("change", [lambda w: w.replace("no.", "yes."), lambda w: w[:-1], lambda w: "yes.1.é" + w])
def test_a_word_that_was_changed_opens_nothing(screened, change):
    assert stands(screened, change(says(screened, 2020))) == "ask"


def test_a_word_of_one_account_says_nothing_in_another(screened):
    word = says(screened, 1980)
    screened.write(lambda c: service.set_screen(c, HOUSE, Screen(asks=True)), "acc_other")
    assert screened.read(lambda c: service.stands(c, word), "acc_other") == "ask"


def test_neither_the_year_nor_the_answer_stands_anywhere(screened):
    before = len(screened.journal())
    client = door(screened, ROUTES, None)
    client.post(f"/age/{ACCOUNT}", data={"born": "2014", "back": "/help/tea/write/x"}, follow_redirects=False)
    assert len(screened.journal()) == before
    assert screened.replays_the_same()


def test_the_answer_leads_back_to_our_own_pages_alone(screened):
    client = door(screened, ROUTES, None)

    def led(back, born="1980"):
        answer = client.post(f"/age/{ACCOUNT}", data={"born": born, "back": back}, follow_redirects=False)
        return answer.status_code, answer.headers["location"], name_of(ACCOUNT) in answer.headers.get("set-cookie", "")

    assert led("/help/tea/write/question?lang=fr") == (303, "/help/tea/write/question?lang=fr", True)
    assert led("https://evil.example/") == (303, "/", True)
    assert led("//evil.example") == (303, "/", True)
    assert led("/s/abc", born="soon") == (303, "/s/abc", False)


def test_an_admin_sets_it_and_no_age_below_thirteen(house):
    client = door(house, ROUTES, member_of({"account.read", "account.manage"}))
    assert client.get("/v1/age-screen").json() == {"asks": False, "years": 13}
    assert client.put("/v1/age-screen", json={"asks": True, "years": 16}).json() == {"asks": True, "years": 16}
    assert client.get("/v1/age-screen").json() == {"asks": True, "years": 16}
    assert client.put("/v1/age-screen", json={"asks": True, "years": 12}).status_code == 422
    assert (
        door(house, ROUTES, member_of({"account.read"})).put("/v1/age-screen", json={"asks": True}).status_code == 403
    )
    with pytest.raises(BadInput):
        house.write(lambda c: service.set_screen(c, HOUSE, Screen(asks=True, years=99)))
    assert house.replays_the_same()
