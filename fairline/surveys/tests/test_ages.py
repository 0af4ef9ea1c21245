"""A survey of an account that children may read asks for the year of birth before how it was.

Clause TDP18-CHILD-COLLECT.
"""

import re

from fairline.accounts.ages import service
from fairline.accounts.ages.http import ROUTES as AGES
from fairline.accounts.ages.service import Screen
from fairline.journal import HOUSE
from fairline.surveys import links
from fairline.surveys.public_http import ROUTES
from fairline.surveys.tests.test_surveys import asked
from tests.support.door import door


def test_who_is_twelve_answers_no_survey_and_another_year_is_refused(asking):
    house = asking.house
    house.write(lambda c: service.set_screen(c, HOUSE, Screen(asks=True)))
    held = asked(asking, asking.writes())
    path = f"/s/{house.read(lambda c: links.token_of(c, held.id))}"
    client = door(house, [*ROUTES, *AGES], None)
    account = house.read(lambda c: c.account)
    before = len(house.journal())
    page = client.get(f"{path}?score=bad").text
    assert "In which year were you born?" in page
    back = re.findall(r'name="back" value="([^"]+)"', page)[0].replace("&amp;", "&")
    assert "score=bad" in back
    for year in ("2014", "1980"):
        assert "cannot go on here" in client.post(f"/age/{account}", data={"born": year, "back": back}).text
    assert client.post(path, data={"score": "bad", "comment": "I am Ann"}).status_code == 403
    assert len(house.journal()) == before
    grown = door(house, [*ROUTES, *AGES], None)
    assert "cannot" not in grown.post(f"/age/{account}", data={"born": "1980", "back": back}).text
    assert grown.post(path, data={"score": "bad"}).status_code in (200, 201)
    assert asking.asks()[0]["score"] == "bad"
