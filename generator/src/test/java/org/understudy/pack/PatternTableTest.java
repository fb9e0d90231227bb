package org.understudy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTableTest {
    /** Few letters, so that windows and patterns overlap and share their beginnings. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 300, 20_000})
    void findsWhatComparingEveryPlaceFinds(int patterns) {
        long seed = patterns + 1;
        var random = new Random(seed);
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < patterns; i++) {
            all.add(letters(random, PatternTable.SHORTEST + random.nextInt(9)));
        }
        byte[] content = letters(random, 600);
        if (patterns > 0) {
            byte[] last = all.get(patterns - 1);
            System.arraycopy(last, 0, content, content.length - last.length, last.length);
        }

        assertThat(found(all, content)).as("seed %d", seed).isEqualTo(compared(all, content));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20_000})
    void findsEachOfRandomBytesInNoise(int patterns) {
        long seed = 31L * patterns;
        var random = new Random(seed);
        List<byte[]> all = new ArrayList<>();
        byte[] content = new byte[patterns * 24];
        random.nextBytes(content);
        for (int i = 0; i < patterns; i++) {
            all.add(Arrays.copyOfRange(content, i * 24 + 3, i * 24 + 3 + PatternTable.SHORTEST + i % 12));
        }

        assertThat(found(all, content)).as("seed %d", seed).hasSize(patterns);
        random.nextBytes(content);
        assertThat(found(all, content)).as("seed %d", seed).isEmpty();
    }

    private static TreeSet<String> found(List<byte[]> patterns, byte[] content) {
        var found = new TreeSet<String>();
        try (var table = new PatternTable()) {
            for (int i = 0; i < patterns.size(); i++) {
                table.add(patterns.get(i).clone(), i);
            }
            table.prepare();
            table.find(content, (owner, start, end) -> found.add(owner + " " + start + " " + end));
        }
        return found;
    }

    private static TreeSet<String> compared(List<byte[]> patterns, byte[] content) {
        var found = new TreeSet<String>();
        for (int i = 0; i < patterns.size(); i++) {
            int length = patterns.get(i).length;
            for (int start = 0; start + length <= content.length; start++) {
                if (Arrays.equals(content, start, start + length, patterns.get(i), 0, length)) {
                    found.add(i + " " + start + " " + (start + length));
                }
            }
        }
        return found;
    }

    private static byte[] letters(Random random, int length) {
        byte[] letters = new byte[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (byte) ('a' + random.nextInt(3));
        }
        return letters;
    }
}
