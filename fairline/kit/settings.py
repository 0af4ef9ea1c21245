"""The house's settings, read once, at the door: the environment first, then one TOML file, then the default."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Kind = Literal["text", "number", "path"]
LONGEST_BACKUP = 60  # days


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its field below, the environment's name, its kind, default and meaning."""

    name: str
    env: str
    kind: Kind
    default: str
    words: str


SETTINGS = (
    Setting("host", "HOST", "text", "127.0.0.1", "Address to listen on."),
    Setting("port", "PORT", "number", "8080", "Port to listen on; 0 takes a free one."),
    Setting("data", "FAIRLINE_DATA", "path", "data", "Folder of the embedded database, files and keys."),
    Setting(
        "database", "DATABASE_URL", "text", "", "`postgresql://…` for several nodes; empty for the embedded SQLite."
    ),
    Setting("url", "FAIRLINE_URL", "text", "", "Address the world reaches us by; empty: http://HOST:PORT."),
    Setting(
        "keys",
        "FAIRLINE_KEYS",
        "path",
        "",
        "File of the installation's keys, the same for all nodes; empty: `keys.toml` in the folder.",
    ),
    Setting("log_level", "FAIRLINE_LOG", "text", "info", "Least level of log lines: debug, info, warning, error."),
    Setting("log_format", "FAIRLINE_LOG_FORMAT", "text", "json", "`json`, one object a line, or `text` for people."),
    Setting(
        "max_body", "FAIRLINE_MAX_BODY", "number", "1048576", "Largest request body in bytes (files have their own)."
    ),
    Setting("max_file", "FAIRLINE_MAX_FILE", "number", "20971520", "Largest attachment in bytes."),
    Setting(
        "limits",
        "FAIRLINE_LIMITS",
        "number",
        "100",
        "Limits on visitors and programs in percent of the usual ones; 0 lifts them.",
    ),
    Setting("request_seconds", "FAIRLINE_REQUEST_SECONDS", "number", "30", "Longest time one request may take."),
    Setting(
        "trusted_proxies",
        "FAIRLINE_TRUSTED_PROXIES",
        "text",
        "",
        "Addresses or networks whose X-Forwarded-For we believe, separated by commas.",
    ),
    Setting(
        "stolen_passwords",
        "FAIRLINE_STOLEN_PASSWORDS",
        "text",
        "",
        "Service of stolen passwords by range, `https://api.pwnedpasswords.com/range`; empty: only the list we carry.",
    ),
    Setting(
        "metrics_token",
        "FAIRLINE_METRICS_TOKEN",
        "text",
        "",
        "Bearer token for /metrics; empty: this machine only, and through no proxy.",
    ),
    Setting("sip_port", "FAIRLINE_SIP_PORT", "number", "0", "Port for calls over SIP, UDP and TCP; 0: no calls."),
    Setting("sip_tls_port", "FAIRLINE_SIP_TLS_PORT", "number", "0", "Port for SIP over TLS; 0: none."),
    Setting("sip_tls_cert", "FAIRLINE_SIP_TLS_CERT", "text", "", "Certificate of that port, PEM."),
    Setting("sip_tls_key", "FAIRLINE_SIP_TLS_KEY", "text", "", "Its key, PEM."),
    Setting("sip_listen", "FAIRLINE_SIP_LISTEN", "text", "127.0.0.1", "Address calls are taken on."),
    Setting("sip_address", "FAIRLINE_SIP_ADDRESS", "text", "", "Address told to others, behind NAT; empty: the above."),
    Setting(
        "sip_edges",
        "FAIRLINE_SIP_EDGES",
        "text",
        "",
        "Addresses or networks of SIP proxies of yours that tell where a request came from, separated by commas.",
    ),
    Setting("media_ports", "FAIRLINE_MEDIA_PORTS", "text", "20000-29999", "UDP ports for sound."),
    Setting("media_workers", "FAIRLINE_MEDIA_WORKERS", "number", "1", "Processes that carry sound: one a core."),
    Setting("sip_calls", "FAIRLINE_SIP_CALLS", "number", "500", "Calls at once in a process; more are refused (503)."),
    Setting("sip_rate", "FAIRLINE_SIP_RATE", "number", "50", "Calls a second in a process; more are refused (503)."),
    Setting("drain_seconds", "FAIRLINE_DRAIN_SECONDS", "number", "25", "Seconds calls may go on after SIGTERM."),
    Setting(
        "speech_menus",
        "FAIRLINE_SPEECH_MENUS",
        "text",
        "",
        "Models for menus one speaks to, beside English: pocketsphinx folders by language, `fr=/srv/fr,de=/srv/de`.",
    ),
    Setting(
        "turn",
        "FAIRLINE_TURN",
        "text",
        "",
        "Servers for browsers behind firewalls, separated by commas: `stun:host:3478,turn:host:3478,turns:host:443`.",
    ),
    Setting("turn_secret", "FAIRLINE_TURN_SECRET", "text", "", "Its shared secret (`use-auth-secret`)."),
    Setting(
        "stir_roots",
        "FAIRLINE_STIR_ROOTS",
        "text",
        "",
        "Authorities whose word on callers' numbers counts (STIR/SHAKEN), a PEM file; empty: only a trunk's own word.",
    ),
    Setting(
        "stir_pinned",
        "FAIRLINE_STIR_PINNED",
        "text",
        "",
        "Folder of signers' certificates, PEM, named as at the end of their address; others are fetched from the web.",
    ),
    Setting(
        "stir_key", "FAIRLINE_STIR_KEY", "text", "", "Key our calls are signed with (P-256, PEM); empty: unsigned."
    ),
    Setting("stir_address", "FAIRLINE_STIR_ADDRESS", "text", "", "Where our certificate stands, `https://…`."),
    Setting("mail_host", "FAIRLINE_MAIL_HOST", "text", "", "Name our mail door greets with; empty: the URL's host."),
    Setting("smtp_port", "FAIRLINE_SMTP_PORT", "number", "0", "Port of our SMTP door for incoming mail; 0: no door."),
    Setting("lmtp_port", "FAIRLINE_LMTP_PORT", "number", "0", "Port of our LMTP door, behind a mail server; 0: none."),
    Setting("mail_listen", "FAIRLINE_MAIL_LISTEN", "text", "127.0.0.1", "Address the mail doors listen on."),
    Setting("mail_tls_cert", "FAIRLINE_MAIL_TLS_CERT", "text", "", "Certificate of the mail doors, PEM; empty: none."),
    Setting("mail_tls_key", "FAIRLINE_MAIL_TLS_KEY", "text", "", "Its key, PEM."),
    Setting(
        "mail_relay",
        "FAIRLINE_MAIL_RELAY",
        "text",
        "",
        "Where mail leaves: `smtp://user:password@host:587?tls=starttls`.",
    ),
    Setting("mail_spf", "FAIRLINE_MAIL_SPF", "text", "", "What a domain's SPF record must include to leave by us."),
    Setting("mail_dns", "FAIRLINE_MAIL_DNS", "text", "", "Name server `host:port` for mail; empty: the system's."),
    Setting(
        "mail_grants",
        "FAIRLINE_MAIL_GRANTS",
        "text",
        "",
        "TOML file of the programs registered with Google, Microsoft … for mailboxes there (OAuth2); empty: none.",
    ),
    Setting(
        "private_hosts",
        "FAIRLINE_PRIVATE_HOSTS",
        "text",
        "",
        "Networks of your own where members' mail servers may stand, separated by commas; empty: on the internet only.",
    ),
    Setting("mail_max", "FAIRLINE_MAIL_MAX", "number", "31457280", "Largest mail taken, in bytes."),
    Setting(
        "texts",
        "FAIRLINE_TEXTS",
        "text",
        "",
        "TOML file of the providers texts go by (SMPP or HTTP), and how to come in there; empty: none.",
    ),
    Setting(
        "reports",
        "FAIRLINE_REPORTS",
        "text",
        "",
        "Address that anybody may report misuse to: a mailbox of the operator's account; shown on the page `/report`.",
    ),
    Setting(
        "monitoring",
        "FAIRLINE_MONITORING",
        "text",
        "active",
        "`active`: what is suspected in words opens cases by itself; `reactive`: only what somebody reports does.",
    ),
    Setting(
        "integrators",
        "FAIRLINE_INTEGRATORS",
        "text",
        "",
        "TOML file of integrators' networks, by which a token is noticed that two organisations use; empty: none.",
    ),
    Setting(
        "token_sharing",
        "FAIRLINE_TOKEN_SHARING",
        "text",
        "revoke",
        "What is done with such a token: `revoke`, or `tell` its owners only.",
    ),
    Setting(
        "idle_courtesy",
        "FAIRLINE_IDLE_COURTESY",
        "number",
        "7",
        "Days between telling a free account nobody uses that it ends, and its end; 0: at once.",
    ),
    Setting(
        "country",
        "FAIRLINE_COUNTRY",
        "text",
        "",
        "Country of whoever runs this installation (CH, FR, …): its law binds every account too; empty: no more law.",
    ),
    Setting(
        "backups", "FAIRLINE_BACKUPS", "path", "", "Folder backups are made in; empty: `backups` in the data folder."
    ),
    Setting(
        "backup_hours", "FAIRLINE_BACKUP_HOURS", "number", "24", "Hours between two backups; 0: only when asked for."
    ),
    Setting(
        "backup_days",
        "FAIRLINE_BACKUP_DAYS",
        "number",
        "30",
        "Days a backup is kept, 60 at most: nobody who left may stand in one when the ninetieth day begins.",
    ),
    Setting("clamd", "FAIRLINE_CLAMD", "text", "", "ClamAV's daemon, `host:port` or a socket; empty: no scanner."),
    Setting(
        "tesseract",
        "FAIRLINE_TESSERACT",
        "text",
        "tesseract",
        "Command that reads the words in pictures; where it is not installed, pictures are not read.",
    ),
    Setting(
        "picture_model",
        "FAIRLINE_PICTURE_MODEL",
        "text",
        "",
        "Path of the ONNX file that tells what pictures show (see docs/reference/content.md); empty: nobody looks.",
    ),
)


