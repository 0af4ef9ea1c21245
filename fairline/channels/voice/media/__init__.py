"""Sound: what media workers do, and how the house steers them."""
