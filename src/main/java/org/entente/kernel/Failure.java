package org.entente.kernel;

/**
 * Stands in a set function's result for the value of one parent that could not be had, while the others could.
 *
 * @param cause what went wrong
 */
public record Failure(Throwable cause) {}
