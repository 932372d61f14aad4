"""Behaviour of 0x03-queuing_system_in_js/9-stock.js."""

from checker.judge.testing import core, edge

PRODUCTS = [
    {"itemId": 1, "itemName": "Suitcase 250", "price": 50, "initialAvailableQuantity": 4},
    {"itemId": 2, "itemName": "Suitcase 450", "price": 100, "initialAvailableQuantity": 10},
    {"itemId": 3, "itemName": "Suitcase 650", "price": 350, "initialAvailableQuantity": 2},
    {"itemId": 4, "itemName": "Suitcase 1050", "price": 550, "initialAvailableQuantity": 5},
]
NOT_FOUND = {"status": "Product not found"}


def open_shop(node):
    """Start Redis and the learner's server."""
    node.redis_up()
    script = node.start()
    node.wait_for_server(script)
    script.pause(0.1)  # some set their keys when they start
    return script


def quantity(answer):
    """The current quantity, as a number, whether it came as a number or as text."""
    assert isinstance(answer.content, dict), f"{answer.path} has to answer with an object as JSON"
    found = answer.content.get("currentQuantity")
    return int(found) if isinstance(found, str) and found.isdigit() else found


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
        for found, wanted in zip(listed, PRODUCTS, strict=True):
            assert found == wanted
    assert listed == PRODUCTS


@core(hint="The current quantity is the initial one without what is reserved.")
def test_shows_one_product(node, rng):
    """`/list_products/ID` answers with the product and its `currentQuantity`."""
    open_shop(node)
    product = rng.choice(PRODUCTS)
    answer = node.get(f"/list_products/{product['itemId']}")
    wanted = {**product, "currentQuantity": product["initialAvailableQuantity"]}
    found = quantity(answer)  # an object, from here on
    assert {**answer.content, "currentQuantity": found} == wanted


@core(hint="What does getItemById give for an id that is not in the list?")
def test_does_not_know_other_products(node, rng):
    """For an id that is not in the list both answer `Product not found`."""
    open_shop(node)
    number = rng.randrange(5, 1000)
    assert node.get(f"/list_products/{number}").content == NOT_FOUND
    assert node.get(f"/reserve_product/{number}").content == NOT_FOUND


@core(hint="Confirm the reservation once it is kept in Redis.")
def test_reserves_one_piece(node, rng):
    """`/reserve_product/ID` confirms, and one piece less is there afterwards."""
    open_shop(node)
    product = rng.choice(PRODUCTS)
    number = product["itemId"]
    answer = node.get(f"/reserve_product/{number}")
    assert without_type(answer.content) == {"status": "Reservation confirmed", "itemId": number}
    left = quantity(node.get(f"/list_products/{number}"))
    assert node.note("currentQuantity", left) == product["initialAvailableQuantity"] - 1


@core(hint="How many are reserved, and how many were there at first? Compare numbers, not texts.")
def test_runs_out(node, rng):
    """When all pieces are reserved, it answers `Not enough stock available`."""
    open_shop(node)
    product = rng.choice(PRODUCTS)
    number, pieces = product["itemId"], product["initialAvailableQuantity"]
    for _ in range(pieces):
        answer = node.get(f"/reserve_product/{number}")
        said = answer.content.get("status") if isinstance(answer.content, dict) else answer.content
        assert said == "Reservation confirmed", (
            "there were pieces left, and the reservation was not confirmed"
        )
    wanted = {"status": "Not enough stock available", "itemId": number}
    for _ in range(2):
        assert without_type(node.get(f"/reserve_product/{number}").content) == wanted
    assert node.note("currentQuantity", quantity(node.get(f"/list_products/{number}"))) == 0


@core(hint="What is reserved is kept in Redis, under item.ID.")
def test_keeps_the_stock_in_redis(node, rng):
    """What is reserved, or what is left, is kept under `item.ID` in Redis."""
    open_shop(node)
    product = rng.choice(PRODUCTS)
    number = product["itemId"]
    node.get(f"/reserve_product/{number}")
    kept = node.note(f"GET item.{number}", node.redis("GET", f"item.{number}"))
    under_its_name = kept in ("1", str(product["initialAvailableQuantity"] - 1))
    assert under_its_name, f"one piece was reserved, and Redis has {kept!r} under item.{number}"
    # What anybody sets there is what counts.
    before = quantity(node.get(f"/list_products/{number}"))
    node.redis("SET", f"item.{number}", str(int(kept) + (1 if kept == "1" else -1)))
    after = quantity(node.get(f"/list_products/{number}"))
    assert node.note("currentQuantity after one more is reserved in Redis", after) == before - 1


@edge(hint="Which product is that? Only its own stock changes.")
def test_leaves_other_products_alone(node):
    """A reservation of one product leaves the others as they are."""
    open_shop(node)
    node.get("/reserve_product/2")
    found = [quantity(node.get(f"/list_products/{each}")) for each in (1, 3, 4)]
    assert node.note("currentQuantity of the others", found) == [4, 2, 5]


@edge(hint="response.json() says what it is.")
def test_answers_as_json(node):
    """The answers are sent as JSON, not as text."""
    open_shop(node)
    for path in ("/list_products", "/list_products/1", "/reserve_product/1"):
        kind = node.get(path).type
        as_json = "json" in kind
        assert as_json, f"{path} is sent as {kind or 'nothing'}"
