package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.understudy.document.Image;

class JpegFrameTest {
    private final Image photograph = SamplePages.photograph();

    @Test
    void readsSizeAndComponents() throws IOException {
        assertThat(JpegFrame.of(photograph.bytes())).isEqualTo(new JpegFrame(160, 90, 3));
    }

    @Test
    void failsWithNothingWorseThanAnIoExceptionWhereverItEnds() {
        byte[] jpeg = photograph.bytes();
        for (int length = 0; length < 150; length++) {
            byte[] cut = Arrays.copyOf(jpeg, length);
            assertThatThrownBy(() -> JpegFrame.of(cut)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> JpegFrame.of(SamplePages.qrLike().bytes())).isInstanceOf(IOException.class);
    }
}
