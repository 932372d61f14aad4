// Values under keys, with callbacks; errors are printed whole.
const { createClient, print } = require('redis');

const client = createClient({ host: 'localhost', port: 6379 });

client.on('error', (err) => console.log('Redis client not connected to the server:', err.toString()));
client.on('connect', () => console.log('Redis client connected to the server'));

function setNewSchool(schoolName, value) {
  client.set(schoolName, value, print);
}

function displaySchoolValue(schoolName) {
  client.get(schoolName, (err, reply) => {
    if (err) {
      console.error(err);
    } else {
      console.warn(reply);
    }
  });
}

displaySchoolValue('Holberton');
setNewSchool('HolbertonSanFrancisco', '100');
displaySchoolValue('HolbertonSanFrancisco');
