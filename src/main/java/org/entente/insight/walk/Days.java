package org.entente.insight.walk;

/**
 * The days that partial dates can mean, as numbers of eight digits that are in the order of time: {@code 20220824}. As the last day of each month counts the 31st, which is
 * after all days of that month and before those of the next, so that no calendar is needed to compare.
 */
final class Days {
    /** Before all days: where no date is said. */
    static final int EVER = 0;

    /** After all days: where no date is said. */
    static final int NEVER = Integer.MAX_VALUE;

    private Days() {}

    /** The first day that a date can mean; {@link #EVER} for null. */
    static int first(String date) {
        return date == null ? EVER : day(date, 1, 1);
    }

    /** The last day that a date can mean; {@link #NEVER} for null. */
    static int last(String date) {
        return date == null ? NEVER : day(date, 12, 31);
    }

    private static int day(String date, int month, int day) {
        int year = Integer.parseInt(date, 0, 4, 10);
        int saidMonth = date.length() < 7 ? month : Integer.parseInt(date, 5, 7, 10);
        int saidDay = date.length() < 10 ? day : Integer.parseInt(date, 8, 10, 10);
        return (year * 100 + saidMonth) * 100 + saidDay;
    }
}
