// Tests in Kue's test mode, which print something of their own.
import { createQueue } from 'kue';
import { expect } from 'chai';
import createPushNotificationsJobs from './8-job';

const queue = createQueue();

describe('createPushNotificationsJobs', () => {
  before(() => {
    console.error('begin');
    queue.testMode.enter();
  });
  afterEach(() => queue.testMode.clear());
  after(() => {
    queue.testMode.exit();
    setTimeout(() => console.log('{ the end }'), 1);
  });

  it('throws for what is no array', () => {
    for (const jobs of [undefined, null, 'a', 1, {}]) {
      expect(() => createPushNotificationsJobs(jobs, queue)).to.throw('Jobs is not an array');
    }
  });

  it('makes jobs', () => {
    createPushNotificationsJobs([{ phoneNumber: '1', message: 'a' }, { phoneNumber: '2', message: 'b' }], queue);
    expect(queue.testMode.jobs.map((job) => [job.type, job.data.message])).to.eql([
      ['push_notification_code_3', 'a'], ['push_notification_code_3', 'b'],
    ]);
  });
});
