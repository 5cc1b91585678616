import { graphql } from 'relay-runtime';

export const results = graphql`
    fragment Search_results on Query
    @argumentDefinitions(text: { type: "String!" }, first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
    @refetchable(queryName: "SearchPaginationQuery") {
        search(text: $text, first: $first, after: $after) @connection(key: "Search_search") {
            edges {
                score
                matched
                highlights { start end }
                node {
                    label
                    ...Walk_named
                }
            }
        }
    }
`;

export const page = graphql`
    query SearchQuery($text: String!) {
        ...Search_results @arguments(text: $text)
    }
`;
