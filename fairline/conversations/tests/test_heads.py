"""Heads of mails are the house's own: what a program would set is dropped, and that is logged."""

import logging

from fairline.conversations.tests.test_programs import made, plugins, talk, web  # noqa: F401  # fixtures


def test_a_head_a_program_would_set_is_dropped_and_its_name_is_logged(talking, web, talk, caplog):  # noqa: F811
    """Clause ZS-SELL-EMAIL-I-HEADERS."""
    _, shown = made(talking, "conversation.reply", "conversation.read")
    body = {"text": "Here", "client_id": "c1", "headers": {"Received": "from bank.example", "X-Odd": "1"}}
    with caplog.at_level(logging.WARNING):
        answer = web.post(f"/v1/conversations/{talk}/replies", json=body, headers=shown)
    assert answer.status_code == 201
    dropped = [record for record in caplog.records if record.getMessage() == "head of a mail dropped"]
    assert [record.__dict__["head"] for record in dropped] == ["Received", "X-Odd"]
    assert dropped[0].__dict__["by"].startswith("app:")
    assert "bank.example" not in caplog.text
    kept = [entry for entry in talking.house.journal() if "bank.example" in repr(entry.event)]
    assert kept == []
