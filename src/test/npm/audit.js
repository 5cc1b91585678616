// Runs the public audit of GraphQL over HTTP against a URL. Fails when a MUST or a SHOULD is not kept.
//
//   npm ci && npm run audit-http -- http://localhost:8080/graphql
import { serverAudits } from 'graphql-http';

const url = process.argv[2] ?? 'http://localhost:8080/graphql';
const audits = serverAudits({ url });
const failed = { MUST: 0, SHOULD: 0, MAY: 0 };

for (const audit of audits) {
    const result = await audit.fn();
    if (result.status !== 'ok') {
        const level = audit.name.split(' ')[0];
        failed[level] += 1;
        console.log(`${level} not kept: ${audit.id} ${audit.name}: ${result.reason}`);
    }
}

console.log(`${audits.length} audits; not kept: ${failed.MUST} MUST, ${failed.SHOULD} SHOULD, ${failed.MAY} MAY`);
process.exitCode = audits.length > 0 && failed.MUST + failed.SHOULD === 0 ? 0 : 1;
