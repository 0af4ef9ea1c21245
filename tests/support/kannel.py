"""A real Kannel for the tests: a gateway of another make at the same message centre, that echoes what it hears."""

import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.patience import at_last
from tests.support.postgres import free_port

_CONF = """
group = core
admin-port = {admin}
admin-password = violet
smsbox-port = {inner}
box-allow-ip = "127.0.0.1"
log-file = "{folder}/bearerbox.log"
log-level = 0
store-location = "{folder}/store"
sms-combine-concatenated-mo = true

group = smsc
smsc = smpp
smsc-id = centre
host = 127.0.0.1
port = {port}
transceiver-mode = true
smsc-username = kannel
smsc-password = violet
system-type = ""
enquire-link-interval = 10
reconnect-delay = 1
source-addr-autodetect = yes
dest-addr-ton = 1
dest-addr-npi = 1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {send}
log-file = "{folder}/smsbox.log"
log-level = 0
mo-recode = true

group = sms-service
keyword = default
catch-all = yes
max-messages = 5
concatenation = true
text = "Kannel heard: %a"
"""


@contextmanager
def running(folder: Path, port: int) -> Iterator[None]:
    """Kannel, bound to the message centre at a port; ended afterwards."""
    assert shutil.which("bearerbox"), "install kannel: .ci/run does"
    conf = folder / "kannel.conf"
    told = {"admin": free_port(), "inner": free_port(), "send": free_port()}
    conf.write_text(_CONF.format(folder=folder, port=port, **told))
    boxes: list[subprocess.Popen[bytes]] = []
    try:
        for box in ("bearerbox", "smsbox"):
            with open(folder / f"{box}.out", "wb") as out:
                boxes.append(subprocess.Popen([f"/usr/sbin/{box}", "-v", "4", str(conf)], stdout=out, stderr=out))
            if box == "bearerbox":
                at_last(lambda: _listens(told["inner"]))
        yield
    finally:
        for started in reversed(boxes):
            started.kill()  # asked politely, it waits half a minute for what it still has
        for started in boxes:
            started.wait(20)


def _listens(port: int) -> bool:
    with socket.socket() as there:
        return there.connect_ex(("127.0.0.1", port)) == 0
