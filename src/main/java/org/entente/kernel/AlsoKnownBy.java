package org.entente.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says by which other values than that of an attribute rows are known, so that filters for a value find them, too. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface AlsoKnownBy {
    /** HQL over {@code child} that holds where the row is known by {@code :value}; it is never unknown. */
    String value();
}
