package org.cadre.launcher.bench;

import org.cadre.launcher.bench.BulkFigure.Unit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a programme does with many rows at once. Each is done as a browser does it, what comes back
 * is checked, and what was imported is taken back.
 *
 * @param administrator signed in
 * @param manager of the seeded programme, signed in
 * @param place a cohort of 2,000
 * @param award records so many awards of that cohort, past the product, in one transaction
 */
record BulkWork(Person administrator, Person manager, Place place, IntConsumer award) {

    private static final int CERTIFICATES = 1_000;
    private static final int TIMES = 5;
    private static final int LIMIT_SECONDS = 300;
    private static final Pattern PROGRESS =
            Pattern.compile("<progress[^>]* value=\"(\\d+)\" max=\"(\\d+)\"");

    List<BulkFigure> measure() {
        return List.of(
                new BulkFigure("completions of 2,000 as CSV", csv(), Unit.SECONDS, 0.5),
                new BulkFigure("the same again", again(this::csv), Unit.SECONDS, 0.5),
                new BulkFigure("as a workbook", again(this::workbook), Unit.SECONDS, 0.5),
                new BulkFigure("certificates", certificates(), Unit.PER_SECOND, 60),
                new BulkFigure("2,000 people by file", people(2_000), Unit.SECONDS, 3),
                new BulkFigure("2,000 others", people(2_000), Unit.SECONDS, 3),
                new BulkFigure("10,000 people by file", people(10_000), Unit.SECONDS, 15));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double again(DoubleSupplier work) {
        var taken = IntStream.range(0, TIMES).mapToDouble(i -> work.getAsDouble()).sorted();
        return taken.toArray()[TIMES / 2];
    }

    private double csv() {
        long begin = System.nanoTime();
        var file = manager.get(file("progress"));
        double taken = seconds(begin);
        if (file.body().lines().count() <= 2_000 * 20) {
            throw new WrongAnswer("expected 40,000 lines", file);
        }
        return taken;
    }

    private double workbook() {
        long begin = System.nanoTime();
        manager.get(file("workbook")).mustSay("PK");
        return seconds(begin);
    }

    private String file(String kind) {
        return Flow.MATRIX.address(place) + "&file=" + kind;
    }

    /** From the first portion that is made to the last. */
    private double certificates() {
        award.accept(CERTIFICATES);
        int left = awaitFewer(CERTIFICATES);
        long begin = System.nanoTime();
        awaitFewer(1);
        return left / seconds(begin);
    }

    /** Answers how many still wait. */
    private int awaitFewer(int than) {
        long begin = System.nanoTime();
        int left = waiting();
        while (left >= than) {
            if (seconds(begin) > LIMIT_SECONDS) {
                throw new IllegalStateException(left + " certificates are still not made");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            left = waiting();
        }
        return left;
    }

    private int waiting() {
        var page = manager.get("/certificate/issuing").mustSay("id=\"batches\"");
        var found = PROGRESS.matcher(page.body());
        return found.find()
                ? Integer.parseInt(found.group(2)) - Integer.parseInt(found.group(1))
                : 0;
    }

    /** The preview and the confirmation together. */
    private double people(int many) {
        var form = administrator.get("/people/import");
        long begin = System.nanoTime();
        var preview =
                administrator
                        .upload("/people/import", Person.hidden(form, "upload"), "file", list(many))
                        .mustSay("<form id=\"apply\"");
        var done = submit(preview, "apply", "confirm").mustSay("<form id=\"takeBack\"");
        double taken = seconds(begin);
        submit(done, "takeBack", "undo").mustSay("role=\"status\"");
        return taken;
    }

    private Reply submit(Reply page, String form, String button) {
        var fields = new LinkedHashMap<>(Person.hidden(page, form));
        fields.put(button, "");
        var address = page.between("action=\"/people/import-preview", "\"").replace("&amp;", "&");
        return administrator.post("/people/import-preview" + address, fields);
    }

    /** Names and addresses that nobody has had yet. */
    private static String list(int many) {
        var mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        return IntStream.range(0, many)
                .mapToObj(
                        i ->
                                "u%s%d,First%d,Last%s,u%s%d@bulk.example,Reference agency %03d"
                                        .formatted(mark, i, i, mark, mark, i, 1 + i % 40))
                .collect(
                        Collectors.joining(
                                "\n", "username,firstname,lastname,email,institution\n", "\n"));
    }
}
