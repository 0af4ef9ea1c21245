"""Rows that leave: wanted by a member, made sealed, let out by the gate to named recipients, and only for a while."""
