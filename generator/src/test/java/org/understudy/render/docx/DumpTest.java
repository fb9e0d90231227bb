package org.understudy.render.docx;
import org.junit.jupiter.api.Test;
import org.understudy.render.odt.KitchenSink;
class DumpTest {
    @Test
    void dump() throws Exception {
        java.nio.file.Files.write(java.nio.file.Path.of("/tmp/hd/sink.docx"), Rendered.file(Rendered.page(KitchenSink.page())));
    }
}
