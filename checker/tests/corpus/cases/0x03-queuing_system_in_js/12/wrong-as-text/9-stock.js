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

/** Keeps how many pieces of a product are reserved. */
function reserveStockById(itemId, stock) {
  return client.set(`item.${itemId}`, stock);
}

/** How many pieces of a product are reserved. */
async function getCurrentReservedStockById(itemId) {
  return Number(await client.get(`item.${itemId}`));
}

app.get('/list_products', (request, response) => {
  response.send(JSON.stringify(listProducts));
});

app.get('/list_products/:itemId', async (request, response) => {
  const item = getItemById(Number(request.params.itemId));
  if (!item) {
    response.status(404).send(JSON.stringify({ status: 'Product not found' }));
    return;
  }
  const reserved = await getCurrentReservedStockById(item.itemId);
  const currentQuantity = item.initialAvailableQuantity - reserved;
  response.send(JSON.stringify({ ...item, currentQuantity }));
});

app.get('/reserve_product/:itemId', async (request, response) => {
  const item = getItemById(Number(request.params.itemId));
  if (!item) {
    response.status(404).send(JSON.stringify({ status: 'Product not found' }));
    return;
  }
  const { itemId } = item;
  const reserved = await getCurrentReservedStockById(itemId);
  if (reserved >= item.initialAvailableQuantity) {
    response.send(JSON.stringify({ status: 'Not enough stock available', itemId }));
    return;
  }
  await reserveStockById(itemId, reserved + 1);
  response.send(JSON.stringify({ status: 'Reservation confirmed', itemId }));
});

await client.connect();
app.listen(1245);
