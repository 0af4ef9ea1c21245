"""What a door of ours shows to whoever wants to speak to it encrypted."""

import ssl


def server_context(certificate: str, key: str) -> ssl.SSLContext:
    """TLS with a certificate and its key (PEM)."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key or None)
    return context
