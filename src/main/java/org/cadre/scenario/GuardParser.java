package org.cadre.scenario;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads the guard language from left to right, one rule a method.
 *
 * <pre>
 * guard     = all { "or" all }
 * all       = part { "and" part }
 * part      = "not" part | "(" guard ")" | condition
 * condition = ("met" | "released") "(" id ")"
 *           | "decided" "(" id ")" ("=" | "!=") id
 *           | ("anyRequest" | "allRequests") "(" type ")" "=" state
 *           | "labScore" "(" id ")" comparison number
 *           | variable comparison value
 * </pre>
 */
final class GuardParser {

    static final int LONGEST = 1000;

    private static final int DEEPEST = 16;
    private static final Pattern TOKEN =
            Pattern.compile("-?[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*|!=|<=|>=|\\S");
    private static final Pattern WORD = Pattern.compile("-?[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final Said CONDITIONS = Said.of("condition.cure");
    private static final Said SHORTER = Said.of("useVariable");

    /** Looks at each condition when it is read. */
    interface Check {

        /**
         * @param at where it begins, counted from 1
         * @throws GuardFault where it makes no sense
         */
        void accept(Guard condition, int at);
    }

    /** A word or a sign, and where it begins. */
    private record Token(String text, int at) {}

    private final List<Token> tokens;
    private final Check check;
    private int next;
    private int depth;

    GuardParser(String text, Check check) {
        if (text.length() > LONGEST) {
            throw new GuardFault(LONGEST + 1, Said.of("tooLong", LONGEST), SHORTER);
        }
        this.check = check;
        tokens =
                TOKEN.matcher(text)
                        .results()
                        .map(found -> new Token(found.group(), found.start() + 1))
                        .collect(ArrayList::new, List::add, List::addAll);
        tokens.add(new Token("", text.length() + 1));
    }

    Guard parse() {
        if (peek().text().isEmpty()) {
            return new Guard.Always();
        }
        var guard = guard();
        if (!peek().text().isEmpty()) {
            throw misplaced(peek(), Said.of("thing.end"), Said.of("join.cure"));
        }
        return guard;
    }

    private Guard guard() {
        return joined("or", this::all, Guard.AnyOf::new);
    }

    private Guard all() {
        return joined("and", this::part, Guard.All::new);
    }

    private Guard joined(String word, Supplier<Guard> part, Function<List<Guard>, Guard> together) {
        var parts = new ArrayList<Guard>();
        do {
            parts.add(part.get());
        } while (skip(word));
        return parts.size() == 1 ? parts.getFirst() : together.apply(parts);
    }

    private Guard part() {
        if (++depth > DEEPEST) {
            throw new GuardFault(peek().at(), Said.of("tooDeep", DEEPEST), SHORTER);
        }
        try {
            if (skip("not")) {
                return new Guard.Not(part());
            }
            if (skip("(")) {
                var inner = guard();
                require(")");
                return inner;
            }
            var first = peek();
            var condition = condition();
            check.accept(condition, first.at());
            return condition;
        } finally {
            depth--;
        }
    }

    private Guard condition() {
        var word = word("condition", CONDITIONS);
        if (!peek().text().equals("(")) {
            return compares(word);
        }
        return switch (word.text()) {
            case "met" -> new Guard.Met(inParentheses().text());
            case "released" -> new Guard.Released(inParentheses().text());
            case "decided" -> {
                var decision = inParentheses().text();
                var taken = comparison(false) == Comparison.EQUAL;
                yield new Guard.Decided(decision, taken, word("option", Said.of("nameOne")).text());
            }
            case "anyRequest" -> {
                var type = constant(FormalRequestType.class, inParentheses());
                require("=");
                yield new Guard.AnyRequest(type, state());
            }
            case "allRequests" -> {
                var type = constant(FormalRequestType.class, inParentheses());
                require("=");
                yield new Guard.AllRequests(type, state());
            }
            case "labScore" -> {
                var lab = inParentheses().text();
                yield new Guard.LabScore(lab, comparison(true), number());
            }
            default -> throw fault(word, "unknownCondition", CONDITIONS);
        };
    }

    private Guard compares(Token variable) {
        if (peek().text().isEmpty() || peek().text().equals(")")) {
            throw fault(variable, "nothing", Said.of("nothing.cure", variable.text()));
        }
        return new Guard.Compares(
                variable.text(), comparison(true), word("value", Said.of("one")).text());
    }

    private Token inParentheses() {
        require("(");
        var id = word("id", Said.of("one"));
        require(")");
        return id;
    }

    /**
     * @param ordering whether larger and smaller make sense
     */
    private Comparison comparison(boolean ordering) {
        var sign = peek();
        var found = Comparison.find(sign.text()).filter(each -> ordering || !each.orders());
        if (found.isEmpty()) {
            throw misplaced(
                    sign,
                    Said.of("thing.comparison"),
                    Said.of(ordering ? "ordering.cure" : "equality.cure"));
        }
        next++;
        return found.get();
    }

    private FormalRequestState state() {
        return constant(FormalRequestState.class, word("state", Said.of("one")));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Token word) {
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(each -> each.name().equals(word.text()))
                .findFirst()
                .orElseThrow(
                        () -> {
                            var known = Arrays.stream(constants).map(Enum::name);
                            var cure = Said.of("oneOf", known.collect(joining(", ")));
                            return fault(word, "unknownWord", cure);
                        });
    }

    private int number() {
        var word = word("number", Said.of("number.cure"));
        if (!Comparison.NUMBER.matcher(word.text()).matches()) {
            throw fault(word, "noNumber", Said.of("number.cure"));
        }
        return Integer.parseInt(word.text());
    }

    private Token word(String wanted, Said cure) {
        var token = peek();
        var joins = List.of("and", "or", "not").contains(token.text());
        if (joins || !WORD.matcher(token.text()).matches()) {
            throw misplaced(token, Said.of("thing." + wanted), cure);
        }
        next++;
        return token;
    }

    private void require(String sign) {
        if (!skip(sign)) {
            throw misplaced(peek(), sign, Said.of("sign.cure", sign));
        }
    }

    private boolean skip(String text) {
        if (!peek().text().equals(text)) {
            return false;
        }
        next++;
        return true;
    }

    private Token peek() {
        return tokens.get(next);
    }

    /**
     * @param wanted a sign, or what is said in words
     */
    private static GuardFault misplaced(Token token, Object wanted, Said cure) {
        return token.text().isEmpty()
                ? new GuardFault(token.at(), Said.of("ends", wanted), cure)
                : new GuardFault(token.at(), Said.of("stands", token.text(), wanted), cure);
    }

    private static GuardFault fault(Token token, String problem, Said cure) {
        return new GuardFault(token.at(), Said.of(problem, token.text()), cure);
    }
}
