package org.cadre.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two texts word by word; a sign is a word of its own. */
public final class Words {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "([\\p{L}\\p{M}\\p{N}]+(?:['’.,:\\-][\\p{L}\\p{M}\\p{N}]+)*|[^\\p{L}\\p{M}\\p{N}\\s])(\\s*)");

    private Words() {}

    /** A run of words, and whether the other text lacks it. */
    public record Piece(String text, boolean marked) {}

    /**
     * Both texts in pieces.
     *
     * @param older marked is what was removed
     * @param newer marked is what was added
     */
    public record Compared(List<Piece> older, List<Piece> newer) {

        public Compared {
            older = List.copyOf(older);
            newer = List.copyOf(newer);
        }
    }

    /** Texts are compared without regard to white space, and given back as they are. */
    public static Compared compare(String older, String newer) {
        var before = tokens(older);
        var after = tokens(newer);
        var script =
                Script.between(
                        before.stream().map(Token::core).toList(),
                        after.stream().map(Token::core).toList());
        var left = new Side();
        var right = new Side();
        for (var entry : script) {
            switch (entry.step()) {
                case KEPT -> {
                    left.add(before.get(entry.older()), false);
                    right.add(after.get(entry.newer()), false);
                }
                case REMOVED -> left.add(before.get(entry.older()), true);
                case ADDED -> right.add(after.get(entry.newer()), true);
            }
        }
        return new Compared(left.pieces(), right.pieces());
    }

    /** One text of which nothing stands in the other. */
    static List<Piece> whole(String text, boolean marked) {
        return text.isBlank() ? List.of() : List.of(new Piece(text.strip(), marked));
    }

    private record Token(String core, String space) {}

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        TOKEN.matcher(text)
                .results()
                .forEach(found -> tokens.add(new Token(found.group(1), found.group(2))));
        return tokens;
    }

    private static final class Side {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();
        private boolean marked;

        void add(Token token, boolean mark) {
            if (mark != marked) {
                end();
                marked = mark;
            }
            run.append(token.core()).append(token.space());
        }

        private void end() {
            if (!run.isEmpty()) {
                pieces.add(new Piece(run.toString(), marked));
                run.setLength(0);
            }
        }

        List<Piece> pieces() {
            end();
            return pieces;
        }
    }
}
