/** Tests that are still to be written. */
import { expect } from 'chai';
import createPushNotificationsJobs from './8-job.js';

describe('createPushNotificationsJobs', () => {
  expect(createPushNotificationsJobs).to.be.a('function');
});
