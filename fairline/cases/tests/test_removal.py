"""What a measure removes is out of sight everywhere it is shown, and back as it was once the measure is lifted."""

import asyncio
import json

import pytest

from fairline import accounts
from fairline.accounts import Suspended
from fairline.cases import urgent
from fairline.cases.tests.conftest import FIRST
from fairline.channels.files import service as files
from fairline.channels.files.model import Owner
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations.model import ThreadLine
from fairline.conversations.store import thread
from fairline.journal import HOUSE, new_person


@pytest.fixture
def plugins(plugins):
    return [*plugins, FILES]


def kept(house, body=b"a picture that is none"):
    """A file of a contact, and the message it came with."""
    person = house.write(new_person)

    async def reads(work):
        return house.read(work)

    async def writes(work):
        return house.write(work)

    file = asyncio.run(
        files.take_in(
            house.database.tools.blobs,
            reads,
            writes,
            owner=lambda c: Owner(person=person),
            body=body,
            name="note.txt",
            limit=1_000,
            by=HOUSE,
        )
    )
    line = ThreadLine(
        conversation="cnv_1",
        number=1,
        part=0,
        id="msg_1",
        kind="message",
        at=house.clock.millis(),
        speaker="contact",
        speaker_id="",
        person=person,
        files=json.dumps([{"id": file.id, "size": file.size, "type": file.type}]),
    )
    house.write(lambda c: thread.add(c, line))
    return file.id


def test_a_removed_message_takes_its_files_with_it_and_restoring_brings_them_back(house, opened):
    """Clauses DTA-V-REMOVE-MATERIAL and DTA-OC-CSAM."""
    file = kept(house)
    assert house.read(lambda c: files.hand_out(c, file))[1]
    house.write(lambda c: urgent.child(c, FIRST, ("message:msg_1",)))
    with pytest.raises(Suspended):
        house.read(lambda c: files.hand_out(c, file))
    for held in house.read(accounts.measures_now):
        house.write(lambda c, held=held: accounts.lift_measure(c, HOUSE, held.id, "decided"))
    assert house.read(lambda c: files.hand_out(c, file))[1]
