/* All three calls at once; Redis keeps them in order. */
const { createClient } = require('redis');

const client = createClient();
client.on('connect', () => console.log('Redis client connected to the server'));
client.on('error', (err) => console.log(`Redis client not connected to the server: ${err}`));

const setNewSchool = async (schoolName, value) => {
  const reply = await client.set(schoolName, value);
  console.log('Reply:', reply);
};

const displaySchoolValue = async (schoolName) => console.log(await client.get(schoolName));

(async () => {
  await client.connect();
  displaySchoolValue("Holberton");
  setNewSchool('HolbertonSanFrancisco', '100');
  displaySchoolValue("HolbertonSanFrancisco");
})();
