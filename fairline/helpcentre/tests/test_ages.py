"""Where children may be among the readers, forms and the way in ask for the year of birth first.

Clause TDP18-CHILD-COLLECT.
"""

from types import SimpleNamespace

import pytest

from fairline.accounts.ages import service
from fairline.accounts.ages.http import ROUTES as AGES
from fairline.accounts.ages.service import Screen
from fairline.helpcentre.plugin import PLUGIN as HELPCENTRE
from fairline.helpcentre.tests.conftest import value
from fairline.journal import HOUSE
from tests.support.door import door

FORM = "/help/tea/write/question"
SAID = {"email": "kid@school.example", "subject": "Hi", "text": "Me", "field0": "1"}


@pytest.fixture
def screened(pages):
    """A browser before a door that asks."""
    pages.house.write(lambda c: service.set_screen(c, HOUSE, Screen(asks=True)))
    pages.client = another(pages)
    return pages


def another(pages):
    """A device nobody has used."""
    settings = SimpleNamespace(max_file=1_000, url="http://help.example")
    return door(pages.house, [*HELPCENTRE.routes, *AGES], None, settings=settings)


def answers(screened, born, path=FORM):
    page = screened.get(path).text
    assert "In which year were you born?" in page
    assert "13" not in page.partition("<main")[2], "the question gives no hint"
    account = screened.talking.house.read(lambda c: c.account)
    return screened.client.post(f"/age/{account}", data={"born": born, "back": value(page, "back")})


@pytest.mark.parametrize("path", [FORM, "/help/tea/sign-in"])
def test_who_is_twelve_is_asked_nothing_more_and_another_year_is_refused(screened, path):
    before = len(screened.house.journal())
    page = answers(screened, "2014", path).text
    assert "cannot go on here" in page
    assert 'name="email"' not in page
    account = screened.house.read(lambda c: c.account)
    again = screened.client.post(f"/age/{account}", data={"born": "1980", "back": path})
    assert "cannot go on here" in again.text
    sent = screened.client.post(
        path, data={"email": "kid@school.example", "subject": "Hi", "text": "Me", "field0": "1"}
    )
    assert sent.status_code == 403
    assert len(screened.house.journal()) == before
    assert screened.conversations() == []


def test_who_is_old_enough_writes_as_ever(screened):
    assert 'name="email"' in answers(screened, "1980").text
    screened.fill(solved=True)
    assert len(screened.conversations()) == 1


def test_what_is_sent_without_an_answer_is_not_taken_in(screened):
    assert screened.client.post(FORM, data=SAID).status_code == 403
    assert screened.conversations() == []


def test_the_privacy_desk_stays_open_to_everybody(screened):
    answers(screened, "2014")
    assert screened.get("/help/tea/privacy").status_code == 200


def test_it_asks_in_french(screened):
    assert "En quelle année" in screened.get(f"{FORM}?lang=fr").text
