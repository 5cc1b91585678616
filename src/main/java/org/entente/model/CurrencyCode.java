package org.entente.model;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Currency;
import org.eclipse.microprofile.graphql.Description;

/** An ISO 4217 currency code in capitals, such as {@code KZT}. */
@Description("An ISO 4217 currency code in capitals, such as 'KZT'.")
@CustomScalar("CurrencyCode")
public final class CurrencyCode implements CustomStringScalar {
    private final String text;

    /**
     * @param text three capital letters
     * @throws IllegalArgumentException when ISO 4217 has no such code
     */
    public CurrencyCode(String text) {
        try {
            this.text = Currency.getInstance(text).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not an ISO 4217 code: " + text, e);
        }
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CurrencyCode code && code.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
