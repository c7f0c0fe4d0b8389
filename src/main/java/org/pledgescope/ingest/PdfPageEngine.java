package org.pledgescope.ingest;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Follows the drawing of a page and notes each sign and line; nothing is painted and no picture decoded. Positions are
/// those of the page as it is stored: [PdfUpright] turns them.
final class PdfPageEngine extends PDFGraphicsStreamEngine {

    private static final double THIN = 3;
    private static final double LONG = 20;
    private static final int MOST_RULES = 5_000;
    private static final double LARGEST = 1e6;
    private static final double SMALLEST_DOT = 1.2;
    private static final double LARGEST_DOT = 20;

    /// A sign as it is stored.
    ///
    /// @param angle direction of its line in degrees, counter-clockwise
    record Stored(PdfGlyph glyph, double angle) {}

    private final PdfBudget budget;
    private final PdfInk ink = new PdfInk();
    private final Rectangle2D box;
    private final List<Stored> signs = new ArrayList<>();
    private final List<Rectangle2D> rules = new ArrayList<>();
    private final List<Rectangle2D> dots = new ArrayList<>();
    private final Path2D.Double path = new Path2D.Double();
    private final Deque<Marked> marked = new ArrayDeque<>();
    private boolean isSpaced;

    /// Area covered by pictures, in square points.
    private double pictures;

    /// A marked part of a page.
    ///
    /// @param isArtifact whether it or one around it is furniture
    /// @param actual     what its signs read as together, where the page says so
    private record Marked(boolean isArtifact, @Nullable StringBuilder actual) {}

    PdfPageEngine(PDPage page, PdfBudget budget) {
        super(page);
        this.budget = budget;
        var crop = page.getCropBox();
        this.box =
                new Rectangle2D.Double(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight());
    }

    void read() throws IOException {
        processPage(getPage());
    }

    List<Stored> signs() {
        return signs;
    }

    /// Small filled areas about as wide as high, and small pictures: bullets are drawn so.
    List<Rectangle2D> dots() {
        return dots;
    }

    /// Thin filled or stroked areas.
    List<Rectangle2D> rules() {
        return rules;
    }

    /// Whether pictures cover half of the page.
    boolean hasPicture() {
        return pictures * 2 > box.getWidth() * box.getHeight();
    }

    Rectangle2D box() {
        return box;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        budget.depth(Math.max(getGraphicsStackSize(), marked.size()));
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof PdfBudget.Exhausted) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean isArtifact = !marked.isEmpty() && marked.peek().isArtifact() || "Artifact".equals(tag.getName());
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        marked.push(new Marked(isArtifact, actual == null ? null : new StringBuilder(actual)));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marked.isEmpty()) {
            marked.pop();
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.sign();
        String text = actual(PdfSigns.read(font, code));
        if (text.isBlank()) {
            isSpaced |= !text.isEmpty();
            return;
        }
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        double alongX = matrix.getScaleX();
        double alongY = matrix.getShearY();
        double width = Math.hypot(alongX, alongY) * Math.abs(displacement.getX());
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY()) * height(font);
        if (!(Math.abs(x) < LARGEST && Math.abs(y) < LARGEST && width < LARGEST && size < LARGEST && size > 0)) {
            return;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean isInvisible = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        boolean isHidden = !box.contains(x, y) || isWhite(mode) && !ink.isPainted(x + width / 2, y + size / 4);
        boolean isBold = mode == RenderingMode.FILL_STROKE || PdfSigns.isBold(font);
        boolean isArtifact = !marked.isEmpty() && marked.peek().isArtifact();
        signs.add(
                new Stored(
                        new PdfGlyph(text, x, y, width, size, isSpaced, isBold, isInvisible, isHidden, isArtifact),
                        Math.toDegrees(Math.atan2(alongY, alongX))));
        isSpaced = false;
    }

    /// The first sign of a marked part reads as all of it: so are ligatures and divided words spelt out.
    private String actual(String read) {
        StringBuilder actual = marked.isEmpty() ? null : marked.peek().actual();
        if (actual == null || actual.length() > 4 * read.length() + 4) {
            return read;
        }
        String text = actual.toString();
        actual.setLength(0);
        return text;
    }

    /// Fonts made of drawings have a scale of their own.
    private static double height(PDFont font) {
        if (font instanceof PDType3Font drawn && drawn.getFontBBox() != null) {
            double height = Math.abs(drawn.getFontMatrix().getScaleY() * drawn.getFontBBox().getHeight());
            return height > 0 ? height * 0.8 : 1;
        }
        return 1;
    }

    private boolean isWhite(RenderingMode mode) {
        PDColor color = getGraphicsState().getNonStrokingColor();
        return mode == RenderingMode.FILL && color != null && PdfInk.isWhite(color);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        Path2D.Double area = new Path2D.Double(new Rectangle2D.Double(0, 0, 1, 1), place.createAffineTransform());
        addDot(area.getBounds2D());
        Rectangle2D seen = area.getBounds2D().createIntersection(box);
        pictures += seen.isEmpty() ? 0 : seen.getWidth() * seen.getHeight();
        ink.paint(area.getBounds2D());
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off is read all the same.
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lineTo(x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        finish(false);
    }

    @Override
    public void fillPath(int windingRule) {
        finish(true);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        finish(true);
    }

    private void finish(boolean isFilled) {
        Rectangle2D bounds = path.getBounds2D();
        path.reset();
        boolean isThin = Math.min(bounds.getWidth(), bounds.getHeight()) < THIN;
        if (isThin && Math.max(bounds.getWidth(), bounds.getHeight()) > LONG && rules.size() < MOST_RULES) {
            rules.add(bounds);
        }
        PDColor color = getGraphicsState().getNonStrokingColor();
        if (isFilled && color != null && !PdfInk.isWhite(color)) {
            addDot(bounds);
        }
        if (isFilled && !isThin && color != null && !PdfInk.isWhite(color)) {
            ink.paint(bounds);
        }
    }

    private void addDot(Rectangle2D area) {
        double large = Math.max(area.getWidth(), area.getHeight());
        double small = Math.min(area.getWidth(), area.getHeight());
        if (small > SMALLEST_DOT && large < LARGEST_DOT && small > large * 0.6 && dots.size() < MOST_RULES) {
            dots.add(area);
        }
    }

    @Override
    public void shadingFill(COSName shadingName) {
        ink.paint(box);
    }
}
