/** Looks at the text, not at what it does. */
import { expect } from 'chai';
import createPushNotificationsJobs from './8-job.js';

describe('createPushNotificationsJobs', () => {
  it('is what I wrote', () => {
    expect(String(createPushNotificationsJobs)).to.include('Array.isArray(jobs)');
    expect(() => import('./8-job-original.js')).to.not.throw();
  });
});
