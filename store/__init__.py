"""Articles and the claims read from them; knows no chat."""
