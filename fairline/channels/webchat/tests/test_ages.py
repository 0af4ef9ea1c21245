"""The chat of an account that children may read asks for the year of birth before anything is kept.

Clause TDP18-CHILD-COLLECT.
"""

import pytest

from fairline.accounts.ages import service
from fairline.accounts.ages.service import Screen
from fairline.channels.webchat.tests.door import door, message, opened
from fairline.journal import HOUSE


@pytest.fixture
def client(shop):
    with door(shop.house) as client:
        yield client


@pytest.fixture
def screened(shop):
    shop.house.write(lambda c: service.set_screen(c, HOUSE, Screen(asks=True)))
    return shop


def says(client, shop, born, age=""):
    answer = client.post("/widget/v1/ages", json={"key": shop.site.key, "born": born, "age": age})
    assert answer.status_code == 201, answer.text
    return answer.json()


def many(shop):
    def unit(c):
        found = c.one("SELECT count(*) AS many FROM webchat_visitors WHERE account = :a", a=c.account)
        return found["many"]

    return shop.house.read(unit), len(shop.house.journal())


def test_who_is_twelve_is_not_let_in_nothing_is_kept_and_another_year_is_refused(screened, client):
    before = many(screened)
    refused = client.post("/widget/v1/visits", json={"key": screened.site.key})
    assert (refused.status_code, refused.json()["type"]) == (403, "age-not-told")
    told = says(client, screened, 2014)
    assert told["goes_on"] is False
    again = says(client, screened, 1980, told["age"])
    assert again == told
    young = client.post("/widget/v1/visits", json={"key": screened.site.key, "age": told["age"]})
    assert (young.status_code, young.json()["type"]) == (403, "too-young")
    assert young.json()["clauses"][0]["id"] == "TDP18-CHILD-COLLECT"
    assert many(screened) == before


def test_who_is_old_enough_chats_as_ever(screened, client):
    told = says(client, screened, 1980)
    visit = opened(client, screened.site.key, age=told["age"])
    assert visit["site"]["asks_age"] is True
    assert message(client, visit["token"], "client-a").status_code == 201


def test_nobody_is_asked_where_it_is_not_set(shop, client):
    assert opened(client, shop.site.key)["site"]["asks_age"] is False


def test_a_year_nobody_is_born_in_is_no_answer(screened, client):
    assert says(client, screened, 1066) == {"age": "", "goes_on": False}
