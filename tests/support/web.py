"""A web server of somebody else's, on a port of this machine: what a house meets outside."""

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PLAIN: Mapping[str, str] = {}


class Answering(BaseHTTPRequestHandler):
    """Answers what it is asked, and says nothing of it elsewhere."""

    def get(self) -> None:
        """Somebody wants to read."""
        self.says(404)

    def post(self) -> None:
        """Somebody brings something."""
        self.says(404)

    def delete(self) -> None:
        """Somebody wants something gone."""
        self.says(404)

    def do_GET(self) -> None:
        """The library's name for `get`."""
        self.get()

    def do_POST(self) -> None:
        """The library's name for `post`."""
        self.post()

    def body(self) -> bytes:
        """What came with the request."""
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def do_DELETE(self) -> None:
        """The library's name for `delete`."""
        self.delete()

    def says(self, status: int, content: bytes = b"", headers: Mapping[str, str] = PLAIN) -> None:
        """The answer, with its length."""
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def tells(self, status: int, told: Mapping[str, object]) -> None:
        """The answer, as JSON."""
        self.says(status, json.dumps(told).encode(), {"Content-Type": "application/json"})

    def log_message(self, *told: object) -> None:
        """Quietly."""


@contextmanager
def listening(answers: type[Answering]) -> Iterator[str]:
    """The address where it answers, as long as it does."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), answers)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
