package org.cadre.certificate.seal;

import org.cadre.document.Box;
import org.cadre.document.Colour;
import org.cadre.document.Ink;

/** The band of interlaced waves at the start edge, as on banknotes: hard to redraw, easy to see. */
final class Guilloche {

    private static final int STRANDS = 8;
    private static final int POINTS = 180;
    private static final float LINE = 0.4f;
    private static final double SLOW = 5 * 2 * Math.PI;
    private static final double QUICK = 13 * 2 * Math.PI;

    private final Box band;

    Guilloche(Box band) {
        this.band = band;
    }

    void paint(Ink ink, Colour colour) {
        ink.pen(colour, LINE);
        for (int strand = 0; strand < STRANDS; strand++) {
            trace(ink, 2 * Math.PI * strand / STRANDS);
        }
        ink.stroke();
    }

    // cubic pieces with the true slope at each joint, so few points give a smooth wave
    private void trace(Ink ink, double phase) {
        double step = 1.0 / POINTS;
        float third = (float) (band.height() * step / 3);
        ink.moveTo(x(0, phase), band.y());
        for (int i = 0; i < POINTS; i++) {
            double from = i * step;
            double to = from + step;
            ink.curveTo(
                    x(from, phase) + (float) (slope(from, phase) * step / 3),
                    y(from) + third,
                    x(to, phase) - (float) (slope(to, phase) * step / 3),
                    y(to) - third,
                    x(to, phase),
                    y(to));
        }
    }

    private float y(double along) {
        return (float) (band.y() + band.height() * along);
    }

    private float x(double along, double phase) {
        double wave =
                0.31 * Math.sin(SLOW * along + phase) + 0.155 * Math.sin(QUICK * along - 3 * phase);
        return (float) (band.x() + band.width() * (0.5 + wave));
    }

    private double slope(double along, double phase) {
        return band.width()
                * (0.31 * SLOW * Math.cos(SLOW * along + phase)
                        + 0.155 * QUICK * Math.cos(QUICK * along - 3 * phase));
    }
}
