"""The SQL of each migration step, one module per step."""
