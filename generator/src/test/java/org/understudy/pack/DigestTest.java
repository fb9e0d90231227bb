package org.understudy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    /** The example of FIPS 180-2, appendix B.1. */
    @Test
    void ofAFileItIsSha256() {
        assertThat(Digest.ofContent(ABC)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void eachPartHasItsLengthBeforeIt() {
        assertThat(new Digest().add(ABC).hex())
                .isEqualTo(Digest.ofContent("3:abc".getBytes(StandardCharsets.US_ASCII)));
        assertThat(new Digest().add("abc").bytes())
                .isEqualTo(new Digest().add(ABC).bytes());
    }

    @Test
    void noTwoSequencesOfPartsAreAlike() {
        Map<String, List<String>> seen = new HashMap<>();
        for (List<String> parts : List.of(
                List.<String>of(),
                List.of(""),
                List.of("", ""),
                List.of("abc"),
                List.of("a", "bc"),
                List.of("ab", "c"),
                List.of("a", "b", "c"),
                List.of("abc", ""),
                List.of("", "abc"),
                List.of("1:a"),
                List.of("a1:b"),
                List.of("a", "b"))) {
            var digest = new Digest();
            parts.forEach(digest::add);
            assertThat(seen.put(digest.hex(), parts)).as(parts.toString()).isNull();
        }
    }

    @Test
    void whatIsWipedWasAdded() {
        byte[] secret = ABC.clone();
        assertThat(new Digest().addAndWipe(secret).hex())
                .isEqualTo(new Digest().add(ABC).hex());
        assertThat(secret).containsOnly(0);
    }
}
