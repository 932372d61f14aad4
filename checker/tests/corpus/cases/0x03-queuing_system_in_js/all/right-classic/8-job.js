/** Jobs for a queue that is given. */

/** Makes a job of each notification. */
function createPushNotificationsJobs(jobs, queue) {
  if (!Array.isArray(jobs)) {
    throw new Error('Jobs is not an array');
  }
  jobs.forEach((info) => {
    const job = queue.create('push_notification_code_3', info);
    job.on('complete', () => console.log(`Notification job ${job.id} completed`));
    job.on('failed', (err) => console.log(`Notification job ${job.id} failed: ${err}`));
    job.on('progress', (progress) => console.log(`Notification job ${job.id} ${progress}% complete`));
    job.save((err) => {
      if (!err) console.log(`Notification job created: ${job.id}`);
    });
  });
}

module.exports = createPushNotificationsJobs;
