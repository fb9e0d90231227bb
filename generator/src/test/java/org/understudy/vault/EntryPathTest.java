package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryPathTest {
    @Test
    void isSplitAtSlashes() {
        assertThat(EntryPath.parse("a/b c/d").names()).containsExactly("a", "b c", "d");
        assertThat(EntryPath.parse("/a/b").names()).containsExactly("a", "b");
    }

    @Test
    void aBackslashEscapes() {
        assertThat(EntryPath.parse("a\\/b\\#\\\\/DOMAIN\\user\\").names()).containsExactly("a/b#\\", "DOMAIN\\user\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "\\/", "a\\/b/c\\#d/e\\\\"})
    void isPrintedAsItIsWritten(String text) {
        assertThat(EntryPath.parse(text)).hasToString(text);
    }

    @Test
    void whatIsPrintedIsReadAgain() {
        var path = new EntryPath(List.of("/", "#", "\\", "\\/", "a\\", "ü"));
        assertThat(EntryPath.parse(path.toString())).isEqualTo(path);
    }

    @Test
    void escapesOfAFieldNameAreUndone() {
        assertThat(EntryPath.fieldName("a\\#b/c\\/d")).isEqualTo("a#b/c/d");
    }
}
