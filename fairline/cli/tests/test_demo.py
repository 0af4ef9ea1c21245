"""The demo shows a desk at work: letters in several states and languages, rules that fired, clocks that ran out."""

from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from fairline import conversations, journal, surveys
from fairline.app import MODULES, introduce
from fairline.cases.store import cases
from fairline.channels.email import store as mail
from fairline.cli.seed import open_company, play_history
from fairline.cli.seed.desk import zone
from fairline.cli.seed.pretence import Names, pretend
from fairline.kit.blobs import InMemory
from fairline.kit.clock import StoppedClock
from fairline.kit.crypto import Keyring
from fairline.kit.db import Database, Tools, engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.ids import Ids
from fairline.kit.testing import START
from fairline.privacy.keeping import rules
from fairline.privacy.rights import store as rights
from fairline.privacy.rights.model import RUNNING


@pytest.fixture(scope="module")
def week(tmp_path_factory):
    """The demo's company after its week: a database, and its account."""
    engine = engine_for("", tmp_path_factory.mktemp("demo"))
    prepare(engine)
    clock = StoppedClock(START)
    database = Database(engine, Tools(clock, Ids(), Keyring({"k1": bytes(range(32))}, "k1"), InMemory()))
    introduce(database.tools, MODULES)
    company = open_company(database)
    clock.jump_to(START + timedelta(days=8))
    play_history(database, clock, company, MODULES)
    yield lambda work: database.read_now(work, company.account)
    database.close()


def _every(week):
    return week(lambda c: [dict(row) for row in c.all("SELECT * FROM conversations WHERE account = :a", a=c.account)])


def _asked(c, conversation):
    return surveys.satisfaction_of(c, conversation)


def test_letters_stand_in_every_state_a_desk_knows(week):
    letters = [each for each in _every(week) if each["channel"] == "email"]
    assert len(letters) >= 12
    assert {each["status"] for each in letters} >= {"new", "open", "pending", "on_hold", "solved", "closed"}
    assert {each["via"] for each in letters} == {"mail", "form"}
    assert [each["subject"] for each in letters if each["suspected"]] == ["Ihr Paket wartet: Zollgebühr CHF 2.90"]


def test_one_promise_is_broken_and_others_still_run(week):
    letters = [each for each in _every(week) if each["due"]]
    assert any(each["breached"] for each in letters)
    assert any(not each["breached"] for each in letters)


def test_rules_fired_and_contacts_said_how_it_was(week):
    fired = week(lambda c: c.all("SELECT DISTINCT rule FROM rule_firings WHERE account = :a", a=c.account))
    assert len(fired) == 3
    asked = [ask for each in _every(week) for ask in week(partial(_asked, conversation=each["id"]))]
    assert {ask.score for ask in asked} >= {"good", "bad"}


def test_every_answer_left_for_the_outbox_and_none_waits(week):
    rows = week(lambda c: c.all("SELECT DISTINCT state FROM email_sendings WHERE account = :a", a=c.account))
    assert [row["state"] for row in rows] == ["left"]
    assert week(lambda c: mail.mailboxes(c))[0].address == "hello@alpinetea.example"


def test_a_search_finds_what_was_written(week):
    found = week(lambda c: [conversations.conversation(c, each["id"]).subject for each in _every(week)])
    assert "Frais de douane" in found


def test_the_officers_desk_has_a_case_with_evidence_a_request_and_a_rule(week):
    of_ours = week(lambda c: cases.listed(c, "~", 9, live=True))
    complaint = next(each for each in of_ours if each.kind == "complaint")
    story = week(lambda c: journal.about(c, complaint.id, most=9))
    assert [len(each.event.entries) > 3 for each in story if each.kind == "CaseEvidenceAdded"] == [True]
    asked = week(lambda c: rights.listed(c, sorted(RUNNING), "", 9))
    assert [(each.right, each.source) for each in asked] == [("access", "form")]
    assert week(lambda c: [(rule.kind, rule.days) for rule in rules.listed(c)])[0] == ("webchat", 730)


def test_one_reply_was_refused_one_is_held_and_one_waits_for_its_hour(week):
    rows = week(lambda c: c.all("SELECT state, policies FROM compliance_acts WHERE account = :a", a=c.account))
    assert sorted((row["state"], row["policies"]) for row in rows) == [
        ("refused", ",content,"),
        ("waiting", ",content,"),
        ("waiting", ",scheduled,"),
    ]


async def test_the_demos_own_names_are_proven_and_no_mail_is_dialled(week):
    names = week(zone)
    ways, outbox = pretend(None, names)
    wire: Any = ways
    assert all([await wire.dns.txt(name) == texts for name, texts in names.items()])
    answers = await wire.smtp.deliver(None, "a@alpinetea.example", ["b@c.example"], b"Subject: x\r\n\r\nhello")
    assert answers[0].code == 250
    assert outbox.last_to("b@c.example") is not None


async def test_names_of_others_are_asked_beyond():
    class Beyond:
        async def txt(self, name):
            return (f"asked {name}",)

    beyond: Any = Beyond()
    names = Names({}, beyond)
    assert await names.txt("fairline.org") == ("asked fairline.org",)
    assert await names.txt("nobody.example") == ()
