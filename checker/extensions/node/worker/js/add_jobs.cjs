/**
 * Puts jobs into a queue: `add_jobs.cjs kue|bullmq QUEUE JSON`.
 *
 * A list of what jobs carry; one line is printed when all are in: `put`, and their numbers as JSON.
 */
const [stack, name, text] = process.argv.slice(2);
const list = JSON.parse(text);

function tell(made) {
  console.log(`put ${JSON.stringify(made.map(({ id }) => String(id)))}`);
  process.exit(0);
}

if (stack === 'kue') {
  const queue = require('kue').createQueue();
  const put = (data) => new Promise((resolve, reject) => {
    const job = queue.create(name, data).save((error) => (error ? reject(error) : resolve(job)));
  });
  Promise.all(list.map(put)).then(tell);
} else {
  const { Queue } = require('bullmq');
  const queue = new Queue(name, { connection: { host: '127.0.0.1', port: 6379 } });
  Promise.all(list.map((data) => queue.add(name, data))).then(tell);
}
