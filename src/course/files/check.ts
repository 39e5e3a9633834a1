import { readContent } from './load.ts';
import { hasErrors, report } from './report.ts';

// `npm run check:content`: prints what is wrong with the content; exit code 1 when something must change.
const reading = readContent();
process.stdout.write(`${report(reading)}\n`);
process.exitCode = hasErrors(reading) ? 1 : 0;
