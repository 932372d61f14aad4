/** Sets and shows values. */
const util = require('util');
const { createClient } = require('redis');

const client = createClient();
const wait = util.promisify(setTimeout);

client.on('error', (err) => console.log(`Redis client not connected to the server: ${err}`));
client.on('connect', () => console.log('Redis client connected to the server'));

const setNewSchool = async (schoolName, value) => {
  const reply = await client.SET(schoolName, value);
  process.stdout.write(util.format('Reply: %s\n', reply));
};

const displaySchoolValue = async (schoolName) => {
  const value = await client.GET(schoolName);
  console.log(value);
};

async function main() {
  await client.connect();
  await wait(5);
  await displaySchoolValue('Holberton');
  await setNewSchool('HolbertonSanFrancisco', '100');
  await displaySchoolValue('HolbertonSanFrancisco');
  client.destroy();
}

main().catch(console.error);
