// A hash, with promises that are chained.
const { createClient } = require('redis');

const client = createClient();
client.on('error', (err) => console.log(`Redis client not connected to the server: ${err}`));
const set = (city, value) => client.hSet('HolbertonSchools', city, `${value}`).then((n) => console.log(`Reply: ${n}`));

client.connect()
  .then(() => Promise.all([
    set('Portland', 50), set('Seattle', 80), set('New York', 20), set('Bogota', 20), set('Cali', 40), set('Paris', 2),
  ]))
  .then(() => client.hGetAll('HolbertonSchools'))
  .then((all) => console.log(all))
  .finally(() => client.quit());
