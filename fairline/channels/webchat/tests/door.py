"""The routes of web chat behind the house's own guard, for visitors and for a member with chosen permissions."""

from types import SimpleNamespace

from fairline.channels.webchat.plugin import PLUGIN
from tests.support import door as support
from tests.support.house import ACCOUNT


def door(house, permissions=None, account=ACCOUNT, max_file=1_000_000, hub=None):
    """A client; signed in as an admin with these permissions, or as nobody."""
    who = None if permissions is None else support.member_of(permissions, account=account)
    return support.door(house, PLUGIN.routes, who, hub=hub, settings=SimpleNamespace(max_file=max_file))


def as_visitor(token):
    """The header that carries a visitor's token."""
    return {"Authorization": f"Bearer {token}"}


def opened(client, key, **more):
    """A page is opened; what the widget is told."""
    answer = client.post("/widget/v1/visits", json={"key": key, **more})
    assert answer.status_code == 201, answer.text
    return answer.json()


def message(client, token, client_id, text="Good morning", **more):
    """A visitor writes; the answer."""
    said = {"client_id": client_id, "text": text, **more}
    return client.post("/widget/v1/messages", json=said, headers=as_visitor(token))
