// Types of the schema and of the worked queries, for a TypeScript client, as GraphQL Code Generator writes them. The compiler then checks them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as typescript from '@graphql-codegen/typescript';
import { parse } from 'graphql';

const docs = new URL('../../docs/', import.meta.url);
const target = new URL('../../../target/clients/codegen/', import.meta.url);
const scalars = { CountryCode: 'string', CurrencyCode: 'string', Decimal: 'string', PartialDate: 'string', URI: 'string' };

const documents = readdirSync(new URL('queries/', docs), { recursive: true })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ location: file, document: parse(readFileSync(new URL(`queries/${file}`, docs), 'utf8')) }));

const schema = parse(readFileSync(new URL('schema.graphql', docs), 'utf8'));
mkdirSync(target, { recursive: true });

// Each plugin writes the enums and inputs that it needs, so each has a file of its own.
for (const [name, plugin] of Object.entries({ schema: typescript, operations })) {
    const generated = await codegen({
        schema,
        documents,
        config: { scalars, strictScalars: true },
        filename: `${name}.ts`,
        plugins: [{ [name]: {} }],
        pluginMap: { [name]: plugin },
    });
    writeFileSync(new URL(`${name}.ts`, target), generated);
    console.log(`${name}.ts: ${generated.split('\n').length} lines for ${documents.length} queries`);
}
