package org.understudy.render.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The property lists of artifacts (ISO 32000-1, 14.8.2.2), shared by all pages of a document. The layout makes one for each
 * box, some two hundred a page and most for nothing; as objects of their own they were two thirds of a file and nearly half
 * of the time it took to save it. Here every one of a kind is taken for the same.
 */
final class ArtifactProperties extends COSDictionary {
    private static final COSName LAYOUT = COSName.getPDFName("Layout");
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    ArtifactProperties() {
        setItem(LAYOUT, kind(LAYOUT));
        setItem(PAGINATION, kind(PAGINATION));
    }

    private static COSDictionary kind(COSName type) {
        var properties = new COSDictionary();
        properties.setItem(COSName.TYPE, type);
        properties.setDirect(true);
        return properties;
    }

    @Override
    public boolean containsValue(Object value) {
        return shared(value) != null || super.containsValue(value);
    }

    @Override
    public COSName getKeyForValue(Object value) {
        COSName shared = shared(value);
        return shared != null ? shared : super.getKeyForValue(value);
    }

    /** Rules and frames are artifacts of layout, which need no bounding box as those of the background do. */
    private static @Nullable COSName shared(Object value) {
        if (value instanceof COSDictionary properties) {
            COSName type = properties.getCOSName(COSName.TYPE);
            if (COSName.BACKGROUND.equals(type)) {
                return LAYOUT;
            } else if (PAGINATION.equals(type)) {
                return PAGINATION;
            }
        }
        return null;
    }
}
