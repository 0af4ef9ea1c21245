"""Packs of evidence: entries of the journal with their hashes, signed by the installation, to be checked anywhere."""
