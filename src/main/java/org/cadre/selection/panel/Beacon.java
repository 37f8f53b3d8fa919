package org.cadre.selection.panel;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The numbers of public events that decide a draw, one list for each event. Which events is said
 * before; the numbers come after.
 */
public record Beacon(List<List<BigInteger>> events) {

    public Beacon {
        events = events.stream().map(numbers -> numbers.stream().sorted().toList()).toList();
        boolean isEmpty = events.isEmpty() || events.stream().anyMatch(List::isEmpty);
        if (isEmpty || events.stream().flatMap(List::stream).anyMatch(n -> n.signum() < 0)) {
            throw new IllegalArgumentException("An event has no number, or one below zero");
        }
    }

    /** Of a text with a line for each event, its numbers apart by blanks. */
    public static Beacon parse(String text) {
        return new Beacon(
                text.lines()
                        .map(
                                line ->
                                        Arrays.stream(line.strip().split(" +"))
                                                .map(BigInteger::new)
                                                .toList())
                        .toList());
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return events.stream()
                .map(
                        numbers ->
                                numbers.stream()
                                        .map(BigInteger::toString)
                                        .collect(Collectors.joining(" ", "", "\n")))
                .collect(Collectors.joining());
    }

    /**
     * The key of RFC 3797: the numbers of each event from the lowest up, without leading zeros, a
     * point after each number and a slash after each event.
     */
    public String key() {
        return events.stream()
                .map(
                        numbers ->
                                numbers.stream()
                                        .map(number -> number + ".")
                                        .collect(Collectors.joining("", "", "/")))
                .collect(Collectors.joining());
    }
}
