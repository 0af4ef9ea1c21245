"""A file leaves only where it was looked into and found harmless, and no card number stands in it."""

from collections.abc import Mapping

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Facts, File, Files
from fairline.gate.verdict import ContentKind, Verdict, defer, permit, refuse

NAME = "attachment_safe"
CLAUSES = ("TDA-MALWARE-UPLOAD", "DTA-VIRUS", "DTA-SPYWARE")
CARDS = ("DTA-NO-CARD-TEXT", "ZS-FR-NO-CARD-DATA")
REMOVED = ("TDA-CONTENT-AT-REST",)
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (Files,)

REASONS = frozenset({"type", "content", "size", "unknown", "malware", "unscanned", "card", "removed"})
READING = 15_000  # ms after which it is looked whether a file's words have been read

SUSPECTS: Mapping[str, ContentKind] = {"malware": "malware", "card": "card"}

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
        if file.is_read_later:
            quotes = {"file": file.name[:120]} if file.name else {}
            return defer(NAME, "reading", until=facts.at + READING, clauses=CARDS, quotes=quotes)
    return _PERMIT


def _refused(file: File | None) -> Verdict:
    reason = file.why_not if file and file.why_not in REASONS else "unknown"
    quotes = {"file": file.name[:120]} if file and file.name else {}
    return refuse(
        NAME,
        reason,
        clauses=CARDS if reason == "card" else REMOVED if reason == "removed" else CLAUSES,
        remedy="remove_attachment",
        quotes=quotes,
        suspects=SUSPECTS.get(reason, ""),
    )
