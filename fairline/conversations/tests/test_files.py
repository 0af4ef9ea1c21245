"""Files brought for a conversation: looked into, sealed, handed out so that nothing in them can run."""

from datetime import timedelta

import pytest

from fairline import accounts, crm
from fairline.accounts import FilesKept
from fairline.channels import Owner, keep_file, look_into, prepare_file
from fairline.conversations import conversation, said_in
from fairline.conversations.facts import files
from fairline.conversations.tests.door import door
from fairline.gate import Reply
from fairline.journal import HOUSE, person_of

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
HTML = b"<!DOCTYPE html><script>alert(1)</script>"


@pytest.fixture
def client(talking):
    with door(talking, talking.ada, max_file=10_000) as client:
        yield client


def bring(client, talk, body, name):
    return client.post("/v1/attachments", params={"conversation": talk, "name": name}, content=body)


def test_a_picture_is_known_by_its_content_and_shown_in_its_place(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    kept = bring(client, talk, PNG, "me.png")
    assert kept.status_code == 201
    file = kept.json()
    told = {
        "name": "me.png",
        "size": len(PNG),
        "type": "image/png",
        "safe": True,
        "held": False,
        "card": False,
        "veiled": False,
    }
    assert file == {"id": file["id"]} | told
    out = client.get(f"/v1/attachments/{file['id']}")
    assert out.content == PNG
    assert out.headers["content-type"] == "image/png"
    assert out.headers["content-disposition"] == "inline; filename*=UTF-8''me.png"
    assert out.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(("body", "name"), [(HTML, "photo.png"), (b"MZ\x90\x00\x03" * 40, "bill.pdf")])
def test_what_can_run_is_kept_but_only_handed_out_as_a_download(talking, client, body, name):
    talk = talking.opened("nour", agent=talking.ada)
    file = bring(client, talk, body, name).json()
    assert file["safe"] is False
    out = client.get(f"/v1/attachments/{file['id']}")
    assert out.headers["content-type"] == "application/octet-stream"
    assert out.headers["content-disposition"].startswith("attachment;")
    assert "sandbox" in out.headers["content-security-policy"]


def test_a_safe_file_leaves_with_a_reply_and_an_unsafe_one_does_not(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    good, bad = bring(client, talk, PNG, "me.png").json(), bring(client, talk, HTML, "page.html").json()
    refused = client.post(f"/v1/conversations/{talk}/replies", json={"text": "", "attachments": [bad["id"]]}).json()
    assert (refused["outcome"], refused["verdicts"][0]["policy"]) == ("refused", "attachment_safe")
    sent = client.post(f"/v1/conversations/{talk}/replies", json={"text": "", "attachments": [good["id"]]}).json()
    assert sent["outcome"] == "permitted"
    assert client.get(f"/v1/conversations/{talk}/thread").json()["items"][-1]["attachments"] == [good]


def test_a_contact_is_shown_the_files_we_sent(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    file = bring(client, talk, PNG, "me.png").json()
    client.post(f"/v1/conversations/{talk}/replies", json={"text": "Here", "attachments": [file["id"]]})
    asked, answered = talking.house.read(lambda c: said_in(c, talk))
    assert asked.files == ()
    assert [(each.id, each.name) for each in answered.files] == [(file["id"], "me.png")]


def test_a_file_brought_for_one_conversation_does_not_leave_in_another(talking, client):
    nour = talking.opened("nour", agent=talking.ada)
    file = bring(client, nour, PNG, "me.png").json()
    talking.later(seconds=1)
    sam = talking.opened("sam", agent=talking.ada)
    refused = client.post(f"/v1/conversations/{sam}/replies", json={"attachments": [file["id"]]}).json()
    assert refused["outcome"] == "refused"


def test_a_file_too_large_or_empty_or_for_nothing_is_not_kept(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    blobs = talking.house.database.tools.blobs
    assert bring(client, talk, b"x" * 10_001, "big.txt").json()["type"] == "file-too-large"
    assert bring(client, talk, b"", "empty.txt").status_code == 422
    assert bring(client, "cnv_none", PNG, "me.png").status_code == 404
    assert list(blobs.names()) == []


def test_a_file_an_agent_brings_is_refused_by_the_name_of_the_channel_it_would_leave_by(talking, client):
    """Clause ZS-MSG-DOC-LIMITS."""
    talk = talking.opened("nour", agent=talking.ada)
    channel = talking.house.read(lambda c: conversation(c, talk)).channel
    refused = bring(client, talk, b"x" * 10_001, "big.txt")
    assert refused.status_code == 413
    assert refused.json()["detail"] == f"A file sent by this way ({channel}) may have at most 10000 bytes."
    assert [each["id"] for each in refused.json()["clauses"]] == ["ZS-MSG-DOC-LIMITS"]
    begun = client.post("/v1/attachments", params={"email": "new@x.example", "name": "big.txt"}, content=b"x" * 10_001)
    assert "(workspace) may have at most 10000 bytes" in begun.json()["detail"]


def test_what_lies_in_the_folder_is_sealed(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    bring(client, talk, b"A very private letter", "letter.txt")
    [sealed] = talking.house.database.tools.blobs.held.values()
    assert b"private" not in sealed


def test_a_forgotten_contacts_files_cannot_be_read_and_are_deleted(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    file = bring(client, talk, PNG, "me.png").json()
    talking.house.write(lambda c: crm.erase(c, talking.one(talk).contact))
    assert client.get(f"/v1/attachments/{file['id']}").status_code == 404
    talking.house.due()
    assert list(talking.house.database.tools.blobs.names()) == []
    assert talking.house.replays_the_same()


def test_an_upload_told_twice_under_one_key_is_kept_once(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    ask = {
        "params": {"conversation": talk, "name": "me.png"},
        "content": PNG,
        "headers": {"Idempotency-Key": "key-123456"},
    }
    first, second = (client.post("/v1/attachments", **ask) for _ in range(2))
    assert first.json() == second.json()
    assert list(talking.house.database.tools.blobs.names()) == [first.json()["id"]]


def test_a_file_may_be_brought_for_somebody_before_there_is_a_conversation(talking, client):
    talking.mails("nour@example.com")
    contact = talking.all()[0].contact
    kept = client.post("/v1/attachments", params={"contact": contact, "name": "me.png"}, content=PNG).json()
    other = client.post("/v1/attachments", params={"email": "new@example.com", "name": "me.png"}, content=PNG).json()

    def known(c, email, conversation):
        act = Reply(
            id="act_1", channel="email", person=person_of(c, "email", email), conversation=conversation,
            attachments=(kept["id"], other["id"]),
        )  # fmt: skip
        return [file.id for file in files(c, act).files]

    assert talking.house.write(lambda c: known(c, "nour@example.com", "cnv_new")) == [kept["id"]]
    assert talking.house.write(lambda c: known(c, "new@example.com", "cnv_new")) == [other["id"]]
    assert client.post("/v1/attachments", params={"contact": "ctc_none"}, content=PNG).status_code == 404


def test_where_storage_is_full_an_agents_large_file_is_refused_and_a_contacts_is_kept(talking, clock, monkeypatch):
    talk = talking.opened("nour", agent=talking.ada)
    talking.house.write(lambda c: accounts.assign_plan(c, HOUSE, "chat_lite"))
    talking.house.database.tools.facts[FilesKept] = lambda c: 2_000_000_000
    talking.house.follow()
    clock.advance(timedelta(days=1))
    talking.house.due()
    clock.advance(timedelta(days=7))
    large = PNG + bytes(5_000_000)
    with door(talking, talking.ada, max_file=10_000_000) as client:
        refused = bring(client, talk, large, "large.png")
        assert (refused.status_code, refused.json()["type"]) == (409, "storage-full")
        assert [clause["id"] for clause in refused.json()["clauses"]] == ["ZS-STORAGE-REDUCE"]
        assert "1000 MB" in refused.json()["detail"]
        assert bring(client, talk, PNG, "small.png").status_code == 201
    owner = talking.house.write(lambda c: Owner(person_of(c, "webchat", "nour"), talk))
    prepared = talking.house.write(lambda c: prepare_file(c, owner, look_into(large, "large.png")))
    assert talking.house.write(lambda c: keep_file(c, HOUSE, prepared)).size == len(large)
