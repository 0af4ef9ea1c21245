"""Grants: programs of others come in with the leave of a member, who sees on one page what they may do (RFC 6749)."""
