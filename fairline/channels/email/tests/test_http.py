"""Mailboxes, mails, pages and suppressions over HTTP; and the one click that ends a kind of mail."""

import re
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.channels.email.plugin import PLUGIN
from fairline.numbers.plugin import PLUGIN as NUMBERS
from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT

PAGE = (
    "From: nour@buyer.example\nSubject: Card 4111 1111 1111 1111\nMessage-ID: <p@x>\nMIME-Version: 1.0\n"
    "Content-Type: multipart/related; boundary=x\n\n"
    '--x\nContent-Type: text/html\n\n<p onclick="x()">Hello <img src="https://t.example/p.gif"><img src="cid:pic">'
    "<script>1</script> 4111 1111 1111 1111</p>\n"
    '--x\nContent-Type: image/png; name="pic.png"\nContent-ID: <pic>\nContent-Transfer-Encoding: base64\n\n'
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\n--x--\n"
)


@pytest.fixture
def web(post):
    permissions = frozenset({*PLUGIN.permissions, *NUMBERS.permissions})
    identity = Identity(ACCOUNT, "member:mem_1", "mem_1", "admin", permissions, "en", "token")
    held = {"database": post.house.database, "hub": None, "who": identity}

    async def authenticate(connection):
        return held["who"]

    app = Litestar(
        [*PLUGIN.routes, *NUMBERS.routes],
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State({**held, "authenticate": authenticate}),
        logging_config=None,
    )
    with TestClient(app) as client:
        yield client


def test_a_mailbox_is_set_up_changed_and_removed_and_its_password_is_never_told(web):
    config = {"receiving": {"kind": "imap", "host": "imap.example", "username": "u"}, "plus": False}
    said = {"name": "Sales", "address": "Sales@Acme.Example", "config": config, "receiving_password": "secret-word"}
    made = web.post("/v1/mailboxes", json=said)
    assert made.status_code == 201, made.text
    box = made.json()
    assert (box["address"], box["domain_state"], box["has_password"]["receiving"]) == (
        "sales@acme.example",
        "proven",
        True,
    )
    assert "secret-word" not in made.text + web.get("/v1/mailboxes").text
    changed = web.patch(f"/v1/mailboxes/{box['id']}", json={"name": "Shop"}).json()
    assert (changed["name"], changed["config"]["receiving"]["host"]) == ("Shop", "imap.example")
    assert web.post("/v1/mailboxes", json={"name": "x", "address": "sales@acme.example"}).status_code == 409
    assert web.post("/v1/mailboxes", json={"name": "x", "address": "no address"}).status_code == 422
    assert web.delete(f"/v1/mailboxes/{box['id']}").status_code == 204
    assert web.get(f"/v1/mailboxes/{box['id']}").status_code == 404


def test_a_domain_is_told_with_its_lines_and_looked_up_at_once(web, post):
    made = web.post("/v1/domains", json={"name": "other.example"}).json()
    assert [(one["purpose"], one["ok"]) for one in made["records"]] == [
        ("token", False),
        ("key", False),
        ("dmarc", False),
    ]
    for record in made["records"]:
        post.zones.texts[record["name"]] = (record["value"],)
    checked = web.post(f"/v1/domains/{made['id']}/checks").json()
    assert (checked["state"], all(one["ok"] for one in checked["records"])) == ("proven", True)
    assert web.post(f"/v1/domains/{made['id']}/checks").status_code == 429
    assert web.delete(f"/v1/domains/{made['id']}").status_code == 204
    assert len(web.get("/v1/domains").json()["items"]) == 1


def test_a_page_is_shown_safely_and_pictures_only_when_asked_for(web, post):
    row = post.comes(raw=PAGE.encode())
    answer = web.get(f"/v1/messages/{row.message}/page")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-fairline-pictures"] == "1"
    for hidden in ("t.example", "script", "onclick", "4111 1111"):
        assert hidden not in answer.text
    assert "/mail/pictures/acc_" in answer.text
    assert "https://t.example/p.gif" in web.get(f"/v1/messages/{row.message}/page?pictures=1").text


