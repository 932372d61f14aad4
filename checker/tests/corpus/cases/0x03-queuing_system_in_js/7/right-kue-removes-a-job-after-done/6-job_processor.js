/** Processes jobs slowly, four seconds each. */
import { createQueue } from 'kue';

const queue = createQueue();
queue.on('error', (error) => console.error(error.message));
console.log('Job processor is ready');
function sendNotification(phoneNumber, message) {
  console.info(`Sending notification to ${phoneNumber}, with message: ${message}`);
}
queue.process('push_notification_code', 3, (job, done) => {
  setTimeout(() => {
    sendNotification(job.data.phoneNumber, job.data.message);
    done(null, { sent: true });
    job.remove(() => {});
  }, 4000);
});
