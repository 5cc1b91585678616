package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** The record that a figure is said to be. */
@Description("The record that a figure is said to be.")
public enum RecordForm {
    @Description("The highest ever.")
    ALL_TIME_HIGH,

    @Description("The highest since the period in recordSince.")
    HIGHEST_SINCE
}
