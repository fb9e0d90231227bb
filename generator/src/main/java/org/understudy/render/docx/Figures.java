package org.understudy.render.docx;

import java.util.Optional;
import org.understudy.document.Block.Figure;
import org.understudy.document.Image;
import org.understudy.render.office.Length;
import org.understudy.render.office.PlainText;
import org.understudy.render.office.Xml;

/** Writes pictures in lines of their own (ISO/IEC 29500-1, 20.4.2.8). */
final class Figures {
    /** What fits below a heading and a caption on the smallest common page, US Letter. */
    private static final Length HIGHEST = Length.ofMillimetres(190);

    private final Xml xml;
    private final Paragraphs paragraphs;
    private final Inlines inlines;
    private final Pictures pictures;
    private final Runs runs;
    private final Counter numbers = new Counter();

    Figures(DocumentParts parts, Paragraphs paragraphs) {
        xml = parts.xml();
        inlines = parts.inlines();
        pictures = parts.pictures();
        runs = new Runs(xml, parts.ids(), parts.revisions());
        this.paragraphs = paragraphs;
    }

    void write(Figure figure, Place place) {
        figure.caption().ifPresent(caption -> {
            paragraphs.start(NamedStyle.CAPTION, place.keeping(false).notLast());
            inlines.write(caption, place.look());
            xml.end();
        });
        paragraphs.start(NamedStyle.FIGURE, place);
        RunLook look = RunLook.in(Optional.empty()).changed(place.change());
        runs.start(look).start("w:drawing");
        writeFrame(figure, place.width());
        xml.end();
        runs.end(look);
        xml.end();
    }

    private void writeFrame(Figure figure, Length available) {
        Image image = figure.image();
        Length wide = available.part(figure.width(), 100);
        Length high = wide.part(image.height(), image.width());
        if (high.hundredths() > HIGHEST.hundredths()) {
            high = HIGHEST;
            wide = high.part(image.width(), image.height());
        }
        String number = numbers.next();
        xml.start("wp:inline");
        for (String side : new String[] {"distT", "distB", "distL", "distR"}) {
            xml.attribute(side, "0");
        }
        size("wp:extent", wide, high);
        xml.start("wp:docPr").attribute("id", number).attribute("name", "Figure " + number);
        xml.attribute("descr", figure.description());
        figure.caption().ifPresent(caption -> xml.attribute("title", PlainText.of(caption)));
        xml.end();
        xml.start("wp:cNvGraphicFramePr").start("a:graphicFrameLocks").attribute("noChangeAspect", "1");
        xml.end().end();
        xml.start("a:graphic").start("a:graphicData").attribute("uri", Wml.PICTURE);
        writePicture(figure, number, wide, high);
        xml.end().end().end();
    }

    private void writePicture(Figure figure, String number, Length wide, Length high) {
        xml.start("pic:pic").start("pic:nvPicPr").start("pic:cNvPr");
        xml.attribute("id", number).attribute("name", "Figure " + number);
        xml.attribute("descr", figure.description()).end();
        xml.start("pic:cNvPicPr").end().end();
        xml.start("pic:blipFill").start("a:blip").attribute("r:embed", pictures.id(figure.image()));
        xml.end();
        xml.start("a:stretch").start("a:fillRect").end().end().end();
        xml.start("pic:spPr").start("a:xfrm").start("a:off").attribute("x", "0").attribute("y", "0");
        xml.end();
        size("a:ext", wide, high);
        xml.end()
                .start("a:prstGeom")
                .attribute("prst", "rect")
                .start("a:avLst")
                .end()
                .end()
                .end()
                .end();
    }

    private void size(String name, Length wide, Length high) {
        xml.start(name).attribute("cx", Long.toString(wide.emus()));
        xml.attribute("cy", Long.toString(high.emus())).end();
    }
}
