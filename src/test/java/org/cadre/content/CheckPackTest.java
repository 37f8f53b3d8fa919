package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class CheckPackTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir Path temporary;

    @Test
    void tellsWhatASoundPackHolds() {
        var code = run(PackCopy.SMALL.toString());

        assertThat(code).isEqualTo(CheckPack.SOUND);
        assertThat(said())
                .contains("TST-1 1.2.0  Clocks at a scene")
                .containsPattern("offset +68 +5 +1")
                .containsPattern("lo1 +1 +2 +3")
                .containsPattern("night-desk +3 +5 +12")
                .containsPattern("Sound. SHA-256 [0-9a-f]{64}");
    }

    @Test
    void tellsEachFindingWithFileAndLine() {
        var copy = PackCopy.in(temporary).replace("tst-1/module.yaml", "track: TST", "track: NOT");

        var code = run(copy.folder().toString());

        assertThat(code).isEqualTo(CheckPack.BROKEN);
        assertThat(said())
                .startsWith(
                        copy.folder().resolve("tst-1/module.yaml")
                                + ":3: There is no track \"NOT\". Add it to tracks in pack.yaml")
                .contains("Broken: 1 finding. Nothing of this pack is used.");
    }

    @Test
    void speaksJson() {
        var copy = PackCopy.in(temporary).replace("tst-1/module.yaml", "track: TST", "track: NOT");

        assertThat(run("--json", PackCopy.SMALL.toString())).isEqualTo(CheckPack.SOUND);
        assertThat(said())
                .startsWith("{\"sound\":true,\"pack\":\"small\"")
                .contains(
                        "{\"scene\":\"night-desk\",\"steps\":3,\"minutes\":5,\"passMark\":75,"
                                + "\"bestPoints\":12}")
                .contains("\"questions\":{\"lo1\":{\"check\":1,\"pre\":2,\"final\":3}");
        assertThat(run(copy.folder().toString(), "--json")).isEqualTo(CheckPack.BROKEN);
        assertThat(said())
                .contains(
                        "{\"file\":\"tst-1/module.yaml\",\"line\":3,\"where\":\"track\","
                                + "\"reason\":\"There is no track \\\"NOT\\\".\"");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run()).isEqualTo(CheckPack.MISUSED);
        assertThat(run("a", "b")).isEqualTo(CheckPack.MISUSED);
        assertThat(run("a", "--xml")).isEqualTo(CheckPack.MISUSED);
        assertThat(said()).contains("Usage: ./cadre check pack FOLDER [--json]");
    }

    @Test
    void findsAFolderThatIsNotThere() {
        assertThat(run(temporary.resolve("nowhere").toString())).isEqualTo(CheckPack.BROKEN);
        assertThat(said()).contains("This is not a folder.");
    }

    private int run(String... args) {
        return CheckPack.run(List.of(args), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
