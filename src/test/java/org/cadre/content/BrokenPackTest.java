package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Each rule of the reader, broken once: file | what is replaced | by what | the finding. */
class BrokenPackTest {

    @TempDir Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pack.yaml | licence: CC-BY-4.0 | license: CC-BY-4.0 | pack.yaml:3: The key"
                    + " \"license\" has no meaning here. Remove it, or check its spelling: pack,"
                    + " title, licence, tracks, modules.",
                "pack.yaml | licence: CC-BY-4.0 | licence: 4 | pack.yaml:3: \"licence\" is a"
                        + " number, not what belongs here. Write a text; a number or date-like text"
                        + " goes in quotes.",
                "pack.yaml | licence: CC-BY-4.0 | licence: | pack.yaml:3: \"licence\" is empty.",
                "pack.yaml | pack: small | pack: Small Pack | pack.yaml:1: \"pack\" has a value"
                        + " that is not known here: Small Pack. An id is lower-case letters",
                "pack.yaml | pack: small\\n"
                        + " | pack: small\\n"
                        + "pack: twice\\n"
                        + " | pack.yaml:2: The key \"pack\" stands here twice.",
                "pack.yaml | [tst-1] | [tst-1, tst-2] | tst-2/module.yaml:1: The file is missing.",
                "pack.yaml | [tst-1] | [../other] | pack.yaml:6: \"modules 1\" has a value that is"
                        + " not known here: ../other.",
                "pack.yaml | code: TST | code: ABC | tst-1/module.yaml:3: There is no track"
                        + " \"TST\".",
                "pack.yaml | modules: | - modules: | pack.yaml:6: This is not YAML",
                "tst-1/module.yaml | version: 1.2.0 | version: 1.2 | tst-1/module.yaml:2:"
                    + " \"version\" is a number, not what belongs here. Write a text; a number or"
                    + " date-like text goes in quotes.",
                "tst-1/module.yaml | version: 1.2.0 | version: 1.02.0 | tst-1/module.yaml:2:"
                        + " \"version\" has a value that is not known here: 1.02.0. A version is"
                        + " major.minor.patch: 1.0.0.",
                "tst-1/module.yaml | module: TST-1 | module: TST-2 | tst-1/module.yaml:1: The"
                        + " folder is named tst-1, the module TST-2. Name the folder tst-2.",
                "tst-1/module.yaml | languages: [en, ar] | languages: [en, ar, fr] |"
                        + " tst-1/fr/lessons/offset.yaml:1: The file is missing.",
                "tst-1/module.yaml | languages: [en, ar] | languages: [en, de] |"
                    + " tst-1/module.yaml:5: \"languages 2\" has a value that is not known here:"
                    + " de. Write one of: en, fr, ar.",
                "tst-1/module.yaml | languages: [en, ar] | languages: [en] | tst-1/ar:1: Nothing in"
                        + " the pack names this file.",
                "tst-1/module.yaml | `, ar: قرّر أي ساعة تثق بها.` | `` | tst-1/module.yaml:7: The"
                        + " text is missing in ar.",
                "tst-1/module.yaml | reviewedOn: 2026-11-25 | reviewedOn: 2026-02-30 |"
                        + " tst-1/module.yaml:19: There is no day 2026-02-30.",
                "tst-1/module.yaml | reviewDue: 2027-11-25 | reviewDue: 2026-11-25 |"
                        + " tst-1/module.yaml:20: The next review is not after the last one.",
                "tst-1/module.yaml | reviewDue: 2027-11-25 | reviewDue: next year |"
                        + " tst-1/module.yaml:20: \"reviewDue\" has a value that is not known here:"
                        + " next year. A date is written",
                "tst-1/module.yaml | prerequisites: [FOR-2] | prerequisites: [TST-1] |"
                        + " tst-1/module.yaml:9: The module requires itself.",
                "tst-1/module.yaml | id: lo2 | id: lo1 | tst-1/module.yaml:12: The id \"lo1\""
                        + " stands here twice.",
                "tst-1/module.yaml | lessons: [offset, order] | lessons: [offset, order, zone] |"
                        + " tst-1/en/lessons/zone.yaml:1: The file is missing.",
                "tst-1/module.yaml | lessons: [offset, order] | lessons: [offset] |"
                    + " tst-1/en/lessons/order.yaml:1: Nothing in the pack names this file. Add it"
                    + " to lessons in module.yaml",
                "tst-1/module.yaml | variants: [coastal] | variants: [] |"
                        + " tst-1/en/lessons/offset.yaml:22: The module does not have the variant"
                        + " \"coastal\".",
                "tst-1/module.yaml | variants: [coastal] | variants: [coastal, landlocked] |"
                        + " tst-1/module.yaml:14: No block in en has the variant \"landlocked\".",
                "tst-1/module.yaml | variants: [coastal] | variants: [island] |"
                    + " tst-1/module.yaml:14: \"variants 1\" has a value that is not known here:"
                    + " island. Write one of: coastal, landlocked.",
                "tst-1/module.yaml | questions: 2, | questions: 6, | tst-1/module.yaml:15: A draw"
                    + " needs 3 questions for lo1 with use: pre, counting a pair once; en has 2.",
                "tst-1/module.yaml | questions: 4, | questions: 5, | tst-1/module.yaml:16: A draw"
                    + " needs 3 questions for lo1 with use: final, counting a pair once; en has 2.",
                "tst-1/module.yaml | passMark: 70 | passMark: 101 | tst-1/module.yaml:16:"
                        + " \"passMark\" is too large.",
                "tst-1/module.yaml | minutes: 10 | minutes: ten | tst-1/module.yaml:16: \"minutes\""
                        + " is a text, not what belongs here. Write a whole number.",
                "tst-1/module.yaml | owner: Kofi Specimen\\n"
                        + " | `` | tst-1/module.yaml:1: The file lacks owner. Add it.",
                "tst-1/module.yaml | kind: standard | kind: habit | tst-1/module.yaml:22: \"kind\""
                        + " has a value that is not known here: habit. Write one of: tactic, law,"
                        + " standard, tool.",
                "tst-1/module.yaml | id: iso8601 | id: iso-8601 | tst-1/en/lessons/offset.yaml:9:"
                        + " There is no source \"iso8601\".",
                "tst-1/module.yaml | owner: Kofi Specimen | owner: <b>Kofi</b> |"
                        + " tst-1/module.yaml:18: Raw HTML is not read.",
                "tst-1/en/glossary.yaml | clock offset | clock drift |"
                        + " tst-1/en/lessons/offset.yaml:8: The word \"clock offset\" is not in the"
                        + " glossary.",
                "tst-1/en/glossary.yaml | - term: | - term: Clock Offset\\n"
                    + "  meaning: Twice.\\n"
                    + "- term: | tst-1/en/glossary.yaml:3: The word \"clock offset\" is explained"
                    + " twice.",
                "tst-1/en/lessons/offset.yaml | lesson: offset | lesson: order |"
                        + " tst-1/en/lessons/offset.yaml:1: The file is named offset, the lesson is"
                        + " not.",
                "tst-1/en/lessons/offset.yaml | id: dont | id: both |"
                        + " tst-1/en/lessons/offset.yaml:25: The id \"both\" stands twice in this"
                        + " module.",
                "tst-1/en/lessons/order.yaml | id: alone | id: dont |"
                        + " tst-1/en/lessons/order.yaml:8: The id \"dont\" stands twice in this"
                        + " module.",
                "tst-1/en/lessons/offset.yaml | id: dont | id: source-dont |"
                    + " tst-1/en/lessons/offset.yaml:25: An id must not begin with \"source-\".",
                "tst-1/en/lessons/offset.yaml | sources: [iso8601] | sources: [iso9] |"
                        + " tst-1/en/lessons/offset.yaml:10: There is no source \"iso9\".",
                "tst-1/en/lessons/offset.yaml | (#opening) | (#nowhere) |"
                        + " tst-1/en/lessons/offset.yaml:15: The link #nowhere leads nowhere.",
                "tst-1/en/lessons/offset.yaml | (#opening) | (http://cadre.example/) |"
                        + " tst-1/en/lessons/offset.yaml:15: The link http://cadre.example/ is not"
                        + " allowed.",
                "tst-1/en/lessons/offset.yaml | (#opening) | (https://cadre.example/ \"title\") |"
                        + " tst-1/en/lessons/offset.yaml:15: A link has a title.",
                "tst-1/en/lessons/offset.yaml | Read the device. | Read ![the device](d.png) |"
                        + " tst-1/en/lessons/offset.yaml:14: An image is not read here.",
                "tst-1/en/lessons/offset.yaml | On board, | # On board, |"
                        + " tst-1/en/lessons/offset.yaml:24: A heading is not read here.",
                "tst-1/en/lessons/offset.yaml | Both do, | <b>Both</b> do, |"
                        + " tst-1/en/lessons/offset.yaml:8: Raw HTML is not read.",
                "tst-1/en/lessons/offset.yaml | `Both do, and` | `***\\n"
                    + "\\n"
                    + "      Both do, and` | tst-1/en/lessons/offset.yaml:8: This kind of Markdown"
                    + " is not read: ThematicBreak.",
                "tst-1/en/lessons/offset.yaml | The screen says | [x]: https://cadre.example/\\n"
                    + "\\n"
                    + "      The screen says | tst-1/en/lessons/offset.yaml:7: A link is defined"
                    + " apart.",
                "tst-1/en/lessons/offset.yaml | the [[clock offset]] | the [[clock offset |"
                    + " tst-1/en/lessons/offset.yaml:8: Square brackets are not closed or nested.",
                "tst-1/en/lessons/offset.yaml | [@iso8601] | [@iso9] |"
                        + " tst-1/en/lessons/offset.yaml:9: There is no source \"iso9\".",
                "tst-1/en/lessons/offset.yaml | title: Write down | title: See [@iso8601] |"
                    + " tst-1/en/lessons/offset.yaml:2: Links, citations and glossary words are not"
                    + " read in this field.",
                "tst-1/en/lessons/offset.yaml | figure: two.svg | figure: ../two.svg |"
                    + " tst-1/en/lessons/offset.yaml:29: \"figure\" has a value that is not known"
                    + " here: ../two.svg.",
                "tst-1/en/lessons/offset.yaml | figure: two.svg | figure: three.svg |"
                    + " tst-1/en/lessons/offset.yaml:29: The figure \"three.svg\" cannot be read.",
                "tst-1/en/lessons/offset.yaml | figure: two.svg | figure: three.svg |"
                        + " tst-1/en/figures/two.svg:1: Nothing in the pack names this file.",
                "tst-1/en/lessons/offset.yaml | `    alt: Two bars stand side by side. The bar of"
                        + " the device ends four minutes after the bar of the phone.\\n"
                        + "` | `` | tst-1/en/lessons/offset.yaml:28: \"blocks 4\" lacks alt.",
                "tst-1/en/lessons/offset.yaml | Two bars stand side by side. The bar of the device"
                        + " ends four minutes after the bar of the phone. | A figure. |"
                        + " tst-1/en/lessons/offset.yaml:32: \"alt\" is too short.",
                "tst-1/en/lessons/offset.yaml | callout: do-not | callout: warning |"
                    + " tst-1/en/lessons/offset.yaml:26: \"callout\" has a value that is not known"
                    + " here: warning. Write one of: do-not, legal, alone.",
                "tst-1/en/lessons/offset.yaml | callout: do-not | heading: No\\n"
                    + "    callout: do-not | tst-1/en/lessons/offset.yaml:25: \"blocks 3\" mixes or"
                    + " lacks its parts. A block has exactly one of",
                "tst-1/en/lessons/offset.yaml | callout: do-not | check: tst1-check-offset |"
                    + " tst-1/en/lessons/offset.yaml:25: \"blocks 3\" mixes or lacks its parts.",
                "tst-1/en/lessons/offset.yaml | `text: |\\n"
                    + "          On board, the ship's clock is **a third one**. Note it too.` |"
                    + " check: tst1-check-offset | tst-1/en/lessons/offset.yaml:22: A block of kind"
                    + " text has no check.",
                "tst-1/en/lessons/offset.yaml | coastal: | island: |"
                    + " tst-1/en/lessons/offset.yaml:22: The key \"island\" has no meaning here."
                    + " Remove it, or check its spelling: coastal, landlocked.",
                "tst-1/en/lessons/offset.yaml | check: tst1-check-offset | check: tst1-check-gone |"
                    + " tst-1/en/lessons/offset.yaml:34: There is no question \"tst1-check-gone\""
                    + " with use: check.",
                "tst-1/en/lessons/offset.yaml | check: tst1-check-offset | check: tst1-check-gone |"
                        + " tst-1/en/questions/checks.yaml:1: No lesson asks the check"
                        + " \"tst1-check-offset\".",
                "tst-1/en/lessons/offset.yaml | check: tst1-check-offset | check: tst1-lo1-record |"
                    + " tst-1/en/lessons/offset.yaml:34: There is no question \"tst1-lo1-record\""
                    + " with use: check.",
                "tst-1/en/lessons/offset.yaml | check: tst1-check-offset | check: tst1-check-order"
                    + " | tst-1/en/lessons/order.yaml:13: The check \"tst1-check-order\" is asked"
                    + " twice.",
                "tst-1/en/questions/lo1.yaml | kind: single | kind: essay |"
                    + " tst-1/en/questions/lo1.yaml:2: \"kind\" has a value that is not known here:"
                    + " essay.",
                "tst-1/en/questions/lo1.yaml | outcome: lo1 | outcome: lo9 |"
                        + " tst-1/en/questions/lo1.yaml:3: There is no outcome \"lo9\".",
                "tst-1/en/questions/lo1.yaml | outcome: lo1 | outcome: lo2 |"
                        + " tst-1/en/questions/lo1.yaml:3: The question tests lo2 and stands in the"
                        + " file of lo1.",
                "tst-1/en/questions/lo1.yaml | lesson: offset | lesson: zone |"
                        + " tst-1/en/questions/lo1.yaml:7: There is no lesson \"zone\".",
                "tst-1/en/questions/lo1.yaml | difficulty: 1 | difficulty: 3 |"
                    + " tst-1/en/questions/lo1.yaml:5: \"difficulty\" has a value that is not known"
                    + " here: 3. Write one of: 1, 2.",
                "tst-1/en/questions/lo1.yaml | id: tst1-lo1-set | id: tst1-lo1-record |"
                    + " tst-1/en/questions/lo1.yaml:14: The question \"tst1-lo1-record\" stands in"
                    + " tst-1/en/questions/lo1.yaml already.",
                "tst-1/en/questions/lo2.yaml | id: tst1-lo2-zone | id: tst1-lo1-set |"
                    + " tst-1/en/questions/lo2.yaml:14: The question \"tst1-lo1-set\" stands in",
                "tst-1/en/questions/lo1.yaml | correct: true | correct: false |"
                    + " tst-1/en/questions/lo1.yaml:10: 0 options are right; a single choice has"
                    + " exactly one.",
                "tst-1/en/questions/lo1.yaml | correct: false | correct: true |"
                    + " tst-1/en/questions/lo1.yaml:10: 2 options are right; a single choice has"
                    + " exactly one.",
                "tst-1/en/questions/lo2.yaml | `The zone\", correct: true` | `The zone\", correct:"
                        + " false` | tst-1/en/questions/lo2.yaml:35: 1 of 3 options are right; a"
                        + " multiple choice has two right and one wrong at least.",
                "tst-1/en/questions/lo2.yaml | `The weather\", correct: false` | `The weather\","
                    + " correct: true` | tst-1/en/questions/lo2.yaml:35: 3 of 3 options are right;"
                    + " a multiple choice",
                "tst-1/en/questions/lo1.yaml | `, feedback: \"Both, so that they can be"
                        + " compared.\"` | `` | tst-1/en/questions/lo1.yaml:11: \"options 1\" lacks"
                        + " feedback. Add it.",
                "tst-1/en/questions/lo1.yaml | `{id: b, text: \"The one of the device\"` | `{id: a,"
                    + " text: \"The one of the device\"` | tst-1/en/questions/lo1.yaml:12: The id"
                    + " \"a\" stands here twice.",
                "tst-1/en/questions/lo1.yaml | The one of the device | Both |"
                        + " tst-1/en/questions/lo1.yaml:12: Two parts say the same.",
                "tst-1/en/questions/lo1.yaml | `true: \"Setting it destroys the offset.\", ` | `` |"
                        + " tst-1/en/questions/lo1.yaml:24: \"feedback\" lacks true.",
                "tst-1/en/questions/lo1.yaml | tolerance: 0.5 | tolerance: -1 |"
                        + " tst-1/en/questions/lo1.yaml:67: \"tolerance\" is too small.",
                "tst-1/en/questions/lo1.yaml | value: 4, | value: 240.5, |"
                    + " tst-1/en/questions/lo1.yaml:69: This mistake lies within the tolerance of"
                    + " the right answer.",
                "tst-1/en/questions/lo1.yaml | answer: 240 | options: []\\n"
                    + "  answer: 240 | tst-1/en/questions/lo1.yaml:66: The key \"options\" has no"
                    + " meaning here.",
                "tst-1/en/questions/lo2.yaml | text: \"Note\" | text: \"Photograph\" |"
                        + " tst-1/en/questions/lo2.yaml:51: Two parts say the same.",
                "tst-1/en/questions/lo2.yaml | right: \"Quartz\" | right: \"Network\" |"
                        + " tst-1/en/questions/lo2.yaml:66: Two parts say the same.",
                "tst-1/en/questions/lo2.yaml | Sundial | Network | tst-1/en/questions/lo2.yaml:68:"
                        + " Two parts say the same.",
                "tst-1/en/questions/lo2.yaml | use: final\\n"
                    + " | use: final\\n"
                    + "  pair: first\\n"
                    + " | tst-1/en/questions/lo2.yaml:32: The pair \"first\" spans lo1 and lo2.",
                "tst-1/en/questions/lo1.yaml | A photo fixes both at once. | One.\\n"
                        + "\\n"
                        + "\\n"
                        + " Two. | tst-1/en/questions/lo1.yaml:37: This text is more than one"
                        + " paragraph.",
                "tst-1/ar/questions/lo1.yaml | id: tst1-lo1-set | id: tst1-lo1-put |"
                        + " tst-1/ar/questions/lo1.yaml:14: The question is not there in en.",
                "tst-1/ar/questions/lo1.yaml | id: tst1-lo1-set | id: tst1-lo1-put |"
                        + " tst-1/ar/questions:1: The question \"tst1-lo1-set\" is missing.",
                "tst-1/ar/questions/lo1.yaml | answer: false | answer: true |"
                        + " tst-1/ar/questions/lo1.yaml:14: The question is not the one in en.",
                "tst-1/ar/lessons/order.yaml | id: alone | id: allein |"
                        + " tst-1/ar/lessons/order.yaml:4: The blocks are not those of en: alone"
                        + " CalloutBlock there, allein CalloutBlock here."
            })
    void findsIt(String file, String from, String to, String finding) {
        var copy = PackCopy.in(temporary).replace(file, from, to == null ? "" : to);

        assertThat(copy.findings())
                .extracting(Finding::toString)
                .anyMatch(found -> found.startsWith(finding));
    }

    @Test
    void tellsEverythingAtOnceInOrder() {
        var copy =
                PackCopy.in(temporary)
                        .replace("tst-1/module.yaml", "passMark: 70", "passMark: 170")
                        .replace("pack.yaml", "licence", "license");
        var both =
                PackCopy.in(temporary)
                        .replace("tst-1/en/lessons/offset.yaml", "Both do", "<b>Both</b> do")
                        .replace("tst-1/en/lessons/order.yaml", "minutes: 5", "minutes: five")
                        .replace("tst-1/ar/questions/lo1.yaml", "difficulty: 1", "difficulty: 7");

        assertThat(copy.findings()).hasSize(2).allMatch(f -> f.file().endsWith("pack.yaml"));
        assertThat(both.findings())
                .extracting(finding -> finding.file().toString())
                .containsExactly(
                        "tst-1/ar/questions/lo1.yaml",
                        "tst-1/en/lessons/offset.yaml",
                        "tst-1/en/lessons/order.yaml");
    }

    @Test
    void refusesAnchorsAliasesTagsAndSecondDocuments() {
        var strange =
                List.of(
                        "a: &x 1\nb: *x\n",
                        "a: !!java.net.URL [\"http://cadre.example\"]\n",
                        "a: !local 1\n",
                        "a: 1\n---\nb: 2\n",
                        "a: {b: {c: ",
                        "? [a, b]\n: c\n",
                        "",
                        "[".repeat(100_000),
                        "{a: ".repeat(100_000),
                        "\u0001");

        for (var yaml : strange) {
            var copy = PackCopy.in(temporary).write("pack.yaml", yaml);
            assertThat(copy.findings())
                    .as(yaml.substring(0, Math.min(20, yaml.length())))
                    .isNotEmpty()
                    .allMatch(finding -> finding.file().equals(Path.of("pack.yaml")));
        }
    }

    @Test
    void refusesABombInNoTime() {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }

        var findings = PackCopy.in(temporary).write("pack.yaml", bomb.toString()).findings();

        assertThat(findings).isNotEmpty();
    }

    @Test
    void refusesFilesThatAreTooLargeOrNotText() throws IOException {
        var large = PackCopy.in(temporary).write("pack.yaml", "# " + "x".repeat(1 << 20));
        var latin = PackCopy.in(temporary);
        Files.write(latin.folder().resolve("pack.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});

        assertThat(large.findings())
                .extracting(Finding::reason)
                .containsExactly("The file is larger than 1024 KiB.");
        assertThat(latin.findings())
                .extracting(Finding::reason)
                .containsExactly("The file is not UTF-8.");
    }

    @Test
    void followsNoSymbolicLink() throws IOException {
        var copy = PackCopy.in(temporary);
        var outside = Files.writeString(temporary.resolve("outside.yaml"), "- term: a\n");
        var file = copy.folder().resolve("tst-1/en/glossary.yaml");
        Files.delete(file);
        Files.createSymbolicLink(file, outside);

        assertThat(copy.findings())
                .contains(
                        new Finding(
                                Path.of("tst-1/en/glossary.yaml"),
                                1,
                                "",
                                "This is not a file.",
                                "Put a plain file here."));
    }

    @Test
    void namesFilesThatNothingNames() {
        var copy =
                PackCopy.in(temporary)
                        .write("notes.txt", "x")
                        .write("tst-1/de/glossary.yaml", "x")
                        .write("tst-1/en/questions/lo9.yaml", "[]")
                        .write("tst-1/en/draft.md", "x")
                        .write("tst-1/en/figures/.hidden", "x");

        assertThat(copy.findings())
                .extracting(finding -> finding.file().toString())
                .containsExactly(
                        "notes.txt",
                        "tst-1/de",
                        "tst-1/en/draft.md",
                        "tst-1/en/questions/lo9.yaml");
    }

    @Test
    void saysThatAFolderIsMissing() {
        assertThat(PackReader.read(temporary.resolve("nowhere")))
                .isInstanceOfSatisfying(
                        PackReading.Broken.class,
                        broken ->
                                assertThat(broken.findings())
                                        .extracting(Finding::reason)
                                        .containsExactly("This is not a folder."));
    }
}
