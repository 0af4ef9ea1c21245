"""Knows the mail providers whose mailboxes are entered by a grant (OAuth2), and the programs registered with them."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Annotated

import msgspec

from fairline.channels.email.model import Security
from fairline.kit.settings import WrongSetting

Port = Annotated[int, msgspec.Meta(ge=1, le=65535)]


class Provider(msgspec.Struct, frozen=True, kw_only=True):
    """A mail provider: where a person grants, where grants are renewed, and its servers."""

    label: str
    authorize: str
    token: str
    scope: str
    client_id: str = ""
    client_secret: str = ""
    more: dict[str, str] = {}  # what it wants to be told besides
    imap_host: str = ""
    imap_port: Port = 993
    imap_security: Security = "tls"
    smtp_host: str = ""
    smtp_port: Port = 587
    smtp_security: Security = "starttls"


# As their manuals say: developers.google.com/workspace/gmail/imap/xoauth2-protocol and
# learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application…
KNOWN = {
    "google": Provider(
        label="Google",
        authorize="https://accounts.google.com/o/oauth2/v2/auth",
        token="https://oauth2.googleapis.com/token",  # noqa: S106  # an address
        scope="https://mail.google.com/",
        more={"access_type": "offline", "prompt": "consent"},
        imap_host="imap.gmail.com",
        smtp_host="smtp.gmail.com",
    ),
    "microsoft": Provider(
        label="Microsoft",
        authorize="https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        token="https://login.microsoftonline.com/common/oauth2/v2.0/token",  # noqa: S106  # an address
        scope="offline_access https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send",
        imap_host="outlook.office365.com",
        smtp_host="smtp.office365.com",
    ),
}


@lru_cache(maxsize=8)
def providers(file: str) -> dict[str, Provider]:
    """Those a file names, by name: `[google]` with `client_id` and `client_secret`. Another than the known says all.

    Raises WrongSetting where the file cannot be read.
    """
    if not file:
        return {}
    try:
        held = tomllib.loads(Path(file).read_text("utf-8"))
        return {name: _provider(name, said) for name, said in held.items()}
    except (OSError, ValueError, TypeError, msgspec.ValidationError) as error:
        raise WrongSetting(f"FAIRLINE_MAIL_GRANTS: {file} cannot be read: {error}") from error


def _provider(name: str, said: dict[str, object]) -> Provider:
    known = msgspec.to_builtins(KNOWN[name]) if name in KNOWN else {}
    return msgspec.convert(known | said, Provider)
