// SPDX-License-Identifier: Apache-2.0
package laneway.file.journal;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.Change;
import laneway.edit.Entry;
import laneway.edit.History;
import laneway.edit.RandomEdits;
import laneway.edit.Result;
import laneway.file.CrashDisk;
import laneway.file.MapFiles;
import laneway.file.Opening;
import laneway.file.SaveOutcome;
import laneway.file.journal.JournalKeeper.Origin;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.session.Saving;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// One sitting at a map on a disk that may fail or lose its power at any call: edits, undo, forcing
/// and saving, all on one thread and the same for the same seed.
///
/// It keeps what the user was told to be safe, and can tell whether what a crash left holds it.
final class Sitting {
    private static final Path DATA = Path.of("/user/data");
    private static final Path JOURNALS = DATA.resolve("journals");
    private static final Path FILE = Path.of("/user/work/map.laneway");

    /// One call of the clock is a tenth of a second.
    private static final long TICK = 100_000_000;

    private final Random random;
    private final RandomEdits edits;
    private final CrashDisk disk;
    private final MapFiles files;
    private final History history = new History();
    private final List<JourneyMap> maps = new ArrayList<>();
    private final Keeping keeping;
    private JourneyMap map;
    private boolean safe = true;
    private long time;
    private int promised;
    private boolean saved;

    /// The maps that the file may hold.
    private final Set<Integer> inFile = new HashSet<>();

    Sitting(long seed, CrashDisk.Fault fault) {
        random = new Random(seed);
        edits = new RandomEdits(seed);
        disk = new CrashDisk(fault, Path.of("/user/work"), Path.of("/user"));
        files = new MapFiles(disk, DATA.resolve("backups"));
        map =
                aSmallMap()
                        .withLane("Touchpoints", LaneKind.TOUCHPOINTS)
                        .withTouchpoint("Portal")
                        .build();
        maps.add(map);
        var origin = new Origin(map, Optional.empty(), Optional.empty());
        keeping = new Keeping(disk, JOURNALS, origin, this::told, () -> time += TICK);
    }

    private void told(JournalState state) {
        safe = state instanceof JournalState.Safe;
    }

    /// Goes through the sitting, until its end or the crash.
    ///
    /// @return whether it came to its end
    boolean happens() {
        try {
            for (int i = 0; i < 12; i++) {
                step();
                switch (i) {
                    case 2, 8, 11 -> force();
                    case 4, 9 -> save();
                    default -> {}
                }
            }
            return true;
        } catch (CrashDisk.Crash _) {
            return false;
        }
    }

    private void step() {
        var before = map;
        while (map == before) {
            switch (random.nextInt(6)) {
                case 0 -> history.undoable().ifPresent(this::undo);
                case 1 -> history.redoable().ifPresent(this::redo);
                default -> edit();
            }
        }
    }

    private void undo(Entry entry) {
        var back = new Entry(entry.label(), entry.backwards());
        keep(History.Step.UNDONE, back, history.undo(map));
    }

    private void redo(Entry entry) {
        keep(History.Step.REDONE, entry, history.redo(map));
    }

    private void edit() {
        var edit = edits.next(map);
        if (edit.applyTo(map) instanceof Result.Edited edited && !edited.changes().isEmpty()) {
            var step = history.add(edit, edited);
            keep(step, new Entry(edited.label(), edited.changes()), edited.map());
        }
    }

    private void keep(History.Step step, Entry entry, JourneyMap after) {
        var before = map;
        map = after;
        assertThat(Change.apply(before, entry.changes())).isEqualTo(after);
        maps.add(after);
        keeping.keep(step, entry, before, after);
    }

    private void force() {
        int now = maps.size() - 1;
        keeping.force();
        if (safe) {
            promised = now;
        }
    }

    private void save() {
        keeping.savingBegan();
        keeping.force();
        var savedMap = map;
        int saving = maps.size() - 1;
        inFile.add(saving);
        step();
        step();
        force();
        if (files.save(savedMap, FILE) instanceof SaveOutcome.Saved written) {
            promised = Math.max(promised, saving);
            if (written.protection() == SaveOutcome.Protection.FULL) {
                saved = true;
                inFile.retainAll(Set.of(saving));
            }
            keeping.saved(Saving.origin(savedMap, FILE, written));
            if (safe) {
                promised = maps.size() - 1;
            }
        }
    }

    int calls() {
        return disk.calls();
    }

    CrashDisk disk() {
        return disk;
    }

    /// Starts again after the crash, and looks whether everything is there that was promised.
    void checkAfter(CrashDisk left) {
        var today = new MapFiles(left, DATA.resolve("backups")).open(FILE);
        int held = inFile(today);
        int best = maps.lastIndexOf(maps.get(held));
        for (var found : Abandoned.findAll(left, JOURNALS)) {
            var recovered = found.recover(found.header().file().map(_ -> today));
            int at = maps.lastIndexOf(recovered.map());
            assertThat(at).as("a recovered map that never was").isNotNegative();
            if (recovered.isWorthOffering()) {
                assertThat(at).as("an older map offered as a newer").isGreaterThanOrEqualTo(held);
            }
            assertThat(Writer.undone(recovered.map(), recovered.history())).isSubsetOf(maps);
            if (recovered.isWorthOffering()) {
                best = Math.max(best, at);
            }
        }
        assertThat(best).as("the newest edit that was promised").isGreaterThanOrEqualTo(promised);
    }

    private int inFile(Opening today) {
        if (!saved && today.equals(new Opening.Unreadable(Opening.Reason.MISSING))) {
            return 0;
        }
        assertThat(today).as("the file").isInstanceOf(Opening.Opened.class);
        var there = today.shown().orElseThrow();
        assertThat(inFile.stream().map(maps::get))
                .as("neither the old file nor the new one")
                .contains(there);
        return inFile.stream()
                .filter(index -> maps.get(index).equals(there))
                .max(Integer::compare)
                .orElseThrow();
    }
}
