package org.cadre.funding.iati;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an expression comes to, with the conversions of XPath 1.0. */
sealed interface Value {

    Pattern NUMBER =
            Pattern.compile(
                    "[ \t\r\n]*-?(?:[0-9]{1,30}(?:\\.[0-9]{0,30})?|\\.[0-9]{1,30})[ \t\r\n]*");

    boolean truth();

    /** What is compared, one by one. */
    Stream<String> atoms();

    record Nodes(List<Node> list) implements Value {
        @Override
        public boolean truth() {
            return !list.isEmpty();
        }

        @Override
        public Stream<String> atoms() {
            return list.stream().map(Node::text);
        }
    }

    record Truth(boolean truth) implements Value {
        @Override
        public Stream<String> atoms() {
            return Stream.of(String.valueOf(truth));
        }
    }

    record Num(double number) implements Value {
        @Override
        public boolean truth() {
            return number != 0 && !Double.isNaN(number);
        }

        @Override
        public Stream<String> atoms() {
            return Stream.of(String.valueOf(number));
        }
    }

    record Words(String words) implements Value {
        @Override
        public boolean truth() {
            return !words.isEmpty();
        }

        @Override
        public Stream<String> atoms() {
            return Stream.of(words);
        }
    }

    default double number() {
        return this instanceof Num(var number)
                ? number
                : atoms().findFirst().map(Value::number).orElse(Double.NaN);
    }

    /** NaN where the text is no number. */
    static double number(String text) {
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text.strip()) : Double.NaN;
    }
}
