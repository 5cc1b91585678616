package org.entente.graphql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the server tells of its schema. */
@ConfigMapping(prefix = "entente.schema")
public interface SchemaSettings {
    /**
     * Whether clients learn the schema: by introspection, as a text, and from what errors say of a document that does not fit it. Researchers need all
     * three to write queries of their own.
     */
    @WithDefault("true")
    boolean shown();
}
