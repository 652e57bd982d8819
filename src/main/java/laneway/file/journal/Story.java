// SPDX-License-Identifier: Apache-2.0

package laneway.file.journal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What a journal tells behind its header, in order.
///
/// What somebody was writing at its end counts as the last edit; what was being written before that
/// became an edit or was dropped, and is left out.
///
/// @param frames of the happenings, as they go into another journal
/// @param told how many frames could be read, those that are left out among them
record Story(List<byte[]> frames, List<Happening> happenings, int told) {
    Story {
        frames = List.copyOf(frames);
        happenings = List.copyOf(happenings);
    }

    /// Reads up to the first frame that makes no sense.
    static Story of(List<byte[]> told) {
        var frames = new ArrayList<byte[]>();
        var happenings = new ArrayList<Happening>();
        byte @Nullable [] writing = null;
        int read = 0;
        for (byte[] frame : told) {
            var happening = Happening.read(frame);
            if (happening.isEmpty()) {
                break;
            }
            read++;
            switch (happening.get()) {
                case Happening.Unfinished unfinished ->
                        writing = unfinished.entry().isPresent() ? frame : null;
                case Happening.Made made -> {
                    writing = null;
                    frames.add(frame);
                    happenings.add(made);
                }
                case Happening.SavingBegan began -> {
                    frames.add(frame);
                    happenings.add(began);
                }
            }
        }
        if (writing != null) {
            var made = Happening.finished(writing);
            frames.add(made);
            Happening.read(made).ifPresent(happenings::add);
        }
        return new Story(frames, happenings, read);
    }
}
