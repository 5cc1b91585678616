package org.entente.graphql;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A field costs more than what is selected of it lets expect, since more is looked at than is given. Clients see it in the schema, as the directive {@code cost} with
 * its {@code weight}, which is how the GraphQL Cost Directive Specification (IBM, 2021) names them.
 */
@Name(Weighs.DIRECTIVE)
@Description("What a field costs instead of 1, since more is looked at than is given.")
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Weighs {
    /** The directive's name. */
    String DIRECTIVE = "cost";

    /** The directive's argument. */
    String WEIGHT = "weight";

    /** How many fields it counts for; a whole number. */
    @NonNull
    @Description("How many fields it counts for.")
    String weight();
}
