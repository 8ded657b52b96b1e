"""The words of the ``crisis`` program, one module each, imported when they are used."""
