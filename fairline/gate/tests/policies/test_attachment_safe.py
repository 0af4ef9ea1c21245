"""A file leaves only where it was found harmless."""

from dataclasses import replace

import pytest

from fairline.gate import File, Files
from fairline.gate.policies.attachment_safe import judge
from fairline.gate.tests.given import AT, facts, reply


def file(id="att_1", safe=True, why_not=""):
    return File(id, "invoice.pdf", 1200, "application/pdf", safe, why_not)


def ruled(attachments, *files):
    return judge(reply(attachments=attachments), facts(Files(files)))


def test_a_reply_without_files_or_with_safe_ones_may_leave():
    assert ruled(()).outcome == "permit"
    assert ruled(("att_1", "att_2"), file("att_1"), file("att_2")).outcome == "permit"


@pytest.mark.parametrize("why_not", ["type", "content", "size", "unknown"])
def test_one_unsafe_file_is_enough_to_refuse_and_its_name_is_told_only_under_seal(why_not):
    verdict = ruled(("att_1", "att_2"), file("att_1"), file("att_2", False, why_not))
    assert (verdict.outcome, verdict.reason, verdict.remedy) == ("refuse", why_not, "remove_attachment")
    assert verdict.quotes == {"file": "invoice.pdf"}
    assert verdict.values == {}


def test_a_file_nobody_knows_is_not_safe():
    assert ruled(("att_1", "att_9"), file("att_1")).reason == "unknown"


def test_a_reason_we_have_no_words_for_is_told_as_unknown():
    assert ruled(("att_1",), file("att_1", False, "strange")).reason == "unknown"


def test_a_file_in_which_a_card_number_stands_is_refused_with_its_clauses():
    verdict = ruled(("att_1",), file("att_1", False, "card"))
    assert (verdict.reason, verdict.suspects) == ("card", "card")
    assert verdict.clauses == ("DTA-NO-CARD-TEXT", "ZS-FR-NO-CARD-DATA")


def test_a_file_that_is_still_being_read_waits_a_moment():
    verdict = ruled(("att_1",), replace(file("att_1"), is_read_later=True))
    assert (verdict.outcome, verdict.reason, verdict.until) == ("defer", "reading", AT + 15_000)
