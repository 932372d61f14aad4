/**
 * Takes jobs out of a queue: `consume_jobs.cjs kue|bullmq QUEUE JSON`.
 *
 * The JSON says what is done with each job: `progress` (a list of numbers),
 * `fail` (by the job's `phoneNumber`, the message it fails with), and `failAll`
 * (the message that every job fails with).
 */
const [stack, name, text] = process.argv.slice(2);
const { progress = [], fail = {}, failAll } = JSON.parse(text);

if (stack === 'kue') {
  const queue = require('kue').createQueue();
  queue.process(name, (job, done) => {
    progress.forEach((percent) => job.progress(percent, 100));
    const message = failAll ?? fail[job.data.phoneNumber];
    // Kue tells of progress over another way than of the end.
    setTimeout(() => (message ? done(new Error(message)) : done()), 20);
  });
} else {
  const { Worker } = require('bullmq');
  new Worker(name, async (job) => {
    for (const percent of progress) {
      await job.updateProgress(percent);
    }
    const message = failAll ?? fail[job.data.phoneNumber];
    if (message) {
      throw new Error(message);
    }
  }, { connection: { host: '127.0.0.1', port: 6379 } });
}
console.log('at work');
