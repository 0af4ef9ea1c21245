"""We write first by mail: to an address nobody knew, and to somebody else beside a conversation that goes on."""

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels import channels
from fairline.channels.email.events import MailboxMade
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.settings import DeskSettings
from fairline.conversations.settings import change as arrange
from fairline.conversations.tests.door import door
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, append

ORDER = {"mailbox": "mbx_1", "subject": "Your order", "text": "Hello", "email": "nour@example.com", "name": "Nour"}


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, FILES, channels()["email"].plugin, CRM, CONVERSATIONS)


@pytest.fixture
def mailbox(talking):
    """An account with a mailbox, whose mails leave at once."""
    made = MailboxMade(
        mailbox="mbx_1", name="Help", address="help@example.com", inbound="x", brand="", queue=None, config={}
    )
    talking.house.write(lambda c: append(c, HOUSE, made))
    talking.house.write(lambda c: arrange(c, HOUSE, DeskSettings(undo_seconds=0)))


def test_a_conversation_we_begin_is_its_members_and_leaves_through_the_gate(talking, mailbox):
    with door(talking, talking.ada) as client:
        made = client.post("/v1/conversations", json=ORDER | {"tags": ["sale"], "then": {"status": "pending"}}).json()
        talk = made["conversation"]["id"]
        talking.house.follow()
        told = client.get(f"/v1/conversations/{talk}").json()
        words = [item.get("words") for item in client.get(f"/v1/conversations/{talk}/thread").json()["items"]]
    assert (made["ruling"]["outcome"], made["ruling"]["text"]) == ("permitted", "Hello")
    assert (told["status"], told["tags"], told["agent"]["name"], told["mailbox"]["name"]) == (
        "pending", ["sale"], "Ada", "Help",
    )  # fmt: skip
    assert (told["contact"]["name"], told["waiting_since"], words[0]) == ("Nour", None, "Ada began the conversation")
    assert talking.house.replays_the_same()


def test_a_side_conversation_stands_beside_and_its_answers_land_in_it(talking, mailbox):
    _, talk = talking.mails("nour@example.com")
    with door(talking, talking.ada) as client:
        asked = ORDER | {"subject": "In stock?", "email": "stock@example.com", "side_of": talk}
        side = client.post("/v1/conversations", json=asked).json()["conversation"]["id"]
        _, joined = talking.mails("stock@example.com", "Yes, three", joins=side)
        told = client.get(f"/v1/conversations/{talk}").json()
        assert client.get("/v1/views/viw_mine/conversations").json()["items"] == []
    assert joined == side
    assert [(row["id"], row["last"]["text"]) for row in told["sides"]] == [(side, "Yes, three")]
    assert talking.texts(talk) == ["Good morning"]
    assert talking.house.replays_the_same()
