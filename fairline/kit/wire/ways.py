"""What each way to the outside does, for whoever uses one and for the fakes of tests."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from fairline.kit.clock import Millis
from fairline.kit.reading import Page

Stage = Literal["connect", "greeting", "auth", "mail", "data", "after_data"]


@dataclass(frozen=True, slots=True)
class Server:
    """A server of mail, and how to come in. `security` is tls from the start, starttls (needed, not tried), or none."""

    host: str
    port: int
    security: Literal["tls", "starttls", "none"] = "starttls"
    username: str = ""
    password: str = ""
    grant: str = ""  # an OAuth2 access token, in place of the password
    is_ours: bool = False  # the operator named it, who may call whatever they like


@dataclass(frozen=True, slots=True)
class Answer:
    """What a mail server said of one recipient: its code (250 took it), the enhanced code (RFC 3463), its words."""

    recipient: str
    code: int
    enhanced: str
    text: str


class NoAnswer(Exception):
    """The server said nothing final. After `after_data` nobody knows whether it took the mail."""

    def __init__(self, stage: Stage, text: str = "") -> None:
        super().__init__(f"{stage}: {text}")
        self.stage, self.text = stage, text


class Smtp(Protocol):
    """Hands a mail to a server."""

    async def deliver(self, server: Server, sender: str, recipients: Sequence[str], body: bytes) -> tuple[Answer, ...]:
        """One answer a recipient. Raises NoAnswer."""
        ...

    async def enter(self, server: Server) -> None:
        """Greet a server, sign in, and leave. Raises NoAnswer where it does not let us in."""
        ...


class Web(Protocol):
    """Asks servers of the web."""

    async def post_form(
        self, address: str, fields: Mapping[str, str | Sequence[str]], login: tuple[str, str] | None = None
    ) -> tuple[int, str]:
        """Status and body of the answer to a form, sent as a user with a password where one is told. Raises NoAnswer,
        with `after_data` where the form may have been taken.
        """
        ...

    async def erase(self, address: str, login: tuple[str, str] | None = None) -> tuple[int, str]:
        """Status and body of the answer to having what stands at an address deleted. Raises NoAnswer."""
        ...

    async def fetch(self, address: str, most: int, login: tuple[str, str] | None = None) -> tuple[int, bytes]:
        """Status and body of what stands at an address, at most so many bytes. Raises NoAnswer."""
        ...


@dataclass(frozen=True, slots=True)
class Switch:
    """A message centre of a text provider, and how to come in (SMPP 3.4). `window` is how much may be unanswered."""

    host: str
    port: int
    username: str
    password: str
    security: Literal["tls", "none"] = "tls"
    system_type: str = ""
    window: int = 10


@dataclass(frozen=True, slots=True)
class Address:
    """A telephone number, a short code or a name, with its type of number and numbering plan (SMPP 3.4, 5.2.5)."""

    said: str
    ton: int = 0
    npi: int = 0


@dataclass(frozen=True, slots=True)
class Short:
    """One short message on its way, out or in. `reference` is the sender's own number for it (16 bits)."""

    source: Address
    destination: Address
    octets: bytes
    coding: int = 0  # data_coding: in which alphabet
    esm_class: int = 0
    validity: str = ""  # until when the centre tries, in its own form: YYMMDDhhmmsstnnp
    reference: int | None = None
    is_long: bool = False  # its octets stand in message_payload
    joined: tuple[int, int, int] | None = None  # how it belongs to others: their number, how many, which
    receipted: str = ""  # of a receipt: the id of what it is about
    state: int | None = None  # of a receipt: 2 delivered, 3 expired, 5 undeliverable … (SMPP 3.4, 5.2.28)
    sequence: int = 0


class Line(Protocol):
    """A session with a message centre, bound to speak and to hear."""

    async def submit(self, short: Short) -> tuple[int, str]:
        """The centre's status (0 took it) and its id for it. Raises NoAnswer, with `connect` where it was not sent."""
        ...

    async def broken(self) -> str:
        """Waits until the session is over; why it is."""
        ...

    async def close(self) -> None:
        """Take leave, and hang up."""
        ...


