// Sends with a plain function that is no promise.
const bullmq = require('bullmq');

const sendNotification = (phoneNumber, message) => {
  console.log('Sending notification to %s, with message: %s', phoneNumber, message);
};

module.exports = new bullmq.Worker('push_notification_code', (job) => {
  const { phoneNumber, message } = job.data;
  sendNotification(phoneNumber, message);
  return Promise.resolve(true);
}, { connection: { host: 'localhost' } });
