package org.cadre.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The eight texts and their roots are those of Certificate Transparency, made with sha256sum. */
class HashTreeTest {

    private static final List<String> TEXTS =
            Stream.of(
                            "",
                            "00",
                            "10",
                            "2021",
                            "3031",
                            "40414243",
                            "5051525354555657",
                            "606162636465666768696a6b6c6d6e6f")
                    .map(hex -> new String(HexFormat.of().parseHex(hex), StandardCharsets.US_ASCII))
                    .toList();

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void hasTheRootThatSha256sumMakes(int texts, String root) {
        assertThat(HashTree.of(TEXTS.subList(0, texts)).root()).isEqualTo(root);
    }

    @Test
    void hasThePathThatSha256sumMakes() {
        var tree = HashTree.of(TEXTS.subList(0, 7));

        assertThat(tree.path(2))
                .containsExactly(
                        "07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7",
                        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                        "837dbb152e9b079010717e84e865da4ebc0fa198a806d59d31bf15accef22d0e");
        assertThat(tree.path(6))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Property(tries = 200)
    void showsEachTextAtItsPlaceAndAtNoOther(
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll @IntRange(min = 0, max = 39) int at,
            @ForAll @IntRange(min = 0, max = 39) int other) {
        int index = at % size;
        var texts = IntStream.range(0, size).mapToObj(Integer::toString).toList();
        var tree = HashTree.of(texts);
        var path = tree.path(index);

        assertThat(HashTree.isIn(texts.get(index), index, size, path, tree.root())).isTrue();
        assertThat(HashTree.isIn(texts.get(index) + " ", index, size, path, tree.root())).isFalse();
        assertThat(HashTree.isIn(texts.get(index), other, size, path, tree.root()))
                .isEqualTo(other == index);
        var longer = new ArrayList<>(path);
        longer.add(tree.root());
        assertThat(HashTree.isIn(texts.get(index), index, size, longer, tree.root())).isFalse();
    }
}
