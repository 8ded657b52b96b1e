"""What a fresh store is loaded from (data only)."""
