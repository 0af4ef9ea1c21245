"""What accounts share and each of them may ask: counts over one business, and through whom an account is served."""
