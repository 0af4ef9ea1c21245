"""Accounts that belong together: of one business, of a reseller's clients; and who an account says that it is."""
