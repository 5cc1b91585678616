package org.entente.insight.audit;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.Period;
import org.entente.model.PartialDate;

/** Which findings are wanted: those for which all that is given holds. */
@Input("AuditFilter")
@Description("Which findings are wanted: those for which all that is given holds.")
public class AuditFilter {
    @Description("One of these verdicts.")
    public List<@NonNull Verdict> verdict;

    @Description("One of these identities.")
    public List<@NonNull IdentityKind> identity;

    @Id
    @Description("The figures are of this country or institution, as reporter or partner: its id.")
    public String country;

    @Id
    @Description("The figures are of this country or institution, too, on the other side: its id.")
    public String partner;

    @Id
    @Description("One of the figures is said in this document: its id.")
    public String document;

    @Description("The period of one of the figures overlaps with this.")
    public PartialDate period;

    /** Whether a finding is wanted, as far as it tells itself. */
    boolean wants(Finding finding) {
        return (verdict == null || verdict.contains(finding.getVerdict()))
                && (identity == null || identity.contains(finding.getIdentity()))
                && (period == null || finding.isIn(Period.of(period, null)));
    }

    /** What tells the list of these findings from all others. */
    public String text() {
        return "%s %s %s %s %s %s".formatted(verdict, identity, country, partner, document, period);
    }
}
