"""Flask apps, and the pages that they answer with."""
