// Sends what is in the queue, and takes two seconds for each.
const kue = require('kue');

const queue = kue.createQueue();

const sendNotification = (phoneNumber, message) => {
  console.error(`Sending notification to ${phoneNumber}, with message: ${message}`);
};

queue.process('push_notification_code', (job, done) => {
  const { phoneNumber, message } = job.data;
  job.log('it is about to be sent');
  setTimeout(() => {
    sendNotification(phoneNumber, message);
    done();
  }, 2000);
});
console.log('Job processor is ready');
