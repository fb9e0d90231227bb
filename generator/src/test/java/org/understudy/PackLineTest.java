package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;

/** Packs are finished in the order in which they were begun, and all that were begun are. */
class PackLineTest {
    private final List<String> log = new ArrayList<>();

    private PackLine line(int most) {
        return new PackLine(
                most,
                built ->
                        log.add("told " + built.diagnostics().get(0).arguments().get(0)));
    }

    private PackWork work(String name) {
        log.add("begun " + name);
        return () -> {
            log.add("finished " + name);
            return Checked.failed(Diagnostic.general(RuleId.error("PACK-001"), name));
        };
    }

    @Test
    void whileOneIsInTheMakingTheNextIsBegun() {
        try (PackLine line = line(2)) {
            for (String name : List.of("a", "b", "c")) {
                line.makeRoom();
                line.add(work(name));
            }
        }
        assertThat(log)
                .containsExactly(
                        "begun a",
                        "begun b",
                        "finished a",
                        "told a",
                        "begun c",
                        "finished b",
                        "told b",
                        "finished c",
                        "told c");
    }

    @Test
    void oneAfterTheOtherIfThereIsRoomForOne() {
        try (PackLine line = line(1)) {
            for (String name : List.of("a", "b")) {
                line.makeRoom();
                line.add(work(name));
            }
        }
        assertThat(log).containsExactly("begun a", "finished a", "told a", "begun b", "finished b", "told b");
    }

    @Test
    void allAreFinishedBeforeSomethingThatNoneMayMeet() {
        try (PackLine line = line(3)) {
            line.add(work("a"));
            line.add(work("b"));
            line.finishAll();
            log.add("alone");
        }
        assertThat(log).endsWith("finished b", "told b", "alone");
    }

    @Test
    void whatWasBegunIsFinishedWhenAnotherCantBe() {
        assertThatThrownBy(() -> {
                    try (PackLine line = line(3)) {
                        line.add(work("a"));
                        throw new IllegalStateException("a bug");
                    }
                })
                .hasMessage("a bug");
        assertThat(log).containsExactly("begun a", "finished a", "told a");
    }
}
