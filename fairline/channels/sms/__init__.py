"""Texting: SMS and MMS by SMPP 3.4 or a provider's HTTP API, with receipts, long texts, STOP, START and HELP."""
