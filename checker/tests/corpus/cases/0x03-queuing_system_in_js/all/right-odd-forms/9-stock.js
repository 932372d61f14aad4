// A shop with stock in redis.
import express from 'express';
import redis from 'redis';

const app = express();
const router = express.Router();
const client = redis.createClient({ url: 'redis://localhost:6379' });
client.on('error', console.error);
const listProducts = [
  {
    itemId: 1,
    itemName: 'Suitcase 250',
    price: 50,
    initialAvailableQuantity: 4,
  },
  {
    itemId: 2,
    itemName: 'Suitcase 450',
    price: 100,
    initialAvailableQuantity: 10,
  },
  {
    itemId: 3,
    itemName: 'Suitcase 650',
    price: 350,
    initialAvailableQuantity: 2,
  },
  {
    itemId: 4,
    itemName: 'Suitcase 1050',
    price: 550,
    initialAvailableQuantity: 5,
  },
];

function getItemById(id) {
  for (const item of listProducts) {
    if (item.itemId === id) return item;
  }
  return null;
}
async function reserveStockById(itemId, stock) {
  await client.set('item.' + itemId, stock);
}
async function getCurrentReservedStockById(itemId) {
  const stock = await client.get('item.' + itemId);
  return stock ? parseInt(stock, 10) : 0;
}

router.route('/list_products').get((req, res) => res.status(200).send(listProducts));
router.get('/list_products/:id(\\d+)', async (req, res, next) => {
  try {
    const item = getItemById(+req.params.id);
    if (!item) return res.status(404).send({ status: 'Product not found' });
    const n = await getCurrentReservedStockById(item.itemId);
    return res.json(Object.assign({}, item, { currentQuantity: item.initialAvailableQuantity - n }));
  } catch (e) {
    return next(e);
  }
});
router.get('/reserve_product/:id(\\d+)', async (req, res) => {
  const item = getItemById(+req.params.id);
  if (!item) return res.status(404).send({ status: 'Product not found' });
  const n = await client.incr('item.' + item.itemId);
  if (n > item.initialAvailableQuantity) {
    await reserveStockById(item.itemId, item.initialAvailableQuantity);
    return res.status(403).send({ status: 'Not enough stock available', itemId: item.itemId });
  }
  return res.send({ status: 'Reservation confirmed', itemId: item.itemId });
});
app.use('/', router);
app.get('*', (req, res) => res.status(404).end());
app.use((err, req, res, next) => res.sendStatus(500));
client.connect().then(() => app.listen(1245, '0.0.0.0', () => console.log('up')));