def test_a_picture_in_a_mail_is_had_by_a_signed_address_for_a_while_and_nothing_else_is(web, post):
    row = post.comes(raw=PAGE.encode())
    (path,) = re.findall(r'src="(/mail/pictures/[^"]+)"', web.get(f"/v1/messages/{row.message}/page").text)
    answer = web.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/png")
    account, file, until, mac = path.rpartition("/")[2].split(".")
    for other in (f"{account}.{file}.{int(until) + 1}.{mac}", f"acc_other.{file}.{until}.{mac}", "x", "a.b.c.d"):
        assert web.get(f"/mail/pictures/{other}").status_code == 404
    post.house.clock.advance(timedelta(minutes=11))
    assert web.get(path).status_code == 404


def test_an_original_is_a_download_without_card_numbers(web, post):
    row = post.comes(raw=PAGE.encode())
    answer = web.get(f"/v1/mails/{row.id}/original")
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "Message-ID: <p@x>" in answer.text
    assert "4111 1111" not in answer.text


def test_what_was_set_aside_is_listed_and_can_be_made_a_message(web, post):
    post.sets(blocked=["buyer.example"])
    row = post.comes(Subject="Let me in")
    (told,) = web.get("/v1/mails?state=set_aside").json()["items"]
    assert (told["id"], told["subject"], told["cause"], told["sender"]) == (
        row.id,
        "Let me in",
        "blocked",
        "nour@buyer.example",
    )
    assert web.post(f"/v1/mails/{row.id}/releases").status_code == 201
    post.house.due()
    assert [heard.subject for heard in post.heard()] == ["Let me in"]
    assert web.post(f"/v1/mails/{row.id}/releases").status_code == 409


def test_the_log_of_a_delivery_is_told_to_its_final_answer(web, post):
    post.relay.says["nour@buyer.example"] = (550, "5.2.2")
    (sent,) = post.sends()
    (delivery,) = web.get(f"/v1/messages/{sent.message}/mail").json()["deliveries"]
    assert (delivery["state"], delivery["tries"][0]["enhanced"]) == ("failed", "5.2.2")
    assert "said of nour@buyer.example" in delivery["tries"][0]["answer"]
    assert web.get("/v1/messages/msg_nothing/mail").status_code == 404


def test_suppressions_are_added_listed_and_lifted(web):
    made = web.post("/v1/suppressions", json={"address": "Gone@Buyer.example"})
    assert made.status_code == 201
    assert "buyer" not in made.text
    assert len(web.get("/v1/suppressions").json()["items"]) == 1
    assert len(web.get("/v1/suppressions?address=gone@buyer.example").json()["items"]) == 1
    assert web.delete(f"/v1/suppressions/{made.json()['lookup']}").status_code == 204
    assert web.get("/v1/suppressions").json()["items"] == []


def test_one_click_ends_surveys_and_nothing_else(web, post):
    post.sends(kind="Mail", purpose="survey", subject="How was it?")
    link = urlsplit(post.left().header("list-unsubscribe").strip("<>")).path
    assert web.get(link).status_code == 200
    assert web.get("/v1/suppressions").json()["items"] == [], "a program that looks at links ends nothing"
    for _ in range(2):
        assert web.post(link, data={"List-Unsubscribe": "One-Click"}).status_code == 200
    (told,) = web.get("/v1/suppressions").json()["items"]
    assert (told["cause"], told["scope"]) == ("unsubscribed", "surveys")
    (again,) = post.sends(kind="Mail", purpose="survey", subject="How was it now?")
    (answer,) = post.sends()
    assert (again.state, answer.state) == ("suppressed", "left")
    assert web.post(f"{link.rpartition('.')[0]}.{'x' * 18}").status_code == 404


def test_a_link_of_fifty_nine_days_ago_still_ends_them_without_signing_in(web, post):
    """Clauses TDP18-UNSUB-LINK and ZS-SELL-EMAIL-F-UNSUBSCRIBE."""
    post.sends(kind="Mail", purpose="survey", subject="How was it?")
    link = urlsplit(post.left().header("list-unsubscribe").strip("<>")).path
    post.house.clock.advance(timedelta(days=59))
    web.headers.clear()
    assert web.post(link, data={"List-Unsubscribe": "One-Click"}).status_code == 200
    (later,) = post.sends(kind="Mail", purpose="survey", subject="How was it now?")
    assert later.state == "suppressed"