@dataclass(frozen=True, slots=True)
class Settings:
    """What was read."""

    host: str
    port: int
    data: Path
    database: str
    url: str
    keys: Path
    log_level: str
    log_format: str
    max_body: int
    max_file: int
    limits: int
    request_seconds: int
    trusted_proxies: str
    metrics_token: str
    mail_host: str
    smtp_port: int
    lmtp_port: int
    mail_listen: str
    mail_tls_cert: str
    mail_tls_key: str
    mail_relay: str
    private_hosts: str
    mail_spf: str
    mail_dns: str
    mail_grants: str
    mail_max: int
    texts: str
    reports: str
    monitoring: str
    integrators: str
    token_sharing: str
    idle_courtesy: int
    country: str
    clamd: str
    tesseract: str = "tesseract"
    picture_model: str = ""
    stolen_passwords: str = ""
    backups: Path = Path("data/backups")
    backup_hours: int = 24
    backup_days: int = 30
    sip_port: int = 0
    sip_tls_port: int = 0
    sip_tls_cert: str = ""
    sip_tls_key: str = ""
    sip_listen: str = "127.0.0.1"
    sip_address: str = ""
    sip_edges: str = ""
    media_ports: str = "20000-29999"
    media_workers: int = 1
    sip_calls: int = 500
    sip_rate: int = 50
    drain_seconds: int = 25
    speech_menus: str = ""
    turn: str = ""
    turn_secret: str = ""
    stir_roots: str = ""
    stir_pinned: str = ""
    stir_key: str = ""
    stir_address: str = ""


