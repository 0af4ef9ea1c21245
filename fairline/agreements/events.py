"""What happens to versions of the agreement's documents: written in the journal of the operator's account."""

from typing import Any

from fairline.journal import Event
from fairline.kit.clock import Millis


class AgreementDrafted(Event):
    """Somebody wrote a draft of a version, or wrote it anew; `texts` are its Markdown by language.

    `machine` names the languages a machine translated, `parameters` what rules read once it holds.
    """

    about = "draft"

    draft: str
    document: str
    version: str
    texts: dict[str, str]
    start_new: Millis
    start_existing: Millis
    reason: dict[str, str]
    summary: dict[str, str]
    parameters: dict[str, Any]
    material: bool = True
    immediate: bool = False
    change: str = ""
    machine: tuple[str, ...] = ()


class AgreementDraftDropped(Event):
    """A draft was put away; it never held for anybody."""

    about = "draft"

    draft: str


class AgreementPublished(Event):
    """A draft was approved by a second person, and is a version from now on: nobody can change it any more.

    `sha256` are the fingerprints of its texts by language; `seal` is that of everything about it together.
    """

    about = "draft"

    draft: str
    document: str
    version: str
    sha256: dict[str, str]
    seal: str
    drafted_by: str
    approved_by: str


class AgreementChangeRefused(Event):
    """Somebody tried to change a version that was published, or to take its name."""

    about = "version"

    document: str
    version: str
