"""One gate stands before every way out: what an agent may not say, no program and no rule says either."""

from typing import Any

import pytest

from fairline.conversations import Written, reply
from fairline.journal import Actor
from fairline.kit.errors import BadInput
from fairline.rules import Spec, make_rule

BARRED = "Sign in at https://xn--80ak6aa92e.com/login now"  # every letter Cyrillic, and looks like a firm's
PUBLIC = {"ticket": {"comment": {"body": BARRED, "public": True}}}


def refused(door: Any) -> list[tuple[str, str]]:
    """Who was refused, and by which rule."""
    return [
        (str(entry.actor).partition(":")[0], verdict.policy)
        for entry in door.shop.house.journal(door.shop.account)
        if entry.kind == "ActRefused"
        for verdict in entry.event.verdicts
        if verdict.outcome == "refuse"
    ]


def test_what_an_agent_may_not_say_no_program_and_no_rule_says_either(door: Any) -> None:
    """Clause TDA-CONTENT-THIRDPARTY-PRODUCT."""
    nora = door()
    shop, owner = nora.shop, Actor("member", nora.shop.owner)
    ticket = nora.opens()
    (talk,) = [event.conversation for event in shop.kinds("ConversationOpened")]
    shop.write(lambda c: reply(c, talk, Written(BARRED), owner, shop.owner, oversees=True))
    answer = nora.ask("PUT", f"/api/v2/tickets/{ticket['id']}", PUBLIC)
    assert answer.status_code == 422
    (verdict,) = answer.json()["details"]["base"]
    assert verdict["clauses"][0] == {"id": "DTA-PHISHING", "href": "/trust/clauses/DTA-PHISHING"}
    doing = ({"do": "reply", "text": BARRED},)
    with pytest.raises(BadInput) as barred:
        shop.write(lambda c: make_rule(c, owner, "trigger", "Greets", Spec(("opened",), {}, doing), active=True))
    assert "DTA-PHISHING" in barred.value.clauses
    assert refused(nora) == [("member", "link_safe"), ("app", "link_safe")]
    assert "ActPermitted" not in [entry.kind for entry in shop.house.journal(shop.account)]
