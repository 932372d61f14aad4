/** Waits for the connection in a loop, in which nothing can ever connect. */
import { createClient } from 'redis';

const client = createClient();
let connected = false;

client.on('connect', () => {
  connected = true;
});
client.on('error', (error) => console.log(error.message));
client.connect();
while (!connected) {
  // Not yet.
}
console.log('Redis client connected to the server');
