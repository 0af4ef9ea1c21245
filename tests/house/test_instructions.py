"""Work of the house across accounts, and jobs of the operator's, reach nobody's contacts or words."""

import pytest

from fairline.kit.db import EVERY_ACCOUNT
from fairline.kit.db.schema import METADATA, load_tables
from fairline.kit.db.unit import NoInstruction


def tables():
    """The tables of what was said and of who is known."""
    load_tables()
    return sorted(name for name in METADATA.tables if name.startswith(("conversation", "crm_")))


def test_the_database_refuses_contents_to_work_that_names_no_account(house):
    """Clause TDP19-INSTRUCTIONS: an operator's job without an instruction asks, and the data layer refuses."""
    assert {"conversations", "conversation_thread", "crm_contacts", "crm_addresses"} <= set(tables())
    for table in tables():
        asked = f"SELECT count(*) AS many FROM {table}"  # names of our own tables
        with pytest.raises(NoInstruction) as refused:
            house.read(lambda c, asked=asked: c.one(asked), EVERY_ACCOUNT)
        assert refused.value.clauses == ("TDP19-INSTRUCTIONS",)
        assert house.read(lambda c, asked=asked: c.one(f"{asked} WHERE account = :account", account=c.account))


def test_a_join_and_a_change_are_seen_through_too(house):
    for asked in (
        "SELECT j.kind FROM jobs j JOIN crm_contacts x ON x.account = j.account",
        "UPDATE crm_contacts SET name = 'x'",
        "INSERT INTO conversation_thread(account) SELECT account FROM jobs",
    ):
        with pytest.raises(NoInstruction):
            house.write(lambda c, asked=asked: c.run(asked), EVERY_ACCOUNT)


def test_what_the_house_needs_across_accounts_it_still_reads(house):
    found = house.read(lambda c: c.one("SELECT count(*) AS many FROM jobs"), EVERY_ACCOUNT)
    assert found["many"] == 0
