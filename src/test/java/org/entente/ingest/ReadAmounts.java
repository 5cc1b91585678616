package org.entente.ingest;

import org.entente.model.Quantity;

/** Lets tests of other packages read amounts as the loader does. */
public final class ReadAmounts {
    private ReadAmounts() {}

    /** What an amount says. */
    public static Quantity amount(String text) {
        return Amount.parse(text);
    }

    /** What a ratio such as {@code 40 percent} or {@code 3.6-fold} says. */
    public static Quantity ratio(String text) {
        return Amount.parseRatio(text);
    }
}
