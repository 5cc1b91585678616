package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** What kind of instrument an agreement is. */
@Description("What kind of instrument an agreement is.")
public enum AgreementForm {
    @Description("A treaty, convention or protocol.")
    TREATY,

    @Description("A joint declaration or statement.")
    DECLARATION,

    @Description("A programme of cooperation over a period.")
    PROGRAMME,

    @Description("A memorandum of understanding or cooperation.")
    MEMORANDUM,

    @Description("A commercial contract.")
    CONTRACT,

    @Description("A decision taken together.")
    DECISION,

    @Description("An understanding that is not said to be written down as an instrument.")
    ARRANGEMENT,

    @Description("An instrument of another kind; its description says which.")
    OTHER
}
