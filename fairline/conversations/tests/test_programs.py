"""A program with a token replies as itself: by its scopes, under its own name, for as long as its token holds."""

import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline import accounts
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations import Written, reply
from fairline.conversations.http import ROUTES
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate import Agreement, Granted
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, Actor
from fairline.security import authenticate, create_token, tokens
from fairline.security.plugin import PLUGIN as SECURITY
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, SECURITY, FILES, CRM, CONVERSATIONS)


@pytest.fixture
def talk(talking):
    """A conversation Ada has, in a house where security itself tells who may."""
    talking.house.database.tools.facts.update(SECURITY.facts)
    return talking.opened("nour", agent=talking.ada)


@pytest.fixture
def web(talking):
    """The routes behind the real guard."""
    app = Litestar(
        list(ROUTES),
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State({"database": talking.house.database, "hub": None, "authenticate": authenticate}),
        logging_config=None,
    )
    with TestClient(app) as client:
        yield client


def made(talking, *scopes):
    """A token with these scopes: its id, and the header that shows it."""
    told = create_token(talking.house.database, ACCOUNT, name="bridge", scopes=scopes, days=None)
    return told["token"]["id"], {"Authorization": f"Bearer {told['secret']}"}


def test_a_program_that_may_reply_is_heard_by_the_contact(talking, web, talk):
    token, bearer = made(talking, "conversation.reply", "conversation.read")
    preview = web.post(f"/v1/conversations/{talk}/replies/preview", json={"text": "Hello"}, headers=bearer)
    assert preview.json()["outcome"] == "permitted"
    answer = web.post(f"/v1/conversations/{talk}/replies", json={"text": "Hello"}, headers=bearer)
    assert (answer.status_code, answer.json()["outcome"], answer.json()["verdicts"]) == (201, "permitted", [])
    entry = next(each for each in talking.house.journal() if each.kind == "ActPermitted")
    assert (entry.actor, entry.event.fields["app"], entry.event.fields.get("member")) == (
        Actor("app", token),
        token,
        None,
    )
    item = web.get(f"/v1/conversations/{talk}/thread", headers=bearer).json()["items"][-1]
    assert (item["text"], item["from"]) == ("Hello", {"kind": "house", "id": token, "name": None})


def test_a_programs_reply_answers_the_contact(talking, web, talk):
    _, bearer = made(talking, "conversation.reply")
    assert talking.one(talk).waiting_since is not None
    web.post(f"/v1/conversations/{talk}/replies", json={"text": "Hello"}, headers=bearer)
    assert talking.one(talk).waiting_since is None


def test_a_program_without_the_scope_is_told_what_it_needs(talking, web, talk):
    _, bearer = made(talking, "conversation.read")
    answer = web.post(f"/v1/conversations/{talk}/replies", json={"text": "Hello"}, headers=bearer)
    assert (answer.status_code, answer.json()["type"]) == (403, "forbidden")
    assert "conversation.reply" in answer.json()["detail"]


def test_what_a_program_wants_is_refused_where_its_token_ends_before_it_leaves(talking, web, talk):
    token, _ = made(talking, "conversation.reply")
    by = Actor("app", token)
    talking.house.write(lambda c: tokens.revoke(c, by, token))
    ruling = talking.house.write(lambda c: reply(c, talk, Written("Hello"), by, None, oversees=False))
    assert (ruling.outcome, [verdict.policy for verdict in ruling.verdicts if verdict.outcome == "refuse"]) == (
        "refused",
        ["entitled"],
    )


def test_before_the_agreement_is_accepted_neither_an_agent_nor_a_program_is_heard(talking, web, talk):
    """Clause TDA-SCOPE-ALL-USERS."""
    talking.house.database.tools.facts[Agreement] = ACCOUNTS.facts[Agreement]
    _, bearer = made(talking, "conversation.reply", "conversation.read")

    def heard():
        asked = {"text": "Hello"}
        told = web.post(f"/v1/conversations/{talk}/replies", json=asked, headers=bearer).json()
        agent = talking.replies(talk)
        reasons = [(one["policy"], one["remedy"]["action"]) for one in told["verdicts"]]
        return agent.outcome, told["outcome"], reasons

    assert heard() == ("refused", "refused", [("agreement", "accept_agreement")])
    talking.house.write(accepted)
    assert heard() == ("permitted", "permitted", [])


def accepted(c):
    """An owner accepts the agreement in force, as it is shown to them."""
    invited = accounts.invite_member(c, HOUSE, email="nora@example.com", role="owner", as_owner=True)
    owner, text = accounts.join(c, invited.id, "Nora"), accounts.in_force(c).version.text("en")
    version = accounts.in_force(c).version.name
    accounts.accept(c, owner.id, version=version, language="en", sha256=text.sha256, address="192.0.2.7")


def test_what_the_plan_lacks_is_refused_to_a_program_by_its_status_and_the_attempt_stands_in_the_journal(
    talking, web, talk
):
    _, bearer = made(talking, "conversation.reply")
    assert web.post(f"/v1/conversations/{talk}/replies", json={"text": "Hello"}, headers=bearer).status_code == 201
    talking.house.database.tools.facts[Granted] = lambda c, act: Granted(channels=frozenset({"email"}))
    answer = web.post(f"/v1/conversations/{talk}/replies", json={"text": "Hello again"}, headers=bearer)
    assert (answer.status_code, answer.json()["type"]) == (403, "not-entitled")
    assert [clause["id"] for clause in answer.json()["clauses"]] == ["TDA-PERMITTED-ONLY"]
    assert talking.house.journal()[-1].kind == "ActRefused"
