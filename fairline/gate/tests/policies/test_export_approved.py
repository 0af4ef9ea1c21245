"""Rows leave only to those who may have them."""

import pytest

from fairline.gate import Export, ExportAllowed, Unknown
from fairline.gate.policies.export_approved import judge
from fairline.gate.tests.given import facts


def export(**changes) -> Export:
    usual = {"id": "act_1", "member": "mem_1", "what": "rows", "blob": "b", "recipients": ("mem_1", "adr_1_2")}
    return Export(**(usual | changes))


def test_rows_leave_where_every_recipient_may_have_them():
    assert judge(export(), facts(ExportAllowed(()))).outcome == "permit"


@pytest.mark.parametrize("what", ["rows", "report", "account"])
def test_one_recipient_who_may_not_is_enough_to_refuse(what):
    verdict = judge(export(what=what), facts(ExportAllowed(("adr_1_2",))))
    assert (verdict.outcome, verdict.reason, verdict.values) == ("refuse", "recipient", {"number": 1})


def test_an_export_for_nobody_is_refused():
    assert judge(export(recipients=()), facts(ExportAllowed(()))).reason == "nobody"


def test_where_nobody_can_tell_nothing_leaves():
    with pytest.raises(Unknown):
        judge(export(), facts())


def test_a_contacts_own_package_is_judged_by_others():
    assert judge(export(what="access_package", recipients=("member:mem_1",)), facts()).outcome == "permit"
