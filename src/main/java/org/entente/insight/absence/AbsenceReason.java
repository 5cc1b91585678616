package org.entente.insight.absence;

import org.eclipse.microprofile.graphql.Description;

/** Why a field has no value. */
@Description(
        "Why a field has no value. Of several reasons the first of these is given: SAID_TO_BE_UNKNOWN, NOT_COVERED, NOT_SAID.")
public enum AbsenceReason {
    @Description("Documents of the graph speak of the fact, and none of them tells the field.")
    NOT_SAID,

    @Description("A document of the graph says that it is not known; the words are among 'citations'.")
    SAID_TO_BE_UNKNOWN,

    @Description(
            "No document of the graph can tell: none speaks of the node, of its relations or of its figures; none says the relation or figure, which was concluded; or, for an end, all that do are from years before the beginning.")
    NOT_COVERED
}
