"""How good people find a line, reckoned from what was measured: the E-model for G.711 (ITU-T G.107, G.113)."""

BASE = 93.2  # R of a line with nothing wrong
ROBUST = 25.1  # packet-loss robustness of G.711 with concealment, which every phone does (G.113, appendix I)
BUFFER_MS = 40.0  # what a phone and a packet hold back, beside twice the jitter


def mos(loss: float, jitter_ms: float, rtt_ms: float | None) -> float:
    """Mean opinion score 1..4.4 of one direction: `loss` 0..1, jitter and round trip in milliseconds."""
    delay = (rtt_ms or 0.0) / 2 + 2 * jitter_ms + BUFFER_MS
    delayed = 0.024 * delay + (0.11 * (delay - 177.3) if delay > 177.3 else 0.0)
    percent = 100 * loss
    lossy = 95 * percent / (percent + ROBUST)
    r = BASE - delayed - lossy
    if r <= 0:
        return 1.0
    if r >= 100:
        return 4.5
    return max(1.0, 1 + 0.035 * r + r * (r - 60) * (100 - r) * 7e-6)
