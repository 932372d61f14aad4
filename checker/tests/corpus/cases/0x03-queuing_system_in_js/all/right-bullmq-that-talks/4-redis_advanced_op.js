/** Keeps a hash, prints it as JSON, and says that it is done. */
const { createClient } = require('redis');

const client = createClient();
client.on('error', (error) => console.error('Redis client not connected to the server: ', error));

async function main() {
  await client.connect();
  const schools = [['Portland', 50], ['Seattle', 80], ['New York', 20], ['Bogota', 20], ['Cali', 40], ['Paris', 2]];
  const replies = await Promise.all(schools.map((pair) => client.hSet('HolbertonSchools', ...pair.map(String))));
  replies.forEach((reply) => console.warn('Reply:', reply));
  console.log('{}');
  console.log(JSON.stringify(await client.hGetAll('HolbertonSchools'), null, 2));
  console.log('That is {all}.');
  await client.quit();
}

main();
