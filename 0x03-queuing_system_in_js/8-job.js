/** Puts notifications into the queue of the caller. */
import { QueueEvents } from 'bullmq';

/** Prints the progress and the results of the jobs in a queue, from now on. */
function follow(queue) {
  // Without this, events before the connection is ready are missed.
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

/** Creates a job for each notification; throws if they are not an array. */
export default function createPushNotificationsJobs(jobs, queue) {
  if (!Array.isArray(jobs)) {
    throw new Error('Jobs is not an array');
  }
  follow(queue);
  return Promise.all(jobs.map(async (data) => {
    const job = await queue.add('push_notification_code_3', data);
    console.log(`Notification job created: ${job.id}`);
    return job;
  }));
}
