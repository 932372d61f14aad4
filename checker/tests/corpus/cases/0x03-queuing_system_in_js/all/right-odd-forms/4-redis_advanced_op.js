'use strict';

/** Puts schools into a hash. */
const redis = require('redis');

const client = redis.createClient();
client.on('error', (err) => console.log(err));
const schools = new Map([
  ['Portland', '50'], ['Seattle', '80'], ['New York', '20'], ['Bogota', '20'], ['Cali', '40'], ['Paris', '2'],
]);
const print = (reply) => console.log('Reply:', reply);

client.connect()
  .then(() => Promise.all([...schools].map(([key, value]) => client.hSet('HolbertonSchools', key, value).then(print))))
  .then(() => client.hGetAll('HolbertonSchools'))
  .then((all) => console.log(all))
  .then(() => client.quit());
