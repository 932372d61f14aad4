/** Takes memory outside of the heap, without end. */
import { createClient } from 'redis';

const client = createClient();
client.on('error', (error) => console.log(error.message));
await client.connect();
const buffers = [];
for (;;) {
  buffers.push(Buffer.alloc(10_000_000, buffers.length + 1));
}
