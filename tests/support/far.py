"""A host of the outside, as a running process meets it: under its own name and certificate, by the operator's proxy."""

import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from fairline.kit.clock import SystemClock

DAY = timedelta(days=1)


@contextmanager
def proxied(name: str, address: str, folder: Path) -> Iterator[Mapping[str, str]]:
    """What a process is told so that https://name leads to a plain server at `address`, and to nothing else."""
    certificate = _certified(name, folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    door = socket.create_server(("127.0.0.1", 0))
    taking = threading.Thread(target=_take, args=(door, context, name, urlsplit(address).port or 0), daemon=True)
    taking.start()
    try:
        yield {
            "HTTPS_PROXY": f"http://127.0.0.1:{door.getsockname()[1]}",
            "SSL_CERT_FILE": str(certificate),
            "NO_PROXY": "",
        }
    finally:
        with suppress(OSError):
            door.shutdown(socket.SHUT_RDWR)
        door.close()
        taking.join(5)


def _take(door: socket.socket, context: ssl.SSLContext, name: str, port: int) -> None:
    with suppress(OSError):
        while True:
            line, _ = door.accept()
            threading.Thread(target=_lead, args=(line, context, name, port), daemon=True).start()


def _lead(line: socket.socket, context: ssl.SSLContext, name: str, port: int) -> None:
    with line, suppress(OSError):
        asked = b""
        while b"\r\n\r\n" not in asked:
            more = line.recv(4096)
            if not more:
                return
            asked += more
        if asked.split(b" ")[1] != f"{name}:443".encode():
            line.sendall(b"HTTP/1.1 502 Bad Gateway\r\n\r\n")
            return
        line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        with context.wrap_socket(line, server_side=True) as near, socket.create_connection(("127.0.0.1", port)) as far:
            back = threading.Thread(target=_carry, args=(far, near), daemon=True)
            back.start()
            _carry(near, far)
            back.join(5)


def _carry(here: socket.socket, there: socket.socket) -> None:
    with suppress(OSError):
        while said := here.recv(65_536):
            there.sendall(said)
    with suppress(OSError):
        there.shutdown(socket.SHUT_WR)


def _certified(name: str, folder: Path) -> Path:
    """A certificate of its own for a name, with its key, in one file."""
    key, at = ec.generate_private_key(ec.SECP256R1()), SystemClock().now()
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    built = x509.CertificateBuilder().subject_name(who).issuer_name(who).public_key(key.public_key())
    built = built.serial_number(x509.random_serial_number()).not_valid_before(at - DAY).not_valid_after(at + DAY)
    built = built.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    built = built.add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
    made = built.sign(key, hashes.SHA256())
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(private + made.public_bytes(Encoding.PEM))
    return file
