"""Sees what stands behind links before they leave, and keeps what was seen for a while, never the addresses."""
