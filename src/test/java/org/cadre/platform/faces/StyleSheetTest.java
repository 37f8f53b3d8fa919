package org.cadre.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

    @Test
    void takesOutCommentsAndTheWhiteSpaceOfTheLayout() {
        var source =
                """
                /* words */
                .a, .b {
                    color: red; /* why */
                    margin: 0 auto;
                }
                """;

        assertThat(StyleSheet.squeeze(source)).isEqualTo(".a,.b{color:red;margin:0 auto}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    .a .b > .c { top: calc(1rem + 2px) }    | .a .b>.c{top:calc(1rem + 2px)}
                    .a :hover { x: 1 }                      | .a :hover{x:1}
                    .a:not( .b ) { x: 1 !important }        | .a:not(.b){x:1!important}
                    @media (min-width: 3em) and (hover) { } | @media (min-width:3em) and (hover){}
                    a{b:1}/* x */c{d:2}                     | a{b:1}c{d:2}
                    .a/* x */.b{c:1}                        | .a .b{c:1}
                    .a + .b ~ .c { x: -1px }                | .a + .b ~ .c{x:-1px}
                    a{font:1em/1.5 "Noto  Sans"}            | a{font:1em/1.5 "Noto  Sans"}
                    a{grid-template: "top top" auto / 1fr}  | a{grid-template:"top top" auto / 1fr}
                    """)
    void keepsEverySpaceThatMeansSomething(String source, String squeezed) {
        assertThat(StyleSheet.squeeze(source)).isEqualTo(squeezed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a::before{content:"/* no  comment */"}      | a::before{content:"/* no  comment */"}
                    a::before{content:'{ ; }'}                  | a::before{content:'{ ; }'}
                    a::before{content:"\\"  \\\\"}b{c:1}          | a::before{content:"\\"  \\\\"}b{c:1}
                    a{b:url(data:x;y,/*z*/ )}                   | a{b:url(data:x;y,/*z*/ )}
                    a{b:url( "x ) y" )}                         | a{b:url( "x ) y" )}
                    """)
    void leavesStringsAndAddressesUntouched(String source, String squeezed) {
        assertThat(StyleSheet.squeeze(source)).isEqualTo(squeezed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a{b:1} /* never closed    | a{b:1}
                    a{b:"never closed         | a{b:"never closed
                    a{b:url(never closed      | a{b:url(never closed
                    """)
    void endsWhereAnUnfinishedSheetEnds(String source, String squeezed) {
        assertThat(StyleSheet.squeeze(source)).isEqualTo(squeezed);
    }
}
