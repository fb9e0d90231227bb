package org.understudy.render.odt;

import java.util.List;
import org.understudy.document.Block.Figure;
import org.understudy.document.Image;
import org.understudy.render.office.Length;
import org.understudy.render.office.PlainText;
import org.understudy.render.office.Xml;

/**
 * Writes pictures into the text itself, as {@code office:binary-data}: an encrypted package shows the names and sizes of
 * its files, and readers derive a key for each of them.
 */
final class Figures {
    /** What fits below a heading and a caption on the smallest common page, US Letter. */
    private static final Length HIGHEST = Length.ofMillimetres(190);

    private final Xml xml;
    private final Paragraphs paragraphs;
    private final Inlines inlines;
    private int count;

    Figures(Xml xml, Paragraphs paragraphs, Inlines inlines) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.inlines = inlines;
    }

    void write(Figure figure, Place place) {
        figure.caption().ifPresent(caption -> {
            Place above = place.keeping(false).part(false, List.of());
            paragraphs.paragraph(NamedStyle.CAPTION, above);
            inlines.write(caption);
            paragraphs.end(above);
        });
        paragraphs.paragraph(NamedStyle.FIGURE, place);
        writeFrame(figure, place.width());
        paragraphs.end(place);
    }

    private void writeFrame(Figure figure, Length available) {
        Image image = figure.image();
        Length wide = available.part(figure.width(), 100);
        Length high = wide.part(image.height(), image.width());
        if (high.hundredths() > HIGHEST.hundredths()) {
            high = HIGHEST;
            wide = high.part(image.width(), image.height());
        }
        xml.start("draw:frame").attribute("draw:style-name", NamedStyle.GRAPHICS.odf());
        xml.attribute("draw:name", "Figure" + ++count).attribute("text:anchor-type", "as-char");
        xml.attribute("svg:width", wide.toString()).attribute("svg:height", high.toString());
        xml.start("draw:image").attribute("draw:mime-type", image.type().mediaType());
        xml.start("office:binary-data").base64(image.bytes()).end();
        xml.end();
        figure.caption()
                .ifPresent(caption ->
                        xml.start("svg:title").text(PlainText.of(caption)).end());
        xml.start("svg:desc").text(figure.description()).end();
        xml.end();
    }
}
