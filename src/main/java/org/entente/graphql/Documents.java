package org.entente.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.kernel.CodedError;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.kernel.PageSizes;

/**
 * Parses, measures and validates documents, in this order: each step keeps the next one from taking long. Sound documents are kept, by their
 * text. Others are not: a client that sends nonsense must not push the documents of others out.
 */
final class Documents {
    /** What is kept of a document, with what the kernel finds out about it, takes some hundred times the memory of its text: with this, up to about 50 MB. */
    private static final long KEPT_CHARACTERS = 500_000;

    /** More than any number of the schema has. */
    private static final int DIGITS = 30;

    /** Messages must not depend on where the server runs. */
    private static final Locale LOCALE = Locale.ROOT;

    private final GraphQLSchema schema;
    private final Limits limits;
    private final PageSizes sizes;
    private final boolean isSchemaShown;
    private final ParserOptions parsing;
    private final Cache<String, PreparedDocument> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((String text, PreparedDocument document) -> text.length())
            .recordStats()
            .build();

    Documents(GraphQLSchema schema, Limits limits, PageSizes sizes, boolean isSchemaShown, MeterRegistry registry) {
        this.schema = schema;
        this.sizes = sizes;
        this.limits = limits;
        this.isSchemaShown = isSchemaShown;
        this.parsing = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens()).maxCharacters(limits.bytes()));
        CaffeineCacheMetrics.monitor(registry, kept, "documents");
    }

    /**
     * The document with a text.
     *
     * @throws CodedException when a number in it is too long to be one
     */
    PreparedDocument prepare(String text) {
        PreparedDocument known = kept.getIfPresent(text);
        if (known != null) {
            return known;
        }
        PreparedDocument document = parse(text);
        if (document.isSound()) {
            kept.put(text, document);
        }
        return document;
    }

    /** Long numbers take the lexer microseconds a digit, and then the square of their length: half a minute for as many digits as fit a body. */
    private static void requireShortNumbers(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            digits = character >= '0' && character <= '9' ? digits + 1 : 0;
            if (digits > DIGITS) {
                throw new CodedException(
                        ErrorCode.TOO_LARGE,
                        "The document has a number of more than " + DIGITS
                                + " digits. What is no number can be sent as a variable.");
            }
        }
    }

    private PreparedDocument parse(String text) {
        requireShortNumbers(text);
        ParseAndValidateResult parsed = ParseAndValidate.parse(ExecutionInput.newExecutionInput()
                .query(text)
                .locale(LOCALE)
                .graphQLContext(Map.of(ParserOptions.class, parsing))
                .build());
        if (parsed.isFailure()) {
            return refused(List.of(syntaxError(parsed.getSyntaxException())));
        }
        Document document = parsed.getDocument();
        if (holdsNul(text, document)) {
            return refused(List.of(CodedError.of(
                    ErrorCode.BAD_ARGUMENT, RequestText.NOT_STORABLE.formatted("A string in the document"))));
        }
        List<GraphQLError> excess = excess(DocumentMeasure.of(document));
        if (!excess.isEmpty()) {
            return refused(excess);
        }
        if (!isSchemaShown) {
            List<GraphQLError> refusal = Discretion.refusal(document);
            if (!refusal.isEmpty()) {
                return refused(refusal);
            }
        }
        List<? extends GraphQLError> errors = ParseAndValidate.validate(schema, document, LOCALE);
        return errors.isEmpty() ? sound(document) : refused(errors);
    }

    // The library hands visitors its raw type.
    @SuppressWarnings("rawtypes")
    private static boolean holdsNul(String text, Document document) {
        if (text.indexOf('\0') >= 0) {
            return true;
        }
        boolean[] found = {false};
        if (text.contains("\\u")) {
            new NodeTraverser()
                    .preOrder(
                            new NodeVisitorStub() {
                                @Override
                                public TraversalControl visitStringValue(
                                        StringValue value, TraverserContext<Node> context) {
                                    found[0] |= value.getValue().indexOf('\0') >= 0;
                                    return TraversalControl.CONTINUE;
                                }
                            },
                            document);
        }
        return found[0];
    }

    private GraphQLError syntaxError(InvalidSyntaxException e) {
        if (e instanceof ParseCancelledTooDeepException) {
            return CodedError.of(
                    ErrorCode.TOO_DEEP,
                    "The document nests more than " + parsing.getMaxRuleDepth() + " rules of the grammar.");
        }
        if (e instanceof ParseCancelledException) {
            return CodedError.of(
                    ErrorCode.TOO_LARGE,
                    "The document has at least " + (limits.tokens() + 1)
                            + " tokens, or more white space than so many need; at most " + limits.tokens()
                            + " are allowed.");
        }
        return e.toInvalidSyntaxError();
    }

    private List<GraphQLError> excess(Size size) {
        if (size.depth() > limits.depth()) {
            return List.of(CodedError.of(
                    ErrorCode.TOO_DEEP,
                    "The document is " + size.depth() + " levels deep; at most " + limits.depth() + " are allowed."));
        }
        if (size.fields() > limits.fields()) {
            return tooMany(size.fields(), "fields", limits.fields());
        }
        if (size.aliasesAndRoots() > limits.aliases()) {
            return tooMany(size.aliasesAndRoots(), "aliases and root fields", limits.aliases());
        }
        if (size.directives() > limits.directives()) {
            return tooMany(size.directives(), "directives", limits.directives());
        }
        return List.of();
    }

    private static List<GraphQLError> tooMany(long found, String what, int allowed) {
        return List.of(CodedError.of(
                ErrorCode.TOO_LARGE,
                "The document has " + found + " " + what + ", after its fragments are spread; at most " + allowed
                        + " are allowed."));
    }

    private PreparedDocument sound(Document document) {
        Map<String, Cost> costs = new HashMap<>();
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            String name = operation.getName() == null ? "" : operation.getName();
            costs.put(name, CostRules.of(schema, sizes, document, operation));
        }
        return new PreparedDocument(new PreparsedDocumentEntry(document), costs);
    }

    private static PreparedDocument refused(List<? extends GraphQLError> errors) {
        return new PreparedDocument(new PreparsedDocumentEntry(List.copyOf(errors)), Map.of());
    }
}
