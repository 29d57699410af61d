package dev.halfulp.emit.report;

import java.util.List;

/**
 * A picture with two axes; every coordinate is final, in pixels of the view box, down and right from its corner.
 *
 * @param id unique on the page
 * @param title what it shows, for those who do not see it
 * @param width of the view box
 * @param height of the view box
 * @param area where data is drawn
 * @param across the horizontal axis
 * @param up the vertical axis
 * @param regions areas behind the data
 * @param paths lines, the first drawn first
 * @param marks points with a label
 * @param legend what the kinds of paths and regions mean
 */
public record Chart(
        String id,
        String title,
        int width,
        int height,
        Box area,
        Scale across,
        Scale up,
        List<Region> regions,
        List<Path> paths,
        List<Mark> marks,
        List<Legend> legend) {
    /** Of every chart. */
    static final int WIDTH = 600;

    /** Of every chart. */
    static final int HEIGHT = 300;

    /** The data area of every chart. */
    static final Box AREA = new Box(64, 30, WIDTH - 64 - 12, HEIGHT - 30 - 40);

    /** An upright rectangle by its upper left corner and its size. */
    public record Box(int left, int top, int width, int height) {
        /** The right edge. */
        public int right() {
            return left + width;
        }

        /** The lower edge. */
        public int bottom() {
            return top + height;
        }
    }

    /**
     * A labelled axis.
     *
     * @param title what is measured
     * @param ticks where it is labelled
     */
    public record Scale(String title, List<Tick> ticks) {}

    /**
     * A labelled place on an axis.
     *
     * @param position in pixels
     * @param label the value
     */
    public record Tick(String position, String label) {}

    /**
     * A filled rectangle.
     *
     * @param kind what it means
     */
    public record Region(String kind, String left, String top, String width, String height) {}

    /**
     * A line.
     *
     * @param kind what it means
     * @param data in the form of SVG
     */
    public record Path(String kind, String data) {}

    /**
     * A point of interest.
     *
     * @param label what is there
     * @param labelLeft where the label starts or ends
     * @param labelTop base line of the label
     * @param anchor which end of the label that is: {@code start} or {@code end}
     */
    public record Mark(String left, String top, String label, String labelLeft, String labelTop, String anchor) {}

    /**
     * A line of the legend.
     *
     * @param kind of path or region
     * @param left where it is drawn
     * @param text what it means
     */
    public record Legend(String kind, int left, String text) {}
}
