/** Puts notifications into a queue; says what becomes of each on the other stream. */
import { QueueEvents } from 'bullmq';

const follow = async (queue) => {
  const events = new QueueEvents(queue.name, { connection: queue.opts.connection });
  await events.waitUntilReady();
  events.on('progress', ({ jobId, data: percent }) => console.error(`Notification job ${jobId} ${percent}% complete`));
  events.on('completed', ({ jobId }) => console.error(`Notification job ${jobId} completed`));
  events.on('failed', ({ jobId, failedReason }) => {
    console.error(`Notification job ${jobId} failed:`, new Error(failedReason));
  });
};

/** Makes a job of each notification. */
const createPushNotificationsJobs = async (jobs, queue) => {
  if (!Array.isArray(jobs)) {
    throw new TypeError('Jobs is not an array');
  }
  if (jobs.length) {
    await follow(queue);
  }
  for await (const { id } of jobs.map((data) => queue.add('push_notification_code_3', data, { attempts: 1 }))) {
    console.error(`Notification job created:  ${id}`);
  }
};

export default createPushNotificationsJobs;
