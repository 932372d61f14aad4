"""The trusted part of the runtime: forks workers, confines them, watches and ends them."""
