"""A mail that is here already, and brought what a list of known material holds that came since, cannot be had as it
came either (clause DTA-OC-CSAM).
"""

from collections.abc import Sequence
from typing import Any

from fairline.channels import files
from fairline.channels.email import receive, store
from fairline.channels.email.model import KeptMail
from fairline.channels.email.parse import parse
from fairline.channels.files import KeptFile
from fairline.journal import Actor, Entry, seal_for
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """A file was set apart that lay here: so are the mails of its sender that hold the same."""
    for entry in entries:
        if entry.event.verdict != files.UNSCANNED:
            continue
        for file in files.find(c, [entry.event.file]).values():
            for mail in store.mails_of_persons(c, [file.person]):
                _hide(c, mail, file)


def _hide(c: Unit, mail: KeptMail, file: KeptFile) -> None:
    raw = receive.original(c, mail.id, mail.person, mail.blob)
    if not raw:
        return
    bodies = [part.body for part in parse(raw).parts if part.body]
    by = str(Actor("contact", mail.person))
    if files.set_apart_with(c, bodies, mail.id, raw, by=by, of=file.id):
        c.tools.blobs.put(mail.blob, seal_for(c, mail.person, b"", receive.about(c, mail.id)))


APART = Follower("email.apart", frozenset({"FileScanned"}), follow)
