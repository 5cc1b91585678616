import { graphql } from 'relay-runtime';

// A list that goes on as one scrolls, and is fetched anew with another filter: Relay's connections and refetching through node(id:).
export const agreements = graphql`
    fragment AgreementList_country on Country
    @argumentDefinitions(
        first: { type: "Int", defaultValue: 10 }
        after: { type: "String" }
        filter: { type: "AgreementFilter" }
    )
    @refetchable(queryName: "AgreementListPaginationQuery") {
        label
        agreements(first: $first, after: $after, filter: $filter, orderBy: [{ field: SIGNED, direction: DESC }])
            @connection(key: "AgreementList_agreements", filters: ["filter"]) {
            totalCount
            edges {
                node {
                    ...AgreementRow_agreement
                }
            }
        }
    }
`;

export const row = graphql`
    fragment AgreementRow_agreement on Agreement {
        label
        form
        signed
        signatures(first: 5) {
            edges {
                node {
                    signatory { label }
                    onBehalfOf { label }
                }
            }
        }
        ...Evidence_cited
    }
`;

export const evidence = graphql`
    fragment Evidence_cited on Cited {
        citations(first: 3) {
            quote
            document { label uri }
        }
    }
`;

export const page = graphql`
    query AgreementListQuery($code: CountryCode!, $filter: AgreementFilter) {
        country(code: $code) {
            ...AgreementList_country @arguments(filter: $filter)
        }
    }
`;
