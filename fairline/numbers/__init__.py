"""What we speak from: domains that mail may leave under, and their proofs.

Others may use: `is_proven` (whether a domain is the account's, by DNS), `signer` (the key mail of a domain is signed
with), `state_of` (the word for a page), `Signer`.
"""

from fairline.numbers.model import Domain, Signer
from fairline.numbers.service import is_proven, signer, state_of

__all__ = ["Domain", "Signer", "is_proven", "signer", "state_of"]
