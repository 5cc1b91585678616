package org.entente.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the getter of a quantity that can be added up over rows: its aggregates then have a sum, an average and the extremes. The getter's value is a record
 * whose components {@link Reads} names in their order.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Additive {
    /** The attribute that holds the number. Rows without one are left out. */
    String value();

    /** The attribute that holds how far the number may be off, to either side; none means that it is exact. */
    String tolerance();

    /** The attributes that must be the same in all rows that are compared or added up, such as a currency; all without one are the same, too. */
    String[] alike();
}
