"""E-mail: a receiver of our own (SMTP, LMTP), mailboxes elsewhere (IMAP), and what we send, signed and logged."""
