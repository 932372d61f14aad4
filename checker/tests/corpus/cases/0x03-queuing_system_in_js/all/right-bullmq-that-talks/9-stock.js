/** A shop that reserves by a transaction, which is tried again when somebody was quicker. */
import express from 'express';
import { createClientPool } from 'redis';

const listProducts = [
  [1, 'Suitcase 250', 50, 4], [2, 'Suitcase 450', 100, 10], [3, 'Suitcase 650', 350, 2], [4, 'Suitcase 1050', 550, 5],
].map(([itemId, itemName, price, initialAvailableQuantity]) => ({ itemId, itemName, price, initialAvailableQuantity }));

const pool = createClientPool();
pool.on('error', (error) => console.error(error));
await pool.connect();

const key = (id) => `item.${id}`;
const getItemById = (id) => listProducts.find(({ itemId }) => itemId === parseInt(id, 10));

async function getCurrentReservedStockById(itemId) {
  return parseInt(await pool.get(key(itemId)) ?? '0', 10);
}

async function reserveStockById(itemId, most) {
  return pool.execute(async (client) => {
    for (;;) {
      await client.watch(key(itemId));
      const stock = Number(await client.get(key(itemId))) + 1;
      if (stock > most) {
        await client.unwatch();
        return false;
      }
      try {
        await client.multi().set(key(itemId), stock).exec();
        return true;
      } catch (error) {
        if (error.name !== 'WatchError' && !/watch/i.test(String(error))) {
          throw error;
        }
      }
    }
  });
}

const app = express();

app.get('/list_products', (request, response) => response.json(listProducts));

app.param('itemId', (request, response, next, itemId) => {
  const product = getItemById(itemId);
  if (!product) {
    response.status(404).json({ status: 'Product not found' });
  } else {
    request.product = product;
    next();
  }
});

app.get('/list_products/:itemId', async ({ product }, response) => {
  const currentQuantity = product.initialAvailableQuantity - await getCurrentReservedStockById(product.itemId);
  response.json({ ...product, currentQuantity });
});

app.get('/reserve_product/:itemId', async ({ product: { itemId, initialAvailableQuantity } }, response) => {
  const reserved = await reserveStockById(itemId, initialAvailableQuantity);
  response.status(reserved ? 200 : 403).json({
    status: reserved ? 'Reservation confirmed' : 'Not enough stock available',
    itemId,
  });
});

app.listen(1245, () => console.log('Server listening on port 1245'));
