/** The shop, with promisify. */
import express from 'express';
import redis from 'redis';
import { promisify } from 'util';

const listProducts = [
  { itemId: 1, itemName: 'Suitcase 250', price: 50, initialAvailableQuantity: 4 },
  { itemId: 2, itemName: 'Suitcase 450', price: 100, initialAvailableQuantity: 10 },
  { itemId: 3, itemName: 'Suitcase 650', price: 350, initialAvailableQuantity: 2 },
  { itemId: 4, itemName: 'Suitcase 1050', price: 550, initialAvailableQuantity: 5 },
];
const client = redis.createClient();
client.on('error', (err) => console.error(err.message));
const get = promisify(client.get).bind(client);
const set = promisify(client.set).bind(client);
const app = express();

/** Finds a product. */
const getItemById = (id) => listProducts.find((item) => item.itemId === id);

/** Keeps how many are left. */
const reserveStockById = (itemId, stock) => set(`item.${itemId}`, stock);

/** Tells how many are left. */
const getCurrentReservedStockById = async (itemId) => get(`item.${itemId}`);

listProducts.forEach((item) => reserveStockById(item.itemId, item.initialAvailableQuantity));

app.get('/list_products', (req, res) => res.json(listProducts));

app.get('/list_products/:itemId(\\d+)', async (req, res) => {
  const item = getItemById(Number.parseInt(req.params.itemId, 10));
  if (!item) return res.json({ status: 'Product not found' });
  return res.json({ ...item, currentQuantity: await getCurrentReservedStockById(item.itemId) });
});

/** Takes one piece; whether there was one. */
const take = async (itemId) => {
  const left = Number(await getCurrentReservedStockById(itemId));
  if (left > 0) await reserveStockById(itemId, left - 1);
  return left > 0;
};

// Each begins when the one before has ended.
let last = Promise.resolve();

app.get('/reserve_product/:itemId', async (req, res) => {
  const item = getItemById(Number.parseInt(req.params.itemId, 10));
  if (!item) return res.json({ status: 'Product not found' });
  const mine = last.then(() => take(item.itemId));
  last = mine.catch(() => false);
  const status = await mine ? 'Reservation confirmed' : 'Not enough stock available';
  return res.json({ status, itemId: item.itemId });
});

app.listen(1245, () => console.log('API available on localhost port 1245'));

export default app;
