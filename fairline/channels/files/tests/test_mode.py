"""Where a mode has no place for personal data, nothing is kept of a file that holds them or that nobody can read."""

import pytest

from fairline import accounts
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.accounts.tests.conftest import joined
from fairline.channels.files import FileHadPersonal, hand_out, read
from fairline.channels.files.plugin import PLUGIN
from fairline.channels.files.tests.test_reading import Reads, brought, letter, pdf, through
from fairline.journal import HOUSE
from fairline.kit.errors import NotFound
from fairline.kit.wire.reader import OpenReader

SSN = "123-45-6789"


@pytest.fixture
def plugins():
    return (PLUGIN, ACCOUNTS)


@pytest.fixture
def fedramp(house):
    """An account whose authorisation holds only without personal data."""
    house.write(lambda c: accounts.open_house(c, name="Bureau", country="us", locale="en", time_zone="America/Denver"))
    house.write(lambda c: joined(c, "ada@example.com", "Ada Lovelace", "owner"))
    house.write(lambda c: accounts.choose_mode(c, HOUSE, "fedramp", "Order 7"))
    return house


@pytest.mark.parametrize(
    ("body", "name", "kinds"),
    [
        (f"My number is {SSN}".encode(), "letter.txt", ("social-security",)),
        (letter("Her diagnosis is asthma. She was born on 03/04/1980."), "letter.docx", ("birth", "health")),
        (pdf(f"SSN {SSN}"), "form.pdf", ("social-security",)),
        (b"nothing of anybody", f"{SSN}.txt", ("social-security",)),
    ],
)
async def test_nothing_is_kept_of_a_file_in_which_something_personal_stands_and_it_is_counted(
    fedramp, body, name, kinds
):
    """Clause ZS-FR-NO-PERSONAL-DATA."""
    through(fedramp, OpenReader(""))
    kept = await brought(fedramp, body, name)
    assert (kept.safe, kept.why_not, kept.size) == (False, "personal", 0)
    assert SSN not in kept.name
    with pytest.raises(NotFound):
        await fedramp.database.read(lambda c: read(c, kept.id), "acc_test")
    with pytest.raises(FileHadPersonal) as refused:
        await fedramp.database.read(lambda c: hand_out(c, kept.id), "acc_test")
    assert refused.value.clauses == ("ZS-FR-NO-PERSONAL-DATA",)
    masked = [entry.event for entry in fedramp.journal() if entry.kind == "PersonalMasked"]
    assert [(one.where, one.kinds) for one in masked] == [(kept.id, kinds)]
    assert all(SSN not in str(entry.event) for entry in fedramp.journal())


@pytest.mark.parametrize("reader", [None, Reads()])
async def test_a_file_whose_words_cannot_be_read_may_hold_them_and_is_not_kept(fedramp, reader):
    through(fedramp, reader)
    kept = await brought(fedramp, pdf("hello"), "slow.pdf")
    assert kept.why_not == "personal"
    await fedramp.settle_jobs()


async def test_what_tells_nothing_of_anybody_is_kept(fedramp):
    through(fedramp, OpenReader(""))
    kept = await brought(fedramp, letter("The tender closes at noon."), "tender.docx")
    assert (kept.safe, kept.name) == (True, "tender.docx")


async def test_elsewhere_it_is_kept_as_it_came(house):
    through(house, OpenReader(""))
    assert (await brought(house, f"My number is {SSN}".encode(), "letter.txt")).safe
