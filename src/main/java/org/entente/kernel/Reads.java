package org.entente.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the persistent attributes of a parent that a link or a computed field needs, so that they are selected with the
 * parent's row. The parent's key is always there and need not be named.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {
    /**
     * Attribute names, as in the parent's entity class. Of a field whose value is a record, in the order of its components, so that filters can ask of them.
     */
    String[] value();
}
