// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.Optional;

/// Shows a slide at any size: a page that is 900 units high, as large as there is room.
final class SlideView extends Pane {
    private static final double HIGH = 900;
    private static final double WIDE = 1600;
    private static final double MARGIN = 48;

    /// Where cells begin on the page of a stage, and on that of the whole map.
    private static final double STAGE_TOP = 204;

    private static final double WHOLE_TOP = 96;

    private final Deck deck;
    private final SlideImages images;
    private final ImageView picture = new ImageView();
    private Region words = new Region();
    private int shown = -1;

    SlideView(Deck deck, SlideImages images) {
        this.deck = deck;
        this.images = images;
        getStyleClass().add("slide");
        picture.setPreserveRatio(true);
        setMinSize(0, 0);
    }

    /// Shows a slide; false where it is shown already.
    boolean show(int slide) {
        if (slide == shown) {
            return false;
        }
        shown = slide;
        words = new SlideWords(deck.slides().get(slide)).node();
        picture.setImage(null);
        getChildren().setAll(picture, words);
        requestLayout();
        return true;
    }

    @Override
    protected void layoutChildren() {
        double unit = Math.min(getWidth() / WIDE, getHeight() / HIGH);
        if (shown < 0 || !(unit > 0)) {
            return;
        }
        double margin = MARGIN * unit;
        words.setStyle("-fx-font-size: " + Math.round(20 * unit * 100) / 100.0 + "px;");
        words.resizeRelocate(
                margin, margin * 0.8, getWidth() - 2 * margin, getHeight() - 1.8 * margin);
        layOutPicture(unit, margin);
    }

    private void layOutPicture(double unit, double margin) {
        double top = (deck.slides().get(shown) instanceof Slide.Whole ? WHOLE_TOP : STAGE_TOP);
        double width = getWidth() - 2 * margin;
        double height = getHeight() - (top + MARGIN) * unit;
        double sharp = sharpness();
        int pixelsWide = (int) Math.round(width * sharp);
        int pixelsHigh = (int) Math.round(height * sharp);
        if (pixelsWide < 1 || pixelsHigh < 1) {
            return;
        }
        var wanted = new SlideImages.Wanted(shown, pixelsWide, pixelsHigh, unit * sharp);
        images.ask(
                wanted,
                image -> {
                    if (wanted.slide() == shown) {
                        place(image, margin, top * unit, sharp);
                    }
                });
        images.prepare(wanted);
    }

    /// Pictures have as many pixels as the screen has under them.
    private double sharpness() {
        var scene = getScene();
        return scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getRenderScaleX();
    }

    private void place(Optional<Image> image, double left, double top, double sharp) {
        picture.setImage(image.orElse(null));
        image.ifPresent(it -> {
            picture.setFitWidth(it.getWidth() / sharp);
            picture.setFitHeight(it.getHeight() / sharp);
            double room = getWidth() - 2 * left - it.getWidth() / sharp;
            boolean whole = deck.slides().get(shown) instanceof Slide.Whole;
            picture.relocate(Math.rint(left + (whole ? room / 2 : 0)), Math.rint(top));
        });
    }
}
