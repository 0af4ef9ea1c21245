"""A real Postfix and a real Dovecot for the tests: started in a folder of their own, on free ports, stopped after."""

import asyncio
import pwd
import shutil
import socket
import ssl
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import trustme

from tests.support.patience import eventually
from tests.support.postgres import free_port

PASSWORD = "violet-otter"  # of every mailbox at the buyer's
_MASTER = """
{smtp} inet n - n - - smtpd
{submission} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""
_MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file_prefixes = {folder}
maillog_file = {folder}/postfix.log
myhostname = mx.relay.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_tls_security_level = may
smtpd_tls_cert_file = {folder}/cert.pem
smtpd_tls_key_file = {folder}/key.pem
smtp_tls_security_level = none
lmtp_tls_security_level = none
transport_maps = texthash:{folder}/transport
default_transport = error:5.1.2 no such domain here
smtpd_reject_unlisted_recipient = no
minimal_backoff_time = 3s
maximal_backoff_time = 5s
queue_run_delay = 3s
message_size_limit = 50000000
recipient_delimiter = +
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{auth}
smtpd_sasl_security_options = noanonymous
"""
_DOVECOT = """
protocols = imap lmtp
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
instance_name = fairline-test-{imap}
default_internal_user = dovecot
default_login_user = dovenull
listen = 127.0.0.1
verbose_proctitle = yes
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_username_format = %Lu
mail_location = maildir:{folder}/mail/%u
mail_uid = dovecot
mail_gid = dovecot
first_valid_uid = 1
first_valid_gid = 1
recipient_delimiter = +
auth_mechanisms = plain login xoauth2
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = static
  mechanisms = plain login
  args = password={password}
}}
userdb {{
  driver = static
  args = uid=dovecot gid=dovecot home={folder}/mail/%u allow_all_users=yes
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp}
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    address = 127.0.0.1
    port = {imap}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {auth}
  }}
}}
service anvil {{
  chroot =
}}
"""

_TOKENS = """
tokeninfo_url = {address}/tokeninfo?access_token=
username_attribute = email
username_format = %Lu
"""


class Mail:
    """Where the servers are, and what came to the buyer's mailboxes."""

    def __init__(self, folder: Path, house: str, buyer: str) -> None:
        self.folder, self.house, self.buyer = folder, house, buyer
        self.smtp, self.lmtp = free_port(), free_port()  # Postfix listens; our own door is to listen on the second
        self.dovecot_lmtp, self.imap = free_port(), free_port()
        self.submission, self.auth = free_port(), free_port()  # Postfix's second door asks Dovecot who somebody is
        self.authority = folder / "authority.pem"

    def maildir(self, address: str) -> list[bytes]:
        """The mails of one mailbox at the buyer's, the oldest first."""
        box = self.folder / "mail" / address
        found = [path for part in ("new", "cur") for path in (box / part).glob("*")]
        return [path.read_bytes() for path in sorted(found, key=lambda path: path.stat().st_mtime_ns)]

    def waits_for(self, address: str, most: int = 1) -> list[bytes]:
        """The mails of a mailbox, once there are so many."""
        return asyncio.run(eventually(lambda: held if len(held := self.maildir(address)) >= most else []))

    def swaks(self, *words: str) -> str:
        """Send a mail as anybody would; what the server said."""
        done = subprocess.run(
            ["swaks", "--server", f"127.0.0.1:{self.smtp}", *words], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def who(self, address: str) -> str:
        """What Dovecot does for a mailbox just now, as its process says: `[… IDLE]`."""
        shown = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
        return "\n".join(line for line in shown.splitlines() if "imap" in line and address in line)

    def log(self) -> str:
        """What the servers wrote, for whoever looks why something failed."""
        held = [path.read_text("utf-8", "replace") for path in self.folder.glob("*.log")]
        return "\n".join(text[-4000:] for text in held)


@contextmanager
def running(house: str = "acme.example", buyer: str = "buyer.example", tokens: str = "") -> Iterator[Mail]:
    """Both servers; the folder is short, because names of sockets are. `tokens` is the address of an authorization
    server that knows whose a token is.
    """
    folder = Path(tempfile.mkdtemp(prefix="mail-", dir="/tmp"))
    folder.chmod(0o755)
    held = Mail(folder, house, buyer)
    _certify(held)
    (folder / "oauth2.conf").write_text(_TOKENS.format(address=tokens or "http://127.0.0.1:9"))
    try:
        _start_dovecot(held)
        _start_postfix(held)
        yield held
    finally:
        _run("postfix", "-c", str(folder / "postfix"), "stop", check=False)
        _run("doveadm", "-c", str(folder / "dovecot.conf"), "stop", check=False)
        shutil.rmtree(folder, ignore_errors=True)


def _certify(mail: Mail) -> None:
    authority = trustme.CA()
    made = authority.issue_cert("127.0.0.1", "localhost", "mx.relay.example")
    authority.cert_pem.write_to_path(str(mail.authority))
    made.private_key_pem.write_to_path(str(mail.folder / "key.pem"))
    for index, part in enumerate(made.cert_chain_pems):
        part.write_to_path(str(mail.folder / "cert.pem"), append=index > 0)


def _start_postfix(mail: Mail) -> None:
    held = mail.folder / "postfix"
    held.mkdir()
    for name in ("queue", "data"):
        (mail.folder / name).mkdir()
    owner = pwd.getpwnam("postfix")
    shutil.chown(mail.folder / "data", owner.pw_uid, owner.pw_gid)
    lines = [f"{mail.house} lmtp:inet:127.0.0.1:{mail.lmtp}", f"{mail.buyer} lmtp:inet:127.0.0.1:{mail.dovecot_lmtp}"]
    (mail.folder / "transport").write_text("\n".join([*lines, ""]))
    doors = {"smtp": f"127.0.0.1:{mail.smtp}", "submission": f"127.0.0.1:{mail.submission}"}
    (held / "main.cf").write_text(_MAIN.format(folder=mail.folder, auth=mail.auth).lstrip())
    (held / "master.cf").write_text(_MASTER.format(**doors).lstrip())
    _run("postfix", "-c", str(held), "start")
    _answers(mail.smtp)


def _start_dovecot(mail: Mail) -> None:
    owner = pwd.getpwnam("dovecot")
    for name in ("mail", "state", "run"):
        (mail.folder / name).mkdir()
        shutil.chown(mail.folder / name, owner.pw_uid, owner.pw_gid)
    told = {"folder": mail.folder, "lmtp": mail.dovecot_lmtp, "imap": mail.imap, "auth": mail.auth}
    (mail.folder / "dovecot.conf").write_text(_DOVECOT.format(**told, password=PASSWORD))
    _run("dovecot", "-c", str(mail.folder / "dovecot.conf"))
    _answers(mail.imap)


def _run(*words: str, check: bool = True) -> None:
    # What they start goes on in the background, and would hold a pipe of ours open.
    with tempfile.TemporaryFile("w+") as said:
        status = subprocess.call(words, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        said.seek(0)
        assert not check or status == 0, f"{words}: {said.read()}"


def _answers(port: int) -> None:
    def knock() -> bool | None:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=5) as door:
            return bool(door.recv(3))
        return None

    asyncio.run(eventually(knock))


def trusting(mail: Mail) -> ssl.SSLContext:
    """What a client needs to believe these servers."""
    return ssl.create_default_context(cafile=str(mail.authority))