class WrongSetting(Exception):
    """A setting has a value that cannot be used; the message says which and what to do."""


def read_settings(environment: Mapping[str, str], file: Path | None = None) -> Settings:
    """The settings. `file`, or FAIRLINE_CONFIG, names the TOML file; a name it does not know is an error.

    Raises WrongSetting.
    """
    file = file or (Path(environment["FAIRLINE_CONFIG"]) if environment.get("FAIRLINE_CONFIG") else None)
    held = _held(file)
    found: dict[str, Any] = {
        setting.name: _value(setting, environment.get(setting.env) or held.get(setting.name, setting.default))
        for setting in SETTINGS
    }
    if not str(found["keys"]) or found["keys"] == Path():
        found["keys"] = found["data"] / "keys.toml"
    if found["backups"] == Path():
        found["backups"] = found["data"] / "backups"
    if not 1 <= found["backup_days"] <= LONGEST_BACKUP:
        raise WrongSetting(f"FAIRLINE_BACKUP_DAYS must be from 1 to {LONGEST_BACKUP}, and is {found['backup_days']}.")
    return Settings(**found)


def _held(file: Path | None) -> dict[str, str]:
    if file is None:
        return {}
    try:
        held = tomllib.loads(file.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise WrongSetting(f"{file} cannot be read: {error}") from error
    unknown = sorted(held.keys() - {setting.name for setting in SETTINGS})
    if unknown:
        raise WrongSetting(f"{file} has unknown settings: {', '.join(unknown)}. See docs/settings.md for their names.")
    return {name: str(value) for name, value in held.items()}


def _value(setting: Setting, text: str) -> Any:
    if setting.kind == "path":
        return Path(text)
    if setting.kind == "number":
        if not text.isdecimal():
            raise WrongSetting(f"{setting.env} must be a whole number, and is {text!r}.")
        return int(text)
    return text
