package org.entente.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.kernel.CodedError;
import org.entente.kernel.ErrorCode;

/** How a server speaks that does not show its schema: it answers no introspection, and says of a document that does not fit no more than that. */
final class Discretion {
    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");
    private static final CodedError NOT_SHOWN =
            CodedError.of(ErrorCode.INVALID, "This server does not show its schema: there is no introspection.");

    private static final CodedError NOT_TOLD = CodedError.of(
            ErrorCode.INVALID,
            "The document does not fit the schema, or the variables do not fit the document. This server does not tell more of it.");

    private Discretion() {}

    /** Why a document is not executed; empty when it asks for no introspection. */
    // The library hands visitors its raw type.
    @SuppressWarnings("rawtypes")
    static List<GraphQLError> refusal(Document document) {
        boolean[] found = {false};
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            public TraversalControl visitField(Field field, TraverserContext<Node> context) {
                                found[0] |= INTROSPECTION.contains(field.getName());
                                return TraversalControl.CONTINUE;
                            }
                        },
                        document);
        return found[0] ? List.of(NOT_SHOWN) : List.of();
    }

    /** A result in which what the library says of the schema is said once, and in general. */
    static ExecutionResult of(ExecutionResult result) {
        if (result.getErrors().stream().allMatch(Discretion::tellsNothing)) {
            return result;
        }
        List<GraphQLError> errors = new ArrayList<>(List.of(NOT_TOLD));
        result.getErrors().stream().filter(Discretion::tellsNothing).forEach(errors::add);
        ExecutionResultImpl.Builder<?> told = ExecutionResultImpl.newExecutionResult();
        if (result.isDataPresent()) {
            told.data(result.getData());
        }
        return told.errors(errors).build();
    }

    /** Our own errors have codes; where a text does not parse, the schema plays no part. */
    private static boolean tellsNothing(GraphQLError error) {
        return error.getErrorType() == ErrorType.InvalidSyntax
                || (error.getExtensions() != null && error.getExtensions().containsKey("code"));
    }
}
