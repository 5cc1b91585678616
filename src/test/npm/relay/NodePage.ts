import { graphql } from 'relay-runtime';

// The page of whatever has an id, and a walk over its relations from the end of the list.
export const walk = graphql`
    fragment Walk_named on Named
    @argumentDefinitions(
        last: { type: "Int", defaultValue: 20 }
        before: { type: "String" }
        kinds: { type: "[RelationKind!]" }
    )
    @refetchable(queryName: "WalkPaginationQuery") {
        id
        label
        relations(last: $last, before: $before, kinds: $kinds, direction: OUT)
            @connection(key: "Walk_relations", filters: ["kinds"]) {
            edges {
                node {
                    kind
                    modality
                    subject { id label }
                    object { id label }
                    ...Evidence_cited
                }
            }
        }
    }
`;

export const page = graphql`
    query NodePageQuery($id: ID!, $kinds: [RelationKind!]) {
        node(id: $id) {
            __typename
            ... on Figure {
                measure
                amount { value tolerance currency }
            }
            ...Walk_named @arguments(kinds: $kinds) @alias(as: "named")
        }
    }
`;
