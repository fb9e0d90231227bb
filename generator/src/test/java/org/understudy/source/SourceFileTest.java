package org.understudy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsOnAnySystem(String end) {
        var file = new SourceFile("plan.md", "ab" + end + end + "c");

        assertThat(file.position(0)).hasToString("1:1");
        assertThat(file.position(2)).hasToString("1:3");
        assertThat(file.position(2 + end.length())).hasToString("2:1");
        assertThat(file.position(2 + 2 * end.length())).hasToString("3:1");
    }

    @Test
    void theSecondHalfOfALineEndBelongsToItsLine() {
        assertThat(new SourceFile("plan.md", "a\r\nb").position(2)).hasToString("1:3");
        assertThat(new SourceFile("plan.md", "a\r\rb\r").position(5)).hasToString("4:1");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1:1", "3, 1:4", "99, 1:4"})
    void offsetsOutsideGiveTheFirstOrLastPlace(int offset, String place) {
        assertThat(new SourceFile("plan.md", "abc").position(offset)).hasToString(place);
    }

    @Test
    void anEmptyFileHasOnePlace() {
        var file = new SourceFile("plan.md", "");

        assertThat(file.position(0)).hasToString("1:1");
        assertThat(file.offset(0, 5)).isZero();
        assertThat(file.offset(3, 0)).isZero();
        assertThat(file.range(0, 0)).isEqualTo(SourceRange.ofFile("plan.md"));
    }

    @Test
    void columnsAreCodeUnitsButOffsetsAreAskedForInCodePoints() {
        var file = new SourceFile("plan.md", "x\n👩🔧 é🙂!\n");
        int mark = file.text().indexOf('!');

        assertThat(file.position(mark)).isEqualTo(new Position(2, 9));
        assertThat(file.offset(1, 5)).isEqualTo(mark);
        assertThat(file.offset(1, 99)).isEqualTo(file.text().length());
    }

    @Test
    void manyLines() {
        long seed = 20261122;
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append("ab🙂".repeat(random.nextInt(4)))
                    .append(random.nextBoolean() ? "\n" : random.nextBoolean() ? "\r\n" : "\r");
        }
        var file = new SourceFile("plan.md", text.toString());
        for (int offset = 0; offset <= text.length(); offset++) {
            Position at = file.position(offset);
            int start = file.offset(at.line() - 1, 0);
            assertThat(start + at.column() - 1).as("seed " + seed).isEqualTo(offset);
        }
    }

    @Test
    void aRangeEndsWhereItStartsAtTheEarliest() {
        var file = new SourceFile("plan.md", "abc\ndef");

        assertThat(file.range(5, 2)).isEqualTo(new SourceRange("plan.md", new Position(2, 2), new Position(2, 2)));
        assertThatThrownBy(() -> new SourceRange("plan.md", new Position(2, 1), new Position(1, 9)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rangesAreOrderedByFileThenPlace() {
        var first = new SourceRange("a.md", new Position(9, 9), new Position(9, 9));
        var second = new SourceRange("b.md", new Position(2, 10), new Position(3, 1));
        var third = new SourceRange("b.md", new Position(2, 10), new Position(3, 2));
        var fourth = new SourceRange("b.md", new Position(10, 2), new Position(10, 2));

        assertThat(java.util.stream.Stream.of(fourth, third, first, second).sorted())
                .containsExactly(first, second, third, fourth);
    }
}
