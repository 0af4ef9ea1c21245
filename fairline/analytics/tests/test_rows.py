"""What contacts and we wrote, and contacts themselves, leave as rows; notes, and who was forgotten, do not."""

import csv
import io
from datetime import timedelta

import msgspec
import pytest

from fairline import crm
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.analytics import kept
from fairline.analytics.exports import fetch
from fairline.analytics.exports.fetch import ExportGone
from fairline.analytics.exports.wanted import ExportForm, want
from fairline.analytics.plugin import PLUGIN as ANALYTICS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations import write_note
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.tests.conftest import talking as talking
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import Actor
from fairline.kit.errors import BadInput


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, FILES, CRM, CONVERSATIONS, ANALYTICS)


def wanted(talking, what, **more):
    """An export for Ada, made and ruled on."""
    by = Actor("member", talking.ada)
    form = msgspec.convert({"what": what, "recipients": [talking.ada], **more}, ExportForm)
    talking.house.clock.advance(timedelta(minutes=1))
    export = talking.house.write(lambda c: want(c, by, form))
    talking.house.due()
    return export


def rows(talking, export):
    content = talking.house.write(lambda c: fetch.for_member(c, export, talking.ada, Actor("member", talking.ada)))
    return list(csv.DictReader(io.StringIO(content.content.decode("utf-8-sig"), newline="")))


def test_what_was_written_leaves_in_order_and_notes_stay(talking):
    matter = talking.opened("nour", "Where is my tea", talking.ada)
    talking.replies(matter, "=It left yesterday")
    talking.house.write(lambda c: write_note(c, matter, talking.ada, "a secret note"))
    talking.opened("leo", "Another matter")
    talking.house.follow()
    found = rows(talking, wanted(talking, "messages", filter={"field": "agent", "op": "is", "value": talking.ada}))
    assert [(row["from"], row["text"]) for row in found] == [
        ("contact", "Where is my tea"),
        ("agent", "'=It left yesterday"),
    ]
    assert {row["conversation"] for row in found} == {matter}
    assert [row["agent"] for row in found] == ["", talking.ada]


def test_contacts_leave_as_they_are_known_now(talking):
    for name, locale in (("Zoë Lindqvist", "sv"), ("Ada Moser", "de")):
        change, reached = crm.Change(name=name, locale=locale), [("email", f"{locale}@buyer.example")]
        talking.house.write(lambda c, change=change, reached=reached: crm.create(c, change, reached))
    talking.house.follow()
    found = rows(talking, wanted(talking, "contacts", filter={"field": "locale", "op": "is", "value": "sv"}))
    assert [(row["name"], row["addresses"]) for row in found] == [("Zoë Lindqvist", "sv@buyer.example")]
    everybody = rows(talking, wanted(talking, "contacts", columns=["name"]))
    assert {"Zoë Lindqvist", "Ada Moser"} <= {row["name"] for row in everybody}


def test_who_is_forgotten_takes_the_file_along_and_stands_in_no_later_one(talking):
    matter = talking.opened("nour", "secretplum was my order", talking.ada)
    talking.house.follow()
    export = wanted(talking, "messages")
    assert "secretplum" in str(rows(talking, export))
    talking.house.write(lambda c: crm.erase(c, talking.one(matter).contact))
    talking.house.follow()
    assert talking.house.read(lambda c: kept.export(c, export))["state"] == "gone"
    with pytest.raises(ExportGone):
        rows(talking, export)
    assert "secretplum" not in str(rows(talking, wanted(talking, "messages")))
    assert rows(talking, wanted(talking, "contacts")) == []


def test_a_column_of_other_rows_is_told_at_once(talking):
    with pytest.raises(BadInput):
        wanted(talking, "contacts", columns=["text"])
    with pytest.raises(BadInput):
        wanted(talking, "contacts", filter={"field": "channel", "op": "is", "value": "email"})
