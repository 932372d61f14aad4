/** Imports itself by the name that it has in its package.json. */
import * as itself from 'bullmq';
import '#queue';

console.log(Object.keys(itself).length);
