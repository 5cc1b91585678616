package org.entente.search;

import org.eclipse.microprofile.graphql.Description;

/** What of a node a search found. */
@Description("What of a node a search found.")
public enum SearchField {
    @Description("Its name in English.")
    LABEL(0),

    @Description("Another name of it.")
    ALIAS(1),

    @Description("Words of a document that are cited for it, for a relation of it, or for a figure about it.")
    EVIDENCE(2);

    private final int code;

    SearchField(int code) {
        this.code = code;
    }

    /** The number by which the index keeps it. Names come before quotes in its order. */
    public int code() {
        return code;
    }

    static SearchField ofCode(int code) {
        for (SearchField field : values()) {
            if (field.code == code) {
                return field;
            }
        }
        throw new IllegalArgumentException("no field has the code " + code);
    }
}
