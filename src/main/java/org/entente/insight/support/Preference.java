package org.entente.insight.support;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of two values goes first.
 *
 * @param rule the rule that decided; {@link PreferenceRule#NONE} when none did
 * @param side positive for the one, negative for the other, 0 for neither
 * @param against the rules after it that would have preferred the value that comes second
 */
record Preference(PreferenceRule rule, int side, List<PreferenceRule> against) {
    /** Copies the list. */
    Preference {
        against = List.copyOf(against);
    }

    /** The preference between two values. */
    static Preference between(Standing one, Standing other) {
        PreferenceRule decides = PreferenceRule.NONE;
        int side = 0;
        List<PreferenceRule> against = new ArrayList<>();
        for (PreferenceRule rule : PreferenceRule.values()) {
            int its = Integer.signum(rule.compare(one, other));
            if (side == 0 && its != 0) {
                decides = rule;
                side = its;
            } else if (its * side < 0) {
                against.add(rule);
            }
        }
        return new Preference(decides, side, against);
    }
}
