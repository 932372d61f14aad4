/** Prints the hash again and again. */
import { createClient } from 'redis';

const client = createClient();
client.on('error', (error) => console.log(error.message));
await client.connect();
await client.hSet('HolbertonSchools', 'Portland', 50);
const schools = { ...await client.hGetAll('HolbertonSchools') };
for (;;) {
  console.log(schools);
}
