package org.entente.insight.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.entente.insight.audit.Reading;
import org.entente.model.Figure;
import org.entente.model.Modality;
import org.entente.model.PartialDate;

/**
 * What is known of a value and can prefer it to another.
 *
 * @param modality how firmly it is said
 * @param notBefore the first day that the latest of its documents can be of; null when none of them has a date
 * @param notAfter the last day that the latest of its documents can be of; null when none of them has a date
 * @param isAttributed whether somebody is named for it, or an office publishes it
 * @param digits how many of its digits tell something; more than any number has when it is exact
 */
record Standing(Modality modality, LocalDate notBefore, LocalDate notAfter, boolean isAttributed, int digits) {
    /** Requires both days or none. */
    Standing {
        Objects.requireNonNull(modality);
        if ((notBefore == null) != (notAfter == null) || (notBefore != null && notAfter.isBefore(notBefore))) {
            throw new IllegalArgumentException("no days: " + notBefore + " to " + notAfter);
        }
    }

    /**
     * How a figure stands.
     *
     * @param witnesses the documents that say it
     */
    static Standing of(Figure figure, Collection<Witness> witnesses) {
        LocalDate notBefore = null;
        LocalDate notAfter = null;
        boolean isOfficial = false;
        for (Witness witness : witnesses) {
            PartialDate published = witness.published();
            if (published != null) {
                notBefore = later(notBefore, published.firstDay());
                notAfter = later(notAfter, published.lastDay());
            }
            isOfficial |= witness.isOfficial();
        }
        return new Standing(
                figure.modality,
                notBefore,
                notAfter,
                figure.attributionKey != null || isOfficial,
                Reading.amount(figure).digits());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    /** The year of the latest of its documents, which even a partial date knows; less than any year when none has a date. */
    int year() {
        return notAfter == null ? Integer.MIN_VALUE : notAfter.getYear();
    }

    /** Whether its latest document is from a later day than that of the other for certain. */
    boolean isLaterThan(Standing other) {
        return notBefore != null && other.notAfter != null && notBefore.isAfter(other.notAfter);
    }
}
