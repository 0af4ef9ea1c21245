"""Which domain speaks for a company: the registered one, and never a mail service anybody may write from."""

from email_validator import EmailNotValidError, validate_email

from fairline.kit.domains import is_free_mail, owned


def normal_domain(domain: str) -> str | None:
    """A domain in small letters and its Unicode form, None where it is not one."""
    bare = domain.strip().removeprefix("https://").removeprefix("http://").split("/")[0].removeprefix("www.")
    try:
        checked = validate_email(f"somebody@{bare}", check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return None
    return checked.domain.casefold()


def company_domains(email: str) -> tuple[str, ...]:
    """The domains a kept e-mail address's company may be filed under, the nearest first; none for free mail."""
    domain = email.rpartition("@")[2]
    if not domain or is_free_mail(domain):
        return ()
    return tuple(dict.fromkeys((domain, owned(domain))))
