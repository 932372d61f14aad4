// Sends to all but the blacklisted, a second for each.
import kue from 'kue';

const blacklisted = new Set(['4153518780', '4153518781']);
const queue = kue.createQueue();

function sendNotification(phoneNumber, message, job, done) {
  job.progress(0, 100);
  if (blacklisted.has(phoneNumber)) {
    console.error('not to this one');
    done(Error(`Phone number ${phoneNumber} is blacklisted`));
    return;
  }
  setTimeout(() => {
    job.progress(50, 100);
    console.log(`Sending notification to ${phoneNumber}, with message: ${message}`);
    done();
  }, 1000);
}

queue.process('push_notification_code_2', 2, async (job, done) => {
  const { phoneNumber, message } = job.data;
  await sendNotification(phoneNumber, message, job, done);
});
console.log('Waiting for jobs');
