#!/usr/bin/env python3
"""Show that a reader misses no row when another row is deleted."""
Server = __import__("3-hypermedia_del_pagination").Server

server = Server()
print(f"Nb items: {len(server.indexed_dataset())}")


def show(index: int, page_size: int) -> None:
    """Print one page."""
    print(f"get_hyper_index({index}, {page_size})")
    page = server.get_hyper_index(index, page_size)
    for key in ("index", "next_index", "page_size", "data"):
        print(f"    {key}: {page[key]}")


try:
    server.get_hyper_index(300000, 100)
except AssertionError:
    print("AssertionError raised by get_hyper_index(300000, 100)")

show(3, 2)
show(5, 2)

print("Row 3 is deleted.")
del server._Server__indexed_dataset[3]

show(3, 2)
show(5, 2)
