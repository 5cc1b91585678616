package org.entente.model;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;

/**
 * An ISO 3166-1 alpha-2 country code in capitals. The codes that the standard leaves to users (AA, QM to QZ, XA to XZ, ZZ)
 * are taken too: they name states that are fictional or have no code.
 */
@Description(
        "An ISO 3166-1 alpha-2 country code in capitals, such as 'KZ'; codes left to users (XA to XZ and others) are in use for states that have none.")
@CustomScalar("CountryCode")
public final class CountryCode implements CustomStringScalar {
    private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());
    private static final Pattern USER_ASSIGNED = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");

    private final String text;

    /**
     * @param text two capital letters
     * @throws IllegalArgumentException when ISO 3166-1 has no such code
     */
    public CountryCode(String text) {
        if (!ASSIGNED.contains(text) && !USER_ASSIGNED.matcher(text).matches()) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code: " + text);
        }
        this.text = text;
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountryCode code && code.text.equals(text);
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