class Smpp(Protocol):
    """Opens sessions with message centres."""

    async def open(self, switch: Switch, heard: "Callable[[Short], Awaitable[int]]") -> Line:
        """Bind as a transceiver. `heard` takes what comes and answers with a status once that is durable: 0 is taken,
        anything else has it told again. Raises NoAnswer.
        """
        ...


class Dns(Protocol):
    """Looks names up. An empty answer is an answer; raises NoAnswer where none came."""

    async def txt(self, name: str) -> tuple[str, ...]:
        """The texts of a name, each joined of its parts."""
        ...

    async def mx(self, name: str) -> tuple[str, ...]:
        """Mail servers of a name, the preferred first."""
        ...

    async def cname(self, name: str) -> tuple[str, ...]:
        """What the name stands for."""
        ...

    async def addresses(self, name: str) -> tuple[str, ...]:
        """The network addresses of a name."""
        ...

    async def spf(self, address: str, sender: str, helo: str) -> str:
        """What the sender's domain says of the machine at an address: pass, fail, softfail, none … (RFC 7208)."""
        ...


class Imap(Protocol):
    """Reads a mailbox elsewhere. The builder of the e-mail channel says how."""


class Scan(Protocol):
    """Looks for malware."""

    async def look(self, content: bytes) -> str:
        """The name of what was found, empty where nothing was. Raises NoAnswer."""
        ...

    async def signatures(self) -> Millis:
        """From when (ms UTC) its signatures are; 0 where it does not say. Raises NoAnswer."""
        ...


class Read(Protocol):
    """Reads the words in files."""

    @property
    def sees(self) -> bool:
        """Whether pictures can be read here."""
        ...

    def reads(self, kind: str) -> bool:
        """Whether files of a content type can be read here."""
        ...

    async def words(self, content: bytes, kind: str, patience: float) -> str:
        """The words in a file. Raises NoAnswer where they could not be read within `patience` seconds."""
        ...

    @property
    def shows(self) -> bool:
        """Whether what pictures show can be told here."""
        ...

    async def shown(self, content: bytes, kind: str, patience: float) -> int:
        """How likely (0 to 100) a picture, or one in a document, shows somebody naked. Raises NoAnswer."""
        ...

    async def page(self, content: bytes, patience: float) -> Page:
        """A web page as whoever opens it sees it. Raises NoAnswer."""
        ...


@dataclass(frozen=True, slots=True)
class Visited:
    """What stood behind an address: every address on the way, the kind the last one says it is, and its beginning.
    `fault` is why the last one was not opened.
    """

    hops: tuple[str, ...]
    type: str = ""
    body: bytes = b""
    fault: str = ""


class Visit(Protocol):
    """Sees what stands behind addresses that others wrote."""

    async def visit(self, address: str, fault: Callable[[str], str | None]) -> Visited:
        """What stands there; `fault` says of each address on the way why it is not opened. Raises NoAnswer."""
        ...


@dataclass(frozen=True, slots=True)
class PushPlace:
    """Where a browser is reached by web push (RFC 8030), and the keys it gave for what is said to it (RFC 8291)."""

    endpoint: str
    p256dh: str
    auth: str


class Push(Protocol):
    """Hands a notice to a push service."""

    async def send(self, place: PushPlace, key: str, about: str, until: int, text: bytes) -> int:
        """The service's status: 201 took it, 404 and 410 say that the place is gone. Raises NoAnswer.

        `key` signs (RFC 8292, a PEM), `about` is where the sender is reached, `until` (epoch seconds) ends the token.
        """
        ...


@dataclass(frozen=True, slots=True)
class Wire:
    """Every way; None where the installation has none."""

    smtp: Smtp | None = None
    imap: Imap | None = None
    dns: Dns | None = None
    scan: Scan | None = None
    push: Push | None = None
    web: Web | None = None
    smpp: Smpp | None = None
    read: Read | None = None
    visit: Visit | None = None
