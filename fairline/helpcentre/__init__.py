"""What contacts come to by themselves: forms to write by, and the place where they see and continue what is theirs."""
