/** Sends what is in the queue. */
import kue from 'kue';

const queue = kue.createQueue();

/** Sends one notification. */
function sendNotification(phoneNumber, message) {
  console.log(`Sending notification to ${phoneNumber}, with message: ${message}`);
}

queue.process('push_notification_code', (job, done) => {
  sendNotification(job.data.phoneNumber, job.data.message);
  done();
});
