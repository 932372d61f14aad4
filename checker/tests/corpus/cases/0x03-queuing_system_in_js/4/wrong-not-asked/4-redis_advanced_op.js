/** Keeps a hash in Redis, field by field, and shows all of it. */
import { createClient } from 'redis';

const KEY = 'HolbertonSchools';
const SCHOOLS = {
  Portland: 50,
  Seattle: 80,
  'New York': 20,
  Bogota: 20,
  Cali: 40,
  Paris: 2,
};

const client = createClient({ url: 'redis://127.0.0.1:6379' });

client.on('connect', () => {
  console.log('Redis client connected to the server');
});
client.on('error', (error) => {
  console.log(`Redis client not connected to the server: ${error.message}`);
});

await client.connect();
for (const [field, value] of Object.entries(SCHOOLS)) {
  console.log(`Reply: ${await client.hSet(KEY, field, value)}`);
}
console.log(Object.fromEntries(Object.entries(SCHOOLS).map(([city, value]) => [city, String(value)])));
await client.close();
