/**
 * Puts jobs into a queue: `jobs.cjs kue|bullmq QUEUE JSON`.
 *
 * A list of what jobs carry; one line `put` is printed when all are in.
 */
const [stack, name, text] = process.argv.slice(2);
const list = JSON.parse(text);

if (stack === 'kue') {
  const queue = require('kue').createQueue();
  const put = (data) => new Promise((resolve, reject) => {
    queue.create(name, data).save((error) => (error ? reject(error) : resolve()));
  });
  Promise.all(list.map(put)).then(() => {
    console.log('put');
    process.exit(0);
  });
} else {
  const { Queue } = require('bullmq');
  const queue = new Queue(name, { connection: { host: '127.0.0.1', port: 6379 } });
  Promise.all(list.map((data) => queue.add(name, data))).then(() => {
    console.log('put');
    process.exit(0);
  });
}
