"""What a channel found out about whether a message is from whom it says, for whoever asks above it (rules)."""

from dataclasses import dataclass

from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class MailChecks:
    """SPF, DKIM and DMARC of a message that came by mail, in the words of RFC 8601. The provider is given a unit and
    the message's id, and answers None where it did not come by mail, or was forgotten.
    """

    spf: str
    dkim: str
    dmarc: str

    @property
    def word(self) -> str:
        """All three in one word: pass where it is proven to be from whom it says, fail where it is not, else none."""
        if self.dmarc in ("pass", "fail"):
            return self.dmarc
        return "pass" if self.dkim == "pass" else "none"


def mail_checks(c: Unit, message: str) -> MailChecks:
    """What was found out; none of it where nobody can tell."""
    provider = c.tools.facts.get(MailChecks)
    found: MailChecks | None = provider(c, message) if provider and message else None
    return found or MailChecks("none", "none", "none")
