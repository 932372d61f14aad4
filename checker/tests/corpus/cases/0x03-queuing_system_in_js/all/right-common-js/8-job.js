// The function by its name, among the exports.
const { QueueEvents } = require('bullmq');

/* Makes a job of each element of an array. */
async function createPushNotificationsJobs(jobs, queue) {
  if (!Array.isArray(jobs)) throw Error('Jobs is not an array');
  const events = new QueueEvents(queue.name, { connection: queue.opts.connection });
  const log = (id, what) => console.log(`Notification job #${id} ${what}`);
  events.on('progress', ({ jobId, data }) => log(jobId, `${data}% complete`));
  events.on('completed', ({ jobId }) => log(jobId, 'completed'));
  events.on('failed', ({ jobId, failedReason }) => log(jobId, `failed: ${failedReason}`));
  await events.waitUntilReady();
  for (const data of jobs) {
    const job = await queue.add('push_notification_code_3', data);
    console.log(`Notification job created: #${job.id}`);
  }
}

module.exports = { createPushNotificationsJobs };
