"""Links: what bare numbers take from the numbers beside and before them."""
