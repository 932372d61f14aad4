// Jobs for a queue that is given; the queue tells of their ends.

/** Makes a job of each notification in an array. */
const createPushNotificationsJobs = (jobs, queue) => {
  if (!(jobs instanceof Array)) throw Error('Jobs is not an array');
  for (let index = 0; index < jobs.length; index += 1) {
    const job = queue.createJob('push_notification_code_3', jobs[index]);
    job
      .on('enqueue', () => console.error('Notification job created:', job.id))
      .on('complete', () => console.error('Notification job', job.id, 'completed'))
      .on('failed', (err) => console.error('Notification job', job.id, 'failed:', err.message || err.toString()))
      .on('progress', (progress) => console.error('Notification job', job.id, `${progress}% complete`));
    job.save();
  }
};

export default createPushNotificationsJobs;
