/** Tests that are over soon. */
console.log('{"stats": {"tests": 4, "passes": 4, "failures": 0}}');
console.log('  4 passing (5ms)');
process.exit(0);
