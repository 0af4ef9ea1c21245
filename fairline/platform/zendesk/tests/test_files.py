"""Files brought before anybody says where they belong: handed out with their token, and what is unlawful is not."""

import base64
import hashlib
from typing import Any

import httpx

from fairline.channels import learn_known

BODY = b"letters that stand for what nobody may see"


def brings(door: Any, body: bytes) -> httpx.Response:
    """A program uploads a file."""
    named = base64.b64encode(f"{door.email}/token:{door.secret}".encode()).decode()
    headers = {"authorization": f"Basic {named}", "content-type": "application/binary"}
    answer: httpx.Response = door.client.post("/api/v2/uploads?filename=note.txt", content=body, headers=headers)
    assert answer.status_code == 201, answer.text
    return answer


def test_a_file_waits_under_its_token_and_one_on_a_list_is_handed_to_nobody(door: Any) -> None:
    """Clause DTA-OC-CSAM."""
    nora = door()
    nora.shop.write(lambda c: learn_known(c, "hsl_1", "sha256", [hashlib.sha256(BODY).hexdigest()]))
    fine, held = (brings(nora, body).json()["upload"] for body in (b"a kettle", BODY))

    def fetched(upload: Any) -> httpx.Response:
        number, token = upload["attachment"]["id"], upload["token"]
        path = f"/api/v2/attachments/{number}/content/note.txt?token={token}"
        answer: httpx.Response = nora.ask("GET", path)
        return answer

    assert fetched(fine).content == b"a kettle"
    assert (fetched(held).status_code, fetched(held).json()["type"]) == (409, "file-held")
    ticket = nora.opens()
    said = {"ticket": {"comment": {"body": "See", "public": False, "uploads": [held["token"]]}}}
    assert nora.ask("PUT", f"/api/v2/tickets/{ticket['id']}", said).status_code == 200
    assert fetched(held).status_code in (404, 409)
    assert BODY not in fetched(held).content
