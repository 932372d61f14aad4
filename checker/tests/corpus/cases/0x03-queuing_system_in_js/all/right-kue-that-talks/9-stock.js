// A shop that keeps what is left, as text, and counts down in Redis.
const express = require('express');
const redis = require('redis');
const { promisify } = require('util');

const client = redis.createClient();
const getAsync = promisify(client.get).bind(client);
const decrAsync = promisify(client.decr).bind(client);
const incrAsync = promisify(client.incr).bind(client);
const app = express();
const PORT = 1245;

const listProducts = [
  { itemId: 1, itemName: 'Suitcase 250', price: 50, initialAvailableQuantity: 4 },
  { itemId: 2, itemName: 'Suitcase 450', price: 100, initialAvailableQuantity: 10 },
  { itemId: 3, itemName: 'Suitcase 650', price: 350, initialAvailableQuantity: 2 },
  { itemId: 4, itemName: 'Suitcase 1050', price: 550, initialAvailableQuantity: 5 },
];

client.on('error', (err) => console.error('Redis:', err));
client.on('connect', () => console.log('Redis client connected to the server'));

function getItemById(id) {
  return listProducts.filter((item) => `${item.itemId}` === id)[0];
}

function reserveStockById(itemId, stock) {
  client.set(`item.${itemId}`, stock, (err, reply) => console.log(err || reply));
}

async function getCurrentReservedStockById(itemId) {
  return getAsync(`item.${itemId}`);
}

app.get('/list_products', (req, res) => {
  res.status(200).json(listProducts);
});

app.get('/list_products/:itemId', async (req, res) => {
  const item = getItemById(req.params.itemId);
  if (!item) {
    res.status(404).json({ status: 'Product not found' });
    return;
  }
  const currentQuantity = await getCurrentReservedStockById(req.params.itemId);
  res.json({ ...item, currentQuantity });
});

app.get('/reserve_product/:itemId', async (req, res) => {
  const { itemId } = req.params;
  if (!getItemById(itemId)) {
    res.status(404).json({ status: 'Product not found' });
    return;
  }
  if (await decrAsync(`item.${itemId}`) < 0) {
    await incrAsync(`item.${itemId}`);
    res.status(400).json({ status: 'Not enough stock available', itemId });
    return;
  }
  res.json({ status: 'Reservation confirmed', itemId });
});

listProducts.forEach(({ itemId, initialAvailableQuantity }) => reserveStockById(itemId, initialAvailableQuantity));
app.listen(PORT, () => {
  console.log(`API available on localhost port ${PORT}`);
});
