"""The building inspector's own rules, each a small module that can be run and tested by itself."""
