"""Hand-written stand-ins of the outside world that can be told to fail."""
