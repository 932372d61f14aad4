/** Tests in Kue's test mode. */
import kue from 'kue';
import { expect } from 'chai';
import createPushNotificationsJobs from './8-job';

const queue = kue.createQueue();
const NAME = 'push_notification_code_3';

describe('createPushNotificationsJobs', () => {
  before(() => queue.testMode.enter());
  afterEach(() => queue.testMode.clear());
  after(() => queue.testMode.exit());

  it('display a error message if jobs is not an array', () => {
    expect(() => createPushNotificationsJobs('nothing', queue)).to.throw(Error, 'Jobs is not an array');
    expect(() => createPushNotificationsJobs({}, queue)).to.throw(Error, 'Jobs is not an array');
  });

  it('create two new jobs to the queue', () => {
    const list = [
      { phoneNumber: '4153518780', message: 'one' },
      { phoneNumber: '4153518781', message: 'two' },
    ];
    createPushNotificationsJobs(list, queue);
    expect(queue.testMode.jobs.length).to.equal(2);
    queue.testMode.jobs.forEach((job, index) => {
      expect(job.type).to.equal(NAME);
      expect(job.data).to.deep.equal(list[index]);
    });
  });
});
