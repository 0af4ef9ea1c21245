"""Whoever had the use of their data restricted, or is a child, is in no list, search, figure or export meanwhile."""

from datetime import timedelta

import pytest

from fairline import conversations, crm, privacy
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.analytics.exports import contacts as contact_rows
from fairline.analytics.exports import messages as message_rows
from fairline.analytics.plugin import PLUGIN as ANALYTICS
from fairline.channels.catalogue import channel_plugins
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate import withheld
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import Actor
from fairline.privacy.plugin import PLUGIN as PRIVACY
from fairline.privacy.problems import NoticeMissing
from fairline.privacy.rights import children, reading, setting
from fairline.privacy.rights.problems import Locked
from fairline.privacy.tests.talk import hear
from fairline.search.plugin import PLUGIN as SEARCH
from fairline.search.service import Asking, search
from fairline.security.plugin import PLUGIN as SECURITY
from fairline.web.guard import Locked as Lock

BY = Actor("member", "mem_1")
DAY = 86_400_000


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, SECURITY, *channel_plugins(), CRM, CONVERSATIONS, PRIVACY, SEARCH, ANALYTICS)


@pytest.fixture
def nour(house):
    """Somebody who wrote of oolong, beside somebody else who did."""
    hear(house, 2, "Oolong for Otto", name="Otto")
    return hear(house, 1, "Oolong for Nour", name="Nour").id


def seen(house):
    """In how many places oolong, its contacts, and what they said are seen."""

    def unit(c):
        found = search(c, Asking("oolong"))
        names = search(c, Asking("nour"))
        spec = {"begin": 0, "until": c.at + DAY, "filter": {}, "columns": ["contact"], "purpose": "service"}
        said = message_rows.page(c, spec | {"columns": ["text"]}, None).rows
        listed = conversations.newest(c, conversations.condition(c, {"all": []}), c.at, 10)
        return {
            "search": len({item.conversation or item.id for item in found.items}),
            "names": len(names.items),
            "listed": len(crm.listed(c, "", None, 10)),
            "asked": len(crm.listed(c, "nour", None, 10)),
            "programs": len(crm.ids_listed(c, "", None, 10)),
            "conversations": len(listed),
            "export": len(contact_rows.page(c, spec, None).rows),
            "messages": len([text for (text,) in said if "Nour" in text]),
        }

    house.follow()
    return house.read(unit)


BOTH = {"search": 2, "names": 2, "listed": 2, "asked": 1, "programs": 2, "conversations": 2, "export": 2, "messages": 1}
ONE = {"search": 1, "names": 0, "listed": 1, "asked": 0, "programs": 1, "conversations": 1, "export": 1, "messages": 0}


def test_a_restricted_contact_is_nowhere_until_they_were_told_that_it_ends(house, nour):
    before = seen(house)
    house.write(lambda c: privacy.mark_contact(c, BY, nour, "restricted", "asked"))
    assert seen(house) == {name: many - (BOTH[name] - ONE[name]) for name, many in before.items()}
    with pytest.raises(NoticeMissing):
        house.write(lambda c: privacy.unmark_contact(c, BY, nour, "restricted"))
    house.write(lambda c: privacy.unmark_contact(c, BY, nour, "restricted", notice="by mail, today"))
    assert seen(house) == before


def test_a_child_is_locked_away_at_once_and_forgotten_within_two_days(house, nour):
    before = seen(house)
    made = house.write(lambda c: children.report(c, BY, nour, how="said so"))
    assert seen(house) == {name: many - (BOTH[name] - ONE[name]) for name, many in before.items()}
    asks = house.database.tools.facts[Lock]
    talk = house.read(
        lambda c: c.one(
            "SELECT id FROM conversations WHERE account = :account AND contact = :x", account=c.account, x=nour
        )
    )["id"]
    for one in (nour, talk):
        assert isinstance(house.read(lambda c, one=one: asks(c, ([one], frozenset()))), Locked)
        assert house.read(lambda c, one=one: asks(c, ([one], frozenset({"contact.see_locked"})))) is None
    for _ in range(26):
        house.clock.advance(timedelta(hours=1))
        house.due()
    done = house.read(lambda c: reading.one(c, made.id))
    assert (done.state, house.read(lambda c: crm.contact(c, nour)).erased) == ("done", True)
    report = next(entry for entry in house.journal() if entry.kind == "RightsRequestDone").event.report
    assert report.scan.places > 100
    assert report.scan.found == 0


def test_a_mistake_about_a_child_is_undone(house, nour):
    before = seen(house)
    made = house.write(lambda c: children.report(c, BY, nour))
    house.write(lambda c: children.mistaken(c, BY, made.id))
    house.clock.advance(timedelta(days=3))
    house.due()
    assert seen(house) == before


def test_an_account_that_serves_children_keeps_them_with_a_parents_consent_and_without_marketing(house, nour):
    before = seen(house)
    house.write(lambda c: setting.set_desk(c, BY, serves_children=True))
    house.write(lambda c: children.report(c, BY, nour, consented=True))
    assert seen(house) == before
    why = house.read(lambda c: privacy.why_may_i(c, nour))
    assert not any(each.may for each in why if each.purpose_class == "marketing")


def test_what_goes_outside_leaves_out_who_may_not_be_handed_on(house, nour):
    house.write(lambda c: privacy.mark_contact(c, BY, nour, "do_not_sell", "gpc"))
    assert house.read(lambda c: withheld(c)).unshared == frozenset({nour})
    spec = {"begin": 0, "until": 2**50, "filter": {}, "columns": ["contact"], "purpose": "service"}

    def rows(c, **more):
        return {row[0] for row in contact_rows.page(c, spec | more, None).rows}

    assert nour in house.read(rows)
    assert nour not in house.read(lambda c: rows(c, without=[nour]))
    assert seen(house)["listed"] == 2


def test_figures_leave_them_out(house, nour):
    house.follow()

    def many(c):
        return c.one(
            "SELECT count(*) AS many FROM analytics_conversations WHERE account = :account", account=c.account
        )["many"]

    assert house.read(many) == 2
    spec = {"begin": 0, "until": 2**50, "filter": {}, "columns": ["contact"], "purpose": "service"}
    from fairline.analytics.exports import conversations as rows

    house.write(lambda c: privacy.mark_contact(c, BY, nour, "restricted", "asked"))
    assert house.read(lambda c: rows.many(c, spec)) == 1
