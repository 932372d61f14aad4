/** Processes jobs of both queues, which is wrong. */
import { createQueue } from 'kue';

const queue = createQueue();
queue.on('error', (error) => console.error(error.message));
function sendNotification(phoneNumber, message) {
  console.info(`Sending notification to ${phoneNumber}, with message: ${message}`);
}
for (const name of ['push_notification_code', 'push_notification_code_2']) {
  queue.process(name, (job, done) => {
    if (name.endsWith('code')) {
      sendNotification(job.data.phoneNumber, job.data.message);
    }
    job.remove(() => done());
  });
}
