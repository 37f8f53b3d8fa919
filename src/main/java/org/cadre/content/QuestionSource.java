package org.cadre.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A question as its author wrote it, checked and rendered; plain data for whoever marks it.
 *
 * <p>All texts are safe HTML: {@code stem} and {@code exhibit} are block content, the others one
 * paragraph without its tag.
 *
 * @param id unique in the pack and stable
 * @param outcome id of the outcome that it tests
 * @param difficulty 1 or 2
 * @param pair name shared by items that ask the same; empty without a twin
 * @param lesson id of the lesson to read again
 * @param exhibit what the question is about; empty without one
 * @param answer what is right, by kind
 */
public record QuestionSource(
        String id,
        String outcome,
        String bloom,
        int difficulty,
        Use use,
        String pair,
        String lesson,
        String stem,
        String exhibit,
        Answer answer) {

    /** Where an item appears; one item serves one use only. */
    public enum Use {
        CHECK,
        PRE,
        FINAL;

        /** As written in a pack: {@code final}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be answered, and what is right. */
    public sealed interface Answer permits Choice, Truth, Numeric, Ordering, Matching {

        /** As written in a pack: {@code true-false}. */
        String kind();
    }

    /** One or several of the options are right. */
    public record Choice(boolean multiple, List<Option> options) implements Answer {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String kind() {
            return multiple ? "multiple" : "single";
        }
    }

    /** The stem is true or false. */
    public record Truth(boolean correct, String feedbackTrue, String feedbackFalse)
            implements Answer {

        @Override
        public String kind() {
            return "true-false";
        }
    }

    /** A number with its unit (empty without one) and the mistakes that lead elsewhere. */
    public record Numeric(
            BigDecimal correct,
            BigDecimal tolerance,
            String unit,
            List<Mistake> mistakes,
            Feedback feedback)
            implements Answer {

        public Numeric {
            mistakes = List.copyOf(mistakes);
        }

        @Override
        public String kind() {
            return "numeric";
        }
    }

    /** Items in the right order. */
    public record Ordering(List<Item> items, Feedback feedback) implements Answer {

        public Ordering {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "ordering";
        }
    }

    /** Pairs that belong together, and right sides that belong to none. */
    public record Matching(List<Pair> pairs, List<Item> distractors, Feedback feedback)
            implements Answer {

        public Matching {
            pairs = List.copyOf(pairs);
            distractors = List.copyOf(distractors);
        }

        @Override
        public String kind() {
            return "matching";
        }
    }

    /** What can be chosen, and what choosing it means. */
    public record Option(String id, String text, boolean correct, String feedback) {}

    /** A thing to put in place; the feedback says why it belongs there. */
    public record Item(String id, String text, String feedback) {}

    /** Two sides that belong together. */
    public record Pair(String id, String left, String right, String feedback) {}

    /** A known wrong number and what it tells. */
    public record Mistake(BigDecimal value, BigDecimal tolerance, String feedback) {}

    /** What is said to the answer as a whole. */
    public record Feedback(String correct, String wrong) {}
}
