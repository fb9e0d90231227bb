package org.understudy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.understudy.report.AccessPicture.Box;
import org.understudy.report.AccessPicture.Line;
import org.understudy.report.AccessPicture.Way;
import org.understudy.report.PictureLayout.Spot;

class PictureTest {
    @Test
    void noBoxCoversAnother() {
        for (int seed = 1; seed <= 10; seed++) {
            AccessPicture picture = random(new Random(seed));
            PictureLayout layout = PictureLayout.of(picture);
            List<Spot> spots = layout.boxes();
            assertThat(spots).hasSameSizeAs(picture.boxes());
            assertThat(layout.routes()).hasSameSizeAs(picture.lines());
            for (Spot one : spots) {
                assertThat(one.x() + one.width()).as("seed " + seed).isLessThanOrEqualTo(layout.width());
                assertThat(one.y() + one.height()).as("seed " + seed).isLessThanOrEqualTo(layout.height());
                assertThat(spots.stream().filter(other -> !other.equals(one) && cover(one, other)))
                        .as("seed " + seed)
                        .isEmpty();
            }
        }
    }

    @Test
    void theSamePictureIsLaidOutTheSame() {
        assertThat(PictureLayout.of(random(new Random(7)))).isEqualTo(PictureLayout.of(random(new Random(7))));
    }

    @Test
    void longNamesAreCutBetweenLetters() {
        assertThat(PictureSvg.shown("😀".repeat(60))).isEqualTo("😀".repeat(35) + "…");
        assertThat(PictureSvg.shown("Mailbox")).isEqualTo("Mailbox");
    }

    private static boolean cover(Spot one, Spot other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    /** Circles and loners are among them. */
    private static AccessPicture random(Random random) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            boxes.add(new Box("accounts", "account", List.of("n".repeat(1 + random.nextInt(30)), "two")));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            int from = random.nextInt(10);
            int to = random.nextInt(10);
            if (from != to) {
                lines.add(new Line(from, to, Way.values()[random.nextInt(2)]));
            }
        }
        return new AccessPicture(boxes, lines.stream().distinct().toList());
    }
}
