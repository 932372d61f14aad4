/** Serves a shop: products, their quantities, and reservations. */
import express from 'express';
import { createClient } from 'redis';

const listProducts = [
  {
    itemId: 1, itemName: 'Suitcase 250', price: 50, initialAvailableQuantity: 4,
  },
  {
    itemId: 2, itemName: 'Suitcase 450', price: 100, initialAvailableQuantity: 10,
  },
  {
    itemId: 3, itemName: 'Suitcase 650', price: 350, initialAvailableQuantity: 2,
  },
  {
    itemId: 4, itemName: 'Suitcase 1050', price: 550, initialAvailableQuantity: 5,
  },
];

// A Lua script: Redis executes nothing else while it runs.
const RESERVE = `
  if tonumber(redis.call('GET', KEYS[1]) or 0) >= tonumber(ARGV[1]) then
    return 0
  end
  redis.call('INCR', KEYS[1])
  return 1
`;

const client = createClient({ url: 'redis://127.0.0.1:6379' });
const app = express();

client.on('error', (error) => console.log(error.message));

/** Returns the product with this id, or undefined. */
function getItemById(id) {
  return listProducts.find((item) => item.itemId === id);
}

/** Stores the number of reserved pieces of a product. */
function reserveStockById(itemId, stock) {
  return client.set(`item.${itemId}`, stock);
}

/** Returns the number of reserved pieces of a product. */
async function getCurrentReservedStockById(itemId) {
  return Number(await client.get(`item.${itemId}`));
}

/**
 * Reserves one piece and returns whether one was left.
 *
 * Redis reads the number, compares it and adds one in a single step. With GET and SET, a second
 * request could read the number in between, and both would get the last piece.
 */
async function reserveOne({ itemId, initialAvailableQuantity }) {
  const reserved = await client.eval(RESERVE, {
    keys: [`item.${itemId}`],
    arguments: [String(initialAvailableQuantity)],
  });
  return reserved === 1;
}

app.get('/list_products', (request, response) => {
  response.json(listProducts);
});

app.get('/list_products/:itemId', async (request, response) => {
  const item = getItemById(Number(request.params.itemId));
  if (!item) {
    response.status(404).json({ status: 'Product not found' });
    return;
  }
  const reserved = await getCurrentReservedStockById(item.itemId);
  const currentQuantity = item.initialAvailableQuantity - reserved;
  response.json({ ...item, currentQuantity });
});

app.get('/reserve_product/:itemId', async (request, response) => {
  const item = getItemById(Number(request.params.itemId));
  if (!item) {
    response.status(404).json({ status: 'Product not found' });
    return;
  }
  const { itemId } = item;
  const isReserved = await reserveOne(item);
  const status = isReserved ? 'Reservation confirmed' : 'Not enough stock available';
  response.json({ status, itemId });
});

await client.connect();
app.listen(1245);

export { getCurrentReservedStockById, getItemById, reserveStockById };
