"""The account's yearly word that its own machines scan what they download (clause DTA-SCAN-DOWNLOADS)."""
