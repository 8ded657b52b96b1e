"""Text to claims: pure functions, one short module per layer, no I/O."""
