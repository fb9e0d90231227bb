package org.understudy.render.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import com.openhtmltopdf.resource.ImageResource;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.understudy.document.Image;

/** All that a page may ask for while it is laid out: its own pictures, and those that a style sheet holds in itself. */
final class PictureAgent extends ClosedAgent {
    private static final Pattern IN_STYLE_SHEET = Pattern.compile("data:image/(png|jpeg);base64,(.*)", Pattern.DOTALL);

    private final Pictures pictures;
    private final ImageObjects objects;
    private final float dotsPerPixel;
    private final Problems problems;
    private final Map<String, Optional<PDImageXObject>> embedded = new HashMap<>();

    PictureAgent(Pictures pictures, ImageObjects objects, float dotsPerPixel, Problems problems) {
        super(problems::outside);
        this.pictures = pictures;
        this.objects = objects;
        this.dotsPerPixel = dotsPerPixel;
        this.problems = problems;
    }

    @Override
    public ImageResource getImageResource(String name, ExternalResourceType type) {
        return embedded.computeIfAbsent(name, this::embed)
                .map(object -> new ImageResource(name, box(name, object)))
                .orElseGet(() -> new ImageResource(name, null));
    }

    private Optional<PDImageXObject> embed(String name) {
        Optional<Image> image = pictures.find(name).or(() -> inStyleSheet(name));
        if (image.isEmpty()) {
            problems.outside(name);
            return Optional.empty();
        }
        try {
            return Optional.of(objects.embed(image.get()));
        } catch (IOException e) {
            problems.picture(image.get());
            return Optional.empty();
        }
    }

    private static Optional<Image> inStyleSheet(String uri) {
        Matcher data = IN_STYLE_SHEET.matcher(uri);
        if (!data.matches()) {
            return Optional.empty();
        }
        Image.Type type = data.group(1).equals("png") ? Image.Type.PNG : Image.Type.JPEG;
        return Optional.of(new Image(type, Base64.getMimeDecoder().decode(data.group(2)), 0, 0));
    }

    /** A box of its own for each use, since the layout scales it. */
    private PdfBoxImage box(String name, PDImageXObject object) {
        return new PdfBoxImage(
                new byte[0], name, object.getWidth() * dotsPerPixel, object.getHeight() * dotsPerPixel, object);
    }
}
