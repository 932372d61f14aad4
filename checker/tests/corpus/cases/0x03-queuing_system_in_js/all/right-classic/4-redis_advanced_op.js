/** A hash with callbacks. */
const redis = require('redis');

const client = redis.createClient();
client.on('error', (err) => console.log(`Redis client not connected to the server: ${err}`));

const schools = [
  ['Portland', 50], ['Seattle', 80], ['New York', 20], ['Bogota', 20], ['Cali', 40], ['Paris', 2],
];
schools.forEach(([city, value]) => client.hset('HolbertonSchools', city, value, redis.print));
client.hgetall('HolbertonSchools', (err, reply) => console.log(reply));
