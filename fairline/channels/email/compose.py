"""Composes a mail of ours: the same bytes however often it is tried."""

from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256
from html import escape

from fairline.channels.email.headers import tidy
from fairline.channels.email.machines import LOOP
from fairline.channels.email.parsed import Mailbox, Part
from fairline.kit.clock import Millis, from_millis

_POLICY = SMTP.clone(max_line_length=200)
_PAGE = (
    '<!doctype html><html lang="{language}"><head><meta charset="utf-8"></head>'
    '<body style="font-family:system-ui,sans-serif;font-size:15px;line-height:1.5">{body}</body></html>'
)
_TAGS = {"p", "br", "strong", "em", "a", "ul", "ol", "li", "blockquote", "code", "pre", "h1", "h2", "h3", "h4", "hr"}


@dataclass(frozen=True, slots=True)
class Quoted:
    """What is answered: who wrote, when, and their words."""

    line: str  # “On Monday … wrote:”, in the reader's language
    text: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Everything a mail of ours says. `text` is Markdown; `message_id` and the ids it answers are without brackets."""

    message_id: str
    at: Millis
    sender: Mailbox
    to: tuple[Mailbox, ...]
    subject: str
    text: str
    cc: tuple[Mailbox, ...] = ()
    reply_to: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    quoted: Quoted | None = None
    signature: str = ""
    footer: str = ""
    files: tuple[Part, ...] = ()
    language: str = "en"
    is_automatic: bool = False
    loop_mark: str = ""
    unsubscribe: str = ""  # the address of the page that ends mail of this kind


def compose(mail: Outgoing) -> bytes:
    """The mail as it is handed to a server, not signed yet."""
    message = EmailMessage(policy=_POLICY)
    _address(message, mail)
    _thread(message, mail)
    _mark(message, mail)
    message.set_content(_plain(mail), cte="quoted-printable")
    message.add_alternative(page(mail), subtype="html", cte="quoted-printable")
    for file in mail.files:
        kind, _, sub = file.type.partition("/")
        message.add_attachment(
            file.body, maintype=kind or "application", subtype=sub or "octet-stream", filename=file.name
        )
    _settle(message, mail.message_id)
    return message.as_bytes()


def _address(message: EmailMessage, mail: Outgoing) -> None:
    message["From"] = _box(mail.sender)
    message["To"] = [_box(box) for box in mail.to]
    if mail.cc:
        message["Cc"] = [_box(box) for box in mail.cc]
    if mail.reply_to:
        message["Reply-To"] = _box(Mailbox(mail.sender.name, mail.reply_to))
    message["Subject"] = tidy(mail.subject)[:900] or "…"
    message["Date"] = format_datetime(from_millis(mail.at).replace(microsecond=0))
    message["Message-ID"] = f"<{mail.message_id}>"


def _box(box: Mailbox) -> Address:
    local, _, domain = box.address.rpartition("@")
    return Address(tidy(box.name)[:200], local, ascii_domain(domain))


def ascii_domain(domain: str) -> str:
    """A domain as names are looked up: münchen.example is xn--mnchen-3ya.example."""
    import idna

    try:
        return idna.encode(domain, uts46=True).decode() if not domain.isascii() else domain
    except idna.IDNAError:
        return domain


def _thread(message: EmailMessage, mail: Outgoing) -> None:
    if mail.in_reply_to:
        message["In-Reply-To"] = f"<{mail.in_reply_to}>"
    chain = dict.fromkeys((*mail.references, mail.in_reply_to))
    if held := [f"<{one}>" for one in chain if one]:
        message["References"] = " ".join([held[0], *held[1:][-19:]])


def _mark(message: EmailMessage, mail: Outgoing) -> None:
    if mail.loop_mark:
        message[LOOP.title()] = mail.loop_mark
    if mail.is_automatic:
        message["Auto-Submitted"] = "auto-generated"
        message["X-Auto-Response-Suppress"] = "All"
    if mail.unsubscribe:
        message["List-Unsubscribe"] = f"<{mail.unsubscribe}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"


def _plain(mail: Outgoing) -> str:
    said = mail.text.rstrip() + "\n"
    if mail.signature.strip():
        said += f"\n-- \n{mail.signature.strip()}\n"
    if mail.footer.strip():
        said += f"\n{mail.footer.strip()}\n"
    if mail.quoted and mail.quoted.text.strip():
        lines = "\n".join(f"> {line}".rstrip() for line in mail.quoted.text.strip().split("\n"))
        said += f"\n{mail.quoted.line}\n{lines}\n"
    return said


def page(mail: Outgoing) -> str:
    """The mail as a page: no picture from anywhere, nothing that tells that it was opened."""
    body = _html(mail.text)
    if mail.signature.strip():
        body += f'<p style="color:#555">-- <br>{_lines(mail.signature)}</p>'
    if mail.footer.strip():
        body += f'<p style="color:#555;font-size:13px">{_html(mail.footer)}</p>'
    if mail.quoted and mail.quoted.text.strip():
        body += (
            f"<p>{escape(mail.quoted.line)}</p>"
            f'<blockquote type="cite" style="margin:0 0 0 .8em;border-left:2px solid #ccc;padding-left:.8em">'
            f"{_lines(mail.quoted.text)}</blockquote>"
        )
    return _PAGE.format(language=mail.language, body=body)


def _html(markdown: str) -> str:
    import nh3
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable("image").render(markdown)
    return str(nh3.clean(made, tags=_TAGS, attributes={"a": {"href"}}, url_schemes={"http", "https", "mailto", "tel"}))


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.strip().split("\n"))


def _settle(message: EmailMessage, seed: str) -> None:
    """Give every part a boundary that depends on nothing but the mail."""
    for place, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"=_{sha256(f'{seed}:{place}'.encode()).hexdigest()[:32]}")
