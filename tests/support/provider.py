"""A mail provider's authorization server for tests: codes with PKCE, tokens that end, refresh tokens that turn."""

import hashlib
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.support.web import Answering, listening

CLIENT, SECRET = "fairline-here", "registered-word"


class Provider:
    """Who granted what. `lasts` is how long a token holds, in seconds; `revoked` lets nobody in any more."""

    def __init__(self) -> None:
        self.codes: dict[str, Mapping[str, str]] = {}
        self.tokens: dict[str, str] = {}  # access token -> whose mailbox
        self.refresh: dict[str, str] = {}
        self.asked: list[Mapping[str, str]] = []  # every form that came to the token address
        self.lasts, self.revoked = 3600, False
        self.address = ""

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(urlsplit(self.address).port or 0)

    def settings(self, imap: int, submission: int) -> str:
        """The file that names it to a house, as if it were a well-known one."""
        lines = {
            "client_id": CLIENT,
            "client_secret": SECRET,
            "authorize": f"{self.address}/authorize",
            "token": f"{self.address}/token",
            "imap_host": "localhost",
            "imap_security": "starttls",
            "smtp_host": "localhost",
        }
        told = "\n".join(f'{name} = "{value}"' for name, value in lines.items())
        return f"[google]\n{told}\nimap_port = {imap}\nsmtp_port = {submission}\n"

    def consents(self, query: Mapping[str, str]) -> str:
        """The person says yes: where they are sent to."""
        assert query["response_type"] == "code"
        assert query["client_id"] == CLIENT
        assert query["code_challenge_method"] == "S256"
        code = secrets.token_urlsafe(12)
        self.codes[code] = query
        return f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"

    def answers(self, form: Mapping[str, str]) -> tuple[int, Mapping[str, object]]:
        """What the token address says."""
        self.asked.append(form)
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT, SECRET):
            return 401, {"error": "invalid_client"}
        whose = self._by_code(form) if form.get("grant_type") == "authorization_code" else self._by_refresh(form)
        if not whose or self.revoked:
            return 400, {"error": "invalid_grant"}
        access, refresh = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
        self.tokens[access] = self.refresh[refresh] = whose
        told = {"access_token": access, "refresh_token": refresh, "token_type": "Bearer", "expires_in": self.lasts}
        return 200, told

    def _by_code(self, form: Mapping[str, str]) -> str:
        held = self.codes.pop(form.get("code", ""), None)
        if held is None or held["redirect_uri"] != form.get("redirect_uri"):
            return ""
        made = urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).decode().rstrip("=")
        return held["login_hint"] if made == held["code_challenge"] else ""

    def _by_refresh(self, form: Mapping[str, str]) -> str:
        return self.refresh.pop(form.get("refresh_token", ""), "")

    def whose(self, access: str) -> str:
        """Whose mailbox a token opens."""
        return "" if self.revoked else self.tokens.get(access, "")


class _Door(Answering):
    provider: Provider

    def get(self) -> None:
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path == "/authorize":
            self.says(302, b"", {"Location": self.provider.consents(query)})
            return
        whose = self.provider.whose(query.get("access_token", ""))
        self.tells(200 if whose else 401, {"email": whose} if whose else {"error": "invalid_token"})

    def post(self) -> None:
        form = parse_qs(self.body().decode())
        self.tells(*self.provider.answers({name: values[0] for name, values in form.items()}))


@contextmanager
def serving() -> Iterator[Provider]:
    """An authorization server on a free port, closed afterwards."""
    held = Provider()
    with listening(type("Door", (_Door,), {"provider": held})) as held.address:
        yield held
