package org.understudy.report;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where the boxes and lines of a picture go, in pixels: from left to right, by the Eclipse Layout Kernel's layered algorithm.
 *
 * @param boxes in the order of the picture
 * @param routes in the order of the picture
 */
record PictureLayout(int width, int height, List<Spot> boxes, List<List<Point>> routes) {
    static final int LINE_HEIGHT = 17;
    static final int CAPTION_HEIGHT = 15;
    static final int PADDING = 8;

    /** Wider than almost any letter of the sizes that names and captions are set in. */
    private static final double NAME_WIDTH = 7.4;

    private static final double CAPTION_WIDTH = 6.4;

    record Spot(int x, int y, int width, int height) {}

    record Point(int x, int y) {}

    static PictureLayout of(AccessPicture picture) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.MERGE_EDGES, true);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(PADDING));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 30.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 9.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 7.0);
        List<ElkNode> nodes =
                picture.boxes().stream().map(box -> node(graph, box)).toList();
        for (int i = 0; i < nodes.size(); i++) {
            int number = i;
            if (picture.boxes().get(i).style().equals(PictureMaker.START)
                    && picture.lines().stream().noneMatch(line -> line.to() == number)) {
                nodes.get(i).setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
            }
        }
        List<ElkEdge> edges = picture.lines().stream()
                .map(line -> ElkGraphUtil.createSimpleEdge(nodes.get(line.from()), nodes.get(line.to())))
                .toList();
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
        return new PictureLayout(
                (int) Math.ceil(graph.getWidth()),
                (int) Math.ceil(graph.getHeight()),
                nodes.stream().map(PictureLayout::spot).toList(),
                edges.stream().map(PictureLayout::route).toList());
    }

    private static ElkNode node(ElkNode graph, AccessPicture.Box box) {
        double width = box.caption().length() * CAPTION_WIDTH;
        for (String name : box.names()) {
            width = Math.max(width, PictureSvg.shown(name).length() * NAME_WIDTH);
        }
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(
                Math.ceil(width) + 2 * PADDING,
                CAPTION_HEIGHT + LINE_HEIGHT * box.names().size() + PADDING);
        return node;
    }

    private static Spot spot(ElkNode node) {
        return new Spot(round(node.getX()), round(node.getY()), round(node.getWidth()), round(node.getHeight()));
    }

    private static List<Point> route(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(round(section.getStartX()), round(section.getStartY())));
            section.getBendPoints().forEach(bend -> points.add(new Point(round(bend.getX()), round(bend.getY()))));
            points.add(new Point(round(section.getEndX()), round(section.getEndY())));
        }
        return points;
    }

    private static int round(double pixels) {
        return (int) Math.round(pixels);
    }
}
