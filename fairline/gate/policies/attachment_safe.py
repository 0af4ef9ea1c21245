"""A file leaves only where it was looked into and found harmless."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Facts, File, Files
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "attachment_safe"
CLAUSES = ("TDA-MALWARE-UPLOAD", "DTA-VIRUS", "DTA-SPYWARE")
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (Files,)

REASONS = frozenset({"type", "content", "size", "unknown", "malware", "unscanned"})

DANGER = {"malware": "malware"}

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit where every file the act carries is known and safe."""
    if isinstance(act, Mail) and not act.attachments:
        return _PERMIT
    known = {file.id: file for file in facts[Files].files}
    for attachment in act.attachments:
        file = known.get(attachment)
        if file is None or not file.safe:
            return _refused(file)
    return _PERMIT


def _refused(file: File | None) -> Verdict:
    reason = file.why_not if file and file.why_not in REASONS else "unknown"
    quotes = {"file": file.name[:120]} if file and file.name else {}
    found = DANGER.get(reason, "")
    return refuse(NAME, reason, clauses=CLAUSES, remedy="remove_attachment", quotes=quotes, suspects=found)
