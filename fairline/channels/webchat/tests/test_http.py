"""The widget's routes, as the widget speaks to them."""

import pytest

from fairline.channels.webchat.model import Attachments
from fairline.channels.webchat.tests.door import as_visitor, door, message, opened
from fairline.channels.webchat.tests.shop import FORM

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
HTML = b"<!DOCTYPE html><script>alert(1)</script>"


@pytest.fixture
def client(shop):
    with door(shop.house) as client:
        yield client


def feed(client, token, after=0):
    return client.get("/widget/v1/feed", params={"after": after}, headers=as_visitor(token)).json()


def sends(client, token, body=PNG, name="me.png"):
    return client.post("/widget/v1/attachments", params={"name": name}, content=body, headers=as_visitor(token))


def fetches(client, token, file):
    return client.get(f"/widget/v1/attachments/{file}", headers=as_visitor(token))


def test_a_visit_tells_what_the_widget_draws(shop, client):
    visit = opened(client, shop.site.key, locale="fr-CH")
    assert visit["site"]["locale"] == "fr"
    assert (visit["known"], visit["contact"], visit["latest"], visit["conversation"]) == (False, None, 0, None)
    assert (visit["open"], visit["agents_available"], visit["details_given"]) == (False, 0, True)
    assert "secret" not in str(visit)


def test_an_unknown_key_is_404_and_a_wrong_signature_403(shop, client):
    assert client.post("/widget/v1/visits", json={"key": "unknown"}).status_code == 404
    wrong = {"user_id": "ada", "hash": "0" * 64}
    answer = client.post("/widget/v1/visits", json={"key": shop.site.key, "identity": wrong})
    assert (answer.status_code, answer.json()["type"]) == (403, "identity-not-proven")
    empty = {"user_id": "", "hash": shop.signed("").hash}
    assert client.post("/widget/v1/visits", json={"key": shop.site.key, "identity": empty}).status_code == 422


def test_what_is_written_stands_in_the_feed(shop, client):
    token = opened(client, shop.site.key)["token"]
    kept = message(client, token, "client-a", text="My card is 4111 1111 1111 1111").json()
    assert message(client, token, "client-a", text="My card is 4111 1111 1111 1111").json() == kept
    told = feed(client, token)
    [line] = told["items"]
    assert (kept["seq"], kept["masked"], told["latest"]) == (1, True, 1)
    assert (line["id"], line["client_id"], line["from"]["kind"]) == (kept["id"], "client-a", "contact")
    assert line["masked"] is True
    assert feed(client, token, after=1) == {"items": [], "latest": 1}


def test_no_token_and_a_wrong_one_are_401(client):
    for token in ("", "x", "acc_test.00", "acc_none.00"):
        assert client.get("/widget/v1/feed", headers=as_visitor(token)).status_code == 401
        assert message(client, token, "client-a").status_code == 401
        assert sends(client, token).status_code == 401
        assert client.post("/widget/v1/details", json={}, headers=as_visitor(token)).status_code == 401


def test_the_form_is_asked_for_filled_in_and_then_done(shop, client):
    shop.sets(prechat=FORM)
    visit = opened(client, shop.site.key)
    token = visit["token"]
    assert visit["details_given"] is False
    assert message(client, token, "client-a").json()["type"] == "form-first"
    left_open = client.post("/widget/v1/details", json={"answers": {}}, headers=as_visitor(token))
    assert (left_open.status_code, list(left_open.json()["fields"])) == (422, ["order"])
    told = {"answers": {"order": "A-1"}, "consent": {"given": True, "text_sha256": "a" * 64}}
    assert client.post("/widget/v1/details", json=told, headers=as_visitor(token)).status_code == 201
    assert message(client, token, "client-a").status_code == 201
    assert opened(client, shop.site.key, token=token)["details_given"] is True


def test_who_is_signed_is_still_asked_to_agree(shop, client):
    shop.sets(prechat=FORM)
    proof = shop.signed("ada")
    visit = opened(client, shop.site.key, identity={"user_id": proof.user_id, "hash": proof.hash})
    assert (visit["known"], visit["details_given"]) == (True, False)


def test_a_file_goes_with_a_message_and_comes_back_as_a_download(shop, client):
    token = opened(client, shop.site.key)["token"]
    file = sends(client, token).json()
    assert (file["name"], file["size"], file["type"]) == ("me.png", len(PNG), "image/png")
    assert message(client, token, "client-a", text="", attachments=[file["id"]]).status_code == 201
    assert feed(client, token)["items"][0]["attachments"] == [file]
    out = fetches(client, token, file["id"])
    assert out.content == PNG
    assert out.headers["content-disposition"] == "attachment"
    assert out.headers["x-content-type-options"] == "nosniff"


def test_a_file_of_somebody_else_is_neither_sent_nor_read(shop, client):
    hers, his = (opened(client, shop.site.key)["token"] for _ in range(2))
    file = sends(client, hers).json()["id"]
    assert message(client, his, "client-a", attachments=[file]).status_code == 404
    assert fetches(client, his, file).status_code == 404
    assert fetches(client, hers, "att_none").status_code == 404
    assert "MessageReceived" not in shop.kinds()


def test_files_go_along_when_somebody_signs_in(shop, client):
    proof = shop.signed("ada")
    identity = {"user_id": proof.user_id, "hash": proof.hash}
    opened(client, shop.site.key, identity=identity)
    token = opened(client, shop.site.key)["token"]
    sent, waiting = (sends(client, token).json()["id"] for _ in range(2))
    message(client, token, "client-a", attachments=[sent])
    opened(client, shop.site.key, token=token, identity=identity)
    assert fetches(client, token, sent).content == PNG
    assert message(client, token, "client-b", attachments=[waiting]).status_code == 201


@pytest.mark.parametrize(
    ("body", "status", "type"),
    [(HTML, 415, "file-not-taken"), (b"x" * 1_001, 413, "file-too-large"), (b"", 422, "bad-input")],
)
def test_a_file_the_site_does_not_take_is_not_kept(shop, client, body, status, type):
    shop.sets(attachments=Attachments(max_bytes=1_000))
    token = opened(client, shop.site.key)["token"]
    answer = sends(client, token, body, "file.png")
    assert (answer.status_code, answer.json()["type"]) == (status, type)
    assert list(shop.house.database.tools.blobs.names()) == []


def test_a_file_of_seventeen_megabytes_is_told_the_sixteen_of_the_web_chat(shop):
    """Clause ZS-MSG-DOC-LIMITS."""
    shop.sets(attachments=Attachments(max_bytes=16_000_000))
    with door(shop.house, max_file=25_000_000) as client:
        token = opened(client, shop.site.key)["token"]
        answer = sends(client, token, PNG + b"x" * 17_000_000, "file.png")
        assert (answer.status_code, answer.json()["type"]) == (413, "file-too-large")
        assert answer.json()["detail"] == "A file sent by this way (webchat) may have at most 16000000 bytes."
        assert [each["id"] for each in answer.json()["clauses"]] == ["ZS-MSG-DOC-LIMITS"]
        assert sends(client, token, PNG + b"x" * 15_000_000, "file.png").status_code == 201


def test_the_files_of_somebody_forgotten_are_gone(shop, client):
    token = opened(client, shop.site.key)["token"]
    file = sends(client, token).json()["id"]
    shop.forgets(shop.comes(token).person)
    assert fetches(client, token, file).status_code == 401
    assert message(client, token, "client-a").status_code == 401
