"""What the public pages may do with a request: open it by its link, prove it, fetch what was gathered."""

from collections.abc import Sequence

from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.plugin import HeldFile
from fairline.privacy import access
from fairline.privacy import store as data_requests
from fairline.privacy.problems import PackageGone
from fairline.privacy.rights import dossier, links, own, proving, store
from fairline.privacy.rights.authorities import Authority, authorities
from fairline.privacy.rights.model import RightsRequest


def request_of_link(c: Unit, token: str) -> RightsRequest | None:
    """The request a link opens; None for a link that is not ours."""
    return store.one(c, links.request_of(c, token))


def mail_code(c: Unit, request: RightsRequest) -> bool:
    """Mail a code: to show who asks, or to fetch the package; whether one was."""
    wants = (request.needs == "code" and not request.is_proven) or package_ready(c, request)
    return wants and proving.ask(c, request)


def package_ready(c: Unit, request: RightsRequest) -> bool:
    """Whether what was gathered can be fetched now."""
    return _has_package(c, request) or (request.ended_at is not None and own.ready(c, request.id))


def fetch(c: Unit, request: RightsRequest, form: str) -> bytes:
    """What was gathered: whole (`json`), what they gave us themselves (`portable`), or that as rows (`csv`).

    Raises NotFound, PackageNotReady, PackageGone.
    """
    if not package_ready(c, request):
        raise PackageGone
    content = _content(c, request)
    if form == "json" and request.right != "portability":
        return content
    given = dossier.portable(content)
    return dossier.as_csv(given) if form == "csv" else given


def files(c: Unit, request: RightsRequest) -> Sequence[HeldFile]:
    """The files that go with what was gathered; none where only what they gave us themselves was asked for."""
    if request.right == "portability" or not _has_package(c, request):
        return ()
    return access.files(c, request.data_request)


def _has_package(c: Unit, request: RightsRequest) -> bool:
    found = data_requests.one(c, request.data_request) if request.data_request else None
    package = found.package if found else None
    return package is not None and package.until is not None and c.at < package.until


def _content(c: Unit, request: RightsRequest) -> bytes:
    """The contact's package, and beside it what the operator keeps of them in every account they are a member of."""
    held = own.fetch(c, request)
    by = Actor("contact", request.person)
    content = access.fetch(c, request.data_request, by) if _has_package(c, request) else own.alone(c, request)
    return dossier.with_own(content, held, request.language) if held else content


def authorities_of(request: RightsRequest) -> Sequence[Authority]:
    """Whom the person may turn to besides us."""
    return authorities([each for each in request.places.split(",") if each])[:4]
