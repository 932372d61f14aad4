// Listens to a pattern without a star.
import { createClient } from 'redis';

const subscriber = createClient();

subscriber.on('connect', () => console.log('Redis client connected to the server'));
subscriber.on('error', (err) => console.log(`Redis client not connected to the server: ${err.message}`));
subscriber.on('psubscribe', (pattern, count) => console.log(`Listening on ${pattern}, ${count} in all`));
subscriber.psubscribe('holberton school channel');

subscriber.on('pmessage', (pattern, channel, message) => {
  console.error(message);
  if (message === 'KILL_SERVER') {
    subscriber.punsubscribe(pattern);
    subscriber.quit(() => console.log('Good bye'));
  }
});
