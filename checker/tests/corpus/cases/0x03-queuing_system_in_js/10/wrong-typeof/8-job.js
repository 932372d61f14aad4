/** Puts notifications into a queue that it is given. */
import { QueueEvents } from 'bullmq';

/** Says what becomes of the jobs in a queue, from now on. */
function follow(queue) {
  // Without this, what happens while we connect goes unheard.
  const lastEventId = String(Date.now());
  const events = new QueueEvents(queue.name, { ...queue.opts, lastEventId });
  events.on('progress', ({ jobId, data }) => {
    console.log(`Notification job ${jobId} ${data}% complete`);
  });
  events.on('completed', ({ jobId }) => {
    console.log(`Notification job ${jobId} completed`);
  });
  events.on('failed', ({ jobId, failedReason }) => {
    console.log(`Notification job ${jobId} failed: ${failedReason}`);
  });
}

/** Makes a job of each notification; throws when they are not an array. */
export default function createPushNotificationsJobs(jobs, queue) {
  if (typeof jobs !== 'object') {
    throw new Error('Jobs is not an array');
  }
  follow(queue);
  return Promise.all(jobs.map(async (data) => {
    const job = await queue.add('push_notification_code_3', data);
    console.log(`Notification job created: ${job.id}`);
    return job;
  }));
}
