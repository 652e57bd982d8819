// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import laneway.layout.Hit;
import laneway.session.Preview;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What is dragged here from other programs: map files are opened, pictures are shown on cards,
/// text and other files are for those who know them.
final class FromOutside {
    private final Supplier<Optional<Wire>> wire;
    private Consumer<List<Path>> opener = _ -> {};
    private Predicate<Path> isPicture = _ -> false;
    private Consumer<DroppedPictures> pictures = _ -> {};
    private BiConsumer<String, Hit.InCell> text = (_, _) -> {};
    private BiConsumer<List<Path>, Hit.InCell> others = (_, _) -> {};

    FromOutside(Node node, Supplier<Optional<Wire>> wire) {
        this.wire = wire;
        node.addEventHandler(DragEvent.DRAG_OVER, this::over);
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> show(Optional.empty()));
        node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    void onFiles(Consumer<List<Path>> wanted) {
        opener = wanted;
    }

    void onPictures(Predicate<Path> known, Consumer<DroppedPictures> taker) {
        isPicture = known;
        pictures = taker;
    }

    void onOtherFiles(BiConsumer<List<Path>, Hit.InCell> taker) {
        others = taker;
    }

    void onText(BiConsumer<String, Hit.InCell> taker) {
        text = taker;
    }

    private void over(DragEvent event) {
        var spot = spot(event);
        if (spot.isPresent() || !maps(event.getDragboard()).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        show(spot);
        event.consume();
    }

    private void show(Optional<DropSpot> spot) {
        wire.get()
                .ifPresent(to -> {
                    var mark = spot.flatMap(found -> found.preview(to.projection().board()));
                    to.session().show(mark.orElse(Preview.NONE));
                });
    }

    private void dropped(DragEvent event) {
        show(Optional.empty());
        event.setDropCompleted(take(event));
        event.consume();
    }

    private boolean take(DragEvent event) {
        var board = event.getDragboard();
        var maps = maps(board);
        if (!maps.isEmpty()) {
            opener.accept(maps);
            return true;
        }
        var spot = spot(event);
        if (spot.isEmpty()) {
            return false;
        }
        var place = spot.get().place();
        if (board.hasFiles() && pictures(board).isEmpty()) {
            var files = files(board, _ -> true);
            Platform.runLater(() -> others.accept(files, place));
            return true;
        }
        if (board.hasFiles()) {
            pictures.accept(new DroppedPictures(pictures(board), place, spot.get().card()));
            return true;
        }
        var dropped = board.getString();
        // the program that the text comes from waits until this is over
        Platform.runLater(() -> text.accept(dropped, place));
        return true;
    }

    private static List<Path> maps(Dragboard board) {
        return files(board, FromOutside::isMap);
    }

    private List<Path> pictures(Dragboard board) {
        return files(board, isPicture);
    }

    private static List<Path> files(Dragboard board, Predicate<Path> wanted) {
        return board.hasFiles()
                ? board.getFiles().stream().map(File::toPath).filter(wanted).toList()
                : List.of();
    }

    private static boolean isMap(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".laneway");
    }

    /// Where files or text would land: empty beside the cells, and for maps.
    private Optional<DropSpot> spot(DragEvent event) {
        var board = event.getDragboard();
        int files = pictures(board).size();
        if (!maps(board).isEmpty() || !(board.hasFiles() || board.hasString())) {
            return Optional.empty();
        }
        return wire.get()
                .map(Wire::projection)
                .flatMap(on ->
                        DropSpot.at(
                                on.board(), on.toBoard(event.getX(), event.getY()), files == 1));
    }
}
