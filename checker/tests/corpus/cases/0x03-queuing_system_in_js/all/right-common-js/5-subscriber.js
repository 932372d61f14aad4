// Listens in a main function, and leaves with process.exit.
const { createClient } = require('redis');

const main = async () => {
  const client = createClient({ url: 'redis://localhost:6379' });
  client.on('error', (err) => console.log(`Redis client not connected to the server: ${err}`));
  client.on('connect', () => console.log('Redis client connected to the server'));
  await client.connect();
  await client.subscribe('holberton school channel', async (message) => {
    console.log(message);
    if (message !== 'KILL_SERVER') return;
    await client.unsubscribe();
    await client.quit();
    process.exit(0);
  });
};

main();
