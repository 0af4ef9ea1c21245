"""The house's own SIP: messages, transports, transactions and what stands on them; it knows nothing of accounts."""
