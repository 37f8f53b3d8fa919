package org.cadre.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text in the form in which they are compared: without capitals, accents, vowel
 * signs and hamza, without the Arabic article and the particles that are written with it, without
 * the plural s.
 *
 * <p>The database indexes each word behind two letters of ours, so its list of words to leave out
 * and its shortest length, which differ between servers, find nothing to leave out.
 */
public final class SearchWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:[وفبك]?ال|لل)(?=.{2})");
    private static final String MARK = "xx";
    private static final int LONGEST = 60;
    private static final int MOST = 8;

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** What somebody typed: at most eight words; a single letter is left out beside others. */
    public static SearchWords sought(String typed) {
        var all = words(typed);
        var longer = all.stream().filter(word -> word.length() > 1).toList();
        return new SearchWords(
                (longer.isEmpty() ? all : longer).stream().distinct().limit(MOST).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The text as it is indexed. */
    static String indexed(String text) {
        return words(text).stream().map(word -> MARK + word).collect(Collectors.joining(" "));
    }

    /** The search in the database's own words: all of them, each as a beginning. */
    String expression() {
        return words.stream().map(word -> "+" + MARK + word + "*").collect(Collectors.joining(" "));
    }

    /** Where the text has one of these words. */
    List<MatchResult> hits(String text) {
        return WORD.matcher(text)
                .results()
                .filter(found -> words.stream().anyMatch(plain(found.group())::startsWith))
                .toList();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        WORD.matcher(text)
                .results()
                .map(found -> plain(found.group()))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    static String plain(String word) {
        var bare =
                Normalizer.normalize(word, Normalizer.Form.NFKD)
                        .replaceAll("[\\p{M}\u0640]", "")
                        .toLowerCase(Locale.ROOT)
                        .replace('ٱ', 'ا')
                        .replace('ى', 'ي')
                        .replace('ة', 'ه')
                        .replace("œ", "oe")
                        .replace("æ", "ae")
                        .replaceAll("[^\\p{L}\\p{Nd}]", "");
        var stem = ARTICLE.matcher(bare).replaceFirst("");
        var one = stem.matches("[a-z]{3,}[^sui]s") ? stem.substring(0, stem.length() - 1) : stem;
        return one.length() > LONGEST ? one.substring(0, LONGEST) : one;
    }
}
