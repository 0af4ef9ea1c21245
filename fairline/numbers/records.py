"""The lines a domain needs in DNS, and what to make of those that stand there; pure."""

from collections.abc import Mapping, Sequence

from fairline.kit.clock import Millis
from fairline.numbers.model import Domain, Record, State

GRACE = 72 * 3_600_000  # ms a proven domain may fail its checks before nothing leaves under it


def wanted(domain: Domain, *, spf: str, mail_host: str) -> list[Record]:
    """The lines, those that are required first. `spf` is what its SPF record must include, `mail_host` our own host."""
    selector = domain.next_selector or domain.selector
    key = domain.next_public_key or domain.public_key
    found = [
        Record("token", "TXT", f"_fairline.{domain.name}", f"fairline-domain={domain.token}", required=True),
        Record("key", "TXT", f"{selector}._domainkey.{domain.name}", f"v=DKIM1; k=rsa; p={key}", required=True),
    ]
    if spf:
        found.append(Record("spf", "TXT", domain.name, f"v=spf1 include:{spf} ~all", required=True))
    found.append(Record("dmarc", "TXT", f"_dmarc.{domain.name}", "v=DMARC1; p=none", required=False))
    if mail_host:
        found.append(Record("bounce", "CNAME", f"bounce.{domain.name}", mail_host, required=False))
    return found


def stands(record: Record, texts: Sequence[str]) -> bool:
    """Whether what stands in DNS does what the record is for."""
    if record.purpose == "key":
        return any(_key(text) == _key(record.value) for text in texts)
    if record.purpose == "spf":
        wanted_part = record.value.split(" ")[1]
        return any(text.startswith("v=spf1") and wanted_part in text.split(" ") for text in texts)
    if record.purpose == "dmarc":
        return any(text.lower().replace(" ", "").startswith("v=dmarc1") for text in texts)
    return any(text.strip().strip(".").lower() == record.value.lower() for text in texts)


def _key(text: str) -> str:
    """The key of a DKIM record, whatever stands around it."""
    tags = dict(part.strip().partition("=")[::2] for part in text.split(";") if "=" in part)
    return "".join(tags.get("p", "").split())


def judged(
    domain: Domain, records: Sequence[Record], found: Mapping[str, Sequence[str]], at: Millis
) -> tuple[State, Millis | None]:
    """The state after a check, and since when it fails. Proven where all that is required stands there.

    A proven one that fails stays proven for three days, so that a mistake in DNS can be put right.
    """
    if all(stands(record, found.get(record.purpose, ())) for record in records if record.required):
        return "proven", None
    if domain.state in ("pending", "failed"):
        return ("failed" if domain.checked_at is not None else "pending"), None
    since = domain.failing_since if domain.failing_since is not None else at
    return ("proven" if domain.state == "proven" and at - since < GRACE else "lost"), since
