/** A shop: products, how many there are, and how many of them are reserved. */
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

const client = createClient({ url: 'redis://127.0.0.1:6379' });
const app = express();

client.on('error', (error) => console.log(error.message));

/** The product with this id; undefined when there is none. */
function getItemById(id) {
  return listProducts.find((item) => item.itemId === id);
}

/** Keeps how many pieces of a product are left. */
function reserveStockById(itemId, stock) {
  return client.set(`item.${itemId}`, stock);
}

/** How many pieces of a product are left. */
async function getCurrentReservedStockById(itemId) {
  const kept = await client.get(`item.${itemId}`);
  return kept === null ? getItemById(itemId).initialAvailableQuantity : Number(kept);
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
  const currentQuantity = await getCurrentReservedStockById(item.itemId);
  response.json({ ...item, currentQuantity });
});

app.get('/reserve_product/:itemId', async (request, response) => {
  const item = getItemById(Number(request.params.itemId));
  if (!item) {
    response.status(404).json({ status: 'Product not found' });
    return;
  }
  const { itemId, initialAvailableQuantity } = item;
  await client.setNX(`item.${itemId}`, String(initialAvailableQuantity));
  const left = await client.decr(`item.${itemId}`);
  if (left < 0) {
    await reserveStockById(itemId, 0);
    response.json({ status: 'Not enough stock available', itemId });
    return;
  }
  response.json({ status: 'Reservation confirmed', itemId });
});

await client.connect();
app.listen(1245);
