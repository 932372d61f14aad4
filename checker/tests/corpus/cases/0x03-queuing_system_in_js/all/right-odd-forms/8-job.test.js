/** Tests of the function for jobs. */
import assert from 'assert';
import * as chai from 'chai';
import { Queue } from 'bullmq';
import create from './8-job.js';

chai.should();
const queue = new Queue('push_notification_code_3');
await queue.waitUntilReady();

describe('creating', function () {
  this.timeout(5000);
  beforeEach(async () => { await queue.drain(); });
  after(async () => { await queue.close(); });

  it('rejects objects', async () => {
    await assert.rejects(async () => create({}, queue), { message: 'Jobs is not an array' });
  });

  it('adds', (done) => {
    create([{ phoneNumber: '1', message: 'a' }, { phoneNumber: '2', message: 'b' }], queue)
      .then(() => queue.getJobs(['waiting']))
      .then((jobs) => {
        jobs.length.should.equal(2);
        jobs.map((job) => job.name).should.deep.equal(['push_notification_code_3', 'push_notification_code_3']);
        jobs.map((job) => job.data.phoneNumber).sort().should.deep.equal(['1', '2']);
        done();
      })
      .catch(done);
  });
});
