package org.understudy.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.junit.jupiter.api.Test;

class PdfTokensTest {
    private static List<String> tokens(String content) {
        var tokens = new ArrayList<String>();
        PdfTokens.read(content.getBytes(ISO_8859_1), new PdfTokens.Found() {
            @Override
            public void string(byte[] bytes) {
                tokens.add("string " + new String(bytes, ISO_8859_1));
            }

            @Override
            public void name(byte[] bytes) {
                tokens.add("name " + new String(bytes, ISO_8859_1));
            }
        });
        return tokens;
    }

    @Test
    void stringsAndNamesAreToldFromWhatHoldsThem() {
        assertThat(tokens("12 0 <</Type/Font/W[1 0 R 2.5]/T (a word)>> <</Kids[(one)<74776F>/three]>>"))
                .containsExactly(
                        "name Type",
                        "name Font",
                        "name W",
                        "name T",
                        "string a word",
                        "name Kids",
                        "string one",
                        "string two",
                        "name three");
    }

    @Test
    void escapesAreUndone() {
        assertThat(tokens("(a\\(b\\)c\\\\d) (nested (twice (over)) here) (\\101\\7\\0612) (\\n\\r\\t\\b\\f\\q)"))
                .containsExactly(
                        "string a(b)c\\d", "string nested (twice (over)) here", "string A\00712", "string \n\r\t\b\fq");
        assertThat(tokens("(one \\\ntwo \\\r\nthree)")).containsExactly("string one two three");
        assertThat(tokens("/A#42#2f#4 /#zz")).containsExactly("name AB/#4", "name #zz");
        assertThat(tokens("<61 6\n2 7>")).containsExactly("string abp");
    }

    @Test
    void whatIsCutOffIsReadAsFarAsItGoes() {
        assertThat(tokens("(open (still")).containsExactly("string open (still");
        assertThat(tokens("(back\\")).containsExactly("string back");
        assertThat(tokens("<6162")).containsExactly("string ab");
        assertThat(tokens("/na#4")).containsExactly("name na#4");
    }

    @Test
    void whateverPdfBoxWritesIsRead() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(20)];
            random.nextBytes(bytes);
            var out = new ByteArrayOutputStream();
            COSWriter.writeString(new COSString(bytes), out);
            assertThat(tokens(out.toString(ISO_8859_1)))
                    .as("seed %d", seed)
                    .containsExactly("string " + new String(bytes, ISO_8859_1));
        }
    }
}
