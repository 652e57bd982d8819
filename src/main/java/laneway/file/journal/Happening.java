// SPDX-License-Identifier: Apache-2.0

package laneway.file.journal;

import laneway.edit.Entry;
import laneway.edit.History;
import laneway.file.EntryFormat;
import laneway.model.JourneyMap;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// What a frame of a journal tells of a document, behind its header.
sealed interface Happening {
    /// When it happened.
    Instant at();

    /// The map became another one.
    ///
    /// @param entry the changes in the direction in which they were made, also where they undid
    ///   others
    record Made(Instant at, History.Step step, Entry entry) implements Happening {}

    /// Somebody is writing what is no edit yet; what was told of it before is out of date.
    ///
    /// @param entry what it would be if it were finished; empty where it was dropped
    record Unfinished(Instant at, Optional<Entry> entry) implements Happening {}

    /// The map as it was then began to be saved; whether it was, only the file can tell.
    record SavingBegan(Instant at) implements Happening {}

    int HEAD = Long.BYTES + 1;
    byte[] NOTHING = {};

    /// A letter for the kind, the time in milliseconds, then the entry as JSON.
    static byte[] made(
            Instant at, History.Step step, Entry entry, JourneyMap before, JourneyMap after) {
        return frame(letter(step), at, EntryFormat.write(entry, before, after));
    }

    static byte[] unfinished(Instant at, Entry entry, JourneyMap before, JourneyMap after) {
        return frame('f', at, EntryFormat.write(entry, before, after));
    }

    static byte[] dropped(Instant at) {
        return frame('d', at, NOTHING);
    }

    static byte[] savingBegan(Instant at) {
        return frame('s', at, NOTHING);
    }

    private static byte[] frame(char letter, Instant at, byte[] json) {
        return ByteBuffer.allocate(HEAD + json.length)
                .put((byte) letter)
                .putLong(at.toEpochMilli())
                .put(json)
                .array();
    }

    /// What was being written, as an edit of its own.
    static byte[] finished(byte[] unfinished) {
        var made = unfinished.clone();
        made[0] = (byte) letter(History.Step.EDITED);
        return made;
    }

    /// Empty where the bytes are something else.
    static Optional<? extends Happening> read(byte[] bytes) {
        if (bytes.length < HEAD) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        char letter = (char) buffer.get();
        var at = Instant.ofEpochMilli(buffer.getLong());
        var json = Arrays.copyOfRange(bytes, HEAD, bytes.length);
        return switch (letter) {
            case 's' -> Optional.of(new SavingBegan(at));
            case 'd' -> Optional.of(new Unfinished(at, Optional.empty()));
            case 'f' -> EntryFormat.read(json).map(entry -> new Unfinished(at, Optional.of(entry)));
            default ->
                    Arrays.stream(History.Step.values())
                            .filter(step -> letter(step) == letter)
                            .findFirst()
                            .flatMap(step ->
                                    EntryFormat.read(json).map(entry -> new Made(at, step, entry)));
        };
    }

    private static char letter(History.Step step) {
        return switch (step) {
            case EDITED -> 'e';
            case WENT_ON -> 'w';
            case UNDONE -> 'u';
            case REDONE -> 'r';
        };
    }
}
