// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.Boards;
import laneway.desktop.dialog.Dialogs;
import laneway.desktop.dialog.ExportChoices;
import laneway.desktop.dialog.ExportChoices.Links;
import laneway.desktop.dialog.ExportDialog;
import laneway.desktop.dialog.FileChoice;
import laneway.desktop.dialog.Question;
import laneway.desktop.dialog.ReplaceQuestion;
import laneway.desktop.marks.PathChoice;
import laneway.desktop.settings.Remembered;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.export.ExportFile;
import laneway.export.ExportFile.Existing;
import laneway.export.ExportOutcome;
import laneway.export.Progress;
import laneway.layers.Overlays;
import laneway.layout.Showing;
import laneway.model.JourneyMap;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Exports the document: asks how and where to, works in the background, and says what came of it.
final class Exporting {
    private final OpenDocument document;
    private final Fonts fonts;
    private final Works works;
    private final Remembered remembered;
    private final PathChoice paths;
    private final Dialogs dialogs;
    private final FileChoice choice;
    private final Consumer<Path> written;
    private final Asker asker;

    /// @param written is told of a file that is on the disk
    Exporting(
            OpenDocument document,
            Fonts fonts,
            Works works,
            Remembered remembered,
            PathChoice paths,
            Dialogs dialogs,
            FileChoice choice,
            Consumer<Path> written) {
        this.document = document;
        this.fonts = fonts;
        this.works = works;
        this.remembered = remembered;
        this.paths = paths;
        this.dialogs = dialogs;
        this.choice = choice;
        this.written = written;
        this.asker = dialogs;
    }

    /// Asks how, where to, and exports.
    void ask() {
        if (!document.settle()) {
            return;
        }
        var map = document.map();
        var showing = document.session().showing();
        var settings = remembered.get();
        var choices =
                ExportChoices.remembered(settings.export())
                        .withLinks(settings.allLinks() ? Links.ALL : Links.NONE);
        var dialog = new ExportDialog(dialogs, choices, map, showing);
        works.run(Words.say("work.measure"), boards(map, showing), dialog::laidOut);
        dialog.show(chosen -> askWhere(chosen, map, showing));
    }

    private void askWhere(ExportChoices choices, JourneyMap map, Showing showing) {
        remembered.change(settings -> settings.withExport(choices.toMemory()));
        var kind = choices.kind();
        choice.toWrite(
                        Words.say("dialog.export.title"),
                        document.file(),
                        document.name(),
                        Words.of("dialog.export.kind", kind),
                        kind.extension())
                .ifPresent(target ->
                        write(
                                choices,
                                map,
                                showing,
                                target.file(),
                                target.confirmed() ? Existing.REPLACE : Existing.KEEP));
    }

    private Supplier<Boards> boards(JourneyMap map, Showing showing) {
        var layers = remembered.get().layers();
        var chosen = paths.of(map);
        return () ->
                Boards.of(map, showing, Overlays.of(map, layers, chosen), new Typesetter(fonts));
    }

    private void write(
            ExportChoices choices, JourneyMap map, Showing showing, Path file, Existing existing) {
        var boards = boards(map, showing);
        works.runStoppable(
                Words.say("work.export", file.getFileName()),
                course ->
                        ExportFile.onThisMachine()
                                .write(
                                        choices.export(boards.get(), fonts),
                                        file,
                                        existing,
                                        progress(course)),
                outcome -> {
                    switch (outcome) {
                        case ExportOutcome.Written _ -> written.accept(file);
                        case ExportOutcome.Exists _ ->
                                asker.ask(
                                        ReplaceQuestion.about(
                                                file,
                                                () ->
                                                        write(
                                                                choices,
                                                                map,
                                                                showing,
                                                                file,
                                                                Existing.REPLACE)));
                        case ExportOutcome.Cancelled _ -> {}
                        case ExportOutcome.Failed failed ->
                                asker.ask(
                                        Question.notice(
                                                Words.say("dialog.export.failed"),
                                                failed.sentence(),
                                                Words.say("dialog.ok")));
                    }
                });
    }

    private static Progress progress(Works.Course course) {
        return new Progress() {
            @Override
            public void at(double fraction) {
                course.progress().accept(fraction);
            }

            @Override
            public boolean cancelled() {
                return course.work().isCancelled();
            }
        };
    }
}
