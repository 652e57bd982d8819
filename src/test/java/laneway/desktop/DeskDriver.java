// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.FileChoice;
import laneway.desktop.dialog.Question;
import laneway.desktop.settings.Remembered;
import laneway.desktop.settings.Settings;
import laneway.desktop.settings.SettingsFile;
import laneway.desktop.work.Works;
import laneway.edit.SetProperty;
import laneway.file.Disk;
import laneway.file.MapFormat;
import laneway.file.Store;
import laneway.file.backup.Backups;
import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.session.Session;

import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// What opens and saves documents without a window; the test answers questions and chooses files.
final class DeskDriver implements Asker, FileChoice, Notices {
    final OpenDocument document = new OpenDocument();
    final Works works = new Works();
    final Queue<Path> chosen = new ArrayDeque<>();
    final List<Question> asked = new ArrayList<>();
    final List<String> noticed = new ArrayList<>();
    final List<Runnable> offered = new ArrayList<>();
    final Store store;
    final SavingDesk saving;
    final DocumentDesk documents;
    private final Remembered remembered;

    DeskDriver(Path folder) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        remembered = new Remembered(new SettingsFile(folder.resolve("settings")));
        store = new Store(Disk.real(), folder.resolve("data"));
        var files = store.maps();
        var backups = new Backups(store, InstantSource.system());
        saving = new SavingDesk(document, backups, works, remembered, this, this);
        documents =
                new DocumentDesk(
                        document, files, backups, _ -> {}, works, remembered, this, this, saving);
    }

    /// Does something as the window would, and waits for the work that it brings about.
    void does(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
        waitForWorks();
    }

    private void waitForWorks() {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> ask(works.running()::isEmpty));
        } catch (TimeoutException e) {
            throw new AssertionError(works.running().toString(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }

    void show(JourneyMap map) {
        does(() -> document.open(Session.ofNew(map)));
    }

    void entitle(String title) {
        does(() -> entitleNow(title));
    }

    /// To be called on the screen's thread.
    void entitleNow(String title) {
        document.session().apply(SetProperty.of(document.map().id(), About.TITLE, title));
    }

    String title() {
        return ask(() -> document.map().about().title());
    }

    boolean isUnsaved() {
        return ask(() -> document.session().isUnsaved());
    }

    Settings settings() {
        return ask(remembered::get);
    }

    /// Answers the question that is open.
    void answer(String choice) {
        var question = asked.removeLast();
        var effect =
                question.choices().stream()
                        .filter(each -> each.name().equals(choice))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(question.choices().toString()))
                        .effect();
        does(effect);
    }

    Question question() {
        assertThat(asked).hasSize(1);
        return asked.getLast();
    }

    static Path write(Path file, JourneyMap map) {
        try {
            return Files.write(file, MapFormat.write(map));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String titleIn(Path file) {
        try {
            return MapFormat.read(Files.readAllBytes(file)).shown().orElseThrow().about().title();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void tell(String sentence) {
        noticed.add(sentence);
    }

    @Override
    public void untell(String sentence) {
        noticed.remove(sentence);
    }

    @Override
    public void offer(String sentence, String action, Runnable effect) {
        noticed.add(sentence);
        offered.add(effect);
    }

    /// Waits for something that comes by itself.
    void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> ask(() -> condition.getAsBoolean()));
        } catch (TimeoutException e) {
            throw new AssertionError(asked + ", " + noticed, e);
        }
        waitForWorks();
    }

    @Override
    public void ask(Question question) {
        asked.add(question);
    }

    @Override
    public Optional<Path> toRead(
            String title, Optional<Path> near, String kind, List<String> patterns) {
        return Optional.ofNullable(chosen.poll());
    }

    /// A name without its extension stands for one that the system did not ask about.
    @Override
    public Optional<Target> toWrite(
            String title, Optional<Path> near, String name, String kind, String extension) {
        return Optional.ofNullable(chosen.poll())
                .map(file ->
                        file.toString().endsWith("." + extension)
                                ? new Target(file, true)
                                : new Target(
                                        file.resolveSibling(file.getFileName() + "." + extension),
                                        false));
    }
}
