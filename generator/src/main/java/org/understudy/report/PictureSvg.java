package org.understudy.report;

import java.util.List;
import java.util.stream.Collectors;
import org.understudy.report.AccessPicture.Box;
import org.understudy.report.AccessPicture.Way;
import org.understudy.report.PictureLayout.Point;
import org.understudy.report.PictureLayout.Spot;

/** Draws a picture that has been laid out, as SVG within a page. */
final class PictureSvg {
    private static final int LONGEST = 36;

    private final Html html;

    PictureSvg(Html html) {
        this.html = html;
    }

    /** A name as it fits into a box. */
    static String shown(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** @param id of the picture on its page */
    void write(AccessPicture picture, PictureLayout layout, String title, String id) {
        html.open("div", "class", "scroll picture", "tabindex", "0", "role", "region", "aria-label", title);
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-labelledby",
                id,
                "width",
                Integer.toString(layout.width()),
                "height",
                Integer.toString(layout.height()),
                "viewBox",
                "0 0 " + layout.width() + " " + layout.height());
        html.leaf("title", title, "id", id);
        arrow(id);
        for (Way way : List.of(Way.FALLBACK, Way.USUAL)) {
            for (int i = 0; i < picture.lines().size(); i++) {
                if (picture.lines().get(i).way() == way) {
                    line(layout.routes().get(i), way, id);
                }
            }
        }
        for (int i = 0; i < picture.boxes().size(); i++) {
            box(picture.boxes().get(i), layout.boxes().get(i));
        }
        html.close().close();
    }

    private void arrow(String id) {
        html.open("defs")
                .open(
                        "marker",
                        "id",
                        id + "-arrow",
                        "viewBox",
                        "0 0 8 8",
                        "refX",
                        "8",
                        "refY",
                        "4",
                        "markerWidth",
                        "7",
                        "markerHeight",
                        "7",
                        "orient",
                        "auto");
        html.empty("path", "d", "M0 0 8 4 0 8z", "class", "arrow").close().close();
    }

    private void line(List<Point> route, Way way, String id) {
        String path =
                route.stream().map(point -> point.x() + " " + point.y()).collect(Collectors.joining(" L", "M", ""));
        html.line().empty("path", "d", path, "class", Terms.of(way), "marker-end", "url(#" + id + "-arrow)");
    }

    private void box(Box box, Spot spot) {
        html.line().open("g", "class", "box " + box.style());
        html.empty(
                "rect",
                "x",
                Integer.toString(spot.x()),
                "y",
                Integer.toString(spot.y()),
                "width",
                Integer.toString(spot.width()),
                "height",
                Integer.toString(spot.height()),
                "rx",
                "5");
        int y = spot.y() + PictureLayout.CAPTION_HEIGHT;
        text(box.caption(), "caption", spot, y - 1);
        for (String name : box.names()) {
            y += PictureLayout.LINE_HEIGHT;
            text(shown(name), "name", spot, y - 3);
        }
        html.close();
    }

    private void text(String text, String style, Spot spot, int y) {
        html.leaf(
                "text",
                text,
                "class",
                style,
                "x",
                Integer.toString(spot.x() + PictureLayout.PADDING),
                "y",
                Integer.toString(y));
    }
}
