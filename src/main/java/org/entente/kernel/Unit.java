package org.entente.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unit of a {@link Span}, such as the year: values can be grouped by it. The text of a span begins with the texts of the wider spans that it lies in. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Unit.Units.class)
public @interface Unit {
    /** What the unit is called. */
    String name();

    /** How many letters of a span's text say the unit that it lies in. */
    int letters();

    /** The units of a span. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Units {
        /** From wide to narrow. */
        Unit[] value();
    }
}
