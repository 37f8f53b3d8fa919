package org.cadre.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easily running text is read, counted by words, sentences and syllables.
 *
 * <ul>
 *   <li>English: Flesch 1948, 206.835 − 1.015 × words a sentence − 84.6 × syllables a word. From 60
 *       on it is plain English.
 *   <li>French: Kandel and Moles 1958, 207 − 1.015 × words a sentence − 73.6 × syllables a word, on
 *       the same scale.
 *   <li>Arabic: words a sentence alone. Short vowels are not written, so syllables cannot be
 *       counted; a word carries its article and particles, so a sentence has fewer of them.
 * </ul>
 *
 * <p>Syllables are groups of vowels, without a mute e at the end. What has a digit is no word.
 */
record ReadingEase(String language, int words, int sentences, int syllables) {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?؟])[»\"”’)]*\\s+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëîïôöùûüœæ]+");
    private static final Pattern MUTE_ENGLISH =
            Pattern.compile("(?<=[^aeiouyl])(e|es)$|(?<=[^aeiouydt])ed$");
    private static final Pattern MUTE_FRENCH = Pattern.compile("(?<=[^aeiouyàâéèêëîïôù])(e|es)$");

    /**
     * @param paragraphs plain text; a sentence never goes on in the next one
     */
    static ReadingEase of(String language, List<String> paragraphs) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (var sentence :
                paragraphs.stream().flatMap(text -> sentences(text).stream()).toList()) {
            var found = words(sentence);
            words += found.size();
            sentences += found.isEmpty() ? 0 : 1;
            syllables += found.stream().mapToInt(word -> syllables(language, word)).sum();
        }
        return new ReadingEase(language, words, sentences, syllables);
    }

    static List<String> sentences(String paragraph) {
        return SENTENCE.splitAsStream(paragraph.strip()).filter(text -> !text.isBlank()).toList();
    }

    static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(found -> found.group()).toList();
    }

    static int syllables(String language, String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var mute = language.equals("fr") ? MUTE_FRENCH : MUTE_ENGLISH;
        var spoken = mute.matcher(lower).replaceFirst("");
        return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
    }

    double wordsPerSentence() {
        return (double) words / Math.max(1, sentences);
    }

    private double syllablesPerWord() {
        return (double) syllables / Math.max(1, words);
    }

    /** Flesch or Kandel-Moles: the greater the easier. */
    double score() {
        return switch (language) {
            case "en" -> 206.835 - 1.015 * wordsPerSentence() - 84.6 * syllablesPerWord();
            case "fr" -> 207 - 1.015 * wordsPerSentence() - 73.6 * syllablesPerWord();
            default -> throw new IllegalStateException("no formula for " + language);
        };
    }
}
