package org.cadre.launcher.bench;

/**
 * How fast one piece of work with many rows was.
 *
 * @param unit seconds, where less is better, or rows per second
 * @param aim what it should reach
 */
record BulkFigure(String work, double value, Unit unit, double aim) {

    enum Unit {
        SECONDS("s"),
        PER_SECOND("per second");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
