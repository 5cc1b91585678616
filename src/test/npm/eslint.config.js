// graphql-eslint's rules for schemas, for Relay and for operations, over the committed schema and the worked queries.
// A rule that is set otherwise than its maker recommends has the reason beside it.
import graphql from '@graphql-eslint/eslint-plugin';

const common = {
    languageOptions: {
        parser: graphql.parser,
        parserOptions: {
            graphQLConfig: { schema: 'src/docs/schema.graphql', documents: 'src/docs/queries/**/*.graphql' },
        },
    },
    plugins: { '@graphql-eslint': graphql },
};

export default [
    {
        ...common,
        files: ['src/docs/schema.graphql'],
        rules: {
            ...graphql.configs['flat/schema-recommended'].rules,
            ...graphql.configs['flat/schema-relay'].rules,
            // The schema is printed by graphql-java, which writes descriptions of one line on one line.
            '@graphql-eslint/description-style': ['error', { style: 'inline' }],
            // An id is what can be asked for by node(id:). Values, pages, hits of a search, what is told of many together and
            // what is computed from facts (findings, paths, series, what is between countries, what facts rest on, sentences) are not.
            '@graphql-eslint/strict-id-in-types': [
                'error',
                {
                    exceptions: {
                        types: [
                            'Alias', 'Change', 'Highlight', 'PageInfo', 'Quantity', 'Share', 'Suggestion',
                            'Bilateral', 'CountryPair', 'Multilateral', 'PairCount', 'TimelineEntry', 'YearCount',
                            'Computed', 'ComputedPoint', 'Conversion', 'DerivedValue', 'Gap', 'Goods', 'GoodsShare', 'Series', 'SeriesPoint', 'StatedAmount',
                            'TradeFlow', 'TradeOverTime', 'TradeView', 'ValueRange',
                            'Hop', 'Neighbour', 'Neighbourhood', 'Path', 'PathSearch',
                            'Absence', 'ComparedDocument', 'Conflict', 'Coverage', 'Sentence', 'Support',
                        ],
                        suffixes: ['Aggregate', 'Connection', 'Edge', 'Group', 'Totals'],
                    },
                },
            ],
            // Aliases, citations, highlights and suggestions are short lists, which nobody turns the pages of. The pages of the audit and
            // of timelines are of what is computed, which is no Node.
            '@graphql-eslint/relay-edge-types': [
                'error',
                { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
            ],
            // A search goes on from the best hit; there is no use in its end. EveryLinkTest holds all other lists to both directions.
            '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
            // The end of a relation is named for what stands there, and some relations are named for it too: Party.party, Backdrop.backdrop.
            '@graphql-eslint/no-typename-prefix': 'off',
        },
    },
    {
        ...common,
        files: ['src/docs/queries/**/*.graphql'],
        rules: {
            ...graphql.configs['flat/operations-recommended'].rules,
            // Ids are for clients that keep objects in a cache; these queries are for people who read the answers.
            '@graphql-eslint/require-selections': 'off',
            // Each step over a relation takes three levels. The server allows 25 (entente.limits.depth).
            '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 25 }],
        },
    },
];
