/** A function for jobs, with the job's own promise. */
const { QueueEvents } = require('bullmq');

/** Creates all the jobs. */
exports.createPushNotificationsJobs = async function createPushNotificationsJobs(jobs, queue) {
  if (!Array.isArray(jobs)) throw Error('Jobs is not an array');
  if (!jobs.length) return [];
  const events = new QueueEvents('push_notification_code_3', { connection: { host: '127.0.0.1' } });
  await events.waitUntilReady();
  events.on('progress', ({ jobId, data }) => console.log(`Notification job ${jobId} ${data}% complete`));
  const made = await queue.addBulk(jobs.map((data) => ({ name: 'push_notification_code_3', data })));
  for (const job of made) {
    console.log('Notification job created: %s', job.id);
    job.waitUntilFinished(events).then(
      () => console.log('Notification job %s completed', job.id),
      (error) => console.log('Notification job %s failed: %s', job.id, error.message),
    );
  }
  return made;
};

exports.default = exports.createPushNotificationsJobs;
