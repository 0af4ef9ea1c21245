"""The whole account as an archive: its lines, made step by step, let out by the gate, put together when fetched."""
