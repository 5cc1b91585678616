package org.entente.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.Directives;
import graphql.execution.ExecutionContext;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Set;

/**
 * What operations select of the root. It is kept for as long as the operation's document is, with all that was found out about it, since a client asks the same
 * document again and again with other variables; but not where variables decide which fields are selected.
 */
final class Selections {
    private static final Set<String> DECIDING =
            Set.of(Directives.SkipDirective.getName(), Directives.IncludeDirective.getName());

    /** Weak keys are compared as objects. */
    private final Cache<OperationDefinition, Kept> kept =
            Caffeine.newBuilder().weakKeys().build();

    /** A selection; null where it differs from request to request. */
    private record Kept(Selection selection) {}

    /** What the operation that is executed selects of the root, but for some keys. */
    Selection of(ExecutionContext context, Set<String> without) {
        if (!without.isEmpty()) {
            return Selection.ofRoot(context, without);
        }
        Kept same = kept.get(
                context.getOperationDefinition(),
                operation ->
                        new Kept(variablesDecide(context.getDocument()) ? null : Selection.ofRoot(context, Set.of())));
        return same.selection == null ? Selection.ofRoot(context, without) : same.selection;
    }

    // The library hands visitors its raw type.
    @SuppressWarnings("rawtypes")
    private static boolean variablesDecide(Document document) {
        boolean[] found = {false};
        NodeVisitorStub visitor = new NodeVisitorStub() {
            @Override
            public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
                found[0] |= DECIDING.contains(directive.getName())
                        && directive.getArguments().stream()
                                .anyMatch(argument -> argument.getValue() instanceof VariableReference);
                return TraversalControl.CONTINUE;
            }
        };
        new NodeTraverser().preOrder(visitor, document);
        return found[0];
    }
}
