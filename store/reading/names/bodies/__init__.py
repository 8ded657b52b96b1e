"""Bodies: which capitals, or plain words, are organisations."""
