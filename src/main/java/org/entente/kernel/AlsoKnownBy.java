package org.entente.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says by which other values than that of an attribute, which no two rows share, rows are known, so that filters for a value find them, too. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface AlsoKnownBy {
    /** HQL: the key of the row that is known by {@code :value}; null when there is none. */
    String value();
}
