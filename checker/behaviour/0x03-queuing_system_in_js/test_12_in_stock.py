"""Behaviour of 0x03-queuing_system_in_js/9-stock.js."""

import re

from redis_output import assert_outlives_the_server

from checker.testing import core, edge

PRODUCTS = [
    {"itemId": 1, "itemName": "Suitcase 250", "price": 50, "initialAvailableQuantity": 4},
    {"itemId": 2, "itemName": "Suitcase 450", "price": 100, "initialAvailableQuantity": 10},
    {"itemId": 3, "itemName": "Suitcase 650", "price": 350, "initialAvailableQuantity": 2},
    {"itemId": 4, "itemName": "Suitcase 1050", "price": 550, "initialAvailableQuantity": 5},
]
NOT_FOUND = {"status": "Product not found"}
CONFIRMED, NOT_ENOUGH = "Reservation confirmed", "Not enough stock available"


# How many requests are sent at once: more than there are pieces of any product.
AT_ONCE = 20


def open_shop(node):
    """Start Redis and the learner's server."""
    node.redis_up()
    script = node.start()
    node.wait_for_server(script)
    script.quiet(0.15)  # some set their keys when they start
    return script


def quantity(answer):
    """The current quantity, as a number, whether it came as a number or as text."""
    assert isinstance(answer.content, dict), f"{answer.path} has to answer with an object as JSON"
    value = answer.content.get("currentQuantity")
    return int(value) if isinstance(value, str) and re.fullmatch("-?[0-9]+", value) else value


def without_type(content):
    """An answer whose itemId may be a text."""
    if isinstance(content, dict) and str(content.get("itemId", "")).isdigit():
        return {**content, "itemId": int(content["itemId"])}
    return content


@core(hint="The keys are itemId, itemName, price and initialAvailableQuantity.")
def test_lists_all_products(node):
    """`/list_products` answers with the four products, as JSON."""
    open_shop(node)
    listed = node.get("/list_products").content
    if type(listed) is list and len(listed) == len(PRODUCTS):
        # One by one: four at once are too long to be shown.
        for actual, expected in zip(listed, PRODUCTS, strict=True):
            assert actual == expected
    assert listed == PRODUCTS


@core(hint="The current quantity is the initial one without what is reserved.")
def test_shows_one_product(node):
    """`/list_products/ID` answers with the product and its `currentQuantity`."""
    open_shop(node)
    for product in PRODUCTS:
        answer = node.get(f"/list_products/{product['itemId']}")
        expected = {**product, "currentQuantity": product["initialAvailableQuantity"]}
        current = quantity(answer)  # an object, from here on
        assert {**answer.content, "currentQuantity": current} == expected


@core(hint="What does getItemById give for an id that is not in the list?")
def test_does_not_know_other_products(node, rng):
    """For an id that is not in the list both answer `Product not found`."""
    open_shop(node)
    for number in (0, 5, rng.randrange(6, 1000)):
        assert node.get(f"/list_products/{number}").content == NOT_FOUND
        assert node.get(f"/reserve_product/{number}").content == NOT_FOUND


@core(hint="Confirm the reservation once it is kept in Redis.")
def test_reserves_one_piece(node):
    """`/reserve_product/ID` confirms, and one piece less is there afterwards."""
    open_shop(node)
    for product in PRODUCTS:
        number = product["itemId"]
        answer = node.get(f"/reserve_product/{number}")
        assert without_type(answer.content) == {"status": "Reservation confirmed", "itemId": number}
        left = quantity(node.get(f"/list_products/{number}"))
        assert node.note("currentQuantity", left) == product["initialAvailableQuantity"] - 1


@core(hint="How many are reserved, and how many were there at first? Compare numbers, not texts.")
def test_runs_out(node):
    """When all pieces are reserved, it answers `Not enough stock available`."""
    open_shop(node)
    for product in PRODUCTS:
        number = product["itemId"]
        for _ in range(product["initialAvailableQuantity"]):
            there_were_pieces_left = status(node.get(f"/reserve_product/{number}")) == CONFIRMED
            assert there_were_pieces_left, "there were pieces left, and the reservation was not confirmed"
        for _ in range(2):
            answer = node.get(f"/reserve_product/{number}")
            assert without_type(answer.content) == {"status": NOT_ENOUGH, "itemId": number}


