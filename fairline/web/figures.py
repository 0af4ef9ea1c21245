"""What Prometheus may ask: requests, sockets, commits, followers behind; never anything about a person."""

from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest


class Figures:
    """The figures of one process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._requests = Histogram(
            "fairline_request_seconds",
            "Time to answer a request",
            ["method", "route", "status"],
            buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
            registry=self.registry,
        )
        self._entries = Counter("fairline_journal_entries_total", "Entries seen written here", registry=self.registry)

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an answered request."""
        self._requests.labels(method, route, str(status)).observe(seconds)

    def committed(self, entries: int) -> None:
        """Count a commit that wrote entries."""
        self._entries.inc(entries)

    def watch(self, name: str, words: str, read: Callable[[], float]) -> None:
        """A figure read when asked for."""
        Gauge(f"fairline_{name}", words, registry=self.registry).set_function(read)

    def text(self) -> bytes:
        """All figures in Prometheus' text form."""
        return generate_latest(self.registry)
