package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** What kind of body an institution is. */
@Description("What kind of body an institution is.")
public enum InstitutionForm {
    @Description("A ministry or department of state.")
    MINISTRY,

    @Description("A public agency.")
    AGENCY,

    @Description("A chamber of commerce, trade or industry.")
    CHAMBER,

    @Description("A council or commission, national or between states.")
    COUNCIL,

    @Description("A research or policy institute.")
    THINK_TANK,

    @Description("A company or other enterprise.")
    COMPANY,

    @Description("A delegation or mission sent for a purpose.")
    DELEGATION,

    @Description("An international or regional organisation.")
    ORGANISATION,

    @Description("A newspaper, agency, broadcaster or news site.")
    MEDIA,

    @Description("A body of another kind; its description says which.")
    OTHER
}