@core(hint="What is reserved is kept in Redis, under item.ID.")
def test_keeps_the_stock_in_redis(node):
    """How many are reserved, or how many are left, is kept under `item.ID` in Redis."""
    open_shop(node)
    for product in PRODUCTS:
        number = product["itemId"]
        node.get(f"/reserve_product/{number}")
        stored = node.note(f"GET item.{number}", node.redis("GET", f"item.{number}"))
        under_its_name = stored in ("1", str(product["initialAvailableQuantity"] - 1))
        assert under_its_name, f"one piece was reserved, and Redis has {stored!r} under item.{number}"


@core(hint="Ask Redis each time: somebody else may have reserved something.")
def test_shows_what_is_in_redis(node, rng):
    """`currentQuantity` goes by what is under `item.ID`, whoever put it there."""
    open_shop(node)
    keep = what_it_keeps(node)
    for product in rng.sample(PRODUCTS, len(PRODUCTS)):
        number, pieces = product["itemId"], product["initialAvailableQuantity"]
        for left in (0, pieces, 1):
            stored = keep(product, left)
            node.note(f"SET item.{number} {stored}", node.redis("SET", f"item.{number}", str(stored)))
            shown = quantity(node.get(f"/list_products/{number}"))
            assert node.note("currentQuantity", shown) == left


@core(hint="Ask Redis each time: somebody else may have reserved something.")
def test_goes_by_what_is_in_redis(node, rng):
    """Whether a reservation is confirmed goes by what is under `item.ID`, whoever put it there."""
    open_shop(node)
    keep = what_it_keeps(node)
    for product in rng.sample(PRODUCTS, len(PRODUCTS)):
        number, pieces = product["itemId"], product["initialAvailableQuantity"]
        for left, expected in ((0, NOT_ENOUGH), (pieces, CONFIRMED), (1, CONFIRMED)):
            stored = keep(product, left)
            node.note(f"SET item.{number} {stored}", node.redis("SET", f"item.{number}", str(stored)))
            answered = status(node.get(f"/reserve_product/{number}"))
            assert node.note("status", answered) == expected


@edge(hint="Which product is that? Only its own stock changes.")
def test_leaves_other_products_alone(node):
    """A reservation of one product leaves the others as they are."""
    open_shop(node)
    node.get("/reserve_product/2")
    quantities = [quantity(node.get(f"/list_products/{each}")) for each in (1, 3, 4)]
    assert node.note("currentQuantity of the others", quantities) == [4, 2, 5]


@edge(hint="Between reading the number and writing it, another request may read it: count in Redis (INCR).")
def test_never_reserves_more_than_there_are(node):
    """Of many reservations at once, as many are confirmed as there are pieces."""
    open_shop(node)
    for product in PRODUCTS:
        number, pieces = product["itemId"], product["initialAvailableQuantity"]
        answers = node.get_all([f"/reserve_product/{number}"] * AT_ONCE, holds_writes=True)
        confirmed = sum(status(answer) == CONFIRMED for answer in answers)
        assert node.note(f"confirmed reservations of product {number}", confirmed) == pieces


@edge(hint="Who counts first and then looks has to take back what was too much.")
def test_refusals_take_nothing(node):
    """When all pieces are reserved, a reservation that is refused leaves `currentQuantity` at 0."""
    open_shop(node)
    for product in (PRODUCTS[0], PRODUCTS[2]):
        number = product["itemId"]
        for _ in range(product["initialAvailableQuantity"] + 2):
            node.get(f"/reserve_product/{number}")
        left = quantity(node.get(f"/list_products/{number}"))
        assert node.note("currentQuantity", left) == 0


@edge(hint="response.json() says what it is.")
def test_answers_as_json(node):
    """The answers are sent as JSON, not as text."""
    open_shop(node)
    for path in ("/list_products", "/list_products/1", "/reserve_product/1"):
        kind = node.get(path).type
        as_json = "json" in kind
        assert as_json, f"{path} is sent as {kind or 'nothing'}"


@edge(hint="An 'error' event without a listener ends the program.")
def test_outlives_the_server(node):
    """When the Redis server goes away, the program does not crash."""
    assert_outlives_the_server(node, open_shop(node))


def status(answer):
    """The status in an answer; all of it when there is none."""
    return answer.content.get("status") if isinstance(answer.content, dict) else answer.content


def what_it_keeps(node):
    """Whether it keeps what is reserved or what is left: what stands in Redis when so many are left.

    Of product 2, with ten pieces, the two cannot be mixed up.
    """
    product = PRODUCTS[1]
    node.get(f"/reserve_product/{product['itemId']}")
    if node.redis("GET", f"item.{product['itemId']}") == str(product["initialAvailableQuantity"] - 1):
        return lambda product, left: left
    return lambda product, left: product["initialAvailableQuantity"] - left
