"""The trusted part of the runtime: forks workers, confines them, enforces their limits and kills them."""
