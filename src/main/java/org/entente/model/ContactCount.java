package org.entente.model;

/**
 * How much of one kind and year there is between two countries.
 *
 * @param one the place of the one country among those that were asked about
 * @param other the place of the other, which comes after that of the one
 * @param year the year; null for what has no date
 */
public record ContactCount(ContactKind kind, int one, int other, String year, long count) {}
