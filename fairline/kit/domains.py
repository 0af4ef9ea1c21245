"""Which part of a host's name somebody registered, by the public suffix list that comes with its library."""

from functools import cache

from publicsuffixlist import PublicSuffixList


@cache
def _list(*, private: bool) -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False, only_icann=not private)


def registered(host: str, *, private: bool = True) -> str | None:
    """`example.co.uk` of `www.example.co.uk`, in small letters and as it was written (Unicode or not); None where the
    suffix is not a public one. With `private`, a service that lets anybody register names under its own counts as a
    suffix too: `me.github.io` is one of them, and not `github.io`.
    """
    return _list(private=private).privatesuffix(host.casefold().strip("."))
