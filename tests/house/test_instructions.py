"""Work without an instruction, across accounts or in one, reaches nothing that is said of accounts' contacts."""

import asyncio
import re
from datetime import timedelta

import pytest

from fairline import journal
from fairline.app import MODULES
from fairline.journal import Actor, WorkInstructed
from fairline.kit.db import EVERY_ACCOUNT, NONE, NoInstruction, Unit
from fairline.kit.db.schema import METADATA, load_tables
from fairline.kit.work import Worker, enqueue, plainly
from fairline.privacy.operators.duties import duties, followed
from fairline.privacy.record.catalogue import catalogue, contents
from fairline.web.screens import LAPSED
from tests.support.house import ACCOUNT
from tools.tree import ROOT, files

CASE = "case:cas_1"
SOMEBODY = Actor("operator", "mem_desk")


@pytest.fixture
def plugins():
    return [module for module in MODULES if module.name == "privacy"]


def tables():
    """Every table that says something of contacts, and belongs to an account."""
    load_tables()
    return sorted(name for name in contents() if "account" in METADATA.tables[name].columns)


def test_the_database_refuses_contents_to_work_that_names_no_account(house):
    """Clause TDP19-INSTRUCTIONS: an operator's job without an instruction asks, and the data layer refuses."""
    assert {
        "conversations", "conversation_thread", "crm_contacts", "email_mails", "channel_files", "privacy_requests",
        "privacy_rights", "search_docs", "webchat_visitors", "sms_texts", "journal",
    } <= set(tables())  # fmt: skip
    for table in tables():
        asked = f"SELECT count(*) AS many FROM {table}"  # names of our own tables
        with pytest.raises(NoInstruction) as refused:
            house.read(lambda c, asked=asked: c.one(asked), EVERY_ACCOUNT)
        assert refused.value.clauses == ("TDP19-INSTRUCTIONS",)
        assert house.read(lambda c, asked=asked: c.one(f"{asked} WHERE account = :account", account=c.account))


def test_it_refuses_them_to_work_in_one_account_that_follows_no_instruction(house):
    mine = "SELECT count(*) AS many FROM crm_contacts WHERE account = :account"
    with pytest.raises(NoInstruction):
        house.database.under(NONE).read_now(lambda c: c.one(mine, account=c.account), ACCOUNT)
    with pytest.raises(NoInstruction):
        house.database.under(NONE).write_now(lambda c: c.many("DELETE FROM crm_contacts", [{}]), ACCOUNT)
    found = house.database.under(CASE).read_now(lambda c: c.one(mine, account=c.account), ACCOUNT)
    assert found["many"] == 0


def test_a_join_and_a_change_are_seen_through_too(house):
    for asked in (
        "SELECT j.kind FROM jobs j JOIN crm_contacts x ON x.account = j.account",
        "SELECT j.kind FROM jobs j, email_mails m",
        "WITH x AS (SELECT 1 FROM search_docs) SELECT * FROM x",
        "UPDATE crm_contacts SET name = 'x'",
        "INSERT INTO conversation_thread(account) SELECT account FROM jobs",
    ):
        with pytest.raises(NoInstruction):
            house.write(lambda c, asked=asked: c.run(asked), EVERY_ACCOUNT)


def test_what_the_house_needs_across_accounts_it_still_reads(house):
    found = house.read(lambda c: c.one("SELECT count(*) AS many FROM jobs"), EVERY_ACCOUNT)
    assert found["many"] == 0


def counts(c: Unit, payload) -> None:
    c.one("SELECT count(*) AS many FROM crm_contacts WHERE account = :account", account=c.account)
    journal.append(c, journal.HOUSE, WorkInstructed(instruction="test"))


@pytest.mark.parametrize(("known", "told"), [({}, []), ({"note": "duty:keeping"}, ["duty:keeping", "test"])])
def test_a_job_of_a_named_account_follows_a_standing_duty_or_comes_to_nothing(house, known, told):
    house.write(lambda c: enqueue(c, "note", {}))
    asyncio.run(Worker(house.database, {"note": plainly(counts)}, duties=known).run_due())
    assert sorted(entry.event.instruction for entry in house.journal()) == told
    left = house.read(lambda c: c.one("SELECT error FROM jobs"), EVERY_ACCOUNT)
    assert (left["error"] if left else None) == (None if known else "NoInstruction")


def test_somebody_of_the_operators_writes_nothing_without_an_instruction(house):
    def write(c: Unit) -> None:
        journal.append(c, SOMEBODY, WorkInstructed(instruction="test"))

    with pytest.raises(NoInstruction):
        house.database.under(NONE).write_now(write, ACCOUNT)
    assert house.journal() == []


def test_the_account_reads_by_which_instruction_once_a_day_and_of_a_standing_duty_once_a_month(house):
    def write(c: Unit) -> None:
        journal.append(c, SOMEBODY, WorkInstructed(instruction="test"))

    for _ in range(5):
        for instruction in (CASE, "duty:contract"):
            for _ in range(3):
                house.database.under(instruction).write_now(write, ACCOUNT)
        house.clock.advance(timedelta(days=1))
    told = [entry.event.instruction for entry in house.journal()]
    assert (told.count(CASE), told.count("duty:contract")) == (5, 1)
    rows = house.read(lambda c: c.all("SELECT instruction, by_whom FROM privacy_instructions WHERE account = :account",
                                      account=c.account))  # fmt: skip
    assert {(row["instruction"], row["by_whom"]) for row in rows} >= {(CASE, str(SOMEBODY))}
    assert house.replays_the_same()


def test_every_job_and_every_permission_of_the_operators_stands_under_one_duty():
    jobs = {kind for module in MODULES for kind in module.jobs} | {LAPSED}
    permissions = {name for module in MODULES for name in module.permissions if name.startswith("operator.")}
    said = [each for duty in duties().values() for each in (*duty.jobs, *duty.permissions)]
    assert sorted(said) == sorted(jobs | permissions)
    assert set(followed()) == set(said)


def test_the_house_is_told_which_tables_are_closed_and_which_duties_stand():
    assert {kind for module in MODULES for kind in module.contents} == contents()
    assert {of for module in MODULES for of in module.duties} == set(followed())
    assert set(catalogue().across) <= set(catalogue().of_table)


def test_whoever_acts_for_the_operator_enters_another_account_by_the_door_that_asks():
    """`asked.database` knows no instruction but the account's own: routes of the operator's do not write through it."""
    bare = re.compile(r"asked\.database\.(?:write|read)\((?!.*(?:EVERY_ACCOUNT|\"\*\"))")
    for path in files(".py", under=ROOT / "fairline"):
        text = path.read_text("utf-8")
        if "acting_for_operator(asked" in text:
            assert bare.findall(text) == [], path
