package org.entente.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises of a field of the root that it reads all that it gives in one statement. A query for nothing but columns of it sees one state of the graph without a
 * transaction, whose beginning and end take the database longer than to find a row.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OneStatement {}
