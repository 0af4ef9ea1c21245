"""Machines that answer by themselves, ours and theirs, stop talking to each other; what one sends is looked into."""

import asyncio
import io
import zipfile
from email import message_from_bytes
from pathlib import Path

import httpx
import pytest

from tests.support import clamd, names
from tests.support import mail as servers
from tests.support.desk import HELP, Desk, told
from tests.support.patience import eventually
from tests.support.server import running

POLITE, RUDE = "away@buyer.example", "robot@buyer.example"
ROUNDS = 8  # how often their machine would go on
MOST = 4  # answers of ours to one address in an hour, from all automation together


@pytest.fixture(scope="module")
def scanner():
    """A scanner."""
    with clamd.serving() as held:
        yield held


@pytest.fixture(scope="module")
def mail():
    """Postfix and Dovecot."""
    with servers.running() as held:
        yield held


@pytest.fixture
def desk(tmp_path: Path, mail, scanner, monkeypatch):
    """A running house that answers every mail by itself."""
    monkeypatch.setenv("FAIRLINE_CLAMD", scanner.where)
    with names.serving() as zones, told(monkeypatch, mail, zones), running(tmp_path) as process:
        held = Desk(process, zones)
        held.ask("PATCH", "/v1/desk-settings", {"undo_seconds": 0})
        yield held


def soon(look):
    return asyncio.run(eventually(look))


def test_two_machines_that_answer_by_themselves_do_not_go_on_for_ever(desk, mail) -> None:
    doing = [{"do": "reply", "text": "We have your mail and will answer soon."}]
    rule = {"kind": "trigger", "name": "We have it", "when": ["contact_wrote"], "actions": doing, "machines": True}
    desk.post("/v1/rules", rule)
    mail.swaks("--to", HELP, "--from", POLITE, "--header", "Subject: Tea", "--body", "Where is my tea?")
    answer = message_from_bytes(mail.waits_for(POLITE)[0])
    assert (answer["Auto-Submitted"], answer["X-Auto-Response-Suppress"]) == ("auto-generated", "All")
    _answers(mail, POLITE, answer, "--header", "Auto-Submitted: auto-replied")
    _answers(mail, RUDE, None)

    # Theirs does not say what it is, and answers each of ours, for ever.
    for turn in range(1, ROUNDS):
        came = soon(lambda turn=turn: (held := mail.maildir(RUDE)) and (len(held) >= turn or _refused(desk)) and held)
        if len(came) < turn:
            break
        _answers(mail, RUDE, message_from_bytes(came[-1]))
    soon(lambda: _refused(desk))
    assert len(mail.maildir(RUDE)) == MOST
    assert len(mail.maildir(POLITE)) == 1, "a machine that says so is not answered by ours"


def _answers(mail, sender, to, *more) -> None:
    heads = ["--header", "Subject: " + (f"Re: {to['Subject']}" if to else "Robot")]
    heads += ["--header", f"In-Reply-To: {to['Message-ID']}"] if to else []
    mail.swaks("--to", HELP, "--from", sender, *heads, *more, "--body", "I am not here. I answer by myself.")


def _refused(desk):
    """The talk with the machine that does not say what it is, once the gate refused an answer of the rule there."""
    rows = [row for row in desk.conversations() if "Robot" in row["subject"]]
    return [row for row in rows if "mail_loop" in str(desk.get(f"/v1/conversations/{row['id']}/firings"))]


def test_what_comes_is_looked_into_and_what_is_found_is_never_opened(desk, mail, scanner, tmp_path) -> None:
    (tmp_path / "note.txt").write_bytes(b"my order")
    (tmp_path / "bad.txt").write_bytes(clamd.EICAR)
    sent = ["--attach", f"@{tmp_path / 'note.txt'}", "--attach", f"@{tmp_path / 'bad.txt'}"]
    mail.swaks("--to", HELP, "--from", "nour@buyer.example", "--header", "Subject: Files", "--body", "Two", *sent)
    (row,) = soon(desk.conversations)
    (line,) = [item for item in desk.thread(row["id"]) if item.get("attachments")]
    files = {file["name"]: file for file in line["attachments"]}
    assert (files["note.txt"]["safe"], files["bad.txt"]["safe"]) == (True, False)
    assert scanner.looked >= 2


def test_a_harmful_file_in_a_folder_in_a_folder_is_held_at_every_door(desk, mail, scanner, tmp_path) -> None:
    """Clause TDA-MALWARE-UPLOAD."""
    bad = folded(folded(clamd.EICAR))
    (tmp_path / "order.zip").write_bytes(bad)
    mail.swaks("--to", HELP, "--from", "nour@buyer.example", "--body", "See", "--attach", f"@{tmp_path / 'order.zip'}")
    (row,) = soon(desk.conversations)
    (file,) = next(item for item in desk.thread(row["id"]) if item.get("attachments"))["attachments"]
    told = desk.ask("GET", f"/v1/attachments/{file['id']}")
    assert (file["held"], told.status_code, told.json()["type"]) == (True, 409, "file-held")
    assert [(one["id"], one["href"]) for one in told.json()["clauses"]] == [
        ("TDA-MALWARE-UPLOAD", "/trust/clauses/TDA-MALWARE-UPLOAD")
    ]
    (came,) = desk.get("/v1/mails")["items"]
    assert desk.ask("GET", f"/v1/mails/{came['id']}/original").status_code == 409

    brought = brings(desk, row["id"], bad)
    assert brought["held"]
    assert desk.ask("GET", f"/v1/attachments/{brought['id']}").status_code == 409

    visitor = desk.visitor()
    sent = httpx.post(f"{desk.url}/widget/v1/attachments?name=order.zip", content=bad, headers=visitor.headers)
    assert sent.status_code == 415, sent.text

    scanner.silent = True
    waits = brings(desk, row["id"], b"hello")
    assert waits["held"]
    assert desk.ask("GET", f"/v1/attachments/{waits['id']}").status_code == 409
    scanner.silent = False


def brings(desk, conversation, body):
    """A file an agent attaches, as the API tells it."""
    address = f"{desk.url}/v1/attachments?conversation={conversation}&name=order.zip"
    answer = httpx.post(address, content=body, headers={"Authorization": f"Bearer {desk.secret}"})
    assert answer.status_code == 201, answer.text
    return answer.json()


def folded(body: bytes) -> bytes:
    """A compressed folder with this in it."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as folder:
        folder.writestr("inside.zip", body)
    return held.getvalue()
