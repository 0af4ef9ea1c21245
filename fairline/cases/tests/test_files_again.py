"""Files that are here already are judged again when lists change, and matched with lists of known material."""

import asyncio
import hashlib
from datetime import timedelta

import pytest

from fairline import accounts, channels, journal
from fairline.accounts.figures import page_of
from fairline.cases import lists, store
from fairline.cases.tests.conftest import DESK, OURS
from fairline.channels.files import FileHeld, Owner, find, hand_out, keep, look, prepare, scanned
from fairline.channels.files import again as going
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations.facts import files as files_of
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.gate import Files, Reply
from fairline.journal import Actor
from fairline.kit.errors import NotFound
from fairline.rules.plugin import PLUGIN as RULES

DAY = timedelta(days=1)
MEMBER, CONTACT = Actor("member", "mem_ada"), Actor("contact", "psn_1")
WALRUS = b"A walrus waits at the door."


@pytest.fixture
def plugins(plugins):
    return [*plugins, *(each for each in (CONVERSATIONS, RULES, FILES) if each not in plugins)]


@pytest.fixture(autouse=True)
def desk(house, opened):
    """Everything that waits after an account was opened has run."""
    house.follow()
    house.due()


def brought(house, body, by=MEMBER, name="notes.txt", account=None):
    """A file as it is brought; its id."""
    at = (account,) if account else ()
    content = asyncio.run(scanned(None, look(body, name)))
    person = house.write(journal.new_person, *at)
    made = house.read(lambda c: prepare(c, Owner(person), content), *at)
    house.database.tools.blobs.put(made.id, made.sealed)
    return house.write(lambda c: keep(c, by, made), *at).id


def a_day_later(house, clock):
    clock.advance(DAY)
    house.due()
    house.due()


def test_a_file_a_sharpened_list_bars_is_frozen_told_and_cannot_be_sent(house, clock, sharpen):
    """Clause TDA-CONTENT-AT-REST."""
    held, fine = brought(house, WALRUS), brought(house, b"The tea leaves on Monday.")
    sharpen()
    a_day_later(house, clock)
    (measure,) = house.read(accounts.measures_now)
    assert measure.scope == f"file:{held}"
    case = house.read(lambda c: store.cases.one(c, measure.case))
    assert (case.about, case.category) == ((f"file:{held}",), "at_rest")
    assert house.read(lambda c: hand_out(c, fine))[1] == b"The tea leaves on Monday."
    with pytest.raises(accounts.Suspended):
        house.read(lambda c: hand_out(c, held))
    assert house.read(lambda c: channels.read(c, held))[1] == WALRUS  # nothing is deleted
    told = house.read(
        lambda c: files_of(c, Reply(id="act_1", channel="webchat", person=_person(c, held), attachments=(held,)))
    )
    assert isinstance(told, Files)
    assert [(one.safe, one.why_not) for one in told.files] == [(False, "removed")]
    a_day_later(house, clock)
    assert len(house.read(accounts.measures_now)) == 1  # found once
    assert house.replays_the_same()


def _person(c, id):
    return find(c, [id])[id].person


def test_what_a_contact_sent_is_written_down_and_stays_readable(house, clock, sharpen):
    held = brought(house, WALRUS, CONTACT)
    sharpen()
    a_day_later(house, clock)
    suspected = [entry.event for entry in house.journal() if entry.kind == "ContentSuspected"]
    assert [(one.kind, one.message, one.theirs) for one in suspected] == [("threat", held, True)]
    assert house.read(lambda c: hand_out(c, held))[1] == WALRUS
    assert not house.read(accounts.measures_now)


def test_all_are_gone_through_a_few_at_a_time_and_only_what_changed_is_written(house, clock, sharpen):
    for number in range(going.AT_A_TIME * 2 + 1):
        brought(house, WALRUS if number == going.AT_A_TIME * 2 else f"note {number}".encode())
    sharpen()
    a_day_later(house, clock)
    for _ in range(3):
        house.due()
    read_again = [entry.event for entry in house.journal() if entry.kind == "FileRead"]
    assert [(one.kind, one.again) for one in read_again] == [("threat", True)]


def test_a_file_that_was_here_before_its_list_is_set_apart_when_the_list_comes(house):
    """Clause DTA-OC-CSAM: in every account, and nobody opens it from then on."""
    body = b"a picture that is on a list"
    ids = {"ours": brought(house, body), "theirs": brought(house, body, account=DESK)}
    fine = brought(house, b"another one")
    lines = [hashlib.sha256(body).hexdigest()]
    house.write(lambda c: lists.bring(c, OURS, name="Test list", source="A hotline", kind="sha256", hashes=lines), DESK)
    for _ in range(3):
        house.follow()
        house.due()
    for file, account in ((ids["ours"], "acc_test"), (ids["theirs"], DESK)):
        with pytest.raises(FileHeld):
            house.read(lambda c, file=file: hand_out(c, file), account)
        with pytest.raises(NotFound):
            house.read(lambda c, file=file: channels.read(c, file), account)
        place = house.read(lambda c, file=file: channels.place_apart(c, file), account)
        ring = house.database.tools.keyring
        assert channels.open_apart(ring, place, house.database.tools.blobs.get(place)) == body
        kept = house.read(lambda c, a=account, file=file: store.material.of_file(c, a, file), DESK)
        assert kept is not None
        assert house.read(lambda c, file=file: find(c, [file]), account)[file].safe is False
    assert house.read(lambda c: hand_out(c, fine))[1] == b"another one"
    assert house.replays_the_same()


def test_a_signed_paper_that_is_on_a_list_is_set_apart_and_nobody_opens_it(house):
    """Clause DTA-OC-CSAM: what comes by another door than files."""
    page = b"a page that is on a list"
    lines = [hashlib.sha256(page).hexdigest()]
    house.write(lambda c: lists.bring(c, OURS, name="Test list", source="A hotline", kind="sha256", hashes=lines), DESK)

    def sign(c, said):
        return accounts.sign(c, OURS, rank="addendum", title="A page", starts=c.at, ends=None, page=said, parameters={})

    signed, fine = house.write(lambda c: sign(c, page)), house.write(lambda c: sign(c, b"another page"))
    house.follow()
    house.due()
    with pytest.raises(NotFound):
        house.read(lambda c: page_of(c, signed))
    assert house.read(lambda c: page_of(c, fine)) == b"another page"
    assert house.read(lambda c: store.material.of_file(c, "acc_test", signed), DESK) is not None
